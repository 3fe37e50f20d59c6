/// Follows a quotation that runs over whole paragraphs, as papers print them: every paragraph opens with a mark, only
/// the last one closes, and marks inside come in pairs.
struct Quotation {
  let text: [UInt8]

  /// The marks at the beginning of a range; 0 when it opens no quotation.
  func opening(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let width = Letters.quote(text, range.lowerBound, range.upperBound)
    guard width > 0, !isClosing(range.lowerBound) else { return 0 }
    // Two commas or two accents are one mark.
    return width
  }

  /// Where a quotation that is open at the beginning of a paragraph's text ends; `nil` when it runs on.
  ///
  /// - Returns: the bytes of the closing mark.
  func closing(in range: Range<Int>) -> Range<Int>? {
    var depth = 1
    var straight: [Int] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let width = Letters.quote(text, i, range.upperBound)
      if width == 0 {
        i += 1
        continue
      }
      if text[i] == UInt8(ascii: "\"") {
        straight.append(i)
      } else if isClosing(i) {
        depth -= 1
        if depth == 0 { return i..<i + width }
      } else {
        depth += 1
      }
      i += width
    }
    guard straight.count % 2 == 1 else { return nil }
    let early = straight.first { mark in
      mark > range.lowerBound && [0x2C, 0x2E, 0x21, 0x3F].contains(text[mark - 1]) && mark + 2 < range.upperBound
    }
    return (early ?? straight.last).map { $0..<$0 + 1 }
  }

  /// The quotations of a paragraph that opens with or without one, each without its marks.
  func runs(in range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      // Hardly any byte begins a mark.
      guard text[i] >= 0xC2 || text[i] == UInt8(ascii: "\"") else {
        i += 1
        continue
      }
      let width = Letters.quote(text, i, range.upperBound)
      if width == 0 || isClosing(i) {
        i += max(1, width)
        continue
      }
      let start = i + width
      var j = start
      let straight = text[i] == UInt8(ascii: "\"")
      while j < range.upperBound {
        let mark = Letters.quote(text, j, range.upperBound)
        if mark > 0, straight ? text[j] == UInt8(ascii: "\"") : isClosing(j) { break }
        j += max(1, mark)
      }
      runs.append(start..<j)
      i = j + 1
    }
    return runs
  }

  /// `”` and `»` close; `"` may do either.
  private func isClosing(_ i: Int) -> Bool {
    text[i] == 0xE2 ? text[i + 2] == 0x9D : text[i] == 0xC2 && text[i + 1] == 0xBB
  }
}

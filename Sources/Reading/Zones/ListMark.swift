/// The marks that lists put before their items: `•`, `-`, `1.`, `(2)`, `a)`, `iv.`
enum ListMark {
  /// The mark at `i` and its bytes, the white space after it included; `.none` and 0 when there is none.
  ///
  /// A number needs a stop or bracket and white space after it, so that `9 September` and `2011.` are no marks; a
  /// capital with a stop is an initial, unless it is a Roman number above one or lines near it begin with the letter
  /// before or after.
  static func leading(_ text: [UInt8], _ i: Int, _ end: Int) -> (Line.Mark, Int) {
    guard i < end else { return (.none, 0) }
    if case let width = bullet(text, i, end), width > 0 {
      if i + width == end { return (.bullet, width) }
      let gap = gap(text, i + width, end)
      return gap > 0 ? (.bullet, width + gap) : (.none, 0)
    }
    var j = i
    let opened = text[j] == UInt8(ascii: "(")
    if opened { j += 1 }
    let from = j
    while j < end, j - from < 5, text[j] < 0x80, Letters.isWord(text[j]) { j += 1 }
    guard j > from, j < end, text[j] == UInt8(ascii: ")") || text[j] == UInt8(ascii: ".") && !opened else {
      return (.none, 0)
    }
    let gap = gap(text, j + 1, end)
    guard gap > 0, let mark = enumerator(text, from..<j, bracket: text[j] == UInt8(ascii: ")")) else {
      return (.none, 0)
    }
    return (mark, j + 1 + gap - i)
  }

  private static func bullet(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    switch text[i] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return 1
    case 0xC2: return i + 1 < end && text[i + 1] == 0xB7 ? 2 : 0
    case 0xE2:
      guard i + 2 < end else { return 0 }
      switch (text[i + 1], text[i + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3), (0x80, 0x93), (0x80, 0x94), (0x97, 0x8F), (0x97, 0x8B), (0x97, 0xA6),
        (0x96, 0xAA), (0x96, 0xA0), (0x96, 0xBA), (0x9E, 0xA4), (0x81, 0x83), (0x88, 0x92), (0x88, 0x99):
        return 3
      default: return 0
      }
    case 0xEF: return i + 2 < end && text[i + 1] == 0x82 && text[i + 2] == 0xB7 ? 3 : 0
    default: return 0
    }
  }

  private static func gap(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    var j = i
    while j < end, case let width = Letters.space(text, j, end), width > 0 { j += width }
    return j - i
  }

  /// Whether `A.` at the head of a line is a mark: a line near it begins with the letter before or after.
  private static func isLettered(_ text: [UInt8], _ i: Int) -> Bool {
    guard text[i] >= UInt8(ascii: "A"), i == 0 || isHead(text, i) else { return false }
    let near = max(0, i - 900)..<min(text.count - 1, i + 900)
    return near.contains { j in
      (text[j] == text[i] &- 1 || text[j] == text[i] + 1) && text[j + 1] == UInt8(ascii: ".")
        && (0x41...0x5A).contains(text[j]) && (j == 0 || isHead(text, j))
    }
  }

  /// Whether only blanks stand between a place and the line break before it.
  private static func isHead(_ text: [UInt8], _ i: Int) -> Bool {
    var j = i - 1
    while j >= 0, text[j] == 0x20 || text[j] == 0x09 { j -= 1 }
    return j < 0 || text[j] == 0x0A || text[j] == 0x0D
  }

  private static func enumerator(_ text: [UInt8], _ range: Range<Int>, bracket: Bool) -> Line.Mark? {
    if range.allSatisfy({ (0x30...0x39).contains(text[$0]) }) { return range.count <= 2 ? .number : nil }
    let isSmall = range.allSatisfy { (0x61...0x7A).contains(text[$0]) }
    let isCapital = range.allSatisfy { (0x41...0x5A).contains(text[$0]) }
    guard isSmall || isCapital else { return nil }
    if range.count == 1 { return isSmall || bracket || isLettered(text, range.lowerBound) ? .letter : nil }
    let isRoman = range.allSatisfy { [0x69, 0x76, 0x78].contains(Letters.lower(text[$0])) }
    return isRoman ? .number : nil
  }
}

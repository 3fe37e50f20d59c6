extension StatementText {
  /// The bytes whose hash is the statement's identity: the words of its body in one common form.
  ///
  /// White space of any kind is one blank, list marks are left out, quotation marks and dashes of every form are `"`,
  /// `'` and `-`, capitals are small letters. So menus, line wraps, typography and a missing final newline change
  /// nothing; a word that is dropped or added does. Neither headline nor dateline takes part: reprints change them.
  ///
  /// Complexity: linear in the body.
  public func bodyDigestInput(in text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    for paragraph in paragraphs {
      if !bytes.isEmpty { bytes.append(0x20) }
      CommonForm.append(paragraph, of: text, to: &bytes)
    }
    return bytes
  }
}

/// Words in the form in which two printings of them are equal.
enum CommonForm {
  /// Adds the common form of a range.
  static func append(_ range: Range<Int>, of text: [UInt8], to bytes: inout [UInt8]) {
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      let byte = text[i]
      let plain = plainEnd(text, i, end)
      if plain > i {
        let start = bytes.count
        bytes += text[i..<plain]
        var span = bytes.mutableSpan
        for k in start..<span.count { span[k] = Letters.lower(span[k]) }
        i = plain
      } else if case let width = Letters.space(text, i, end), width > 0 {
        i += width
        if byte == 0x0A || byte == 0x0D, case let mark = markWidth(text, i, end), mark > 0 { i += mark }
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      } else if byte == 0x60 {
        bytes.append(0x27)
        i += 1
      } else {
        let width = min(Letters.width(byte), end - i)
        appendWide(text[i..<i + width], to: &bytes)
        i += width
      }
    }
    while let last = bytes.last, last == 0x20 { bytes.removeLast() }
  }

  /// Where a run of words ends that only needs small letters: ASCII, parted by single blanks.
  private static func plainEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, text[i] > 0x20 || text[i] == 0x20 && i > start && text[i - 1] > 0x20, text[i] < 0x80,
      text[i] != 0x60
    { i += 1 }
    return i
  }

  private static func markWidth(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    var j = i
    while j < end, case let width = Letters.space(text, j, end), width > 0 { j += width }
    let (mark, width) = ListMark.leading(text, j, end)
    return mark == .none ? 0 : j - i + width
  }

  private static func appendWide(_ letter: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    let first = letter.startIndex
    switch (letter[first], letter.count) {
    case (0xE2, 3) where letter[first + 1] == 0x80:
      switch letter[first + 2] {
      case 0x90...0x95: bytes.append(UInt8(ascii: "-"))
      case 0x98...0x9B, 0xB2: bytes.append(UInt8(ascii: "'"))
      case 0x9C...0x9F, 0xB3: bytes.append(UInt8(ascii: "\""))
      case 0xA6: bytes.append(contentsOf: [0x2E, 0x2E, 0x2E])
      default: bytes.append(contentsOf: letter)
      }
    case (0xE2, 3) where letter[first + 1] == 0x88 && letter[first + 2] == 0x92: bytes.append(UInt8(ascii: "-"))
    case (0xC2, 2):
      switch letter[first + 1] {
      case 0xAB, 0xBB: bytes.append(UInt8(ascii: "\""))
      case 0xB4: bytes.append(UInt8(ascii: "'"))
      case 0xAD: break
      default: bytes.append(contentsOf: letter)
      }
    case (0xC3, 2) where letter[first + 1] < 0x9F && letter[first + 1] != 0x97:
      bytes.append(contentsOf: [0xC3, letter[first + 1] | 0x20])
    case (0xC4, 2), (0xC5, 2): bytes.append(contentsOf: [letter[first], letter[first + 1] | 1])
    default: bytes.append(contentsOf: letter)
    }
  }
}

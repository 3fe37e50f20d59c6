/// Turns bytes of unknown encoding into UTF-8.
///
/// In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8 if the bytes are valid, or nearly so; else
/// Windows-1252, of which Latin-1 is a part. A declared encoding is believed only where the bytes leave a choice.
enum Decoding {
  /// The text, still with its markup.
  static func decode(_ bytes: [UInt8]) throws(IntakeError) -> ReceivedText {
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes.dropFirst(2), isLittle: false) }
    let (zeros, controls) = tally(bytes)
    if zeros > 0, let isLittle = wideOrder(bytes) { return try wide(bytes[...], isLittle: isLittle) }
    guard zeros == 0 else {
      throw IntakeError(.binary, "binary data (zero bytes), not text; give the page as text or HTML")
    }
    let (broken, whole) = UTF8Check.count(bytes)
    if broken == 0 {
      try refuse(controls, of: bytes)
      return ReceivedText(utf8: bytes, kind: .plain, encoding: .utf8, isVerbatim: true, findings: [])
    }
    // A page cut in the middle of a character, or one bad byte in a page of UTF-8.
    if whole >= broken * 2 || whole > 0 && broken == UTF8Check.count(Array(bytes.suffix(3))).broken {
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      return ReceivedText(
        utf8: repaired, kind: .plain, encoding: .utf8, isVerbatim: false, findings: [.replaced(broken)])
    }
    try refuse(controls, of: bytes)
    return narrow(bytes)
  }

  /// How many bytes are zero, and how many are control characters that no text has.
  private static func tally(_ bytes: [UInt8]) -> (zeros: Int, controls: Int) {
    bytes.withUnsafeBytes { bytes in
      var (zeros, controls) = (0, 0)
      var i = Eights.first(in: bytes, from: 0, Eights.control)
      while i < bytes.count {
        if bytes[i] == 0 { zeros += 1 }
        if (bytes[i] < 0x09 || bytes[i] > 0x0D) && bytes[i] != 0x1B { controls += 1 }
        i = Eights.first(in: bytes, from: i + 1, Eights.control)
      }
      return (zeros, controls)
    }
  }

  /// Text has next to no control characters; one in fifty is no text.
  private static func refuse(_ controls: Int, of bytes: [UInt8]) throws(IntakeError) {
    if controls * 50 > bytes.count {
      throw IntakeError(.binary, "binary data (control characters), not text; give the page as text or HTML")
    }
  }

  // MARK: UTF-16

  /// Whether bytes without a mark are UTF-16, by where the zero bytes of Latin letters stand.
  private static func wideOrder(_ bytes: [UInt8]) -> Bool? {
    let sample = min(bytes.count, 4096) & ~1
    guard sample >= 8 else { return nil }
    var (even, odd) = (0, 0)
    for i in stride(from: 0, to: sample, by: 2) {
      if bytes[i] == 0 { even += 1 }
      if bytes[i + 1] == 0 { odd += 1 }
    }
    let pairs = sample / 2
    if odd * 10 >= pairs * 6, even * 20 <= pairs { return true }
    if even * 10 >= pairs * 6, odd * 20 <= pairs { return false }
    return nil
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(IntakeError) -> ReceivedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      let (a, b) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
      units.append(isLittle ? a | b << 8 : b | a << 8)
      i += 2
    }
    if units.contains(0) { throw IntakeError(.binary, "binary data (zero characters), not text") }
    var broken = bytes.count % 2
    var utf8: [UInt8] = []
    utf8.reserveCapacity(units.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .error:
        broken += 1
        utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
      case .emptyInput: break decoding
      }
    }
    return ReceivedText(
      utf8: utf8, kind: .plain, encoding: isLittle ? .utf16LittleEndian : .utf16BigEndian, isVerbatim: false,
      findings: broken > 0 ? [.replaced(broken)] : [])
  }

  // MARK: Windows-1252

  private static func narrow(_ bytes: [UInt8]) -> ReceivedText {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var broken = 0
    for byte in bytes {
      switch byte {
      case 0..<0x80: utf8.append(byte)
      case 0x80..<0xA0:
        let scalar = high[Int(byte - 0x80)]
        if scalar == 0xFFFD { broken += 1 }
        utf8.append(
          contentsOf: [0xC0 | UInt8(scalar >> 6 & 0x1F), 0x80 | UInt8(scalar & 0x3F)].prefix(scalar < 0x800 ? 2 : 0))
        if scalar >= 0x800 {
          utf8.append(contentsOf: [
            0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
          ])
        }
      default: utf8.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F])
      }
    }
    var findings: [ReceivedText.Finding] = []
    switch Markup.declaredEncoding(bytes) {
    case nil: findings.append(.guessedEncoding)
    case let name? where ["windows-1252", "iso-8859-1", "latin1", "latin-1", "cp1252", "us-ascii"].contains(name): break
    case let name?: findings.append(.otherEncoding(name))
    }
    if broken > 0 { findings.append(.replaced(broken)) }
    return ReceivedText(utf8: utf8, kind: .plain, encoding: .windows1252, isVerbatim: false, findings: findings)
  }

  /// What Windows-1252 has at 0x80...0x9F (WHATWG Encoding, index windows-1252; five places are empty).
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

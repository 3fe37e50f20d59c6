/// What the bytes at an offset are, for a walk over UTF-8 without decoding it.
enum Letters {
  /// The class of one character.
  enum Class { case space, upper, lower, digit, other }

  /// The number of bytes of the white space at `i`, 0 when there is none. No-break, narrow and zero-width spaces and a
  /// byte order mark count; line ends do too.
  @inline(__always) static func space(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    let byte = text[i]
    if byte <= 0x20 { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return i + 1 < end && (text[i + 1] == 0xA0 || text[i + 1] == 0x85) ? 2 : 0 }
    guard i + 2 < end, byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return 0 }
    let (a, b) = (text[i + 1], text[i + 2])
    if byte == 0xE2 {
      return a == 0x80 && (b <= 0x8F || b == 0xA8 || b == 0xA9 || b == 0xAF) || a == 0x81 && b == 0xA0 ? 3 : 0
    }
    return byte == 0xE3 ? (a == 0x80 && b == 0x80 ? 3 : 0) : (a == 0xBB && b == 0xBF ? 3 : 0)
  }

  /// The number of bytes of the white space that ends at `i`, 0 when there is none.
  static func spaceBefore(_ text: [UInt8], _ i: Int, _ start: Int) -> Int {
    guard i > start else { return 0 }
    if text[i - 1] <= 0x20 { return 1 }
    if text[i - 1] < 0x80 { return 0 }
    if i - 2 >= start, text[i - 2] == 0xC2, space(text, i - 2, i) == 2 { return 2 }
    return i - 3 >= start && space(text, i - 3, i) == 3 ? 3 : 0
  }

  /// The number of bytes of the character that begins with `byte`.
  @inline(__always) static func width(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The class of the character at `i`: Latin, Greek and Cyrillic capitals are told from small letters, other scripts'
  /// letters are `lower`, marks are `other`.
  static func kind(_ text: [UInt8], _ i: Int, _ end: Int) -> Class {
    let byte = text[i]
    if byte < 0x80 {
      switch byte {
      case 0x61...0x7A: return .lower
      case 0x41...0x5A: return .upper
      case 0x30...0x39: return .digit
      default: return byte <= 0x20 ? .space : .other
      }
    }
    guard i + 1 < end else { return .other }
    let next = text[i + 1]
    switch byte {
    case 0xC2: return next == 0xA0 || next == 0x85 ? .space : .other
    case 0xC3: return next < 0x9F ? (next == 0x97 ? .other : .upper) : (next == 0xB7 ? .other : .lower)
    case 0xC4, 0xC5, 0xC6: return next % 2 == 0 ? .upper : .lower
    case 0xCE: return next < 0xAA ? .upper : .lower
    case 0xD0: return next < 0xB0 ? .upper : .lower
    case 0xE1: return .lower
    case 0xE2: return space(text, i, end) > 0 ? .space : .other
    case 0xE3: return next == 0x80 ? (space(text, i, end) > 0 ? .space : .other) : .lower
    case 0xEF: return space(text, i, end) > 0 ? .space : .other
    case 0xF0: return .other
    default: return byte >= 0xC7 ? .lower : .other
    }
  }

  /// The number of bytes of the quotation mark at `i`, 0 when there is none: straight, curly, low, angle and doubled
  /// accents; single marks only when `single`.
  static func quote(_ text: [UInt8], _ i: Int, _ end: Int, single: Bool = false) -> Int {
    switch text[i] {
    case UInt8(ascii: "\""): return 1
    case UInt8(ascii: "'"): return single ? 1 : 0
    case 0xC2: return i + 1 < end && (text[i + 1] == 0xAB || text[i + 1] == 0xBB) ? 2 : 0
    case 0xE2:
      guard i + 2 < end, text[i + 1] == 0x80 else { return 0 }
      let mark = text[i + 2]
      return (0x9C...0x9F).contains(mark) || single && (0x98...0x9B).contains(mark) ? 3 : 0
    default: return 0
    }
  }

  /// The range without white space at either end.
  static func trim(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, case let width = space(text, start, end), width > 0 { start += width }
    while end > start, case let width = spaceBefore(text, end, start), width > 0 { end -= width }
    return start..<end
  }

  /// The small letter of an ASCII capital, every other byte as it is.
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Up to eight bytes in one number, the first lowest.
  @inline(__always) static func eight(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    if count >= 8 { return UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) }
    if count >= 4 {
      // The last four overlap the first; where they do they are the same.
      let first = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      let last = UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)))
      return first | last &<< UInt64(truncatingIfNeeded: 8 &* (count &- 4))
    }
    var eight: UInt64 = 0
    for k in 0..<max(0, count) { eight |= UInt64(bytes[k]) &<< UInt64(truncatingIfNeeded: 8 &* k) }
    return eight
  }

  /// ASCII capitals among eight bytes made small, all at once.
  @inline(__always) static func lower(_ eight: UInt64) -> UInt64 {
    let low = eight & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let overZ = low &+ 0x2525_2525_2525_2525
    let capitals = (fromA ^ overZ) & ~eight & 0x8080_8080_8080_8080
    return eight | capitals >> 2
  }

  /// How many of eight bytes from the lowest on are ASCII letters and digits.
  @inline(__always) static func plainCount(_ eight: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    let low = eight & ~tops
    let small = low | (ones &* 0x20)
    // The top bit of a byte says whether it is one: at or above the first and not above the last.
    let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    return ((~(letters | digits) | eight) & tops).trailingZeroBitCount / 8
  }

  /// Whether eight bytes are all at or above a bound of at most 0x80.
  @inline(__always) static func hasNone(below bound: UInt64, _ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (eight &- ones &* bound) & ~eight & (ones &* 0x80) == 0
  }

  /// Whether eight bytes are all blanks, letters and other signs behind the marks and digits of ASCII, `@` to `~`.
  @inline(__always) static func areBlanksAndLetters(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    let low = eight & ~tops
    let other = eight ^ ones &* 0x20
    let blanks = ~((other & ~tops) &+ ones &* 0x7F | other) & tops
    return (~(low &+ ones &* 0x40) & ~blanks | eight) & tops == 0
  }

  /// A place up to which nothing but blanks and letters stands, eight bytes taken at once; not always the last.
  @inline(__always) static func behindWords(_ text: [UInt8], _ i: Int, _ end: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return i }
      var i = i
      while i + 8 <= end, areBlanksAndLetters(eight(start + i, 8)) { i += 8 }
      return i
    }
  }

  /// Where the ASCII letters and digits from `i` on end, eight looked at in one step.
  @inline(__always)
  static func plainEnd(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Int {
    guard let start = text.baseAddress else { return i }
    var i = i
    while i < end, i + 8 <= text.count {
      let count = plainCount(eight(start + i, 8))
      i += count
      if count < 8 { return min(i, end) }
    }
    while i < end, isPlain(text[i]) { i += 1 }
    return min(i, end)
  }

  /// Where the line that `i` stands in ends: at a line feed, a carriage return or the end of the text.
  static func lineEnd(_ text: [UInt8], _ i: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return i }
      var i = i
      while i < text.count {
        // Eight bytes without a control character end no line.
        while i + 8 <= text.count, hasNone(below: 0x0E, eight(start + i, 8)) { i += 8 }
        let end = min(i + 8, text.count)
        while i < end {
          if text[i] == 0x0A || text[i] == 0x0D { return i }
          i += 1
        }
      }
      return text.count
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  @inline(__always) static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a byte belongs to a word: ASCII letters, digits and everything beyond ASCII.
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }

  /// Whether `words` (ASCII, lower case) stand at `i`, capitals aside.
  static func match(_ words: StaticString, _ text: [UInt8], _ i: Int, _ end: Int) -> Bool {
    let count = words.utf8CodeUnitCount
    guard i >= 0, i + count <= end else { return false }
    return words.withUTF8Buffer { letters in
      for k in 0..<count where lower(text[i + k]) != letters[k] { return false }
      return true
    }
  }
}

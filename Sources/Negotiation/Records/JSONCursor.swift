/// Writes the parts of a record one after another into room that was made for them.
struct JSONCursor {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes of the buffer are written.
  private(set) var count: Int

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>, at count: Int) {
    self.buffer = buffer
    self.count = count
  }

  /// The room a key may take, with the signs around it.
  static func room(_ key: StaticString) -> Int { key.utf8CodeUnitCount + 4 }

  /// The room a text may take, quoted, were every byte escaped.
  static func room(_ utf8: UnsafeBufferPointer<UInt8>) -> Int { 6 * utf8.count + 4 }

  @inline(__always)
  mutating func mark(_ mark: Unicode.Scalar) {
    buffer[count] = UInt8(truncatingIfNeeded: mark.value)
    count += 1
  }

  mutating func digit(_ digit: UInt8) {
    buffer[count] = UInt8(ascii: "0") + digit
    count += 1
  }

  /// `"key":`
  mutating func key(_ key: StaticString) {
    mark("\"")
    copy(key)
    mark("\"")
    mark(":")
  }

  mutating func copy(_ text: StaticString) {
    copy(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func copy(_ utf8: UnsafeBufferPointer<UInt8>) {
    let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
    room.copyMemory(from: UnsafeRawBufferPointer(utf8))
    count += utf8.count
  }

  mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    mark("\"")
    escaped(utf8)
    mark("\"")
  }

  /// A text with the escapes JSON demands and no others.
  mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    // Stretches without escapes are copied whole: nearly every text is one.
    var start = 0
    for index in JSONCursor.plainLength(of: utf8)..<utf8.count where JSONCursor.isEscaped(utf8[index]) {
      copy(UnsafeBufferPointer(rebasing: utf8[start..<index]))
      escape(utf8[index])
      start = index + 1
    }
    copy(UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  mutating func number(_ value: Int) {
    if value < 0 { mark("-") }
    let first = count
    var rest = value.magnitude
    repeat {
      digit(UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var (low, high) = (first, count - 1)
    while low < high {
      buffer.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// `YYYY-MM-DD`
  mutating func day(_ day: Day) {
    let (year, month, day) = day.civil
    digit(UInt8(truncatingIfNeeded: year / 1000 % 10))
    digit(UInt8(truncatingIfNeeded: year / 100 % 10))
    digit(UInt8(truncatingIfNeeded: year / 10 % 10))
    digit(UInt8(truncatingIfNeeded: year % 10))
    for part in [month, day] {
      mark("-")
      digit(UInt8(truncatingIfNeeded: part / 10))
      digit(UInt8(truncatingIfNeeded: part % 10))
    }
  }

  /// How many bytes at the front need no escape, counted eight at a time.
  private static func plainLength(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    let raw = UnsafeRawBufferPointer(utf8)
    var length = 0
    while length + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: length, as: UInt64.self)
      let quotes = eight ^ ones &* 0x22
      let strokes = eight ^ ones &* 0x5C
      // The top bit of a byte below 0x20, of a quotation mark, of a backslash.
      let found = (eight &- ones &* 0x20) & ~eight | (quotes &- ones) & ~quotes | (strokes &- ones) & ~strokes
      if found & tops != 0 { break }
      length += 8
    }
    return length
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    mark("\\")
    switch byte {
    case 0x0A: mark("n")
    case 0x0D: mark("r")
    case 0x09: mark("t")
    case 0..<0x20:
      copy("u00")
      for nibble in [byte >> 4, byte & 15] {
        mark(Unicode.Scalar(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10))
      }
    default: mark(Unicode.Scalar(byte))
    }
  }
}

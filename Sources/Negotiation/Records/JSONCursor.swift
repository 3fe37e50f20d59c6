/// Writes the parts of a record one after another into room that was made for them.
struct JSONCursor {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes of the buffer are written.
  private(set) var count: Int

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>, at count: Int) {
    self.buffer = buffer
    self.count = count
  }

  @inline(__always)
  mutating func mark(_ mark: Unicode.Scalar) { append(UInt8(truncatingIfNeeded: mark.value)) }

  @inline(__always)
  mutating func digit(_ digit: UInt8) { append(UInt8(ascii: "0") + digit) }

  /// Takes back a mark that was written last; any other stays.
  mutating func takeBack(_ mark: Unicode.Scalar) {
    if count > 0, buffer[count - 1] == UInt8(truncatingIfNeeded: mark.value) { count -= 1 }
  }

  /// `"key":`
  @inline(__always)
  mutating func key(_ key: StaticString) {
    let length = key.utf8CodeUnitCount
    precondition(length + 3 <= buffer.count - count, "more is written than there was room made for")
    guard let base = buffer.baseAddress else { return }
    let to = UnsafeMutableRawPointer(base + count)
    to.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
    (to + 1).copyMemory(from: key.utf8Start, byteCount: length)
    (to + length + 1).storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
    (to + length + 2).storeBytes(of: UInt8(ascii: ":"), as: UInt8.self)
    count += length + 3
  }

  @inline(__always)
  mutating func copy(_ text: StaticString) {
    copy(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func copy(_ utf8: UnsafeBufferPointer<UInt8>) {
    precondition(utf8.count <= buffer.count - count, "more is written than there was room made for")
    guard let from = utf8.baseAddress, let to = buffer.baseAddress else { return }
    UnsafeMutableRawPointer(to + count).copyMemory(from: from, byteCount: utf8.count)
    count += utf8.count
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    precondition(count < buffer.count, "more is written than there was room made for")
    buffer[count] = byte
    count += 1
  }

  /// A text with the escapes JSON demands and no others.
  mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    // Nearly every text has none.
    if JSONCursor.isPlain(utf8) { return copy(utf8) }
    var start = 0
    for index in utf8.indices where JSONCursor.isEscaped(utf8[index]) {
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
    mark("-")
    digit(UInt8(truncatingIfNeeded: month / 10))
    digit(UInt8(truncatingIfNeeded: month % 10))
    mark("-")
    digit(UInt8(truncatingIfNeeded: day / 10))
    digit(UInt8(truncatingIfNeeded: day % 10))
  }

  /// Whether no byte needs an escape; eight are looked at in one step, the last eight perhaps twice.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard utf8.count >= 8 else { return !utf8.contains(where: isEscaped) }
    let raw = UnsafeRawBufferPointer(utf8)
    let last = raw.count - 8
    var start = 0
    while start < last {
      if hasEscaped(raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)) { return false }
      start += 8
    }
    return !hasEscaped(raw.loadUnaligned(fromByteOffset: last, as: UInt64.self))
  }

  /// Whether one of eight bytes is escaped.
  @inline(__always)
  private static func hasEscaped(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones &* 0x80
    let quotes = eight ^ ones &* 0x22
    let strokes = eight ^ ones &* 0x5C
    // The top bit of a byte below 0x20, of a quotation mark, of a backslash.
    let found = (eight &- ones &* 0x20) & ~eight | (quotes &- ones) & ~quotes | (strokes &- ones) & ~strokes
    return found & tops != 0
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

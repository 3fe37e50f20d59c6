/// Writes JSON into a byte buffer that can be used again, keys in the order they are given.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Forgets what was written and keeps the memory.
  public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// `{` … `}`
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    body(&self)
    close(with: UInt8(ascii: "}"))
  }

  /// `[` … `]`, calling `body` for each element.
  public mutating func array<S: Sequence>(_ elements: S, _ body: (inout JSONWriter, S.Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for element in elements {
      body(&self, element)
      bytes.append(UInt8(ascii: ","))
    }
    close(with: UInt8(ascii: "]"))
  }

  /// `"key":value,` — the comma is taken back at the end of the object.
  public mutating func field(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    value(&self)
    bytes.append(UInt8(ascii: ","))
  }

  public mutating func field(_ key: StaticString, _ value: String?) {
    field(key) { $0.string(value) }
  }

  public mutating func field(_ key: StaticString, _ value: Day?) {
    field(key) { $0.day(value) }
  }

  public mutating func field(_ key: StaticString, _ value: Int) {
    field(key) { $0.raw(String(value)) }
  }

  public mutating func field(_ key: StaticString, _ value: Bool) {
    field(key) { $0.raw(value ? "true" : "false") }
  }

  public mutating func field(_ key: StaticString, _ values: [String]) {
    field(key) { $0.array(values) { $0.string($1) } }
  }

  public mutating func field(_ key: StaticString, _ parties: [Party]) {
    field(key) { $0.array(parties) { $0.string($1.id) } }
  }

  /// A string with the escapes JSON demands and no others, or `null`.
  public mutating func string(_ text: String?) {
    guard let text else { return raw("null") }
    bytes.append(UInt8(ascii: "\""))
    var copy = text
    copy.withUTF8 { utf8 in
      // Stretches without escapes are copied whole: nearly every text is one.
      var start = 0
      for index in utf8.indices where JSONWriter.isEscaped(utf8[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text that is JSON already.
  public mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// `"YYYY-MM-DD"` or `null`, without a string in between: a record has up to three days.
  private mutating func day(_ day: Day?) {
    guard let day else { return raw("null") }
    let (year, month, number) = day.civil
    bytes.append(UInt8(ascii: "\""))
    digits(year / 100)
    digits(year % 100)
    bytes.append(UInt8(ascii: "-"))
    digits(month)
    bytes.append(UInt8(ascii: "-"))
    digits(number)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Two digits.
  private mutating func digits(_ value: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00")
      for nibble in [byte >> 4, byte & 15] {
        bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
      }
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    }
  }

  private mutating func close(with bracket: UInt8) {
    if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
    bytes.append(bracket)
  }
}

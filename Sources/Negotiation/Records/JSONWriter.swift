/// Writes JSON into a byte buffer that can be used again, keys in the order they are given.
public struct JSONWriter: Sendable {
  /// What was written stands at the front; the rest is room.
  private var storage: [UInt8] = []
  private var count = 0

  public init() {}

  /// What was written so far. Complexity: O(size), a copy.
  public var bytes: [UInt8] { Array(storage[..<count]) }

  /// Hands over what was written so far, without a copy.
  public func withBytes<Result, Problem: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try storage.withUnsafeBufferPointer { all throws(Problem) in
      try body(UnsafeBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Forgets what was written and keeps the memory.
  public mutating func clear() { count = 0 }

  /// `{` … `}`
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    mark("{")
    body(&self)
    close(with: "}")
  }

  /// `[` … `]`, calling `body` for each element.
  public mutating func array<S: Sequence>(_ elements: S, _ body: (inout JSONWriter, S.Element) -> Void) {
    mark("[")
    for element in elements {
      body(&self, element)
      mark(",")
    }
    close(with: "]")
  }

  /// `"key":value,` — the comma is taken back at the end of the object.
  public mutating func field(_ key: StaticString, _ value: (inout JSONWriter) -> Void) {
    append(room: JSONCursor.room(key)) { $0.key(key) }
    value(&self)
    mark(",")
  }

  public mutating func field(_ key: StaticString, _ value: String?) {
    guard var value else { return literal(key, "null") }
    value.withUTF8 { utf8 in
      append(room: JSONCursor.room(key) + JSONCursor.room(utf8)) { out in
        out.key(key)
        out.quoted(utf8)
        out.mark(",")
      }
    }
  }

  public mutating func field(_ key: StaticString, _ value: Day?) {
    guard let value else { return literal(key, "null") }
    append(room: JSONCursor.room(key) + 16) { out in
      out.key(key)
      out.mark("\"")
      out.day(value)
      out.mark("\"")
      out.mark(",")
    }
  }

  public mutating func field(_ key: StaticString, _ value: Int) {
    append(room: JSONCursor.room(key) + 24) { out in
      out.key(key)
      out.number(value)
      out.mark(",")
    }
  }

  public mutating func field(_ key: StaticString, _ value: Bool) { literal(key, value ? "true" : "false") }

  public mutating func field(_ key: StaticString, _ values: [String]) {
    if values.isEmpty { return literal(key, "[]") }
    field(key) { $0.array(values) { $0.string($1) } }
  }

  public mutating func field(_ key: StaticString, _ parties: [Party]) {
    if parties.isEmpty { return literal(key, "[]") }
    field(key) { $0.array(parties) { $0.string($1.id) } }
  }

  /// `"STATEMENT#VERSION"`, without a string in between: every record has one.
  public mutating func field(_ key: StaticString, _ id: EntryID) {
    var statement = id.statement
    statement.withUTF8 { utf8 in
      append(room: JSONCursor.room(key) + JSONCursor.room(utf8) + 24) { out in
        out.key(key)
        out.mark("\"")
        out.escaped(utf8)
        out.mark("#")
        out.number(id.version)
        out.mark("\"")
        out.mark(",")
      }
    }
  }

  /// `0.85`, as ``Confidence/description`` has it.
  public mutating func field(_ key: StaticString, _ confidence: Confidence) {
    append(room: JSONCursor.room(key) + 8) { out in
      out.key(key)
      out.digit(confidence.hundredths / 100)
      out.mark(".")
      out.digit(confidence.hundredths / 10 % 10)
      out.digit(confidence.hundredths % 10)
      out.mark(",")
    }
  }

  /// A string with the escapes JSON demands and no others, or `null`.
  public mutating func string(_ text: String?) {
    guard var text else { return raw("null") }
    text.withUTF8 { utf8 in append(room: JSONCursor.room(utf8)) { $0.quoted(utf8) } }
  }

  /// Text that is JSON already.
  public mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in append(room: utf8.count) { $0.copy(utf8) } }
  }

  private mutating func literal(_ key: StaticString, _ value: StaticString) {
    append(room: JSONCursor.room(key) + JSONCursor.room(value)) { out in
      out.key(key)
      out.copy(value)
      out.mark(",")
    }
  }

  private mutating func mark(_ mark: Unicode.Scalar) { append(room: 1) { $0.mark(mark) } }

  private mutating func close(with bracket: Unicode.Scalar) {
    if count > 0, storage[count - 1] == UInt8(ascii: ",") { count -= 1 }
    mark(bracket)
  }

  /// - Parameter room: how many bytes are written at most.
  @inline(__always)
  private mutating func append(room: Int, _ body: (inout JSONCursor) -> Void) {
    if count + room > storage.count { grow(to: count + room) }
    storage.withUnsafeMutableBufferPointer { all in
      var out = JSONCursor(all, at: count)
      body(&out)
      count = out.count
    }
  }

  private mutating func grow(to size: Int) {
    var larger = [UInt8](repeating: 0, count: max(size, 2 * storage.count, 512))
    larger.replaceSubrange(..<count, with: storage[..<count])
    storage = larger
  }
}

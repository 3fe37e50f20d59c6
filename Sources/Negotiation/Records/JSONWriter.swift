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

  /// A text, or `null`.
  public mutating func field(_ key: StaticString, _ value: String?) {
    append(room: JSONCursor.room(key) + JSONCursor.room(value)) { $0.field(key, value) }
  }

  /// `YYYY-MM-DD`, or `null`.
  public mutating func field(_ key: StaticString, _ value: Day?) {
    append(room: JSONCursor.room(key)) { $0.field(key, value) }
  }

  /// A whole number.
  public mutating func field(_ key: StaticString, _ value: Int) {
    append(room: JSONCursor.room(key)) { $0.field(key, value) }
  }

  /// `true` or `false`.
  public mutating func field(_ key: StaticString, _ value: Bool) {
    append(room: JSONCursor.room(key)) { $0.field(key, value) }
  }

  /// An array of texts.
  public mutating func field(_ key: StaticString, _ values: [String]) {
    append(room: JSONCursor.room(key) + JSONCursor.room(values)) { $0.field(key, values) }
  }

  /// An array of identifiers.
  public mutating func field(_ key: StaticString, _ parties: [Party]) {
    append(room: JSONCursor.room(key) + JSONCursor.room(parties)) { $0.field(key, parties) }
  }

  /// `"STATEMENT#VERSION"`, without a string in between: every record has one.
  public mutating func field(_ key: StaticString, _ id: EntryID) {
    append(room: JSONCursor.room(key) + JSONCursor.room(id)) { $0.field(key, id) }
  }

  /// `0.85`, as ``Confidence/description`` has it.
  public mutating func field(_ key: StaticString, _ confidence: Confidence) {
    append(room: JSONCursor.room(key)) { $0.field(key, confidence) }
  }

  /// A string with the escapes JSON demands and no others, or `null`.
  public mutating func string(_ text: String?) {
    append(room: JSONCursor.room(text)) { $0.string(text) }
  }

  /// Text that is JSON already.
  public mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in append(room: utf8.count) { $0.copy(utf8) } }
  }

  private mutating func mark(_ mark: Unicode.Scalar) { append(room: 1) { $0.mark(mark) } }

  private mutating func close(with bracket: Unicode.Scalar) {
    if count > 0, storage[count - 1] == UInt8(ascii: ",") { count -= 1 }
    mark(bracket)
  }

  /// Writes several parts with one look at the room.
  ///
  /// - Parameter room: how many bytes are written at most.
  @inline(__always)
  mutating func append(room: Int, _ body: (inout JSONCursor) -> Void) {
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

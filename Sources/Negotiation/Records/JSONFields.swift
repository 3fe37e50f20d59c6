// The fields of a record, written into room that was made for them.
extension JSONCursor {
  /// `{` … `}`
  @inline(__always)
  mutating func object(_ body: (inout JSONCursor) -> Void) {
    mark("{")
    body(&self)
    close(with: "}")
  }

  /// `[` … `]`, calling `body` for each element.
  @inline(__always)
  mutating func array<S: Sequence>(_ elements: S, _ body: (inout JSONCursor, S.Element) -> Void) {
    mark("[")
    for element in elements {
      body(&self, element)
      mark(",")
    }
    close(with: "]")
  }

  /// `"key":value,` — the comma is taken back at the end of the object.
  @inline(__always)
  mutating func field(_ key: StaticString, _ value: (inout JSONCursor) -> Void) {
    self.key(key)
    value(&self)
    mark(",")
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ value: String?) { field(key) { $0.string(value) } }

  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Day?) {
    field(key) { json in
      guard let value else { return json.copy("null") }
      json.mark("\"")
      json.day(value)
      json.mark("\"")
    }
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Int) { field(key) { $0.number(value) } }

  @inline(__always)
  mutating func field(_ key: StaticString, _ value: Bool) { field(key) { $0.copy(value ? "true" : "false") } }

  @inline(__always)
  mutating func field(_ key: StaticString, _ values: [String]) {
    field(key) { $0.array(values) { $0.string($1) } }
  }

  @inline(__always)
  mutating func field(_ key: StaticString, _ parties: [Party]) {
    field(key) { $0.array(parties) { $0.string($1.id) } }
  }

  /// `"STATEMENT#VERSION"`, without a string in between: every record has one.
  @inline(__always)
  mutating func field(_ key: StaticString, _ id: EntryID) {
    field(key) { json in
      json.mark("\"")
      json.text(id.statement)
      json.mark("#")
      json.number(id.version)
      json.mark("\"")
    }
  }

  /// `0.85`, as ``Confidence/description`` has it.
  @inline(__always)
  mutating func field(_ key: StaticString, _ confidence: Confidence) {
    field(key) { json in
      json.digit(confidence.hundredths / 100)
      json.mark(".")
      json.digit(confidence.hundredths / 10 % 10)
      json.digit(confidence.hundredths % 10)
    }
  }

  /// A string with the escapes JSON demands and no others, or `null`.
  mutating func string(_ text: String?) {
    guard let text else { return copy("null") }
    mark("\"")
    self.text(text)
    mark("\"")
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escaped($0) }
  }

  private mutating func close(with bracket: Unicode.Scalar) {
    takeBack(",")
    mark(bracket)
  }
}

// How much room the parts of a record may take, were every byte escaped.
extension JSONCursor {
  static func room(_ text: String?) -> Int { text.map { 6 * $0.utf8.count + 4 } ?? 4 }
  static func room(_ id: EntryID) -> Int { room(id.statement) + 24 }
  static func room(_ texts: [String]) -> Int { texts.reduce(4) { $0 + room($1) } }
  static func room(_ parties: [Party]) -> Int { parties.reduce(4) { $0 + room($1.id) } }
  /// A key with its signs and a value that is no text: a day, a number.
  static func room(_ key: StaticString) -> Int { key.utf8CodeUnitCount + 28 }
}

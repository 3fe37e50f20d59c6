import Negotiation
import Testing

struct JSONTests {
  // MARK: Strings

  @Test(arguments: [
    (#""""#, ""), (#""abc""#, "abc"), (#""a\"b\\c\/d""#, #"a"b\c/d"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC""#, "Aé€"), (#""\ud83d\ude00""#, "😀"), (#""x\uD834\uDD1Ey""#, "x𝄞y"),
    (#""\u0000""#, "\u{0}"), (#""São Norte’s""#, "São Norte’s"), (#"  "a" "#, "a"), (#""\\u0041""#, #"\u0041"#),
  ])
  func `a string is read with its escapes resolved`(json: String, text: String) throws {
    #expect(try scan(json) { json throws(RecordError) in try json.string() } == text)
  }

  @Test(arguments: [
    #"""#, #""abc"#, #""\""#, #""\x""#, #""\u12""#, #""\u12g4""#, #""\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#,
    #""\ud83dA""#, #""\ude00""#, #""\ud83d\u"#, "\"a\nb\"", "\"a\u{1}b\"", "\"\\n\u{1F}\"", "abc", "'a'", "7", "null",
    "",
  ])
  func `a string that is none is refused`(json: String) {
    #expect(throws: RecordError.self) { try scan(json) { json throws(RecordError) in try json.string() } }
  }

  @Test(
    arguments: [
      [0x80], [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0x5C, 0x6E, 0xFF], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `text that is not UTF-8 is refused`(bytes: [UInt8]) {
    let quoted = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
    let error = #expect(throws: RecordError.self) {
      try scan(quoted) { json throws(RecordError) in try json.string() }
    }
    #expect(error?.code == .syntax)
    #expect(error?.problem == "the text is not UTF-8")
  }

  @Test func `every scalar below U+3000 comes back from the writer`() throws {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var json = JSONWriter()
      json.string(String(scalar))
      let back = try scan(json.bytes) { json throws(RecordError) in try json.string() }
      #expect(back.unicodeScalars.elementsEqual([scalar]))
    }
  }

  @Test func `a plain string is handed over where it lies, and any other value is left`() throws {
    #expect(
      try scan(#" "abc" "#) { json throws(RecordError) in
        json.plainString().map { String(decoding: $0, as: UTF8.self) }
      } == "abc")
    for other in [#""a\n""#, "null", "7", "\"a\u{1}\"", #""abc"#, ""] {
      let bytes = Array(other.utf8)
      bytes.withUnsafeBufferPointer {
        var json = JSONScanner($0)
        #expect(json.plainString() == nil, "\(other)")
        #expect(json.offset == 0)
      }
    }
  }

  // MARK: Numbers

  @Test(arguments: [("0", 0), ("-0", 0), ("7", 7), ("-42", -42), ("999999999999999999", 999_999_999_999_999_999)])
  func `whole numbers`(json: String, value: Int) throws {
    #expect(try scan(json) { json throws(RecordError) in try json.integer() } == value)
  }

  @Test(arguments: ["", "-", "+1", "01", "-01", "1.0", "1e3", "1000000000000000000", "0x1", "one", "\"1\"", "--1"])
  func `what is no whole number is refused`(json: String) {
    #expect(throws: RecordError.self) { try scan(json) { json throws(RecordError) in try json.integer() } }
  }

  @Test(arguments: [("0", 0), ("0.8", 80), ("0.85", 85), ("1.00", 100), ("1", 100), ("0.05", 5)])
  func `hundredths`(json: String, value: Int) throws {
    #expect(try scan(json) { json throws(RecordError) in try json.hundredths() } == value)
  }

  @Test(arguments: ["", ".5", "0.", "0.855", "-0.5", "00.5", "1e0", "0.5e1", "x"])
  func `what is no number of two places is refused`(json: String) {
    #expect(throws: RecordError.self) { try scan(json) { json throws(RecordError) in try json.hundredths() } }
  }

  // MARK: Values stepped over

  @Test(arguments: [
    "0", "-0", "12", "1.5", "-1.25e+10", "1E9", "0e-1", "true", "false", "null", #""a\u0041""#, "[]", "{}", "[ ]",
    "[1,2]", #"{"a":[{"b":null},"c"]}"#,
  ])
  func `a value is stepped over and its range returned`(json: String) throws {
    let bytes = Array((" " + json + " ").utf8)
    let text = try scan(bytes) { json throws(RecordError) in json.text(try json.skip()) }
    #expect(text == json)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "1.", ".5", "1.e3", "1e", "1e+", "--1", "1-2", "1.2.3", "0x10", "tru", "nul", "True", "NaN",
    "Infinity", "[1,]", "[,1]", "[1 2]", "[1", "]", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{a:1}"#, #"{"a":1"#,
    #"{"a" 1}"#, #"{"a\n":1}"#, "{\"a\u{1}\":1}", "[1}", #"{"a":1]"#, "1 2", "nulll", "[]]",
  ])
  func `what is no value is refused`(json: String) {
    let error = #expect(throws: RecordError.self) {
      try scan(json) { json throws(RecordError) in try json.skip() }
    }
    #expect(error?.code == .syntax)
    #expect((0...json.utf8.count).contains(error?.offset ?? -1))
  }

  @Test func `brackets may stand 64 deep and no deeper`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try scan(nested(JSONScanner.deepest)) { json throws(RecordError) in try json.skip() }
    for depth in [JSONScanner.deepest + 1, 1_000_000] {
      #expect(throws: RecordError.self) { try scan(nested(depth)) { json throws(RecordError) in try json.skip() } }
    }
    let deep = String(repeating: #"{"a":"#, count: 1_000_000)
    #expect(throws: RecordError.self) { try scan(deep) { json throws(RecordError) in try json.skip() } }
    // Brackets side by side are not deep.
    let wide = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
    _ = try scan(wide) { json throws(RecordError) in try json.skip() }
  }

  @Test func `a text that is cut off says so and where`() {
    let error = #expect(throws: RecordError.self) {
      try scan(#"{"a":[1,2"#) { json throws(RecordError) in try json.skip() }
    }
    #expect(error?.problem.hasPrefix("the line is cut off") == true)
    #expect(error?.offset == 9)
  }

  // MARK: Writer

  @Test func `the writer puts commas between and escapes what it must`() {
    var json = JSONWriter()
    json.object {
      $0.field("text", "a\"\\\n\r\t\u{1}\u{1f}\u{7f}é/")
      $0.field("none", String?.none)
      $0.field("day", Day(year: 2031, month: 5, day: 2))
      $0.field("number", -7)
      $0.field("yes", true)
      $0.field("list", ["a", "b,"])
      $0.field("empty", [String]())
      $0.field("parties", [Party(unchecked: "norland")])
      $0.field("object") { $0.object { _ in } }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"text":"a\"\\\n\r\t\u0001\u001f"# + "\u{7f}é/"
        + #"","none":null,"day":"2031-05-02","number":-7,"yes":true,"list":["a","b,"],"empty":[],"#
        + #""parties":["norland"],"object":{}}"#)
    json.clear()
    #expect(json.bytes.isEmpty)
  }

  @Test(arguments: ["\"", "\\", "\n", "\u{1}", "\u{1F}"])
  func `what must be escaped is found at every place of a text`(_ sign: String) throws {
    for place in 0..<20 {
      let text = String(repeating: "x", count: place) + sign + String(repeating: "y", count: 19 - place)
      var json = JSONWriter()
      json.string(text)
      #expect(try scan(json.bytes) { json throws(RecordError) in try json.string() } == text)
      #expect(json.bytes.count > 22)
    }
  }

  @Test func `an id, a share and a number are written as they are described`() {
    var json = JSONWriter()
    json.object {
      $0.field("id", EntryID(statement: "2031-05-02-port-azure", version: 1207))
      $0.field("sure", Confidence(hundredths: 7))
      $0.field("whole", Confidence(hundredths: 100))
      $0.field("least", Int.min)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"id":"2031-05-02-port-azure#1207","sure":0.07,"whole":1.00,"least":-9223372036854775808}"#)
  }
}

/// Scans a whole text with one call.
private func scan<R>(
  _ bytes: [UInt8], _ body: (inout JSONScanner) throws(RecordError) -> R
) throws(RecordError) -> R {
  try bytes.withUnsafeBufferPointer { bytes throws(RecordError) in
    var json = JSONScanner(bytes)
    let result = try body(&json)
    try json.end()
    return result
  }
}

private func scan<R>(
  _ text: String, _ body: (inout JSONScanner) throws(RecordError) -> R
) throws(RecordError) -> R { try scan(Array(text.utf8), body) }

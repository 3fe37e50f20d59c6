import Negotiation
import Testing

/// What is wrong with a line, and the field that the message must name.
struct RecordErrorTests {
  /// A change to a good event line, the field named, and the code.
  static let spoiltEvents: [(String, String, String, RecordError.Code)] = [
    (#""type":"commitment.made""#, #""type":"commitment.broken""#, "type", .unknownType),
    (#""type":"commitment.made","#, "", "type", .field),
    (#""type":"commitment.made""#, #""type":7"#, "type", .syntax),
    (#""id":"2031-05-02-lakeside#7","#, "", "id", .field),
    (#""id":"2031-05-02-lakeside#7""#, #""id":"elsewhere#7""#, "id", .field),
    (#""id":"2031-05-02-lakeside#7""#, #""id":"2031-05-02-lakeside#07""#, "id", .field),
    (#""id":"2031-05-02-lakeside#7""#, #""id":"2031-05-02-lakeside#0""#, "id", .field),
    (#""statement":"2031-05-02-lakeside","#, "", "statement", .field),
    (#""subtype":"self","#, "", "subtype", .field),
    (#""subtype":"self""#, #""subtype":["self"]"#, "subtype", .syntax),
    (#""actors":["lake-forum/chairs""#, #""actors":["Lake Forum""#, "actors", .field),
    (#""actors":["lake-forum/chairs""#, #""actors":[null"#, "actors", .syntax),
    (#""counterparts":["sides"]"#, #""counterparts":"sides""#, "counterparts", .syntax),
    (#""predicate":"#, #""predikate":"#, "predikate", .field),
    (#""topics":["water""#, #""topics":["Water rights""#, "topics", .field),
    (#""mechanism":"river-watch""#, #""mechanism":"River Watch""#, "mechanism", .field),
    (#""documents":["harbour-2030-01-09"]"#, #""documents":["harbour/2030"]"#, "documents", .field),
    (#""start":"2031-06-21""#, #""start":"2031-02-30""#, "when.start", .field),
    (#""end":"2031-06-30""#, #""end":"2031-06-20""#, "when.end", .field),
    (#""end":"2031-06-30","#, "", "when.end", .field),
    (#""precision":"window""#, #""precision":"roughly""#, "when.precision", .field),
    (#""basis":"relative""#, #""basis":null"#, "when.basis", .syntax),
    (#","expression":"late June""#, "", "when.expression", .field),
    (#""expression":"late June""#, #""expression":"late June","zone":"UTC""#, "when.zone", .field),
    (#""expression":"late June""#, #""expression":"late June","basis":"explicit""#, "when.basis", .field),
    (#""asserted":"2031-05-02""#, #""asserted":"yesterday""#, "asserted", .field),
    (#""places":["Lakeside""#, #""places":[3"#, "places", .syntax),
    (#""strength":"firm""#, #""strength":"urge""#, "strength", .field),
    (#""negated":true"#, #""negated":"true""#, "negated", .syntax),
    (#""mode":"reported""#, #""mode":"rumoured""#, "attribution.mode", .field),
    (#""mode":"reported","#, "", "attribution.mode", .field),
    (#","speakers":["norland/envoy"]"#, "", "attribution.speakers", .field),
    (#""speakers":["norland/envoy"]"#, #""speakers":["Envoy"]"#, "attribution.speakers", .field),
    (#""sentence":3"#, #""sentence":-1"#, "sentence", .field),
    (#""sentence":3"#, #""sentence":3.5"#, "sentence", .syntax),
    (#""sentence":3"#, #""sentence":03"#, "sentence", .syntax),
    (#""start":120"#, #""start":-1"#, "span", .field),
    (#""end":131"#, #""end":119"#, "span", .field),
    (#","end":131"#, "", "span.end", .field),
    (#""end":131"#, #""end":131,"length":11"#, "span.length", .field),
    (#""relation":"repeats""#, #""relation":"echoes""#, "links.relation", .field),
    (#""relation":"repeats","#, "", "links.relation", .field),
    (#""target":"2030-01-09-harbour#4""#, #""target":"4""#, "links.target", .field),
    (#""rule":"commitment.will""#, #""rule":null"#, "rule", .syntax),
    (#""confidence":0.85"#, #""confidence":0.855"#, "confidence", .syntax),
    (#""confidence":0.85"#, #""confidence":1.01"#, "confidence", .field),
    (#""confidence":0.85"#, #""confidence":0."#, "confidence", .syntax),
    (#""confidence":0.85"#, #""confidence":-0.1"#, "confidence", .syntax),
    (#""cue":"will return""#, #""cue":"will return","cue":"will""#, "cue", .field),
    (#""cue":"will return""#, #""cue":"will return","note":"x""#, "note", .field),
  ]

  @Test(arguments: spoiltEvents)
  func `an error in an event names the field`(good: String, bad: String, field: String, code: RecordError.Code) throws {
    let line = text(.event(Samples.event), id: Samples.event.id, layout: .line)
    try refuse(line, good, bad, field, code)
  }

  static let spoiltHeaders: [(String, String, String, RecordError.Code)] = [
    (#""format":1"#, #""format":2"#, "format", .newerVersion),
    (#""format":1"#, #""format":2,"mood":"good""#, "format", .newerVersion),
    (#""format":1"#, #""format":0"#, "format", .field),
    (#""format":1"#, #""format":"1""#, "format", .syntax),
    (#""statement":"2031-05-02-lakeside","#, "", "statement", .field),
    (#""statement":"2031-05-02-lakeside""#, #""statement":"../lakeside""#, "statement", .field),
    (#""title":"Chairs on the river talks","#, "", "title", .field),
    (#""process":"lake-talks""#, #""process":"Lake talks""#, "process", .field),
    (#""issuers":["lake-forum/chairs"]"#, #""issuers":["Chairs"]"#, "issuers", .field),
    (#""date":"2031-05-02""#, #""date":"2031-02-30""#, "date", .field),
    (#""places":["Lakeside"],"#, "", "places", .field),
    (#""source":"0a"#, #""source":"0A"#, "source", .field),
    (#""source":"0a"#, #""source":"0a0a"#, "source", .field),
    (#""body":"b1"#, #""body":"x1"#, "body", .field),
    (#""reader":"1.2""#, #""reader":1.2"#, "reader", .syntax),
    (#""reader":"1.2""#, #""reader":"1.2","reader":"1.3""#, "reader", .field),
    (#""reader":"1.2""#, #""reader":"1.2","mood":"good""#, "mood", .field),
  ]

  @Test(arguments: spoiltHeaders)
  func `an error in a header names the field`(good: String, bad: String, field: String, code: RecordError.Code) throws {
    let line = text(.header(Samples.header), id: EntryID(statement: Samples.statement, version: 0), layout: .line)
    try refuse(line, good, bad, field, code)
  }

  @Test func `every field of bookkeeping must be there, once, and no other`() throws {
    for (bookkeeping, stored) in Samples.bookkeeping {
      let type = bookkeeping.kind.rawValue
      let id = entry(of: .bookkeeping(bookkeeping))
      for key in Keys.of(stored) {
        let missing = stored.replacing("\"\(key)\":", with: "\"x\(key)\":")
        let error = #expect(throws: RecordError.self) { try decodeRecord(missing, type: type, id: id) }
        #expect(error?.field == "x\(key)")
        let twice = "{\"\(key)\":null," + stored.dropFirst()
        #expect(throws: RecordError.self, "\(twice)") { try decodeRecord(twice, type: type, id: id) }
      }
      let error = #expect(throws: RecordError.self) { try decodeRecord("{}", type: type, id: id) }
      #expect(error?.problem == "is missing")
    }
  }

  @Test(arguments: [
    (#"{"target":"7","why":"x"}"#, "event.retracted", "target"),
    (#"{"target":"a#1","why":null}"#, "event.retracted", "why"),
    (#"{"date":"2031-02-30","evidence":null,"why":"x"}"#, "statement.dated", "date"),
    (#"{"evidence":["x"],"outcome":"lapsed","target":"a#1","why":"x"}"#, "outcome.assessed", "evidence"),
    (#"{"evidence":["x"],"target":"a#1","why":"x"}"#, "match.rejected", "evidence"),
    (#"{"evidence":[],"outcome":"maybe","target":"a#1","why":"x"}"#, "outcome.assessed", "outcome"),
    (#"{"name":"A","party":"A","why":null}"#, "alias.assigned", "party"),
    (#"{"bytes":1.5,"media":"text/plain","sha256":"x"}"#, "source.attached", "bytes"),
    (#"{"bytes":1,"media":"text/plain","sha256":"x"}"#, "source.attached", "sha256"),
  ])
  func `an error in bookkeeping names the field`(record: String, type: String, field: String) throws {
    let id = EntryID(statement: "a", version: 1)
    let error = #expect(throws: RecordError.self) { try decodeRecord(record, type: type, id: id) }
    #expect(error?.field == field)
  }

  @Test func `a newer version and an unknown type in the log are told apart`() {
    let id = EntryID(statement: "a", version: 1)
    let newer = #expect(throws: RecordError.self) {
      try decodeRecord("{}", type: "event.retracted", version: Record.version + 1, id: id)
    }
    #expect(newer?.code == .newerVersion)
    let unknown = #expect(throws: RecordError.self) { try decodeRecord("{}", type: "event.vanished", id: id) }
    #expect(unknown?.code == .unknownType)
  }

  @Test(arguments: ["", " ", "null", "[]", "7", "\"x\"", "{", "{}", "{\"format\":1}", "{\"type\":\"event.retracted\"}"])
  func `a line that is no record is refused`(line: String) {
    #expect(throws: RecordError.self) { try decodeLine(line) }
  }

  @Test func `a message says field, problem and place`() {
    let error = RecordError(code: .syntax, field: "when.start", problem: "a string was expected", offset: 41)
    #expect(error.description == "when.start: a string was expected (at byte 42)")
    #expect(RecordError(code: .field, problem: "is odd").description == "is odd")
  }

  private func refuse(
    _ line: String, _ good: String, _ bad: String, _ field: String, _ code: RecordError.Code
  ) throws {
    try #require(line.contains(good), "\(good) is not in the sample")
    let spoilt = line.replacing(good, with: bad, maxReplacements: 1)
    let error = #expect(throws: RecordError.self) { try decodeLine(spoilt) }
    #expect(error?.field == field)
    #expect(error?.code == code)
  }
}

/// Reads the names of a record's fields.
private enum Keys {
  static func of(_ record: String) -> [String] {
    let bytes = Array(record.utf8)
    var keys: [String] = []
    try? bytes.withUnsafeBufferPointer { bytes throws(RecordError) in
      var json = JSONScanner(bytes)
      try json.object { json, key throws(RecordError) in
        keys.append(String(decoding: key, as: UTF8.self))
        try json.skip()
      }
    }
    return keys
  }
}

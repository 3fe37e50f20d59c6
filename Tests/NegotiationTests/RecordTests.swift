import Negotiation
import Testing

struct RecordTests {
  private static let everything: [Content] =
    [.header(Samples.header), .event(Samples.event), .event(Samples.bare)] + Samples.events.map(Content.event)
    + Samples.bookkeeping.map { .bookkeeping($0.0) }

  @Test func `there is a sample of every type`() {
    #expect(Set(Self.everything.map(\.type)).count == 28)
  }

  @Test(arguments: everything)
  func `a content comes back from its line and is written to the same bytes`(content: Content) throws {
    let id = entry(of: content)
    let recorder = content.isBookkeeping ? "ada" : nil
    let line = encode(content, id: id, recorder: recorder, layout: .line)
    let back = try decodeLine(line)
    #expect(back.content == content)
    #expect(back.id == id)
    #expect(back.recorder == recorder)
    #expect(encode(back.content, id: back.id, recorder: back.recorder, layout: .line) == line)
  }

  @Test(arguments: everything)
  func `a content comes back from the log and is written to the same bytes`(content: Content) throws {
    let id = entry(of: content)
    let record = text(content, id: id, recorder: "ada", layout: .log)
    let back = try decodeRecord(record, type: content.type, id: id)
    #expect(back == content)
    #expect(text(back, id: id, layout: .log) == record)
  }

  @Test(arguments: everything)
  func `keys are sorted in the log and say nothing that columns say`(content: Content) throws {
    let record = Array(text(content, id: entry(of: content), recorder: "ada", layout: .log).utf8)
    var keys: [String] = []
    try record.withUnsafeBufferPointer { bytes throws(RecordError) in
      var json = JSONScanner(bytes)
      try json.object { json, key throws(RecordError) in
        keys.append(String(decoding: key, as: UTF8.self))
        try json.skip()
      }
    }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys).isDisjoint(with: ["statement", "id", "type", "by", "format"]))
  }

  @Test(arguments: [(Content.event(Samples.event), true), (.event(Samples.bare), false)])
  func `a line has its keys in the codebook's order`(content: Content, machine: Bool) {
    let order =
      [
        "statement", "id", "type", "subtype", "actors", "counterparts", "predicate", "topics", "mechanism", "documents",
        "when", "asserted", "places", "strength", "negated", "attribution", "sentence", "span", "cue", "links",
      ] + (machine ? ["rule", "confidence"] : [])
    let line = text(content, id: entry(of: content), layout: .line)
    var from = line.startIndex
    for key in order {
      guard let found = line[from...].firstRange(of: "\"\(key)\":") else {
        Issue.record("\(key) is out of order")
        return
      }
      from = found.upperBound
    }
  }

  @Test func `stored samples of version 1 read as they always did`() throws {
    for (bookkeeping, stored) in Samples.bookkeeping {
      let content = Content.bookkeeping(bookkeeping)
      #expect(text(content, id: entry(of: content), layout: .log) == stored)
      #expect(try decodeRecord(stored, type: content.type, id: entry(of: content)) == content)
    }
    let event = #"""
      {"actors":["lake-forum/chairs","person:ada-brandt"],"asserted":"2031-05-02",\#
      "attribution":{"mode":"reported","speakers":["norland/envoy"]},"confidence":0.85,"counterparts":["sides"],\#
      "cue":"will return","documents":["harbour-2030-01-09"],\#
      "links":[{"relation":"repeats","target":"2030-01-09-harbour#4"},\#
      {"relation":"fulfilled-by","target":"2031-05-02-lakeside#9"}],"mechanism":"river-watch","negated":true,\#
      "places":["Lakeside","São Norte"],"predicate":"come back with a \"draft\" \\ map","rule":"commitment.will",\#
      "sentence":3,"span":{"end":131,"start":120},"strength":"firm","subtype":"self","topics":["water","border-map"],\#
      "when":{"basis":"relative","end":"2031-06-30","expression":"late June","precision":"window",\#
      "start":"2031-06-21"}}
      """#
    #expect(text(.event(Samples.event), id: Samples.event.id, layout: .log) == event)
    let header = #"""
      {"address":"https://lakeside.example/7","body":"\#(Samples.header.body ?? "")","date":"2031-05-02",\#
      "issuers":["lake-forum/chairs"],"places":["Lakeside"],"process":"lake-talks","reader":"1.2",\#
      "source":"\#(Samples.header.source)","title":"Chairs on the river talks"}
      """#
    #expect(
      text(.header(Samples.header), id: EntryID(statement: Samples.statement, version: 0), layout: .log) == header)
  }

  @Test(arguments: everything)
  func `a record cut off at any byte is refused`(content: Content) {
    let id = entry(of: content)
    let line = encode(content, id: id, recorder: "ada", layout: .line)
    let record = encode(content, id: id, layout: .log)
    for count in 0..<line.count { #expect(throws: RecordError.self) { try decodeLine(Array(line[..<count])) } }
    for count in 0..<record.count {
      #expect(throws: RecordError.self) {
        try decodeRecord(String(decoding: record[..<count], as: UTF8.self), type: content.type, id: id)
      }
    }
  }

  @Test func `a record with any one byte replaced is read or refused, and read the same when written again`() throws {
    let line = encode(.event(Samples.event), id: Samples.event.id, layout: .line)
    for place in line.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x7D, 0x2C, 0x30, 0x80, 0xC3, 0xFF] {
        var spoilt = line
        spoilt[place] = byte
        guard let back = try? decodeLine(spoilt) else { continue }
        let again = encode(back.content, id: back.id, recorder: back.recorder, layout: .line)
        #expect(try decodeLine(again) == back)
      }
    }
  }

  @Test func `keys of a line may stand in any order and with white space`() throws {
    let line = text(.event(Samples.bare), id: Samples.bare.id, layout: .line)
    var parts = line.dropFirst().dropLast().split(separator: ",\"").map { $0.hasPrefix("\"") ? $0 : "\"" + $0 }
    // The inner objects were cut too: put them together again by their braces.
    var whole: [String] = []
    while !parts.isEmpty {
      var part = String(parts.removeFirst())
      while part.count(where: { "{[".contains($0) }) > part.count(where: { "}]".contains($0) }), !parts.isEmpty {
        part += "," + parts.removeFirst()
      }
      whole.append(part)
    }
    let shuffled = " {\t" + whole.reversed().joined(separator: " ,\r ") + " } \n"
    #expect(try decodeLine(shuffled) == decodeLine(line))
  }
}

extension Content {
  var isBookkeeping: Bool {
    if case .bookkeeping = self { true } else { false }
  }
}

/// The place a sample stands at.
func entry(of content: Content) -> EntryID {
  switch content {
  case .header(let header): EntryID(statement: header.statement, version: 0)
  case .event(let event): event.id
  case .bookkeeping: EntryID(statement: Samples.statement, version: 99)
  }
}

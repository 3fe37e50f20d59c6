import Negotiation
import Testing

@testable import Chronicle

@Suite struct ImportTests {
  let workspace = Workspace()

  @Test func `import then export gives the same bytes, for every type and kind`() throws {
    let chronicle = try workspace.open()
    let receipt = try chronicle.importFile(Talks.everything, named: "talks")
    #expect(receipt == Receipt(statement: Talks.name, positions: 1..<28, versions: 0..<27, appended: 27))
    #expect(try workspace.open(.reading).export(statement: Talks.name) == Talks.everything)
    let types = try chronicle.entries(of: Talks.name).map(\.content.type)
    #expect(
      types == [Content.headerType] + EventType.allCases.map(\.rawValue)
        + Bookkeeping.Kind.allCases.filter { $0 != .matchRejected }.map(\.rawValue))
  }

  @Test func `a rejected match, a younger kind, is read and written alike`() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.rejected, named: "talks")
    #expect(try workspace.open(.reading).export(statement: "2019-04-02-port-azure") == Talks.rejected)
    #expect(try chronicle.entries(of: "2019-04-02-port-azure").last?.content.type == "match.rejected")
  }

  @Test func `bookkeeping keeps who recorded it where`() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.everything, named: "talks")
    let recorders = try chronicle.entries(of: Talks.name).map(\.recorder)
    #expect(recorders == Array(repeating: "desk", count: 17) + Array(repeating: "Ada Lind", count: 10))
  }

  @Test func `importing again appends nothing and says so`() throws {
    let chronicle = try workspace.open()
    let files = [(name: "a", bytes: Talks.everything), (name: "b", bytes: Talks.file(count: 2))]
    let first = try chronicle.importFiles(files)
    let head = try chronicle.head
    let again = try chronicle.importFiles(files)
    #expect(again.map(\.wasKnown) == [true, true])
    #expect(again.map(\.positions) == first.map(\.positions))
    #expect(try chronicle.head == head)
  }

  @Test func `lines after the known ones are appended`() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.file(count: 2), named: "short")
    try chronicle.append(Talks.batch("2020-06-01-b", count: 1, source: 2))
    let receipt = try chronicle.importFile(Talks.file(count: 5), named: "long")
    #expect(receipt == Receipt(statement: "2020-05-04-tidewater", positions: 6..<9, versions: 3..<6, appended: 3))
    #expect(try chronicle.export(statement: "2020-05-04-tidewater") == Talks.file(count: 5))
    #expect(try chronicle.importFile(Talks.file(count: 2), named: "short").wasKnown)
    #expect(try chronicle.verify().fault == nil)
  }

  @Test func `other content under a known name is refused and says what to do`() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.file(count: 3), named: "talks.ndjson")
    let changed = String(decoding: Talks.file(count: 3), as: UTF8.self).replacing("pier 2", with: "pier 9")
    var error = failure { () throws(ChronicleError) in
      try chronicle.importFile(Array(changed.utf8), named: "talks.ndjson")
    }
    #expect(error?.code == .conflict)
    #expect(
      error?.message
        == "talks.ndjson:3: 2020-05-04-tidewater#2 is recorded already with other content. To change what is recorded, "
        + "amend or retract 2020-05-04-tidewater#2, or give the file's statement another name")
    error = failure { () throws(ChronicleError) in
      try chronicle.importFile(Talks.file(count: 3, source: 2), named: "talks.ndjson")
    }
    #expect(
      error?.message
        == "talks.ndjson:1: 2020-05-04-tidewater#0 is recorded already with other content. "
        + "If this is another document, give it another name")
  }

  /// Of the good file of three events, the line to change (from 1), what becomes what, and what is said.
  static let mistakes: [(line: Int, from: String, to: String, message: String)] = [
    (3, "{\"statement\"", "\"statement\"", "3: an object was expected (at byte 1)"),
    (3, "commitment.made", "commitment.maid", "3: type: \"commitment.maid\" is no type of the codebook"),
    (1, "\"format\":1", "\"format\":2", "1: format: version 2 was written by a newer program; this one reads up to 1"),
    (1, "\"format\":1,", "", "1: type: is missing"), (2, "2020-05-04\"", "2011-02-30\"", "2: when.start: "),
    (
      2, "\"start\":\"2020-05-04\"", "\"start\":\"2011-02-30\"", "\"2011-02-30\" is no day of the calendar (YYYY-MM-DD)"
    ),
    (3, "tidewater#2", "tidewater#1", "3: id: 2020-05-04-tidewater#1 stands twice or out of order"),
    (
      3, "tidewater#2", "tidewater#3",
      "3: id: 2020-05-04-tidewater#3 comes too early; the next is 2020-05-04-tidewater#2"
    ),
    (3, "tidewater#2", "elsewhere#2", "3: id: 2020-05-04-elsewhere#2 is no event of 2020-05-04-tidewater"),
    (
      3, "tidewater", "elsewhere",
      "3: id: 2020-05-04-elsewhere#2 belongs to another statement than 2020-05-04-tidewater"
    ),
    (3, "\"cue\"", "\"queue\"", "3: queue: is no field of commitment.made"),
    (3, "\"cue\":\"will\",", "", "3: cue: is missing"),
    (3, "firm", "fierce", "3: strength: \"fierce\" is not one of firm"),
    (3, "\"azuria\"", "\"Azuria!\"", "3: actors: \"Azuria!\" is no party"),
    (2, "azuria", "\u{1}", "2: actors: a control character inside a string"),
    (1, "2020-05-04-tidewater", "ledger", "1: statement: \"ledger\" is the name of the ledger's own stream"),
    (1, "00001\"", "0000Z\"", "1: source: is no SHA-256 of 64 lower-case hexadecimal digits"),
  ]

  @Test(arguments: mistakes)
  func `a bad file is refused whole, naming file, line and field`(
    line: Int, from: String, to: String, message: String
  ) throws {
    var lines = String(decoding: Talks.file(count: 3), as: UTF8.self).split(separator: "\n").map(String.init)
    let changed = lines[line - 1].replacing(from, with: to)
    #expect(changed != lines[line - 1])
    lines[line - 1] = changed
    try refuses(Array((lines.joined(separator: "\n") + "\n").utf8), message)
  }

  static let files: [(bytes: [UInt8], message: String)] = [
    ([], "bad.ndjson: the file is empty; a header was expected"), (Array("\n".utf8), "bad.ndjson:1: the line is empty"),
    (Array("hello\n".utf8), "bad.ndjson:1: an object was expected (at byte 1)"),
    (
      Array(Talks.file(count: 2).drop { $0 != 0x0A }.dropFirst()),
      "bad.ndjson:1: format: is missing; the first line must be a statement's header"
    ),
    (Talks.file(count: 0) + Talks.file(count: 1), "bad.ndjson:2: a second header"),
    (Talks.file(count: 1) + [0x0A], "bad.ndjson:3: the line is empty"),
    (Talks.file(count: 1) + Array("{\"caf".utf8) + [0xC3, 0x28], "bad.ndjson:3: the text is not UTF-8 (at byte 6)"),
    (Talks.file(count: 1).dropLast(40), "bad.ndjson:2: span: the line is cut off: "),
    (
      Talks.file(count: 1)
        + Array(
          "{\"statement\":\"2020-05-04-tidewater\",\"id\":\"2020-05-04-tidewater#2\",\"type\":\"event.confirmed\",\"by\":null,\"target\":\"2020-05-04-tidewater#1\",\"why\":null}\n"
            .utf8), "bad.ndjson:3: by: is missing: who recorded it"
    ),
    (
      Talks.file(count: 1)
        + Array(
          "{\"statement\":\"2020-05-04-tidewater\",\"id\":\"2020-05-04-tidewater#2\",\"type\":\"event.confirmed\",\"by\":\"Ada\",\"target\":\"2020-05-04-tidewater#3\",\"why\":null}\n"
            .utf8), "bad.ndjson:3: target: 2020-05-04-tidewater#3 is no earlier entry of this file"
    ),
  ]

  @Test(arguments: files)
  func `a file that is none is refused`(bytes: [UInt8], message: String) throws {
    try refuses(Array(bytes), message)
  }

  private func refuses(_ bytes: [UInt8], _ message: String) throws {
    let chronicle = try workspace.open()
    let error = failure { () throws(ChronicleError) in
      try chronicle.importFiles([(name: "good.ndjson", bytes: Talks.everything), (name: "bad.ndjson", bytes: bytes)])
    }
    #expect(error?.code == .input || error?.code == .newer)
    #expect(error?.message.hasPrefix("bad.ndjson:") == true)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "accepted")")
    #expect(try chronicle.head == .empty)
  }

  @Test func `a statement that is not there is not exported, and the nearest are named`() throws {
    let chronicle = try workspace.open()
    try chronicle.append([Talks.batch(count: 1), Talks.batch("2020-06-01-port-azure", count: 1)])
    let error = failure { () throws(ChronicleError) in _ = try chronicle.export(statement: "2020-05-04-tidewatr") }
    #expect(error?.code == .unknown)
    #expect(
      error?.message
        == "there is no statement 2020-05-04-tidewatr; nearest are 2020-05-04-tidewater, 2020-06-01-port-azure")
  }
}

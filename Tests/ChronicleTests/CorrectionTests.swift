import Negotiation
import Testing

@testable import Chronicle

@Suite struct CorrectionTests {
  let workspace = Workspace()
  let chronicle: Chronicle

  static let statement = "2020-05-04-tidewater"

  static func id(_ version: Int) -> EntryID { EntryID(statement: statement, version: version) }

  init() throws {
    chronicle = try workspace.open()
    var batch = Talks.batch(count: 4)
    var meeting = Talks.event(5, "meet on the pier")
    meeting.act = .meetingHeld(kind: nil)
    batch.drafts.append(Draft(.event(meeting)))
    try chronicle.append(batch)
  }

  @Test func `a correction stands in its target's stream, with who and when`() throws {
    let id = try chronicle.record(.eventConfirmed(Self.id(2), why: "read again"), by: "Bo Ek")
    #expect(id == Self.id(6))
    let entry = try chronicle.entry(id)
    #expect(entry.recorder == "Bo Ek" && entry.position == 7)
    #expect(entry.content == .bookkeeping(.eventConfirmed(Self.id(2), why: "read again")))
  }

  @Test func `what concerns parties stands in the ledger's own stream`() throws {
    let azuria = Party(unchecked: "azuria")
    let alias = try chronicle.record(.aliasAssigned(name: "Azurie", party: azuria, why: nil))
    let merger = try chronicle.record(.entityMerged(from: Party(unchecked: "azure"), into: azuria, why: "one state"))
    let note = try chronicle.record(.noteAdded(nil, text: "begun on a Monday"))
    #expect([alias, merger, note].map(\.description) == ["ledger#1", "ledger#2", "ledger#3"])
    #expect(try chronicle.statements() == [Self.statement])
    #expect(try chronicle.entries(of: "ledger").count == 3)
    #expect(try chronicle.verify().fault == nil)
  }

  @Test func `every kind that makes sense is recorded`() throws {
    try chronicle.record(.eventAmended(Self.id(2), field: "topics", value: "[\"tides\"]", why: "tides"))
    try chronicle.record(.outcomeAssessed(Self.id(1), .fulfilled, evidence: [Self.id(5)], why: "they met"))
    try chronicle.record(.noteAdded(Self.id(0), text: "a fine title"))
    try chronicle.record(.noteAdded(nil, text: "a fine statement"), about: Self.statement)
    try chronicle.record(
      .reprintLinked(sha256: Talks.header().source, address: nil, differences: 0), about: Self.statement)
    #expect(try chronicle.head.position == 11)
    #expect(try chronicle.importFile(chronicle.export(statement: Self.statement), named: "own").wasKnown)
  }

  @Test func `an undated statement is dated once`() throws {
    var header = Talks.header("undated-talks")
    header.date = nil
    try chronicle.append(Batch(header, []))
    let day = try #require(Day(year: 2020, month: 5, day: 1))
    try chronicle.record(.statementDated(day, why: "a later one says so", evidence: Self.id(1)), about: "undated-talks")
    let error = failure { () throws(ChronicleError) in
      try chronicle.record(.statementDated(day, why: "so", evidence: nil), about: Self.statement)
    }
    #expect(error?.message == "2020-05-04-tidewater is dated 2020-05-04 by itself, so it cannot be dated 2020-05-01")
  }

  @Test func `a retraction of the retraction brings the event back`() throws {
    let target = Self.id(2)
    let first = try chronicle.record(.eventRetracted(target, why: "misread"))
    let twice = failure { () throws(ChronicleError) in try chronicle.record(.eventRetracted(target, why: "again")) }
    #expect(
      twice?.message
        == "\(target) is retracted already by \(first); to bring it back, retract \(first)")
    try chronicle.record(.eventRetracted(first, why: "it was right"))
    let third = try chronicle.record(.eventRetracted(target, why: "misread after all"))
    #expect(third == Self.id(8))
  }

  static let nonsense: [(bookkeeping: Bookkeeping, message: String)] = [
    (.eventConfirmed(id(9), why: nil), "there is no entry \(id(9)); nearest are \(id(3)), \(id(4)), \(id(5))"),
    (
      .eventConfirmed(EntryID(statement: "2020-05-04-tidewatr", version: 3), why: nil),
      "there is no entry 2020-05-04-tidewatr#3; nearest are \(id(3))"
    ), (.eventConfirmed(id(0), why: nil), "is statement.recorded, no event, so event.confirmed cannot be about it"),
    (.eventAmended(id(1), field: "colour", value: "\"blue\"", why: "w"), "colour: is no field of commitment.made"),
    (.eventAmended(id(1), field: "strength", value: "\"mild\"", why: "w"), "strength: \"mild\" is not one of firm"),
    (.eventAmended(id(1), field: "negated", value: "tru", why: "w"), "\(id(1)) cannot be amended: negated: "),
    (.eventAmended(id(1), field: "negated", value: "true,\"x\":1", why: "w"), "\(id(1)) cannot be amended: "),
    (.eventAmended(id(1), field: "negated", value: "false", why: "w"), "negated: is false already"),
    (.eventAmended(id(5), field: "strength", value: "\"firm\"", why: "w"), "meeting.held has none"),
    (.eventAmended(id(1), field: "negated", value: "true", why: " "), "event.amended needs a reason"),
    (.eventRetracted(id(1), why: ""), "event.retracted needs a reason"),
    (.eventRetracted(id(0), why: "w"), "is the statement itself; retract its events one by one"),
    (
      .outcomeAssessed(id(5), .fulfilled, evidence: [], why: "w"),
      "is meeting.held; only commitments, calls and obligations have an outcome"
    ), (.outcomeAssessed(id(1), .fulfilled, evidence: [id(7)], why: "w"), "there is no entry \(id(7)); nearest are"),
    (.outcomeAssessed(id(1), .fulfilled, evidence: [id(1)], why: "w"), "cannot be its own evidence"),
    (.matchRejected(id(1), evidence: [], why: "w"), "match.rejected must say which events \(id(1)) is not kept by"),
    (.matchRejected(id(5), evidence: [id(1)], why: "w"), "only commitments, calls and obligations have an outcome"),
    (.matchRejected(id(1), evidence: [id(5)], why: ""), "match.rejected needs a reason"),
    (.aliasAssigned(name: " ", party: Party(unchecked: "azuria"), why: nil), "an alias of azuria needs a name"),
    (
      .entityMerged(from: Party(unchecked: "azuria"), into: Party(unchecked: "azuria"), why: "w"),
      "azuria cannot be merged into itself"
    ), (.noteAdded(id(9), text: "t"), "there is no entry"), (.noteAdded(nil, text: ""), "note.added needs a reason"),
    (.reprintLinked(sha256: "", address: nil, differences: 0), "reprint.linked must say which statement it is about"),
    (.sourceAttached(sha256: "", bytes: 0, media: ""), "a source is recorded by attaching its bytes"),
  ]

  @Test(arguments: nonsense)
  func `what makes no sense is refused with a reason, and nothing is recorded`(
    bookkeeping: Bookkeeping, message: String
  ) throws {
    let error = failure { () throws(ChronicleError) in try chronicle.record(bookkeeping) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "accepted")")
    #expect(try chronicle.head.position == 6)
  }
}

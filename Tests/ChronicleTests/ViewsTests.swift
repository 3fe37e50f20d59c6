import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// Whoever reads the ledger with SQL alone is told what the program tells.
@Suite struct ViewsTests {
  let workspace = Workspace()

  private static let occurrence = [
    "event", "start", "end", "by", "to", "what", "topics", "mechanism", "asserted", "mode",
  ]
  private static let counted = ["times", "statements", "by", "first", "last"]

  @Test(arguments: [
    ("meetings", View.meetings, occurrence), ("visits", .visits, occurrence),
    ("discussions", .discussions, occurrence), ("agreements", .agreements, occurrence + ["strength"]),
    ("proposals", .proposals, occurrence), ("obligations", .obligations, occurrence + ["strength"]),
    ("evaluations", .evaluations, occurrence), ("incidents", .incidents, occurrence),
    ("actions", .actions, occurrence), ("timeline", .timeline, ["event", "start", "end", "type", "by", "what"]),
    ("references_made", .references, ["event", "documents", "by", "what", "topics", "asserted"]),
    ("commitments", .commitments, ["event", "bound", "to", "what", "strength", "start", "due", "window", "topics"]),
    ("statements", .statements, ["statement", "date", "title", "issuers", "places", "process"]),
    ("actors", .actors, ["party", "times", "as_actor", "as_counterpart", "as_speaker", "first", "last"]),
    ("documents", .documents, ["document"] + counted), ("topics", .topics, ["topic"] + counted),
  ])
  func `a view answers as the question does, corrections and merged parties included`(
    name: String, view: View, columns: [String]
  ) throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 21, statements: 60).order(21))
    let told = try chronicle.ask(Question(view))
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let read = try chronicle.sql("SELECT \(names) FROM \(name)", limit: .max)
    let answer = told.rows.indices.map { row in columns.map { told[column: $0][row].plain } }
    #expect(!answer.isEmpty)
    #expect(Set(read.rows.map { $0.map(\.plain) }) == Set(answer))
    #expect(read.rows.count == answer.count)
  }

  @Test func `what was decided of a commitment stands among the outcomes, and what was taken back does not`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 22, statements: 80).order(22))
    func outcomes() throws -> Set<[String]> {
      Set(try chronicle.sql("SELECT event, outcome_event FROM outcomes", limit: .max).rows.map { $0.map(\.plain) })
    }
    let promise = try #require(
      try chronicle.ask(Question(.commitments, Filters(limit: 1)))[column: "event"].first.flatMap { EntryID($0.plain) })
    let assessment = try chronicle.record(.outcomeAssessed(promise, .lapsed, evidence: [], why: "nobody came"))
    let told = try chronicle.ask(Question(.commitments))
    let decided = told.rows.indices.map { row in ["event", "outcome_event"].map { told[column: $0][row].plain } }
      .filter { !$0[1].isEmpty }
    #expect(decided.contains([promise.description, assessment.description]))
    #expect(try outcomes().isSuperset(of: decided))
    try chronicle.record(.eventRetracted(assessment, why: "taken back"))
    #expect(try !outcomes().contains([promise.description, assessment.description]))
  }
}

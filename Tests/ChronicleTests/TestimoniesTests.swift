import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// What folds over testimonies are given: the events asked for, as they stand, and what points at them.
@Suite struct TestimoniesTests {
  let workspace = Workspace()

  @Test(arguments: [11, 12] as [UInt64])
  func `the events asked for are those a fold over all entries would choose`(seed: UInt64) throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: seed, statements: 50).order(seed))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let position = entries.count / 2
    var telling = 0
    for (recordedBy, ledger) in [(nil, Ledger(entries)), (position, Ledger(entries, recordedBy: position))] {
      for var question in TablesLawsTests.questions(seed, count: 80) {
        question.filters.recordedBy = recordedBy.map { .position($0) }
        let filters = question.filters
        let known = ledger.testimonies.filter(filters.clocksAdmit)
        let terms = Terms(known.filter { $0.event.act.type == .roleAttested }.map(\.event))
        let expected = known.filter {
          Catalogue[question.view].reads($0)
            && filters.admits($0, in: question.view, terms: terms, mergers: ledger.mergers)
        }.sorted(by: Testimony.saidEarlier).map(\.event)
        if !expected.isEmpty { telling += 1 }
        #expect(try chronicle.testimonies(question).map(\.event) == expected, "\(question)")
      }
    }
    #expect(telling > 30, "questions that find nothing prove nothing")
  }

  @Test func `what points at an event is known, and whether it counts, at any position`() throws {
    let chronicle = try workspace.open()
    var linked = Talks.batch("2020-06-01-tidewater", count: 1, source: 2)
    guard case .event(var event) = linked.drafts[1].content else { return }
    let target = EntryID(statement: "2020-05-04-tidewater", version: 1)
    event.links = [Link(.fulfils, target)]
    linked.drafts[1] = Draft(.event(event))
    try chronicle.append([Talks.batch(count: 2), linked])
    let assessment = try chronicle.record(
      .outcomeAssessed(EntryID(statement: target.statement, version: 2), .partly, evidence: [target], why: "seen"))
    let before = try chronicle.head.position
    try chronicle.record(.eventRetracted(assessment, why: "not so"))
    try chronicle.record(.eventRetracted(event.id, why: "misread"))
    func mentions(_ moment: Filters.Moment?) throws -> [String] {
      try chronicle.mentions(of: target, recordedBy: moment).map { "\($0.entry.id) \($0.stands)" }
    }
    #expect(try mentions(.position(before)) == ["\(event.id) true", "\(assessment) true"])
    #expect(try mentions(nil) == ["\(event.id) false", "\(assessment) false"])
    #expect(try mentions(.position(3)).isEmpty)
  }

  @Test func `a merger that is in force is refused again and the other way round, and may come back once retracted`()
    throws
  {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch(count: 1))
    let (a, b) = (Party(unchecked: "azuria"), Party(unchecked: "brevia"))
    let merger = try chronicle.record(.entityMerged(from: a, into: b, why: "one state"))
    for (from, into) in [(a, b), (b, a)] {
      let refused = failure { () throws(ChronicleError) in
        _ = try chronicle.record(.entityMerged(from: from, into: into, why: "again"))
      }
      #expect(refused?.code == .conflict && refused?.message.contains("\(merger)") == true, "\(refused as Any)")
    }
    try chronicle.record(.eventRetracted(merger, why: "two states"))
    try chronicle.record(.entityMerged(from: b, into: a, why: "the other way round"))
    let actors = try chronicle.ask(Question(.actors))[column: "party"].map(\.plain)
    #expect(actors.contains("azuria") && !actors.contains("brevia"))
  }

  @Test func `an amendment may bring back what was recorded, and not what reads so already`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch(count: 1))
    let id = EntryID(statement: "2020-05-04-tidewater", version: 1)
    func amend(_ strength: String) -> ChronicleError? {
      failure { () throws(ChronicleError) in
        _ = try chronicle.record(.eventAmended(id, field: "strength", value: "\"\(strength)\"", why: "read again"))
      }
    }
    #expect(amend("firm")?.code == .input)
    #expect(amend("plan") == nil)
    #expect(amend("plan")?.code == .input)
    #expect(amend("firm") == nil)
  }
}

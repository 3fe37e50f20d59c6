import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// What must hold of the three clocks, of outcomes and of what is proposed, on logs of thousands of entries.
@Suite struct ClockLawsTests {
  let workspace = Workspace()

  /// The entries of a log in some order, with assessments, rejected matches, late statements and corrections.
  static func entries(_ seed: UInt64, statements: Int) throws -> [Entry] {
    let chronicle = try Workspace().open()
    try chronicle.append(RandomTalks(seed: seed, statements: statements).order(seed))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    return entries
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `as of a day the answer is that of a replay of what was public by then`(seed: UInt64) throws {
    let entries = try ClockLawsTests.entries(seed, statements: 120)
    let ledger = Ledger(entries)
    let known = Dictionary(uniqueKeysWithValues: ledger.testimonies.map { ($0.event.id, $0) })
    let assessments = Dictionary(
      ledger.testimonies.flatMap(\.assessments).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for day in [200, 450, 700].map({ RandomTalks.start + $0 }) {
      func isPublic(_ entry: Entry) -> Bool {
        switch entry.content {
        case .bookkeeping(.outcomeAssessed):
          return assessments[entry.id].map { $0.since.map { $0 <= day } ?? true } ?? true
        case .bookkeeping: return true
        default: return known[entry.id]?.event.asserted.map { $0 <= day } ?? false
        }
      }
      let replay = Ledger(entries.filter(isPublic))
      for var question in TablesLawsTests.questions(seed, count: 44) {
        question.filters.asOf = day
        #expect(ledger.ask(question) == replay.ask(question), "\(question)")
      }
    }
  }

  @Test func `thousands of entries in two orders give one digest, and the tables answer as the fold`() throws {
    let talks = RandomTalks(seed: 13, statements: 300)
    let other = Workspace()
    let (one, two) = (try workspace.open(), try other.open())
    try one.append(talks.order(13))
    for batch in talks.order(14) { try two.append(batch) }
    #expect(try one.head.position > 2_000)
    let digest = try one.digest()
    #expect(try two.digest() == digest)
    try two.rebuild()
    #expect(try two.digest() == digest)
    var entries: [Entry] = []
    try one.entries { entries.append($0) }
    let ledger = Ledger(entries)
    for question in TablesLawsTests.questions(15, count: 44) {
      #expect(try two.ask(question) == ledger.ask(question), "\(question)")
    }
  }

  @Test func `what few motifs lead to is the same as a fold finds, on any day and as recorded by any position`() throws
  {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 18, statements: 160).order(18))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let (ledger, position) = (Ledger(entries), entries.count - 40)
    let past = Ledger(entries, recordedBy: position)
    for view in [View.timeline, .calls, .positions, .commitments, .obligations, .matches, .mechanisms] {
      for (asOf, limit) in [(nil, nil), (RandomTalks.start + 600, 3), (nil, 5)] as [(Day?, Int?)] {
        for var filters in [Filters(process: "river-talks"), Filters(topics: ["ferry"]), Filters(mechanism: "hotline")]
        {
          (filters.asOf, filters.limit, filters.today) = (asOf, limit, RandomTalks.start + 950)
          var question = Question(view, filters)
          #expect(try chronicle.ask(question) == ledger.ask(question), "\(question)")
          question.filters.recordedBy = .position(position)
          #expect(try chronicle.ask(question) == past.ask(question), "\(question)")
        }
      }
    }
  }

  @Test(arguments: [19, 20] as [UInt64])
  func `what is in a state on any day is the same as a fold finds`(seed: UInt64) throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: seed, statements: 140).order(seed))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let ledger = Ledger(entries)
    var telling: Set<Filters.State> = []
    for state in Filters.State.allCases {
      for view in [View.commitments, .calls] {
        for day in [nil] + [150, 400, 650, 900].map({ RandomTalks.start + $0 }) {
          for limit in [nil, 4] {
            let filters = Filters(asOf: day, state: state, limit: limit, today: RandomTalks.start + 930)
            let (answer, expected) = (try chronicle.ask(Question(view, filters)), ledger.ask(Question(view, filters)))
            #expect(answer == expected, "\(view) \(filters)")
            if !answer.rows.isEmpty { telling.insert(state) }
          }
        }
      }
    }
    #expect(telling.isSuperset(of: [.open, .overdue, .dueSoon, .stale, .notClosable, .unanswered]))
  }

  @Test func `what is decided, taken back and decided again leaves what it left at first`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 16, statements: 80).order(16))
    let questions = [View.matches, .commitments, .calls].map { Question($0, Filters(today: RandomTalks.start + 950)) }
    func answers() throws -> [Answer] { try questions.map { question in try chronicle.ask(question) } }
    let matches = try answers()[0]
    #expect(!matches.rows.isEmpty, "without matches this proves nothing")
    for row in 0..<min(3, matches.rows.count) {
      guard case .event(let event) = matches[column: "event"][row],
        case .events(let evidence) = matches[column: "evidence"][row]
      else { continue }
      for decision in [
        Bookkeeping.outcomeAssessed(event, .fulfilled, evidence: evidence, why: "accepted"),
        .matchRejected(event, evidence: evidence, why: "rejected"),
      ] {
        let before = try answers()
        let decided = try chronicle.record(decision)
        let after = try answers()
        #expect(after != before)
        let retraction = try chronicle.record(.eventRetracted(decided, why: "taken back"))
        #expect(try answers() == before)
        let again = try chronicle.record(.eventRetracted(retraction, why: "it was right"))
        #expect(try answers() == after)
        try chronicle.record(.eventRetracted(again, why: "and back"))
        #expect(try answers() == before)
      }
    }
    let digest = try chronicle.digest()
    try chronicle.rebuild()
    #expect(try chronicle.digest() == digest)
  }

  @Test func `random logs hold matches of several deeds`() throws {
    let ledger = Ledger(try ClockLawsTests.entries(17, statements: 300))
    let reasons = ledger.ask(Question(.matches, Filters(today: RandomTalks.start + 950)))[column: "reasons"]
    let deeds = Deed.allCases.filter { deed in reasons.contains { $0.plain.hasPrefix("to \(deed.rawValue):") } }
    #expect(deeds.count >= 3, "\(deeds)")
  }
}

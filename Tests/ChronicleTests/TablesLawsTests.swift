import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// What must hold of the tables whatever is recorded in whatever order.
@Suite struct TablesLawsTests {
  let workspace = Workspace()

  /// Questions of every view with filters of every kind.
  static func questions(_ seed: UInt64, count: Int) -> [Question] {
    var random = Seeded(state: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func day() -> Day { RandomTalks.start + Int.random(in: -50..<1_000, using: &random) }
    let parties = RandomTalks.states + RandomTalks.offices + RandomTalks.persons
    return (0..<count).map { index in
      var filters = Filters(today: RandomTalks.start + 950)
      if chance(50) { filters.asOf = day() }
      if chance(20) { filters.happenedBy = day() }
      if chance(20) { filters.by = [parties.randomElement(using: &random) ?? parties[0]] }
      if chance(20) { filters.to = [parties.randomElement(using: &random) ?? parties[0]] }
      if chance(20) { filters.with = Array(parties.shuffled(using: &random).prefix(2)) }
      if chance(20) { filters.topics = ["ferry"] }
      if chance(10) { filters.mechanism = "hotline" }
      if chance(10) { filters.document = "tidewater-2001" }
      if chance(20) { filters.since = day() }
      if chance(20) { filters.until = day() }
      if chance(10) { filters.process = "river-talks" }
      if chance(5) { filters.place = "port azure" }
      if chance(5) { filters.statement = "talks-3" }
      if chance(50) { filters.limit = Int.random(in: 1..<20, using: &random) }
      if chance(30) { filters.state = Filters.State.allCases.randomElement(using: &random) }
      let views = View.allCases.filter { $0 != .search }
      return Question(views[index % views.count], filters)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any order, a rebuild and repetition give one digest and one answer`(seed: UInt64) throws {
    let talks = RandomTalks(seed: seed, statements: 60)
    let other = Workspace()
    let (one, two) = (try workspace.open(), try other.open())
    for batch in talks.order(seed) { try one.append(batch) }
    try two.append(talks.order(seed &+ 99))
    for batch in talks.order(seed).prefix(20) where batch.key != nil { try two.append(batch) }
    let digest = try one.digest()
    #expect(try two.digest() == digest)
    let questions = TablesLawsTests.questions(seed, count: 100)
    let answers = try questions.map { question in try one.ask(question) }
    #expect(try questions.map { question in try two.ask(question) } == answers)
    try one.rebuild()
    #expect(try one.digest() == digest)
    #expect(try questions.map { question in try one.ask(question) } == answers)
  }

  @Test(arguments: [4, 5, 6] as [UInt64])
  func `an answer from the tables is the answer of a fold over the entries`(seed: UInt64) throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: seed, statements: 50).order(seed))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let ledger = Ledger(entries)
    let position = entries.count / 2
    let past = Ledger(entries, recordedBy: position)
    var telling = 0
    for var question in TablesLawsTests.questions(seed, count: 120) {
      let answer = ledger.ask(question)
      if !answer.rows.isEmpty { telling += 1 }
      #expect(try chronicle.ask(question) == answer, "\(question)")
      question.filters.recordedBy = .position(position)
      let (then, told) = (past.ask(question), try chronicle.ask(question))
      let differing = zip(told.rows, then.rows).first { $0.0 != $0.1 }
      #expect(told == then, "recorded by \(position): \(question)\n\(String(describing: differing))")
    }
    #expect(telling > 30, "questions that find nothing prove nothing")
  }

  @Test func `as recorded by a position the ledger answers as it did then, before and after a rebuild`() throws {
    let chronicle = try workspace.open()
    let questions = TablesLawsTests.questions(7, count: 40)
    var then: [(position: Int, answers: [Answer])] = []
    for (index, batch) in RandomTalks(seed: 7, statements: 50).order(7).enumerated() {
      try chronicle.append(batch)
      if index % 30 == 0 {
        then.append((try chronicle.head.position, try questions.map { question in try chronicle.ask(question) }))
      }
    }
    for _ in 0..<2 {
      for (position, answers) in then {
        let now = try questions.map { question in
          var question = question
          question.filters.recordedBy = .position(position)
          return try chronicle.ask(question)
        }
        #expect(now == answers, "position \(position)")
      }
      try chronicle.rebuild()
    }
  }

  @Test(arguments: [21, 22] as [UInt64])
  func `what may be kept, and since when, is the same kept in step as made anew`(seed: UInt64) throws {
    let chronicle = try workspace.open()
    for batch in RandomTalks(seed: seed, statements: 120).order(seed) { try chronicle.append(batch) }
    func promises() throws -> [String] {
      var found: [String] = []
      try chronicle.connection.each("SELECT * FROM promise ORDER BY position") { row in
        found.append((0..<Int32(row.count)).map { row.textIfAny($0) ?? "none" }.joined(separator: " "))
      }
      return found
    }
    let inStep = try promises()
    #expect(inStep.count { !$0.hasSuffix("none") } > 50 && inStep.contains { $0.hasSuffix("none") })
    try chronicle.rebuild()
    #expect(try promises() == inStep)
  }

  @Test(arguments: [23, 24] as [UInt64])
  func `matches as of any day are those of a fold, after any batch and after a rebuild`(seed: UInt64) throws {
    let chronicle = try workspace.open()
    func check() throws {
      var entries: [Entry] = []
      try chronicle.entries { entries.append($0) }
      let ledger = Ledger(entries)
      for day in stride(from: 0, through: 1_000, by: 50).map({ RandomTalks.start + $0 }) + [nil] {
        for limit in [nil, 3] {
          let question = Question(.matches, Filters(asOf: day, limit: limit, today: RandomTalks.start + 950))
          #expect(try chronicle.ask(question) == ledger.ask(question), "\(question)")
        }
      }
    }
    for (index, batch) in RandomTalks(seed: seed, statements: 100).order(seed).enumerated() {
      try chronicle.append(batch)
      if index % 60 == 50 { try check() }
    }
    try chronicle.rebuild()
    try check()
  }

  @Test func `a retraction that is retracted changes nothing`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 8, statements: 40).order(8))
    let questions = TablesLawsTests.questions(8, count: 60) + [Question(.timeline)]
    let before = try questions.map { question in try chronicle.ask(question) }
    let target = try #require(before.last?[column: "event"].first.flatMap { EntryID($0.plain) })
    let retraction = try chronicle.record(.eventRetracted(target, why: "misread"))
    #expect(try questions.map { question in try chronicle.ask(question) } != before)
    try chronicle.record(.eventRetracted(retraction, why: "it was right"))
    #expect(try questions.map { question in try chronicle.ask(question) } == before)
  }

  @Test func `tables of another program are remade, and a reader says so`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(RandomTalks(seed: 9, statements: 10).order(9))
    let digest = try chronicle.digest()
    #expect(workspace.plainly("UPDATE checkpoint SET version = 0") == nil)
    let reader = try workspace.open(.reading)
    #expect(failure { () throws(ChronicleError) in _ = try reader.ask(Question(.meetings)) }?.code == .file)
    #expect(workspace.plainly("DELETE FROM act WHERE type = 3") == nil)
    #expect(try chronicle.digest() == digest)
    #expect(try reader.digest() == digest)
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// A verb that decides about what `matches` proposes.
protocol Deciding: Verb {
  var choice: Choice { get }
  var narrowing: Narrowing { get }
  var presentation: Confirmation { get }
  var place: Place { get }

  /// What is recorded about a match.
  func decision(on match: ProposedMatch) throws(Refusal) -> Bookkeeping
}

/// Which of the matches are decided about.
struct Choice: ParsableArguments {
  @Argument(help: .init("Commitments or calls, as the first column of \"matches\" names them.", valueName: "event"))
  var events: [String] = []

  @Flag(help: "Every match that the filters leave.")
  var all = false

  @Option(help: .init("With --all: only matches of this score or more.", valueName: "number"))
  var score: Int?

  func validate() throws {
    if events.isEmpty != all { throw ValidationError("name events, or give --all") }
    if score != nil, !all { throw ValidationError("--score goes with --all") }
  }
}

/// A row of `matches`.
struct ProposedMatch {
  let event: EntryID
  let outcome: Outcome
  let evidence: [EntryID]
  let reasons: String
  let score: Int

  /// Every row of an answer.
  static func all(in answer: Answer) -> [ProposedMatch] {
    answer.rows.indices.compactMap { index in
      func value(_ name: String) -> Value { answer[column: name][index] }
      guard case .event(let event) = value("event"), case .events(let evidence) = value("evidence"),
        case .integer(let score) = value("score"), let outcome = Outcome(rawValue: value("proposed").plain)
      else { return nil }
      return ProposedMatch(
        event: event, outcome: outcome, evidence: evidence, reasons: value("reasons").plain, score: score)
    }
  }
}

extension Deciding {
  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.writing(place.ledger)
    let filters = try narrowing.filters(today: session.today)
    let matches = try choice.all ? every(chronicle, filters) : named(chronicle, filters)
    var work: [Bookkeeping] = []
    for match in matches { work.append(try decision(on: match)) }
    return try presentation.record(work.map { ($0, about: nil) }, in: chronicle, &session)
  }

  private func every(_ chronicle: Chronicle, _ filters: Filters) throws(Refusal) -> [ProposedMatch] {
    try proposed(chronicle, filters).filter { $0.score >= choice.score ?? 0 }
  }

  /// All are looked up before anything is recorded about the first.
  private func named(_ chronicle: Chronicle, _ filters: Filters) throws(Refusal) -> [ProposedMatch] {
    let subjects = Subjects(chronicle)
    var matches: [ProposedMatch] = []
    for name in choice.events {
      let event = try subjects.event(name)
      guard Deed.promisingTypes.contains(event.act.type) else {
        throw .refused(
          "\(event.id) is \(event.act.type.rawValue); only commitments, calls and obligations have an outcome")
      }
      var filters = filters
      filters.statement = event.id.statement
      guard let match = try proposed(chronicle, filters).first(where: { $0.event == event.id }) else {
        throw .refused(
          "nothing is proposed for \(event.id): it is closed, or nothing later matches it",
          hint: "\"outcome\" records what became of it without a proposal")
      }
      matches.append(match)
    }
    return matches
  }

  private func proposed(_ chronicle: Chronicle, _ filters: Filters) throws(Refusal) -> [ProposedMatch] {
    let answer = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.ask(Question(.matches, filters))
    }
    return ProposedMatch.all(in: answer)
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// A verb that asks one question and shows its answer: most of them.
protocol Asking: Verb {
  /// The view that is asked.
  static var view: View { get }
  /// Columns that are shown however narrow the screen is: what the question is about.
  var essential: Set<String> { get }
  var narrowing: Narrowing { get }
  var presentation: Presentation { get }
  var place: Place { get }

  /// Narrows the question by what the verb alone takes.
  func narrow(_ filters: inout Filters, today: Day) throws(Refusal)

  /// What of the answer is shown.
  func arrange(_ answer: Answer) throws(Refusal) -> Answer
}

extension Asking {
  var essential: Set<String> { [] }

  func narrow(_ filters: inout Filters, today: Day) throws(Refusal) {}

  func arrange(_ answer: Answer) throws(Refusal) -> Answer { answer }

  mutating func run(in session: inout Session) throws(Refusal) -> Ending { try ask(in: &session) }

  /// Asks the question and shows the answer.
  func ask(in session: inout Session) throws(Refusal) -> Ending {
    let today = session.today
    var filters = try narrowing.filters(today: today)
    filters.limit = try presentation.checkedLimit()
    try narrow(&filters, today: today)
    let question = Question(Self.view, filters)
    let answer = try session.consult(place.ledger) { chronicle throws(ChronicleError) in try chronicle.ask(question) }
    // Names are looked up only when nothing was found: whatever was found proves them known.
    if answer.rows.isEmpty {
      let chronicle = try session.reading(place.ledger)
      try Vocabulary(chronicle).check(filters)
      if let remark = try Refusal.translating({ () throws(ChronicleError) in try chronicle.beforeAll(filters) }) {
        session.remark(remark)
      }
    }
    return try presentation.show(try arrange(answer), essential: essential, in: &session)
  }
}

extension Chronicle {
  /// Says so when a clock is set to before anything was public, happened or was recorded.
  fileprivate func beforeAll(_ filters: Filters) throws(ChronicleError) -> String? {
    guard let first = try firstDays() else { return nil }
    if let day = filters.asOf, day < first.public {
      return "Nothing was public by \(day): the first statement is of \(first.public)."
    }
    if let day = filters.happenedBy, day < first.happened {
      return "Nothing had happened by \(day): the first event is of \(first.happened)."
    }
    switch filters.recordedBy {
    case .position(let position)? where position < 1: return "Nothing was recorded by position \(position)."
    case .time(let time)? where time < first.recorded:
      return "Nothing was recorded by then: this ledger begins at \(Moments.text(first.recorded))."
    default: return nil
    }
  }
}

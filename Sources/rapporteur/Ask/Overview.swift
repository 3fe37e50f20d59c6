internal import ArgumentParser
internal import Chronicle
internal import Glibc
internal import Negotiation
internal import Projections

/// What the ledger holds, on one screen: what a run without a verb prints.
struct Overview: Verb {
  static let examples = ["overview", "overview --as-of 2011-12-31"]
  static let configuration = CommandConfiguration.verb(
    "overview", "What the ledger holds, on one screen.", examples: examples)

  @OptionGroup var vantage: Vantage
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let path = try session.ledger(option: place.ledger)
    guard access(path, F_OK) == 0 else {
      session.out.line("No ledger at \(path) yet.")
      session.out.line("\"rapporteur import FILE...\" makes one; scripts/rapporteur makes one from events/.")
      return .done
    }
    let today = session.today
    var filters = Filters(today: today)
    try vantage.look(&filters, today: today)
    let holdings = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      try Holdings(chronicle, filters)
    }
    let terminal = session.terminal
    func bold(_ text: String) -> String { Emphasis.bold(text, if: terminal.hasColour) }
    session.out.line(bold(path))
    for (title, text) in holdings.lines(judgedAt: filters.asOf ?? today) {
      let padding = String(repeating: " ", count: Overview.indent - title.utf8.count)
      for (number, line) in Wrapping.lines(text, width: max(40, terminal.columns - Overview.indent)).enumerated() {
        session.out.line((number == 0 ? bold(title) + padding : String(repeating: " ", count: Overview.indent)) + line)
      }
    }
    session.out.line()
    session.out.line(bold("Ask, for instance"))
    let program = session.isPrompt ? "  " : "  rapporteur "
    for question in Overview.questions { session.out.line(program + question) }
    return .done
  }

  private static let indent = 14

  private static let questions = [
    "commitments --open", "calls --to sides", "mechanisms incident-investigation", "meetings --with azerbaijan",
    "help",
  ]
}

/// The figures of an overview.
private struct Holdings {
  private let statements: Answer
  private let actors: Answer
  private let open: Answer
  private let overdue: Answer
  private let mechanisms: Answer

  init(_ chronicle: Chronicle, _ filters: Filters) throws(ChronicleError) {
    func ask(_ view: View, _ state: Filters.State? = nil) throws(ChronicleError) -> Answer {
      var filters = filters
      filters.state = state
      return try chronicle.ask(Question(view, filters))
    }
    statements = try ask(.statements)
    actors = try ask(.actors)
    open = try ask(.commitments, .open)
    overdue = try ask(.commitments, .overdue)
    mechanisms = try ask(.mechanisms)
  }

  func lines(judgedAt day: Day) -> [(title: String, text: String)] {
    let days = statements[column: "date"].map(\.plain).filter { !$0.isEmpty }.sorted()
    var lines = [("Statements", statements.rows.count.things("statement") + Holdings.span(days))]
    let processes = Set(statements[column: "process"].map(\.plain)).subtracting([""]).sorted()
    if !processes.isEmpty { lines.append(("Processes", processes.joined(separator: ", "))) }
    let often = mostNamed.isEmpty ? "" : ", most often " + mostNamed.joined(separator: ", ")
    lines.append(("Actors", actors.rows.count.things("actor") + often))
    lines.append(
      ("Commitments", "\(open.rows.count) open, \(overdue.rows.count) of them overdue, judged at \(day)"))
    let states = zip(mechanisms[column: "mechanism"], zip(mechanisms[column: "state"], mechanisms[column: "latest"]))
      .filter { $1.1 == .flag(true) }.map { $0.plain + " " + $1.0.plain }
    if !states.isEmpty { lines.append(("Mechanisms", states.joined(separator: "; "))) }
    return lines
  }

  private static func span(_ days: [String]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? ", of \(first)" : ", from \(first) to \(last)"
  }

  private var mostNamed: [String] {
    zip(actors[column: "party"], actors[column: "times"]).map { (name: $0.plain, times: Int($1.plain) ?? 0) }
      .sorted { ($1.times, $0.name) < ($0.times, $1.name) }.prefix(4).map(\.name)
  }
}

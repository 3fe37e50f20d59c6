internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Two statements side by side, as a drafter reads them.
struct Diff: Verb {
  static let examples = [
    "diff 2011-12-06-vilnius 2020-12-03-tirana", "diff 2011-12-06-vilnius 2020-12-03-tirana --only absent",
  ]
  static let configuration = CommandConfiguration.verb(
    "diff", "Two statements side by side: what was added, repeated, reworded, what is absent.",
    "What is said is aligned by act and topic: an event is reworded when the other statement has one of the same kind "
      + "about the same, and \"differs\" says in what. When the issuers differ, the first row says so. Filters choose "
      + "which events are shown, not which are compared.", examples: examples)

  @Argument(help: .init("The statement compared with, usually the older.", valueName: "statement"))
  var before: String

  @Argument(help: .init("The statement looked at.", valueName: "statement"))
  var after: String

  @Option(help: .init("Only such rows; may be repeated.", valueName: "change"))
  var only: [ChangeName] = []

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let filters = try narrowing.filters(today: session.today)
    let limit = try presentation.checkedLimit()
    let side = Juxtaposition(filters)
    let chronicle = try session.reading(place.ledger)
    let subjects = Subjects(chronicle)
    var statements: [IssuedStatement] = []
    for name in [before, after] {
      let name = try subjects.issued(name)
      let found = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
        try side.statement(name, in: chronicle)
      }
      guard let found else {
        throw .refused("\(name) was not there at the day or moment asked about", hint: "see: rapporteur show \(name)")
      }
      statements.append(found)
    }
    let asked = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      try side.events(of: statements, in: chronicle)
    }
    if asked?.isEmpty == true { try Vocabulary(chronicle).check(filters) }
    let answer = Differences(from: statements[0], to: statements[1]).answer(only: Set(only.map(\.change)), about: asked)
    let ending = try presentation.show(answer.first(limit), essential: ["was", "is", "differs"], in: &session)
    // Whatever rows are shown, whose voices are compared is told.
    let issuers = statements.map { Set($0.issuers).sorted().map(\.id).joined(separator: ", ") }
    if issuers[0] != issuers[1] {
      session.remark("The issuers differ: the first is by \(issuers[0]); the second by \(issuers[1]).")
    }
    return ending
  }
}

/// What became of a thing said, as it is typed: `reworded`.
struct ChangeName: ExpressibleByArgument {
  let change: Differences.Change

  init?(argument: String) {
    guard let change = Differences.Change(rawValue: argument) else { return nil }
    self.change = change
  }

  static var allValueStrings: [String] { Differences.Change.allCases.map(\.rawValue) }
}

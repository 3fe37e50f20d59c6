internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// A verb that records one thing about what the ledger holds.
protocol Recording: Verb {
  var presentation: Confirmation { get }
  var place: Place { get }

  /// What is to be recorded, and of which statement when it names no entry.
  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)]
}

/// How a verb that records tells what it did.
struct Confirmation: ParsableArguments {
  @Option(help: .init("A table on a terminal, tsv in a pipe, unless given.", valueName: "format"))
  var format: Format?
}

extension Recording {
  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.writing(place.ledger)
    return try presentation.record(
      bookkeeping(Subjects(chronicle), today: session.today), in: chronicle, &session)
  }
}

extension Confirmation {
  /// Records one after another and tells what was added.
  func record(
    _ work: [(Bookkeeping, about: String?)], in chronicle: Chronicle, _ session: inout Session
  ) throws(Refusal) -> Ending {
    var rows: [[Value]] = []
    for (bookkeeping, statement) in work {
      let entry = try Refusal.translating { () throws(ChronicleError) in
        try chronicle.record(bookkeeping, about: statement)
      }
      rows.append([
        .event(entry), bookkeeping.target.map(Value.event) ?? .null, .text(bookkeeping.summary),
      ])
    }
    let format = format ?? .usual(for: session.terminal)
    format.write(Answer(columns: Confirmation.columns, rows: rows), to: session.out, terminal: session.terminal)
    return .done
  }
}

extension Confirmation {
  fileprivate static let columns = [
    Column("entry", .event, "The entry that was added."), Column("target", .event, "What it is about."),
    Column("says", .text, "What was recorded."),
  ]
}

/// Why something is recorded.
struct Reason: ParsableArguments {
  @Option(help: .init("The reason; it is kept for good.", valueName: "text"))
  var why: String
}

internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Records statements from files.
struct Import: Verb {
  static let examples: [String] = ["import events/2011-10-24-baku.ndjson"]
  static let configuration = CommandConfiguration.verb(
    "import", "Record statements from NDJSON files, all of them or none.",
    """
    The first line of a file is the statement's header, each further line an event (README.md, "Your own \
    statements"). What is recorded already is not recorded again. A ledger is made when there is none.
    """, examples: examples)

  @Argument(help: .init("Files as \"export\" writes them; - is standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    // All files are read before the ledger is opened: a refused file leaves no ledger behind.
    var read: [StatementFile] = []
    for file in files {
      let bytes = try Files.bytes(of: file)
      read.append(try Refusal.translating { () throws(ChronicleError) in try StatementFile(bytes, named: file) })
    }
    let chronicle = try session.creating(place.ledger)
    let receipts = try Refusal.translating { () throws(ChronicleError) in try chronicle.add(read) }
    let format = presentation.format ?? .usual(for: session.terminal)
    format.write(
      Answer(columns: Import.columns, rows: receipts.map(Import.row)), to: session.out, terminal: session.terminal)
    let added = receipts.reduce(0) { $0 + $1.appended }
    session.remark(
      added == 0
        ? "Nothing new: \(receipts.count.things("statement")) known already."
        : "\(added.things("entry", "entries")) recorded in \(chronicle.path)")
    return .done
  }

  private static let columns = [
    Column("statement", .statement, "The statement."), Column("appended", .integer, "Entries that are new."),
    Column("first", .event, "The first of the file's entries."), Column("last", .event, "The last."),
    Column("state", .text, "recorded, continued or known."),
  ]

  private static func row(_ receipt: Receipt) -> [Value] {
    let first = EntryID(statement: receipt.statement, version: receipt.versions.lowerBound)
    let last = EntryID(statement: receipt.statement, version: max(first.version, receipt.versions.upperBound - 1))
    let state = receipt.wasKnown ? "known" : first.version == 0 ? "recorded" : "continued"
    return [.text(receipt.statement), .integer(receipt.appended), .event(first), .event(last), .text(state)]
  }
}

extension Int {
  /// `1 statement`, `5 statements`.
  func things(_ one: String, _ many: String? = nil) -> String {
    "\(self) " + (self == 1 ? one : many ?? one + "s")
  }
}

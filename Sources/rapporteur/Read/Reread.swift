internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections
internal import Reading

/// Reads recorded statements again with the present reader.
struct Reread: Verb {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "reread", "Read the kept pages again with the present reader, and record the difference.",
    """
    Shows the difference first. Events that nobody reviewed give way to the new ones by retraction; what a person \
    confirmed, amended, assessed or retracted stays. Statements coded by a person are left alone. Names learnt by \
    "alias" and days given by "date" take part.

    Example:
      rapporteur reread --dry-run
    """, examples: examples)

  @Argument(help: .init("The statements; all that a reader read, unless given.", valueName: "statement"))
  var statements: [String] = []

  @Flag(help: "Show the difference and record nothing.")
  var dryRun = false

  @OptionGroup(title: "Names") var packs: PackOptions
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = dryRun ? try session.reading(place.ledger) : try session.writing(place.ledger)
    let recorded = try chosen(in: chronicle)
    let learnt = try chronicle.aliases()
    let reader = try packs.reader(learnt: learnt.isEmpty ? nil : .aliases(learnt, known: packs.all()))
    let evidence = try chronicle.evidence()
    var rereadings: [Rereading] = []
    var unkept = 0
    let progress = Progress("reading", shown: session.terminal.warnsTerminal && recorded.count > 1)
    for (number, statement) in recorded.enumerated() {
      progress.tell(number, of: recorded.count)
      do throws(Refusal) {
        guard let reading = try KeptReading(statement, in: chronicle, by: reader) else {
          unkept += 1
          continue
        }
        rereadings.append(Rereading(statement, reading.statement, evidence: evidence))
      } catch {
        session.remark("rapporteur: " + error.message)
      }
    }
    progress.end()
    let rows = rereadings.flatMap { rereading in rereading.changes.map { Reread.row($0, rereading.statement) } }
    let format = presentation.format ?? .usual(for: session.terminal)
    if !rows.isEmpty {
      format.write(
        Answer(columns: Reread.columns, rows: rows), to: session.out, terminal: session.terminal,
        essential: ["change", "event"])
    }
    if !dryRun {
      let batches = rereadings.filter { !$0.isEmpty }.map(\.batch)
      try Refusal.translating { () throws(ChronicleError) in if !batches.isEmpty { try chronicle.append(batches) } }
    }
    session.remark(summary(rereadings, unkept: unkept))
    return .done
  }

  /// The statements to read: those named, or all that were read by a reader.
  private func chosen(in chronicle: Chronicle) throws(Refusal) -> [RecordedStatement] {
    var names = statements
    let subjects = Subjects(chronicle)
    if names.isEmpty {
      names = try Refusal.translating { () throws(ChronicleError) in try chronicle.statements() }
    }
    var chosen: [RecordedStatement] = []
    for name in names {
      guard let recorded = try RecordedStatement(try subjects.statement(name), in: chronicle) else { continue }
      if recorded.header.reader != nil {
        chosen.append(recorded)
      } else if !statements.isEmpty {
        throw .refused("\(name) was coded by a person, not by the reader", hint: "amend its events one by one")
      }
    }
    return chosen
  }

  private func summary(_ rereadings: [Rereading], unkept: Int) -> String {
    func sum(_ count: (Rereading) -> Int) -> Int { rereadings.reduce(0) { $0 + count($1) } }
    var parts = [
      "\(rereadings.count.things("statement")) read again by reader \(Reader.version)",
      "\(sum { $0.superseded.count }) events \(dryRun ? "would give" : "gave") way to \(sum { $0.added.count })",
      "\(sum(\.same)) are as before", "\(sum(\.decided)) stay as people decided",
    ]
    if unkept > 0 { parts.append("\(unkept.things("page")) not kept") }
    return parts.joined(separator: ", ")
  }

  private static let columns = [
    Column("statement", .statement, "The statement."), Column("change", .text, "gone, new or otherwise."),
    Column("event", .event, "The event that gives way."), Column("type", .text, "What it does."),
    Column("actors", .list, "Who does it."), Column("cue", .text, "The words it rests on."),
    Column("differs", .list, "The fields that are read otherwise."),
  ]

  private static func row(_ change: Rereading.Change, _ statement: String) -> [Value] {
    let event = change.new ?? change.old
    let kind = change.old == nil ? "new" : change.new == nil ? "gone" : "otherwise"
    return [
      .text(statement), .text(kind), change.old.map { .event($0.id) } ?? .null,
      event.map { .text($0.act.type.rawValue) } ?? .null, .list(event?.actors.map(\.id) ?? []),
      event.map { .text($0.citation.cue) } ?? .null, .list(change.fields),
    ]
  }
}

extension Chronicle {
  /// The events on which somebody's judgement of an outcome rests. Complexity: O(size of the log).
  func evidence() throws(Refusal) -> Set<EntryID> {
    var found: Set<EntryID> = []
    try Refusal.translating { () throws(ChronicleError) in
      try entries { entry in
        if case .bookkeeping(.outcomeAssessed(_, _, let evidence, _)) = entry.content { found.formUnion(evidence) }
        if case .bookkeeping(.statementDated(_, _, let evidence?)) = entry.content { found.insert(evidence) }
      }
    }
    return found
  }
}

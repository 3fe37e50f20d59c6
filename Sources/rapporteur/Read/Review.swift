internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections
internal import Reading

/// What waits for a person.
struct Review: Verb {
  static let examples = ["review", "review --kind low-confidence"]
  static let configuration = CommandConfiguration.verb(
    "review", "What waits for a person: what was not read, or not surely.",
    """
    Kinds: \(ReviewQueue.Kind.allCases.map(\.rawValue).joined(separator: ", ")). Unread clauses are found by \
    reading the kept pages again. The column "advice" has a command that settles the matter; "explain EVENT" tells \
    how it was read.
    """, examples: examples)

  @Argument(help: .init("The statements to look at; all, unless given.", valueName: "statement"))
  var statements: [String] = []

  @Option(help: .init("Only this kind; may be given again.", valueName: "kind"))
  var kind: [Kind] = []

  @OptionGroup(title: "Names") var packs: PackOptions
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  typealias Kind = ReviewQueue.Kind

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let limit = try presentation.checkedLimit()
    let chronicle = try session.reading(place.ledger)
    let subjects = Subjects(chronicle)
    var names: Set<String> = []
    for name in statements { names.insert(try subjects.statement(name)) }
    let items = try queue(chronicle, names, in: session)
    let order = Kind.allCases
    let rows = items.enumerated().filter { kind.isEmpty || kind.contains($0.element.kind) }
      .sorted {
        (order.firstIndex(of: $0.element.kind) ?? 0, $0.offset) < (
          order.firstIndex(of: $1.element.kind) ?? 0, $1.offset
        )
      }
      .map { Review.row($0.element) }
    return try presentation.show(
      Answer(columns: Review.columns, rows: rows).first(limit), essential: ["statement", "advice"], in: &session)
  }

  private func queue(
    _ chronicle: Chronicle, _ chosen: Set<String>, in session: Session
  ) throws(Refusal) -> [ReviewQueue.Item] {
    let learnt = try chronicle.aliases()
    let known = try packs.all()
    let reader = try packs.reader(learnt: learnt.isEmpty ? nil : .aliases(learnt, known: known))
    var queue = ReviewQueue(packs: known, settled: try chronicle.settledPersons())
    var proposals = DatingProposals(packs: known)
    let persons = Vocabulary(chronicle).names(of: .actor).compactMap { Party($0) }.filter(\.isPerson)
    let all = try Refusal.translating { () throws(ChronicleError) in try chronicle.statements() }
    let progress = Progress("reading", shown: session.terminal.warnsTerminal && all.count > 20)
    var undated: [RecordedStatement] = []
    for (number, name) in all.enumerated() {
      progress.tell(number, of: all.count)
      guard let recorded = try RecordedStatement(name, in: chronicle) else { continue }
      proposals.add(recorded)
      guard chosen.isEmpty || chosen.contains(name) else { continue }
      if recorded.date == nil { undated.append(recorded) }
      queue.add(recorded)
      queue.addPersons(of: recorded, among: persons)
      guard recorded.header.reader != nil, kind.isEmpty || kind.contains(.unread) else { continue }
      // A page that can no longer be read is "reread"'s to report.
      if let reading = try? KeptReading(recorded, in: chronicle, by: reader) { queue.addUnread(reading) }
    }
    progress.end()
    for recorded in undated { queue.addUndated(recorded, proposals.proposals(for: recorded).first) }
    return queue.items
  }

  private static let columns = [
    Column("kind", .text, "Why it waits."), Column("statement", .statement, "The statement."),
    Column("event", .event, "The event; for an undated statement the one that gives a day."),
    Column("sentence", .integer, "The sentence; 0 is the headline."), Column("words", .text, "The words it is about."),
    Column("advice", .text, "What would settle it."),
  ]

  private static func row(_ item: ReviewQueue.Item) -> [Value] {
    [
      .text(item.kind.rawValue), .text(item.statement), item.event.map(Value.event) ?? .null,
      item.sentence.map(Value.integer) ?? .null, .text(item.words), .text(item.advice),
    ]
  }
}

extension ReviewQueue.Kind: ExpressibleByArgument {}

extension Chronicle {
  /// Persons about whom a merger was recorded.
  fileprivate func settledPersons() throws(Refusal) -> Set<Party> {
    let entries = try Refusal.translating { () throws(ChronicleError) in try self.entries(of: Entry.ledgerStream) }
    var settled: Set<Party> = []
    for entry in entries {
      if case .bookkeeping(.entityMerged(let from, _, _)) = entry.content { settled.insert(from) }
    }
    return settled
  }
}

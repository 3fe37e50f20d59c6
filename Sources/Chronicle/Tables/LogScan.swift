import Negotiation
import Projections

/// Walks the log from its first entry and reads from each record only what the tables keep.
struct LogScan {
  let connection: Connection

  /// What a stretch of the log holds.
  struct Stretch: Sendable {
    var facts: [Fact] = []
    var links: [FactLink] = []
    var statements: [StatementRow] = []
    var corrections: [CorrectionRow] = []
    /// What was named for the first time.
    var fresh = Vocabulary.Fresh()

    var count: Int { facts.count + corrections.count }
  }

  /// A correction as the tables keep it.
  struct CorrectionRow: Sendable {
    var position: Int
    var kind: String
    var target: String?
  }

  /// Entries in a stretch: enough to make handing over cheap, few enough to bound memory, and to have it
  /// from the heap again and again rather than from the system.
  private static let length = 512

  /// Hands over stretch after stretch, in the order of the log. Complexity: O(bytes of the log).
  func run(
    upTo last: Int, naming words: inout Vocabulary, _ body: (Stretch) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    let names = Names(types: try types(), statements: try streams())
    let rows = try connection.query(
      """
      SELECT position, stream, version, type, asserted, begins, ends, record FROM event WHERE position <= ?
      ORDER BY position
      """, .integer(last))
    defer { rows.reset() }
    var processes = [Int32](repeating: 0, count: names.statements.count)
    var stretch = Stretch()
    stretch.facts.reserveCapacity(LogScan.length)
    while try rows.step() {
      let (stream, type) = (rows.integer(1), rows.integer(3) - 1)
      guard names.types.indices.contains(type), names.statements.indices.contains(stream - 1) else {
        throw ChronicleError(.corrupt, "position \(rows.integer(0)): its type or its statement has no name")
      }
      let known = (facts: stretch.facts.count, statements: stretch.statements.count)
      try read(rows, type, names, naming: &words, into: &stretch)
      // A statement's header comes before its events.
      if stretch.statements.count > known.statements, let row = stretch.statements.last {
        processes[stream - 1] = row.process
      } else if stretch.facts.count > known.facts {
        stretch.facts[known.facts].take(process: processes[stream - 1])
      }
      if stretch.count >= LogScan.length {
        stretch.fresh = words.flushed()
        try body(stretch)
        stretch = Stretch()
        stretch.facts.reserveCapacity(LogScan.length)
      }
    }
    stretch.fresh = words.flushed()
    if stretch.count > 0 { try body(stretch) }
  }

  private func read(
    _ row: Query, _ type: Int, _ names: Names, naming words: inout Vocabulary, into stretch: inout Stretch
  ) throws(ChronicleError) {
    let (version, number) = (names.types[type].version, names.types[type].number)
    var fact = Fact(
      position: row.integer(0), stream: row.integer(1), version: row.integer(2), type: number ?? 0,
      asserted: row.integerIfAny(4), begins: row.integerIfAny(5), ends: row.integerIfAny(6))
    let record = row.bytes(7)
    if version == Record.version {
      if number != nil, let links = try words.fact(ofRecord: record, into: &fact, Nothing()) {
        if let links {
          if let links = FactLink.links(links, at: fact.position) {
            stretch.links.append(contentsOf: links)
            return stretch.facts.append(fact)
          }
        } else {
          return stretch.facts.append(fact)
        }
      }
      if names.types[type].isHeader, let row = try words.header(ofRecord: record, into: &fact, Nothing()) {
        stretch.statements.append(row)
        return stretch.facts.append(fact)
      }
    }
    let id = EntryID(statement: names.statements[fact.stream - 1], version: fact.version)
    switch try LogAccess.content(record, type: names.types[type].name, version: version, id: id) {
    case .header(let header):
      stretch.facts.append(try words.fact(of: header, on: nil, at: fact.position, stream: fact.stream, Nothing()))
      stretch.statements.append(
        StatementRow(
          stream: fact.stream, process: try words.word(header.process ?? "", Nothing()),
          issuers: try words.list(header.issuers.map(\.id), Nothing())))
    case .event(let event):
      stretch.facts.append(try words.fact(of: event, at: fact.position, stream: fact.stream, Nothing()))
      stretch.links.append(contentsOf: event.links.map { FactLink($0, at: fact.position) })
    case .bookkeeping(let bookkeeping):
      stretch.corrections.append(
        CorrectionRow(
          position: fact.position, kind: bookkeeping.kind.rawValue,
          target: CorrectionBook.target(of: bookkeeping, in: id)))
    }
  }

  /// What the log has by number, in the order of the numbers.
  private struct Names {
    let types: [TypeRow]
    let statements: [String]
  }

  /// A type as the log names it; `number` is the tables', for events.
  private struct TypeRow {
    let name: String
    let version: Int
    let number: Int?
    let isHeader: Bool
  }

  private func types() throws(ChronicleError) -> [TypeRow] {
    var types: [TypeRow] = []
    try connection.each("SELECT name, version FROM event_type ORDER BY no") { row in
      let name = row.text(0)
      types.append(
        TypeRow(
          name: name, version: row.integer(1), number: EventType(rawValue: name).map(TableSchema.number),
          isHeader: name == Content.headerType))
    }
    return types
  }

  private func streams() throws(ChronicleError) -> [String] {
    var names: [String] = []
    try connection.each("SELECT name FROM stream ORDER BY no") { row in names.append(row.text(0)) }
    return names
  }
}

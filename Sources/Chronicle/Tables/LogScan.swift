import Negotiation
import Projections

/// Reads from each record of the log, from the first one on, only what the tables keep.
struct LogScan: Sendable {
  private let names: Names
  /// The negotiation of each statement.
  private var processes: [Int32]
  /// What was named so far.
  private(set) var words = Vocabulary()
  /// What was pointed at so far.
  private(set) var pointed: Pointers.Targets = [:]
  /// What was promised and done so far.
  private(set) var expected = Expectations()

  init(_ connection: Connection) throws(ChronicleError) {
    names = Names(types: try LogScan.types(connection), statements: try LogScan.streams(connection))
    processes = [Int32](repeating: 0, count: names.statements.count)
  }

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
    var outcome: String?
  }

  /// Reads the next stretch. Complexity: O(bytes of its records).
  mutating func read(_ log: LogStretch) throws(ChronicleError) -> Stretch {
    var stretch = Stretch()
    stretch.facts.reserveCapacity(log.rows.count)
    try log.records.withUnsafeBufferPointer { records throws(ChronicleError) in
      var start = 0
      for row in log.rows {
        guard names.types.indices.contains(row.type - 1), names.statements.indices.contains(row.stream - 1) else {
          throw ChronicleError(.corrupt, "position \(row.position): its type or its statement has no name")
        }
        let (known, facts) = (stretch.statements.count, stretch.facts.count)
        try read(row, UnsafeBufferPointer(rebasing: records[start..<row.end]), into: &stretch)
        start = row.end
        if stretch.facts.count > facts { expected.add(stretch.facts[facts], in: Int(processes[row.stream - 1])) }
        // A statement's header comes before its events.
        if stretch.statements.count > known, let header = stretch.statements.last {
          processes[row.stream - 1] = header.process
        }
      }
    }
    stretch.fresh = words.flushed()
    return stretch
  }

  private mutating func read(
    _ row: LogStretch.Row, _ record: UnsafeBufferPointer<UInt8>, into stretch: inout Stretch
  ) throws(ChronicleError) {
    let type = row.type - 1
    let (version, number) = (names.types[type].version, names.types[type].number)
    var fact = Fact(
      position: row.position, stream: row.stream, version: row.version, type: number ?? 0, asserted: row.asserted,
      begins: row.begins, ends: row.ends)
    let process = processes[row.stream - 1]
    if version == Record.version {
      if number != nil, let links = try words.fact(ofRecord: record, of: process, into: &fact, Nothing()) {
        if let links {
          if let links = FactLink.links(links, at: fact.position) {
            add(links, to: &stretch)
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
      stretch.facts.append(
        try words.fact(of: event, of: process, at: fact.position, stream: fact.stream, Nothing()))
      add(event.links.map { FactLink($0, at: fact.position) }, to: &stretch)
    case .bookkeeping(let bookkeeping):
      let target = CorrectionBook.target(of: bookkeeping, in: id)
      stretch.corrections.append(
        CorrectionRow(
          position: fact.position, kind: bookkeeping.kind.rawValue, target: target,
          outcome: CorrectionBook.outcome(of: bookkeeping)))
      if let target { note(target) }
    }
  }

  private mutating func add(_ links: [FactLink], to stretch: inout Stretch) {
    stretch.links.append(contentsOf: links)
    for link in links { note(link.target, by: Link.Relation(rawValue: link.relation)) }
  }

  private mutating func note(_ target: String, by relation: Link.Relation? = nil) {
    guard let id = EntryID(target), let stream = names.number(of: id.statement) else { return }
    pointed.note(Pointers.Target(stream: stream, version: id.version), Pointers.Pointing(relation))
  }

  /// What the log has by number, in the order of the numbers.
  private struct Names: Sendable {
    let types: [TypeRow]
    let statements: [String]
    private var numbers = ByteMap()

    init(types: [TypeRow], statements: [String]) {
      self.types = types
      self.statements = statements
      for (number, statement) in zip(Int32(1)..., statements) {
        var statement = statement
        statement.withUTF8 { numbers.insert($0, number) }
      }
    }

    /// The number of a statement by its name; `nil` when it is not recorded.
    func number(of statement: String) -> Int? {
      var statement = statement
      return statement.withUTF8 { numbers[$0] }.map(Int.init)
    }
  }

  /// A type as the log names it; `number` is the tables', for events.
  private struct TypeRow: Sendable {
    let name: String
    let version: Int
    let number: Int?
    let isHeader: Bool
  }

  private static func types(_ connection: Connection) throws(ChronicleError) -> [TypeRow] {
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

  private static func streams(_ connection: Connection) throws(ChronicleError) -> [String] {
    var names: [String] = []
    try connection.each("SELECT name FROM stream ORDER BY no") { row in names.append(row.text(0)) }
    return names
  }
}

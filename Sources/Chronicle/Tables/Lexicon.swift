import Negotiation
import Projections

/// Finds numbers for the words of a question, parties with everything below them, lists, motifs; and the words of
/// numbers, each looked up once in one state of the ledger.
final class Lexicon {
  // Before the connection, so that it closes last.
  private let listing: Query
  private let naming: Query
  let connection: Connection
  private let state: State
  private var numbers: [String: Int?] = [:]
  private var texts: [Int: String] = [:]
  private var lists: [Int: [String]] = [:]
  private var motifs: [Int: MotifRow] = [:]
  /// The parties under each, while none is read as another.
  private var below: [String: Set<Int>] = [:]

  /// What a lexicon was looked up in: how often others wrote to the file, and up to where the log went.
  private struct State: Equatable {
    var writes: Int
    var position: Int

    init(_ connection: Connection) throws(ChronicleError) {
      writes = try connection.first("PRAGMA data_version") { $0.integer(0) } ?? 0
      position = try connection.first("SELECT max(position) FROM event") { $0.integer(0) } ?? 0
    }
  }

  /// How much is remembered at most, to bound memory.
  private static let most = 200_000

  /// The lexicon of the question before, if the tables are still those it was looked up in, else a new one.
  static func of(_ connection: Connection, after known: Lexicon?) throws(ChronicleError) -> Lexicon {
    guard let known, known.texts.count + known.lists.count + known.motifs.count < most,
      known.state == (try State(connection))
    else { return try Lexicon(connection) }
    return known
  }

  init(_ connection: Connection) throws(ChronicleError) {
    self.connection = connection
    state = try State(connection)
    listing = try connection.query("SELECT text FROM list WHERE id = ?")
    naming = try connection.query(
      "SELECT type, subtype, actors, counterparts, topics, mechanism, process, thread FROM motif WHERE id = ?")
  }

  /// The number of a word; `nil` when nothing recorded uses it.
  func word(_ text: String) throws(ChronicleError) -> Int? {
    if let known = numbers[text] { return known }
    let found = try connection.first("SELECT id FROM word WHERE text = ?", .text(text)) { $0.integer(0) }
    numbers[text] = .some(found)
    return found
  }

  /// The word for what never falls due; `nil` when nothing recorded uses it.
  var standing: Int? {
    get throws(ChronicleError) { try word(CommitmentStrength.standing.rawValue) }
  }

  /// The word for a duty that somebody is reminded of; `nil` when nothing recorded uses it.
  var reminding: Int? {
    get throws(ChronicleError) { try word(ObligationStrength.remind.rawValue) }
  }

  /// The lists that hold a word. Complexity: O(lists found).
  func lists(holding word: Int) throws(ChronicleError) -> Set<Int> {
    try numbers("SELECT list FROM list_member WHERE word = ?", word)
  }

  /// The words of a list.
  func members(of list: Int) throws(ChronicleError) -> [String] {
    if list == 0 { return [] }
    if let known = lists[list] { return known }
    listing.bind(1, list)
    defer { listing.reset() }
    let found = try listing.step() ? try Vocabulary.members(of: listing.bytes(0)) : []
    lists[list] = found
    return found
  }

  /// The parties recorded that are read as the filter or as something below it.
  func parties(under filter: Party, _ mergers: Mergers) throws(ChronicleError) -> Set<Int> {
    if mergers.isEmpty, let known = below[filter.id] { return known }
    let wanted = mergers.reading(filter)
    var found: Set<Int> = []
    for root in Set([wanted, filter] + mergers.sources) {
      try connection.each(
        "SELECT id, text FROM word WHERE text = ?1 OR (text >= ?1 || '/' AND text < ?1 || '0')", .text(root.id)
      ) { row in
        if wanted.covers(mergers.reading(Party(unchecked: row.text(1)))) { found.insert(row.integer(0)) }
      }
    }
    if mergers.isEmpty { below[filter.id] = found }
    return found
  }

  /// The motifs, of some types or of all, with one of the values in a column. Complexity: O(motifs with such a value).
  func motifs(_ column: Column, _ values: Set<Int>, _ types: Set<Int>? = nil) throws(ChronicleError) -> Set<Int> {
    var condition = "\(column.rawValue) = ?"
    // Said twice where the index is of some alone, or it would not be used.
    if column == .thread || column == .process { condition += " AND \(column.rawValue) <> 0" }
    if let types, types.count < EventType.allCases.count {
      // The sign keeps SQLite from the index of types.
      condition += " AND +type IN (\(types.sorted().map(String.init).joined(separator: ", ")))"
    }
    var found: Set<Int> = []
    for value in values { found.formUnion(try numbers("SELECT id FROM motif WHERE \(condition)", value)) }
    return found
  }

  /// The motifs of a type.
  func motifs(type: EventType) throws(ChronicleError) -> Set<Int> {
    try numbers("SELECT id FROM motif WHERE type = ?", TableSchema.number(of: type))
  }

  /// The columns of motifs that have an index.
  enum Column: String { case actors, counterparts, topics, thread, process }

  /// The motifs of a type and a mechanism.
  func motifs(type: EventType, mechanism: Int) throws(ChronicleError) -> Set<Int> {
    var found: Set<Int> = []
    try connection.each(
      "SELECT id FROM motif WHERE type = ? AND mechanism = ?", .integer(TableSchema.number(of: type)),
      .integer(mechanism)
    ) { row in found.insert(row.integer(0)) }
    return found
  }

  func motif(_ number: Int) throws(ChronicleError) -> MotifRow? {
    if let known = motifs[number] { return known }
    naming.bind(1, number)
    defer { naming.reset() }
    guard try naming.step() else { return nil }
    let found = MotifRow(
      type: naming.integer(0), subtype: naming.integer(1), actors: naming.integer(2), counterparts: naming.integer(3),
      topics: naming.integer(4), mechanism: naming.integer(5), process: naming.integer(6),
      thread: naming.integer(7))
    motifs[number] = found
    return found
  }

  /// A motif by its numbers.
  struct MotifRow {
    var type, subtype, actors, counterparts, topics, mechanism, process, thread: Int
  }

  /// The word of a number; empty for 0.
  func text(_ word: Int) throws(ChronicleError) -> String {
    if word == 0 { return "" }
    if let known = texts[word] { return known }
    let found = try connection.first("SELECT text FROM word WHERE id = ?", .integer(word)) { $0.text(0) }
    texts[word] = found
    return found ?? ""
  }

  private func numbers(_ sql: String, _ value: Int) throws(ChronicleError) -> Set<Int> {
    var found: Set<Int> = []
    try connection.each(sql, .integer(value)) { row in found.insert(row.integer(0)) }
    return found
  }
}

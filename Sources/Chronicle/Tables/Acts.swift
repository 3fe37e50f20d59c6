import Negotiation
import Projections

/// One row of the acts as a question's filters see it: numbers only.
struct Candidate {
  var position: Int
  var stream: Int
  var type: Int
  var motif: Int
  var documents: Int
  /// `nil` while the statement is undated.
  var asserted: Int?
  var day: Int?
  var ends: Int?
  var version: Int
  var places: Int
  var begins: Int?
  var strength: Int?
  var window: Int?
  /// Whether it points at other events.
  var isLinked: Bool
  /// Whether it stands otherwise than it was recorded.
  var isAmended: Bool
}

/// The acts as the ledger stands, or as it stood at a position of its log.
struct Acts {
  let connection: Connection
  /// The last entry that counts; `nil` for the present.
  let position: Int?
  /// What stands after FROM.
  private let source: String

  init(_ connection: Connection, at position: Int?) {
    self.connection = connection
    self.position = position
    let columns = Acts.columns + ", process, record"
    if let position {
      source = """
        (SELECT \(columns) FROM act WHERE position <= \(position) AND (since IS NULL OR since <= \(position))
        UNION ALL
        SELECT \(columns) FROM act_before WHERE since <= \(position) AND until > \(position))
        """
    } else {
      source = "act"
    }
  }

  /// What filters look at, and what tells an act without its record.
  private static let columns = """
    position, stream, type, motif, documents, asserted, day, ends, version, places, begins, strength, window, linked
    """

  /// The acts of a motif that became public by a day, in no order.
  func each(
    ofMotif motif: Int, by day: Int?, _ body: (Candidate) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    let query =
      if let day {
        try rows(where: "motif = ? AND asserted <= ?", [.integer(motif), .integer(day)])
      } else {
        try rows(where: "motif = ?", [.integer(motif)])
      }
    defer { query.reset() }
    while try query.step() { try body(Candidate(query)) }
  }

  /// The rows for which a condition holds, stepped through by the caller.
  func rows(where condition: String, _ values: [Query.Value]) throws(ChronicleError) -> Query {
    let query = try connection.query(
      "SELECT \(Acts.columns), record IS NOT NULL FROM \(source) WHERE \(condition)")
    query.bind(values)
    return query
  }

  /// Calls `body` for each row for which a condition holds, until it says that it has enough.
  func each(
    where condition: String, _ values: Query.Value..., body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) {
    let query = try rows(where: condition, values)
    defer { query.reset() }
    while try query.step() {
      if try !body(Candidate(query)) { return }
    }
  }

  /// Calls `body` for each act of a motif, by the day said; reads the index alone.
  func eachDay(
    ofMotif motif: Int, _ body: (_ position: Int, _ asserted: Int?, _ day: Int?) -> Void
  ) throws(ChronicleError) {
    let query = try connection.query(
      "SELECT position, asserted, day FROM \(source) WHERE motif = ? ORDER BY asserted", .integer(motif))
    defer { query.reset() }
    while try query.step() { body(query.integer(0), query.integerIfAny(1), query.integerIfAny(2)) }
  }

  /// The first and the last day of a motif's acts that were public and had happened by then; reads the index alone.
  func days(ofMotif motif: Int, by filters: Filters) throws(ChronicleError) -> (first: Day, last: Day)? {
    let far = Int(Int32.max)
    let (asOf, happenedBy) = (filters.asOf.map { Int($0.number) }, filters.happenedBy.map { Int($0.number) })
    let found = try connection.first(
      """
      SELECT min(day), max(day) FROM \(source) WHERE motif = ?1 AND (asserted <= ?2 OR ?2 = \(far) AND asserted IS NULL)
        AND day <= ?3
      """, .integer(motif), .integer(asOf ?? far), .integer(happenedBy ?? far)
    ) { row in (row.integerIfAny(0), row.integerIfAny(1)) }
    guard let first = found?.0, let last = found?.1 else { return nil }
    return (Day(number: Int32(clamping: first)), Day(number: Int32(clamping: last)))
  }

  /// The record with which the event stands, if it is another than the log's, the day it became public and the
  /// last day it happened; `nil` when the event does not stand.
  func standing(_ position: Int) throws(ChronicleError) -> (record: String?, asserted: Int?, happened: Int?)? {
    try connection.first(
      "SELECT record, asserted, coalesce(ends, day) FROM \(source) WHERE position = ?", .integer(position)
    ) { row in (row.textIfAny(0), row.integerIfAny(1), row.integerIfAny(2)) }
  }
}

extension Candidate {
  init(_ row: Query) {
    self.init(
      position: row.integer(0), stream: row.integer(1), type: row.integer(2), motif: row.integer(3),
      documents: row.integer(4), asserted: row.integerIfAny(5), day: row.integerIfAny(6), ends: row.integerIfAny(7),
      version: row.integer(8), places: row.integer(9), begins: row.integerIfAny(10), strength: row.integerIfAny(11),
      window: row.integerIfAny(12), isLinked: row.integer(13) != 0, isAmended: row.integer(14) != 0)
  }

  /// Said later first, the undated last.
  static func saidLater(_ a: Candidate, _ b: Candidate) -> Bool {
    (a.asserted ?? .min, a.position) > (b.asserted ?? .min, b.position)
  }
}

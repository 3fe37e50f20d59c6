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
  var speakers: Int
  var deed: Int?
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
  private let byPosition = Kept()

  /// A query asked so often that even to look it up among the connection's would count.
  private final class Kept {
    var query: Query?
  }

  init(_ connection: Connection, at position: Int?) {
    self.connection = connection
    self.position = position
    let columns = Acts.columns + ", process, record, since"
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
    position, stream, type, motif, documents, asserted, day, ends, version, places, begins, strength, window, linked,
    speakers, deed
    """

  /// What the index of motifs holds of an act of a type; the day stands for its window.
  private static func indexed(_ type: Int) -> String {
    """
    position, stream, \(type), motif, 0, asserted, day, NULL, version, 0, day, strength, NULL, linked, 0, NULL,
    since IS NOT NULL
    """
  }

  /// The acts of a motif that became public by a day, in no order, each with the name of its statement and, if
  /// it may be kept or answered, with whether anything points at it, now or before it was taken back.
  ///
  /// - Parameter isBrief: whether what the index of motifs holds is enough: no window, documents and places, and what
  ///   was ever corrected counts as standing otherwise.
  func each(
    ofMotif motif: Int, _ type: Int, by day: Int?, isBrief: Bool,
    _ body: (Candidate, _ statement: String, _ isPointedAt: Bool) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    let isPointedAt =
      Fact.isPromising[type]
      ? "EXISTS (SELECT 1 FROM pointed WHERE stream = act.stream AND version = act.version)" : "0"
    let query = try connection.query(
      """
      SELECT \(isBrief ? Acts.indexed(type) : Acts.columns + ", record IS NOT NULL"), name, \(isPointedAt)
      FROM \(source) AS act JOIN stream ON no = stream WHERE motif = ? \(day == nil ? "" : "AND asserted <= ?")
      """)
    query.bind(1, motif)
    if let day { query.bind(2, day) }
    defer { query.reset() }
    while try query.step() { try body(Candidate(query), query.text(17), query.integer(18) != 0) }
  }

  /// The rows for which a condition holds, stepped through by the caller.
  ///
  /// - Parameter place: among what they are looked for, if not among all that count.
  func rows(
    where condition: String, _ values: [Query.Value], in place: String? = nil
  ) throws(ChronicleError) -> Query {
    let query = try connection.query(
      "SELECT \(Acts.columns), record IS NOT NULL FROM \(place ?? source) WHERE \(condition)")
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

  /// An act as the index of its motif has it.
  struct Mark {
    var position: Int
    var asserted: Int?
    var day: Int?

    fileprivate init(_ row: Query) {
      (position, asserted, day) = (row.integer(0), row.integerIfAny(1), row.integerIfAny(2))
    }
  }

  /// The acts of a motif that became public by a day, from the index alone.
  func each(markOfMotif motif: Int, by day: Int?, _ body: (Mark) -> Void) throws(ChronicleError) {
    let query = try connection.query(
      "SELECT position, asserted, day FROM \(source) WHERE motif = ? \(day == nil ? "" : "AND asserted <= ?")")
    query.bind(1, motif)
    if let day { query.bind(2, day) }
    defer { query.reset() }
    while try query.step() { body(Mark(query)) }
  }

  /// The acts of a motif that became public before a day, said later first: so many, and all of the day of the last.
  ///
  /// - Parameter keptBy: if given, only promises that something may keep which was public by this day.
  func marks(
    ofMotif motif: Int, before day: Int, atLeast count: Int, keptBy: Int?
  ) throws(ChronicleError) -> [Mark] {
    let query = try connection.query(
      """
      SELECT position, asserted, day FROM \(source) AS act WHERE motif = ? AND asserted < ?
        \(keptBy == nil ? "" : "AND EXISTS (SELECT 1 FROM promise WHERE position = act.position AND kept <= ?)")
      ORDER BY asserted DESC
      """)
    query.bind(1, motif)
    query.bind(2, day)
    if let keptBy { query.bind(3, keptBy) }
    defer { query.reset() }
    var found: [Mark] = []
    while try query.step() {
      let mark = Mark(query)
      if found.count >= count, mark.asserted != found[found.count - 1].asserted { break }
      found.append(mark)
    }
    return found
  }

  /// Whether an act of a motif became public after one day and by another.
  func isSaid(_ motif: Int, after day: Int, by end: Int) throws(ChronicleError) -> Bool {
    try connection.first(
      "SELECT 1 FROM \(source) WHERE motif = ? AND asserted > ? AND asserted <= ?", .integer(motif), .integer(day),
      .integer(end)
    ) { _ in true } ?? false
  }

  /// The acts of a motif that nobody dated.
  func undated(ofMotif motif: Int) throws(ChronicleError) -> [Mark] {
    var found: [Mark] = []
    try connection.each(
      "SELECT position, asserted, day FROM \(source) WHERE motif = ? AND asserted IS NULL", .integer(motif)
    ) { found.append(Mark($0)) }
    return found
  }

  /// An act that may keep a promise, as its index has it.
  struct Doing {
    var position: Int
    var asserted: Int
    var type: Int
    /// What it does, as ``Deeds``.
    var deeds: Int
    var day: Int?
    var ends: Int?
  }

  /// What was done in a negotiation and became public between two days, said earlier first; from the index alone.
  func doings(in process: Int, from first: Int, to last: Int) throws(ChronicleError) -> [Doing] {
    let query = try connection.query(
      "SELECT position, asserted, type, deed, day, ends FROM \(source) WHERE process = ? AND asserted BETWEEN ? AND ?")
    query.bind(1, process)
    query.bind(2, first)
    query.bind(3, last)
    defer { query.reset() }
    var found: [Doing] = []
    while try query.step() {
      found.append(
        Doing(
          position: query.integer(0), asserted: query.integer(1), type: query.integer(2), deeds: query.integer(3),
          day: query.integerIfAny(4), ends: query.integerIfAny(5)))
    }
    return found
  }

  /// The act at a position; `nil` when it does not stand.
  func act(at position: Int) throws(ChronicleError) -> Candidate? {
    let query: Query
    if let known = byPosition.query {
      query = known
      query.bind(1, position)
    } else {
      query = try rows(where: "position = ?", [.integer(position)])
      byPosition.query = query
    }
    defer { query.reset() }
    return try query.step() ? Candidate(query) : nil
  }

  /// About how many acts there are: the position of the last.
  var last: Int {
    get throws(ChronicleError) {
      try connection.first("SELECT coalesce(max(position), 0) FROM act") { $0.integer(0) } ?? 0
    }
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

  /// Up to which day things were public by the position; `nil` for the present.
  var horizon: Int? {
    get throws(ChronicleError) {
      try position.map { position throws(ChronicleError) in try Horizon.day(at: position, connection) ?? .min }
    }
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
      window: row.integerIfAny(12), speakers: row.integer(14), deed: row.integerIfAny(15),
      isLinked: row.integer(13) != 0, isAmended: row.integer(16) != 0)
  }

  /// Said later first, the undated last.
  static func saidLater(_ a: Candidate, _ b: Candidate) -> Bool {
    (a.asserted ?? .min, a.position) > (b.asserted ?? .min, b.position)
  }

  /// What the calendar needs to know of it; `nil` when it is of a type that is neither kept nor answered.
  ///
  /// - Parameter standing: the number of the strength of what never falls due.
  func window(standing: Int?) -> Window? {
    guard let (precision, basis) = window.map(Fact.window) else { return nil }
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    let isCommitment = type == TableSchema.number(of: .commitmentMade)
    return Window(
      When(start: day(begins), end: day(ends), precision: precision, basis: basis), asserted: day(asserted),
      isCommitment: isCommitment, isStanding: isCommitment && strength != nil && strength == standing)
  }
}

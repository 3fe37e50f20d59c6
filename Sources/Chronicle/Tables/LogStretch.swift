/// Some hundred entries of the log as they lie there: what is a number, and the records one behind the other.
struct LogStretch: Sendable {
  /// The columns of an entry.
  struct Row: Sendable {
    let position: Int
    let stream: Int
    let version: Int
    let type: Int
    let asserted: Int?
    let begins: Int?
    let ends: Int?
    /// Where its record ends.
    let end: Int
  }

  private(set) var rows: [Row] = []
  private(set) var records: [UInt8] = []

  /// Entries in a stretch: enough to make handing over cheap, few enough to bound memory.
  static let length = 256

  private init() {
    rows.reserveCapacity(LogStretch.length)
    records.reserveCapacity(LogStretch.length * 640)
  }

  /// Reads the log from its first entry, stretch after stretch. Complexity: O(bytes of the log).
  static func each(
    upTo last: Int, of connection: Connection, _ body: (LogStretch) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    let query = try connection.query(
      """
      SELECT position, stream, version, type, asserted, begins, ends, record FROM event WHERE position <= ?
      ORDER BY position
      """, .integer(last))
    defer { query.reset() }
    var stretch = LogStretch()
    while try query.step() {
      stretch.add(query)
      if stretch.rows.count >= length {
        try body(stretch)
        stretch = LogStretch()
      }
    }
    if !stretch.rows.isEmpty { try body(stretch) }
  }

  private mutating func add(_ row: Query) {
    records.append(contentsOf: row.bytes(7))
    rows.append(
      Row(
        position: row.integer(0), stream: row.integer(1), version: row.integer(2), type: row.integer(3),
        asserted: row.integerIfAny(4), begins: row.integerIfAny(5), ends: row.integerIfAny(6), end: records.count))
  }
}

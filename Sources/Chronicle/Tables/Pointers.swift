import Negotiation

/// Which events something points at: a link or a correction of any entry, now or before it was taken back.
///
/// Links and corrections name their targets, which may be recorded later; here they stand by number, so that of a
/// thread of hundreds nearly all are known at once to be told by their own row.
struct Pointers {
  private let connection: Connection
  private let log: LogAccess

  /// An event by the number of its statement.
  struct Target: Hashable, Sendable {
    let stream: Int
    let version: Int
  }

  init(_ connection: Connection) {
    self.connection = connection
    log = LogAccess(connection: connection)
  }

  /// Whether something points at an event. Complexity: O(log n).
  func hold(_ target: Target) throws(ChronicleError) -> Bool {
    try connection.first(
      "SELECT 1 FROM pointed WHERE stream = ? AND version = ?", .integer(target.stream), .integer(target.version)
    ) { _ in true } ?? false
  }

  /// Notes that something points at an id; of a statement not yet recorded ``noteEarlier(at:numbered:)`` will.
  func note(_ id: String) throws(ChronicleError) {
    guard let id = EntryID(id), let stream = try log.stream(id.statement) else { return }
    try insert([Target(stream: stream, version: id.version)])
  }

  /// Notes what pointed at a statement's events before it was recorded.
  func noteEarlier(at statement: String, numbered stream: Int) throws(ChronicleError) {
    var targets: Set<Target> = []
    for table in ["link", "correction"] {
      try connection.each(
        "SELECT DISTINCT target FROM \(table) WHERE target >= ?1 || '#' AND target < ?1 || '$'", .text(statement)
      ) { row in
        if let id = EntryID(row.text(0)) { targets.insert(Target(stream: stream, version: id.version)) }
      }
    }
    try insert(targets)
  }

  /// Writes targets, in the order in which they are kept.
  func insert(_ targets: Set<Target>) throws(ChronicleError) {
    let query = try connection.query("INSERT OR IGNORE INTO pointed (stream, version) VALUES (?, ?)")
    for target in targets.sorted(by: { ($0.stream, $0.version) < ($1.stream, $1.version) }) {
      query.bind(1, target.stream)
      query.bind(2, target.version)
      try query.run()
    }
  }
}

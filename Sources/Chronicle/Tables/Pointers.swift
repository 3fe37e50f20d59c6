import Negotiation

/// Which events something points at: a link or a correction of any entry, now or before it was taken back.
///
/// Links and corrections name their targets, which may be recorded later; here they stand by number, so that of a
/// thread of hundreds nearly all are known at once to be told by their own row.
struct Pointers {
  private let connection: Connection
  let log: LogAccess

  /// An event by the number of its statement.
  struct Target: Hashable, Sendable {
    let stream: Int
    let version: Int
  }

  /// What points at an event; the more of it, the greater.
  enum Pointing: Int, Sendable {
    /// Links and corrections.
    case bearing = 0
    /// One of them a link which says that another event keeps or answers it.
    case keeping = 1

    init(_ relation: Link.Relation?) { self = relation == .fulfils ? .keeping : .bearing }
  }

  /// Targets, with what points at them.
  typealias Targets = [Target: Pointing]

  init(_ connection: Connection) {
    self.connection = connection
    log = LogAccess(connection: connection)
  }

  /// What points at an event; `nil` when nothing does. Complexity: O(log n).
  func pointing(at target: Target) throws(ChronicleError) -> Pointing? {
    try connection.first(
      "SELECT keeping FROM pointed WHERE stream = ? AND version = ?", .integer(target.stream), .integer(target.version)
    ) { Pointing(rawValue: $0.integer(0)) }.flatMap(\.self)
  }

  /// Notes that something points at an id; of a statement not yet recorded ``noteEarlier(at:numbered:)`` will.
  ///
  /// - Parameter relation: how it bears, if it is a link.
  func note(_ id: String, by relation: Link.Relation? = nil) throws(ChronicleError) {
    guard let id = EntryID(id), let stream = try log.stream(id.statement) else { return }
    try insert([Target(stream: stream, version: id.version): Pointing(relation)])
  }

  /// Notes what pointed at a statement's events before it was recorded.
  func noteEarlier(at statement: String, numbered stream: Int) throws(ChronicleError) {
    var targets: Targets = [:]
    for table in ["link", "correction"] {
      let relation = table == "link" ? "relation" : "NULL"
      try connection.each(
        "SELECT target, \(relation) FROM \(table) WHERE target >= ?1 || '#' AND target < ?1 || '$'", .text(statement)
      ) { row in
        guard let id = EntryID(row.text(0)) else { return }
        targets.note(
          Target(stream: stream, version: id.version), Pointing(row.textIfAny(1).flatMap(Link.Relation.init)))
      }
    }
    try insert(targets)
  }

  /// Writes targets, in the order in which they are kept.
  func insert(_ targets: Targets) throws(ChronicleError) {
    let query = try connection.query(
      """
      INSERT INTO pointed (stream, version, keeping) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET keeping = max(keeping, excluded.keeping)
      """)
    let order = targets.sorted { ($0.key.stream, $0.key.version) < ($1.key.stream, $1.key.version) }
    for (target, pointing) in order {
      query.bind(1, target.stream)
      query.bind(2, target.version)
      query.bind(3, pointing.rawValue)
      try query.run()
    }
  }
}

extension Pointers.Targets {
  /// Takes a target to those that are known.
  mutating func note(_ target: Pointers.Target, _ pointing: Pointers.Pointing) {
    if self[target] != .keeping { self[target] = pointing }
  }
}

import Negotiation
import Projections

/// Keeps the table of promises in step with what is said and done, in whatever order it is recorded.
///
/// A promise looks for what was done already, something done for what was promised already: of two the one written
/// later finds the other. What changes is withdrawn first, and written anew.
struct Promises {
  private let connection: Connection
  private let insertion: Query
  private let finding: Query
  private let lowering: Query

  /// Where acts are found by what is kept of promises.
  static let place = "promise CROSS JOIN act USING (position)"

  init(_ connection: Connection) throws(ChronicleError) {
    self.connection = connection
    insertion = try connection.query(
      """
      INSERT OR REPLACE INTO promise (position, kind, said, wanted, talks, after, until, kept)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    finding = try connection.query(
      """
      SELECT asserted FROM act WHERE process = ? AND asserted BETWEEN ? AND ? AND deed & ? <> 0 AND day > ?2 AND day <= ?
        AND coalesce(ends, day) > ? ORDER BY asserted LIMIT 1
      """)
    lowering = try connection.query(
      """
      UPDATE promise SET kept = ?1 WHERE talks = ?2 AND wanted = ?3 AND wanted IS NOT NULL AND until >= ?4 AND until >= ?1 - \(Reach.silence)
        AND said <= ?1 AND said < ?4 AND after < ?5 AND (kept IS NULL OR kept > ?1)
      """)
  }

  /// Takes a fact just written. Complexity: O(promises of its negotiation whose reach is not over when it happened).
  func insert(_ fact: Fact, in talks: Int) throws(ChronicleError) {
    if Fact.isPromising[fact.type] {
      let target = Pointers.Target(stream: fact.stream, version: fact.version)
      let isSaidKept = try Pointers(connection).pointing(at: target) == .keeping
      if var promise = Promise(fact, in: talks, isSaidKept: isSaidKept) {
        if promise.kept == nil { promise.kept = try firstKeeping(promise) }
        try insert(promise)
      }
    } else if let doing = Promise.Doing(fact) {
      try doing.eachDeed { deed throws(ChronicleError) in try lower(to: doing, deed) }
    }
  }

  /// Writes a promise.
  func insert(_ promise: Promise) throws(ChronicleError) {
    insertion.bind(1, promise.position)
    insertion.bind(2, promise.kind)
    insertion.bind(3, promise.said)
    insertion.bind(4, promise.wanted?.deed)
    insertion.bind(5, promise.wanted?.talks)
    insertion.bind(6, promise.after)
    insertion.bind(7, promise.until)
    insertion.bind(8, promise.kept)
    try insertion.run()
  }

  /// Takes that a link says of an event that it is kept.
  func noteKept(_ position: Int) throws(ChronicleError) {
    try connection.run(
      "\(Promises.notingKept) FROM act WHERE act.position = ? AND \(Promises.isPromise)", .integer(position))
  }

  /// Takes the same of every event of which a link says so.
  func noteKept() throws(ChronicleError) {
    try connection.execute(
      """
      \(Promises.notingKept) FROM pointed JOIN batch USING (stream) CROSS JOIN act
        ON act.position = first_position + pointed.version - first_version
      WHERE keeping = \(Pointers.Pointing.keeping.rawValue) AND first_version <= pointed.version
        AND act.position <= last_position AND \(Promises.isPromise)
      """)
  }

  private static let notingKept = """
    INSERT OR REPLACE INTO promise (position, kind, said, after, until, kept)
    SELECT act.position, type, asserted, 0, 0, coalesce(asserted, \(Promise.always(nil)))
    """
  private static let isPromise =
    "type IN (" + Deed.promisingTypes.map { String(TableSchema.number(of: $0)) }.sorted().joined(separator: ", ") + ")"

  /// The first day on which something that may keep the promise at a position was public; `nil` while there is none.
  static func kept(_ position: Int, _ connection: Connection) throws(ChronicleError) -> Int? {
    try connection.first("SELECT kept FROM promise WHERE position = ?", .integer(position)) { $0.integerIfAny(0) }
      .flatMap(\.self)
  }

  private func firstKeeping(_ promise: Promise) throws(ChronicleError) -> Int? {
    guard let (deed, talks) = promise.wanted, let said = promise.said else { return nil }
    finding.bind(1, talks)
    finding.bind(2, said)
    finding.bind(3, Promise.heardBy(promise.until))
    finding.bind(4, 1 << deed)
    finding.bind(5, promise.until)
    finding.bind(6, promise.after)
    defer { finding.reset() }
    return try finding.step() ? finding.integer(0) : nil
  }

  private func lower(to doing: Promise.Doing, _ deed: Int) throws(ChronicleError) {
    lowering.bind(1, doing.asserted)
    lowering.bind(2, doing.talks)
    lowering.bind(3, deed)
    lowering.bind(4, doing.day)
    lowering.bind(5, doing.last)
    try lowering.run()
  }
}

extension Promises {
  /// An event as it stood, to be written anew.
  struct Withdrawn {
    let position: Int
    fileprivate let doing: Promise.Doing?
  }

  /// Takes out what rests on an event, before it is taken out of the acts.
  func withdraw(_ position: Int) throws(ChronicleError) -> Withdrawn {
    try connection.run("DELETE FROM promise WHERE position = ?", .integer(position))
    let doing = try connection.first(
      "SELECT process, deed, asserted, day, ends FROM act WHERE position = ? AND process IS NOT NULL",
      .integer(position)
    ) { Promise.Doing($0, at: position) }
    return Withdrawn(position: position, doing: doing.flatMap(\.self))
  }

  /// Looks anew for what keeps the promises that an event kept first, after it was written anew.
  func replace(_ withdrawn: Withdrawn) throws(ChronicleError) {
    guard let doing = withdrawn.doing else { return }
    try doing.eachDeed { deed throws(ChronicleError) in
      var orphans: [Promise] = []
      try connection.each(
        """
        SELECT position, kind, said, after, until FROM promise
        WHERE talks = ? AND wanted = ? AND wanted IS NOT NULL AND until >= ? AND kept = ?
        """,
        .integer(doing.talks), .integer(deed), .integer(doing.day), .integer(doing.asserted)
      ) { orphans.append(Promise($0, wanting: deed, in: doing.talks)) }
      for var promise in orphans {
        promise.kept = try firstKeeping(promise)
        try insert(promise)
      }
    }
  }
}

extension Promise.Doing {
  fileprivate init?(_ row: Query, at position: Int) {
    guard let asserted = row.integerIfAny(2), let day = row.integerIfAny(3), row.integer(1) != 0 else { return nil }
    self.init(
      position: position, talks: row.integer(0), deeds: row.integer(1), asserted: asserted, day: day,
      last: row.integerIfAny(4) ?? day)
  }
}

extension Promise {
  fileprivate init(_ row: Query, wanting deed: Int, in talks: Int) {
    self.init(
      position: row.integer(0), kind: row.integer(1), said: row.integerIfAny(2), wanted: (deed, talks),
      after: row.integer(3), until: row.integer(4))
  }
}

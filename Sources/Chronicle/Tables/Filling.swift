/// Fills empty tables with what a rebuild reads, in the order in which it comes.
///
/// Which words are in which lists comes in another order than it is kept in: those rows wait for the end, and
/// are then written one behind the other. Memory: O(distinct names).
final class Filling {
  let writer: TableWriter
  private var members: [Vocabulary.Member] = []
  private var horizon: Horizon

  /// Makes the tables anew, empty and without indexes.
  init(_ connection: Connection) throws(ChronicleError) {
    try connection.execute(Views.dropped + TableSchema.dropped + TableSchema.tables + TableSchema.checkpoint)
    writer = try TableWriter(connection)
    horizon = try Horizon(connection)
  }

  func write(_ stretch: LogScan.Stretch) throws(ChronicleError) {
    try write(stretch.fresh)
    for fact in stretch.facts {
      try writer.insert(fact)
      try horizon.extend(to: fact.asserted, at: fact.position)
    }
    for link in stretch.links { try writer.insert(link) }
    for statement in stretch.statements { try writer.insert(statement) }
    for row in stretch.corrections {
      try writer.connection.run(
        "INSERT INTO correction (position, kind, target, counts, outcome) VALUES (?, ?, ?, 1, ?)",
        .integer(row.position), .text(row.kind), .text(row.target), .text(row.outcome))
    }
  }

  /// Writes what was named, but which words are in which lists.
  func write(_ fresh: Vocabulary.Fresh) throws(ChronicleError) {
    var fresh = fresh
    members += fresh.members
    fresh.members = []
    try writer.insert(fresh)
  }

  /// Writes what waited, what is pointed at, and what may be kept.
  func finish(_ pointed: Pointers.Targets, _ expected: Expectations) throws(ChronicleError) {
    try writer.pointers.insert(pointed)
    for promise in expected.kept() { try writer.promises.insert(promise) }
    try writer.promises.noteKept()
    try writer.insert(members)
    members = []
  }
}

/// A ledger as `scripts/bench` opens it: the log alone, held against a C program that writes the same rows,
/// or with the tables beside it, as users have it.
///
/// For this package alone.
package final class MeasuredLedger {
  private let log: EventLog

  /// Opens or makes a ledger. `clock` gives microseconds since 1970-01-01 UTC.
  package init(
    path: String, hasTables: Bool, recorder: String, clock: @escaping () -> Int64
  ) throws(ChronicleError) {
    let connection = try Connection(path: path, access: .creating)
    try Schema.settle(connection)
    log = EventLog(connection, recorder: recorder, follower: hasTables ? Tables() : nil, clock: clock)
  }

  /// Appends batches in one commit.
  package func append(_ batches: [Batch]) throws(ChronicleError) { _ = try log.append(batches) }

  /// Makes the tables anew from the log.
  package func rebuild() throws(ChronicleError) {
    try Rebuild(log.connection).run(upTo: try log.head(), progress: nil)
  }

  /// The end of the log.
  package var head: Head {
    get throws(ChronicleError) { try log.head() }
  }
}

/// The log without tables beside it: what `scripts/bench` holds against a C program that writes the same rows.
///
/// For this package alone; a ledger made so has no tables until they are rebuilt.
package final class BareLog {
  private let log: EventLog

  /// Opens or makes a ledger. `clock` gives microseconds since 1970-01-01 UTC.
  package init(path: String, recorder: String, clock: @escaping () -> Int64) throws(ChronicleError) {
    let connection = try Connection(path: path, access: .creating)
    try Schema.settle(connection)
    log = try EventLog(connection, recorder: recorder, clock: clock)
  }

  /// Appends batches in one commit.
  package func append(_ batches: [Batch]) throws(ChronicleError) { _ = try log.append(batches) }

  /// The end of the log.
  package var head: Head {
    get throws(ChronicleError) { try log.head() }
  }
}

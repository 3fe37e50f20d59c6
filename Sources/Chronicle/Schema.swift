/// Which file is a ledger, of which version, and how an older one becomes today's.
///
/// The file says so itself: SQLite's `application_id` is ours, `user_version` counts the steps it has taken.
enum Schema {
  /// "RPTR", in the header of every ledger file.
  static let applicationID = 0x5250_5452

  /// One step a version, never edited once released: a ledger takes those it has not taken yet.
  static let steps: [String] = [LogTables.version1]

  /// Refuses what is no ledger, then brings a ledger up to date, or makes one of an empty file.
  ///
  /// Nothing is written to a file that is not ours, not even its journal mode.
  /// - Throws: ``ChronicleError`` `foreign`, `newer`; for a reader of an older ledger, `file`.
  static func settle(_ connection: Connection) throws(ChronicleError) {
    var version = try version(of: connection)
    guard connection.access != .reading else {
      guard let version else { throw notALedger(connection, "it is empty") }
      guard version == steps.count else {
        throw ChronicleError(
          .file, "\(connection.path) was written by an older program; open it once for writing to bring it up to date")
      }
      return
    }
    if version == nil, connection.access != .creating { throw notALedger(connection, "it is empty") }
    try enterWriteAheadMode(connection)
    if version == steps.count { return }
    try connection.writing { () throws(ChronicleError) in
      // Another process may have made or brought up the ledger meanwhile.
      version = try self.version(of: connection)
      for step in steps[(version ?? 0)...] { try connection.execute(step) }
      try connection.execute("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(steps.count)")
    }
  }

  /// How many steps the ledger has taken; `nil` for a file with nothing in it.
  private static func version(of connection: Connection) throws(ChronicleError) -> Int? {
    // In this order: whoever makes the ledger meanwhile gives it tables and its mark at one moment.
    let isEmpty = try pragma("schema_version", of: connection) == 0
    let id = try pragma("application_id", of: connection)
    if isEmpty, id == 0 { return nil }
    guard id == applicationID else { throw notALedger(connection, "it is another program's SQLite database") }
    let version = try pragma("user_version", of: connection)
    guard version <= steps.count else {
      throw ChronicleError(
        .newer,
        "\(connection.path) was written by a newer program (ledger version \(version), this one knows up to \(steps.count))"
      )
    }
    return version
  }

  /// The switch to WAL takes the file for itself; while another process makes the same ledger it is busy,
  /// and SQLite does not wait. It is in the file for good, so what counts is that somebody made it.
  private static func enterWriteAheadMode(_ connection: Connection) throws(ChronicleError) {
    func mode() throws(ChronicleError) -> String? {
      try connection.first("PRAGMA journal_mode = WAL") { $0.text(0) }
    }
    for _ in 0..<200 {
      do throws(ChronicleError) {
        if try mode() == "wal" { return }
      } catch {
        guard error.code == .busy else { throw error }
      }
      connection.rest(milliseconds: 5)
    }
    _ = try mode()
  }

  private static func pragma(_ name: String, of connection: Connection) throws(ChronicleError) -> Int {
    try connection.first("PRAGMA \(name)") { $0.integer(0) } ?? 0
  }

  private static func notALedger(_ connection: Connection, _ reason: String) -> ChronicleError {
    ChronicleError(.foreign, "\(connection.path) is no ledger: \(reason)")
  }
}

import CSQLite

/// Why the chronicle could not do what it was asked: what kind of trouble, in words, and while doing what.
///
/// The message names the thing and what would help; ``doing`` is the file, or the SQL, at hand.
public struct ChronicleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble.
  public let code: Code
  /// What is wrong and what would help, in one line.
  public let message: String
  /// The file or the SQL at hand; `nil` when the message says it all.
  public let doing: String?
  /// SQLite's extended result code, where SQLite refused.
  public let result: Int32?

  public init(_ code: Code, _ message: String, doing: String? = nil, result: Int32? = nil) {
    self.code = code
    self.message = message
    self.doing = doing
    self.result = result
  }

  /// What a caller may want to tell apart.
  public enum Code: String, Sendable {
    /// The file is not there, or may not be read or written.
    case file
    /// The file is no ledger.
    case foreign
    /// The ledger or the record was written by a newer program.
    case newer
    /// Another process held the ledger for longer than the waiting time.
    case busy
    /// The ledger's own rules refused a change.
    case refused
    /// What was handed in is malformed: names file, line and field.
    case input
    /// What was handed in contradicts what is recorded.
    case conflict
    /// No such statement, entry or source.
    case unknown
    /// The bytes on disk are not what was written.
    case corrupt
    /// Anything else SQLite or the disk reports.
    case database
  }

  public var description: String {
    guard let doing else { return message }
    return message + " (" + doing + ")"
  }
}

extension ChronicleError {
  /// What SQLite complains of on a connection, sorted by what a caller may do about it.
  init(_ result: Int32, on handle: OpaquePointer, path: String, doing sql: String?) {
    let message = String(cString: sqlite3_errmsg(handle))
    switch result & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(.busy, "another process is writing to the ledger, try again", doing: path, result: result)
    case SQLITE_NOTADB:
      self.init(.foreign, "\(path) is no ledger: it is no SQLite database", result: result)
    case SQLITE_CORRUPT:
      self.init(.corrupt, "\(path) is damaged: \(message)", doing: sql, result: result)
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM:
      self.init(.file, "cannot write to \(path): \(message)", doing: sql, result: result)
    case SQLITE_CONSTRAINT: self.init(.refused, message, doing: sql, result: result)
    default: self.init(.database, message, doing: sql, result: result)
    }
  }
}

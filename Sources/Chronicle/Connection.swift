import CSQLite
import Glibc

/// One connection to a ledger file: SQLite's C interface with typed errors and kept queries, and no more.
///
/// Not `Sendable`: a connection belongs to the thread that uses it. Closing happens with the last reference.
final class Connection {
  /// SQLite's handle; nothing outside this file and `Query` uses it.
  let handle: OpaquePointer
  let path: String
  let access: Access
  private var kept: [String: [Query]] = [:]

  /// Settles, once a process, how SQLite works in it.
  private static let isConfigured = csqlite_count_no_memory() == SQLITE_OK

  /// What a connection may do with its file.
  enum Access: Sendable {
    /// Never writes, and works beside a process that does.
    case reading
    /// Writes to a file that is there.
    case writing
    /// Writes, and makes the file if it is missing.
    case creating
  }

  /// Opens the file and sets what holds for this connection: waiting time, durability, caches.
  ///
  /// Nothing is read from the file yet, nor written to it: whether it is a ledger is for ``Schema`` to say.
  /// - Parameter patience: how long to wait for another writer, in milliseconds.
  /// - Throws: ``ChronicleError`` `file` when the file is missing or may not be used so.
  init(path: String, access: Access, patience: Int32 = 10_000) throws(ChronicleError) {
    _ = Connection.isConfigured
    var handle: OpaquePointer?
    var name = path
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    switch access {
    case .reading:
      // The last one to close a ledger takes its `-wal` and `-shm` away, which SQLite leaves to who may
      // write: so the file is opened for writing where that is allowed, and `query_only` keeps us from it.
      flags |= LedgerFile.mayTidy(path) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
      if let immutable = LedgerFile.immutableName(of: path) {
        name = immutable
        flags |= SQLITE_OPEN_URI
      }
    case .writing: flags |= SQLITE_OPEN_READWRITE
    case .creating: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
    let result = sqlite3_open_v2(name, &handle, flags, nil)
    guard let handle, result == SQLITE_OK else {
      let reason = LedgerFile.obstacle(to: access, path) ?? handle.map(Connection.reason) ?? "out of memory"
      sqlite3_close_v2(handle)
      throw ChronicleError(
        .file, "cannot open \(path)" + (access == .reading ? "" : " for writing") + ": \(reason)", doing: path,
        result: result)
    }
    self.handle = handle
    self.path = path
    self.access = access
    sqlite3_busy_timeout(handle, patience)
    sqlite3_extended_result_codes(handle, 1)
    if access == .reading {
      try execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384")
      return
    }
    guard sqlite3_db_readonly(handle, "main") == 0 else {
      throw ChronicleError(.file, "cannot open \(path) for writing: permission denied", doing: path)
    }
    // Few checkpoints while appending; `close` runs the last one. FULL: an acknowledged commit is on disk.
    // What is deleted is derived and still in the log: that some builds of SQLite write zeros over it helps nobody.
    try execute(
      """
      PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 20000; PRAGMA secure_delete = OFF;
      \(Connection.largeCache); PRAGMA temp_store = MEMORY; PRAGMA recursive_triggers = ON;
      PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON
      """)
  }

  /// Reads the file where the system keeps it, without a call and a copy a page. For questions, which look here and
  /// there: what walks through the whole file would count all of it as memory of its own.
  func map() throws(ChronicleError) { try execute("PRAGMA mmap_size = \(1 << 34)") }

  /// What a connection that writes keeps of the file in memory: 64 MB.
  static let largeCache = "PRAGMA cache_size = -65536"

  deinit {
    kept = [:]
    // A ledger at rest is one file: move the write-ahead log into it, waiting for nobody.
    sqlite3_busy_timeout(handle, 0)
    if access != .reading { sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil) }
    sqlite3_close_v2(handle)
  }
}

extension Connection {
  /// A query for the SQL, prepared once and kept, its values bound in order from 1.
  ///
  /// A kept query that is being stepped through is not disturbed: another is prepared, and kept beside it.
  func query(_ sql: String, _ values: Query.Value...) throws(ChronicleError) -> Query {
    let query: Query
    if let known = kept[sql]?.first(where: { !$0.isUnderWay }) {
      query = known
    } else {
      query = try Query(sql, on: self)
      kept[sql, default: []].append(query)
    }
    query.bind(values)
    return query
  }

  /// Runs a query that answers nothing.
  func run(_ sql: String, _ values: Query.Value...) throws(ChronicleError) {
    try run(sql, values: values)
  }

  func run(_ sql: String, values: [Query.Value]) throws(ChronicleError) {
    let query = try query(sql)
    query.bind(values)
    try query.run()
  }

  /// Calls `body` for each row. The row's bytes are valid inside `body` only.
  func each(
    _ sql: String, _ values: Query.Value..., row body: (Query) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    let query = try query(sql)
    query.bind(values)
    defer { query.reset() }
    while try query.step() { try body(query) }
  }

  /// What `body` makes of the first row; `nil` when there is none.
  func first<T>(
    _ sql: String, _ values: Query.Value..., row body: (Query) throws(ChronicleError) -> T
  ) throws(ChronicleError) -> T? {
    try first(sql, values: values, row: body)
  }

  func first<T>(
    _ sql: String, values: [Query.Value], row body: (Query) throws(ChronicleError) -> T
  ) throws(ChronicleError) -> T? {
    let query = try query(sql)
    query.bind(values)
    defer { query.reset() }
    return try query.step() ? try body(query) : nil
  }

  /// Runs statements without values and without answers, such as a schema.
  func execute(_ sql: String) throws(ChronicleError) {
    let result = sqlite3_exec(handle, sql, nil, nil, nil)
    guard result == SQLITE_OK else { throw error(result, doing: sql) }
  }
}

extension Connection {
  /// Runs `body` in one transaction that holds the right to write from its start, so that nothing read
  /// inside can have changed by the commit. Whatever `body` throws undoes everything.
  ///
  /// Inside another such transaction `body` simply runs: the outer one decides.
  func writing<T>(_ body: () throws(ChronicleError) -> T) throws(ChronicleError) -> T {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Runs `body` on one state of the file, whatever other processes append meanwhile.
  func reading<T>(_ body: () throws(ChronicleError) -> T) throws(ChronicleError) -> T {
    try transaction("BEGIN", body)
  }

  /// Waits a moment for another process.
  func rest(milliseconds: Int32) { sqlite3_sleep(milliseconds) }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  private func transaction<T>(
    _ begin: String, _ body: () throws(ChronicleError) -> T
  ) throws(ChronicleError) -> T {
    if isInTransaction { return try body() }
    try run(begin)
    do throws(ChronicleError) {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // SQLite may have rolled back by itself (disk full); a second ROLLBACK would only hide the reason.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  /// SQLite's last complaint as an error.
  func error(_ result: Int32, doing sql: String?) -> ChronicleError {
    ChronicleError(result, on: handle, path: path, doing: sql)
  }

  /// Why a file could not be opened, in the system's words or else in SQLite's.
  private static func reason(_ handle: OpaquePointer) -> String {
    let number = sqlite3_system_errno(handle)
    return String(cString: number == 0 ? sqlite3_errmsg(handle) : UnsafePointer(strerror(number)))
  }
}

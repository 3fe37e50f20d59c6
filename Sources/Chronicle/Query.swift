import CSQLite

/// One prepared query: bind, step, read the columns where they lie.
///
/// Parameters count from 1 and columns from 0, as in SQLite. A bind that fails is remembered and thrown
/// by the next ``step()``, so that a row is bound without a `try` each.
final class Query {
  private let statement: OpaquePointer
  private let handle: OpaquePointer
  private let path: String
  private let sql: String
  private var trouble = SQLITE_OK

  /// A value to bind where convenience counts more than speed.
  enum Value {
    case integer(Int?)
    case real(Double?)
    case text(String?)
    case blob([UInt8]?)
  }

  init(_ sql: String, on connection: Connection) throws(ChronicleError) {
    var statement: OpaquePointer?
    let result = sqlite3_prepare_v3(
      connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard result == SQLITE_OK, let statement else { throw connection.error(result, doing: sql) }
    self.statement = statement
    // The handle and not the connection: the connection keeps queries, and SQLite keeps the handle for them.
    handle = connection.handle
    path = connection.path
    self.sql = sql
  }

  deinit { sqlite3_finalize(statement) }

  /// Whether rows are being stepped through.
  var isUnderWay: Bool { sqlite3_stmt_busy(statement) != 0 }

  /// Whether running it leaves the database as it is.
  var isReadOnly: Bool { sqlite3_stmt_readonly(statement) != 0 }

  /// Goes to the next row; `false`, and ready to run again, when there is none.
  func step() throws(ChronicleError) -> Bool {
    let result = trouble == SQLITE_OK ? sqlite3_step(statement) : trouble
    if result == SQLITE_ROW { return true }
    if result == SQLITE_DONE {
      sqlite3_reset(statement)
      return false
    }
    let error = ChronicleError(result, on: handle, path: path, doing: sql)
    reset()
    throw error
  }

  /// Runs to the end, whatever rows there are, and is ready to run again.
  func run() throws(ChronicleError) {
    while try step() {}
  }

  /// Stops where it is; bound values stay.
  func reset() {
    trouble = SQLITE_OK
    sqlite3_reset(statement)
  }
}

// MARK: - Binding

extension Query {
  func bind(_ index: Int32, _ value: Int) { note(sqlite3_bind_int64(statement, index, Int64(value))) }

  func bind(_ index: Int32, _ value: Int?) {
    if let value { bind(index, value) } else { bindNull(index) }
  }

  func bind(_ index: Int32, _ value: Double) { note(sqlite3_bind_double(statement, index, value)) }

  func bindNull(_ index: Int32) { note(sqlite3_bind_null(statement, index)) }

  /// Binds text; SQLite keeps a copy.
  func bind(_ index: Int32, _ text: String?) {
    guard var text else { return bindNull(index) }
    text.withUTF8 { bytes in
      note(sqlite3_bind_text(statement, index, Query.start(bytes), Int32(clamping: bytes.count), Query.copied))
    }
  }

  /// Binds UTF-8 where it lies: the bytes must stay until the query has run.
  func bind(_ index: Int32, text bytes: UnsafeBufferPointer<UInt8>) {
    note(sqlite3_bind_text(statement, index, Query.start(bytes), Int32(clamping: bytes.count), nil))
  }

  /// Binds a blob where it lies: the bytes must stay until the query has run.
  func bind(_ index: Int32, blob bytes: UnsafeBufferPointer<UInt8>) {
    note(sqlite3_bind_blob64(statement, index, Query.start(bytes), UInt64(bytes.count), nil))
  }

  /// Binds values in order, from parameter 1.
  func bind(_ values: [Value]) {
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      switch value {
      case .integer(let value): bind(index, value)
      case .real(let value?): bind(index, value)
      case .real(nil): bindNull(index)
      case .text(let text): bind(index, text)
      case .blob(let bytes?):
        bytes.withUnsafeBufferPointer { bytes in
          note(
            sqlite3_bind_blob64(statement, index, Query.start(bytes), UInt64(bytes.count), Query.copied))
        }
      case .blob(nil): bindNull(index)
      }
    }
  }

  private func note(_ result: Int32) {
    if result != SQLITE_OK { trouble = result }
  }

  /// The address of the bytes; of something, when there are none, since SQLite reads a null pointer as NULL.
  private static func start(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar> {
    guard let start = bytes.baseAddress else { return nothing }
    return UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
  }

  private static var nothing: UnsafePointer<CChar> {
    let empty: StaticString = ""
    return UnsafeRawPointer(empty.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  /// Tells SQLite to keep a copy (SQLITE_TRANSIENT, a macro Swift does not import).
  private static var copied: sqlite3_destructor_type? { unsafeBitCast(-1, to: sqlite3_destructor_type?.self) }
}

// MARK: - Columns

extension Query {
  /// How many columns a row has.
  var count: Int { Int(sqlite3_column_count(statement)) }

  /// The name of a column.
  func name(_ column: Int32) -> String { String(cString: sqlite3_column_name(statement, column)) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  /// An integer; 0 for NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  func integerIfAny(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  /// The bytes of a text or a blob, where they lie: valid until the next step or reset.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// A text, copied; empty for NULL.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func textIfAny(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The value as SQLite has it.
  func value(_ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_BLOB: .blob(Array(bytes(column)))
    case SQLITE_NULL: .text(nil)
    default: .text(text(column))
    }
  }
}

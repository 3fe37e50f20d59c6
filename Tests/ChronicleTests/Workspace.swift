import CSQLite
import Glibc
import Negotiation

@testable import Chronicle

/// A folder of one test's own, gone with the last reference.
final class Workspace {
  let folder: String

  init() {
    var template = Array("/tmp/chronicle-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
  }

  deinit {
    for name in names() { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  var ledger: String { folder + "/ledger.sqlite" }

  /// The names of the files in the folder, sorted.
  func names() -> [String] {
    var names: [String] = []
    guard let directory = opendir(folder) else { return names }
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(directory)
    return names.sorted()
  }

  /// Opens the ledger with a clock that advances by a second an append.
  func open(
    _ mode: Chronicle.Mode = .creating, recorder: String = "desk", at start: Int64 = 1_700_000_000_000_000
  ) throws(ChronicleError) -> Chronicle {
    var now = start
    return try Chronicle.open(
      path: ledger, mode: mode,
      clock: {
        now += 1_000_000
        return now
      }, recorder: recorder)
  }

  /// Runs SQL as any other program would: a plain connection, SQLite's defaults, none of our pragmas.
  ///
  /// Returns SQLite's complaint, or `nil` when it did as it was told.
  func plainly(_ sql: String) -> String? {
    var handle: OpaquePointer?
    defer { sqlite3_close(handle) }
    guard sqlite3_open(ledger, &handle) == SQLITE_OK else { return "cannot open" }
    sqlite3_exec(handle, "PRAGMA recursive_triggers = OFF", nil, nil, nil)
    guard sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK else { return nil }
    return String(cString: sqlite3_errmsg(handle))
  }

  /// Everything the ledger says, as `sqlite3` would print it; what is damaged shows as a complaint.
  func dump() -> String {
    var lines: [String] = []
    do throws(ChronicleError) {
      let connection = try Connection(path: ledger, access: .reading)
      for table in ["stream", "event_type", "recorder", "batch", "event", "source"] {
        try connection.each("SELECT * FROM \(table) ORDER BY 1") { row in
          lines.append((0..<Int32(row.count)).map { "\(row.value($0))" }.joined(separator: "|"))
        }
      }
    } catch {
      lines.append("\(error)")
    }
    return lines.joined(separator: "\n")
  }
}

extension Chronicle {
  /// Records the statement of one file.
  @discardableResult
  func importFile(_ bytes: [UInt8], named name: String) throws(ChronicleError) -> Receipt {
    try importFiles([(name: name, bytes: bytes)])[0]
  }

  /// Records the statements of files, none if one is broken.
  @discardableResult
  func importFiles(_ files: [(name: String, bytes: [UInt8])]) throws(ChronicleError) -> [Receipt] {
    var read: [StatementFile] = []
    for file in files { read.append(try StatementFile(file.bytes, named: file.name)) }
    return try add(read)
  }
}

/// Reads a file whole.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
  return bytes
}

func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

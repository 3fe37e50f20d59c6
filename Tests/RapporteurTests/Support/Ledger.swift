import Glibc
import Testing

/// The ledger made from `events/`, once a run; tests that write take a copy.
enum Ledger {
  /// A ledger that is only read.
  static let shared: Result<String, any Error> = Result {
    let path = Place.home + "/events.sqlite"
    let files = Place.names(in: Place.package + "/events").filter { $0.hasSuffix(".ndjson") }
      .map { Place.package + "/events/" + $0 }
    let run = try Run.rapporteur(["import", "--ledger", path] + files)
    guard run.status == 0 else { throw Unmade(message: run.error) }
    return path
  }

  struct Unmade: Error { var message: String }

  /// A copy in a folder, to write to.
  static func copy(to folder: String) throws -> String {
    let path = folder + "/ledger.sqlite"
    let bytes = Place.bytes(of: try shared.get())
    let file = open(path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Spawn.Failure(doing: "make " + path, code: errno) }
    defer { close(file) }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    return path
  }
}

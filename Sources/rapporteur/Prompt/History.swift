internal import CReadline
internal import Glibc

/// The lines typed before, kept in a file that only its owner may read.
///
/// Lines that begin with a space, and repetitions of the line before, are not kept.
@MainActor
struct History {
  /// The file; its folder is made when it is missing.
  let path: String
  /// How many lines are kept.
  static let length: Int32 = 2000

  /// `rapporteur/history` under `$XDG_STATE_HOME`, by default `~/.local/state`; `nil` without a home.
  static func usual(_ variable: (String) -> String?) -> History? {
    Folders.state(variable).map { History(path: $0 + "/rapporteur/history") }
  }

  /// Reads the file, making it first if need be. A history that cannot be read is no error.
  func load() {
    using_history()
    stifle_history(History.length)
    Folders.make(parentOf: path, mode: 0o700)
    let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
    }
    read_history(path)
  }

  /// Remembers a line, on disk at once: a session that is killed keeps its history.
  func add(_ line: String) {
    guard line.first != " ", !line.allSatisfy(\.isWhitespace), line != last else { return }
    add_history(line)
    append_history(1, path)
    history_truncate_file(path, History.length)
  }

  private var last: String? {
    let length = crl_history_length()
    guard length > 0, let entry = history_get(crl_history_base() + length - 1) else { return nil }
    return String(cString: entry.pointee.line)
  }
}

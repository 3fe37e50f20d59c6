internal import Chronicle
internal import Glibc
internal import Negotiation
internal import Projections

/// Everything a command may know of the world around it.
///
/// The shell makes one for a single command, the prompt keeps one for all its lines, a test makes its own.
struct Session {
  /// Where answers go.
  var out: Output
  /// Where everything that is not an answer goes.
  var error: Output
  var terminal: Terminal
  /// Reads a variable of the environment.
  var variable: (String) -> String?
  /// Microseconds since 1970-01-01 UTC.
  var clock: () -> Int64
  /// The ledger that `--ledger` before the verb, or the prompt's start, named.
  var chosenLedger: String?
  /// Lines are typed at our own prompt.
  var isPrompt = false
  /// The user has asked to leave the prompt.
  var isLeaving = false
  /// What was answered last: at the prompt, its rows can be spoken of by number.
  var lastAnswer: Answer?
  /// Opens ledgers, and keeps one open between the lines of a prompt.
  var shelf = Shelf()
}

extension Session {
  /// The process's own surroundings.
  static func surrounding() -> Session {
    let variable: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    return Session(
      out: Output(.descriptor(STDOUT_FILENO)), error: Output(.descriptor(STDERR_FILENO)),
      terminal: .surrounding(variable), variable: variable,
      clock: {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000
      })
  }

  /// The day it is where the program runs.
  var today: Day { Moments.day(clock()) }

  /// Who stands in the log as recorder: `$RAPPORTEUR_USER`, else the login name.
  var recorder: String {
    if let name = variable("RAPPORTEUR_USER"), !name.isEmpty { return name }
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return "uid-" + String(getuid())
  }

  /// The ledger to work on: the option, else `$RAPPORTEUR_LEDGER`, else the usual place.
  func ledger(option: String?) throws(Refusal) -> String {
    if let option = option ?? chosenLedger { return option }
    if let path = variable("RAPPORTEUR_LEDGER"), !path.isEmpty { return path }
    if let folder = Folders.data(variable) { return folder + "/rapporteur/ledger.sqlite" }
    throw Refusal(
      .failed, "no place for a ledger: neither RAPPORTEUR_LEDGER nor XDG_DATA_HOME nor HOME is set",
      hint: "name one with --ledger FILE")
  }

  /// Hands the answer over: through a pager when it is longer than the screen, then the remarks.
  func deliver() {
    let lines = terminal.writesTerminal ? out.buffer.count { $0 == UInt8(ascii: "\n") } : 0
    if lines >= terminal.rows, terminal.readsTerminal, Pager(variable).show(out.buffer) {
      out.drop()
    } else {
      out.flush()
    }
    error.flush()
  }

  /// A remark beside the answer, on standard error.
  func remark(_ text: String) { error.line(text) }
}

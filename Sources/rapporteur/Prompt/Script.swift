internal import Glibc

/// Verbs that come on standard input, a line each, as they would be typed at the prompt.
///
/// Empty lines and lines that begin with `#` are skipped. The first line that cannot be carried out ends
/// the script, and is named.
enum Script {
  /// Whether standard input holds a script for a run without a verb: a file that is not empty, or a pipe
  /// in which something arrives within a second. `rapporteur -` waits for as long as it takes.
  static func isWaiting(onTerminal: Bool) -> Bool {
    var status = stat()
    guard !onTerminal, fstat(STDIN_FILENO, &status) == 0 else { return false }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return status.st_size > 0
    case S_IFIFO, S_IFSOCK:
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      return poll(&input, 1, 1000) > 0 && input.revents & Int16(POLLIN) != 0
    default: return false
    }
  }

  /// Runs the lines; ends as the line that failed did, else as found when any line found something.
  static func run(in session: inout Session) -> Ending {
    var number = 0
    var ending = Ending.done
    while let line = readLine() {
      number += 1
      let origin = "rapporteur: line \(number)"
      let words: [String]
      do throws(Refusal) {
        words = try Words.split(line)
      } catch {
        session.remark(origin + ": " + error.message)
        return .refused(error.status)
      }
      if words.isEmpty { continue }
      let now = Door.prompt.run(PromptLine.stripped(words), origin: origin, in: &session)
      switch now {
      case .done: break
      case .found: ending = .found
      case .refused: return now
      }
      if session.isLeaving { break }
    }
    return ending
  }
}

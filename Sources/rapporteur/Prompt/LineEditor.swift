internal import CReadline
internal import Glibc

/// Reads one line after the other from a terminal, with GNU readline's editing, history and completion.
///
/// readline keeps everything in C globals, so there is one editor a process, on the main actor. It is
/// driven through the callback interface and `poll`: `readline()` itself restarts its read after a
/// signal and could not be made to return at Control-C.
@MainActor
final class LineEditor {
  /// What came of asking for a line.
  enum Input: Equatable {
    case line(String)
    /// Control-C: the line is dropped.
    case interrupted
    /// Control-D on an empty line, or the terminal went away.
    case end
  }

  /// Takes the line before the word, and the word; gives what the word may become.
  typealias Completer = @MainActor (_ before: String, _ word: String) -> [String]

  private let history: History?

  /// Takes the terminal over. Signals are caught from here on.
  init(name: String, history: History?, completer: @escaping Completer) {
    self.history = history
    Hooks.completer = completer
    // readline keeps these pointers for good.
    crl_set_name(strdup(name))
    crl_set_word_breaks(strdup(" \t\n\"'|=,"))
    crl_set_completer { text, start, _ in Hooks.attempt(text, start) }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Hooks.interrupted = 1 }
    sigemptyset(&action.sa_mask)
    action.sa_flags = 0
    sigaction(SIGINT, &action, nil)
    history?.load()
  }

  /// Waits for a line.
  func read(prompt: String) -> Input {
    Hooks.interrupted = 0
    Hooks.finished = false
    Hooks.line = nil
    rl_callback_handler_install(prompt) { line in
      Hooks.line = line
      Hooks.finished = true
      rl_callback_handler_remove()
    }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while !Hooks.finished {
      let ready = poll(&input, 1, -1)
      if Hooks.interrupted != 0 { return dropLine() }
      if ready < 0 {
        // A resized window or a continued job; anything else means that the terminal is gone.
        if errno == EINTR { continue }
        rl_callback_handler_remove()
        return .end
      }
      rl_callback_read_char()
      if Hooks.interrupted != 0, !Hooks.finished { return dropLine() }
    }
    guard let pointer = Hooks.line else { return .end }
    defer { free(pointer) }
    let line = String(cString: pointer)
    history?.add(line)
    return .line(line)
  }

  private func dropLine() -> Input {
    Hooks.interrupted = 0
    crl_cancel()
    return .interrupted
  }
}

/// What C calls back. It captures nothing and is entered only on the main thread, inside readline, so
/// its state needs no lock; the one flag a signal sets is of the type that signals may set.
private enum Hooks {
  nonisolated(unsafe) static var completer: LineEditor.Completer = { _, _ in [] }
  nonisolated(unsafe) static var matches: [String] = []
  nonisolated(unsafe) static var next = 0
  nonisolated(unsafe) static var finished = false
  nonisolated(unsafe) static var line: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) static var interrupted: sig_atomic_t = 0

  static func attempt(
    _ text: UnsafePointer<CChar>?, _ start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // File names are offered by our completer where a file is wanted, and nowhere else.
    crl_completion_over(1)
    guard let text, let buffer = crl_line() else { return nil }
    let word = String(cString: text)
    let before = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(start)), as: UTF8.self)
    matches = MainActor.assumeIsolated { completer(before, word) }
    next = 0
    return rl_completion_matches(text) { _, state in
      if state == 0 { Hooks.next = 0 }
      guard Hooks.next < Hooks.matches.count else { return nil }
      defer { Hooks.next += 1 }
      // readline frees each one.
      return strdup(Hooks.matches[Hooks.next])
    }
  }
}

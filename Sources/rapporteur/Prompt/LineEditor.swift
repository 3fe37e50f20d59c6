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
    crl_catch_interrupt()
    history?.load()
  }

  /// Waits for a line.
  func read(prompt: String) -> Input {
    crl_forget_interrupt()
    Hooks.finished = false
    Hooks.line = nil
    rl_callback_handler_install(prompt) { pointer in
      let line = pointer.map { String(cString: $0) }
      free(pointer)
      MainActor.assumeIsolated { Hooks.finish(line) }
      rl_callback_handler_remove()
    }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while !Hooks.finished {
      let ready = poll(&input, 1, -1)
      if crl_interrupted() != 0 { return dropLine() }
      if ready < 0 {
        // A resized window or a continued job; anything else means that the terminal is gone.
        if errno == EINTR { continue }
        rl_callback_handler_remove()
        return .end
      }
      rl_callback_read_char()
      if crl_interrupted() != 0, !Hooks.finished { return dropLine() }
    }
    guard let line = Hooks.line else { return .end }
    history?.add(line)
    return .line(line)
  }

  private func dropLine() -> Input {
    crl_forget_interrupt()
    crl_cancel()
    return .interrupted
  }
}

/// What C calls back, without any context: readline enters it on the main thread alone, from `read`.
@MainActor
private enum Hooks {
  static var completer: LineEditor.Completer = { _, _ in [] }
  static var finished = false
  static var line: String?
  private static var matches: [String] = []
  private static var next = 0

  /// The line is whole; `nil` is the end of input.
  static func finish(_ line: String?) {
    self.line = line
    finished = true
  }

  /// What the word may become, for readline to insert or list.
  nonisolated static func attempt(
    _ text: UnsafePointer<CChar>?, _ start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // File names are offered by our completer where a file is wanted, and nowhere else.
    crl_completion_over(1)
    guard let text, let buffer = crl_line() else { return nil }
    let word = String(cString: text)
    let before = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(start)), as: UTF8.self)
    MainActor.assumeIsolated { matches = completer(before, word) }
    return rl_completion_matches(text) { _, state in
      // readline frees each one.
      MainActor.assumeIsolated { Hooks.match(isFirst: state == 0) }.flatMap { strdup($0) }
    }
  }

  /// One match after the other, from the first on when asked so.
  private static func match(isFirst: Bool) -> String? {
    if isFirst { next = 0 }
    guard next < matches.count else { return nil }
    defer { next += 1 }
    return matches[next]
  }
}

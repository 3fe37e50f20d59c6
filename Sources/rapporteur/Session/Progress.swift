internal import Glibc

/// Shows on a terminal how far long work has come, on one line of standard error that is wiped at the end.
struct Progress {
  private let doing: String
  private let isShown: Bool

  init(_ doing: String, shown: Bool) {
    self.doing = doing
    isShown = shown
  }

  /// Says how much is done; costs nothing where nobody looks.
  func tell(_ done: Int, of all: Int) {
    guard isShown, all > 0 else { return }
    _ = Output.write(Array("\r\(doing) \(done * 100 / all)%".utf8), to: STDERR_FILENO)
  }

  func end() {
    if isShown { _ = Output.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
  }
}

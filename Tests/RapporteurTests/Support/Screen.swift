import Glibc

/// A program on a pseudo-terminal: type into it, wait for what it shows.
final class Screen {
  private let master: Int32
  private let process: pid_t
  private var bytes: [UInt8] = []
  private var seen = 0
  private var status: Int32?

  /// Starts the program with a terminal of its own.
  init(_ words: [String], environment: [String: String] = [:], columns: UInt16 = 100, rows: UInt16 = 40) throws {
    let (master, process) = try Spawn.alone {
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var number: Int32 = 0
      var locked: Int32 = 0
      // What grantpt, unlockpt and ptsname do on Linux; Glibc does not show them to Swift.
      guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
        throw Spawn.Failure(doing: "open a pseudo-terminal", code: errno)
      }
      var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &size)
      var variables = ["TERM": "dumb", "PAGER": "cat"]
      variables.merge(environment) { _, new in new }
      return (master, try Spawn.start(words, environment: variables, terminal: "/dev/pts/\(number)"))
    }
    self.master = master
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = Spawn.wait(process)
    }
    close(master)
  }

  func type(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  /// Waits until the text is shown after everything waited for before; `false` when the deadline passes.
  func waitFor(_ text: String, seconds: Int = 20) -> Bool {
    let wanted = Array(text.utf8)
    let deadline = Deadline(seconds: seconds)
    while true {
      if let end = Screen.end(of: wanted, in: bytes, from: seen) {
        seen = end
        return true
      }
      guard !deadline.isOver, readMore(deadline) else { return false }
    }
  }

  /// Waits for the program to leave and gives its status.
  func leave(seconds: Int = 20) -> Int32 {
    let deadline = Deadline(seconds: seconds)
    while !deadline.isOver, readMore(deadline) {}
    if deadline.isOver { kill(process, SIGKILL) }
    let left = Spawn.wait(process)
    status = left
    return left
  }

  /// Everything shown so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private func readMore(_ deadline: Deadline) -> Bool {
    var end = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&end, 1, deadline.milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    // The bell is heard, not seen.
    bytes += buffer.prefix(count).filter { $0 != 7 }
    return true
  }

  private static func end(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= wanted.count else { return nil }
    for index in start...(bytes.count - wanted.count) where bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    {
      return index + wanted.count
    }
    return nil
  }
}

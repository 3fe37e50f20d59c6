import Glibc

/// One run of the built program: what it was given, what it gave.
struct Run {
  var output: String
  var error: String
  var status: Int32

  /// Runs the program with a deadline; a run that goes on for longer is ended and has status -1.
  static func rapporteur(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], seconds: Int = 60
  ) throws -> Run {
    try command([Place.program] + arguments, input: input, environment: environment, seconds: seconds)
  }

  /// Runs any program.
  static func command(
    _ words: [String], input: String = "", environment: [String: String] = [:], seconds: Int = 60
  ) throws -> Run {
    let (feed, out, err, process) = try Spawn.alone {
      let (feed, out, err) = (try Pipe(), try Pipe(), try Pipe())
      let process = try Spawn.start(
        words, environment: environment, descriptors: [(feed.read, 0), (out.write, 1), (err.write, 2)])
      return (feed, out, err, process)
    }
    for end in [feed.read, out.write, err.write] { close(end) }
    // What is fed fits into a pipe's buffer.
    _ = input.withCString { write(feed.write, $0, strlen($0)) }
    close(feed.write)
    var texts: [[UInt8]] = [[], []]
    var ends = [
      pollfd(fd: out.read, events: Int16(POLLIN), revents: 0), pollfd(fd: err.read, events: Int16(POLLIN), revents: 0),
    ]
    let deadline = Deadline(seconds: seconds)
    while ends.contains(where: { $0.fd >= 0 }) {
      guard poll(&ends, 2, deadline.milliseconds) > 0 else {
        kill(process, SIGKILL)
        break
      }
      for index in ends.indices where ends[index].revents != 0 {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(ends[index].fd, &buffer, buffer.count)
        if count > 0 { texts[index] += buffer.prefix(count) } else { ends[index].fd = -1 }
      }
    }
    close(out.read)
    close(err.read)
    return Run(
      output: String(decoding: texts[0], as: UTF8.self), error: String(decoding: texts[1], as: UTF8.self),
      status: Spawn.wait(process))
  }
}

/// Two ends of a pipe.
private struct Pipe {
  let read: Int32
  let write: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Spawn.Failure(doing: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    read = ends[0]
    write = ends[1]
  }
}

/// A point in time after which a test gives up waiting.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) { end = .now + .seconds(seconds) }

  /// What is left, for `poll`; 0 when it is over.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end).components
    return Int32(max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000))
  }

  var isOver: Bool { milliseconds == 0 }
}

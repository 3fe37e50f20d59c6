import Glibc
import Synchronization

/// Starts programs and waits for them.
enum Spawn {
  struct Failure: Error {
    var doing: String
    var code: Int32
  }

  /// POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID of <spawn.h>.
  private static let setSignalMask: Int16 = 0x08
  private static let newSession: Int16 = 0x80
  private static let turn = Mutex(())

  /// Opens descriptors and starts a program while no other test does: nothing leaks into somebody else's child.
  static func alone<Result: Sendable>(_ work: () throws -> Result) throws -> Result {
    try turn.withLock { _ in try work() }
  }

  /// Starts a program with a small, known environment.
  ///
  /// - Parameters:
  ///   - descriptors: pairs of a descriptor here and the one it becomes there.
  ///   - terminal: the terminal it is to run on, in a session of its own.
  static func start(
    _ words: [String], environment: [String: String], descriptors: [(Int32, Int32)] = [],
    terminal: String? = nil
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on block signals; a program is to start with none blocked.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, setSignalMask | (terminal == nil ? 0 : newSession))
    if let terminal {
      // The first terminal that the leader of a session opens becomes the session's own.
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    for (here, there) in descriptors { posix_spawn_file_actions_adddup2(&actions, here, there) }
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": Place.home, "LC_ALL": "C.UTF-8", "TZ": "UTC", "RAPPORTEUR_USER": "test",
    ]
    variables.merge(environment) { _, new in new }
    var process: pid_t = 0
    let code = withStrings(words) { arguments in
      withStrings(variables.map { $0 + "=" + $1 }) { environment in
        posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw Failure(doing: words[0], code: code) }
    return process
  }

  /// The status a program left with; -1 when a signal ended it.
  static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

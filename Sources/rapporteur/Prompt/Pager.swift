internal import Glibc

/// Shows an answer that is longer than the screen through `$PAGER`, or `less -FRX`.
struct Pager {
  /// The command, run by the shell; `nil` when the user wants none (`PAGER=` or `PAGER=cat`).
  let command: String?

  init(_ variable: (String) -> String?) {
    let wanted = variable("PAGER")
    command = wanted == "" || wanted == "cat" ? nil : wanted ?? "less -FRX"
  }

  /// Shows the text; `false` when there is no pager or it could not be started.
  func show(_ text: [UInt8]) -> Bool {
    guard let command else { return false }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var process: pid_t = 0
    let started = Pager.spawn(["/bin/sh", "-c", "exec " + command], &actions, &process)
    close(ends[0])
    guard started else { return false }
    // The pager may be left before the end; that is no error, and its Control-C is not ours.
    let before = signal(SIGPIPE, SIG_IGN)
    let typing = signal(SIGINT, SIG_IGN)
    _ = Output.write(text, to: ends[1])
    close(ends[1])
    ends[1] = -1
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    signal(SIGPIPE, before)
    signal(SIGINT, typing)
    // 127: the shell did not find the pager.
    return (status >> 8) & 0xFF != 127
  }

  private static func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t, _ process: inout pid_t
  ) -> Bool {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    return posix_spawn(&process, words[0], &actions, nil, arguments, environ) == 0
  }
}

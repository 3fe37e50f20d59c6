internal import ArgumentParser
internal import Glibc

/// Where the program begins: it chooses the door.
@main
enum Program {
  @MainActor
  static func main() {
    exit(run())
  }

  /// The ledger is closed when this returns, so that nothing of it is left in a second file.
  @MainActor
  private static func run() -> Int32 {
    var session = Session.surrounding()
    let ending = run(Array(CommandLine.arguments.dropFirst()), in: &session)
    session.deliver()
    guard let failure = session.out.failure else { return ending.status }
    session.remark("rapporteur: cannot write the answer: " + failure)
    session.error.flush()
    return Refusal.Status.failed.rawValue
  }

  /// Carries out a command line.
  @MainActor
  static func run(_ arguments: [String], in session: inout Session) -> Ending {
    var arguments = arguments[...]
    session.chosenLedger = takeLedger(&arguments)
    if arguments == ["-"] { return Script.run(in: &session) }
    guard arguments.isEmpty else { return Door.shell.run(Array(arguments), origin: "rapporteur", in: &session) }
    if session.terminal.readsTerminal, session.terminal.writesTerminal {
      Prompt.run(in: &session)
      return .done
    }
    if Script.isWaiting(onTerminal: session.terminal.readsTerminal) { return Script.run(in: &session) }
    return Door.shell.run(["overview"], origin: "rapporteur", in: &session)
  }

  /// `--ledger FILE` may stand before the verb, too.
  private static func takeLedger(_ arguments: inout ArraySlice<String>) -> String? {
    guard let first = arguments.first else { return nil }
    if first == "--ledger", arguments.count >= 2 {
      defer { arguments = arguments.dropFirst(2) }
      return arguments.dropFirst().first
    }
    if first.hasPrefix("--ledger=") {
      arguments = arguments.dropFirst()
      return String(first.dropFirst("--ledger=".count))
    }
    return nil
  }
}

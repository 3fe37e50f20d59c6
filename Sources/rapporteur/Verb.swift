internal import ArgumentParser

/// A command that both doors know: the shell and the prompt.
///
/// The declaration is the grammar: parsing, help and completion all come from it.
protocol Verb: ParsableCommand {
  /// Does what was asked. Answers go to `session.out`, everything else to `session.error`.
  mutating func run(in session: inout Session) throws(Refusal) -> Ending

  /// Command lines, without the program's name, that work on the shipped ledger; shown by `help VERB`.
  static var examples: [String] { get }
}

/// How a command ended.
enum Ending: Equatable {
  case done
  /// With `--exit-code`: the answer has rows.
  case found
  /// It was not carried out; why, has been told.
  case refused(Refusal.Status)

  /// The status the program leaves with.
  var status: Int32 {
    switch self {
    case .done: 0
    case .found: 1
    case .refused(let status): status.rawValue
    }
  }
}

extension CommandConfiguration {
  /// A verb's place in the help: what it answers, and how it is used.
  static func verb(
    _ name: String, _ abstract: String, _ discussion: String = "", examples: [String], aliases: [String] = []
  ) -> CommandConfiguration {
    var explanation = discussion
    if !examples.isEmpty { explanation += (explanation.isEmpty ? "" : "\n\n") + "Examples:" }
    for example in examples { explanation += "\n  rapporteur " + example }
    var configuration = CommandConfiguration(
      commandName: name, abstract: abstract, discussion: explanation, aliases: aliases)
    // Parsed by itself, a verb under a name of its own is not first looked through for a request for a
    // completion script, which takes as long as all of its options. Below the root this says nothing.
    configuration._superCommandName = "rapporteur"
    return configuration
  }
}

internal import ArgumentParser

/// The prompt's door: the same verbs, and a way out.
struct PromptLine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: "Ask a question, or record what is known. Tab completes verbs, options and names.",
    discussion: "Control-C drops the line, Control-D leaves.",
    groupedSubcommands: Verbs.groups + [CommandGroup(name: "Prompt", subcommands: [Quit.self])])

  /// The verbs that only the prompt has.
  static let ownVerbs = ["quit", "exit"]

  /// A line copied from a shell works here, too.
  static func stripped(_ words: [String]) -> [String] {
    words.first == "rapporteur" && words.count > 1 ? Array(words.dropFirst()) : words
  }
}

/// Leaves the prompt.
struct Quit: Verb {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "quit", "Leave the prompt.", examples: examples, aliases: ["exit"])

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    session.isLeaving = true
    return .done
  }
}

internal import ArgumentParser

/// The shell's door: `rapporteur VERB …`.
struct Rapporteur: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: "Keeps a ledger of what negotiators say in public, and answers questions about it.",
    discussion: """
      Without a verb: a prompt on a terminal, an overview otherwise. A script of verbs may come on \
      standard input; "rapporteur -" waits for one.
      """,
    version: Rapporteur.version,
    groupedSubcommands: Verbs.groups)

  /// The program's own version.
  static let version = "1.0.0"

  @OptionGroup var place: Place
}

/// The one list of verbs that both doors open to.
enum Verbs {
  static let groups = [
    CommandGroup(name: "Questions", subcommands: ask),
    CommandGroup(name: "Reading", subcommands: read),
    CommandGroup(name: "Recording", subcommands: record),
    CommandGroup(name: "Keeping", subcommands: keep),
  ]

  private static let ask: [any ParsableCommand.Type] = [
    Overview.self, Statements.self, Timeline.self, Meetings.self, Visits.self, Discussions.self, Commitments.self,
    Calls.self, Matches.self, Agreements.self, Proposals.self, Obligations.self, Mechanisms.self, MechanismOf.self,
    Positions.self, Evaluations.self, Incidents.self, Actions.self, References.self, Documents.self, Topics.self,
    Offices.self, Actors.self, SilenceOf.self, Diff.self, ChangesSince.self, Show.self, Why.self, HistoryOf.self,
    Blame.self, Search.self,
  ]

  private static let read: [any ParsableCommand.Type] = [
    Ingest.self, Decompose.self, Explain.self, Review.self, Reread.self, Compare.self,
  ]

  private static let record: [any ParsableCommand.Type] = [
    Import.self, Attach.self, Confirm.self, Amend.self, Retract.self, DateStatement.self, AssessOutcome.self,
    Accept.self, Reject.self, Note.self, Alias.self, Merge.self, Split.self,
  ]

  private static let keep: [any ParsableCommand.Type] = [
    Export.self, Rebuild.self, Digest.self, Verify.self, Stats.self, SQL.self,
  ]

  /// Every verb, in the order of the help.
  static let all: [any ParsableCommand.Type] = ask + read + record + keep

  /// The verb of a name. Group after group: to touch no more verbs than needed is what makes a question start soon.
  static func named(_ name: String) -> (any ParsableCommand.Type)? {
    func find(_ verbs: [any ParsableCommand.Type]) -> (any ParsableCommand.Type)? {
      verbs.first { $0.configuration.commandName == name || $0.configuration.aliases.contains(name) }
    }
    return find(ask) ?? find(read) ?? find(record) ?? find(keep)
  }

  /// The names that are typed, aliases included.
  static let names: [String] = all.flatMap { verb in
    [verb.configuration.commandName].compactMap { $0 } + verb.configuration.aliases
  }
}

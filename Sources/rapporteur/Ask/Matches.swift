internal import ArgumentParser
internal import Negotiation
internal import Projections

/// What later events make of what is open: proposals, for a person to decide.
struct Matches: Asking {
  static let view = View.matches
  var essential: Set<String> { ["event", "proposed", "evidence", "reasons"] }
  static let examples = ["matches", "matches --topic co-chair-visit --format json", "matches --as-of 2020-12-31"]
  static let configuration = CommandConfiguration.verb(
    "matches", "Which later events seem to keep an open commitment or to answer an open call.",
    "An event matches in kind, parties and days, and what is short of it is said: two of three. \"accept\" makes it "
      + "the outcome, \"reject\" has it proposed no more.",
    examples: examples)

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

internal import ArgumentParser
internal import Negotiation

/// Says that two actors are one.
struct Merge: Recording {
  static let examples = ["merge all-parties sides --why 'the same audience under two names'"]
  static let configuration = CommandConfiguration.verb(
    "merge", "Say that two actors are one; the first is read as the second.", examples: examples)

  @Argument(help: .init("The actor that is to be read as the other.", valueName: "actor"))
  var from: String

  @Argument(help: .init("The actor that stays.", valueName: "actor"))
  var into: String

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    let from = try subjects.actor(from)
    return [(.entityMerged(from: from, into: try subjects.actor(into), why: reason.why), nil)]
  }
}

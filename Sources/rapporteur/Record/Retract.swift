internal import ArgumentParser
internal import Negotiation

/// Says that entries count no longer.
struct Retract: Recording {
  static let examples = ["retract 2011-10-24-baku#12 --why 'the clause is conditional'"]
  static let configuration = CommandConfiguration.verb(
    "retract", "Say that events, or corrections, count no longer.",
    "Nothing is deleted: the retraction is an entry of its own, and retracting it brings the event back.",
    examples: examples)

  @Argument(help: .init("Events or corrections such as 2011-10-24-baku#12.", valueName: "event"))
  var events: [String]

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    var work: [(Bookkeeping, about: String?)] = []
    for event in events { work.append((.eventRetracted(try subjects.entry(event).id, why: reason.why), nil)) }
    return work
  }
}

internal import ArgumentParser
internal import Negotiation

/// Says that a person checked events and stands by them.
struct Confirm: Recording {
  static let examples = ["confirm 2011-10-24-baku#12"]
  static let configuration = CommandConfiguration.verb(
    "confirm", "Say that you checked events and stand by them.", examples: examples)

  @Argument(help: .init("Events such as 2011-10-24-baku#12.", valueName: "event"))
  var events: [String]

  @Option(help: .init("A reason, if there is one to keep.", valueName: "text"))
  var why: String?

  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    var work: [(Bookkeeping, about: String?)] = []
    for event in events { work.append((.eventConfirmed(try subjects.event(event).id, why: why), nil)) }
    return work
  }
}

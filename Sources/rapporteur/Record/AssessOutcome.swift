internal import ArgumentParser
internal import Negotiation

/// Says what became of a commitment or a call.
struct AssessOutcome: Recording {
  static let examples = [
    "outcome 2011-10-24-baku#32 lapsed --why 'no return is reported'",
    "outcome 2020-12-03-tirana#29 partly --evidence 2020-12-14-baku-yerevan-moscow#7 --why 'two of three came'",
  ]
  static let configuration = CommandConfiguration.verb(
    "outcome", "Say what became of a commitment, a call or an obligation.",
    "Outcomes: " + Outcome.allCases.map(\.rawValue).joined(separator: ", ") + ".", examples: examples)

  @Argument(help: .init("The commitment, call or obligation.", valueName: "event"))
  var event: String

  @Argument(help: .init("What became of it.", valueName: "outcome"))
  var outcome: OutcomeName

  @Option(help: .init("An event that shows it; may be repeated.", valueName: "event"))
  var evidence: [String] = []

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    var shown: [EntryID] = []
    for id in evidence.flatMap({ $0.split(separator: ",").map(String.init) }) {
      shown.append(try subjects.entry(id).id)
    }
    let target = try subjects.event(event).id
    return [(.outcomeAssessed(target, outcome.outcome, evidence: shown, why: reason.why), nil)]
  }
}

/// An outcome as it is typed: `fulfilled-late`.
struct OutcomeName: ExpressibleByArgument {
  let outcome: Outcome

  init?(argument: String) {
    guard let outcome = Outcome(rawValue: argument) else { return nil }
    self.outcome = outcome
  }

  static var allValueStrings: [String] { Outcome.allCases.map(\.rawValue) }
}

internal import ArgumentParser
internal import Negotiation

/// Makes what `matches` proposes the outcome.
struct Accept: Deciding {
  static let examples = [
    "accept 2020-12-03-tirana#29", "accept --all --score 80 --topic co-chair-visit --why 'checked by the desk'",
  ]
  static let configuration = CommandConfiguration.verb(
    "accept", "Make what \"matches\" proposes the outcome of a commitment or a call.",
    "The outcome is recorded with its evidence and the reasons shown, and counts from the day the evidence became "
      + "public. Retracting the entry takes it back.", examples: examples)

  @OptionGroup var choice: Choice

  @Option(help: .init("A reason of your own; else the reasons that were shown are kept.", valueName: "text"))
  var why: String?

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func decision(on match: ProposedMatch) -> Bookkeeping {
    .outcomeAssessed(match.event, match.outcome, evidence: match.evidence, why: why ?? match.reasons)
  }
}

/// Has what `matches` proposes proposed no more.
struct Reject: Deciding {
  static let examples = [
    "reject 2020-12-03-tirana#29 --why 'they came uninvited'",
    "reject 2020-12-03-tirana#29 --evidence 2020-12-14-baku-yerevan-moscow#11 --why 'he is no party'",
  ]
  static let configuration = CommandConfiguration.verb(
    "reject", "Have what \"matches\" proposes for a commitment or a call proposed no more.",
    "Other events may still be proposed for it. Retracting the entry brings the proposal back.", examples: examples)

  @OptionGroup var choice: Choice

  @Option(help: .init("Only this event of the evidence; may be repeated.", valueName: "event"))
  var evidence: [String] = []

  @OptionGroup var reason: Reason
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func decision(on match: ProposedMatch) throws(Refusal) -> Bookkeeping {
    var rejected = match.evidence
    if !evidence.isEmpty {
      rejected = []
      for name in evidence.flatMap({ $0.split(separator: ",").map(String.init) }) {
        guard let id = match.evidence.first(where: { $0.description == name }) else {
          throw .unknown("evidence for \(match.event)", name, among: match.evidence.map(\.description))
        }
        rejected.append(id)
      }
    }
    return .matchRejected(match.event, evidence: rejected, why: reason.why)
  }
}

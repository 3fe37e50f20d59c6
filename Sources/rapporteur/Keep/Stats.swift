internal import ArgumentParser
internal import Chronicle

/// How much of what the ledger holds.
struct Stats: Verb {
  static let examples = ["stats"]
  static let configuration = CommandConfiguration.verb(
    "stats", "How much of what the ledger holds.", examples: examples)

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let answer = try session.consult(place.ledger) { chronicle throws(ChronicleError) in try chronicle.stats() }
    return try presentation.show(answer, in: &session)
  }
}

internal import ArgumentParser
internal import Chronicle

/// One number for all tables.
struct Digest: Verb {
  static let examples = ["digest"]
  static let configuration = CommandConfiguration.verb(
    "digest", "Print one SHA-256 over all tables: the same for the same events, in whatever order they came.",
    examples: examples)

  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    session.out.line(
      try session.consult(place.ledger) { chronicle throws(ChronicleError) in try chronicle.digest() })
    return .done
  }
}

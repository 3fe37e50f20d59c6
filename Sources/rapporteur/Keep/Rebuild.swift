internal import ArgumentParser
internal import Chronicle

/// Derives every table again from the log.
struct Rebuild: Verb {
  static let examples = ["rebuild"]
  static let configuration = CommandConfiguration.verb(
    "rebuild", "Derive every table again from the log; prints the digest, which must not change.",
    examples: examples)

  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.writing(place.ledger)
    let progress = Progress("Rebuilding", shown: session.terminal.warnsTerminal)
    defer { progress.end() }
    let digest = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.rebuild { progress.tell($0, of: $1) }
      return try chronicle.digest()
    }
    session.out.line(digest)
    return .done
  }
}

import Testing

/// What becomes of an answer whose reader or whose disk gives out.
struct OutputTests {
  private func shell(_ command: String) throws -> Run {
    try Run.command(
      ["/bin/sh", "-c", command],
      environment: ["RAPPORTEUR_LEDGER": try Ledger.shared.get(), "rapporteur": Place.program])
  }

  @Test(arguments: ["timeline", "help", "overview"])
  func `an answer that cannot be written is a failure and says so`(_ verb: String) throws {
    let run = try shell("$rapporteur \(verb) > /dev/full")
    #expect(run.error == "rapporteur: cannot write the answer: No space left on device\n")
    #expect(run.status == 1)
  }

  @Test func `a reader that goes away is no failure`() throws {
    let run = try shell("($rapporteur timeline; echo $? >&2) | head -1")
    #expect(Transcript.lines(of: run.output).count == 1)
    #expect(run.error == "0\n")
  }
}

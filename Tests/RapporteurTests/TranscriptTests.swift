import Glibc
import Testing

@testable import rapporteur

/// Every file in `Transcripts/` is run against the built program, each on a ledger of its own made from
/// `events/`. With `RAPPORTEUR_RECORD=1` the files are written anew, to be read with `git diff`.
struct TranscriptTests {
  private static let folder = Place.package + "/Tests/RapporteurTests/Transcripts"

  @Test(arguments: Place.names(in: folder))
  func `the program does as the transcript says`(name: String) throws {
    let path = TranscriptTests.folder + "/" + name
    var transcript = Transcript(Place.text(of: path))
    let temporary = Place.fresh()
    defer { Place.remove(temporary) }
    let ledger = try Ledger.copy(to: temporary)
    let variables = [("$LEDGER", ledger), ("$TMP", temporary), ("$PACKAGE", Place.package)]
    for index in transcript.steps.indices {
      let step = transcript.steps[index]
      let words = try Words.split(variables.reduce(step.command) { $0.replacing($1.0, with: $1.1) })
      let run = try Run.rapporteur(
        Array(words.dropFirst()), input: step.input.map { $0 + "\n" }.joined(),
        environment: ["RAPPORTEUR_LEDGER": ledger])
      let output = Transcript.lines(of: variables.reduce(run.output) { $0.replacing($1.1, with: $1.0) })
      let error = Transcript.lines(of: variables.reduce(run.error) { $0.replacing($1.1, with: $1.0) })
      let place: Comment = "\(name):\(step.line): \(step.command)"
      if getenv("RAPPORTEUR_RECORD") == nil {
        #expect(Transcript.matches(output, expected: step.output), "\(place)\n\(output.joined(separator: "\n"))")
        #expect(Transcript.matches(error, expected: step.error), "\(place)\n\(error.joined(separator: "\n"))")
        #expect(run.status == step.status, place)
      } else {
        transcript.steps[index].output = Transcript.keeping(step.output, for: output)
        transcript.steps[index].error = Transcript.keeping(step.error, for: error)
        transcript.steps[index].status = run.status
      }
    }
    if getenv("RAPPORTEUR_RECORD") != nil { Place.write(transcript.text, to: path) }
  }
}

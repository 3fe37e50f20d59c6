import Glibc
import Testing

@testable import rapporteur

/// README.md is true: every command it shows is run, and what it shows is compared.
///
/// Answers are shown as on a terminal of 110 columns. With `RAPPORTEUR_RECORD=1` they are written anew.
struct ReadmeTests {
  private static let path = Place.package + "/README.md"

  @Test func `every question in the README has the answer it shows`() throws {
    let lines = Place.text(of: ReadmeTests.path).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    var written: [String] = []
    var shown: [String] = []
    var command: String?
    var isConsole = false
    var count = 0
    for line in lines {
      let starts = line.hasPrefix("$ ") && isConsole
      if let asked = command, starts || line == "```" {
        let answer = try ReadmeTests.answer(asked)
        #expect(getenv("RAPPORTEUR_RECORD") != nil || answer == shown, "\(asked)\n\(answer.joined(separator: "\n"))")
        written += answer
        command = nil
        count += 1
      }
      if line.hasPrefix("```") { isConsole = line == "```console" }
      if starts {
        command = String(line.dropFirst(2))
        shown = []
      } else if command != nil {
        shown.append(line)
        continue
      }
      written.append(line)
    }
    #expect(count >= 10)
    if getenv("RAPPORTEUR_RECORD") != nil { Place.write(written.joined(separator: "\n"), to: ReadmeTests.path) }
  }

  private static func answer(_ command: String) throws -> [String] {
    let words = try Words.split(command).dropFirst() + ["--format", "table"]
    let run = try Run.rapporteur(
      Array(words), environment: ["RAPPORTEUR_LEDGER": try Ledger.shared.get(), "COLUMNS": "110"])
    #expect(run.status == 0, "\(command): \(run.error)")
    // When the ledger was made differs from run to run, and is not shown.
    return Transcript.lines(of: run.output).filter { !$0.hasPrefix("recorded ") }
  }

  @Test(arguments: [
    "Sources/Negotiation", "Sources/Chronicle", "Sources/Projections", "Sources/rapporteur", "Sources/Intake",
    "Sources/Reading", "events", "scripts/rapporteur", "scripts/test", "scripts/open-commitments", "scripts/overdue",
    "scripts/mechanism-status", "scripts/brief", "LICENSE",
  ])
  func `what the README names is there`(name: String) {
    #expect(Place.text(of: ReadmeTests.path).contains(name))
    #expect(access(Place.package + "/" + name, F_OK) == 0)
  }
}

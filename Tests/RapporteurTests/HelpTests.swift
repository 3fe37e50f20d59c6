import ArgumentParser
import Glibc
import Testing

@testable import rapporteur

/// The help is true: every verb has one, and every example in it works on the shipped ledger.
struct HelpTests {
  private static let examples = Verbs.all.flatMap { ($0 as? any Verb.Type)?.examples ?? [] }

  @Test(arguments: examples)
  func `an example in the help works`(example: String) throws {
    let folder = Place.fresh()
    defer { Place.remove(folder) }
    let words = try Words.split(example).map { $0.hasPrefix("events/") ? Place.package + "/" + $0 : $0 }
    let run = try Run.rapporteur(words, environment: ["RAPPORTEUR_LEDGER": try Ledger.copy(to: folder)])
    // --exit-code turns an answer into status 1.
    #expect(run.status == (words.contains("--exit-code") ? 1 : 0), "\(example)\n\(run.error)")
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: Verbs.names)
  func `every verb explains itself, on standard output and with status 0`(verb: String) throws {
    for words in [["help", verb], [verb, "--help"]] {
      let run = try Run.rapporteur(words)
      #expect(run.status == 0)
      #expect(run.output.contains("USAGE: rapporteur \(verb)") && run.error.isEmpty, "\(run.output)\(run.error)")
    }
  }

  @Test func `the parser's own description lists the verbs and what they take`() throws {
    let grammar = Grammar(of: PromptLine.self)
    #expect(Set(grammar.verbs.flatMap(\.names)).isSuperset(of: Verbs.names + ["quit"]))
    let meetings = try #require(grammar.verbs.first { $0.names == ["meetings"] })
    let by = try #require(meetings.parameters.first { $0.names.contains("--by") })
    #expect(by.kind == .option && by.value == "actor")
    let format = try #require(meetings.parameters.first { $0.names.contains("--format") })
    #expect(format.choices == Format.allCases.map(\.rawValue))
  }
}

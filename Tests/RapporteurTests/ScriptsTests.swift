import Glibc
import Testing

/// The scripts, run over the program that was built with the tests.
struct ScriptsTests {
  private func script(
    _ name: String, _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Run {
    var variables = ["RAPPORTEUR_PROGRAM": Place.program, "RAPPORTEUR_LEDGER": try Ledger.shared.get()]
    variables.merge(environment) { _, new in new }
    return try Run.command([Place.package + "/scripts/" + name] + arguments, environment: variables)
  }

  @Test func `what is open and what is overdue can be asked for in a word`() throws {
    let open = try script("open-commitments", ["--as-of", "2011-12-31"])
    #expect(open.status == 0 && open.output.contains("2011-12-06-vilnius#43"))
    let overdue = try script("overdue", ["--as-of", "2011-12-31"])
    #expect(overdue.status == 1 && overdue.output.contains("2011-10-24-baku#32"))
    let nothing = try script("overdue", ["--as-of", "2011-10-31"])
    #expect(nothing.status == 0 && !nothing.output.contains("#"))
  }

  @Test func `mechanisms tell where they stand, and one tells how it got there`() throws {
    #expect(try script("mechanism-status").output.split(separator: "\n").count == 6)
    #expect(try script("mechanism-status", ["incident-investigation"]).output.contains("mandated"))
  }

  @Test func `a brief is a Markdown document of what was public by a day`() throws {
    let brief = try script("brief", ["nagorno-karabakh", "--as-of", "2011-12-31"])
    #expect(brief.status == 0, "\(brief.error)")
    #expect(brief.output.hasPrefix("# nagorno-karabakh\n"))
    #expect(brief.output.contains("## Overdue\n\n| bound") && !brief.output.contains("2018"))
    #expect(try script("brief").status == 64)
    #expect(try script("brief", ["no-such-process"]).status == 2)
  }

  @Test func `the first run makes a ledger from the shipped statements, the second finds it`() throws {
    let folder = Place.fresh()
    defer { Place.remove(folder) }
    let environment = ["RAPPORTEUR_LEDGER": "", "XDG_DATA_HOME": folder]
    let first = try script("rapporteur", [], environment)
    #expect(first.status == 0 && first.output.contains("5 statements"), "\(first.output)\(first.error)")
    #expect(first.error.isEmpty)
    // Neither a draft nor what SQLite keeps beside an open ledger is left.
    #expect(Place.names(in: folder + "/rapporteur") == ["ledger.sqlite"])
    let second = try script("rapporteur", ["digest"], environment)
    #expect(second.status == 0 && second.error.isEmpty)
  }

  @Test func `a run without a ledger and without a terminal says so and is no error`() throws {
    let run = try Run.rapporteur([], environment: ["RAPPORTEUR_LEDGER": "/nowhere/ledger.sqlite"])
    #expect(run.status == 0 && run.output.hasPrefix("No ledger at /nowhere/ledger.sqlite"))
  }
}

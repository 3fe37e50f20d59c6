import Glibc
import Testing

/// The prompt, as a person at a terminal meets it.
struct PromptTests {
  private let folder = Folder()

  private func prompt(_ environment: [String: String] = [:]) throws -> Screen {
    var variables = ["RAPPORTEUR_LEDGER": try Ledger.shared.get(), "XDG_STATE_HOME": folder.path]
    variables.merge(environment) { _, new in new }
    let screen = try Screen([Place.program], environment: variables)
    #expect(screen.waitFor("rapporteur> "), "\(screen.text)")
    return screen
  }

  @Test func `it starts with an overview, answers a question and leaves at control-D`() throws {
    let screen = try prompt()
    #expect(screen.text.contains("5 statements"))
    screen.type("mechanisms incident-investigation\n")
    #expect(screen.waitFor("2011-10-24-baku#17"), "\(screen.text)")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
  }

  @Test(arguments: [
    ("agr\t", "eements "), ("meetings --w\t", "ith "), ("meetings --with azerbaijan/fo\t", "reign-minister "),
    ("mechanisms inc\t", "ident-investigation "), ("commitments --format nd\t", "json "),
    ("show 2011-10-24-b\t", "aku#"), ("help comm\t", "itments "), ("statements --since 2020-12-03\t", " "),
    ("outcome x#1 fulfilled-\t", "late "), ("meetings --by=armenia,az\t", "erbaijan"),
  ])
  func `the tabulator completes verbs, options and names`(typed: String, completed: String) throws {
    let screen = try prompt()
    screen.type(typed)
    let echo = typed.dropLast() + completed
    #expect(screen.waitFor(String(echo)), "\(screen.text)")
    screen.type("\u{03}")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
  }

  @Test func `control-C drops the line and no more`() throws {
    let screen = try prompt()
    screen.type("retract everything")
    #expect(screen.waitFor("retract everything"))
    screen.type("\u{03}")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("digest\n")
    #expect(screen.waitFor("\n"))
    #expect(screen.waitFor("rapporteur> "))
    #expect(!screen.text.contains("no verb"))
    screen.type("quit\n")
    #expect(screen.leave() == 0)
  }

  @Test func `a wrong line is explained and the next one is asked for`() throws {
    let screen = try prompt()
    screen.type("metings\n")
    #expect(screen.waitFor("nearest: meetings"))
    #expect(screen.waitFor("rapporteur> "))
    screen.type("meetings --as-of 2011-02-30\n")
    #expect(screen.waitFor("that month has 28 days"))
    #expect(screen.waitFor("rapporteur> "))
    screen.type("search 'open\n")
    #expect(screen.waitFor("is not closed"))
    #expect(screen.waitFor("rapporteur> "))
    screen.type("exit\n")
    #expect(screen.leave() == 0)
  }

  @Test func `rows of the last answer can be asked about by number`() throws {
    let screen = try prompt()
    screen.type("commitments --as-of 2011-12-31\n")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("why 1\n")
    #expect(screen.waitFor("commitment.made"), "\(screen.text)")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("blame 1\n")
    #expect(screen.waitFor("recorded"), "\(screen.text)")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
  }

  @Test func `lines are remembered from one session to the next, for their owner alone`() throws {
    var screen = try prompt()
    screen.type("digest\n")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
    var status = stat()
    #expect(stat(folder.path + "/rapporteur/history", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    screen = try prompt()
    screen.type("\u{10}")
    #expect(screen.waitFor("digest"))
    screen.type("\u{03}\u{04}")
    #expect(screen.leave() == 0)
  }

  @Test func `an answer longer than the screen goes through the pager`() throws {
    let screen = try prompt(["PAGER": "sed 's/^/| /'"])
    screen.type("timeline\n")
    #expect(screen.waitFor("| event"), "\(screen.text)")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("digest\n")
    #expect(screen.waitFor("rapporteur> "))
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"]])
  func `colour is for terminals, and not against the user's will`(environment: [String: String]) throws {
    let screen = try prompt(environment.merging(["TERM": "xterm"]) { old, _ in old })
    screen.type("\u{04}")
    #expect(screen.leave() == 0)
    #expect(screen.text.contains("\u{1B}[1m") == environment.isEmpty)
  }
}

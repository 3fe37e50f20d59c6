internal import ArgumentParser
internal import Negotiation
internal import Projections

/// What was asked of whom, how often, and how hard.
struct Calls: Asking {
  static let view = View.calls
  static let examples = ["calls --to sides", "calls --open --topic detainees"]
  static let configuration = CommandConfiguration.verb(
    "calls", "What was asked of whom, how often, and how hard.",
    "The same call across statements is one row: first made, last made, times, and the verb's rung.",
    examples: examples)

  @Flag(help: "Only what nothing has answered or closed.")
  var open = false

  @Option(help: .init("Only this state.", valueName: "state"))
  var state: StateName?

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  func validate() throws {
    if open, state != nil { throw ValidationError("give one of --open and --state") }
  }

  func narrow(_ filters: inout Filters, today: Day) throws(Refusal) {
    filters.state = open ? .open : state?.state
  }
}

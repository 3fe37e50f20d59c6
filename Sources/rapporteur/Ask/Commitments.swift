internal import ArgumentParser
internal import Negotiation
internal import Projections

/// What parties bound themselves to, narrowed by what became of it.
struct Commitments: Asking {
  static let view = View.commitments
  static let examples = [
    "commitments --open --as-of 2011-12-31", "commitments --overdue --exit-code",
    "commitments --by minsk-group --due-by 2020-12-31",
  ]
  static let configuration = CommandConfiguration.verb(
    "commitments", "What parties bound themselves to, and what became of it.",
    "States are judged at the day asked about: today, or --as-of. The bound party is the one who must act, "
      + "whoever announced it.",
    examples: examples)

  @Flag(help: "Only what nothing has closed: open, due soon, overdue, stale or partly kept.")
  var open = false

  @Flag(help: "Only what should have happened by the day asked about.")
  var overdue = false

  @Option(help: .init("Only this state.", valueName: "state"))
  var state: StateName?

  @Option(help: .init("Only what falls due by this day.", valueName: "day"))
  var dueBy: DayText?

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  func validate() throws {
    if [open, overdue, state != nil].filter({ $0 }).count > 1 {
      throw ValidationError("give one of --open, --overdue and --state")
    }
  }

  func narrow(_ filters: inout Filters, today: Day) throws(Refusal) {
    filters.state = open ? .open : overdue ? .overdue : state?.state
    if let dueBy { filters.dueBy = try dueBy.last(today: today) }
  }
}

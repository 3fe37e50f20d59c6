internal import ArgumentParser
internal import Negotiation
internal import Projections

/// Where each mechanism stands, or the history of one.
struct Mechanisms: Asking {
  static let view = View.mechanisms
  var essential: Set<String> { id == nil ? ["mechanism", "end"] : ["end"] }

  static let examples = ["mechanisms", "mechanisms incident-investigation", "mechanisms --history --format csv"]
  static let configuration = CommandConfiguration.verb(
    "mechanisms", "Where each mechanism stands; with a name, every state it was attested in.", examples: examples)

  @Argument(help: .init("Only this mechanism.", valueName: "mechanism"))
  var id: String?

  @Flag(help: "Every state of every mechanism, in the order it happened.")
  var history = false

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  func validate() throws {
    if id != nil, narrowing.matter.mechanism != nil { throw ValidationError("name the mechanism once") }
  }

  func narrow(_ filters: inout Filters, today: Day) throws(Refusal) {
    if let id { filters.mechanism = id }
    if showsPresent { filters.limit = nil }
  }

  func arrange(_ answer: Answer) throws(Refusal) -> Answer {
    guard showsPresent, let latest = answer.columns.firstIndex(where: { $0.name == "latest" }) else { return answer }
    let present = Answer(columns: answer.columns, rows: answer.rows.filter { $0[latest] == .flag(true) })
    return present.first(try presentation.checkedLimit())
  }

  private var showsPresent: Bool { id == nil && !history }
}

internal import ArgumentParser
internal import Negotiation
internal import Projections

/// Events whose words match.
struct Search: Asking {
  static let view = View.search
  static let examples = ["search displaced", "search return visit --since 2011"]
  static let configuration = CommandConfiguration.verb(
    "search", "Events whose words match, best match first.",
    "All words must occur; the end of a word may be left open with *.", examples: examples)

  @Argument(help: .init("What to look for.", valueName: "text"))
  var text: [String]

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  func narrow(_ filters: inout Filters, today: Day) throws(Refusal) {
    filters.text = text.joined(separator: " ")
  }
}

internal import ArgumentParser
internal import Negotiation

/// Adds a remark.
struct Note: Recording {
  static let examples = ["note 2020-12-03-tirana 'the page gives no date; another statement does'"]
  static let configuration = CommandConfiguration.verb(
    "note", "Add a remark to an event, a statement, or the whole ledger.", examples: examples)

  @Argument(help: .init("An event, a statement, or \"ledger\".", valueName: "event"))
  var subject: String

  @Argument(help: .init("The remark.", valueName: "text"))
  var text: String

  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    if subject.utf8.contains(UInt8(ascii: "#")) {
      return [(.noteAdded(try subjects.entry(subject).id, text: text), nil)]
    }
    let statement = try subjects.statement(subject)
    return [(.noteAdded(nil, text: text), statement == Entry.ledgerStream ? nil : statement)]
  }
}

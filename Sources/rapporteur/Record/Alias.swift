internal import ArgumentParser
internal import Negotiation

/// Says that a name is another name of a known actor.
struct Alias: Recording {
  static let examples = ["alias 'R. Bradtke' person:robert-bradtke"]
  static let configuration = CommandConfiguration.verb(
    "alias", "Say that a name is another name of an actor.", examples: examples)

  @Argument(help: .init("The name, as it is written in statements.", valueName: "name"))
  var name: String

  @Argument(help: .init("Whose name it is.", valueName: "actor"))
  var actor: String

  @Option(help: .init("A reason, if there is one to keep.", valueName: "text"))
  var why: String?

  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    [(.aliasAssigned(name: name, party: try subjects.actor(actor), why: why), nil)]
  }
}

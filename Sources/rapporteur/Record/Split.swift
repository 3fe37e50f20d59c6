internal import ArgumentParser
internal import Negotiation

/// Says that in some events an actor is another one.
struct Split: Recording {
  static let examples = [
    "split person:igor-popov person:igor-popov-the-younger 2020-12-14-baku-yerevan-moscow#15 --why 'a namesake'"
  ]
  static let configuration = CommandConfiguration.verb(
    "split", "Say that in some events an actor is another one: two went under one name.",
    "Amends the actors, the counterparts and the speakers of the events given, an entry a field, and leaves all others "
      + "alone; retracting the entries joins the two again. Actors that were merged are parted by retracting the merger.",
    examples: examples)

  @Argument(help: .init("The actor under whose name both went.", valueName: "actor"))
  var actor: String

  @Argument(help: .init("Who it is in the events given; may be new.", valueName: "actor"))
  var other: String

  @Argument(help: .init("The events.", valueName: "event"))
  var events: [String]

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    let actor = try subjects.actor(actor)
    guard let other = Party(other), other != actor else {
      throw .refused(
        "\"\(self.other)\" is no other actor", hint: "actors look like armenia/president, person:igor-popov")
    }
    func parted(_ parties: [Party]) -> String {
      parties.map { $0 == actor ? other.id : $0.id }.joined(separator: ",")
    }
    var work: [(Bookkeeping, about: String?)] = []
    for id in events {
      let recorded = try subjects.event(id)
      let event = try subjects.present(recorded) ?? recorded
      let fields = [
        ("actors", event.actors), ("counterparts", event.counterparts), ("speakers", event.attribution.speakers),
      ].filter { $0.1.contains(actor) }
      guard !fields.isEmpty else {
        let named = Set(event.actors + event.counterparts + event.attribution.speakers).sorted().map(\.id)
        throw .refused("\(event.id) does not name \(actor)", hint: "it names " + named.joined(separator: ", "))
      }
      for (field, parties) in fields {
        let amendment = try Amendment(field + "=" + parted(parties), of: event)
        work.append((.eventAmended(event.id, field: amendment.field, value: amendment.json, why: reason.why), nil))
      }
    }
    return work
  }
}

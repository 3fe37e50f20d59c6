import Negotiation

/// The views of one row a word: who appears, which documents are leaned on, what is spoken of.
extension Projection {
  static let actors = Projection(
    .actors, meaning: "A party that appears in events, with how often and in which roles.",
    types: Set(EventType.allCases),
    columns: [
      Column("events", .events, "The first and the last event it appears in, by the day they became public."),
      Column("party", .text, "The state, office, body, group or person."),
      Column("times", .integer, "In how many events it appears."),
      Column("as_actor", .integer, "In how many it acts."),
      Column("as_counterpart", .integer, "In how many it is acted upon."),
      Column("as_speaker", .integer, "In how many it is said to speak."),
      Column("first", .day, "When it first appeared in public."),
      Column("last", .day, "When it last did."),
    ],
    keys: { testimony in
      let event = testimony.event
      return Set(event.actors + event.counterparts + event.attribution.speakers).map { [$0.id] }
    },
    rows: { key, testimonies, _ in
      Appearances(of: key[0], in: testimonies).map { [Row($0.values(in: .actors), from: testimonies, under: key)] }
        ?? []
    })

  static let documents = words(
    .documents, "document", "A document that events lean on, with how often and by whom.", "The document, as a slug."
  ) { $0.documents }

  static let topics = words(
    .topics, "topic", "A topic that events are about, with how often and by whom.", "The topic, as a slug."
  ) { $0.topics }

  private static func words(
    _ view: View, _ name: String, _ meaning: String, _ column: String,
    of list: @escaping @Sendable (Event) -> [String]
  ) -> Projection {
    Projection(
      view, meaning: meaning, types: Set(EventType.allCases),
      columns: [
        Column("events", .events, "The first and the last event that names it, by the day they became public."),
        Column(name, .text, column),
        Column("times", .integer, "In how many events it is named."),
        Column("statements", .integer, "In how many statements."),
        Column("by", .list, "By whom, first said first."),
        Column("first", .day, "When it was first named in public."),
        Column("last", .day, "When it was last named."),
      ],
      keys: { Set(list($0.event)).map { [$0] } },
      rows: { key, testimonies, _ in
        Appearances(of: key[0], in: testimonies).map { [Row($0.values(in: view), from: testimonies, under: key)] } ?? []
      })
  }

  /// The first and the last of a sorted list, once when they are one.
  static func bounds(_ testimonies: [Testimony]) -> [EntryID] {
    guard let first = testimonies.first?.event.id, let last = testimonies.last?.event.id else { return [] }
    return first == last ? [first] : [first, last]
  }
}

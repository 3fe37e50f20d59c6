import Negotiation

extension Projection {
  /// Stances, each with how long it has been held.
  static let positions = Projection(
    .positions,
    meaning: "The same stance (holder, topics) across statements: since when, last repeated, how often.",
    types: [.positionStated], isWhole: true,
    columns: [
      Column("events", .events, "Every time it was stated, first to last."),
      Column("by", .list, "Who holds it."),
      Column("what", .text, "The latest wording, in the coder's words."),
      Column("topics", .list, "What it is about."),
      Column("mechanism", .text, "The mechanism concerned."),
      Column("since", .day, "When it was first stated in this ledger."),
      Column("last", .day, "When it was last stated."),
      Column("times", .integer, "How often it was stated."),
      Column("verb", .text, "The latest verb: reaffirm, underline, assert and so on."),
      Column("older", .flag, "The first time already repeats what was held before."),
      Column("documents", .list, "The documents last leaned on."),
    ],
    keys: { testimony in
      let event = testimony.event
      let about = event.topics.sorted().joined(separator: " ")
      let apart = about.isEmpty && event.mechanism == nil ? event.id.description : ""
      return [[event.actors.map(\.id).sorted().joined(separator: " "), about, event.mechanism ?? "", apart]]
    },
    rows: { _, stated, _ in
      guard let first = stated.first?.event, let last = stated.last?.event else { return [] }
      let older = if case .positionStated(let verb?, _) = first.act { verb.repeats } else { false }
      return [
        Row(
          [
            .events(stated.map(\.event.id)), Value(last.actors), .text(last.predicate), .list(last.topics),
            Value(last.mechanism), Value(first.asserted), Value(last.asserted), .integer(stated.count),
            Value(last.act.strength), .flag(older), .list(last.documents),
          ], from: stated)
      ]
    })
}

import Negotiation

extension Projection {
  /// The documents recorded.
  static let statements = Projection(
    .statements, meaning: "A document as an act: who issued it, when and where.",
    types: [.statementIssued], readsHeaders: true,
    columns: [
      Column("event", .event, "The header entry, version 0."),
      Column("statement", .statement, "Its name, by which other columns refer to it."),
      Column("date", .day, "The dateline's day, or the day learnt later; empty while undated."),
      Column("title", .text, "In our own words."),
      Column("issuers", .list, "Who issued it."),
      Column("places", .list, "Where, as written."),
      Column("process", .text, "The negotiation it belongs to."),
    ]
  ) { testimony, _ in
    let event = testimony.event
    return [
      .event(event.id), .text(event.id.statement), Value(event.asserted), .text(event.predicate),
      Value(event.actors), .list(event.places), Value(testimony.process),
    ]
  }
}

import Negotiation

extension Projection {
  /// Every event by the day it happened or is due.
  static let timeline = Projection(
    .timeline, meaning: "Every event of every type, by the day it happened or is due.",
    types: Set(EventType.allCases), columns: eventColumns, row: eventRow)

  /// Events whose words match, best match first; what matches is decided by the index of words.
  static let search = Projection(
    .search, meaning: "An event whose words match the text looked for.",
    types: Set(EventType.allCases), columns: eventColumns, row: eventRow)

  private static var eventColumns: [Column] {
    [
      Column("event", .event, "The event it rests on."),
      Column("start", .day, "First day it happened or may be due."),
      Column("end", .day, "Last day it happened or may be due."),
      Column("precision", .text, "How exact the days are: day, month, window, soft, asap, sequenced, open, unknown."),
      Column("type", .text, "One of the codebook's sixteen types."),
      Column("subtype", .text, "The refinement, the mechanism's state or the office."),
      Column("strength", .text, "How strong, for the types that have degrees."),
      Column("by", .list, "Who does it; the bound party, the duty bearer."),
      Column("to", .list, "Addressee, partner or beneficiary."),
      Column("what", .text, "In the coder's words."),
      Column("topics", .list, "What it is about."),
      Column("mechanism", .text, "The mechanism concerned."),
      Column("documents", .list, "The documents leaned on."),
      Column("negated", .flag, "It was not done, or is denied."),
      Column("mode", .text, "own, reported or presupposed."),
      Column("asserted", .day, "When it became public."),
      Column("statement", .statement, "Where it stands."),
    ]
  }

  @Sendable private static func eventRow(_ testimony: Testimony, _ asked: Asked) -> [Value] {
    let event = testimony.event
    return [
      .event(event.id), Value(event.when.start), Value(event.when.end), .text(event.when.precision.rawValue),
      .text(event.act.type.rawValue), Value(event.act.subtype), Value(event.act.strength), Value(event.actors),
      Value(event.counterparts), .text(event.predicate), .list(event.topics), Value(event.mechanism),
      .list(event.documents), .flag(event.negated), .text(event.attribution.mode.rawValue), Value(event.asserted),
      .text(event.id.statement),
    ]
  }
}

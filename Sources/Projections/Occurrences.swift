import Negotiation

/// The views of one row an event: what happened, told by type.
extension Projection {
  static let meetings = occurrences(
    .meetings, "People met, were received or were joined; one row a constellation.",
    kind: "separate, joint, received …",
    by: "Who met.", to: "Whom.")

  static let visits = occurrences(
    .visits, "Travel to, through or across a place.", kind: "regional, crossing …", by: "Who travelled.", to: "To whom."
  )

  static let discussions = occurrences(
    .discussions, "Content exchanged, no outcome claimed.", kind: "A refinement, if coded.", by: "Who discussed.",
    to: "With whom.")

  static let agreements = occurrences(
    .agreements, "Parties converge on a text, a mechanism or a shared need.", kind: "A refinement, if coded.",
    by: "Who agreed.", to: "With whom.", strength: "full, pending-details, in-principle, to-pursue, on-need.")

  static let proposals = occurrences(
    .proposals, "Something put to others for acceptance.", kind: "A refinement, if coded.", by: "Who proposes.",
    to: "To whom.", strength: "offer, or empty.")

  static let obligations = occurrences(
    .obligations, "A duty said to exist already.", kind: "attributed, reminded …", by: "Who bears the duty.",
    to: "Towards whom.", strength: "remind or recall when the duty is the verb's object, else empty.")

  static let evaluations = occurrences(
    .evaluations, "An expressive or evaluative act.", kind: "welcome, regret, concern, condemnation …",
    by: "Who judges.", to: "Whom it concerns.", strength: "repeated when said before.")

  static let incidents = occurrences(
    .incidents, "Violence, casualties, displacement; no culprit the text does not name.",
    kind: "A refinement, if coded.", by: "Who is named as doing it.", to: "Who is named as suffering it.")

  static let actions = occurrences(
    .actions, "A material act done or not done, neither a meeting nor a visit.", kind: "A refinement, if coded.",
    by: "Who did it.", to: "To or for whom.")

  /// Which statement refers to which document: the edges of the document graph.
  static let references = Projection(
    .references, meaning: "A document, body of law, occasion or earlier event is invoked.",
    types: [.referenceMade],
    columns: [
      Column("event", .event, "The event it rests on."),
      Column("statement", .statement, "The document that refers."),
      Column("documents", .list, "What it refers to."),
      Column("document_day", .day, "The date of what is referred to."),
      Column("kind", .text, "recalls, invokes, notes, occasion …"),
      Column("by", .list, "Who refers."),
      Column("what", .text, "In the coder's words."),
      Column("topics", .list, "What it is about."),
      Column("asserted", .day, "When it became public."),
    ]
  ) { testimony, _ in
    let event = testimony.event
    return [
      .event(event.id), .text(event.id.statement), .list(event.documents), Value(event.when.start),
      Value(event.act.subtype), Value(event.actors), .text(event.predicate), .list(event.topics), Value(event.asserted),
    ]
  }

  private static func occurrences(
    _ view: View, _ meaning: String, kind: String, by: String, to: String, strength: String? = nil
  ) -> Projection {
    var columns = [
      Column("event", .event, "The event it rests on."),
      Column("start", .day, "First day it happened, or may have."),
      Column("end", .day, "Last day it happened, or may have."),
      Column("by", .list, by),
      Column("to", .list, to),
      Column("kind", .text, kind),
      Column("what", .text, "In the coder's words."),
      Column("places", .list, "Where, as written."),
      Column("topics", .list, "What it is about."),
      Column("mechanism", .text, "The mechanism concerned."),
      Column("negated", .flag, "It did not happen, or is denied."),
      Column("mode", .text, "own, reported or presupposed."),
      Column("asserted", .day, "When it became public."),
      Column("statement", .statement, "Where it stands."),
    ]
    if let strength { columns.insert(Column("strength", .text, strength), at: 6) }
    let hasStrength = strength != nil
    return Projection(
      view, meaning: meaning, types: view.type.map { [$0] } ?? [], columns: columns
    ) { testimony, _ in
      let event = testimony.event
      var row: [Value] = [
        .event(event.id), Value(event.when.start), Value(event.when.end), Value(event.actors),
        Value(event.counterparts), Value(event.act.subtype), .text(event.predicate), .list(event.places),
        .list(event.topics), Value(event.mechanism), .flag(event.negated), .text(event.attribution.mode.rawValue),
        Value(event.asserted), .text(event.id.statement),
      ]
      if hasStrength { row.insert(Value(event.act.strength), at: 6) }
      return row
    }
  }
}

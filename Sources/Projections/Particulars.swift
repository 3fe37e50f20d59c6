public import Negotiation

extension Event {
  /// Everything that is known of the event but its place in the source, named as in answers; what is empty is null.
  public var particulars: [(column: Column, value: Value)] {
    func text(_ name: String, _ value: String?, _ meaning: String) -> (Column, Value) {
      (Column(name, .text, meaning), Value(value))
    }
    func list(_ name: String, _ values: [String], _ meaning: String) -> (Column, Value) {
      (Column(name, .list, meaning), values.isEmpty ? .null : .list(values))
    }
    func day(_ name: String, _ value: Day?, _ meaning: String) -> (Column, Value) {
      (Column(name, .day, meaning), Value(value))
    }
    return [
      text("type", act.type.rawValue, "One of the codebook's sixteen types."),
      text("subtype", act.subtype, "The refinement, the mechanism's state or the office."),
      text("strength", act.strength, "How strong, for the types that have degrees."),
      (Column("negated", .flag, "It was not done, or is denied."), negated ? .flag(true) : .null),
      list("actors", actors.map(\.id), "Who does it."),
      list("counterparts", counterparts.map(\.id), "Addressee, partner or beneficiary."),
      text("predicate", predicate, "In the coder's words."),
      list("topics", topics, "What it is about."),
      text("mechanism", mechanism, "The mechanism concerned."),
      list("documents", documents, "The documents leaned on."),
      day("start", when.start, "First day it happened or may be due."),
      day("end", when.end, "Last day it happened or may be due."),
      text("precision", when.precision.rawValue, "How exact the days are."),
      text("basis", when.basis.rawValue, "Where the days come from."),
      text("expression", when.expression, "The phrase that was resolved."),
      day("asserted", asserted, "When it became public."),
      list("places", places, "Where, as written."),
      text("attribution", attribution.mode.rawValue, "own, reported or presupposed."),
      list("speakers", attribution.speakers.map(\.id), "Who says it, when it is not the issuers."),
      list("links", links.map { $0.relation.rawValue + " " + $0.target.description }, "How it bears on other events."),
      text("rule", rule, "Which rule read it."),
      text("confidence", confidence?.description, "How sure the machine is."),
    ]
  }
}

import Negotiation

/// What one thinks of a thing, as the verb and its object tell together: "lent their support to N", "do not accept N",
/// "described the talks as useful" (phrasebook, sections 10 and 11).
enum Attitudes {
  static func read(_ c: ClauseContext) -> [Draft]? {
    guard !c.subject.isEmpty, !c.group.isPassive else { return nil }
    if backs(c) { return [PositionRule.plainDraft(c, c.subject, verb: "support", kind: "support")] }
    if rejects(c) { return [PositionRule.plainDraft(c, c.subject, verb: "reject", kind: "support")] }
    if judges(c) { return [EvaluationRule.draft(c, c.subject, "assessment")] }
    return nil
  }

  /// "gave their backing to N", "stand firmly behind N", "subscribe to N", "advocate N".
  private static func backs(_ c: ClauseContext) -> Bool {
    switch c.lemma {
    case "lend", "give", "throw": ["support", "backing", "endorsement"].contains(c.word(c.object()))
    case "stand": c.has("behind", within: 3)
    case "subscribe", "adhere": c.next == "to" && c.group.form == .present && !c.group.isPerfect
    case "advocate", "favour", "favor", "espouse": c.group.form == .present && !c.group.isNegated && c.object() >= 0
    default: false
    }
  }

  /// "do not accept any change of the format", "dismissed the claim that S".
  private static func rejects(_ c: ClauseContext) -> Bool {
    switch c.lemma {
    case "accept": c.group.isNegated && c.group.form == .present
    case "dismiss": c.has("claim", "claims", "allegations", "accusations", "idea", "suggestion", within: 4)
    default: false
    }
  }

  /// "described the talks as useful", "found the discussions productive", "called the talks a step forward".
  private static func judges(_ c: ClauseContext) -> Bool {
    let object = c.object()
    guard object >= 0, object + 1 < c.scope.upperBound else { return false }
    if c.lemmaMeans(.judging) {
      return (object + 1..<min(c.scope.upperBound, object + 6)).contains { c.word($0) == "as" }
    }
    // "find this trend disturbing".
    if c.lemma == "find", c.is(object + 1, .adjective), [.stop, .comma].contains(c.kind(object + 2)) { return true }
    return ["find", "call"].contains(c.lemma) && c.is(object, [.gathering, .exchange, .deed, .document])
      && (c.is(object + 1, [.adjective, .praise]) || ["a", "an", "most", "very"].contains(c.word(object + 1)))
  }
}

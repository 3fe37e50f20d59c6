import Negotiation

// Stances that the verb alone does not show.
extension PositionRule {
  /// "regard N as V-ing", "see no alternative to N", "view N as a setback": a verdict; denied or a norm, a stance.
  static func viewed(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard !actors.isEmpty, !c.group.isPassive, [.present, .past].contains(c.group.form) || c.group.modal == "would"
    else { return nil }
    let end = c.group.tokens.upperBound
    if c.lemma == "see",
      c.word(end) == "no" || c.tokens[end..<min(c.tokens.count, end + 4)].contains(where: { $0.is(.weight) })
    {
      return [plainDraft(c, actors, verb: "assert", kind: "norm")]
    }
    guard
      c.lemma == "deem"
        || c.scope.contains(where: { k in
          c.word(k) == "as" && (k > end || c.clause.level == .relative) && c.word(k + 1) != "well"
            && c.word(k - 1) != "well" && c.word(k + 1) != "soon"
        })
    else { return nil }
    return c.group.isNegated
      ? [plainDraft(c, actors, verb: "reject", kind: "support")] : [EvaluationRule.draft(c, actors, "assessment")]
  }

  /// "The sides' attention was drawn to the need to V": told to them.
  static func attentionDrawn(_ c: ClauseContext) -> Draft? {
    let opening = c.clause.start..<c.group.tokens.lowerBound
    guard c.group.isPassive, !c.discourse.issuers.isEmpty, opening.contains(where: { c.word($0) == "attention" }),
      c.scope.contains(where: { $0 < c.tokens.count && c.tokens[$0].is(.weight) })
    else { return nil }
    let told = c.parties(c.mentions(in: opening))
    guard !told.isEmpty else { return nil }
    let agents = ActionRule.agents(c)
    return CallRule.draft(
      c, agents.isEmpty ? c.discourse.issuers : agents, told, .stress, cue: c.cue, content: c.whole,
      kind: "call-indirect")
  }

  /// "drew the attention of PTY to the need to V": told to them; else a stance.
  static func attention(_ c: ClauseContext, _ actors: [Party]) -> Draft {
    for k in c.tokensAfterVerb(4)
    where c.word(k) == "attention" && c.word(k + 1) == "of" {
      let told = c.parties(c.chain(from: k + 2, limit: c.scope.upperBound).mentions)
      guard !told.isEmpty, c.tokens[k..<min(c.tokens.count, c.scope.upperBound)].contains(where: { $0.is(.weight) })
      else { break }
      return CallRule.draft(c, actors, told, .stress, cue: c.cue, content: c.whole, kind: "call-indirect")
    }
    return plainDraft(c, actors, verb: "stress")
  }

  /// "Let us V": the voice of the issuers; "let PTY V": a call.
  static func hortative(_ c: ClauseContext) -> [Draft]? {
    guard c.clause.level == .main, c.group.tokens.lowerBound <= 1, !c.discourse.issuers.isEmpty,
      let inner = c.analysis.clauses.indices.first(where: {
        $0 > c.index && c.analysis.clauses[$0].group.form == .infinitive
      })
    else { return nil }
    if c.next == "us" {
      let drafts = MainClause.plain(c.at(inner)).filter { $0.act.type != .actionTaken }
      return drafts.isEmpty ? [plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")] : drafts
    }
    // "Let me begin by thanking X": what one begins with.
    if c.next == "me", c.at(inner).group.verb.frame == .aspect,
      let first = c.analysis.clauses.indices.first(where: {
        $0 > inner && c.analysis.clauses[$0].group.form == .gerund
          && c.word(c.analysis.clauses[$0].group.tokens.lowerBound - 1) == "by"
      }), [.evaluate, .express].contains(c.analysis.clauses[first].group.verb.frame)
    {
      return [EvaluationRule.draft(c.at(first), c.discourse.issuers, c.at(first).group.verb.parameter)]
    }
    // "Let me thank X": the inner verb is the act.
    if c.next == "me" { return MainClause.plain(c.at(inner)) }
    let addressees = c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions)
    guard !addressees.isEmpty else { return nil }
    return [CallRule.draft(c, c.discourse.issuers, addressees, .call, cue: c.cue, content: c.whole)]
  }

  /// "are of the view that S", "are in favour of N", "are against N".
  static func beings(_ c: ClauseContext) -> [Draft]? {
    guard c.group.verb.frame == .be, !c.subject.isEmpty else { return nil }
    let end = c.group.tokens.upperBound
    let words = c.analysis.words[end..<min(c.tokens.count, end + 5)]
    if words.contains("of"), ["view", "opinion", "belief", "conviction"].contains(where: words.contains) {
      return opined(c, c.subject, c.thatClauses())
    }
    if c.word(end) == "against" || c.word(end) == "in" && ["favour", "favor"].contains(c.word(end + 1)) {
      return [plainDraft(c, c.subject, verb: c.word(end) == "against" ? "reject" : "support", kind: "support")]
    }
    return nil
  }
}

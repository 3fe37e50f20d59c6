import Negotiation

/// A material act done or not done, neither a meeting nor a visit (phrasebook, section 13).
enum ActionRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    guard [.past, .present].contains(c.group.form) else { return [] }
    if c.group.verb.frame == .represent { return represented(c) }
    if c.group.form == .present, !c.group.isPerfect, !c.group.isProgressive, !c.group.isPassive { return [] }
    let actors = c.group.isPassive ? agents(c) : c.subject
    let isIt = c.word(c.clause.subject.tokens.lowerBound) == "it" && !actors.isEmpty
    guard c.group.isPassive ? isIt || c.clause.subject.thing >= 0 || !c.subject.isEmpty : !actors.isEmpty else {
      return []
    }
    if c.group.isPassive, c.group.form == .present, !c.group.isPerfect { return [] }
    return [draft(c, actors, "implementation")]
  }

  /// "did not V", "have been unable to V": a thing not done.
  static func unable(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    guard !actors.isEmpty else { return [] }
    var draft = draft(c, actors, "non-performance")
    draft.negated = true
    return [draft]
  }

  /// "STATE was represented in PLC by Z and in PLC by Z": one for each place.
  private static func represented(_ c: ClauseContext) -> [Draft] {
    guard c.group.isPassive, !c.subject.isEmpty else { return [] }
    var drafts: [Draft] = []
    var represented = c.subject
    for k in c.scope where k < c.tokens.count && c.word(k) == "by" {
      let list = c.chain(from: k + 1, limit: c.scope.upperBound)
      guard !list.mentions.isEmpty else { continue }
      // "X was represented by A and Y by B": Y belongs to the second.
      let isGapped = list.mentions.count > 1 && c.word(list.end) == "by"
      let others = isGapped ? list.mentions.last : nil
      var draft = draft(c, c.parties(isGapped ? list.mentions.dropLast() : list.mentions), "representation")
      draft.counterparts = represented
      draft.cue = drafts.isEmpty ? c.cue : k..<(k + 1)
      drafts.append(draft)
      represented = others.map { c.resolve($0) } ?? c.subject
    }
    return drafts.isEmpty ? [draft(c, c.subject, "representation")] : drafts
  }

  /// Who did it, of a passive: the parties after "by".
  static func agents(_ c: ClauseContext) -> [Party] {
    for k in c.group.tokens.upperBound..<min(c.tokens.count, c.scope.upperBound)
    where c.word(k) == "by" && !c.isOfParticiple(k) {
      return c.parties(c.chain(from: k + 1, limit: c.scope.upperBound).mentions)
    }
    return []
  }

  /// A material act of the clause.
  static func draft(_ c: ClauseContext, _ actors: [Party], _ kind: String) -> Draft {
    var draft = Draft(.actionTaken(kind: kind), actors, cue: c.cue, content: c.whole, rule: "action")
    draft.when = c.time(in: c.dated, isFuture: false) ?? (c.group.isPerfect && c.group.form == .present ? c.past : nil)
    draft.negated = c.group.isNegated
    return draft
  }
}

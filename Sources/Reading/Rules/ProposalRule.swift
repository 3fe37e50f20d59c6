import Negotiation

/// Something put to others for acceptance (phrasebook, section 7).
enum ProposalRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    let verb = c.group.verb
    if c.group.isPassive {
      let by = ActionRule.agents(c)
      let thing = c.clause.subject.thing
      // "It was suggested that S".
      if verb.frame == .propose, c.word(c.clause.subject.tokens.lowerBound) == "it", !c.thatClauses().isEmpty {
        return [draft(c, by.isEmpty ? c.discourse.issuers : by, [])]
      }
      guard thing >= 0, c.tokens[thing].is([.content, .document, .mechanism]) || isOfDocument(c),
        verb.frame == .propose || verb.frame == .present
      else { return [] }
      return [draft(c, by, addressees(c))]
    }
    guard !actors.isEmpty else { return [] }
    switch verb.frame {
    case .propose: return [draft(c, actors, addressees(c))]
    case .offer, .present, .provide, .make, .give:
      guard hasContent(c) else { return [] }
      return [draft(c, actors, addressees(c))]
    default: return []
    }
  }

  /// "the Principles for the settlement of the dispute, which were presented to PTY": the text is what was presented.
  private static func isOfDocument(_ c: ClauseContext) -> Bool {
    c.clause.level == .relative && c.word(c.group.tokens.lowerBound) == "were"
      && c.analysis.documents.contains { !$0.isOccasion && (1...12).contains(c.clause.start - $0.tokens.upperBound) }
  }

  /// Proposals, ideas, a draft or a document as the object.
  static func hasContent(_ c: ClauseContext) -> Bool {
    let end = min(c.tokens.count, c.group.tokens.upperBound + 12)
    for k in c.group.tokens.upperBound..<end {
      // "submitted the list of its members": handed in, not put to anybody.
      if ["list", "lists"].contains(c.word(k)), [.present, .provide, .give].contains(c.group.verb.frame) {
        return false
      }
      if c.tokens[k].is(.content), c.tokens[k].is(.noun) { return true }
      if c.group.verb.frame == .offer, ["measures", "steps"].contains(c.word(k)) { return true }
      if c.group.verb.frame == .present, c.tokens[k].is([.document, .mechanism]), c.tokens[k].is(.noun) { return true }
      if c.tokens[k].kind == .comma || c.tokens[k].is(.relative) { return false }
    }
    return false
  }

  private static func addressees(_ c: ClauseContext) -> [Party] {
    for k in c.group.tokens.upperBound..<min(c.scope.upperBound, c.tokens.count) where c.word(k) == "to" {
      let list = c.chain(from: k + 1, limit: c.scope.upperBound).mentions
      if !list.isEmpty { return c.parties(list) }
    }
    // "offered the sides several proposals".
    return c.parties(
      c.chain(from: c.group.tokens.upperBound, limit: min(c.scope.upperBound, c.group.tokens.upperBound + 6)).mentions)
  }

  static func draft(_ c: ClauseContext, _ actors: [Party], _ counterparts: [Party]) -> Draft {
    let offered = c.group.verb.lemma == "offer"
    var draft = Draft(
      .proposalMade(offered ? .offer : nil, kind: "unspecified"), actors, to: counterparts, cue: c.cue,
      content: c.whole,
      rule: "proposal")
    // "proposed to begin on 8 November": the day belongs to what is proposed.
    let acts = (c.complements() + c.thatClauses()).map { c.analysis.clauses[$0].start }
    let told = c.dated.lowerBound..<max(c.dated.lowerBound, acts.min() ?? c.dated.upperBound)
    draft.when =
      c.time(in: told, isFuture: false)
      ?? (c.group.form == .past ? c.frame : c.group.isPerfect && c.group.form == .present ? c.past : nil)
    draft.negated = c.group.isNegated
    return draft
  }
}

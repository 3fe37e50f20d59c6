import Negotiation

// Fixed phrases that tell of a deed or of what happened.
extension SpecialPhrases {
  /// What somebody did or what happened: "put forward ideas", "handed over N", "left ten dead".
  static func done(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    switch c.lemma {
    case "put" where c.next == "before" && c.group.form != .future && !actors.isEmpty && c.has(.offering, within: 9):
      let others = c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound).mentions
      return [ProposalRule.draft(c, actors, c.parties(others))]
    case "put", "lay":
      if c.has("forward", "before", within: 2) || c.lemma == "lay", c.group.form == .past || c.group.isPerfect,
        !actors.isEmpty,
        c.tokensAfterVerb(8).contains(where: {
          c.tokens[$0].is([.content, .document]) && c.tokens[$0].is(.noun)
        })
      {
        return [ProposalRule.draft(c, actors, c.parties(c.mentions(in: c.scope)))]
      }
    case "fail", "refuse", "decline":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty, !c.complements().isEmpty {
        return ActionRule.unable(c)
      }
    case "do":
      if c.has("damage", "harm", "good", "disservice", within: 3), c.clause.subject.thing >= 0 {
        return EvaluationRule.existing(c)
      }
    case "flee":
      if c.group.form == .past || c.group.isPerfect { return IncidentRule.displaced(c) }
    case "leave":
      if c.has("dead", "wounded", "injured", "homeless", within: 5), c.group.form == .past || c.group.isPerfect {
        return IncidentRule.displaced(c)
      }
    case "lose":
      if c.has("lives", "life", within: 2), c.group.form == .past || c.group.form == .present {
        return IncidentRule.displaced(c)
      }
    case "set":
      if c.next == "out", c.group.form == .past || c.group.isPerfect, !actors.isEmpty,
        c.has("view", "views", "position", "positions", "concerns", "expectations", "priorities", within: 5)
      {
        return [DiscussionRule.draft(c, actors, "information", [])]
      }
    case "hand":
      // "handed over a message from X to Y".
      if c.next == "over", c.group.form == .past, !actors.isEmpty, c.has("message", "letter", "greetings", within: 4),
        let to = c.scope.first(where: { $0 < c.tokens.count && c.word($0) == "to" })
      {
        let others = c.parties(c.chain(from: to + 1, limit: c.scope.upperBound).mentions)
        return [DiscussionRule.draft(c, actors, "information", others)]
      }
      if c.next == "over", c.group.form == .past || c.group.isPerfect, !actors.isEmpty, c.has(.offering, within: 9) {
        return [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))]
      }
      if c.next == "over", c.group.form == .past || c.group.isPerfect, !actors.isEmpty,
        !c.analysis.documents.contains(where: { c.scope.contains($0.tokens.lowerBound) })
      {
        var draft = ActionRule.draft(c, actors, "implementation")
        draft.counterparts = DiscussionRule.counterparts(c)
        return [draft]
      }
    case "contribute":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty, c.next != "to" {
        return [ActionRule.draft(c, actors, "implementation")]
      }
    default: break
    }
    return nil
  }
}

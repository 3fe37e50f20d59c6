import Negotiation

// Main clauses with a modal, a predicate or a verb of aspect.
extension MainClause {
  static func inanimateFuture(_ c: ClauseContext) -> [Draft] {
    guard !c.group.isPassive || c.clause.subject.thing >= 0, !c.discourse.issuers.isEmpty else { return [] }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
  }

  static func modal(_ c: ClauseContext) -> [Draft] {
    let animate = !c.subject.isEmpty && PositionRule.isDirectable(c)
    switch c.group.modal {
    case "should", "must", "ought":
      if animate {
        if PositionRule.sameParties(c.subject, c.discourse.issuers) {
          return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
        }
        return CallRule.bareModal(c)
      }
      return [
        PositionRule.plainDraft(
          c, c.discourse.issuers, verb: c.group.modal == "should" ? "should" : "assert", kind: "norm")
      ]
    case "would":
      if animate, ["like", "wish", "want"].contains(c.word(c.group.head)) || c.lemma == "want" || c.lemma == "wish" {
        if let first = c.complements().first
          ?? c.analysis.clauses.indices.first(where: {
            $0 == c.index + 1 && c.analysis.clauses[$0].group.form == .infinitive
          })
        {
          return plain(c.at(first))
        }
      }
      if c.group.isPerfect, animate {
        // "would have met": the act, denied (codebook, section 9.16).
        return plain(c).map { draft in
          var draft = draft
          draft.negated = true
          return draft
        }
      }
      let thing = c.clause.subject.thing
      if c.lemma == "call", c.has("question", within: 2) {
        return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
      }
      if thing >= 0,
        c.means(thing, .move) || c.word(c.clause.subject.tokens.lowerBound) == "such"
      {
        return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
      }
      if CommitmentRule.isForetold(c) { return CommitmentRule.future(c, reported: false) }
      return animate ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    case "can", "cannot", "could", "may", "might":
      // "could not complete N": a thing not done.
      if animate, c.group.isNegated, c.group.modal == "could" { return ActionRule.unable(c) }
      return animate && !c.group.isNegated ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    default: return []
    }
  }

  static func predicative(_ c: ClauseContext) -> [Draft] {
    let head = c.word(c.group.head)
    // "It is our view that S": the voice of the issuers.
    if c.word(c.clause.subject.tokens.lowerBound) == "it" || c.word(c.group.tokens.lowerBound - 1) == "it",
      !c.discourse.issuers.isEmpty
    {
      let nouns = (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 5)).map { c.word($0) }
      switch head {
      case "regrettable", "deplorable", "unfortunate", "disappointing":
        return [EvaluationRule.draft(c, c.discourse.issuers, "regret")]
      case "encouraging", "gratifying", "heartening", "welcome":
        return [EvaluationRule.draft(c, c.discourse.issuers, "welcome")]
      default: break
      }
      // "It was not possible to V": how it went, not how it ought to go.
      if c.group.form == .past, c.group.isPredicative { return EvaluationRule.existing(c) }
      if nouns.contains("hope") || nouns.contains("expectation") {
        return [EvaluationRule.draft(c, c.discourse.issuers, "expectation")]
      }
      if nouns.contains(where: {
        ["view", "conviction", "belief", "opinion", "position"].contains($0)
      }) || c.analysis.clauses.contains(where: { $0.parent == c.index }) || c.group.isPredicative {
        return [
          PositionRule.plainDraft(
            c, c.discourse.issuers, verb: head == "appropriate" ? "appropriate" : "assert", kind: "norm")
        ]
      }
    }
    if c.group.verb.frame == .be, !c.subject.isEmpty, c.has("contact", "touch", within: 3), c.has("in", within: 2) {
      return [DiscussionRule.draft(c, c.subject, "consultation", DiscussionRule.counterparts(c))]
    }
    // "was at the centre of the discussion".
    if c.group.verb.frame == .be, c.has("centre", "center", "heart", "focus", "agenda", within: 3),
      c.group.form == .past || c.group.isPerfect,
      c.has("discussion", "discussions", "talks", "agenda", "meeting", within: 7)
    {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    if head == "able", c.group.isNegated, c.group.form == .past || c.group.isPerfect, !c.subject.isEmpty {
      return ActionRule.unable(c)
    }
    if ["unable", "incapable"].contains(head) { return ActionRule.unable(c) }
    if let planned = CommitmentRule.planned(c) { return planned }
    if ReadinessRule.isReady(c) {
      let drafts = ReadinessRule.read(c)
      if !drafts.isEmpty { return drafts }
    }
    if let drafts = EvaluationRule.predicative(c) { return drafts }
    if head == "convinced", !c.subject.isEmpty, let first = c.thatClauses().first,
      !PositionRule.isRipe(c.at(first)),
      c.analysis.clauses[first].group.isPerfect || c.analysis.clauses[first].group.form == .past
    {
      // The effect of a stated fact (codebook, section 9.13).
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    }
    if ["convinced", "united"].contains(head), !c.subject.isEmpty {
      return [PositionRule.plainDraft(c, c.subject, verb: head == "united" ? "united" : "assert")]
    }
    if !c.subject.isEmpty {
      // "are in the region": presence.
      if c.group.verb.frame == .be,
        ["in", "at"].contains(c.word(c.group.tokens.upperBound)) || c.hasAdverb("currently"),
        c.has("region", "area", within: 6)
          || c.analysis.places.contains(where: {
            c.scope.contains($0.tokens.lowerBound) && $0.tokens.lowerBound <= c.group.tokens.upperBound + 3
          })
      {
        return VisitRule.presence(c)
      }
      if c.group.verb.frame == .be, c.has("contact", "touch", within: 4), c.has("in", within: 1) {
        return [DiscussionRule.draft(c, c.subject, "consultation", DiscussionRule.counterparts(c))]
      }
      if ["aware", "hopeful"].contains(head) { return [EvaluationRule.draft(c, c.subject, "acknowledgement")] }
      let object = c.object()
      if object >= 0, ["view", "opinion", "belief"].contains(c.word(object)) {
        return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
      }
      return []
    }
    let incident = IncidentRule.read(c)
    if !incident.isEmpty { return incident }
    // "there is|can be no military solution", "it is necessary to V", "N is essential".
    let first = c.word(c.clause.subject.tokens.lowerBound)
    if first == "there" || c.word(c.group.tokens.lowerBound - 1) == "there"
      || c.clause.subject.thing >= 0 && c.word(c.clause.subject.thing) == "there"
    {
      // "There has been some convergence": told as a fact, not as a norm.
      if c.group.isPerfect || c.group.form == .past { return EvaluationRule.existing(c) }
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    if c.means(c.group.head, .ought) {
      return [
        PositionRule.plainDraft(
          c, c.discourse.issuers, verb: head == "appropriate" ? "appropriate" : "assert", kind: "norm")
      ]
    }
    return EvaluationRule.assessed(c)
  }

  /// "continued to V", "resumed talks": the aspect is transparent.
  static func aspect(_ c: ClauseContext) -> [Draft]? {
    guard [.past, .present].contains(c.group.form), !c.group.isPassive else { return nil }
    if let first = c.complements().first {
      let inner = c.at(first)
      let drafts = plain(inner)
      let continuing = c.lemma == "continue" && c.group.form == .present
      if drafts.isEmpty, continuing, !c.subject.isEmpty { return [ActionRule.draft(c, c.subject, "efforts")] }
      return drafts.map { draft in
        var draft = draft
        draft.cue =
          c.group.tokens
          .lowerBound..<max(
            c.group.tokens.upperBound,
            draft.cue.upperBound <= c.group.tokens.upperBound + 4 ? draft.cue.upperBound : c.group.tokens.upperBound)
        return draft
      }
    }
    let object = c.object()
    if object >= 0, c.tokens[object].is(.exchange) || c.word(object) == "work", !c.subject.isEmpty {
      return [
        DiscussionRule.draft(
          c, c.subject, c.written(object).hasPrefix("negot") || c.word(object) == "work" ? "negotiation" : "agenda",
          DiscussionRule.counterparts(c))
      ]
    }
    if object >= 0, c.tokens[object].is(.gathering), !c.subject.isEmpty {
      return [MeetingRule.meeting(c, c.subject, [], "session")]
    }
    if c.subject.isEmpty {
      let incident = IncidentRule.read(c)
      if !incident.isEmpty { return incident }
      let thing = c.clause.subject.thing
      if thing >= 0, c.tokens[thing].is([.exchange]) {
        return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "negotiation", [])]
      }
      return EvaluationRule.assessed(c)
    }
    return c.group.form == .past ? ActionRule.read(c) : []
  }
}

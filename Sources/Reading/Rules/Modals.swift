import Negotiation

// Main clauses with a future of things, a modal or a verb of aspect.
extension MainClause {
  static func inanimateFuture(_ c: ClauseContext) -> [Draft] {
    guard !c.group.isPassive || c.clause.subject.thing >= 0, !c.discourse.issuers.isEmpty else { return [] }
    // "Ten years will have passed since then".
    if c.is(c.clause.subject.thing, .unit) { return [] }
    // "Their next stop will be PLC".
    if c.group.verb.frame == .be, c.has(.region, within: 4) || isStop(c),
      c.is(c.opener(of: c.clause.subject.thing), .possessive),
      case let bound = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject, !bound.isEmpty
    {
      return [CommitmentRule.draft(c, bound, .firm, reported: false)]
    }
    // "The truce will take effect on DAY": the state of a mechanism.
    if c.has("effect", "force", within: 2), ["take", "enter", "come"].contains(c.lemma) { return [] }
    if c.group.isPassive, !c.group.isNegated, let owner = CommitmentRule.owner(of: c) {
      return [CommitmentRule.draft(c, owner, .firm, reported: true)]
    }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
  }

  /// Whether a clause names a stop on the way, and a place behind its verb.
  private static func isStop(_ c: ClauseContext) -> Bool {
    ["stop", "destination", "stopover"].contains(c.word(c.clause.subject.thing))
      || c.means(c.clause.subject.thing, .journey)
  }

  /// "would like to V", "should like to V": the clause of what one does so.
  private static func wished(_ c: ClauseContext) -> ClauseContext? {
    let next = c.index + 1
    let isNext = next < c.analysis.clauses.count && c.analysis.clauses[next].group.form == .infinitive
    return (c.complements().first ?? (isNext ? next : nil)).map(c.at)
  }

  /// What one would like to do is done by saying so; "would like to see N" hopes for it.
  private static func wishes(_ inner: ClauseContext, _ c: ClauseContext) -> [Draft] {
    if inner.lemma == "see", !c.subject.isEmpty { return [EvaluationRule.draft(c, c.subject, "expectation")] }
    return SpecialPhrases.read(inner) ?? plain(inner)
  }

  static func modal(_ c: ClauseContext) -> [Draft] {
    let animate = !c.subject.isEmpty && PositionRule.isDirectable(c)
    switch c.group.modal {
    case "should", "must", "ought", "need":
      if animate, c.group.modal == "should", c.lemma == "like", let inner = wished(c) { return wishes(inner, c) }
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
        if let inner = wished(c) { return wishes(inner, c) }
      }
      // "would be prepared to V".
      if !c.subject.isEmpty, ReadinessRule.isReady(c),
        case let ready = ReadinessRule.read(c), !ready.isEmpty
      {
        return ready
      }
      if CommitmentRule.isForetold(c) { return CommitmentRule.future(c, reported: false) }
      // "we would encourage X to V": said politely.
      if animate, !c.group.isPerfect,
        PositionRule.sameParties(c.subject, c.discourse.issuers)
          || ["i", "we"].contains(c.word(c.clause.subject.tokens.lowerBound)),
        [.call, .urge, .state, .evaluate].contains(c.group.verb.frame) || c.lemmaMeans(.judging)
      {
        return plain(c)
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
      return animate ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    case "can", "cannot", "could", "may", "might":
      let isNobody = ["no", "neither"].contains(c.word(c.clause.subject.tokens.lowerBound))
      // "No consensus could be found".
      if c.group.isPassive, c.group.modal == "could", c.group.isNegated || isNobody, c.subject.isEmpty,
        c.clause.subject.thing >= 0,
        c.means(c.clause.subject.thing, .settlement)
      {
        var draft = AgreementRule.draft(c, [], .full, "text-or-mechanism")
        draft.negated = true
        return [draft]
      }
      // "The item could not be addressed".
      if c.group.isPassive, c.group.modal == "could", c.group.isNegated, c.group.verb.frame == .discuss {
        return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
      }
      // "said that it could not support N": a stance.
      if animate, c.group.isNegated, !isNobody, c.group.verb.frame == .support || c.lemma == "accept" {
        return [PositionRule.plainDraft(c, c.subject, verb: "reject", kind: "support")]
      }
      // "No progress could be registered": how things went.
      if c.group.isPassive, c.group.modal == "could", c.means(c.clause.subject.thing, .headway) {
        return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
      }
      // "could not complete N": a thing not done.
      if animate, c.group.isNegated, c.group.modal == "could", !isNobody { return ActionRule.unable(c) }
      // "No side can gain from it": what cannot be is held.
      // "Only the parties themselves can V": what nobody else can.
      let isExclusive = ["only", "nobody"].contains(c.word(c.clause.subject.tokens.lowerBound - 1))
      return animate && !c.group.isNegated && !isExclusive
        ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    default: return []
    }
  }

  /// "continued to V", "resumed talks": the aspect is transparent.
  static func aspect(_ c: ClauseContext) -> [Draft]? {
    guard [.past, .present].contains(c.group.form), !c.group.isPassive else { return nil }
    if let first = c.complements().first {
      let inner = c.at(first)
      // "continued working on a draft": what they go on to talk about.
      if inner.lemma == "work", inner.group.form == .gerund, !c.subject.isEmpty {
        return [DiscussionRule.draft(c, c.subject, "negotiation", [])]
      }
      let drafts = plain(inner)
      let continuing = c.lemma == "continue" && c.group.form == .present
      let begun = c.group.verb.parameter == "begin" && (c.group.form == .past || c.group.isPerfect)
      if drafts.isEmpty, continuing || begun, !c.subject.isEmpty {
        return [ActionRule.draft(c, c.subject, continuing ? "efforts" : "implementation")]
      }
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
    if object >= 0,
      c.tokens[object].is(.exchange)
        || ["work", "consideration", "examination", "review"].contains(c.word(object)), !c.subject.isEmpty
    {
      return [
        DiscussionRule.draft(
          c, c.subject, c.written(object).hasPrefix("negot") || c.word(object) == "work" ? "negotiation" : "agenda",
          DiscussionRule.counterparts(c))
      ]
    }
    // "continue their efforts to V": going on.
    if c.group.verb.parameter == "continue", c.group.form == .present, c.means(object, .conduct), !c.subject.isEmpty {
      return [ActionRule.draft(c, c.subject, "efforts")]
    }
    if c.means(object, .journey), !c.subject.isEmpty { return VisitRule.presence(c) }
    if object >= 0, c.tokens[object].is(.gathering), !c.subject.isEmpty {
      return [MeetingRule.meeting(c, c.subject, [], "session")]
    }
    if c.subject.isEmpty {
      let incident = IncidentRule.read(c)
      if !incident.isEmpty { return incident }
      let thing = c.clause.subject.thing
      // "The withdrawal of snipers has begun".
      if thing >= 0, c.tokens[thing].is(.deed), c.word(thing) != "work", c.word(thing + 1) == "of",
        c.group.verb.parameter == "begin", c.group.form == .past || c.group.isPerfect
      {
        return [ActionRule.draft(c, [], "implementation")]
      }
      if thing >= 0, c.tokens[thing].is([.exchange]) {
        return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "negotiation", [])]
      }
      return EvaluationRule.assessed(c)
    }
    return c.group.form == .past ? ActionRule.read(c) : []
  }
}

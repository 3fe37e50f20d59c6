import Negotiation

// Main clauses with a modal, a predicate or a verb of aspect.
extension MainClause {
  static func inanimateFuture(_ c: ClauseContext) -> [Draft] {
    guard !c.group.isPassive || c.clause.subject.thing >= 0, !c.discourse.issuers.isEmpty else { return [] }
    // "The truce will take effect on DAY": the state of a mechanism.
    if c.has("effect", "force", within: 2), ["take", "enter", "come"].contains(c.lemma) { return [] }
    if c.group.isPassive, !c.group.isNegated, let owner = owner(of: c) {
      return [CommitmentRule.draft(c, owner, .firm, reported: true)]
    }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
  }

  /// "STATE's stocks will be reduced", "its output will be limited": the state whose they are sees to it.
  private static func owner(of c: ClauseContext) -> [Party]? {
    let subject = c.clause.subject.tokens
    guard let first = subject.first else { return nil }
    if ["its", "their"].contains(c.word(first)) {
      let owner = c.pronoun(c.word(first) == "its" ? "it" : "they", at: c.index, -1)
      return owner.isEmpty || PositionRule.sameParties(owner, c.discourse.issuers) ? nil : owner
    }
    guard
      let mention = c.mentions(in: first..<c.group.tokens.lowerBound).first(where: {
        let end = c.analysis.mentions[$0].extent.upperBound
        return end < c.tokens.count && c.tokens[end].kind == .possessive
      }), c.lexicon.names.isState(c.analysis.mentions[mention].parties.first?.id ?? "")
    else { return nil }
    return c.resolve(mention)
  }

  static func modal(_ c: ClauseContext) -> [Draft] {
    let animate = !c.subject.isEmpty && PositionRule.isDirectable(c)
    switch c.group.modal {
    case "should", "must", "ought", "need":
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
      // "we would encourage X to V": said politely.
      if animate, !c.group.isPerfect, PositionRule.sameParties(c.subject, c.discourse.issuers),
        [.call, .urge, .state, .evaluate].contains(c.group.verb.frame)
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
      // "It is with deep regret that we learned of N".
      if c.word(c.group.tokens.upperBound) == "with",
        let noun = (c.group.tokens.upperBound + 1..<min(c.tokens.count, c.group.tokens.upperBound + 4)).first(where: {
          c.tokens[$0].is(.attitude)
        })
      {
        return [EvaluationRule.draft(c, c.discourse.issuers, EvaluationRule.kind(of: c.word(noun)))]
      }
      switch head {
      case "regrettable", "deplorable", "unfortunate", "disappointing":
        return [EvaluationRule.draft(c, c.discourse.issuers, "regret")]
      case "encouraging", "gratifying", "heartening", "welcome":
        return [EvaluationRule.draft(c, c.discourse.issuers, "welcome")]
      case "expected", "anticipated":
        return [EvaluationRule.draft(c, c.discourse.issuers, "expectation")]
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
    if let stance = PositionRule.beings(c) { return stance }
    if !c.subject.isEmpty, c.group.verb.frame == .be {
      // "are at the disposal of PTY", "are available to V".
      if c.has("disposal", within: 4) || head == "available" {
        return [CommitmentRule.draft(c, c.subject, .readiness, reported: false)]
      }
      // "was also present (at the talks)".
      if c.has("present", "attendance", within: 4) || c.word(c.group.head) == "present", c.group.form == .past {
        return [MeetingRule.meeting(c, c.subject, [], "participation")]
      }
      // "are obliged to V", "are under an obligation to V".
      if c.word(c.group.tokens.upperBound) == "under", c.has("obligation", "duty", within: 3) {
        return [ObligationRule.stated(c, c.subject)]
      }
      if c.word(c.group.tokens.upperBound) == "in" && c.has("agreement", "accord", within: 3)
        || c.word(c.group.tokens.upperBound) == "at" && c.word(c.group.tokens.upperBound + 1) == "one"
      {
        let isNeed = c.tokens[c.scope.clamped(to: 0..<c.tokens.count)].prefix(7).contains { $0.is(.weight) }
        return [
          AgreementRule.draft(c, c.subject, isNeed ? .onNeed : .full, isNeed ? "shared-need" : "text-or-mechanism")
        ]
      }
      if c.word(c.group.tokens.upperBound) == "on", c.has("visit", "trip", "tour", within: 5) {
        return VisitRule.presence(c)
      }
      // "were able to meet X".
      if head == "able", !c.group.isNegated, c.group.form == .past || c.group.isPerfect,
        let inner = c.complements().first
      {
        return ActNouns.done(c, inner)
      }
    }
    if c.group.verb.frame == .be, !c.subject.isEmpty, c.has("contact", "touch", within: 4), c.has("in", within: 2) {
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
    // "X are bound to V", "are obliged to V": a duty there already is.
    if ["bound", "obliged", "obligated"].contains(head), ["to", "by"].contains(c.word(c.group.tokens.upperBound)),
      !c.subject.isEmpty, c.group.form == .present
    {
      return [ObligationRule.stated(c, c.subject)]
    }
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
      if ["aware", "hopeful"].contains(head) { return [EvaluationRule.draft(c, c.subject, "acknowledgement")] }
      let object = c.object()
      if object >= 0, ["view", "opinion", "belief"].contains(c.word(object)) {
        return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
      }
      return []
    }
    let incident = IncidentRule.read(c)
    if !incident.isEmpty { return incident }
    // "Our thoughts are with the families".
    if c.group.verb.frame == .be, c.clause.subject.thing >= 0, c.word(c.group.tokens.upperBound) == "with",
      ["thoughts", "hearts", "prayers", "sympathies"].contains(c.word(c.clause.subject.thing)),
      !c.discourse.issuers.isEmpty
    {
      return [EvaluationRule.draft(c, c.discourse.issuers, "condolence")]
    }
    if let stance = denied(c) { return stance }
    // "The use of force is to be condemned".
    if c.group.verb.frame == .be, !c.group.isPredicative, c.clause.subject.thing >= 0, !c.discourse.issuers.isEmpty,
      c.index + 1 < c.analysis.clauses.count, case let inner = c.analysis.clauses[c.index + 1].group,
      inner.form == .infinitive, inner.isPassive, inner.tokens.lowerBound == c.group.tokens.upperBound
    {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    }
    // "there is|can be no military solution", "it is necessary to V", "N is essential".
    let first = c.word(c.clause.subject.tokens.lowerBound)
    if first == "there" || c.word(c.group.tokens.lowerBound - 1) == "there"
      || c.clause.subject.thing >= 0 && c.word(c.clause.subject.thing) == "there"
    {
      if let agreed = AgreementRule.existing(c) { return agreed }
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

  /// "The use of force is not an option", "the Principles are an integrated whole": what a thing is by the issuers.
  private static func denied(_ c: ClauseContext) -> [Draft]? {
    let thing = c.clause.subject.thing
    guard c.group.verb.frame == .be, c.group.form == .present, thing >= 0, !c.discourse.issuers.isEmpty else {
      return nil
    }
    let isWhole = c.tokens[thing].is(.document) && c.has("whole", "basis", "foundation", within: 5)
    let isRefused = c.group.isNegated && c.has("option", "alternative", "solution", "answer", "way", within: 4)
    guard isWhole || isRefused else { return nil }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
  }

  /// "continued to V", "resumed talks": the aspect is transparent.
  static func aspect(_ c: ClauseContext) -> [Draft]? {
    guard [.past, .present].contains(c.group.form), !c.group.isPassive else { return nil }
    if let first = c.complements().first {
      let inner = c.at(first)
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
    if object >= 0, c.tokens[object].is(.exchange) || c.word(object) == "work", !c.subject.isEmpty {
      return [
        DiscussionRule.draft(
          c, c.subject, c.written(object).hasPrefix("negot") || c.word(object) == "work" ? "negotiation" : "agenda",
          DiscussionRule.counterparts(c))
      ]
    }
    if object >= 0, ActNouns.journeys.contains(c.word(object)), !c.subject.isEmpty { return VisitRule.presence(c) }
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

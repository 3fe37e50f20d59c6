import Negotiation

/// Reads a main clause.
enum MainClause {
  static func read(_ c: ClauseContext) -> [Draft] {
    if let drafts = SpecialPhrases.read(c) ?? ArrangedClauses.read(c) { return drafts }
    let verb = c.group.verb
    if verb.frame == .aspect, let drafts = aspect(c) { return drafts }
    switch c.group.form {
    case .future where c.group.isPredicative && ReadinessRule.isReady(c) && !c.subject.isEmpty:
      return ReadinessRule.read(c)
    case .future:
      let drafts = CommitmentRule.future(c, reported: false)
      return drafts.isEmpty ? inanimateFuture(c) : drafts
    case .modal: return modal(c)
    default: break
    }
    if c.lemma == "go", c.group.isProgressive, let planned = CommitmentRule.planned(c) { return planned }
    if c.group.isPredicative || verb.frame == .be || adjectival(c) { return predicative(c) }
    return plain(c)
  }

  /// "are committed", "is concerned": passives that are states.
  private static func adjectival(_ c: ClauseContext) -> Bool {
    guard c.group.isPassive, !c.group.isPerfect else { return false }
    let next = c.group.tokens.upperBound
    let isFelt = c.means(c.group.head, [.concerned, .sorry, .pleased, .thankful, .aware])
    // "are encouraged (by X) to V": asked; "were encouraged to hear": how one felt.
    if isFelt, c.group.form == .past || c.word(c.group.head) == "encouraged" {
      return c.word(next) == "to"
        ? ["hear", "see", "learn", "note", "find"].contains(c.word(next + 1)) : c.complements().isEmpty
    }
    return c.group.form == .present
      && (isFelt || c.means(c.group.head, [.ready, .minded])
        || !c.subject.isEmpty && ["set", "scheduled", "slated"].contains(c.word(c.group.head)))
  }

  static func plain(_ c: ClauseContext) -> [Draft] {
    // "are obliged to V", "are bound by DOC".
    if c.group.isPassive, c.group.form == .present, !c.group.isPerfect, !c.subject.isEmpty,
      ["obliged", "bound", "obligated"].contains(c.word(c.group.head))
    {
      return [ObligationRule.stated(c, c.subject)]
    }
    // A thing not done: "did not table its figures".
    if c.group.isNegated, c.group.form == .past || c.group.isPerfect, !c.subject.isEmpty, !c.group.isPassive,
      ![.meet, .discuss, .visit, .receive, .be, .have, .state, .opine, .support, .evaluate, .tell, .agree].contains(
        c.group.verb.frame)
    {
      return ActionRule.unable(c)
    }
    if c.word(c.clause.subject.tokens.lowerBound) == "nothing", c.group.form == .present, !c.discourse.issuers.isEmpty {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    if let drafts = ActNouns.read(c) { return drafts }
    if [.visit, .meet].contains(c.group.verb.frame), c.group.form == .present, !c.group.isPerfect, !c.group.isPassive,
      !c.subject.isEmpty
    {
      return CommitmentRule.scheduled(c)
    }
    let animate = !c.subject.isEmpty || c.clause.subject.isEmpty
    switch c.group.verb.frame {
    case .hold where !c.thatClauses().isEmpty: return PositionRule.read(c)
    case .hold where c.has("responsible", "accountable", within: 6) && !c.subject.isEmpty:
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
    case .discuss
    where c.hasAdverb("positively", "highly", "favourably", "favorably", "critically") && !c.subject.isEmpty:
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    case .note
    where c.lemma == "observe" && c.group.form == .past
      && c.has("exercise", "mission", "monitoring", "election", "elections", "referendum", "ceremony", within: 5):
      return ActionRule.read(c)
    case .hold where c.written(c.group.head).hasPrefix("carr"):
      // "carried out N": what is no meeting is done.
      let meeting = MeetingRule.read(c)
      return meeting.isEmpty ? ActionRule.read(c) : meeting
    case .join where !c.group.isPassive: return joined(c)
    case .meet, .receive, .join, .participate, .accompany, .host, .hold: return MeetingRule.read(c)

    case .visit, .cross:
      if c.clause.subject.mentions.isEmpty, c.clause.subject.shared < 0 {
        let visit = VisitRule.read(c)
        return visit.isEmpty ? EvaluationRule.assessed(c) : visit
      }
      return VisitRule.read(c)
    case .discuss
    where c.lemma == "assess" && (!c.thatClauses().isEmpty || c.word(c.group.tokens.upperBound) == "that"):
      return c.subject.isEmpty ? [] : [EvaluationRule.draft(c, c.subject, "assessment")]
    case .discuss
    where c.lemma == "consider" && c.group.form == .present && !c.group.isPerfect && !c.group.isProgressive:
      return considered(c)
    case .inform where !c.thatClauses().isEmpty: return []
    case .inform where c.lemma == "assure" && c.has("support", "solidarity", within: 7) && !c.subject.isEmpty:
      return [PositionRule.plainDraft(c, c.subject, verb: "support", kind: "support")]
    case .discuss, .brief, .inform, .seek: return DiscussionRule.read(c)
    case .tell:
      if !c.thatClauses().isEmpty { return [] }
      let incident = IncidentRule.read(c)
      if !incident.isEmpty { return incident }
      // "stated their willingness to V", "declared their support for N": the noun is what is expressed.
      let object = c.object()
      if ["state", "declare"].contains(c.lemma), object >= 0, c.tokens[object].is([.pledge, .attitude, .weight]) {
        return expressed(c)
      }
      return DiscussionRule.read(c)
    case .provide:
      let drafts = DiscussionRule.read(c)
      if !drafts.isEmpty { return drafts }
      let proposal = ProposalRule.read(c)
      return proposal.isEmpty && animate
        ? ActionRule.read(c) : (proposal.isEmpty ? EvaluationRule.assessed(c) : proposal)
    case .conclude where c.group.isNegated, .adopt where c.group.isNegated: return ActionRule.unable(c)
    case .agree, .conclude, .adopt:
      let drafts = AgreementRule.read(c)
      return drafts.isEmpty ? ActionRule.read(c) : drafts
    case .decide:
      let complements = c.complements()
      if !complements.isEmpty, !c.subject.isEmpty {
        return CommitmentRule.undertakings(c, complements, bound: c.subject)
      }
      let that = c.thatClauses()
      if let foretold = CommitmentRule.foretold(c, that) { return foretold }
      if !that.isEmpty, !c.subject.isEmpty { return [AgreementRule.draft(c, c.subject, .full, "text-or-mechanism")] }
      return ActionRule.read(c)
    case .commit: return commit(c)
    case .plan where c.group.isPassive:
      let thing = c.clause.subject.thing
      guard thing >= 0,
        c.tokens[thing].is([.gathering, .exchange]) || ["journey", "trip", "visit", "meetings"].contains(c.word(thing))
      else { return [] }
      let bound = c.parties(c.mentions(in: c.whole))
      return [CommitmentRule.draft(c, bound.isEmpty ? c.discourse.issuers : bound, .plan, reported: false)]
    case .plan where c.subject.isEmpty && c.clause.subject.thing >= 0 && c.group.form == .present:
      // "The proposal foresees N": what a text says.
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    case .plan where c.complements().isEmpty && c.object() >= 0 && c.group.form == .present:
      // "intend this report to show N": what it is meant for.
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")].filter { !$0.actors.isEmpty }
    case .plan:
      return CommitmentRule.undertakings(c, c.complements(), bound: c.subject, strength: .plan).filter {
        !$0.actors.isEmpty
      }
    case .present where c.object() >= 0 && c.tokens[c.object()].is(.attitude) && !c.subject.isEmpty:
      return EvaluationRule.expressed(c, c.subject, c.object(), repeated: false)
    case .propose
    where c.lemma == "recommend" && c.word(c.group.tokens.upperBound) == "to" && !c.complements().isEmpty
      && !c.subject.isEmpty:
      return CallRule.directive(c, c.subject, .encourage)
    case .propose where c.lemma == "recommend" && c.word(c.group.tokens.upperBound) == "that" && !c.subject.isEmpty:
      let drafts = c.thatClauses().isEmpty ? [] : CallRule.directive(c, c.subject, .encourage)
      return drafts.isEmpty
        ? [CallRule.draft(c, c.subject, [], .encourage, cue: c.cue, content: c.whole, kind: "call-outcome")] : drafts
    case .present
    where !c.group.isPassive && c.object() >= 0
      && (c.means(c.object(), .account) || c.means(c.object(), .finding)):
      return c.subject.isEmpty
        ? [] : [DiscussionRule.draft(c, c.subject, "information", DiscussionRule.counterparts(c))]
    case .propose, .present:
      let proposal = ProposalRule.read(c)
      return proposal.isEmpty && c.lemma == "hand" ? ActionRule.read(c) : proposal
    case .offer: return offered(c)
    case .call, .urge, .instruct, .caution, .remind: return CallRule.read(c)
    case .state, .opine, .support: return PositionRule.read(c)
    case .evaluate, .note: return EvaluationRule.read(c)
    case .express where c.group.isPassive:
      // "Satisfaction was expressed that S".
      let thing = c.clause.subject.thing
      guard thing >= 0, c.tokens[thing].is(.attitude) else { return expressed(c) }
      let agents = ActionRule.agents(c)
      return EvaluationRule.expressed(c, agents.isEmpty ? c.discourse.issuers : agents, thing, repeated: false)
        .filter { !$0.actors.isEmpty }
    case .express: return expressed(c)
    case .convene where c.group.isPassive,
      .act where c.group.isPassive && ["organise", "organize"].contains(c.lemma):
      let meeting = MeetingRule.organised(c)
      return meeting.isEmpty ? ActionRule.read(c) : meeting
    case .act:
      let incident = IncidentRule.read(c)
      return incident.isEmpty ? ActionRule.read(c) : incident
    case .convene where !c.group.isPassive && c.object() < 0 && !c.subject.isEmpty: return MeetingRule.read(c)
    case .represent where c.subject.isEmpty && !c.group.isPassive: return EvaluationRule.assessed(c)
    case .represent, .convene: return ActionRule.read(c)
    case .occur
    where c.clause.subject.thing >= 0 && c.tokens[c.clause.subject.thing].is(.exchange)
      && IncidentRule.read(c).isEmpty && !c.group.isPassive:
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    case .harm, .occur:
      let incident = IncidentRule.read(c)
      return incident.isEmpty ? EvaluationRule.assessed(c) : incident
    case .show:
      if animate { return ["create", "mark"].contains(c.lemma) ? ActionRule.read(c) : [] }
      return EvaluationRule.assessed(c)
    case .issue: return issued(c)
    case .take, .make, .give, .reach, .have: return LightVerbs.read(c)
    case .be, .do, .aspect, .offerWay, .other: return other(c)
    }
  }

  /// "joined X in calling on PTY to V": both call; without a gerund one took part.
  private static func joined(_ c: ClauseContext) -> [Draft] {
    guard
      let inner = c.analysis.clauses.indices.first(where: {
        let group = c.analysis.clauses[$0].group
        return $0 > c.index && group.form == .gerund && c.word(group.tokens.lowerBound - 1) == "in"
      }), !c.subject.isEmpty
    else { return MeetingRule.read(c) }
    let others = c.parties(
      c.mentions(in: c.group.tokens.upperBound..<c.analysis.clauses[inner].group.tokens.lowerBound))
    return plain(c.at(inner)).map { draft in
      var draft = draft
      draft.actors = c.subject + others.filter { !c.subject.contains($0) }
      return draft
    }
  }

  /// "consider N unacceptable", "consider that S", "consider it necessary to V".
  private static func considered(_ c: ClauseContext) -> [Draft] {
    guard !c.subject.isEmpty else { return [] }
    if !c.thatClauses().isEmpty { return [PositionRule.plainDraft(c, c.subject, verb: "assert")] }
    let isNorm = (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 4)).contains {
      c.means($0, .ought)
    }
    return isNorm
      ? [PositionRule.plainDraft(c, c.subject, verb: "assert", kind: "norm")]
      : [EvaluationRule.draft(c, c.subject, "assessment")]
  }

  private static func commit(_ c: ClauseContext) -> [Draft] {
    let bound = c.subject
    guard !bound.isEmpty else { return [] }
    let complements = c.complements()
    let object = c.object()
    if object >= 0, ["support", "backing", "solidarity"].contains(c.word(object)) {
      return [PositionRule.plainDraft(c, bound, verb: "support", kind: "support")]
    }
    if !complements.isEmpty { return CommitmentRule.undertakings(c, complements, bound: bound) }
    return [CommitmentRule.draft(c, bound, .firm, reported: false)]
  }

  /// "offered to host": readiness; "offered proposals": proposal; "offer condolences": evaluation.
  private static func offered(_ c: ClauseContext) -> [Draft] {
    let complements = c.complements()
    if !complements.isEmpty, !c.subject.isEmpty {
      return CommitmentRule.undertakings(c, complements, bound: c.subject, strength: .readiness)
    }
    let object = c.object()
    if object >= 0, c.tokens[object].is(.attitude), !c.subject.isEmpty {
      return EvaluationRule.expressed(c, c.subject, object, repeated: false)
    }
    if object >= 0, !c.subject.isEmpty,
      c.means(object, .service)
    {
      return [CommitmentRule.draft(c, c.subject, .readiness, reported: false)]
    }
    let proposal = ProposalRule.read(c)
    if !proposal.isEmpty { return proposal }
    if c.subject.isEmpty || !c.analysis.documents.isEmpty && c.group.form == .present {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    return []
  }

  static func expressed(_ c: ClauseContext) -> [Draft] {
    let drafts = expressing(c)
    return (drafts + ReadinessRule.further(c, beside: drafts)).map { draft in
      guard draft.cue == c.cue else { return draft }
      var draft = draft
      let object = c.object()
      if object >= 0, object - c.cue.lowerBound <= 8 { draft.cue = c.cue.lowerBound..<min(c.tokens.count, object + 2) }
      return draft
    }
  }

  private static func expressing(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject.isEmpty && c.clause.subject.thing < 0 ? c.discourse.issuers : c.subject
    let object = c.objectBehindAddressee
    guard !actors.isEmpty, object >= 0 else { return [] }
    let noun = c.tokens[object]
    if ["expectation", "expectations", "view", "views"].contains(c.word(object)), c.thatClauses().isEmpty {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if ["message", "messages", "greetings"].contains(c.word(object)) { return [ActNouns.told(c, actors)] }
    // "set out their proposals".
    if noun.is(.content), ["lay", "set", "spell"].contains(c.lemma) {
      return [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))]
    }
    if noun.is(.pledge) { return ReadinessRule.pledged(c, actors, object) }
    if noun.is(.attitude) { return EvaluationRule.expressed(c, actors, object, repeated: false) }
    if ["support", "backing", "solidarity"].contains(c.word(object)) {
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    }
    if ["invitation", "invitations"].contains(c.word(object)) {
      return [CallRule.draft(c, actors, c.parties(c.mentions(in: c.scope)), .request, cue: c.cue, content: c.whole)]
    }
    for k in c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 6) {
      if c.tokens[k].is(.attitude) { return EvaluationRule.expressed(c, actors, k, repeated: false) }
      if c.tokens[k].is(.pledge) { return ReadinessRule.pledged(c, actors, k) }
    }
    return [PositionRule.plainDraft(c, actors, verb: "express")]
  }

  private static func issued(_ c: ClauseContext) -> [Draft] {
    // "The following statement was released by X" is the act of issuing itself.
    let thing = c.clause.subject.thing
    if c.group.isPassive, c.analysis.sentence.number <= 1, thing >= 0, c.tokens[thing].is(.document) { return [] }
    let object = c.object()
    if object >= 0, c.tokens[object].is(.document),
      c.analysis.sentence.number <= 1 || c.has("following", within: 3)
    {
      return []
    }
    return c.group.form == .past || c.group.isPassive ? ActionRule.read(c) : []
  }
}

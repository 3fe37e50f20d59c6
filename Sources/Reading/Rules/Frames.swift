import Negotiation

// What a clause tells by the frame of its verb, a function a frame: meetings and journeys, talks, agreements and
// plans, proposals, attitudes.
extension MainClause {
  /// "held talks", "hold that S", "hold X responsible", "carried out N".
  static func held(_ c: ClauseContext) -> [Draft] {
    if !c.thatClauses().isEmpty { return PositionRule.read(c) }
    if c.has("responsible", "accountable", within: 6), !c.subject.isEmpty {
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
    }
    let meeting = MeetingRule.read(c)
    // "carried out N", "N was conducted by X": what is no meeting is done.
    let isDone = c.lemma == "conduct" || c.written(c.group.head).hasPrefix("carr")
    return meeting.isEmpty && isDone ? ActionRule.read(c) : meeting
  }

  /// "were welcomed by X" at his door; a text is welcomed otherwise.
  static func isGreeted(_ c: ClauseContext) -> Bool {
    c.group.isPassive && ["welcome", "greet"].contains(c.lemma) && !c.subject.isEmpty
  }

  /// "joined X in calling on PTY to V": both call; without a gerund one took part.
  static func joined(_ c: ClauseContext) -> [Draft] {
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

  /// "convened a session", "the session was convened by X", "the group convened".
  static func convened(_ c: ClauseContext) -> [Draft] {
    if c.group.isPassive { return either(MeetingRule.organised(c), ActionRule.read, c) }
    // "convened the session": held it.
    if c.group.form == .past, c.is(c.object(), .gathering), !c.subject.isEmpty {
      return MeetingRule.held(c, c.subject)
    }
    return c.object() < 0 && !c.subject.isEmpty ? MeetingRule.read(c) : ActionRule.read(c)
  }

  /// "A meeting was organised by X".
  static func isArranged(_ c: ClauseContext) -> Bool {
    c.group.isPassive && ["organise", "organize"].contains(c.lemma)
  }

  /// "X travelled to PLC", "crossed the line"; a visit that is the subject tells of itself.
  static func visited(_ c: ClauseContext) -> [Draft] {
    let isAlone = c.clause.subject.mentions.isEmpty && c.clause.subject.shared < 0
    return isAlone ? either(VisitRule.read(c), EvaluationRule.assessed, c) : VisitRule.read(c)
  }

  /// "An exchange of views took place": talks that no violence is.
  static func isHappening(_ c: ClauseContext) -> Bool {
    !c.group.isPassive && c.is(c.clause.subject.thing, .exchange) && IncidentRule.read(c).isEmpty
  }
}

// MARK: talks

extension MainClause {
  /// "discussed N", "assessed N positively", "assessed that S", "consider N unacceptable".
  static func discussed(_ c: ClauseContext) -> [Draft] {
    // "Concerns were raised about N".
    if c.group.isPassive, c.is(c.clause.subject.thing, .attitude) { return voiced(c) }
    if c.hasAdverb("positively", "highly", "favourably", "favorably", "critically"), !c.subject.isEmpty {
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    }
    if c.lemma == "assess", !c.group.isPassive,
      !c.thatClauses().isEmpty || c.next == "that" || c.has("as", within: 8)
    {
      return c.subject.isEmpty ? [] : [EvaluationRule.draft(c, c.subject, "assessment")]
    }
    // "The situation was assessed as stable".
    if c.lemma == "assess", c.group.isPassive, c.next == "as" { return EvaluationRule.existing(c) }
    // "considered it essential that S", whenever; "considered the report": discussed it.
    if c.lemma == "consider", c.group.form == .present && !c.group.isPerfect && !c.group.isProgressive || c.next == "it"
    {
      return considered(c)
    }
    return DiscussionRule.read(c)
  }

  /// "consider N unacceptable", "consider that S", "consider it necessary to V".
  private static func considered(_ c: ClauseContext) -> [Draft] {
    guard !c.subject.isEmpty else { return [] }
    if !c.thatClauses().isEmpty { return [PositionRule.plainDraft(c, c.subject, verb: "assert")] }
    // "consider it necessary to V"; "consider the meeting an important step" is a verdict.
    let isNorm = c.tokensAfterVerb(4).contains {
      c.means($0, .ought) && !["a", "an"].contains(c.word($0 - 1))
    }
    return isNorm
      ? [PositionRule.plainDraft(c, c.subject, verb: "assert", kind: "norm")]
      : [EvaluationRule.draft(c, c.subject, "assessment")]
  }

  /// "informed X of N", "assured X of their support"; what "informed X that S" tells is in S.
  static func informed(_ c: ClauseContext) -> [Draft] {
    if !c.thatClauses().isEmpty { return [] }
    if c.lemma == "assure", c.has("support", "solidarity", within: 7), !c.subject.isEmpty {
      return [PositionRule.plainDraft(c, c.subject, verb: "support", kind: "support")]
    }
    let told = DiscussionRule.read(c)
    // "informed X of their intention to V": what they intend, too.
    let end = max(c.group.tokens.upperBound, min(c.scope.upperBound, c.tokens.count))
    guard let noun = (c.group.tokens.upperBound..<end).first(where: { c.tokens[$0].is(.pledge) }), !told.isEmpty,
      c.is(c.opener(of: noun), .possessive), !c.group.isPassive
    else { return told }
    return told + ReadinessRule.pledged(c, c.subject, noun).filter { $0.act.type == .commitmentMade }
  }

  /// "reported N", "declared their support for N"; what "reported that S" tells is in S.
  static func told(_ c: ClauseContext) -> [Draft] {
    if !c.thatClauses().isEmpty { return [] }
    let incident = IncidentRule.read(c)
    if !incident.isEmpty { return incident }
    // "has reported serious violations": told by whoever watches.
    if c.lemma == "report", !c.group.isPassive, !c.subject.isEmpty, c.is(c.object(), .harm) {
      return [IncidentRule.recorded(c)]
    }
    // "stated their willingness to V", "declared their support for N": the noun is what is expressed.
    if ["state", "declare"].contains(c.lemma), c.is(c.object(), [.pledge, .attitude, .weight]) { return expressed(c) }
    // "announced the transfer of N": done, as whoever did it says.
    let object = c.object()
    // "announced a unilateral ceasefire": that it is so.
    if ["announce", "declare"].contains(c.lemma), !c.group.isPassive, !c.subject.isEmpty,
      c.group.form == .past || c.group.isPerfect,
      ["ceasefire", "cease-fire", "truce", "moratorium", "amnesty"].contains(c.word(object))
    {
      return [ActionRule.draft(c, c.subject, "implementation")]
    }
    // "announced a contribution of N": to be made.
    if c.lemma == "announce", !c.group.isPassive, !c.subject.isEmpty, c.group.form == .past || c.group.isPerfect,
      ["contribution", "donation", "grant", "funding"].contains(c.word(object))
    {
      return [CommitmentRule.draft(c, c.subject, .firm, reported: false)]
    }
    if c.lemma == "announce", c.group.form == .past || c.group.isPerfect, !c.group.isPassive, !c.subject.isEmpty,
      object >= 0, BackgroundRule.isDeed(c, object)
    {
      var deed = ActionRule.draft(c, c.subject, "implementation")
      deed.mode = .reported
      deed.speakers = c.subject
      return [deed]
    }
    return DiscussionRule.read(c)
  }

  /// "provided an update", "provided a draft", "provided equipment".
  static func provided(_ c: ClauseContext) -> [Draft] {
    // "This text provides a way for all sides to V".
    if !isAnimate(c), c.group.form == .present, ["way", "path", "road"].contains(c.word(c.object())) {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    let drafts = either(DiscussionRule.read(c), ProposalRule.read, c)
    return either(drafts, isAnimate(c) ? ActionRule.read : EvaluationRule.assessed, c)
  }

  /// "observed the election": watched, not remarked.
  static func isWatched(_ c: ClauseContext) -> Bool {
    c.lemma == "observe" && c.group.form == .past
      && c.has("exercise", "mission", "monitoring", "election", "elections", "referendum", "ceremony", within: 5)
  }
}

// MARK: agreements and plans

extension MainClause {
  /// "agreed to V", "concluded N", "did not adopt N".
  static func agreed(_ c: ClauseContext) -> [Draft] {
    // "We do not accept the argument that S".
    if c.group.isNegated, c.lemma == "accept", c.group.form == .present, !c.group.isPerfect, !c.subject.isEmpty {
      return [PositionRule.plainDraft(c, c.subject, verb: "reject", kind: "support")]
    }
    if c.group.isNegated, c.group.verb.frame != .agree { return ActionRule.unable(c) }
    return either(AgreementRule.read(c), ActionRule.read, c)
  }

  /// "decided to V", "decided that S".
  static func decided(_ c: ClauseContext) -> [Draft] {
    let complements = c.complements()
    // "It was decided to invite observers".
    if !complements.isEmpty, c.group.isPassive, c.word(c.clause.subject.tokens.lowerBound) == "it" {
      return CommitmentRule.undertakings(c, complements, bound: AgreementRule.agreeing(c))
    }
    if !complements.isEmpty, !c.subject.isEmpty {
      return CommitmentRule.undertakings(c, complements, bound: c.subject)
    }
    let that = c.thatClauses()
    if let foretold = CommitmentRule.foretold(c, that) { return foretold }
    // "It was decided that N will be V-ed".
    let acts = that.filter { c.at($0).group.form == .future }.flatMap {
      CommitmentRule.future(c.at($0), reported: false)
    }
    if !acts.isEmpty { return acts }
    if !that.isEmpty, !c.subject.isEmpty { return [AgreementRule.draft(c, c.subject, .full, "text-or-mechanism")] }
    return ActionRule.read(c)
  }

  /// "committed to V", "pledged N", "pledged their support".
  static func committed(_ c: ClauseContext) -> [Draft] {
    guard !c.subject.isEmpty else { return [] }
    let complements = c.complements()
    if isBacking(c, c.object()) { return [PositionRule.plainDraft(c, c.subject, verb: "support", kind: "support")] }
    if !complements.isEmpty { return CommitmentRule.undertakings(c, complements, bound: c.subject) }
    return [CommitmentRule.draft(c, c.subject, .firm, reported: false)]
  }

  /// "plan to V", "a visit is planned"; what a text or a report is meant for is no plan.
  static func planned(_ c: ClauseContext) -> [Draft] {
    let thing = c.clause.subject.thing
    if c.group.isPassive {
      guard
        c.is(thing, [.gathering, .exchange, .deed]) || c.means(thing, .journey) || c.word(thing) == "meetings"
          || ["phase", "stage", "elections", "handover", "ceremony"].contains(c.word(thing))
      else { return [] }
      let named = c.is(thing, .deed) ? ActionRule.agents(c) : MeetingRule.members(c, of: thing)
      let bound = [named, c.discourse.issuers, c.discourse.subject].first { !$0.isEmpty } ?? []
      return bound.isEmpty ? [] : [CommitmentRule.draft(c, bound, .plan, reported: false)]
    }
    if c.subject.isEmpty, thing >= 0, c.group.form == .present {
      // "The proposal foresees N": what a text says.
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    // "plan further meetings".
    if c.complements().isEmpty, c.group.form == .present, !c.subject.isEmpty,
      c.is(c.object(), [.gathering, .exchange]) || c.means(c.object(), .journey)
    {
      return [CommitmentRule.draft(c, c.subject, .plan, reported: false)]
    }
    if c.complements().isEmpty, c.object() >= 0, c.group.form == .present {
      // "intend this report to show N": what it is meant for.
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")].filter { !$0.actors.isEmpty }
    }
    // "had intended to V": what came of it, nobody says.
    if c.group.isPerfect, c.group.form == .past { return [] }
    return CommitmentRule.undertakings(c, c.complements(), bound: c.subject, strength: .plan).filter {
      !$0.actors.isEmpty
    }
  }

  /// "offered to host": readiness; "offered proposals": proposal; "offer condolences": evaluation.
  static func offered(_ c: ClauseContext) -> [Draft] {
    let complements = c.complements()
    if !complements.isEmpty, !c.subject.isEmpty {
      return CommitmentRule.undertakings(c, complements, bound: c.subject, strength: .readiness)
    }
    let object = c.object()
    if c.is(object, .attitude), !c.subject.isEmpty {
      return EvaluationRule.expressed(c, c.subject, object, repeated: false)
    }
    if c.means(object, .service), !c.subject.isEmpty {
      return [CommitmentRule.draft(c, c.subject, .readiness, reported: false)]
    }
    // "The meeting offered an opportunity to review N": there it was reviewed.
    if c.subject.isEmpty, c.is(c.clause.subject.thing, [.gathering, .exchange]), c.word(object) == "opportunity" {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    let proposal = ProposalRule.read(c)
    if !proposal.isEmpty { return proposal }
    // "offered two boats".
    if !c.subject.isEmpty, !c.scope.isEmpty, c.group.form == .past, !c.group.isPassive {
      return [ProposalRule.draft(c, c.subject, [])]
    }
    if c.subject.isEmpty || !c.analysis.documents.isEmpty && c.group.form == .present {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    return []
  }
}

// MARK: proposals and texts

extension MainClause {
  /// "proposed N", "handed over N"; "recommended to X that PTY V" calls for it.
  static func proposed(_ c: ClauseContext) -> [Draft] {
    guard c.lemma == "recommend", !c.subject.isEmpty else { return tabled(c) }
    let next = c.next
    if next == "to", !c.complements().isEmpty { return CallRule.directive(c, c.subject, .encourage) }
    guard next == "that" else { return tabled(c) }
    let drafts = c.thatClauses().isEmpty ? [] : CallRule.directive(c, c.subject, .encourage)
    return drafts.isEmpty
      ? [CallRule.draft(c, c.subject, [], .encourage, cue: c.cue, content: c.whole, kind: "call-outcome")] : drafts
  }

  /// "presented their condolences", "presented a report", "presented a draft".
  static func presented(_ c: ClauseContext) -> [Draft] {
    var object = c.object()
    var told: [Party] = []
    // "handed the Mediators their written comments".
    if object < 0, !c.group.isPassive, c.group.tokens.upperBound < c.tokens.count,
      case let chain = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound), !chain.mentions.isEmpty
    {
      told = c.parties(chain.mentions)
      object = c.object(after: chain.end)
    }
    if c.is(object, .attitude), !c.subject.isEmpty {
      return EvaluationRule.expressed(c, c.subject, object, repeated: false)
    }
    if !c.group.isPassive, c.means(object, [.account, .finding]) {
      return c.subject.isEmpty
        ? []
        : [DiscussionRule.draft(c, c.subject, "information", told.isEmpty ? DiscussionRule.counterparts(c) : told)]
    }
    return tabled(c, to: told)
  }

  private static func tabled(_ c: ClauseContext, to told: [Party] = []) -> [Draft] {
    let proposal = ProposalRule.read(c)
    guard proposal.isEmpty, ["hand", "submit"].contains(c.lemma) else { return proposal }
    return ActionRule.read(c).map { deed in
      var deed = deed
      deed.counterparts = told.filter { !deed.actors.contains($0) }
      return deed
    }
  }

  /// "issued N": done, but for the statement at hand, which is what is read.
  static func issued(_ c: ClauseContext) -> [Draft] {
    // "The following statement was released by X" is the act of issuing itself.
    let isOpening = c.analysis.sentence.number <= 1
    if c.group.isPassive, isOpening, c.is(c.clause.subject.thing, .document) { return [] }
    if c.is(c.object(), .document), isOpening || c.has("following", within: 3) { return [] }
    return c.group.form == .past || c.group.isPassive ? ActionRule.read(c) : []
  }
}

// MARK: attitudes

extension MainClause {
  /// "Satisfaction was expressed that S".
  static func voiced(_ c: ClauseContext) -> [Draft] {
    let thing = c.clause.subject.thing
    guard c.is(thing, .attitude) else { return expressed(c) }
    let agents = ActionRule.agents(c)
    return EvaluationRule.expressed(c, agents.isEmpty ? c.discourse.issuers : agents, thing, repeated: false)
      .filter { !$0.actors.isEmpty }
  }

  /// "expressed N": what the noun says, with what is expressed beside it.
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
    let isPosition = ["position", "positions"].contains(c.word(object)) && ["set", "lay", "spell"].contains(c.lemma)
    let isAccount = c.means(object, .account) && ["set", "lay", "spell"].contains(c.lemma)
    if ["expectation", "expectations", "view", "views"].contains(c.word(object)) || isPosition || isAccount,
      c.thatClauses().isEmpty
    {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if ["message", "messages", "greetings"].contains(c.word(object)) { return [ActNouns.told(c, actors)] }
    // "set out their proposals".
    if c.is(object, .content), ["lay", "set", "spell"].contains(c.lemma) {
      return [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))]
    }
    // "express the wish that S".
    if ["wish", "desire"].contains(c.word(object)), c.word(object + 1) == "that" {
      return [EvaluationRule.draft(c, actors, "expectation")]
    }
    if c.is(object, .pledge) { return ReadinessRule.pledged(c, actors, object) }
    if c.is(object, .attitude) { return EvaluationRule.expressed(c, actors, object, repeated: false) }
    if isBacking(c, object) {
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    }
    if ["invitation", "invitations"].contains(c.word(object)) {
      return [CallRule.draft(c, actors, c.parties(c.mentions(in: c.scope)), .request, cue: c.cue, content: c.whole)]
    }
    for k in c.tokensAfterVerb(6) {
      if c.tokens[k].is(.attitude) { return EvaluationRule.expressed(c, actors, k, repeated: false) }
      if c.tokens[k].is(.pledge) { return ReadinessRule.pledged(c, actors, k) }
    }
    // "extended the truce": no attitude.
    if c.lemma == "extend" { return ActionRule.read(c) }
    return [PositionRule.plainDraft(c, actors, verb: "express")]
  }

  private static func isBacking(_ c: ClauseContext, _ noun: Int) -> Bool {
    ["support", "backing", "solidarity"].contains(c.word(noun))
  }
}

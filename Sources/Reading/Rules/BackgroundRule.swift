import Negotiation

/// What a sentence takes for granted: relative clauses, participles, nominalised acts (codebook, section 3.2).
enum BackgroundRule {
  /// Clauses that hang on a noun or frame the main clause.
  static func read(_ c: ClauseContext) -> [Draft] {
    if c.clause.level == .adjunct { return adjunct(c) }
    if isForetold(c) { return foretold(c) }
    if c.clause.level == .subordinate { return c.group.isFinite ? told(c) : asAgreed(c) }
    if c.clause.level == .relative, let drafts = relative(c) { return drafts }
    // "the meeting which X had held in PLC".
    if c.clause.level == .relative, c.is(c.clause.noun, .gathering), c.group.form == .past || c.group.isPerfect,
      [.hold, .have].contains(c.group.verb.frame), !c.group.isPassive, !c.subject.isEmpty
    {
      return [
        presupposed(
          MeetingRule.meeting(c, c.subject, c.parties(MeetingRule.withPartners(c, from: c.clause.noun)), "talks"))
      ]
    }
    // "the conversation that X had in PLC".
    if c.clause.level == .relative, c.is(c.clause.noun, .exchange), c.group.form == .past || c.group.isPerfect,
      [.hold, .have].contains(c.group.verb.frame), !c.group.isPassive, !c.subject.isEmpty
    {
      return [presupposed(DiscussionRule.draft(c, c.subject, "consultation", []))]
    }
    // "the agreement which X reached in PLC".
    if c.clause.level == .relative, c.means(c.clause.noun, .settlement), c.group.form == .past || c.group.isPerfect,
      [.reach, .conclude, .make, .agree].contains(c.group.verb.frame), !c.group.isPassive, !c.subject.isEmpty
    {
      return [presupposed(AgreementRule.draft(c, c.subject, .full, "text-or-mechanism"))]
    }
    // "the commitments which X entered into".
    if c.clause.level == .relative, c.is(c.clause.noun, [.duty, .pledge]), c.group.form == .past || c.group.isPerfect,
      c.group.verb.means(.assuming), !c.subject.isEmpty
    {
      return [presupposed(ObligationRule.stated(c, c.subject))]
    }
    guard c.group.form == .past || c.group.form == .participle || c.group.isPerfect else { return [] }
    if c.group.form == .modal || c.group.form == .future { return [] }
    var drafts: [Draft] = []
    if c.group.isPredicative, ["unable", "incapable"].contains(c.word(c.group.head)) {
      drafts = ActionRule.unable(c)
    } else if c.group.form == .participle {
      drafts = reduced(c)
    } else if c.group.isPassive, c.group.verb.frame == .agree, c.group.form == .past || c.group.isPerfect {
      drafts = [AgreementRule.draft(c, ActionRule.agents(c), .full, "text-or-mechanism")]
    } else if c.subject.isEmpty, c.clause.subject.thing >= 0 {
      let incident = IncidentRule.read(c)
      drafts = incident.isEmpty ? byDocument(c) : incident
      // "the crossing, which was opened on Monday".
      let isDeed =
        c.group.verb.frame == .act
        || c.group.verb.frame == .other && !c.group.verb.means(.stative) && c.time(in: c.whole, isFuture: false) != nil
      if drafts.isEmpty, isDeed, c.group.isPassive, c.clause.level == .relative,
        c.tokens[c.clause.start - 1].kind == .comma
      {
        drafts = ActionRule.read(c)
      }
    } else if c.clause.level == .relative, c.clause.noun >= 0,
      c.tokens[c.clause.noun].is([.content, .document, .mechanism]) || inMechanism(c),
      [.propose, .present, .provide, .offer, .make, .give].contains(c.group.verb.frame) || c.lemmaMeans(.tabling),
      !c.subject.isEmpty
    {
      // "the proposals that X have provided to PTY", "the draft mechanism that X proposed in MON".
      drafts = [ProposalRule.draft(c, c.subject, DiscussionRule.counterparts(c))]
    } else {
      drafts = SpecialPhrases.read(c) ?? MainClause.plain(c)
      // "the deaths that it has caused": told of by the noun.
      if c.lemma == "cause", c.is(c.clause.noun, .harm) { drafts = [] }
    }
    // What a document said happened on its day.
    if [.call, .urge, .agree, .state, .express, .commit].contains(c.group.verb.frame),
      let document = c.analysis.documents.first(where: { c.scope.contains($0.tokens.lowerBound) && !$0.isOccasion }),
      let start = document.start
    {
      for k in drafts.indices {
        drafts[k].when = When(
          start: start, end: document.end ?? start, precision: .day, basis: .dictionary, expression: document.expression
        )
      }
    }
    return drafts.map(presupposed)
  }

  /// ", when they will V" and "when they hope to V" behind a date: as "where".
  private static func isForetold(_ c: ClauseContext) -> Bool {
    c.clause.level == .subordinate && c.word(c.clause.start) == "when" && c.clause.start > 0
      && c.tokens[c.clause.start - 1].kind == .comma
      && (c.group.form == .future
        || c.group.form == .present && (c.group.verb.frame == .plan || c.group.verb.parameter == "expectation"))
  }

  private static func foretold(_ c: ClauseContext) -> [Draft] {
    let drafts =
      c.group.form == .future
      ? foreseen(c) : CommitmentRule.undertakings(c, c.complements(), bound: c.subject, strength: .plan)
    return drafts.filter { !$0.actors.isEmpty }
  }

  /// "after the Presidents had met in PLC": what a clause of time or reason tells as done.
  static func told(_ c: ClauseContext) -> [Draft] {
    if c.subject.isEmpty, c.group.form == .past || c.group.isPerfect,
      ["although", "though", "while", "after", "when", "because"].contains(c.word(c.clause.start))
    {
      return IncidentRule.read(c).map(presupposed)
    }
    guard c.group.form == .past || c.group.isPerfect, !c.subject.isEmpty,
      ["after", "since", "when", "as", "because", "although", "though", "while"].contains(c.word(c.clause.start)),
      ![.state, .tell, .opine, .evaluate, .express].contains(c.group.verb.frame) || c.word(c.clause.start) == "since"
    else { return [] }
    let facts: Set<EventType> = [
      .meetingHeld, .visitMade, .agreementReached, .actionTaken, .discussionHeld, .commitmentMade, .proposalMade,
    ]
    return MainClause.plain(c).filter { facts.contains($0.act.type) }.map { draft in
      var draft = presupposed(draft)
      if draft.when == nil || draft.when?.basis == .statement {
        draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
      }
      return draft
    }
  }

  /// Whether the noun it hangs on is a mechanism, or stands in the name of one.
  static func inMechanism(_ c: ClauseContext) -> Bool {
    c.analysis.mechanisms.contains { $0.tokens.upperBound == c.clause.noun + 1 || $0.tokens.contains(c.clause.noun) }
  }

  /// The same as taken for granted, and less sure.
  static func presupposed(_ draft: Draft) -> Draft {
    var draft = draft
    draft.mode = .presupposed
    draft.confidence = min(draft.confidence, 65)
    return draft
  }

  /// "proposals presented to the sides", "measures taken by X", "people displaced by the conflict".
  static func reduced(_ c: ClauseContext) -> [Draft] {
    let noun = c.clause.noun
    guard noun >= 0, noun < c.tokens.count else { return [] }
    let agents = ActionRule.agents(c)
    let head = c.tokens[noun]
    switch c.group.verb.frame {
    case .other
    where ["put", "lay"].contains(c.lemma) && head.is([.content, .document])
      && ["before", "forward", "to"].contains(c.next):
      return [
        ProposalRule.draft(
          c, agents, c.parties(c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound).mentions))
      ]
    case .propose where head.is([.content, .document, .mechanism]),
      .present where head.is([.content, .document, .mechanism]):
      return [ProposalRule.draft(c, agents, c.parties(MeetingRule.withPartnersTo(c)))]
    case .harm
    where c.means(noun, .population) || c.lemma == "displace":
      return IncidentRule.displaced(c)
    case .take, .make:
      guard !agents.isEmpty, head.is([.deed, .content]) else { return [] }
      return [ActionRule.draft(c, agents, "implementation")]
    case .reach where ["agreement", "agreements", "understanding", "understandings"].contains(c.word(noun)),
      .take where ["decision", "decisions"].contains(c.word(noun)):
      return [AgreementRule.draft(c, agents, .full, "text-or-mechanism")]
    case .agree, .conclude:
      guard head.is([.document, .mechanism, .content, .deed]) else { return [] }
      var draft = AgreementRule.draft(c, agents, .full, "text-or-mechanism")
      // "the Declaration signed on DAY": the day of the document.
      if let document = c.analysis.documents.first(where: { $0.tokens.contains(noun) }), let start = document.start {
        draft.when = When(
          start: start, end: document.end ?? start, precision: .day, basis: .dictionary, expression: document.expression
        )
      }
      return [draft]
    case .discuss where head.is([.content]) || ["issues", "questions", "matters"].contains(c.word(noun)):
      return [DiscussionRule.draft(c, agents.isEmpty ? DiscussionRule.meetingActors(c) : agents, "agenda", [])]
    // "the discussions held in PLC by X".
    case .hold where head.is(.exchange) && !agents.isEmpty:
      return ["talk", "talks"].contains(c.word(noun))
        ? [MeetingRule.meeting(c, agents, [], "talks")] : [DiscussionRule.draft(c, agents, "consultation", [])]
    // "the commitments assumed by X": a duty, told as one.
    case _ where head.is(.duty) && c.group.verb.means(.assuming): return []
    // "the jetty built by X in April".
    case .act, .other:
      guard !agents.isEmpty, head.is([.deed, .content]) || c.next == "by" && head.is(.noun)
      else { return [] }
      return [ActionRule.draft(c, agents, "implementation")]
    default: return []
    }
  }

  /// "DOC, which urged X to V": the issuers of the document act, on its date.
  static func byDocument(_ c: ClauseContext) -> [Draft] {
    guard
      let document = c.analysis.documents.last(where: {
        $0.tokens.lowerBound < c.clause.start && c.clause.start - $0.tokens.upperBound < 10 && !$0.isOccasion
      })
    else { return [] }
    guard [.call, .urge].contains(c.group.verb.frame) else { return [] }
    let addressees = c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions)
    var draft = CallRule.draft(c, document.issuers, addressees, CallRule.rung(c), cue: c.cue, content: c.whole)
    draft.when = When(start: document.start, end: document.end ?? document.start, precision: .day, basis: .dictionary)
    draft.documents = [document.id]
    return [draft]
  }
}

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
    if c.group.isPredicative || verb.frame == .be || adjectival(c) { return predicative(c) }
    return plain(c)
  }

  /// "are committed", "is concerned": passives that are states.
  private static func adjectival(_ c: ClauseContext) -> Bool {
    c.group.isPassive && c.group.form == .present && !c.group.isPerfect
      && [
        "committed", "concerned", "convinced", "united", "determined", "encouraged", "prepared", "resolved",
        "dedicated", "disappointed", "alarmed", "pleased", "satisfied", "disturbed", "saddened", "shocked", "appalled",
        "troubled", "expected",
      ].contains(c.word(c.group.head))
  }

  static func plain(_ c: ClauseContext) -> [Draft] {
    // A thing not done: "did not table its figures".
    if c.group.isNegated, c.group.form == .past || c.group.isPerfect, !c.subject.isEmpty, !c.group.isPassive,
      ![.meet, .discuss, .visit, .receive, .be, .have, .state, .opine, .support, .evaluate, .tell, .agree].contains(
        c.group.verb.frame)
    {
      return ActionRule.unable(c)
    }
    let animate = !c.subject.isEmpty || c.clause.subject.isEmpty
    switch c.group.verb.frame {
    case .hold where !c.thatClauses().isEmpty: return PositionRule.read(c)
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
    case .inform where !c.thatClauses().isEmpty: return []
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
    case .plan:
      return CommitmentRule.undertakings(c, c.complements(), bound: c.subject, strength: .plan).filter {
        !$0.actors.isEmpty
      }
    case .propose where c.lemma == "recommend" && !c.thatClauses().isEmpty && !c.subject.isEmpty:
      return CallRule.directive(c, c.subject, .encourage)
    case .propose, .present:
      let proposal = ProposalRule.read(c)
      return proposal.isEmpty && c.lemma == "hand" ? ActionRule.read(c) : proposal
    case .offer: return offered(c)
    case .call, .urge, .instruct, .caution, .remind: return CallRule.read(c)
    case .state, .opine, .support: return PositionRule.read(c)
    case .evaluate, .note: return EvaluationRule.read(c)
    case .express: return expressed(c)
    case .act where c.group.isPassive && ["organise", "organize", "convene"].contains(c.lemma):
      let meeting = MeetingRule.organised(c)
      return meeting.isEmpty ? ActionRule.read(c) : meeting
    case .act:
      let incident = IncidentRule.read(c)
      return incident.isEmpty ? ActionRule.read(c) : incident
    case .represent, .convene: return ActionRule.read(c)
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

  private static func other(_ c: ClauseContext) -> [Draft] {
    if c.group.isNegated, c.group.form == .past, !c.subject.isEmpty { return ActionRule.unable(c) }
    if animateDeed(c) { return ActionRule.read(c) }
    if ["remain", "stand", "stay"].contains(c.lemma) {
      let ready = ReadinessRule.read(c)
      if !ready.isEmpty { return ready }
      if let k = (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 4)).first(where: {
        ["concerned", "convinced", "worried"].contains(c.word($0))
      }), !c.subject.isEmpty {
        return c.word(k) == "convinced"
          ? [PositionRule.plainDraft(c, c.subject, verb: "assert")] : [EvaluationRule.draft(c, c.subject, "concern")]
      }
    }
    if c.subject.isEmpty {
      let incident = IncidentRule.read(c)
      if !incident.isEmpty { return incident }
      let discussion = DiscussionRule.read(c)
      if !discussion.isEmpty { return discussion }
      let assessed = EvaluationRule.assessed(c)
      if !assessed.isEmpty { return assessed }
      if c.clause.subject.thing >= 0,
        ["exist", "require", "need", "deserve", "demand", "offer", "serve", "depend"].contains(c.lemma),
        c.group.form == .present
      {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
      }
    }
    return []
  }

  /// Verbs that tell a state or a state of mind, no act.
  private static let states: Set<String> = [
    "abide", "assume", "bear", "become", "believe", "belong", "come", "concern", "consist", "contain", "correspond",
    "define", "depend", "deserve", "differ", "exist", "face", "fall", "feel", "find", "follow", "go", "grow", "hear",
    "include", "involve", "keep", "know", "lack", "lead", "lie", "like", "live", "look", "lose", "match", "mean",
    "need", "own", "pose", "possess", "prefer", "realise", "realize", "refer", "regard", "rely", "remain", "require",
    "rest", "result", "see", "seem", "sit", "speak", "stand", "stay", "suffer", "tend", "treat", "trust", "unite",
    "understand", "wait", "want", "wish", "witness",
  ]

  /// A party did something to something: "have spent N", "sent N to PLC".
  private static func animateDeed(_ c: ClauseContext) -> Bool {
    c.group.verb.frame == .other && !c.subject.isEmpty && !c.group.isPassive && !c.group.isPredicative
      && (c.group.form == .past || c.group.form == .present && c.group.isPerfect)
      && !states.contains(c.lemma)
      && (c.object() >= 0 || c.tokens[c.scope].prefix(3).contains { $0.is(.numeral) || $0.kind == .number })
      && c.clause.subject.mentions.allSatisfy { c.analysis.mentions[$0].kind != .people }
  }

  private static func commit(_ c: ClauseContext) -> [Draft] {
    let bound = c.subject
    guard !bound.isEmpty else { return [] }
    let complements = c.complements()
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
    let object = c.object()
    guard !actors.isEmpty, object >= 0 else { return [] }
    let noun = c.tokens[object]
    if ["expectation", "expectations", "view", "views"].contains(c.word(object)), c.thatClauses().isEmpty {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
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
    if let object = Optional(c.object()), object >= 0, c.tokens[object].is(.document), c.analysis.sentence.number <= 1 {
      return []
    }
    return c.group.form == .past || c.group.isPassive ? ActionRule.read(c) : []
  }

  private static func inanimateFuture(_ c: ClauseContext) -> [Draft] {
    guard !c.group.isPassive || c.clause.subject.thing >= 0, !c.discourse.issuers.isEmpty else { return [] }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
  }

  private static func modal(_ c: ClauseContext) -> [Draft] {
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
        ["delay", "postponement", "acts", "act", "crossing", "step", "steps", "moves", "attempts", "actions"].contains(
          c.word(thing)) || c.word(c.clause.subject.tokens.lowerBound) == "such"
      {
        return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
      }
      if CommitmentRule.isForetold(c) { return CommitmentRule.future(c, reported: false) }
      return animate ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    case "can", "cannot", "could", "may", "might":
      return animate && !c.group.isNegated ? [] : [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    default: return []
    }
  }

  private static func predicative(_ c: ClauseContext) -> [Draft] {
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
    if first == "there" || c.clause.subject.thing >= 0 && c.word(c.clause.subject.thing) == "there" {
      // "There has been some convergence": told as a fact, not as a norm.
      if c.group.isPerfect || c.group.form == .past { return EvaluationRule.existing(c) }
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    if [
      "necessary", "essential", "crucial", "vital", "imperative", "important", "indispensable", "possible",
      "impossible", "appropriate", "urgent", "critical", "key", "fundamental", "responsible", "inadmissible",
    ].contains(head) {
      return [
        PositionRule.plainDraft(
          c, c.discourse.issuers, verb: head == "appropriate" ? "appropriate" : "assert", kind: "norm")
      ]
    }
    return EvaluationRule.assessed(c)
  }

  /// "continued to V", "resumed talks": the aspect is transparent.
  private static func aspect(_ c: ClauseContext) -> [Draft]? {
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

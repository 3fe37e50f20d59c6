import Negotiation

/// Verbs whose noun carries the act: "held talks", "took note of", "reached agreement on", "made progress".
enum LightVerbs {
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    let noun = c.group.isPassive ? c.clause.subject.thing : c.object()
    guard noun >= 0 else { return [] }
    let word = c.word(noun)
    let token = c.tokens[noun]
    if c.group.verb.frame == .take, c.has("account", "consideration", within: 7), c.has("into", within: 6),
      !actors.isEmpty
    {
      return [EvaluationRule.draft(c, actors, "acknowledgement")]
    }
    if c.group.verb.frame == .take { if let drafts = taken(c, actors, noun, word) { return drafts } }
    if c.means(noun, .settlement) {
      let agents = c.group.isPassive ? ActionRule.agents(c) : actors
      guard c.group.isPassive || !agents.isEmpty, [.past, .present].contains(c.group.form),
        c.group.form == .past || c.group.isPerfect || c.group.isPassive
      else { return [] }
      return [AgreementRule.draft(c, agents, inPrinciple(c) ? .inPrinciple : .full, "text-or-mechanism")]
    }
    if ["progress", "headway", "advances"].contains(word) {
      let issuers = actors.isEmpty ? c.discourse.issuers : actors
      return issuers.isEmpty
        ? [] : [EvaluationRule.draft(c, c.discourse.issuers.isEmpty ? issuers : c.discourse.issuers, "assessment")]
    }
    guard !actors.isEmpty else {
      if c.group.isPassive, token.is(.content) { return [ProposalRule.draft(c, ActionRule.agents(c), [])] }
      if c.group.verb.frame == .give { return DiscussionRule.read(c) }
      // "Much has been achieved".
      if c.group.isPassive, c.group.verb.frame != .reach { return [] }
      return EvaluationRule.assessed(c)
    }
    if ["talk", "talks"].contains(word), c.group.verb.frame == .have, c.group.form == .past,
      case let partners = MeetingRule.withPartners(c, from: noun), !partners.isEmpty
    {
      return [MeetingRule.meeting(c, actors, c.parties(partners), "talks")]
    }
    if token.is(.exchange), !["contact", "contacts"].contains(word) || c.group.verb.frame == .have {
      return [
        DiscussionRule.draft(
          c, actors, c.written(noun).hasPrefix("negot") ? "negotiation" : "consultation", DiscussionRule.counterparts(c)
        )
      ]
    }
    if token.is(.gathering), word != "visit", word != "visits" {
      if let first = MeetingRule.withPartners(c, from: noun).first,
        case let stops = MeetingRule.stops(c, from: c.analysis.mentions[first].extent.lowerBound), !stops.isEmpty
      {
        return MeetingRule.toured(c, actors, stops)
      }
      return [MeetingRule.meeting(c, actors, c.parties(MeetingRule.withPartners(c, from: noun)), "talks")]
    }
    if word == "word", c.group.verb.frame == .give, !c.complements().isEmpty || !c.thatClauses().isEmpty {
      return [CommitmentRule.draft(c, actors, .firm, reported: false)]
    }
    if ["view", "views", "assessment"].contains(word),
      c.tokens[c.group.tokens.upperBound..<noun].contains(where: { $0.is(.praise) })
    {
      return [EvaluationRule.draft(c, actors, "assessment")]
    }
    if ["briefing", "briefings", "update", "overview", "presentation"].contains(word) {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if word == "appeal" || word == "call" || word == "appeals" || word == "calls", c.group.verb.frame == .make {
      return [
        CallRule.draft(
          c, actors, c.parties(c.mentions(in: c.scope)), word.text.hasPrefix("appeal") ? .appeal : .call, cue: c.cue,
          content: c.whole)
      ]
    }
    if token.is(.content) {
      return ProposalRule.read(c).isEmpty
        ? [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))] : ProposalRule.read(c)
    }
    if token.is(.attitude) { return EvaluationRule.expressed(c, actors, noun, repeated: false) }
    if c.means(noun, .assurance),
      [.give, .make].contains(c.group.verb.frame) || c.group.verb.frame == .provide,
      !c.thatClauses().isEmpty || c.group.form == .past
    {
      return [CommitmentRule.draft(c, actors, .firm, reported: false)]
    }
    if token.is(.pledge), ["commitment", "pledge", "undertaking", "promise"].contains(word),
      c.group.verb.frame == .make || c.group.verb.frame == .give
    {
      return [CommitmentRule.draft(c, actors, .firm, reported: false)]
    }
    if c.means(noun, .account) {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if word == "statement" || word == "statements" || word == "declaration" { return [] }
    if c.group.verb.frame == .have, ["intention", "plans", "plan"].contains(word) {
      var draft = CommitmentRule.draft(c, actors, .plan, reported: false)
      draft.negated = c.group.isNegated || c.word(noun - 1) == "no"
      return [draft]
    }
    if c.group.verb.frame == .have, c.group.form == .present {
      // "X has a role to play", "have the right to N", "have a duty to V".
      if token.is(.duty), !token.is(.pledge) { return [ObligationRule.stated(c, actors)] }
      guard ["role", "right", "rights", "place", "part"].contains(word), !c.discourse.issuers.isEmpty else { return [] }
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    }
    return ActionRule.read(c)
  }

  private static func taken(_ c: ClauseContext, _ actors: [Party], _ noun: Int, _ word: Spelling) -> [Draft]? {
    switch word {
    case "note":
      guard !actors.isEmpty else { return [] }
      let hasDocument = c.analysis.documents.contains { $0.tokens.lowerBound > noun && $0.tokens.lowerBound < noun + 9 }
      let evaluative = (c.group.tokens.lowerBound..<min(c.tokens.count, noun + 7)).contains {
        c.tokens[$0].is(.praise) || c.tokens[$0].is(.attitude)
      }
      // "took note of the announcement": a fact known, not judged.
      let isJudged =
        evaluative
        || (noun..<min(c.tokens.count, noun + 6)).contains {
          c.means($0, [.change, .headway]) || c.tokens[$0].is(.pledge)
        }
      return hasDocument || !isJudged ? [] : [EvaluationRule.draft(c, actors, "assessment")]
    case "heart", "comfort":
      return actors.isEmpty ? [] : [EvaluationRule.draft(c, actors, "welcome")]
    case "stock": return actors.isEmpty ? [] : [DiscussionRule.draft(c, actors, "agenda", [])]
    case "place":
      let thing = c.clause.subject.thing
      guard thing >= 0 else { return [] }
      let incident = IncidentRule.read(c)
      if c.tokens[thing].is(.harm) || !incident.isEmpty { return incident }
      let isSwap =
        c.word(thing) == "exchange" && c.word(thing + 1) == "of"
        && !["views", "opinions", "ideas", "information"].contains(c.word(thing + 2))
      if c.tokens[thing].is([.gathering, .exchange]), !isSwap {
        let assessed = EvaluationRule.assessed(c)
        if !assessed.isEmpty { return assessed }
        let parties = c.parties(c.mentions(in: c.whole))
        let definite = ["the", "this", "these"].contains(c.word(c.clause.subject.tokens.lowerBound)) && parties.isEmpty
        if definite, c.group.form == .past { return [MeetingRule.meeting(c, c.discourse.issuers, [], "session")] }
        var meeting = MeetingRule.meeting(c, parties.isEmpty ? c.discourse.issuers : parties, [], "talks")
        meeting.negated = meeting.negated || c.word(c.clause.subject.tokens.lowerBound) == "no"
        return [meeting]
      }
      // "The exchange of prisoners has not taken place": nobody's deed, done or not.
      if c.tokens[thing].is(.deed) || isSwap, c.group.form == .past || c.group.isPerfect {
        return [ActionRule.draft(c, [], c.group.isNegated ? "non-performance" : "implementation")]
      }
      return []
    case "part": return actors.isEmpty ? [] : [MeetingRule.meeting(c, actors, [], "participation")]
    case "advantage", "account", "effect", "time": return []
    default: return nil
    }
  }

  private static func inPrinciple(_ c: ClauseContext) -> Bool {
    c.has("principle", within: 6) || c.hasAdverb("preliminary")
  }
}

/// Fixed phrases that cut across the frames.
enum SpecialPhrases {
  static func read(_ c: ClauseContext) -> [Draft]? {
    let actors = c.subject.isEmpty && c.clause.subject.isEmpty ? c.discourse.issuers : c.subject
    if c.group.isPassive, c.lemma == "exchange", c.clause.subject.thing >= 0,
      ["views", "opinions", "information", "ideas"].contains(c.word(c.clause.subject.thing))
    {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    if let visit = VisitRule.moved(c) { return visit }
    switch c.lemma {
    case "pay":
      if c.has("tribute", "homage", "respects", within: 3), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "appreciation")]
      }
      if c.has("visit", within: 3), !actors.isEmpty { return VisitRule.presence(c) }
    case "draw":
      if c.has("attention", within: 3), !actors.isEmpty { return [PositionRule.attention(c, actors)] }
    case "let":
      if let drafts = PositionRule.hortative(c) { return drafts }
    case "regard", "view", "see", "treat", "deem", "perceive", "judge":
      if let drafts = PositionRule.viewed(c, actors) { return drafts }
    case "mean":
      if !actors.isEmpty, let first = c.complements().first,
        c.analysis.clauses[first].group.tokens.lowerBound == c.group.tokens.upperBound
      {
        return CommitmentRule.undertakings(c, c.complements(), bound: actors, strength: .plan)
      }
    case "bind", "oblige":
      if c.has("themselves", "itself", "ourselves", within: 1), !actors.isEmpty {
        return [CommitmentRule.draft(c, actors, .firm, reported: false)]
      }
      // "are bound by DOC", "are obliged to V": a duty there already is.
      if c.group.isPassive, c.group.form == .present, !c.subject.isEmpty,
        ["to", "by"].contains(c.word(c.group.tokens.upperBound))
      {
        return [ObligationRule.stated(c, c.subject)]
      }
    case "come" where c.group.isPerfect || c.group.form == .past:
      if PositionRule.isRipe(c), !c.discourse.issuers.isEmpty {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
      }
      if c.has("closer", "nearer", within: 1) { return EvaluationRule.existing(c) }
      if c.has("out", within: 1), c.has("for", "against", "favour", "favor", within: 3), !actors.isEmpty {
        return [
          PositionRule.plainDraft(c, actors, verb: c.has("against", within: 3) ? "reject" : "support", kind: "support")
        ]
      }
      // "came to an agreement".
      if c.word(c.group.tokens.upperBound) == "to", !actors.isEmpty,
        (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 5)).contains(where: {
          c.means($0, .settlement)
        })
      {
        return [AgreementRule.draft(c, actors, .full, "text-or-mechanism")]
      }
    case "attach":
      if c.has("importance", within: 5), !actors.isEmpty {
        return [PositionRule.plainDraft(c, actors, verb: "assert", kind: "norm")]
      }
    case "look":
      if c.has("forward", within: 2), !actors.isEmpty { return [EvaluationRule.draft(c, actors, "expectation")] }
      if c.word(c.group.tokens.upperBound) == "to", !actors.isEmpty {
        return CallRule.directive(c, actors, .call, from: c.group.tokens.upperBound + 1)
      }
    case "share":
      if c.has("concern", "concerns", within: 4), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "concern")]
      }
      if c.has(
        "interest", "goal", "objective", "commitment", "conviction", "vision", "determination", "responsibility", "aim",
        within: 4), !actors.isEmpty
      {
        return [PositionRule.plainDraft(c, actors, verb: "assert")]
      }
      if c.has("view", "views", "assessment", "assessments", "information", "impressions", within: 3), !actors.isEmpty,
        c.group.form == .past
      {
        return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
      }
    case "exchange":
      if c.has(
        "views", "opinions", "information", "ideas", "data", "assessments", "experience", "experiences", "notes",
        "proposals", "comments", within: 4), !actors.isEmpty
      {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "put", "lay":
      if c.has("forward", "before", within: 2) || c.lemma == "lay", c.group.form == .past || c.group.isPerfect,
        !actors.isEmpty,
        (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 8)).contains(where: {
          c.tokens[$0].is([.content, .document]) && c.tokens[$0].is(.noun)
        })
      {
        return [ProposalRule.draft(c, actors, c.parties(c.mentions(in: c.scope)))]
      }
    case "sit":
      if c.word(c.group.tokens.upperBound) == "down", c.group.form == .past, !actors.isEmpty {
        return [
          MeetingRule.meeting(
            c, actors, c.parties(MeetingRule.withPartners(c, from: c.group.tokens.upperBound)), "talks")
        ]
      }
    case "undertake":
      let object = c.object()
      if object >= 0, ["visit", "trip", "journey", "mission", "tour"].contains(c.word(object)),
        c.group.form == .past || c.group.isPerfect, !actors.isEmpty
      {
        return VisitRule.presence(c)
      }
    case "allow", "permit":
      // "Let me thank you", "allow me to stress": the inner verb is the act.
      if c.has("me", "us", within: 1), c.clause.subject.isEmpty,
        let inner = c.analysis.clauses.indices.first(where: { $0 > c.index })
      {
        return MainClause.plain(c.at(inner))
      }
    case "take":
      if c.word(c.group.tokens.upperBound) == "up",
        c.object() >= 0 || !c.complements().isEmpty || c.has("the", within: 2),
        !actors.isEmpty, c.group.form == .past || c.group.isPerfect
      {
        return [DiscussionRule.draft(c, actors, "agenda", [])]
      }
      // "takes this opportunity to V": the inner verb is the act.
      if c.has("opportunity", "occasion", within: 3), !actors.isEmpty,
        let inner = c.analysis.clauses.indices.first(where: {
          $0 > c.index && c.analysis.clauses[$0].group.form == .infinitive
        })
      {
        return MainClause.plain(c.at(inner))
      }
    case "offer":
      if c.has("offices", "assistance", "support", "services", "mediation", "help", within: 5), !actors.isEmpty,
        !c.group.isPassive
      {
        return [CommitmentRule.draft(c, actors, .readiness, reported: false)]
      }
    case "stand"
    where ["by", "with", "alongside"].contains(c.word(c.group.tokens.upperBound))
      && c.group.form == .present && !actors.isEmpty
      && c.analysis.covering.indices.contains(c.group.tokens.upperBound + 1)
      && c.analysis.covering[c.group.tokens.upperBound + 1] >= 0:
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    case "stand":
      if c.word(c.group.tokens.upperBound) == "by", c.has("offer", "offers", within: 4), !actors.isEmpty {
        return [CommitmentRule.draft(c, actors, .readiness, reported: false)]
      }
      if c.word(c.group.tokens.upperBound) == "by", !actors.isEmpty,
        let noun = (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 6)).first(where: {
          c.tokens[$0].is([.pledge, .duty])
        })
      {
        return ReadinessRule.pledged(c, actors, noun)
      }
    case "count", "rely":
      if c.has("on", "upon", within: 1), !actors.isEmpty { return [EvaluationRule.draft(c, actors, "expectation")] }
    case "point":
      // ", they pointed out" behind what they said.
      if c.has("out", within: 1), c.group.tokens.upperBound + 2 >= c.scope.upperBound { return [] }
      if c.has("out", within: 1), !actors.isEmpty { return [PositionRule.plainDraft(c, actors, verb: "assert")] }
    case "assure":
      if !actors.isEmpty, c.thatClauses().isEmpty { return ReadinessRule.assured(c, actors) }
    case "declare":
      if c.has("themselves", "itself", within: 1) {
        let drafts = ReadinessRule.read(c)
        if !drafts.isEmpty { return drafts }
      }
    case "fail", "refuse":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty, !c.complements().isEmpty {
        return ActionRule.unable(c)
      }
    case "wish":
      if c.has("recovery", "success", within: 6), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, c.has("recovery", within: 6) ? "condolence" : "assessment")]
      }
      fallthrough
    case "want":
      if !actors.isEmpty, c.group.form == .present, let first = c.complements().first {
        return MainClause.plain(c.at(first))
      }
    case "work":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty {
        return [DiscussionRule.draft(c, actors, "negotiation", DiscussionRule.counterparts(c))]
      }
    case "speak" where c.has("favour", "favor", "out", "against", within: 3):
      if !actors.isEmpty {
        return [
          PositionRule.plainDraft(
            c, actors, verb: c.has("against", within: 3) ? "reject" : "support", kind: "support")
        ]
      }
    case "speak", "talk":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "deny":
      if !actors.isEmpty, !c.group.isPassive {
        return [PositionRule.plainDraft(c, actors, verb: "reject", kind: "support")]
      }
    case "return":
      if c.has("question", "issue", "topic", "subject", "matter", within: 4), !actors.isEmpty {
        return [DiscussionRule.draft(c, actors, "agenda", [])]
      }
    case "make":
      if c.has("clear", "plain", within: 2), !actors.isEmpty,
        let noun = (c.group.tokens.upperBound..<min(c.tokens.count, c.group.tokens.upperBound + 6)).first(where: {
          c.tokens[$0].is(.attitude)
        })
      {
        return EvaluationRule.expressed(c, actors, noun, repeated: false)
      }
      if c.has("clear", "plain", within: 2), !actors.isEmpty {
        return [PositionRule.plainDraft(c, actors, verb: "assert")]
      }
    case "complete":
      let object = c.object()
      if object >= 0, c.tokens[object].is([.gathering]), !actors.isEmpty, c.group.form == .past || c.group.isPerfect {
        if c.has("visit", "trip", within: 5) { return VisitRule.presence(c) }
        return [MeetingRule.meeting(c, actors, c.parties(MeetingRule.withPartners(c, from: object)), "talks")]
      }
    case "raise":
      let object = c.object()
      if object >= 0, c.tokens[object].is(.attitude), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "concern")]
      }
    case "bear":
      // "bear responsibility for N": a duty there already is.
      if c.has("responsibility", "responsibilities", "obligation", "duty", within: 4), !actors.isEmpty,
        c.group.form == .present
      {
        return [ObligationRule.stated(c, actors)]
      }
    case "follow":
      // "talks with X followed": those who had spoken with others before.
      if let thing = Optional(c.clause.subject.thing), thing >= 0, c.tokens[thing].is([.gathering, .exchange]),
        c.group.form == .past, !c.group.isPassive,
        case let partners = c.parties(c.mentions(in: thing..<c.group.tokens.lowerBound)), !partners.isEmpty
      {
        return [MeetingRule.meeting(c, c.discourse.issuers, partners, "talks")]
      }
    case "settle", "fix":
      // "it was settled that X will V".
      if c.group.isPassive, c.word(c.clause.subject.tokens.lowerBound) == "it", let first = c.thatClauses().first {
        let drafts = CommitmentRule.future(c.at(first), reported: false)
        if !drafts.isEmpty, [.future, .modal].contains(c.at(first).group.form) { return drafts }
      }
    case "dwell":
      if c.has("on", "upon", within: 4), !actors.isEmpty, c.group.form == .past {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "do":
      if c.has("damage", "harm", "good", "disservice", within: 3), c.clause.subject.thing >= 0 {
        return EvaluationRule.existing(c)
      }
    case "compare":
      if c.has("notes", within: 1), !actors.isEmpty, c.group.form == .past {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "include", "comprise":
      if c.clause.subject.thing >= 0, c.word(c.clause.subject.thing) == "agenda", c.group.form == .past {
        return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
      }
    case "flee":
      if c.group.form == .past || c.group.isPerfect { return IncidentRule.displaced(c) }
    case "leave":
      if c.has("dead", "wounded", "injured", "homeless", within: 5), c.group.form == .past || c.group.isPerfect {
        return IncidentRule.displaced(c)
      }
    case "lose":
      if c.has("lives", "life", within: 2), c.group.form == .past || c.group.isPerfect {
        return IncidentRule.displaced(c)
      }
    case "remain" where c.subject.isEmpty && c.means(c.group.tokens.upperBound, .ought) && !c.discourse.issuers.isEmpty:
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    case "remain":
      if c.has("basis", "foundation", "framework", "cornerstone", within: 5), !c.discourse.issuers.isEmpty {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
      }
    case "deserve":
      if !c.discourse.issuers.isEmpty {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
      }
    case "align", "associate":
      if c.has("themselves", "itself", "ourselves", within: 1), !actors.isEmpty {
        return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
      }
    case "set":
      if c.word(c.group.tokens.upperBound) == "out", c.group.form == .past || c.group.isPerfect, !actors.isEmpty,
        c.has("view", "views", "position", "positions", "concerns", "expectations", "priorities", within: 5)
      {
        return [DiscussionRule.draft(c, actors, "information", [])]
      }
    case "hand":
      if c.word(c.group.tokens.upperBound) == "over", c.group.form == .past || c.group.isPerfect, !actors.isEmpty,
        !c.has("proposal", "proposals", "paper", "draft", within: 9)
      {
        var draft = ActionRule.draft(c, actors, "implementation")
        draft.counterparts = DiscussionRule.counterparts(c)
        return [draft]
      }
    case "contribute":
      if c.group.form == .past || c.group.isPerfect, !actors.isEmpty, c.word(c.group.tokens.upperBound) != "to" {
        return [ActionRule.draft(c, actors, "implementation")]
      }
    case "endorse":
      if !actors.isEmpty, c.group.form == .present {
        return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
      }
    default: break
    }
    return nil
  }
}

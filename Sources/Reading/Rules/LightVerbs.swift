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

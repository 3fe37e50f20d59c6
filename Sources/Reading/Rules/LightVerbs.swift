import Negotiation

/// Verbs whose noun carries the act: "held talks", "took note of", "reached agreement on", "made progress".
enum LightVerbs {
  /// By the noun, in the order of how much it decides: what was settled, who met, what was given, what is had.
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    let noun = c.group.isPassive ? c.clause.subject.thing : c.object()
    guard noun >= 0 else { return [] }
    if c.group.verb.frame == .take {
      if c.has("account", "consideration", within: 7), c.has("into", within: 6), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "acknowledgement")]
      }
      if c.has("seriously", within: 6), !actors.isEmpty { return [EvaluationRule.draft(c, actors, "acknowledgement")] }
      if let drafts = taken(c, actors, noun, c.word(noun)) { return drafts }
    }
    if c.means(noun, .settlement) { return settled(c, actors) }
    if ["progress", "headway", "advances"].contains(c.word(noun)) {
      let issuers = c.discourse.issuers.isEmpty ? actors : c.discourse.issuers
      return issuers.isEmpty ? [] : [EvaluationRule.draft(c, issuers, "assessment")]
    }
    guard !actors.isEmpty else { return ofNobody(c, noun) }
    return met(c, actors, noun) ?? given(c, actors, noun) ?? promised(c, actors, noun) ?? had(c, actors, noun)
      ?? ActionRule.read(c)
  }

  /// "reached an understanding", "an agreement was reached".
  private static func settled(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let agents = c.group.isPassive ? ActionRule.agents(c) : actors
    guard c.group.isPassive || !agents.isEmpty, [.past, .present].contains(c.group.form),
      c.group.form == .past || c.group.isPerfect || c.group.isPassive
    else { return [] }
    return [AgreementRule.draft(c, agents, inPrinciple(c) ? .inPrinciple : .full, "text-or-mechanism")]
  }

  /// Without anybody who acts: "proposals were made", "much has been achieved".
  private static func ofNobody(_ c: ClauseContext, _ noun: Int) -> [Draft] {
    if c.group.isPassive, c.is(noun, .content) { return [ProposalRule.draft(c, ActionRule.agents(c), [])] }
    // "The situation gives cause for concern".
    if c.group.verb.frame == .give, c.has("concern", "alarm", "worry", within: 5), !c.group.isPassive {
      return c.discourse.issuers.isEmpty ? [] : [EvaluationRule.draft(c, c.discourse.issuers, "concern")]
    }
    if c.group.verb.frame == .give { return DiscussionRule.read(c) }
    if c.group.isPassive, c.group.verb.frame != .reach { return [] }
    return EvaluationRule.assessed(c)
  }

  /// "had talks with X", "had an exchange of views", "made a stop": people met.
  private static func met(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft]? {
    let (word, frame) = (c.word(noun), c.group.verb.frame)
    if ["talk", "talks"].contains(word), frame == .have, c.group.form == .past,
      case let partners = MeetingRule.withPartners(c, from: noun), !partners.isEmpty
    {
      return [MeetingRule.meeting(c, actors, c.parties(partners), "talks")]
    }
    if c.is(noun, .exchange), !["contact", "contacts"].contains(word) || frame == .have {
      let kind = c.written(noun).hasPrefix("negot") ? "negotiation" : "consultation"
      return [DiscussionRule.draft(c, actors, kind, DiscussionRule.counterparts(c))]
    }
    guard c.is(noun, .gathering), word != "visit", word != "visits" else { return nil }
    if case let stops = MeetingRule.listed(c, behind: noun), !stops.isEmpty {
      return MeetingRule.toured(c, actors, stops)
    }
    let partners = MeetingRule.withPartners(c, from: noun)
    if let first = partners.first,
      case let stops = MeetingRule.stops(c, from: c.analysis.mentions[first].extent.lowerBound), !stops.isEmpty
    {
      return MeetingRule.toured(c, actors, stops)
    }
    return [MeetingRule.meeting(c, actors, c.parties(partners), "talks")]
  }

  /// "gave their word to V", "took a positive view", "gave a briefing", "made an appeal", "made proposals".
  private static func given(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft]? {
    let (word, frame) = (c.word(noun), c.group.verb.frame)
    if word == "word", frame == .give, !c.complements().isEmpty || !c.thatClauses().isEmpty {
      return [CommitmentRule.draft(c, actors, .firm, reported: false)]
    }
    if ["view", "views", "assessment"].contains(word), noun >= c.group.tokens.upperBound,
      c.tokens[c.group.tokens.upperBound..<noun].contains(where: { $0.is(.praise) })
    {
      return [EvaluationRule.draft(c, actors, "assessment")]
    }
    // "gave careful consideration to N", "paid attention to N".
    if frame == .give, ["consideration", "attention", "thought", "priority"].contains(word), c.group.form == .past {
      return [DiscussionRule.draft(c, actors, "agenda", [])]
    }
    if ["briefing", "briefings", "update", "overview", "presentation"].contains(word) {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if ["appeal", "appeals", "call", "calls"].contains(word), frame == .make {
      return [
        CallRule.draft(
          c, actors, c.parties(c.mentions(in: c.scope)), ActNouns.calls[word] ?? .call, cue: c.cue, content: c.whole)
      ]
    }
    if word == "offer", frame == .make { return [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))] }
    // "have reached the limits of N": how far it went.
    if frame == .reach, ["limit", "limits", "end", "point", "stage", "impasse", "deadlock"].contains(word) {
      return [EvaluationRule.draft(c, actors, "assessment")]
    }
    if c.is(noun, .content) {
      let proposal = ProposalRule.read(c)
      return proposal.isEmpty ? [ProposalRule.draft(c, actors, DiscussionRule.counterparts(c))] : proposal
    }
    return c.is(noun, .attitude) ? EvaluationRule.expressed(c, actors, noun, repeated: false) : nil
  }

  /// "gave assurances", "made a pledge", "gave an account", "made a statement".
  private static func promised(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft]? {
    let (word, frame) = (c.word(noun), c.group.verb.frame)
    let isAssured =
      c.means(noun, .assurance) && [.give, .make, .provide].contains(frame)
      && (!c.thatClauses().isEmpty || c.group.form == .past)
    let isPledged =
      c.is(noun, .pledge) && ["commitment", "pledge", "undertaking", "promise"].contains(word)
      && (frame == .make || frame == .give)
    if isAssured || isPledged { return [CommitmentRule.draft(c, actors, .firm, reported: false)] }
    if c.means(noun, .account) {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    return ["statement", "statements", "declaration", "remarks"].contains(word) ? [] : nil
  }

  /// "have plans to V", "has a role to play", "have the right to N", "have a duty to V".
  private static func had(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft]? {
    guard c.group.verb.frame == .have else { return nil }
    if ["intention", "plans", "plan"].contains(c.word(noun)) {
      var draft = CommitmentRule.draft(c, actors, .plan, reported: false)
      draft.negated = c.group.isNegated || c.word(noun - 1) == "no"
      return [draft]
    }
    guard c.group.form == .present else { return nil }
    if ["illusion", "illusions"].contains(c.word(noun)) { return [EvaluationRule.draft(c, actors, "assessment")] }
    if ["doubt", "doubts", "faith", "trust", "confidence"].contains(c.word(noun)) {
      return [PositionRule.plainDraft(c, actors, verb: "assert")]
    }
    if c.is(noun, .duty), !c.is(noun, .pledge) { return [ObligationRule.stated(c, actors)] }
    guard ["role", "right", "rights", "place", "part", "interest"].contains(c.word(noun)), !c.discourse.issuers.isEmpty
    else {
      return []
    }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
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
          c.means($0, [.change, .headway, .assurance]) || c.tokens[$0].is(.pledge)
        }
      return hasDocument || !isJudged ? [] : [EvaluationRule.draft(c, actors, "assessment")]
    // "took a decision to V".
    case "decision", "decisions":
      let acts = c.analysis.clauses.indices.filter {
        c.analysis.clauses[$0].noun == noun && c.analysis.clauses[$0].group.form == .infinitive
      }
      return acts.isEmpty || actors.isEmpty ? nil : CommitmentRule.undertakings(c, acts, bound: actors)
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
        // "An exchange of views took place": content, no meeting.
        if c.word(thing) == "exchange" {
          return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
        }
        // "Their meetings with X took place on DAY".
        if c.is(c.opener(of: thing), .possessive), c.word(thing + 1) == "with", !c.group.isNegated,
          case let partners = c.parties(MeetingRule.withPartners(c, from: thing)), !partners.isEmpty,
          case let hosts = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject, !hosts.isEmpty,
          !hosts.contains(where: partners.contains)
        {
          return [MeetingRule.meeting(c, hosts, partners, "talks")]
        }
        let parties = sitting(c, thing)
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

  /// Who sat in talks that took place: those they were between, else those they were of, else all who are named.
  private static func sitting(_ c: ClauseContext, _ thing: Int) -> [Party] {
    let paired = c.parties(MeetingRule.withPartners(c, from: thing))
    if !paired.isEmpty || c.word(thing + 1) != "of" {
      return c.parties(c.mentions(in: c.whole).filter { !isLevel(c, $0) })
    }
    return MeetingRule.members(c, of: thing)
  }

  /// "at the level of Political Directors": how high, not who.
  private static func isLevel(_ c: ClauseContext, _ mention: Int) -> Bool {
    let start = c.analysis.mentions[mention].tokens.lowerBound
    return c.word(start - 1) == "of" && c.word(start - 2) == "level"
  }

  private static func inPrinciple(_ c: ClauseContext) -> Bool {
    c.has("principle", within: 6) || c.hasAdverb("preliminary")
  }
}

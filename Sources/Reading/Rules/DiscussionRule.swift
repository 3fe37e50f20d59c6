import Negotiation

/// Content exchanged, no outcome claimed (phrasebook, section 4).
enum DiscussionRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let verb = c.group.verb
    if c.group.isPassive { return passive(c) }
    let actors = c.subject
    guard !actors.isEmpty else { return thing(c) }
    switch verb.frame {
    case .discuss where verb.lemma == "hear":
      return heard(c, actors)
    case .discuss:
      return drafts(c, actors, verb.parameter)
    case .brief:
      return [
        draft(
          c, actors, "information",
          c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions))
      ]
    case .seek:
      guard c.has("clarification", "clarifications", "information", "explanations", "views", within: 4) else {
        return []
      }
      return [draft(c, actors, "clarification", counterparts(c))]
    case .provide:
      guard
        c.has(
          "assessment", "assessments", "information", "briefing", "update", "overview", "views", "clarification",
          within: 6)
      else { return [] }
      return [draft(c, actors, "information", counterparts(c))]
    case .inform: return [draft(c, actors, "information", addressees(c))]
    case .tell where verb.lemma == "report" || verb.lemma == "explain":
      guard c.thatClauses().isEmpty, c.has("on", "about", "to", "progress", within: 2) || c.object() >= 0 else {
        return []
      }
      return [draft(c, actors, "information", counterparts(c))]
    default: return []
    }
  }

  /// "informed X and Y": right behind the verb.
  static func addressees(_ c: ClauseContext) -> [Party] {
    c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions)
  }

  /// "N was discussed between X and Y", "priority was given to N", "attention was paid to N".
  private static func passive(_ c: ClauseContext) -> [Draft] {
    guard [.discuss, .brief, .give, .inform].contains(c.group.verb.frame) || ["pay"].contains(c.lemma) else {
      return []
    }
    if [.give].contains(c.group.verb.frame) || c.lemma == "pay" {
      let thing = c.clause.subject.thing
      guard thing >= 0, ["priority", "attention", "emphasis", "consideration"].contains(c.word(thing)) else {
        return []
      }
      return [draft(c, meetingActors(c), "agenda", [])]
    }
    if c.group.verb.frame == .brief || c.group.verb.frame == .inform {
      let by = c.parties(c.chain(from: MeetingRule.afterBy(c), limit: c.scope.upperBound).mentions)
      guard !c.subject.isEmpty else { return [] }
      return [draft(c, by, "information", c.subject)]
    }
    // "N was discussed with X": by those who sat with X.
    if let with = c.tokensAfterVerb(6).first(where: { c.word($0) == "with" }), ActionRule.agents(c).isEmpty,
      case let partners = c.parties(c.chain(from: with + 1, limit: c.scope.upperBound).mentions), !partners.isEmpty,
      case let hosts = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject,
      !hosts.contains(where: partners.contains)
    {
      return [draft(c, hosts, c.group.verb.parameter, partners)]
    }
    let agents = c.parties(c.mentions(in: c.scope))
    return [draft(c, agents.isEmpty ? meetingActors(c) : agents, c.group.verb.parameter, [])]
  }

  /// "heard a briefing by X": X briefs whoever listens.
  private static func heard(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    guard var draft = briefed(c, actors)?.first, !draft.counterparts.isEmpty,
      ["briefing", "briefings", "presentation", "presentations", "update"].contains(c.word(c.object()))
    else {
      return drafts(c, actors, c.group.verb.parameter)
    }
    (draft.actors, draft.counterparts) = (draft.counterparts, actors)
    return [draft]
  }

  /// "received a briefing from X", "received the report of X".
  static func briefed(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    let object = c.object()
    guard object >= 0, !actors.isEmpty,
      c.means(object, .account)
    else { return nil }
    let from = (object..<min(c.tokens.count, c.scope.upperBound)).first {
      ["from", "by", "of"].contains(c.word($0)) && c.analysis.covering[min($0 + 2, c.tokens.count - 1)] >= 0
    }
    let sources = from.map { c.parties(c.chain(from: $0 + 1, limit: c.scope.upperBound).mentions) } ?? []
    return [draft(c, actors, "information", sources)]
  }

  /// "The talks focused on N", "discussions covered N".
  private static func thing(_ c: ClauseContext) -> [Draft] {
    let thing = c.clause.subject.thing
    guard thing >= 0, c.tokens[thing].is([.exchange, .gathering]),
      c.group.verb.frame == .discuss || ["cover", "centre", "center", "concentrate", "deal"].contains(c.lemma)
    else { return [] }
    return talks(c, thing) ?? [draft(c, meetingActors(c), "agenda", [])]
  }

  /// "Their talks with X concentrated on N", "Discussions with X were devoted to N": of whoever talked with X.
  static func talks(_ c: ClauseContext, _ thing: Int) -> [Draft]? {
    guard c.word(thing + 1) == "with",
      case let partners = c.parties(c.chain(from: thing + 2, limit: c.group.tokens.lowerBound).mentions),
      !partners.isEmpty
    else { return nil }
    let hosts = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject
    return hosts.isEmpty || hosts.contains(where: partners.contains) ? nil : [draft(c, hosts, "agenda", partners)]
  }

  /// Who sat in the meeting that frames an agentless discussion.
  static func meetingActors(_ c: ClauseContext) -> [Party] {
    // "N was at the centre of the discussion in the Security Working Group".
    let groups = c.mentions(in: c.scope).filter { k in
      let m = c.analysis.mentions[k]
      let at = m.tokens.lowerBound - 1
      return m.kind == .named && at >= 0 && c.word(at) == "in" && m.tokens.contains { c.tokens[$0].is(.organ) }
    }
    if !groups.isEmpty { return c.parties(groups) }
    // "The situation of the displaced was addressed": who is told of does not sit there.
    let thing = c.clause.subject.thing
    let isOfTalks = thing < 0 || c.is(thing, [.gathering, .exchange])
    let end = isOfTalks ? c.group.tokens.lowerBound : min(c.clause.start, c.group.tokens.lowerBound)
    let frame = c.parties(c.mentions(in: 0..<max(0, end)))
    if !frame.isEmpty { return frame }
    // "X held consultations with Y. The talks dealt with N": both sat there.
    if !c.discourse.partners.isEmpty { return c.discourse.subject + c.discourse.partners }
    // Nobody sits alone.
    if c.discourse.subject == c.discourse.speaker, !c.discourse.several.isEmpty { return c.discourse.several }
    return c.discourse.subject.isEmpty || c.discourse.isChaired(c.discourse.subject)
      ? c.discourse.participants : c.discourse.subject
  }

  /// "discussed with X", "briefed X": parties right after "with" or the verb.
  static func counterparts(_ c: ClauseContext) -> [Party] {
    // "contacted X", "consulted X": the object itself.
    if ["contact", "consult"].contains(c.lemma) {
      let list = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound)
      if !list.mentions.isEmpty { return c.parties(list.mentions) }
    }
    for k in c.group.tokens.upperBound..<min(c.scope.upperBound, c.tokens.count)
    where ["with", "to", "from"].contains(c.word(k)) && c.word(k - 1) != "according" {
      let list = c.chain(from: k + 1, limit: c.scope.upperBound)
      if !list.mentions.isEmpty, list.mentions.allSatisfy({ c.analysis.mentions[$0].kind != .people }) {
        return c.parties(list.mentions)
      }
    }
    return []
  }

  /// One discussion with all, or one with each: "spoke with X on DAY and with Y on DAY", "in separate calls".
  static func drafts(_ c: ClauseContext, _ actors: [Party], _ kind: String) -> [Draft] {
    let partners = counterparts(c)
    guard !partners.isEmpty,
      let with = c.scope.first(where: { $0 < c.tokens.count && ["with", "to"].contains(c.word($0)) })
    else { return [draft(c, actors, kind, partners)] }
    let stops = MeetingRule.stops(c, from: with + 1).filter { !c.parties($0.mentions).isEmpty }
    if stops.count > 1, stops.contains(where: \.isSet) {
      return stops.enumerated().map { n, stop in
        var draft = draft(c, actors, kind, c.parties(stop.mentions))
        if n > 0 { draft.cue = c.analysis.mentions[stop.mentions[0]].tokens }
        draft.when = stop.when ?? draft.when
        return draft
      }
    }
    let isSeparate =
      c.hasAdverb("separately", "individually", "bilaterally") || c.has("separate", "separately", within: 30)
    return isSeparate ? partners.map { draft(c, actors, kind, [$0]) } : [draft(c, actors, kind, partners)]
  }

  static func draft(_ c: ClauseContext, _ actors: [Party], _ kind: String, _ counterparts: [Party]) -> Draft {
    var draft = Draft(
      .discussionHeld(kind: kind.isEmpty ? "agenda" : kind), actors, to: counterparts.filter { !actors.contains($0) },
      cue: c.cue,
      content: c.whole, rule: "discussion")
    draft.when = c.done
    draft.negated = c.group.isNegated
    return draft
  }
}

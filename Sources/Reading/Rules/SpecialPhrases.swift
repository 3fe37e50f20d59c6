import Negotiation

/// Fixed phrases that cut across the frames: what the verb says with this noun or that particle, by its base form.
enum SpecialPhrases {
  /// What the phrase says; `nil` when the verb's frame decides.
  static func read(_ c: ClauseContext) -> [Draft]? {
    let actors = c.subject.isEmpty && c.clause.subject.isEmpty ? c.discourse.issuers : c.subject
    if c.group.isPassive, c.lemma == "exchange", c.clause.subject.thing >= 0,
      ["views", "opinions", "information", "ideas"].contains(c.word(c.clause.subject.thing))
    {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    if let visit = VisitRule.moved(c) { return visit }
    return met(c, actors) ?? minded(c, actors) ?? done(c, actors)
  }

  /// Who met, spoke or travelled: "exchanged views", "sat down with X", "paid a visit".
  private static func met(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    switch c.lemma {
    case "pay":
      if c.has("tribute", "homage", "respects", within: 3), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "appreciation")]
      }
      if c.has("visit", within: 3), !actors.isEmpty { return VisitRule.presence(c) }
      // "paid a courtesy call on X".
      if let k = c.tokensAfterVerb(4).first(where: { c.word($0) == "call" }), !actors.isEmpty,
        case let hosts = c.parties(c.chain(from: k + 2, limit: c.scope.upperBound).mentions), !hosts.isEmpty
      {
        return [MeetingRule.meeting(c, actors, hosts, "talks")]
      }
    // "have just come from talks with X".
    case "come" where c.next == "from" && !actors.isEmpty && c.group.form != .future:
      let object = c.object(after: c.group.tokens.upperBound + 1)
      guard c.is(object, [.gathering, .exchange]), case let others = MeetingRule.withPartners(c, from: object),
        !others.isEmpty
      else { return nil }
      return [MeetingRule.meeting(c, actors, c.parties(others), "talks")]
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
      // "came to the conclusion that S".
      if c.next == "to", c.has("conclusion", "view", within: 3), !c.thatClauses().isEmpty, !actors.isEmpty {
        return [PositionRule.plainDraft(c, actors, verb: "assert")]
      }
      // "came to an agreement".
      if c.next == "to", !actors.isEmpty,
        c.tokensAfterVerb(5).contains(where: {
          c.means($0, .settlement)
        })
      {
        return [AgreementRule.draft(c, actors, .full, "text-or-mechanism")]
      }
    case "share":
      if c.has("concern", "concerns", within: 4), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "concern")]
      }
      if c.has(
        "interest", "interests", "goal", "objective", "commitment", "conviction", "vision", "determination",
        "responsibility", "aim",
        within: 6), !actors.isEmpty
      {
        return [PositionRule.plainDraft(c, actors, verb: "assert")]
      }
      if c.has("view", "views", "assessment", "assessments", "information", "impressions", within: 3), !actors.isEmpty,
        c.group.form == .past
      {
        return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
      }
    case "exchange" where c.group.form != .future:
      if c.has(
        "views", "opinions", "information", "ideas", "data", "assessments", "experience", "experiences", "notes",
        "proposals", "comments", "drafts", "papers", "texts", "documents", "positions", within: 4), !actors.isEmpty
      {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "call" where c.next == "together" && (c.group.form == .past || c.group.isPerfect) && !actors.isEmpty:
      let guests = c.parties(c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound).mentions)
      return guests.isEmpty ? nil : [MeetingRule.meeting(c, actors, guests, "talks")]
    case "sit":
      if c.next == "down", c.group.form == .past, !actors.isEmpty {
        return [
          MeetingRule.meeting(
            c, actors, c.parties(MeetingRule.withPartners(c, from: c.group.tokens.upperBound)), "talks")
        ]
      }
    case "undertake", "lead":
      let object = c.object()
      // "led a mission to PLC".
      if object >= 0, c.lemma == "undertake" && c.means(object, .journey) || c.word(object) == "mission",
        c.group.form == .past || c.group.isPerfect, !actors.isEmpty
      {
        return VisitRule.presence(c)
      }
    // "The visit also took them to PLC".
    case "take" where c.means(c.clause.subject.thing, .journey) && c.group.form == .past:
      let guests = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound)
      guard !guests.mentions.isEmpty, c.word(guests.end) == "to" else { return nil }
      return VisitRule.read(c, as: c.parties(guests.mentions))
    case "take":
      if c.next == "up",
        c.object() >= 0 || !c.complements().isEmpty || c.has("the", within: 2),
        !actors.isEmpty, c.group.form == .past || c.group.isPerfect
      {
        return [DiscussionRule.draft(c, actors, "agenda", [])]
      }
      // "took the matter up with X".
      if let up = c.tokensAfterVerb(6).first(where: { c.word($0) == "up" && c.word($0 + 1) == "with" }),
        !actors.isEmpty,
        up > c.group.tokens.upperBound, c.group.form == .past || c.group.isPerfect
      {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
      // "took a close look at N".
      if c.has("look", within: 3), !actors.isEmpty, c.group.form == .past || c.group.isPerfect {
        return [ActionRule.draft(c, actors, "implementation")]
      }
      // "takes this opportunity to V": the inner verb is the act.
      if c.has("opportunity", "occasion", "advantage", within: 3), !actors.isEmpty,
        let inner = c.analysis.clauses.indices.first(where: {
          $0 > c.index && c.analysis.clauses[$0].group.form == .infinitive
        })
      {
        return MainClause.plain(c.at(inner))
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
        // "spoke highly of the progress made".
        let isPraise = c.hasAdverb("highly") || c.has("highly", within: 2)
        return isPraise
          ? [EvaluationRule.draft(c, actors, "appreciation")] : DiscussionRule.drafts(c, actors, "agenda")
      }
    case "return" where c.group.form == .past || c.group.isPerfect:
      if c.has("question", "issue", "topic", "subject", "matter", within: 4), !actors.isEmpty {
        return [DiscussionRule.draft(c, actors, "agenda", [])]
      }
    case "complete", "close", "open", "begin", "start":
      let object = c.object()
      if object >= 0, c.tokens[object].is([.gathering]), !actors.isEmpty, c.group.form == .past || c.group.isPerfect {
        if c.has(.journey, within: 5) { return VisitRule.presence(c) }
        return [MeetingRule.meeting(c, actors, c.parties(MeetingRule.withPartners(c, from: object)), "talks")]
      }
    case "follow" where c.word(c.group.tokens.lowerBound - 1) == "there": return MeetingRule.existing(c)
    case "follow":
      // "talks with X followed": those who had spoken with others before.
      if let thing = Optional(c.clause.subject.thing), thing >= 0, c.tokens[thing].is([.gathering, .exchange]),
        c.group.form == .past, !c.group.isPassive,
        case let partners = c.parties(c.mentions(in: thing..<c.group.tokens.lowerBound)), !partners.isEmpty
      {
        return [MeetingRule.meeting(c, c.discourse.issuers, partners, "talks")]
      }
    case "dwell" where c.has("on", "upon", within: 4), "compare" where c.has("notes", within: 1):
      if !actors.isEmpty, c.group.form == .past {
        return [DiscussionRule.draft(c, actors, "agenda", DiscussionRule.counterparts(c))]
      }
    case "include", "comprise":
      // "Their programme in PLC included a meeting with X".
      if ["programme", "program", "visit", "itinerary", "schedule"].contains(c.word(c.clause.subject.thing)),
        c.group.form == .past, c.is(c.object(), .gathering),
        case let guests = c.parties(MeetingRule.withPartners(c, from: c.object())), !guests.isEmpty
      {
        return [MeetingRule.meeting(c, c.discourse.subject, guests, "talks")]
      }
      if c.clause.subject.thing >= 0, c.word(c.clause.subject.thing) == "agenda", c.group.form == .past {
        return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
      }
    default: break
    }
    return nil
  }

  /// What somebody asks, promises or holds: "look forward to N", "stand by their offer", "made it clear".
  private static func minded(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    asking(c, actors) ?? promising(c, actors) ?? holding(c, actors)
  }

  /// What others are asked for or hoped of: "drew attention to N", "look forward to N", "let us V".
  private static func asking(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    switch c.lemma {
    case "draw":
      if c.has("attention", within: 5), !actors.isEmpty { return [PositionRule.attention(c, actors)] }
      if let call = PositionRule.attentionDrawn(c) { return [call] }
    // "authorised the Mediators to V": told to do it.
    case "authorise", "authorize", "empower":
      let told = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions
      if !actors.isEmpty, !c.group.isPassive, !told.isEmpty, c.group.form == .past || c.group.isPerfect,
        c.analysis.clauses.contains(where: { $0.parent == c.index && $0.group.form == .infinitive })
      {
        return [CallRule.draft(c, actors, c.parties(told), .demand, cue: c.cue, content: c.whole)]
      }
    case "let":
      if let drafts = PositionRule.hortative(c) { return drafts }
    case "look":
      if c.has("forward", within: 2), !actors.isEmpty { return [EvaluationRule.draft(c, actors, "expectation")] }
      if c.next == "to", !actors.isEmpty {
        return CallRule.directive(c, actors, .call, from: c.group.tokens.upperBound + 1)
      }
    case "allow", "permit":
      // "Let me thank you", "allow me to stress": the inner verb is the act.
      if c.has("me", "us", within: 1), c.clause.subject.isEmpty,
        let inner = c.analysis.clauses.indices.first(where: { $0 > c.index })
      {
        return MainClause.plain(c.at(inner))
      }
    default: break
    }
    return nil
  }

  /// What somebody takes upon oneself or owes: "stand by their offer", "are bound by DOC", "it was settled that S".
  private static func promising(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    switch c.lemma {
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
        ["to", "by"].contains(c.next)
      {
        return [ObligationRule.stated(c, c.subject)]
      }
    case "offer":
      if c.has("offices", "assistance", "support", "services", "mediation", "help", within: 5), !actors.isEmpty,
        !c.group.isPassive
      {
        return [CommitmentRule.draft(c, actors, .readiness, reported: false)]
      }
    case "stand"
    where ["by", "with", "alongside"].contains(c.next)
      && c.group.form == .present && !actors.isEmpty
      && c.analysis.covering.indices.contains(c.group.tokens.upperBound + 1)
      && c.analysis.covering[c.group.tokens.upperBound + 1] >= 0:
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    case "stand":
      if c.next == "by", c.has("offer", "offers", within: 4), !actors.isEmpty {
        return [CommitmentRule.draft(c, actors, .readiness, reported: false)]
      }
      if c.next == "by", !actors.isEmpty,
        let noun = c.tokensAfterVerb(6).first(where: {
          c.tokens[$0].is([.pledge, .duty])
        })
      {
        return ReadinessRule.pledged(c, actors, noun)
      }
    case "assure":
      if !actors.isEmpty, c.thatClauses().isEmpty { return ReadinessRule.assured(c, actors) }
    case "declare":
      if c.has("themselves", "itself", within: 1) {
        let drafts = ReadinessRule.read(c)
        if !drafts.isEmpty { return drafts }
      }
    case "wish":
      if c.has("recovery", "success", within: 6), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, c.has("recovery", within: 6) ? "condolence" : "assessment")]
      }
      fallthrough
    case "want":
      if !actors.isEmpty, c.group.form == .present, !c.complements().isEmpty {
        return c.complements().flatMap { read(c.at($0)) ?? MainClause.plain(c.at($0)) }
      }
    case "bear":
      // "bear responsibility for N": a duty there already is.
      if c.has("responsibility", "responsibilities", "obligation", "duty", within: 4), !actors.isEmpty,
        c.group.form == .present
      {
        return [ObligationRule.stated(c, actors)]
      }
    case "settle", "fix", "understand":
      // "it was settled that X will V".
      if c.group.isPassive, c.word(c.clause.subject.tokens.lowerBound) == "it", let first = c.thatClauses().first {
        let drafts = CommitmentRule.future(c.at(first), reported: false)
        if !drafts.isEmpty, [.future, .modal].contains(c.at(first).group.form) { return drafts }
      }
    default: break
    }
    return nil
  }

  /// How somebody sees it: "regard N as N", "made it clear", "count on N", "N remains the basis".
  private static func holding(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    switch c.lemma {
    case "regard", "view", "see", "treat", "deem", "perceive", "judge":
      if let drafts = PositionRule.viewed(c, actors) { return drafts }
    case "attach" where c.has("importance", "value", "weight", within: 5) && !actors.isEmpty:
      return [PositionRule.plainDraft(c, actors, verb: "assert", kind: "norm")]
    case "count", "rely":
      if c.has("on", "upon", within: 1), !actors.isEmpty { return [EvaluationRule.draft(c, actors, "expectation")] }
    case "point":
      // ", they pointed out" behind what they said.
      if c.has("out", within: 1), c.group.tokens.upperBound + 2 >= c.scope.upperBound { return [] }
      if c.has("out", within: 1), !actors.isEmpty { return [PositionRule.plainDraft(c, actors, verb: "assert")] }
    case "deny":
      if !actors.isEmpty, !c.group.isPassive {
        return [PositionRule.plainDraft(c, actors, verb: "reject", kind: "support")]
      }
    case "make":
      if c.has("clear", "plain", within: 2), !actors.isEmpty,
        let noun = c.tokensAfterVerb(6).first(where: {
          c.tokens[$0].is(.attitude)
        })
      {
        return EvaluationRule.expressed(c, actors, noun, repeated: false)
      }
      if c.has("clear", "plain", within: 2), !actors.isEmpty {
        let said = PositionRule.said(c, actors, c.thatClauses(), verb: "assert")
        return said.isEmpty ? [PositionRule.plainDraft(c, actors, verb: "assert")] : said
      }
    case "raise":
      let object = c.object()
      if object >= 0, c.tokens[object].is(.attitude), !actors.isEmpty {
        return [EvaluationRule.draft(c, actors, "concern")]
      }
    // "remain firmly of the view that S".
    case "remain" where !actors.isEmpty && c.has("of", within: 2) && c.has("view", "opinion", "conviction", within: 4):
      return PositionRule.opined(c, actors, c.thatClauses())
    case "remain"
    where c.subject.isEmpty && !c.discourse.issuers.isEmpty
      && (c.means(c.group.tokens.upperBound, .ought)
        // "It remains for the sides to V".
        || c.next == "for" && c.word(c.clause.subject.tokens.lowerBound) == "it"):
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    case "remain":
      if c.has("basis", "foundation", "framework", "cornerstone", "table", within: 5), !c.discourse.issuers.isEmpty {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
      }
    case "deserve" where !c.discourse.issuers.isEmpty:
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    case "align", "associate":
      if c.has("themselves", "itself", "ourselves", within: 1), !actors.isEmpty {
        return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
      }
    case "endorse" where !actors.isEmpty && c.group.form == .present:
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    default: break
    }
    return nil
  }
}

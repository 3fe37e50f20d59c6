import Negotiation

// Verbs of no frame: what the subject and the object tell of them.
extension MainClause {
  static func other(_ c: ClauseContext) -> [Draft] {
    // "recommitted themselves to DOC".
    if ["recommit", "rededicate"].contains(c.lemma), !c.subject.isEmpty, c.group.form != .infinitive {
      let acts = c.complements()
      return acts.isEmpty
        ? [PositionRule.plainDraft(c, c.subject, verb: "reaffirm")]
        : CommitmentRule.undertakings(c, acts, bound: c.subject, strength: .standing)
    }
    // "In Karsk they saw NAME".
    if c.lemma == "see", c.group.form == .past, !c.group.isPassive, !c.group.isNegated, !c.subject.isEmpty,
      case let seen = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound), !seen.mentions.isEmpty,
      case let hosts = c.parties(seen.mentions), hosts.allSatisfy({ $0.isPerson || $0.isNested }),
      !c.tokens[min(seen.end, c.tokens.count - 1)].is(.verb)
    {
      return [MeetingRule.meeting(c, c.subject, hosts, "talks")]
    }
    // "The Presidents need to V and V": conduct only they control.
    if c.lemma == "need", c.group.form == .present, !c.group.isNegated, !c.subject.isEmpty,
      PositionRule.isDirectable(c),
      !PositionRule.sameParties(c.subject, c.discourse.issuers)
    {
      return c.complements().enumerated().map { n, k in
        let inner = c.analysis.clauses[k]
        let content = inner.group.tokens.lowerBound..<max(inner.group.tokens.upperBound, inner.scope.upperBound)
        return CallRule.draft(
          c, c.discourse.issuers, c.subject, .call,
          cue: n == 0 ? c.group.tokens.lowerBound..<inner.group.tokens.upperBound : inner.group.tokens, content: content
        )
      }
    }
    // "The meetings served to clarify N".
    if c.lemma == "serve", c.is(c.clause.subject.thing, [.gathering, .exchange]), c.group.form == .past, c.next == "to"
    {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    // "Agreement exists on N".
    if c.lemma == "exist", c.means(c.clause.subject.thing, .settlement), c.group.form == .present {
      return [AgreementRule.draft(c, [], .full, "text-or-mechanism")]
    }
    // "It falls to the sides to V".
    if c.lemma == "fall", c.word(c.clause.subject.tokens.lowerBound) == "it", c.next == "to",
      !c.discourse.issuers.isEmpty
    {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    }
    if c.group.isNegated, c.group.form == .past, !c.subject.isEmpty { return ActionRule.unable(c) }
    if ["leave", "force", "drive", "trade"].contains(c.lemma) {
      let incident = IncidentRule.read(c)
      if !incident.isEmpty { return incident }
    }
    // "No agreement was found on N".
    if c.lemma == "find", c.group.isPassive, c.group.form == .past, c.means(c.clause.subject.thing, .settlement) {
      var draft = AgreementRule.draft(c, [], .full, "text-or-mechanism")
      draft.negated = draft.negated || c.word(c.clause.subject.tokens.lowerBound) == "no"
      return [draft]
    }
    // "found that N is a breach": how one sees it.
    if c.lemma == "find", !c.subject.isEmpty, !c.group.isPassive, !c.thatClauses().isEmpty {
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    }
    // "brought together the delegations": they hosted them.
    if c.lemma == "bring", c.next == "together", !c.subject.isEmpty, c.group.form == .past, !c.group.isPassive,
      case let guests = c.parties(c.mentions(in: c.scope)), !guests.isEmpty
    {
      return [MeetingRule.meeting(c, c.subject, guests, "talks")]
    }
    // "have kept all of our commitments": a duty met.
    if c.lemma == "keep", !c.subject.isEmpty, !c.group.isPassive,
      c.group.form == .past || c.group.isPerfect,
      c.tokensAfterVerb(5).contains(where: { c.tokens[$0].is([.duty, .pledge]) })
    {
      return ActionRule.read(c)
    }
    // "reserved its position on N".
    if c.lemma == "reserve", c.has("position", "right", "rights", within: 3), !c.subject.isEmpty {
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
    }
    // "found the Front responsible", "found them in violation of N".
    if c.lemma == "find", !c.subject.isEmpty, !c.group.isPassive, c.group.form == .past,
      c.tokensAfterVerb(16).contains(where: { ["responsible", "guilty", "violation", "breach"].contains(c.word($0)) })
    {
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    }
    // "The meeting brought together X and Y".
    if c.lemma == "bring", c.next == "together", c.is(c.clause.subject.thing, [.gathering, .exchange]),
      case let guests = c.parties(c.mentions(in: c.scope)), !guests.isEmpty
    {
      return [MeetingRule.meeting(c, guests, [], "participation")]
    }
    // "reinforced the importance of N": said once more.
    if !c.subject.isEmpty, !c.group.isPassive, c.is(c.object(), .weight), c.lemma == "reinforce" {
      return [PositionRule.plainDraft(c, c.subject, verb: "stress", kind: "norm")]
    }
    if animateDeed(c) { return ActionRule.read(c) }
    // "N was built by X".
    if c.group.isPassive, c.group.form == .past || c.group.isPerfect, c.clause.subject.thing >= 0,
      c.next == "by", !ActionRule.agents(c).isEmpty, !c.group.verb.means(.stative) || c.lemma == "keep"
    {
      return ActionRule.read(c)
    }
    if c.lemma == "devote", c.group.isPassive, c.clause.subject.thing >= 0,
      c.tokens[c.clause.subject.thing].is([.exchange, .gathering])
    {
      return DiscussionRule.talks(c, c.clause.subject.thing)
        ?? [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    // "remain at the disposal of PTY", "remain available", "place themselves at the disposal of PTY".
    if !c.subject.isEmpty,
      c.has("disposal", within: 5) || c.lemma == "remain" && c.has("service", within: 3)
        || c.lemma == "remain" && c.has("available", within: 2)
    {
      return [CommitmentRule.draft(c, c.subject, c.lemma == "remain" ? .standing : .readiness, reported: false)]
    }
    if ["remain", "stay", "keep"].contains(c.lemma), c.next == "in",
      c.has("contact", "touch", within: 4), c.group.form == .past || c.group.form == .present, !c.subject.isEmpty
    {
      return [DiscussionRule.draft(c, c.subject, "consultation", DiscussionRule.counterparts(c))]
    }
    // "remain engaged with X".
    if c.lemma == "remain", c.next == "engaged", c.group.form == .present, !c.subject.isEmpty {
      return [CommitmentRule.draft(c, c.subject, .standing, reported: false)]
    }
    // "stand by to V".
    if c.lemma == "stand", c.next == "by", c.word(c.group.tokens.upperBound + 1) == "to", c.group.form == .present,
      !c.subject.isEmpty
    {
      return [CommitmentRule.draft(c, c.subject, .readiness, reported: false)]
    }
    if ["remain", "stand", "stay"].contains(c.lemma) {
      let ready = ReadinessRule.read(c)
      if !ready.isEmpty { return ready }
      if let k = c.tokensAfterVerb(4).first(where: {
        c.word($0) == "convinced" || Feelings.kind(ofAdjective: $0, c) != nil
      }), !c.subject.isEmpty {
        return c.word(k) == "convinced"
          ? [PositionRule.plainDraft(c, c.subject, verb: "assert")]
          : [EvaluationRule.draft(c, c.subject, Feelings.kind(ofAdjective: k, c) ?? "concern")]
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
        c.lemmaMeans(.involving)
          || c.group.isNegated && ["affect", "prejudge", "alter", "change", "influence"].contains(c.lemma),
        c.group.form == .present
      {
        return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
      }
    }
    return []
  }

  /// A party did something to something: "have spent N", "sent N to PLC".
  private static func animateDeed(_ c: ClauseContext) -> Bool {
    c.group.verb.frame == .other && !c.subject.isEmpty && !c.group.isPassive && !c.group.isPredicative
      && (c.group.form == .past || c.group.form == .present && c.group.isPerfect)
      && !c.group.verb.means(.stative) && !c.scope.isEmpty
      && c.clause.subject.mentions.allSatisfy { c.analysis.mentions[$0].kind != .people }
  }
}

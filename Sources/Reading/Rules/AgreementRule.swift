import Negotiation

/// Parties converge on a text, a mechanism or a shared need (codebook, section 3.4; phrasebook, section 5).
enum AgreementRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = agreeing(c)
    guard !actors.isEmpty else { return [] }
    if c.group.verb.frame == .conclude || c.group.verb.frame == .adopt { return concluded(c, actors) }
    let inPrinciple = c.has("principle", within: 4) || c.group.tokens.contains { c.word($0) == "principle" }
    let after = afterVerb(c)
    let that = c.thatClauses()
    if let foretold = CommitmentRule.foretold(c, that) { return foretold }
    if let first = that.first { return agreed(that: that, first, c, actors) }
    let need = need(c, from: after)
    if need >= 0 { return agreed(need: need, c, actors) }
    let complements = c.complements().filter { c.analysis.clauses[$0].group.form == .infinitive }
    // "on others they did not agree".
    if c.group.isNegated, complements.isEmpty { return [draft(c, actors, .full, "text-or-mechanism")] }
    // "agreed on a mechanism to consolidate the truce": what the text is for.
    if ["on", "upon"].contains(c.word(after)), case let text = c.object(after: after + 1), text >= 0,
      c.tokens[text].is([.document, .mechanism, .content, .deed])
        || ["measures", "steps", "modalities"].contains(c.word(text)),
      complements.first.map({ c.analysis.clauses[$0].group.tokens.lowerBound > text }) ?? false
    {
      return [draft(c, actors, inPrinciple ? .inPrinciple : .full, "text-or-mechanism")]
    }
    if let first = complements.first, c.analysis.clauses[first].group.tokens.lowerBound - c.group.tokens.upperBound < 8
    {
      if c.analysis.clauses[first].group.verb.lemma == "pursue", c.clause.level == .relative {
        return [draft(c, actors, .toPursue, "undertake-to-pursue")]
      }
      return CommitmentRule.undertakings(c, complements, bound: actors)
    }
    // "On most points they agreed."
    let isFronted = after >= c.scope.upperBound || [.stop, .colon].contains(c.tokens[after].kind)
    // "agreed on a meeting in PLC on DAY": to hold it.
    if ["on", "upon"].contains(c.word(after)), !inPrinciple, c.is(c.object(after: after + 1), .gathering),
      ["a", "an", "another"].contains(c.word(after + 1)), c.time(in: c.dated, isFuture: true) != nil
    {
      return [CommitmentRule.draft(c, actors, .firm, reported: false)]
    }
    guard
      isFronted
        || ["among", "on", "upon", "to", "in", "with", "over", "about", "the", "a", "an"].contains(c.word(after))
        || inPrinciple
        || c.object() >= 0 || c.group.isPassive
    else { return [] }
    if c.word(after) == "with", c.object(after: after + 1) < 0 { return [] }
    // "agreed to the release of N": an own act in a noun.
    if c.word(after) == "to", !c.subject.isEmpty, !inPrinciple, case let noun = c.object(after: after + 1), noun >= 0,
      c.tokens[noun].is(.deed)
    {
      return [CommitmentRule.draft(c, c.subject, .firm, reported: false)]
    }
    return [draft(c, actors, inPrinciple ? .inPrinciple : .full, "text-or-mechanism")]
  }

  /// Who agrees; "it was agreed": those who sat together, as the sentence before tells, else who speaks.
  static func agreeing(_ c: ClauseContext) -> [Party] {
    if c.group.isPassive, c.word(c.clause.subject.tokens.lowerBound) == "it" {
      var company = c.discourse.several.isEmpty ? c.discourse.participants : c.discourse.several
      // Nobody agrees alone: not the one state that was told of last.
      if company.count == 1, c.lexicon.names.isState(company[0].id) {
        company = c.discourse.issuers.count > 1 ? c.discourse.issuers : [Party(unchecked: "sides")]
      }
      return company + c.discourse.partners.filter { !company.contains($0) }
    }
    return c.subject.isEmpty ? c.discourse.participants : c.subject
  }

  /// "agreed that S and that T": each by itself an act of their own, a need they share or how they see something.
  private static func agreed(that: [Int], _ first: Int, _ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    that.flatMap { k -> [Draft] in
      let inner = c.at(k)
      let cue = k == first ? c.cue : inner.group.tokens
      // "and that it would convene in May".
      if CommitmentRule.isForetold(inner), case let acts = CommitmentRule.future(inner, reported: false), !acts.isEmpty
      {
        return acts
      }
      if inner.group.form == .modal || PositionRule.isRipe(inner)
        || inner.group.verb.frame == .other && inner.group.form == .present && c.word(inner.group.head) == "need"
      {
        return [draft(c, actors, .onNeed, "shared-need", cue: cue, content: inner.scope)]
      }
      if inner.group.form == .future { return agreed(future: inner, c, actors) }
      return k == first ? [draft(c, actors, .full, "shared-assessment")] : []
    }
  }

  /// "agreed that X will V", "agreed that the crossing will be reopened on DAY".
  private static func agreed(future inner: ClauseContext, _ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    if !inner.subject.isEmpty { return CommitmentRule.future(inner, reported: false) }
    // Those who agree see to it, and to it that they meet.
    if inner.group.isPassive || inner.is(inner.clause.subject.thing, .gathering) {
      var draft = CommitmentRule.draft(inner, actors, .firm, reported: false)
      draft.mode = .own
      return [draft]
    }
    var draft = draft(c, actors, .onNeed, "shared-need")
    draft.when = inner.time(in: inner.whole, isFuture: true) ?? draft.when
    return [draft]
  }

  /// "agreed on the need to V and to V": one for each.
  private static func agreed(need: Int, _ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let children = c.analysis.clauses.indices.filter {
      c.analysis.clauses[$0].noun == need && c.analysis.clauses[$0].level == .nominal
    }
    guard children.count > 1 else { return [draft(c, actors, .onNeed, "shared-need")] }
    return children.enumerated().map { n, k in
      let clause = c.analysis.clauses[k]
      return draft(
        c, actors, .onNeed, "shared-need", cue: n == 0 ? c.cue : clause.group.tokens,
        content: clause.group.tokens.lowerBound..<clause.scope.upperBound)
    }
  }

  /// "There was general agreement that N should V", "there is consensus on N": of whoever speaks.
  static func existing(_ c: ClauseContext) -> [Draft]? {
    let actors = c.discourse.issuers
    guard !actors.isEmpty,
      let noun = (c.group.tokens.lowerBound..<min(c.tokens.count, c.group.tokens.upperBound + 4)).first(where: {
        ["agreement", "consensus", "understanding", "unanimity"].contains(c.word($0))
      }), ["that", "on", "about", "among", "between"].contains(c.word(noun + 1)),
      !c.tokens[c.group.tokens.lowerBound..<noun].contains(where: { $0.spelling == "no" })
    else { return nil }
    let that = c.analysis.clauses.first { $0.level == .that && $0.start > noun }
    let isNeed =
      that?.group.form == .modal || c.tokens[noun..<min(c.tokens.count, noun + 5)].contains { $0.is(.weight) }
    return [
      draft(
        c, actors, isNeed ? .onNeed : .full,
        isNeed ? "shared-need" : that == nil ? "text-or-mechanism" : "shared-assessment")
    ]
  }

  private static func afterVerb(_ c: ClauseContext) -> Int {
    var k = c.group.tokens.upperBound
    while k < c.tokens.count, c.tokens[k].is(.adverb), !c.tokens[k].is(.preposition) { k += 1 }
    return k
  }

  /// The token of "need", "importance" or "necessity" as the object of agreeing.
  private static func need(_ c: ClauseContext, from k: Int) -> Int {
    for i in k..<min(c.tokens.count, k + 8) where c.tokens[i].is(.weight) { return i }
    return -1
  }

  /// "concluded DOC", "signed DOC", "adopted the following statement".
  private static func concluded(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    // "accepted that N will be V-ed".
    if c.lemma == "accept", !c.thatClauses().isEmpty { return [draft(c, actors, .full, "shared-assessment")] }
    if c.next == "that" || !c.thatClauses().isEmpty {
      return [EvaluationRule.draft(c, actors, "assessment")]
    }
    // "concluded today in PLC a fifth round of talks": behind where and when.
    let object = c.object()
    let thing =
      c.group.isPassive ? c.clause.subject.thing : object >= 0 ? object : c.object(after: c.behindAdjuncts)
    // "accepted the invitation to V": one's own act.
    if c.lemma == "accept", !c.group.isPassive, thing >= 0, c.tokens[thing].is(.content) {
      let acts = c.analysis.clauses.indices.filter {
        c.analysis.clauses[$0].group.form == .infinitive
          && c.scope.contains(c.analysis.clauses[$0].group.tokens.lowerBound)
          && [.nominal, .complement, .purpose].contains(c.analysis.clauses[$0].level)
      }.prefix(1)
      if !acts.isEmpty { return CommitmentRule.undertakings(c, Array(acts), bound: actors) }
      if ["invitation", "invitations"].contains(c.word(thing)) {
        return [CommitmentRule.draft(c, actors, .firm, reported: false)]
      }
      return [draft(c, actors, .full, "text-or-mechanism")]
    }
    let known = c.analysis.documents.contains {
      !$0.isOccasion && (c.group.isPassive ? c.whole : c.scope).contains($0.tokens.lowerBound)
    }
    // "concluded the talks", "wrapped up two days of consultations".
    if ["conclude", "wrap"].contains(c.lemma), !c.group.isPassive, thing >= 0,
      c.tokens[thing].is([.gathering, .exchange]), c.group.form == .past || c.group.isPerfect,
      !c.has(.journey, within: 5)
    {
      let partners = c.parties(MeetingRule.withPartners(c, from: thing))
      return c.tokens[thing].is(.exchange) && !["talk", "talks"].contains(c.word(thing))
        ? [DiscussionRule.draft(c, actors, "consultation", partners)]
        : [MeetingRule.meeting(c, actors, partners, "session")]
    }
    if !c.group.isPassive, !c.subject.isEmpty, c.has(.journey, within: 5) {
      return VisitRule.presence(c)
    }
    guard
      known || ["sign", "initial"].contains(c.lemma) || thing >= 0 && c.tokens[thing].is([.document, .mechanism])
        || thing >= 0 && (thing..<min(c.tokens.count, thing + 2)).contains(where: { Self.papers.contains(c.word($0)) })
    else { return [] }
    guard [.past, .present].contains(c.group.form) else { return [] }
    if c.group.form == .present, !c.group.isPerfect, !c.group.isPassive { return [] }
    let agents =
      c.group.isPassive
      ? c.parties(c.chain(from: MeetingRule.afterBy(c), limit: c.scope.upperBound).mentions) : c.subject
    guard !(agents.isEmpty && !c.group.isPassive) else { return [] }
    return [draft(c, agents, .full, "text-or-mechanism")]
  }

  /// Texts that are agreed on without the name of a document.
  private static let papers: Set<Spelling> = [
    "rules", "agenda", "minutes", "terms", "plan", "programme", "program", "calendar", "timetable", "schedule",
    "roadmap",
    "guidelines", "procedures", "modalities", "budget", "list", "text", "criteria", "parameters", "principles",
    "recommendations", "workplan",
  ]

  static func draft(
    _ c: ClauseContext, _ actors: [Party], _ strength: AgreementStrength, _ kind: String, cue: Range<Int>? = nil,
    content: Range<Int>? = nil
  ) -> Draft {
    var draft = Draft(
      .agreementReached(strength, kind: kind), actors, cue: cue ?? c.cue, content: content ?? c.whole, rule: "agreement"
    )
    draft.when = c.time(
      in: c.dated.lowerBound..<min(c.scope.upperBound, c.group.tokens.upperBound + 10), isFuture: false)
    if draft.when == nil, let frame = c.frame, c.subject != c.discourse.issuers { draft.when = frame }
    draft.negated = c.group.isNegated || c.clause.subject.thing > 0 && c.word(c.clause.subject.thing - 1) == "no"
    return draft
  }
}

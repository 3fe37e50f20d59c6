import Negotiation

/// Reads the events of one sentence: every main clause by the frame of its verb, then what the sentence takes for
/// granted. A clause that no rule reads becomes a finding; there is no default type (codebook, section 3.10).
struct Coder {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  /// What a sentence gave.
  struct Outcome {
    var drafts: [Draft] = []
    /// Main clauses that no rule read, as tokens.
    var unread: [Range<Int>] = []
    /// Whom it tells of.
    var cast = Cast()

    /// Takes over what a rule read: the first as they are, without a copy.
    mutating func add(_ drafts: [Draft]) {
      if drafts.isEmpty { return }
      if self.drafts.isEmpty { self.drafts = drafts } else { self.drafts += drafts }
    }
  }

  func read(_ analysis: SentenceAnalysis, discourse: Discourse, trip: When?) -> Outcome {
    var outcome = Outcome()
    let setting = ClauseContext.Setting(
      source: source, analysis: analysis, discourse: discourse, lexicon: lexicon, trip: trip)
    for index in analysis.clauses.indices {
      let c = ClauseContext(setting: setting, index: index)
      if c.lemmaMeans(.founding), let body = founded(c) { outcome.cast.founded = body }
      if analysis.lead > 0, let stance = preamble(c) {
        outcome.add(stance)
        continue
      }
      switch analysis.clauses[index].level {
      case .main where c.group.isFinite:
        if isContact(c) || IncidentRule.isSameHarm(c) || isCondition(c) { break }
        if c.isAttribution(index) {
          if !c.subject.isEmpty { (outcome.cast.subject, outcome.cast.isAboutMe) = (c.subject, false) }
          break
        }
        let drafts = told(MainClause.read(c), c)
        if drafts.isEmpty, !isFramed(c) { outcome.unread.append(c.whole) }
        outcome.add(drafts)
        // "S; T": what follows goes on about the last of them.
        let opensAnew = c.clause.start > 0 && analysis.tokens[c.clause.start - 1].kind == .colon
        // "4. Welcome the decision that X will V": whoever speaks.
        let isPlain = outcome.drafts.count == drafts.count && c.subject.isEmpty && c.clause.subject.isEmpty
        if isPlain, c.group.form == .present, c.group.tokens.lowerBound <= analysis.lead + 1 {
          outcome.cast.subject = discourse.issuers
        } else if outcome.cast.subject.isEmpty || opensAnew && !c.subject.isEmpty {
          outcome.cast.subject = c.subject
          outcome.cast.isAboutMe = ["i", "we"].contains(c.word(c.clause.subject.tokens.lowerBound))
        }
        outcome.cast.last = c.subject
        if outcome.cast.isAboutThing == nil { outcome.cast.isAboutThing = c.subject.isEmpty && !isIt(c) }
      case .that where c.group.isFinite:
        if outcome.cast.told.isEmpty { outcome.cast.told = c.subject }
        outcome.add(reportedClause(c))
      case .purpose where c.group.form == .gerund, .adjunct where GerundFrames.opens(c):
        outcome.add(GerundFrames.read(c))
      case .relative, .reduced, .adjunct, .subordinate:
        outcome.add(told(ofHarm: BackgroundRule.read(c), c))
      case .purpose:
        outcome.add(purpose(c))
      default: break
      }
    }
    let whole = ClauseContext(
      setting: setting, index: max(0, analysis.clauses.firstIndex { $0.level == .main && $0.group.isFinite } ?? 0))
    if !analysis.clauses.isEmpty {
      outcome.add(ObligationRule.presupposed(whole))
      var incidents = IncidentRule.presupposed(whole)
      incidents.removeAll { draft in
        outcome.drafts.contains { $0.act.type == .incidentReported && $0.content.overlaps(draft.cue) }
      }
      outcome.add(incidents)
      outcome.add(MechanismRule.read(whole))
      var nominals = BackgroundRule.nominals(whole)
      nominals.removeAll { named in
        named.act.type == .incidentReported
          && outcome.drafts.contains { $0.act.type == .incidentReported && $0.cue.overlaps(named.cue) }
      }
      outcome.add(nominals)
    }
    // A clause whose complement was read is read: "informed X that S".
    outcome.unread.removeAll { range in
      outcome.drafts.contains { range.contains($0.cue.lowerBound) && $0.mode != .presupposed }
    }
    for k in outcome.drafts.indices where !outcome.drafts[k].counterparts.isEmpty {
      switch outcome.drafts[k].act.type {
      case .callIssued: outcome.cast.addressee = outcome.drafts[k].counterparts
      case .meetingHeld where outcome.drafts[k].mode == .own, .discussionHeld where outcome.drafts[k].mode == .own,
        .proposalMade where outcome.drafts[k].mode == .own:
        outcome.cast.partners += outcome.drafts[k].counterparts.filter { !outcome.cast.partners.contains($0) }
      default: break
      }
    }
    return outcome
  }

  /// "The Council, deeply concerned by N;": a preamble of its own, in the body's name.
  private func preamble(_ c: ClauseContext) -> [Draft]? {
    let lead = c.analysis.lead
    guard lead > 0, !c.group.isPassive, c.group.tokens.lowerBound - lead <= 1, c.group.tokens.lowerBound >= lead,
      c.means(c.group.head, [.concerned, .minded, .aware, .pleased, .sorry])
    else { return nil }
    let speakers = c.parties(c.mentions(in: 0..<lead))
    guard !speakers.isEmpty else { return nil }
    guard let kind = Feelings.kind(ofAdjective: c.group.head, c) else {
      return [PositionRule.plainDraft(c, speakers, verb: "assert")]
    }
    return [EvaluationRule.draft(c, speakers, kind)]
  }

  /// What somebody else says in quotation marks, or "according to" whom it is: reported, with whoever says it.
  private func told(_ drafts: [Draft], _ c: ClauseContext) -> [Draft] {
    var speakers = c.quotedSpeaker(of: c.group.tokens.lowerBound) ?? []
    if c.word(0) == "according", c.word(1) == "to" {
      speakers = c.parties(c.chain(from: 2, limit: c.tokens.count).mentions)
      guard !speakers.isEmpty else { return drafts }
    }
    guard !speakers.isEmpty, !PositionRule.sameParties(speakers, c.discourse.issuers), !holdIssue(speakers, c) else {
      return drafts
    }
    return drafts.map { draft in
      guard draft.mode == .own else { return draft }
      var draft = draft
      if [.positionStated, .evaluationExpressed, .callIssued].contains(draft.act.type),
        PositionRule.sameParties(draft.actors, c.discourse.issuers)
      {
        draft.actors = speakers
      }
      draft.mode = .reported
      if draft.speakers.isEmpty { draft.speakers = speakers }
      return draft
    }
  }

  /// "the incidents which took place on DAY and which cost lives": one harm, told of by its noun and its clauses.
  private func told(ofHarm drafts: [Draft], _ c: ClauseContext) -> [Draft] {
    guard c.clause.level == .relative, c.clause.noun >= 0, !drafts.isEmpty else { return drafts }
    if c.tokens[c.clause.noun].is(.conjunction) {
      let isTold = c.analysis.clauses[..<c.index].contains { $0.level == .relative && c.is($0.noun, .harm) }
      return isTold ? drafts.filter { $0.act.type != .incidentReported } : drafts
    }
    var noun = c.clause.noun
    // "the incidents of the past days, in which two persons were wounded".
    if c.tokens[noun].is(.preposition), c.word(c.clause.start) == "which" {
      noun = (max(0, c.clause.start - 7)..<c.clause.start).last { c.is($0, .harm) } ?? noun
    }
    guard c.is(noun, .harm) else { return drafts }
    return drafts.map { draft in
      guard case .incidentReported(let kind) = draft.act, kind != "displacement" else { return draft }
      var draft = draft
      // "the recent incidents, which cost lives".
      let named = max(0, noun - 4)..<noun
      draft.when = draft.when ?? c.time(in: named, isFuture: false, recent: true) ?? c.past
      draft.content = noun..<max(draft.content.upperBound, noun + 1)
      return draft
    }
  }

  /// Whether somebody speaks as the holder of the office that issues the statement.
  private func holdIssue(_ speakers: [Party], _ c: ClauseContext) -> Bool {
    // One of several envoys speaks for himself.
    speakers.allSatisfy {
      c.discourse.holds($0, c.discourse.issuers.filter { c.lexicon.names.body($0.id)?.isPlural != true })
    }
  }

  /// "the obligations they undertook": a relative clause without its pronoun, right behind a noun of duty.
  private func isContact(_ c: ClauseContext) -> Bool {
    let start = c.clause.subject.tokens.lowerBound
    // "the dialogue they began", "actions each party will take": right behind a noun of the clause before.
    let isEach = ["each", "both"].contains(c.word(start)) && c.clause.parent < 0 && c.group.form == .future
    if c.index > 0, start > 0, c.tokens[start].is(.subjectPronoun) || isEach, c.tokens[start - 1].is(.noun),
      !c.tokens[start - 1].isCapital, !c.tokens[start - 1].is([.preposition, .unit, .adverb]),
      c.analysis.covering[start - 1] < 0, c.analysis.clauses[c.index - 1].scope.lowerBound < start,
      !c.tokens[c.analysis.clauses[c.index - 1].group.tokens.upperBound..<start].contains(where: {
        [.comma, .colon].contains($0.kind) || $0.is(.conjunction)
      })
    {
      return true
    }
    return !c.clause.subject.tokens.isEmpty && start > 0 && c.tokens[start - 1].is([.duty, .pledge, .content])
      && c.analysis.covering[start - 1] < 0 && c.group.form != .future
      && c.group.verb.means(.assuming)
  }

  /// "X announced that S": the inner clause is read as the act of its subject, told by X.
  private func reportedClause(_ c: ClauseContext) -> [Draft] {
    guard c.clause.parent >= 0 else { return [] }
    var p = c.clause.parent
    while p >= 0, [.that, .reduced].contains(c.analysis.clauses[p].level) { p = c.analysis.clauses[p].parent }
    guard p >= 0 else { return [] }
    let governor = c.at(p)
    // "concerned by reports that S": what is reported happened, as they say.
    if c.clause.noun >= 0, ["reports", "report", "allegations", "news"].contains(c.word(c.clause.noun)) {
      return IncidentRule.read(c).map { draft in
        var draft = draft
        draft.mode = .reported
        return draft
      }
    }
    // "take note of the announcement that X have agreed to V", "welcome the announcement that it will V".
    if c.clause.noun >= 0, ["announcement", "announcements", "news"].contains(c.word(c.clause.noun)),
      governor.clause.level == .main
    {
      return MainClause.read(c).filter { ![.positionStated, .evaluationExpressed].contains($0.act.type) }.map { draft in
        guard c.group.form == .future else { return BackgroundRule.presupposed(draft) }
        var draft = draft
        draft.mode = .reported
        return draft
      }
    }
    if governor.clause.level == .main || isLearned(governor),
      [.evaluate, .express, .note].contains(governor.group.verb.frame) && governor.lemma != "convey"
        || isLearned(governor)
        || Feelings.kind(ofAdjective: governor.group.head, governor) != nil && !governor.subject.isEmpty
        || ["learn", "hear"].contains(governor.lemma) && governor.group.form == .past
        || governor.group.verb.parameter == "recall" && !c.subject.isEmpty
    {
      // Factive governors: the complement is a background fact.
      let isMissed = c.group.modal == "could" && c.group.isNegated
      guard c.group.form == .past || c.group.isPerfect || c.group.isPredicative || isMissed else { return [] }
      if isMissed { return ActionRule.unable(c).map(BackgroundRule.presupposed) }
      let facts = MainClause.read(c).filter {
        [
          .actionTaken, .incidentReported, .meetingHeld, .visitMade, .agreementReached, .proposalMade, .discussionHeld,
          .commitmentMade,
        ].contains($0.act.type)
      }
      if facts.isEmpty, c.group.form == .past || c.group.isPerfect, !c.group.isPredicative, c.group.verb.frame != .be,
        c.clause.subject.thing >= 0 || !c.subject.isEmpty, !isState(c)
      {
        return [BackgroundRule.presupposed(ActionRule.draft(c, c.subject, "implementation"))]
      }
      return facts.map(BackgroundRule.presupposed)
    }
    // "I am pleased to announce that S".
    let announces =
      governor.group.form == .infinitive && governor.clause.parent >= 0
      && c.at(governor.clause.parent).clause.level == .main
      && !c.at(governor.clause.parent).group.isNegated
      && PositionRule.sameParties(governor.subject, c.discourse.issuers)
    // "conveyed to X that S": as "told".
    guard [.tell, .inform].contains(governor.group.verb.frame) || governor.lemma == "convey",
      governor.clause.level == .main || announces
        // "met X, who told them that S".
        || governor.clause.level == .relative && governor.group.form == .past
          && ["who", "which"].contains(governor.word(governor.clause.start))
    else {
      return []
    }
    // "were told by X that S": X, who tells it.
    let speakers =
      governor.group.verb.frame == .inform && governor.group.isPassive ? ActionRule.agents(governor) : governor.subject
    if let ready = ReadinessRule.told(c, by: speakers) { return ready }
    var drafts = MainClause.read(c)
    if drafts.isEmpty, let deed = announced(c, by: governor) { drafts = [deed] }
    if let call = CallRule.told(c, by: governor, speakers) { return [call] }
    // "informed X that N is ready": what X was told; "informed X that they will V" is what they will.
    if governor.group.verb.frame == .inform, !speakers.isEmpty, c.subject.isEmpty,
      drafts.allSatisfy({ [.evaluationExpressed, .positionStated].contains($0.act.type) })
    {
      return c.clause.subject.shared >= 0 || governor.thatClauses().first != c.index
        ? [] : [DiscussionRule.draft(governor, speakers, "information", DiscussionRule.addressees(governor))]
    }
    // "told us that they do not want N": how the teller sees things.
    if drafts.isEmpty, governor.group.verb.frame == .inform, PositionRule.sameParties(c.subject, speakers),
      c.group.form == .present, !c.group.isPerfect
    {
      var draft = PositionRule.plainDraft(governor, speakers, verb: "assert", content: c.whole)
      draft.mode = .reported
      return [draft]
    }
    if drafts.isEmpty, ["state", "declare", "indicate", "say", "explain"].contains(governor.lemma), !speakers.isEmpty {
      // "X stated that S": a stance of X; "explained that S has V-ed": how X sees a fact.
      let isFact = governor.lemma == "explain" && (c.group.isPerfect || c.group.form == .past)
      var draft =
        isFact
        ? EvaluationRule.draft(governor, speakers, "assessment")
        : PositionRule.plainDraft(governor, speakers, verb: "assert", content: c.whole)
      draft.cue = c.clause.start - governor.cue.upperBound <= 1 ? governor.cue : c.cue
      draft.content = c.whole
      return [draft]
    }
    for k in drafts.indices {
      // "X said that the sides should V": X's call, X's stance, not the issuers'.
      let isTold =
        [.positionStated, .evaluationExpressed, .callIssued].contains(drafts[k].act.type)
        // "X announced that there will be N": X's undertaking.
        || drafts[k].act.type == .commitmentMade && c.subject.isEmpty
      if isTold, !speakers.isEmpty,
        PositionRule.sameParties(drafts[k].actors, c.discourse.issuers),
        !PositionRule.sameParties(c.subject, c.discourse.issuers)
      {
        drafts[k].actors = speakers
        continue
      }
      if PositionRule.sameParties(drafts[k].actors, speakers), drafts[k].act.type == .commitmentMade,
        !governor.group.isPassive
      {
        continue
      }
      if drafts[k].mode == .own { drafts[k].mode = .reported }
      if drafts[k].speakers.isEmpty { drafts[k].speakers = speakers }
    }
    return drafts
  }

  /// "were saddened to learn that S": what one learns so has happened.
  private func isLearned(_ c: ClauseContext) -> Bool {
    guard c.group.form == .infinitive, ["learn", "hear", "see", "note", "find"].contains(c.lemma), c.clause.parent >= 0
    else { return false }
    let felt = c.at(c.clause.parent)
    return felt.clause.level == .main && Feelings.kind(ofAdjective: felt.group.head, felt) != nil
  }

  /// "announced that N had been relocated": done by whoever announces it.
  private func announced(_ c: ClauseContext, by governor: ClauseContext) -> Draft? {
    guard ["announce", "report"].contains(governor.lemma), c.group.isPassive,
      c.group.form == .past || c.group.isPerfect,
      c.group.verb.frame == .other, !c.group.verb.means(.stative), !governor.subject.isEmpty
    else { return nil }
    let agents = ActionRule.agents(c)
    return ActionRule.draft(c, agents.isEmpty ? governor.subject : agents, "implementation")
  }

  /// "that progress was achieved", "that the ceasefire has held": how things stand, nobody's deed.
  private func isState(_ c: ClauseContext) -> Bool {
    let thing = c.clause.subject.thing
    guard thing >= 0, c.subject.isEmpty else { return false }
    // "The moment has come to V".
    if c.lemma == "come", ["moment", "time", "hour"].contains(c.word(thing)) { return true }
    return c.means(thing, [.condition, .quantity]) || c.group.verb.means([.developing, .moving])
  }

  /// "agreed to create a Verification Mechanism": what "it" is in the next sentence.
  private func founded(_ c: ClauseContext) -> Party? {
    guard !c.group.isPassive else { return nil }
    let start = c.group.tokens.upperBound
    if let k = (start..<min(c.scope.upperBound, start + 3)).first(where: { c.analysis.covering[$0] >= 0 }) {
      let mention = c.analysis.mentions[c.analysis.covering[k]]
      return mention.parties.count == 1 && !mention.isPlural && mention.kind == .named ? mention.parties[0] : nil
    }
    let object = c.object()
    return c.is(object, [.organ, .mechanism]) && ["a", "an"].contains(c.word(start)) ? c.nounParty(object) : nil
  }

  /// "It" goes on about what the sentence before was about.
  private func isIt(_ c: ClauseContext) -> Bool { c.word(c.clause.subject.tokens.lowerBound) == "it" }

  /// Clauses that only frame: "the statement reads", "in this context".
  private func isFramed(_ c: ClauseContext) -> Bool { c.group.verb.frame == .issue || c.group.verb.lemma == "read" }
}

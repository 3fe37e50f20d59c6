import Negotiation

/// Reads a main clause.
enum MainClause {
  static func read(_ c: ClauseContext) -> [Draft] {
    if let drafts = FramedActs.read(c) ?? SpecialPhrases.read(c) ?? ArrangedClauses.read(c) { return drafts }
    let verb = c.group.verb
    if verb.frame == .aspect, let drafts = scheduled(c) ?? aspect(c) { return drafts }
    switch c.group.form {
    case .future where c.group.isPredicative && ReadinessRule.isReady(c) && !c.subject.isEmpty:
      return ReadinessRule.read(c)
    case .future:
      let drafts = CommitmentRule.future(c, reported: false)
      return drafts.isEmpty ? inanimateFuture(c) : drafts
    case .modal: return modal(c)
    default: break
    }
    if c.lemma == "go", c.group.isProgressive, let planned = CommitmentRule.planned(c) { return planned }
    if c.group.isPredicative || verb.frame == .be || adjectival(c) { return predicative(c) }
    return plain(c)
  }

  /// "are committed", "is concerned": passives that are states.
  private static func adjectival(_ c: ClauseContext) -> Bool {
    guard c.group.isPassive, !c.group.isPerfect else { return false }
    let next = c.group.tokens.upperBound
    let isFelt = c.means(c.group.head, [.concerned, .sorry, .pleased, .thankful, .aware])
    // "are encouraged (by X) to V": asked; "were encouraged to hear": how one felt.
    if isFelt, c.group.form == .past || c.word(c.group.head) == "encouraged" {
      // "are encouraged that S": how one feels.
      if c.word(next) == "that" { return true }
      return c.word(next) == "to"
        ? ["hear", "see", "learn", "note", "find"].contains(c.word(next + 1))
        : c.complements().isEmpty || c.word(next) == "by" && isMovedBy(c, next + 1)
    }
    return c.group.form == .present
      && (isFelt || c.means(c.group.head, [.ready, .minded])
        || !c.subject.isEmpty && ["set", "scheduled", "slated"].contains(c.word(c.group.head)))
  }

  /// "encouraged by the readiness of X to V": by a thing, not by somebody.
  private static func isMovedBy(_ c: ClauseContext, _ start: Int) -> Bool {
    (c.analysis.covering[start] < 0 || isOwner(c, c.analysis.covering[start]))
      && c.is(c.object(after: start), [.pledge, .deed, .content, .attitude])
  }

  /// "encouraged by the sides' decision": whose it is.
  private static func isOwner(_ c: ClauseContext, _ mention: Int) -> Bool {
    let end = c.analysis.mentions[mention].extent.upperBound
    return end < c.tokens.count && [.possessive, .quote].contains(c.tokens[end].kind)
  }

  /// What a clause tells by its verb, in whatever form the verb stands.
  static func plain(_ c: ClauseContext) -> [Draft] {
    if let drafts = unframed(c) ?? ActNouns.read(c) ?? Attitudes.read(c) ?? scheduled(c) { return drafts }
    switch c.group.verb.frame {
    case .join where !c.group.isPassive: return joined(c)
    // "President X mediated between the sides".
    case .host where ["mediate", "facilitate"].contains(c.lemma): return either(MeetingRule.read(c), ActionRule.read, c)
    case .meet, .receive, .join, .participate, .accompany, .host: return MeetingRule.read(c)
    case .hold: return held(c)
    case .convene: return convened(c)
    case .visit, .cross: return visited(c)
    // "events that have raised tension".
    case .discuss where c.lemma == "raise" && !isAnimate(c) && c.means(c.object(), .unrest):
      return IncidentRule.read(c)
    case .discuss: return discussed(c)
    case .brief, .seek: return DiscussionRule.read(c)
    case .inform: return informed(c)
    case .tell where c.lemma == "add" && !isAnimate(c): return EvaluationRule.assessed(c)
    case .tell: return told(c)
    case .provide: return provided(c)
    case .decide: return decided(c)
    case .commit: return committed(c)
    case .plan: return planned(c)
    case .offer: return offered(c)
    case .propose: return proposed(c)
    case .present: return presented(c)
    case .remind where !isAnimate(c) && !c.group.isPassive: return EvaluationRule.assessed(c)
    case .call where CallRule.isQuestion(c), .urge where CallRule.isQuestion(c):
      return c.subject.isEmpty ? [] : [DiscussionRule.draft(c, c.subject, "clarification", [])]
    case .call, .urge, .instruct, .caution, .remind: return CallRule.read(c)
    case .state, .opine, .support: return PositionRule.read(c)
    case .note where isWatched(c): return ActionRule.read(c)
    case .note: return either(IncidentRule.read(c), EvaluationRule.read, c)
    case .evaluate where isGreeted(c): return MeetingRule.received(c, c.subject)
    case .evaluate: return EvaluationRule.read(c)
    case .express: return c.group.isPassive ? voiced(c) : expressed(c)
    case .act
    where ["organise", "organize", "arrange"].contains(c.lemma) && c.is(c.object(), .gathering)
      && c.group.form == .past && !c.subject.isEmpty && !c.group.isPassive:
      return MeetingRule.held(c, c.subject)
    case .act where isArranged(c): return either(MeetingRule.organised(c), ActionRule.read, c)
    // "The next meeting is set for DAY".
    case .act where c.lemma == "set" && c.group.isPassive && c.group.form == .present && c.next == "for":
      return planned(c)
    // "recorded with regret that S".
    case .act
    where c.lemma == "record" && c.next == "with" && !c.subject.isEmpty
      && c.is(c.object(after: c.group.tokens.upperBound + 1), .attitude):
      return [EvaluationRule.draft(c, c.subject, "assessment")]
    // "recorded 14 violations": told by whoever watches.
    case .act where c.lemma == "record" && !c.group.isPassive && !c.subject.isEmpty && c.is(c.object(), .harm):
      return [IncidentRule.recorded(c)]
    // "The second round ended in PLC".
    case .act where isOver(c), .conclude where isOver(c):
      let members = MeetingRule.members(c, of: c.clause.subject.thing)
      return [MeetingRule.meeting(c, members.isEmpty ? c.discourse.issuers : members, [], "session")]
    case .agree, .conclude, .adopt: return agreed(c)
    // "Progress was registered".
    case .act where c.group.isPassive && c.means(c.clause.subject.thing, .headway): return EvaluationRule.assessed(c)
    // "The talks ended without result".
    case .act where !c.group.isPassive && c.is(c.clause.subject.thing, [.exchange, .gathering]):
      return either(EvaluationRule.assessed(c), ActionRule.read, c)
    case .act: return either(IncidentRule.read(c), ActionRule.read, c)
    case .represent where c.subject.isEmpty && !c.group.isPassive: return EvaluationRule.assessed(c)
    case .represent: return ActionRule.read(c)
    case .occur where isHappening(c):
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    case .harm, .occur: return either(IncidentRule.read(c), EvaluationRule.assessed, c)
    case .show where !isAnimate(c): return EvaluationRule.assessed(c)
    // "The sides have shown that they can V": how whoever speaks sees it.
    case .show where !c.thatClauses().isEmpty && !c.discourse.issuers.isEmpty:
      return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
    case .show: return ["create", "mark", "lay"].contains(c.lemma) ? ActionRule.read(c) : []
    case .issue: return issued(c)
    case .make where !isAnimate(c) && c.next == "it": return EvaluationRule.assessed(c)
    case .take, .make, .give, .reach, .have: return LightVerbs.read(c)
    case .be, .do, .aspect, .offerWay, .other: return other(c)
    }
  }

  /// What a rule found, or what another one finds where that is nothing.
  static func either(
    _ drafts: [Draft], _ other: (ClauseContext) -> [Draft], _ c: ClauseContext
  ) -> [Draft] {
    drafts.isEmpty ? other(c) : drafts
  }

  /// "The second round ended in PLC", "the sixth meeting concluded today".
  private static func isOver(_ c: ClauseContext) -> Bool {
    ["end", "finish", "conclude"].contains(c.lemma) && !c.group.isPassive && c.subject.isEmpty && c.group.form == .past
      && c.is(c.clause.subject.thing, .gathering) && c.object() < 0 && c.next != "without"
  }

  /// Somebody acts, or the clause does not say who.
  static func isAnimate(_ c: ClauseContext) -> Bool { !c.subject.isEmpty || c.clause.subject.isEmpty }

  /// What needs no frame: duties, things not done, "Nothing is agreed until S".
  private static func unframed(_ c: ClauseContext) -> [Draft]? {
    // "are obliged to V", "are bound by DOC".
    if ObligationRule.binds(c), !c.subject.isEmpty { return [ObligationRule.stated(c, c.subject)] }
    // A thing not done: "did not table its figures".
    if c.group.isNegated, c.group.form == .past || c.group.isPerfect, !c.subject.isEmpty, !c.group.isPassive,
      ![.meet, .discuss, .visit, .receive, .be, .have, .state, .opine, .support, .evaluate, .tell, .agree].contains(
        c.group.verb.frame), c.group.verb.frame != .reach || !c.means(c.object(), .settlement)
    {
      return ActionRule.unable(c)
    }
    // "This was done in a good spirit", "The talks passed in a calm atmosphere".
    if c.group.form == .past, c.subject.isEmpty, !c.discourse.issuers.isEmpty, isInSpirit(c) {
      return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
    }
    if c.word(c.clause.subject.tokens.lowerBound) == "nothing", c.group.form == .present, !c.discourse.issuers.isEmpty {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    return nil
  }

  /// "in a good spirit", of "this" or of talks told of before.
  private static func isInSpirit(_ c: ClauseContext) -> Bool {
    guard c.is(c.clause.subject.thing, [.gathering, .exchange, .determiner]),
      ["the", "this", "these", "that", "all"].contains(c.word(c.clause.subject.tokens.lowerBound))
    else { return false }
    return c.tokensAfterVerb(8).contains {
      ["atmosphere", "spirit", "climate"].contains(c.word($0)) && c.is($0 - 1, .praise)
    }
  }

  /// "They visit PLC on DAY", "we meet again on DAY": the present tense of a programme.
  private static func scheduled(_ c: ClauseContext) -> [Draft]? {
    guard c.group.form == .present, !c.group.isPerfect, !c.group.isPassive else { return nil }
    let thing = c.clause.subject.thing
    // "Our next visit begins on 21 March", "the next round takes place on DAY".
    let isMeeting = c.subject.isEmpty && (c.is(thing, [.gathering, .exchange]) || c.means(thing, .journey))
    guard isMeeting ? c.group.verb.means(.takingPlace) : [.visit, .meet].contains(c.group.verb.frame) else {
      return nil
    }
    let drafts = CommitmentRule.scheduled(c)
    return drafts.isEmpty && (isMeeting || c.group.isProgressive) ? nil : drafts
  }
}

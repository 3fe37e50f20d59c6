import Negotiation

// What a clause says that somebody or something is: "are ready to V", "is essential", "there is N".
extension MainClause {
  /// A clause whose verb is "be" or whose participle stands for an adjective. First what needs no subject, then how
  /// somebody is, then how a thing is.
  static func predicative(_ c: ClauseContext) -> [Draft] {
    if let drafts = impersonal(c) ?? PositionRule.beings(c) ?? being(c) ?? central(c) ?? barred(c) ?? minded(c) {
      return drafts
    }
    return c.subject.isEmpty ? aboutThing(c) : aboutSomebody(c)
  }

  /// "It is our view that S", "It is regrettable that S": the voice of the issuers.
  private static func impersonal(_ c: ClauseContext) -> [Draft]? {
    guard c.word(c.clause.subject.tokens.lowerBound) == "it" || c.word(c.group.tokens.lowerBound - 1) == "it",
      !c.discourse.issuers.isEmpty
    else { return nil }
    // "It is with deep regret that we learned of N".
    if c.next == "with", let noun = c.tokensAfterVerb(4).dropFirst().first(where: { c.is($0, .attitude) }) {
      return [EvaluationRule.draft(c, c.discourse.issuers, EvaluationRule.kind(of: c.word(noun)))]
    }
    // "It is the sides who must V": the inner verb is the act.
    if c.group.verb.frame == .be, c.group.form == .present, let inner = cleft(c) { return MainClause.read(inner) }
    let head = c.word(c.group.head)
    switch head {
    case "regrettable", "deplorable", "unfortunate", "disappointing":
      return [EvaluationRule.draft(c, c.discourse.issuers, "regret")]
    case "encouraging", "gratifying", "heartening", "welcome":
      return [EvaluationRule.draft(c, c.discourse.issuers, "welcome")]
    case "expected", "anticipated":
      return [EvaluationRule.draft(c, c.discourse.issuers, "expectation")]
    default: break
    }
    // "It was not possible to V": how it went, not how it ought to go.
    if c.group.form == .past, c.group.isPredicative { return EvaluationRule.existing(c) }
    // "It is up to X to V".
    if c.has("up", within: 3), c.group.form == .present { return [norm(c)] }
    if c.has("hope", "expectation", within: 5) {
      return [EvaluationRule.draft(c, c.discourse.issuers, "expectation")]
    }
    // "It was the ninth meeting of this kind".
    if c.group.form == .past, c.next == "the", c.is(c.group.tokens.upperBound + 1, [.ordinal, .numeral]) { return [] }
    if c.has("view", "conviction", "belief", "opinion", "position", within: 5) || c.group.isPredicative
      || c.analysis.clauses.contains(where: { $0.parent == c.index })
    {
      return [norm(c)]
    }
    return nil
  }

  /// The clause behind "it is PTY who" and "it is PTY that".
  private static func cleft(_ c: ClauseContext) -> ClauseContext? {
    let next = c.index + 1
    guard next < c.analysis.clauses.count, c.analysis.clauses[next].level == .relative,
      case let inner = c.at(next), ["who", "that"].contains(c.word(inner.clause.start)), !inner.subject.isEmpty,
      inner.clause.start - c.group.tokens.upperBound <= 8
    else { return nil }
    return inner
  }

  /// What somebody is by "be" and a phrase: "are at the disposal of PTY", "were on a visit", "are in contact with X".
  private static func being(_ c: ClauseContext) -> [Draft]? {
    guard !c.subject.isEmpty, c.group.verb.frame == .be else { return nil }
    let head = c.word(c.group.head)
    // "are at the disposal of PTY", "are available to V".
    if c.has("disposal", within: 4) || head == "available" {
      return [CommitmentRule.draft(c, c.subject, .readiness, reported: false)]
    }
    // "was also present (at the talks)".
    if c.has("present", "attendance", within: 4) || head == "present", c.group.form == .past {
      return [MeetingRule.meeting(c, c.subject, [], "participation")]
    }
    // "are obliged to V", "are under an obligation to V".
    if c.next == "under", c.has("obligation", "duty", within: 3) { return [ObligationRule.stated(c, c.subject)] }
    if c.next == "in" && c.has("agreement", "accord", within: 3)
      || c.next == "at" && c.word(c.group.tokens.upperBound + 1) == "one"
    {
      let isNeed = c.tokens[c.scope.clamped(to: 0..<c.tokens.count)].prefix(7).contains { $0.is(.weight) }
      return [AgreementRule.draft(c, c.subject, isNeed ? .onNeed : .full, isNeed ? "shared-need" : "text-or-mechanism")]
    }
    if c.next == "on", c.has(.journey, within: 5) { return VisitRule.presence(c) }
    // "have been to the region on four occasions".
    if c.next == "to", c.group.isPerfect, !c.group.isNegated,
      c.has(.region, within: 4)
        || c.analysis.places.contains(where: { (1...3).contains($0.tokens.lowerBound - c.group.tokens.upperBound) })
    {
      return VisitRule.presence(c)
    }
    // "were able to meet X".
    if head == "able", !c.group.isNegated, c.group.form == .past || c.group.isPerfect,
      let inner = c.complements().first
    {
      return ActNouns.done(c, inner)
    }
    if c.has("contact", "touch", within: 4), c.has("in", within: 2) {
      return [DiscussionRule.draft(c, c.subject, "consultation", DiscussionRule.counterparts(c))]
    }
    return nil
  }

  /// "N was at the centre of the discussion", "The main topic was N".
  private static func central(_ c: ClauseContext) -> [Draft]? {
    guard c.group.verb.frame == .be, c.group.form == .past || c.group.isPerfect else { return nil }
    let thing = c.clause.subject.thing
    let isTopic = ["topic", "topics", "theme", "themes", "subject", "subjects", "focus"].contains(c.word(thing))
    if isTopic, !c.group.isNegated, c.is(c.clause.subject.tokens.lowerBound, [.determiner, .possessive]) {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    guard
      c.has("centre", "center", "heart", "focus", "agenda", within: 3),
      c.has("discussion", "discussions", "talks", "agenda", "meeting", within: 7)
    else { return nil }
    return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
  }

  /// "were not able to V", "are unable to V"; "are bound to V", "are obliged by DOC": a duty there already is.
  private static func barred(_ c: ClauseContext) -> [Draft]? {
    switch c.word(c.group.head) {
    case "able" where c.group.isNegated && (c.group.form == .past || c.group.isPerfect) && !c.subject.isEmpty:
      return ActionRule.unable(c)
    case "unable", "incapable": return ActionRule.unable(c)
    case "bound", "obliged", "obligated":
      guard c.next == "to" || c.next == "by", !c.subject.isEmpty, c.group.form == .present else { return nil }
      return [ObligationRule.stated(c, c.subject)]
    default: return nil
    }
  }

  /// How somebody is minded: "are ready to V", "are concerned by N", "are convinced that S".
  private static func minded(_ c: ClauseContext) -> [Draft]? {
    if let planned = CommitmentRule.planned(c) { return planned }
    if ReadinessRule.isReady(c) {
      let drafts = ReadinessRule.read(c)
      if !drafts.isEmpty { return drafts }
    }
    if let drafts = EvaluationRule.predicative(c) { return drafts }
    guard !c.subject.isEmpty else { return nil }
    switch c.word(c.group.head) {
    case "convinced":
      // The effect of a stated fact (codebook, section 9.13).
      if let first = c.thatClauses().first, !PositionRule.isRipe(c.at(first)),
        c.analysis.clauses[first].group.isPerfect || c.analysis.clauses[first].group.form == .past
      {
        return [EvaluationRule.draft(c, c.subject, "assessment")]
      }
      return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
    case "unanimous": return [PositionRule.plainDraft(c, c.subject, verb: "assert")]
    case "united": return [PositionRule.plainDraft(c, c.subject, verb: "united")]
    default: return nil
    }
  }

  /// What else somebody is: "are in the region", "are aware of N", "are of the view that S".
  private static func aboutSomebody(_ c: ClauseContext) -> [Draft] {
    if c.group.verb.frame == .be, c.next == "in" || c.next == "at" || c.hasAdverb("currently"),
      c.has("region", "area", within: 6)
        || c.analysis.places.contains(where: {
          c.scope.contains($0.tokens.lowerBound) && $0.tokens.lowerBound <= c.group.tokens.upperBound + 3
        })
    {
      return VisitRule.presence(c)
    }
    if ["aware", "hopeful"].contains(c.word(c.group.head)) {
      return [EvaluationRule.draft(c, c.subject, "acknowledgement")]
    }
    return ["view", "opinion", "belief"].contains(c.word(c.object()))
      ? [PositionRule.plainDraft(c, c.subject, verb: "assert")] : []
  }

  /// What a thing is, by the issuers: "is essential", "is no option"; "there is N".
  private static func aboutThing(_ c: ClauseContext) -> [Draft] {
    let incident = IncidentRule.read(c)
    if !incident.isEmpty { return incident }
    let thing = c.clause.subject.thing
    // "Our thoughts are with the families".
    if c.group.verb.frame == .be, c.next == "with", !c.discourse.issuers.isEmpty,
      ["thoughts", "hearts", "prayers", "sympathies"].contains(c.word(thing))
    {
      return [EvaluationRule.draft(c, c.discourse.issuers, "condolence")]
    }
    // "A settlement is among our priorities".
    if c.group.verb.frame == .be, c.next == "among", c.group.form == .present, !c.discourse.issuers.isEmpty {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    if let stance = denied(c) { return stance }
    // "The use of force is to be condemned".
    if c.group.verb.frame == .be, !c.group.isPredicative, thing >= 0, !c.discourse.issuers.isEmpty,
      c.index + 1 < c.analysis.clauses.count, case let inner = c.analysis.clauses[c.index + 1].group,
      inner.form == .infinitive, inner.isPassive, inner.tokens.lowerBound == c.group.tokens.upperBound
    {
      // "Elections are to be held on DAY": somebody's plan, no norm.
      if inner.verb.frame == .hold, c.time(in: c.dated, isFuture: true) != nil { return [] }
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
    }
    // "there is|can be no military solution".
    let isThere = [c.clause.subject.tokens.lowerBound, c.group.tokens.lowerBound - 1, thing].contains {
      c.word($0) == "there"
    }
    if isThere {
      if let agreed = AgreementRule.existing(c) ?? MeetingRule.existing(c) { return agreed }
      // "There has been some convergence": told as a fact, not as a norm.
      if c.group.isPerfect || c.group.form == .past { return EvaluationRule.existing(c) }
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    return c.means(c.group.head, .ought) ? [norm(c)] : EvaluationRule.assessed(c)
  }

  /// "The use of force is not an option", "the Principles are an integrated whole": what a thing is by the issuers.
  private static func denied(_ c: ClauseContext) -> [Draft]? {
    let thing = c.clause.subject.thing
    guard c.group.verb.frame == .be, c.group.form == .present, thing >= 0, !c.discourse.issuers.isEmpty else {
      return nil
    }
    let isWhole = c.tokens[thing].is(.document) && c.has("whole", "basis", "foundation", within: 5)
    // "A truce is no substitute for peace".
    let isRefused =
      c.group.isNegated && c.has("option", "alternative", "solution", "answer", "way", within: 4)
      || c.next == "no" && c.has("option", "alternative", "solution", "answer", "way", "substitute", within: 4)
    guard isWhole || isRefused else { return nil }
    return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert", kind: "norm")]
  }

  /// "It is necessary to V", "N is appropriate": how the issuers say that it ought to be.
  private static func norm(_ c: ClauseContext) -> Draft {
    let isAppropriate = c.word(c.group.head) == "appropriate"
    return PositionRule.plainDraft(
      c, c.discourse.issuers, verb: isAppropriate ? "appropriate" : "assert", kind: "norm")
  }
}

import Negotiation

/// A normative stance with no addressee and no own act (phrasebook, section 10).
enum PositionRule {
  private static func verb(_ c: ClauseContext) -> String { c.group.verb.parameter }

  /// Verbs of stating: what they state decides between position, evaluation, commitment and call.
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject.isEmpty && c.clause.subject.thing < 0 ? c.discourse.issuers : c.subject
    if actors.isEmpty, c.group.isPassive, !ActionRule.agents(c).isEmpty {
      return [plainDraft(c, ActionRule.agents(c), verb: verb(c))]
    }
    guard !actors.isEmpty else { return thing(c) }
    let verb = c.group.verb
    if c.group.isPassive {
      // "The importance of N was underlined by X".
      let agents = ActionRule.agents(c)
      // "It was stressed that S": by those who issue the text.
      let that = c.thatClauses()
      if agents.isEmpty, verb.frame == .state, c.word(c.clause.subject.tokens.lowerBound) == "it", !that.isEmpty,
        !c.discourse.issuers.isEmpty
      {
        return said(c, c.discourse.issuers, that)
      }
      return agents.isEmpty ? [] : [plainDraft(c, agents, verb: verb.parameter)]
    }
    // "neither accepted nor rejected N": no stance.
    if verb.frame == .support, verb.parameter == "reject", c.group.isNegated { return [] }
    if verb.frame == .support { return [plainDraft(c, actors, verb: verb.parameter, kind: "support")] }
    let that = c.thatClauses()
    let object = c.object()
    if verb.frame == .opine || verb.frame == .hold { return opined(c, actors, that) }
    if verb.parameter == "recall", let told = recalled(c, that) { return told }
    // "recalled their ambassador": called home.
    if c.lemma == "recall", c.is(object, .office), c.is(object - 1, .possessive), that.isEmpty {
      return ActionRule.read(c)
    }
    if verb.parameter == "recall" {
      let duty = ObligationRule.recalled(c)
      if !duty.isEmpty { return duty }
    }
    let isDemand = ActNouns.calls[c.word(object)] != nil
    if object >= 0, isDemand || that.first.map({ c.analysis.clauses[$0].start > object + 2 }) ?? true {
      return stated(c, actors, object)
    }
    if !that.isEmpty { return said(c, actors, that) }
    if c.next == "that" { return [plainDraft(c, actors, verb: verb.parameter)] }
    if !c.analysis.documents.filter({ c.scope.contains($0.tokens.lowerBound) }).isEmpty, verb.parameter == "recall" {
      return []
    }
    if ["on", "upon"].contains(c.next) && c.lemma != "impress"
      || object < 0 && c.scope.isEmpty
    {
      return []
    }
    // "emphasised to PTY the need": an addressee before the noun.
    if let call = addressed(c, actors) { return call }
    if let mention = c.mentions(in: c.tokensAfterVerb(3))
      .first, c.analysis.mentions[mention].kind != .pronoun
    {
      return [plainDraft(c, actors, verb: verb.parameter)]
    }
    return c.complements().isEmpty && object < 0 ? [] : [plainDraft(c, actors, verb: verb.parameter)]
  }

  /// "reiterate that S": one for each that; parties + should are called, own future acts commit.
  static func said(_ c: ClauseContext, _ actors: [Party], _ that: [Int], verb: String? = nil) -> [Draft] {
    var drafts: [Draft] = []
    let addressees = told(c)
    for (n, k) in that.enumerated() {
      let inner = c.at(k)
      let subject = inner.subject
      let cue = n == 0 ? c.cue : inner.cue
      // "recalls that X committed itself to N": the fact is taken for granted (codebook, section 3.2).
      if c.group.verb.parameter == "recall", !subject.isEmpty, inner.group.form == .past || inner.group.isPerfect,
        !inner.group.isPredicative, inner.group.verb.frame != .be
      {
        continue
      }
      if inner.group.form == .modal, ["should", "must", "need"].contains(inner.group.modal), !subject.isEmpty,
        !sameParties(subject, actors), inner.clause.subject.thing < 0, isDirectable(inner)
      {
        drafts += [
          CallRule.draft(
            c, actors, subject, Rung(rawValue: c.group.verb.parameter) ?? .stress, cue: cue, content: inner.whole)
        ]
        continue
      }
      // "stressed to PTY that N must be V-ed": told to those who can see to it.
      if inner.group.form == .modal, ["should", "must", "ought"].contains(inner.group.modal), !addressees.isEmpty {
        drafts.append(
          CallRule.draft(c, actors, addressees, .stress, cue: cue, content: inner.whole, kind: "call-indirect"))
        continue
      }
      // "stressed that the sides are bound by DOC".
      if ObligationRule.binds(inner), !subject.isEmpty, !sameParties(subject, actors) {
        drafts.append(ObligationRule.stated(inner, subject))
        continue
      }
      if let facts = confirmed(c, inner, actors) {
        drafts += facts
        continue
      }
      // "confirmed that they would V".
      if CommitmentRule.isForetold(inner), sameParties(subject, actors) {
        drafts += CommitmentRule.future(inner, reported: false)
        continue
      }
      // A third party's act that is confirmed: a commitment of that party (codebook, section 9.9).
      let isConfirmed =
        ["confirm", "reaffirm", "reiterate", "affirm"].contains(c.group.verb.parameter) && isDirectable(inner)
        && c.word(inner.clause.subject.tokens.lowerBound) != "no"
      if inner.group.form == .future, !subject.isEmpty,
        sameParties(subject, actors) || !addressees.isEmpty || isConfirmed
      {
        drafts += CommitmentRule.future(
          inner, reported: !sameParties(subject, actors), speakers: sameParties(subject, actors) ? [] : actors)
        continue
      }
      if inner.group.isPredicative || inner.group.isPassive && inner.group.form == .present,
        ReadinessRule.isReady(inner), !subject.isEmpty
      {
        drafts += ReadinessRule.read(inner, reported: !sameParties(subject, actors), speakers: actors)
        continue
      }
      // "recalled that X stands ready to V".
      if ["stand", "remain"].contains(inner.lemma), !subject.isEmpty,
        case let ready = ReadinessRule.read(
          inner, reported: !sameParties(subject, actors), speakers: actors), !ready.isEmpty
      {
        drafts += ready
        continue
      }
      // "that N is a risk and serves nobody": each "that" opens a stance, each verb does not (phrasebook, PS-03).
      if that.contains(inner.clause.subject.shared), !drafts.isEmpty { continue }
      var draft = plainDraft(c, actors, verb: verb ?? c.group.verb.parameter, cue: cue, content: inner.whole)
      draft.counterparts = addressees.filter { !actors.contains($0) }
      drafts.append(draft)
    }
    return drafts
  }

  /// "recalled that the Presidents had promised to V": the fact, not a stance.
  private static func recalled(_ c: ClauseContext, _ that: [Int]) -> [Draft]? {
    guard let first = that.first, case let inner = c.at(first), inner.group.form == .past, !inner.subject.isEmpty,
      !inner.group.isPredicative
    else { return nil }
    let facts = MainClause.plain(inner).filter { $0.act.type != .positionStated && $0.act.type != .evaluationExpressed }
    return facts.isEmpty ? nil : facts.map(BackgroundRule.presupposed)
  }

  /// "confirmed that X had withdrawn its guns": what X did, as they tell it; `nil` where no deed is confirmed.
  private static func confirmed(_ c: ClauseContext, _ inner: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard c.group.verb.parameter == "confirm", c.group.form == .past,
      inner.group.isPerfect || inner.group.form == .past,
      !inner.subject.isEmpty, !inner.group.isPredicative, inner.group.verb.frame != .be
    else { return nil }
    let facts = MainClause.plain(inner).filter {
      [
        .actionTaken, .visitMade, .incidentReported, .meetingHeld, .agreementReached, .commitmentMade, .discussionHeld,
        .proposalMade, .callIssued,
      ].contains($0.act.type)
    }
    guard !facts.isEmpty else { return nil }
    return facts.map { fact in
      var fact = fact
      (fact.mode, fact.speakers) = (.reported, actors)
      return fact
    }
  }

  /// Whether both are the same parties, in whatever order; nobody is the same as nobody.
  static func sameParties(_ a: [Party], _ b: [Party]) -> Bool { !a.isEmpty && Set(a) == Set(b) }

  /// Sides, states, offices and persons can be told what to do; things and peoples cannot.
  static func isDirectable(_ c: ClauseContext) -> Bool {
    c.clause.subject.mentions.allSatisfy {
      let mention = c.analysis.mentions[$0]
      // "All forces must withdraw": they are under command.
      let head = mention.tokens.upperBound - 1
      let isSpared = c.means(head, .population) && c.word(head) != "communities"
      return mention.kind != .people && !isSpared || c.means(head, .troops)
    } && !c.group.isPassive
  }

  /// "stressed to PTY": the parties between the verb and its object.
  private static func told(_ c: ClauseContext) -> [Party] {
    guard isTold(c) else { return [] }
    return c.parties(c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound).mentions)
  }

  /// "stressed to PTY", "impressed upon PTY".
  private static func isTold(_ c: ClauseContext) -> Bool {
    let next = c.next
    return next == "to" || c.lemma == "impress" && ["on", "upon"].contains(next)
  }

  private static func addressed(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard isTold(c) else { return nil }
    let chain = c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound)
    let addressees = c.parties(chain.mentions)
    guard !addressees.isEmpty else { return nil }
    for k in chain.end..<min(c.tokens.count, chain.end + 6) where c.tokens[k].is(.weight) {
      return CallRule.nominal(c, actors, addressees, k, .stress)
    }
    return nil
  }

  /// "reaffirm N": the noun decides; the cue reaches to it.
  private static func stated(_ c: ClauseContext, _ actors: [Party], _ object: Int) -> [Draft] {
    let drafts = byNoun(c, actors, object)
    return (drafts + ReadinessRule.further(c, beside: drafts)).map { draft in
      guard draft.cue == c.cue, object - c.cue.lowerBound <= 10 else { return draft }
      var draft = draft
      draft.cue = c.cue.lowerBound..<min(c.tokens.count, object + 2)
      return draft
    }
  }

  private static func byNoun(_ c: ClauseContext, _ actors: [Party], _ object: Int) -> [Draft] {
    let noun = c.tokens[object]
    let verb = c.group.verb
    if ["significance", "contribution", "role"].contains(c.word(object)), verb.parameter == "highlight",
      c.clause.scope.contains(where: { $0 < c.tokens.count && c.tokens[$0].is(.deed) })
    {
      return [EvaluationRule.draft(c, actors, "recognition")]
    }
    if noun.is(.weight) {
      let children = c.analysis.clauses.indices.filter {
        c.analysis.clauses[$0].noun == object && c.analysis.clauses[$0].level == .nominal
      }
      let to = addresseeAfter(c, object)
      if !to.isEmpty { return CallRule.nominal(c, actors, to, object, .stress) }
      var drafts = (children.isEmpty ? [c.index] : children).enumerated().map { n, k in
        plainDraft(
          c, actors, verb: verb.parameter, kind: "norm", cue: n == 0 ? c.cue : c.analysis.clauses[k].group.tokens,
          content: n == 0 && children.count < 2
            ? c.whole
            : c.analysis.clauses[k].group.tokens
              .lowerBound..<max(c.analysis.clauses[k].scope.upperBound, c.analysis.clauses[k].group.tokens.upperBound))
      }
      drafts += asWellAs(c, actors, after: object)
      return drafts
    }
    if c.word(object) == "solidarity" { return [plainDraft(c, actors, verb: verb.parameter, kind: "support")] }
    if noun.is(.attitude) {
      return EvaluationRule.expressed(c, actors, object, repeated: ["reiterate", "reaffirm"].contains(verb.parameter))
    }
    if noun.is(.pledge) { return ReadinessRule.pledged(c, actors, object) }
    if let duty = ObligationRule.attributed(c, object, by: actors) { return [duty] }
    // "reiterated its offer of N": put forward once more.
    if ["proposal", "proposals", "offer"].contains(c.word(object)), ["reiterate", "reaffirm"].contains(verb.parameter),
      c.tokens[c.group.tokens.upperBound..<object].contains(where: { $0.is(.possessive) })
        || ["which", "that"].contains(c.word(object + 1))
    {
      return [ProposalRule.draft(c, actors, [])]
    }
    // "reaffirms its decision not to V": an own act.
    if c.word(object) == "decision" {
      let acts = c.analysis.clauses.indices.filter {
        c.analysis.clauses[$0].noun == object && c.analysis.clauses[$0].group.form == .infinitive
      }
      if !acts.isEmpty { return CommitmentRule.undertakings(c, acts, bound: actors, strength: .standing) }
    }
    if ActNouns.calls[c.word(object)] != nil { return ActNouns.called(c, actors, object, from: object + 1) }
    if c.word(object) == "support" || c.word(object) == "backing" {
      return [plainDraft(c, actors, verb: verb.parameter, kind: "support")]
    }
    if ["significance", "contribution", "role"].contains(c.word(object)), verb.parameter == "highlight" {
      return [EvaluationRule.draft(c, actors, "recognition")]
    }
    let isDocument = c.analysis.documents.contains {
      $0.tokens.contains(object)
        || ($0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound <= c.group.tokens.upperBound + 3)
    }
    if isDocument, ["recall", "reaffirm"].contains(verb.parameter) { return besides(c, actors, object) }
    if verb.parameter == "recall", noun.is([.document, .gathering]) { return [] }
    if verb.parameter == "highlight", noun.is([.deed]) { return [EvaluationRule.draft(c, actors, "recognition")] }
    return [plainDraft(c, actors, verb: verb.parameter)] + asWellAs(c, actors, after: object)
  }

  /// "recalled DOC and the need for N": the second noun is a stance of its own.
  private static func besides(_ c: ClauseContext, _ actors: [Party], _ object: Int) -> [Draft] {
    let end = min(c.scope.upperBound, c.tokens.count)
    guard object < end,
      let noun = (object..<end).first(where: { c.tokens[$0].is(.weight) && c.analysis.covering[$0] < 0 }),
      let joint = (object..<noun).last(where: { c.word($0) == "and" }), noun - joint <= 3
    else { return [] }
    return [
      plainDraft(
        c, actors, verb: c.group.verb.parameter, kind: "norm", cue: (joint + 1)..<min(c.tokens.count, noun + 2),
        content: (joint + 1)..<c.scope.upperBound)
    ]
  }

  /// "the importance for PTY of V-ing", "the need for PTY to V" under an own verb stays a position; only "to PTY"
  /// before the noun makes a call.
  private static func addresseeAfter(_ c: ClauseContext, _ object: Int) -> [Party] {
    var k = c.group.tokens.upperBound
    while k < object {
      if c.word(k) == "to", c.analysis.covering.indices.contains(k + 1) {
        return c.parties(c.chain(from: k + 1, limit: object).mentions)
      }
      k += 1
    }
    return []
  }

  /// ", as well as N": an aim of its own (phrasebook, LQ-03).
  private static func asWellAs(_ c: ClauseContext, _ actors: [Party], after object: Int) -> [Draft] {
    for k in object..<max(object, min(c.scope.upperBound, c.tokens.count) - 2)
    where c.word(k) == "as" && c.word(k + 1) == "well" && c.tokens[k - 1].kind == .comma && c.analysis.covering[k] < 0 {
      if c.analysis.clauses.contains(where: { $0.group.tokens.lowerBound == k + 3 && $0.group.form == .gerund }) {
        return []
      }
      return [
        plainDraft(
          c, actors, verb: c.group.verb.parameter, kind: "norm", cue: (k + 3)..<min(c.tokens.count, k + 6),
          content: (k + 3)..<c.scope.upperBound)
      ]
    }
    return []
  }

  /// "believe that S", "are convinced that S".
  static func opined(_ c: ClauseContext, _ actors: [Party], _ that: [Int]) -> [Draft] {
    if let first = that.first {
      let inner = c.analysis.clauses[first]
      if c.lemma == "trust", inner.group.form == .future { return [EvaluationRule.draft(c, actors, "expectation")] }
      let opens = ["it", "this", "these", "such"].contains(c.word(inner.subject.tokens.lowerBound))
      let isFact =
        [.past, .present].contains(inner.group.form)
        && (inner.group.isPerfect || inner.group.form == .past || opens && inner.group.form == .present)
      if isFact, !isRipe(c.at(first)), !inner.group.isPredicative || !c.means(inner.group.head, .ought) {
        return [EvaluationRule.draft(c, actors, "assessment")]
      }
    }
    // "believe that S and that T".
    let more = that.dropFirst().filter { k in
      c.word(c.analysis.clauses[k].start) == "that" && c.analysis.clauses[k].subject.shared < 0
    }
    return [plainDraft(c, actors, verb: "assert")]
      + more.map { plainDraft(c, actors, verb: "assert", cue: c.at($0).cue, content: c.at($0).whole) }
  }

  /// "the time has come", "the moment has arrived": an ought in the dress of a fact.
  static func isRipe(_ c: ClauseContext) -> Bool {
    c.clause.subject.thing >= 0 && ["time", "moment", "hour"].contains(c.word(c.clause.subject.thing))
      && ["come", "arrive"].contains(c.lemma)
  }

  static func plain(_ c: ClauseContext, _ actors: [Party], verb: String) -> [Draft] {
    [plainDraft(c, actors, verb: verb)]
  }

  static func plainDraft(
    _ c: ClauseContext, _ actors: [Party], verb: String, kind: String = "principle", cue: Range<Int>? = nil,
    content: Range<Int>? = nil
  ) -> Draft {
    var draft = Draft(
      .positionStated(PositionVerb(rawValue: verb), kind: kind), actors, cue: cue ?? c.cue, content: content ?? c.whole,
      rule: "position")
    if kind == "support" { draft.counterparts = supported(c).filter { !actors.contains($0) } }
    return draft
  }

  /// "support for X", "support X".
  private static func supported(_ c: ClauseContext) -> [Party] {
    for m in c.mentions(in: c.scope)
    where c.analysis.mentions[m].kind != .people && c.analysis.mentions[m].kind != .pronoun { return c.resolve(m) }
    return []
  }

  /// Things as subjects: the issuers' voice. "N.act underscores the need", "DOC offers the way", "N must V".
  static func thing(_ c: ClauseContext) -> [Draft] {
    let issuers = c.discourse.issuers
    let verb = c.group.verb
    guard c.clause.level == .main else { return [] }
    let hasWeight = c.scope.contains {
      $0 < c.tokens.count && $0 < c.group.tokens.upperBound + 6 && c.tokens[$0].is(.weight)
    }
    switch verb.frame {
    case .state
    where ["underline", "underscore", "emphasise", "highlight", "stress", "confirm", "reaffirm", "affirm"].contains(
      verb.parameter):
      if hasWeight || c.group.isPassive && c.is(c.clause.subject.thing, .weight) {
        return [plainDraft(c, issuers, verb: verb.parameter)]
      }
      return [EvaluationRule.draft(c, issuers, "assessment")]
    default: return []
    }
  }
}

import Negotiation

/// Clauses whose act stands in a noun, whatever verb carries it: "issued an appeal to PTY to V", "made a trip to PLC",
/// "takes the view that S", "shared the grief of X", "signalled their readiness to V", "learned with sorrow of N".
enum ActNouns {
  /// Nouns of calling, with their rungs.
  static let calls: [Spelling: Rung] = [
    "call": .call, "calls": .call, "appeal": .appeal, "appeals": .appeal, "plea": .appeal, "pleas": .appeal,
    "demand": .demand, "demands": .demand, "request": .request, "requests": .request,
  ]

  /// What the noun says; `nil` when the verb alone decides.
  static func read(_ c: ClauseContext) -> [Draft]? {
    guard [.past, .present, .infinitive, .gerund].contains(c.group.form) else { return nil }
    if let felt = felt(c, c.subject) { return felt }
    if let agreed = agreed(c) { return agreed }
    if ["engage", "enter", "embark"].contains(c.lemma), !c.group.isPassive, c.group.form == .past || c.group.isPerfect,
      ["in", "into", "on", "upon"].contains(c.next), !c.subject.isEmpty,
      case let noun = c.object(after: c.group.tokens.upperBound + 1), noun >= 0, c.tokens[noun].is(.exchange)
    {
      // "engaged in an open exchange on N".
      return [DiscussionRule.draft(c, c.subject, "agenda", DiscussionRule.counterparts(c))]
    }
    var noun = c.group.isPassive ? c.clause.subject.thing : given(c)
    // "forwarded to the Ministers a list of measures": what is listed.
    if ["list", "set", "series"].contains(c.word(noun)), c.word(noun + 1) == "of", c.means(noun + 2, .offering) {
      noun += 2
    }
    guard noun >= 0 else { return shared(c) }
    let word = c.word(noun)
    if c.group.isPassive, c.means(noun, .offering) || c.word(noun) == "text", c.lemmaMeans(.tabling) {
      return [ProposalRule.draft(c, ActionRule.agents(c), c.parties(MeetingRule.withPartnersTo(c)))]
    }
    if c.group.isPassive {
      guard calls[word] != nil, [.make, .issue, .other, .give].contains(c.group.verb.frame) else { return nil }
      let agents = ActionRule.agents(c)
      return called(c, agents.isEmpty ? c.discourse.issuers : agents, noun, from: c.group.tokens.upperBound)
    }
    let actors = c.subject.isEmpty && c.clause.subject.isEmpty ? c.discourse.issuers : c.subject
    guard !actors.isEmpty else { return nil }
    let frame = c.group.verb.frame
    let isPutForward = c.lemma == "put" && c.has("forward", within: 1)
    if c.means(noun, .offering) || isPutForward, c.lemmaMeans(.tabling), c.group.form == .past || c.group.isPerfect {
      return [ProposalRule.draft(c, actors, c.parties(MeetingRule.withPartnersTo(c)))]
    }
    // "presented its position on N", "clarified their views".
    if ["position", "positions", "view", "views", "stance", "perspective", "perspectives"].contains(word),
      c.group.form == .past || c.group.isPerfect,
      ["present", "clarify", "explain", "outline", "elaborate"].contains(c.lemma)
    {
      return [DiscussionRule.draft(c, actors, "information", DiscussionRule.counterparts(c))]
    }
    if ["message", "messages", "greetings", "letter", "letters"].contains(word),
      c.group.form == .past || c.group.isPerfect,
      ["convey", "deliver", "pass", "transmit", "bring"].contains(c.lemma)
    {
      return [told(c, actors)]
    }
    // "put several questions to the Presidents".
    if ["question", "questions"].contains(word), ["put", "pose", "address", "direct"].contains(c.lemma),
      c.group.form == .past || c.group.isPerfect
    {
      return [DiscussionRule.draft(c, actors, "clarification", DiscussionRule.counterparts(c))]
    }
    if c.tokens[noun].is(.exchange), ["pursue", "maintain", "intensify"].contains(c.lemma), c.group.form == .past {
      return [DiscussionRule.draft(c, actors, "negotiation", DiscussionRule.counterparts(c))]
    }
    if calls[word] != nil,
      [.make, .issue, .give, .express, .join].contains(frame) || c.lemmaMeans(.addressing)
    {
      return called(c, actors, noun, from: noun + 1)
    }
    // "ended a mission to PLC".
    let isMission =
      word == "mission" && c.word(noun + 1) == "to"
      && (c.lemmaMeans(.framing) || ["complete", "undertake", "make"].contains(c.lemma))
    if c.means(noun, .journey) || isMission || ["stop", "stopover"].contains(word)
      || word == "crossing" && c.lemma == "make",
      c.group.form == .past || c.group.isPerfect,
      !c.group.isNegated,
      [.make, .hold, .commit, .act, .conclude, .have, .take, .other, .aspect].contains(frame),
      !["cancel", "postpone"].contains(c.lemma)
    {
      return VisitRule.presence(c)
    }
    if c.means(noun, .stance), [.take, .have, .hold, .other, .express, .provide].contains(frame),
      !c.thatClauses().isEmpty || c.word(noun + 1) == "that"
    {
      return PositionRule.opined(c, actors, c.thatClauses())
    }
    if c.tokens[noun].is(.attitude), [.other, .take, .give, .make].contains(frame), c.lemmaMeans(.voicing) {
      return EvaluationRule.expressed(c, actors, noun, repeated: false)
    }
    if c.tokens[noun].is(.pledge), ["announce", "signal", "indicate", "communicate", "register"].contains(c.lemma) {
      return ReadinessRule.pledged(c, actors, noun)
    }
    // "had the opportunity to meet X": the inner verb is the act.
    if ["opportunity", "occasion", "chance", "honour", "honor", "pleasure", "privilege"].contains(word), frame == .have,
      c.group.form == .past, let inner = c.analysis.clauses.indices.first(where: { follows($0, c, noun) })
    {
      return done(c, inner)
    }
    return nil
  }

  /// The object, also behind whom it is given to: "conveyed to the Ministers a letter".
  private static func given(_ c: ClauseContext) -> Int {
    let object = c.object()
    guard object < 0, c.next == "to" else { return object }
    let partners = c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound)
    var end = partners.end
    // "handed over to them, for transmission to X, a set of principles".
    if c.kind(end) == .comma,
      let close = (end + 1..<min(c.tokens.count, end + 10)).first(where: { c.kind($0) == .comma })
    {
      end = close + 1
    }
    return partners.mentions.isEmpty ? object : c.object(after: end)
  }

  /// "conveyed a message to X"; what must be done in it is wanted of X.
  static func told(_ c: ClauseContext, _ actors: [Party]) -> Draft {
    let partners = DiscussionRule.counterparts(c)
    if !partners.isEmpty, let first = c.thatClauses().first, ["must", "should"].contains(c.at(first).group.modal) {
      return CallRule.draft(c, actors, partners, .stress, cue: c.cue, content: c.whole, kind: "call-indirect")
    }
    return DiscussionRule.draft(c, actors, "information", partners)
  }

  private static let quarrels: Set<Spelling> = [
    "dispute", "disputes", "question", "questions", "issue", "issues", "matter", "difference", "differences",
    "disagreement",
    "disagreements", "quarrel", "gap", "gaps", "positions", "conflict", "problem", "problems",
  ]

  /// "came to an understanding", "struck a deal", "found common ground", "gave their consent to N".
  private static func agreed(_ c: ClauseContext) -> [Draft]? {
    guard c.group.form == .past || c.group.isPerfect, !c.group.isPassive, !c.subject.isEmpty,
      [
        "come", "arrive", "find", "strike", "seal", "formalise", "formalize", "forge", "give", "express", "settle",
        "resolve", "reconcile", "bridge",
      ].contains(c.lemma)
    else { return nil }
    let end = c.group.tokens.upperBound
    let nouns: Set<Spelling> =
      switch c.lemma {
      case "find": ["ground"]
      case "give": ["consent", "assent", "agreement"]
      case "express": ["agreement", "consent"]
      // "settled their dispute", "resolved the question of N": those who were at odds.
      case "settle", "resolve", "reconcile", "bridge":
        c.subject.count > 1 || c.subject == [Party(unchecked: "sides")] ? Self.quarrels : []
      default: ["agreement", "understanding", "consensus", "compromise", "deal", "accord", "terms"]
      }
    if ["come", "arrive"].contains(c.lemma), !["to", "at"].contains(c.word(end)) { return nil }
    guard let noun = (end..<min(c.tokens.count, end + 4)).first(where: { nouns.contains(c.word($0)) }),
      c.lemma != "find" || c.word(noun - 1) == "common"
    else { return nil }
    let isNeed = c.tokens[noun..<min(c.tokens.count, noun + 5)].contains { $0.is(.weight) }
    return [AgreementRule.draft(c, c.subject, isNeed ? .onNeed : .full, isNeed ? "shared-need" : "text-or-mechanism")]
  }

  /// "shared with the Ministers a set of ideas": put to them.
  private static func shared(_ c: ClauseContext) -> [Draft]? {
    guard c.lemma == "share", !c.subject.isEmpty, c.next == "with" else { return nil }
    let partners = c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound)
    let end = partners.end..<min(c.tokens.count, partners.end + 6)
    if end.contains(where: { c.means($0, .account) || ["thoughts", "concerns", "impressions"].contains(c.word($0)) }),
      c.group.form == .past || c.group.isPerfect
    {
      return [DiscussionRule.draft(c, c.subject, "information", c.parties(partners.mentions))]
    }
    guard c.tokens[end].contains(where: { $0.is(.content) }) else { return nil }
    return [ProposalRule.draft(c, c.subject, c.parties(partners.mentions))]
  }

  /// "were able to meet X", "had the chance to visit PLC": told as done.
  static func done(_ c: ClauseContext, _ inner: Int) -> [Draft] {
    var drafts = MainClause.plain(c.at(inner))
    // "were able to narrow their differences".
    let deed = c.at(inner).group.verb
    if drafts.isEmpty, deed.frame == .other, !deed.means(.stative) {
      drafts = [ActionRule.draft(c, c.subject, "implementation")]
    }
    return drafts.map { draft in
      var draft = draft
      draft.cue = c.group.tokens.lowerBound..<max(draft.cue.upperBound, c.group.tokens.upperBound)
      return draft
    }
  }

  private static func follows(_ k: Int, _ c: ClauseContext, _ noun: Int) -> Bool {
    let inner = c.analysis.clauses[k].group
    return inner.form == .infinitive && inner.tokens.lowerBound > noun && inner.tokens.lowerBound <= noun + 2
  }

  /// "noted with concern", "learned with deep sorrow of N": how it was taken.
  static func felt(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard !c.group.isPassive, !actors.isEmpty,
      [.note, .discuss, .receive, .take, .tell].contains(c.group.verb.frame)
        || ["view", "see", "follow", "watch", "regard", "look", "read"].contains(c.lemma)
    else { return nil }
    let end = min(c.tokens.count, c.group.tokens.upperBound + 3)
    for k in c.group.tokens.upperBound..<max(end, c.group.tokens.upperBound) where c.word(k) == "with" {
      guard
        let noun = (k + 1..<min(c.tokens.count, k + 4)).first(where: {
          c.tokens[$0].is(.attitude) || c.word($0) == "attention" && ["follow", "watch"].contains(c.lemma)
        }),
        (k + 1..<noun).allSatisfy({
          c.tokens[$0].is([.adjective, .adverb, .verbGerund]) && c.analysis.covering[$0] < 0
        })
      else { return nil }
      var draft = EvaluationRule.draft(c, actors, EvaluationRule.kind(of: c.word(noun)))
      draft.cue = c.cue.lowerBound..<(noun + 1)
      if !c.thatClauses().isEmpty { draft.counterparts = [] }
      return [draft]
    }
    return nil
  }

  /// "reiterate our call on PTY to V", "an appeal was made to PTY to V": one for each conjunct.
  static func called(_ c: ClauseContext, _ actors: [Party], _ noun: Int, from k: Int) -> [Draft] {
    var addressees: [Party] = []
    if ["on", "upon", "to", "for"].contains(c.word(k)) {
      addressees = c.parties(c.chain(from: k + 1, limit: c.scope.upperBound).mentions)
    }
    let rung = calls[c.word(noun)] ?? .call
    let children = c.analysis.clauses.indices.filter { i in
      let inner = c.analysis.clauses[i]
      return inner.group.form == .infinitive && inner.parent == c.index && inner.group.tokens.lowerBound > noun
    }
    // "repeat our demand that PTY V".
    if children.isEmpty, let first = c.thatClauses().first, c.analysis.clauses[first].start == noun + 1 {
      return c.thatClauses().map { k in
        CallRule.draft(
          c, actors, c.subjectParties(of: k), rung, cue: k == first ? c.cue : c.at(k).cue, content: c.at(k).whole)
      }
    }
    guard !children.isEmpty else {
      return [CallRule.draft(c, actors, addressees, rung, cue: c.cue, content: c.whole, kind: "call-outcome")]
    }
    return children.enumerated().map { n, i in
      let inner = c.analysis.clauses[i]
      return CallRule.draft(
        c, actors, addressees, rung, cue: n == 0 ? c.cue : inner.group.tokens,
        content: inner.group.tokens.lowerBound..<inner.scope.upperBound)
    }
  }
}

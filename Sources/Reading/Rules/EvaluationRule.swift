import Negotiation

/// Attitudes to facts: welcome, regret, condemn, thank, assess (phrasebook, section 11).
enum EvaluationRule {
  /// Verbs of evaluating.
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject.isEmpty && c.clause.subject.thing < 0 ? c.discourse.issuers : c.subject
    if c.group.isPassive, c.group.verb.frame == .evaluate {
      // "N was welcomed by X".
      let agents = ActionRule.agents(c)
      if agents.isEmpty, c.lemma == "expect", !c.subject.isEmpty || c.clause.subject.thing >= 0,
        !c.discourse.issuers.isEmpty
      {
        return [draft(c, c.discourse.issuers, "expectation")]
      }
      // "It is hoped that S": by whoever speaks.
      let isImpersonal = agents.isEmpty && c.word(c.clause.subject.tokens.lowerBound) == "it"
      // "The readiness of X to V was welcomed."
      let isPlain =
        agents.isEmpty && c.clause.level == .main && c.clause.subject.thing >= 0 && c.scope.count <= 1
        && ["welcome", "condemnation", "regret"].contains(c.group.verb.parameter)
      let voices = isPlain || isImpersonal && !c.thatClauses().isEmpty ? c.discourse.issuers : agents
      return voices.isEmpty ? [] : [draft(c, voices, c.group.verb.parameter)]
    }
    if let refused = unrecognised(c, actors) { return refused }
    guard !actors.isEmpty else { return [] }
    let verb = c.group.verb
    switch verb.frame {
    case .evaluate:
      if verb.parameter == "expectation" {
        // "hope to V" is the speaker's own plan.
        if let first = c.complements().first,
          c.analysis.clauses[first].group.tokens.lowerBound <= c.group.tokens.upperBound + 1,
          !c.tokens[c.group.tokens.upperBound].is(.objectPronoun), c.analysis.covering[c.group.tokens.upperBound] < 0,
          // "expect to hear from X": what others are to do.
          !["hear", "see", "learn", "receive", "find"].contains(c.at(first).lemma)
        {
          // "had hoped to V": what came of it, nobody says.
          if c.group.isPerfect, c.group.form == .past { return [] }
          return CommitmentRule.undertakings(c, c.complements(), bound: actors, strength: .plan)
        }
      }
      // "Thank you all for coming": a courtesy to the listeners.
      if verb.parameter == "appreciation", c.next == "you" { return [] }
      return [draft(c, actors, verb.parameter)]
    case .note: return noted(c, actors)
    default: return []
    }
  }

  /// "do not recognise N", "No State recognises N": a stance of whoever does not, else of the issuers.
  private static func unrecognised(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard ["recognize", "recognise"].contains(c.lemma), c.group.form == .present, c.clause.level == .main else {
      return nil
    }
    let isNobody = c.tokens[..<c.group.tokens.lowerBound].contains {
      $0.is(.negation) || ["no", "none", "neither"].contains($0.spelling)
    }
    guard c.group.isNegated || isNobody else { return nil }
    let speakers = c.group.isNegated && !actors.isEmpty ? actors : c.discourse.issuers
    return speakers.isEmpty ? nil : [PositionRule.plainDraft(c, speakers, verb: "reject", kind: "support")]
  }

  /// "noted the positive dynamic", "acknowledge that S"; "noted DOC" is a reference.
  private static func noted(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let object = c.object()
    let isDocument = c.analysis.documents.contains {
      $0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound <= c.group.tokens.upperBound + 6
    }
    if object >= 0, c.tokens[object].is(.weight) {
      let verb = c.lemma == "recognize" ? "recognise" : c.lemma.text
      return [PositionRule.plainDraft(c, actors, verb: verb, kind: "norm")]
    }
    if isDocument, c.thatClauses().isEmpty { return [] }
    for k in c.tokensAfterVerb(6)
    where c.tokens[k].is(.attitude) {
      return [draft(c, actors, kind(of: c.word(k)))]
    }
    if ["acknowledge", "admit", "concede", "recognize", "recognise"].contains(c.lemma) {
      return [draft(c, actors, "acknowledgement")]
    }
    if let first = c.thatClauses().first {
      let inner = c.analysis.clauses[first]
      let isNorm =
        inner.group.form == .modal || inner.group.isPredicative && c.means(inner.group.head, .ought)
        || inner.group.form == .present && !inner.group.isPerfect
          && (c.word(inner.group.tokens.lowerBound - 1) == "there" || inner.group.isNegated
            || c.word(inner.group.tokens.lowerBound - 1) == "way" && c.word(inner.group.tokens.lowerBound - 2) == "no")
      if isNorm { return [PositionRule.plainDraft(c, actors, verb: "note")] }
      // "We note that X did V": the fact is taken for granted, and nothing is said of it (codebook, section 9.7).
      if c.lemma == "note", c.group.form == .present, inner.group.form == .past || inner.group.isPerfect,
        !inner.group.isPredicative, inner.group.verb.frame != .be, !c.at(first).subject.isEmpty
      {
        return []
      }
      return [draft(c, actors, "assessment")]
    }
    if c.next == "that" { return [draft(c, actors, "assessment")] }
    let hasPraise = c.tokensAfterVerb(8).contains {
      c.tokens[$0].is(.praise)
        || c.means($0, .change)
    }
    return hasPraise || object >= 0 && !c.tokens[object].is([.document, .harm]) ? [draft(c, actors, "assessment")] : []
  }

  /// "expressed regret over N", "reiterated deep concern": the noun gives the kind.
  static func expressed(_ c: ClauseContext, _ actors: [Party], _ noun: Int, repeated: Bool) -> [Draft] {
    let word = c.word(noun)
    if word == "hope" { return [draft(c, actors, "expectation", repeated: repeated)] }
    var drafts = [draft(c, actors, kind(of: c.word(noun)), repeated: repeated)]
    // "their condolences and their gratitude": two attitudes, two events.
    for k in (noun + 1)..<max(noun + 1, min(c.scope.upperBound, noun + 5))
    where c.tokens[k].is(.attitude) && c.tokens[k].is(.noun)
      && (noun..<k).contains(where: { c.word($0) == "and" || c.tokens[$0].kind == .comma })
      && kind(of: c.word(k)) != kind(of: c.word(noun))
    {
      var second = draft(c, actors, kind(of: c.word(k)), repeated: repeated)
      second.cue = k..<(k + 1)
      drafts.append(second)
    }
    return drafts
  }

  static func kind(of noun: Spelling) -> String { Feelings.nouns[noun] ?? "assessment" }

  /// "are deeply concerned by N", "are grateful to X", "are encouraged".
  static func predicative(_ c: ClauseContext) -> [Draft]? {
    let actors = c.subject
    guard !actors.isEmpty || c.clause.subject.thing >= 0 && c.word(c.group.head) == "expected" else { return nil }
    // "X are expected to V", "an answer is expected": whoever speaks expects it.
    if c.word(c.group.head) == "expected" {
      guard c.group.isPassive, !c.discourse.issuers.isEmpty else { return nil }
      return [draft(c, c.discourse.issuers, "expectation")]
    }
    return Feelings.kind(ofAdjective: c.group.head, c).map { [draft(c, actors, $0)] }
  }

  /// Things said to be so: "the situation is calm", "significant progress has been made", "DOC lays a foundation".
  static func assessed(_ c: ClauseContext) -> [Draft] {
    let issuers = c.discourse.issuers
    guard !issuers.isEmpty else { return [] }
    let thing = c.clause.subject.thing
    let verb = c.group.verb
    let superlative =
      verb.frame == .be
      && c.tokensAfterVerb(4).contains {
        c.means($0, .superlative)
      }
    if verb.frame == .be, c.group.isPredicative || hasPraise(c) || superlative, c.group.form != .modal {
      return [draft(c, issuers, "assessment")]
    }
    // "The efforts have not been enough", "The talks reflected a new spirit", "N was conceived as a whole".
    let isHeldFor =
      c.group.isPassive && c.next == "as"
      && ["conceive", "regard", "see", "view", "consider", "understand", "intend", "design"].contains(verb.lemma)
    if thing >= 0, c.group.form != .modal,
      verb.frame == .be && ["enough", "insufficient", "inadequate"].contains(c.next)
        || verb.lemma == "reflect" && !c.group.isPassive || isHeldFor
    {
      return [draft(c, issuers, "assessment")]
    }
    // "Such conduct is at odds with N", "is in breach of N", "is not in keeping with N".
    if verb.frame == .be, c.group.form != .modal, thing >= 0,
      c.has("odds", "contradiction", "breach", "contravention", "violation", "defiance", "keeping", within: 3)
    {
      return [draft(c, issuers, "assessment")]
    }
    // "Recent exercises have added to the tension".
    if thing >= 0, c.lemma == "add", c.next == "to", c.has(.unrest, within: 4) {
      return [draft(c, issuers, "assessment")]
    }
    // "This step is welcome".
    if verb.frame == .be, c.group.form == .present, thing >= 0, c.next == "welcome" {
      return [draft(c, issuers, "welcome")]
    }
    if verb.frame == .be, !c.group.isPredicative, c.group.form != .modal, isVerdict(c) {
      return [draft(c, issuers, "assessment")]
    }
    // "The process is at a critical stage", "in a stalemate".
    if verb.frame == .be, ["at", "in"].contains(c.next), c.group.form != .modal,
      c.has("stage", "crossroads", "juncture", "moment", "standstill", "impasse", "deadlock", "stalemate", within: 5)
    {
      return [draft(c, issuers, "assessment")]
    }
    // "Much has been achieved", "These acts have no justification".
    let first = c.word(c.clause.subject.tokens.lowerBound)
    if ["much", "little"].contains(first), c.group.isPassive || c.lemma == "remain" {
      return [draft(c, issuers, "assessment")]
    }
    if verb.frame == .have, c.group.form == .present, ["no", "little"].contains(c.next),
      !c.has("place", "role", "right", within: 4)
    {
      return [draft(c, issuers, "assessment")]
    }
    if c.lemma == "become" && c.has("more", "less", "increasingly", within: 2)
      || c.lemma == "go" && c.has("on", within: 1),
      thing >= 0
    {
      return [draft(c, issuers, "assessment")]
    }
    if ["remain", "become", "stay", "seem"].contains(c.lemma), hasPraise(c) || c.has("same", "unchanged", within: 2) {
      return [draft(c, issuers, "assessment")]
    }
    if thing >= 0,
      c.means(thing, .headway),
      c.group.isPassive || ["continue", "slow", "stall"].contains(c.lemma)
    {
      return [draft(c, issuers, "assessment")]
    }
    if thing >= 0,
      verb.means(.affecting) || c.lemma == "put" && c.has("risk", "danger", "jeopardy", within: 8),
      !c.group.isPassive
    {
      return [draft(c, issuers, "assessment")]
    }
    if thing >= 0, verb.means(.lasting),
      c.means(thing, .difference)
    {
      return [draft(c, issuers, "assessment")]
    }
    // "The gap has narrowed", "The work has entered a decisive phase".
    if thing >= 0,
      c.means(thing, .difference) && ["narrow", "widen", "diminish"].contains(c.lemma)
        || c.lemma == "enter" && c.has("phase", "stage", within: 4)
    {
      return [draft(c, issuers, "assessment")]
    }
    // "Positions remain far apart".
    if thing >= 0, c.lemma == "remain", c.has("apart", within: 3) { return [draft(c, issuers, "assessment")] }
    // "The talks ended without result".
    if thing >= 0, c.tokens[thing].is([.exchange, .gathering]),
      ["end", "close", "conclude", "finish"].contains(c.lemma),
      c.has("without", "inconclusively", within: 2)
    {
      return [draft(c, issuers, "assessment")]
    }
    // "The question has gained new urgency".
    if thing >= 0, ["gain", "acquire", "assume", "lose"].contains(c.lemma),
      c.tokens[c.tokensAfterVerb(4)].contains(where: {
        $0.is(.weight) || $0.spelling == "momentum"
      })
    {
      return [draft(c, issuers, "assessment")]
    }
    // "Such bloodshed reminds us how fragile N is".
    if verb.frame == .show || verb.frame == .remind && thing >= 0 { return [draft(c, issuers, "assessment")] }
    if thing >= 0, c.tokens[thing].is([.gathering, .exchange]), c.lemma == "take", hasPraise(c) {
      return [draft(c, issuers, "assessment")]
    }
    if thing >= 0, !c.group.isPassive, brings(c, thing) { return [draft(c, issuers, "assessment")] }
    // "Each incident makes it harder to V".
    if thing >= 0, c.lemma == "make", c.word(c.group.tokens.upperBound) == "it", c.group.form != .modal {
      return [draft(c, issuers, "assessment")]
    }
    if verb.means(.developing) || c.lemma == "continue", thing >= 0,
      c.means(thing, .condition)
    {
      return [draft(c, issuers, "assessment")]
    }
    return []
  }

  /// "There has been some convergence on N": the issuers' assessment of what came about.
  static func existing(_ c: ClauseContext) -> [Draft] {
    c.discourse.issuers.isEmpty ? [] : [draft(c, c.discourse.issuers, "assessment")]
  }

  /// "The use of force brought about N", "the declaration opened a promising phase": what a thing has done or does.
  private static func brings(_ c: ClauseContext, _ thing: Int) -> Bool {
    let isPast = c.group.form == .past || c.group.isPerfect
    guard isPast || c.group.form == .present else { return false }
    if hasPraise(c), c.group.verb.means(.providing) { return true }
    if c.lemma == "run", c.has("counter", "against", within: 2) { return true }
    if c.group.verb.means(.contravening) { return true }
    let end = min(c.tokens.count, c.group.tokens.upperBound + 5)
    guard isPast,
      !c.tokens[thing].is(.harm) || !c.tokens[c.group.tokens.upperBound..<end].contains(where: { $0.is(.harm) })
    else { return false }
    return c.group.verb.means(.causing)
  }

  /// "N was a step in the right direction": a noun that judges.
  private static func isVerdict(_ c: ClauseContext) -> Bool {
    guard ["a", "an", "the"].contains(c.next) else { return false }
    // "This is a welcome step".
    let first = c.group.tokens.upperBound + 1
    return c.means(c.object(after: c.word(first) == "welcome" ? first + 1 : nil), .verdict)
  }

  private static func hasPraise(_ c: ClauseContext) -> Bool {
    (c.group.tokens.lowerBound..<min(c.tokens.count, c.group.tokens.upperBound + 10)).contains {
      c.tokens[$0].is(.praise)
    }
  }

  /// Whether the attitude is to somebody: thanks, congratulations, "expects both parties to V".
  private static func isAddressed(_ c: ClauseContext, _ kind: String) -> Bool {
    ["appreciation", "congratulation"].contains(kind) || kind == "acknowledgement" && c.means(c.object(), .conduct)
      || c.lemma == "expect" && !c.group.isPassive && c.analysis.covering.indices.contains(c.group.tokens.upperBound)
        && c.analysis.covering[c.group.tokens.upperBound] >= 0
  }

  /// "thank X for its hospitality and Y for its support": another one, with what is thanked for.
  private static func thanksAlso(_ c: ClauseContext, _ mention: Int) -> Bool {
    let mention = c.analysis.mentions[mention]
    let before = mention.tokens.lowerBound - (c.word(mention.tokens.lowerBound - 1) == "the" ? 2 : 1)
    return c.word(before) == "and" && c.word(mention.extent.upperBound) == "for"
  }

  static func draft(_ c: ClauseContext, _ actors: [Party], _ kind: String, repeated: Bool = false) -> Draft {
    var draft = Draft(
      .evaluationExpressed(repeated ? .repeated : nil, kind: kind), actors, cue: c.cue, content: c.whole,
      rule: "evaluation")
    if isAddressed(c, kind) {
      let list = c.mentions(in: c.scope).filter { c.analysis.mentions[$0].kind != .people }
      if let first = list.first {
        let chain = c.chain(from: c.analysis.mentions[first].extent.lowerBound, limit: c.scope.upperBound).mentions
        let others = list.filter { thanksAlso(c, $0) && !chain.contains($0) }
        draft.counterparts = c.parties((chain.isEmpty ? [first] : chain) + others).filter { !actors.contains($0) }
      }
    }
    draft.negated = c.group.isNegated && kind != "assessment"
    return draft
  }
}

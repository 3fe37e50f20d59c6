import Negotiation

/// Own acts in the dress of adjectives and nouns: "are ready to V", "remain committed to V-ing", "expressed their
/// readiness to V", "their commitment to N" (codebook, section 9.4).
enum ReadinessRule {

  static func isReady(_ c: ClauseContext) -> Bool { c.means(c.group.head, .ready) }

  /// "are ready to V", "stand ready to V", "remain committed to N".
  static func read(_ c: ClauseContext, reported: Bool = false, speakers: [Party] = []) -> [Draft] {
    let bound = c.subject
    guard !bound.isEmpty else { return [] }
    var head = c.group.head
    if !c.means(head, .ready) {
      guard
        let k = c.tokensAfterVerb(4).first(where: {
          c.means($0, .ready)
        })
      else { return [] }
      head = k
    }
    let adjective = c.word(head)
    let standing = ["remain", "continue", "stay"].contains(c.lemma) || ["committed", "dedicated"].contains(adjective)
    let strength: CommitmentStrength =
      standing ? .standing : (adjective == "determined" || adjective == "resolved" ? .standing : .readiness)
    var complements = children(c, after: head)
    if complements.isEmpty {
      if adjective == "ready" || adjective == "prepared" || adjective == "willing" {
        return [CommitmentRule.draft(c, bound, .readiness, reported: reported, speakers: speakers)]
      }
      return [norm(c, bound, verb: c.written(head))]
    }
    // "committed to reaching" is an act; "determined to see" too.
    complements = complements.filter { c.analysis.clauses[$0].group.tokens.lowerBound > head }
    return CommitmentRule.undertakings(
      c, complements, bound: bound, strength: strength, reported: reported, speakers: speakers)
  }

  /// "declared that it was prepared to V": told of a past state of mind; `nil` for anything else.
  static func told(_ c: ClauseContext, by speakers: [Party]) -> [Draft]? {
    guard c.group.form == .past, c.group.isPredicative || c.group.isPassive, isReady(c), !c.subject.isEmpty,
      !speakers.isEmpty
    else { return nil }
    let isOther = !PositionRule.sameParties(c.subject, speakers)
    return read(c, reported: isOther, speakers: isOther ? speakers : [])
  }

  private static func children(_ c: ClauseContext, after head: Int) -> [Int] {
    c.analysis.clauses.indices.filter { k in
      let inner = c.analysis.clauses[k]
      guard inner.parent == c.index || inner.parent >= 0 && c.analysis.clauses[inner.parent].group.head == head,
        !inner.group.isFinite,
        inner.group.tokens.lowerBound > head
      else { return false }
      if inner.level == .complement || inner.level == .nominal { return true }
      guard inner.level == .purpose else { return false }
      // The first stands right after the adjective, its conjuncts after a comma or "and".
      let before = inner.group.tokens.lowerBound - 1
      return before - head <= 2 || [.comma].contains(c.tokens[before].kind) || c.tokens[before].is(.conjunction)
        || c.word(before) == "then"
    }
  }

  /// Noun of readiness as an object: with an own act a commitment, with a norm a position.
  static func pledged(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft] {
    // The cue reaches to the noun: "reaffirmed their commitment to".
    pledges(c, actors, noun).map { draft in
      guard draft.cue.lowerBound == c.cue.lowerBound else { return draft }
      var draft = draft
      draft.cue = c.cue.lowerBound..<max(draft.cue.upperBound, min(c.tokens.count, noun + 2))
      return draft
    }
  }

  /// "assured X of their desire to V", "assured X of their support".
  static func assured(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    for k in c.group.tokens.upperBound..<min(c.scope.upperBound, c.tokens.count)
    where c.tokens[k].is(.pledge) && c.tokens[k].is(.noun) && c.analysis.covering[k] < 0 {
      return pledged(c, actors, k)
    }
    for k in c.group.tokens.upperBound..<min(c.scope.upperBound, c.tokens.count)
    where ["support", "backing", "solidarity", "cooperation", "co-operation", "goodwill"].contains(c.word(k)) {
      return [PositionRule.plainDraft(c, actors, verb: "support", kind: "support")]
    }
    return []
  }

  /// "expressed their determination to V, and their readiness to V": each noun of its own is an act of its own.
  static func further(_ c: ClauseContext, beside drafts: [Draft]) -> [Draft] {
    guard let first = drafts.first, !first.actors.isEmpty else { return [] }
    let object = c.object()
    guard object >= 0, c.tokens[object].is([.attitude, .pledge, .weight]) || c.word(object) == "support" else {
      return []
    }
    let actors = c.subject.isEmpty ? c.discourse.issuers : c.subject
    var more: [Draft] = []
    for k in (object + 1)..<max(object + 1, min(c.scope.upperBound, c.tokens.count))
    where c.tokens[k].is([.attitude, .pledge]) && c.tokens[k].is(.noun) && c.analysis.covering[k] < 0 {
      var start = k
      while start > object, c.tokens[start - 1].is(.adjective), !c.tokens[start - 1].is(.possessive) { start -= 1 }
      guard c.tokens[start - 1].is(.possessive),
        ["and", "as"].contains(c.word(start - 2)) || c.tokens[start - 2].kind == .comma,
        !drafts.contains(where: { $0.cue.contains(k) })
      else { continue }
      let found =
        c.tokens[k].is(.pledge)
        ? pledges(c, actors, k).filter { draft in !drafts.contains { $0.content == draft.content } }
        : EvaluationRule.expressed(c, actors, k, repeated: false)
      more += found.prefix(1).map { draft in
        var draft = draft
        draft.cue = k..<min(c.tokens.count, k + 2)
        return draft
      }
    }
    return more
  }

  private static func pledges(_ c: ClauseContext, _ actors: [Party], _ noun: Int) -> [Draft] {
    let word = c.word(noun)
    var bound = actors
    var reported = false
    // "the commitment of BND to V".
    if c.word(noun + 1) == "of" {
      let of = c.parties(c.chain(from: noun + 2, limit: c.scope.upperBound).mentions)
      if !of.isEmpty, of != actors {
        bound = of
        reported = true
      }
    }
    // "their countries' determination to V".
    if noun > 1, [.possessive, .quote].contains(c.tokens[noun - 1].kind), c.analysis.covering[noun - 2] >= 0,
      case let owners = c.resolve(c.analysis.covering[noun - 2]), !owners.isEmpty
    {
      bound = owners
      reported = true
    }
    let children = c.analysis.clauses.indices.filter { k in
      let inner = c.analysis.clauses[k]
      if inner.group.form == .gerund, inner.group.tokens.lowerBound > noun, inner.group.tokens.lowerBound < noun + 9,
        c.word(inner.group.tokens.lowerBound - 1) == "to"
      {
        return true
      }
      return inner.group.tokens.lowerBound > noun && !inner.group.isFinite
        && (inner.noun == noun && inner.level == .nominal || inner.parent == c.index && inner.level == .complement)
    }
    let dated = c.time(in: noun..<min(c.scope.upperBound, noun + 24), isFuture: true)
    // "their adherence to N": a stance, whatever day stands with N.
    if children.isEmpty, ["adherence", "attachment", "allegiance", "devotion", "fidelity"].contains(word) {
      return [norm(c, actors, verb: c.group.verb.parameter)]
    }
    if children.isEmpty {
      let isDated =
        dated.map { when in
          [.day, .window, .open].contains(when.precision)
            && when.start.map { start in c.anchor.map { start >= $0 } ?? true } == true
        } ?? false
      if isDated {
        return [with(CommitmentRule.draft(c, bound, word == "ambition" ? .plan : .firm, reported: reported), dated)]
      }
      if c.means(noun, .intent) {
        return [CommitmentRule.draft(c, bound, .readiness, reported: reported)]
      }
      if ["interest", "desire", "wish", "aspiration"].contains(word) {
        return [norm(c, actors, verb: c.group.verb.parameter)]
      }
      if c.word(noun + 1) == "to", fulfils(c, noun + 2) {
        return [CommitmentRule.draft(c, bound, .standing, reported: reported)]
      }
      return [norm(c, actors, verb: c.group.verb.parameter.isEmpty ? "committed" : c.group.verb.parameter)]
    }
    let strength: CommitmentStrength
    switch word {
    case "readiness", "willingness", "preparedness": strength = .readiness
    case "intention", "plan", "plans", "ambition", "intent": strength = .plan
    default: strength = dated.map { $0.precision == .day || $0.precision == .window } == true ? .firm : .standing
    }
    var drafts = CommitmentRule.undertakings(
      c, children, bound: bound, strength: strength, reported: reported, speakers: reported ? actors : [])
    // Conjuncts of one noun of commitment stay one standing commitment unless each can be met alone.
    if strength == .standing, drafts.count > 1 { drafts = [drafts[0]] }
    return drafts
  }

  /// "commitment to the full implementation of DOC": a nominalised own act.
  private static func fulfils(_ c: ClauseContext, _ from: Int) -> Bool {
    for k in from..<min(c.tokens.count, from + 5)
    where c.means(k, .fulfilment) { return true }
    return false
  }

  private static func with(_ draft: Draft, _ when: When?) -> Draft {
    var draft = draft
    draft.when = when
    return draft
  }

  private static func norm(_ c: ClauseContext, _ actors: [Party], verb: String) -> Draft {
    PositionRule.plainDraft(c, actors, verb: verb.isEmpty ? "committed" : verb)
  }
}

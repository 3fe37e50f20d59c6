import Negotiation

/// The bound party undertakes a future act of its own (codebook, section 3.5; phrasebook, section 6).
enum CommitmentRule {
  /// "ACT will V": an own act of an animate subject.
  static func future(_ c: ClauseContext, reported: Bool, speakers: [Party] = []) -> [Draft] {
    let verb = c.group.verb
    // A list item has no subject of its own: "will convene the Committee".
    var bound = c.subject.isEmpty && c.clause.subject.isEmpty && !c.group.isPassive ? c.discourse.issuers : c.subject
    if bound.isEmpty { bound = employers(c) }
    // "It will be preceded by a visit of X": X travel.
    if c.group.isPassive, ["precede", "follow"].contains(verb.lemma), c.next == "by",
      case let others = c.parties(c.mentions(in: c.scope)), !others.isEmpty, !c.group.isNegated
    {
      return [draft(c, others, .plan, reported: false)]
    }
    guard !bound.isEmpty else { return passive(c) }
    var strength = CommitmentStrength.firm
    // "will never accept N": a stance.
    if c.group.isNegated,
      ["accept", "recognize", "recognise", "tolerate", "condone", "permit", "allow"].contains(verb.lemma)
    {
      return [PositionRule.plainDraft(c, bound, verb: "reject", kind: "support")]
    }
    // "will need the help of both sides": how things are, no act.
    if verb.frame == .have, c.next == "to", !c.discourse.issuers.isEmpty {
      return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
    let isEntitled =
      verb.frame == .have
      && ["access", "right", "rights", "opportunity", "chance", "occasion"].contains(c.word(c.object()))
    if ["need", "require", "deserve", "depend", "rely"].contains(verb.lemma) || isEntitled {
      return [PositionRule.plainDraft(c, c.discourse.issuers.isEmpty ? bound : c.discourse.issuers, verb: "assert")]
    }
    if ["continue", "remain", "keep", "persist"].contains(verb.lemma) { strength = .standing }
    if ["aim", "seek", "strive", "endeavour", "try"].contains(verb.lemma) { strength = .plan }
    // "where they will be joined by X": X joins them.
    if c.group.isPassive, [.join, .accompany].contains(verb.frame), case let guests = ActionRule.agents(c),
      !guests.isEmpty
    {
      var draft = draft(c, guests, .firm, reported: reported, speakers: speakers)
      draft.counterparts = bound.filter { !guests.contains($0) }
      return [draft]
    }
    if c.group.isPassive, ![.receive, .commit].contains(verb.frame) {
      // "A delegation will be dispatched": whoever speaks sees to it.
      guard isHandled(c) || c.group.modal == "shall", !c.group.isNegated, !c.discourse.issuers.isEmpty else {
        return []
      }
      return [draft(c, doers(c) ?? participants(c), .firm, reported: false)]
    }
    // "will brief X and Y": one for each beneficiary.
    if verb.frame == .brief {
      let list = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions
      if list.count > 1 {
        return list.enumerated().map { n, m in
          var draft = draft(c, bound, strength, reported: reported, speakers: speakers)
          draft.counterparts = c.resolve(m)
          if n > 0 { draft.cue = c.analysis.mentions[m].tokens }
          return draft
        }
      }
    }
    return perDay(draft(c, bound, strength, reported: reported, speakers: speakers), c)
  }

  /// "Sappers of both sides will V": people that no list has act for those whose they are.
  private static func employers(_ c: ClauseContext) -> [Party] {
    let thing = c.clause.subject.thing
    guard thing >= 0, !c.group.isPassive, ["of", "from"].contains(c.word(thing + 1)),
      c.means(thing, .troops)
        || c.lexicon.hasNoClass(c.tokens[thing].word) && c.text(thing..<(thing + 1)).hasSuffix("s")
    else { return [] }
    return c.parties(c.chain(from: thing + 2, limit: c.group.tokens.lowerBound).mentions)
  }

  /// "N will be discussed between X and Y", "the meeting will take place on DATE".
  private static func passive(_ c: ClauseContext) -> [Draft] {
    // "will be held accountable" binds nobody.
    if c.group.isPassive, ["accountable", "responsible", "liable"].contains(c.next) {
      return []
    }
    let thing = c.clause.subject.thing
    // "The results will not be accepted": a stance.
    let isNobody = ["no", "nobody"].contains(c.word(c.clause.subject.tokens.lowerBound))
    if c.group.isNegated || isNobody, c.group.isPassive, c.next != "by", !isHandled(c) { return [] }
    let agents = c.parties(c.mentions(in: c.scope))
    if isDone(c) {
      let named = doers(c)
      let owner = named == nil ? owner(of: c) : nil
      let bound = named ?? owner ?? participants(c)
      guard !bound.isEmpty else { return [] }
      var draft = draft(c, bound, .firm, reported: owner != nil)
      if isNobody { draft.negated = true }
      return [draft]
    }
    if c.group.isPassive, c.next == "by", !agents.isEmpty {
      return [draft(c, agents, .firm, reported: false)]
    }
    // "The release of the detainees will begin on 1 May": a deed with its day; whoever speaks sees to it.
    if thing >= 0, thing < c.tokens.count, isDeed(c, thing), !c.group.isNegated,
      c.group.verb.means(.takingPlace) || c.lemma == "commence", let when = c.time(in: c.dated, isFuture: true),
      case let bound = participants(c), !bound.isEmpty
    {
      var draft = draft(c, bound, .firm, reported: false)
      draft.when = when
      return [draft]
    }
    guard thing >= 0, c.tokens[thing].is([.gathering, .exchange]) || c.means(thing, .journey),
      c.group.verb.means(.takingPlace) || c.group.verb.frame == .hold
        || c.lemma == "go" && ["ahead", "forward"].contains(c.next)
    else { return [] }
    let bound = c.parties(c.mentions(in: c.whole))
    return [draft(c, bound.isEmpty ? participants(c) : bound, .plan, reported: false)]
  }

  /// "The revitalisation of the bridge": a deed by its class, or by its ending where the lexicon has none for it.
  private static func isDeed(_ c: ClauseContext, _ noun: Int) -> Bool {
    c.is(noun, .deed)
      || ["project", "programme", "program", "phase", "operation", "operations", "patrols"].contains(c.word(noun))
      || c.lexicon.hasNoClass(c.tokens[noun].word)
        && ["isation", "ization", "uction"].contains { c.written(noun).hasSuffix($0) }
  }

  /// "N will be discussed", "the round will be held": a passive of an act that somebody undertakes. "Will be held to
  /// account" is none: only meetings are held.
  static func isDone(_ c: ClauseContext) -> Bool {
    guard c.group.isPassive else { return false }
    // "N shall be V-ed": what the parties to a text take upon themselves.
    if c.group.modal == "shall" { return true }
    switch c.group.verb.frame {
    case .hold, .meet:
      let thing = c.clause.subject.thing
      return thing >= 0 && thing < c.tokens.count && c.tokens[thing].is([.gathering, .exchange, .deed])
    case .discuss, .conclude, .adopt, .convene, .issue, .give, .make, .take, .present, .propose: return true
    default: return isHandled(c) || c.lemma == "repeat" && c.is(c.clause.subject.thing, [.deed, .gathering])
    }
  }

  /// "The stocks will be diluted", "no fee will be collected": what is done with a thing, not what becomes of it.
  private static func isHandled(_ c: ClauseContext) -> Bool {
    c.group.isPassive && ([.act, .provide, .inform].contains(c.group.verb.frame) || c.group.verb.means(.handling))
  }

  /// Those behind "by", "between" or "among" in a passive: not "by 3 May under the supervision of X".
  private static func doers(_ c: ClauseContext) -> [Party]? {
    for k in c.tokensAfterVerb(12) where ["by", "between", "among"].contains(c.word(k)) && c.analysis.covering[k] < 0 {
      let list = c.parties(c.chain(from: k + 1, limit: c.scope.upperBound).mentions)
      if !list.isEmpty { return list }
      // "will be managed by a board".
      if c.word(k) == "by", case let noun = c.object(after: k + 1), c.is(noun, [.organ, .people]), noun - k <= 4,
        let party = c.nounParty(noun)
      {
        return [party]
      }
    }
    return nil
  }

  /// "STATE's stocks will be reduced", "its output will be limited": the state whose they are sees to it.
  static func owner(of c: ClauseContext) -> [Party]? {
    let subject = c.clause.subject.tokens
    guard let first = subject.first else { return nil }
    if ["its", "their"].contains(c.word(first)) {
      let owner = c.pronoun(c.word(first) == "its" ? "it" : "they", at: c.index, -1)
      return owner.isEmpty || PositionRule.sameParties(owner, c.discourse.issuers) ? nil : owner
    }
    guard
      let mention = c.mentions(in: first..<c.group.tokens.lowerBound).first(where: {
        let end = c.analysis.mentions[$0].extent.upperBound
        return end < c.tokens.count && c.tokens[end].kind == .possessive
      }), c.lexicon.names.isState(c.analysis.mentions[mention].parties.first?.id ?? "")
    else { return nil }
    return c.resolve(mention)
  }

  /// Agentless passives of a joint document bind whoever takes part; told by somebody, the teller.
  static func participants(_ c: ClauseContext) -> [Party] {
    // "The Presidents met in PLC. The next meeting will be held in MON": theirs, where their mediators say so; a body of
    // its own that tells of its members' meeting tells of its next one.
    if !c.discourse.sitters.isEmpty, c.discourse.issuers.allSatisfy({ $0.isPerson || $0.isNested }),
      c.is(c.clause.subject.thing, .gathering),
      c.clause.subject.tokens.contains(where: { c.word($0) == "next" })
    {
      return c.discourse.sitters
    }
    guard c.clause.level == .that, let teller = governor(of: c) else { return c.discourse.participants }
    // "were assured by X that N would be V-ed": X, who tells it.
    let told = c.at(teller)
    let speakers = told.group.isPassive ? ActionRule.agents(told) : told.subject
    return speakers.isEmpty ? c.discourse.issuers : speakers
  }

  /// The clause whose verb a that-clause depends on.
  static func governor(of c: ClauseContext) -> Int? {
    var k = c.clause.parent
    while k >= 0, c.analysis.clauses[k].level == .that { k = c.analysis.clauses[k].parent }
    return k >= 0 ? k : nil
  }

  /// "agreed to V", "committed to V-ing", "plan to V", "are ready to V": one for each conjunct.
  static func undertakings(
    _ c: ClauseContext, _ complements: [Int], bound: [Party], strength: CommitmentStrength = .firm,
    reported: Bool = false,
    speakers: [Party] = []
  ) -> [Draft] {
    complements.enumerated().flatMap { n, k in
      let inner = c.analysis.clauses[k]
      var strength = strength
      let time = c.time(
        in: inner.group.tokens.lowerBound..<max(inner.scope.upperBound, inner.group.tokens.upperBound), isFuture: true)
      if inner.group.verb.lemma == "continue" || inner.group.verb.lemma == "remain", time == nil,
        strength == .firm || strength == .readiness
      {
        strength = .standing
      }
      var draft = draft(
        c, bound, strength, reported: reported, speakers: speakers,
        content: inner.group.tokens.lowerBound..<max(inner.scope.upperBound, inner.group.tokens.upperBound))
      draft.cue =
        n == 0
        ? c.group.tokens
          .lowerBound..<max(
            c.group.tokens.upperBound, min(inner.group.tokens.upperBound, c.group.tokens.upperBound + 3))
        : inner.group.tokens
      if let time { draft.when = time }
      // "undertook not to V".
      if inner.group.isNegated || c.word(inner.group.tokens.lowerBound - 1) == "not" { draft.negated.toggle() }
      if n > 0, c.word(inner.group.tokens.lowerBound - 1) == "then", let anchor = c.anchor {
        draft.when = When(start: anchor + 1, end: nil, precision: .sequenced, basis: .relative, expression: "then")
      }
      return perDay(draft, c.at(k))
    }
  }

  static func draft(
    _ c: ClauseContext, _ bound: [Party], _ strength: CommitmentStrength, reported: Bool, speakers: [Party] = [],
    content: Range<Int>? = nil
  ) -> Draft {
    let mutual =
      bound.count > 1 && Set(bound.map { $0.root.id }).count > 1 && (c.group.verb.frame == .agree || meets(c))
    var draft = Draft(
      .commitmentMade(strength, kind: mutual ? "mutual" : "self"), bound, cue: c.cue, content: content ?? c.whole,
      rule: "commitment")
    draft.when = c.time(in: content ?? c.dated, isFuture: true) ?? sharedWindow(c) ?? c.open
    if c.hasAdverb("then", "thereafter", "subsequently", "afterwards"), let anchor = c.anchor,
      draft.when?.precision == .open
    {
      draft.when = When(start: anchor + 1, end: nil, precision: .sequenced, basis: .relative, expression: "then")
    }
    // "will not tire of V-ing", "will not rest until S": they will go on.
    draft.negated = c.group.isNegated && !["tire", "rest", "cease", "stop", "relent", "waver"].contains(c.lemma)
    let condition = c.dated.lowerBound..<c.group.tokens.lowerBound
    if draft.when?.precision == .open, strength != .standing, let anchor = c.anchor,
      condition.contains(where: { c.word($0) == "once" })
    {
      draft.when = When(start: anchor + 1, end: nil, precision: .sequenced, basis: .relative, expression: "once")
    }
    // A third party's future act announced by the issuer (codebook, section 9.9).
    let isThird =
      !c.discourse.issuers.isEmpty && Set(bound).isDisjoint(with: c.discourse.issuers)
      && !bound.allSatisfy { c.discourse.holds($0, c.discourse.issuers) }
      && !["sides", "participants", "all-parties"].contains(c.discourse.issuers[0].id)
      && [.future].contains(c.group.form)
    let isQuoted = c.discourse.isQuoting && c.group.form == .future
    draft.mode = reported || isQuoted || isThird && !speaksFor(bound, c) ? .reported : .own
    draft.speakers = speakers
    draft.counterparts = mutual ? bound : counterparts(c, bound)
    return draft
  }

  /// "shall canton its combatants", "will dispatch two teams", "will rejoin the Committee": what is done, not for whom.
  private static func isHandled(_ mention: Int, _ c: ClauseContext) -> Bool {
    let start = c.analysis.mentions[mention].tokens.lowerBound
    guard let k = c.analysis.clauses.firstIndex(where: { $0.group.tokens.upperBound == start }),
      !c.resolve(mention).contains(where: { $0.isPerson || c.lexicon.names.isState($0.root.id) })
    else { return false }
    let verb = c.analysis.clauses[k].group.verb
    switch verb.frame {
    case .join, .host, .hold, .convene, .make, .take: return true
    case .act: return !["engage", "free", "evacuate", "liberate"].contains(verb.lemma)
    case .other:
      return ["its", "their", "his", "her"].contains(c.word(start)) || c.tokens[start].is(.numeral)
        || ["rejoin", "send", "canton", "contribute", "withdraw", "reintegrate"].contains(verb.lemma)
    default: return false
    }
  }

  /// "Our countries will V": those for whom the issuers speak.
  private static func speaksFor(_ bound: [Party], _ c: ClauseContext) -> Bool {
    c.word(c.clause.subject.tokens.lowerBound) == "our" && bound.count == 1 && !c.discourse.issuers.isEmpty
      && bound[0].id.hasSuffix("countries")
  }

  /// "will, within 60 days, reopen N and restore M": the window before the first verb is that of both.
  private static func sharedWindow(_ c: ClauseContext) -> When? {
    guard c.clause.subject.shared >= 0, case let first = c.at(c.clause.subject.shared), first.group.form == .future
    else {
      return nil
    }
    return first.time(in: first.dated.lowerBound..<first.group.tokens.upperBound, isFuture: true)
  }

  private static func meets(_ c: ClauseContext) -> Bool {
    c.group.verb.frame == .meet || c.complements().contains { c.analysis.clauses[$0].group.verb.frame == .meet }
  }

  /// Whom the act is for: the first parties after the verb that are not the bound ones.
  private static func counterparts(_ c: ClauseContext, _ bound: [Party]) -> [Party] {
    let end =
      c.scope.first {
        $0 < c.tokens.count
          && (c.word($0) == "which" || c.tokens[$0].is(.subordinator) && !c.tokens[$0].is(.preposition))
      } ?? c.scope.upperBound
    // "will urge them to V".
    if [.call, .urge].contains(c.group.verb.frame),
      case let told = c.parties(c.chain(from: c.group.tokens.upperBound, limit: end).mentions), !told.isEmpty
    {
      return told.filter { !bound.contains($0) }
    }
    if let of = c.tokensAfterVerb(4).first(where: { c.word($0) == "of" && c.word($0 - 1) == "disposal" }) {
      return c.parties(c.chain(from: of + 1, limit: end).mentions).filter { !bound.contains($0) }
    }
    for m in c.mentions(in: c.scope.lowerBound..<end)
    where c.analysis.mentions[m].kind != .pronoun && c.analysis.mentions[m].kind != .people {
      // "a heads of delegation meeting": what kind it is.
      if c.is(c.analysis.mentions[m].extent.upperBound, .gathering) || isHandled(m, c) { continue }
      // "\"We will V,\" said NAME".
      let first = c.analysis.mentions[m].extent.lowerBound
      if c.analysis.clauses.indices.contains(where: {
        c.analysis.clauses[$0].group.tokens.upperBound == first && c.isAttribution($0)
      }) {
        continue
      }
      let before = c.word(c.analysis.mentions[m].tokens.lowerBound - 1)
      let start = c.analysis.mentions[m].tokens.lowerBound
      if ["of", "by", "in", "at"].contains(before) || before == "to" && c.word(start - 2) == "according"
        || c.analysis.places.contains(where: { $0.tokens.lowerBound == c.analysis.mentions[m].extent.lowerBound })
      {
        continue
      }
      // The party with its conjuncts: "to help A and B".
      let parties = c.parties(c.chain(from: start, limit: c.scope.upperBound).mentions).filter { !bound.contains($0) }
      if !parties.isEmpty { return parties }
    }
    return []
  }
}

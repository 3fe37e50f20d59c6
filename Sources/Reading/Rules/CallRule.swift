import Negotiation

/// A directive aimed at somebody else; the verb gives the rung, each conjunct is a call (phrasebook, section 8).
enum CallRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let verb = c.group.verb
    if c.group.isPassive { return passive(c) }
    let actors = c.subject.isEmpty ? implied(c) : c.subject
    guard !actors.isEmpty else { return [] }
    switch verb.frame {
    case .call: return called(c, actors)
    case .urge: return directive(c, actors, rung(c))
    case .instruct: return directive(c, actors, .demand)
    case .caution: return cautioned(c, actors)
    case .remind: return ObligationRule.reminded(c, actors)
    default: return []
    }
  }

  /// List items and imperatives have no subject of their own: the issuers speak.
  private static func implied(_ c: ClauseContext) -> [Party] {
    c.clause.subject.thing < 0 ? c.discourse.issuers : []
  }

  /// How hard it is called: by the verb, and by the adverb beside it.
  static func rung(_ c: ClauseContext) -> Rung {
    let base = Rung(rawValue: c.group.verb.parameter) ?? .call
    if base == .urge, c.hasAdverb("strongly", "firmly", "emphatically") { return .stronglyUrge }
    if c.lemma == "invite" || c.lemma == "ask" || c.lemma == "request" { return .request }
    return base
  }

  /// "call on PTY to V", "call for N", "call PTY to V".
  private static func called(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    var k = c.group.tokens.upperBound
    while k < c.tokens.count, c.tokens[k].is(.adverb), !c.tokens[k].is(.preposition), c.analysis.covering[k] < 0 {
      k += 1
    }
    switch c.word(k) {
    case "on", "upon", "to":
      if c.word(k + 1) == "mind" { return [] }
      if let visited = visited(c, actors, from: k + 1) { return visited }
      return directive(c, actors, .call, from: k + 1) + others(c, actors)
    case "for":
      return outcomes(c, actors, from: k + 1)
    case "at":
      // "called at PLC": they came there.
      return c.analysis.places.contains { $0.tokens.lowerBound == k + 1 } && c.group.form == .past
        ? VisitRule.presence(c) : []
    case "into", "off", "attention", "a", "the", "it", "this": return []
    default:
      if c.analysis.covering.indices.contains(k), c.analysis.covering[k] >= 0 {
        return directive(c, actors, .call, from: k)
      }
      return []
    }
  }

  /// "called on the Foreign Minister": without a word of what he should do, they went to see him.
  private static func visited(_ c: ClauseContext, _ actors: [Party], from k: Int) -> [Draft]? {
    let chain = c.chain(from: k, limit: c.scope.upperBound)
    let hosts = c.parties(chain.mentions)
    guard c.group.form == .past, !c.group.isPerfect, !hosts.isEmpty, directed(c).isEmpty, c.thatClauses().isEmpty,
      hosts.allSatisfy({ $0.isPerson || $0.id.hasSuffix("president") || $0.id.hasSuffix("minister") }),
      c.word(chain.end) != "for"
    else { return nil }
    return [MeetingRule.meeting(c, actors, hosts, "talks")]
  }

  /// "call on A to V and on B to W": others, and what they are to do.
  private static func others(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    var drafts: [Draft] = []
    for k in c.scope where k + 2 < c.tokens.count && c.word(k) == "and" && ["on", "upon"].contains(c.word(k + 1)) {
      let chain = c.chain(from: k + 2, limit: c.scope.upperBound)
      guard !chain.mentions.isEmpty,
        let index = c.analysis.clauses.firstIndex(where: {
          $0.group.form == .infinitive && $0.group.tokens.lowerBound == chain.end
        })
      else { continue }
      let inner = c.analysis.clauses[index]
      drafts.append(
        draft(
          c, actors, c.parties(chain.mentions), .call, cue: k..<inner.group.tokens.upperBound,
          content: inner.group.tokens.lowerBound..<max(inner.group.tokens.upperBound, inner.scope.upperBound)))
    }
    return drafts
  }

  /// The verb, its addressees, its infinitives.
  static func directive(_ c: ClauseContext, _ actors: [Party], _ rung: Rung, from start: Int? = nil) -> [Draft] {
    var k = start ?? c.group.tokens.upperBound
    while k < c.tokens.count, c.tokens[k].is(.adverb) || ["to", "on", "upon", "strongly"].contains(c.word(k)),
      c.analysis.covering[k] < 0
    { k += 1 }
    if let conveyed = conveyed(c, actors) { return conveyed }
    let chain = c.chain(from: k, limit: c.scope.upperBound)
    // "advised the sides against V-ing".
    let rung: Rung = c.word(chain.end) == "against" && c.group.verb.frame == .urge ? .caution : rung
    var addressees = c.parties(
      chain.mentions.filter { c.analysis.mentions[$0].tokens.lowerBound < (firstInfinitive(c) ?? Int.max) })
    if addressees.isEmpty, ["everyone", "everybody"].contains(c.word(k)) {
      addressees = [Party(unchecked: "all-parties")]
    }
    let complements = directed(c)
    let that = c.thatClauses()
    if addressees.isEmpty, let first = that.first {
      // "urged that the parties complete", "insist that X V".
      return that.map { k in
        let inner = c.at(k)
        // "insisted that there can be no conditions": a stance, nobody is to do anything.
        if c.lemma == "insist", c.word(inner.group.tokens.lowerBound - 1) == "there" {
          return PositionRule.plainDraft(c, actors, verb: "assert", content: inner.whole)
        }
        let told =
          PositionRule.sameParties(inner.subject, actors) ? lastNamed(c, before: inner.clause.start) : inner.subject
        return draft(c, actors, told, rung, cue: k == first ? c.cue : inner.cue, content: inner.whole)
      }
    }
    // "urge restraint", "encourage the resumption of N", "demand N": an outcome without addressee.
    if addressees.isEmpty, complements.isEmpty {
      guard c.object(after: k) >= 0 || c.word(k) == "for" else { return [] }
      return outcomes(c, actors, from: c.word(k) == "for" ? k + 1 : k, rung: rung)
    }
    if addressees.isEmpty, let first = firstInfinitive(c), let party = c.nounParty(c.object()), first > c.object() {
      addressees = [party]
    }
    if complements.isEmpty {
      // "urged the sides for restraint"; "invited X to PLC"; "encourage the sides in their efforts".
      if addressees == actors { return [] }
      return [draft(c, actors, addressees, rung, cue: c.cue, content: c.whole)]
    }
    if addressees.isEmpty {
      addressees = c.parties(
        c.mentions(in: k..<(firstInfinitive(c) ?? k)).filter {
          !["in", "from", "within"].contains(c.word(c.analysis.mentions[$0].tokens.lowerBound - 1))
        })
    }
    // "as soon as possible" in one conjunct covers them all (phrasebook, CI-11).
    let urgent = c.time(in: c.scope, isFuture: true).flatMap { $0.precision == .asap ? $0 : nil }
    return complements.enumerated().flatMap { n, k -> [Draft] in
      let inner = c.analysis.clauses[k]
      let content = inner.group.tokens.lowerBound..<max(inner.group.tokens.upperBound, inner.scope.upperBound)
      let own = n > 0 ? nextAddressee(c, before: inner.group.tokens.lowerBound, chain.end) : []
      var main = draft(
        c, actors, own.isEmpty ? addressees : own, rung, cue: n == 0 ? reaching(c, inner) : inner.group.tokens,
        content: content,
        kind: kind(inner.group))
      if main.when == nil { main.when = urgent }
      // "to implement N, as well as N": each duty can be met alone (phrasebook, CI-21).
      guard
        let more = content.first(where: {
          $0 + 3 < c.tokens.count && c.word($0) == "as" && c.word($0 + 1) == "well" && c.tokens[$0 - 1].kind == .comma
        }),
        c.analysis.covering[more] < 0, !c.analysis.clauses.contains(where: { $0.group.tokens.contains(more + 3) })
      else { return [main] }
      return [
        main,
        draft(
          c, actors, addressees, rung, cue: more..<min(c.tokens.count, more + 5), content: more..<content.upperBound,
          kind: kind(inner.group)),
      ]
    }
  }

  /// "asked me to convey their thanks to X": whoever speaks passes on what they feel.
  private static func conveyed(_ c: ClauseContext, _ actors: [Party]) -> [Draft]? {
    guard ["me", "us"].contains(c.word(c.group.tokens.upperBound)),
      let inner = c.complements().first ?? directed(c).first, case let act = c.at(inner),
      ["convey", "express", "pass", "extend"].contains(act.lemma), case let noun = act.object(), noun >= 0,
      c.tokens[noun].is(.attitude)
    else { return nil }
    return EvaluationRule.expressed(act, actors, noun, repeated: false)
  }

  /// "condemned the raid by X and demanded that they V": those named last, not whoever demands.
  private static func lastNamed(_ c: ClauseContext, before start: Int) -> [Party] {
    let named = c.mentions(in: 0..<start).last {
      c.analysis.mentions[$0].kind == .named && !PositionRule.sameParties(c.analysis.mentions[$0].parties, c.subject)
    }
    return named.map { c.resolve($0) } ?? []
  }

  /// "urge A to V and B to W": whom the second infinitive is for, standing right before it.
  private static func nextAddressee(_ c: ClauseContext, before infinitive: Int, _ floor: Int) -> [Party] {
    guard infinitive > floor, c.analysis.covering[infinitive - 1] >= 0,
      case let mention = c.analysis.mentions[c.analysis.covering[infinitive - 1]],
      case let start = mention.tokens.lowerBound, start > floor, c.word(start - 1) == "and" || c.word(start) == "and",
      mention.extent.upperBound == infinitive
    else { return [] }
    return c.resolve(c.analysis.covering[infinitive - 1])
  }

  /// The cue from the verb to its first infinitive, when that stands near.
  private static func reaching(_ c: ClauseContext, _ inner: Clause) -> Range<Int> {
    inner.group.tokens.upperBound - c.cue.lowerBound <= 18 ? c.cue.lowerBound..<inner.group.tokens.upperBound : c.cue
  }

  private static func firstInfinitive(_ c: ClauseContext) -> Int? {
    let clauses = c.analysis.clauses
    return clauses.indices.first { isDirected(clauses[$0], c) }.map { clauses[$0].group.tokens.lowerBound }
  }

  /// Complement infinitives, those behind a noun of the object included ("urge X to make efforts to V" has one).
  private static func directed(_ c: ClauseContext) -> [Int] {
    c.analysis.clauses.indices.filter { isDirected(c.analysis.clauses[$0], c) }
  }

  private static func isDirected(_ clause: borrowing Clause, _ c: ClauseContext) -> Bool {
    clause.parent == c.index && clause.level == .complement
      && (clause.group.form == .infinitive || c.group.verb.frame == .instruct && clause.group.form == .gerund)
  }

  private static func kind(_ group: VerbGroup) -> String {
    if group.verb.means(.refraining)
      || group.isNegated
    {
      return "call-restraint"
    }
    return group.verb.lemma == "continue" ? "call-continue" : "call-action"
  }

  /// "call for N (and for N)": outcomes, no addressee.
  private static func outcomes(_ c: ClauseContext, _ actors: [Party], from k: Int, rung: Rung = .call) -> [Draft] {
    // "call for the parties to V".
    let chain = c.chain(from: k, limit: c.scope.upperBound)
    let complements = directed(c)
    if let first = chain.mentions.first, c.analysis.mentions[first].tokens.lowerBound <= k + 1,
      let infinitive = complements.first,
      c.analysis.clauses[infinitive].group.tokens.lowerBound - chain.end <= 2
    {
      return complements.map { i in
        let inner = c.analysis.clauses[i]
        return draft(
          c, actors, c.parties(chain.mentions), rung, cue: i == infinitive ? c.cue : inner.group.tokens,
          content: inner.group.tokens.lowerBound..<inner.scope.upperBound)
      }
    }
    var drafts = [draft(c, actors, [], rung, cue: c.cue, content: c.whole, kind: "call-outcome")]
    for i in k..<min(c.scope.upperBound, c.tokens.count)
    where c.word(i) == "for" && (c.word(i - 1) == "and" || c.word(i - 2) == "well")
      || c.word(i) == "well" && c.word(i - 1) == "as" && c.tokens[max(0, i - 2)].kind == .comma
        && c.word(i + 2) == "the"
    {
      drafts.append(
        draft(
          c, actors, [], rung, cue: i..<min(c.tokens.count, i + 3), content: i..<c.scope.upperBound,
          kind: "call-outcome"))
    }
    return drafts
  }

  /// "cautioned PTY against N", "warned that S".
  private static func cautioned(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let chain = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound)
    var addressees = c.parties(chain.mentions)
    if addressees.isEmpty, c.thatClauses().isEmpty, c.next != "that",
      let party = c.nounParty(c.object())
    {
      addressees = [party]
    }
    guard !addressees.isEmpty else {
      // "caution against statements that": wanted of all; "warn that S" is a stance.
      return c.next == "against"
        ? [draft(c, actors, [], .caution, cue: c.cue, content: c.whole, kind: "warning")]
        : PositionRule.plain(c, actors, verb: "assert")
    }
    let complements = directed(c)
    if complements.count > 1 { return directive(c, actors, .caution) }
    return [draft(c, actors, addressees, .caution, cue: c.cue, content: c.whole, kind: "warning")]
  }

  /// "PTY are called upon to V", "X were asked to V".
  /// "asked how N could be involved": a question, nobody is called on.
  static func isQuestion(_ c: ClauseContext) -> Bool {
    ["ask", "enquire", "inquire"].contains(c.lemma) && !c.group.isPassive
      && ["how", "whether", "what", "why", "when", "if", "which"].contains(c.next)
  }

  private static func passive(_ c: ClauseContext) -> [Draft] {
    guard [.call, .urge, .instruct, .remind, .caution].contains(c.group.verb.frame) else { return [] }
    let addressees = c.subject
    if c.group.verb.frame == .remind { return ObligationRule.remindedPassively(c) }
    guard !addressees.isEmpty else { return outcomePassive(c) }
    let by =
      c.next == "by"
      ? c.parties(c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound).mentions) : []
    let complements = directed(c)
    let rung = c.group.verb.frame == .instruct ? .demand : (c.group.verb.frame == .call ? .call : rung(c))
    let actors = by.isEmpty ? c.discourse.issuers.filter { !addressees.contains($0) } : by
    if complements.isEmpty, c.lemma == "invite", c.word(c.group.tokens.upperBound) == "to",
      !(actors + ActionRule.agents(c)).isEmpty
    {
      // "were invited to PLC (by X)".
      let hosts = ActionRule.agents(c)
      return [draft(c, hosts.isEmpty ? actors : hosts, addressees, rung, cue: c.cue, content: c.whole)]
    }
    guard !complements.isEmpty else { return [] }
    return complements.enumerated().map { n, k in
      let inner = c.analysis.clauses[k]
      return draft(
        c, actors, addressees, rung, cue: n == 0 ? c.cue : inner.group.tokens,
        content: inner.group.tokens.lowerBound..<inner.scope.upperBound)
    }
  }

  /// "told X that N must be V-ed": asked of X.
  static func told(_ c: ClauseContext, by governor: ClauseContext, _ speakers: [Party]) -> Draft? {
    guard governor.group.verb.frame == .inform, !speakers.isEmpty, c.group.form == .modal,
      ["must", "should"].contains(c.group.modal), c.subject.isEmpty,
      case let told = DiscussionRule.addressees(governor), !told.isEmpty
    else { return nil }
    return draft(governor, speakers, told, .stress, cue: c.cue, content: c.whole, kind: "call-indirect")
  }

  /// "PTY should V": conduct only others control. One for each conjunct.
  static func bareModal(_ c: ClauseContext, rung: Rung = .call, actors: [Party]? = nil) -> [Draft] {
    let addressees = c.subject
    guard !addressees.isEmpty else { return [] }
    let speakers = actors ?? c.discourse.issuers
    return [
      draft(
        c, speakers.filter { !addressees.contains($0) }, addressees, rung, cue: c.cue, content: c.whole,
        kind: kind(c.group))
    ]
  }

  /// "stressed to PTY the need to V and V", "reiterate our call on PTY to V".
  static func nominal(_ c: ClauseContext, _ actors: [Party], _ addressees: [Party], _ noun: Int, _ rung: Rung)
    -> [Draft]
  {
    let children = c.analysis.clauses.indices.filter {
      c.analysis.clauses[$0].noun == noun && c.analysis.clauses[$0].level == .nominal
    }
    guard !children.isEmpty else { return [draft(c, actors, addressees, rung, cue: c.cue, content: c.whole)] }
    return children.map { k in
      let inner = c.analysis.clauses[k]
      return draft(
        c, actors, addressees, rung, cue: inner.group.tokens,
        content: inner.group.tokens.lowerBound..<inner.scope.upperBound, kind: "call-indirect")
    }
  }

  static func draft(
    _ c: ClauseContext, _ actors: [Party], _ addressees: [Party], _ rung: Rung, cue: Range<Int>, content: Range<Int>,
    kind: String = "call-action"
  ) -> Draft {
    var draft = Draft(
      .callIssued(rung, kind: kind), actors, to: addressees.filter { !actors.contains($0) || actors.count > 1 },
      cue: cue,
      content: content, rule: "call")
    if let time = c.time(in: content, isFuture: true), time.precision != .sequenced { draft.when = time }
    return draft
  }
}

import Negotiation

/// People met, were received, were joined, took part (phrasebook, section 2).
enum MeetingRule {
  static func read(_ c: ClauseContext) -> [Draft] {
    let actors = c.subject
    switch c.group.verb.frame {
    case .meet, .convene: return met(c, actors)
    case .receive: return received(c, actors)
    case .join: return joined(c, actors)
    case .participate: return participated(c, actors)
    case .accompany: return accompanied(c, actors)
    case .host: return hosted(c, actors)
    case .hold: return held(c, actors)
    default: return []
    }
  }

  private static func met(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    // "meet the requirements", "gather evidence".
    let object = c.object()
    if c.lemma == "gather", object >= 0 { return [] }
    if c.means(object, .requirement) { return [] }
    guard !actors.isEmpty else { return [] }
    if case let stops = stops(c, from: c.group.tokens.upperBound), !stops.isEmpty { return toured(c, actors, stops) }
    let list = named(partners(c), c)
    let jointly = c.hasAdverb("jointly", "together") || c.has("jointly", within: 4)
    let separately =
      c.hasAdverb("separately", "individually", "bilaterally") || c.has("separately", within: 4)
      || c.hasAdverb("separate")
    func draft(_ counterparts: [Party], _ kind: String, cue: Range<Int>? = nil) -> Draft {
      meeting(c, actors, counterparts, kind, cue: cue)
    }
    if list.isEmpty, c.lemma == "confer", ["on", "about"].contains(c.next) {
      return [DiscussionRule.draft(c, actors, "agenda", [])]
    }
    guard !list.isEmpty else { return [draft([], "talks")] }
    let all = c.parties(list)
    if separately, jointly { return all.map { draft([$0], "separate") } + [draft(all, "joint")] }
    if separately { return list.flatMap { m in c.resolve(m).map { draft([$0], "separate") } } }
    if jointly { return [draft(all, "joint")] }
    // "have met each of the two Presidents".
    let first = c.analysis.mentions[list[0]].tokens.lowerBound
    if list.count == 1, all.count > 1,
      c.word(first) == "each" || c.word(first - 1) == "of" && c.word(first - 2) == "each"
    {
      return all.map { draft([$0], "separate") }
    }
    return sets(c, list).map { draft($0, "talks") }
  }

  /// Whom they met: the mentions after the verb, up to a preposition of place or a purpose.
  private static func partners(_ c: ClauseContext) -> [Int] {
    var k = c.group.tokens.upperBound
    // "met in PLC on DATE with X", "met separately with X".
    var steps = 0
    while k < c.scope.upperBound, steps < 14 {
      if c.analysis.covering[k] >= 0 {
        var before = c.word(k - 1) == "the" ? c.word(k - 2) : c.word(k - 1)
        // "with each of the Presidents".
        let of = c.word(k - 1) == "the" ? k - 2 : k - 1
        if before == "of", ["each", "both", "all"].contains(c.word(of - 1)) { before = "with" }
        if !["in", "at", "from", "of", "under", "by"].contains(before),
          c.analysis.mentions[c.analysis.covering[k]].kind != .people || before == "with"
        {
          break
        }
        k = c.analysis.mentions[c.analysis.covering[k]].extent.upperBound
        continue
      }
      if c.word(k) == "to" || c.tokens[k].is([.relative, .subordinator]) && c.word(k) != "that" { return [] }
      if c.word(k) == "behalf", c.word(k + 1) == "of" {
        // "met on behalf of X with Y".
        k = max(c.chain(from: k + 2, limit: c.scope.upperBound).end, k + 1)
        continue
      }
      if c.word(k) == "under" { return [] }
      if c.word(k) == "level", c.word(k + 1) == "of" {
        // "met at the level of Political Directors": how high, not who.
        k = max(c.chain(from: k + 2, limit: c.scope.upperBound).end, k + 1)
        continue
      }
      k += 1
      steps += 1
    }
    let (list, end) = c.chain(from: k, limit: c.scope.upperBound)
    guard !list.isEmpty else { return [] }
    // "met with X in A and with Y in B".
    var more = list
    var rest = end
    while rest < c.scope.upperBound {
      if c.word(rest) == "with", rest + 1 < c.tokens.count,
        c.word(rest - 1) == "and" || c.tokens[rest - 1].kind == .comma || c.word(rest - 1) == "also"
          || ["well", "once", "then", "later", "afterwards", "subsequently"].contains(c.word(rest - 1))
      {
        let next = c.chain(from: rest + 1, limit: c.scope.upperBound)
        more += next.mentions.filter { !more.contains($0) }
        rest = max(next.end, rest + 1)
      } else {
        if c.tokens[rest].is(.relative) || c.word(rest) == "to" { break }
        rest += 1
      }
    }
    return more
  }

  /// The counterpart sets: one for each body; people of one state together, of several states apart where the trip
  /// has several capitals and the clause names no place, or a "with" stands before each.
  static func sets(_ c: ClauseContext, _ list: [Int]) -> [[Party]] {
    let parties = c.parties(list)
    guard parties.count > 1 else { return [parties] }
    // "with the delegations of A and B": one phrase, one meeting.
    if list.count == 1, c.analysis.mentions[list[0]].isPlural, !dispersed(c),
      parties.allSatisfy({ c.lexicon.names.isState($0.root.id) })
    {
      return [parties]
    }
    let withs = c.tokens[c.scope].indices.filter { c.word($0) == "with" }.count
    if sameOffice(parties), !dispersed(c), !(withs > 1 && list.count > 1) { return [parties] }
    var sets: [(key: String, parties: [Party])] = []
    for party in parties {
      let state = c.states(of: [party]).first?.id
      // Offices and persons of one state make one set, bodies are met one by one.
      // "President X, Prime Minister Y": people of one state, whichever it is.
      let key = state.map { party.isPerson || party.isNested ? $0 : party.id } ?? (party.isPerson ? "" : party.id)
      if let known = sets.firstIndex(where: { $0.key == key }) {
        sets[known].parties.append(party)
      } else {
        sets.append((key, [party]))
      }
    }
    return sets.map(\.parties)
  }

  /// Whether the trip or the sentence has several states and the clause stays in none of them.
  private static func dispersed(_ c: ClauseContext) -> Bool {
    Set(c.discourse.itinerary + c.analysis.places.compactMap(\.state)).count > 1
      && !c.analysis.places.contains {
        c.whole.contains($0.tokens.lowerBound) && c.discourse.itinerary.contains($0.state ?? "")
      }
  }

  /// Whether all hold one office, or all are persons.
  static func sameOffice(_ parties: [Party]) -> Bool {
    guard parties.count > 1 else { return true }
    func office(_ party: Party) -> Substring? { party.isPerson ? nil : party.lastWord }
    let first = office(parties[0])
    return parties.allSatisfy { ($0.isPerson || $0.isNested) && office($0) == first }
  }

  static func meeting(
    _ c: ClauseContext, _ actors: [Party], _ counterparts: [Party], _ kind: String, cue: Range<Int>? = nil
  ) -> Draft {
    var draft = Draft(
      .meetingHeld(kind: kind), actors, to: counterparts.filter { !actors.contains($0) }, cue: cue ?? c.cue,
      content: c.whole,
      rule: "meeting")
    draft.when = c.done
    draft.negated = c.group.isNegated
    if counterparts.isEmpty { draft.counterparts = (beside(c) + hosts(c)).filter { !actors.contains($0) } }
    return draft
  }

  /// "At the invitation of X, they met", "under the auspices of X" (codebook, section 9.9).
  private static func hosts(_ c: ClauseContext) -> [Party] {
    for k in c.dated
    where k + 1 < c.tokens.count && ["invitation", "auspices"].contains(c.word(k)) && c.word(k + 1) == "of" {
      return c.parties(c.chain(from: k + 2, limit: c.tokens.count).mentions.prefix(1).map { $0 })
    }
    return []
  }

  static func received(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let list = c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions
    if c.group.isPassive {
      guard !actors.isEmpty else { return [] }
      var hosts = c.parties(list)
      // "The Ministers were received first": by whoever speaks.
      if hosts.isEmpty, !c.discourse.issuers.contains(where: actors.contains), !c.has("by", within: 9) {
        hosts = c.discourse.issuers
      }
      guard !hosts.isEmpty else { return [] }
      if case let stops = stops(c, from: c.group.tokens.upperBound), !stops.isEmpty {
        return toured(c, actors, stops, "received")
      }
      // "received by X in A and by Y in B".
      let bys = c.scope.filter {
        $0 < c.tokens.count && c.word($0) == "by" && c.analysis.covering[$0] < 0
          && ["and", ","].contains(c.word($0 - 1))
      }
      if !bys.isEmpty {
        return [meeting(c, actors, hosts, "received")]
          + bys.map { k in
            meeting(
              c, actors, c.parties(c.chain(from: k + 1, limit: c.scope.upperBound).mentions), "received",
              cue: k..<(k + 1))
          }.filter { !$0.counterparts.isEmpty }
      }
      return sameOffice(hosts) || hosts.count == 1
        ? [meeting(c, actors, hosts, "received")] : hosts.map { meeting(c, actors, [$0], "received") }
    }
    // "received a briefing from X": content, no meeting.
    if let drafts = DiscussionRule.briefed(c, actors) { return drafts }
    // "received a report, assurances": told something.
    let object = c.object()
    if !actors.isEmpty, object >= 0,
      c.tokens[object].is(.content) || c.means(object, [.account, .assurance])
    {
      return [DiscussionRule.draft(c, actors, "information", [])]
    }
    let guests = c.chain(from: c.behindAdjuncts, limit: c.scope.upperBound)
    let visitors = c.parties(guests.mentions)
    guard !actors.isEmpty else { return [] }
    // "received a group of victims": visitors no list has.
    if visitors.isEmpty, object >= 0, c.tokens[object].is([.people, .organ]), let party = c.nounParty(object) {
      return [meeting(c, [party], actors, "received")]
    }
    if visitors.isEmpty { return [] }
    return [meeting(c, visitors, actors, "received")] + receivedToo(c, actors, visitors, from: guests.end)
  }

  /// The token after "by" of a passive, or the end of the verb.
  static func afterBy(_ c: ClauseContext) -> Int {
    for k in c.tokensAfterVerb(14) where c.word(k) == "by" && !c.isOfParticiple(k) {
      return k + 1
    }
    return c.group.tokens.upperBound
  }

  private static func joined(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    if c.group.isPassive {
      let guests = c.parties(c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions)
      return guests.isEmpty ? [] : [meeting(c, guests, [], "participation")]
    }
    guard !actors.isEmpty, c.group.form == .past else { return [] }
    return [meeting(c, actors, [], "participation")]
  }

  /// Whether the subject is a meeting: "the session was chaired by X".
  static func isGathering(_ c: ClauseContext) -> Bool {
    let thing = c.clause.subject.thing
    if thing < 0 { return c.word(c.clause.subject.tokens.lowerBound) == "it" }
    return thing < c.tokens.count && c.tokens[thing].is([.gathering, .exchange])
  }

  private static func hosted(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    // "were hosted by X".
    if c.group.isPassive, !actors.isEmpty, c.lemma == "host", c.group.form == .past || c.group.isPerfect {
      let hosts = c.parties(c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions)
      return hosts.isEmpty ? [] : [meeting(c, actors, hosts, "received")]
    }
    // "I hosted President X and Prime Minister Y".
    if c.lemma == "host", !c.group.isPassive, c.group.form == .past, !actors.isEmpty,
      case let guests = c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions),
      !guests.isEmpty, guests.allSatisfy({ $0.isPerson || $0.isNested })
    {
      return [meeting(c, actors, guests, "received")]
    }
    guard
      c.group.isPassive && (isGathering(c) || ["chair", "co-chair", "host"].contains(c.lemma) && !c.subject.isEmpty)
        || c.clause.level == .relative && c.clause.noun >= 0 && c.tokens[c.clause.noun].is([.gathering, .exchange])
        || c.has(
          "meeting", "meetings", "talks", "session", "summit", "round", "discussions", "consultations", "negotiations",
          "conference", within: 8)
    else {
      return []
    }
    if c.group.isPassive {
      let hosts = c.parties(c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions)
      return hosts.isEmpty ? [] : [meeting(c, hosts, [], "talks")]
    }
    guard !actors.isEmpty else { return [] }
    return [meeting(c, actors, c.parties(c.mentions(in: c.scope)), "talks")]
  }

  /// "An information session was organised": a meeting of whoever takes part.
  static func organised(_ c: ClauseContext) -> [Draft] {
    guard c.group.form == .past || c.group.isPerfect, isGathering(c) else { return [] }
    return [meeting(c, c.discourse.issuers, [], "session")]
  }

  /// "held a meeting with X", "held talks in PLC"; consultations and discussions are content, not meetings.
  static func held(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let object = c.group.isPassive ? c.clause.subject.thing : c.object()
    guard object >= 0 else { return [] }
    if c.group.isPassive {
      guard c.tokens[object].is(.gathering) else { return [] }
      // "The meeting was held in a warm atmosphere" refers back (phrasebook, MH-18).
      if ["the", "this", "these"].contains(c.word(c.clause.subject.tokens.lowerBound)) || c.word(object) == "talks",
        c.scope.contains(where: { $0 < c.tokens.count && c.tokens[$0].is(.praise) })
      {
        return [EvaluationRule.draft(c, c.discourse.issuers, "assessment")]
      }
      let list = withPartners(c, from: object)
      let paired = c.parties(list)
      // "Meetings were held with X and Y": by whoever speaks.
      if c.has("with", within: 4), !c.has("between", within: 4), !paired.isEmpty, paired != c.discourse.issuers,
        !c.discourse.issuers.isEmpty
      {
        return sets(c, list).map { meeting(c, c.discourse.issuers, $0, "talks") }
      }
      let between = !paired.isEmpty ? paired : members(c, of: object)
      return [meeting(c, between.isEmpty ? sitters(c) : between, [], "session")]
    }
    guard !actors.isEmpty else { return [] }
    if c.tokens[object].is(.gathering), !c.tokens[object].is(.exchange) || ["talk", "talks"].contains(c.word(object)) {
      if case let stops = listed(c, behind: object), !stops.isEmpty { return toured(c, actors, stops) }
      let list = withPartners(c, from: object)
      if let first = list.first, case let stops = stops(c, from: c.analysis.mentions[first].extent.lowerBound),
        !stops.isEmpty
      {
        return toured(c, actors, stops)
      }
      let separate = (c.group.tokens.upperBound..<object).contains {
        c.word($0) == "separate" || c.word($0) == "bilateral"
      }
      let parties = c.parties(list)
      if separate, parties.count > 1 { return parties.map { meeting(c, actors, [$0], "separate") } }
      if list.count > 1 { return sets(c, list).map { meeting(c, actors, $0, "talks") } }
      return [meeting(c, actors, parties, list.isEmpty ? "session" : "talks")]
    }
    if c.tokens[object].is(.exchange) {
      var draft = Draft(
        .discussionHeld(kind: c.written(object).hasPrefix("negot") ? "negotiation" : "consultation"), actors,
        to: c.parties(withPartners(c, from: object)), cue: c.cue, content: c.whole, rule: "discussion.held")
      draft.when = c.time(in: c.dated, isFuture: false) ?? c.frame
      draft.negated = c.group.isNegated
      return [draft]
    }
    return []
  }

  /// "The meeting of BODY on N of M": those the meeting is of, not those it is about nor who chairs it.
  static func members(_ c: ClauseContext, of gathering: Int) -> [Party] {
    let of =
      c.word(gathering + 1) == "of" ? c.parties(c.chain(from: gathering + 2, limit: c.whole.upperBound).mentions) : []
    return of.isEmpty ? c.parties(c.mentions(in: gathering..<chairmanship(c))) : of
  }

  /// Where "under the chairmanship of X" begins, which tells who chairs and not who meets; the end of the clause
  /// without it.
  private static func chairmanship(_ c: ClauseContext) -> Int {
    let k = c.scope.first {
      // "under the co-moderation of X": whatever they call it.
      c.word($0) == "under" && c.word($0 + 1) == "the" && c.word($0 + 3) == "of"
        || c.word($0) == "with" && c.word($0 + 1) == "the"
          && ["chairmanship", "auspices", "presidency", "facilitation", "mediation", "leadership", "aegis"]
            .contains(c.word($0 + 2))
    }
    return k ?? c.whole.upperBound
  }

  /// Who sits in a round that names nobody: whoever speaks; where its chair does, the talks.
  private static func sitters(_ c: ClauseContext) -> [Party] {
    guard let chair = c.discourse.issuers.first, c.discourse.issuers.count == 1, chair.lastWord == "chair",
      chair.isNested
    else { return c.discourse.issuers }
    return [chair.root]
  }

  /// Parties after "with" or "between", every "and with" included.
  static func withPartners(_ c: ClauseContext, from object: Int) -> [Int] {
    var list: [Int] = []
    var k = object
    while k < min(c.tokens.count, c.scope.upperBound) {
      if c.analysis.covering[k] < 0, c.word(k) == "with" || c.word(k) == "between" {
        let chain = c.chain(from: k + 1, limit: c.scope.upperBound)
        list += chain.mentions.filter { !list.contains($0) }
        k = max(chain.end, k + 1)
      } else {
        if c.tokens[k].is(.relative), c.analysis.covering[k] < 0 { break }
        k += 1
      }
    }
    return list
  }
}

import Negotiation

// Several meetings in one clause: "met X in A on DAY, Y in B, and their respective Ministers", "met in A with X, and on
// DAY in B with Y", "was received by X on DAY and by Y in B".
extension MeetingRule {
  /// Who was met in one place or on one day.
  struct Stop {
    var mentions: [Int] = []
    var place: PlaceMention?
    var when: When?
    var isSet: Bool { place != nil || when != nil }
  }

  /// The stops of a list that a noun of meeting announces: "the following meetings: on DAY in PLC, with X; …".
  static func listed(_ c: ClauseContext, behind noun: Int) -> [Stop] {
    noun + 1 < c.tokens.count && c.tokens[noun + 1].kind == .colon ? stops(c, from: noun + 2) : []
  }

  /// The stops of a list that begins at a token behind the verb; none where neither place nor day parts the list.
  static func stops(_ c: ClauseContext, from start: Int) -> [Stop] {
    var stops: [Stop] = []
    var k = start
    while k < c.scope.upperBound {
      var stop = Stop()
      let told = stops.last { $0.when != nil }?.when?.end
      k = setting(c, at: k, of: &stop, after: told)
      // ": on DAY in PLC, with X": those who were met stand behind; ", two days later, in PLC by X".
      if stop.isSet, c.tokens[min(k, c.tokens.count - 1)].kind == .comma {
        k = setting(c, at: k + 1, of: &stop, after: told)
      }
      if c.group.isPassive && c.word(k) == "by" || stop.isSet && c.word(k) == "with" { k += 1 }
      let (list, end) = c.chain(from: k, limit: c.scope.upperBound)
      guard !list.isEmpty else { break }
      stop.mentions = list
      k = setting(c, at: end, of: &stop)
      stops.append(stop)
      let joint = k
      while k < c.tokens.count, c.analysis.covering[k] < 0,
        c.tokens[k].kind == .comma || isSemicolon(c, k)
          || ["and", "with", "then", "also", "the", "later"].contains(c.word(k))
      { k += 1 }
      guard k > joint else { break }
    }
    return stops.count > 1 && stops.contains(where: \.isSet) ? stops : []
  }

  /// A colon tells who those just named are, a semicolon goes on to the next.
  private static func isSemicolon(_ c: ClauseContext, _ k: Int) -> Bool {
    c.source[c.tokens[k].start] == UInt8(ascii: ";")
  }

  /// Takes what says where and when around those who were met; gives the token behind it.
  private static func setting(_ c: ClauseContext, at start: Int, of stop: inout Stop, after told: Day? = nil) -> Int {
    var k = start
    while k < c.scope.upperBound, c.analysis.covering[k] < 0 || ["in", "at", "on"].contains(c.word(k)) {
      if ["in", "at"].contains(c.word(k)), let place = place(c, at: k + 1) {
        stop.place = stop.place ?? place
        k = place.tokens.upperBound
      } else if let time = c.analysis.times.first(where: {
        $0.tokens.lowerBound == k || c.word(k) == "on" && $0.tokens.lowerBound == k + 1
      }) {
        var anchor = c.anchor
        if case .after = time.form { anchor = told ?? c.discourse.lastDay ?? anchor }
        stop.when = stop.when ?? time.when(anchor: anchor, isFuture: false, expression: c.text(time.tokens))
        k = time.tokens.upperBound
      } else if c.tokens[k].is(.adverb), !c.tokens[k].is([.preposition, .conjunction]), stop.mentions.isEmpty {
        k += 1
      } else {
        break
      }
    }
    return k
  }

  private static func place(_ c: ClauseContext, at k: Int) -> PlaceMention? {
    let from = c.word(k) == "the" ? k + 1 : k
    return c.analysis.places.first { $0.tokens.lowerBound == from }
  }

  /// One meeting for each stop and company.
  static func toured(_ c: ClauseContext, _ actors: [Party], _ stops: [Stop], _ kind: String = "talks") -> [Draft] {
    let isDated = stops.contains { $0.when != nil }
    return stops.enumerated().flatMap { n, stop -> [Draft] in
      let cue = n == 0 ? c.cue : c.analysis.mentions[stop.mentions[0]].tokens
      let stay = stop.place.flatMap { place in c.discourse.stays.first { $0.name == place.name }?.when }
      return sets(c, stop.mentions).map { company in
        var draft = meeting(c, actors, company, kind, cue: cue)
        if let when = stop.when ?? stay {
          draft.when = when
        } else if isDated {
          // "On 10 May they met X, on 11 May Y".
          let isFronted = n == 0 && c.dated.lowerBound < c.group.tokens.lowerBound
          draft.when =
            (isFronted ? c.time(in: c.dated.lowerBound..<c.group.tokens.lowerBound, isFuture: false) : nil) ?? c.frame
        }
        return draft
      }
    }
  }

  /// "X received them on DAY, and Y on DAY": another host of the same office, the verb left out.
  static func receivedToo(_ c: ClauseContext, _ hosts: [Party], _ visitors: [Party], from start: Int) -> [Draft] {
    var (first, second) = (Stop(), Stop())
    var k = setting(c, at: start, of: &first)
    if k < c.scope.upperBound, c.tokens[k].kind == .comma { k += 1 }
    guard c.word(k) == "and" else { return [] }
    let (list, end) = c.chain(from: k + 1, limit: c.scope.upperBound)
    let others = c.parties(list)
    guard !others.isEmpty, sameOffice(hosts + others), setting(c, at: end, of: &second) > end, second.isSet else {
      return []
    }
    second.mentions = list
    return toured(c, visitors, [second], "received").map {
      var draft = $0
      draft.cue = c.analysis.mentions[list[0]].tokens
      return draft
    }
  }

  /// "X, together with Y, met".
  static func beside(_ c: ClauseContext) -> [Party] {
    let before = max(0, c.group.tokens.lowerBound - 24)..<c.group.tokens.lowerBound
    guard let k = before.last(where: { c.word($0) == "together" && c.word($0 + 1) == "with" }), k > 0,
      c.tokens[k - 1].kind == .comma
    else { return [] }
    return c.parties(c.chain(from: k + 2, limit: c.group.tokens.lowerBound).mentions)
  }
}

extension MeetingRule {
  /// "There was a meeting of X and Y in PLC", "there followed talks with X": they met.
  static func existing(_ c: ClauseContext) -> [Draft]? {
    guard c.group.form == .past || c.group.isPerfect, !c.group.isNegated,
      let noun = c.tokensAfterVerb(5).first(where: { c.is($0, .gathering) && !c.means($0, .journey) }),
      !c.analysis.words[c.group.tokens.upperBound..<noun].contains("no")
    else { return nil }
    switch c.word(noun + 1) {
    case "with":
      let partners = c.parties(withPartners(c, from: noun))
      let hosts = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject
      return partners.isEmpty || hosts.isEmpty ? nil : [meeting(c, hosts, partners, "talks")]
    case "of", "between", "among":
      let members = members(c, of: noun)
      return members.isEmpty ? nil : [meeting(c, members, [], "talks")]
    default: return nil
    }
  }
}

import Negotiation

// Several meetings in one clause: "met X in A on DAY, Y in B, and their respective Ministers".
extension MeetingRule {
  /// Who was met in one place, and when.
  struct Stop {
    var mentions: [Int]
    var hasPlace = false
    var when: When?
  }

  /// The stops of a list from its first mention on; none where no place parts the list.
  static func stops(_ c: ClauseContext, from start: Int) -> [Stop] {
    var stops: [Stop] = []
    var k = start
    while k < c.scope.upperBound {
      let (list, end) = c.chain(from: k, limit: c.scope.upperBound)
      guard !list.isEmpty else { break }
      var stop = Stop(mentions: list)
      k = end
      if ["in", "at"].contains(c.word(k)), let place = place(c, at: k + 1) {
        k = place.tokens.upperBound
        stop.hasPlace = true
        if let time = c.analysis.times.first(where: { $0.tokens.lowerBound == k || $0.tokens.lowerBound == k + 1 }) {
          stop.when = time.when(anchor: c.anchor, isFuture: false, expression: c.text(time.tokens))
          k = time.tokens.upperBound
        }
      }
      stops.append(stop)
      let joint = k
      while k < c.tokens.count,
        c.tokens[k].kind == .comma || ["and", "with", "then", "also", "the"].contains(c.word(k)),
        c.analysis.covering[k] < 0
      { k += 1 }
      guard k > joint, k < c.tokens.count, c.analysis.covering[k] >= 0 else { break }
    }
    return stops.dropLast().contains(where: \.hasPlace) ? stops : []
  }

  private static func place(_ c: ClauseContext, at k: Int) -> PlaceMention? {
    let from = c.word(k) == "the" ? k + 1 : k
    return c.analysis.places.first { $0.tokens.lowerBound == from }
  }

  /// One meeting for each stop and company.
  static func toured(_ c: ClauseContext, _ actors: [Party], _ stops: [Stop]) -> [Draft] {
    stops.enumerated().flatMap { n, stop -> [Draft] in
      let cue = n == 0 ? c.cue : c.analysis.mentions[stop.mentions[0]].tokens
      return sets(c, stop.mentions).map { company in
        var draft = meeting(c, actors, company, "talks", cue: cue)
        if stop.when != nil || stops.contains(where: { $0.when != nil }) { draft.when = stop.when ?? c.frame }
        return draft
      }
    }
  }
}

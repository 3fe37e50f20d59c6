import Negotiation

// Who took part in a meeting of others: "X accompanied them", "the session was attended by X".
extension MeetingRule {
  /// "their counterparts from A and B, NAME and NAME": those named.
  static func named(_ list: [Int], _ c: ClauseContext) -> [Int] {
    guard let first = list.first, list.count > 1, case let parties = c.analysis.mentions[first].parties,
      parties.allSatisfy({ $0.lastWord == "counterpart" }),
      list.dropFirst().allSatisfy({ !c.analysis.mentions[$0].persons.isEmpty }),
      c.parties(Array(list.dropFirst())).count == parties.count
    else { return list }
    return Array(list.dropFirst())
  }

  /// "X accompanied the Mediators", "the Mediators were accompanied by X": X takes part in what they do.
  static func accompanied(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let guests =
      c.group.isPassive ? c.parties(c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions) : actors
    return guests.isEmpty ? [] : [meeting(c, guests, [], "participation")]
  }

  static func participated(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    // "The session was attended by X and Y".
    if c.group.isPassive {
      let guests = c.parties(c.chain(from: afterBy(c), limit: c.scope.upperBound).mentions)
      return (isGathering(c) || !c.subject.isEmpty) && !guests.isEmpty ? [meeting(c, guests, [], "participation")] : []
    }
    // "attended as well": what was told of before.
    let isBare =
      c.group.form == .past
      && !c.scope.contains { $0 < c.tokens.count && c.tokens[$0].is(.noun) && c.word($0) != "well" }
    let isObserver =
      c.next == "as" && c.has("observer", "observers", "guest", "guests", within: 4)
    guard
      isBare || isObserver
        || c.scope.contains(where: {
          $0 < c.tokens.count && $0 < c.group.tokens.upperBound + 10 && c.tokens[$0].is([.gathering, .exchange])
        })
    else { return [] }
    var actors = actors
    // "Also participating in the meeting was NAME".
    if actors.isEmpty, c.group.form == .gerund || c.group.isProgressive {
      actors = c.parties(c.mentions(in: c.group.tokens.upperBound..<c.tokens.count))
    }
    return actors.isEmpty ? [] : [meeting(c, actors, [], "participation")]
  }
}

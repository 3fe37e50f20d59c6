import Negotiation

// What stands between commas, dashes or brackets between a subject and its verb.
extension ClauseFinder {
  /// Leftwards over `, … ,`, `( … )` and `– … –` right before a verb; the floor falls with what is stepped over.
  func stepOver(_ from: Int, _ floor: Int) -> (Int, Int) {
    var k = from
    var floor = floor
    while k >= floor {
      switch tokens[k].kind {
      case .close:
        // "the panels of X (XP) and Y (YP)": the bracket belongs to the name.
        if covering[k] >= 0 { return (k, floor) }
        guard let open = tokens[..<k].lastIndex(where: { $0.kind == .open }) else { return (k, floor) }
        k = open - 1
        floor = min(floor, max(0, k))
      case .dash:
        guard let open = tokens[..<k].lastIndex(where: { $0.kind == .dash }), open >= floor else {
          return (k - 1, floor)
        }
        k = open - 1
      case .comma:
        if covering[k] >= 0 { return (k, floor) }
        // "They, however, met".
        if k > 2, tokens[k - 1].is(.adverb), tokens[k - 2].kind == .comma {
          k -= 3
          continue
        }
        guard let open = insertion(endingAt: k) else { return (k - 1, floor) }
        k = open - 1
        floor = min(floor, clauseFloor(before: open))
      case .quote: k -= 1
      default: return (k, floor)
      }
    }
    return (k, floor)
  }

  /// Where an insertion between subject and verb begins: ", in accordance with N,", ", together with X,".
  func insertion(endingAt k: Int) -> Int? {
    var open = k
    var found: Int?
    for _ in 0..<3 {
      guard let comma = tokens[..<open].lastIndex(where: { $0.kind == .comma }), comma > 0 else { return found }
      open = comma
      // ", at its meeting, held on DATE,": one insertion behind another.
      if let found {
        let goesOn = tokens[open + 1].is(.preposition) && covering[open + 1] < 0 || word(open + 1) == "having"
        return covering[open - 1] >= 0 && goesOn ? open : found
      }
      let inside = open..<k
      let spoken = groups.indices.filter {
        $0 < clauses.count && inside.contains(groups[$0].tokens.lowerBound) && groups[$0].isFinite
          && clauses[$0].level == .main
      }
      // ", they stressed," says whose voice it is.
      if let first = spoken.first {
        return inside.count <= 6 && [.state, .tell, .opine].contains(groups[first].verb.frame) && open > 0
          ? open : found
      }
      let first = tokens[open + 1]
      guard
        covering[open - 1] >= 0 || tokens[open - 1].is([.noun, .month])
          || [.number, .close].contains(tokens[open - 1].kind),
        first.is([.preposition, .verbGerund, .verbParticiple, .relative, .subordinator]) || word(open + 1) == "together"
          || ["hereinafter", "hereafter", "henceforth", "having"].contains(word(open + 1))
          || word(open + 1) == "jointly"
      else { continue }
      found = open
    }
    return found
  }

  func clauseFloor(before k: Int) -> Int {
    groups.indices.last { $0 < clauses.count && groups[$0].tokens.upperBound <= k }.map { groups[$0].tokens.upperBound }
      ?? 0
  }
}

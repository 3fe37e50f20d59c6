import Negotiation

/// Matches of a few days, taken together: the visits and the meetings of one trip.
struct Occasion {
  private(set) var matches: [Match]

  /// How many days after its first one an occasion ends.
  private static let length = 7

  /// The occasion that says most: linked before unlinked, with most of those wanted, then the earliest.
  static func best(of matches: [Match]) -> Occasion? {
    var occasions: [Occasion] = []
    for match in matches.sorted(by: { ($0.first, $0.event.id) < ($1.first, $1.event.id) }) {
      if let last = occasions.indices.last, match.first - occasions[last].matches[0].first <= length {
        occasions[last].matches.append(match)
      } else {
        occasions.append(Occasion(matches: [match]))
      }
    }
    var best = occasions.first
    for occasion in occasions.dropFirst() {
      if let known = best, occasion.weight > known.weight { best = occasion }
    }
    return best
  }

  private var weight: Int {
    (matches.contains(where: \.isLinked) ? 1_000 : 0) + turnout.seats.count(where: \.isTaken)
  }

  private var turnout: Turnout {
    var all = Turnout()
    for seat in matches.flatMap(\.turnout.seats) { all.add(seat) }
    return all
  }

  func proposal(for promise: Event, deed: Deed?, since start: Day?, wanted: Wanted, _ terms: Terms) -> Proposal {
    let turnout = turnout
    let (came, all, missing) = turnout.count(in: matches[0].event, terms)
    let (first, last) = (matches[0].first, matches.map(\.last).max() ?? matches[0].last)
    var reasons: [String] = []
    var score = 0
    var types: [String] = []
    for match in matches where !types.contains(match.event.act.type.rawValue) {
      types.append(match.event.act.type.rawValue)
    }
    if let deed, matches.contains(where: { deed.isDone(by: $0.event) }) {
      reasons.append("to \(deed.rawValue): " + types.joined(separator: ", "))
      score += 30
    } else {
      reasons.append(types.joined(separator: ", "))
    }
    if all > 0 {
      var text = "\(came) of \(all): " + turnout.names.map(\.id).joined(separator: ", ")
      if !missing.isEmpty { text += "; without " + missing.map(\.id).joined(separator: ", ") }
      reasons.append(text)
      score += 30 * came / all
    } else if !wanted.groups.isEmpty {
      reasons.append(wanted.groups.map(\.id).joined(separator: ", ") + " as a group")
    }
    let (isLate, window) = Occasion.window(of: promise, first: first, last: last, since: start)
    reasons.append(window)
    score += isLate ? 10 : 20
    var matter: [String] = []
    for match in matches {
      matter += Matching.matter(of: match.event, in: promise).filter { !matter.contains($0) }
    }
    if !matter.isEmpty {
      reasons.append("about " + matter.joined(separator: ", "))
      score += 20
    }
    let linked = matches.filter(\.isLinked).map(\.event.id.description)
    if !linked.isEmpty {
      reasons.append("linked by the coder: " + linked.joined(separator: ", "))
      score += 20
    }
    let outcome: Outcome = came < all ? .partly : isLate ? .fulfilledLate : .fulfilled
    return Proposal(
      outcome: outcome, evidence: matches.map(\.event.id), reasons: reasons, score: min(100, score), day: last)
  }

  private static func window(of promise: Event, first: Day, last: Day, since start: Day?) -> (isLate: Bool, String) {
    let days = first == last ? "\(first)" : "\(first) to \(last)"
    if let start { return (false, "\(days), \((first - start).days) after its turn came on \(start)") }
    if Judgement.hasDue(promise), let end = promise.when.end {
      if first > end { return (true, "\(days), \((first - end).days) late") }
      return (false, "\(days), within the window to \(end)")
    }
    guard let said = promise.asserted else { return (false, days) }
    return (false, "\(days), \((first - said).days) after it was said")
  }
}

extension Int {
  /// `1 day`, `9 days`.
  fileprivate var days: String { self == 1 ? "1 day" : "\(self) days" }
}

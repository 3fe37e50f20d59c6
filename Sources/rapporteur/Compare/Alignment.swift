/// Pairs the events of two decompositions of one statement: the same type at the same place, one to one.
///
/// Two events may be a pair when their type is the same and the second's words reach to within 400 bytes of the
/// first's; of what belongs to the headline and the act of issuing the place is anywhere. The best fit is taken first:
/// overlapping words count 2, nearness up to 1, the same actors up to 2, counterparts and documents up to 1, the same
/// days and the same tier a half. Complexity: quadratic in the events of a statement.
struct Alignment {
  /// For each event of the first the index of its partner.
  private(set) var partners: [Int?]
  /// For each event of the second the index of its partner.
  private(set) var backward: [Int?]
  let holders: Holders

  init(_ first: [CodedEvent], _ second: [CodedEvent]) {
    holders = Holders(first + second)
    partners = Array(repeating: nil, count: first.count)
    backward = Array(repeating: nil, count: second.count)
    var candidates: [(weight: Double, first: Int, second: Int)] = []
    for (i, a) in first.enumerated() {
      for (j, b) in second.enumerated() where a.type == b.type {
        if let weight = weight(a, b) { candidates.append((weight, i, j)) }
      }
    }
    candidates.sort { (-$0.weight, $0.first, $0.second) < (-$1.weight, $1.first, $1.second) }
    for candidate in candidates where partners[candidate.first] == nil && backward[candidate.second] == nil {
      partners[candidate.first] = candidate.second
      backward[candidate.second] = candidate.first
    }
  }

  /// How many bytes beyond its words an event is looked for.
  private static let reach = 400

  /// How well two events fit; `nil` when they are not at the same place.
  private func weight(_ a: CodedEvent, _ b: CodedEvent) -> Double? {
    let place: Double
    if let x = a.span, let y = b.span {
      let isAnywhere = a.sentence == 0 || a.type == "statement.issued"
      guard isAnywhere || y.upperBound > x.lowerBound - Alignment.reach && y.lowerBound < x.upperBound + Alignment.reach
      else { return nil }
      let overlaps = min(y.upperBound, x.upperBound) > max(y.lowerBound, x.lowerBound)
      let gap = overlaps ? 0 : min(abs(y.lowerBound - x.upperBound), abs(x.lowerBound - y.upperBound))
      place = (overlaps ? 2 : 0) + 1 / (1 + Double(gap) / 40)
    } else {
      // Without offsets the sentence must do.
      guard a.sentence == b.sentence else { return nil }
      place = a.cue == b.cue ? 3 : 1
    }
    return place + 2 * holders.likeness(a.actors, b.actors) + holders.likeness(a.counterparts, b.counterparts)
      + Slot.documents.agreement(a, b, holders) + 0.5 * Slot.when.agreement(a, b, holders)
      + (a.tier == b.tier ? 0.5 : 0)
  }
}

/// Who holds an office of which body, after the roles that either decomposition attests: a named person and the
/// office are one actor.
struct Holders {
  private var bodies: [String: Set<Substring>] = [:]

  init(_ events: [CodedEvent]) {
    for event in events where event.type == "role.attested" {
      for actor in event.actors {
        bodies[actor, default: []].formUnion(event.counterparts.map(Holders.root))
      }
    }
  }

  /// The share of parties that two lists have in common, 0...1 (Jaccard); 1 for two empty ones.
  func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    if a.isEmpty && b.isEmpty { return 1 }
    var same = a.intersection(b).count
    var rest = b.subtracting(a).sorted()
    for x in a.subtracting(b).sorted() {
      guard let index = rest.firstIndex(where: { isHolder(x, of: $0) || isHolder($0, of: x) }) else { continue }
      same += 1
      rest.remove(at: index)
    }
    return Double(same) / Double(a.count + b.count - same)
  }

  private func isHolder(_ person: String, of office: String) -> Bool {
    person.hasPrefix("person:") && !office.hasPrefix("person:") && office.contains("/")
      && bodies[person]?.contains(Holders.root(office)) ?? false
  }

  private static func root(_ party: String) -> Substring { party.prefix { $0 != "/" } }
}

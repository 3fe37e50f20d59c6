/// How far two coders agree on the type of a clause beyond what chance would give: Cohen's kappa.
///
/// A clause is what either of them coded. Pairs of one type agree; of what is left, events in the same sentence are
/// paired by nearness and disagree; what is left then stands against "not coded". J. Cohen, "A coefficient of
/// agreement for nominal scales", 1960.
struct Agreement {
  /// How often the first coded one type and the second another; empty for "not coded".
  private(set) var counts: [Pair: Int] = [:]

  /// The types that two coders gave one clause.
  struct Pair: Hashable {
    var first: String
    var second: String
  }

  mutating func add(_ first: [CodedEvent], _ second: [CodedEvent], _ alignment: Alignment) {
    for (event, partner) in zip(first, alignment.partners) where partner != nil { count(event.type, event.type) }
    let open = first.indices.filter { alignment.partners[$0] == nil }
    var rest = second.indices.filter { alignment.backward[$0] == nil }
    for index in open {
      let event = first[index]
      let near = rest.filter { Agreement.isSameSentence(event, second[$0]) }
        .min { Agreement.gap(event, second[$0]) < Agreement.gap(event, second[$1]) }
      count(event.type, near.map { second[$0].type } ?? "")
      rest.removeAll { $0 == near }
    }
    for index in rest { count("", second[index].type) }
  }

  private mutating func count(_ a: String, _ b: String) { counts[Pair(first: a, second: b), default: 0] += 1 }

  /// The number of clauses that either coded.
  var clauses: Int { counts.values.reduce(0, +) }

  /// The share of clauses on which they agree.
  var observed: Double {
    clauses == 0
      ? 1 : Double(counts.reduce(0) { $0 + ($1.key.first == $1.key.second ? $1.value : 0) }) / Double(clauses)
  }

  /// Cohen's kappa: 1 for agreement throughout, 0 for what chance would give; 1 when there is nothing to code.
  var kappa: Double {
    guard clauses > 0 else { return 1 }
    var (a, b): ([String: Int], [String: Int]) = ([:], [:])
    for (pair, count) in counts {
      a[pair.first, default: 0] += count
      b[pair.second, default: 0] += count
    }
    let total = Double(clauses)
    let chance = a.keys.sorted().reduce(0) { $0 + Double(a[$1] ?? 0) / total * Double(b[$1] ?? 0) / total }
    return chance >= 1 ? 1 : (observed - chance) / (1 - chance)
  }

  private static func isSameSentence(_ a: CodedEvent, _ b: CodedEvent) -> Bool {
    if let x = a.span, let y = b.span, x.overlaps(y) { return true }
    return a.sentence != nil && a.sentence == b.sentence
  }

  private static func gap(_ a: CodedEvent, _ b: CodedEvent) -> Int {
    guard let x = a.span, let y = b.span else { return .max }
    return x.overlaps(y) ? 0 : min(abs(y.lowerBound - x.upperBound), abs(x.lowerBound - y.upperBound))
  }
}

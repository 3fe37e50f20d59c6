internal import Negotiation

/// Two decompositions of the same statements, compared: what one has of the other, and how far they agree.
///
/// The first is taken for right; with two coders of equal standing F1 and kappa are what counts.
struct Comparison {
  /// Counts by tier and by type.
  private(set) var tallies: [String: Tally] = [:]
  private var slots: [Slot: Mean] = [:]
  private var coreSlots: [Slot: Mean] = [:]
  /// Events of the first that the second lacks, and events of the second alone, in the order of the text.
  private(set) var missed: [CodedEvent] = []
  private(set) var madeUp: [CodedEvent] = []
  private(set) var agreement = Agreement()

  init(_ pairs: [(CodedStatement, CodedStatement?)], left: [CodedStatement] = []) {
    for (first, second) in pairs { add(first.events, second?.events ?? []) }
    for statement in left { add([], statement.events) }
  }

  private mutating func add(_ first: [CodedEvent], _ second: [CodedEvent]) {
    let alignment = Alignment(first, second)
    func isStrict(_ a: CodedEvent, _ b: CodedEvent) -> Bool {
      alignment.holders.likeness(a.actors, b.actors) >= 0.5
    }
    for (event, partner) in zip(first, alignment.partners) {
      let other = partner.map { second[$0] }
      for key in [event.tier.rawValue, event.type] {
        tallies[key, default: Tally()].countFirst(
          found: other != nil, strict: other.map { isStrict(event, $0) } ?? false)
      }
      guard let other else {
        missed.append(event)
        continue
      }
      for slot in Slot.allCases {
        let value = slot.agreement(event, other, alignment.holders)
        slots[slot, default: Mean()].add(value)
        if event.tier == .core { coreSlots[slot, default: Mean()].add(value) }
      }
    }
    for (event, partner) in zip(second, alignment.backward) {
      let other = partner.map { first[$0] }
      for key in [event.tier.rawValue, event.type] {
        tallies[key, default: Tally()].countSecond(
          found: other != nil, strict: other.map { isStrict($0, event) } ?? false)
      }
      if other == nil { madeUp.append(event) }
    }
    agreement.add(first, second, alignment)
  }

  /// The mean agreement of the pairs in a field; `nil` when there are no pairs.
  func mean(of slot: Slot, coreAlone: Bool = false) -> Double? { (coreAlone ? coreSlots : slots)[slot]?.value }

  /// A mean that grows.
  private struct Mean {
    var sum = 0.0
    var count = 0
    var value: Double { sum / Double(count) }

    mutating func add(_ value: Double) {
      sum += value
      count += 1
    }
  }
}

/// How many events of a tier or type each side has, and how many of them the other has too.
struct Tally: Equatable {
  private(set) var first = 0
  private(set) var second = 0
  private var firstFound = 0
  private var secondFound = 0
  private var firstStrict = 0
  private var secondStrict = 0

  mutating func countFirst(found: Bool, strict: Bool) {
    first += 1
    if found { firstFound += 1 }
    if strict { firstStrict += 1 }
  }

  mutating func countSecond(found: Bool, strict: Bool) {
    second += 1
    if found { secondFound += 1 }
    if strict { secondStrict += 1 }
  }

  /// The share of the second's events that the first has.
  var precision: Double { second == 0 ? 0 : Double(secondFound) / Double(second) }
  /// The share of the first's events that the second has.
  var recall: Double { first == 0 ? 0 : Double(firstFound) / Double(first) }
  /// The harmonic mean of both.
  var f1: Double { Tally.harmonic(precision, recall) }
  /// The same of pairs that agree in their actors, too.
  var strictF1: Double {
    Tally.harmonic(
      second == 0 ? 0 : Double(secondStrict) / Double(second), first == 0 ? 0 : Double(firstStrict) / Double(first))
  }

  private static func harmonic(_ a: Double, _ b: Double) -> Double { a + b == 0 ? 0 : 2 * a * b / (a + b) }
}

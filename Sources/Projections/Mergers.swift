public import Negotiation

/// Which parties are to be read as which others, from `entity.merged`.
public struct Mergers: Hashable, Sendable {
  private var into: [Party: Party] = [:]

  /// Nothing merged.
  public init() {}

  /// Takes the mergers that count, see ``Corrections/inForce(_:)``; of two for one party the later id holds.
  public init(_ corrections: [Correction]) {
    for correction in Corrections.inForce(corrections) {
      if case .entityMerged(let from, let into, _) = correction.bookkeeping { self.into[from] = into }
    }
  }

  /// Whether every party stands for itself.
  public var isEmpty: Bool { into.isEmpty }

  /// The party as it is read. What stands below a merged party moves with it: when `a` is read as `b`,
  /// `a/president` is read as `b/president`. Complexity: O(length of the path, and of a chain of mergers).
  public func reading(_ party: Party) -> Party {
    if into.isEmpty { return party }
    var current = party
    var steps = 0
    while let next = step(current), next != current, steps <= into.count {
      current = next
      steps += 1
    }
    return current
  }

  private func step(_ party: Party) -> Party? {
    if let whole = into[party] { return whole }
    let path = party.id.utf8
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    var head = path[..<slash]
    while true {
      if let root = into[Party(unchecked: String(head) ?? "")] {
        return Party(unchecked: root.id + (String(path[head.endIndex...]) ?? ""))
      }
      guard let cut = head.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      head = head[..<cut]
    }
  }

  /// The event with its parties read so.
  public func reading(_ event: Event) -> Event {
    if into.isEmpty { return event }
    var event = event
    event.actors = event.actors.map(reading)
    event.counterparts = event.counterparts.map(reading)
    event.attribution.speakers = event.attribution.speakers.map(reading)
    return event
  }

  /// The parties that are read as another, for filters that must find their old names.
  public var sources: [Party] { into.keys.sorted() }
}

public import Negotiation

/// A piece of bookkeeping in its place, as far as folds need it.
public struct Correction: Hashable, Sendable {
  /// The entry that decides.
  public var id: EntryID
  /// Where it stands in the log. Present answers do not depend on it; answers as recorded by a moment do.
  public var position: Int
  /// What it decides.
  public var bookkeeping: Bookkeeping

  public init(id: EntryID, position: Int, bookkeeping: Bookkeeping) {
    self.id = id
    self.position = position
    self.bookkeeping = bookkeeping
  }
}

/// What bookkeeping makes of recorded events: pure, and the same in whatever order it was recorded.
public enum Corrections {
  /// The corrections that count, sorted by their own ids: those that no counting retraction takes back.
  ///
  /// A retraction that is itself retracted takes nothing back. Complexity: O(n log n).
  public static func inForce(_ corrections: [Correction]) -> [Correction] {
    var retractions: [EntryID: [EntryID]] = [:]
    for correction in corrections {
      if case .eventRetracted(let target, _) = correction.bookkeeping {
        retractions[target, default: []].append(correction.id)
      }
    }
    var known: [EntryID: Bool] = [:]
    func counts(_ id: EntryID) -> Bool {
      if let known = known[id] { return known }
      // Until decided a correction counts: a circle of retractions, which no log accepts, still ends.
      known[id] = true
      let counting = !(retractions[id] ?? []).contains(where: counts)
      known[id] = counting
      return counting
    }
    return corrections.filter { counts($0.id) }.sorted { $0.id < $1.id }
  }

  /// The event as it stands once the corrections are taken into account; `nil` when it is retracted.
  ///
  /// - Parameter corrections: those of the event, those of these corrections, and the datings of its
  ///   statement. An amendment that does not fit its event changes nothing.
  public static func event(_ recorded: Event, after corrections: [Correction]) -> Event? {
    if corrections.isEmpty { return recorded }
    var event = recorded
    let counting = inForce(corrections)
    for correction in counting {
      if case .eventRetracted(let target, _) = correction.bookkeeping, target == event.id { return nil }
      if case .statementDated(let day, _, _) = correction.bookkeeping, recorded.asserted == nil {
        event = recorded.dated(day)
      }
    }
    for correction in counting {
      if case .eventAmended(let target, let field, let value, _) = correction.bookkeeping, target == event.id,
        let amended = try? event.amended(field: field, value: value)
      {
        event = amended
      }
    }
    return event
  }

  /// One state of an event in the ledger's own history.
  public struct Version: Hashable, Sendable {
    /// The position from which the ledger knew it so.
    public var from: Int
    /// The position from which it no longer did; `nil` for the present state.
    public var to: Int?
    /// The event as it stands.
    public var event: Event
  }

  /// Every state the event had in the ledger, oldest first; times at which it was retracted are gaps.
  ///
  /// Complexity: O(n²) in the corrections of this one event.
  public static func history(of recorded: Event, at position: Int, corrections: [Correction]) -> [Version] {
    var versions: [Version] = []
    var moments = corrections.map(\.position).filter { $0 > position }.sorted()
    moments.insert(position, at: 0)
    for moment in moments {
      let state = event(recorded, after: corrections.filter { $0.position <= moment })
      if let last = versions.indices.last, versions[last].to == nil {
        if versions[last].event == state { continue }
        versions[last].to = moment
      }
      if let state { versions.append(Version(from: moment, to: nil, event: state)) }
    }
    return versions
  }
}

extension Event {
  /// The event of an undated statement once its day is known: that day is when it became public, and when
  /// it happened if nothing else was said.
  func dated(_ day: Day) -> Event {
    var event = self
    event.asserted = day
    if event.when.start == nil, event.when.end == nil, event.when.basis == .statement {
      event.when = When(
        start: day, end: day, precision: event.when.precision == .unknown ? .day : event.when.precision,
        basis: .statement, expression: event.when.expression)
    }
    return event
  }
}

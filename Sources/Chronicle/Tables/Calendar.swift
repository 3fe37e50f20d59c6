import Negotiation
import Projections

/// Goes through the acts of a selection by the day said, latest first, and past those whose days rule them out.
///
/// Nearly every act happened about when it was said, so between two days lie the acts said between them and few others:
/// those told late, after the last day, and those told early, before the first one, of what was to come. Both have an
/// index by how far the days lie apart, in classes each four times as wide as the one before: of a class only what was
/// said within its width of the bound can lie on the other side of it.
struct Calendar {
  private let selection: Selection
  private let acts: Acts
  /// What happened from this day on, and up to that day.
  private let first: Int?
  private let last: Int?
  /// The last day of what was recorded by then.
  private let horizon: Int?

  init(_ selection: Selection, _ acts: Acts) throws(ChronicleError) {
    self.selection = selection
    self.acts = acts
    first = selection.since
    last = [selection.until, selection.happenedBy].compactMap(\.self).min()
    horizon = try acts.horizon
  }

  /// Hands over the acts until `body` has enough. Complexity: O(acts handed over, and of the width of classes).
  func each(_ body: (Candidate) throws(ChronicleError) -> Bool) throws(ChronicleError) {
    _ = try each(atMost: .max, body)
  }

  /// Goes through so many acts and to the end of the day of the last of them.
  ///
  /// - Returns: that day, of which and after which everything was handed over; `nil` when there was no more to go
  ///   through or `body` had enough.
  func each(atMost limit: Int, _ body: (Candidate) throws(ChronicleError) -> Bool) throws(ChronicleError) -> Int? {
    let isBound = first != nil || last != nil
    var walk = Walk(left: limit)
    for stretches in [toldLate, toldBetween, toldEarly, undated] {
      if try !merged(stretches(isBound), &walk, body) { return walk.end }
    }
    return nil
  }

  /// Hands over every act, in no order. Complexity: O(acts handed over, and of the width of classes).
  func eachInNoOrder(_ body: (Candidate) throws(ChronicleError) -> Void) throws(ChronicleError) {
    let isBound = first != nil || last != nil
    for stretches in [toldLate, toldBetween, toldEarly, undated] {
      for stretch in stretches(isBound) {
        let query = try acts.rows(where: stretch.condition, stretch.values, in: stretch.place)
        defer { query.reset() }
        while try query.step() {
          let act = Candidate(query)
          if selection.admits(act) { try body(act) }
        }
      }
    }
  }

  /// How far the acts were gone through.
  private struct Walk {
    /// How many more are gone through.
    var left: Int
    /// The day of the last one.
    var day: Int?
    /// The day at which it ends, because there are enough.
    var end: Int?

    /// Whether an act is still to be gone through.
    mutating func reaches(_ act: Candidate) -> Bool {
      if left <= 0, let day, act.asserted != day {
        end = day
        return false
      }
      left -= 1
      day = act.asserted
      return true
    }
  }
}

extension Calendar {
  private var types: [Int] { selection.types.sorted() }

  /// Said between the days.
  private func toldBetween(_ isBound: Bool) -> [Stretch] {
    let end = [last, selection.asOf, horizon].compactMap(\.self).min()
    let said = selection.keptBy == nil ? "asserted" : "said"
    var stretches: [Stretch] = []
    let (bound, values) =
      isBound || end != nil ? ("AND \(said) BETWEEN ? AND ?", [first ?? .min, end ?? .max]) : ("", [])
    for type in types {
      if let day = selection.keptBy {
        stretches.append(
          Stretch("kind = ? AND kept <= ? \(bound) ORDER BY said DESC", [type, day] + values, in: Promises.place))
      } else if let due = selection.due {
        stretches.append(
          Stretch(
            "type = ? \(bound) AND \(due.condition) ORDER BY asserted DESC", [type] + values + due.values, in: Due.index
          ))
      } else {
        stretches.append(Stretch("type = ? \(bound) ORDER BY asserted DESC", [type] + values))
      }
    }
    return stretches
  }

  /// Said after the last day, of what happened by then.
  private func toldLate(_ isBound: Bool) -> [Stretch] {
    guard let last, last < selection.asOf ?? .max else { return [] }
    return classes("asserted > day AND \(TableSchema.lateness)", "day <= ?") { width in
      (last + 1, min(selection.asOf ?? .max, width.map { last + $0 } ?? .max), last)
    }
  }

  /// Said before the first day, of what was to happen then.
  private func toldEarly(_ isBound: Bool) -> [Stretch] {
    guard let first else { return [] }
    return classes(
      "\(TableSchema.lastDay) > asserted AND \(TableSchema.earliness)", "\(TableSchema.lastDay) >= ?"
    ) { width in
      (width.map { first - $0 } ?? .min, [first - 1, last, selection.asOf].compactMap(\.self).min() ?? first, first)
    }
  }

  private func classes(
    _ distance: String, _ bound: String, range: (_ width: Int?) -> (from: Int, to: Int, day: Int)
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    for type in types {
      for (number, width) in TableSchema.widths.enumerated() {
        let (from, to, day) = range(width)
        stretches.append(
          Stretch(
            "type = ? AND \(distance) = ? AND asserted BETWEEN ? AND ? AND \(bound) ORDER BY asserted DESC",
            [type, number, from, to, day]))
      }
    }
    return stretches
  }

  /// What nobody dated, which the walk by day passes over where it is bound.
  private func undated(_ isBound: Bool) -> [Stretch] {
    guard isBound || horizon != nil, selection.asOf == nil else { return [] }
    return types.map { Stretch("type = ? AND asserted IS NULL", [$0]) }
  }

  /// Steps through stretches at once, said later first. `false` when `body` had enough or the walk ends.
  private func merged(
    _ stretches: [Stretch], _ walk: inout Walk, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) -> Bool {
    var open: [(query: Query, act: Candidate)] = []
    defer { for one in open { one.query.reset() } }
    for stretch in stretches {
      // Stepped at once: a query under way is not given out again.
      let query = try acts.rows(where: stretch.condition, stretch.values, in: stretch.place)
      if try query.step() { open.append((query, Candidate(query))) }
    }
    while let latest = open.indices.max(by: { (open[$0].act.asserted ?? .min) < (open[$1].act.asserted ?? .min) }) {
      let act = open[latest].act
      if !walk.reaches(act) { return false }
      if try open[latest].query.step() {
        open[latest].act = Candidate(open[latest].query)
      } else {
        open.remove(at: latest)
      }
      if selection.admits(act), try !body(act) { return false }
    }
    return true
  }
}

/// Acts that lie together in an index, said later first.
private struct Stretch {
  let condition: String
  let values: [Query.Value]

  /// Among what they are looked for, if not among all acts.
  let place: String?

  init(_ condition: String, _ values: [Int], in place: String? = nil) {
    self.condition = condition
    self.values = values.map { .integer($0) }
    self.place = place
  }
}

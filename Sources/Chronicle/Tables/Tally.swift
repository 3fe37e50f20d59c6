import Negotiation
import Projections

/// The rows found so far, and whether the limit can still let others in.
struct Tally {
  private(set) var rows: [Projection.Row] = []
  /// Rows beyond the limit that were not made.
  var uncounted = 0
  private let limit: Int?
  private var day: Int?
  private var wasFull = false

  private let counted: Int

  init(_ limit: Int?, counting counted: Int) { (self.limit, self.counted) = (limit, counted) }

  /// Takes rows, and lets go of those that are cut off whatever comes.
  mutating func add(_ found: [Projection.Row]) {
    rows += found
    guard let limit, rows.count > 4 * (limit + counted) else { return }
    let least = rows.map(Tally.said).sorted(by: >)[limit + counted - 1]
    rows.removeAll { Tally.said($0) < least }
  }

  private static func said(_ row: Projection.Row) -> Int {
    ((row.latest ?? row.members.last)?.event.asserted).map { Int($0.number) } ?? .min
  }

  /// Whether whatever was said on this day or earlier is cut off, and enough of it was counted.
  func isComplete(before asserted: Int?) -> Bool {
    guard let limit, rows.count + uncounted >= limit + counted else { return false }
    return isCut(asserted, limit)
  }

  /// Whether whatever was said on this day or earlier is cut off.
  mutating func isFull(before asserted: Int?) -> Bool {
    guard let limit, rows.count >= limit else { return false }
    if asserted == day, wasFull { return true }
    (day, wasFull) = (asserted, isCut(asserted, limit))
    return wasFull
  }

  private func isCut(_ asserted: Int?, _ limit: Int) -> Bool {
    let bound = asserted ?? .min
    return rows.count { Tally.said($0) > bound } >= limit
  }
}

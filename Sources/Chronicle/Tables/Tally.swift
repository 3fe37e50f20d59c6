import Negotiation
import Projections

/// The rows found so far, and whether the limit can still let others in.
struct Tally {
  var rows: [Projection.Row] = []
  /// Rows beyond the limit that were not made.
  var uncounted = 0
  private let limit: Int?
  private var day: Int?
  private var wasFull = false

  private let counted: Int

  init(_ limit: Int?, counting counted: Int) { (self.limit, self.counted) = (limit, counted) }

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
    return rows.count { row in
      (row.latest?.event.asserted).map { Int($0.number) > bound } ?? false
    } >= limit
  }
}

public import Projections

extension Chronicle {
  /// The last position of the log at a moment of its history. Complexity: O(log n).
  public func position(of moment: Filters.Moment) throws(ChronicleError) -> Int {
    switch moment {
    case .position(let position): min(position, try head.position)
    case .time(let time): try LogAccess(connection: connection).position(at: time)
    }
  }

  /// When the entry at a position was recorded, in microseconds since 1970-01-01 UTC; `nil` when there is none.
  public func recordedAt(_ position: Int) throws(ChronicleError) -> Int64? {
    try connection.first("SELECT recorded_at FROM event WHERE position = ?", .integer(position)) {
      Int64($0.integer(0))
    }
  }
}

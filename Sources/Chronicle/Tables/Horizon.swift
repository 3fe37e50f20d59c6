/// Keeps up to which day things were public as the log grew, so that a walk by day of what was recorded by some
/// position begins where that begins, and not at the present.
struct Horizon {
  private let connection: Connection
  private var last: Int

  init(_ connection: Connection) throws(ChronicleError) {
    self.connection = connection
    last = try connection.first("SELECT max(asserted) FROM horizon") { $0.integerIfAny(0) }?.flatMap(\.self) ?? .min
  }

  /// Notes the day of an entry recorded after all others. Complexity: O(1) for a day that is none of the latest.
  mutating func extend(to day: Int?, at position: Int) throws(ChronicleError) {
    guard let day, day > last else { return }
    last = day
    try Horizon.extend(to: day, at: position, connection)
  }

  /// Notes the day of an entry that stands so from a position on.
  static func extend(to day: Int?, at position: Int, _ connection: Connection) throws(ChronicleError) {
    guard let day, day > (try Horizon.day(at: position, connection) ?? .min) else { return }
    try connection.run("INSERT OR REPLACE INTO horizon VALUES (?, ?)", .integer(position), .integer(day))
    try connection.run("DELETE FROM horizon WHERE position > ? AND asserted <= ?", .integer(position), .integer(day))
  }

  /// The last day of what was public when a position was the log's last; never too early.
  static func day(at position: Int, _ connection: Connection) throws(ChronicleError) -> Int? {
    try connection.first(
      "SELECT asserted FROM horizon WHERE position <= ? ORDER BY position DESC LIMIT 1", .integer(position)
    ) { $0.integer(0) }
  }
}

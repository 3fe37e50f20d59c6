import Negotiation

/// Reads single entries of the log for the tables: by position, and where an id lies.
struct LogAccess {
  let connection: Connection

  /// The position of an entry; `nil` when it is not recorded. Complexity: O(log n).
  func position(of id: EntryID) throws(ChronicleError) -> Int? {
    let position = try connection.first(
      """
      SELECT first_position + ?2 - first_version, last_position FROM batch
      WHERE stream = (SELECT no FROM stream WHERE name = ?1) AND first_version <= ?2
      ORDER BY first_version DESC LIMIT 1
      """, .text(id.statement), .integer(id.version)
    ) { row in row.integer(0) <= row.integer(1) ? row.integer(0) : nil }
    return position ?? nil
  }

  /// The number of a statement's stream; `nil` when nothing is recorded under the name. Complexity: O(log n).
  func stream(_ statement: String) throws(ChronicleError) -> Int? {
    try connection.first("SELECT no FROM stream WHERE name = ?", .text(statement)) { $0.integer(0) }
  }

  /// The entry at a position as recorded, with its stream's number. Complexity: O(log n + size).
  func entry(at position: Int) throws(ChronicleError) -> (stream: Int, id: EntryID, content: Content)? {
    try connection.first(
      """
      SELECT stream.no, stream.name, event.version, event_type.name, event_type.version, record
      FROM event JOIN stream ON stream.no = stream JOIN event_type ON event_type.no = type WHERE position = ?
      """, .integer(position)
    ) { row throws(ChronicleError) in
      let id = EntryID(statement: row.text(1), version: row.integer(2))
      return (
        row.integer(0), id,
        try LogAccess.content(row.bytes(5), type: row.text(3), version: row.integer(4), id: id)
      )
    }
  }

  /// The positions of a statement's entries, by version. Complexity: O(entries).
  func positions(of statement: String) throws(ChronicleError) -> [Int] {
    var positions: [Int] = []
    try connection.each(
      """
      SELECT first_position, last_position FROM batch WHERE stream = (SELECT no FROM stream WHERE name = ?)
      ORDER BY first_version
      """, .text(statement)
    ) { row in positions.append(contentsOf: row.integer(0)...row.integer(1)) }
    return positions
  }

  /// The last position recorded by a time. Complexity: O(log n): the log's clock does not go back.
  func position(at time: Int64) throws(ChronicleError) -> Int {
    var low = 0
    var high = try connection.first("SELECT coalesce(max(position), 0) FROM event") { $0.integer(0) } ?? 0
    while low < high {
      let middle = (low + high + 1) / 2
      let recorded = try connection.first("SELECT recorded_at FROM event WHERE position = ?", .integer(middle)) {
        $0.integer(0)
      }
      if let recorded, recorded <= time { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// A record decoded, with the entry's name in the error.
  static func content(
    _ record: UnsafeBufferPointer<UInt8>, type: String, version: Int, id: EntryID
  ) throws(ChronicleError) -> Content {
    do throws(RecordError) {
      return try Record.decode(record, type: type, version: version, id: id)
    } catch {
      throw ChronicleError(error.code == .newerVersion ? .newer : .corrupt, "\(id): \(error)")
    }
  }
}

import Negotiation

/// A statement's entries in the log, or the ledger's own.
struct Stream: Hashable {
  /// Stands for the name in the tables.
  let no: Int
  let name: String
  /// The version its next entry will have.
  let next: Int

  /// Entries of one stream that were appended together.
  struct Run: Hashable {
    let positions: Range<Int>
    let firstVersion: Int

    var versions: Range<Int> { firstVersion..<(firstVersion + positions.count) }
  }

  /// Version 0 is the header, which the ledger's own stream has not.
  static func firstVersion(of name: String) -> Int { name == Entry.ledgerStream ? 1 : 0 }
}

extension EventLog {
  /// Finds a stream by name; `nil` when nothing was recorded under it.
  ///
  /// Complexity: O(log n) in the number of statements.
  func stream(_ name: String) throws(ChronicleError) -> Stream? {
    try connection.first(
      """
      SELECT no, (SELECT first_version + last_position - first_position + 1 FROM batch
        WHERE stream = no ORDER BY first_version DESC LIMIT 1)
      FROM stream WHERE name = ?
      """, .text(name)
    ) { row in
      Stream(no: row.integer(0), name: name, next: row.integerIfAny(1) ?? Stream.firstVersion(of: name))
    }
  }

  /// Where a stream's entries lie, in order of version. Complexity: O(number of appends to the stream).
  func runs(of stream: Stream) throws(ChronicleError) -> [Stream.Run] {
    var runs: [Stream.Run] = []
    try connection.each(
      "SELECT first_position, last_position, first_version FROM batch WHERE stream = ? ORDER BY first_version",
      .integer(stream.no)
    ) { row in
      runs.append(Stream.Run(positions: row.integer(0)..<(row.integer(1) + 1), firstVersion: row.integer(2)))
    }
    return runs
  }

  /// The run that was appended under a key. Complexity: O(number of appends to the stream).
  func run(of stream: Stream, key: String) throws(ChronicleError) -> Stream.Run? {
    try connection.first(
      "SELECT first_position, last_position, first_version FROM batch WHERE stream = ? AND key = ?",
      .integer(stream.no), .text(key)
    ) { row in
      Stream.Run(positions: row.integer(0)..<(row.integer(1) + 1), firstVersion: row.integer(2))
    }
  }

  /// The position of an entry; `nil` when there is none. Complexity: O(log n).
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
}

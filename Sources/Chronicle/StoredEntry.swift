import Negotiation

/// An entry as it lies in the file, its record not yet decoded and not copied.
///
/// Valid only inside the closure it is handed to.
struct StoredEntry {
  let position: Int
  let id: EntryID
  let type: String
  let recordVersion: Int
  /// Microseconds since 1970-01-01 UTC.
  let recordedAt: Int
  let recorder: String
  /// The key of the batch that this entry opens.
  let key: String?
  /// The row, for the columns that few need.
  let row: Query

  /// The record's JSON, where SQLite has it.
  var record: UnsafeBufferPointer<UInt8> { row.bytes(8) }

  /// The entry with its record decoded.
  ///
  /// - Throws: `newer` when a newer program wrote it, `corrupt` when the record is none.
  func decoded() throws(ChronicleError) -> Entry {
    Entry(
      position: position, id: id, recordedAt: Int64(recordedAt), recorder: recorder, content: try content())
  }

  /// The record decoded.
  func content() throws(ChronicleError) -> Content {
    do throws(RecordError) {
      return try Record.decode(record, type: type, version: recordVersion, id: id)
    } catch {
      throw ChronicleError(error.code == .newerVersion ? .newer : .corrupt, "\(id): \(error)")
    }
  }

  /// Whether the entry holds what the draft says, and from whom, if the draft names anybody.
  func holds(_ draft: Draft) throws(ChronicleError) -> Bool {
    guard type == draft.content.type, draft.recorder == nil || draft.recorder == recorder else { return false }
    var json = JSONWriter()
    Record.encode(draft.content, id: id, layout: .log, to: &json)
    if json.withBytes({ $0.elementsEqual(record) }) { return true }
    // A retired version of the record is other bytes and may be the same content.
    return recordVersion < Record.version ? try content() == draft.content : false
  }
}

extension EventLog {
  /// Hands over the stored entries of a range of positions in order, each valid only inside `body`.
  ///
  /// Reads one state of the file. Complexity: O(entries), nothing copied but what `body` copies.
  /// - Throws: `corrupt` when rows are missing or contradict each other.
  func each(
    _ positions: Range<Int>, _ body: (StoredEntry) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    try connection.reading { () throws(ChronicleError) in
      let types = try names("SELECT no, name, version FROM event_type ORDER BY no")
      let recorders = try names("SELECT no, name, 0 FROM recorder ORDER BY no")
      let batches = try connection.query(
        """
        SELECT first_position, last_position, first_version, recorded_at, key, stream, name
        FROM batch LEFT JOIN stream ON no = stream
        WHERE first_position >= coalesce((SELECT max(first_position) FROM batch WHERE first_position <= ?), 0)
        ORDER BY first_position
        """, .integer(positions.lowerBound))
      let rows = try connection.query(
        """
        SELECT position, stream, version, type, asserted, begins, ends, recorder, record, record_sha, hash,
          recorded_at
        FROM event WHERE position >= ? AND position < ? ORDER BY position
        """, .integer(positions.lowerBound), .integer(positions.upperBound))
      defer {
        batches.reset()
        rows.reset()
      }
      var batch: Opened?
      while try rows.step() {
        let position = rows.integer(0)
        while batch.map({ position > $0.last }) ?? true {
          guard try batches.step() else { throw contradiction(position, "no batch has it") }
          batch = Opened(batches)
        }
        guard let batch, position >= batch.first else { throw contradiction(position, "no batch has it") }
        let (type, recorder) = (rows.integer(3) - 1, rows.integer(7) - 1)
        guard batch.stream == rows.integer(1), batch.firstVersion + position - batch.first == rows.integer(2),
          batch.recordedAt == rows.integer(11)
        else { throw contradiction(position, "stream, version or time is not its batch's") }
        guard types.indices.contains(type) else { throw contradiction(position, "its type has no name") }
        guard recorders.indices.contains(recorder) else { throw contradiction(position, "its recorder has no name") }
        try body(
          StoredEntry(
            position: position, id: EntryID(statement: batch.name, version: rows.integer(2)),
            type: types[type].name, recordVersion: types[type].version, recordedAt: batch.recordedAt,
            recorder: recorders[recorder].name, key: position == batch.first ? batch.key : nil, row: rows))
      }
    }
  }

  /// Names by number, the number 1 at index 0.
  private func names(_ sql: String) throws(ChronicleError) -> [(name: String, version: Int)] {
    var names: [(name: String, version: Int)] = []
    try connection.each(sql) { row throws(ChronicleError) in
      names.append((row.text(1), row.integer(2)))
      guard row.integer(0) == names.count else { throw ChronicleError(.corrupt, "interned names are missing") }
    }
    return names
  }

  private func contradiction(_ position: Int, _ reason: String) -> ChronicleError {
    ChronicleError(.corrupt, "position \(position): \(reason)")
  }

  /// The batch whose entries are being handed over.
  private struct Opened {
    let first: Int
    let last: Int
    let firstVersion: Int
    let recordedAt: Int
    let key: String?
    let stream: Int
    let name: String

    init(_ row: Query) {
      first = row.integer(0)
      last = row.integer(1)
      firstVersion = row.integer(2)
      recordedAt = row.integer(3)
      key = row.textIfAny(4)
      stream = row.integer(5)
      name = row.text(6)
    }
  }
}

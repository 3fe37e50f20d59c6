import Negotiation

/// What the tables know by number, for a vocabulary that goes on from them.
struct Shelf: Remembered {
  let connection: Connection

  func word(_ bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> Int32? {
    try number("SELECT id FROM word WHERE text = ?", bytes)
  }

  func list(_ bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> Int32? {
    try number("SELECT id FROM list WHERE text = ?", bytes)
  }

  func motif(_ motif: Vocabulary.Motif) throws(ChronicleError) -> Int32? {
    // With a bare `type = ?` SQLite plans anew for every value, since an index is for one type alone.
    try connection.first(
      """
      SELECT id FROM motif WHERE actors = ? AND counterparts = ? AND topics = ? AND type = +? AND subtype = ?
        AND mechanism = ? AND process = ?
      """, .integer(Int(motif.actors)), .integer(Int(motif.counterparts)), .integer(Int(motif.topics)),
      .integer(Int(motif.type)), .integer(Int(motif.subtype)), .integer(Int(motif.mechanism)),
      .integer(Int(motif.process))
    ) { Int32(clamping: $0.integer(0)) }
  }

  /// The last numbers given.
  func numbers() throws(ChronicleError) -> Vocabulary.Numbers {
    func last(_ table: String) throws(ChronicleError) -> Int32 {
      try connection.first("SELECT coalesce(max(id), 0) FROM \(table)") { Int32(clamping: $0.integer(0)) } ?? 0
    }
    return Vocabulary.Numbers(word: try last("word"), list: try last("list"), motif: try last("motif"))
  }

  private func number(_ sql: String, _ bytes: UnsafeBufferPointer<UInt8>) throws(ChronicleError) -> Int32? {
    let query = try connection.query(sql)
    defer { query.reset() }
    query.bind(1, text: bytes)
    return try query.step() ? Int32(clamping: query.integer(0)) : nil
  }
}

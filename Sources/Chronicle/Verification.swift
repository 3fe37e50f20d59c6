import Negotiation

/// What a full check of the log found.
public struct Verification: Hashable, Sendable {
  /// The end of the log as far as it is sound.
  public let sound: Head
  /// The first thing that is not as it was written; `nil` when all is.
  public let fault: Fault?

  /// Something that is not as it was written.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// The first position concerned; `nil` when it is not an entry but the file around it.
    public let position: Int?
    /// What does not agree with what.
    public let reason: String

    public var description: String {
      position.map { "position \($0): " + reason } ?? reason
    }
  }
}

extension EventLog {
  /// Recomputes every hash from what is stored, and looks at what surrounds the entries: the batches, the
  /// sources against their digests, the guards, and SQLite's own structures.
  ///
  /// A million entries take about a second. Nothing is written.
  /// - Parameter known: an end of the log that was noted before, if any: the log must contain it, which
  ///   shows a log cut short or written anew.
  func verify(including known: Head? = nil) throws(ChronicleError) -> Verification {
    let chain = try Chain()
    var sound = 0
    do throws(ChronicleError) {
      try connection.reading { () throws(ChronicleError) in
        try each(1..<Int.max) { entry throws(ChronicleError) in
          try check(entry, follows: sound, on: chain)
          if let known, known.position == entry.position, known.hash != chain.head(at: entry.position).hash {
            throw fault("is not what it was when its hash was noted")
          }
          sound += 1
        }
        if let known, known.position > sound {
          throw surroundings("the log ends at position \(sound), and was noted at \(known.position)")
        }
        try checkBatches(upTo: sound)
      }
      try checkSources()
      try checkGuards()
      try checkStructure()
    } catch {
      guard error.code == .corrupt else { throw error }
      let around = error.doing == EventLog.around
      return Verification(
        sound: chain.head(at: sound),
        fault: Verification.Fault(
          position: around ? nil : sound + 1,
          reason: error.message.hasPrefix("position \(sound + 1): ")
            ? String(error.message.dropFirst("position \(sound + 1): ".count)) : error.message))
    }
    return Verification(sound: chain.head(at: sound), fault: nil)
  }

  private func check(_ entry: StoredEntry, follows sound: Int, on chain: Chain) throws(ChronicleError) {
    let row = entry.row
    guard entry.position == sound + 1 else { throw fault("is missing") }
    try chain.link(
      entry.record,
      at: Chain.Place(
        position: entry.position, statement: entry.id.statement, version: entry.id.version, type: entry.type,
        recordVersion: entry.recordVersion, asserted: row.integerIfAny(4), begins: row.integerIfAny(5),
        ends: row.integerIfAny(6), recordedAt: entry.recordedAt, recorder: entry.recorder, key: entry.key))
    guard Digest.isSame(row.bytes(9), chain.record) else {
      throw fault("the record of \(entry.id) does not have the digest it was stored with")
    }
    guard Digest.isSame(row.bytes(10), chain.hash) else {
      throw fault("the hash of \(entry.id) does not follow from its columns and the entry before")
    }
  }

  /// The batches must cover the log without gap or overlap, and versions must follow each other.
  private func checkBatches(upTo sound: Int) throws(ChronicleError) {
    var next = 1
    try connection.each("SELECT first_position, last_position FROM batch ORDER BY first_position") {
      row throws(ChronicleError) in
      guard row.integer(0) == next else { throw surroundings("a batch before position \(row.integer(0)) is missing") }
      next = row.integer(1) + 1
    }
    guard next == sound + 1 else { throw fault("is missing: a batch has \(next - 1) positions") }
    let gap = try connection.first(
      """
      SELECT name, first_version FROM (
        SELECT stream, first_version, lag(first_version + last_position - first_position + 1)
          OVER (PARTITION BY stream ORDER BY first_version) AS expected FROM batch)
      JOIN stream ON no = stream
      WHERE first_version <> coalesce(expected, CASE name WHEN 'ledger' THEN 1 ELSE 0 END) LIMIT 1
      """
    ) { "\($0.text(0))#\($0.integer(1)) is not the next of its stream" }
    if let gap { throw surroundings(gap) }
  }

  private func checkSources() throws(ChronicleError) {
    let digest = try Digest()
    try connection.each("SELECT sha256, bytes FROM source") { row throws(ChronicleError) in
      let name = row.text(0)
      guard try digest.hexadecimal(of: row.bytes(1)) == name else {
        throw surroundings("the source \(name) does not have this digest")
      }
    }
    let changed = try connection.first(
      """
      SELECT sha256 FROM source WHERE (sha256, media) NOT IN (
        SELECT json_extract(record, '$.sha256'), json_extract(record, '$.media') FROM event
        WHERE type IN (SELECT no FROM event_type WHERE name = 'source.attached')) LIMIT 1
      """
    ) { $0.text(0) }
    if let changed { throw surroundings("the source \(changed) is not of the kind as which it was attached") }
  }

  /// The log's tables and triggers must be those that a new ledger would have.
  private func checkGuards() throws(ChronicleError) {
    let fresh = try Connection(path: ":memory:", access: .creating)
    for step in Schema.steps { try fresh.execute(step) }
    try fresh.each("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL") { row throws(ChronicleError) in
      let name = row.text(0)
      let here = try connection.first("SELECT sql FROM sqlite_schema WHERE name = ?", .text(name)) { $0.text(0) }
      guard here == row.text(1) else {
        throw surroundings(here == nil ? "\(name), which guards the log, is missing" : "\(name) is not as it was made")
      }
    }
  }

  private func checkStructure() throws(ChronicleError) {
    let complaint = try connection.first("PRAGMA integrity_check(1)") { $0.text(0) }
    guard let complaint, complaint != "ok" else { return }
    throw surroundings("the file is damaged: \(complaint)")
  }

  private func fault(_ reason: String) -> ChronicleError { ChronicleError(.corrupt, reason) }

  private func surroundings(_ reason: String) -> ChronicleError {
    ChronicleError(.corrupt, reason, doing: EventLog.around)
  }

  /// Marks what is not about an entry.
  private static let around = "around the entries"
}

public import Negotiation

extension Chronicle {
  /// The statements in which something was assessed on evidence from some others, by the statement of the evidence: it
  /// counts from when that became public, whenever its own statement did. Complexity: O(assessments).
  public func statements(
    assessedByEvidenceIn others: Set<String>
  ) throws(ChronicleError) -> [String: Set<String>] {
    try prepareTables()
    guard try head.position > 0 else { return [:] }
    var found: [String: Set<String>] = [:]
    try connection.each(
      """
      SELECT target, value FROM correction JOIN event USING (position), json_each(record, '$.evidence')
      WHERE kind = 'outcome.assessed'
      """
    ) { row in
      guard let target = EntryID(row.text(0)), let evidence = EntryID(row.text(1)), others.contains(evidence.statement)
      else { return }
      found[evidence.statement, default: []].insert(target.statement)
    }
    return found
  }

  /// The statements with something that is to follow what stands in others: its patience runs from when that happened.
  /// Complexity: O(links found), each O(log n).
  public func statements(following others: Set<String>) throws(ChronicleError) -> Set<String> {
    try prepareTables()
    guard try head.position > 0 else { return [] }
    var found: Set<String> = []
    for other in others {
      try connection.each(
        """
        SELECT name FROM link JOIN event USING (position) JOIN stream ON no = stream
        WHERE target >= ?1 || '#' AND target < ?1 || '$' AND relation = 'after'
        """, .text(other)
      ) { found.insert($0.text(0)) }
    }
    return found
  }

  /// The statements of which something became public after one day and by another. Complexity: O(events found).
  public func statements(publicAfter first: Day, by last: Day) throws(ChronicleError) -> Set<String> {
    try prepareTables()
    guard try head.position > 0 else { return [] }
    var streams: Set<Int> = []
    for type in 0...EventType.allCases.count {
      try connection.each(
        "SELECT stream FROM act WHERE type = ? AND asserted > ? AND asserted <= ?", .integer(type),
        .integer(Int(first.number)), .integer(Int(last.number))
      ) { streams.insert($0.integer(0)) }
    }
    var found: Set<String> = []
    for stream in streams {
      try connection.each("SELECT name FROM stream WHERE no = ?", .integer(stream)) { found.insert($0.text(0)) }
    }
    return found
  }
}

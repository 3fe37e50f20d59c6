import Negotiation

extension Chronicle {
  /// The statements in which something was assessed on evidence from some others: it counts from when those became
  /// public, whenever its own statement did. Complexity: O(assessments).
  public func statements(assessedByEvidenceIn others: Set<String>) throws(ChronicleError) -> Set<String> {
    try prepareTables()
    guard try head.position > 0 else { return [] }
    var found: Set<String> = []
    try connection.each(
      """
      SELECT target, value FROM correction JOIN event USING (position), json_each(record, '$.evidence')
      WHERE kind = 'outcome.assessed'
      """
    ) { row in
      guard let target = EntryID(row.text(0)), let evidence = EntryID(row.text(1)), others.contains(evidence.statement)
      else { return }
      found.insert(target.statement)
    }
    return found
  }
}

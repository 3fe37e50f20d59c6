public import Negotiation
public import Projections

extension Chronicle {
  /// What points at an entry from elsewhere: events linked to it, and assessments that cite it as evidence.
  ///
  /// - Parameter moment: the last entry that counts; `nil` for the present.
  /// Complexity: O(mentions and assessments).
  public func mentions(
    of id: EntryID, recordedBy moment: Filters.Moment? = nil
  ) throws(ChronicleError) -> [Story.Mention] {
    try prepareTables()
    return try connection.reading { () throws(ChronicleError) in
      guard try head.position > 0 else { return [] }
      let last = try moment.map { moment throws(ChronicleError) in try position(of: moment) }
      let acts = Acts(connection, at: last)
      let witnesses = try Witnesses(acts, try knownLexicon())
      var mentions: [Story.Mention] = []
      var positions: [Int] = []
      try connection.each("SELECT DISTINCT position FROM link WHERE target = ?", .text(id.description)) {
        positions.append($0.integer(0))
      }
      for position in positions where last.map({ position <= $0 }) ?? true {
        guard let entry = try log.entries(position..<(position + 1)).first else { continue }
        let standing = try witnesses.testimony(at: position)?.event.links.contains { $0.target == id }
        mentions.append(Story.Mention(entry, stands: standing ?? false))
      }
      var assessments: [Int] = []
      try connection.each(
        """
        SELECT event.position FROM correction JOIN event USING (position)
        WHERE kind = 'outcome.assessed' AND target <> ?1 AND instr(record, '"' || ?1 || '"') > 0
        """, .text(id.description)
      ) { assessments.append($0.integer(0)) }
      let book = CorrectionBook(connection)
      for position in assessments where last.map({ position <= $0 }) ?? true {
        guard let entry = try log.entries(position..<(position + 1)).first,
          case .bookkeeping(.outcomeAssessed(let target, _, let evidence, _)) = entry.content, evidence.contains(id)
        else { continue }
        let known = try book.corrections(of: target.description).filter { $0.position <= last ?? .max }
        mentions.append(Story.Mention(entry, stands: Corrections.inForce(known).contains { $0.id == entry.id }))
      }
      return mentions
    }
  }
}

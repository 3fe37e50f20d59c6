import Negotiation
import Projections

/// Keeps the plain words of lists as mergers want them read.
struct Readings {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Writes the readings of every list that holds a party which is, or was, merged into another.
  ///
  /// Complexity: O(1) without mergers, else O(lists with such a party).
  func refresh() throws(ChronicleError) {
    let corrections = try CorrectionBook(connection).general(.entityMerged)
    if corrections.isEmpty { return }
    let mergers = Mergers(corrections)
    let lexicon = try Lexicon(connection)
    var lists: Set<Int> = []
    for correction in corrections {
      guard case .entityMerged(let from, _, _) = correction.bookkeeping else { continue }
      var words: Set<Int> = []
      try connection.each(
        "SELECT id FROM word WHERE text = ?1 OR (text >= ?1 || '/' AND text < ?1 || '0')", .text(from.id)
      ) { row in words.insert(row.integer(0)) }
      for word in words { lists.formUnion(try lexicon.lists(holding: word)) }
    }
    for list in lists.sorted() {
      let reading = try lexicon.members(of: list).map { mergers.reading(Party(unchecked: $0)).id }
      try connection.run(
        "UPDATE list SET reading = ?1 WHERE id = ?2 AND reading <> ?1", .text(reading.joined(separator: ", ")),
        .integer(list))
    }
  }
}

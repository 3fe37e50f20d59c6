import Negotiation
import Projections

/// The shortest way to the acts of a selection, said later first: by what an index leads to few of, else by day, else
/// motif by motif.
struct Route {
  let selection: Selection
  let acts: Acts

  /// How many entries of an early ledger are gone through before another way is tried.
  private static let fewActs = 2_000

  /// Hands over the acts that may be asked for, said later first, until `body` has enough.
  ///
  /// By day is best where many acts are asked for, motif by motif where few are, and which it is shows on the way: by
  /// day no more acts are gone through than opening every motif would cost.
  ///
  /// Complexity: O(acts handed over) where filters match often, O(motifs + acts handed over) where they match seldom.
  /// - Parameter isPassed: whether nothing of a motif is asked for any more.
  func each(
    isPassed: (_ motif: Int) -> Bool = { _ in false }, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) {
    if let found = try collected() {
      for act in found.sorted(by: Candidate.saidLater) where try !body(act) { return }
      return
    }
    let calendar = try Calendar(selection, acts)
    guard let motifs = selection.motifs else { return try calendar.each(body) }
    var merge = Merge(selection, acts)
    if let day = try calendar.each(atMost: 100 + 2 * motifs.count, body) {
      try merge.each(of: motifs, before: day, isPassed: isPassed, body)
    }
  }

  /// Hands over every act that may be asked for, in no order: for what counts them all.
  ///
  /// Complexity: as ``each(isPassed:_:)``, without the cost of putting them in order where no filter chooses motifs.
  func eachInNoOrder(_ body: (Candidate) throws(ChronicleError) -> Void) throws(ChronicleError) {
    if selection.motifs == nil {
      if let found = try collected() {
        for act in found { try body(act) }
      } else {
        try Calendar(selection, acts).eachInNoOrder(body)
      }
    } else {
      try each { act throws(ChronicleError) in
        try body(act)
        return true
      }
    }
  }

  /// All that may be asked for, in no order, where an index leads to few; else `nil`.
  private func collected() throws(ChronicleError) -> [Candidate]? {
    var found: [Candidate] = []
    func take(where condition: String, _ values: Int...) throws(ChronicleError) {
      let query = try acts.rows(where: condition, values.map { .integer($0) })
      defer { query.reset() }
      while try query.step() {
        let act = Candidate(query)
        if selection.admits(act) { found.append(act) }
      }
    }
    if let positions = selection.positions {
      for position in positions { try take(where: "position = ?", position) }
      return found
    }
    if let documents = selection.documents {
      for list in documents { try take(where: "documents = ? AND documents <> 0", list) }
      return found
    }
    if let last = acts.position, last <= Route.fewActs {
      // The sign keeps SQLite from the index of types.
      let types = selection.types.sorted().map(String.init).joined(separator: ", ")
      try take(where: "position BETWEEN 1 AND ? AND +type IN (\(types))", last)
      return found
    }
    if selection.motifs == nil, let day = selection.dueSoon {
      for window in Fact.windows {
        try take(where: "window = ? AND ends BETWEEN ? AND ?", window, day, day + Judgement.soon)
      }
      return found
    }
    return nil
  }
}

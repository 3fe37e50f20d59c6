import Glibc
import Negotiation
import Projections

/// The shortest way to the acts of a selection, said later first: by what an index leads to few of, else by day.
struct Route {
  let selection: Selection
  let acts: Acts

  /// How many statements are gone through one by one before it is better to go through the acts by day.
  static let fewStreams = 1_000
  /// How many entries of an early ledger, or reminders, are gone through before another way is tried.
  private static let fewActs = 2_000

  /// Hands over the acts that may be asked for, said later first, until `body` has enough.
  ///
  /// Complexity: O(acts handed over) where filters match often or seldom; at worst O(acts of the types asked for).
  func each(_ body: (Candidate) throws(ChronicleError) -> Bool) throws(ChronicleError) {
    if let found = try collected() {
      for act in found.sorted(by: Candidate.saidLater) where try !body(act) { return }
    } else if let motifs = selection.motifs, let marks = try marks(of: motifs) {
      for mark in marks {
        guard let act = try acts.act(at: mark.position), selection.admits(act) else { continue }
        if try !body(act) { return }
      }
    } else {
      try Calendar(selection, acts).each(body)
    }
  }

  /// All that may be asked for, in no order, where an index leads to few; else `nil`.
  private func collected() throws(ChronicleError) -> [Candidate]? {
    var found: [Candidate] = []
    let types = selection.types.sorted().map(String.init).joined(separator: ", ")
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
      try take(where: "position BETWEEN 1 AND ? AND +type IN (\(types))", last)
      return found
    }
    if selection.motifs == nil, let day = selection.dueSoon {
      for window in Fact.windows {
        try take(where: "window = ? AND ends BETWEEN ? AND ?", window, day, day + Judgement.soon)
      }
      return found
    }
    if selection.motifs == nil, let streams = selection.streams {
      for (first, last) in try stretches(of: streams.sorted()) {
        // The sign keeps SQLite from the index of types.
        try take(where: "position BETWEEN ? AND ? AND +type IN (\(types))", first, last)
      }
      return found
    }
    return nil
  }

  /// Where in the log the entries of statements lie.
  private func stretches(of streams: [Int]) throws(ChronicleError) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for stream in streams {
      try acts.connection.each("SELECT first_position, last_position FROM batch WHERE stream = ?", .integer(stream)) {
        found.append(($0.integer(0), $0.integer(1)))
      }
    }
    return found
  }

  /// Where the acts of motifs stand and when they were said, said later first, from the index alone; `nil` when going
  /// through the acts by day comes to the limit sooner.
  ///
  /// By day one act of so many is asked for, and the walk ends at the limit: with `n` acts of which `m` are asked for it
  /// looks at `limit * n / m`, and this looks at `m`. Both are equal at the root of `limit * n`.
  private func marks(of motifs: Set<Int>) throws(ChronicleError) -> [Acts.Mark]? {
    var few = Int.max
    if let limit = selection.filters.limit {
      few = Int(Double((limit + Answer.countedAtMost) * (try acts.last)).squareRoot())
    }
    if motifs.count > few { return nil }
    var found: [Acts.Mark] = []
    var taken: Set<Int> = []
    if let type = selection.unnarrowed {
      let few = min(few, Route.fewActs)
      try acts.each(markOfType: type, by: selection.asOf, atMost: few) { mark in
        taken.insert(mark.position)
        if selection.admits(mark.day) { found.append(mark) }
      }
      if taken.count == few { return nil }
    }
    for motif in motifs {
      try acts.each(markOfMotif: motif, by: selection.asOf) { mark in
        if selection.admits(mark.day), !taken.contains(mark.position) { found.append(mark) }
      }
      if found.count > few { return nil }
    }
    return found.sorted { ($0.asserted ?? .min, $0.position) > ($1.asserted ?? .min, $1.position) }
  }
}

import Projections

/// Goes through the acts of motifs, said later first, and reads of each motif only as far as is asked for.
///
/// The index of motifs holds the acts of each in the order in which they were said: the motif whose next act was said
/// last is always the one to go on with.
struct Merge {
  private let selection: Selection
  private let acts: Acts
  private var open: [Cursor] = []

  /// The acts of one motif that were read and not handed over yet, said later last.
  private struct Cursor {
    let motif: Int
    var marks: [Acts.Mark] = []
    /// How many are read at a time.
    var reach = 2

    var day: Int { marks.last?.asserted ?? .min }
  }

  init(_ selection: Selection, _ acts: Acts) {
    self.selection = selection
    self.acts = acts
  }

  /// Hands over what was said before a day until `body` has enough. Complexity: O(motifs + acts handed over), each
  /// O(log motifs).
  ///
  /// - Parameter isPassed: whether nothing of a motif is asked for any more.
  mutating func each(
    of motifs: Set<Int>, before day: Int, isPassed: (Int) -> Bool, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) {
    for motif in motifs where !isPassed(motif) {
      var cursor = Cursor(motif: motif)
      if try read(&cursor, before: day) { push(cursor) }
    }
    while let latest = open.first {
      if isPassed(latest.motif) {
        pop()
        continue
      }
      open[0].marks.removeLast()
      if try !hand(latest.marks[latest.marks.count - 1], body) { return }
      if open[0].marks.isEmpty, try !read(&open[0], before: latest.day) {
        pop()
      } else {
        sink()
      }
    }
    if selection.asOf != nil { return }
    for motif in motifs where !isPassed(motif) {
      for mark in try acts.undated(ofMotif: motif) where try !hand(mark, body) { return }
    }
  }

  /// Reads on in a motif, a whole day at least; `false` at its end.
  private func read(_ cursor: inout Cursor, before day: Int) throws(ChronicleError) -> Bool {
    cursor.reach *= 2
    cursor.marks = try acts.marks(
      ofMotif: cursor.motif, before: day, atLeast: cursor.reach, keptBy: selection.keptBy
    ).reversed()
    return !cursor.marks.isEmpty
  }

  private func hand(
    _ mark: Acts.Mark, _ body: (Candidate) throws(ChronicleError) -> Bool
  ) throws(ChronicleError) -> Bool {
    guard selection.admits(mark.day), let act = try acts.act(at: mark.position), selection.admits(act) else {
      return true
    }
    return try body(act)
  }
}

/// A heap: no motif's next act was said later than that of the one above it.
extension Merge {
  private mutating func push(_ cursor: Cursor) {
    open.append(cursor)
    var place = open.count - 1
    while place > 0, open[place].day > open[(place - 1) / 2].day {
      open.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() {
    open.swapAt(0, open.count - 1)
    open.removeLast()
    sink()
  }

  /// Moves the first one down to where it belongs.
  private mutating func sink() {
    var place = 0
    while true {
      var latest = place
      for below in [2 * place + 1, 2 * place + 2] where below < open.count && open[below].day > open[latest].day {
        latest = below
      }
      if latest == place { return }
      open.swapAt(place, latest)
      place = latest
    }
  }
}

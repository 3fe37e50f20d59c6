/// Finds the known names that a mistyped one may have meant.
enum Spelling {
  /// The `count` names nearest to what was typed, nearest first; none where nothing is near.
  ///
  /// Near are those that begin with it or contain it, then those of which at most half the letters typed must be
  /// changed, the fewest first. Complexity: O(names x length x length).
  static func nearest(to typed: String, among known: [String], count: Int = 3) -> [String] {
    let wanted = Array(typed.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let ranked = known.compactMap { name -> (name: String, cost: Int)? in
      let letters = Array(name.lowercased().unicodeScalars)
      if letters.starts(with: wanted) { return (name, 0) }
      if contains(letters, wanted) { return (name, 1) }
      // The last part of a path or of a person's name is often all that is remembered.
      let tail = letters.split { $0 == "/" || $0 == ":" }.last.map(Array.init) ?? letters
      let changes = min(distance(wanted, letters), distance(wanted, tail) + 1)
      return changes <= max(1, wanted.count / 2) ? (name, 1 + changes) : nil
    }
    return ranked.sorted { ($0.cost, $0.name.utf8.count, $0.name) < ($1.cost, $1.name.utf8.count, $1.name) }
      .prefix(count).map(\.name)
  }

  /// How many letters must be changed, added, dropped or swapped with their neighbour.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }

  private static func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count >= 3, part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}

import Negotiation

// Parties that a sentence names one after the other: what a count ("the six parties") picks later.
extension SentenceAnalysis {
  /// The runs of named parties with nothing but commas, "and" and articles between them, three parties or more.
  var lists: [[Party]] {
    var lists: [[Party]] = []
    // Most sentences name too few, and a mention is too large to be copied for a look at it.
    guard mentions.indices.reduce(0, { $0 + (isNamed($1) ? mentions[$1].parties.count : 0) }) > 2 else { return lists }
    var run: [Party] = []
    var end = -1
    for k in mentions.indices {
      let start = mentions[k].tokens.lowerBound
      let gap = end >= 0 && end <= start ? end..<start : 0..<0
      let isNext = !gap.isEmpty && gap.allSatisfy { isJoint($0) }
      if !isNext {
        if run.count > 2 { lists.append(run) }
        run = []
      }
      if isNamed(k) { if run.isEmpty { run = mentions[k].parties } else { run += mentions[k].parties } }
      end = mentions[k].extent.upperBound
    }
    if run.count > 2 { lists.append(run) }
    return lists
  }

  private func isNamed(_ k: Int) -> Bool { mentions[k].kind == .named && mentions[k].persons.isEmpty }

  private func isJoint(_ k: Int) -> Bool {
    tokens[k].kind == .comma || tokens[k].kind == .colon || words[k] == "and" || words[k] == "the"
  }
}

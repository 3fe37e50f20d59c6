import Negotiation

// Parties that a sentence names one after the other: what a count ("the six parties") picks later.
extension SentenceAnalysis {
  /// The runs of named parties with nothing but commas, "and" and articles between them, three parties or more.
  var lists: [[Party]] {
    var lists: [[Party]] = []
    var run: [Party] = []
    var end = -1
    for mention in mentions {
      let gap = end >= 0 && end <= mention.tokens.lowerBound ? end..<mention.tokens.lowerBound : 0..<0
      let isNext = !gap.isEmpty && gap.allSatisfy { isJoint($0) }
      if !isNext {
        if run.count > 2 { lists.append(run) }
        run = []
      }
      run += mention.kind == .named && mention.persons.isEmpty ? mention.parties : []
      end = mention.extent.upperBound
    }
    if run.count > 2 { lists.append(run) }
    return lists
  }

  private func isJoint(_ k: Int) -> Bool {
    tokens[k].kind == .comma || tokens[k].kind == .colon || words[k] == "and" || words[k] == "the"
  }
}

import Negotiation

// Words that embed a clause: "that", "which", "if", "as", and whether they do so here.
extension ClauseFinder {
  /// The word that embeds the clause: "that", "which", "if", with the level it gives.
  func opener(from s: Int, floor: Int) -> (at: Int, level: Clause.Level)? {
    var k = s - 1
    while k >= floor {
      let t = tokens[k]
      if covering[k] < 0, t.kind == .word, !t.isCapital || k == 0 {
        let w = word(k)
        if w == "that", let level = thatLevel(k, s) { return (k, isProviso(k) ? .subordinate : level) }
        if w == "provided", k > 0, tokens[k - 1].kind == .comma { return (k, .subordinate) }
        // ", where necessary,": no clause.
        if w == "where", k + 2 < s, tokens[k + 1].is(.adjective), tokens[k + 2].kind == .comma { return nil }
        if ["which", "who", "whom", "whose", "where"].contains(w) { return (k, .relative) }
        if t.is(.subordinator) || ["after", "before", "since", "as", "how", "what", "why"].contains(w),
          isSubordinator(k, s)
        {
          return (k, .subordinate)
        }
      }
      // A comma that closes a fronted phrase hides openers before it, a list comma does not.
      if t.kind == .colon { return nil }
      k -= 1
    }
    return nil
  }

  /// "provided that S", "so that S", "on condition that S".
  private func isProviso(_ that: Int) -> Bool {
    ["provided", "providing", "so", "condition"].contains(word(that - 1))
  }

  func thatLevel(_ k: Int, _ s: Int) -> Clause.Level? {
    // "in that context", "To that end,": a determiner.
    if word(k - 1) == "to", k + 2 < tokens.count, tokens[k + 2].kind == .comma { return nil }
    // "prior to that they met X".
    if word(k - 1) == "to", ["prior", "addition", "subsequent", "thanks", "due"].contains(word(k - 2)) { return nil }
    if k > 0, tokens[k - 1].is(.preposition), covering[k - 1] < 0, !["to", "given"].contains(word(k - 1)) {
      return nil
    }
    if k + 1 < tokens.count, tokens[k + 1].is(.nominal), !tokens[k + 1].isCapital, k + 2 == s || k + 1 == s - 1, k == 0
    {
      return nil
    }
    guard k > 0 else { return nil }
    // "regretted that and called on X": what was said before.
    if k + 1 < tokens.count, tokens[k + 1].is(.conjunction) { return nil }
    let previous = tokens[k - 1]
    if groups.contains(where: { $0.tokens.upperBound == k && $0.verb.frame != .be }) { return .that }
    if previous.is([.attitude, .weight, .pledge])
      || means(k - 1, .thought) || ["is", "was", "be"].contains(word(k - 1))
    {
      return .that
    }
    // "general agreement that S", but "the agreement that was signed".
    if ["agreement", "consensus", "assurance", "assurances", "decision", "announcement", "news", "idea"].contains(
      word(k - 1)), k + 1 < tokens.count, !tokens[k + 1].is([.verb, .be, .have, .modal])
    {
      return .that
    }
    if covering[k - 1] >= 0 || previous.is(.objectPronoun) {
      // "informed the Mediators that"; "the parties that" is rare.
      return .that
    }
    if previous.is(.adjective) || previous.is(.adverb) || previous.kind == .comma || previous.is(.conjunction) {
      return .that
    }
    if previous.is(.nominal), tokens[k + 1].is(.verb) || k + 1 == s { return .relative }
    if previous.is(.nominal) {
      // "the mechanism that X proposed": transitive and nothing after it; a verb of saying before makes it "that".
      if let last = groups.last(where: { $0.tokens.upperBound <= k }),
        [.state, .opine, .tell, .inform, .agree, .note].contains(last.verb.frame), k - last.tokens.upperBound < 4
      {
        return .that
      }
      return .relative
    }
    return .that
  }

  /// "After the visit the Mediators met X": between the noun of the frame and the subject stands nothing.
  private func isFollowedBySubject(_ k: Int, _ s: Int) -> Bool {
    let last = before(s)
    guard last > k, covering[last] >= 0, mentions[covering[last]].kind != .pronoun else { return false }
    let start = mentions[covering[last]].extent.lowerBound
    guard start > k + 2, word(start) == "the" || word(start - 1) == "the" else { return false }
    let noun = word(start) == "the" ? start - 1 : start - 2
    // "After three days in PLC the Mediators went on".
    if noun > k + 2, tokens[noun].isCapital, ["in", "at"].contains(word(noun - 1)) { return true }
    return noun > k + 1 && tokens[noun].is(.noun) && !tokens[noun].is([.preposition, .conjunction])
      && tokens[noun - 1].is([.determiner, .possessive, .adjective])
  }

  func isSubordinator(_ k: Int, _ s: Int) -> Bool {
    let w = word(k)
    // "Before that they intend to V", but "until that is done".
    if ["before", "after", "since", "until"].contains(w), word(k + 1) == "that", k + 2 < s,
      covering[k + 2] >= 0 || tokens[k + 2].is(.determiner)
    {
      return false
    }
    if w == "so", word(k - 1) == "do" || tokens[k + 1].is(.conjunction) { return false }
    // "A and B as guarantors of N": what they act as.
    if w == "as", k > 0, covering[k - 1] >= 0, covering[k + 1] >= 0, !tokens[k + 1].is(.determiner) { return false }
    if w == "once", ["again", "more"].contains(word(k + 1)) { return false }
    // "While in PLC, they met X": a frame without verb.
    if ["while", "when", "once"].contains(w), tokens[k + 1].is(.preposition), covering[k + 1] < 0, k == 0 {
      return false
    }
    if ["after", "before", "since", "as", "until"].contains(w) {
      // A preposition before a noun phrase without verb; a subordinator when its subject stands right before the verb.
      let inner = tokens[(k + 1)..<s]
      if inner.contains(where: { $0.kind == .comma }) || inner.last?.is(.conjunction) == true { return false }
      if isFollowedBySubject(k, s) { return false }
      // "Since the beginning of the year N have V-ed".
      if w == "since", ["beginning", "start", "outset"].contains(word(pastArticle(k + 1))) { return false }
      return inner.count <= 8
        && (w != "as"
          || (k > 0 ? word(k - 1) != "well" && word(k - 1) != "such" : inner.first?.is(.preposition) != true))
    }
    if ["how", "what", "why"].contains(w) { return k > 0 }
    if tokens[(k + 1)..<s].contains(where: { $0.kind == .comma }) {
      // "While welcoming N, ACT V": the comma closes the frame.
      return false
    }
    return true
  }
}

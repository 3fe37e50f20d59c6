import Negotiation

// Infinitives that tell what for, where what they tell was done, too.
extension Coder {
  /// "Should the sides be willing, X would V": the first clause is a condition.
  func isCondition(_ c: ClauseContext) -> Bool {
    c.index == 0 && ["should", "were", "had"].contains(c.word(0)) && c.tokens[0].isCapital
      && c.analysis.clauses.dropFirst().contains { $0.level == .main && $0.group.isFinite }
  }

  /// "met X to discuss N": the meeting and the discussion (codebook, section 9.8).
  func purpose(_ c: ClauseContext) -> [Draft] {
    guard c.group.form == .infinitive, c.clause.parent >= 0 else { return [] }
    let parent = c.at(c.clause.parent)
    let frame = parent.group.verb.frame
    guard parent.clause.level == .main, parent.group.form == .past else { return [] }
    if [.meet, .hold, .convene].contains(frame), [.discuss, .brief].contains(c.group.verb.frame) {
      let actors = parent.subject
      guard !actors.isEmpty else { return [] }
      let partners =
        frame == .meet
        ? c.parties(
          c.mentions(in: parent.group.tokens.upperBound..<c.group.tokens.lowerBound).filter {
            c.analysis.mentions[$0].kind != .people
          }) : []
      var draft = DiscussionRule.draft(c, actors, c.group.verb.parameter, partners)
      // "visited PLC from DAY to DAY to discuss N": there and then.
      if c.time(in: c.dated, isFuture: false) == nil, let done = parent.done { draft.when = done }
      return [draft]
    }
    // "met to take stock of N", "met to exchange views".
    if frame == .meet, !parent.subject.isEmpty,
      c.lemma == "take" && c.next == "stock"
        || c.lemma == "exchange" && c.has("views", "opinions", "ideas", within: 3)
    {
      return [DiscussionRule.draft(c, parent.subject, "agenda", [])]
    }
    if frame == .visit, c.group.verb.frame == .meet, !parent.subject.isEmpty {
      return MeetingRule.read(c)
    }
    return []
  }
}

import Negotiation

// Undertakings whose objects fall due on days of their own.
extension CommitmentRule {
  /// "will visit PLC on DAY and PLC on DAY", "brief X on DAY and Y the day after": one for each dated conjunct.
  ///
  /// - Parameters:
  ///   - draft: the undertaking as far as its first day.
  ///   - c: the clause of what is undertaken.
  /// - Complexity: O(times × mentions) of the sentence.
  static func perDay(_ draft: Draft, _ c: ClauseContext) -> [Draft] {
    guard [.visit, .meet, .brief, .receive].contains(c.group.verb.frame), !c.group.isPassive else { return [draft] }
    let times = c.analysis.times.filter { c.scope.contains($0.tokens.lowerBound) }
    guard times.count > 1 else { return [draft] }
    var drafts = [draft]
    for (first, second) in zip(times, times.dropFirst()) {
      let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
      guard !between.isEmpty, c.word(between.lowerBound) == "and" || c.kind(between.lowerBound) == .comma,
        !c.analysis.clauses.contains(where: { between.contains($0.group.tokens.lowerBound) }),
        let object = object(in: between, c), let when = due(second, after: drafts[drafts.count - 1].when, c)
      else { return drafts }
      var next = draft
      next.when = when
      next.cue = object.cue
      next.counterparts = object.parties.filter { !draft.actors.contains($0) }
      drafts.append(next)
    }
    return drafts
  }

  /// Whom or what place a conjunct names.
  private static func object(in range: Range<Int>, _ c: ClauseContext) -> (parties: [Party], cue: Range<Int>)? {
    let mentions = c.mentions(in: range)
    if let first = mentions.first { return (c.parties(mentions), c.analysis.mentions[first].tokens) }
    return c.analysis.places.first { range.contains($0.tokens.lowerBound) }.map { ([], $0.tokens) }
  }

  /// The window of a conjunct: "the following day" counts from the day before it.
  private static func due(_ time: TimeExpression, after before: When?, _ c: ClauseContext) -> When? {
    var anchor = c.anchor
    if case .after = time.form { anchor = before?.end ?? anchor }
    return time.when(anchor: anchor, isFuture: true, expression: c.text(time.tokens))
  }
}

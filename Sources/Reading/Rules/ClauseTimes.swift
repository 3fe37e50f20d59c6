import Negotiation

// Which expression of time dates a clause.
extension ClauseContext {
  /// The first time expression in a range that can date the clause.
  func time(in range: Range<Int>, isFuture: Bool, recent: Bool = false) -> When? {
    for time in analysis.times
    where range.contains(time.tokens.lowerBound) && (time.form != .recent || recent) && !isTopical(time)
      && (!isInDocument(time) || isFuture && isOnOccasion(time)) && !isEmbedded(time) && !isOfItsNoun(time)
      && !isOfNoun(time, range) && !(isFuture && isModifier(time))
      && (isFuture || time.form != .asSoonAsPossible && !isIntended(time))
    {
      // "They then met X": when one act follows another that is over, no day to come is meant.
      if case .sequenced = time.form, !isFuture, group.form == .past { continue }
      if case .after = time.form {
        guard let when = whenAfter(time, isFuture) else { continue }
        return when
      }
      if let when = time.when(anchor: anchor, isFuture: isFuture, expression: text(time.tokens)) { return when }
    }
    return nil
  }

  /// "will report on their October mission": when that was, not when they are to report.
  private func isModifier(_ time: TimeExpression) -> Bool {
    guard case .month = time.form, time.tokens.count == 1, case let noun = time.tokens.upperBound else { return false }
    return self.is(time.tokens.lowerBound - 1, [.determiner, .possessive]) && self.is(noun, [.noun, .adjective])
      && !self.is(noun, .preposition)
  }

  /// "Following yesterday's summit": the day of the summit; "at yesterday's summit" is that of what was done there.
  private func isOfItsNoun(_ time: TimeExpression) -> Bool {
    let end = time.tokens.upperBound
    return end < tokens.count && tokens[end].kind == .possessive
      && !["at", "during", "in"].contains(word(time.tokens.lowerBound - 1))
  }

  /// "On 5 May they met X and, the following day, Y": from the day before it in the sentence, else the last one told.
  private func whenAfter(_ time: TimeExpression, _ isFuture: Bool) -> When? {
    var last = discourse.lastDay
    for other in analysis.times where other.tokens.upperBound <= time.tokens.lowerBound {
      if case .days = other.form {
        last = other.when(anchor: anchor, isFuture: isFuture, expression: "")?.end ?? last
      }
    }
    // "the evening before", where no day was told of: that before the statement.
    if case .after(let days) = time.form, days < 0 { last = last ?? anchor }
    return time.when(anchor: last, isFuture: isFuture, expression: text(time.tokens))
  }

  /// The time of a past act: its own, else the one fronted before the clause it shares its subject with.
  func pastTime() -> When? {
    if let own = time(in: dated, isFuture: false) { return own }
    // "travelled to PLC on DAY, meeting X there".
    if clause.level == .adjunct, group.form == .gerund, clause.parent >= 0, clause.parent < index,
      case let main = at(clause.parent), main.group.isFinite, main.group.verb.frame != .be
    {
      return main.time(in: main.dated, isFuture: false)
    }
    if clause.level == .relative, word(clause.start) == "where", clause.parent >= 0 {
      return at(clause.parent).pastTime()
    }
    guard clause.subject.shared >= 0 else { return nil }
    // "met X and, two days later, travelled to PLC".
    let start = group.tokens.lowerBound
    if let joint = (max(0, start - 8)..<start).last(where: { tokens[$0].is(.conjunction) }),
      let inserted = time(in: joint..<start, isFuture: false)
    {
      return inserted
    }
    let first = at(clause.subject.shared)
    guard first.group.isFinite else { return nil }
    // "arrived in PLC on DAY and were received by X": on the day they came.
    if first.group.verb.frame == .visit, first.group.form == .past,
      let came = first.time(in: first.dated, isFuture: false)
    {
      return came
    }
    return first.time(in: first.dated.lowerBound..<first.group.tokens.lowerBound, isFuture: false) ?? first.pastFronted
  }

  /// When something told as done was done: on its day, some day before where it "has been" done, else in the frame.
  var done: When? { pastTime() ?? lately ?? (group.isPerfect && group.form == .present ? past : frame) }

  /// "met recently", "in recent weeks": some day not long ago; "the recent incidents" are not when it was done.
  private var lately: When? {
    let time = analysis.times.first {
      $0.form == .recent && dated.contains($0.tokens.lowerBound) && word($0.tokens.lowerBound) != "recent"
        && !isEmbedded($0)
    }
    return time?.when(anchor: anchor, isFuture: false, expression: time.map { text($0.tokens) } ?? "")
  }

  private var pastFronted: When? {
    clause.subject.shared >= 0 ? at(clause.subject.shared).pastTime() : nil
  }

  /// A date inside a relative or reduced clause further on dates that clause.
  func isEmbedded(_ time: TimeExpression) -> Bool {
    analysis.clauses.indices.contains { k in
      let other = analysis.clauses[k]
      // "As we did yesterday in PLC, we discussed N".
      if k < index, other.level == .subordinate, word(other.start) == "as", other.group.verb.frame == .do {
        return other.scope.contains(time.tokens.lowerBound)
      }
      // "X, who met on DAY, V": the day of the insertion.
      if k < index {
        return other.scope.contains(time.tokens.lowerBound)
          && (other.level == .relative
            // "Concerned by the clashes that began on DAY, they spoke".
            && (clause.start < other.start || other.parent >= 0 && analysis.clauses[other.parent].level == .adjunct)
            // "Recalling the statement made on DAY, they will V".
            || other.level == .reduced && other.group.form == .participle && other.scope.upperBound <= clause.start)
      }
      // "before the Summit to be held in PLC in MON": when that is, not when they are to act.
      if k > index, other.group.form == .infinitive, other.group.isPassive, other.group.verb.frame == .hold,
        self.is(other.group.tokens.lowerBound - 1, .gathering)
      {
        return time.tokens.lowerBound >= other.group.tokens.upperBound
          && time.tokens.lowerBound < other.group.tokens.upperBound + 8
      }
      guard k > index, [.relative, .reduced, .subordinate].contains(other.level), other.group.form != .gerund,
        !(other.level == .reduced && [.host, .hold].contains(other.group.verb.frame)),
        other.group.tokens.lowerBound > group.tokens.lowerBound
      else { return false }
      return time.tokens.lowerBound >= other.group.tokens.upperBound
        && time.tokens.lowerBound < other.group.tokens.upperBound + 12
    }
  }

  /// "informed them of his intention to visit PLC in March": the day of what is intended, not of the telling.
  private func isIntended(_ time: TimeExpression) -> Bool {
    analysis.clauses.contains { inner in
      inner.level == .nominal && inner.group.form == .infinitive
        && inner.group.tokens.lowerBound > group.tokens.lowerBound
        && inner.group.tokens.lowerBound > 0 && tokens[inner.group.tokens.lowerBound - 1].is(.pledge)
        && time.tokens.lowerBound >= inner.group.tokens.upperBound
        && time.tokens.lowerBound < inner.scope.upperBound
    }
  }

  /// "discussed the attack of 19 June": the day of what is told of behind the verb.
  private func isOfNoun(_ time: TimeExpression, _ range: Range<Int>) -> Bool {
    // "briefed them on their visit earlier this month": the days of the visit.
    if [.brief, .inform].contains(group.verb.frame) || lemma == "report", range.lowerBound < group.tokens.lowerBound,
      let on = (group.tokens.upperBound..<max(group.tokens.upperBound, time.tokens.lowerBound)).last(where: {
        ["on", "about"].contains(word($0))
      }), (on + 1..<min(tokens.count, on + 4)).contains(where: { means($0, .journey) || self.is($0, .gathering) })
    {
      return true
    }
    let of = time.tokens.lowerBound - 1
    guard of > group.tokens.upperBound, range.lowerBound < group.tokens.lowerBound, word(of) == "of",
      case .days = time.form
    else { return false }
    return self.is(of - 1, [.harm, .deed, .gathering])
  }

  func isInDocument(_ time: TimeExpression) -> Bool {
    switch time.form {
    case .soft, .within, .asSoonAsPossible, .sequenced: return false
    default: break
    }
    return isInDated(time)
  }

  /// "will meet on the margins of N in September": the month of an occasion is that of what happens on it.
  private func isOnOccasion(_ time: TimeExpression) -> Bool {
    guard case .month = time.form else { return false }
    return analysis.documents.contains {
      $0.isOccasion && time.tokens.lowerBound >= $0.tokens.upperBound
        && time.tokens.lowerBound - $0.tokens.upperBound <= 2
    }
  }

  private func isInDated(_ time: TimeExpression) -> Bool {
    analysis.documents.contains { document in
      document.expression != nil && abs(document.tokens.lowerBound - time.tokens.upperBound) <= 4
        || document.tokens.overlaps(time.tokens)
        || (time.tokens.lowerBound >= document.tokens.upperBound
          && time.tokens.lowerBound - document.tokens.upperBound <= 2)
    }
  }

  /// "for the coming year" tells the content, not the day; "scheduled for 3 March" tells the day.
  func isTopical(_ time: TimeExpression) -> Bool {
    if group.verb.frame == .plan, group.isPassive { return false }
    let before = time.tokens.lowerBound - 1
    // "salaries for January and February".
    if word(before) == "and", before > 1, tokens[before - 1].is(.month), word(before - 2) == "for" { return true }
    // "for the eighth time in eighteen months": how often.
    if word(before) == "time" { return true }
    return word(before) == "for" || word(time.tokens.lowerBound) == "for"
      || ["until", "till"].contains(word(time.tokens.lowerBound)) && group.form == .past
  }
}

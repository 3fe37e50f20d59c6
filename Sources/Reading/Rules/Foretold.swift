import Negotiation

// Undertakings told in another way than by "will": "are to V", "travels to PLC in July", "said that X would V".
extension CommitmentRule {
  /// "X are to V", "the next round is due to begin", "a conference is set to be held": a plan.
  static func planned(_ c: ClauseContext) -> [Draft]? {
    let next = c.index + 1
    guard c.group.form == .present, next < c.analysis.clauses.count else { return nil }
    let inner = c.analysis.clauses[next].group
    // "what they can do is to help".
    guard !c.analysis.words[..<c.group.tokens.lowerBound].contains("what") else { return nil }
    let isDue = ["due", "set", "slated", "poised", "scheduled", "minded"].contains(c.word(c.group.head))
    // "are about to V", "are going to V".
    let gap = c.next == "about" ? 1 : 0
    guard inner.form == .infinitive, inner.tokens.lowerBound == c.group.tokens.upperBound + gap,
      isDue || c.group.verb.frame == .be && !c.group.isPredicative || c.lemma == "go" && c.group.isProgressive
    else { return nil }
    // "The next meeting of the Ministers is to be held": theirs.
    let isMeeting = c.subject.isEmpty && isPlannedMeeting(c.at(next), thing: c.clause.subject.thing)
    let named = isMeeting ? c.parties(c.mentions(in: c.clause.subject.tokens)) : []
    let bound = isMeeting ? (named.isEmpty ? participants(c) : named) : c.subject
    guard !bound.isEmpty else { return nil }
    let content = c.group.tokens.lowerBound..<max(c.scope.upperBound, c.analysis.clauses[next].scope.upperBound)
    return [draft(c, bound, .plan, reported: false, content: content)]
  }

  /// "travels to PLC in July": told in the present of a day to come.
  static func scheduled(_ c: ClauseContext) -> [Draft] {
    guard let anchor = c.anchor, let start = c.time(in: c.dated, isFuture: true)?.start, start > anchor else {
      return []
    }
    let bound = c.subject.isEmpty ? c.discourse.issuers : c.subject
    return bound.isEmpty ? [] : [draft(c, bound, .plan, reported: false)]
  }

  /// "said that X would V", "agreed that the next round would be held": the future seen from a past verb of telling
  /// or agreeing. Somebody or a meeting must be its subject; other things that would happen are expectations.
  static func isForetold(_ c: ClauseContext) -> Bool {
    guard c.clause.level == .that, c.group.modal == "would", !c.group.isPerfect,
      !c.subject.isEmpty || isPlannedMeeting(c) || isDone(c), let k = governor(of: c)
    else { return false }
    let governor = c.analysis.clauses[k].group
    return (governor.form == .past || governor.isPerfect)
      && ([.tell, .inform, .agree, .decide, .commit].contains(governor.verb.frame)
        || ["confirm", "reiterate", "reaffirm", "affirm"].contains(governor.verb.parameter))
  }

  private static func isPlannedMeeting(_ c: ClauseContext, thing: Int? = nil) -> Bool {
    let thing = thing ?? c.clause.subject.thing
    return thing >= 0 && thing < c.tokens.count
      && (c.tokens[thing].is([.gathering, .exchange]) || c.word(thing) == "work")
      && (c.group.isPassive || c.group.verb.means(.takingPlace))
  }

  /// The undertakings in that-clauses that tell of the future, `nil` when the first does not.
  static func foretold(_ c: ClauseContext, _ that: [Int]) -> [Draft]? {
    guard let first = that.first, isForetold(c.at(first)) else { return nil }
    return that.flatMap { future(c.at($0), reported: false) }
  }
}

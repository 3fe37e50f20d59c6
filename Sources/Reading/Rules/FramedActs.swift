import Negotiation

/// Clauses whose verb only leads to the act: "used the occasion to V", "concluded by V-ing and V-ing", "saw fit to V",
/// "issued a statement V-ing" (phrasebook, section 2).
enum FramedActs {
  /// The acts led to, each of the subject; `nil` where the verb itself is the act.
  static func read(_ c: ClauseContext) -> [Draft]? {
    let verb = c.group.verb
    guard
      verb.means([.framing, .leading]) || [.issue, .adopt].contains(verb.frame) || c.group.isPredicative
        || verb.lemma == "send",
      [.past, .present].contains(c.group.form), !c.group.isPassive, !c.subject.isEmpty,
      let first = c.analysis.clauses.indices.first(where: { $0 > c.index && c.analysis.clauses[$0].level != .relative })
    else { return nil }
    let inner = c.at(first)
    guard leads(c, to: inner) else { return nil }
    let drafts = conjuncts(of: inner).map(c.at).flatMap { act in
      // "began by visiting PLC"; what one wished is not yet done.
      act.group.verb.frame == .visit && c.lemmaMeans(.framing)
        ? VisitRule.read(act, as: c.subject) : MainClause.plain(act)
    }
    // "adopted a statement calling for N": the text they agreed on, and what it says.
    if verb.lemma == "send" {
      return drafts.isEmpty ? nil : [ActionRule.draft(c, c.subject, "implementation")] + drafts
    }
    return drafts.isEmpty ? nil : (verb.frame == .adopt ? AgreementRule.read(c) : []) + drafts
  }

  private static func leads(_ c: ClauseContext, to inner: ClauseContext) -> Bool {
    let start = inner.group.tokens.lowerBound
    let between = c.group.tokens.upperBound..<max(start, c.group.tokens.upperBound)
    guard between.count <= 7, !between.contains(where: { c.tokens[$0].kind == .comma }) else { return false }
    switch (inner.group.form, c.word(start - 1)) {
    case (.infinitive, _): return invites(c, between)
    case (.gerund, "by"):
      return c.lemmaMeans(.framing) && !between.dropLast().contains { c.tokens[$0].is(.preposition) }
    case (.gerund, "in"): return c.group.isPredicative && ["unanimous", "united"].contains(c.word(c.group.head))
    case (.gerund, _):
      // "issued a statement urging PTY to V": the text does what they do.
      if c.lemma == "send" {
        // "sent letters to X asking for N".
        return inner.clause.level == .reduced && between.contains { ["letter", "letters"].contains(c.word($0)) }
          && [.call, .urge].contains(inner.group.verb.frame)
      }
      return inner.clause.level == .reduced && [.issue, .adopt].contains(c.group.verb.frame)
        && c.is(start - 1, .document)
    default: return false
    }
  }

  /// "used the occasion to V", "felt it necessary to V", "did not hesitate to V".
  private static func invites(_ c: ClauseContext, _ between: Range<Int>) -> Bool {
    switch c.lemma {
    case "use", "seize", "grasp":
      between.contains { ["opportunity", "occasion", "chance"].contains(c.word($0)) }
        || c.lemma == "use" && between.last.map { c.means($0, .journey) || c.is($0, .gathering) } == true
    case "hesitate": c.group.isNegated && between.isEmpty
    case "wish", "desire":
      between.isEmpty && (c.group.form == .past || PositionRule.sameParties(c.subject, c.discourse.issuers))
    case "see": between.count == 1 && c.word(between.lowerBound) == "fit"
    case "feel", "find", "deem":
      c.next == "it" && between.count <= 3 && between.dropFirst().allSatisfy { c.tokens[$0].is([.adjective, .adverb]) }
    default: false
    }
  }

  /// "by thanking X and calling on Y": the verbs of one form that a conjunction joins to the first.
  private static func conjuncts(of first: ClauseContext) -> [Int] {
    var list = [first.index]
    for k in first.analysis.clauses.indices where k > first.index {
      let group = first.analysis.clauses[k].group
      guard group.form == first.group.form || group.modal == first.group.modal && !group.isFinite else { continue }
      let before = group.tokens.lowerBound - 1
      if first.is(before, .conjunction) || first.kind(before) == .comma { list.append(k) }
    }
    return list
  }
}

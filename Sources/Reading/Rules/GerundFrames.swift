import Negotiation

/// Acts in gerunds behind a preposition of time: "after meeting X", "before travelling to PLC", "while visiting PLC"
/// (phrasebook, MH-14).
enum GerundFrames {
  /// What was done before, after or beside what the sentence tells: taken for granted.
  static func read(_ c: ClauseContext) -> [Draft] {
    guard opens(c), c.clause.parent >= 0, case let main = c.at(c.clause.parent), main.clause.level == .main,
      main.group.form == .past || main.group.isPerfect && main.group.form == .present, !main.group.isNegated,
      case let actors = c.subject, !actors.isEmpty
    else { return [] }
    let goes =
      [.visit, .cross].contains(c.group.verb.frame)
      || c.lemmaMeans(.travelling) && c.has("to", within: 1)
        && c.analysis.places.contains { (0...3).contains($0.tokens.lowerBound - c.group.tokens.upperBound) }
    let drafts = goes ? VisitRule.read(c, as: actors) : MainClause.plain(c)
    return drafts.filter { tells.contains($0.act.type) }.map(BackgroundRule.presupposed)
  }

  private static let tells: Set<EventType> = [
    .meetingHeld, .visitMade, .agreementReached, .actionTaken, .discussionHeld, .proposalMade, .callIssued,
    .commitmentMade,
  ]

  /// Whether a gerund stands right behind such a preposition.
  static func opens(_ c: ClauseContext) -> Bool {
    guard c.group.form == .gerund, c.group.tokens.lowerBound > 0 else { return false }
    var k = c.group.tokens.lowerBound - 1
    if k > 0, c.tokens[k].is(.adverb), !c.tokens[k].is(.preposition) { k -= 1 }
    return ["after", "before", "upon"].contains(c.word(k))
      || c.word(k) == "while" && [.visit, .cross, .meet].contains(c.group.verb.frame)
  }
}

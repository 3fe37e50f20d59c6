import Negotiation

// Relative clauses that say something here and now: "where they will V", "with whom they discussed N", "which we condemn".
extension BackgroundRule {
  /// What a relative clause says here and now; `nil` when it takes for granted what it tells.
  static func relative(_ c: ClauseContext) -> [Draft]? {
    // "where they met X and inspected N": the second goes on with the first.
    let shared = c.clause.subject.shared
    let opener = c.word(shared >= 0 ? c.at(shared).clause.start : c.clause.start)
    if !c.clause.subject.mentions.isEmpty, c.clause.start < c.clause.subject.tokens.lowerBound {
      // "to PLC, where they will V": each will counts.
      if c.group.form == .future { return foreseen(c) }
      if c.group.verb.frame == .plan || c.lemma == "want", c.group.form == .present {
        return [CommitmentRule.draft(c, c.subject, .plan, reported: false)]
      }
    }
    // "a joint committee, which will meet monthly": a body has acts of its own, a thing has none.
    if c.group.form == .future, ["which", "that"].contains(c.word(c.clause.start)), c.clause.noun >= 0,
      c.tokens[c.clause.noun].is([.organ, .people])
    {
      let bound = c.subject.isEmpty ? c.nounParty(c.clause.noun).map { [$0] } ?? [] : c.subject
      return bound.isEmpty || c.group.isPassive ? nil : [CommitmentRule.draft(c, bound, .firm, reported: true)]
    }
    // "a report, which will be submitted to X": by those who draw it up.
    if c.group.form == .future, c.group.isPassive, opener == "which", c.is(c.clause.noun, [.document, .content]),
      [.present, .issue, .give, .act].contains(c.group.verb.frame), c.clause.parent >= 0,
      case let bound = c.at(c.clause.parent).subject, !bound.isEmpty
    {
      return [CommitmentRule.draft(c, bound, .firm, reported: false)]
    }
    // "our next visit, which will take place in MON": an event announced (codebook, section 9.15).
    if c.group.form == .future, opener == "which", c.clause.noun >= 0, c.tokens[c.clause.noun].is(.gathering),
      c.group.verb.means(.takingPlace) || c.group.verb.frame == .hold
    {
      let bound = c.clause.parent >= 0 ? c.at(c.clause.parent).subject : []
      return bound.isEmpty ? nil : [CommitmentRule.draft(c, bound, .plan, reported: false)]
    }
    // "their next trip, which is to take them to PLC".
    if c.word(c.clause.start) == "which", c.means(c.clause.noun, .journey), c.clause.parent >= 0,
      c.group.form == .future && c.lemma == "take"
        || c.group.verb.frame == .be && c.next == "to" && c.has("take", within: 2)
    {
      let bound = c.at(c.clause.parent).subject
      return bound.isEmpty ? nil : [CommitmentRule.draft(c, bound, .plan, reported: false)]
    }
    // "the meeting that the Presidents are to hold".
    // "the next round, which is to take place in May"; an occasion by its name is no plan of whoever names it.
    let isNext =
      c.word(c.clause.start) == "which" && c.is(c.clause.noun, .gathering) && !c.tokens[c.clause.noun].isCapital
    let isDue = isNext && ["scheduled", "due", "set"].contains(c.word(c.group.head))
    if !c.clause.subject.mentions.isEmpty && c.group.verb.frame == .be || isNext && c.group.verb.frame == .be || isDue,
      let planned = CommitmentRule.planned(c)
    {
      return planned
    }
    // "Ambassador NAME, who has offered to V".
    if opener == "who", !c.subject.isEmpty, c.group.verb.frame == .offer, c.group.isPerfect, !c.complements().isEmpty {
      return CommitmentRule.undertakings(
        c, c.complements(), bound: c.subject, strength: .readiness,
        reported: !c.discourse.issuers.contains(c.subject[0]))
    }
    if opener == "who", !c.subject.isEmpty {
      if c.group.form == .future { return CommitmentRule.future(c, reported: true) }
      if c.group.form == .present, !c.group.isPerfect, [.visit, .meet].contains(c.group.verb.frame) {
        return CommitmentRule.scheduled(c)
      }
    }
    // "to PLC, where talks with X are scheduled for DAY".
    if opener == "where",
      (c.clause.start..<c.group.tokens.lowerBound).contains(where: { c.is($0, [.gathering, .exchange]) }),
      ["scheduled", "planned", "due", "set"].contains(c.word(c.group.head)), c.group.form == .present,
      c.clause.parent >= 0, case let bound = c.at(c.clause.parent).subject, !bound.isEmpty
    {
      return [CommitmentRule.draft(c, bound, .plan, reported: false)]
    }
    // "a breakfast at which N was discussed".
    if opener == "which", c.group.isPassive, c.group.verb.frame == .discuss, c.clause.subject.thing >= 0,
      c.group.form == .past, c.word(c.clause.start - 1) == "at" || c.word(c.clause.start - 1) == "in"
    {
      return DiscussionRule.read(c).map(presupposed)
    }
    // "visited PLC, where they met X", "a visit, during which they met X": told, not taken for granted.
    // "in the course of which they assessed N".
    let during =
      opener == "which"
      && (c.word(c.clause.start - 1) == "during"
        || c.word(c.clause.start - 1) == "of" && c.word(c.clause.start - 2) == "course")
    if opener == "where" || during, !c.clause.subject.mentions.isEmpty, c.group.form == .past || c.group.isPerfect {
      return VisitRule.moved(c) ?? MainClause.plain(c)
    }
    // "met X, with whom they discussed N", "whom they briefed on N": told of those before the comma.
    if opener == "whom", !c.clause.subject.mentions.isEmpty, c.group.form == .past || c.group.isPerfect,
      case let partners = antecedent(c),
      !partners.isEmpty
    {
      return (SpecialPhrases.read(c) ?? MainClause.plain(c)).map { draft in
        // "with whom they had met", "whom both sides have invited": taken for granted.
        var draft = c.group.isPerfect ? presupposed(draft) : draft
        if c.group.isPerfect { draft.when = draft.when ?? c.past }
        if draft.counterparts.isEmpty || c.word(c.clause.start - 1) == "with" {
          draft.counterparts = partners.filter { !draft.actors.contains($0) }
        }
        return draft
      }
    }
    if c.clause.noun >= 0, c.word(c.clause.noun) == "progress", c.group.isPassive, c.group.isPerfect {
      return [presupposed(EvaluationRule.draft(c, c.discourse.issuers, "assessment"))]
    }
    // "the Red Cross, which stands ready to V": told of others here and now.
    if c.group.form == .present, ["which", "who"].contains(opener), !c.subject.isEmpty,
      ["stand", "remain"].contains(c.lemma) || ReadinessRule.isReady(c),
      case let ready = c.next == "by" ? MainClause.plain(c) : ReadinessRule.read(c, reported: true), !ready.isEmpty,
      ready.allSatisfy({ $0.act.type == .commitmentMade })
    {
      return ready.map { draft in
        var draft = draft
        draft.mode = .reported
        return draft
      }
    }
    // "N, which we condemn": said here and now, whatever it hangs on.
    if c.group.form == .present, !c.clause.subject.mentions.isEmpty,
      [.evaluate, .call, .urge, .support].contains(c.group.verb.frame) || c.lemma == "consider"
        || c.lemmaMeans(.judging) && c.has("as", within: 4),
      PositionRule.sameParties(c.subject, c.discourse.issuers) || c.group.verb.frame == .evaluate && !c.subject.isEmpty
    {
      return SpecialPhrases.read(c) ?? MainClause.plain(c)
    }
    return nil
  }

  /// Who stands right before "whom", with the conjuncts before: "met X and Y, with whom they V".
  private static func antecedent(_ c: ClauseContext) -> [Party] {
    let opener = c.clause.start
    var end = opener - 1
    if end > 0, c.tokens[end].is(.preposition) { end -= 1 }
    if end > 0, c.kind(end) == .comma { end -= 1 }
    // "met X in PLC, whom they briefed".
    let isNear = c.analysis.mentions.contains {
      $0.extent.upperBound <= end + 1 && end + 1 - $0.extent.upperBound <= 4
    }
    guard isNear else { return [] }
    let floor = c.clause.parent >= 0 ? c.at(c.clause.parent).group.tokens.upperBound : 0
    return c.parties(
      c.mentions(in: floor..<opener).filter { c.analysis.mentions[$0].kind != .people })
  }

  /// "where they will V": without a date of its own it falls in the window of the main clause.
  static func foreseen(_ c: ClauseContext) -> [Draft] {
    let drafts = CommitmentRule.future(c, reported: false)
    guard c.clause.parent >= 0, case let main = c.at(c.clause.parent),
      let time = main.time(in: main.dated, isFuture: true)
    else { return drafts }
    return drafts.map { draft in
      guard draft.when?.precision == .open else { return draft }
      var draft = draft
      draft.when = time
      return draft
    }
  }
}

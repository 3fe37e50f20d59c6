import Negotiation

// Participles that frame a main clause: what they say at the same time, and what they tell as done before.
extension BackgroundRule {
  /// Participles that frame: "Recalling DOC", ", underlining the necessity of N", "Convinced that S".
  static func adjunct(_ c: ClauseContext) -> [Draft] {
    guard c.group.form == .gerund || c.group.form == .participle,
      !c.subject.isEmpty || c.clause.parent < 0 || c.group.isPerfect
    else { return [] }
    let actors = mainSubject(c)
    guard !actors.isEmpty else { return [] }
    if c.lemma == "meet", c.group.form == .gerund, !c.group.isPerfect, c.clause.parent >= 0, !c.subject.isEmpty {
      return MeetingRule.read(c)
    }
    if c.group.isPerfect || c.lemma == "meet" && c.group.form == .gerund { return completed(c, actors) }
    switch c.group.verb.frame {
    case .state
    where !["recall", "highlight"].contains(c.group.verb.parameter)
      || c.scope.contains { $0 < c.tokens.count && c.tokens[$0].is(.weight) }:
      guard c.group.form == .gerund else { return [] }
      let object = c.object()
      if object >= 0, c.tokens[object].is(.document), !c.tokens[object].is(.weight) { return [] }
      if let first = c.analysis.documents.first(where: {
        $0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound < c.group.tokens.upperBound + 5
      }), first.tokens.count > 0, object < 0 || c.tokens[max(0, object)].is(.document) {
        return []
      }
      if object >= 0, c.tokens[object].is(.attitude) {
        return EvaluationRule.expressed(c, actors, object, repeated: c.group.verb.parameter == "reiterate")
      }
      if object >= 0, c.tokens[object].is(.pledge) {
        return [PositionRule.plainDraft(c, actors, verb: c.group.verb.parameter)]
      }
      return [PositionRule.plainDraft(c, actors, verb: c.group.verb.parameter, kind: "norm")]
    // "The Ministers, meeting in PLC on DAY, V"; "Having discussed N, they V".
    case .meet where c.group.form == .gerund:
      let partners = c.parties(MeetingRule.withPartners(c, from: c.group.tokens.upperBound))
      return [presupposed(MeetingRule.meeting(c, actors, partners, "talks"))]
    case .discuss where c.group.form == .gerund && c.group.isPerfect,
      .hold where c.group.form == .gerund && c.group.isPerfect:
      let told = MainClause.plain(c)
      return (told.isEmpty && c.group.verb.frame == .discuss ? [DiscussionRule.draft(c, actors, "agenda", [])] : told)
        .map(presupposed)
    case .join where c.group.form == .participle, .accompany where c.group.form == .participle:
      let guests = ActionRule.agents(c)
      return guests.isEmpty ? [] : [MeetingRule.meeting(c, guests, [], "participation")]
    case .note where c.group.form == .gerund:
      return ActNouns.felt(c, actors) ?? []
    case .evaluate where c.group.form == .gerund && c.group.verb.parameter != "expectation":
      return [EvaluationRule.draft(c, actors, c.group.verb.parameter)]
    case .express where c.group.form == .gerund:
      let object = c.object()
      guard object >= 0 else { return [] }
      if c.tokens[object].is(.attitude) { return EvaluationRule.expressed(c, actors, object, repeated: false) }
      if c.tokens[object].is(.pledge) { return ReadinessRule.pledged(c, actors, object) }
      return []
    case .call where c.group.form == .gerund, .urge where c.group.form == .gerund:
      return CallRule.read(c)
    case .take where c.has("account", "consideration", within: 3):
      return [presupposed(EvaluationRule.draft(c, actors, "acknowledgement"))]
    case _ where c.group.form == .participle && Feelings.kind(ofAdjective: c.group.head, c) != nil:
      // "Alarmed by N, ACT V".
      return [EvaluationRule.draft(c, actors, Feelings.kind(ofAdjective: c.group.head, c) ?? "concern")]
    case .other
    where ["convince", "unite"].contains(c.lemma) || ["convinced", "united"].contains(c.word(c.group.head)):
      return [PositionRule.plainDraft(c, actors, verb: "assert")]
    // "adjourned the talks, agreeing to meet again": behind the main clause, an act of its own.
    case .agree, .decide, .commit, .propose, .remind, .meet, .visit, .discuss, .brief, .inform:
      guard c.group.form == .gerund, c.kind(c.group.tokens.lowerBound - 1) == .comma, c.clause.parent >= 0,
        case let main = c.at(c.clause.parent), main.index < c.index, main.clause.level == .main,
        main.group.form == .past
      else { return [] }
      return MainClause.plain(c)
    default: return []
    }
  }

  /// "Having met in PLC", "having examined N": done before what the sentence tells.
  private static func completed(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let facts: Set<EventType> = [.meetingHeld, .visitMade, .discussionHeld, .actionTaken, .agreementReached]
    if !c.subject.isEmpty { return MainClause.plain(c).filter { facts.contains($0.act.type) }.map(presupposed) }
    switch c.group.verb.frame {
    case .meet: return [presupposed(MeetingRule.meeting(c, actors, [], "talks"))]
    case .discuss: return [presupposed(DiscussionRule.draft(c, actors, c.group.verb.parameter, []))]
    default: return []
    }
  }

  /// Who acts in the main clause, else the issuers.
  static func mainSubject(_ c: ClauseContext) -> [Party] {
    if let main = c.analysis.clauses.indices.first(where: {
      c.analysis.clauses[$0].level == .main && c.analysis.clauses[$0].group.isFinite
    }) {
      let subject = c.subjectParties(of: main)
      if !subject.isEmpty { return subject }
    }
    return c.discourse.issuers
  }
}

import Negotiation

/// Clauses whose act does not stand in the main verb: "Also taking part was X", "The aim of the visit was to V",
/// "received assurances that they will V" (phrasebook, sections 2 and 4).
enum ArrangedClauses {
  static func read(_ c: ClauseContext) -> [Draft]? {
    if c.group.verb.frame == .be || c.group.isPredicative {
      return inverted(c) ?? purposed(c)
    }
    if c.group.verb.frame == .receive, !c.group.isPassive { return informed(c) }
    if ["obtain", "secure"].contains(c.lemma), !c.group.isPassive { return promised(c) }
    return nil
  }

  /// "Also participating in the meeting was NAME", "Present at the talks were X and Y".
  private static func inverted(_ c: ClauseContext) -> [Draft]? {
    // "Among the subjects touched upon were N and N".
    if c.word(0) == "among", c.index > 0, c.group.form == .past, case let before = c.at(c.index - 1),
      before.group.form == .participle, before.group.verb.frame == .discuss
    {
      return [DiscussionRule.draft(c, DiscussionRule.meetingActors(c), "agenda", [])]
    }
    let opens = ["present", "attendance"].contains(where: { w in (0..<3).contains { c.word($0) == w } })
    guard c.group.form == .past, c.index > 0 || opens else { return nil }
    if c.index > 0 {
      let before = c.at(c.index - 1)
      guard before.group.form == .gerund || before.group.form == .participle, before.group.tokens.lowerBound <= 1,
        [.participate, .join].contains(before.group.verb.frame)
          || before.lemma == "take" && c.word(before.group.tokens.upperBound) == "part"
      else { return nil }
    }
    let guests = c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.tokens.count).mentions)
    guard !guests.isEmpty else { return nil }
    var draft = MeetingRule.meeting(c, guests, [], "participation")
    draft.cue = 0..<min(c.tokens.count, c.group.tokens.upperBound)
    return [draft]
  }

  /// "The purpose of the visit was to discuss N, outline N and review N": whoever came did so.
  private static func purposed(_ c: ClauseContext) -> [Draft]? {
    let thing = c.clause.subject.thing
    guard c.group.form == .past, thing >= 0,
      c.means(thing, .purpose), c.word(thing + 1) == "of",
      (thing + 2..<min(c.tokens.count, thing + 6)).contains(where: {
        c.tokens[$0].is([.gathering, .exchange]) || c.means($0, .journey) || c.word($0) == "mission"
      }),
      let first = c.analysis.clauses.indices.first(where: {
        $0 > c.index && c.analysis.clauses[$0].group.form == .infinitive
      })
    else { return nil }
    let inner = c.at(first)
    let actors = c.discourse.subject.isEmpty ? c.discourse.issuers : c.discourse.subject
    switch inner.group.verb.frame {
    case .discuss, .brief, .seek:
      var draft = DiscussionRule.draft(inner, actors, inner.group.verb.parameter, DiscussionRule.counterparts(inner))
      draft.cue = c.group.tokens.lowerBound..<inner.group.tokens.upperBound
      draft.when = c.frame
      return [draft]
    case .meet:
      let list = inner.chain(from: inner.group.tokens.upperBound, limit: c.scope.upperBound).mentions
      return [MeetingRule.meeting(c, actors, c.parties(list), "talks")]
    default: return [PositionRule.plainDraft(c, c.discourse.issuers, verb: "assert")]
    }
  }

  /// "obtained from X the promise to V": X undertakes it.
  private static func promised(_ c: ClauseContext) -> [Draft]? {
    guard c.group.form == .past || c.group.isPerfect, c.next == "from",
      case let givers = c.chain(from: c.group.tokens.upperBound + 1, limit: c.scope.upperBound),
      case let bound = c.parties(givers.mentions), !bound.isEmpty, case let noun = c.object(after: givers.end),
      noun >= 0,
      c.tokens[noun].is(.pledge) || c.means(noun, .assurance)
    else { return nil }
    var draft = CommitmentRule.draft(c, bound, .firm, reported: true)
    draft.content = noun..<max(noun + 1, c.scope.upperBound)
    return [draft]
  }

  /// "received details on N from X": X informed them; "assurances from X that they will V": X undertakes it.
  private static func informed(_ c: ClauseContext) -> [Draft]? {
    var object = c.object()
    var from: [Party] = []
    // "received from both of them assurances that S".
    if object < 0, c.next == "from" {
      let behind =
        c.word(c.group.tokens.upperBound + 1) == "both" && c.word(c.group.tokens.upperBound + 2) == "of" ? 3 : 1
      let givers = c.chain(from: c.group.tokens.upperBound + behind, limit: c.scope.upperBound)
      from = c.parties(givers.mentions)
      object = givers.mentions.isEmpty ? -1 : c.object(after: givers.end)
    }
    guard object >= 0, !c.subject.isEmpty, [.past, .present].contains(c.group.form), c.lemma != "take",
      c.means(object, [.account, .assurance])
    else { return nil }
    for k in object..<min(c.scope.upperBound, c.tokens.count) where c.word(k) == "from" {
      from = c.parties(c.chain(from: k + 1, limit: c.scope.upperBound).mentions)
      break
    }
    let talk = DiscussionRule.draft(c, c.subject, "information", from)
    let promised = c.analysis.clauses.indices.filter {
      $0 > c.index && c.analysis.clauses[$0].level == .that
        && (c.analysis.clauses[$0].group.form == .future || c.analysis.clauses[$0].group.modal == "would")
    }
    guard !promised.isEmpty, c.written(object).hasPrefix("assurance") else { return [talk] }
    return promised.flatMap { k -> [Draft] in
      CommitmentRule.future(c.at(k), reported: true).map { draft in
        var draft = draft
        if !from.isEmpty { draft.actors = from }
        draft.counterparts = draft.counterparts.filter { !from.contains($0) }
        return draft
      }
    }
  }
}

import Negotiation

// Acts that stand in nouns: deeds behind an attitude, meetings, visits, summits, inability, engagement.
extension BackgroundRule {
  /// "as agreed in DOC", "as discussed in PLC on DAY" (phrasebook, AR-06 and DH-14).
  static func asAgreed(_ c: ClauseContext) -> [Draft] {
    let before = c.group.tokens.lowerBound - 1
    guard c.group.form == .participle, c.word(before) == "as" || c.word(before - 1) == "as" else { return [] }
    let document = c.analysis.documents.first {
      $0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound <= c.group.tokens.upperBound + 8
        && !$0.isOccasion
    }
    var draft: Draft
    switch c.group.verb.frame {
    case .agree: draft = AgreementRule.draft(c, document?.issuers ?? [], .full, "text-or-mechanism")
    case .discuss: draft = DiscussionRule.draft(c, ActionRule.agents(c), "agenda", [])
    default: return []
    }
    if let document {
      draft.documents = [document.id]
      draft.when = When(
        start: document.start, end: document.end ?? document.start, precision: .day, basis: .dictionary,
        expression: document.expression)
    } else if draft.when == nil {
      draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
    }
    return [presupposed(draft)]
  }

  /// Nominalised acts under welcome, regret, thank; meetings named as occasions; ongoing negotiations.
  static func nominals(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    for index in c.analysis.clauses.indices {
      let inner = c.at(index)
      if inner.group.isFinite, inner.group.verb.frame == .evaluate, c.analysis.clauses[index].level == .main,
        inner.group.verb.parameter != "expectation"
      {
        drafts += deeds(inner)
      }
    }
    for k in c.tokens.indices where c.tokens[k].is(.exchange) && c.analysis.covering[k] < 0 && k > 0 {
      let before = c.word(k - 1)
      guard ["ongoing", "intensive", "continuing"].contains(before),
        ["through", "of", "by", "conducted"].contains(c.word(k - 2)) || c.word(k + 1) == "conducted"
          || ["through"].contains(c.word(k - 3))
      else { continue }
      var draft = Draft(
        .discussionHeld(kind: "negotiation"), [Party(unchecked: "sides")], cue: max(0, k - 1)..<(k + 1),
        content: k..<min(c.tokens.count, k + 8), rule: "discussion.ongoing")
      draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
      drafts.append(presupposed(draft))
    }
    drafts += named(c)
    return drafts
  }

  /// Acts in nouns with their agents: "X's inability to travel", "the personal engagement of NAMES", "the PLC summit",
  /// "the unacceptable status quo".
  static func named(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    for k in c.tokens.indices where c.analysis.covering[k] < 0 && c.tokens[k].kind == .word {
      switch c.word(k) {
      case "inability", "failure", "refusal":
        var agents: [Party] = []
        if k >= 2, c.tokens[k - 1].kind == .possessive, c.analysis.covering[k - 2] >= 0 {
          agents = c.resolve(c.analysis.covering[k - 2])
        }
        if c.word(k + 1) == "of" || c.word(k + 1) == "by" {
          agents = c.parties(c.chain(from: k + 2, limit: c.tokens.count).mentions)
        }
        guard !agents.isEmpty else { continue }
        var draft = ActionRule.draft(c, agents, c.word(k) == "inability" ? "absence" : "non-performance")
        draft.cue = k..<min(c.tokens.count, k + 3)
        draft.content = draft.cue
        draft.negated = true
        drafts.append(presupposed(draft))
      case "engagement", "efforts", "involvement", "mediation":
        guard ["of", "by"].contains(c.word(k + 1)) else { continue }
        let agents = c.parties(c.chain(from: k + 2, limit: c.tokens.count).mentions)
        guard !agents.isEmpty,
          agents.allSatisfy({ $0.isPerson || $0.id.hasSuffix("/president") || $0.id.hasSuffix("minister") })
            || c.word(k) == "efforts" && c.word(k + 1) == "by",
          agents != c.discourse.issuers
        else { continue }
        var draft = ActionRule.draft(c, agents, c.word(k) == "efforts" ? "efforts" : "mediation")
        draft.cue = k..<(k + 1)
        draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
        drafts.append(presupposed(draft))
      case "unacceptable", "intolerable", "untenable":
        guard k + 1 < c.tokens.count, c.tokens[k + 1].is(.noun) else { continue }
        var draft = EvaluationRule.draft(c, c.subject.isEmpty ? c.discourse.issuers : c.subject, "assessment")
        draft.cue = k..<(k + 1)
        draft.content = k..<min(c.tokens.count, k + 4)
        drafts.append(presupposed(draft))
      case "summit":
        guard let draft = summit(c, k) else { continue }
        drafts.append(presupposed(draft))
      case "meeting", "meetings", "session", "talks", "round", "summits", "encounters":
        guard let draft = meeting(c, k), !c.analysis.clauses.contains(where: { $0.group.head == k }) else { continue }
        drafts.append(presupposed(draft))
      case "visit", "visits", "trip", "trips", "tour", "journey":
        guard c.word(k + 1) == "to",
          ["after", "following", "during"].contains(c.word(k - 2))
            || c.word(k - 2) == "of" && c.word(k - 3) == "course"
            || ["after", "following", "during"].contains(c.word(k - 1)) || isOwned(c, k)
        else { continue }
        // "which they sent after their trip": theirs who sent it.
        let near = c.analysis.clauses.lastIndex { $0.group.isFinite && $0.group.tokens.lowerBound < k }.map(c.at) ?? c
        let guests = isOwned(c, k) ? owner(c, k) : near.subject.isEmpty ? c.subject : near.subject
        var draft = Draft(
          .visitMade(kind: "regional"), guests, cue: k..<(k + 1), content: k..<min(c.tokens.count, k + 6),
          rule: "visit.named")
        draft.when = near.time(in: draft.content, isFuture: false) ?? c.frame
        drafts.append(presupposed(draft))
      default: continue
      }
    }
    return drafts
  }

  /// "X's visit to PLC on DAY included N": a visit that is over.
  private static func isOwned(_ c: ClauseContext, _ k: Int) -> Bool {
    c.group.form == .past && c.clause.subject.thing == k && !owner(c, k).isEmpty
      && c.analysis.times.contains { time in
        guard case .days = time.form else { return false }
        return time.tokens.lowerBound > k && time.tokens.upperBound <= c.group.tokens.lowerBound
      }
  }

  private static func owner(_ c: ClauseContext, _ k: Int) -> [Party] {
    k >= 2 && [.possessive, .quote].contains(c.tokens[k - 1].kind) && c.analysis.covering[k - 2] >= 0
      ? c.resolve(c.analysis.covering[k - 2]) : []
  }

  /// "after the meeting of BODY in PLC", "four meetings this year between X and Y", "at today's meeting of BODY".
  static func meeting(_ c: ClauseContext, _ k: Int) -> Draft? {
    let before = (max(0, k - 4)..<k).map { c.word($0) }
    guard
      !(max(0, k - 4)..<k).contains(where: { c.means($0, .upcoming) || ["before", "ahead"].contains(c.word($0)) })
    else { return nil }
    if c.analysis.clauses.contains(where: {
      $0.level == .main && $0.subject.thing == k && [.hold, .take, .conclude].contains($0.group.verb.frame)
        // "has held four meetings with X": the meeting of the verb.
        || $0.group.isFinite && [.hold, .have, .conclude, .host].contains($0.group.verb.frame)
          && $0.scope.contains(k) && k - $0.group.tokens.upperBound <= 8
    }) {
      return nil
    }
    let counted =
      k > 0 && (c.tokens[k - 1].is(.numeral) || c.tokens[k - 1].kind == .number && !c.tokens[k - 1].is(.ordinal))
      || c.word(k - 1) == "series"
    let framed =
      ["after", "following"].contains(where: before.contains) || before.contains("today")
      || before.contains("yesterday") || before.contains("last") || before.contains("previous")
    // "During their meetings with X, they V": they met.
    let isSetting =
      c.word(k + 1) == "with" && !c.subject.isEmpty && c.group.form == .past && k < c.group.tokens.lowerBound
      && ["during", "at", "in"].contains(where: before.contains)
    guard counted || framed || isSetting || isDated(c, k) else { return nil }
    // The parties stand after "of", "between" or "with", a time between them allowed.
    var m = k + 1
    while m < min(c.tokens.count, k + 6), !["of", "between", "with"].contains(c.word(m)) { m += 1 }
    guard m < min(c.tokens.count, k + 6) else { return nil }
    let list = c.chain(from: m + 1, limit: c.tokens.count)
    guard !list.mentions.isEmpty else { return nil }
    let parties = c.parties(list.mentions)
    if isSetting, !counted, !framed, !isDated(c, k), isMet(parties, c) { return nil }
    let isOwn = c.word(m) == "with"
    // "the meeting of X with Y".
    let guests =
      c.word(list.end) == "with" ? c.parties(c.chain(from: list.end + 1, limit: c.tokens.count).mentions) : []
    var draft = Draft(
      .meetingHeld(kind: counted ? "summit" : "session"), isOwn ? c.subject : parties, to: isOwn ? parties : guests,
      cue: max(0, k - 2)..<(k + 1), content: k..<min(c.tokens.count, list.end + 8), rule: "meeting.named")
    draft.when = c.time(in: max(0, k - 3)..<min(c.tokens.count, list.end + 6), isFuture: false) ?? c.frame
    return draft
  }

  /// Whether the statement has told of meeting them, by name or by office.
  private static func isMet(_ parties: [Party], _ c: ClauseContext) -> Bool {
    parties.allSatisfy { party in
      c.discourse.everMet.contains(party)
        || c.discourse.persons.contains { $0.office == party && c.discourse.everMet.contains($0.person) }
    }
  }

  /// "the meeting of X and Y (held) in PLC on DAY": the day is past.
  private static func isDated(_ c: ClauseContext, _ k: Int) -> Bool {
    guard ["of", "between"].contains(c.word(k + 1)),
      !c.tokens[k..<min(c.tokens.count, k + 16)].contains(where: {
        ["foreseen", "scheduled", "planned", "due"].contains($0.spelling)
      }),
      ["the", "latest", "first", "trilateral", "bilateral"].contains(c.word(k - 1))
    else { return false }
    var end = c.chain(from: k + 2, limit: c.tokens.count).end
    if c.word(end) == "with" { end = c.chain(from: end + 1, limit: c.tokens.count).end }
    return c.analysis.times.contains { time in
      guard case .days = time.form, time.tokens.lowerBound >= end, time.tokens.lowerBound <= end + 6,
        let when = time.when(anchor: c.anchor, isFuture: false, expression: ""), let last = when.end,
        let anchor = c.anchor
      else { return false }
      return last <= anchor
    }
  }

  /// "at the MON YR PLC summit": a meeting of those whose document or names stand with it.
  static func summit(_ c: ClauseContext, _ k: Int) -> Draft? {
    guard let place = c.analysis.places.last(where: { $0.tokens.upperBound <= k && k - $0.tokens.upperBound <= 1 }),
      let time = c.analysis.times.first(where: { $0.tokens.upperBound <= k + 4 && $0.tokens.lowerBound >= k - 6 }),
      let when = time.when(anchor: c.anchor, isFuture: false, expression: c.text(time.tokens)),
      !(max(0, k - 5)..<k).contains(where: { c.means($0, .upcoming) }), !isToCome(c, k, time)
    else { return nil }
    let near = c.analysis.mentions.indices.filter {
      c.analysis.mentions[$0].tokens.upperBound <= k && k - c.analysis.mentions[$0].extent.upperBound <= 8
        && !c.analysis.mentions[$0].persons.isEmpty
    }
    var actors = near.last.map { c.resolve($0) } ?? []
    let known = c.lexicon.names.documents.first { document in
      document.place == place.name
        && document.start.map { start in
          (when.start.map { $0 <= start } ?? true) && (when.end.map { start <= $0 } ?? true)
        } ?? false
    }
    if actors.isEmpty { actors = known?.issuers ?? [] }
    var draft = Draft(
      .meetingHeld(kind: "summit"), actors, cue: place.tokens.lowerBound..<(k + 1),
      content: place.tokens.lowerBound..<(k + 1), rule: "meeting.summit")
    draft.when =
      known.map {
        When(start: $0.start, end: $0.end ?? $0.start, precision: .day, basis: .dictionary, expression: when.expression)
      } ?? when
    draft.places = [place.name]
    return draft
  }

  /// "will be held on the margins of the PLC summit in June": the summit is still to come.
  private static func isToCome(_ c: ClauseContext, _ k: Int, _ time: TimeExpression) -> Bool {
    switch time.form {
    case .days(_, _, _, nil), .span(_, _, _, _, nil), .month(_, _, nil):
      c.analysis.clauses.contains { $0.group.form == .future && $0.scope.contains(k) }
    default: false
    }
  }

  /// "welcome the release of N by X and the reopening of M by Y": the facts behind the attitude.
  static func deeds(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    let limit = min(c.tokens.count, c.scope.upperBound)
    for k in c.group.tokens.upperBound..<max(limit, c.group.tokens.upperBound) {
      if c.tokens[k].is(.relative), c.analysis.covering[k] < 0 { break }
      if c.tokens[k].is(.gathering) { continue }
      // "deplore the shelling of PLC": harm, which is told as an incident.
      if c.tokens[k].is(.harm), c.group.verb.parameter != "condemnation" { continue }
      let isFirst = drafts.isEmpty && k < c.group.tokens.upperBound + 8
      // "regret the refusal of X to V": a thing not done.
      if ["inability", "failure", "refusal"].contains(c.word(k)) { continue }
      // "welcomed this step": told before.
      if ["this", "these", "that", "those"].contains(c.word(c.opener(of: k))) { continue }
      guard isFirst || !drafts.isEmpty && (c.word(k - 1) == "the" && c.word(k - 2) == "and" || c.word(k - 1) == "and"),
        isDeed(c, k)
      else { continue }
      if c.analysis.clauses.contains(where: { $0.level == .reduced && $0.noun == k }) { return drafts }
      // "for implementing constructive measures": the gerund is the deed.
      if c.analysis.clauses.contains(where: {
        $0.group.form == .gerund && $0.group.tokens.upperBound <= k && k - $0.group.tokens.upperBound <= 2
          && $0.group.tokens.lowerBound > c.group.tokens.lowerBound
      }) {
        continue
      }
      let end = (k + 1..<limit).first { c.word($0) == "and" && c.word($0 + 1) == "the" } ?? limit
      var agents: [Party] = []
      if let by = (k..<end).first(where: { c.word($0) == "by" }) {
        agents = c.parties(c.chain(from: by + 1, limit: end).mentions)
      }
      if agents.isEmpty, k >= 2, c.tokens[k - 1].kind == .possessive, c.analysis.covering[k - 2] >= 0 {
        agents = c.resolve(c.analysis.covering[k - 2])
      }
      // "commended X and Y and welcomed their decision".
      if agents.isEmpty, c.is(c.opener(of: k), .possessive) {
        agents = c.pronoun("them", at: c.index, -1)
      }
      var draft =
        c.tokens[k].is(.verbGerund) && c.group.verb.parameter == "condemnation"
        ? Draft(.incidentReported(kind: "violence"), [], cue: k..<(k + 1), content: k..<end, rule: "incident.condemned")
        : isSigning(c, k)
          ? AgreementRule.draft(c, agents, .full, "text-or-mechanism") : ActionRule.draft(c, agents, "implementation")
      draft.cue = k..<min(c.tokens.count, c.word(k + 1) == "of" ? k + 2 : k + 1)
      draft.content = k..<end
      draft.when = c.time(in: k..<end, isFuture: false)
      drafts.append(presupposed(draft))
    }
    return drafts
  }

  /// "the signing of DOC", "the adoption there of a declaration".
  private static func isSigning(_ c: ClauseContext, _ k: Int) -> Bool {
    guard ["adoption", "signing", "signature", "conclusion"].contains(c.word(k)) else { return false }
    return (k + 1..<min(c.tokens.count, k + 6)).contains { c.tokens[$0].is(.document) && c.tokens[$0].is(.noun) }
      || c.analysis.documents.contains { $0.tokens.lowerBound > k && $0.tokens.lowerBound <= k + 5 }
  }

  static func isDeed(_ c: ClauseContext, _ k: Int) -> Bool {
    guard c.analysis.covering[k] < 0 else { return false }
    if c.tokens[k].is(.verbGerund), k > 0, c.tokens[k - 1].is([.determiner, .possessive]),
      c.word(k + 1) == "of"
        || ["over", "back", "down"].contains(c.word(k + 1)) && ["of", "by"].contains(c.word(k + 2))
    {
      return true
    }
    return (c.tokens[k].is(.deed) || c.word(k) == "end" && c.word(k + 1) == "of") && c.tokens[k].is(.noun)
      && !c.means(k, .conduct)
  }
}

extension MeetingRule {
  /// Parties after "to" in the scope.
  static func withPartnersTo(_ c: ClauseContext) -> [Int] {
    for k in c.group.tokens.upperBound..<min(c.tokens.count, c.scope.upperBound) where c.word(k) == "to" {
      return c.chain(from: k + 1, limit: c.scope.upperBound).mentions
    }
    return []
  }
}

extension IncidentRule {
  /// "people displaced by the conflict".
  static func displaced(_ c: ClauseContext) -> [Draft] {
    var draft = Draft(
      .incidentReported(kind: c.lemma == "displace" ? "displacement" : "casualties"), [], cue: c.cue, content: c.whole,
      rule: "incident.displaced")
    draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
    return [draft]
  }
}

import Negotiation

/// What a sentence takes for granted: relative clauses, participles, nominalised acts (codebook, section 3.2).
enum BackgroundRule {
  /// Clauses that hang on a noun or frame the main clause.
  static func read(_ c: ClauseContext) -> [Draft] {
    if c.clause.level == .adjunct { return adjunct(c) }
    if c.clause.level == .relative, !c.clause.subject.mentions.isEmpty, c.clause.start < (c.clause.subject.tokens.lowerBound) {
      // "to PLC, where they will V": each will counts.
      if c.group.form == .future {
        return CommitmentRule.future(c, reported: false).map { draft in
          // Without a date of its own it falls in the window of the main clause.
          guard draft.when?.precision == .open, c.clause.parent >= 0, let time = c.at(c.clause.parent).time(in: c.at(c.clause.parent).dated, isFuture: true) else { return draft }
          var draft = draft
          draft.when = time
          return draft
        }
      }
      if c.group.verb.frame == .plan, c.group.form == .present { return [CommitmentRule.draft(c, c.subject, .plan, reported: false)] }
    }
    if c.clause.level == .subordinate { return asAgreed(c) }
    if c.clause.level == .relative, c.clause.noun >= 0, c.word(c.clause.noun) == "progress", c.group.isPassive, c.group.isPerfect {
      return [presupposed(EvaluationRule.draft(c, c.discourse.issuers, "assessment"))]
    }
    guard c.group.form == .past || c.group.form == .participle || c.group.isPerfect else { return [] }
    if c.group.form == .modal || c.group.form == .future { return [] }
    var drafts: [Draft] = []
    if c.group.form == .participle {
      drafts = reduced(c)
    } else if c.subject.isEmpty, c.clause.subject.thing >= 0 {
      drafts = byDocument(c)
    } else if c.clause.level == .relative, c.clause.noun >= 0, c.tokens[c.clause.noun].is([.content, .document, .mechanism]) || inMechanism(c),
      [.propose, .present, .provide, .offer, .make, .give].contains(c.group.verb.frame), !c.subject.isEmpty
    {
      // "the proposals that X have provided to PTY", "the draft mechanism that X proposed in MON".
      drafts = [ProposalRule.draft(c, c.subject, DiscussionRule.counterparts(c))]
    } else {
      drafts = MainClause.plain(c)
    }
    // What a document said happened on its day.
    if [.call, .urge, .agree, .state, .express, .commit].contains(c.group.verb.frame), let document = c.analysis.documents.first(where: { c.scope.contains($0.tokens.lowerBound) && !$0.isOccasion }), let start = document.start {
      for k in drafts.indices {
        drafts[k].when = When(start: start, end: document.end ?? start, precision: .day, basis: .dictionary, expression: document.expression)
      }
    }
    return drafts.map(presupposed)
  }

  /// "as agreed in DOC", "as discussed in PLC on DAY" (phrasebook, AR-06 and DH-14).
  private static func asAgreed(_ c: ClauseContext) -> [Draft] {
    let before = c.group.tokens.lowerBound - 1
    guard c.group.form == .participle, c.word(before) == "as" || c.word(before - 1) == "as" else { return [] }
    let document = c.analysis.documents.first { $0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound <= c.group.tokens.upperBound + 8 && !$0.isOccasion }
    var draft: Draft
    switch c.group.verb.frame {
    case .agree: draft = AgreementRule.draft(c, document?.issuers ?? [], .full, "text-or-mechanism")
    case .discuss: draft = DiscussionRule.draft(c, ActionRule.agents(c), "agenda", [])
    default: return []
    }
    if let document {
      draft.documents = [document.id]
      draft.when = When(start: document.start, end: document.end ?? document.start, precision: .day, basis: .dictionary, expression: document.expression)
    } else if draft.when == nil {
      draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
    }
    return [presupposed(draft)]
  }

  private static func inMechanism(_ c: ClauseContext) -> Bool {
    c.analysis.mechanisms.contains { $0.tokens.upperBound == c.clause.noun + 1 || $0.tokens.contains(c.clause.noun) }
  }

  static func presupposed(_ draft: Draft) -> Draft {
    var draft = draft
    draft.mode = .presupposed
    draft.confidence = min(draft.confidence, 65)
    return draft
  }

  /// "proposals presented to the sides", "measures taken by X", "people displaced by the conflict".
  private static func reduced(_ c: ClauseContext) -> [Draft] {
    let noun = c.clause.noun
    guard noun >= 0, noun < c.tokens.count else { return [] }
    let agents = ActionRule.agents(c)
    let head = c.tokens[noun]
    switch c.group.verb.frame {
    case .propose where head.is([.content, .document, .mechanism]), .present where head.is([.content, .document, .mechanism]):
      return [ProposalRule.draft(c, agents, c.parties(MeetingRule.withPartnersTo(c)))]
    case .harm where ["people", "persons", "population", "populations", "civilians", "communities", "families"].contains(c.word(noun)) || c.lemma == "displace":
      return IncidentRule.displaced(c)
    case .take, .act, .make:
      guard !agents.isEmpty, head.is([.deed, .content]) else { return [] }
      return [ActionRule.draft(c, agents, "implementation")]
    case .agree, .conclude:
      guard head.is([.document, .mechanism, .content]) else { return [] }
      return [AgreementRule.draft(c, agents, .full, "text-or-mechanism")]
    case .discuss where head.is([.content]) || ["issues", "questions", "matters"].contains(c.word(noun)):
      return [DiscussionRule.draft(c, agents.isEmpty ? DiscussionRule.meetingActors(c) : agents, "agenda", [])]
    default: return []
    }
  }

  /// "DOC, which urged X to V": the issuers of the document act, on its date.
  private static func byDocument(_ c: ClauseContext) -> [Draft] {
    guard let document = c.analysis.documents.last(where: { $0.tokens.lowerBound < c.clause.start && c.clause.start - $0.tokens.upperBound < 10 && !$0.isOccasion })
    else { return [] }
    guard [.call, .urge, .agree, .state, .express].contains(c.group.verb.frame) else { return [] }
    let complements = c.complements()
    let addressees = c.parties(c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound).mentions)
    var draft: Draft
    if [.call, .urge].contains(c.group.verb.frame) {
      draft = CallRule.draft(c, document.issuers, addressees, CallRule.rung(c), cue: c.cue, content: c.whole)
      _ = complements
    } else {
      return []
    }
    draft.when = When(start: document.start, end: document.end ?? document.start, precision: .day, basis: .dictionary)
    draft.documents = [document.id]
    return [draft]
  }

  /// Participles that frame: "Recalling DOC", ", underlining the necessity of N", "Convinced that S".
  private static func adjunct(_ c: ClauseContext) -> [Draft] {
    guard c.group.form == .gerund || c.group.form == .participle, !c.subject.isEmpty || c.clause.parent < 0 else { return [] }
    let actors = mainSubject(c)
    guard !actors.isEmpty else { return [] }
    switch c.group.verb.frame {
    case .state where !["recall", "highlight"].contains(c.group.verb.parameter) || c.scope.contains { $0 < c.tokens.count && c.tokens[$0].is(.weight) }:
      guard c.group.form == .gerund else { return [] }
      let object = c.object()
      if object >= 0, c.tokens[object].is(.document), !c.tokens[object].is(.weight) { return [] }
      if let first = c.analysis.documents.first(where: { $0.tokens.lowerBound >= c.group.tokens.upperBound && $0.tokens.lowerBound < c.group.tokens.upperBound + 5 }), first.tokens.count > 0, object < 0 || c.tokens[max(0, object)].is(.document) { return [] }
      if object >= 0, c.tokens[object].is(.attitude) { return EvaluationRule.expressed(c, actors, object, repeated: c.group.verb.parameter == "reiterate") }
      if object >= 0, c.tokens[object].is(.pledge) { return [PositionRule.plainDraft(c, actors, verb: c.group.verb.parameter)] }
      return [PositionRule.plainDraft(c, actors, verb: c.group.verb.parameter, kind: "norm")]
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
    case .other where ["convince", "unite"].contains(c.lemma) || ["convinced", "united"].contains(c.word(c.group.head)):
      return [PositionRule.plainDraft(c, actors, verb: "assert")]
    default: return []
    }
  }

  private static func mainSubject(_ c: ClauseContext) -> [Party] {
    if let main = c.analysis.clauses.indices.first(where: { c.analysis.clauses[$0].level == .main && c.analysis.clauses[$0].group.isFinite }) {
      let subject = c.subjectParties(of: main)
      if !subject.isEmpty { return subject }
    }
    return c.discourse.issuers
  }

  /// Nominalised acts under welcome, regret, thank; meetings named as occasions; ongoing negotiations.
  static func nominals(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    for (index, clause) in c.analysis.clauses.enumerated() where clause.group.isFinite && clause.level == .main {
      let inner = c.at(index)
      let frame = clause.group.verb.frame
      if frame == .evaluate, clause.group.verb.parameter != "expectation" || frame == .state && clause.group.verb.parameter == "highlight" {
        drafts += deeds(inner)
      }
    }
    for k in c.tokens.indices where c.tokens[k].is(.exchange) && c.analysis.covering[k] < 0 && k > 0 {
      let before = c.word(k - 1)
      guard ["ongoing", "intensive", "continuing"].contains(before), ["through", "of", "by", "conducted"].contains(c.word(k - 2)) || c.word(k + 1) == "conducted" || ["through"].contains(c.word(k - 3)) else { continue }
      var draft = Draft(.discussionHeld(kind: "negotiation"), [Party(unchecked: "sides")], cue: max(0, k - 1)..<(k + 1), content: k..<min(c.tokens.count, k + 8), rule: "discussion.ongoing")
      draft.when = When(start: nil, end: c.anchor, precision: .open, basis: .relative)
      drafts.append(presupposed(draft))
    }
    drafts += named(c)
    return drafts
  }

  /// Acts in nouns with their agents: "X's inability to travel", "the personal engagement of NAMES", "the PLC summit",
  /// "the unacceptable status quo".
  private static func named(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    for k in c.tokens.indices where c.analysis.covering[k] < 0 && c.tokens[k].kind == .word {
      switch c.word(k) {
      case "inability", "failure", "refusal":
        var agents: [Party] = []
        if k >= 2, c.tokens[k - 1].kind == .possessive, c.analysis.covering[k - 2] >= 0 { agents = c.resolve(c.analysis.covering[k - 2]) }
        if c.word(k + 1) == "of" || c.word(k + 1) == "by" { agents = c.parties(c.chain(from: k + 2, limit: c.tokens.count).mentions) }
        guard !agents.isEmpty else { continue }
        var draft = ActionRule.draft(c, agents, c.word(k) == "inability" ? "absence" : "non-performance")
        draft.cue = k..<min(c.tokens.count, k + 3)
        draft.content = draft.cue
        draft.negated = true
        drafts.append(presupposed(draft))
      case "engagement", "efforts", "involvement", "mediation":
        guard ["of", "by"].contains(c.word(k + 1)) else { continue }
        let agents = c.parties(c.chain(from: k + 2, limit: c.tokens.count).mentions)
        guard !agents.isEmpty, agents.allSatisfy(\.isPerson) || c.word(k) == "efforts" && c.word(k + 1) == "by", agents != c.discourse.issuers else { continue }
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
      case "meeting", "meetings", "session", "talks", "round":
        guard let draft = meeting(c, k) else { continue }
        drafts.append(presupposed(draft))
      case "visit", "visits":
        guard c.word(k + 1) == "to", ["after", "following", "during"].contains(c.word(k - 2)) || ["after", "following", "during"].contains(c.word(k - 1)) else { continue }
        var draft = Draft(.visitMade(kind: "regional"), c.subject, cue: k..<(k + 1), content: k..<min(c.tokens.count, k + 6), rule: "visit.named")
        draft.when = c.time(in: draft.content, isFuture: false) ?? c.frame
        drafts.append(presupposed(draft))
      default: continue
      }
    }
    return drafts
  }

  /// "after the meeting of BODY in PLC", "four meetings this year between X and Y", "at today's meeting of BODY".
  private static func meeting(_ c: ClauseContext, _ k: Int) -> Draft? {
    let before = (max(0, k - 4)..<k).map { c.word($0) }
    guard !["next", "upcoming", "forthcoming", "future", "before", "ahead", "coming", "regular", "further"].contains(where: before.contains) else { return nil }
    let counted = k > 0 && (c.tokens[k - 1].is(.numeral) || c.tokens[k - 1].kind == .number) || c.word(k - 1) == "series"
    let framed = ["after", "following"].contains(where: before.contains) || before.contains("today") || before.contains("yesterday") || before.contains("last") || before.contains("previous")
    guard counted || framed else { return nil }
    // The parties stand after "of", "between" or "with", a time between them allowed.
    var m = k + 1
    while m < min(c.tokens.count, k + 6), !["of", "between", "with"].contains(c.word(m)) { m += 1 }
    guard m < min(c.tokens.count, k + 6) else { return nil }
    let list = c.chain(from: m + 1, limit: c.tokens.count)
    guard !list.mentions.isEmpty else { return nil }
    let parties = c.parties(list.mentions)
    let isOwn = c.word(m) == "with"
    var draft = Draft(.meetingHeld(kind: counted ? "summit" : "session"), isOwn ? c.subject : parties, to: isOwn ? parties : [], cue: max(0, k - 2)..<(k + 1), content: k..<min(c.tokens.count, list.end + 8), rule: "meeting.named")
    draft.when = c.time(in: max(0, k - 3)..<min(c.tokens.count, list.end + 6), isFuture: false) ?? c.frame
    return draft
  }

  /// "at the MON YR PLC summit": a meeting of those whose document or names stand with it.
  private static func summit(_ c: ClauseContext, _ k: Int) -> Draft? {
    guard let place = c.analysis.places.last(where: { $0.tokens.upperBound <= k && k - $0.tokens.upperBound <= 1 }),
      let time = c.analysis.times.first(where: { $0.tokens.upperBound <= k + 4 && $0.tokens.lowerBound >= k - 6 }),
      let when = time.when(anchor: c.anchor, isFuture: false, expression: c.text(time.tokens)), !["upcoming", "forthcoming", "next"].contains(where: { w in (max(0, k - 5)..<k).contains { c.word($0) == w } })
    else { return nil }
    let near = c.analysis.mentions.indices.filter { c.analysis.mentions[$0].tokens.upperBound <= k && k - c.analysis.mentions[$0].extent.upperBound <= 8 && !c.analysis.mentions[$0].persons.isEmpty }
    var actors = near.last.map { c.resolve($0) } ?? []
    let known = c.lexicon.names.documents.first { document in
      document.place == place.name && document.start.map { start in (when.start.map { $0 <= start } ?? true) && (when.end.map { start <= $0 } ?? true) } ?? false
    }
    if actors.isEmpty { actors = known?.issuers ?? [] }
    var draft = Draft(.meetingHeld(kind: "summit"), actors, cue: place.tokens.lowerBound..<(k + 1), content: place.tokens.lowerBound..<(k + 1), rule: "meeting.summit")
    draft.when = known.map { When(start: $0.start, end: $0.end ?? $0.start, precision: .day, basis: .dictionary, expression: when.expression) } ?? when
    draft.places = [place.name]
    return draft
  }

  /// "welcome the release of N by X and the reopening of M by Y": the facts behind the attitude.
  private static func deeds(_ c: ClauseContext) -> [Draft] {
    var drafts: [Draft] = []
    let limit = min(c.tokens.count, c.scope.upperBound)
    for k in c.group.tokens.upperBound..<max(limit, c.group.tokens.upperBound) {
      if c.tokens[k].is(.relative), c.analysis.covering[k] < 0 { break }
      let isFirst = drafts.isEmpty && k < c.group.tokens.upperBound + 8
      guard isFirst || !drafts.isEmpty && (c.word(k - 1) == "the" && c.word(k - 2) == "and" || c.word(k - 1) == "and"), isDeed(c, k) else { continue }
      if c.analysis.clauses.contains(where: { $0.level == .reduced && $0.noun == k }) { return drafts }
      let end = (k + 1..<limit).first { c.word($0) == "and" && c.word($0 + 1) == "the" } ?? limit
      var agents: [Party] = []
      if let by = (k..<end).first(where: { c.word($0) == "by" }) { agents = c.parties(c.chain(from: by + 1, limit: end).mentions) }
      if agents.isEmpty, k >= 2, c.tokens[k - 1].kind == .possessive, c.analysis.covering[k - 2] >= 0 { agents = c.resolve(c.analysis.covering[k - 2]) }
      var draft = ActionRule.draft(c, agents, "implementation")
      draft.cue = k..<min(c.tokens.count, c.word(k + 1) == "of" ? k + 2 : k + 1)
      draft.content = k..<end
      draft.when = c.time(in: k..<end, isFuture: false)
      drafts.append(presupposed(draft))
    }
    return drafts
  }

  private static func isDeed(_ c: ClauseContext, _ k: Int) -> Bool {
    guard c.analysis.covering[k] < 0 else { return false }
    if c.tokens[k].is(.verbGerund), c.word(k + 1) == "of", k > 0, c.tokens[k - 1].is([.determiner, .possessive]) { return true }
    return (c.tokens[k].is(.deed) || c.word(k) == "end" && c.word(k + 1) == "of") && c.tokens[k].is(.noun)
      && !["support", "role", "work", "contribution", "engagement", "cooperation", "progress", "hospitality", "assistance", "efforts", "effort"].contains(c.word(k))
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

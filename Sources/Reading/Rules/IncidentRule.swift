import Negotiation

/// Violence, casualties, displacement, reported or taken for granted; never a culprit the text does not name
/// (phrasebook, section 12).
enum IncidentRule {
  /// As the main act: "incidents occurred", "N people were killed", "tensions have risen".
  static func read(_ c: ClauseContext) -> [Draft] {
    guard [.past, .present].contains(c.group.form) else { return [] }
    let thing = counted(c)
    let drafts = lives(c) ?? homes(c) ?? harmed(c, thing) ?? befallen(c, thing) ?? unseen(c) ?? existing(c, thing)
    return drafts ?? []
  }

  /// "the number of violations has increased": what is counted happened.
  private static func counted(_ c: ClauseContext) -> Int {
    let thing = c.clause.subject.thing
    guard c.means(thing, .count), c.word(thing + 1) == "of" else { return thing }
    return (thing + 2..<min(c.tokens.count, thing + 6)).first { isHarm(c, $0) } ?? thing
  }

  private static func isHarm(_ c: ClauseContext, _ k: Int) -> Bool { c.tokens[k].is(.harm) && c.tokens[k].is(.noun) }

  /// "which claimed the lives of several soldiers", "cost three people their lives", "have left N people dead".
  private static func lives(_ c: ClauseContext) -> [Draft]? {
    let isNamed = c.clause.subject.thing >= 0 || !c.clause.subject.mentions.isEmpty
    let isTaken = ["claim", "cost", "take"].contains(c.lemma) && isNamed && c.has("life", "lives", within: 5)
    let isLeft = c.lemma == "leave" && c.has("dead", "wounded", "injured", "homeless", within: 9)
    return isTaken || isLeft ? [draft(c, "casualties", cue: c.cue, mode: .own)] : nil
  }

  /// "forced thousands to flee", "drove N to leave their homes".
  private static func homes(_ c: ClauseContext) -> [Draft]? {
    guard ["force", "drive", "compel", "cause"].contains(c.lemma),
      c.has("flee", within: 9)
        || c.has("homes", within: 9) && (c.has("leave", "abandon", within: 7) || c.has("from", within: 8))
    else { return nil }
    return [draft(c, "displacement", cue: c.cue, mode: .own)]
  }

  /// What the verb itself says was done to somebody: "exploded", "was violated", "X have shelled N", "were killed".
  private static func harmed(_ c: ClauseContext, _ thing: Int) -> [Draft]? {
    let verb = c.group.verb
    // "were killed or injured": one harm.
    if verb.frame == .harm, c.clause.subject.shared >= 0, c.at(c.clause.subject.shared).group.verb.frame == .harm {
      return []
    }
    // "a mine exploded": what it does is the incident.
    if ["explode", "detonate"].contains(verb.lemma), thing >= 0 || c.subject.isEmpty {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    // "The truce was violated".
    if c.group.isPassive, ["violate", "breach", "break"].contains(verb.lemma), c.is(thing, .mechanism) {
      return [draft(c, "ceasefire-violation", cue: c.cue, mode: .own)]
    }
    let isDying = ["die", "perish"].contains(verb.lemma)
    let isDone = c.group.form == .past || c.group.isPerfect
    // "X have shelled N": violence with the culprit the text names.
    if !c.group.isPassive, !c.subject.isEmpty, verb.frame == .harm && !isDying || verb.means(.attack), isDone {
      var draft = draft(c, verb.lemma == "displace" ? "displacement" : "violence", cue: c.cue, mode: .own)
      draft.actors = c.subject
      draft.negated = c.group.isNegated
      return [draft]
    }
    // "The sides traded fire".
    if !c.group.isPassive, !c.subject.isEmpty, ["trade", "exchange"].contains(verb.lemma), isDone,
      c.has("fire", "shots", within: 2)
    {
      var draft = draft(c, "violence", cue: c.cue, mode: .own)
      draft.actors = c.subject
      return [draft]
    }
    // "after shots were fired at N".
    if c.group.isPassive, verb.lemma == "fire", ["shot", "shots", "rounds"].contains(c.word(thing)), isDone {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    // "Fire was opened on N".
    if c.group.isPassive, verb.lemma == "open", c.word(thing) == "fire", isDone {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    // "Two police stations were attacked".
    if c.group.isPassive, verb.means(.attack), verb.frame != .harm, isDone {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    if let drafts = resulting(c, thing) { return drafts }
    guard verb.frame == .harm else { return nil }
    // "which has displaced thousands": what did so is a thing.
    if !c.group.isPassive, !isDying, c.subject.isEmpty, thing >= 0, isDone {
      return [draft(c, verb.lemma == "displace" ? "displacement" : "casualties", cue: c.cue, mode: .own)]
    }
    guard c.group.isPassive || isDying else { return nil }
    let isHurt = isDying || ["kill", "wound", "injure", "hurt"].contains(verb.lemma)
    let kind = verb.lemma == "displace" ? "displacement" : isHurt ? "casualties" : "violence"
    var draft = draft(c, kind, cue: c.cue, mode: .own)
    // "No one was hurt".
    draft.negated = c.group.isNegated || ["no", "nobody", "none"].contains(c.word(c.clause.subject.tokens.lowerBound))
    return [draft]
  }

  /// "which resulted in casualties", "which has led to loss of life", "lost their lives".
  private static func resulting(_ c: ClauseContext, _ thing: Int) -> [Draft]? {
    if ["result", "lead", "cause", "raise"].contains(c.lemma), thing >= 0, c.group.form == .past || c.group.isPerfect,
      let noun = c.tokensAfterVerb(6).first(where: { isHarm(c, $0) && c.analysis.covering[$0] < 0 }),
      c.lemma == "raise" || kind(c, noun) == "casualties" || kind(c, noun) == "displacement"
    {
      return [draft(c, kind(c, noun), cue: c.cue, mode: .own)]
    }
    let isLost = c.lemma == "lose" && c.has("life", "lives", within: 3)
    return isLost ? [draft(c, "casualties", cue: c.cue, mode: .own)] : nil
  }

  /// "incidents occurred", "violations were registered": the subject is the harm.
  private static func befallen(_ c: ClauseContext, _ thing: Int) -> [Draft]? {
    let verb = c.group.verb
    // "Military operations have been resumed".
    let isFighting = ["operations", "actions"].contains(c.word(thing)) && c.word(thing - 1) == "military"
    if isFighting, c.group.verb.parameter == "begin" || verb.frame == .occur || verb.means(.happening) {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    guard c.is(thing, .harm), verb.frame == .occur || verb.means(.happening) || verb.frame == .note && c.group.isPassive
    else { return nil }
    guard verb.lemma != "be" || c.word(thing) == "there" else { return [] }
    var draft = draft(c, kind(c, thing), cue: c.cue, mode: verb.lemma == "report" ? .reported : .own)
    draft.negated = c.group.isNegated || c.word(thing - 1) == "no"
    return [draft]
  }

  /// "The team recorded no violation".
  private static func unseen(_ c: ClauseContext) -> [Draft]? {
    guard ["record", "register", "observe", "detect"].contains(c.lemma), !c.group.isPassive, c.group.form == .past,
      case let object = c.object(), object > 0, isHarm(c, object), c.word(object - 1) == "no"
    else { return nil }
    var draft = draft(c, kind(c, object), cue: c.cue, mode: .own)
    draft.negated = true
    return [draft]
  }

  /// "there have been N violations".
  private static func existing(_ c: ClauseContext, _ thing: Int) -> [Draft]? {
    guard c.word(thing) == "there" || c.word(c.group.tokens.lowerBound - 1) == "there",
      let noun = c.tokensAfterVerb(7).first(where: { isHarm(c, $0) && c.word($0) != "solution" })
    else { return nil }
    // "There is no excuse for the killing of N": the excuse is not, the killing was.
    if c.next == "no", (c.group.tokens.upperBound..<noun).contains(where: { c.word($0) == "for" }) { return nil }
    var draft = draft(c, kind(c, noun), cue: c.cue, mode: .own)
    draft.negated = c.next == "no"
    return [draft]
  }

  /// Nouns of harm that presuppose their fact: under "reports of", "recent", "continuing", a date, or as the object
  /// of an attitude. Conditions, aims and general terms presuppose nothing.
  static func presupposed(_ c: ClauseContext) -> [Draft] {
    guard c.analysis.classes.contains(.harm) else { return [] }
    var drafts: [Draft] = []
    var k = 0
    var last = -20
    while k < c.tokens.count {
      defer { k += 1 }
      guard c.tokens[k].is(.harm), c.tokens[k].is(.noun), c.analysis.covering[k] < 0, k - last > 10, !isMechanism(c, k)
      else { continue }
      let word = c.word(k)
      // "loss" and "death" need "of life", numbers or the plural.
      let underAttitude = c.analysis.clauses.contains {
        [.evaluate, .express].contains($0.group.verb.frame) && $0.group.tokens.upperBound <= k
          && k - $0.group.tokens.upperBound <= 4
      }
      let isMourned = word == "loss" && underAttitude && c.word(k + 1) == "of"
      if !isMourned, ["loss", "fire", "strike", "fight", "breach"].contains(word) {
        guard
          c.word(k + 1) == "of" && ["life", "lives"].contains(c.word(k + 2)) || word == "fight"
            || word == "fire" && c.word(k - 1) == "of" && ["exchange", "exchanges"].contains(c.word(k - 2))
        else { continue }
      }
      let isCondemned = c.word(k - 1) == "the" && underAttitude
      if c.means(k, .unrest), !isCondemned, !isAnchored(c, k) { continue }
      guard governs(c, k) else { continue }
      last = k
      let reported = (max(0, k - 9)..<k).contains {
        ["reports", "reported", "allegations", "alleged"].contains(c.word($0))
      }
      var draft = draft(
        c, kind(c, k), cue: k..<min(c.tokens.count, word == "loss" ? k + 3 : k + 1), mode: .presupposed)
      if reported, !(max(0, k - 8)..<k).contains(where: { c.word($0) == "noting" }) { draft.mode = .reported }
      draft.content = max(0, k - 6)..<min(c.tokens.count, k + 10)
      draft.when =
        c.time(in: draft.content, isFuture: false) ?? c.time(in: draft.content, isFuture: false, recent: true)
        ?? When(start: nil, end: c.anchor, precision: .open, basis: .relative)
      drafts.append(draft)
    }
    return drafts
  }

  private static func isMechanism(_ c: ClauseContext, _ k: Int) -> Bool {
    c.analysis.mechanisms.contains { $0.tokens.contains(k) }
      || (max(0, k - 5)..<k).contains { c.means($0, .prevention) }
  }

  private static func isAnchored(_ c: ClauseContext, _ k: Int) -> Bool {
    (max(0, k - 4)..<k).contains { c.means($0, .recency) }
      || c.time(in: k..<min(c.tokens.count, k + 8), isFuture: false, recent: true) != nil
  }

  /// The frame that takes the fact for granted.
  private static func governs(_ c: ClauseContext, _ k: Int) -> Bool {
    if (max(0, k - 4)..<k).contains(where: { c.means($0, .conceivable) }) { return false }
    // "reports of N and of M": both are reported.
    let isListed = c.word(k - 1) == "of" && c.word(k - 2) == "and"
    let frame = (max(0, k - (isListed ? 12 : 7))..<k).contains { c.means($0, .factive) }
    // Under a modal, a condition or a call nothing happened.
    if let clause = c.analysis.clauses.last(where: { $0.group.tokens.upperBound <= k && $0.scope.contains(k) }) {
      if clause.group.form == .modal || clause.group.form == .future { return false }
      if [.call, .urge, .state].contains(clause.group.verb.frame),
        !(max(0, k - 4)..<k).contains(where: { ["recent", "continuing", "latest"].contains(c.word($0)) })
      {
        return false
      }
      if clause.group.form == .infinitive, !["learn", "hear", "see", "note"].contains(clause.group.verb.lemma),
        !(max(0, k - 3)..<k).contains(where: { ["recent", "continuing", "latest"].contains(c.word($0)) })
      {
        return false
      }
    }
    if ["death", "deaths", "killing", "wounding"].contains(c.word(k)), c.word(k + 1) == "of", c.word(k - 1) == "the" {
      return true
    }
    // "resulting in casualties", "the incident of 8 March": the fact is told.
    if ["in", "to"].contains(c.word(k - 1)) || ["in", "to"].contains(c.word(k - 2)),
      (max(0, k - 4)..<k).contains(where: {
        ["led", "leading", "resulted", "resulting"].contains(c.word($0))
      })
    {
      return true
    }
    if ["on", "of", "from"].contains(c.word(k + 1)),
      c.analysis.times.contains(where: { time in
        guard time.tokens.lowerBound == k + 1 || time.tokens.lowerBound == k + 2 else { return false }
        if case .days = time.form { return true }
        return false
      })
    {
      return true
    }
    let attitude = c.analysis.clauses.contains { clause in
      [.evaluate, .express].contains(clause.group.verb.frame) && clause.group.verb.parameter != "expectation"
        && clause.group.tokens.upperBound <= k && k - clause.group.tokens.upperBound <= 5
    }
    return frame || attitude || isAnchored(c, k) || isCause(c, k)
  }

  /// "The loss of life has deepened mistrust": the subject of what it did.
  private static func isCause(_ c: ClauseContext, _ k: Int) -> Bool {
    c.analysis.clauses.contains {
      $0.subject.thing == k && $0.level == .main && $0.group.isFinite && !$0.group.isPassive
        && ($0.group.form == .past || $0.group.isPerfect) && $0.group.verb.frame != .occur
    }
  }

  private static func kind(_ c: ClauseContext, _ noun: Int) -> String {
    if c.means(noun, .casualty) { return "casualties" }
    let noun = c.written(noun)
    if noun.hasPrefix("displac") { return "displacement" }
    if noun.hasPrefix("violation") || noun.hasPrefix("breach") { return "ceasefire-violation" }
    if noun.hasPrefix("tension") || noun.hasPrefix("escalation") { return "tension" }
    if noun.hasPrefix("incident") || noun == "there" { return "unspecified" }
    return "violence"
  }

  /// "The commission recorded 14 violations".
  static func recorded(_ c: ClauseContext) -> Draft {
    var draft = draft(c, kind(c, c.object()), cue: c.cue, mode: .reported)
    draft.speakers = c.subject
    return draft
  }

  private static func draft(_ c: ClauseContext, _ kind: String, cue: Range<Int>, mode: Attribution.Mode) -> Draft {
    var draft = Draft(.incidentReported(kind: kind), [], cue: cue, content: c.whole, rule: "incident")
    draft.mode = mode
    draft.when = c.time(in: c.dated, isFuture: false, recent: true) ?? antecedentTime(c)
    return draft
  }

  /// "the clashes of 14 May, as a result of which N were killed": the day of the harm that the clause goes on about.
  private static func antecedentTime(_ c: ClauseContext) -> When? {
    guard c.clause.level == .relative else { return nil }
    let time = c.analysis.times.last { time in
      let first = time.tokens.lowerBound
      return time.tokens.upperBound <= c.clause.start && c.clause.start - first < 16
        && (max(0, first - 3)..<first).contains { c.tokens[$0].is(.harm) }
    }
    return time.flatMap { $0.when(anchor: c.anchor, isFuture: false, expression: c.text($0.tokens)) }
  }

  /// "in which two were killed and one was wounded": the second goes on with the first.
  static func isSameHarm(_ c: ClauseContext) -> Bool {
    guard c.index > 0, c.group.verb.frame == .harm, c.group.isPassive, c.subject.isEmpty, c.clause.start > 0,
      c.analysis.clauses[c.index - 1].level == .relative
    else { return false }
    let before = c.at(c.index - 1)
    return before.group.verb.frame == .harm && before.group.isPassive
      && (c.word(c.clause.start - 1) == "and" || c.word(c.clause.start) == "and")
  }
}

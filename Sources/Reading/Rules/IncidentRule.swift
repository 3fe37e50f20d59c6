import Negotiation

/// Violence, casualties, displacement, reported or taken for granted; never a culprit the text does not name
/// (phrasebook, section 12).
enum IncidentRule {
  /// As the main act: "incidents occurred", "N people were killed", "tensions have risen".
  static func read(_ c: ClauseContext) -> [Draft] {
    let verb = c.group.verb
    guard [.past, .present].contains(c.group.form) else { return [] }
    var thing = c.clause.subject.thing
    // "which claimed the lives of several soldiers", "cost three people their lives".
    if ["claim", "cost", "take"].contains(verb.lemma), thing >= 0 || !c.clause.subject.mentions.isEmpty,
      c.has("life", "lives", within: 5)
    {
      return [draft(c, "casualties", cue: c.cue, mode: .own)]
    }
    // "which have left N people dead", "forced thousands to flee".
    if verb.lemma == "leave", c.has("dead", "wounded", "injured", "homeless", within: 9) {
      return [draft(c, "casualties", cue: c.cue, mode: .own)]
    }
    if ["force", "drive", "compel", "cause"].contains(verb.lemma),
      c.has("flee", within: 9) || c.has("homes", within: 9) && c.has("leave", "abandon", within: 7)
    {
      return [draft(c, "displacement", cue: c.cue, mode: .own)]
    }
    // "the number of violations has increased": what is counted happened.
    if thing >= 0,
      c.means(thing, .count),
      c.word(thing + 1) == "of",
      let counted = (thing + 2..<min(c.tokens.count, thing + 6)).first(where: {
        c.tokens[$0].is(.harm) && c.tokens[$0].is(.noun)
      })
    {
      thing = counted
    }
    // "were killed or injured": one harm.
    if verb.frame == .harm, c.clause.subject.shared >= 0, c.at(c.clause.subject.shared).group.verb.frame == .harm {
      return []
    }
    // "a mine exploded": what it does is the incident.
    if ["explode", "detonate"].contains(verb.lemma), thing >= 0 || c.subject.isEmpty {
      return [draft(c, "violence", cue: c.cue, mode: .own)]
    }
    // "The truce was violated".
    if c.group.isPassive, ["violate", "breach", "break"].contains(verb.lemma), thing >= 0,
      c.tokens[thing].is(.mechanism)
    {
      return [draft(c, "ceasefire-violation", cue: c.cue, mode: .own)]
    }
    // "X have shelled N": violence with the culprit the text names.
    if !c.group.isPassive, !c.subject.isEmpty,
      verb.frame == .harm && !["die", "perish"].contains(verb.lemma) || verb.means(.attack),
      c.group.form == .past || c.group.isPerfect
    {
      var draft = draft(c, verb.lemma == "displace" ? "displacement" : "violence", cue: c.cue, mode: .own)
      draft.actors = c.subject
      draft.negated = c.group.isNegated
      return [draft]
    }
    // "which resulted in casualties", "which has led to loss of life".
    if ["result", "lead", "cause"].contains(verb.lemma), thing >= 0, c.group.form == .past || c.group.isPerfect,
      let noun = c.tokensAfterVerb(6).first(where: {
        c.tokens[$0].is(.harm) && c.tokens[$0].is(.noun) && c.analysis.covering[$0] < 0
      }), kind(c, noun) == "casualties" || kind(c, noun) == "displacement"
    {
      return [draft(c, kind(c, noun), cue: c.cue, mode: .own)]
    }
    if verb.lemma == "lose", c.has("life", "lives", within: 3) {
      return [draft(c, "casualties", cue: c.cue, mode: .own)]
    }
    // "which has displaced thousands": what did so is a thing.
    if verb.frame == .harm, !c.group.isPassive, !["die", "perish"].contains(verb.lemma), c.subject.isEmpty, thing >= 0,
      c.group.form == .past || c.group.isPerfect
    {
      return [draft(c, verb.lemma == "displace" ? "displacement" : "casualties", cue: c.cue, mode: .own)]
    }
    if verb.frame == .harm, c.group.isPassive || ["die", "perish"].contains(verb.lemma) {
      let harmed = ["kill", "wound", "injure", "die", "perish"].contains(verb.lemma)
      return [
        draft(c, verb.lemma == "displace" ? "displacement" : harmed ? "casualties" : "violence", cue: c.cue, mode: .own)
      ]
    }
    if thing >= 0, c.tokens[thing].is(.harm),
      verb.frame == .occur || verb.means(.happening)
    {
      guard verb.lemma != "be" || c.word(thing) == "there" else { return [] }
      var draft = draft(c, kind(c, thing), cue: c.cue, mode: verb.lemma == "report" ? .reported : .own)
      draft.negated = c.group.isNegated || (thing > 0 && c.word(thing - 1) == "no")
      return [draft]
    }
    // "there have been N violations".
    if c.word(thing) == "there" || c.word(c.group.tokens.lowerBound - 1) == "there" {
      for k in c.tokensAfterVerb(7)
      where c.tokens[k].is(.harm) && c.tokens[k].is(.noun) && c.word(k) != "solution" {
        // "There is no excuse for the killing of N": the excuse is not, the killing was.
        if c.word(c.group.tokens.upperBound) == "no",
          (c.group.tokens.upperBound..<k).contains(where: { c.word($0) == "for" })
        {
          break
        }
        var draft = draft(c, kind(c, k), cue: c.cue, mode: .own)
        draft.negated = c.next == "no"
        return [draft]
      }
    }
    return []
  }

  /// Nouns of harm that presuppose their fact: under "reports of", "recent", "continuing", a date, or as the object
  /// of an attitude. Conditions, aims and general terms presuppose nothing.
  static func presupposed(_ c: ClauseContext) -> [Draft] {
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
      let reported = (max(0, k - 6)..<k).contains {
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
    let frame = (max(0, k - 7)..<k).contains { c.means($0, .factive) }
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

  private static func draft(_ c: ClauseContext, _ kind: String, cue: Range<Int>, mode: Attribution.Mode) -> Draft {
    var draft = Draft(.incidentReported(kind: kind), [], cue: cue, content: c.whole, rule: "incident")
    draft.mode = mode
    draft.when = c.time(in: c.dated, isFuture: false, recent: true)
    return draft
  }
}

import Negotiation

/// A duty said to exist already: own when it is the main verb's object, else presupposed (phrasebook, section 9).
enum ObligationRule {
  /// "remind PTY of their obligation"; "remind PTY that S" is the duty told.
  static func reminded(_ c: ClauseContext, _ actors: [Party]) -> [Draft] {
    let chain = c.chain(from: c.group.tokens.upperBound, limit: c.scope.upperBound)
    var bearers = c.parties(chain.mentions)
    // "reminds the junta of its responsibility": somebody no list has.
    if bearers.isEmpty, let party = c.nounParty(c.object()) { bearers = [party] }
    let duty = duty(in: c.scope, c)
    // "reminded PTY to V": what is wanted of them.
    if duty < 0, c.thatClauses().isEmpty,
      c.complements().contains(where: { c.analysis.clauses[$0].level == .complement })
    {
      return CallRule.directive(c, actors, .remind)
    }
    // "reminded PTY that there is no alternative": a stance, no duty.
    if duty < 0, let first = c.thatClauses().first, c.complements().isEmpty {
      let inner = c.at(first)
      // "that recruitment is a violation of the accord".
      let isBreach = (inner.scope.lowerBound..<min(inner.scope.upperBound, c.tokens.count)).contains {
        ["violation", "breach", "prohibited", "forbidden", "binding"].contains(c.word($0))
      }
      let isForeseen = inner.subject.isEmpty && ["would", "can", "could", "cannot"].contains(inner.group.modal)
      // "reminded PTY that they had undertaken to V".
      let isUndertaken =
        inner.group.verb.means(.assuming) || [.commit, .agree].contains(inner.group.verb.frame)
        || inner.lemma == "promise"
      if !isBreach, !binds(inner), !(isUndertaken && inner.group.isPerfect), inner.group.modal == .none || isForeseen,
        inner.subject.isEmpty || PositionRule.sameParties(inner.subject, actors)
      {
        return c.thatClauses().enumerated().map { n, k in
          var draft = PositionRule.plainDraft(
            c, actors, verb: "reiterate", cue: n == 0 ? c.cue : c.at(k).cue, content: c.at(k).whole)
          draft.counterparts = bearers
          return draft
        }
      }
    }
    if duty >= 0 || !c.thatClauses().isEmpty || !c.complements().isEmpty {
      guard !bearers.isEmpty else { return [] }
      var draft = Draft(
        .obligationInvoked(.remind, kind: "reminded"), bearers, cue: c.cue, content: c.whole,
        rule: "obligation.reminded")
      draft.reminders = actors
      return [draft]
    }
    return []
  }

  /// "PTY are reminded of their undertaking (by X)".
  static func remindedPassively(_ c: ClauseContext) -> [Draft] {
    let agents = ActionRule.agents(c)
    let actors = agents.isEmpty ? c.discourse.issuers : agents
    guard !c.subject.isEmpty, duty(in: c.scope, c) >= 0 || !c.thatClauses().isEmpty else { return [] }
    var draft = Draft(
      .obligationInvoked(.remind, kind: "reminded"), c.subject, cue: c.cue, content: c.whole,
      rule: "obligation.reminded")
    draft.reminders = actors
    return [draft]
  }

  /// "X bear responsibility for N": the duty is said of its bearer.
  static func stated(_ c: ClauseContext, _ bearers: [Party]) -> Draft {
    Draft(
      .obligationInvoked(nil, kind: "attributed"), bearers, cue: c.cue, content: c.whole, rule: "obligation.stated")
  }

  /// "are bound by DOC", "are obliged to V".
  static func binds(_ c: ClauseContext) -> Bool {
    c.group.isPassive && c.group.form == .present && !c.group.isPerfect
      && ["obliged", "bound", "obligated"].contains(c.word(c.group.head))
  }

  /// "underlined the responsibility of the sides to V": the duty of others, as they who speak say; "reaffirm their
  /// obligation to V": their own.
  static func attributed(_ c: ClauseContext, _ noun: Int, by actors: [Party]) -> Draft? {
    guard c.is(noun, .duty), !c.is(noun, .pledge) else { return nil }
    if c.is(c.opener(of: noun), .possessive),
      ["reaffirm", "reiterate", "affirm", "confirm", "recall"].contains(c.group.verb.parameter)
    {
      return stated(c, actors)
    }
    guard c.word(noun + 1) == "of" else { return nil }
    let bearers = c.parties(c.chain(from: noun + 2, limit: c.scope.upperBound).mentions)
    guard !bearers.isEmpty, !PositionRule.sameParties(bearers, actors) else { return nil }
    return stated(c, bearers)
  }

  /// The first noun of duty in a range; -1 for none.
  static func duty(in range: Range<Int>, _ c: ClauseContext) -> Int {
    for k in range where k < c.tokens.count && c.tokens[k].is(.duty) && c.tokens[k].is(.noun) { return k }
    return -1
  }

  /// "recalled the commitments in DOC".
  static func recalled(_ c: ClauseContext) -> [Draft] {
    let object = c.object()
    guard object >= 0, c.tokens[object].is(.duty), c.written(object).hasSuffix("s"),
      !c.tokens[max(0, object - 1)].is(.possessive) || c.word(object - 1) == "their" && c.word(object + 1) == "under"
    else { return [] }
    var bearers = c.parties(
      c.mentions(in: object..<min(c.scope.upperBound, object + 6)).filter {
        c.word(c.analysis.mentions[$0].tokens.lowerBound - 1) != "in"
      })
    if bearers.isEmpty { bearers = [Party(unchecked: "sides")] }
    var draft = Draft(
      .obligationInvoked(.recall, kind: "recalled"), bearers, cue: c.cue, content: c.whole, rule: "obligation.recalled")
    draft.confidence = 55
    return [draft]
  }

  /// Duties in the tokens of a sentence: "in accordance with their commitments", "their obligations under DOC",
  /// "the commitment of the parties to V".
  static func presupposed(_ c: ClauseContext) -> [Draft] {
    guard c.analysis.classes.contains(.duty) else { return [] }
    var drafts: [Draft] = []
    for k in c.tokens.indices where c.tokens[k].is(.duty) && c.analysis.covering[k] < 0 {
      let noun = c.written(k)
      let plural = noun.hasSuffix("s")
      var start = k
      while start > 0, c.tokens[start - 1].is([.adjective, .noun, .adverb]),
        !c.tokens[start - 1].is([.preposition, .conjunction, .possessive, .determiner]), k - start < 4
      { start -= 1 }
      let possessive = start > 0 ? c.word(start - 1) : ""

      // Verbs that make the noun their own object are read by their rules.
      guard !isObject(c, k, start) else { continue }
      var bearers: [Party] = []
      if ["their", "its"].contains(possessive), plural || noun == "obligation" || noun == "responsibility" {
        guard
          c.means(start - 2, .keeping) || ["under", "of", "fully", "as", "and"].contains(c.word(start - 2))
            || noun.hasPrefix("obligation")
        else { continue }
        bearers = owners(c, k)
      } else if c.word(k + 1) == "of" || c.word(k + 1) == "undertaken" && c.word(k + 2) == "by" {
        let chain = c.chain(from: k + 2, limit: c.tokens.count)
        let list = c.parties(chain.mentions.prefix(3).map { $0 })
        guard !list.isEmpty, c.word(chain.end) == "to" || plural, list != c.discourse.issuers else { continue }
        bearers = list
        // One for each conjunct: "the commitment of the sides to V and to V".
        let children = c.analysis.clauses.indices.filter {
          c.analysis.clauses[$0].noun == k && c.analysis.clauses[$0].level == .nominal
        }
        if children.count > 1 {
          drafts += children.map { i in
            obligation(c, bearers, cue: c.analysis.clauses[i].group.tokens, content: c.analysis.clauses[i].scope)
          }
          continue
        }
      } else if plural,
        let by = (k + 1..<min(c.tokens.count, k + 5)).first(where: { c.word($0) == "by" }),
        c.tokens[k + 1].is(.verbParticiple)
      {
        // "the commitments entered into by X".
        bearers = c.parties(c.chain(from: by + 1, limit: c.tokens.count).mentions)
      } else if plural, start > 1, [.possessive, .quote].contains(c.tokens[start - 1].kind),
        c.analysis.covering[start - 2] >= 0
      {
        // "the sides' obligations under LAW".
        bearers = c.resolve(c.analysis.covering[start - 2])
      } else if isSourced(c, k), c.means(start - 2, .keeping) || c.means(start - 1, .keeping) {
        bearers = owners(c, k)
      } else {
        continue
      }
      guard !bearers.isEmpty else { continue }
      drafts.append(
        obligation(c, bearers, cue: max(0, start - 1)..<(k + 1), content: start..<min(c.tokens.count, k + 12)))
    }
    return drafts
  }

  /// "the obligations they undertook", "the commitment in DOC": where the duty comes from.
  private static func isSourced(_ c: ClauseContext, _ k: Int) -> Bool {
    if c.analysis.documents.contains(where: {
      $0.tokens.lowerBound > k && $0.tokens.lowerBound <= k + 9 && !$0.isOccasion
    }),
      ["in", "under", "of", "from", "contained", "made", "undertaken"].contains(c.word(k + 1))
    {
      return true
    }
    return c.analysis.clauses.contains {
      $0.group.tokens.lowerBound > k && $0.group.tokens.lowerBound <= k + 4
        && $0.group.verb.means(.assuming)
    }
  }

  private static func obligation(_ c: ClauseContext, _ bearers: [Party], cue: Range<Int>, content: Range<Int>) -> Draft
  {
    var draft = Draft(
      .obligationInvoked(nil, kind: "attributed"), bearers, cue: cue, content: content, rule: "obligation.attributed")
    draft.mode = .presupposed
    return draft
  }

  /// Whether the duty is the object of remind, recall, reaffirm, express or the like.
  private static func isObject(_ c: ClauseContext, _ k: Int, _ start: Int) -> Bool {
    guard let clause = c.analysis.clauses.last(where: { $0.group.tokens.upperBound <= start && $0.scope.contains(k) })
    else { return false }
    let near = start - clause.group.tokens.upperBound <= 6
    if clause.group.verb.frame == .remind { return near || clause.group.tokens.upperBound + 10 > start }
    return near && [.state, .express, .commit, .have, .give, .make].contains(clause.group.verb.frame)
      && !["implement"].contains(clause.group.verb.lemma)
  }

  /// Whose "their" is: the addressee or the subject of the clause it stands in.
  private static func owners(_ c: ClauseContext, _ k: Int) -> [Party] {
    guard let i = c.analysis.clauses.lastIndex(where: { $0.group.tokens.upperBound <= k && $0.scope.contains(k) })
    else { return c.subject }
    var clause = i
    while clause >= 0 {
      let inner = c.analysis.clauses[clause]
      // "urge PTY to V their N", "expect PTY to V their N".
      let isObject =
        clause < i && c.analysis.clauses[i].group.form == .infinitive && c.word(inner.group.tokens.upperBound) != "with"
        && !c.tokens[inner.group.tokens.upperBound].is(.adverb)
      if isObject || [.call, .urge, .instruct, .remind].contains(inner.group.verb.frame) {
        let list = c.at(clause).chain(from: skip(c, inner.group.tokens.upperBound), limit: k).mentions
        if !list.isEmpty { return c.parties(list) }
      }
      if inner.parent < 0 || inner.group.isFinite && inner.level == .main { break }
      clause = inner.parent
    }
    let subject = c.subjectParties(of: i)
    return subject.isEmpty || subject == c.discourse.issuers
      ? (c.discourse.addressee.isEmpty ? [Party(unchecked: "sides")] : c.discourse.addressee) : subject
  }

  private static func skip(_ c: ClauseContext, _ k: Int) -> Int {
    var k = k
    while k < c.tokens.count, ["on", "upon", "to"].contains(c.word(k)) || c.tokens[k].is(.adverb) { k += 1 }
    return k
  }
}

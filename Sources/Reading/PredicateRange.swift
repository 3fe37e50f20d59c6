import Negotiation

/// Which tokens say what was done, asked or held.
///
/// Who does it stands in the actors, who is asked in the counterparts, how it was said in the strength: "the envoys
/// once more stressed to the sides the need for restraint" is "the need for restraint". The word that hangs the clause
/// on another says nothing by itself.
struct PredicateRange {
  let analysis: SentenceAnalysis
  let draft: Draft

  /// The tokens; all of the draft's content where nothing else would be left. Complexity: linear in the content.
  var tokens: Range<Int> {
    let all = draft.content.clamped(to: 0..<analysis.tokens.count)
    let trimmed = trim(withoutOpening(all))
    return trimmed.isEmpty ? all : trimmed
  }

  /// A thing that is only named reaches from where it is named to the next clause; a clause begins behind its
  /// conjunction and its subject, if that is who acts, and one that tells more of a noun begins with the noun.
  private func withoutOpening(_ content: Range<Int>) -> Range<Int> {
    let cue = draft.cue.lowerBound
    let isNamed =
      draft.mode == .presupposed && content.contains(cue)
      && !analysis.clauses.contains { $0.group.isFinite && $0.group.tokens.contains(cue) }
    let first = isNamed ? cue : content.lowerBound
    let end = nextAddressee(in: content) ?? content.upperBound
    if let noun = noun(before: first) { return noun..<end }
    if isNamed { return first..<nextClause(after: first, in: content) }
    return clause(in: first..<end)
  }

  /// What a clause says, without its conjunction, who acts and how it was said.
  private func clause(in content: Range<Int>) -> Range<Int> {
    let end = content.upperBound
    var first = behindOpeners(content.lowerBound, before: end)
    if let behind = actorsEnd(at: first), behind < end { first = behindOpeners(behind, before: end) }
    // "not to V" says the contrary.
    if first > 1, analysis.words[first - 1] == "to", analysis.words[first - 2] == "not" { first -= 2 }
    if first > 0, analysis.words[first - 1] == "there" { return (first - 1)..<end }
    // By index: a clause is too large to be copied for a look at it.
    let clauses = analysis.clauses
    let k = clauses.indices.first { first >= clauses[$0].start && first < clauses[$0].group.tokens.upperBound }
    guard let k else { return first..<end }
    let group = clauses[k].group
    if first >= group.tokens.lowerBound || isAdverbial(first..<group.tokens.lowerBound) {
      first = said(by: group, before: end) ?? promised(by: group) ?? first
    } else {
      // "the losses underline the need": a thing says nothing of itself.
      let said = clauses[k].subject.thing < 0 ? said(by: group, before: end) : nil
      first = said ?? beginning(at: clauses[k].start)
    }
    return behindOpeners(first, before: end)..<max(first, end)
  }

  private func isAdverbial(_ range: Range<Int>) -> Bool {
    analysis.tokens[range].allSatisfy { $0.is(.adverb) }
  }

  private func behindOpeners(_ i: Int, before end: Int) -> Int {
    (i..<max(i, end)).first { !isOpener($0) } ?? end
  }

  /// Where the subject of a clause begins, with the words before its noun: "a further meeting will be held".
  private func beginning(at start: Int) -> Int {
    var first = start
    while first > 0, first > start - 4, isBeforeNoun(first - 1) { first -= 1 }
    return first
  }

  private func isBeforeNoun(_ i: Int) -> Bool {
    !isOpener(i) && (analysis.tokens[i].is([.determiner, .adjective, .numeral]) || analysis.words[i] == "further")
  }

  /// Where another addressee begins, whom the next clause asks: "urged Peru to reopen the port and Chile to lift tolls".
  private func nextAddressee(in content: Range<Int>) -> Int? {
    let (end, clauses, mentions) = (content.upperBound, analysis.clauses, analysis.mentions)
    guard draft.act.type == .callIssued,
      clauses.indices.contains(where: { clauses[$0].start == end && clauses[$0].level == .complement }),
      let mention = mentions.indices.last(where: { mentions[$0].extent.upperBound == end })
    else { return nil }
    let joint = mentions[mention].tokens.lowerBound - 1
    return joint >= 0 && analysis.words[joint] == "and" && content.contains(joint) ? joint : nil
  }

  /// Where what is said begins behind a verb of saying: "stressed to the sides the need for restraint", "called for a
  /// truce", "noted with regret that the truce was broken".
  private func said(by group: VerbGroup, before end: Int) -> Int? {
    // An infinitive is what was asked or promised: "to confirm their support".
    guard !group.isPassive, !group.isNegated, group.form != .infinitive else { return nil }
    var i = group.tokens.upperBound
    switch group.verb.frame {
    case .note where i + 2 < end && analysis.words[i] == "with" && analysis.words[i + 2] == "that": return i + 3
    case .state, .express: break
    case .call, .urge, .instruct, .remind:
      guard [.callIssued, .obligationInvoked].contains(draft.act.type) else { return nil }
    default: return nil
    }
    while i < end, analysis.tokens[i].is(.adverb), !analysis.tokens[i].is([.preposition, .determiner]) { i += 1 }
    i = addresseesEnd(at: i)
    if i < end, ["for", "of", "on", "about"].contains(analysis.words[i]) { i += 1 }
    let isNoun = i < end && analysis.tokens[i].is([.determiner, .possessive, .adjective, .nominal, .numeral])
    return isNoun && analysis.tokens[i].kind == .word ? i : nil
  }

  /// Behind the party at a token that is asked or told: "to the sides", "both Presidents".
  private func addresseesEnd(at i: Int) -> Int {
    let isLed = i < analysis.tokens.count && ["to", "on", "upon"].contains(analysis.words[i])
    let (mentions, place) = (analysis.mentions, isLed ? i + 1 : i)
    guard let k = mentions.indices.first(where: { mentions[$0].tokens.lowerBound == place }) else { return i }
    // The duty bearer of an obligation is its actor.
    let isTold = mentions[k].parties.allSatisfy { draft.counterparts.contains($0) || draft.actors.contains($0) }
    return isTold && !mentions[k].parties.isEmpty ? mentions[k].extent.upperBound : i
  }

  /// Where what is promised begins: "will then open the port" is "then open the port".
  private func promised(by group: VerbGroup) -> Int? {
    guard draft.act.type == .commitmentMade, !group.isPassive else { return nil }
    let modal = group.tokens.first { ["will", "shall", "would"].contains(analysis.words[$0]) }
    return modal.map { modal in
      group.tokens[(modal + 1)...].first { !["also", "now"].contains(analysis.words[$0]) } ?? modal + 1
    }
  }

  /// The noun that a relative clause or a participle at a token tells more of: "measures taken", "a draft that the
  /// envoys tabled".
  private func noun(before first: Int) -> Int? {
    let clauses = analysis.clauses
    // By index: a clause is too large to be copied for a look at it.
    let clause = clauses.indices.first { k in
      guard clauses[k].level == .relative || clauses[k].level == .reduced else { return false }
      let noun = clauses[k].noun
      return noun >= 0 && noun < first && first - noun < 12
        && (clauses[k].start == first || clauses[k].group.tokens.contains(first))
    }
    guard let clause else { return nil }
    var noun = clauses[clause].noun
    while noun > 0, first - noun < 12, isOfNoun(noun - 1) { noun -= 1 }
    return noun
  }

  /// Whether a word belongs to the noun after it: "recent heavy" before "fire".
  private func isOfNoun(_ i: Int) -> Bool {
    let token = analysis.tokens[i]
    guard token.kind == .word, !token.is(.determiner), !token.is(.possessive) else { return false }
    return token.is(.adjective) || token.is(.nominal) || token.is(.numeral)
  }

  /// Where a clause begins that does not depend on what is named at a token.
  private func nextClause(after first: Int, in content: Range<Int>) -> Int {
    let next = analysis.clauses.first {
      switch $0.level {
      case .main, .that, .complement, .subordinate: $0.start > first
      default: false
      }
    }
    return min(content.upperBound, next?.start ?? content.upperBound)
  }

  /// Where the subject that begins at a token ends, when it names nobody but those who act.
  private func actorsEnd(at first: Int) -> Int? {
    let (clauses, mentions) = (analysis.clauses, analysis.mentions)
    let clause = clauses.indices.first { k in
      let subject = clauses[k].subject.tokens
      return !clauses[k].subject.mentions.isEmpty && (subject.contains(first) || subject.lowerBound == first + 1)
        && clauses[k].group.tokens.lowerBound > first
    }
    guard let clause, clauses[clause].subject.mentions.allSatisfy({ mentions[$0].parties.allSatisfy(isActor) }) else {
      return nil
    }
    let end = clauses[clause].subject.mentions.reduce(first) { max($0, mentions[$1].extent.upperBound) }
    let verb = clauses[clause].group.tokens.lowerBound
    guard end <= verb else { return nil }
    // Adverbs stay, what else stands between says whose or when: "the coordinator of the panel yesterday flatly denied".
    return (end..<verb).last { !analysis.tokens[$0].is(.adverb) }.map { $0 + 1 } ?? end
  }

  private func isActor(_ party: Party) -> Bool { draft.actors.contains(party) }

  /// Conjunctions, relatives, "to" and marks say how a clause hangs on another.
  private func isOpener(_ i: Int) -> Bool {
    let token = analysis.tokens[i]
    switch analysis.words[i] {
    case "and", "or", "but", "which", "who", "that", "to", "also": return true
    default: return token.kind != .word && token.kind != .number
    }
  }

  /// Takes off what a cut leaves at the end: marks, conjunctions and the beginnings of what was cut off.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let token = analysis.tokens[end - 1]
      let isMark = token.kind != .word && token.kind != .number
      guard isMark || token.is([.conjunction, .determiner]) || ["to", "not"].contains(analysis.words[end - 1]) else {
        break
      }
      end -= 1
    }
    return range.lowerBound..<end
  }
}

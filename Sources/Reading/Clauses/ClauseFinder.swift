import Negotiation

/// Puts the verb groups of a sentence in their places: levels, parents, subjects, scopes.
///
/// A shallow grammar: no tree is built and nothing is tried twice. Complexity: O(tokens + verbs²) with few verbs.
struct ClauseFinder: TokenReader {
  let lexicon: Lexicon
  let tokens: [Token]
  let mentions: [Mention]
  let groups: [VerbGroup]
  /// For each token the mention that covers it; -1 for none.
  let covering: [Int]
  private(set) var clauses: [Clause] = []

  init(lexicon: Lexicon, tokens: [Token], mentions: [Mention], groups: [VerbGroup], covering: [Int]) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.mentions = mentions
    self.groups = groups
    self.covering = covering
  }

  mutating func run() {
    clauses.reserveCapacity(groups.count)
    for index in groups.indices { clauses.append(clause(index)) }
    for index in clauses.indices { clauses[index].scope = scope(index) }
    // "After visiting PLC, they met X": whoever does what the sentence tells.
    if let first = clauses.first, first.parent < 0, first.group.form == .gerund,
      first.level == .purpose || word(first.start - 1) == "while" && [.visit, .cross].contains(first.group.verb.frame)
    {
      clauses[0].parent = clauses.firstIndex { $0.level == .main && $0.group.isFinite } ?? -1
    }
  }

  func clause(_ index: Int) -> Clause {
    let group = groups[index]
    var clause = Clause(
      group: group, level: .main, parent: -1, subject: Clause.Subject(), scope: 0..<0, start: group.tokens.lowerBound)
    switch group.form {
    case .infinitive: placeInfinitive(index, &clause)
    case .gerund: placeGerund(index, &clause)
    case .participle: placeParticiple(index, &clause)
    case .past, .present, .future, .modal: placeFinite(index, &clause)
    }
    return clause
  }

  var lastFinite: Int? { clauses.lastIndex { $0.group.isFinite } }

  /// Where the clause before ends: nothing to the left of it can belong to this one.
  func floor(_ index: Int) -> Int { index > 0 ? groups[index - 1].tokens.upperBound : 0 }
}

// MARK: finite verbs

extension ClauseFinder {
  func placeFinite(_ index: Int, _ clause: inout Clause) {
    let group = groups[index]
    let s = group.tokens.lowerBound
    var floor = floor(index)
    var edge = before(s)
    // A relative clause or another insertion right before the verb is stepped over first.
    let inserted =
      edge >= floor && edge >= 0 && [.comma, .close, .dash].contains(tokens[edge].kind) && covering[edge] < 0
    var isInsertion = false
    var dashed: Int?
    if inserted {
      let (outer, low) = stepOver(edge, floor)
      // "the ministers of X, meeting in PLC, V": the insertion may hold no verb of its own.
      isInsertion = low < floor || outer < edge - 1 && outer >= floor && covering[outer] >= 0
      // "X – after a pause of six months – V": what opens the insertion opens no clause.
      if isInsertion, low >= floor, tokens[edge].kind == .dash { dashed = outer + 1 }
      if low < floor { (edge, floor) = (outer, low) }
    }
    var from = floor < self.floor(index) && inserted ? edge + 1 : s
    if floor == self.floor(index) { (from, floor) = behindSubject(index) }
    if let opener = opener(from: dashed ?? from, floor: floor) {
      return embed(index, &clause, behind: opener, floor: floor)
    }
    // "principles which we believe are fair": the verb of the relative clause behind its frame.
    if index > 0, groups[index - 1].tokens.upperBound == s,
      groups[index - 1].verb.frame == .opine || groups[index - 1].verb.parameter == "expectation",
      clauses[index - 1].level == .relative
    {
      clause.level = .relative
      clause.parent = index - 1
      clause.noun = clauses[index - 1].noun
      clause.subject.thing = max(0, clause.noun)
      return
    }
    let b = pastDay(before(s), floor)
    let coordinated =
      !isInsertion
      && (b < 0 || tokens[b].is(.conjunction) || [.comma, .colon].contains(tokens[b].kind) || word(b) == "then"
        || b < floor && (index == 0 || ![.relative, .reduced].contains(clauses[index - 1].level)))
    if coordinated,
      let previous = coordinate(
        for: index, comma: b > 0 && tokens[b - 1].kind == .comma || b >= 0 && tokens[b].kind == .comma)
    {
      clause.parent = previous
      clause.level = clauses[previous].level
      clause.subject = clauses[previous].subject
      clause.subject.shared = previous
      clause.start = max(floor, b)
      clause.noun = clauses[previous].noun
      return
    }
    clause.subject =
      infinitiveInSubject(index).map { subject(of: $0, floor: self.floor(index - 1), index - 1) }
      ?? subject(of: s, floor: self.floor(index), index)
    // "We, the Presidents of A and B, V": whatever stands between the commas, "we" speaks.
    if word(0) == "we", tokens.count > 1, tokens[1].kind == .comma, covering[0] >= 0,
      !clauses.contains(where: { $0.group.isFinite && $0.level == .main })
    {
      clause.subject.mentions = [covering[0]]
      clause.subject.thing = -1
    }
    denyBySubject(&clause)
    if let noun = noun(before: clause.subject, index) {
      (clause.level, clause.parent, clause.noun) = (.relative, index - 1, noun)
      clause.start = clause.subject.tokens.lowerBound
      return
    }
    if bareThat(index, clause.subject) {
      clause.level = .that
      clause.parent = index - 1
      clause.start = clause.subject.tokens.lowerBound
      return
    }
    clause.start = min(s, clause.subject.tokens.isEmpty ? s : clause.subject.tokens.lowerBound)
    // ", and SUBJECT V" inside "that … and that" is marked by its own opener; without one it is a main clause,
    // unless the clause before is a that-clause joined by a bare "and".
    if let last = lastFinite, clauses[last].level == .that, clause.start > 0, word(clause.start - 1) == "and",
      clause.start > 1, tokens[clause.start - 2].kind != .comma, clause.subject.mentions.isEmpty
    {
      clause.level = .that
      clause.parent = clauses[last].parent
      clause.noun = clauses[last].noun
    }
  }

  /// A clause behind "that", "which", "when": what it hangs on, and its subject.
  private func embed(_ index: Int, _ clause: inout Clause, behind opener: (at: Int, level: Clause.Level), floor: Int) {
    let s = groups[index].tokens.lowerBound
    clause.start = opener.at
    clause.level = opener.level
    clause.parent = sibling(that: opener.at, opener.level) ?? index - 1
    clause.noun = opener.level == .relative || opener.level == .that ? opener.at - 1 : -1
    if opener.level == .relative, clause.noun >= 0, tokens[clause.noun].kind == .comma { clause.noun -= 1 }
    let b = before(s)
    if b == opener.at {
      // "which V": the antecedent is the subject.
      clause.subject.tokens = opener.at..<(opener.at + 1)
      if opener.level == .relative {
        if clause.noun >= 0, covering[clause.noun] >= 0,
          mentions[covering[clause.noun]].extent.upperBound == clause.noun + 1
        {
          clause.subject.mentions = [person(covering[clause.noun], word(opener.at))]
        } else {
          clause.subject.thing = max(0, clause.noun)
        }
      }
      return
    }
    clause.subject = subject(of: s, floor: max(min(floor, self.floor(index)), opener.at + 1), index)
    denyBySubject(&clause)
  }

  /// "the community of REGION, who V": a region is nobody who does anything, the community is.
  private func person(_ mention: Int, _ opener: Spelling) -> Int {
    let start = mentions[mention].tokens.lowerBound
    guard opener == "who", mention > 0, word(start - 1) == "of",
      mentions[mention - 1].extent.upperBound == start - 1, let region = mentions[mention].parties.first,
      let group = mentions[mention - 1].parties.first, group != region, group.root == region
    else { return mention }
    return mention - 1
  }

  /// "that S and that T": the second stands beside the first, under the same verb.
  private func sibling(that at: Int, _ level: Clause.Level) -> Int? {
    guard level == .that, at > 0, tokens[at - 1].is(.conjunction) || tokens[at - 1].kind == .comma,
      let first = clauses.last(where: { $0.level == .that && $0.group.isFinite && $0.subject.shared < 0 })
    else { return nil }
    return first.parent
  }

  /// Where the search for the word that embeds a clause begins and ends: a participle, a gerund or a relative clause
  /// inside the subject hides no "that" before it ("that actions taken by either side", "that those who shoot").
  func behindSubject(_ index: Int) -> (from: Int, floor: Int) {
    var k = index - 1
    var from = groups[index].tokens.lowerBound
    while k >= 0 {
      if clauses[k].level == .relative, clauses[k].group.isFinite, clauses[k].start < groups[k].tokens.lowerBound,
        ["who", "which"].contains(word(clauses[k].start)),
        !tokens[groups[k].tokens.upperBound..<from].contains(where: {
          $0.kind == .comma || $0.is([.conjunction, .relative])
        })
      {
        from = clauses[k].start
      } else if let inner = k == index - 1 ? gerundInSubject(index) : nil {
        k = inner
      } else if clauses[k].level != .reduced, !isSubjectGerund(k) {
        break
      }
      k -= 1
    }
    return (from, k >= 0 ? groups[k].tokens.upperBound : 0)
  }

  /// "that targeting villages is unacceptable": the gerund right after "that" belongs to the subject.
  private func isSubjectGerund(_ k: Int) -> Bool {
    groups[k].form == .gerund && word(before(groups[k].tokens.lowerBound)) == "that"
  }

  /// "We believe S", "insist S": the subject stands right after a verb of saying, without "that".
  func bareThat(_ index: Int, _ subject: Clause.Subject) -> Bool {
    guard index > 0, !subject.tokens.isEmpty,
      [.opine, .state, .tell, .evaluate, .agree, .urge].contains(groups[index - 1].verb.frame)
        || ["suggest", "imply", "claim"].contains(groups[index - 1].verb.lemma)
    else {
      return false
    }
    let verb = groups[index - 1]
    if verb.form == .participle { return false }
    if verb.verb.frame == .evaluate, verb.verb.parameter != "expectation" { return false }
    if verb.verb.frame == .urge, !["demand", "insist"].contains(verb.verb.lemma) { return false }
    var start = subject.tokens.lowerBound
    while start > verb.tokens.upperBound, tokens[start - 1].is([.determiner, .possessive, .adjective]) { start -= 1 }
    return start == verb.tokens.upperBound
  }

  /// The clause a subjectless finite verb is coordinated with.
  func coordinate(for index: Int, comma: Bool) -> Int? {
    guard let last = lastFinite else { return nil }
    // "Concerned by the clashes that began in May, the Mediators, NAMES, spoke": the first main verb.
    let s = groups[index].tokens.lowerBound
    if comma, clauses[last].level == .relative, case let close = before(s), close > 0, tokens[close].kind == .comma,
      covering[close - 1] >= 0 || covering[close] >= 0,
      !clauses.contains(where: { $0.level == .main && $0.group.isFinite }),
      mentions.contains(where: {
        $0.tokens.lowerBound > groups[last].tokens.upperBound && $0.extent.upperBound >= close
      })
    {
      return nil
    }
    // "stated that N is fair and stands ready to V": who is ready is somebody.
    let isMinded =
      ["stand", "remain"].contains(groups[index].verb.lemma) && means(groups[index].tokens.upperBound, .ready)
    // "and will not call into question what was agreed".
    let isIdiom = groups[index].verb.lemma == "call" && word(groups[index].tokens.upperBound) == "into"
    let speaks =
      ClauseFinder.speaks(groups[index].verb.frame) && !isIdiom || isMinded && clauses[last].subject.mentions.isEmpty
    var candidate = last
    // "underlined that force is no answer, and will never bring peace": what a thing will do stays with the thing.
    if clauses[last].level == .that, clauses[last].subject.mentions.isEmpty, clauses[last].subject.thing >= 0,
      [.future, .modal].contains(groups[index].form), groups[last].form != .future,
      groups[index].isPassive
        || [.other, .show, .reach, .make, .give, .have, .be, .do].contains(groups[index].verb.frame)
    {
      return last
    }
    // "chapters that were tabled in PLC and have been studied": what is done to the thing goes on.
    if clauses[last].level == .relative, !comma, groups[last].isPassive, groups[index].isPassive { return last }
    // "I commend the protocol that confirms N and sets out N": singular as what it hangs on, not as who speaks.
    let isSingular = tokens[groups[index].head].is(.verbPresent) && groups[index].form == .present
    if clauses[last].level == .relative, !comma, isSingular, tokens[groups[last].head].is(.verbPresent),
      let main = clauses[..<last].last(where: { $0.level == .main && $0.group.isFinite }),
      !tokens[main.group.head].is(.verbPresent)
    {
      return last
    }
    // "the Mediators, who thanked him and asked him to V": the same voice goes on.
    if clauses[last].level == .relative, !comma, word(clauses[last].start) == "who",
      groups[last].form == groups[index].form, !speaks || ClauseFinder.speaks(groups[last].verb.frame)
    {
      return last
    }
    if clauses[last].level != .main, comma || speaks || groups[index].form != groups[last].form {
      var k = last
      while k >= 0, clauses[k].level != .main || !clauses[k].group.isFinite { k -= 1 }
      if k >= 0, comma || speaks || groups[k].form == groups[index].form { candidate = k }
    }
    return candidate
  }

  /// Verbs by which parties speak: they climb out of embedded clauses.
  static func speaks(_ frame: Frame) -> Bool {
    [.call, .urge, .instruct, .caution, .remind, .state, .evaluate, .note, .express, .agree, .meet, .discuss].contains(
      frame)
  }
}

import Negotiation

/// One clause with its sentence and its statement: what a rule is given.
struct ClauseContext: TokenReader {
  let setting: Setting
  let index: Int

  /// What all clauses of a sentence share.
  final class Setting {
    let source: UnsafeBufferPointer<UInt8>
    let analysis: SentenceAnalysis
    let discourse: Discourse
    let lexicon: Lexicon
    /// Dates of the trip or the meeting that frames the statement, as a whole.
    let trip: When?
    /// The subjects of the clauses that a rule has asked for: many ask again.
    fileprivate var subjects: [[Party]?]

    init(
      source: UnsafeBufferPointer<UInt8>, analysis: SentenceAnalysis, discourse: Discourse, lexicon: Lexicon,
      trip: When?
    ) {
      self.source = source
      self.analysis = analysis
      self.discourse = discourse
      self.lexicon = lexicon
      self.trip = trip
      subjects = Array(repeating: nil, count: analysis.clauses.count)
    }
  }

  var source: UnsafeBufferPointer<UInt8> { setting.source }
  var analysis: SentenceAnalysis { setting.analysis }
  var discourse: Discourse { setting.discourse }
  var lexicon: Lexicon { setting.lexicon }
  var trip: When? { setting.trip }

  /// What an act without a date of its own takes over: the stay in the place it names, else the whole trip.
  var frame: When? {
    let range = clause.subject.shared >= 0 ? at(clause.subject.shared).dated.lowerBound..<dated.upperBound : dated
    for place in analysis.places where range.contains(place.tokens.lowerBound) {
      if let stay = discourse.stays.last(where: {
        $0.state == place.state && place.state != nil || $0.name == place.name
      }) {
        return stay.when
      }
    }
    return trip
  }

  var clause: Clause { analysis.clauses[index] }
  var group: VerbGroup { analysis.clauses[index].group }
  var tokens: [Token] { analysis.tokens }
  var anchor: Day? { discourse.anchor }

  var lemma: Spelling { group.verb.lemma }

  /// The same sentence, another clause.
  func at(_ other: Int) -> ClauseContext {
    ClauseContext(setting: setting, index: other)
  }

  /// The words after the verb up to the end of the clause.
  var scope: Range<Int> { clause.scope }

  /// All of the clause, its subject included.
  var whole: Range<Int> { min(clause.start, group.tokens.lowerBound)..<max(scope.upperBound, group.tokens.upperBound) }

  /// Where a date of the clause may stand: with the phrase fronted before its subject.
  var dated: Range<Int> {
    let lower =
      analysis.clauses[..<index].last {
        $0.group.isFinite && $0.level == .main && $0.group.tokens.upperBound <= clause.start
      }?.scope.upperBound ?? 0
    return min(lower, whole.lowerBound, fronted)..<max(group.tokens.upperBound, min(whole.upperBound, nextFronted))
  }

  /// Where the phrase begins that is fronted before the next main clause: ", and on 12 May they met".
  private var nextFronted: Int {
    guard clause.level == .main,
      let next = analysis.clauses.indices.first(where: {
        $0 > index && analysis.clauses[$0].level == .main && analysis.clauses[$0].group.isFinite
      })
    else { return tokens.count }
    return at(next).fronted
  }

  /// ", and on 12 May they met": where the phrase begins that stands between the conjunction and the subject.
  private var fronted: Int {
    let start = clause.start
    guard clause.level == .main, start > 2, start <= tokens.count, clause.subject.shared < 0 else { return start }
    let floor = max(0, start - 7, index > 0 ? analysis.clauses[index - 1].group.tokens.upperBound : 0)
    guard let joint = (floor..<start).last(where: { tokens[$0].is(.conjunction) && analysis.covering[$0] < 0 }),
      joint + 1 < start, tokens[joint + 1].is(.preposition)
    else { return start }
    return joint + 1
  }

  // MARK: subjects

  /// Who does it, pronouns and repeated groups resolved; empty for things and nobody.
  var subject: [Party] { subjectParties(of: index) }

  func subjectParties(of index: Int) -> [Party] {
    if let known = setting.subjects[index] { return known }
    let parties = subjectParties(of: index, depth: 0)
    setting.subjects[index] = parties
    return parties
  }

  private func subjectParties(of index: Int, depth: Int) -> [Party] {
    let clause = analysis.clauses[index]
    if !clause.subject.mentions.isEmpty {
      // "It is appropriate that": nobody.
      if clause.subject.mentions.count == 1, let only = clause.subject.mentions.first,
        word(analysis.mentions[only].tokens.lowerBound) == "it",
        clause.group.isPredicative && !["ready", "prepared", "willing"].contains(word(clause.group.head))
          || clause.group.verb.frame == .be && !clause.group.isPredicative
          || ["remain", "seem"].contains(clause.group.verb.lemma)
      {
        return []
      }
      var list: [Party] = []
      for mention in clause.subject.mentions {
        // "They discussed N with X and agreed": whom the pronoun means is settled where it stands.
        let place =
          clause.subject.shared >= 0 && analysis.mentions[mention].kind == .pronoun
          ? clause.subject.shared : index
        for party in resolve(mention, at: place) where !list.contains(party) { list.append(party) }
      }
      if let group = discourse.company(of: list) { return [group] }
      return list
    }
    if clause.subject.thing >= 0 { return speaking(clause).map { [$0] } ?? [] }
    guard depth < 6, clause.parent >= 0, !clause.group.isFinite else { return [] }
    return subjectParties(of: clause.parent, depth: depth + 1)
  }

  /// A common noun that speaks or acts as parties do: "the conference calls for N". Its slug is its name.
  func speaking(_ clause: Clause) -> Party? {
    let thing = clause.subject.thing
    let frame = clause.group.verb.frame
    if thing < tokens.count, tokens[thing].is(.gathering), tokens[thing].isCapital, discourse.issuers.count == 1,
      let issuer = discourse.issuers.first, !issuer.isPerson, !lexicon.names.isState(issuer.id),
      !clause.group.isPassive,
      clause.group.verb.frame != .be
    {
      // "The Summit calls for N": the body that issues the text.
      return issuer
    }
    if word(thing) == "mediation", !clause.group.isPassive, frame != .be {
      return discourse.body("mediation") ?? Party(unchecked: "mediation")
    }
    let isBody =
      thing < tokens.count
      && (tokens[thing].is([.organ, .people, .office]) || tokens[thing].is(.mechanism) && tokens[thing].isCapital)
    if word(thing) == "force" { return nil }
    // "The talks focused on N": those who sat there did.
    if frame == .discuss, thing < tokens.count, tokens[thing].is([.exchange, .gathering]), !tokens[thing].is(.organ) {
      return nil
    }
    guard
      isBody && frame != .be && !clause.group.isPassive
        || [
          .call, .urge, .instruct, .caution, .remind, .evaluate, .express, .commit, .agree, .meet, .visit, .brief,
          .discuss,
        ].contains(frame) && !clause.group.isPassive
        || clause.group.verb.lemma == "plan" || clause.group.isPassive && [.call, .receive].contains(frame)
    else { return nil }
    return nounParty(thing)
  }

  /// A noun as a party; `nil` for abstract nouns, documents and pronouns.
  func nounParty(_ noun: Int) -> Party? {
    guard noun >= 0, noun < tokens.count, tokens[noun].kind == .word, tokens[noun].is(.noun) || tokens[noun].word < 0,
      !tokens[noun].is([
        .document, .weight, .harm, .deed, .content, .attitude, .pledge, .duty, .mechanism, .exchange, .unit, .relative,
        .determiner,
      ])
        || tokens[noun].is([.organ, .people, .gathering, .office])
        || tokens[noun].is(.mechanism) && tokens[noun].isCapital
    else { return nil }
    if tokens[noun].word >= 0, !tokens[noun].is([.organ, .people, .gathering, .office, .mechanism]) {
      // Plain nouns of the lexicon are things and ideas; unknown ones may be anybody.
      return nil
    }
    // With the capitals before it: `tripartite-mechanism`.
    var first = noun
    if noun > 0, tokens[noun].is(.organ), !tokens[noun].isCapital,
      ["working", "contact", "monitoring", "steering", "joint", "drafting", "expert"].contains(word(noun - 1))
    {
      first = noun - 1
    }
    while first > 0, tokens[noun].isCapital, tokens[first - 1].isCapital, tokens[first - 1].kind == .word,
      !tokens[first - 1].is([.determiner, .preposition])
    { first -= 1 }
    let word = Slugs.word(text(first..<(noun + 1)))
    return Slug.isWord(word) ? Party(unchecked: word) : nil
  }
}

// MARK: objects

extension ClauseContext {
  /// The first noun after the verb, adverbs, articles and adjectives skipped; -1 for none.
  func object(after start: Int? = nil) -> Int {
    var k = start ?? group.tokens.upperBound
    // "completed on 20 July a journey".
    if start == nil, let time = analysis.times.first(where: { $0.tokens.lowerBound == k }) {
      k = time.tokens.upperBound
    }
    // "laid out in detail N".
    if word(k) == "in", ["detail", "turn", "full", "particular"].contains(word(k + 1)) { k += 2 }
    while k < tokens.count, k < scope.upperBound {
      let t = tokens[k]
      guard t.kind == .word || t.kind == .number || t.kind == .quote else { return -1 }
      if analysis.covering[k] >= 0 {
        // "reiterated their countries' determination": whose it is.
        let end = analysis.mentions[analysis.covering[k]].extent.upperBound
        guard end < tokens.count, [.possessive, .quote].contains(tokens[end].kind) else { return -1 }
        k = end + 1
        continue
      }
      if word(k) == "following" {
        k += 1
        continue
      }
      // "more than twenty meetings", "at least two rounds".
      if word(k) == "more" && word(k + 1) == "than" || word(k) == "at" && ["least", "most"].contains(word(k + 1)) {
        k += 2
        continue
      }
      if t.is(.nominal) || t.is(.noun), !t.is([.preposition]) {
        // The head of a compound: "peace process".
        while k + 1 < tokens.count, tokens[k + 1].is(.noun), !tokens[k + 1].is([.preposition, .adverb]),
          tokens[k + 1].kind == .word,
          analysis.covering[k + 1] < 0,
          !(tokens[k + 1].is(.verb) && !tokens[k].is(.adjective) && !tokens[k + 1].is([.attitude, .deed, .exchange]))
        { k += 1 }
        // "a number of meetings": what is counted.
        if word(k + 1) == "of",
          t.is(.unit)
            || ["number", "series", "range", "variety", "set", "round", "rounds", "couple"].contains(word(k)),
          k + 2 < scope.upperBound
        {
          let counted = object(after: k + 2)
          if counted >= 0 { return counted }
        }
        return k
      }
      if t.is([.determiner, .possessive, .adjective, .adverb, .ordinal, .numeral, .verbParticiple, .verbGerund])
        || t.word < 0 || t.kind == .quote
        || t.kind == .number || ["and", "but"].contains(word(k)) || t.kind == .comma
      {
        if t.is([.preposition, .conjunction]) && !["and", "but", "following"].contains(word(k))
          && !t.is([.determiner, .adjective])
        {
          return -1
        }
        k += 1
        continue
      }
      return -1
    }
    return -1
  }

  /// The object behind the party it is told or given to: "convey to the people of STATE their sympathy".
  var objectBehindAddressee: Int {
    let direct = object()
    guard direct < 0, word(group.tokens.upperBound) == "to" else { return direct }
    let end = chain(from: group.tokens.upperBound + 1, limit: scope.upperBound).end
    return end > group.tokens.upperBound + 1 ? object(after: end) : -1
  }

  /// Behind "in PLC" and "on DAY" right after the verb: "received in PLC on DAY the Minister".
  var behindAdjuncts: Int {
    var k = group.tokens.upperBound
    while k < scope.upperBound {
      if let time = analysis.times.first(where: {
        $0.tokens.lowerBound == k || $0.tokens.lowerBound == k + 1 && word(k) == "on"
      }) {
        k = time.tokens.upperBound
      } else if ["in", "at"].contains(word(k)),
        let place = analysis.places.first(where: { $0.tokens.lowerBound == k + 1 })
      {
        k = place.tokens.upperBound
      } else {
        break
      }
    }
    return k
  }

  /// Whether a word stands in the clause after the verb, before any other clause begins.
  func has(_ words: Spelling..., within limit: Int = 6) -> Bool {
    let start = group.tokens.upperBound
    for k in start..<min(tokens.count, start + limit) where words.contains(word(k)) { return true }
    return false
  }

  /// Whether an adverb stands inside or right beside the verb group.
  func hasAdverb(_ words: Spelling...) -> Bool {
    for k in max(0, group.tokens.lowerBound - 2)..<min(tokens.count, group.tokens.upperBound + 3)
    where words.contains(word(k)) { return true }
    return false
  }

  /// Mentions in the scope up to a token.
  func mentions(in range: Range<Int>) -> [Int] {
    analysis.mentions.indices.filter { range.contains(analysis.mentions[$0].tokens.lowerBound) }
  }

  /// Mentions joined by commas and "and" from a token on; the end of the list.
  func chain(from start: Int, limit: Int) -> (mentions: [Int], end: Int) {
    var list: [Int] = []
    var k = start
    var end = start
    while k < limit {
      if ["the", "both", "all", "and", "a", "an"].contains(word(k))
        || list.isEmpty && ["with", "to", "upon", "on"].contains(word(k)) || word(k) == "with" && word(k - 1) == "and"
        || tokens[k].kind == .comma
        || (word(k) == "as" && word(k + 1) == "well") || (word(k) == "well" && word(k - 1) == "as")
        || (word(k) == "as" && word(k - 1) == "well")
        || ["also", "including", "well"].contains(word(k))
        || word(k) == "each" && word(k + 1) == "of" || word(k) == "of" && word(k - 1) == "each"
      {
        if analysis.covering[k] < 0 {
          k += 1
          continue
        }
      }
      guard analysis.covering[k] >= 0 else { break }
      let m = analysis.covering[k]
      guard analysis.mentions[m].extent.lowerBound >= start || list.isEmpty, !isNextSubject(m, after: list) else {
        break
      }
      list.append(m)
      k = analysis.mentions[m].extent.upperBound
      end = k
    }
    return (list, end)
  }

  /// "After talks with X, Y left": behind a comma another clause begins.
  private func isNextSubject(_ mention: Int, after list: [Int]) -> Bool {
    guard !list.isEmpty, case let first = analysis.mentions[mention].extent.lowerBound,
      case let comma = first > 0 && ["the", "both"].contains(word(first - 1)) ? first - 2 : first - 1, comma >= 0,
      tokens[comma].kind == .comma
    else { return false }
    return analysis.clauses.contains {
      $0.group.isFinite && $0.level != .relative && $0.subject.mentions.first == mention && $0.subject.shared < 0
    }
  }

  /// The parties of mentions, without repeats.
  func parties(_ mentions: [Int]) -> [Party] {
    var list: [Party] = []
    for mention in mentions { for party in resolve(mention) where !list.contains(party) { list.append(party) } }
    return list
  }

  /// Infinitives and gerunds that depend on the verb, conjuncts included, purposes not.
  func complements() -> [Int] {
    analysis.clauses.indices.filter {
      let c = analysis.clauses[$0]
      return c.parent == index && (c.level == .complement || c.level == .nominal) && !c.group.isFinite
    }
  }

  /// The that-clauses under the verb, conjuncts included.
  func thatClauses() -> [Int] {
    analysis.clauses.indices.filter { k in
      guard analysis.clauses[k].level == .that, analysis.clauses[k].group.isFinite else { return false }
      // A that-clause joined to another, or after the addressee's own verb group.
      var p = analysis.clauses[k].parent
      if p == index { return true }
      var steps = 0
      while p >= 0, steps < 8 {
        if p == index { return true }
        if analysis.clauses[p].level == .main && analysis.clauses[p].group.isFinite { return false }
        p = analysis.clauses[p].parent
        steps += 1
      }
      return false
    }
  }

  /// The bytes of a range of tokens, as text.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return String(
      decoding: UnsafeBufferPointer(rebasing: source[tokens[first].start..<tokens[last].end]), as: UTF8.self)
  }

  /// The day of the statement.
  var now: When { When(start: anchor, end: anchor, precision: anchor == nil ? .unknown : .day, basis: .statement) }

  /// From the day of the statement on.
  var open: When { When(start: anchor, end: nil, precision: .open, basis: .statement) }

  /// Some day before the statement.
  var past: When { When(start: nil, end: anchor, precision: .open, basis: .relative) }

  /// The cue of the clause: the verb with its auxiliaries.
  var cue: Range<Int> { group.tokens }
}

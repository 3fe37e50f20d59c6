import Negotiation

// What stands behind the verb of a clause: its object, words it is known by, parties, complements, times.
extension ClauseContext {
  /// Whether a word belongs to a participle further on: "were informed about the talks held in PLC by X".
  func isOfParticiple(_ k: Int) -> Bool {
    analysis.clauses.indices.contains {
      $0 > index && analysis.clauses[$0].level == .reduced && analysis.clauses[$0].group.form == .participle
        && analysis.clauses[$0].group.tokens.upperBound <= k && analysis.clauses[$0].scope.contains(k)
    }
  }

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
    for k in tokensAfterVerb(limit) where words.contains(word(k)) { return true }
    return false
  }

  /// Whether a word with the sense stands within so many tokens after the verb.
  func has(_ sense: Sense, within limit: Int) -> Bool { tokensAfterVerb(limit).contains { means($0, sense) } }

  /// Whether the base form of the verb has the sense, whatever particle stands with it: "put N forward".
  func lemmaMeans(_ sense: Sense) -> Bool { lexicon.means(lemma, sense) }

  /// The word right after the verb.
  var next: Spelling { word(group.tokens.upperBound) }

  /// So many tokens after the verb, fewer at the end of the sentence.
  func tokensAfterVerb(_ count: Int) -> Range<Int> {
    group.tokens.upperBound..<min(tokens.count, group.tokens.upperBound + count)
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
    // "reminded both of them".
    if ["both", "all", "each"].contains(word(k)), word(k + 1) == "of", k < tokens.count, analysis.covering[k] < 0 {
      k += 2
    }
    var end = start
    while k < limit {
      if analysis.covering[k] < 0 {
        guard isChained(k, after: list) else { break }
        k += 1
        continue
      }
      let m = analysis.covering[k]
      guard analysis.mentions[m].extent.lowerBound >= start || list.isEmpty, !isNextSubject(m, after: list),
        // "In their talks with X they V".
        list.isEmpty || k > end || !tokens[k].is(.subjectPronoun)
      else { break }
      list.append(m)
      k = analysis.mentions[m].extent.upperBound
      end = k
    }
    return (list, end)
  }

  /// "grateful to X and to Y": the preposition said again before the next.
  private func isRepeated(_ k: Int, after list: [Int]) -> Bool {
    guard word(k - 1) == "and", ["to", "of", "from"].contains(word(k)), let first = list.first else { return false }
    let before = analysis.mentions[first].tokens.lowerBound - 1
    return word(word(before) == "the" ? before - 1 : before) == word(k)
  }

  /// Whether a word only joins the members of a list: an article, a conjunction, "as well as".
  private func isChained(_ k: Int, after list: [Int]) -> Bool {
    switch tokens[k].kind {
    case .comma: return true
    // "attended by A, Minister of N; B, Minister of M; and C".
    case .colon: return list.last.map { !analysis.mentions[$0].persons.isEmpty } == true
    default: break
    }
    switch word(k) {
    case "the", "both", "all", "and", "a", "an", "also", "including", "well": return true
    case "with": return list.isEmpty || word(k - 1) == "and"
    case "to", "upon", "on": return list.isEmpty || isRepeated(k, after: list)
    case "as": return word(k + 1) == "well" || word(k - 1) == "well"
    case "each": return word(k + 1) == "of"
    case "of": return word(k - 1) == "each" || isRepeated(k, after: list)
    case "from": return isRepeated(k, after: list)
    default: return false
    }
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
    for mention in mentions { list.join(resolve(mention)) }
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

import Negotiation

// The subject of a finite verb: the noun phrase before it, insertions and conjuncts taken into account.
extension ClauseFinder {
  /// The token before, adverbs skipped.
  func before(_ i: Int) -> Int {
    var k = i - 1
    while k >= 0 {
      if let start = asideStart(endingAt: k), start > 0, covering[start - 1] >= 0 { return start - 1 }
      let isOnceMore = isOnceMore(endingAt: k)
      guard isOnceMore || isBetween(k) else { break }
      k -= isOnceMore ? 2 : 1
    }
    return k
  }

  /// Whether a word may stand between a subject and its verb.
  private func isBetween(_ k: Int) -> Bool {
    // "clear: there is N": a subject of its own.
    tokens[k].kind == .word && covering[k] < 0 && (word(k) != "there" || kind(k - 1) != .colon)
      && (tokens[k].is(.adverb) || word(k) == "not" || isReflexive(k)
        || ["first", "each", "neither"].contains(word(k)) && k > 0 && covering[k - 1] >= 0
        || word(k) == "last" && self.is(k - 1, .relative) || joinsAdverbs(k))
      && (!tokens[k].is([.determiner, .relative, .subordinator, .preposition, .noun])
        || ["also", "then", "all", "both", "again", "each", "first", "neither", "last"].contains(word(k)))
  }

  /// The noun phrase before a finite verb.
  func subject(of s: Int, floor: Int, _ index: Int) -> Clause.Subject {
    var subject = Clause.Subject()
    var k = before(s)
    if let stem = behindPreamble(s, index) { return stem }
    // "\"This is a result,\" said NAME": whoever says it stands behind.
    if s > 1, tokens[s - 1].kind == .quote, [.comma, .stop].contains(tokens[s - 2].kind) { return subject }
    // Step over an apposition or an insertion between commas, dashes or brackets.
    var floor = floor
    (k, floor) = stepOver(k, floor)
    // A relative or reduced clause inside the subject: look before it.
    if k < floor, index > 0 {
      let embedded = clauses[index - 1]
      if embedded.level != .main || !embedded.group.isFinite { return subjectBefore(embedded: index - 1, s) }
    }
    guard k >= 0 else { return subject }
    // "The draft prepared by X was discussed", "ideas arising from N were": what is before the participle was.
    if index > 0, clauses[index - 1].level == .reduced, !clauses[index - 1].group.isFinite,
      tokens[groups[index - 1].tokens.upperBound].is(.preposition), groups[index - 1].tokens.upperBound <= k,
      !tokens[groups[index - 1].tokens.upperBound...k].contains(where: { $0.kind == .comma || $0.is(.conjunction) })
    {
      return subjectBefore(embedded: index - 1, s)
    }
    // "Targeting civilians is never acceptable": doing it is.
    if index == 1, groups[0].form == .gerund, groups[0].tokens.lowerBound == 0, groups[1].verb.frame == .be,
      !tokens[..<s].contains(where: { $0.kind == .comma })
    {
      (subject.thing, subject.tokens) = (0, 0..<s)
      return subject
    }
    // "The Mediators representing A and B welcome N": the Mediators do.
    if index > 0, groups[index - 1].form == .gerund, groups[index - 1].verb.lemma == "represent",
      groups[index - 1].tokens.upperBound <= k, case let head = groups[index - 1].tokens.lowerBound - 1, head >= 0,
      covering[head] >= 0
    {
      subject.mentions = chain(endingAt: covering[head], floor: 0)
      subject.tokens = (subject.mentions.map { mentions[$0].extent.lowerBound }.min() ?? head)..<s
      return subject
    }
    // "The question of finding missing persons was raised": the question was.
    if let inner = gerundInSubject(index) { return subjectBefore(gerund: inner, s) }
    if word(k) == "there" {
      subject.tokens = k..<s
      subject.thing = k
      return subject
    }
    if covering[k] >= 0,
      mentions[covering[k]].extent.upperBound == k + 1 || mentions[covering[k]].tokens.upperBound == k + 1
    {
      if mentions[covering[k]].kind == .pronoun, tokens[k].is(.subjectPronoun) {
        // "…, and they underline": a pronoun stands alone.
        subject.mentions = [covering[k]]
        subject.tokens = mentions[covering[k]].extent.lowerBound..<s
        return subject
      }
      // "each of them put forward N".
      if mentions[covering[k]].kind == .pronoun, k > floor + 1, word(k - 1) == "of",
        ["each", "both", "all", "most", "some"].contains(word(k - 2))
      {
        subject.mentions = [covering[k]]
        subject.tokens = (k - 2)..<s
        return subject
      }
      // "The representatives of A and B as guarantors of N": those, whatever they act as.
      let role = mentions[covering[k]].extent.lowerBound - 1
      let last =
        role > floor && word(role) == "as" && covering[role - 1] >= 0
          && mentions[covering[role - 1]].extent.upperBound == role ? covering[role - 1] : covering[k]
      let chain = chain(endingAt: last, floor: floor)
      let start = chain.map { mentions[$0].extent.lowerBound }.min() ?? k
      if let head = governed(start, floor: floor) {
        subject.thing = head
        subject.tokens = head..<s
        return subject
      }
      subject.mentions = chain
      subject.tokens = start..<s
      return subject
    }
    return thing(endingAt: k, floor: floor, of: s)
  }

  /// "X and Y, meeting in PLC, guided by DOC, have agreed": the parties before the first of several participles.
  private func behindPreamble(_ s: Int, _ index: Int) -> Clause.Subject? {
    guard index > 1, s > 0, tokens[s - 1].kind == .comma, !groups[..<index].contains(where: \.isFinite),
      let first = groups[..<index].first(where: { [.gerund, .participle].contains($0.form) }),
      case let comma = first.tokens.lowerBound - 1, comma > 0, tokens[comma].kind == .comma,
      covering[comma - 1] >= 0
    else { return nil }
    var subject = Clause.Subject()
    subject.mentions = chain(endingAt: covering[comma - 1], floor: 0)
    subject.tokens = (subject.mentions.map { mentions[$0].extent.lowerBound }.min() ?? comma - 1)..<s
    return subject
  }

  /// The noun phrase of a thing that ends at a token: its first noun, or the party a preposition follows.
  private func thing(endingAt k: Int, floor: Int, of s: Int) -> Clause.Subject {
    var subject = Clause.Subject()
    var start = k
    while start > floor, ![.comma, .colon].contains(tokens[start - 1].kind),
      !tokens[start - 1].is([.relative, .subordinator]) || covering[start - 1] >= 0 || isDemonstrative(start - 1)
    { start -= 1 }
    // "was attacked on Tuesday night and an officer was killed": what a preposition names is of the verb before.
    if floor > 0, start == floor, start <= k, tokens[start].is(.preposition), covering[start] < 0,
      let joint = (start..<k).last(where: {
        tokens[$0].is(.conjunction) && covering[$0] < 0 && tokens[$0 + 1].is([.determiner, .possessive])
      })
    {
      start = joint + 1
    }
    var head = -1
    var i = behindFrame(start, k)
    while i <= k {
      if covering[i] >= 0 {
        // A party inside a thing: "the sides' failure", "the Mediators' proposals".
        let m = covering[i]
        i = mentions[m].extent.upperBound
        if head < 0, i > k || tokens[min(i, tokens.count - 1)].is(.preposition) || word(i) == "together" {
          subject.mentions = chain(endingAt: m, floor: floor)
          subject.tokens = start..<s
          return subject
        }
        continue
      }
      if tokens[i].is(.nominal) || tokens[i].is(.noun), !tokens[i].is(.preposition), tokens[i].kind == .word,
        !isAttribute(i, k)
      {
        head = i
        // The last noun of the run is the head: "peace process".
        var run = i
        while run + 1 <= k, tokens[run + 1].is(.noun), covering[run + 1] < 0, !tokens[run + 1].is(.preposition) {
          run += 1
        }
        // "Over the past two weeks the number of N has risen": the time is no subject.
        // "In the talks no agreement was reached": nor is what a phrase in front names.
        let isFrame = tokens[run].is(.unit) || tokens[start].is(.preposition) && tokens[run + 1].is(.determiner)
        if isFrame, run < k, tokens[run + 1].is([.determiner, .possessive]) || tokens[run + 1].isCapital {
          i = run + 1
          continue
        }
        head = run
        break
      }
      i += 1
    }
    // "The filling", "last Friday a missile": a word that no list has for a noun, with an article.
    let article = (start..<max(start, k)).last { tokens[$0].is([.determiner, .possessive]) }
    let isNamed = tokens[k].kind == .word && covering[k] < 0 && article.map { $0 == start || k - $0 <= 2 } == true
    subject.thing = head >= 0 ? head : (tokens[k].is([.determiner, .relative]) || isNamed ? k : -1)
    subject.tokens = start..<s
    return subject
  }

  /// "In Lima and Quito no agreement was reached": behind what a preposition in front names begins the subject.
  private func behindFrame(_ start: Int, _ k: Int) -> Int {
    guard tokens[start].is(.preposition), covering[start] < 0, start + 2 <= k else { return start }
    return (start + 2...k).last { d in
      tokens[d].is([.determiner, .possessive]) && covering[d] < 0 && covering[d - 1] < 0
        && tokens[d - 1].kind == .word && !tokens[d - 1].is([.preposition, .conjunction, .determiner, .adverb])
    } ?? start
  }

  /// "Any attempt to choose among them would V": where the infinitive begins that belongs to the subject's noun.
  func infinitiveInSubject(_ index: Int) -> Int? {
    guard index > 0, lastFinite == nil, groups[index - 1].form == .infinitive else { return nil }
    let start = groups[index - 1].tokens.lowerBound
    guard start > 0, tokens[start - 1].is(.noun), covering[start - 1] < 0, !tokens[start - 1].is(.preposition),
      !tokens[start..<groups[index].tokens.lowerBound].contains(where: { $0.kind == .comma })
    else { return nil }
    return start
  }

  /// "on that day", "that decision".
  func isDemonstrative(_ k: Int) -> Bool {
    word(k) == "that" && (k > 0 && tokens[k - 1].is(.preposition) || k == 0)
  }

  /// The subject of a verb whose noun phrase holds a relative or reduced clause.
  func subjectBefore(embedded: Int, _ s: Int) -> Clause.Subject {
    var e = embedded
    while e > 0, clauses[e].level != .main, clauses[e].parent == e - 1 || clauses[e].level == .reduced {
      if clauses[e].level == .relative || clauses[e].level == .reduced || clauses[e].level == .adjunct { break }
      e -= 1
    }
    let at = clauses[e].level == .relative ? clauses[e].start : clauses[e].group.tokens.lowerBound
    var subject = subject(of: at, floor: e > 0 ? groups[e - 1].tokens.upperBound : 0, 0)
    subject.tokens = subject.tokens.lowerBound..<s
    return subject
  }

  /// The gerund that hangs by its preposition on the noun before it, where both belong to the subject of a clause:
  /// "ways of improving access were discussed"; "with the aim of improving access the sides met" is a frame.
  func gerundInSubject(_ index: Int) -> Int? {
    var e = index - 1
    guard e >= 0, groups[e].form == .gerund else { return nil }
    while e > 0, groups[e - 1].form == .gerund, groups[e].tokens.lowerBound - groups[e - 1].tokens.upperBound <= 1 {
      e -= 1
    }
    // "on early warning systems".
    var p = groups[e].tokens.lowerBound - 1
    while p > 0, tokens[p].is(.adjective), !tokens[p].is([.noun, .preposition]), covering[p] < 0 { p -= 1 }
    let end = groups[index].tokens.lowerBound
    guard p > 0, tokens[p].is(.preposition), !tokens[p].is(.subordinator), tokens[p - 1].is(.noun), covering[p - 1] < 0,
      !tokens[groups[e].tokens.upperBound..<end].contains(where: { $0.kind == .comma || $0.is(.conjunction) })
    else { return nil }
    let floor = e > 0 ? groups[e - 1].tokens.upperBound : 0
    var start = p
    while start > floor, tokens[start - 1].kind == .word || tokens[start - 1].kind == .number,
      !tokens[start - 1].is([.conjunction, .relative, .subordinator])
    { start -= 1 }
    return start < p && !tokens[start].is(.preposition) ? e : nil
  }

  /// The subject whose noun a gerund hangs on.
  private func subjectBefore(gerund: Int, _ s: Int) -> Clause.Subject {
    var at = groups[gerund].tokens.lowerBound - 1
    while at > 0, !tokens[at].is(.preposition) { at -= 1 }
    var subject = subject(of: at, floor: gerund > 0 ? groups[gerund - 1].tokens.upperBound : 0, 0)
    subject.tokens = subject.tokens.lowerBound..<s
    return subject
  }

  /// The mentions joined by commas and "and" up to this one.
  func chain(endingAt mention: Int, floor: Int) -> [Int] {
    var list = [mention]
    // "A and the B": with its article.
    var start = min(mentions[mention].extent.lowerBound, mentions[mention].tokens.lowerBound)
    while true {
      // "France and the United Kingdom": the article is not the name's.
      if start > floor, word(start - 1) == "the", covering[start - 1] < 0 { start -= 1 }
      // "The representatives of A, of B and of C": the preposition said again.
      let repeats =
        start > floor + 1 && ["of", "from"].contains(word(start - 1)) && covering[start - 1] < 0
        && (word(start - 2) == "and" || tokens[start - 2].kind == .comma)
      if repeats { start -= 1 }
      var k = start - 1
      if k >= floor, ["and", "or", "both"].contains(word(k)) { k -= 1 }
      // "A, Minister of N; B, Minister of M; and C": a list of persons with their offices.
      let isParted =
        k > floor && tokens[k].kind == .colon && covering[k - 1] >= 0 && !mentions[covering[k - 1]].persons.isEmpty
      // "GROUP – A, B, C – and D": the last of those between the dashes.
      let isDashed = k > floor && k < start - 1 && tokens[k].kind == .dash && list.count == 1
      if k >= floor, tokens[k].kind == .comma || isParted || isDashed { k -= 1 }
      if k >= floor, word(k) == "as", word(k - 1) == "well" {
        k -= 2
        if k >= floor, tokens[k].kind == .comma { k -= 1 }
      }
      if k >= floor, word(k) == "with", ["together", "along", "jointly"].contains(word(k - 1)) {
        k -= 2
        if k >= floor, tokens[k].kind == .comma { k -= 1 }
      }
      // A fronted phrase ends with a comma alone; a list has its "and" before the last.
      if list.count == 1, k >= floor, k < start - 1,
        (k + 1..<start).allSatisfy({ tokens[$0].kind == .comma || word($0) == "both" })
      {
        break
      }
      guard k >= floor, k < start - 1, covering[k] >= 0, covering[k] != list[0],
        mentions[covering[k]].extent.upperBound == k + 1 || mentions[covering[k]].tokens.upperBound == k + 1
          || mentions[covering[k]].extent.upperBound == k + 2 && tokens[k + 1].kind == .comma,
        mentions[covering[k]].kind != .pronoun
      else { break }
      // "Following talks with X, Y said": X belongs to the preposition.
      let previous = covering[k]
      let p = mentions[previous].extent.lowerBound - 1
      if p >= 0, tokens[p].is(.preposition), covering[p] < 0, !(repeats && word(p) == word(start)),
        !["and"].contains(word(start - 1)) || isFronted(p, floor)
      {
        break
      }
      list.insert(previous, at: 0)
      start = mentions[previous].extent.lowerBound
    }
    return list
  }

  /// Whether a preposition opens the sentence or the clause: what follows belongs to a frame.
  func isFronted(_ p: Int, _ floor: Int) -> Bool {
    p == floor || p == 0 || tokens[p - 1].kind == .comma
  }

  /// The noun that governs a party by a preposition: "the meeting between X and Y took place".
  func governed(_ start: Int, floor: Int) -> Int? {
    let p = start - 1
    guard p > floor, covering[p] < 0, tokens[p].is(.preposition), !tokens[p].is(.subordinator),
      !["as", "than", "including"].contains(word(p))
    else { return nil }
    var k = p - 1
    while k >= floor {
      if [.comma, .colon].contains(tokens[k].kind) { break }
      k -= 1
    }
    var i = k + 1
    var head: Int?
    while i < p {
      if covering[i] >= 0 { return covering[i] >= 0 && head == nil ? nil : head }
      if tokens[i].is(.nominal) || tokens[i].is(.noun), !tokens[i].is(.preposition), !isAttribute(i, p - 1) {
        head = i
        while i + 1 < p, tokens[i + 1].is(.noun), !tokens[i + 1].is(.preposition) {
          i += 1
          head = i
        }
        return head
      }
      i += 1
    }
    return nil
  }

  /// "the twenty-first ordinary session": an adjective before another, no head of the phrase.
  private func isAttribute(_ i: Int, _ last: Int) -> Bool {
    guard i < last, tokens[i + 1].is(.adjective), covering[i + 1] < 0 else { return false }
    return tokens[i].is([.adjective, .ordinal]) && !tokens[i].is(.noun) || tokens[i].word < 0 && tokens[i].isCapital
  }

  /// "Neither side has accepted it", "Neither has": not done.
  func denyBySubject(_ clause: inout Clause) {
    let first = clause.subject.tokens.lowerBound
    let isAlone = word(first) == "neither" && clause.subject.thing == first
    if !clause.subject.mentions.isEmpty && ["neither", "no", "none"].contains(word(first)) || isAlone {
      clause.group.isNegated = true
    }
  }
}

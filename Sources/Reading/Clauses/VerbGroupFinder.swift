/// Finds the verb groups of a sentence from left to right, deciding for every ambiguous word whether it is a
/// verb here. Complexity: O(tokens).
struct VerbGroupFinder: TokenReader {
  let lexicon: Lexicon
  let tokens: [Token]
  /// Tokens that end a party named or meant: what may stand before a finite verb.
  let endsParty: [Bool]
  /// Tokens inside names of parties, documents and mechanisms.
  let isName: [Bool]

  static let beVerb = Verb(lemma: "be", frame: .be)
  static let haveVerb = Verb(lemma: "have", frame: .have)

  func run() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    groups.reserveCapacity(tokens.count / 6)
    var i = 0
    while i < tokens.count {
      if tokens[i].kind == .word, !isName[i], mayOpen(tokens[i]), var group = group(at: i, after: groups) {
        // "neither accepted nor rejected N".
        if group.isFinite, ["neither", "nor"].contains(word(i - 1)) { group.isNegated = true }
        groups.append(group)
        i = max(i + 1, group.tokens.upperBound)
      } else {
        i += 1
      }
    }
    giveFiniteVerb(&groups)
    return groups
  }

  /// Whether a verb group can begin with a word, whatever stands around it.
  private func mayOpen(_ t: Token) -> Bool {
    t.is([.verb, .modal, .be, .have, .do]) || t.spelling == "to" || t.spelling == "ought" || t.spelling == "needs"
      || isUnlisted(t)
  }

  /// A sentence that ends in a stop has a finite verb. Where none was found, the first form that may be a past and has
  /// a party or a noun before it is one: in "X and Y, together with Z, met", the comma made it look like a participle.
  private func giveFiniteVerb(_ groups: inout [VerbGroup]) {
    guard let end = tokens.last?.kind, end == .stop || end == .colon else { return }
    if let main = behindRelative(groups) { groups[main].form = .past }
    guard !groups.contains(where: \.isFinite) else { return }
    let index = groups.lastIndex { group in
      let verb = group.tokens.lowerBound
      return group.form == .participle && tokens[verb].is(.verbPast) && word(verb + 1) != "by"
        && token(before(verb))?.kind == .comma && endsParty[..<verb].contains(true)
    }
    if let index { groups[index].form = .past }
  }

  /// "The agreement which ended the war entered into force": where the only finite verb is that of the relative clause
  /// behind the subject, the next form that may be a past is the main verb.
  private func behindRelative(_ groups: [VerbGroup]) -> Int? {
    guard let first = groups.firstIndex(where: \.isFinite), first + 1 < groups.count,
      !groups[(first + 1)...].contains(where: \.isFinite),
      case let opener = before(groups[first].tokens.lowerBound), ["which", "who"].contains(word(opener)),
      opener > 0, tokens[opener - 1].kind != .comma, !groups[..<first].contains(where: { $0.form == .infinitive })
    else { return nil }
    let verb = groups[first + 1].tokens.lowerBound
    let isPast = groups[first + 1].form == .participle && tokens[verb].is(.verbPast) && word(verb + 1) != "by"
    return isPast && (tokens[verb - 1].is(.noun) || endsParty[verb - 1] || isName[verb - 1]) ? first + 1 : nil
  }

  /// The word in lower case, as text.
  func text(_ i: Int) -> String { i >= 0 && i < tokens.count ? lexicon.spelling(of: tokens[i].word) : "" }
  func token(_ i: Int) -> Token? { i >= 0 && i < tokens.count ? tokens[i] : nil }

  /// The token before, adverbs, a floating "both" or "all" and what stands aside behind a party skipped.
  func before(_ i: Int) -> Int {
    var k = i - 1
    while k >= 0 {
      if let start = asideStart(endingAt: k), start > 0, endsParty[start - 1] { return start - 1 }
      if isOnceMore(endingAt: k) {
        k -= 2
        continue
      }
      guard
        tokens[k].is(.adverb) && !tokens[k].is([.determiner, .verb, .preposition, .noun])
          || (["first", "each", "both", "all", "neither"].contains(word(k)) || isReflexive(k)) && k > 0
            && endsParty[k - 1]
          || word(k) == "last" && self.is(k - 1, .relative)
          || joinsAdverbs(k) || word(k) == "not" && word(k + 1) == "only"
      else { break }
      k -= 1
    }
    return k
  }

  func group(at i: Int, after groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    if word(i) == "to" { return infinitive(at: i) }
    if t.is(.modal), !t.is(.month) || !t.isCapital, isModalHere(i) { return modalGroup(at: i) }
    if t.is([.be, .have, .do]) {
      return ["be", "have", "do"].contains(word(i)) && isBare(before(i), groups)
        ? chain(from: i, at: i, form: .infinitive, negated: false, modal: "") : auxiliary(at: i, groups)
    }
    // "ought to V", "the text needs to V".
    if word(i) == "ought" || word(i) == "needs" && token(i - 1)?.is(.noun) == true, word(i + 1) == "to",
      token(i + 2)?.is([.verbBase, .be, .have]) == true, !isName[i + 2]
    {
      return chain(from: i, at: i + 2, form: .modal, negated: false, modal: "ought")
    }
    if isUnlisted(t) {
      // Words no list has: a gerund after a preposition, a bare verb beside an infinitive.
      if t.is(.verbGerund), let previous = token(i - 1), previous.is(.preposition),
        token(i + 1)?.is([.determiner, .possessive, .adjective, .noun]) == true
      {
        return chain(from: i, at: i, form: .gerund, negated: false, modal: "")
      }
      if let previous = token(i - 1), previous.is(.conjunction) || previous.kind == .comma, isUnknownVerb(i),
        token(i + 1)?.is([.determiner, .possessive]) == true,
        let model = groups.last, [.infinitive, .future, .modal].contains(model.form)
      {
        return chain(
          from: i, at: i, form: model.form, negated: false, modal: model.form == .infinitive ? "" : model.modal)
      }
      return nil
    }
    // ", subject to confirmation": under the condition of it.
    guard t.is(.verb), word(i) != "subject" || word(i + 1) != "to" else { return nil }
    return plain(at: i, groups)
  }

  /// "Under no circumstances will we accept N": the verb behind its subject.
  private func inverted(at i: Int) -> VerbGroup? {
    // "They did not sign, nor could they agree".
    let isSecond = i > 0 && word(i - 1) == "nor"
    guard i > 0, isSecond || i < 8 && ((0..<i).first { denies(word($0)) } ?? 3) <= 2 else { return nil }
    var k = i + 1
    while k + 1 < tokens.count, k < i + 7, !endsParty[k], word(k + 1) != "be", word(k + 1) != "have" {
      guard tokens[k].kind == .word else { return nil }
      k += 1
    }
    guard k + 1 < tokens.count, tokens[k + 1].is([.be, .have]) || endsParty[k] && tokens[k + 1].is(.verbBase) else {
      return nil
    }
    let form: VerbGroup.Form = ["will", "shall"].contains(word(i)) ? .future : .modal
    var group = chain(from: k + 1, at: k + 1, form: form, negated: true, modal: word(i))
    group?.isNegated = true
    return group
  }

  private func denies(_ word: Spelling) -> Bool { ["no", "never", "nor", "neither", "nowhere"].contains(word) }

  /// "will" after a determiner, possessive or adjective is the noun.
  func isModalHere(_ i: Int) -> Bool {
    // A list item may begin with it: "will convene the Committee".
    guard let p = token(i - 1) else {
      return token(i + 1)?.is([.verbBase, .be]) == true
        && (!tokens[i].isCapital || word(i) == "will" && token(i + 1)?.isCapital == false)
    }
    if ["will", "might", "may"].contains(word(i)),
      p.is([.possessive, .adjective])
        || (p.is(.determiner)
          && !["this", "that", "these", "those", "all", "both", "either", "each"].contains(word(i - 1)))
    {
      return endsParty[i - 1]
    }
    return true
  }

  /// `to V`, adverbs allowed between; `nil` when "to" is a preposition.
  func infinitive(at i: Int) -> VerbGroup? {
    var k = i + 1
    var negated = word(i - 1) == "not"
    // `to "accelerate" N`: marks inside a clause say nothing.
    while let t = token(k), t.is([.adverb, .negation]) && (!t.is(.verbBase) || t.is(.negation)) || t.kind == .quote {
      if t.is(.negation) { negated = true }
      k += 1
    }
    guard let t = token(k), t.kind == .word, !isName[k], !t.isCapital, !t.is(.relative),
      !["what", "how", "whether", "why"].contains(word(k))
    else { return nil }
    guard t.is(.verbBase) || t.is([.be, .have, .do]) || isUnknownVerb(k) else { return nil }
    // "contribution to progress", "access to work": a noun that is also a verb, with nothing that it could govern.
    if t.is(.noun) {
      let next = token(k + 1)
      if word(k + 1) == "of" { return nil }
      if next == nil || next.map({ [.comma, .stop, .colon].contains($0.kind) || $0.is(.conjunction) }) == true {
        let p = token(i - 1)
        if p?.is([.pledge, .deed]) == true
          || ["committed", "conducive", "leading", "access", "respect"].contains(word(i - 1))
        {
          return nil
        }
      }
    }
    return chain(from: i, at: k, form: .infinitive, negated: negated, modal: "to")
  }

  /// Whether no list gives the word a class: its classes are guessed from its ending.
  func isUnlisted(_ t: Token) -> Bool { t.kind == .word && lexicon.hasNoClass(t.word) }

  /// A lower-case word that no list has, with something it could govern: "to dredge the harbour".
  func isUnknownVerb(_ k: Int) -> Bool {
    guard let t = token(k), isUnlisted(t), !t.isCapital, !t.is([.adverb, .adjective]) else { return false }
    if t.is(.verbGerund) || t.is(.verbParticiple) { return false }
    guard let next = token(k + 1) else { return false }
    return next.is([.determiner, .possessive, .adjective, .noun, .adverb, .objectPronoun, .numeral]) || next.isCapital
      || next.kind == .number
      || means(k + 1, .verbCompanion)
  }

  /// From an auxiliary or bare verb on: `be able to V`, `have V-ed`, `be V-ed`, `V`.
  func chain(from start: Int, at head: Int, form: VerbGroup.Form, negated: Bool, modal: Spelling) -> VerbGroup? {
    var k = head
    var negated = negated
    var group = VerbGroup(tokens: start..<(k + 1), head: k, verb: Self.beVerb, form: form, modal: modal)
    if tokens[k].is(.have), let next = skip(k + 1, &negated),
      tokens[next].is([.verbParticiple, .verbPast]) || tokens[next].is(.be)
    {
      group.isPerfect = true
      k = next
    }
    if tokens[k].is(.be), let next = skip(k + 1, &negated) {
      if tokens[next].is([.verbParticiple]), !isAttributive(next) {
        group.isPassive = true
        k = next
        if tokens[k].is(.be) { group.isPassive = false }
        if word(k) == "been", let after = skip(k + 1, &negated), tokens[after].is(.verbParticiple) {
          k = after
          group.isPassive = true
        }
      } else if tokens[next].is(.verbGerund),
        !tokens[next].is(.noun) || token(next + 1)?.is([.determiner, .preposition]) == true,
        // "is worrying": how it is; "is disturbing the peace": what it does.
        !tokens[next].is(.adjective) || token(next + 1)?.is([.determiner, .possessive, .noun]) == true
      {
        group.isProgressive = true
        k = next
      } else if word(next) == "well", token(next + 1)?.is(.adjective) == true {
        // "are well aware".
        group.isPredicative = true
        k = next + 1
      } else if tokens[next].is(.adjective), tokens[next].kind == .word {
        group.isPredicative = true
        k = next
      }
    }
    group.head = k
    group.tokens = start..<(k + 1)
    group.isNegated = negated
    group.verb =
      group.isPredicative
      ? Verb(lemma: word(k), frame: .be)
      : tokens[k].is(.have)
        ? Self.haveVerb : lexicon.verb(tokens[k].word) ?? Verb(lemma: word(k), frame: tokens[k].is(.be) ? .be : .other)
    if group.verb.takesParticle, let particle = token(k + 1), particle.kind == .word,
      let verb = lexicon.verb(tokens[k].word, with: particle.word)
    {
      group.verb = verb
      group.tokens = start..<(k + 2)
    }
    return group
  }

  /// The next token that is no adverb or negation.
  func skip(_ i: Int, _ negated: inout Bool) -> Int? {
    var k = i
    // "will himself be in touch".
    if ["himself", "herself", "itself", "themselves", "ourselves"].contains(word(k)), isAuxiliary(k - 1) { k += 1 }
    // "will, however, be ready": an adverb between commas.
    if token(k)?.kind == .comma, let t = token(k + 1), t.is(.adverb), token(k + 2)?.kind == .comma,
      token(k + 3)?.is([.verb, .be, .have]) == true, isAuxiliary(k - 1)
    {
      k += 3
    }
    // "will, jointly or individually, go back".
    if token(k)?.kind == .comma, isAuxiliary(k - 1),
      let close = (k + 1..<min(tokens.count, k + 6)).first(where: { tokens[$0].kind == .comma }), close > k + 1,
      tokens[(k + 1)..<close].allSatisfy({ $0.is([.adverb, .conjunction]) }),
      token(close + 1)?.is([.verbBase, .be]) == true
    {
      k = close + 1
    }
    // "would, in the view of X, cost N": what stands between commas is stepped over.
    if token(k)?.kind == .comma, token(k + 1)?.is(.preposition) == true, isAuxiliary(k - 1),
      let close = (k + 2..<min(tokens.count, k + 11)).first(where: { tokens[$0].kind == .comma }),
      token(close + 1)?.is([.verbBase, .be]) == true
    {
      k = close + 1
    }
    while let t = token(k), t.kind == .word, !isName[k] {
      if let behind = behindInsertion(k) {
        k = behind
        continue
      }
      // "will in no way prejudge N".
      if ["in", "by"].contains(word(k)), word(k + 1) == "no", ["way", "means"].contains(word(k + 2)) {
        (negated, k) = (true, k + 3)
        continue
      }
      if word(k) == "since", isAuxiliary(k - 1) {
        // "have since been studied".
      } else if t.is(.negation) {
        negated = true
      } else if ["next", "first", "last"].contains(word(k)), token(k + 1)?.is([.verb, .be]) == true {
        // "They will next meet in PLC".
        k += 1
        continue
      } else if !t.is(.adverb) || t.is([.verbParticiple, .verbBase])
        || t.is(.adjective) && token(k + 1)?.is([.verb, .be]) != true
      {
        return k
      }
      k += 1
    }
    return nil
  }

  /// Fixed phrases of time and degree that an auxiliary takes behind it: "shall in the meantime V", "have so far V-ed".
  private func behindInsertion(_ k: Int) -> Int? {
    switch (word(k), word(k + 1)) {
    case ("so", "far"), ("in", "principle"), ("in", "turn"): k + 2
    case ("in", "the") where ["meantime", "meanwhile", "interim"].contains(word(k + 2)): k + 3
    case ("in", "due") where word(k + 2) == "course": k + 3
    case ("at", "the") where word(k + 2) == "same" && word(k + 3) == "time": k + 4
    default: nil
    }
  }

  private func isAuxiliary(_ i: Int) -> Bool { token(i)?.is([.modal, .have, .be]) == true }

  /// "the continued efforts are agreed timetables": a participle before a noun.
  func isAttributive(_ i: Int) -> Bool {
    guard let next = token(i + 1), next.kind == .word, next.spelling != "dead" else { return false }
    // "should be given access", "was granted status": what is given stands behind.
    if let verb = lexicon.verb(tokens[i].word),
      ["give", "grant", "offer", "show", "allow", "deny", "pay"].contains(verb.lemma)
    {
      return false
    }
    return next.is(.nominal) && !next.is([.preposition, .adverb, .verb, .determiner, .conjunction]) && !next.isCapital
      && !means(i + 1, .verbCompanion)
  }

  /// Whether a word that is also a noun has something behind it that only a verb has.
  func governs(_ i: Int) -> Bool {
    let next = token(i + 1)
    return next?.is([.determiner, .possessive, .objectPronoun]) == true
      || ["upon", "on", "that", "to"].contains(word(i + 1)) || word(i) == "call" && word(i + 1) == "for"
      || ["over", "out", "up", "back"].contains(word(i + 1))
        && token(i + 2)?.is([.determiner, .possessive, .noun]) == true
      || (i + 1 < tokens.count && isName[i + 1]) || word(i + 1) == "in" && word(i + 2) == "particular"
      || (next?.is([.adjective, .noun, .adverb]) == true && !["of", "and", "in"].contains(word(i + 1)))
  }

  func modalGroup(at i: Int) -> VerbGroup? {
    var negated = word(i) == "cannot"
    if let group = inverted(at: i) { return group }
    guard let k = skip(i + 1, &negated), tokens[k].is([.verbBase, .be, .have, .do]) || isBareVerb(k) else { return nil }
    let form: VerbGroup.Form = ["will", "shall"].contains(word(i)) ? .future : .modal
    return chain(from: i, at: k, form: form, negated: negated, modal: word(i))
  }

  /// After a modal any lower-case word that is no function word is its verb: "will not station guns".
  func isBareVerb(_ k: Int) -> Bool {
    let t = tokens[k]
    return !t.isCapital
      && !t.is([.determiner, .possessive, .preposition, .conjunction, .relative, .subordinator, .objectPronoun])
      && (isUnlisted(t)
        || t.is([.noun, .adjective]) && token(k + 1)?.is([.determiner, .possessive, .noun, .adjective]) == true)
  }

  func auxiliary(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let w = word(i)
    if w == "being" || w == "having" {
      guard let p = token(i - 1) else { return chain(from: i, at: i, form: .gerund, negated: false, modal: "") }
      if p.is(.noun), w == "being" { return nil }
      return chain(from: i, at: i, form: .gerund, negated: word(i - 1) == "not", modal: "")
    }
    if w == "done" || w == "been" { return nil }
    if tokens[i].is(.do) {
      var negated = false
      // "did call on X": a noun behind "did" would be its object, and have an article.
      if let k = skip(i + 1, &negated), tokens[k].is(.verbBase),
        !tokens[k].is(.noun) || negated || i > 0 && endsParty[i - 1]
      {
        var group = chain(from: i, at: k, form: w == "did" ? .past : .present, negated: negated, modal: "")
        group?.isNegated = negated
        return group
      }
    }
    // "they have to explain": must.
    if word(i + 1) == "to", let verb = token(i + 2), verb.is([.verbBase, .be, .have]), !isName[i + 2] {
      if w == "have" || w == "has" { return chain(from: i, at: i + 2, form: .modal, negated: false, modal: "must") }
    }
    // "will start in May and be completed by June": the future goes on.
    if w == "be", token(i - 1)?.is(.conjunction) == true, let last = groups.last(where: \.isFinite),
      [.future, .modal].contains(last.form)
    {
      return chain(from: i, at: i, form: last.form, negated: false, modal: last.modal)
    }
    let past = ["was", "were", "had", "did"].contains(w)
    return chain(from: i, at: i, form: past ? .past : .present, negated: false, modal: "")
  }
}

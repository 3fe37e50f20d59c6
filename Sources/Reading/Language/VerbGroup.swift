/// A verb with its auxiliaries, as one unit: "have not yet been able to", "will then brief", "called".
struct VerbGroup: Sendable {
  /// Auxiliaries, negation and adverbs inside included.
  var tokens: Range<Int>
  /// The word that carries the meaning: a verb, or the adjective after "be".
  var head: Int
  var verb: Verb
  var form: Form
  var isPassive = false
  var isPerfect = false
  var isProgressive = false
  var isNegated = false
  /// The modal or the form of "to": `will`, `should`, `to`.
  var modal: Spelling = ""
  /// "are ready", "is concerned": the head is an adjective or a participle used as one.
  var isPredicative = false

  enum Form: UInt8, Sendable {
    case past, present, future, modal, infinitive, gerund, participle
  }

  var isFinite: Bool {
    switch form {
    case .past, .present, .future, .modal: true
    case .infinitive, .gerund, .participle: false
    }
  }
}

/// Finds the verb groups of a sentence from left to right, deciding for every ambiguous word whether it is a
/// verb here. Complexity: O(tokens).
struct VerbGroupFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  /// Tokens that end a party named or meant: what may stand before a finite verb.
  let endsParty: [Bool]
  /// Tokens inside names of parties, documents and mechanisms.
  let isName: [Bool]

  private static let beVerb = Verb(lemma: "be", frame: .be, parameter: "")

  func run() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var i = 0
    while i < tokens.count {
      if tokens[i].kind == .word, !isName[i], let group = group(at: i, after: groups) {
        groups.append(group)
        i = max(i + 1, group.tokens.upperBound)
      } else {
        i += 1
      }
    }
    return groups
  }

  private func text(_ i: Int) -> String { i >= 0 && i < tokens.count ? lexicon.spelling(of: tokens[i].word) : "" }
  func word(_ i: Int) -> Spelling { i >= 0 && i < tokens.count ? lexicon.compared(tokens[i].word) : .none }
  private func token(_ i: Int) -> Token? { i >= 0 && i < tokens.count ? tokens[i] : nil }

  /// The token before, adverbs and a floating "both" or "all" skipped.
  private func before(_ i: Int) -> Int {
    var k = i - 1
    while k >= 0, tokens[k].is(.adverb), !tokens[k].is([.determiner, .verb, .preposition, .noun]) { k -= 1 }
    return k
  }

  private func group(at i: Int, after groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    if word(i) == "to" { return infinitive(at: i) }
    if t.is(.modal), !t.is(.month) || !t.isCapital, isModalHere(i) { return modalGroup(at: i) }
    if t.is([.be, .have, .do]) { return auxiliary(at: i, groups) }
    if isUnlisted(t) {
      // Words no list has: a gerund after a preposition, a bare verb beside an infinitive.
      if t.is(.verbGerund), let previous = token(i - 1), previous.is(.preposition), token(i + 1)?.is([.determiner, .possessive, .adjective, .noun]) == true {
        return chain(from: i, at: i, form: .gerund, negated: false, modal: "")
      }
      if let previous = token(i - 1), previous.is(.conjunction) || previous.kind == .comma, isUnknownVerb(i), token(i + 1)?.is([.determiner, .possessive]) == true,
        let model = groups.last, [.infinitive, .future, .modal].contains(model.form)
      {
        return chain(from: i, at: i, form: model.form, negated: false, modal: model.form == .infinitive ? "" : model.modal)
      }
      return nil
    }
    guard t.is(.verb) else { return nil }
    return plain(at: i, groups)
  }

  /// "will" after a determiner, possessive or adjective is the noun.
  private func isModalHere(_ i: Int) -> Bool {
    guard let p = token(i - 1) else { return false }
    if ["will", "might", "may"].contains(word(i)), p.is([.possessive, .adjective]) || (p.is(.determiner) && !["this", "that", "these", "those", "all", "both", "either", "each"].contains(word(i - 1))) {
      return endsParty[i - 1]
    }
    return true
  }

  /// `to V`, adverbs allowed between; `nil` when "to" is a preposition.
  private func infinitive(at i: Int) -> VerbGroup? {
    var k = i + 1
    var negated = word(i - 1) == "not"
    while let t = token(k), t.is([.adverb, .negation]), !t.is(.verbBase) || t.is(.negation) {
      if t.is(.negation) { negated = true }
      k += 1
    }
    guard let t = token(k), t.kind == .word, !isName[k], !t.isCapital else { return nil }
    guard t.is(.verbBase) || t.is([.be, .have, .do]) || isUnknownVerb(k) else { return nil }
    // "contribution to progress", "access to work": a noun that is also a verb, with nothing that it could govern.
    if t.is(.noun) {
      let next = token(k + 1)
      if word(k + 1) == "of" { return nil }
      if next == nil || next.map({ [.comma, .stop, .colon].contains($0.kind) || $0.is(.conjunction) }) == true {
        let p = token(i - 1)
        if p?.is([.pledge, .deed]) == true || ["committed", "conducive", "leading", "access", "respect"].contains(word(i - 1)) {
          return nil
        }
      }
    }
    return chain(from: i, at: k, form: .infinitive, negated: negated, modal: "to")
  }

  /// Whether no list gives the word a class: its classes are guessed from its ending.
  private func isUnlisted(_ t: Token) -> Bool { t.kind == .word && lexicon.word(t.word).classes.isEmpty }

  /// A lower-case word that no list has, with something it could govern: "to dredge the harbour".
  private func isUnknownVerb(_ k: Int) -> Bool {
    guard let t = token(k), isUnlisted(t), !t.isCapital, !t.is([.adverb, .adjective]) else { return false }
    if t.is(.verbGerund) || t.is(.verbParticiple) { return false }
    guard let next = token(k + 1) else { return false }
    return next.is([.determiner, .possessive, .adjective, .noun, .adverb, .objectPronoun, .numeral]) || next.isCapital || next.kind == .number
      || ["with", "from", "on", "in", "at", "for", "up", "out", "over", "off", "by", "back", "down"].contains(word(k + 1))
  }

  /// From an auxiliary or bare verb on: `be able to V`, `have V-ed`, `be V-ed`, `V`.
  private func chain(from start: Int, at head: Int, form: VerbGroup.Form, negated: Bool, modal: Spelling) -> VerbGroup? {
    var k = head
    var negated = negated
    var group = VerbGroup(tokens: start..<(k + 1), head: k, verb: Self.beVerb, form: form, modal: modal)
    if tokens[k].is(.have), let next = skip(k + 1, &negated), tokens[next].is([.verbParticiple, .verbPast]) || tokens[next].is(.be) {
      group.isPerfect = true
      k = next
    }
    if tokens[k].is(.be), let next = skip(k + 1, &negated) {
      if tokens[next].is([.verbParticiple]), !isAttributive(next) {
        group.isPassive = true
        k = next
        if tokens[k].is(.be) { group.isPassive = false }
        if word(k) == "been", let after = skip(k + 1, &negated), tokens[after].is(.verbParticiple) { k = after; group.isPassive = true }
      } else if tokens[next].is(.verbGerund), !tokens[next].is(.noun) || token(next + 1)?.is([.determiner, .preposition]) == true {
        group.isProgressive = true
        k = next
      } else if tokens[next].is(.adjective), tokens[next].kind == .word {
        group.isPredicative = true
        k = next
      }
    }
    group.head = k
    group.tokens = start..<(k + 1)
    group.isNegated = negated
    group.verb = group.isPredicative ? Verb(lemma: text(k), frame: .be, parameter: "") : lexicon.verb(tokens[k].word) ?? Verb(lemma: text(k), frame: tokens[k].is(.be) ? .be : .other, parameter: "")
    return group
  }

  /// The next token that is no adverb or negation.
  private func skip(_ i: Int, _ negated: inout Bool) -> Int? {
    var k = i
    while let t = token(k), t.kind == .word, !isName[k] {
      if word(k) == "so" && word(k + 1) == "far" || word(k) == "in" && word(k + 1) == "principle" {
        k += 2
        continue
      }
      if t.is(.negation) {
        negated = true
      } else if !t.is(.adverb) || t.is([.verbParticiple, .verbBase]) || t.is(.adjective) && token(k + 1)?.is([.verb, .be]) != true {
        return k
      }
      k += 1
    }
    return nil
  }

  /// "the continued efforts are agreed timetables": a participle before a noun.
  private func isAttributive(_ i: Int) -> Bool {
    guard let next = token(i + 1), next.kind == .word else { return false }
    return next.is(.nominal) && !next.is([.preposition, .adverb, .verb, .determiner, .conjunction]) && !next.isCapital
  }

  private func modalGroup(at i: Int) -> VerbGroup? {
    var negated = word(i) == "cannot"
    guard let k = skip(i + 1, &negated), tokens[k].is([.verbBase, .be, .have, .do]) || isBareVerb(k) else { return nil }
    let form: VerbGroup.Form = ["will", "shall"].contains(word(i)) ? .future : .modal
    return chain(from: i, at: k, form: form, negated: negated, modal: word(i))
  }

  /// After a modal any lower-case word that is no function word is its verb: "will not station guns".
  private func isBareVerb(_ k: Int) -> Bool {
    let t = tokens[k]
    return !t.isCapital && !t.is([.determiner, .possessive, .preposition, .conjunction, .relative, .subordinator, .objectPronoun])
      && (isUnlisted(t) || t.is([.noun, .adjective]) && token(k + 1)?.is([.determiner, .possessive, .noun, .adjective]) == true)
  }

  private func auxiliary(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let w = word(i)
    if w == "being" || w == "having" {
      guard let p = token(i - 1) else { return chain(from: i, at: i, form: .gerund, negated: false, modal: "") }
      if p.is(.noun), w == "being" { return nil }
      return chain(from: i, at: i, form: .gerund, negated: word(i - 1) == "not", modal: "")
    }
    if w == "done" || w == "been" { return nil }
    if tokens[i].is(.do) {
      var negated = false
      if let k = skip(i + 1, &negated), tokens[k].is(.verbBase), !tokens[k].is(.noun) || negated {
        var group = chain(from: i, at: k, form: w == "did" ? .past : .present, negated: negated, modal: "")
        group?.isNegated = negated
        return group
      }
    }
    let past = ["was", "were", "had", "did"].contains(w)
    return chain(from: i, at: i, form: past ? .past : .present, negated: false, modal: "")
  }

  /// A verb without auxiliary.
  private func plain(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    let b = before(i)
    let previous = token(b)
    if t.is(.verbGerund) { return gerund(at: i, previous, b) }
    if t.is([.verbPast, .verbParticiple]), !t.is(.verbBase) || isPastHere(i, b) {
      return pastForm(at: i, previous, b, groups)
    }
    if t.is(.verbPresent) {
      if t.is(.noun) {
        guard b < 0 || !(previous?.is([.determiner, .possessive, .adjective, .preposition, .numeral]) == true && !endsParty[b]),
          b >= 0, endsParty[b] || isSpoken(i, previous, groups) || previous?.is([.subjectPronoun, .relative]) == true || isClosing(b) || word(i) == "remains" && previous?.is(.noun) == true,
          word(i + 1) != "of"
        else { return nil }
      }
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    guard t.is(.verbBase) else { return nil }
    return base(at: i, previous, b, groups)
  }

  /// "The conference calls for N", "the panel demands that S": a verb of speaking after a noun, with its preposition.
  private func isSpoken(_ i: Int, _ previous: Token?, _ groups: [VerbGroup]) -> Bool {
    guard previous?.is(.noun) == true, ["for", "on", "upon", "that", "to"].contains(word(i + 1)),
      let verb = lexicon.verb(tokens[i].word), [.call, .urge, .state].contains(verb.frame)
    else { return false }
    return !groups.contains { $0.isFinite }
  }

  /// "set", "put", "read": past or present by the subject alone; the past is the genre's usual tense.
  private func isPastHere(_ i: Int, _ b: Int) -> Bool { b >= 0 && endsParty[b] && word(i) != "call" }

  private func isClosing(_ i: Int) -> Bool { [.close, .dash].contains(tokens[i].kind) }

  private func gerund(at i: Int, _ previous: Token?, _ b: Int) -> VerbGroup? {
    let t = tokens[i]
    if let previous, previous.kind == .word {
      if previous.is([.determiner, .possessive]), !endsParty[b] { return nil }
      if t.is(.noun), previous.is([.adjective, .noun, .numeral]) || previous.kind == .number { return nil }
      if previous.is(.adjective), !previous.is(.preposition) { return nil }
    }
    // "following consultations", "including N": prepositions; "the continuing work": attributive.
    if t.is(.preposition), !t.is(.noun) { return nil }
    if t.is(.noun), let next = token(i + 1), !next.is([.determiner, .possessive, .preposition]) || word(i + 1) == "of" || word(i + 1) == "between" || word(i + 1) == "in" || word(i + 1) == "with" || word(i + 1) == "on" { return nil }
    return chain(from: i, at: i, form: .gerund, negated: word(i - 1) == "not", modal: "")
  }

  private func pastForm(at i: Int, _ previous: Token?, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    let next = token(i + 1)
    // Attributive: determiner or adjective before, noun after.
    if let previous, previous.kind == .word, previous.is([.determiner, .possessive, .adjective, .preposition]), b == i - 1,
      !endsParty[b], !previous.is([.relative])
    {
      if next?.is(.nominal) == true || next?.is(.adjective) == true || previous.is(.preposition) && !previous.is(.subordinator) { return nil }
    }
    let participleOnly = t.is(.verbParticiple) && !t.is(.verbPast)
    let subjectBefore = b >= 0 && (endsParty[b] || previous?.is([.subjectPronoun, .relative]) == true || isClosing(b))
    var form = VerbGroup.Form.participle
    if !participleOnly {
      if subjectBefore {
        // "PTY represented by Z" after a list comma is rare; a party before a past form is its subject.
        form = word(i + 1) == "by" && t.is(.verbParticiple) ? .participle : .past
      } else if i == 0 || previous.map({ $0.kind == .comma || $0.is(.conjunction) }) == true {
        // Coordinated with a finite verb before, or a participle that opens the sentence ("Convinced that").
        let last = groups.last { $0.isFinite }
        let afterParticiple = groups.last.map { $0.form == .participle && $0.tokens.upperBound >= i - 2 } ?? false
        form = last != nil && !afterParticiple && !(next.map { $0.is(.nominal) && !$0.is(.verb) } == true && word(i + 1) != "that" && previous?.is(.conjunction) != true)
          ? .past : .participle
      } else if previous?.kind == .word, previous?.is(.nominal) == true || (b >= 0 && tokens[b].isCapital) {
        form = reads(asFinite: i, groups) ? .past : .participle
      } else if previous?.kind == .number || previous?.kind == .comma {
        form = reads(asFinite: i, groups) ? .past : .participle
      }
    }
    return chain(from: i, at: i, form: form, negated: false, modal: "")
  }

  /// After a noun that is nobody, a past form is the main verb when the clause has no other before its end.
  private func reads(asFinite i: Int, _ groups: [VerbGroup]) -> Bool {
    if word(i + 1) == "by" || word(i + 1) == "in" && word(i + 2) == "accordance" { return false }
    let clauseStart = groups.last { $0.isFinite }?.tokens.upperBound ?? 0
    if groups.contains(where: { $0.isFinite }), !tokens[clauseStart..<i].contains(where: { $0.kind == .comma || $0.is([.conjunction, .relative, .subordinator]) }) {
      return false
    }
    var k = i + 1
    while k < tokens.count, k < i + 40 {
      if tokens[k].is([.relative, .subordinator]) { return true }
      if !isName[k], tokens[k].is([.modal, .be, .have]), k + 1 < tokens.count, !["being", "having", "been"].contains(word(k)) { return false }
      if !isName[k], tokens[k].is(.verbPast), !tokens[k].is(.noun), tokens[k - 1].is([.noun]) || endsParty[k - 1], word(k + 1) != "by" { return false }
      if tokens[k].is(.verbPresent), !tokens[k].is(.noun) { return false }
      k += 1
    }
    return true
  }

  /// A base form: finite after a plural subject, or coordinated with an infinitive, a modal or a finite verb.
  private func base(at i: Int, _ previous: Token?, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    guard let previous else {
      // A list item or an imperative: "Reaffirm their commitment".
      return t.isCapital && (!t.is(.noun) || token(1)?.is([.determiner, .possessive]) == true || ["upon", "on", "that"].contains(word(1)))
        ? chain(from: i, at: i, form: .present, negated: false, modal: "") : nil
    }
    if endsParty[b] || previous.is(.subjectPronoun) || isClosing(b) && !t.is(.noun) {
      if t.is(.noun), word(i + 1) == "of" || token(i + 1)?.kind == .stop, !previous.is(.subjectPronoun) { return nil }
      if isClosing(b), t.is(.noun), token(i + 1)?.is([.determiner, .possessive]) != true { return nil }
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    if previous.is(.relative), !["that"].contains(word(b)) || !t.is(.noun) {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    if previous.is(.noun), isSpoken(i, previous, groups) { return chain(from: i, at: i, form: .present, negated: false, modal: "") }
    guard previous.kind == .comma || previous.kind == .colon || previous.is(.conjunction) || (b == i - 1 && previous.is(.adverb) == false && word(b) == "well") || previous.kind == .quote
    else {
      // "(welcome) N" after a plural noun that is no known party.
      if previous.is(.noun), !t.is(.noun), b == i - 1, people(previous) || !groups.contains(where: { $0.isFinite }) {
        return chain(from: i, at: i, form: .present, negated: false, modal: "")
      }
      return nil
    }
    // Coordination.
    guard let last = groups.last else {
      return t.is(.noun) ? nil : chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    if t.is([.noun, .adjective]) {
      let next = token(i + 1)
      let governs = next?.is([.determiner, .possessive, .objectPronoun]) == true || ["upon", "on", "that", "to"].contains(word(i + 1)) || word(i) == "call" && word(i + 1) == "for"
        || (i + 1 < tokens.count && isName[i + 1]) || (next?.is([.adjective, .noun, .adverb]) == true && !["of", "and", "in"].contains(word(i + 1)))
      if !governs { return nil }
    }
    let model = groups.last { $0.form == .infinitive || $0.form == .future || $0.form == .modal || $0.form == .present } ?? last
    switch model.form {
    case .infinitive: return chain(from: i, at: i, form: .infinitive, negated: false, modal: "")
    case .future: return chain(from: i, at: i, form: .future, negated: false, modal: model.modal)
    case .modal: return chain(from: i, at: i, form: .modal, negated: model.isNegated, modal: model.modal)
    default: return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
  }

  private func people(_ token: Token) -> Bool { token.is(.people) }
}

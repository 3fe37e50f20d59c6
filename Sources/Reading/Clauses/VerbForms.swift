// Verbs without auxiliary: whether an ambiguous form is a verb here, and which.
extension VerbGroupFinder {
  /// A verb without auxiliary.
  func plain(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    let b = before(i)
    let previous = token(b)
    if t.is(.verbGerund) { return gerund(at: i, previous, b) }
    if t.is([.verbPast, .verbParticiple]), !t.is(.verbBase) || isPastHere(i, b) {
      return pastForm(at: i, previous, b, groups)
    }
    if t.is(.verbPresent) {
      // "to lower their voices".
      if b == i - 1, previous?.is(.possessive) == true, !endsParty[b] { return nil }
      if t.is(.noun) {
        guard
          b < 0
            || !(previous?.is([.determiner, .possessive, .adjective, .preposition, .numeral]) == true && !endsParty[b]),
          b >= 0,
          endsParty[b] || isSpoken(i, previous, groups) || isConjunct(i, previous, groups)
            || previous?.is([.subjectPronoun, .relative]) == true
            || isClosing(b) || word(i) == "remains" && previous?.is(.noun) == true,
          word(i + 1) != "of"
        else { return nil }
      }
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    guard t.is(.verbBase) else { return nil }
    return base(at: i, previous, b, groups)
  }

  /// "condemns N, and plans to V": a present coordinated with a present.
  func isConjunct(_ i: Int, _ previous: Token?, _ groups: [VerbGroup]) -> Bool {
    guard let previous, previous.is(.conjunction) || previous.kind == .comma,
      groups.contains(where: { $0.form == .present })
    else { return false }
    return ["to", "for", "on", "upon", "that"].contains(word(i + 1))
      || token(i + 1)?.is([.determiner, .possessive]) == true
  }

  /// "The conference calls for N", "the panel demands that S": a verb of speaking after a noun, with its preposition.
  func isSpoken(_ i: Int, _ previous: Token?, _ groups: [VerbGroup]) -> Bool {
    guard previous?.is(.noun) == true, ["for", "on", "upon", "that", "to", "with"].contains(word(i + 1)),
      let verb = lexicon.verb(tokens[i].word),
      [.call, .urge, .state].contains(verb.frame) && word(i + 1) != "with"
        || verb.frame == .note && ["with", "that"].contains(word(i + 1))
    else { return false }
    return !groups.contains { $0.isFinite }
  }

  /// "set", "put", "read": past or present by the subject alone; the past is the genre's usual tense.
  func isPastHere(_ i: Int, _ b: Int) -> Bool {
    if word(i) == "put", b >= 0, tokens[b].is([.content, .document]) {
      // "the proposals put before them".
      return ["before", "to", "forward"].contains(word(i + 1))
    }
    return b >= 0 && (endsParty[b] || ["which", "who"].contains(word(b))) && word(i) != "call"
  }

  func isClosing(_ i: Int) -> Bool { [.close, .dash].contains(tokens[i].kind) }

  func gerund(at i: Int, _ previous: Token?, _ b: Int) -> VerbGroup? {
    let t = tokens[i]
    if let previous, previous.kind == .word {
      if previous.is([.determiner, .possessive]), !endsParty[b] { return nil }
      if t.is(.noun), previous.is([.adjective, .noun, .numeral]) || previous.kind == .number { return nil }
      if previous.is(.adjective), !previous.is(.preposition) { return nil }
    }
    // "the security working group", "a monitoring mission": what kind of thing it is.
    if let previous, let next = token(i + 1), previous.is([.determiner, .possessive, .adjective, .noun, .ordinal]),
      next.is([.organ, .gathering, .mechanism, .document]) || ["group", "groups"].contains(word(i + 1)),
      !next.is([.verb, .preposition]), !endsParty[b]
    {
      return nil
    }
    // "following consultations", "including N": prepositions; "the continuing work": attributive.
    if t.is(.preposition), !t.is(.noun) { return nil }
    if t.is(.noun), let next = token(i + 1),
      !next.is([.determiner, .possessive, .preposition]) || word(i + 1) == "of" || word(i + 1) == "between"
        || word(i + 1) == "in" || word(i + 1) == "with" || word(i + 1) == "on"
    {
      return nil
    }
    return chain(from: i, at: i, form: .gerund, negated: word(i - 1) == "not", modal: "")
  }

  func pastForm(at i: Int, _ previous: Token?, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    let next = token(i + 1)
    // ", provided (that) S": a condition.
    if word(i) == "provided", previous?.kind == .comma, word(i + 1) != "by", word(i + 1) != "to" { return nil }
    // Attributive: determiner or adjective before, noun after.
    if let previous, previous.kind == .word, previous.is([.determiner, .possessive, .adjective, .preposition]),
      b == i - 1,
      !endsParty[b], !previous.is([.relative])
    {
      if next?.is(.nominal) == true || next?.is(.adjective) == true
        || previous.is(.preposition) && !previous.is(.subordinator) && word(b) != "as"
      {
        return nil
      }
    }
    // "their consistent and united position": an adjective beside an adjective.
    if let previous, previous.is(.conjunction) || previous.kind == .comma, b > 0, tokens[b - 1].is(.adjective),
      !tokens[b - 1].is(.verb),
      next?.is(.nominal) == true
    {
      return nil
    }
    let participleOnly = t.is(.verbParticiple) && !t.is(.verbPast)
    let subjectBefore = b >= 0 && (endsParty[b] || previous?.is([.subjectPronoun, .relative]) == true || isClosing(b))
    var form = VerbGroup.Form.participle
    if !participleOnly {
      if subjectBefore, describesObject(i, groups) || isKept(i, groups) || describesSubject(i) {
        form = .participle
      } else if subjectBefore {
        // "PTY represented by Z" after a list comma is rare; a party before a past form is its subject.
        // "they travelled by road" is told of them.
        let moves = previous?.is(.subjectPronoun) == true || lexicon.verb(t.word)?.frame == .visit
        form = word(i + 1) == "by" && t.is(.verbParticiple) && !moves ? .participle : .past
      } else if i == 0 || previous.map({ $0.kind == .comma || $0.is(.conjunction) }) == true {
        // Coordinated with a finite verb before, or a participle that opens the sentence ("Convinced that").
        let last = groups.last { $0.isFinite }
        let afterParticiple = groups.last.map { $0.form == .participle && $0.tokens.upperBound >= i - 2 } ?? false
        // "on the progress achieved and encouraged them to V": whoever speaks to somebody goes on.
        let isSpeech = lexicon.verb(t.word).map { [.call, .urge].contains($0.frame) } ?? false
        let goesOn = isSpeech && next?.is([.objectPronoun, .determiner, .possessive]) == true
        form =
          last == nil && closesInsertion(i)
            || last != nil && (!afterParticiple || goesOn) && !isInserted(i)
              && !(!(lexicon.verb(t.word).map { ClauseFinder.speaks($0.frame) } ?? false)
                && next.map { $0.is(.nominal) && !$0.is(.verb) } == true && word(i + 1) != "that"
                && previous?.is(.conjunction) != true)
          ? .past : .participle
      } else if previous?.kind == .word, previous?.is(.nominal) == true || (b >= 0 && tokens[b].isCapital) {
        form = reads(asFinite: i, groups) ? .past : .participle
      } else if previous?.kind == .number || previous?.kind == .comma {
        form = reads(asFinite: i, groups) ? .past : .participle
      }
    }
    return chain(from: i, at: i, form: form, negated: false, modal: "")
  }

  /// "will keep the sides informed": what is done to the object.
  private func isKept(_ i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last, ["keep", "get", "find", "leave"].contains(last.verb.lemma) else { return false }
    return i - last.tokens.upperBound <= 4
      && !tokens[last.tokens.upperBound..<i].contains { $0.kind != .word || $0.is([.preposition, .conjunction]) }
  }

  /// "X, for its part, rejected N": the comma before the verb closes what was put between it and its subject.
  private func closesInsertion(_ i: Int) -> Bool {
    guard token(i - 1)?.kind == .comma, word(i + 1) != "by",
      let open = (max(0, i - 24)..<max(0, i - 1)).last(where: { tokens[$0].kind == .comma && !isName[$0] }), open > 0,
      endsParty[open - 1]
    else { return false }
    if word(open - 1) == "we" { return true }
    guard token(open + 1)?.is([.preposition, .adverb]) == true || word(open + 1) == "hereinafter" else { return false }
    return !endsParty[..<(open - 1)].contains(true)
      || !tokens[..<open].contains { $0.is(.preposition) && !$0.isCapital }
  }

  /// "note that such acts constitute N": since the last finite verb a "that" asks for another.
  private func opensThat(before i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last(where: { $0.isFinite }), last.tokens.upperBound < i else { return false }
    return (last.tokens.upperBound..<min(i, last.tokens.upperBound + 7)).contains { word($0) == "that" }
  }

  /// ", completed on 2 July, had been V": a participle between commas before the finite verb of the clause.
  func isInserted(_ i: Int) -> Bool {
    guard token(i - 1)?.kind == .comma, token(i)?.is(.verbParticiple) == true,
      let close = (i + 1..<min(tokens.count, i + 12)).first(where: { tokens[$0].kind == .comma })
    else { return false }
    return token(close + 1)?.is([.be, .have, .modal]) == true
  }

  /// "welcome the meeting of X and Y held in PLC": the participle tells of the object of the verb before.
  private func describesObject(_ i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last, last.isFinite || last.form == .infinitive, let verb = lexicon.verb(tokens[i].word),
      verb.means(.bringingAbout)
    else { return false }
    let between = last.tokens.upperBound..<i
    guard !tokens[between].contains(where: { $0.kind == .comma || $0.is([.relative, .subordinator]) }) else {
      return false
    }
    return between.contains {
      !isName[$0] && tokens[$0].is([.gathering, .document, .exchange])
        && ["of", "between", "by"].contains(word($0 + 1))
    }
  }

  /// "The Committee established under the Accord held its session": how the subject came about, its verb follows.
  private func describesSubject(_ i: Int) -> Bool {
    guard let verb = lexicon.verb(tokens[i].word),
      ["establish", "create", "form", "convene", "appoint", "mandate", "launch", "set", "deploy", "designate", "hold"]
        .contains(verb.lemma), token(i + 1)?.is([.preposition, .adverb]) == true
    else { return false }
    var k = i + 2
    while k < tokens.count, k < i + 18 {
      let t = tokens[k]
      if [.comma, .colon].contains(t.kind) || t.is([.conjunction, .relative, .subordinator]) && !isName[k] {
        return false
      }
      if !isName[k], t.is([.modal, .have]) || t.is(.verbPast) && !t.is([.noun, .adjective]) {
        return token(k + 1)?.is([.determiner, .possessive, .verb, .be, .numeral]) == true
          || k + 1 < tokens.count && isName[k + 1]
      }
      k += 1
    }
    return false
  }

  /// After a noun that is nobody, a past form is the main verb when the clause has no other before its end.
  func reads(asFinite i: Int, _ groups: [VerbGroup]) -> Bool {
    // "dropped by half", "rose by 30 per cent": by how much, not by whom.
    let isMeasured =
      word(i + 1) == "by"
      && (token(i + 2)?.kind == .number || token(i + 2)?.is(.numeral) == true || word(i + 2) == "half")
    if word(i + 1) == "by" && !isMeasured || word(i + 1) == "in" && word(i + 2) == "accordance" { return false }
    // "in breach of the truce agreed in PLC": texts and things do not agree, they are agreed.
    if tokens[i].is(.verbParticiple), groups.contains(where: { $0.isFinite }), i > 0,
      tokens[i - 1].is([.mechanism, .document, .content, .deed, .gathering]), !tokens[i - 1].is(.people),
      let verb = lexicon.verb(tokens[i].word), [.agree, .commit, .propose, .adopt, .conclude].contains(verb.frame)
    {
      return false
    }
    // "thanked X and Y for the help rendered": what they are thanked for.
    if tokens[i].is(.verbParticiple), let last = groups.last, [.evaluate, .express].contains(last.verb.frame),
      tokens[max(last.tokens.upperBound, i - 4)..<i].contains(where: { $0.spelling == "for" })
    {
      return false
    }
    let clauseStart = groups.last { $0.isFinite }?.tokens.upperBound ?? 0
    if groups.contains(where: { $0.isFinite }),
      !tokens[clauseStart..<i].contains(where: { $0.kind == .comma || $0.is([.conjunction, .relative, .subordinator]) })
    {
      return false
    }
    // "to endorse the principles presented to X": the object of an infinitive, with its participle.
    if let last = groups.last,
      [.infinitive, .gerund].contains(last.form)
        || last.form == .participle && token(last.tokens.lowerBound - 1)?.kind == .comma,
      groups.contains(where: { $0.isFinite }),
      !tokens[last.tokens.upperBound..<i].contains(where: {
        $0.kind == .comma || $0.is([.conjunction, .relative, .subordinator])
      })
    {
      return false
    }
    var k = i + 1
    while k < tokens.count, k < i + 40 {
      if tokens[k].is([.relative, .subordinator]) { return true }
      if !isName[k], tokens[k].is([.modal, .be, .have]), k + 1 < tokens.count,
        !tokens[k].is(.month) || !tokens[k].isCapital,
        !["being", "having", "been"].contains(word(k))
      {
        return false
      }
      if !isName[k], tokens[k].is(.verbPast), !tokens[k].is(.noun), tokens[k - 1].is([.noun]) || endsParty[k - 1],
        word(k + 1) != "by"
      {
        return false
      }
      if tokens[k].is(.verbPresent), !tokens[k].is(.noun) { return false }
      k += 1
    }
    return true
  }

  /// ", and" before a token: the clause before is whole.
  private func endsComma(_ b: Int) -> Bool {
    b > 0 && tokens[b].is(.conjunction) && tokens[b - 1].kind == .comma
  }

  /// Whether the noun phrase that ends at a token stands right behind a comma or a conjunction: "but differences
  /// persist".
  private func opensConjunct(_ end: Int) -> Bool {
    var k = end
    while k > 0, tokens[k].is([.noun, .adjective, .determiner, .possessive, .numeral]), !tokens[k].is(.conjunction) {
      k -= 1
    }
    return ["but", "while", "yet"].contains(word(k))
  }

  /// A base form: finite after a plural subject, or coordinated with an infinitive, a modal or a finite verb.
  func base(at i: Int, _ previous: Token?, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    // "send their negotiators back to the table": an adverb.
    if word(i) == "back", ["to", "from", "into", "in", "on", "home"].contains(word(i + 1)) { return nil }
    guard let previous else {
      // A list item or an imperative: "Reaffirm their commitment".
      return t.isCapital
        && (!t.is(.noun) || token(1)?.is([.determiner, .possessive]) == true
          || ["upon", "on", "that"].contains(word(1)))
        ? chain(from: i, at: i, form: .present, negated: false, modal: "") : nil
    }
    // "discussed with the sides further work": a noun behind the object, the clause has its verb.
    if endsParty[b], t.is(.noun), let last = groups.last(where: { $0.isFinite }), last.tokens.upperBound <= b,
      !tokens[last.tokens.upperBound..<b].contains(where: {
        [.comma, .colon].contains($0.kind) || $0.is([.conjunction, .relative, .subordinator])
      })
    {
      return nil
    }
    // "Let us not forget N".
    if word(i - 1) == "not", word(i - 2) == "us", let last = groups.last, last.verb.lemma == "let" {
      return chain(from: i, at: i, form: .infinitive, negated: true, modal: "")
    }
    // "to help the parties reach N": an infinitive without "to".
    if endsParty[b], let last = groups.last, ["help", "let", "make", "see"].contains(last.verb.lemma),
      b - last.tokens.upperBound <= 5,
      tokens[last.tokens.upperBound..<b].allSatisfy({ $0.kind == .word && !$0.is(.preposition) })
    {
      return chain(from: i, at: i, form: .infinitive, negated: false, modal: "")
    }
    if endsParty[b] || previous.is(.subjectPronoun)
      || isClosing(b) && (!t.is(.noun) || ["on", "upon"].contains(word(i + 1)))
    {
      if t.is(.noun), word(i + 1) == "of" || token(i + 1)?.kind == .stop, !previous.is(.subjectPronoun) { return nil }
      if isClosing(b), t.is(.noun), token(i + 1)?.is([.determiner, .possessive]) != true,
        !["upon", "on", "for", "that"].contains(word(i + 1))
      {
        return nil
      }
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    // "that deliberate targeting of N": an adjective before its noun.
    if previous.is(.relative), t.is(.adjective), token(i + 1)?.is([.noun, .verbGerund]) == true { return nil }
    if previous.is(.relative), !["that"].contains(word(b)) || !t.is(.noun) {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    if previous.is(.noun), isSpoken(i, previous, groups) {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    guard
      previous.kind == .comma || previous.kind == .colon || previous.is(.conjunction)
        || (b == i - 1 && previous.is(.adverb) == false && word(b) == "well") || previous.kind == .quote
    else {
      // "(welcome) N" after a plural noun that is no known party.
      if previous.is(.noun),
        !t.is(.noun) || token(i + 1)?.is([.determiner, .possessive]) == true && (text(b).hasSuffix("s") || isName[b]),
        b == i - 1 || tokens[(b + 1)..<i].allSatisfy({ $0.is(.adverb) && !$0.is(.noun) }),
        previous.is(.people) && !t.is(.noun) || !groups.contains(where: { $0.isFinite })
          || opensThat(before: i, groups) || !t.is(.noun) && opensConjunct(b)
      {
        return chain(from: i, at: i, form: .present, negated: false, modal: "")
      }
      return nil
    }
    return coordinated(at: i, b, groups)
  }

  /// A base form behind a comma or a conjunction: it goes on with the verb before, in its form.
  private func coordinated(at i: Int, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    guard let last = groups.last else {
      // "The Envoys, the Ambassadors of A and B, call on PTY to V": behind the apposition of a party.
      let isApposed =
        tokens[b].kind == .comma && b > 0 && endsParty[b - 1]
        && (!tokens[0].is(.preposition) || tokens[..<b].contains { $0.spelling == "we" })
      return t.is(.noun) && !(isApposed && governs(i))
        ? nil : chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    if t.is([.noun, .adjective]), !governs(i) { return nil }
    // "…, we, the Ministers of A and B, reaffirm": whatever stands before, "we" speaks.
    if (last.tokens.upperBound..<i).contains(where: { word($0) == "we" }) {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    let model =
      groups.last { $0.form == .infinitive || $0.form == .future || $0.form == .modal || $0.form == .present } ?? last
    // "call on PTY to V and stress the need": a verb of speaking goes back to the speaker.
    if model.form == .infinitive, let verb = lexicon.verb(t.word),
      [.state, .evaluate, .express].contains(verb.frame)
        || ["stand", "remain"].contains(verb.lemma)
          && means(i + 1, [.ready, .minded, .concerned])
        || [.urge, .call, .remind, .caution].contains(verb.frame) && !t.is(.noun)
          && (endsComma(b) || token(i - 1)?.is(.adverb) == true)
        || [.offer, .plan].contains(verb.frame)
          && (!t.is(.noun) || endsComma(b) && token(i + 1)?.is([.determiner, .possessive]) == true)
          && (endsComma(b) || token(i - 1)?.is(.adverb) == true),
      let main = groups.first(where: { $0.isFinite }), main.form == .present,
      ClauseFinder.speaks(main.verb.frame) || main.verb.frame == .support
    {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    // "will consult X and intend to meet Y": a plan of its own.
    if model.form == .future, lexicon.verb(t.word)?.frame == .plan {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    switch model.form {
    case .infinitive: return chain(from: i, at: i, form: .infinitive, negated: false, modal: "")
    case .future: return chain(from: i, at: i, form: .future, negated: false, modal: model.modal)
    case .modal: return chain(from: i, at: i, form: .modal, negated: model.isNegated, modal: model.modal)
    default: return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
  }
}

// Verbs in their base form: a present after a plural, an infinitive, or the form of the verb they go on with.
extension VerbGroupFinder {
  /// "note that such acts constitute N": since the last finite verb a "that" asks for another.
  private func opensThat(before i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last(where: { $0.isFinite }), last.tokens.upperBound < i else { return false }
    return (last.tokens.upperBound..<min(i, last.tokens.upperBound + 7)).contains { word($0) == "that" }
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

  /// "which the mission witnessed": the subject behind the relative pronoun, and its verb.
  func opensRelative(_ end: Int) -> Bool {
    var k = end
    while k > 0, k > end - 5, tokens[k].kind == .word, !tokens[k].is([.relative, .verb]) || isName[k] { k -= 1 }
    return ["which", "whom"].contains(word(k))
  }

  /// "Work on the text is to begin": a noun at the head, the verb comes later; "Call on PTY to V" is one.
  private func opensSubject(_ t: Token) -> Bool {
    lexicon.verb(t.word)?.frame != .call
      && tokens.dropFirst(2).prefix { $0.kind == .word && !$0.is([.relative, .subordinator]) }.contains {
        $0.is([.be, .have, .modal]) && !$0.is(.month) || $0.is(.verbPresent) && !$0.is(.noun)
      }
  }

  /// "to help the parties reach N", "let the Mission do its work": an infinitive without "to" behind the party.
  func isBare(_ b: Int, _ groups: [VerbGroup]) -> Bool {
    guard b >= 0, endsParty[b], let last = groups.last, ["help", "let", "make", "see"].contains(last.verb.lemma) else {
      return false
    }
    return b >= last.tokens.upperBound && b - last.tokens.upperBound <= 5
      && tokens[last.tokens.upperBound..<b].allSatisfy { $0.kind == .word && !$0.is(.preposition) }
  }

  /// "to let students from both countries take part".
  private func isLet(_ i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last, last.verb.lemma == "let", last.form == .infinitive else { return false }
    return (2...9).contains(i - last.tokens.upperBound)
      && tokens[last.tokens.upperBound..<i].allSatisfy { $0.kind == .word }
  }

  /// A base form: finite after a plural subject, or coordinated with an infinitive, a modal or a finite verb.
  func base(at i: Int, _ previous: Token?, _ b: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    // "send their negotiators back to the table": an adverb.
    if word(i) == "back",
      ["to", "from", "into", "in", "on", "home"].contains(word(i + 1))
        || token(i + 1).map({ [.stop, .comma].contains($0.kind) || $0.is(.conjunction) }) ?? true
    {
      return nil
    }
    guard let previous else {
      // A list item or an imperative: "Reaffirm their commitment".
      return t.isCapital
        && (!t.is(.noun) || token(1)?.is([.determiner, .possessive]) == true
          || ["upon", "that"].contains(word(1)) || word(1) == "on" && !opensSubject(t))
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
    // "a complete and correct declaration": an adjective beside an adjective.
    // "to set up joint, secure posts".
    if previous.is(.conjunction) && b > 1 && tokens[b - 2].is([.determiner, .possessive])
      || previous.kind == .comma && t.is(.adjective), b > 1, tokens[b - 1].is(.adjective), !tokens[b - 2].is(.be),
      token(i + 1)?.is(.nominal) == true, token(i + 1)?.is([.determiner, .preposition]) == false
    {
      return nil
    }
    // "Let us not forget N".
    if word(i - 1) == "not", word(i - 2) == "us", let last = groups.last, last.verb.lemma == "let" {
      return chain(from: i, at: i, form: .infinitive, negated: true, modal: "")
    }
    if isBare(b, groups) || isLet(i, groups) {
      return chain(from: i, at: i, form: .infinitive, negated: false, modal: "")
    }
    if endsParty[b] || previous.is(.subjectPronoun)
      || isClosing(b) && (!t.is(.noun) || ["on", "upon"].contains(word(i + 1)))
    {
      // ", which the leaders regret."
      let isRelated = (max(0, b - 3)..<b).contains { word($0) == "which" }
      if t.is(.noun), word(i + 1) == "of" || token(i + 1)?.kind == .stop && !isRelated, !previous.is(.subjectPronoun) {
        return nil
      }
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

  private func main(of groups: [VerbGroup]) -> VerbGroup? { groups.first { $0.isFinite } }

  /// Whether a party and what it is asked to do follow: "encourage the Front to V".
  private func asksNext(_ i: Int) -> Bool {
    (i + 2..<min(tokens.count, i + 7)).contains { word($0) == "to" && self.is($0 + 1, .verbBase) }
      && (isName[i + 1] || self.is(i + 1, .determiner))
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
    // "a good and open exchange": an adjective beside an adjective.
    if t.is(.adjective), b > 0, b == i - 1, tokens[b].is(.conjunction), tokens[b - 1].is(.adjective),
      !tokens[b - 1].is(.verb), token(i + 1)?.is(.nominal) == true
    {
      return nil
    }
    if t.is([.noun, .adjective]), !governs(i) { return nil }
    // "…, we, the Ministers of A and B, reaffirm": whatever stands before, "we" speaks.
    if (last.tokens.upperBound..<i).contains(where: { word($0) == "we" }) {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    let model =
      groups.last { $0.form == .infinitive || $0.form == .future || $0.form == .modal || $0.form == .present } ?? last
    // "decided to V, and thank X": nobody decides to thank.
    if model.form == .infinitive, !t.is(.noun), let verb = lexicon.verb(t.word), verb.frame == .evaluate,
      i + 1 < tokens.count, isName[i + 1] || token(i + 1)?.is([.determiner, .possessive]) == true,
      groups.first(where: { $0.isFinite })?.form == .past
    {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    // "call on PTY to V and stress the need": a verb of speaking goes back to the speaker.
    if model.form == .infinitive, let verb = lexicon.verb(t.word),
      [.state, .evaluate, .express].contains(verb.frame)
        || ["stand", "remain"].contains(verb.lemma)
          && means(i + 1, [.ready, .minded, .concerned])
        || [.urge, .call, .remind, .caution].contains(verb.frame)
          && (!t.is(.noun) || ["on", "upon"].contains(word(i + 1))
            || endsComma(b) && token(i + 1)?.is([.determiner, .possessive]) == true)
          && (endsComma(b) || token(i - 1)?.is(.adverb) == true)
        // "urge X to V and encourage Y to W".
        || verb.frame == .urge && main(of: groups)?.verb.frame == .urge && !t.is(.noun) && asksNext(i)
        || [.offer, .plan, .decide].contains(verb.frame)
          && (!t.is(.noun) || endsComma(b) && token(i + 1)?.is([.determiner, .possessive]) == true)
          && (endsComma(b) || token(i - 1)?.is(.adverb) == true),
      let main = groups.first(where: { $0.isFinite }), main.form == .present,
      ClauseFinder.speaks(main.verb.frame) || main.verb.frame == .support
    {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    // "will consult X and intend to meet Y", "and hope to V": a plan of its own.
    if model.form == .future, let verb = lexicon.verb(t.word),
      verb.frame == .plan || verb.parameter == "expectation" && ["to", "that", "by"].contains(word(i + 1))
    {
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    switch model.form {
    case .infinitive: return chain(from: i, at: i, form: .infinitive, negated: false, modal: "")
    case .future: return chain(from: i, at: i, form: .future, negated: false, modal: model.modal)
    case .modal: return chain(from: i, at: i, form: .modal, negated: model.isNegated, modal: model.modal)
    default: return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
  }

  /// "adopted the rules and set up three committees": a past joined to a past.
  func isAfterPast(_ i: Int, _ previous: Token?, _ groups: [VerbGroup]) -> Bool {
    guard previous?.is(.conjunction) == true, let last = groups.last(where: \.isFinite), last.form == .past else {
      return false
    }
    return ["set", "put"].contains(word(i)) && ["up", "out", "forward", "in"].contains(word(i + 1))
  }

  /// "condolences to the families of the two observers killed": a name behind "of" or "to" after the finite verb, with
  /// nothing between that could begin a clause, is no subject.
  func isOfPhrase(_ b: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last, last.isFinite, [.evaluate, .express].contains(last.verb.frame), endsParty[b] else {
      return false
    }
    let between = last.tokens.upperBound..<b
    return between.contains { tokens[$0].is(.preposition) && !isName[$0] }
      && !between.contains {
        !isName[$0] && (tokens[$0].kind != .word || tokens[$0].is([.conjunction, .relative, .subordinator]))
      }
  }
}

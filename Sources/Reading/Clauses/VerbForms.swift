// Verbs without auxiliary: whether an ambiguous form is a verb here, and which.
extension VerbGroupFinder {
  /// A verb without auxiliary.
  func plain(at i: Int, _ groups: [VerbGroup]) -> VerbGroup? {
    let t = tokens[i]
    let b = before(i)
    let previous = token(b)
    if t.is(.verbGerund) { return gerund(at: i, previous, b) }
    if t.is([.verbPast, .verbParticiple]), !t.is(.verbBase) || isPastHere(i, b) || isAfterPast(i, previous, groups) {
      return pastForm(at: i, previous, b, groups)
    }
    if t.is(.verbPresent) {
      // "to lower their voices".
      if b == i - 1, previous?.is(.possessive) == true, !endsParty[b] { return nil }
      if t.is(.noun) {
        guard
          b < 0 || changesObject(i, b)
            || !(previous?.is([.determiner, .possessive, .adjective, .preposition, .numeral]) == true && !endsParty[b]),
          b >= 0,
          endsParty[b] || isSpoken(i, previous, groups) || isConjunct(i, previous, groups)
            || previous?.is([.subjectPronoun, .relative]) == true && word(b) != "where" || changesObject(i, b)
            || isClosing(b) || word(i) == "remains" && previous?.is(.noun) == true,
          word(i + 1) != "of", !precedesFinite(i)
        else { return nil }
      }
      return chain(from: i, at: i, form: .present, negated: false, modal: "")
    }
    guard t.is(.verbBase) else { return nil }
    return base(at: i, previous, b, groups)
  }

  /// "government forces have shelled N", "government forces withdrew": the noun before a verb that can be nothing else.
  private func precedesFinite(_ i: Int) -> Bool {
    guard let next = token(i + 1), !next.is(.noun) else { return false }
    let isPast = next.is(.verbPast) && !next.is([.verbParticiple, .adjective])
    return isPast || next.is([.modal, .be, .have]) && !next.is(.month)
  }

  /// "any step that changes the situation": behind "that" and with an object of its own.
  private func changesObject(_ i: Int, _ b: Int) -> Bool {
    b > 0 && word(b) == "that" && tokens[b - 1].is(.noun) && token(i + 1)?.is([.determiner, .possessive]) == true
  }

  /// "condemns N, and plans to V": a present coordinated with a present.
  func isConjunct(_ i: Int, _ previous: Token?, _ groups: [VerbGroup]) -> Bool {
    guard let previous, previous.is(.conjunction) || previous.kind == .comma else { return false }
    // "He telephoned X, and plans to V".
    if previous.is(.conjunction), token(i - 2)?.kind == .comma, word(i + 1) == "to",
      token(i + 2)?.is(.verbBase) == true, lexicon.verb(tokens[i].word)?.frame == .plan,
      groups.contains(where: \.isFinite)
    {
      return true
    }
    // "commended N and supports holding a round": what is held goes on in the present.
    if previous.is(.conjunction), token(i + 1)?.is([.verbGerund, .determiner]) == true,
      let verb = lexicon.verb(tokens[i].word), [.support, .urge, .call].contains(verb.frame),
      groups.contains(where: { $0.form == .past && ClauseFinder.speaks($0.verb.frame) })
    {
      return true
    }
    guard groups.contains(where: { $0.form == .present }) else { return false }
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
      return ["before", "to", "forward", "on"].contains(word(i + 1))
    }
    // "exchanged views and put forward proposals".
    if word(i) == "put", word(i + 1) == "forward", b >= 0, tokens[b].is(.conjunction) { return true }
    // "A missile hit the port": one thing, of which the present would be "hits".
    if b > 0, ["a", "an", "the", "another"].contains(word(b - 1)), tokens[b].kind == .word, !isPlural(b),
      !tokens[b].is([.adjective, .determiner, .preposition]),
      token(i + 1)?.is([.determiner, .possessive]) == true || word(i) == "set" && word(i + 1) == "up"
    {
      return true
    }
    return b >= 0 && (endsParty[b] || ["which", "who"].contains(word(b))) && word(i) != "call"
  }

  private func isPlural(_ i: Int) -> Bool { text(i).hasSuffix("s") || tokens[i].is(.people) }

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
    // "Meeting in PLC, the Presidents V"; "toured the region, meeting President X"; "The Heads of State, meeting in PLC
    // on DAY, V": what they are doing there.
    let isPlaced = ["in", "at", "on", "under", "within"].contains(word(i + 1))
    let isMeeting =
      i == 0 && isPlaced
      || previous?.kind == .comma
        && (i + 1 < tokens.count && (isName[i + 1] || word(i + 1) == "with")
          || isPlaced && endsParty[..<i].contains(true))
    if word(i) == "meeting", isMeeting {
      return chain(from: i, at: i, form: .gerund, negated: false, modal: "")
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
    // "the authorities concerned", "the parties involved": which of them.
    if i > 0, ["concerned", "involved"].contains(word(i)), b == i - 1, previous?.is(.noun) == true || endsParty[b],
      next.map({ [.comma, .stop, .colon].contains($0.kind) || $0.is(.conjunction) || $0.spelling == "to" }) ?? true
    {
      return nil
    }
    // "We, the Heads of N, assembled in PLC,": still to go on.
    if previous?.kind == .comma, tokens.last?.kind == .comma, word(0) == "we", t.is(.verbParticiple),
      lexicon.verb(t.word).map({ [.meet, .convene].contains($0.frame) }) == true
    {
      return chain(from: i, at: i, form: .participle, negated: false, modal: "")
    }
    // ", hereinafter referred to as N,": what somebody is called.
    if ["hereinafter", "hereafter", "henceforth"].contains(word(i - 1)) {
      return chain(from: i, at: i, form: .participle, negated: false, modal: "")
    }
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
    // "\"We will V,\" said NAME".
    if previous?.kind == .quote, b == i - 1, b > 0, [.comma, .stop].contains(tokens[b - 1].kind),
      next?.isCapital == true,
      lexicon.verb(t.word).map({ [.tell, .state].contains($0.frame) }) == true
    {
      return chain(from: i, at: i, form: .past, negated: false, modal: "")
    }
    // "began", "went": no participles.
    if !t.is(.verbParticiple) { return chain(from: i, at: i, form: .past, negated: false, modal: "") }
    // "will be intensified by both sides and completed by June": the passive to come goes on.
    if previous?.is(.conjunction) == true, b == i - 1, t.is(.verbParticiple), b > 0,
      !endsParty[b - 1] || word(i + 1) == "by",
      let last = groups.last(where: \.isFinite), last.form == .future, last.isPassive,
      !tokens[last.tokens.upperBound..<b].contains(where: { $0.is([.relative, .subordinator]) }),
      var group = chain(from: i, at: i, form: .future, negated: last.isNegated, modal: last.modal)
    {
      group.isPassive = true
      return group
    }
    // "other measures unanimously agreed upon.": which they are.
    if lexicon.verb(t.word)?.frame == .agree, ["upon", "on", "to"].contains(word(i + 1)),
      i + 2 >= tokens.count
        || [.stop, .comma].contains(tokens[i + 2].kind), previous?.is(.noun) == true, !endsParty[b]
    {
      return chain(from: i, at: i, form: .participle, negated: false, modal: "")
    }
    // "the mechanism, suspended since May": how it stands.
    if previous?.kind == .comma, word(i + 1) == "since" {
      return chain(from: i, at: i, form: .participle, negated: false, modal: "")
    }
    let participleOnly = !t.is(.verbPast)
    let subjectBefore = b >= 0 && (endsParty[b] || previous?.is([.subjectPronoun, .relative]) == true || isClosing(b))
    var form = VerbGroup.Form.participle
    if !participleOnly {
      if subjectBefore, !opensRelative(b),
        isOfPhrase(b, groups) || describesObject(i, groups) || isKept(i, groups) || describesSubject(i)
      {
        form = .participle
      } else if subjectBefore {
        // "PTY represented by Z" after a list comma is rare; a party before a past form is its subject.
        // "they travelled by road" is told of them.
        let moves = previous?.is(.subjectPronoun) == true || lexicon.verb(t.word)?.frame == .visit
        // So is "concluded by thanking X".
        let isDone =
          word(i + 1) == "by" && t.is(.verbParticiple) && !moves && token(i + 2)?.is(.verbGerund) != true
          && !means(i + 2, .manner)
        form = isDone ? .participle : .past
      } else if i == 0 || previous.map({ [.comma, .colon].contains($0.kind) || $0.is(.conjunction) }) == true {
        // Coordinated with a finite verb before, or a participle that opens the sentence ("Convinced that").
        let last = groups.last { $0.isFinite }
        let afterParticiple = groups.last.map { $0.form == .participle && $0.tokens.upperBound >= i - 2 } ?? false
        // "on the progress achieved and encouraged them to V": whoever speaks to somebody goes on.
        let isSpeech = lexicon.verb(t.word).map { [.call, .urge].contains($0.frame) } ?? false
        let goesOn = isSpeech && next?.is([.objectPronoun, .determiner, .possessive]) == true
        form =
          last == nil && closesInsertion(i)
            || last != nil && (!afterParticiple || goesOn) && !isInserted(i)
              && (word(i + 1) != "by" || previous?.kind != .comma || last?.isPassive == true)
              && !(!(lexicon.verb(t.word).map { ClauseFinder.speaks($0.frame) } ?? false)
                && next.map { $0.is(.nominal) && !$0.is(.verb) } == true && word(i + 1) != "that"
                && previous?.is(.conjunction) != true)
          ? .past : .participle
      } else if previous?.kind == .word, previous?.is(.nominal) == true || (b >= 0 && tokens[b].isCapital) {
        // "Two delegations of victims travelled to PLC and were heard": nobody is travelled.
        let goes =
          lexicon.verb(t.word)?.frame == .visit && ["to", "from", "into"].contains(word(i + 1))
          && previous?.is([.gathering, .content]) != true
        form = goes || opensRelative(b) || reads(asFinite: i, groups) ? .past : .participle
      } else if previous?.kind == .number || previous?.kind == .comma {
        form = reads(asFinite: i, groups) ? .past : .participle
      }
    }
    var group = chain(from: i, at: i, form: form, negated: false, modal: "")
    // "was chaired by X and attended by Y": the passive goes on.
    if form == .past, word(i + 1) == "by", t.is(.verbParticiple), !subjectBefore,
      groups.last(where: { $0.isFinite })?.isPassive == true
    {
      group?.isPassive = true
    }
    return group
  }

  /// "will keep the sides informed": what is done to the object.
  private func isKept(_ i: Int, _ groups: [VerbGroup]) -> Bool {
    guard let last = groups.last, ["keep", "get", "find", "leave"].contains(last.verb.lemma) else { return false }
    return i - last.tokens.upperBound <= 4
      && !tokens[last.tokens.upperBound..<i].contains { $0.kind != .word || $0.is([.preposition, .conjunction]) }
  }

  /// "X, for its part, rejected N": the comma before the verb closes what was put between it and its subject.
  private func closesInsertion(_ i: Int) -> Bool {
    let close = before(i)
    guard token(close)?.kind == .comma, word(i + 1) != "by",
      let open = (max(0, close - 23)..<close).last(where: { tokens[$0].kind == .comma && !isName[$0] }), open > 0
    else { return false }
    if word(open - 1) == "we", endsParty[open - 1] { return true }
    // "The Special Representative for the process, Ambassador NAME, welcomed the progress".
    if tokens[open + 1].isCapital, endsParty[close - 1],
      token(i + 1)?.is([.determiner, .possessive]) == true || word(i + 1) == "that"
    {
      return true
    }
    guard endsParty[open - 1],
      token(open + 1)?.is([.preposition, .adverb, .verbGerund]) == true || word(open + 1) == "hereinafter"
    else { return false }
    return !endsParty[..<(open - 1)].contains(true)
      || !tokens[..<open].contains { $0.is(.preposition) && !$0.isCapital }
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
        && (["of", "between", "by"].contains(word($0 + 1)) || ["scheduled", "planned"].contains(word(i)))
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
}

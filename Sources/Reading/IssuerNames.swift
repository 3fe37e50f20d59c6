import Negotiation

// What the issuers that a headline names are called in full: by acronym, by first name, by the talks they chair.
extension IssuerFinder {
  /// Whether parties of the text are those a headline names without saying whose: its "Special Envoy" is the
  /// text's "Special Envoy of the Council, NAME".
  func details(_ parties: [Party], _ generic: [Party], _ analysis: SentenceAnalysis) -> Bool {
    func words(_ party: Party) -> [Substring] {
      let titles = analysis.mentions.flatMap(\.persons).filter { $0.person == party }
      return ([party] + titles.compactMap(\.office)).compactMap(\.lastWord) + titles.compactMap { $0.rank?[...] }
    }
    let named = Set(generic.compactMap(\.lastWord))
    return parties.contains { party in
      named.contains(party.root.id[...])
        || words(party).contains { word in
          named.contains { $0 == word || $0.dropLast() == word || $0 == word.dropLast() }
        }
    }
  }

  /// "between A and B" in a headline whose text has "the Governments of A and B" act: the governments.
  func institutions(_ issuers: [Party], _ analysis: SentenceAnalysis) -> [Party] {
    guard issuers.count > 1, issuers.allSatisfy({ lexicon.names.isState($0.id) }), case let main = subject(analysis),
      main.allSatisfy({ $0.isNested && !$0.isPerson }), Set(main.map(\.root)) == Set(issuers),
      main.count == issuers.count
    else { return issuers }
    return main
  }

  /// "STATE on behalf of GROUP": the group speaks; an office that speaks on behalf of others speaks itself.
  func represented(_ phrase: SentenceAnalysis) -> [Party]? {
    guard let behalf = phrase.words.firstIndex(of: "behalf") else { return nil }
    func parties(_ mentions: [Mention]) -> [Party] { mentions.flatMap(\.parties) }
    let speaker = parties(phrase.mentions.filter { $0.tokens.upperBound <= behalf })
    let others = parties(phrase.mentions.filter { $0.tokens.lowerBound > behalf })
    let isState = speaker.allSatisfy { lexicon.names.isState($0.id) }
    return isState && !others.isEmpty ? others : speaker.isEmpty ? nil : speaker
  }

  /// The persons a headline names by surname alone, as the first sentence names them in full.
  func full(_ issuers: [Party], _ analysis: SentenceAnalysis) -> [Party] {
    issuers.map { issuer in
      guard issuer.isPerson else { return issuer }
      let surname = issuer.id.dropFirst(Party.personPrefix.count)
      guard !surname.contains("-") else { return issuer }
      return analysis.mentions.flatMap(\.persons).map(\.person).first { $0.id.hasSuffix("-" + surname) } ?? issuer
    }
  }

  /// "the North-South Ministerial Conference": a conference that speaks is a body.
  func gathering(_ analysis: SentenceAnalysis) -> Party? {
    let tokens = analysis.tokens
    guard let last = tokens.last(where: { $0.kind == .word }), last.is(.gathering), last.isCapital, tokens.count <= 8,
      tokens.filter({ $0.isCapital }).count > 1, !tokens.contains(where: { $0.kind == .number || $0.is(.ordinal) })
    else { return nil }
    let people = PersonNames(source: source, lexicon: lexicon)
    let words = tokens.filter { $0.kind == .word && !$0.is([.determiner, .preposition, .conjunction]) }
      .map { people.slug($0) }
    let slug = words.joined(separator: "-")
    return Slug.isWord(slug) ? Party(unchecked: slug) : nil
  }

  /// "The third meeting of BODY was held in PLC": where nobody else speaks, the body does.
  func sitting(_ analysis: SentenceAnalysis) -> [Party]? {
    guard let main = analysis.clauses.first(where: { $0.group.isFinite && $0.level == .main }), main.subject.thing >= 0,
      analysis.tokens[main.subject.thing].is(.gathering), [.hold, .take, .convene].contains(main.group.verb.frame),
      let mention = analysis.mentions.first(where: { $0.tokens.lowerBound > main.subject.thing }),
      mention.kind == .named, mention.persons.isEmpty, mention.tokens.lowerBound < main.group.tokens.lowerBound,
      analysis.words[mention.tokens.lowerBound - 1] == "of"
    else { return nil }
    return mention.parties
  }

  /// "BODY: Co-Chairs' communiqué": the co-chairs of the body.
  func chairs(_ issuers: [Party], _ head: [Token]?) -> [Party] {
    // "Chairman's Statement after the second round of the Harbour Talks": of the talks that the headline names.
    if issuers.count == 1, lexicon.names.body(issuers[0].id) == nil, issuers[0].id == "chair", let talks = talks(head) {
      return [Party(unchecked: talks.id + "/" + issuers[0].id)]
    }
    guard issuers.count == 2, issuers[1].id == "co-chairs" || issuers[1].id == "chair", !issuers[0].isPerson,
      !issuers[0].isNested, !lexicon.names.isState(issuers[0].id)
    else { return issuers }
    return [Party(unchecked: issuers[0].id + "/" + issuers[1].id)]
  }

  /// Offices of talks that a headline may name without saying of which.
  static let chairs: Set<String> = [
    "chair", "co-chairs", "co-moderators", "co-facilitators", "facilitator", "moderator",
  ]

  /// "Summary of the third meeting of BODY", "on the ninth round of the Harbour Talks": who sat there.
  func sat(_ heading: SentenceAnalysis) -> Party? {
    let gathering = heading.tokens.indices.dropLast().first {
      heading.tokens[$0].is([.gathering, .exchange]) && heading.words[$0 + 1] == "of"
    }
    guard let gathering else { return nil }
    if let talks = talks(heading.tokens) { return talks }
    let body = heading.mentions.first {
      $0.tokens.lowerBound == gathering + 2 && $0.kind == .named && $0.parties.count == 1 && $0.persons.isEmpty
    }
    guard let party = body?.parties.first, !party.isPerson, !lexicon.names.isState(party.root.id) else { return nil }
    return party
  }

  /// "the Harbour Talks": talks by their name in capitals.
  func talks(_ head: [Token]?) -> Party? {
    guard let head,
      let last = head.indices.last(where: { $0 > 0 && head[$0].isCapital && head[$0].means(.talks) }),
      case let run = head[..<last].suffix(5).reversed().prefix(while: {
        $0.isCapital && $0.kind == .word && !$0.is([.ordinal, .determiner, .document, .gathering])
      }), run.contains(where: { !$0.is(.adjective) && $0.spelling != "peace" })
    else { return nil }
    let first = last - run.count
    let people = PersonNames(source: source, lexicon: lexicon)
    let slug = head[first...last].map { people.slug($0) }.joined(separator: "-")
    return Slug.isWord(slug) ? Party(unchecked: slug) : nil
  }

  /// "the Foreign Ministry", in a text from a capital: that of the capital's state.
  func seated(_ issuers: [Party]) -> [Party] {
    guard issuers.count == 1, PartyFinder.houses.contains(issuers[0].id[...]), let place = statement.places.first
    else { return issuers }
    var tokens = Tokenizer(source: source, lexicon: lexicon).tokens(in: place)
    lexicon.names.mark(&tokens)
    guard !tokens.isEmpty, let (phrase, _) = lexicon.names.longest(at: 0, in: tokens, limit: tokens.count),
      let capital = phrase.first(.capital), let state = lexicon.names.place(capital).state
    else { return issuers }
    return [Party(unchecked: state + "/" + issuers[0].id)]
  }

  /// "Protocol of the Meeting between the Delegations of A and B": both, where the text begins with one of them.
  func both(_ issuers: [Party], _ heading: SentenceAnalysis?) -> [Party] {
    guard issuers.count == 1, !issuers[0].isPerson, let heading,
      let between = heading.words.firstIndex(of: "between")
    else { return issuers }
    let pair = heading.mentions.filter { $0.tokens.lowerBound > between && $0.kind == .named && $0.persons.isEmpty }
      .prefix(2).flatMap(\.parties)
    return pair.count == 2 && pair.contains { $0.root == issuers[0].root } ? pair : issuers
  }
}

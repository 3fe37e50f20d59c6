import Negotiation

// Offices that several hold together: the co-chairs of a body, the ministers of states that a list names one by one.
extension PartyFinder {
  /// `BODY/co-chairs` for "the Co-Chairs" of a body, named or speaking; `nil` for offices of states.
  func group(of slug: String, _ range: Range<Int>, _ of: [Party]) -> Party? {
    let plural = Slugs.word(text(range))
    guard Slug.isWord(plural) else { return nil }
    if of.isEmpty {
      return discourse.issuers.first { $0.isNested && $0.lastWord.map { $0 == plural } ?? false }
        ?? chairs(slug, isPlural: true)
    }
    guard of.count == 1, !lexicon.names.isState(of[0].root.id) else { return nil }
    return Party(unchecked: of[0].root.id + "/" + plural)
  }

  /// "the foreign and defence ministers of A and B": two offices that share their noun.
  mutating func offices(at i: Int) -> Int? {
    guard word(i + 1) == "and", i + 2 < tokens.count, tokens[i].kind == .word,
      let (second, end) = listedName(at: i + 2), end == i + 4,
      let last = office(second), word(end) == "of",
      let first = lexicon.names.phrase(of: [tokens[i], tokens[end - 1]]),
      let other = office(first)
    else { return nil }
    let (of, next) = targets(after: end + 1)
    guard !of.isEmpty else { return nil }
    let range = phraseStart(i)..<next
    mentions.append(
      Mention(
        tokens: range, extent: range,
        parties: [other, last].flatMap { slug in of.map { Party(unchecked: $0.id + "/" + slug) } }, kind: .named,
        isPlural: true))
    return next
  }

  /// The office that a plural title names.
  private func office(_ phrase: Names.Phrase) -> String? {
    phrase.meanings.first { $0.kind == Names.Meaning.Kind.offices }.map { lexicon.names.offices[Int($0.index)].slug }
  }

  /// "the Foreign Ministers of A, NAME; B, NAME; and C, NAME": every state with its holder. Returns where they end.
  func paired(after end: Int, _ phrase: OfficePhrase, into mention: inout Mention) -> Int {
    guard phrase.isPlural, phrase.of.count == 1, mention.persons.count == 1, lexicon.names.isState(phrase.of[0].id)
    else { return end }
    var end = end
    while end < tokens.count, kind(end) == .colon || kind(end - 1) == .comma || kind(end) == .comma {
      var k = tokens[end].kind == .word ? end : end + 1
      if word(k) == "and" { k += 1 }
      if word(k) == "the" { k += 1 }
      guard let (state, next) = listedState(at: k), next < tokens.count,
        tokens[next].kind == .comma, let name = people.name(at: next + 1, in: tokens, limit: tokens.count)
      else { break }
      let holder = Party(unchecked: state.id + "/" + phrase.office.slug)
      mention.persons.append(
        NamedPerson(
          person: choose(name, office: holder), name: name.tokens, title: phrase.title, of: state, office: holder))
      end = name.tokens.upperBound
    }
    return end
  }
}

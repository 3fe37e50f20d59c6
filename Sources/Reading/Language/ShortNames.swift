import Negotiation

// Bodies that are named in full once and by a short name from then on.
extension PartyFinder {
  /// `(JMEC)`, `(hereinafter "the Committee")` after a body: the short names, and where the bracket ends.
  func shortNames(after end: Int, of mention: inout Mention) -> Int {
    guard end < tokens.count, tokens[end].kind == .open, let close = closing(end), close - end <= 8 else { return end }
    let inside = tokens[(end + 1)..<close].filter { $0.kind == .word }
    let names = inside.filter { $0.isCapital }
    let others = inside.filter { !$0.isCapital }
    guard !names.isEmpty, names.count <= 3,
      others.allSatisfy({
        ["the", "hereinafter", "hereafter", "of", "or", "and"].contains(lexicon.compared($0.word)) || $0.word < 0
      })
    else { return end }
    // A list of members in brackets is no name.
    if tokens[(end + 1)..<close].contains(where: { $0.kind == .comma }) { return end }
    if lexicon.names.longest(at: end + 1, in: tokens, limit: close).map({ phrase, _ in
      phrase.meanings.contains { $0.kind == .state || $0.kind == .person }
    }) ?? false {
      return end
    }
    let slug = names.map { Slugs.word(people.text($0)) }.filter { !$0.isEmpty }.joined(separator: "-")
    guard Slug.isWord(slug) else { return end }
    mention.aliases.append(slug)
    return close + 1
  }

  /// A body no list has goes by its acronym where the text gives one.
  func named(_ party: Party, _ mention: Mention) -> Party {
    guard let alias = mention.aliases.first, !party.isPerson, !party.id.contains("/"),
      lexicon.names.body(party.id) == nil
    else { return discourse.body(party.id) ?? party }
    let isAcronym = alias.utf8.count <= 12 && !tokens[mention.tokens].contains { Slugs.word(people.text($0)) == alias }
    return isAcronym ? Party(unchecked: alias) : party
  }

  /// "the Committee", "the Assembly": the body introduced whose name has that noun.
  func repeated(_ i: Int) -> Party? {
    guard tokens[i].is([.organ, .people, .mechanism]) || tokens[i].isCapital else { return nil }
    let noun = Slugs.word(people.text(tokens[i]))
    if let body = discourse.body(noun) { return body }
    // "the Commission" in a text of BODY is the body's own.
    guard tokens[i].isCapital, let root = discourse.issuers.first?.root, !root.isPerson else { return nil }
    let own = Party(unchecked: root.id + "/" + noun)
    return lexicon.names.body(own.id) == nil ? nil : own
  }

  /// Gives the bodies named in full the nouns a later sentence may repeat them by.
  mutating func noteRepeats() {
    for index in mentions.indices {
      guard mentions[index].kind == .named, !mentions[index].isPlural else { continue }
      let mention = mentions[index]
      guard mention.persons.isEmpty, mention.parties.count == 1,
        mention.tokens.count > 1, mention.tokens.contains(where: { tokens[$0].isCapital })
      else { continue }
      for k in mention.tokens where tokens[k].isCapital && isRepeatable(k) {
        mentions[index].aliases.append(Slugs.word(people.text(tokens[k])))
      }
    }
  }

  private func isRepeatable(_ k: Int) -> Bool {
    tokens[k].is([.organ, .mechanism]) && tokens[k].is(.noun)
      || ["government", "team"].contains(spelling(k)) || isMovement(k)
  }

  /// "the Front", "the Platform": common nouns that movements take for their names.
  func isMovement(_ k: Int) -> Bool {
    tokens[k].isCapital
      && ["movement", "forum", "platform", "front", "alliance", "coordination", "resistance"].contains(spelling(k))
  }
}

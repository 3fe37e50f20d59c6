import Negotiation

// Whoever holds the same office elsewhere: "the Tajik counterpart of Minister X", "his French and German counterparts".
extension PartyFinder {
  /// The office of the person named last, in other states; its holder's name where it follows.
  mutating func counterparts(at head: Int, prefix: [Party], start: Int) -> Int? {
    let named = mentions.last { !$0.persons.isEmpty }?.persons.last ?? discourse.persons.last
    let slug = named.flatMap { $0.office?.lastWord.map(String.init) ?? $0.rank }
    // "The Minister asked. His Tajik counterpart said": of whoever acted last.
    let acting = discourse.subject.count == 1 ? discourse.subject[0] : nil
    guard
      let slug = slug ?? mentions.last.flatMap({ officeWord($0) }) ?? acting.flatMap({ officeWord($0) }),
      let office = lexicon.names.office(slug)
    else {
      return nil
    }
    var mention = Mention(
      tokens: phraseStart(start)..<(head + 1), extent: phraseStart(start)..<(head + 1),
      parties: prefix.map { Party(unchecked: $0.id + "/" + slug) }, kind: .named, isPlural: prefix.count > 1)
    var end = head + 1
    if prefix.count == 1, case let found = holders(after: end, isPlural: false, of: prefix),
      let name = found.names.first
    {
      mention.persons = [
        NamedPerson(
          person: choose(name, office: mention.parties[0]), name: name.tokens, title: office.title, of: prefix[0],
          office: mention.parties[0])
      ]
      mention.parties = mention.persons.map(\.person)
      end = found.end
    }
    mention.extent = mention.tokens.lowerBound..<end
    mentions.append(mention)
    return end
  }

  /// `foreign-minister` of a mention of such an office.
  private func officeWord(_ mention: Mention) -> String? { mention.parties.first.flatMap { officeWord($0) } }

  private func officeWord(_ party: Party) -> String? {
    guard party.isNested, let slug = party.lastWord else { return nil }
    return lexicon.names.office(String(slug)) == nil ? nil : String(slug)
  }
}

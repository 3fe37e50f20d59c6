import Negotiation

// Persons by rank or by name, with the titles that follow them.
extension PartyFinder {
  /// A person after a rank alone, or a person by name alone.
  mutating func person(at i: Int, title: String?, of: Party?, office: Party?) -> Int? {
    guard let found = people.name(at: i, in: tokens, limit: tokens.count) else { return nil }
    var party = choose(found, office: office)
    if found.known.isEmpty, found.tokens.count == 1, let slug = people.slug(tokens[found.tokens]),
      let known = discourse.person(surname: slug)
    {
      party = known.person
    }
    // A bare unknown word is nobody unless a rank stands before it or it was introduced.
    if found.known.isEmpty, party == found.party, !people.isHonorific(tokens, i) { return nil }
    var person = NamedPerson(person: party, name: found.tokens, title: title, of: of, office: office)
    if title == nil, word(found.tokens.lowerBound - 1) == "ambassador" { person.rank = "ambassador" }
    var end = found.tokens.upperBound
    // "NAME of STATE".
    if word(end) == "of" {
      let (states, next) = targets(after: end + 1)
      if states.count == 1, let state = states.first {
        person.of = state
        end = next
      } else if let state = states.first,
        let (phrase, one) = listedName(at: pastArticle(end + 1)), phrase.length > 0
      {
        person.of = state
        end = one
      }
    }
    end = titled(&person, after: end)
    let mention = Mention(
      tokens: i..<found.tokens.upperBound, extent: i..<end, parties: [party], kind: .named, isPlural: false,
      Mention.Particulars(persons: [person]))
    mentions.append(mention)
    return end
  }

  /// NAME (TITLE of BODY) or NAME, TITLE of BODY, where the name has no title yet; the end of what belongs to it.
  func titled(_ person: inout NamedPerson, after end: Int) -> Int {
    var end = end
    // "NAME (STATE)".
    if kind(end) == .open, person.of == nil, let (state, next) = affiliation(end) {
      (person.of, end) = (state, next)
    }
    if kind(end) == .open || kind(end) == .comma, person.title == nil {
      var inner = PartyFinder(source: source, lexicon: lexicon, tokens: tokens, discourse: said)
      let k = pastArticle(end + 1)
      if k < tokens.count, let next = inner.titleAfter(name: k), let mention = inner.mentions.last,
        mention.persons.isEmpty,
        let party = mention.parties.first, !mention.isPlural || tokens[end].kind == .open
      {
        person.title = inner.normalTitle(mention)
        person.office = party
        person.of = party.root
        end = inner.served(by: &person, after: next)
        // ", Chair of the Committee and Head of the Mission,": a second office of the same person.
        if word(end) == "and", case let second = pastArticle(end + 1),
          second < tokens.count,
          tokens[second].is(.office), let last = inner.titleAfter(name: second), inner.mentions.last?.isPlural == false,
          inner.mentions.last?.persons.isEmpty == true
        {
          end = last
        }
        if kind(end) == .close || kind(end) == .comma { end += 1 }
      }
    }
    if person.title == nil, end + 1 < tokens.count, tokens[end].kind == .comma,
      let clerical = churchTitle(after: end + 1)
    {
      person.title = clerical.title
      end = clerical.end
      if let tenure = tenure(of: person.person, office: nil) { person.of = tenure.principal }
    }
    return end
  }

  /// "Special Envoy of the President of Chile": an office of the state or body whose office it serves; gives where the
  /// title ends.
  private mutating func served(by person: inout NamedPerson, after end: Int) -> Int {
    guard ["of", "to", "for"].contains(word(end)), let office = person.office else { return end }
    let start = pastArticle(end + 1)
    if !office.isNested, start < tokens.count, let next = titleAfter(name: start), let master = mentions.last,
      master.persons.isEmpty, !master.isPlural, let served = master.parties.first, served.isNested
    {
      person.of = served.root
      person.office = Party(unchecked: served.root.id + "/" + office.id)
      return next
    }
    // "of the Secretary-General of the United Nations": what the office is of anyway.
    let (of, next) = targets(after: end + 1)
    return word(end) == "of" && of.count == 1 && of[0] == person.of ? next : end
  }

  /// The office that follows a name; used on a copy of the finder.
  mutating func titleAfter(name i: Int) -> Int? {
    if let end = principals(at: i) { return end }
    guard let (phrase, end) = listedName(at: i) else { return nil }
    if let office = phrase.first(.office) {
      return self.office(office, i..<end, isPlural: false, prefix: [], start: i)
    }
    if let body = phrase.first(.body),
      lexicon.names.body(body).isNested
    {
      mentions.append(
        Mention(
          tokens: i..<end, parties: [Party(unchecked: lexicon.names.body(body).id)],
          kind: .named, isPlural: false))
      return end
    }
    return nil
  }

  func normalTitle(_ mention: Mention) -> String {
    if let party = mention.parties.first {
      if let body = lexicon.names.body(party.id) { return body.title }
      if let slug = party.lastWord,
        let office = lexicon.names.office(String(slug))
      {
        return office.title
      }
    }
    return text(mention.tokens)
  }

  /// `, Supreme Patriarch and Catholicos of All …,`: capitalised titles the lists do not have, after a name.
  func churchTitle(after i: Int) -> (title: String, end: Int)? {
    let first = pastArticle(i)
    guard first < tokens.count, tokens[first].isCapital, tokens[first].kind == .word,
      people.name(at: first, in: tokens, limit: tokens.count).map({ $0.known.isEmpty }) ?? true
    else { return nil }
    var k = first
    var capitals = 0
    while kind(k) == .word,
      tokens[k].isCapital || ["of", "and", "for", "the"].contains(word(k))
    {
      if tokens[k].isCapital { capitals += 1 }
      k += 1
    }
    guard capitals >= 2, kind(k) == .comma || kind(k) == .stop,
      tokens[first..<k].contains(where: { ["of", "for"].contains(lexicon.spelling(of: $0.word)) })
    else { return nil }
    return (text(first..<k), tokens[k].kind == .comma ? k + 1 : k)
  }

  /// "the STATE Foreign Minister and BODY Chairperson NAME": two offices of one person, the first of a state, the second
  /// of a body.
  mutating func joinTitles() {
    var k = mentions.count - 1
    while k > 0 {
      defer { k -= 1 }
      shareState(k - 1, k)
      let (first, second) = (mentions[k - 1], mentions[k])
      guard let person = second.persons.first?.person, second.persons.allSatisfy({ $0.person == person }),
        first.persons.isEmpty, first.kind == .named, first.parties.count == 1,
        !first.isPlural, let office = first.parties.first, office.isNested, let of = second.persons[0].of,
        lexicon.names.isState(office.root.id) != lexicon.names.isState(of.root.id)
          || office.root == of.root && office != second.persons[0].office,
        second.tokens.lowerBound == first.extent.upperBound + 1,
        let title = lexicon.names.body(office.id)?.title ?? officeTitle(office)
      else { continue }
      // "the BODY Chairperson, STATE Foreign Minister NAME," but no list of people.
      let joint = tokens[first.extent.upperBound]
      let next = second.extent.upperBound
      let isList =
        word(next) == "and" || next < tokens.count && tokens[next].kind == .comma && word(next + 1) == "and"
      // "the BODY Chairman and STATE Foreign Minister NAME": no article parts them.
      let isChair =
        office.lastWord?.hasPrefix("chair") == true && lexicon.names.isState(of.root.id)
        && word(second.tokens.lowerBound) != "the"
      guard
        joint.spelling == "and" && (lexicon.names.isState(office.root.id) || isChair)
          || joint.kind == .comma && !lexicon.names.isState(office.root.id) && !isList
      else { continue }
      var held = second.persons[0]
      (held.title, held.of, held.office) = (title, office.root, office)
      mentions[k].persons.append(held)
      mentions[k].tokens = first.tokens.lowerBound..<second.tokens.upperBound
      // The comma that closes the insertion belongs to it.
      let isClosed = joint.kind == .comma && next < tokens.count && tokens[next].kind == .comma
      mentions[k].extent = first.extent.lowerBound..<(isClosed ? next + 1 : next)
      mentions.remove(at: k - 1)
    }
  }

  /// "the Chilean Deputy Prime Minister and Foreign Minister NAME": the second office is of the same state.
  private mutating func shareState(_ first: Int, _ second: Int) {
    guard mentions[second].persons.count == 1, mentions[second].persons[0].of == nil,
      let rank = mentions[second].persons[0].rank, mentions[first].persons.isEmpty, mentions[first].parties.count == 1,
      !mentions[first].isPlural, let office = mentions[first].parties.first, office.isNested,
      lexicon.names.isState(office.root.id),
      mentions[second].tokens.lowerBound == mentions[first].extent.upperBound + 1,
      word(mentions[first].extent.upperBound) == "and", officeTitle(office) != nil
    else { return }
    mentions[second].persons[0].of = office.root
    mentions[second].persons[0].office = Party(unchecked: office.root.id + "/" + rank)
  }

  /// "Trade Envoy NAME": a capitalised title no list has, by its last word, with a name after it.
  mutating func titledUnknown(at i: Int) -> Int? {
    guard tokens[i].isCapital, tokens[i].kind == .word,
      !tokens[i].is([.determiner, .preposition, .possessive, .conjunction, .month, .weekday])
    else { return nil }
    var k = i
    var title = -1
    while k < tokens.count, k < i + 4, tokens[k].kind == .word, tokens[k].isCapital {
      if tokens[k].is(.office) { title = k }
      k += 1
    }
    guard title >= i, title + 1 < tokens.count, tokens[title + 1].isCapital,
      let found = people.name(at: title + 1, in: tokens, limit: tokens.count), found.tokens.lowerBound == title + 1
    else { return nil }
    var person = NamedPerson(
      person: found.party, name: found.tokens, title: text(i..<(title + 1)), of: nil, office: nil)
    if let tenure = tenure(of: found.party, office: nil), !found.known.isEmpty {
      person.of = tenure.principal
      person.office = tenure.office
    }
    mentions.append(
      Mention(
        tokens: phraseStart(i)..<found.tokens.upperBound, extent: phraseStart(i)..<found.tokens.upperBound,
        parties: [found.party], kind: .named, isPlural: false,
        Mention.Particulars(persons: [person])))
    return found.tokens.upperBound
  }
}

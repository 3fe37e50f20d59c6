import Negotiation

// Who holds an office: the names behind a title, one or a list, each with what it is of.
extension PartyFinder {
  /// "the Co-Chairs of BODY – NAME, TITLE, NAME, TITLE, and NAME –": the group, with who they are. Returns where it ends.
  func company(_ phrase: OfficePhrase, into mention: inout Mention) -> Int? {
    guard phrase.isPlural, phrase.of.count == 1, kind(phrase.end) == .dash || kind(phrase.end) == .open,
      let office = group(of: phrase.office.slug, phrase.words, phrase.of)
    else { return nil }
    // "Representatives of BODY" are the body.
    let group = phrase.office.slug == "representative" ? phrase.of[0] : office
    var named = mention
    let end = members(after: phrase.end, title: phrase.title, group: group, into: &named)
    guard named.persons.count > 1, named.persons.contains(where: { $0.office != group }) else { return nil }
    mention = named
    mention.parties = [group]
    return end
  }

  /// "the President of Zanzibar": of a place that no list has.
  func completeOffice(_ phrase: inout OfficePhrase) {
    let k = pastArticle(phrase.end + 1)
    // "the Facilitator of the dialogue between X and Y, NAME": of talks that have no name.
    if k < tokens.count, tokens[k].is([.exchange, .gathering]) || means(k, .talks), word(k + 1) == "between",
      case (let sides, let next) = targets(after: k + 2), !sides.isEmpty
    {
      phrase.end = next
      return
    }
    guard kind(k) == .word, tokens[k].isCapital else { return }
    if k == phrase.end + 1, lexicon.hasNoClass(tokens[k].word), !isHyphened(k),
      kind(k + 1) != .word || !tokens[k + 1].isCapital,
      ["president", "prime-minister", "foreign-minister", "minister", "leader", "governor"].contains(
        phrase.office.slug),
      case let slug = Slugs.word(people.text(tokens[k])), Slug.isWord(slug)
    {
      (phrase.of, phrase.end) = ([Party(unchecked: slug)], k + 1)
    }
  }

  /// The names of all who hold an office, and where they end.
  func holders(of phrase: inout OfficePhrase, isPlural: Bool) -> (names: [PersonNames.Found], end: Int) {
    var holders = holders(after: phrase.end, isPlural: isPlural, of: phrase.of)
    // "the Foreign Ministers of A, NAME, of B, NAME, and of C, NAME,".
    while phrase.isPlural, phrase.of.count == holders.names.count, !phrase.of.isEmpty,
      case let preposition = word(holders.end) == "and" ? holders.end + 1 : holders.end, word(preposition) == "of",
      case (let more, let next) = targets(after: preposition + 1, isList: false), more.count == 1,
      kind(next) == .comma, let name = people.name(at: next + 1, in: tokens, limit: tokens.count)
    {
      phrase.of += more
      holders.names.append(name)
      holders.end = name.tokens.upperBound
      if kind(holders.end) == .comma { holders.end += 1 }
    }
    return holders
  }

  /// The holders with their offices, as the lists know them, else as the sentence says.
  func persons(_ names: [PersonNames.Found], _ phrase: OfficePhrase) -> [NamedPerson] {
    let slug = phrase.office.slug
    let anywhere = Party(unchecked: "x/" + slug)
    return names.enumerated().map { index, found in
      // "the Facilitators of the Reef Talks, NAME of STATE and NAME of STATE".
      let own = names.count > 1 && phrase.of.count == 1 ? affiliation(found.tokens.upperBound)?.0 : nil
      var principal =
        phrase.of.count == 1
        ? own ?? phrase.of.first
        : (phrase.of.count == names.count ? phrase.of[index] : affiliation(found.tokens.upperBound)?.0)
      var holder = principal.map { Party(unchecked: $0.id + "/" + slug) }
      // "High Representative NAME": there is one.
      if principal == nil, ["high-representative", "secretary-general"].contains(slug), let own = ownOffice(slug) {
        (principal, holder) = (own.parent, own)
      }
      let party = choose(found, office: holder ?? anywhere)
      var title = phrase.title
      if let tenure = tenure(of: party, office: anywhere) ?? coChair(slug, party) {
        (principal, holder) = (tenure.principal, tenure.office)
        if let body = lexicon.names.body(tenure.office.id), body.isPlural { title = body.title }
      } else if principal == nil, let known = discourse.persons.first(where: { $0.person == party }) {
        (principal, holder) = (known.of, known.office)
      }
      return NamedPerson(
        person: party, name: found.tokens, title: title, of: principal, office: holder,
        rank: holder == nil ? slug : nil)
    }
  }

  /// What follows the names and what they are together; where the phrase ends.
  func attach(_ phrase: OfficePhrase, after holders: Int, to mention: inout Mention) -> Int {
    var end = holders
    // "President NAME of STATE", "Minister NAME (STATE)".
    let isBracketed = kind(end) == .open && affiliation(end) != nil
    if mention.persons.count == 1, phrase.of.isEmpty, isBracketed || ["of", "from", "for"].contains(word(end)) {
      let (found, next) = isBracketed ? affiliation(end).map { ([$0.0], $0.1) } ?? ([], end) : principal(after: end)
      if let state = found.first, found.count == 1 {
        mention.persons[0].of = state
        mention.persons[0].office = Party(unchecked: state.id + "/" + phrase.office.slug)
        end = next
      }
    }
    end = paired(after: end, phrase, into: &mention)
    mention.parties = mention.persons.map(\.person)
    // "The Co-Chairs, NAME, NAME and NAME,": the group, with who they are.
    if phrase.isPlural, mention.persons.count > 1, tokens[mention.tokens.upperBound].kind != .word,
      let group = group(of: phrase.office.slug, phrase.words, phrase.of),
      phrase.office.slug.hasPrefix("co-")
        || phrase.of.count == 1 && lexicon.names.body(phrase.of[0].id)?.isPlural != true
        || discourse.issuers.contains(group)
    {
      mention.parties = [group]
      for k in mention.persons.indices where mention.persons[k].office == nil {
        mention.persons[k].office = group
        mention.persons[k].of = mention.persons[k].of ?? group.root
      }
    }
    return end
  }

  /// "of STATE" behind a name, also of one that no list has.
  private func principal(after i: Int) -> ([Party], Int) {
    let found = targets(after: i + 1)
    guard found.0.isEmpty, word(i) == "of", let (land, end) = unlistedLand(at: i + 1) else { return found }
    return ([land], end)
  }

  /// The names after an office: one, or a list for a plural title.
  func holders(after i: Int, isPlural: Bool, of: [Party]) -> (names: [PersonNames.Found], end: Int) {
    var k = i
    let comma = k < tokens.count && tokens[k].kind == .comma
    let dash = k < tokens.count && (tokens[k].kind == .dash || tokens[k].kind == .open)
    if comma || dash { k += 1 }
    // "the ECOWAS Mediator, former President NAME": an earlier rank is no office here.
    if comma, ["prince", "princess", "king", "sultan", "emir"].contains(word(k)) {
      // "the Mediator, Prince NAME": a rank before the name.
      k += 1
    } else if comma, word(k) == "former",
      let (phrase, next) = listedName(at: k + 1),
      phrase.means(.office)
    {
      k = next
    }
    if word(k) == "mr" || word(k) == "mrs" || word(k) == "ms" {
      k += 1
      if kind(k) == .stop { k += 1 }
    }
    guard k < tokens.count, let first = people.name(at: k, in: tokens, limit: tokens.count) else { return ([], i) }
    if comma, first.known.isEmpty, first.tokens.count < 2, !people.isHonorific(tokens, k) { return ([], i) }
    var names = [first]
    var end = isPlural ? skipAffiliation(first.tokens.upperBound) : first.tokens.upperBound
    if isPlural {
      let wanted = of.count > 1 ? of.count : 12
      while names.count < wanted {
        var next = end
        if kind(next) == .comma { next += 1 }
        if word(next) == "and" { next += 1 }
        guard next > end, let name = people.name(at: next, in: tokens, limit: tokens.count) else { break }
        // "Presidents A and B met": a verb or an office after "and" ends the list by itself.
        names.append(name)
        end = skipAffiliation(name.tokens.upperBound)
      }
    }
    if comma || dash, end < tokens.count,
      tokens[end].kind == .comma || tokens[end].kind == .dash || tokens[end].kind == .close
    {
      end += 1
    }
    return (names, end)
  }

  /// "NAME of STATE", "NAME (STATE)" in a list of names: the state and where it ends.
  func affiliation(_ i: Int) -> (Party, Int)? {
    if kind(i) == .open, let (state, end) = listedState(at: pastArticle(i + 1)), kind(end) == .close {
      return (state, end + 1)
    }
    // "NAME (BODY)".
    if kind(i) == .open, let (phrase, end) = listedName(at: pastArticle(i + 1)), kind(end) == .close,
      let body = phrase.first(.body), case let party = Party(unchecked: lexicon.names.body(body).id), !party.isNested
    {
      return (party, end + 1)
    }
    guard word(i) == "of" || word(i) == "from" else { return nil }
    return listedState(at: pastArticle(i + 1))
  }

  /// "NAME of the Northern community and NAME": what a leader is of, in a list of names.
  func skipAffiliation(_ i: Int) -> Int {
    if let (_, end) = affiliation(i) { return end }
    guard word(i) == "of" || word(i) == "for" else { return i }
    var k = i + 1
    while k < tokens.count, k < i + 6, tokens[k].kind == .word, word(k) != "and",
      !tokens[k].is([.verb, .be, .have, .modal]) || tokens[k].isCapital || tokens[k].is(.noun)
    { k += 1 }
    return k < tokens.count && (tokens[k].kind == .comma || word(k) == "and") ? k : i
  }

  /// The term of a co-chair of any body.
  private func coChair(_ slug: String, _ person: Party) -> Pack.Tenure? {
    guard slug.hasPrefix("co-chair") else { return nil }
    let day = said.anchor
    let tenures = lexicon.names.person(person.id)?.tenures.filter { $0.represented != nil } ?? []
    return tenures.first { tenure in day.map { tenure.period.contains($0) } ?? true } ?? tenures.first
  }
}

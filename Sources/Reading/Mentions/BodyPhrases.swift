import Negotiation

// Bodies of the lists, and the persons in apposition behind a body or an office.
extension PartyFinder {
  /// A body of the lists, with the field it has people in, the office that is its, its members or its holder.
  mutating func body(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int {
    let body = lexicon.names.body(meaning)
    let party = format(body.id, range) ?? Party(unchecked: body.id)
    // "the Presidents of the countries": holders of offices are the offices.
    let parties =
      body.isPlural && !body.members.isEmpty && body.members.allSatisfy({ Party(unchecked: $0).isNested })
      ? body.members.map { Party(unchecked: $0) } : [party]
    if party.id != body.id || Self.formats.contains(body.id), let end = format(range, party) { return end }
    if let end = mission(of: body, party, range) ?? office(of: body, party, range) { return end }
    var mention = Mention(
      tokens: phraseStart(range.lowerBound)..<range.upperBound, extent: range, parties: parties, kind: .named,
      isPlural: body.isPlural)
    mention.extent = mention.tokens
    if let several = counted(body, range) { mention.parties = several }
    var end = range.upperBound
    // "JCC members", "NATO officials": the body.
    if !body.isPlural, !body.isNested,
      ["members", "officials", "representatives", "experts", "diplomats", "principals"].contains(word(end))
    {
      end += 1
      mention.tokens = mention.tokens.lowerBound..<end
    }
    if !body.isPlural, body.isNested { end = field(after: end, into: &mention) }
    if body.isPlural {
      end = members(after: end, title: body.title, group: party, into: &mention)
      // "the Observer Countries of the Bridge Process".
      if end == range.upperBound, ["countries", "states"].contains(word(end - 1)), word(end) == "of" {
        end = targets(after: end + 1, isList: false).1
      }
      end = listedMembers(after: end) ?? members(ofText: end) ?? end
    } else if body.isNested,
      let found = apposed(after: end, title: body.title, of: party.root, office: party)
    {
      mention.persons = [found.0]
      mention.parties = [found.0.person]
      end = found.1
    }
    // "the Security Council of the United Nations": the name goes on with what the body is of.
    if mention.persons.isEmpty, !body.isPlural, word(end) == "of",
      case (let of, let next) = targets(after: end + 1, isList: false), let whose = of.first
    {
      let isListed = lexicon.names.body(whose.id) != nil || lexicon.names.isState(whose.id)
      if isListed { end = next }
      // "the Authority of Heads of State of the COMMUNITY (C)": of another body than the one the lists have it of.
      if !isListed, body.isNested, kind(next - 1) == .close, let own = Party(unchecked: body.id).lastWord {
        mention.parties = [Party(unchecked: whose.id + "/" + own)]
        end = next
      }
    }
    if mention.persons.isEmpty { end = shortNames(after: end, of: &mention) }
    mention.extent = mention.tokens.lowerBound..<end
    mentions.append(mention)
    return end
  }

  /// "the Guarantors of the Harbour Accord, A, B and C,": where the list ends of those who are in the group.
  private func members(ofText end: Int) -> Int? {
    guard word(end) == "of" else { return nil }
    let comma = (end..<min(tokens.count, end + 12)).first { kind($0) == .comma }
    guard let comma, tokens[(end + 1)..<comma].allSatisfy({ $0.isCapital || !$0.is(.verb) }) else { return nil }
    return listedMembers(after: comma)
  }

  /// "OSCE Mission to Serbia": a body of its own, by its short name where the text gives one.
  private mutating func mission(of body: Names.Body, _ party: Party, _ range: Range<Int>) -> Int? {
    guard !body.isNested, let (mission, end) = field(after: range.upperBound, of: party) ?? mission(of: party, range)
    else { return nil }
    var mention = Mention(tokens: phraseStart(range.lowerBound)..<end, parties: [mission], isPlural: false)
    let next = shortNames(after: end, of: &mention)
    if let alias = mention.aliases.first { mention.parties = [Party(unchecked: alias)] }
    mention.aliases += ["mission"]
    mention.extent = mention.tokens.lowerBound..<next
    mentions.append(mention)
    return next
  }

  /// "the OSCE Mission": the one it has there.
  private func mission(of party: Party, _ range: Range<Int>) -> (Party, Int)? {
    let end = range.upperBound
    let isForLand = ["of", "for", "to", "in"].contains(word(end + 1))
    guard word(end) == "mission", tokens[end].isCapital,
      !isForLand || !(pastArticle(end + 2) < tokens.count && tokens[pastArticle(end + 2)].isCapital),
      end + 1 >= tokens.count || !tokens[end + 1].isCapital
    else { return nil }
    return (discourse.body("mission") ?? Party(unchecked: party.root.id + "/mission"), end + 1)
  }

  /// "OSCE Special Envoy", "the OSCE Chair's Special Envoy": a body before an office.
  private mutating func office(of body: Names.Body, _ party: Party, _ range: Range<Int>) -> Int? {
    let owns = kind(range.upperBound) == .possessive
    let next = owns ? range.upperBound + 1 : range.upperBound
    guard !body.isNested || owns, let (phrase, end) = listedName(at: next),
      let office = phrase.meanings.first(where: { $0.kind == .office || $0.kind == .offices })
    else { return nil }
    return self.office(
      office, next..<end, isPlural: office.kind == .offices, prefix: [party.root], start: range.lowerBound)
  }

  /// "the Special Representative for STATE", "the Envoy on the Arlia Valley": what an office of a body is for.
  private func field(after end: Int, into mention: inout Mention) -> Int {
    let start = pastArticle(end + 1)
    guard word(end) == "for" || word(end) == "on", start < tokens.count, tokens[start].isCapital,
      !tokens[start].is([.weekday, .month])
    else { return end }
    if let (state, _) = listedState(at: start) { mention.area = state }
    var k = start
    while k < tokens.count,
      tokens[k].isCapital || word(k) == "and" && k + 1 < tokens.count && tokens[k + 1].isCapital
    { k += 1 }
    return k
  }

  /// `, Ambassador NAME,` after an office: the person and where the apposition ends.
  func apposed(after end: Int, title: String, of: Party?, office: Party?) -> (NamedPerson, Int)? {
    var i = end
    if kind(i) == .open, let close = closing(i) {
      // "(Ambassador NAME)".
      if let found = people.name(at: i + 1, in: tokens, limit: close), found.tokens.upperBound == close,
        !found.known.isEmpty || people.isHonorific(tokens, i + 1)
      {
        return (
          NamedPerson(person: choose(found, office: office), name: found.tokens, title: title, of: of, office: office),
          close + 1
        )
      }
      if close - i <= 4 { i = close + 1 }
    }
    let comma = i < tokens.count && tokens[i].kind == .comma
    if comma { i += 1 }
    guard let found = people.name(at: i, in: tokens, limit: tokens.count) else { return nil }
    // After a comma a single unknown word is rather the next member of a list than a name.
    if comma || tokens[i].is(.noun), found.known.isEmpty, found.tokens.count < 2, !people.isHonorific(tokens, i) {
      return nil
    }
    var next = found.tokens.upperBound
    if comma, kind(next) == .comma { next += 1 }
    return (
      NamedPerson(person: choose(found, office: office), name: found.tokens, title: title, of: of, office: office), next
    )
  }

  func closing(_ open: Int) -> Int? {
    var depth = 0
    for i in open..<tokens.count {
      if tokens[i].kind == .open { depth += 1 }
      if tokens[i].kind == .close {
        depth -= 1
        if depth == 0 { return i }
      }
    }
    return nil
  }

  /// Among namesakes the one who held the office on the day.
  func choose(_ found: PersonNames.Found, office: Party?) -> Party {
    // A surname alone repeats whoever bears it.
    if found.known.isEmpty, found.tokens.count == 1, found.party.isPerson,
      let known = discourse.person(surname: String(found.party.id.utf8.dropFirst(Party.personPrefix.utf8.count)) ?? "")
    {
      return known.person
    }
    guard found.known.count > 1 else { return found.party }
    let day = said.anchor
    let ending = "/" + (office?.lastWord ?? "")
    func score(_ person: Names.Person) -> Int {
      var best = 0
      for tenure in person.tenures {
        var score = 0
        if let day, tenure.period.contains(day) { score += 2 }
        if let office, tenure.office == office || tenure.office.id.hasSuffix(ending) { score += 2 }
        best = max(best, score)
      }
      return best
    }
    return found.known.max { score($0) < score($1) }.map { Party(unchecked: $0.id) } ?? found.party
  }
}

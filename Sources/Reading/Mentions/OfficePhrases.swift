import Negotiation

// Offices with what they are of and who holds them: "the Foreign Minister of STATE, NAME", "ADJ Presidents",
// "Presidents NAME and NAME", "the leaders of A and B".
extension PartyFinder {
  /// States, adjectives or bodies that stand before an office: "Armenian and Azerbaijani Foreign Ministers".
  ///
  /// Also the adjective of a state before "side", "delegation", "Government". `nil` when no office follows.
  mutating func principals(at i: Int) -> Int? {
    var prefix: [Party] = []
    var k = i
    while k < tokens.count {
      guard let (phrase, end) = listedName(at: k) else { break }
      guard phrase.means(.adjective) || phrase.means(.state),
        let meaning = phrase.meanings.first(where: { $0.kind == .adjective || $0.kind == .state })
      else { break }
      prefix.append(lexicon.names.state(meaning))
      k = end
      if kind(k) == .possessive { k += 1 }
      if kind(k) == .comma || kind(k) == .slash || kind(k) == .dash { k += 1 }
      if word(k) == "and" || word(k) == "or" { k += 1 }
      if word(k) == "the" {
        k += 1
        // "Norland and the Special Envoy": two, not an envoy of Norland's.
        guard let (next, _) = listedName(at: k), next.means(.adjective) || next.means(.state) else { return nil }
      }
    }
    guard !prefix.isEmpty, k < tokens.count else { return nil }
    var head = k
    while head < tokens.count, isRank(head) { head += 1 }
    if !["parties", "sides"].contains(word(head)),
      let (phrase, end) = listedName(at: head)
    {
      if let office = phrase.first(.offices) {
        return self.office(office, head..<end, isPlural: true, prefix: prefix, start: i)
      }
      if let office = phrase.first(.office) {
        return self.office(office, head..<end, isPlural: prefix.count > 1, prefix: prefix, start: i)
      }
      if phrase.means(.body), isAdjective(at: i) {
        // "the Slovak OSCE Chairmanship": the body's, whoever has it.
        return head == i + 1 && isAcronym(head) && end > head + 1 ? named(phrase, head..<end) : nil
      }
    }
    guard isAdjective(at: i) || (k > i + 1 && tokens[k - 1].kind == .possessive) else { return nil }
    return institution(at: head, prefix: prefix, start: i)
  }

  /// "Acting", "First", "Deputy" before a title of which the list has only the rest.
  func isRank(_ i: Int) -> Bool {
    switch word(i) {
    case "acting", "former", "new", "then", "interim", "outgoing", "incoming", "independent", "royal": true
    default: false
    }
  }

  func isAdjective(at i: Int) -> Bool {
    guard i < tokens.count, tokens[i].names.contains(.adjective),
      let (phrase, _) = listedName(at: i)
    else { return false }
    return phrase.means(.adjective)
  }

  /// "the ADJ side", "ADJ authorities", "the ADJ delegation".
  mutating func institution(at head: Int, prefix: [Party], start: Int) -> Int? {
    let noun = written(head)
    if noun.hasPrefix("counterpart"), let end = counterparts(at: head, prefix: prefix, start: start) { return end }
    let office: String? =
      switch noun {
      case "side", "party", "federation", "republic": ""
      case "sides", "parties": ""
      case "stakeholders", "actors", "factions", "rebels", "opposition", "militias", "movements", "groups": noun
      case "government", "governments": "government"
      case "authorities", "leadership": "authorities"
      case "delegation", "delegations": "delegation"
      case "delegates", "negotiators", "negotiator": "delegation"
      case "representatives", "officials", "members", "experts", "diplomats": ""
      case "people", "peoples", "nation", "population", "public": nil
      case "forces", "troops", "army", "military": "forces"
      case "leader", "leaders": "leader"
      case "parliament", "police": noun
      default: nil
      }
    if ["people", "peoples"].contains(noun) {
      mentions.append(
        Mention(
          tokens: phraseStart(start)..<(head + 1), extent: phraseStart(start)..<(head + 1), parties: prefix,
          kind: .people,
          isPlural: true))
      return head + 1
    }
    guard let office else { return nil }
    // "the Sudanese parties": those at odds in one state.
    let isInternal = prefix.count == 1 && (noun == "sides" || noun == "parties")
    let parties =
      isInternal
      ? [Party(unchecked: "sides")] : prefix.map { office.isEmpty ? $0 : Party(unchecked: $0.id + "/" + office) }
    var end = head + 1
    var mention = Mention(
      tokens: phraseStart(start)..<end, parties: parties, kind: .named,
      isPlural: noun.hasSuffix("s"))
    if office == "leader", let found = people.name(at: end, in: tokens, limit: tokens.count) {
      mention.persons = [
        NamedPerson(
          person: choose(found, office: parties.first), name: found.tokens, title: "Leader", of: prefix.first,
          office: parties.first)
      ]
      mention.parties = [found.party]
      end = found.tokens.upperBound
      mention.extent = mention.tokens.lowerBound..<end
    }
    mentions.append(mention)
    return end
  }

  /// One office phrase from the title on: what it is of, then its holders. Returns where it ends.
  mutating func office(
    _ meaning: Names.Meaning, _ range: Range<Int>, isPlural: Bool, prefix: [Party], start: Int
  ) -> Int {
    // "the Pemba leader, NAME": of a body that no list has, named right before.
    if prefix.isEmpty, let last = mentions.last, last.extent.upperBound == start, last.kind == .named,
      last.persons.isEmpty, last.parties.count == 1, !last.isPlural, !last.parties[0].isNested,
      !tokens[range.lowerBound].isCapital, lexicon.names.body(last.parties[0].id) == nil
    {
      mentions.removeLast()
      return office(meaning, range, isPlural: isPlural, prefix: last.parties, start: last.tokens.lowerBound)
    }
    // "the Secretary-General's Personal Envoy": of the body whose office it serves.
    if prefix.isEmpty, start > 0, tokens[start - 1].kind == .possessive, let last = mentions.last,
      last.extent.upperBound == start - 1, last.persons.isEmpty, last.parties.count == 1, last.parties[0].isNested
    {
      mentions.removeLast()
      return office(
        meaning, range, isPlural: isPlural, prefix: [last.parties[0].root], start: last.tokens.lowerBound)
    }
    // "the Co-Chair countries' Foreign Ministers": those of the countries.
    if prefix.isEmpty, isPlural, start > 0, [.possessive, .quote].contains(tokens[start - 1].kind),
      let last = mentions.last, last.extent.upperBound == start - 1, last.parties.count == 1,
      last.parties[0].id.hasSuffix("countries"), let members = lexicon.names.group(last.parties[0].id)?.members
    {
      mentions.removeLast()
      return office(
        meaning, range, isPlural: true, prefix: members.map { Party(unchecked: $0) }, start: last.tokens.lowerBound)
    }
    var phrase = OfficePhrase(
      office: lexicon.names.office(meaning), words: range, isPlural: isPlural, of: prefix, end: range.upperBound)
    completeTitle(&phrase)
    if phrase.isPlural, phrase.of.isEmpty, let end = states(inBracket: phrase.end) { phrase.end = end }
    if phrase.of.isEmpty,
      ["of", "for", "to", "in"].contains(word(phrase.end)) || phrase.isPlural && word(phrase.end) == "from"
    {
      let (found, next) = bracketed(after: phrase.end + 1) ?? targets(after: phrase.end + 1)
      if !found.isEmpty { (phrase.of, phrase.end) = (found, next) }
      // "the Facilitator of the Peru dialogue": of talks about a state, not of the state.
      if found.count == 1, lexicon.names.isState(found[0].id), word(phrase.words.upperBound) == "of",
        means(next, .talks) || word(next) == "peace" && means(next + 1, .talks)
      {
        (phrase.of, phrase.end) = ([], word(next) == "peace" ? next + 2 : next + 1)
      }
    }
    serve(&phrase)
    if phrase.of.isEmpty, word(phrase.end) == "of" { completeOffice(&phrase) }
    phrase.end = missionEnd(phrase)
    // "the U.S. Co-Chair of the BODY": the state's, of the body.
    if !prefix.isEmpty, !isPlural, phrase.office.slug.hasPrefix("co-chair"), word(phrase.end) == "of",
      case (let body, let next) = targets(after: phrase.end + 1, isList: false), body.count == 1,
      !lexicon.names.isState(body[0].root.id)
    {
      phrase.end = next
    }
    let whole = phraseStart(start)..<phrase.end
    var mention = Mention(tokens: whole, parties: [], kind: .named, isPlural: isPlural || phrase.of.count > 1)
    if let end = company(phrase, into: &mention) {
      mention.extent = mention.tokens.lowerBound..<end
      mentions.append(mention)
      return end
    }
    let holders = holders(of: &phrase, isPlural: mention.isPlural)
    if holders.names.isEmpty {
      resolve(phrase, &mention)
    } else {
      mention.persons = persons(holders.names, phrase)
      let end = attach(phrase, after: holders.end, to: &mention)
      mention.extent = mention.tokens.lowerBound..<end
    }
    mentions.append(mention)
    return mention.extent.upperBound
  }
}

/// A title as a sentence words it, with what it is of.
struct OfficePhrase {
  let office: Names.Office
  /// The words the lists have it by.
  let words: Range<Int>
  let isPlural: Bool
  /// The states or bodies it is of.
  var of: [Party]
  /// Where the title ends with what it is of.
  var end: Int
  /// The ministry or embassy that it speaks for.
  var house: Party?
  /// As it is recorded: the list's own, or with the portfolio the text gives it.
  var title: String

  init(office: Names.Office, words: Range<Int>, isPlural: Bool, of: [Party], end: Int) {
    (self.office, self.words, self.isPlural, self.of, self.end) = (office, words, isPlural, of, end)
    title = office.title
  }
}

// MARK: portfolios

extension PartyFinder {
  /// Offices that are of a field of business: "Minister of Defence"; others are of a body: "Representatives of the Quintet".
  private static let portfolios = ["minister", "secretary", "commissioner", "director"]

  /// "Minister for European Affairs": the portfolio belongs to the title.
  private func completeTitle(_ phrase: inout OfficePhrase) {
    // "Ministers of Foreign Affairs and Water Resources of A and B": the second portfolio is theirs, too.
    if phrase.isPlural, word(phrase.end) == "and", let portfolio = portfolio(after: phrase.end + 1),
      word(portfolio) == "of"
    {
      phrase.end = portfolio
    }
    guard ["for", "of"].contains(word(phrase.end)), let portfolio = portfolio(after: phrase.end + 1),
      word(phrase.end) == "for" || Self.portfolios.contains(where: { phrase.office.slug.hasSuffix($0) })
        || tokens[portfolio - 1].is([.gathering, .exchange, .mechanism]) && targets(after: phrase.end + 1).0.isEmpty
    else { return }
    phrase.title = text(phrase.words.lowerBound..<portfolio)
    phrase.end = portfolio
  }

  /// `European Affairs` after "Minister for": capitalised words and "and" up to "of".
  func portfolio(after i: Int) -> Int? {
    var k = i
    while kind(k) == .word,
      (tokens[k].isCapital && !isName(k))
        || (word(k) == "and" && k + 1 < tokens.count && tokens[k + 1].isCapital && !isName(k + 1))
        || (word(k) == "the" && k == i && tokens[k + 1 < tokens.count ? k + 1 : k].is(.noun) && !isName(k + 1))
    { k += 1 }
    // "Minister of Energy and Water NAME": the name is no portfolio.
    while k > i, word(k) != "of", word(k - 1) != "affairs", lexicon.hasNoClass(tokens[k - 1].word) {
      k -= 1
    }
    guard k > i, k < tokens.count, tokens[k - 1].is(.noun) || word(k - 1) == "affairs" else { return nil }
    return k
  }

  func isName(_ i: Int) -> Bool {
    guard let (phrase, _) = listedName(at: i) else {
      return false
    }
    return phrase.meanings.contains { [.state, .body, .area, .person].contains($0.kind) }
  }
}

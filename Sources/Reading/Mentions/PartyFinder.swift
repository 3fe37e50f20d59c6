import Negotiation

/// Finds who is named in a sentence: states, offices, bodies, groups and persons, with their apposition.
///
/// One pass from left to right, longest name first. What it cannot resolve by itself ("they") it leaves to
/// coreference. Complexity: O(tokens).
struct PartyFinder: TokenReader {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let tokens: [Token]
  /// What was said before. Day and sides of the statement stand in it from the beginning.
  let said: Discourse
  let people: PersonNames
  var mentions: [Mention] = []
  var places: [PlaceMention] = []

  init(source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, tokens: [Token], discourse: Discourse) {
    self.source = source
    self.lexicon = lexicon
    self.tokens = tokens
    said = discourse
    people = PersonNames(source: source, lexicon: lexicon)
  }

  /// What was said before, asked for what changes from sentence to sentence.
  var discourse: Discourse {
    said.isAsked = true
    return said
  }

  /// Runs over the sentence.
  mutating func run() {
    mentions.reserveCapacity(8)
    var i = 0
    while i < tokens.count {
      guard tokens[i].kind == .word || tokens[i].kind == .number else {
        i += 1
        continue
      }
      i = max(i + 1, step(at: i))
    }
    joinTitles()
    noteRepeats()
  }

  mutating func step(at i: Int) -> Int {
    // "Acting Foreign Minister of STATE".
    if i + 1 < tokens.count, tokens[i].isCapital, isRank(i),
      let (phrase, _) = listedName(at: i + 1),
      phrase.means(.office) || phrase.means(.adjective)
    {
      return step(at: i + 1)
    }
    if tokens[i].isCapital, mentions.count > 1, mentions[mentions.count - 1].extent.upperBound == i,
      let end = compound(at: i)
    {
      return end
    }
    if let (phrase, end) = listedName(at: i) {
      if phrase.means(.adjective) || phrase.means(.state), let end = principals(at: i) { return end }
      if phrase.means(.capital), let end = capitals(at: i) { return end }
      if phrase.means(.adjective), isChairmanship(end) { return step(at: end) }
      if let next = named(phrase, i..<end) { return next }
    }
    if people.isHonorific(tokens, i), let end = person(at: i, title: nil, of: nil, office: nil) { return end }
    if let end = titledUnknown(at: i) { return end }
    if tokens[i].is(.people) || (tokens[i].is(.office) && !tokens[i].is(.preposition)), let end = group(at: i) {
      return end
    }
    // "Both assured me that S": the two just named.
    if word(i) == "both", isPair(i) {
      mentions.append(Mention(tokens: i..<(i + 1), extent: i..<(i + 1), parties: [], kind: .pronoun, isPlural: true))
      return i + 1
    }
    if tokens[i].is(.subjectPronoun) || tokens[i].is(.objectPronoun) {
      let plural = ["they", "we", "them", "us", "themselves", "ourselves"].contains(word(i))
      mentions.append(
        Mention(tokens: i..<(i + 1), extent: i..<(i + 1), parties: [], kind: .pronoun, isPlural: plural))
      return i + 1
    }
    if tokens[i].isCapital, i > 0 || !tokens[i].is([.determiner, .preposition, .adverb]), let end = unknown(at: i) {
      return end
    }
    return i + 1
  }

  /// "the Finnish Chairmanship": the office of the body, whoever has it this year.
  private func isChairmanship(_ i: Int) -> Bool {
    ["chairmanship", "chairpersonship"].contains(word(i)) && i < tokens.count && tokens[i].isCapital
      && listedName(at: i)?.0.means(.body) == true
  }

  /// Whether "both" stands alone: at the head of a clause before its verb, or before an infinitive.
  private func isPair(_ i: Int) -> Bool {
    guard kind(i + 1) == .word else { return false }
    let next = tokens[i + 1]
    if word(i + 1) == "to", i > 0, lexicon.verb(tokens[i - 1].word) != nil { return true }
    guard i == 0 || ["and", "that"].contains(word(i - 1)) else { return false }
    return next.is([.modal, .be, .have]) || next.is(.verbPast) && !next.is([.noun, .adjective])
  }

  /// The first token of the noun phrase: determiners, numbers and adjectives before the name.
  func phraseStart(_ i: Int) -> Int {
    // "both Sides" brings its own determiner: "encouraged" before it is the verb.
    if i < tokens.count, tokens[i].is(.determiner) { return i }
    var k = i
    while k > 0, tokens[k - 1].kind == .word || tokens[k - 1].kind == .number {
      let t = tokens[k - 1]
      guard
        t.is([.determiner, .possessive, .numeral, .adjective, .ordinal]) || t.kind == .number
          || ["facto", "de"].contains(word(k - 1)),
        !t.is([.preposition, .conjunction, .relative, .subordinator]) || t.is(.determiner),
        // "accept that people continue": no determiner of a plural.
        // "the meeting that President NAME hosted": nor of a title.
        word(k - 1) != "that" || !written(i).hasSuffix("s") && word(i) != "people" && !tokens[i].isCapital
      else { break }
      k -= 1
      if t.is([.determiner, .possessive]) { break }
    }
    // "They encouraged participants to V", "and encouraged participants": without a determiner it is the verb.
    if k > 0, k < i, tokens[k].is(.verbPast),
      tokens[k - 1].is([.subjectPronoun, .conjunction, .people]) || tokens[k - 1].isCapital
    {
      return k + 1
    }
    return k
  }
}

// MARK: names of the lexicon

extension PartyFinder {
  /// What a name of the lexicon means here; `nil` when it is nobody (a document, a topic).
  mutating func named(_ phrase: Names.Phrase, _ range: Range<Int>) -> Int? {
    let kinds = phrase.meanings
    // A later pack's meaning of a shared name wins.
    if phrase.means(.body), let meaning = kinds.last(where: { $0.kind == .body }) {
      // "the delegations of A and B" are theirs, not all that take part.
      if word(range.lowerBound) == "delegations", range.count > 1,
        ["of", "and"].contains(word(range.upperBound))
      {
        return delegations(meaning, range)
      }
      // "both delegations", "the participants": those introduced by that word, before all who take part.
      if range.count <= 2, tokens[range.upperBound - 1].is(.people),
        !["of", "from"].contains(word(range.upperBound)),
        let known = discourse.group(written(range.upperBound - 1)),
        // "Participants stressed N", of many: the group as it is called.
        known.count < 3 || written(range.upperBound - 1) != "participants",
        lexicon.names.body(meaning).id == "participants"
      {
        let start = phraseStart(range.lowerBound)
        mentions.append(
          Mention(
            tokens: start..<range.upperBound, extent: start..<range.upperBound, parties: known, kind: .named,
            isPlural: true, steps: ["the \(written(range.upperBound - 1)) introduced before"]))
        return range.upperBound
      }
      if lexicon.names.body(meaning).isPlural, range.count <= 2, tokens[range.upperBound - 1].is(.people),
        ["of", "from"].contains(word(range.upperBound)), !targets(after: range.upperBound + 1).0.isEmpty
      {
        return group(at: range.upperBound - 1)
      }
      return body(meaning, range)
    }
    if phrase.means(.person), tokens[range.lowerBound].isCapital {
      return person(at: range.lowerBound, title: nil, of: nil, office: nil)
    }
    if phrase.means(.offices), let meaning = kinds.first(where: { $0.kind == .offices }) {
      return office(meaning, range, isPlural: true, prefix: [], start: range.lowerBound)
    }
    if people.isHonorific(tokens, range.lowerBound), range.count == 1,
      !["of", "to", "in", "for"].contains(word(range.upperBound)),
      let end = person(at: range.lowerBound, title: nil, of: nil, office: nil)
    {
      return end
    }
    if phrase.means(.office), let meaning = kinds.first(where: { $0.kind == .office }) {
      return office(meaning, range, isPlural: false, prefix: [], start: range.lowerBound)
    }
    if phrase.means(.state), let meaning = kinds.first(where: { $0.kind == .state }) {
      return state(lexicon.names.state(meaning), range)
    }
    if phrase.means(.area), let meaning = kinds.first(where: { $0.kind == .area }) { return area(meaning, range) }
    if phrase.means(.people), let meaning = kinds.first(where: { $0.kind == .people }) {
      mentions.append(
        Mention(
          tokens: range, extent: range, parties: [lexicon.names.state(meaning)],
          kind: .people, isPlural: true))
      return range.upperBound
    }
    if phrase.means(.capital) || phrase.means(.place),
      let meaning = kinds.first(where: { $0.kind == .capital || $0.kind == .place })
    {
      let place = lexicon.names.place(meaning)
      if range.upperBound < tokens.count, tokens[range.upperBound].isCapital, tokens[range.upperBound].kind == .word,
        let (name, end) = capitalised(at: range.lowerBound), end > range.upperBound,
        !tokens[end - 1].is([.document, .gathering]) || tokens[end - 1].is([.organ, .people])
      {
        let start = phraseStart(range.lowerBound)
        let party = discourse.body(name.id) ?? name
        mentions.append(
          Mention(tokens: start..<end, extent: start..<end, parties: [party], kind: .named, isPlural: false))
        return end
      }
      places.append(PlaceMention(tokens: range, name: text(range), state: place.state))
      return range.upperBound
    }
    // The city inside the name of a document or an occasion: "Sochi summit".
    if phrase.means(.document) || phrase.means(.occasion) {
      for k in range {
        // The whole name begins at its first word too: leave the last word out there.
        let limit = k == range.lowerBound ? range.upperBound - 1 : range.upperBound
        guard let (inner, _) = lexicon.names.longest(at: k, in: tokens, limit: limit),
          let place = inner.meanings.first(where: { $0.kind == .capital || $0.kind == .place })
        else { continue }
        let end = min(limit, k + inner.length)
        let found = lexicon.names.place(place)
        places.append(PlaceMention(tokens: k..<end, name: text(k..<end), state: found.state))
      }
      return range.upperBound
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: UnsafeBufferPointer(rebasing: source[tokens[first].start..<tokens[last].end]), as: UTF8.self)
  }

  mutating func state(_ party: Party, _ range: Range<Int>) -> Int {
    let before = wordBefore(range.lowerBound)
    if ["in", "from", "through", "across", "at", "to", "into", "within"].contains(before) {
      places.append(PlaceMention(tokens: range, name: text(range), state: party.id))
    }
    mentions.append(
      Mention(
        tokens: phraseStart(range.lowerBound)..<range.upperBound, extent: range, parties: [party], kind: .named,
        isPlural: false))
    return range.upperBound
  }

  mutating func area(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int {
    let area = lexicon.names.area(meaning)
    let before = wordBefore(range.lowerBound)
    // An adjective of the area ("the Valley leadership") or its authorities make it a party.
    if let last = mentions.last,
      last.extent.upperBound == range.lowerBound - (word(range.lowerBound - 1) == "the" ? 2 : 1),
      ["in", "of"].contains(before), last.kind == .group, let authorities = area.authorities
    {
      mentions[mentions.count - 1].parties = [Party(unchecked: authorities)]
      mentions[mentions.count - 1].kind = .named
      mentions[mentions.count - 1].extent = last.extent.lowerBound..<range.upperBound
      mentions[mentions.count - 1].tokens = last.tokens.lowerBound..<range.upperBound
      return range.upperBound
    }
    places.append(PlaceMention(tokens: range, name: text(range), state: area.id))
    if !["in", "from", "through", "across", "at", "to", "into", "within", "around", "over", "on"].contains(before) {
      mentions.append(
        Mention(tokens: range, extent: range, parties: [Party(unchecked: area.id)], kind: .people, isPlural: false))
    }
    return range.upperBound
  }

  mutating func body(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int {
    let body = lexicon.names.body(meaning)
    let party = format(body.id, range) ?? Party(unchecked: body.id)
    // "the Presidents of the countries": holders of offices are the offices.
    let parties =
      body.isPlural && !body.members.isEmpty && body.members.allSatisfy({ Party(unchecked: $0).isNested })
      ? body.members.map { Party(unchecked: $0) } : [party]
    if party.id != body.id || Self.formats.contains(body.id), let end = format(range, party) { return end }
    if !body.isNested, let (mission, end) = field(after: range.upperBound, of: party) {
      let start = phraseStart(range.lowerBound)
      var mention = Mention(tokens: start..<end, extent: start..<end, parties: [mission], kind: .named, isPlural: false)
      let next = shortNames(after: end, of: &mention)
      if let alias = mention.aliases.first { mention.parties = [Party(unchecked: alias)] }
      mention.aliases += ["mission"]
      mention.extent = start..<next
      mentions.append(mention)
      return next
    }
    // "OSCE Special Envoy", "the OSCE Chair's Special Envoy".
    var next = range.upperBound
    let owns = next < tokens.count && tokens[next].kind == .possessive
    if owns { next += 1 }
    if !body.isNested || owns, let (phrase, end) = listedName(at: next),
      let office = phrase.meanings.first(where: { $0.kind == .office || $0.kind == .offices })
    {
      return self.office(
        office, next..<end, isPlural: office.kind == .offices, prefix: [party.root], start: range.lowerBound)
    }
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
    if !body.isPlural, body.isNested, word(end) == "for" || word(end) == "on", end + 1 < tokens.count,
      tokens[end + 1].isCapital
    {
      if let (state, _) = listedState(at: end + 1) {
        mention.area = state
      }
      end += 1
      while end < tokens.count,
        tokens[end].isCapital || word(end) == "and" && end + 1 < tokens.count && tokens[end + 1].isCapital
      { end += 1 }
    }
    if body.isPlural {
      end = members(after: end, title: body.title, group: party, into: &mention)
    } else if body.isNested,
      let found = apposed(after: end, title: body.title, of: party.root, office: party)
    {
      mention.persons = [found.0]
      mention.parties = [found.0.person]
      end = found.1
    }
    // "the Security Council of the United Nations": the name goes on with what the body is of.
    if mention.persons.isEmpty, !body.isPlural, word(end) == "of",
      case (let of, let next) = targets(after: end + 1, isList: false),
      of.count == 1, lexicon.names.body(of[0].id) != nil || lexicon.names.isState(of[0].id)
    {
      end = next
    }
    if mention.persons.isEmpty { end = shortNames(after: end, of: &mention) }
    mention.extent = mention.tokens.lowerBound..<end
    mentions.append(mention)
    return end
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
    if comma, found.known.isEmpty, found.tokens.count < 2, !people.isHonorific(tokens, i) { return nil }
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
      let known = discourse.person(surname: String(found.party.id.dropFirst(Party.personPrefix.count)))
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

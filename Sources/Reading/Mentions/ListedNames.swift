import Negotiation

// What the names of the packs stand for in a sentence: states, areas, places; persons, offices and bodies go on in the
// files of their own.
extension PartyFinder {
  /// What a name of the lexicon means here, and where that ends; `nil` when it is nobody (a document, a topic).
  ///
  /// Bodies come before persons, offices before states: the longer reading of a shared name first.
  mutating func named(_ phrase: Names.Phrase, _ range: Range<Int>) -> Int? {
    // A later pack's meaning of a shared name wins.
    if phrase.means(.body), let meaning = phrase.meanings.last(where: { $0.kind == .body }) {
      if let (own, next) = missionElsewhere(range) {
        mentions.append(Mention(tokens: phraseStart(range.lowerBound)..<next, parties: [own], isPlural: false))
        return next
      }
      if isElsewhere(meaning, range) { return group(at: range.first { tokens[$0].is(.people) } ?? range.lowerBound) }
      // "the delegations of A and B" are theirs, not all that take part.
      if range.count > 1, word(range.lowerBound) == "delegations", ["of", "and"].contains(word(range.upperBound)) {
        return delegations(meaning, range)
      }
      if isOfSome(meaning, range) {
        let end = ownName(lexicon.names.body(meaning).id, after: range.upperBound)
        return end.map { body(meaning, range.lowerBound..<$0) } ?? group(at: range.upperBound - 1)
      }
      return introduced(meaning, range) ?? workingGroup(meaning, range) ?? body(meaning, range)
    }
    if phrase.means(.person), tokens[range.lowerBound].isCapital {
      return person(at: range.lowerBound, title: nil, of: nil, office: nil)
    }
    if let meaning = phrase.first(.offices) {
      return office(meaning, range, isPlural: true, prefix: [], start: range.lowerBound)
    }
    if people.isHonorific(tokens, range.lowerBound), range.count == 1,
      !["of", "to", "in", "for"].contains(word(range.upperBound)),
      let end = person(at: range.lowerBound, title: nil, of: nil, office: nil)
    {
      return end
    }
    if let meaning = phrase.first(.office) {
      return office(meaning, range, isPlural: false, prefix: [], start: range.lowerBound)
    }
    if let meaning = phrase.first(.state) { return state(lexicon.names.state(meaning), range) }
    if let meaning = phrase.first(.area) { return area(meaning, range) }
    if let meaning = phrase.first(.people) {
      mentions.append(
        Mention(tokens: range, parties: [lexicon.names.state(meaning)], kind: .people, isPlural: true))
      return range.upperBound
    }
    if let meaning = phrase.place { return place(meaning, range) }
    guard phrase.means(.document) || phrase.means(.occasion) else { return nil }
    notePlaces(inside: range)
    return range.upperBound
  }

  /// "the delegations of the Government" where the state that the lists know them of is not spoken of: of another.
  func isElsewhere(_ meaning: Names.Meaning, _ range: Range<Int>) -> Bool {
    let body = Party(unchecked: lexicon.names.body(meaning).id)
    guard body.isNested, lexicon.names.isState(body.root.id),
      tokens[range].contains(where: { $0.spelling == "government" }),
      !range.contains(where: { listedState(at: $0)?.state == body.root || isAdjective(at: $0) })
    else { return false }
    let movements = ["farc-ep", "eln"]
    let isSpokenOf = discourse.states.contains(body.root) || discourse.issuers.contains { $0.root == body.root }
    return !isSpokenOf
      && !tokens.indices.contains { k in
        listedName(at: k)?.phrase.first(.body).map { name in
          movements.contains { lexicon.names.body(name).id.hasPrefix($0) }
        } ?? (listedState(at: k)?.state == body.root)
      }
  }

  /// "the participants from A and B": a noun for all who take part, with whose they are.
  private func isOfSome(_ meaning: Names.Meaning, _ range: Range<Int>) -> Bool {
    let end = range.upperBound
    return lexicon.names.body(meaning).isPlural && range.count <= 2 && tokens[end - 1].is(.people)
      && !["countries", "states"].contains(word(end - 1))
      && ["of", "from"].contains(word(end)) && !targets(after: end + 1).0.isEmpty
  }

  /// "both delegations", "the participants": those introduced by that word, before all who take part.
  private mutating func introduced(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int? {
    let end = range.upperBound
    if range.count == 1, let next = owned(at: range.lowerBound, written(range.lowerBound)) { return next }
    guard range.count <= 2, tokens[end - 1].is(.people), !["of", "from"].contains(word(end)),
      !speaks(written(end - 1)),
      let known = discourse.group(written(end - 1)),
      // "Participants stressed N", of many: the group as it is called.
      known.count < 3 || written(end - 1) != "participants", lexicon.names.body(meaning).id == "participants"
    else { return nil }
    mentions.append(
      Mention(
        tokens: phraseStart(range.lowerBound)..<end, parties: known, isPlural: true,
        steps: ["the \(written(end - 1)) introduced before"]))
    return end
  }

  /// Whether those of a noun issue the text: "the observers" are then they, whoever sent them.
  func speaks(_ noun: String) -> Bool { discourse.issuers.contains { $0.id == noun } }

  /// A city or a region; with capitals behind it the name of a body: "the Valletta Contact Group".
  private mutating func place(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int {
    if kind(range.upperBound) == .word, tokens[range.upperBound].isCapital, let end = body(from: range) { return end }
    places.append(
      PlaceMention(tokens: range, name: text(range), state: lexicon.names.place(meaning).state))
    return range.upperBound
  }

  /// "the Valletta Contact Group (VCG)", "the Sahel Liberation Front": a body whose name begins with a place's.
  private mutating func body(from range: Range<Int>) -> Int? {
    guard let (name, end) = capitalised(at: range.lowerBound), end > range.upperBound,
      !tokens[end - 1].is([.document, .gathering]) || tokens[end - 1].is([.organ, .people])
    else { return nil }
    var mention = Mention(tokens: phraseStart(range.lowerBound)..<end, parties: [name], isPlural: false)
    let next = shortNames(after: end, of: &mention)
    mention.parties = [named(name, mention)]
    if mention.parties[0] != name { mention.aliases.append(name.id) }
    mention.extent = mention.tokens.lowerBound..<next
    mentions.append(mention)
    return next
  }

  /// The city inside the name of a document or an occasion: "Sochi summit".
  private mutating func notePlaces(inside range: Range<Int>) {
    for k in range {
      // The whole name begins at its first word too: leave the last word out there.
      let limit = k == range.lowerBound ? range.upperBound - 1 : range.upperBound
      guard let (inner, _) = lexicon.names.longest(at: k, in: tokens, limit: limit), let place = inner.place else {
        continue
      }
      let name = k..<min(limit, k + inner.length)
      places.append(PlaceMention(tokens: name, name: text(name), state: lexicon.names.place(place).state))
    }
  }

  /// A state: where somebody is or goes it is a place, too.
  private mutating func state(_ party: Party, _ range: Range<Int>) -> Int {
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

  /// A territory: a place, and a party by its authorities.
  private mutating func area(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int {
    if kind(range.upperBound) == .word, tokens[range.upperBound].isCapital, let end = body(from: range) { return end }
    let area = lexicon.names.area(meaning)
    let before = wordBefore(range.lowerBound)
    // An adjective of the area ("the Valley leadership") or its authorities make it a party.
    if let last = mentions.last,
      last.extent.upperBound == range.lowerBound - (word(range.lowerBound - 1) == "the" ? 2 : 1),
      ["in", "of"].contains(before), last.kind == .group, let authorities = area.authorities
    {
      var whole = last
      (whole.parties, whole.kind) = ([Party(unchecked: authorities)], .named)
      whole.extent = last.extent.lowerBound..<range.upperBound
      whole.tokens = last.tokens.lowerBound..<range.upperBound
      mentions[mentions.count - 1] = whole
      return range.upperBound
    }
    places.append(PlaceMention(tokens: range, name: text(range), state: area.id))
    if !["in", "from", "through", "across", "at", "to", "into", "within", "around", "over", "on"].contains(before) {
      mentions.append(
        Mention(tokens: range, parties: [Party(unchecked: area.id)], kind: .people, isPlural: false))
    }
    return range.upperBound
  }
}

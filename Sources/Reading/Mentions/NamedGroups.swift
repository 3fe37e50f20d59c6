import Negotiation

// Groups whose name begins with a common noun: "the Group of Friends of the TALKS", "the Peace Panels of A and B", "the
// FRONT Panel"; and offices of states that no list has.
extension PartyFinder {
  /// "the Group of Friends of the TALKS": `friends-TALKS`, "the Group" from then on.
  mutating func friends(at i: Int) -> Int? {
    // "the Friends", of somebody named before.
    if word(i) == "friends", word(i + 1) != "of", word(i - 1) == "the", let known = discourse.body("friends") {
      mentions.append(
        Mention(tokens: (i - 1)..<(i + 1), parties: [known], isPlural: true, steps: ["introduced before"]))
      return i + 1
    }
    if word(i) == "friends", word(i + 1) == "of", let (served, end) = master(at: i + 2), let office = served.lastWord {
      var mention = Mention(
        tokens: phraseStart(i)..<end, parties: [Party(unchecked: "friends-" + office)], isPlural: true)
      mention.aliases = ["friends"]
      mentions.append(mention)
      return end
    }
    if word(i) == "friends", word(i + 1) == "of", let end = group(at: i) {
      mentions[mentions.count - 1].aliases.append("friends")
      return end
    }
    guard word(i) == "group", word(i + 1) == "of", word(i + 2) == "friends" else { return nil }
    let count = mentions.count
    if word(i + 3) == "of", let end = group(at: i + 2), mentions.count == count + 1 {
      mentions[count].tokens = phraseStart(i)..<mentions[count].tokens.upperBound
      mentions[count].extent = mentions[count].tokens.lowerBound..<mentions[count].extent.upperBound
      mentions[count].isPlural = false
      mentions[count].aliases += ["group", "friends"]
      return end
    }
    guard let known = discourse.body("friends") else { return nil }
    mentions.append(
      Mention(tokens: phraseStart(i)..<(i + 3), parties: [known], isPlural: false, steps: ["introduced before"]))
    return i + 3
  }

  /// "the EU Monitoring Mission in LAND": another than the one that the lists have by the first words.
  func missionElsewhere(_ range: Range<Int>) -> (Party, Int)? {
    guard word(range.upperBound - 1) == "mission", ["in", "to", "for"].contains(word(range.upperBound)),
      let (inner, end) = lexicon.names.longest(at: range.lowerBound, in: tokens, limit: range.upperBound - 1),
      let body = inner.meanings.last(where: { $0.kind == .body })
    else { return nil }
    return field(after: end, of: Party(unchecked: lexicon.names.body(body).id))
  }

  /// "the Peace Panels of A and B", "the Negotiating Teams of A and B": a word before the group noun tells which kind.
  mutating func panels(at i: Int) -> Int? {
    guard ["peace", "negotiating", "implementing", "technical"].contains(word(i)), word(i + 2) == "of",
      ["panels", "panel", "teams", "team", "delegations", "delegation"].contains(word(i + 1))
    else { return nil }
    let count = mentions.count
    guard let end = group(at: i + 1), mentions.count == count + 1 else { return nil }
    mentions[count].tokens = phraseStart(i)..<mentions[count].tokens.upperBound
    mentions[count].extent = mentions[count].tokens.lowerBound..<mentions[count].extent.upperBound
    return end
  }

  /// "the FRONT Panel", "the FRONT Delegation": of a body by its acronym or introduced before.
  func panel(_ i: Int, _ end: Int) -> Party? {
    guard end == i + 2, ["panel", "side", "delegation", "team"].contains(word(i + 1)) else { return nil }
    let slug = Slugs.word(people.text(tokens[i]))
    guard Slug.isWord(slug), let body = discourse.body(slug) ?? (isAcronym(i) ? Party(unchecked: slug) : nil)
    else { return nil }
    return member(written(i + 1), of: body)
  }

  /// "the Norland authorities", "the FRONT leadership": of a name that no list has, by the noun behind it.
  func organ(of party: Party, _ name: Range<Int>) -> Party? {
    let noun = name.upperBound
    guard noun < tokens.count, !tokens[noun].isCapital, !party.isPerson, name.count == 1,
      lexicon.hasNoClass(tokens[name.lowerBound].word) || isAcronym(name.lowerBound),
      ["authorities", "leadership", "government", "delegation", "fighters", "forces"].contains(word(noun)),
      case let slug = Slugs.word(people.text(tokens[name.lowerBound])), Slug.isWord(slug)
    else { return nil }
    let body = discourse.body(slug) ?? party
    return body.isNested ? nil : member(written(noun), of: body)
  }

  /// "Norland's Foreign Minister NAME": an office of a state that no list has.
  mutating func ownedOffice(at i: Int) -> Int? {
    guard kind(i + 1) == .possessive, i + 2 < tokens.count, lexicon.hasNoClass(tokens[i].word),
      listedName(at: i) == nil, let (phrase, end) = listedName(at: i + 2), let office = phrase.first(.office),
      case let slug = Slugs.word(people.text(tokens[i])), Slug.isWord(slug), discourse.person(surname: slug) == nil
    else { return nil }
    return self.office(office, (i + 2)..<end, isPlural: false, prefix: [Party(unchecked: slug)], start: i)
  }

  /// "the mediation", of one introduced by its full name; "the Facilitation of the TALKS", "the Facilitation".
  mutating func mediation(at i: Int) -> Int? {
    let noun = word(i)
    guard noun == "mediation" || noun == "facilitation", word(i - 1) == "the" else { return nil }
    if tokens[i].isCapital, word(i + 1) == "of", case (let of, let end) = targets(after: i + 2, isList: false),
      of.count == 1, !lexicon.names.isState(of[0].root.id)
    {
      var mention = Mention(
        tokens: (i - 1)..<end, parties: [Party(unchecked: of[0].root.id + "/" + noun.text)], isPlural: false)
      mention.aliases = [noun.text]
      mentions.append(mention)
      return end
    }
    let issuer = tokens[i].isCapital ? discourse.issuers.first { $0.lastWord == noun.text[...] } : nil
    guard let known = issuer ?? discourse.body(noun.text) ?? (tokens[i].isCapital ? Party(unchecked: noun.text) : nil)
    else { return nil }
    mentions.append(Mention(tokens: (i - 1)..<(i + 1), parties: [known], isPlural: false, steps: ["introduced before"]))
    return i + 1
  }

  /// "the Co-Moderators (A and B) of the TALKS": where the bracket ends that tells which states they are from.
  func states(inBracket i: Int) -> Int? {
    guard kind(i) == .open, case (let states, let end) = targets(after: i + 1), states.count > 1,
      states.allSatisfy({ lexicon.names.isState($0.id) })
    else { return nil }
    // The phrase of a headline may end before its bracket closes.
    return kind(end) == .close ? end + 1 : end == tokens.count ? end : nil
  }
}

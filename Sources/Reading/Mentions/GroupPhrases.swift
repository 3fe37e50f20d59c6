import Negotiation

// Common nouns for parties: "the delegations of A and B", "the negotiators", "representatives of X", and names
// of bodies that no list has.
extension PartyFinder {
  /// A group noun with what it is of, and where that ends; `nil` when the word is no party here.
  mutating func group(at i: Int) -> Int? {
    let noun = written(i)
    guard !isDeed(i, noun) else { return nil }
    var phrase = GroupPhrase(noun: noun, start: phraseStart(i), head: i, end: i + 1)
    let isQualified = isQualified(phrase)
    if isQualified { phrase.start = i - 2 }
    if isModifier(i) || isQualifier(i, noun) { return nil }
    // "the People's Front of the Coast": a name.
    if tokens[i].isCapital, noun == "people" || noun == "peoples", kind(i + 1) == .possessive, i + 2 < tokens.count,
      tokens[i + 2].isCapital, let next = unknown(at: i)
    {
      return next
    }
    // "Forces of Freedom and Change", "Movement for Change": a name, of which the group noun is the first word.
    if tokens[i].isCapital, i > 0 || phrase.start < i || isMovement(i), isName(from: i), let next = unknown(at: i) {
      return next
    }
    // "the Observer Mission": a name, too.
    if tokens[i].isCapital, self.is(i + 1, .organ), tokens[i + 1].isCapital, let next = unknown(at: i) { return next }
    if phrase.start == i, let next = owned(at: i, noun) { return next }
    if noun == "government", word(i + 1) == "of", let (land, next) = unlistedLand(at: i + 2) {
      phrase.end = next
      // "the Federal Government of STATE".
      if i > 0, tokens[i - 1].isCapital, ["federal", "national", "central", "royal"].contains(word(i - 1)) {
        phrase.start = word(i - 2) == "the" ? i - 2 : i - 1
      }
      return finish(phrase, GroupPhrase.Meant(parties: [member(noun, of: land)], kind: .named))
    }
    var meant = principals(of: &phrase)
    if meant == nil {
      // "the Council of Ministers": a name, of which the group noun is only the first word.
      if tokens[i].isCapital, tokens[i].is(.organ) || noun == "government", ["of", "for", "on"].contains(word(i + 1)),
        i + 2 < tokens.count, tokens[i + 2].isCapital || word(i + 2) == "the", let next = unknown(at: i)
      {
        return next
      }
      let whose = isQualified ? qualified(i, noun) : nil
      meant = whose.map { GroupPhrase.Meant(parties: [$0], kind: .named) } ?? bothSides(phrase) ?? known(phrase)
    }
    return meant.map { finish(phrase, $0) }
  }

  /// Adds the mention, with the short names that follow it. Returns where it ends.
  private mutating func finish(_ phrase: GroupPhrase, _ meant: GroupPhrase.Meant) -> Int {
    var mention = Mention(
      tokens: phrase.start..<phrase.end, parties: meant.parties, kind: meant.kind, isPlural: phrase.isPlural,
      steps: meant.steps)
    if meant.kind == .named {
      mention.extent = phrase.start..<shortNames(after: phrase.end, of: &mention)
    }
    mentions.append(mention)
    return mention.extent.upperBound
  }

  /// "military force", "the use of force": what is done, not who does it.
  private func isDeed(_ i: Int, _ noun: String) -> Bool {
    noun == "force" && (i == 0 || !tokens[i].isCapital)
      && !["peacekeeping", "stabilization", "task"].contains(word(i - 1))
  }

  /// "the Government delegation", "the opposition side": a noun between the article and the group.
  private func isQualified(_ phrase: GroupPhrase) -> Bool {
    let i = phrase.head
    return phrase.start == i && i > 1 && tokens[i - 1].is(.noun) && !tokens[i - 1].is([.verb, .preposition])
      && ["delegation", "delegations", "side", "team", "panel", "forces", "representatives"].contains(phrase.noun)
      && tokens[i - 2].is([.determiner, .possessive]) && word(i - 2) != "that"
  }

  /// A noun before another noun ("country visit", "government forces"), which is no party.
  private func isModifier(_ i: Int) -> Bool {
    kind(i + 1) == .word && tokens[i + 1].is(.nominal) && !tokens[i + 1].isCapital
      && (!tokens[i + 1].is([.verb, .preposition]) || word(i + 1) == "forces")
  }

  /// "the delegations of A and B", "the de facto authorities", "the Government and people of STATE".
  private func principals(of phrase: inout GroupPhrase) -> GroupPhrase.Meant? {
    let noun = phrase.noun
    // "the interlocutors of the Envoy": others than the Envoy.
    if ["interlocutors", "counterparts", "hosts"].contains(noun), word(phrase.end) == "of",
      let next = master(at: phrase.end + 1)?.1 ?? { $0.0.isEmpty ? nil : $0.1 }(targets(after: phrase.end + 1))
    {
      phrase.end = next
      return GroupPhrase.Meant(parties: [Party(unchecked: noun)])
    }
    if ["of", "from", "for", "to"].contains(word(phrase.end)) {
      let isShared = phrase.isPlural || ["leadership", "people", "population"].contains(noun)
      let (of, next) = targets(after: phrase.end + 1, isList: isShared)
      if !of.isEmpty, word(phrase.end) != "to" || noun.hasPrefix("ambassador") {
        // "the mediators from STATE": the state, which sent them.
        let isSent = word(phrase.end) == "from" && ["mediators", "observers", "monitors"].contains(noun)
        phrase.end = next
        if word(phrase.head + 1) == "of", isPaired(noun, before: phrase.start) {
          return GroupPhrase.Meant(parties: [Party(unchecked: noun)], kind: .named)
        }
        if isSent, let own = discourse.issuers.first(where: { $0.lastWord == noun[...] }) {
          return GroupPhrase.Meant(parties: [own], kind: .named)
        }
        return GroupPhrase.Meant(parties: isSent ? of : of.map { member(noun, of: $0) }, kind: .named)
      }
    }
    if noun == "authorities" || noun == "leadership", word(phrase.head - 1) == "facto", phrase.end < tokens.count {
      return GroupPhrase.Meant(parties: [Party(unchecked: "de-facto-authorities")])
    }
    let joint = pastArticle(phrase.end + 1)
    if word(phrase.end) == "and", self.is(joint, .people), word(joint + 1) == "of",
      case let land = unlistedLand(at: pastArticle(joint + 2)),
      case let of = land.map({ [$0.0] }) ?? targets(after: joint + 2).0,
      of.count == 1, land != nil || lexicon.names.isState(of[0].root.id)
    {
      return GroupPhrase.Meant(parties: [member(noun, of: of[0])], kind: .named)
    }
    return nil
  }

  /// "the Mediators and Observers of the Harbour Talks": two groups by their common nouns.
  private func isPaired(_ noun: String, before start: Int) -> Bool {
    guard noun.hasSuffix("s"), word(start - 1) == "and", let last = mentions.last, last.extent.upperBound == start - 1,
      last.isPlural, last.parties.count == 1, let body = lexicon.names.body(last.parties[0].id)
    else { return false }
    return body.isPlural && !body.isNested && body.members.isEmpty
  }

  /// "neither side", "each party": all of them, one by one; "both teams", where nobody has introduced them.
  private func bothSides(_ phrase: GroupPhrase) -> GroupPhrase.Meant? {
    let (noun, sides) = (phrase.noun, [Party(unchecked: "sides")])
    if noun == "side" || noun == "party" {
      if ["neither", "either", "each", "no"].contains(word(phrase.start)), word(phrase.start - 1) != "on" {
        let known = antecedent(noun == "side" ? "sides" : "parties").0
        return GroupPhrase.Meant(parties: known.isEmpty ? sides : known)
      }
      if ["neither", "each", "either"].contains(word(phrase.head - 1)) { return GroupPhrase.Meant(parties: sides) }
    }
    guard word(phrase.start) == "both", ["teams", "panels", "camps", "delegations"].contains(noun),
      discourse.group(noun) == nil
    else { return nil }
    return GroupPhrase.Meant(parties: sides)
  }

  /// Those the noun repeats, the one state's own, else a group that goes by the noun.
  private func known(_ phrase: GroupPhrase) -> GroupPhrase.Meant? {
    let (i, noun) = (phrase.head, phrase.noun)
    if !phrase.isPlural, word(phrase.start) == "the" || phrase.start == i && tokens[i].isCapital,
      let body = repeated(i)
    {
      return GroupPhrase.Meant(parties: [body], kind: .named, steps: ["the \(noun) introduced before"])
    }
    // "the mediators and observers": the article is for both.
    let isJoined =
      phrase.isPlural && word(i - 1) == "and"
      && mentions.last.map { $0.extent.upperBound == i - 1 && $0.isPlural } ?? false
    // "appeals to humanitarian partners to V".
    let isAddressed = phrase.isPlural && isKind(i - 1) && ["to", "on", "upon"].contains(word(i - 2))
    guard isDefinite(phrase.start, i) || tokens[i].isCapital || isJoined || isAddressed else { return nil }
    if let states = countries(phrase) {
      return GroupPhrase.Meant(parties: states, steps: ["as many as the states whose offices speak"])
    }
    // "a delegation of victims": another than those introduced.
    let isNew = !phrase.isPlural && ["a", "an"].contains(word(phrase.start))
    let (parties, steps) = isNew ? ([], []) : antecedent(noun)
    if !parties.isEmpty { return GroupPhrase.Meant(parties: parties, steps: steps) }
    // "the delegation" that travels is that of the mediators who speak.
    if noun == "delegation", phrase.start == i - 1, word(phrase.start) == "the", discourse.issuers.count == 1,
      lexicon.names.body(discourse.issuers[0].id)?.isPlural == true
    {
      return GroupPhrase.Meant(parties: discourse.issuers, steps: ["the delegation of whoever speaks"])
    }
    if let own = domestic(start: phrase.start, head: i) {
      return GroupPhrase.Meant(parties: [own], kind: .named, steps: ["the one state the statement names"])
    }
    return slug(start: phrase.start, head: i).map {
      GroupPhrase.Meant(parties: [Party(unchecked: $0)], kind: means(i, .multitude) ? .people : .group)
    }
  }

  /// "the five countries" in a text of five foreign ministers: their states.
  private func countries(_ phrase: GroupPhrase) -> [Party]? {
    guard ["countries", "states", "governments"].contains(phrase.noun),
      let count = (phrase.start..<phrase.head).first(where: { tokens[$0].is(.numeral) }).map({ Int(tokens[$0].value) })
    else { return nil }
    // "the three countries" in a text of the envoys of three: the body of their countries.
    let issuers = discourse.issuers
    let roots = Set(issuers.map { $0.root.id })
    if let body = lexicon.names.bodies.first(where: { body in
      body.id.hasSuffix("countries") && body.members.count == count
        && (issuers.count == 1 && roots.contains(where: { body.id.hasPrefix($0 + "/") }) || Set(body.members) == roots)
    }) {
      return [Party(unchecked: body.id)]
    }
    guard issuers.count == count, issuers.allSatisfy({ lexicon.names.isState($0.root.id) }) else { return nil }
    return issuers.map { phrase.noun == "governments" ? Party(unchecked: $0.root.id + "/government") : $0.root }
  }

  private func isDefinite(_ start: Int, _ head: Int) -> Bool {
    guard start < head else { return false }
    return tokens[start].is([.determiner, .possessive, .numeral]) || tokens[start].kind == .number
  }

  /// "representatives of X" is X; "the delegation of X" is its delegation.
  func member(_ noun: String, of principal: Party) -> Party {
    switch noun {
    case "groups" where principal.isNested: return principal
    case "representatives", "representative", "panel", "panels", "members", "member", "side", "sides", "officials",
      "parties", "states",
      "experts", "negotiators", "delegates", "diplomats",
      "countries", "people", "peoples", "participants":
      return principal
    case "principals": return Party(unchecked: principal.root.id + "/principals")
    case "leader", "leaders", "heads":
      let president = Party(unchecked: principal.id + "/president")
      let known = lexicon.names.isHeld(president)
      return known ? president : Party(unchecked: principal.id + "/leader")
    case "authorities":
      return Party(unchecked: principal.id + "/authorities")
    case "delegation", "delegations":
      // The delegation of a government is the government's: `colombia/government-delegation`.
      let id = principal.id
      if noun == "delegations", lexicon.names.isState(id) { return principal }
      return Party(unchecked: id.hasSuffix("/government") ? id + "-delegation" : id + "/delegation")
    case "friends":
      // "the Friends of the Volta Process" are a group of their own.
      return Party(unchecked: "friends-" + principal.id.replacing("/", with: "-"))
    case "forces", "troops", "militias", "movements", "groups", "agencies", "communities", "institutions", "citizens",
      "factions", "rebels", "insurgents", "stakeholders", "civilians":
      return Party(unchecked: principal.id + "/" + noun)
    default:
      // "the Mediators of the Selim Talks" are several; the ambassador of a state is one.
      let isOne = lexicon.names.isState(principal.root.id) || principal.isPerson
      return Party(unchecked: principal.id + "/" + (isOne ? singular(noun) : noun))
    }
  }

  func singular(_ noun: String) -> String {
    if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
    if noun.hasSuffix("men") { return noun.dropLast(2) + "an" }
    if noun.hasSuffix("s"), !noun.hasSuffix("ss") { return String(noun.dropLast()) }
    return noun
  }

  /// Who a plural noun repeats.
  private func antecedent(_ noun: String) -> ([Party], [String]) {
    switch noun {
    case "ministers":
      let list = discourse.holders(of: [
        "foreign-minister", "defence-minister", "minister", "deputy-prime-minister", "deputy-minister",
      ])
      return (list, list.isEmpty ? [] : ["the ministers introduced before"])
    case "presidents":
      let list = discourse.holders(of: ["president"])
      return (list, list.isEmpty ? [] : ["the presidents introduced before"])
    case "leaders":
      let list = discourse.group("leaders") ?? discourse.holders(of: ["president", "prime-minister", "leader"])
      return (list, list.isEmpty ? [] : ["the leaders introduced before"])
    case "principals":
      // "The Principals" in a text of one body: its own.
      guard discourse.issuers.count == 1, let issuer = discourse.issuers.first, !issuer.isPerson,
        !lexicon.names.isState(issuer.root.id)
      else { return (discourse.group(noun) ?? [], []) }
      return ([Party(unchecked: issuer.root.id + "/principals")], ["the principals of the body that speaks"])
    case "interlocutors" where !said.sides.isEmpty:
      return ([Party(unchecked: "sides")], ["those the talks are between"])
    case "members" where discourse.issuers.count == 1:
      // "Members noted N", in a text of one body or of whoever chairs it.
      let issuer = discourse.issuers[0]
      let body = issuer.isPerson ? discourse.persons.first { $0.person == issuer }?.of : issuer.root
      guard let body, !body.isPerson, !lexicon.names.isState(body.id), lexicon.names.office(body.id) == nil else {
        return ([], [])
      }
      return ([body], ["those who sit in the body that speaks"])
    case "organisations", "organizations", "institutions":
      // "Both organisations", in a text of two: those whose heads or spokesmen speak.
      let roots = discourse.issuers.map(\.root)
      guard roots.count == 2, !roots.contains(where: { $0.isPerson || lexicon.names.isState($0.id) }) else {
        return (discourse.group(noun) ?? [], [])
      }
      return (roots, ["the two bodies that speak"])
    case "ambassadors", "heads":
      let list = discourse.group(noun) ?? (noun == "heads" ? [] : discourse.holders(of: ["ambassador"]))
      return (list, list.isEmpty ? [] : ["the \(noun) introduced before"])
    case "governments" where word(0) != "our" && discourse.governments.count >= 2:
      return (Array(discourse.governments.suffix(2)).sorted(), ["the two governments named before"])
    case "governments"
    where discourse.issuers.count == 2 && discourse.issuers.allSatisfy({ lexicon.names.isOfState($0.lastWord ?? "") }):
      let governments = discourse.issuers.map { Party(unchecked: $0.root.id + "/government") }
      return (governments, ["the governments of those who speak"])
    case "governments" where word(0) != "our" && discourse.states.count >= 2:
      let governments = two(of: discourse.states).map { Party(unchecked: $0.id + "/government") }
      return (governments, ["the governments of the two states named before"])
    case "countries", "states", "nations":
      let named = stated
      if named.count == 2 { return (named, ["the two states of those named before in the sentence"]) }
      guard word(0) != "our", discourse.states.count >= 2 else { return ([], []) }
      return (two(of: discourse.states), ["the two states named before"])
    default:
      // "the observers" who speak.
      if let own = discourse.issuers.first(where: { !$0.isPerson && $0.lastWord == noun[...] }) {
        return ([own], ["the \(noun) who speak"])
      }
      guard let list = discourse.group(noun) else { return ([], []) }
      return (list, ["the \(noun) introduced before"])
    }
  }

  /// A slug for a group that nothing resolves: the noun with the capitalised words before it.
  private func slug(start: Int, head: Int) -> String? {
    var words: [String] = []
    if head > start, isKind(head - 1), !tokens[head].isCapital {
      let slug = Slugs.word(people.text(tokens[head - 1])) + "-" + Slugs.word(people.text(tokens[head]))
      return Slug.isWord(slug) ? slug : nil
    }
    for token in tokens[start...head] where token.kind == .word && !token.is([.determiner, .possessive, .numeral]) {
      let word = people.text(token)
      if token.start == tokens[head].start || token.isCapital { words.append(Slugs.word(word)) }
    }
    let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
    return Slug.isWord(slug) ? slug : nil
  }
}

/// A common noun for a party as a sentence words it, from its article on.
private struct GroupPhrase {
  let noun: String
  var start: Int
  let head: Int
  /// Where it ends with what it is of.
  var end: Int

  var isPlural: Bool { noun.hasSuffix("s") || noun.hasSuffix("men") || noun == "people" }

  /// Whom it means, and how that was found.
  struct Meant {
    var parties: [Party]
    var kind = Mention.Kind.group
    var steps: [String] = []
  }
}

import Negotiation

// Groups by whose they are: "the Government delegation", "the Front's negotiators", "the authorities" of the one state
// a statement is about.
extension PartyFinder {
  /// Whether a group noun in capitals goes on with capitals that no list has: "Forces of Freedom and Change".
  func isName(from i: Int) -> Bool {
    guard
      [
        "forces", "movement", "movements", "army", "union", "coalition", "alliance", "coordination", "front",
        "congress",
      ]
      .contains(word(i)), ["of", "for"].contains(word(i + 1))
    else { return false }
    let k = pastArticle(i + 2)
    return k < tokens.count && tokens[k].isCapital
      && listedName(at: k) == nil
  }

  /// Whether what stands at a token is where something is: "in NAME", "across the NAME".
  func isPlaced(_ i: Int) -> Bool {
    ["in", "at", "near", "across", "through", "around", "outside"].contains(wordBefore(i))
      || word(i - 1) == "the" && ["on", "over", "along", "from", "into"].contains(wordBefore(i))
  }

  /// The word before a name, its article passed over.
  func wordBefore(_ i: Int) -> Spelling { word(word(i - 1) == "the" ? i - 2 : i - 1) }

  /// "an official meeting", "the expert working groups", "the free movement of goods": no party.
  func isQualifier(_ i: Int, _ noun: String) -> Bool {
    guard i + 1 < tokens.count else { return false }
    switch noun {
    case "official", "expert":
      return tokens[i + 1].is([.gathering, .exchange, .people]) || word(i + 1) == "working"
    case "movement": return !tokens[i].isCapital && word(i + 1) == "of"
    default: return false
    }
  }

  /// "technical committees", "external actors": a word that tells which kind they are of, right before them.
  func isKind(_ k: Int) -> Bool { means(k, .kind) && !tokens[k].isCapital }

  /// "EU-facilitated", "African-led": a name that has become an adjective.
  func isHyphened(_ i: Int) -> Bool {
    let text = people.text(tokens[i])
    guard let hyphen = text.lastIndex(of: "-"), text.index(after: hyphen) < text.endIndex else { return false }
    let tail = text[text.index(after: hyphen)...]
    return tail.allSatisfy(\.isLowercase) && ["ed", "led", "wide", "owned"].contains { tail.hasSuffix($0) }
      && tokens[i].word < 0
  }

  /// "the Government's delegation", "the Front's negotiators", "the JCG participants": of the body right before.
  mutating func owned(at i: Int, _ noun: String) -> Int? {
    guard i > 0, let last = mentions.last, last.kind == .named, last.persons.isEmpty, last.parties.count == 1,
      tokens[i - 1].kind == .possessive
        ? last.extent.upperBound == i - 1 : last.extent.upperBound == i && isAcronym(i - 1),
      !last.isPlural,
      [
        "delegation", "representatives", "negotiators", "forces", "authorities", "leadership", "side", "team",
        "participants", "members",
      ].contains(noun)
    else { return nil }
    var mention = last
    mention.parties = [member(noun, of: last.parties[0])]
    mention.tokens = last.tokens.lowerBound..<(i + 1)
    mention.extent = mention.tokens
    mention.isPlural = noun.hasSuffix("s")
    mentions[mentions.count - 1] = mention
    return i + 1
  }

  /// "the Security Working Group" where the body that the lists give it to is not spoken of: a group of whoever
  /// speaks, or one by its own name.
  mutating func workingGroup(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int? {
    let known = Party(unchecked: lexicon.names.body(meaning).id)
    guard known.isNested, let group = known.lastWord, group.hasSuffix("-working-group"),
      discourse.body(known.root.id) == nil,
      !(discourse.issuers + mentions.flatMap(\.parties)).contains(where: { $0.root == known.root })
    else { return nil }
    let states = lexicon.names.body(known.root.id)?.members.filter(lexicon.names.isState) ?? []
    guard !discourse.states.contains(where: { states.contains($0.id) }) else { return nil }
    var owner = discourse.issuers.count == 1 ? discourse.issuers[0].root : nil
    if let body = owner, body.isPerson || lexicon.names.isState(body.id) || lexicon.names.office(body.id) != nil {
      owner = nil
    }
    let party = Party(unchecked: (owner.map { $0.id + "/" } ?? "") + group)
    mentions.append(
      Mention(tokens: phraseStart(range.lowerBound)..<range.upperBound, parties: [party], kind: .named, isPlural: false)
    )
    return range.upperBound
  }

  /// "its four working groups", "the political working group" where one of a body was named: groups of that body.
  mutating func workingGroup(at i: Int) -> Int? {
    guard ["group", "groups"].contains(word(i)), !tokens[i].isCapital else { return nil }
    var start = i - 2
    while self.is(start, [.adjective, .numeral]), !self.is(start, .determiner) { start -= 1 }
    let party: Party
    // "the second working group": Working Group II.
    if word(i) == "group", self.is(i - 2, .ordinal), (1...5).contains(tokens[i - 2].value) {
      party = Party(unchecked: "working-group-" + ["i", "ii", "iii", "iv", "v"][Int(tokens[i - 2].value) - 1])
      start = phraseStart(i - 2)
    } else if word(i) == "groups", word(start) == "its" {
      let body = mentions.last { $0.kind == .named && $0.persons.isEmpty && $0.parties.count == 1 }
      guard let owner = body?.parties[0].root, !owner.isPerson, !lexicon.names.isState(owner.id) else { return nil }
      party = Party(unchecked: owner.id + "/working-groups")
    } else if word(i) == "group", word(start) == "the", let known = discourse.body("group"),
      known.id.hasSuffix("working-group")
    {
      let kind = self.is(i - 2, .adjective) ? Slugs.word(people.text(tokens[i - 2])) + "-working-group" : ""
      let owner = known.isNested ? known.root.id + "/" : ""
      party = Slug.isWord(kind) ? Party(unchecked: owner + kind) : known
    } else {
      return nil
    }
    mentions.append(Mention(tokens: start..<(i + 1), parties: [party], kind: .named, isPlural: word(i) == "groups"))
    return i + 1
  }

  /// "the Government delegation" of the government introduced; "the Government side" is it.
  func qualified(_ i: Int, _ noun: String) -> Party? {
    // "the DPRK side".
    if let (phrase, next) = lexicon.names.longest(at: i - 1, in: tokens, limit: i), next == i,
      let state = phrase.first(.state)
    {
      return member(noun, of: lexicon.names.state(state))
    }
    let whose = Slugs.word(people.text(tokens[i - 1]))
    guard Slug.isWord(whose) else { return nil }
    let own = whose + "-" + singular(noun)
    if let issuer = discourse.issuers.first(where: { $0.lastWord == own[...] }) { return issuer }
    let owner = discourse.body(whose) ?? Party(unchecked: whose)
    if noun == "side" || noun == "panel" { return owner }
    let member = Slugs.word(singular(noun))
    return Party(
      unchecked: owner.id == whose && !isAcronym(i - 1) || owner.id.hasSuffix("/government")
        ? owner.id + "-" + member
        : owner.id + "/" + member)
  }

  /// The states of those named so far in the sentence.
  var stated: [Party] {
    var list: [Party] = []
    for mention in mentions {
      let of = mention.persons.isEmpty ? mention.parties.map(\.root) : mention.persons.compactMap(\.of)
      for state in of where lexicon.names.isState(state.id) && !list.contains(state) { list.append(state) }
    }
    return list
  }

  /// "the Government and Renamo", "Renamo leader NAME", "Renamo fighters": one word that movements go by.
  func isRebel(_ i: Int) -> Bool {
    guard tokens[i].isCapital, tokens[i].kind == .word, lexicon.hasNoClass(tokens[i].word) else {
      return false
    }
    if discourse.body(Slugs.word(people.text(tokens[i]))) != nil { return true }
    if [
      "leader", "leadership", "movement", "fighters", "rebels", "militants", "delegation", "combatants",
      "representatives",
    ]
    .contains(word(i + 1)) {
      return true
    }
    if isAmongStates(i) || undertakes(i) { return true }
    guard ["and", "with"].contains(word(i - 1)), i + 1 >= tokens.count || !tokens[i + 1].isCapital,
      let last = mentions.last, last.extent.upperBound == i - 1
    else { return false }
    return last.parties.count == 1 && last.parties[0].id.hasSuffix("/government")
  }

  /// "STATE and Kaoko", "Kaoko and STATE": a name that no list has beside one of a state, unless one is in both.
  private func isAmongStates(_ i: Int) -> Bool {
    guard i + 1 >= tokens.count || !tokens[i + 1].isCapital else { return false }
    if word(i + 1) == "and", listedState(at: pastArticle(i + 2)) != nil { return !isPlaced(i) }
    guard word(i - 1) == "and", let last = mentions.last, last.extent.upperBound == i - 1, last.parties.count == 1
    else { return false }
    return lexicon.names.isState(last.parties[0].id) && !isPlaced(last.extent.lowerBound)
      && !tokens[..<i].contains { $0.spelling == "in" }
  }

  /// "Kaoko shall open the bridge", "Kaoko agreed to V": a name that no list has binds itself, or is asked.
  private func undertakes(_ i: Int) -> Bool {
    guard i + 1 < tokens.count else { return false }
    // "expects Kaoko to V".
    if i > 0, word(i + 1) == "to", let asked = lexicon.verb(tokens[i - 1].word)?.frame {
      return [.urge, .instruct, .evaluate, .caution, .remind].contains(asked)
    }
    guard i == 0 || ["and", "that"].contains(word(i - 1)) || kind(i - 1) == .comma else { return false }
    // At the head of a sentence every word has its capital: "Guns will settle nothing".
    if i > 0, ["will", "shall"].contains(word(i + 1)) { return true }
    if i == 0, word(1) == "shall", !written(0).hasSuffix("s") { return true }
    guard tokens[i + 1].is([.verbPast, .verbPresent]), let frame = lexicon.verb(tokens[i + 1].word)?.frame else {
      return false
    }
    return [.agree, .commit, .decide, .state, .tell, .offer, .propose].contains(frame)
  }

  /// "the Government", "the military authorities" where one state alone has been named: its own.
  func domestic(start: Int, head: Int) -> Party? {
    guard
      ["government", "authorities", "leadership", "army", "parliament", "opposition", "police"].contains(
        word(head)),
      word(start) == "the", let state = discourse.soleState, !state.isPerson
    else { return nil }
    let before = head > start + 1 ? word(head - 1) : .none
    guard head <= start + 2 else { return nil }
    let kinds: Set<Spelling> = ["transitional", "interim", "military", "caretaker", "provisional", "local"]
    guard head == start + 1 || kinds.contains(before) else { return nil }
    return Party(
      unchecked: state.id + "/" + (head == start + 1 ? "" : before.text + "-") + written(head))
  }
}

import Negotiation

// Bodies that are named in full once and by a short name from then on.
extension PartyFinder {
  /// `(JMEC)`, `(hereinafter "the Committee")` after a body: the short names, and where the bracket ends.
  func shortNames(after end: Int, of mention: inout Mention) -> Int {
    guard kind(end) == .open, let close = closing(end) else { return end }
    // "the Troika (A, B and C)": who they are.
    if case (let members, let last) = targets(after: end + 1), members.count > 1, last == close { return close + 1 }
    guard close - end <= 8 else { return end }
    let inside = tokens[(end + 1)..<close].filter { $0.kind == .word }
    let names = inside.filter { $0.isCapital }
    let others = inside.filter { !$0.isCapital }
    guard !names.isEmpty, names.count <= 3,
      others.allSatisfy({
        ["the", "hereinafter", "hereafter", "of", "or", "and"].contains(lexicon.compared($0.word)) || $0.word < 0
      })
    else { return end }
    // A list of members in brackets is no name.
    if tokens[(end + 1)..<close].contains(where: { $0.kind == .comma }) { return end }
    if lexicon.names.longest(at: end + 1, in: tokens, limit: close).map({ phrase, _ in
      phrase.meanings.contains { $0.kind == .state || $0.kind == .person }
    }) ?? false {
      return end
    }
    let slug = names.map { people.slug($0) }.filter { !$0.isEmpty }.joined(separator: "-")
    guard Slug.isWord(slug) else { return end }
    mention.aliases.append(slug)
    return close + 1
  }

  /// A body no list has goes by its acronym where the text gives one.
  func named(_ party: Party, _ mention: Mention) -> Party {
    guard let alias = mention.aliases.first, !party.isPerson, !party.isNested,
      lexicon.names.body(party.id) == nil
    else {
      // "the Strait Council (SC) … after a meeting of the SC": introduced in the sentence itself.
      let introduced = mentions.last { $0.parties.count == 1 && $0.aliases.contains(party.id) }
      return introduced?.parties[0] ?? discourse.body(party.id) ?? party
    }
    let isAcronym = alias.utf8.count <= 12 && !tokens[mention.tokens].contains { people.slug($0) == alias }
    return isAcronym ? Party(unchecked: alias) : party
  }

  /// "the Committee", "the Assembly": the body introduced whose name has that noun.
  func repeated(_ i: Int) -> Party? {
    guard tokens[i].is([.organ, .people, .mechanism]) || tokens[i].isCapital else { return nil }
    let noun = people.slug(tokens[i])
    if let body = discourse.body(noun) { return body }
    // "the Government" whose delegation speaks.
    if noun == "government",
      let delegation = discourse.issuers.first(where: { $0.lastWord == "government-delegation" })
    {
      return Party(unchecked: delegation.root.id + "/government")
    }
    // "the Government" of the state whose minister or negotiator speaks, where no other state is spoken of.
    if noun == "government", discourse.issuers.count == 1, let issuer = discourse.issuers.first,
      issuer.id.contains("/government/") || discourse.states.allSatisfy({ $0 == issuer.root }), issuer.isNested,
      lexicon.names.isState(issuer.root.id)
    {
      return Party(unchecked: issuer.root.id + "/government")
    }
    // "the Commission" in a text of BODY is the body's own.
    guard tokens[i].isCapital, let root = discourse.issuers.first?.root, !root.isPerson else { return nil }
    let own = Party(unchecked: root.id + "/" + noun)
    return lexicon.names.body(own.id) == nil ? nil : own
  }

  /// Gives the bodies named in full the nouns a later sentence may repeat them by.
  mutating func noteRepeats() {
    for index in mentions.indices where mentions[index].kind == .named && mentions[index].parties.count == 1 {
      if !mentions[index].persons.isEmpty {
        let aliases = repeats(ofPerson: mentions[index])
        if !aliases.isEmpty { mentions[index].aliases += aliases }
        continue
      }
      let name = mentions[index].tokens
      var aliases: [String] = []
      // "the Copper Brigades": "the Brigades" from then on.
      if let last = name.last, tokens[last].isCapital, last > 0, tokens[last - 1].isCapital,
        lexicon.hasNoClass(tokens[last].word)
      {
        aliases.append(people.slug(tokens[last]))
      }
      if !mentions[index].isPlural { aliases += repeats(of: mentions[index].parties[0], name) }
      if !aliases.isEmpty { mentions[index].aliases += aliases }
    }
  }

  /// "the Secretary General of the Harbour League, NAME": "the League" from then on; "the leader of the Free Coast
  /// Movement (FCM), NAME": "the FCM".
  private func repeats(ofPerson mention: borrowing Mention) -> [String] {
    guard mention.persons.count == 1, !mention.isPlural, let of = mention.persons[0].of, !lexicon.names.isState(of.id)
    else { return [] }
    return nouns(mention.extent) + [of.id]
  }

  /// The short names of a body, by which a later sentence may mean it.
  private func repeats(of party: Party, _ name: Range<Int>) -> [String] {
    // "Kaoko" once more.
    if name.count == 1, let only = name.first, lexicon.hasNoClass(tokens[only].word), !party.isPerson,
      !isAcronym(only), listedName(at: only) == nil
    {
      return [Slugs.word(people.text(tokens[only]))]
    }
    guard name.contains(where: { tokens[$0].isCapital }) || lexicon.names.body(party.id) != nil else { return [] }
    var aliases: [String] = []
    if word(name.upperBound - 1) == "mediation" { aliases.append("mediation") }
    if let initials = initials(name) { aliases.append(initials) }
    if party.id.hasSuffix("/government") || party.id.hasSuffix("-government") { aliases.append("government") }
    if Self.missions.contains(party.id) { aliases.append("mission") }
    if let short = ends(name) { aliases.append(short) }
    // "the Transitional Council of LAND": "the Transitional Council" from then on.
    if let of = name.first(where: { word($0) == "of" }), case let head = name.lowerBound..<of,
      case let words = head.filter({ tokens[$0].isCapital && !tokens[$0].is(.determiner) }), words.count > 1
    {
      aliases.append(words.map { people.slug(tokens[$0]) }.joined(separator: "-"))
    }
    return aliases + nouns(name)
  }

  /// The nouns of bodies in a name: "the Committee" from then on.
  private func nouns(_ name: Range<Int>) -> [String] {
    name.filter { tokens[$0].isCapital && isRepeatable($0) }.map { people.slug(tokens[$0]) }
  }

  /// `hnc` of `High Negotiations Committee`: three capital words or more.
  private func initials(_ range: Range<Int>) -> String? {
    guard range.count >= 3 else { return nil }
    var letters: [UInt8] = []
    for k in range where tokens[k].isCapital && !tokens[k].is([.determiner, .preposition, .conjunction]) {
      letters.append(source[tokens[k].start] | 0x20)
    }
    guard (3...6).contains(letters.count), letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  /// `montreux-discussions` of `Montreux International Discussions`: its first and its last word.
  private func ends(_ range: Range<Int>) -> String? {
    guard range.count > 2 else { return nil }
    let last = range.upperBound - 1
    var (first, count) = (last, 0)
    for k in range where tokens[k].isCapital && tokens[k].kind == .word && !tokens[k].is(.determiner) {
      first = min(first, k)
      count += 1
    }
    // They stand side by side up to the end.
    guard (3...5).contains(count), last - first == count - 1 else { return nil }
    return people.slug(tokens[first]) + "-" + people.slug(tokens[last])
  }

  private func isRepeatable(_ k: Int) -> Bool {
    tokens[k].is([.organ, .mechanism]) && tokens[k].is(.noun)
      || ["team", "quartet", "quintet", "troika"].contains(word(k)) || isMovement(k)
  }

  /// "the Front", "the Platform": common nouns that movements take for their names.
  func isMovement(_ k: Int) -> Bool {
    tokens[k].isCapital && means(k, .movement)
  }

  /// "the Government of STATE and the FRONT Peace Panels": the panels are the parties before them.
  mutating func compound(at i: Int) -> Int? {
    var end = i
    while kind(end) == .word, tokens[end].isCapital || tokens[end].is(.people),
      !tokens[end].is([.verb, .preposition]) || tokens[end].is(.people)
        || ["implementing", "negotiating"].contains(word(end))
    { end += 1 }
    guard end > i, tokens[end - 1].is([.people, .organ]), tokens[end - 1].is(.noun),
      ["panels", "teams", "delegations", "sides", "negotiators"].contains(word(end - 1)),
      let last = mentions.last, last.kind == .named, last.persons.isEmpty, last.extent.upperBound == i,
      mentions.count > 1, word(last.tokens.lowerBound - 1) == "and" || word(last.tokens.lowerBound) == "and"
    else { return nil }
    let first = mentions[mentions.count - 2]
    guard first.kind == .named, first.persons.isEmpty, last.tokens.lowerBound - first.extent.upperBound <= 2 else {
      return nil
    }
    let both = Mention(
      tokens: first.tokens.lowerBound..<end, extent: first.tokens.lowerBound..<end,
      parties: first.parties + last.parties, kind: .named, isPlural: true,
      Mention.Particulars(compound: written(end - 1)))
    mentions.removeLast(2)
    mentions.append(both)
    return end
  }

  /// "the Secretary-General" in a text of a body that has one; in any other the United Nations' own.
  func ownOffice(_ slug: String) -> Party? {
    // "the Chairperson and the Secretary-General" who speak together.
    let speaking = discourse.issuers.filter { $0.isNested && isOwn(slug, $0.lastWord ?? "") }
    if discourse.issuers.count > 1, speaking.count == 1 { return speaking[0] }
    if slug == "chair", let issuer = discourse.issuers.first, discourse.issuers.count == 1 {
      if issuer.isNested, issuer.lastWord == slug[...] { return issuer }
      if issuer.lastWord?.hasPrefix("chairperson") == true { return issuer }
      if let chair = discourse.holders(of: ["chairperson-in-office", "chairperson"]).first { return chair }
    }
    // "The Facilitator", told of by the spokesperson of the talks.
    if ["facilitator", "mediator", "moderator"].contains(slug), let issuer = discourse.issuers.first,
      issuer.isNested, issuer.lastWord == "spokesperson",
      discourse.holders(of: [slug]).isEmpty
    {
      return Party(unchecked: issuer.root.id + "/" + slug)
    }
    guard
      slug.hasPrefix("secretary-general") || slug == "executive-secretary" || slug == "high-representative"
        || slug.hasPrefix("special-") && discourse.holders(of: [slug]).isEmpty
    else { return nil }
    for issuer in discourse.issuers {
      if issuer.lastWord == slug[...] { return issuer }
      let own = issuer.root.id + "/" + slug
      if lexicon.names.body(own) != nil { return Party(unchecked: own) }
    }
    // Who says "the High Representative" without more means the European Union's.
    if slug == "high-representative" {
      return discourse.holders(of: [slug]).isEmpty ? Party(unchecked: "eu/high-representative") : nil
    }
    guard slug.hasPrefix("secretary-general") else { return nil }
    let general = Party(unchecked: "un/" + slug)
    return discourse.holders(of: [slug]).isEmpty && lexicon.names.body(general.id) != nil ? general : nil
  }

  /// Whether an office is called by a title in short: `commission-chairperson`, "the Chairperson".
  private func isOwn(_ slug: String, _ office: Substring) -> Bool {
    if office == slug[...] { return true }
    if slug == "chair", office.hasSuffix("chairperson") { return true }
    return office.hasSuffix("-" + slug) && !office.hasPrefix("vice-") && !office.hasPrefix("deputy-")
  }

  /// "the Co-Chairs" in a text of one body that has introduced no others: the body's own, `BODY/co-chairs`.
  func chairs(_ slug: String, isPlural: Bool) -> Party? {
    guard discourse.issuers.count == 1, let issuer = discourse.issuers.first, !issuer.isPerson, !issuer.isNested,
      lexicon.names.office(issuer.id) == nil, !lexicon.names.isState(issuer.id),
      lexicon.names.body(issuer.id)?.isPlural != true
    else { return nil }
    if issuer.id == slug + "s" { return isPlural ? issuer : nil }
    switch slug {
    case "co-chair", "co-moderator", "co-facilitator", "deputy-chair": break
    case "chair", "executive-secretary", "coordinator": if isPlural { return nil }
    default: return nil
    }
    guard discourse.holders(of: [slug]).isEmpty else { return nil }
    if issuer.id == slug || issuer.id == slug + "s" { return issuer }
    return Party(unchecked: issuer.id + "/" + slug + (isPlural ? "s" : ""))
  }

  /// "the delegations of the Government and the FRONT": the name of one delegation, and the others by their bodies.
  mutating func delegations(_ meaning: Names.Meaning, _ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard word(end) == "and" else { return group(at: range.lowerBound) }
    let (others, last) = targets(after: pastArticle(end + 1))
    guard !others.isEmpty else { return body(meaning, range) }
    let first = Party(unchecked: lexicon.names.body(meaning).id)
    let start = phraseStart(range.lowerBound)
    mentions.append(
      Mention(
        tokens: start..<last, parties: [first] + others.map { member("delegations", of: $0) },
        kind: .named, isPlural: true))
    return last
  }

  /// The body that a word many bodies go by ("the Contact Group", "the Quartet") means here; `nil` for the list's own.
  func format(_ id: String, _ range: Range<Int>) -> Party? {
    guard Self.formats.contains(id) else { return nil }
    let noun = people.slug(tokens[range.upperBound - 1])
    if range.count < 3, let known = discourse.body(noun) { return known }
    return nil
  }

  /// "the Contact Group on the Turkana Basin (CGT)": what it is on goes with the name. Returns where it ends.
  mutating func format(_ range: Range<Int>, _ party: Party) -> Int? {
    guard let end = tail(range.upperBound) else { return nil }
    let start = phraseStart(range.lowerBound)
    var mention = Mention(tokens: start..<end, parties: [party], kind: .named, isPlural: false)
    let next = shortNames(after: end, of: &mention)
    if let alias = mention.aliases.first, alias.utf8.count <= 12,
      !tokens[start..<end].contains(where: { people.slug($0) == alias })
    {
      mention.parties = [Party(unchecked: alias)]
    }
    mention.aliases.append(party.id)
    mention.aliases.append(people.slug(tokens[range.upperBound - 1]))
    mention.extent = start..<next
    mentions.append(mention)
    return next
  }

  /// "OSCE Mission to Serbia", "UN Support Mission in Libya": `osce/mission-serbia`, and where the name ends.
  func field(after end: Int, of body: Party) -> (Party, Int)? {
    var k = end
    if kind(k) == .possessive { k += 1 }
    let first = k
    while k < tokens.count, k < first + 4, tokens[k].isCapital, tokens[k].kind == .word,
      !["mission", "presence", "office"].contains(word(k))
    { k += 1 }
    guard k < tokens.count, tokens[k].isCapital, ["mission", "presence", "office"].contains(word(k)),
      ["to", "in", "for"].contains(word(k + 1))
    else { return nil }
    let start = pastArticle(k + 2)
    guard let (land, next) = listedState(at: start) ?? unlistedLand(at: start) else { return nil }
    return (Party(unchecked: body.root.id + "/" + written(k) + "-" + land.id), next)
  }

  /// A land that no list has, by one or two capital words of no class: "the Government of Madira".
  func unlistedLand(at i: Int) -> (Party, Int)? {
    var k = i
    while kind(k) == .word, tokens[k].isCapital, lexicon.hasNoClass(tokens[k].word), listedName(at: k) == nil { k += 1 }
    guard k > i, k <= i + 2, kind(k) != .word || !tokens[k].isCapital else { return nil }
    let slug = tokens[i..<k].map { people.slug($0) }.joined(separator: "-")
    return Slug.isWord(slug) ? (Party(unchecked: slug), k) : nil
  }

  /// Where "on the Turkana Basin", "for Somalia" ends behind the name of a body; `nil` when nothing such stands there.
  func tail(_ i: Int) -> Int? {
    // "the Monitoring Committee of the Agreement for Peace in STATE (MCA)".
    let isOfText = word(i) == "of" && word(i + 1) == "the" && i + 2 < tokens.count && tokens[i + 2].is(.document)
    guard word(i) == "on" || word(i) == "for" || isOfText else { return nil }
    var k = pastArticle(i + 1)
    let first = k
    while kind(k) == .word,
      tokens[k].isCapital && !tokens[k].is([.weekday, .month])
        || k > first && ["and", "of", "the", "in", "for"].contains(word(k)) && k + 1 < tokens.count
          && (tokens[k + 1].isCapital || word(k + 1) == "the")
    { k += 1 }
    return k > first && (!isOfText || k < tokens.count && tokens[k].kind == .open) ? k : nil
  }

  /// Short names that more than one body goes by.
  static let formats = Identifiers([
    "contact-group", "joint-commission", "joint-military-commission", "monitoring-committee", "quartet",
    "troika", "quad",
  ])

  /// Missions that go by their acronym and are "the Mission" from then on.
  static let missions = Identifiers([
    "unmiss", "unsmil", "unama", "unami", "unamid", "unitams", "unmik", "unmha", "unomig", "minusma", "minusca",
    "monusco", "minurso", "unifil", "unficyp", "osce/smm", "un/mission-colombia", "amisom",
  ])
}

import Negotiation

// Whom an office means that nobody holds by name: "the Ministers", "the five Heads of Delegation", "the Co-Chairs",
// "the Presidents of A and B".
extension PartyFinder {
  /// Gives the mention of an office without holders its parties.
  func resolve(_ phrase: OfficePhrase, _ mention: inout Mention) {
    if let house = phrase.house {
      mention.parties = [house]
      return
    }
    guard phrase.of.isEmpty else {
      mention.parties = offices(phrase)
      return
    }
    let slug = phrase.office.slug
    if Self.houses.contains(slug[...]), let noun = slug.split(separator: "-").last,
      let house = discourse.body(String(noun))
    {
      mention.parties = [house]
      return
    }
    if phrase.isPlural, counted(mention.tokens.lowerBound, slug).isEmpty,
      let group = group(of: slug, phrase.words, []), discourse.issuers.contains(group)
    {
      mention.parties = [group]
      mention.steps.append("the body that speaks")
    } else if phrase.isPlural, word(phrase.end) == "of", !isInformed(mention.tokens.lowerBound) {
      // "the leaders of society" are not the leaders introduced.
      let plural = Slugs.word(text(phrase.words))
      mention.parties = [Party(unchecked: Slug.isWord(plural) ? plural : slug)]
    } else if phrase.isPlural, slug.hasPrefix("head-of-"), discourse.issuers.count == 1,
      let issuer = discourse.issuers.first, !issuer.isPerson, !lexicon.names.isState(issuer.root.id),
      lexicon.names.body(issuer.id)?.isPlural != true || issuer.id.hasSuffix("states")
    {
      // "The Heads of State": the body of heads of state that speaks.
      mention.parties = [issuer]
    } else if let chairs = chairs(slug, isPlural: phrase.isPlural) {
      mention.parties = [chairs]
      mention.steps.append("the \(slug) of the body that speaks")
    } else if !phrase.isPlural, let own = ownOffice(slug) {
      mention.parties = [own]
      mention.steps.append("the office of the body that speaks")
    } else {
      introduced(phrase, &mention)
    }
  }

  /// "informed the Presidents of N": what they are told of, not what they are of.
  private func isInformed(_ start: Int) -> Bool {
    start > 0 && lexicon.verb(tokens[start - 1].word).map { [.inform, .remind].contains($0.frame) } == true
  }

  /// "the Ministers", "each Co-Chair", "the President": those introduced before, else the title as it stands.
  private func introduced(_ phrase: OfficePhrase, _ mention: inout Mention) {
    let slug = phrase.office.slug
    mention.parties = counted(mention.tokens.lowerBound, slug)
    if mention.parties.isEmpty { mention.parties = each(mention.tokens.lowerBound, slug) }
    if !mention.parties.isEmpty {
      mention.steps.append("the count and the issuers pick the group")
      return
    }
    let titles = OfficeFamily.slugs(slug)
    if phrase.isPlural || isOneByOne(mention.tokens.lowerBound) {
      mention.kind = .group
      let group = discourse.group(written(phrase.words.lowerBound))
      let known = group ?? discourse.holders(of: titles)
      // Three are meant where three were named together.
      mention.parties = opposites(group == nil || isTwo(mention.tokens) ? ofSides(known) : known, slug)
    } else if let local = local(phrase) {
      mention.parties = [local]
      mention.steps.append("the office of the state whose capital is named")
    } else if case let holders = discourse.holders(of: titles), holders.count == 1 {
      mention.kind = .group
      mention.parties = holders
    }
    if mention.parties.isEmpty, !phrase.isPlural, let own = colleague(of: slug) {
      mention.parties = [own]
      mention.steps.append("the \(slug) of the state whose office is named before")
    }
    if mention.kind == .group { mention.steps.append("\(slug): the holders introduced before") }
    if mention.parties.isEmpty {
      let plural = Slugs.word(text(phrase.words))
      mention.parties = [Party(unchecked: phrase.isPlural && Slug.isWord(plural) ? plural : slug)]
    }
  }

  /// "The Foreign Minister of A said that the President is ready": that of A, the only state whose offices are named.
  private func colleague(of slug: String) -> Party? {
    guard OfficeFamily.ofGovernments.contains(slug), let last = mentions.last(where: { $0.kind == .named }),
      last.parties.count == 1, !last.isPlural
    else { return nil }
    let party = last.parties[0]
    let state = party.isPerson ? last.persons.first?.of : party.root
    guard let state, party.isPerson || party.isNested, lexicon.names.isState(state.id), said.sides.contains(state),
      !mentions.contains(where: {
        $0.parties.contains { $0 != party && $0.root != state && said.sides.contains($0.root) }
      })
    else { return nil }
    let office = Party(unchecked: state.id + "/" + OfficeFamily.own(slug))
    return office == party ? nil : office
  }

  /// "Neither President": all of them, one by one.
  private func isOneByOne(_ start: Int) -> Bool { word(start) == "neither" }

  /// "In PLC they were received by the President", "met the Minister in PLC": that of the side whose capital it is.
  private func local(_ phrase: OfficePhrase) -> Party? {
    let slug = phrase.office.slug
    guard OfficeFamily.ofGovernments.contains(slug) else { return nil }
    var state = places.last { $0.tokens.upperBound <= phrase.words.lowerBound }?.state
    if word(phrase.end) == "in", let (name, _) = listedName(at: phrase.end + 1), let capital = name.first(.capital) {
      state = lexicon.names.place(capital).state
    }
    if state == nil, let next = capital(behind: phrase.end) { state = next }
    guard let state, said.sides.contains(Party(unchecked: state)) else { return nil }
    let named = discourse.persons.last { $0.of?.id == state && $0.office?.lastWord.map(String.init) == slug }
    return named?.person ?? holder(of: slug, in: Party(unchecked: state))
  }

  /// "with the President and his advisers in PLC": the state of the capital a little further on.
  private func capital(behind end: Int) -> String? {
    let near = (end..<min(tokens.count, end + 8)).prefix { tokens[$0].kind == .word && !tokens[$0].is(.verb) }
    guard let k = near.first(where: { word($0) == "in" }), let (name, _) = listedName(at: k + 1) else { return nil }
    return name.first(.capital).flatMap { lexicon.names.place($0).state }
  }

  private func isTwo(_ range: Range<Int>) -> Bool {
    word(range.lowerBound) == "both" || range.prefix(3).contains { tokens[$0].is(.numeral) && tokens[$0].value == 2 }
  }

  /// "both Presidents" are two: those of the sides, where the statement has named more.
  private func ofSides(_ holders: [Party]) -> [Party] {
    guard holders.count > 2 else { return holders }
    let theirs = holders.filter { holder in
      said.sides.contains(discourse.persons.first { $0.person == holder }?.of ?? holder.root)
    }
    if theirs.count == 2 { return theirs }
    // "We, the Presidents of A, B and C, urge the two Presidents to V": those whom it is about.
    let isOurs = holders.allSatisfy(discourse.issuers.contains) && said.sides.count == 2
    guard isOurs, let office = holders[0].lastWord, !holders[0].isPerson else { return holders }
    return said.sides.map { Party(unchecked: $0.id + "/" + office) }
  }

  /// "the Foreign Ministers" where one or none of them was named: those of both sides are meant.
  private func opposites(_ known: [Party], _ slug: String) -> [Party] {
    let own = OfficeFamily.own(slug)
    if known.count == 1, let one = known.first {
      let of = discourse.persons.first { $0.person == one }?.of ?? one.root
      if !said.sides.contains(of), said.sides.count == 2, OfficeFamily.ofStates.contains(slug) {
        return said.sides.map { Party(unchecked: $0.id + "/" + own) }
      }
      guard said.sides.contains(of) else { return known }
      return known + said.sides.filter { $0 != of }.map { Party(unchecked: $0.id + "/" + own) }
    }
    guard known.isEmpty, OfficeFamily.ofStates.contains(slug) else { return known }
    // The states the talks are between: those of the process, else those whose offices speak.
    let roots = discourse.issuers.map(\.root).filter { lexicon.names.isState($0.id) }
    let principals = said.sides.isEmpty ? (roots.count > 1 ? roots : []) : said.sides
    return principals.map { Party(unchecked: $0.id + "/" + own) }
  }

  /// Whether a party is an office of a body by its title: "the High Representative of the EU".
  private func isOffice(_ party: Party) -> Bool {
    party.isNested && lexicon.names.body(party.id)?.title.isEmpty == false
      && lexicon.names.office(String(party.lastWord ?? "")) != nil
  }

  /// "the Presidents of A and B", "the Representatives of the Quintet", "the leaders of the countries".
  private func offices(_ phrase: OfficePhrase) -> [Party] {
    let slug = phrase.office.slug
    let isBody = phrase.of.count == 1 && phrase.isPlural && !lexicon.names.isState(phrase.of[0].root.id)
    // "the Foreign Ministers of A and B and the High Representative": an office has no ministers.
    guard isBody else { return phrase.of.map { isOffice($0) ? $0 : holder(of: slug, in: $0) } }
    let body = phrase.of[0]
    if body.id.hasSuffix("countries"), OfficeFamily.ofStates.contains(slug),
      let members = lexicon.names.group(body.id)?.members
    {
      return members.map { holder(of: slug == "head-of-state" ? "president" : slug, in: Party(unchecked: $0)) }
    }
    let plural = Slugs.word(text(phrase.words))
    return Slug.isWord(plural) && !["representatives", "members", "officials"].contains(plural)
      ? [Party(unchecked: body.root.id + "/" + plural)] : [holder(of: slug, in: body)]
  }

  /// "The Ministers of A and B" are the ministers introduced; representatives and members of a body are the body.
  func holder(of slug: String, in principal: Party) -> Party {
    switch slug {
    case "representative", "member", "official": return principal
    case "head" where lexicon.names.isState(principal.id): return Party(unchecked: principal.id + "/president")
    case "minister":
      let known = discourse.holders(of: ["foreign-minister", "defence-minister", "minister"]).first { party in
        party.root == principal || discourse.persons.contains { $0.person == party && $0.of == principal }
      }
      return known ?? Party(unchecked: principal.id + "/foreign-minister")
    case "leader":
      let president = Party(unchecked: principal.id + "/president")
      let known = lexicon.names.isHeld(president)
      return known ? president : Party(unchecked: principal.id + "/leader")
    case "special-representative", "personal-representative", "special-envoy", "personal-envoy", "envoy",
      "special-adviser":
      return Party(unchecked: principal.root.id + "/" + slug)
    default: return Party(unchecked: principal.id + "/" + slug)
    }
  }

  /// "the five Heads of Delegation", "the three": the count picks the group (codebook, section 6).
  func counted(_ start: Int, _ slug: String) -> [Party] {
    var size = 0
    for k in start..<min(tokens.count, start + 3) where tokens[k].is(.numeral) { size = Int(tokens[k].value) }
    let expanded = discourse.issuers.reduce(0) { sum, party in
      sum + max(1, lexicon.names.body(party.id)?.members.count ?? 1)
    }
    if size > 0, size == expanded, discourse.issuers.count > 1 { return discourse.issuers }
    guard slug.hasPrefix("head") else { return [] }
    let bodies = discourse.issuers.compactMap { heads(slug, beside: $0) ?? lexicon.names.group($0.id) }
    if let body = bodies.first(where: { size == 0 || $0.members.count == size }) { return [Party(unchecked: body.id)] }
    // The heads who issue it with the ministers they met.
    if let body = bodies.first {
      let others = discourse.holders(of: ["foreign-minister", "minister"]).filter { party in
        let state = party.isPerson ? discourse.persons.first { $0.person == party }?.of : party.root
        return state.map { !body.members.contains($0.id) } ?? false
      }
      if body.members.count + others.count == size { return [Party(unchecked: body.id)] + others }
    }
    return []
  }

  /// "the Heads of Delegation" where the envoys of the same countries speak: no envoys (codebook, section 1).
  private func heads(_ slug: String, beside issuer: Party) -> Names.Body? {
    slug == "head-of-delegation" ? lexicon.names.group(issuer.root.id + "/heads-of-delegation") : nil
  }

  /// "each Co-Chair", "every delegate": all of them.
  private func each(_ start: Int, _ slug: String) -> [Party] {
    guard ["each", "every"].contains(word(start)) || start > 0 && ["each", "every"].contains(word(start - 1))
    else {
      return []
    }
    return discourse.issuers.filter { lexicon.names.body($0.id)?.isPlural == true && $0.id.hasSuffix(slug + "s") }
  }
}

/// Which titles a short one may repeat: "the Minister" is the foreign minister introduced.
enum OfficeFamily {
  static func slugs(_ slug: String) -> [String] {
    switch slug {
    case "minister": ["foreign-minister", "defence-minister", "minister"]
    case "leader": ["president", "prime-minister", "leader", "head-of-state"]
    case "head-of-state": ["president", "head-of-state"]
    default: [slug]
    }
  }

  /// Titles that states have one of each.
  static let ofStates: Set<String> = ["president", "minister", "foreign-minister", "leader", "head-of-state"]

  /// Titles of those who govern a state, whom its capital tells apart.
  static let ofGovernments = ofStates.union(["prime-minister", "defence-minister", "speaker"])

  /// The title in full of the office that a short one means in talks between states.
  static func own(_ slug: String) -> String {
    switch slug {
    case "minister": "foreign-minister"
    case "leader", "head-of-state": "president"
    default: slug
    }
  }
}

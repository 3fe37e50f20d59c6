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
      if word(k) == "the" { k += 1 }
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
    ["acting", "former", "new", "then", "interim", "outgoing", "incoming"].contains(word(i))
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
    guard let office else { return nil }
    // "the Sudanese parties": those at odds in one state.
    let isInternal = prefix.count == 1 && (noun == "sides" || noun == "parties")
    let parties =
      isInternal
      ? [Party(unchecked: "sides")] : prefix.map { office.isEmpty ? $0 : Party(unchecked: $0.id + "/" + office) }
    var end = head + 1
    var mention = Mention(
      tokens: phraseStart(start)..<end, extent: phraseStart(start)..<end, parties: parties, kind: .named,
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

  /// Offices that are of a field of business: "Minister of Defence"; others are of a body: "Representatives of the Quintet".
  private static let portfolios = ["minister", "secretary", "commissioner", "director"]

  /// One office phrase from the title on: what it is of, then its holders.
  mutating func office(
    _ meaning: Names.Meaning, _ range: Range<Int>, isPlural: Bool, prefix: [Party], start: Int
  ) -> Int {
    let office = lexicon.names.office(meaning)
    var end = range.upperBound
    var title = office.title
    // "Ministers of Foreign Affairs and Water Resources of A and B": the second portfolio is theirs, too.
    if isPlural, word(end) == "and", let portfolio = portfolio(after: end + 1), word(portfolio) == "of" {
      end = portfolio
    }
    // "Minister for European Affairs of STATE": the portfolio belongs to the title.
    if ["for", "of"].contains(word(end)), let portfolio = portfolio(after: end + 1),
      word(end) == "for" || Self.portfolios.contains(where: { office.slug.hasSuffix($0) })
        || tokens[portfolio - 1].is([.gathering, .exchange, .mechanism])
    {
      title = text(range.lowerBound..<portfolio)
      end = portfolio
    }
    var of = prefix
    let connector = word(end)
    if of.isEmpty, connector == "of" || connector == "for" || connector == "to" || connector == "in" {
      let (found, next) = bracketed(after: end + 1) ?? targets(after: end + 1)
      if !found.isEmpty {
        of = found
        end = next
      }
    }
    var mention = Mention(
      tokens: phraseStart(start)..<end, extent: phraseStart(start)..<end, parties: [], kind: .named,
      isPlural: isPlural || of.count > 1)
    var holders = holders(after: end, isPlural: mention.isPlural, of: of)
    // "the Foreign Ministers of A, NAME, and of B, NAME,".
    while isPlural, of.count == holders.names.count, !of.isEmpty,
      case let joint = word(holders.end) == "and" ? holders.end + 1 : holders.end,
      joint > holders.end, word(joint) == "of",
      case (let more, let next) = targets(after: joint + 1, isList: false), more.count == 1, next < tokens.count,
      tokens[next].kind == .comma, let name = people.name(at: next + 1, in: tokens, limit: tokens.count)
    {
      of += more
      holders.names.append(name)
      holders.end = name.tokens.upperBound
      if holders.end < tokens.count, tokens[holders.end].kind == .comma { holders.end += 1 }
    }
    let anywhere = holders.names.isEmpty ? nil : Party(unchecked: "x/" + office.slug)
    for (index, found) in holders.names.enumerated() {
      var principal =
        of.count == 1
        ? of.first : (of.count == holders.names.count ? of[index] : affiliation(found.tokens.upperBound)?.0)
      let guessed = principal.map { Party(unchecked: $0.id + "/" + office.slug) }
      let party = choose(found, office: guessed ?? anywhere)
      var holder = guessed
      var roleTitle = title
      if let tenure = tenure(of: party, office: anywhere) ?? coChair(office.slug, party) {
        principal = tenure.principal
        holder = tenure.office
        if let body = lexicon.names.body(tenure.office.id), body.isPlural { roleTitle = body.title }
      } else if principal == nil, let known = discourse.persons.first(where: { $0.person == party }) {
        principal = known.of
        holder = known.office
      }
      mention.persons.append(
        NamedPerson(
          person: party, name: found.tokens, title: roleTitle, of: principal, office: holder,
          rank: holder == nil ? office.slug : nil))
    }
    if !mention.persons.isEmpty {
      var end = holders.end
      // "President NAME of STATE".
      if mention.persons.count == 1, of.isEmpty, word(end) == "of" || word(end) == "from" {
        let (found, next) = targets(after: end + 1)
        if let state = found.first, found.count == 1 {
          mention.persons[0].of = state
          mention.persons[0].office = Party(unchecked: state.id + "/" + office.slug)
          end = next
        }
      }
      end = paired(after: end, office, title, isPlural: isPlural, of: of, into: &mention)
      mention.parties = mention.persons.map(\.person)
      // "The Co-Chairs, NAME, NAME and NAME,": the group, with who they are.
      if isPlural, mention.persons.count > 1, tokens[mention.tokens.upperBound].kind != .word,
        let group = group(of: office.slug, range, of), office.slug == "co-chair" || discourse.issuers.contains(group)
      {
        mention.parties = [group]
        for k in mention.persons.indices where mention.persons[k].office == nil {
          mention.persons[k].office = group
          mention.persons[k].of = group.root
        }
      }
      mention.extent = mention.tokens.lowerBound..<end
      mentions.append(mention)
      return end
    }
    if of.isEmpty, isPlural, counted(mention.tokens.lowerBound, office.slug).isEmpty,
      let group = group(of: office.slug, range, of), discourse.issuers.contains(group)
    {
      mention.parties = [group]
      mention.steps.append("the body that speaks")
    } else if of.isEmpty, word(end) == "of", isPlural {
      // "the leaders of society" are not the leaders introduced.
      mention.parties = [Party(unchecked: office.slug)]
    } else if of.isEmpty, isPlural, office.slug.hasPrefix("head-of-"), discourse.issuers.count == 1,
      let issuer = discourse.issuers.first, !issuer.isPerson, !lexicon.names.isState(issuer.root.id),
      lexicon.names.body(issuer.id)?.isPlural != true
    {
      // "The Heads of State": the body of heads of state that speaks.
      mention.parties = [issuer]
    } else if of.isEmpty, let chairs = chairs(office.slug, isPlural: isPlural) {
      mention.parties = [chairs]
      mention.steps.append("the \(office.slug) of the body that speaks")
    } else if of.isEmpty, !isPlural, let own = ownOffice(office.slug) {
      mention.parties = [own]
      mention.steps.append("the office of the body that speaks")
    } else if of.isEmpty {
      mention.parties = counted(mention.tokens.lowerBound, office.slug)
      if mention.parties.isEmpty { mention.parties = each(mention.tokens.lowerBound, office.slug) }
      if !mention.parties.isEmpty {
        mention.steps.append("the count and the issuers pick the group")
      } else if isPlural || discourse.holders(of: OfficeFamily.slugs(office.slug)).count == 1 {
        mention.kind = .group
        mention.parties =
          (isPlural ? discourse.group(written(range.lowerBound)) : nil)
          ?? discourse.holders(of: OfficeFamily.slugs(office.slug))
        let own =
          ["minister": "foreign-minister", "leader": "president", "head-of-state": "president"][office.slug]
          ?? office.slug
        if word(mention.tokens.lowerBound) == "both" { mention.parties = ofSides(mention.parties) }
        // "the Foreign Ministers" after one of them was named: the other side's is meant, too.
        if isPlural, mention.parties.count == 1, let one = mention.parties.first {
          let of = discourse.persons.first { $0.person == one }?.of ?? one.root
          if said.sides.contains(of) {
            mention.parties += said.sides.filter { $0 != of }.map { Party(unchecked: $0.id + "/" + own) }
          }
        }
        if mention.parties.isEmpty, isPlural,
          ["president", "foreign-minister", "minister", "leader", "head-of-state"].contains(office.slug)
        {
          // The states the talks are between: those of the process, else those whose offices speak.
          let roots = discourse.issuers.map(\.root).filter { lexicon.names.isState($0.id) }
          let principals = said.sides.isEmpty ? (roots.count > 1 ? roots : []) : said.sides
          mention.parties = principals.map { Party(unchecked: $0.id + "/" + own) }
        }
        mention.steps.append("\(office.slug): the holders introduced before")
      }
      if mention.parties.isEmpty, isPlural { mention.parties = discourse.group(written(range.lowerBound)) ?? [] }
      if mention.parties.isEmpty {
        let plural = Slugs.word(text(range))
        mention.parties = [Party(unchecked: isPlural && Slug.isWord(plural) ? plural : office.slug)]
      }
    } else {
      let isBody = of.count == 1 && isPlural && !lexicon.names.isState(of[0].root.id)
      let plural = Slugs.word(text(range))
      let members = isBody && of[0].id.hasSuffix("countries") ? lexicon.names.group(of[0].id)?.members ?? [] : []
      mention.parties =
        !members.isEmpty
          && ["president", "minister", "foreign-minister", "leader", "head-of-state"].contains(office.slug)
        ? members.map {
          holder(of: office.slug == "head-of-state" ? "president" : office.slug, in: Party(unchecked: $0))
        }
        : isBody && Slug.isWord(plural)
          && !["representatives", "members", "officials"].contains(plural)
          ? [Party(unchecked: of[0].root.id + "/" + plural)] : of.map { holder(of: office.slug, in: $0) }
    }
    mentions.append(mention)
    return end
  }

  /// "The Ministers of A and B" are the ministers introduced; representatives and members of a body are the body.
  func holder(of slug: String, in principal: Party) -> Party {
    switch slug {
    case "representative", "member", "official": return principal
    case "minister":
      let known = discourse.holders(of: ["foreign-minister", "defence-minister", "minister"]).first { party in
        party.root == principal || discourse.persons.contains { $0.person == party && $0.of == principal }
      }
      return known ?? Party(unchecked: principal.id + "/foreign-minister")
    case "leader":
      let president = Party(unchecked: principal.id + "/president")
      let known = lexicon.names.isHeld(president)
      return known ? president : Party(unchecked: principal.id + "/leader")
    case "special-representative", "personal-representative", "special-envoy", "envoy", "special-adviser":
      return Party(unchecked: principal.root.id + "/" + slug)
    default: return Party(unchecked: principal.id + "/" + slug)
    }
  }

  /// "the five Heads of Delegation", "the three": the count picks the group (codebook, section 6).
  func counted(_ start: Int, _ slug: String) -> [Party] {
    var size = 0
    for k in start..<min(tokens.count, start + 3) where tokens[k].is(.numeral) { size = Int(tokens[k].value) }
    let bodies = discourse.issuers.compactMap { issuer in lexicon.names.group(issuer.id) }
    let expanded = discourse.issuers.reduce(0) { sum, party in
      sum + max(1, lexicon.names.body(party.id)?.members.count ?? 1)
    }
    if size > 0, size == expanded, discourse.issuers.count > 1 { return discourse.issuers }
    guard slug.hasPrefix("head") else { return [] }
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

  /// "each Co-Chair", "every delegate": all of them.
  private func each(_ start: Int, _ slug: String) -> [Party] {
    guard ["each", "every"].contains(word(start)) || start > 0 && ["each", "every"].contains(word(start - 1))
    else {
      return []
    }
    return discourse.issuers.filter { lexicon.names.body($0.id)?.isPlural == true && $0.id.hasSuffix(slug + "s") }
  }

  func coChair(_ slug: String, _ person: Party) -> Pack.Tenure? {
    guard slug.hasPrefix("co-chair") else { return nil }
    let day = said.anchor
    let tenures = lexicon.names.person(person.id)?.tenures.filter { $0.represented != nil } ?? []
    return tenures.first { tenure in day.map { tenure.period.contains($0) } ?? true } ?? tenures.first
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
    while k > i, word(k) != "of", word(k - 1) != "affairs", lexicon.word(tokens[k - 1].word).classes.isEmpty {
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

  /// "both Presidents" are two: those of the sides, where the statement has named more.
  private func ofSides(_ holders: [Party]) -> [Party] {
    guard holders.count > 2 else { return holders }
    let theirs = holders.filter { holder in
      said.sides.contains(discourse.persons.first { $0.person == holder }?.of ?? holder.root)
    }
    return theirs.count == 2 ? theirs : holders
  }
}

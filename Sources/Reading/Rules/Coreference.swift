import Negotiation

// Whom pronouns, possessives and repeated groups mean (codebook, section 6).
extension ClauseContext {
  /// The parties a mention stands for.
  func resolve(_ mention: Int, at clause: Int? = nil) -> [Party] {
    if analysis.mentions[mention].kind == .pronoun {
      return pronoun(word(analysis.mentions[mention].tokens.lowerBound), at: clause ?? index, mention)
    }
    if let owned = owned(mention, clause ?? index) { return owned }
    return analysis.mentions[mention].parties
  }

  func pronoun(_ word: Spelling, at clause: Int, _ mention: Int) -> [Party] {
    switch word {
    case "we", "us", "ourselves", "i", "me":
      if let quoted = quotedSpeaker(of: analysis.mentions[mention].tokens.lowerBound) { return quoted }
      // "I met the Front's leader today. We agreed to V": one alone does not agree.
      if word == "we", discourse.company.count > 1, analysis.clauses.indices.contains(clause),
        [.agree, .discuss].contains(analysis.clauses[clause].group.verb.frame)
      {
        return discourse.company
      }
      return discourse.issuers
    case "both":
      if let pair = pair(before: mention) { return pair }
      let pairs = [discourse.partners, discourse.subject, discourse.addressee, discourse.states]
      return pairs.first { $0.count == 2 } ?? [Party(unchecked: "sides")]
    case "they", "them", "themselves", "he", "she", "him", "her", "it":
      if word == "it", let named = lastNamed(before: mention, of: clause) { return named }
      // "History will judge them; it will V": what the clause before is about.
      if word == "it", analysis.clauses.indices.contains(clause), analysis.clauses[clause].level == .main,
        let before = analysis.clauses[..<clause].last(where: { $0.level == .main && $0.group.isFinite }),
        before.subject.mentions.isEmpty, before.subject.thing >= 0
      {
        return []
      }
      // A subject earlier in the sentence, in a higher clause.
      var k = clause - 1
      while k >= 0 {
        let other = analysis.clauses[k]
        // In a main clause the subject of the main clause before is meant, not one embedded in it.
        if analysis.clauses[clause].level == .main, other.level != .main,
          analysis.clauses[..<k].contains(where: {
            $0.level == .main && $0.group.isFinite && !$0.subject.mentions.isEmpty
          })
        {
          k -= 1
          continue
        }
        if other.group.isFinite, !other.subject.mentions.isEmpty, !other.subject.mentions.contains(mention),
          ![.that, .relative].contains(other.level) || isWithin(clause, k)
        {
          if ["them", "him", "her"].contains(word), let addressee = company(before: k) ?? addressee(of: k) {
            return addressee
          }
          let parties = other.subject.mentions.flatMap {
            analysis.mentions[$0].kind == .pronoun ? [] : analysis.mentions[$0].parties
          }
          // "X received the Mediators on Thursday; on Friday they met Y": one person is no "they".
          if word == "they", parties.count == 1, parties[0].isPerson, let others = several(of: k) { return others }
          if !parties.isEmpty { return parties }
        }
        k -= 1
      }
      // "The Parties agreed to form a commission. It will V": several are no "it".
      if word == "it", let founded = discourse.founded, isSeveral(discourse.subject) { return [founded] }
      if word == "it", discourse.isAboutThing { return [] }
      // "X spoke with Y. Y briefed her. They agreed to V": both.
      if word == "they", discourse.subject.count == 1, discourse.pair.contains(discourse.subject[0]) {
        return discourse.pair
      }
      // "I presented N to both sides. They promised to V": nobody is "they" to themselves.
      if word == "they", discourse.isAboutMe {
        for others in [discourse.partners, discourse.told, discourse.addressee, discourse.met] where !others.isEmpty {
          return others
        }
      }
      if word == "them", !discourse.partners.isEmpty { return discourse.partners }
      // "The Envoys met. X briefed them": those who acted last, unless somebody was spoken to since.
      if word == "them", !discourse.isAddressedLast, discourse.subject == discourse.several,
        analysis.clauses.indices.contains(clause), case let subjects = analysis.clauses[clause].subject.mentions,
        !subjects.isEmpty,
        subjects.allSatisfy({
          analysis.mentions[$0].kind != .pronoun && analysis.mentions[$0].parties != discourse.subject
        })
      {
        return discourse.subject
      }
      // "Our countries stand ready, and our Envoys will travel to PLC. We have asked them to V": who acted last.
      if word == "them", !discourse.isAddressedLast, discourse.last != discourse.subject, !discourse.last.isEmpty,
        analysis.clauses.indices.contains(clause), let first = analysis.clauses[clause].subject.mentions.first,
        ["we", "i"].contains(self.word(analysis.mentions[first].tokens.lowerBound))
      {
        return discourse.last
      }
      if word == "them", !discourse.addressee.isEmpty { return discourse.addressee }
      // "The Envoys asked Ambassador X to V. He will report to them".
      if word == "he" || word == "she", discourse.isAddressedLast, discourse.addressee.count == 1,
        discourse.addressee[0].isPerson, discourse.subject != discourse.speaker || discourse.subject.count > 1
      {
        return discourse.addressee
      }
      if word == "he" || word == "she", discourse.subject != discourse.speaker, !discourse.speaker.isEmpty,
        !(discourse.subject.count == 1 && discourse.subject[0].isPerson)
      {
        return discourse.speaker
      }
      // "They" are several: not the state or the one body of the sentence before.
      if word == "they", discourse.subject.count == 1, let one = discourse.subject.first, !one.isPerson,
        lexicon.names.isState(one.id) || lexicon.names.body(one.id).map({ !$0.isPlural && $0.members.isEmpty }) == true,
        discourse.issuers.count > 1
          || discourse.issuers.contains(where: { lexicon.names.body($0.id)?.isPlural == true })
      {
        return discourse.issuers
      }
      // "The Front undertook to V. They thank X", in a text of the Front and others: all who speak.
      if word == "they", discourse.issuers.count > 1, discourse.subject.count == 1, !discourse.subject[0].isPerson,
        discourse.issuers.contains(discourse.subject[0]),
        // "The Heads of Delegation regretted N. They urged X": several already.
        lexicon.names.body(discourse.subject[0].id)?.isPlural != true
      {
        return discourse.issuers
      }
      // The sides are spoken to and do not speak so: "They call on the sides".
      if ["they", "it", "he", "she"].contains(word), analysis.clauses.indices.contains(clause),
        [.call, .urge, .instruct, .remind, .caution].contains(analysis.clauses[clause].group.verb.frame),
        discourse.subject.allSatisfy({ $0.id == "sides" || $0.id == "all-parties" }), !discourse.issuers.isEmpty
      {
        return discourse.issuers
      }
      if analysis.clauses.indices.contains(clause), analysis.clauses[clause].group.modal == "should",
        !discourse.addressee.isEmpty
      {
        return discourse.addressee
      }
      // "They discussed with the Ministers": not the Ministers.
      if word == "they" || word == "it", let object = objects(of: clause), !discourse.subject.isEmpty,
        discourse.subject.allSatisfy(object.contains), !discourse.issuers.isEmpty,
        !discourse.issuers.contains(where: object.contains)
      {
        return discourse.issuers
      }
      // "The U.S. Co-Chair will go first. They appeal to the sides": not the one, but those before.
      if word == "they", discourse.subject == discourse.speaker, !discourse.several.isEmpty { return discourse.several }
      // "We count on both leaders. We ask them to V": nobody is "them" to himself.
      if word == "them", !discourse.namedLast.isEmpty, isSaid(by: discourse.subject, in: clause) {
        return discourse.namedLast
      }
      return discourse.subject
    default: return []
    }
  }

  /// Whether those are the subject of a clause: "we" and "they", or named. It asks no pronoun whom it means.
  private func isSaid(by parties: [Party], in clause: Int) -> Bool {
    guard analysis.clauses.indices.contains(clause),
      let first = analysis.clauses[clause].subject.mentions.first
    else { return false }
    let start = analysis.mentions[first].tokens.lowerBound
    if analysis.mentions[first].kind == .pronoun { return ["we", "they", "i"].contains(word(start)) }
    return parties.allSatisfy(analysis.mentions[first].parties.contains)
  }

  /// "regretted the step taken by STATE and urged it to V": the one party named before, where the pronoun is asked.
  private func lastNamed(before mention: Int, of clause: Int) -> [Party]? {
    guard mention > 0, analysis.clauses.indices.contains(clause), case let group = analysis.clauses[clause].group,
      [.call, .urge, .instruct, .remind, .caution].contains(group.verb.frame),
      case let place = analysis.mentions[mention].tokens.lowerBound,
      // "appeal to it", "call on it".
      place == group.tokens.upperBound
        || place == group.tokens.upperBound + 1 && ["to", "on", "upon"].contains(self.word(place - 1)),
      let last = analysis.mentions[..<mention].last, last.kind == .named, !last.isPlural, last.parties.count == 1,
      !last.parties[0].isPerson,
      !analysis.clauses[clause].subject.mentions.contains(where: { analysis.mentions[$0].parties == last.parties })
    else { return nil }
    return last.parties
  }

  private func isSeveral(_ parties: [Party]) -> Bool {
    guard parties.count == 1, let one = parties.first else { return !parties.isEmpty }
    return ["sides", "all-parties", "participants", "governments"].contains(one.id)
      || lexicon.names.body(one.id)?.isPlural == true
  }

  /// "the truce announced by X and Y, and call on both": the two that "and" joins earlier in the sentence.
  private func pair(before mention: Int) -> [Party]? {
    let last = (1..<max(1, mention)).last { second in
      let (a, b) = (analysis.mentions[second - 1], analysis.mentions[second])
      return a.kind == .named && b.kind == .named && a.parties.count == 1 && b.parties.count == 1
        && word(a.extent.upperBound) == "and" && b.tokens.lowerBound == a.extent.upperBound + 1
    }
    return last.map { analysis.mentions[$0 - 1].parties + analysis.mentions[$0].parties }
  }

  /// Whether a clause hangs on another, however far.
  private func isWithin(_ clause: Int, _ ancestor: Int) -> Bool {
    var k = clause
    for _ in 0..<16 where analysis.clauses.indices.contains(k) {
      k = analysis.clauses[k].parent
      if k == ancestor { return true }
    }
    return false
  }

  /// Who is quoted at a token: "X told the press: \"I will V\"", "BODY adopted the following statement: \"…\"", "\"We
  /// will V,\" X said".
  func quotedSpeaker(of token: Int) -> [Party]? {
    guard let governor = announcing(token) ?? attributing(token) else { return nil }
    // "\"…,\" said NAME" hangs on what is quoted.
    var speakers = analysis.clauses[governor].level == .main ? subjectParties(of: governor) : []
    // "\"…,\" said NAME".
    let behind = analysis.clauses[governor].group.tokens.upperBound
    if speakers.isEmpty, behind < tokens.count, analysis.covering[behind] >= 0 {
      speakers = analysis.mentions[analysis.covering[behind]].parties
    }
    return speakers.isEmpty ? nil : speakers
  }

  /// The clause that announces the quotation a token stands in.
  private func announcing(_ token: Int) -> Int? {
    guard
      let colon = tokens.indices.dropLast().last(where: {
        $0 < token && tokens[$0].kind == .colon && tokens[$0 + 1].kind == .quote
      }),
      let governor = analysis.clauses.lastIndex(where: {
        $0.group.isFinite && $0.level == .main && $0.group.tokens.upperBound <= colon
      }), [.tell, .inform, .state, .issue, .adopt, .other].contains(analysis.clauses[governor].group.verb.frame)
    else { return nil }
    return governor
  }

  /// The clause behind the quotation a token stands in that says whose it is.
  private func attributing(_ token: Int) -> Int? {
    analysis.clauses.indices.first { analysis.clauses[$0].group.tokens.lowerBound > token && isAttribution($0) }
  }

  /// Whether a clause only says whose words the quotation before it is: "\"…,\" the Envoy added".
  func isAttribution(_ clause: Int) -> Bool {
    // The quotation mark first: hardly any clause has one before it.
    let first = analysis.clauses[clause].first
    guard first > 1, tokens[first - 1].kind == .quote, [.comma, .stop].contains(tokens[first - 2].kind) else {
      return false
    }
    let said = analysis.clauses[clause]
    if said.level == .adjunct, said.group.form == .participle { return said.group.verb.frame == .tell }
    guard said.level == .main, said.group.isFinite, !said.group.isPassive,
      [.tell, .state, .note, .opine].contains(said.group.verb.frame)
        || ["add", "conclude", "continue", "warn"].contains(said.group.verb.lemma)
    else { return false }
    return !analysis.clauses.contains { $0.parent == clause && $0.level == .that }
  }

  /// Whom a clause names right behind its verb or behind "with" and "to": nobody whom its subject can mean.
  private func objects(of clause: Int) -> [Party]? {
    guard analysis.clauses.indices.contains(clause) else { return nil }
    let scope = analysis.clauses[clause].scope
    var list: [Party] = []
    for mention in analysis.mentions where scope.contains(mention.tokens.lowerBound) && mention.kind != .pronoun {
      let before = mention.tokens.lowerBound - 1
      guard before < scope.lowerBound || ["with", "to", "and"].contains(word(before)) || tokens[before].kind == .comma
      else { continue }
      list.join(mention.parties)
    }
    return list.isEmpty ? nil : list
  }

  /// "their Presidents", "our countries": the possessor is the subject of the sentence.
  func owned(_ index: Int, _ clause: Int) -> [Party]? {
    let possessive = word(analysis.mentions[index].tokens.lowerBound)
    guard ["their", "our", "its", "my", "his", "her"].contains(possessive) else { return nil }
    let mention = analysis.mentions[index]
    guard mention.persons.isEmpty else { return nil }
    let head = word(mention.tokens.upperBound - 1)
    let isOnes = possessive == "his" || possessive == "her"
    var owners = discourse.issuers
    if word(mention.tokens.lowerBound + 1) == "respective" {
      // "met President X, President Y and their respective ministers": those named before it in the list.
      owners = analysis.mentions[..<index].filter {
        $0.tokens.lowerBound >= analysis.clauses[clause].group.tokens.upperBound
      }.flatMap(\.parties)
      if owners.isEmpty { owners = discourse.partners }
    } else if possessive == "their" || isOnes, index > 0, word(mention.tokens.lowerBound - 1) == "and",
      analysis.mentions[index - 1].extent.upperBound == mention.tokens.lowerBound - 1,
      analysis.mentions[index - 1].tokens.lowerBound >= analysis.clauses[clause].group.tokens.upperBound
    {
      // "contacted the Ministers of A and B and their ministries".
      owners = analysis.mentions[index - 1].parties
    } else if possessive != "our", possessive != "my" {
      owners = discourse.subject
      var k = clause
      while k >= 0 {
        let other = analysis.clauses[k]
        if other.group.isFinite, let first = other.subject.mentions.first,
          analysis.mentions[first].tokens != mention.tokens
        {
          owners =
            analysis.mentions[first].kind == .pronoun
            ? resolve(first, at: k)
            : other.subject.mentions.flatMap {
              analysis.mentions[$0].tokens == mention.tokens ? [] : analysis.mentions[$0].parties
            }
          break
        }
        k -= 1
      }
    }
    // "its four Working Groups", "their envoys": groups of the body itself.
    if possessive == "its" || possessive == "their" && head == "envoys", mention.kind != .people, mention.isPlural,
      owners.count == 1, let owner = owners.first,
      !owner.isPerson, !lexicon.names.isState(owner.root.id),
      head != "members", let group = mention.parties.first, mention.parties.count == 1, !group.isNested,
      Slug.isWord(group.id),
      lexicon.names.body(group.id) == nil
    {
      return [Party(unchecked: owner.root.id + "/" + group.id)]
    }
    if let group = discourse.company(of: owners) { owners = [group] }
    let principals = states(of: owners)
    switch head {
    case "presidents": return principals.isEmpty ? nil : principals.map { Party(unchecked: $0.id + "/president") }
    case "ministers": return principals.isEmpty ? nil : principals.map { Party(unchecked: $0.id + "/foreign-minister") }
    case "leaders": return principals.isEmpty ? nil : principals.map { Party(unchecked: $0.id + "/president") }
    case "countries", "states", "governments", "nations":
      if let body = owners.first, let countries = countries(of: body) ?? countries(owners, principals) {
        return [countries]
      }
      return principals.isEmpty ? (possessive == "our" && !owners.isEmpty ? owners : nil) : principals
    case "minister" where isOnes && mention.parties.count == 1 && !mention.parties[0].isNested:
      return principals.isEmpty ? nil : principals.map { Party(unchecked: $0.id + "/" + mention.parties[0].id) }
    case "president", "government", "leader", "parliament", "minister":
      return principals.isEmpty
        ? nil : principals.map { Party(unchecked: $0.id + "/" + written(mention.tokens.upperBound - 1)) }
    // "the Ministers of A and B and their defence ministries".
    case "ministries":
      guard let house = mention.parties.first?.id.dropLast(3), !principals.isEmpty else { return nil }
      return principals.map { Party(unchecked: $0.id + "/" + house + "y") }
    case "mediators", "co-chairs", "envoys", "representatives": return mention.parties
    case "delegations", "teams": return owners
    // "My delegation calls for N": whoever speaks for it.
    case "delegation" where possessive == "my", "team" where possessive == "my": return owners.isEmpty ? nil : owners
    // "Our Group stands ready": the body that speaks.
    case "group", "council", "commission", "committee", "mission", "union", "community", "organisation",
      "organization", "movement", "front":
      return possessive == "our" && owners.count == 1 ? owners : nil
    case "country" where possessive == "my": return principals.isEmpty ? nil : principals
    // "Its members urge N": the body.
    case "members" where possessive != "our": return owners.isEmpty ? nil : owners
    default: return nil
    }
  }

  /// The states that parties belong to, the members of a group included.
  func states(of parties: [Party]) -> [Party] {
    var list: [Party] = []
    for party in parties {
      var members: [Party] = []
      if let body = lexicon.names.body(party.id), !body.members.isEmpty {
        members = body.members.map { Party(unchecked: $0) }
      } else if party.isPerson {
        let named = analysis.mentions.lazy.flatMap(\.persons).first { $0.person == party && $0.of != nil }
        if let of = named?.of ?? discourse.persons.first(where: { $0.person == party })?.of { members = [of] }
      } else if lexicon.names.isState(party.root.id) {
        members = [party.root]
      }
      list.join(members)
    }
    return list
  }

  /// The body of countries whose members the offices of all its states stand for.
  private func countries(_ owners: [Party], _ states: [Party]) -> Party? {
    guard owners.count > 1, owners.count == states.count else { return nil }
    let names = Set(states.map(\.id))
    return lexicon.names.bodies.first { $0.id.hasSuffix("countries") && Set($0.members) == names }
      .map { Party(unchecked: $0.id) }
  }

  /// The states behind a group of persons: `minsk-group/co-chair-countries` of `minsk-group/heads-of-delegation`.
  func countries(of party: Party) -> Party? {
    let root = party.root.id
    return lexicon.names.bodies.first { $0.id.hasPrefix(root + "/") && $0.id.hasSuffix("countries") }.map {
      Party(unchecked: $0.id)
    }
  }
}

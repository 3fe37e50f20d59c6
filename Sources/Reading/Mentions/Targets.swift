import Negotiation

// What an office or a group is of: "Armenia and Azerbaijan", "the Minsk Group", "the three countries".
extension PartyFinder {
  /// "the two countries", "both sides": the states the talks are between.
  func both(at i: Int) -> ([Party], Int)? {
    let k = word(i) == "two" || word(i) == "both" ? i + 1 : i
    guard k > i || word(i - 1) == "both",
      ["countries", "states", "sides", "parties", "republics"].contains(word(k))
    else {
      return nil
    }
    let states = said.sides.isEmpty ? Array(discourse.states.suffix(2)) : said.sides
    return states.count == 2 ? (states, k + 1) : nil
  }

  /// "Arland and Bremia", "Arland, Bremia and Corvia": names that no list has.
  func pair(at i: Int) -> (parties: [Party], end: Int)? {
    func isName(_ k: Int) -> Bool {
      k < tokens.count && tokens[k].isCapital && tokens[k].kind == .word && lexicon.hasNoClass(tokens[k].word)
        && listedName(at: k) == nil && (k + 1 >= tokens.count || !tokens[k + 1].isCapital)
    }
    var names: [Int] = []
    var (k, isClosed) = (i, false)
    while !isClosed, isName(k) {
      names.append(k)
      isClosed = word(k + 1) == "and"
      if isClosed, isName(k + 2) { names.append(k + 2) }
      guard isClosed || kind(k + 1) == .comma else { return nil }
      k += 2
    }
    guard isClosed, names.count > 1, let last = names.last, last == k else { return nil }
    let slugs = names.map { Slugs.word(people.text(tokens[$0])) }
    return slugs.allSatisfy(Slug.isWord) ? (slugs.map { Party(unchecked: $0) }, last + 1) : nil
  }

  /// "the Ministers of the Group of Five (A, B, C, D and E)": the states in the bracket; `nil` without them.
  func bracketed(after i: Int) -> ([Party], Int)? {
    var open = i
    while open < tokens.count, open < i + 6, tokens[open].kind == .word { open += 1 }
    guard open > i, kind(open) == .open, let close = closing(open) else { return nil }
    let (states, end) = targets(after: open + 1)
    guard states.count > 1, end == close, states.allSatisfy({ lexicon.names.isState($0.id) }) else { return nil }
    return (states, close + 1)
  }

  /// `(HF)` after a name that no list has, and where the bracket ends.
  private func acronym(after i: Int) -> (party: Party, end: Int)? {
    guard i + 2 < tokens.count, tokens[i].kind == .open, isAcronym(i + 1), tokens[i + 2].kind == .close else {
      return nil
    }
    let slug = Slugs.word(people.text(tokens[i + 1]))
    return Slug.isWord(slug) ? (Party(unchecked: slug), i + 3) : nil
  }

  /// A place that no list has with "and" or a comma before the next state; where that state begins.
  private func between(at i: Int) -> (Party, Int)? {
    var k = i
    while kind(k) == .word, tokens[k].isCapital, !tokens[k].is([.organ, .people, .office]) {
      k += 1
    }
    guard k > i, k <= i + 3, k + 1 < tokens.count, tokens[k].kind == .comma || word(k) == "and",
      listedName(at: i) == nil,
      case let next = pastArticle(k + 1), let (phrase, _) = listedName(at: next),
      phrase.means(.state)
    else { return nil }
    let slug = tokens[i..<k].map { Slugs.word(people.text($0)) }.joined(separator: "-")
    return Slug.isWord(slug) ? (Party(unchecked: slug), next) : nil
  }

  /// The states or bodies an office is of, and where they end: "Armenia and Azerbaijan", "the Minsk Group", "the three
  /// countries"; without any the place itself.
  func targets(after i: Int, isList: Bool = true) -> ([Party], Int) {
    var k = opened(at: i)
    if let found = (isList ? delegated(at: k) : nil) ?? government(at: k, isList: isList) { return found }
    var list: [Party] = []
    var end = i
    if !isListed(at: k) {
      guard let first = unlisted(at: k) else { return ([], i) }
      // "the delegations of the Front and the League".
      let joint = pastArticle(word(first.end + 1) == "of" ? first.end + 2 : first.end + 1)
      guard !first.isWhole, isList, word(first.end) == "and", isTarget(at: joint) else {
        return repeated(first, isList: isList) ?? (isList ? series(first) : nil) ?? (first.parties, first.end)
      }
      (list, end) = (first.parties, first.end)
      k = opened(at: joint)
    }
    var isClosed = false
    while let (phrase, next) = listedName(at: k) {
      if let whole = named(phrase, k..<next, isFirst: list.isEmpty) { return (list + [whole.party], whole.end) }
      guard let party = target(phrase, k..<next) else { break }
      list.append(party)
      end = next
      if !isList { break }
      // A list goes on only while another name follows the comma or the "and".
      var joint = kind(next) == .comma ? next + 1 : next
      if word(joint) == "and" {
        joint += 1
        // "the delegations of A and of the FRONT": the preposition said again.
        if word(joint) == "of" { joint += 1 }
        isClosed = true
      } else if isClosed {
        // "the Presidents of A, B and C, the Co-Chairs": the "and" closed the list.
        break
      }
      guard joint > next else { break }
      var probe = pastArticle(joint)
      // "A, B, the Lower Bank and C": one that no list has, between two that are known.
      if !isClosed, word(joint) == "the", let between = between(at: probe) {
        list.append(between.0)
        isClosed = word(between.1 - 1) == "and"
        probe = between.1
        end = probe - 1
      }
      if isClosed, let last = lastBody(at: probe, after: list) { return (list + last.parties, last.end) }
      guard isTarget(at: probe), !isGroupOfPersons(at: probe) else { break }
      k = opened(at: probe)
    }
    // "of the A and B communities": the noun they share.
    if list.count > 1, ["communities", "sides", "delegations"].contains(word(end)) { end += 1 }
    return (list, end)
  }

  /// "the delegations of the National Council and the River Front": a body that no list has, behind one that is known.
  private func lastBody(at k: Int, after list: [Party]) -> (parties: [Party], end: Int, isWhole: Bool)? {
    guard k < tokens.count, tokens[k].isCapital, !isListed(at: k),
      !list.contains(where: { lexicon.names.isState($0.root.id) }), let last = unlisted(at: k), !last.isWhole,
      case let name = tokens[k..<last.end], name.indices.contains(where: { tokens[$0].is(.organ) || isMovement($0) }),
      !name.contains(where: { $0.is([.people, .office]) && !$0.is(.organ) })
    else { return nil }
    return last
  }

  /// Behind "the" or "both", and behind whose turn it is: "the Italian OSCE Chairmanship".
  private func opened(at i: Int) -> Int {
    var k = word(i) == "both" ? i + 1 : pastArticle(i)
    // "the Federal Republic of STATE".
    let form = (k..<k + 4).first { isForm(word($0)) }
    if let form, tokens[k...form].allSatisfy({ $0.isCapital }), word(form + 1) == "of",
      listedState(at: pastArticle(form + 2)) != nil
    {
      k = pastArticle(form + 2)
    }
    return isAdjective(at: k) && listedName(at: k + 1)?.phrase.means(.body) == true ? k + 1 : k
  }

  /// Whether a word says what kind of state one is.
  private func isForm(_ word: Spelling) -> Bool {
    switch word {
    case "republic", "kingdom", "state", "federation", "sultanate": true
    default: false
    }
  }

  /// Whether a name of the lists stands there that is more than a subject of talks: "transitional government".
  private func isListed(at i: Int) -> Bool {
    listedName(at: i).map { !$0.phrase.meanings.allSatisfy { $0.kind == .topic } } ?? false
  }

  /// Whether a state or a body stands there.
  private func isTarget(at i: Int) -> Bool {
    // "the Minister of A and the Chairperson of BODY": somebody else, no second state.
    listedName(at: i).map { $0.phrase.means(.state) || $0.phrase.means(.body) && !self.is(i, .office) } ?? false
  }

  /// "the Ministers of A and B and the Mediators": a group of persons has no ministers.
  private func isGroupOfPersons(at i: Int) -> Bool {
    listedName(at: i)?.phrase.meanings.contains {
      $0.kind == .body && lexicon.names.body($0).isPlural && lexicon.names.body($0).isNested
    } ?? false
  }

  /// "the working groups of the government delegations of A and B": those of the delegations.
  private func delegated(at k: Int) -> ([Party], Int)? {
    let noun = ["government", "governmental", "state", "national"].contains(word(k)) ? k + 1 : k
    guard ["delegations", "governments"].contains(word(noun)), word(noun + 1) == "of",
      case (let of, let next) = targets(after: noun + 2), !of.isEmpty
    else { return nil }
    let member = word(noun) == "governments" ? "/government" : noun > k ? "/government-delegation" : "/delegation"
    return (of.map { Party(unchecked: $0.id + member) }, next)
  }

  /// "the Government of STATE"; "the delegations of the Government of STATE and the FRONT".
  private func government(at first: Int, isList: Bool) -> ([Party], Int)? {
    // "the Federal Government of STATE".
    let k = ["federal", "national", "central", "royal"].contains(word(first)) ? first + 1 : first
    guard word(k) == "government", word(k + 1) == "of",
      case (let of, let last) = unlistedLand(at: k + 2).map({ ([$0.0], $0.1) }) ?? targets(after: k + 2, isList: false),
      of.count == 1, lexicon.names.isState(of[0].id) || unlistedLand(at: k + 2) != nil
    else { return nil }
    let government = Party(unchecked: of[0].id + "/government")
    // "of the Government of STATE (GOS) and the FRONT".
    let next = acronym(after: last)?.end ?? last
    let joint = pastArticle(word(next + 1) == "of" ? next + 2 : next + 1)
    if isList, word(next) == "and", joint < tokens.count, case (let others, let last) = targets(after: joint),
      !others.isEmpty, !others.contains(where: { lexicon.names.isState($0.id) })
    {
      return ([government] + others, last)
    }
    return ([government], next)
  }

  /// "the two countries", "the Volta talks", "the Front": whom no list has; whole where no other can follow.
  private func unlisted(at k: Int) -> (parties: [Party], end: Int, isWhole: Bool)? {
    if let (both, next) = both(at: k) { return (both, next, true) }
    guard k < tokens.count else { return nil }
    if let (party, next) = assembly(at: k) { return ([party], next, true) }
    // "the members of the mediation", of one introduced.
    if !tokens[k].isCapital, word(k - 1) == "the", let known = discourse.body(written(k)) {
      return ([known], k + 1, true)
    }
    if let pair = pair(at: k) { return (pair.parties, pair.end, false) }
    guard let (party, next) = capitalised(at: k) ?? (word(k - 1) == "of" ? unlistedLand(at: k) : nil) else {
      return nil
    }
    // "the envoys of the Volta talks": the talks have no other name.
    if ["talks", "process", "negotiations", "dialogue"].contains(word(next)), party.id.utf8.count > 2 {
      return ([Party(unchecked: party.id + "-" + written(next))], next + 1, true)
    }
    // "of the Harbour Front (HF)": by the acronym that follows.
    if let short = acronym(after: next) { return ([short.party], short.end, false) }
    return ([discourse.body(party.id) ?? party], next, false)
  }

  /// "the Co-Chairs of the Alpine Conference", "the Moderators of the Round Table on STATE": talks in capitals, without
  /// what they are on.
  private func assembly(at i: Int) -> (Party, Int)? {
    var k = i
    while kind(k) == .word, tokens[k].isCapital, !tokens[k].is(.ordinal), !tokens[k].is([.organ, .document]) { k += 1 }
    // "the President of the Conference on Bekaa Waters".
    if k == i + 1, means(i, .assembly), word(k) == "on", let end = tail(k) {
      let words = tokens[i..<end].filter(\.isCapital).map { Slugs.word(people.text($0)) }
      let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
      return Slug.isWord(slug) ? (Party(unchecked: slug), end) : nil
    }
    // "the Envoys to the Peace Process": any.
    guard k > i + 1, means(k - 1, .assembly), k > i + 2 || word(i) != "peace", !tokens[i].is(.numeral),
      !tokens[i].is(.month)
    else { return nil }
    let words = tokens[i..<k].map { Slugs.word(people.text($0)) }
    let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
    guard Slug.isWord(slug) else { return nil }
    // "the Lausanne International Talks (LIT)".
    if let short = acronym(after: k) { return short }
    return (discourse.body(slug) ?? Party(unchecked: slug), tail(k) ?? k)
  }

  /// "the delegations of the Transitional Council, the River Front and the Association of Pilots": bodies that no list
  /// has, as far as an "and" closes their list.
  private func series(_ first: (parties: [Party], end: Int, isWhole: Bool)) -> ([Party], Int)? {
    var (list, end, isClosed) = (first.parties, first.end, first.isWhole)
    while !isClosed {
      var k = kind(end) == .comma ? end + 1 : end
      if word(k) == "and" { (k, isClosed) = (k + 1, true) }
      guard k > end, case let start = pastArticle(k), start < tokens.count, tokens[start].isCapital,
        !isTarget(at: start), listedName(at: start)?.phrase.means(.office) != true, let next = unlisted(at: start),
        !next.isWhole,
        (start..<next.end).contains(where: { tokens[$0].is([.organ, .people]) || isMovement($0) || isAcronym($0) })
      else { return nil }
      (list, end) = (list + next.parties, next.end)
    }
    return list.count > 1 ? (list, end) : nil
  }

  /// "of the Front and of the League": the preposition said again before another that no list has.
  private func repeated(_ first: (parties: [Party], end: Int, isWhole: Bool), isList: Bool) -> ([Party], Int)? {
    guard isList, !first.isWhole, word(first.end) == "and", word(first.end + 1) == "of",
      case let start = pastArticle(first.end + 2), start < tokens.count, tokens[start].isCapital,
      case (let others, let end) = targets(after: start, isList: true), !others.isEmpty
    else { return nil }
    return (first.parties + others, end)
  }

  /// "the Valletta International Discussions", "the OSCE Mission to STATE": a name that goes on behind a listed one.
  private func named(_ phrase: Names.Phrase, _ range: Range<Int>, isFirst: Bool) -> (party: Party, end: Int)? {
    let end = range.upperBound
    if phrase.means(.state) { return nil }
    if phrase.place != nil, isFirst, let whole = assembly(at: range.lowerBound) { return whole }
    if phrase.place != nil, isFirst, end < tokens.count, tokens[end].isCapital,
      let (party, after) = capitalised(at: range.lowerBound), after > end
    {
      return (discourse.body(party.id) ?? party, after)
    }
    if let mission = missionElsewhere(range) { return (mission.0, mission.1) }
    guard let body = phrase.meanings.last(where: { $0.kind == .body }) else { return nil }
    return field(after: end, of: Party(unchecked: lexicon.names.body(body).id))
  }

  /// The state, body or area of a listed name.
  private func target(_ phrase: Names.Phrase, _ range: Range<Int>) -> Party? {
    if let state = phrase.first(.state) { return lexicon.names.state(state) }
    if let body = phrase.meanings.last(where: { $0.kind == .body }) {
      if isElsewhere(body, range), let head = range.last {
        return domestic(start: range.lowerBound - 1, head: head) ?? discourse.body(written(head))
          ?? Party(unchecked: written(head))
      }
      let id = lexicon.names.body(body).id
      return format(id, range) ?? Party(unchecked: id)
    }
    return phrase.first(.area).map { Party(unchecked: lexicon.names.area($0).id) }
  }
}

import Negotiation

// Groups with their members in apposition, and the terms of those who are known.
extension PartyFinder {
  /// "the six parties" where six were named one after the other: those; "the parties" from then on, too.
  func counted(_ body: Names.Body, _ range: Range<Int>) -> [Party]? {
    guard body.id == "sides" || body.id == "participants", range.count == 1 else { return nil }
    let number = tokens[..<range.lowerBound].last.map { Int($0.value) } ?? 0
    if range.lowerBound > 0, tokens[range.lowerBound - 1].is(.numeral), number > 2 {
      return discourse.list(of: number)
    }
    let before = word(range.lowerBound - 1)
    guard before == "the" || range.lowerBound == 0, let known = discourse.group(written(range.lowerBound)),
      known.count > 2
    else { return nil }
    return known
  }

  /// "the Observer Countries, A, B and C,", "members of the Contact Group - A, B and C -": where the list ends of those who
  /// are in the group.
  func listedMembers(after end: Int) -> Int? {
    guard let mark = kind(end), [.comma, .dash, .open].contains(mark),
      case (let members, let last) = targets(after: end + 1),
      members.count > 1
    else { return nil }
    let closing: Token.Kind = mark == .open ? .close : mark
    return kind(last) == closing ? last + 1 : nil
  }

  /// Of more than two states those that the talks are between, else the last two.
  func two(of states: [Party]) -> [Party] {
    if states.count > 2, said.sides.count == 2, said.sides.allSatisfy(states.contains) { return said.sides }
    // "both countries", of a statement by others: the two it is about.
    let others = states.filter { state in !discourse.issuers.contains { $0.root == state } }
    if others.count < 2, states.count >= 2, said.sides.count == 2, said.sides.allSatisfy({ !states.contains($0) }) {
      return said.sides
    }
    return Array((others.count < 2 ? states : others).suffix(2)).sorted()
  }

  /// "the co-chairmen of BODY", written small: where the name ends of a group that is the body's own.
  func ownName(_ group: String, after end: Int) -> Int? {
    let own = Party(unchecked: group)
    guard own.isNested, ["of", "from"].contains(word(end)), case (let of, let next) = targets(after: end + 1),
      of == [own.root]
    else { return nil }
    return next
  }

  /// `(Ambassadors NAME of STATE, NAME of STATE, and NAME of STATE)` after a plural body.
  ///
  /// Returns where the apposition ends; the same index when there is none.
  func members(after end: Int, title: String, group: Party, into mention: inout Mention) -> Int {
    guard end < tokens.count else { return end }
    var opener = tokens[end].kind
    var end = end
    // "the Mediators NAME, NAME and NAME": as if a comma stood before.
    if opener == .word, tokens[end].isCapital, let first = people.name(at: end, in: tokens, limit: tokens.count),
      !first.known.isEmpty, first.tokens.lowerBound == end
    {
      opener = .comma
      end -= 1
    }
    guard opener == .open || opener == .dash || opener == .comma else { return end }
    let limit: Int
    switch opener {
    case .open: limit = closing(end) ?? end
    case .dash: limit = tokens[(end + 1)...].firstIndex { $0.kind == .dash } ?? end
    default: limit = tokens.count
    }
    guard limit > end + 1 else { return end }
    var i = end + 1
    var last = end
    var found: [NamedPerson] = []
    while i < limit {
      if tokens[i].kind == .comma || word(i) == "and" || word(i) == "the" || tokens[i].kind == .colon {
        i += 1
        continue
      }
      let isRanked = opener == .dash && people.isHonorific(tokens, i)
      if !isRanked, let (person, behind) = titled(at: i, limit: limit) {
        var (person, next) = (person, behind)
        // "Ambassador NAME (STATE), Ambassador NAME (STATE)".
        if kind(next) == .open, let (state, end) = affiliation(next) { (person.of, next) = (state, end) }
        if kind(next - 1) == .close, person.of != nil { (person.office, person.title) = (group, title) }
        // "the Mediators, Foreign Minister NAME of a side and": the next of a list, no mediator.
        if opener == .comma, let of = person.of, let body = lexicon.names.body(group.id), !body.members.isEmpty,
          !body.members.contains(of.id)
        {
          break
        }
        if opener != .comma || found.count > 0 || person.title != nil {
          if person.office == nil { person.office = group }
          found.append(person)
        }
        last = next
        i = next
        continue
      }
      guard let name = people.name(at: i, in: tokens, limit: limit) else { break }
      var of: Party?
      var next = name.tokens.upperBound
      // "NAME, TITLE of STATE,".
      if next + 1 < limit, tokens[next].kind == .comma {
        let k = pastArticle(next + 1)
        // The title ends where the next of the list begins.
        let comma = opener == .dash ? tokens[k..<limit].firstIndex { $0.kind == .comma } : nil
        var inner = PartyFinder(
          source: source, lexicon: lexicon, tokens: Array(tokens[..<(comma ?? limit)]), discourse: said)
        if let end = inner.principals(at: k) ?? inner.officeOnly(at: k), let office = inner.mentions.last,
          office.persons.isEmpty, let party = office.parties.first, party.isNested || opener == .dash
        {
          found.append(
            NamedPerson(
              person: choose(name, office: party), name: name.tokens,
              title: inner.officeTitle(party) ?? inner.text(office.tokens), of: party.root,
              office: party.isNested ? party : Party(unchecked: party.id + "/representative")))
          last = end
          i = end
          continue
        }
      }
      if word(next) == "of" || word(next) == "for" || (next < limit && tokens[next].kind == .open) {
        let k = pastArticle(next + 1)
        if k < limit, let (state, stateEnd) = listedState(at: k) {
          of = state
          next = stateEnd
          if next < limit, tokens[next].kind == .close { next += 1 }
        }
      }
      if opener == .comma, of == nil, name.known.isEmpty, !people.isHonorific(tokens, i) { break }
      let person = choose(name, office: group)
      let own = ownOffice(of: person, in: group)
      if of == nil { of = own?.root ?? tenure(of: person, office: group)?.principal }
      found.append(
        NamedPerson(
          person: person, name: name.tokens, title: own.flatMap(officeTitle) ?? title, of: of, office: own ?? group))
      last = next
      i = next
    }
    guard !found.isEmpty else { return end }
    mention.persons = found
    if opener == .comma { return last < tokens.count && tokens[last].kind == .comma ? last + 1 : last }
    return min(limit + 1, tokens.count)
  }

  /// "The Presidents of the mediating countries, NAME and NAME": the office of which the group is made.
  private func ownOffice(of person: Party, in group: Party) -> Party? {
    let offices = (lexicon.names.body(group.id)?.members ?? []).map { Party(unchecked: $0) }.filter(\.isNested)
    return offices.isEmpty ? nil : offices.first { $0 == tenure(of: person, office: $0)?.office }
  }

  /// `Foreign Minister of STATE NAME` inside an apposition.
  func titled(at i: Int, limit: Int) -> (NamedPerson, Int)? {
    var inner = PartyFinder(source: source, lexicon: lexicon, tokens: Array(tokens[..<limit]), discourse: said)
    guard let end = inner.principals(at: i) ?? inner.officeOnly(at: i) else { return nil }
    guard let person = inner.mentions.last?.persons.first else { return nil }
    return (person, end)
  }

  mutating func officeOnly(at i: Int) -> Int? {
    guard let (phrase, end) = listedName(at: i) else { return nil }
    if let office = phrase.first(.office) {
      return self.office(office, i..<end, isPlural: false, prefix: [], start: i)
    }
    if let body = phrase.first(.body) { return self.body(body, i..<end) }
    return nil
  }

  /// The normal title of an office's path.
  func officeTitle(_ party: Party) -> String? {
    guard let slug = party.lastWord else { return nil }
    return lexicon.names.office(String(slug))?.title
  }

  func tenure(of person: Party, office: Party?) -> Pack.Tenure? {
    guard let known = lexicon.names.person(person.id) else { return nil }
    let day = said.anchor
    func fits(_ tenure: Pack.Tenure) -> Bool {
      guard let office else { return true }
      return tenure.office == office || tenure.office.lastWord == office.lastWord
    }
    return known.tenures.first { tenure in fits(tenure) && day.map { tenure.period.contains($0) } ?? true }
      ?? known.tenures.first(where: fits)
  }
}

import Negotiation

/// What a statement has said so far, which later sentences lean on: "the Ministers", "they", "President X".
///
/// One object, which everybody who reads a sentence looks at; it changes between two sentences.
final class Discourse {
  /// Who issues the document: "we".
  var issuers: [Party] = [] { didSet { turn += 1 } }
  /// The day of the statement.
  var anchor: Day?
  /// Set by whoever looks at what was said; for ``Analyst`` to see whether an analysis depends on it.
  var isAsked = false
  /// Counts what changes before the first sentence is read, while the issuers are looked for.
  private(set) var turn = 0
  /// Persons with their offices, in the order they were introduced.
  private(set) var persons: [NamedPerson] = []
  /// Offices named without a holder.
  private(set) var offices: [Party] = []
  /// States named as parties, in the order they were introduced.
  private(set) var states: [Party] = []
  /// Plural bodies by the noun that may repeat them: `mediators`, `delegations`.
  private(set) var groups: [(noun: String, parties: [Party])] = []
  /// Bodies by a short name: an acronym given in brackets, a noun of the name ("the Committee").
  private(set) var bodies: [String: Party] = [:]

  /// Whether the words of somebody else than those who issue the text are quoted.
  var isQuoting = false
  /// Delegations named one by one.
  var delegations: [Party] = []
  /// Acronyms that documents go by.
  var papers: Set<String> = []
  /// Parties named one after the other, three or more: "the five" are they.
  private(set) var lists: [[Party]] = []
  /// Groups introduced with all their members by name.
  private(set) var companies: [(group: Party, persons: Set<Party>)] = []
  /// The last day of the last act that the text dates to the day: "the following day" is the next.
  var lastDay: Day?
  /// Who sat in the last meeting told of, where whoever speaks did not: "the next meeting" is theirs.
  var sitters: [Party] = []
  /// The subject of the sentence before.
  var subject: [Party] = []
  /// The subject of the last main clause of the sentence before.
  var last: [Party] = []
  /// The last subject that is one person or office: "he", "she".
  var speaker: [Party] = []
  /// The last subject that is no single person or office: "they".
  var several: [Party] = []
  /// Whom the last call was addressed to.
  var addressee: [Party] = []
  /// Whether that was in the sentence before.
  var isAddressedLast = false
  /// Whether the sentence before was about a thing: "it" is that thing then.
  var isAboutThing = false
  /// Whom the sentence before named last, besides its subject: "them".
  var namedLast: [Party] = []
  /// Whom the sentence before told of in a that-clause: "We note that the Ministers met. They agreed".
  var told: [Party] = []
  /// The body that the sentence before told of setting up: "it".
  var founded: Party?
  /// Whether the subject of the sentence before was "I" or "we".
  var isAboutMe = false
  /// Whom the sentence before told of meeting or briefing: "they briefed them".
  var partners: [Party] = []
  /// Two who met or spoke with each other, until several others act: "they", and "we" of one of them.
  var pair: [Party] = []
  /// Whoever speaks and whom they met, all of them persons: "we agreed".
  var company: [Party] = []
  /// All whom the statement has told of meeting: "in their meetings with X" tells nothing new then.
  var everMet: [Party] = []
  /// Whom whoever says "I" has met, as long as the text goes on with "I".
  var met: [Party] = []

  /// The states a known process is between, once the statement is known to be of it.
  var sides: [Party] = []
  /// States whose capitals the itinerary has named, for "In Baku, President X".
  var itinerary: [String] = []
  /// Dated stays of the trip: where and when.
  var stays: [(name: String, state: String?, when: When)] = []

  /// Governments named before.
  var governments: [Party] { offices.filter { $0.lastWord == "government" } }

  /// The one state the headline names: what the statement is about.
  var topic: Party?

  /// The one state that the statement has named, those of whoever speaks left out; `nil` where there are several.
  var soleState: Party? {
    if let topic { return topic }
    var sole: Party?
    for state in states where !issuers.contains(where: { $0.root == state }) {
      if sole != nil { return nil }
      sole = state
    }
    return sole
  }

  /// Who takes part in what a text tells without saying who: those who issue it; where its chair or a facilitator
  /// does, those who met or agreed before.
  var participants: [Party] {
    guard isChaired(issuers) else { return issuers }
    return several.isEmpty || isChaired(several) ? [Party(unchecked: "participants")] : several
  }

  /// Whether all of them chair or facilitate; so does nobody.
  func isChaired(_ parties: [Party]) -> Bool { parties.allSatisfy(isChair) }

  private func isChair(_ party: Party) -> Bool {
    let last = party.lastWord ?? party.id[...]
    let one = last.hasSuffix("s") ? last.dropLast() : last
    return ["chair", "chairman", "chairperson", "facilitator", "moderator"].contains { one == $0 || one == "co-" + $0 }
  }

  /// Every office that somebody was introduced with.
  private var held: [(person: Party, office: Party)] = []

  /// Whether somebody was introduced as the holder of one of the offices.
  func holds(_ person: Party, _ offices: [Party]) -> Bool {
    held.contains { $0.person == person && offices.contains($0.office) }
  }

  /// Remembers a person; the first title stays.
  func introduce(_ person: NamedPerson) {
    if let office = person.office, !holds(person.person, [office]) { held.append((person.person, office)) }
    if let known = persons.firstIndex(where: { $0.person == person.person }) {
      if persons[known].title == nil {
        persons[known].title = person.title
        persons[known].of = person.of
        persons[known].office = person.office
      }
      return
    }
    persons.append(person)
  }

  func introduce(office: Party) {
    if !offices.contains(office) { offices.append(office) }
  }

  func introduce(state: Party) {
    if states.last == state { return }
    states.removeAll { $0 == state }
    states.append(state)
  }

  func introduce(group noun: String, _ parties: [Party]) {
    groups.removeAll { $0.noun == noun }
    groups.append((noun, parties))
  }

  func introduce(list: [Party]) {
    if list.count > 2, Set(list).count == list.count { lists.append(list) }
  }

  /// The last list of so many parties, whoever speaks included.
  func list(of count: Int) -> [Party]? {
    lists.last { $0.count == count } ?? (count > 2 && issuers.count == count ? issuers : nil)
  }

  /// Remembers a body by a short name; the body that issues the text keeps its own.
  func introduce(body: Party, as name: String) {
    if let known = bodies[name], issuers.contains(known) { return }
    bodies[name] = body
    turn += 1
  }

  /// Remembers the body a mention names by its short names: that of an office ("the Secretary General of the Harbour
  /// League, NAME") is the body itself.
  func introduce(namesOf mention: Mention, _ lexicon: Lexicon) {
    guard !mention.aliases.isEmpty, mention.kind == .named, mention.parties.count == 1, mention.persons.count < 2 else {
      return
    }
    var body = mention.persons.isEmpty ? mention.parties[0] : mention.persons[0].office ?? mention.parties[0]
    guard !body.isPerson else { return }
    let isOffice = body.isNested && lexicon.names.office(String(body.lastWord ?? "")) != nil
    // "the Foreign Ministry of STATE": "the Ministry" is itself.
    if isOffice, PartyFinder.houses.contains(body.lastWord ?? "") {
      for alias in mention.aliases where body.id.hasSuffix(alias) { introduce(body: body, as: alias) }
      return
    }
    if isOffice { body = body.parent }
    guard !lexicon.names.isState(body.id), lexicon.names.office(body.id) == nil else { return }
    for alias in mention.aliases { introduce(body: body, as: alias) }
  }

  /// The body a short name repeats, `committee` or `jmec`.
  func body(_ name: String) -> Party? { bodies[name] }

  func introduce(company group: Party, _ persons: [Party]) {
    if !companies.contains(where: { $0.group == group }) { companies.append((group, Set(persons))) }
  }

  /// The group whose members stand there one and all: "Ministers A and B and Deputy Secretary C" are the heads.
  func company(of parties: [Party]) -> Party? {
    guard parties.count > 1, parties[0].isPerson, !companies.isEmpty else { return nil }
    let persons = Set(parties)
    return companies.first { $0.persons == persons }?.group
  }

  /// A person introduced before whose identifier ends in the surname.
  func person(surname slug: String) -> NamedPerson? {
    let (ending, whole) = ("-" + slug, Party.personPrefix + slug)
    let known = persons.indices.last { k in
      persons[k].person.id.hasSuffix(ending) || persons[k].person.id == whole
    }
    return known.map { persons[$0] }
  }

  /// Holders of an office introduced before, named or not, in their order: "the Ministers".
  func holders(of slugs: [String]) -> [Party] {
    var list: [Party] = []
    var seen: Set<String> = []
    for person in persons {
      guard let last = person.office?.lastWord.map(String.init) ?? person.rank, slugs.contains(last) else { continue }
      if seen.insert(person.office?.id ?? person.person.id).inserted { list.append(person.person) }
    }
    for office in offices where seen.insert(office.id).inserted {
      if let last = office.lastWord, slugs.contains(String(last)) { list.append(office) }
    }
    return list
  }

  /// The group a noun repeats: "the delegations".
  func group(_ noun: String) -> [Party]? { groups.last { $0.noun == noun }?.parties }
}

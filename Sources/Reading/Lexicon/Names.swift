import Negotiation

/// The names the packs bring, as sequences of words, with what each can mean.
///
/// Sealed: made once of a ``NameList`` and shared by all stages of the reading.
final class Names: Sendable {
  /// One thing a name can mean.
  struct Meaning: Sendable {
    /// What the thing is.
    enum Kind: UInt8, Sendable {
      case state, adjective, people, capital, place, area, body, office, offices, person, mechanism, document, occasion
      case topic, process
    }
    let kind: Kind
    /// Index into the list of its kind.
    let index: Int32
  }

  /// Kinds of things, a bit for each.
  struct Kinds: Sendable {
    private var bits: UInt16 = 0
    var isEmpty: Bool { bits == 0 }

    func contains(_ kind: Meaning.Kind) -> Bool { bits & 1 << UInt16(kind.rawValue) != 0 }
    mutating func insert(_ kind: Meaning.Kind) { bits |= 1 << UInt16(kind.rawValue) }
    mutating func formUnion(_ other: Kinds) { bits |= other.bits }
  }

  /// A name as the words it is made of. One object, which every stage is handed.
  final class Phrase: Sendable {
    /// How many words it has.
    let length: Int
    let needsCapital: Bool
    let meanings: [Meaning]
    let kinds: Kinds

    init(length: Int, needsCapital: Bool, meanings: [Meaning]) {
      self.length = length
      self.needsCapital = needsCapital
      self.meanings = meanings
      kinds = meanings.reduce(into: Kinds()) { $0.insert($1.kind) }
    }

    /// The same name with one thing more that it can mean.
    func adding(_ meaning: Meaning) -> Phrase {
      Phrase(length: length, needsCapital: needsCapital, meanings: meanings + [meaning])
    }

    /// Whether it can mean something of a kind. Complexity: O(1).
    func means(_ kind: Meaning.Kind) -> Bool { kinds.contains(kind) }

    /// What it means of a kind, first of the earliest pack. Complexity: O(meanings).
    func first(_ kind: Meaning.Kind) -> Meaning? { means(kind) ? meanings.first { $0.kind == kind } : nil }

    /// The city or region it means.
    var place: Meaning? {
      means(.capital) || means(.place) ? meanings.first { $0.kind == .capital || $0.kind == .place } : nil
    }
  }

  /// A name where it stands: which, and over how many tokens.
  struct Match: Sendable {
    fileprivate let phrase: Int32
    fileprivate let length: Int32

    static var none: Match { Match(phrase: -1, length: 0) }
  }

  private let phrases: [Phrase]
  /// The words of all phrases, one phrase after the other.
  private let words: [WordID]
  private let runs: [NameList.Run]
  /// For each word, where the phrases that begin with it stand in ``runs``.
  private let beginning: [Head]

  /// The phrases that begin with a word.
  struct Head: Sendable {
    var start: Int32 = 0
    /// Where those of one word begin.
    var alone: Int32 = 0
    var end: Int32 = 0
    /// What they can mean.
    var kinds = Kinds()
    /// A bit for every second word, which tells most texts apart at once.
    var seconds: UInt64 = 0

    static func bit(_ word: WordID) -> UInt64 { 1 << UInt64(truncatingIfNeeded: word & 63) }
  }

  // What the meanings point to.
  let states: [String]
  let bodies: [Body]
  let offices: [Office]
  let people: [Person]
  let mechanisms: [Mechanism]
  let documents: [Document]
  let occasions: [Document]
  let topics: [String]
  let places: [Place]
  let areas: [Area]
  let processes: [String]
  /// The states the pack's process is between.
  let sides: [Party]
  /// The places of the documents as identifiers have them.
  let documentPlaces: [String?]

  // Where they stand, by identifier.
  private let stateIDs: Identifiers
  private let bodyIDs: Identifiers
  private let groups: [Body]
  private let groupIDs: Identifiers
  private let officeIDs: Identifiers
  private let personIDs: Identifiers
  private let held: Set<Party>

  // Bodies, persons and documents are objects: entries of a list that never changes are handed around, not copied.

  /// An organisation, an organ of one, or a group of negotiators.
  final class Body: Sendable {
    let id: String
    let isPlural: Bool
    let title: String
    let members: [String]
    /// Whether it stands below another: `minsk-group/co-chairs`.
    let isNested: Bool

    init(id: String, isPlural: Bool, title: String, members: [String]) {
      self.id = id
      self.isPlural = isPlural
      self.title = title
      self.members = members
      isNested = Party(unchecked: id).isNested
    }
  }

  /// A title somebody can hold.
  struct Office: Sendable {
    let slug: String
    let title: String
  }

  /// Somebody, with the offices he or she held.
  final class Person: Sendable {
    let id: String
    let fullName: String
    let tenures: [Pack.Tenure]

    init(id: String, fullName: String, tenures: [Pack.Tenure]) {
      self.id = id
      self.fullName = fullName
      self.tenures = tenures
    }
  }

  /// A text or an occasion that statements lean on.
  final class Document: Sendable {
    let id: String
    let start: Day?
    let end: Day?
    let place: String?
    let issuers: [Party]
    let isMonthOnly: Bool

    init(id: String, start: Day?, end: Day?, place: String?, issuers: [Party], isMonthOnly: Bool) {
      self.id = id
      self.start = start
      self.end = end
      self.place = place
      self.issuers = issuers
      self.isMonthOnly = isMonthOnly
    }
  }

  /// Something set up to keep or bring about peace.
  struct Mechanism: Sendable {
    let id: String
    /// When the bare name means this one.
    let period: Pack.Period?
  }

  /// A city or a region, with the state it lies in.
  struct Place: Sendable {
    let name: String
    let state: String?
  }

  /// A territory in dispute, with whoever holds power in it.
  struct Area: Sendable {
    let id: String
    let authorities: String?
  }

  /// Orders the phrases for look-up.
  ///
  /// - Parameter count: how many words the lexicon has.
  init(_ list: NameList, words count: Int) {
    phrases = list.phrases
    words = list.words
    (runs, beginning) = list.ordered(words: count)
    states = list.states
    bodies = list.bodies
    offices = list.offices
    people = list.people
    mechanisms = list.mechanisms
    documents = list.documents
    occasions = list.occasions
    topics = list.topics
    places = list.places
    areas = list.areas
    processes = list.processes
    sides = list.sides
    documentPlaces = documents.map { $0.place.map(Slugs.word) }
    stateIDs = Identifiers(states)
    bodyIDs = Identifiers(bodies.map(\.id))
    groups = bodies.filter { !$0.members.isEmpty }
    groupIDs = Identifiers(groups.map(\.id))
    officeIDs = Identifiers(offices.map(\.slug))
    personIDs = Identifiers(people.map(\.id))
    held = Set(people.lazy.flatMap { $0.tenures.lazy.map(\.office) })
  }

  /// Notes for every token the longest name that begins there: every stage asks again, and none has to look again.
  ///
  /// Complexity: O(tokens), each with the names that begin with its word.
  func mark(_ tokens: inout [Token]) {
    for k in tokens.indices where !tokens[k].names.isEmpty {
      if let match = match(at: k, in: tokens, limit: tokens.count) { tokens[k].name = match }
    }
  }

  /// The longest name that begins at a token marked before and ends within the limit. Complexity: O(1) mostly.
  @inline(__always)
  func longest(at index: Int, in tokens: [Token], limit: Int) -> (phrase: Phrase, end: Int)? {
    let match = tokens[index].name
    if match.phrase < 0 { return nil }
    let end = index + Int(match.length)
    return end <= limit ? (phrases[Int(match.phrase)], end) : shorter(at: index, in: tokens, limit: limit)
  }

  /// A name within the limit, where a longer one reaches over it.
  private func shorter(at index: Int, in tokens: [Token], limit: Int) -> (phrase: Phrase, end: Int)? {
    match(at: index, in: tokens, limit: limit).map { (phrases[Int($0.phrase)], index + Int($0.length)) }
  }

  /// The name that some tokens are, taken out of their places and put side by side.
  func phrase(of tokens: [Token]) -> Phrase? {
    guard let first = tokens.first, !first.names.isEmpty,
      let match = match(at: 0, in: tokens, limit: tokens.count), Int(match.length) == tokens.count
    else { return nil }
    return phrases[Int(match.phrase)]
  }

  private func match(at index: Int, in tokens: [Token], limit: Int) -> Match? {
    let first = tokens[index].word
    guard first >= 0 else { return nil }
    let head = beginning[Int(first)]
    let next = step(to: index + 1, in: tokens, limit: limit)
    if next < limit, case let second = tokens[next].word, second >= 0, head.seconds & Head.bit(second) != 0 {
      // The second words fall.
      var (low, high) = (Int(head.start), Int(head.alone))
      while low < high {
        let middle = (low + high) / 2
        if runs[middle].second > second { low = middle + 1 } else { high = middle }
      }
      while low < Int(head.alone), runs[low].second == second {
        if let end = end(of: runs[low], from: next, at: index, in: tokens, limit: limit) {
          return Match(phrase: runs[low].phrase, length: Int32(end - index))
        }
        low += 1
      }
    }
    for candidate in Int(head.alone)..<Int(head.end)
    where !runs[candidate].needsCapital || tokens[index].isCapital {
      return Match(phrase: runs[candidate].phrase, length: 1)
    }
    return nil
  }

  /// Where the next word of a name stands: a possessive may stand before it ("People's Republic"), and a stop behind a
  /// short word.
  private func step(to next: Int, in tokens: [Token], limit: Int) -> Int {
    var next = next
    if next < limit, tokens[next].kind == .possessive { next += 1 }
    if next < limit, tokens[next].kind == .stop, tokens[next - 1].end - tokens[next - 1].start <= 3 { next += 1 }
    return next
  }

  /// Where a phrase ends that begins at a token; `nil` when its words do not stand there.
  private func end(
    of run: NameList.Run, from second: Int, at index: Int, in tokens: [Token], limit: Int
  ) -> Int? {
    if run.needsCapital && !tokens[index].isCapital { return nil }
    // The first two words are known to stand there.
    var end = second + 1
    for k in Int(run.start) + 2..<Int(run.start + run.length) {
      let next = step(to: end, in: tokens, limit: limit)
      guard next < limit, tokens[next].word == words[k] else { return nil }
      end = next + 1
    }
    return end
  }
}

// MARK: by meaning

extension Names {
  /// The state of a name, of its adjective or of its people.
  func state(_ meaning: Meaning) -> Party { Party(unchecked: states[Int(meaning.index)]) }
  func body(_ meaning: Meaning) -> Body { bodies[Int(meaning.index)] }
  func office(_ meaning: Meaning) -> Office { offices[Int(meaning.index)] }
  func place(_ meaning: Meaning) -> Place { places[Int(meaning.index)] }
  func area(_ meaning: Meaning) -> Area { areas[Int(meaning.index)] }
}

// MARK: by identifier

extension Names {
  /// What the names that begin with a word can mean.
  func kinds(beginning word: WordID) -> Kinds { beginning[Int(word)].kinds }

  /// Whether an office is one that states have: "the Prime Ministers" are those of states, listed or not.
  func isOfState(_ office: some StringProtocol) -> Bool {
    ["president", "prime-minister", "foreign-minister", "defence-minister", "interior-minister"].contains {
      $0 == office
    }
  }

  func isState(_ id: String) -> Bool { stateIDs.contains(id) }
  func body(_ id: String) -> Body? { bodyIDs.index(of: id).map { bodies[$0] } }
  /// A body whose members a list gives.
  func group(_ id: String) -> Body? { groupIDs.index(of: id).map { groups[$0] } }
  func office(_ slug: String) -> Office? { officeIDs.index(of: slug).map { offices[$0] } }
  func person(_ id: String) -> Person? { personIDs.index(of: id).map { people[$0] } }
  /// Whether a person of the lists holds or held an office.
  func isHeld(_ office: Party) -> Bool { held.contains(office) }

  /// Whether the party is one person or the holder of one office.
  func isSomebody(_ party: Party) -> Bool { party.isPerson || officeIDs.contains(party.lastWord ?? "") }
}

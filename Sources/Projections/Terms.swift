public import Negotiation

/// Who stood in which party's office from when to when, as attested; lets a filter on a state find its people.
public struct Terms: Hashable, Sendable {
  private var terms: [Party: [Term]] = [:]
  /// The words of each office.
  private var titles: [String: Set<String>] = [:]

  /// One person in one office of one party, from the first attestation to the last.
  public struct Term: Hashable, Sendable {
    /// The office as named.
    public var office: String
    /// Whose office it is.
    public var party: Party
    /// The first day attested.
    public var first: Day
    /// The last day attested.
    public var last: Day

    public init(office: String, party: Party, first: Day, last: Day) {
      self.office = office
      self.party = party
      self.first = first
      self.last = last
    }
  }

  /// Nobody in any office.
  public init() {}

  /// Takes attestations of roles and passes over everything else. Complexity: O(n).
  public init(_ events: some Sequence<Event>) {
    for event in events {
      guard case .roleAttested(let office) = event.act, let day = event.day else { continue }
      for person in event.actors {
        for party in event.counterparts {
          add(Term(office: office, party: party, first: day, last: day), of: person)
        }
      }
    }
  }

  /// Widens the person's term in that office, or opens it.
  public mutating func add(_ term: Term, of person: Party) {
    if titles[term.office] == nil { titles[term.office] = Set(OfficeName.words(term.office)) }
    var list = terms[person] ?? []
    if let index = list.firstIndex(where: { $0.office == term.office && $0.party == term.party }) {
      list[index].first = min(list[index].first, term.first)
      list[index].last = max(list[index].last, term.last)
    } else {
      list.append(term)
    }
    terms[person] = list
  }

  /// The persons with any term.
  public var persons: [Party] { terms.keys.sorted() }

  /// Whether the person belongs to the party when the event happened, ended or became public.
  public func places(_ person: Party, under party: Party, in event: Event) -> Bool {
    terms[person]?.contains { party.covers($0.party) && holds($0, in: event) } ?? false
  }

  /// The office by which the person is meant when the party is named on the days of the event; `nil` for none.
  ///
  /// Whoever belongs to a state or body is meant by its name; whoever holds an office, by an office so named:
  /// `armenia/president` is the "President" of `armenia`, `minsk-group/co-chairs` each "Co-Chair of the OSCE
  /// Minsk Group", of whatever state.
  public func office(of person: Party, as party: Party, in event: Event) -> String? {
    guard let held = terms[person] else { return nil }
    var name: OfficeName?
    // Of several offices the first by name: the order in which they were attested says nothing.
    var found: String?
    for term in held where found.map({ term.office < $0 }) ?? true && holds(term, in: event) {
      if party.covers(term.party) {
        found = term.office
        continue
      }
      let named = name ?? OfficeName(party)
      name = named
      if named.means(term, titled: titles[term.office] ?? []) { found = term.office }
    }
    return found
  }

  /// Everybody in an office so named, whoever's it is, on the days of the event.
  public func holders(of office: String, in event: Event) -> [Party] {
    terms.filter { $0.value.contains { $0.office == office && holds($0, in: event) } }.keys.sorted()
  }

  private func holds(_ term: Term, in event: Event) -> Bool {
    [event.when.start, event.when.end, event.asserted].contains { day in
      day.map { term.first <= $0 && $0 <= term.last } ?? false
    }
  }
}

/// The words of an office's identifier, to be found in the title of whoever holds it.
private struct OfficeName {
  private let own: Set<String>
  private let root: Set<String>
  private let head: Party

  init(_ party: Party) {
    head = party.root
    root = Set(OfficeName.words(head.id))
    own = Set(OfficeName.words(party == head ? "" : String(party.id.utf8.dropFirst(head.id.utf8.count + 1)) ?? ""))
  }

  func means(_ term: Terms.Term, titled title: Set<String>) -> Bool {
    guard !own.isEmpty, own.isSubset(of: title), title.isDisjoint(with: OfficeName.lesser.subtracting(own)) else {
      return false
    }
    return head.covers(term.party) || root.isSubset(of: title)
  }

  /// Words in the singular, lower case.
  static func words(_ text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      return words.map { $0.hasSuffix("s") && $0.count > 3 ? String($0.dropLast()) : $0 }
    }
    // Nearly every title and every identifier, without asking Unicode about each letter.
    var words: [String] = []
    var word: [UInt8] = []
    func finish() {
      if word.count > 3, word.last == UInt8(ascii: "s") { word.removeLast() }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      default: finish()
      }
    }
    finish()
    return words
  }

  /// Who stands in for a minister is none.
  private static let lesser: Set = ["deputy", "vice", "former", "assistant"]
}

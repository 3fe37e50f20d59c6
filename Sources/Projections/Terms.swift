public import Negotiation

/// Who stood in which party's office from when to when, as attested; lets a filter on a state find its people.
public struct Terms: Hashable, Sendable {
  private var terms: [Party: [Term]] = [:]

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
    guard let list = terms[person] else { return false }
    let days = [event.when.start, event.when.end, event.asserted].compactMap(\.self)
    return list.contains { term in
      party.covers(term.party) && days.contains { term.first <= $0 && $0 <= term.last }
    }
  }
}

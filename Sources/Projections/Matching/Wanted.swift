import Negotiation

/// Whom a promise wants to act, or to come.
struct Wanted {
  /// Named parties, each to be found in the event that keeps it.
  private(set) var parties: [Party] = []
  /// Groups named as such, whose members nobody knows from here.
  private(set) var groups: [Party] = []
  /// Of these, one is enough: the guest is whichever of them comes.
  private(set) var guests: [Party] = []
  /// The one to be told, or the host of a meeting; must be there when named.
  private(set) var partners: [Party] = []
  /// At least so many of `parties` must be there together.
  private var least = 1
  private var deed: Deed?

  /// Whether nobody is named who could be looked for.
  var isUnnamed: Bool { parties.isEmpty && guests.isEmpty }

  init(of promise: Testimony, for deed: Deed?) {
    let event = promise.event
    self.deed = deed
    let performers = event.act.type == .callIssued ? event.counterparts : event.actors
    var named = performers
    switch deed {
    case .receive?:
      guests = Wanted.bodies(namedIn: event)
      groups = performers.filter(Wanted.isGroup)
      partners = performers.filter { !Wanted.isGroup($0) }
      return
    case .meet?:
      if performers.count < 2, event.act.type != .callIssued { named += event.counterparts }
    case .brief?, .propose?:
      if event.act.type == .commitmentMade { partners = event.counterparts.filter { !Wanted.isGroup($0) } }
    default: break
    }
    var seen: Set<Party> = []
    named = named.filter { seen.insert($0).inserted }
    parties = named.filter { !Wanted.isGroup($0) }
    groups = named.filter(Wanted.isGroup)
    least = deed == .meet ? min(2, parties.count) : min(1, parties.count)
  }

  /// Who of those wanted takes part in an event.
  func turnout(in event: Event, _ terms: Terms) -> Turnout {
    let present: [Party] =
      switch deed {
      case .meet?, .agree?, .sign?, .resume?, .brief?: event.actors + event.counterparts
      case .establish?: event.actors + event.counterparts
      default: event.actors
      }
    var turnout = Turnout()
    for party in parties { turnout.add(Turnout.Seat(party, among: present, in: event, terms)) }
    if !guests.isEmpty {
      let seats = guests.map { Turnout.Seat($0, among: present, in: event, terms) }.filter(\.isTaken)
      for seat in seats { turnout.add(seat) }
      turnout.isEnough = !seats.isEmpty
    } else {
      turnout.isEnough = turnout.seats.count(where: \.isTaken) >= least
    }
    if !partners.isEmpty, deed == .brief || deed == .receive && event.act.type == .meetingHeld {
      let all = event.actors + event.counterparts
      turnout.isEnough =
        turnout.isEnough && partners.contains { Turnout.Seat($0, among: all, in: event, terms).isTaken }
    }
    return turnout
  }

  /// Groups that statements name without saying who is in them.
  static func isGroup(_ party: Party) -> Bool {
    ["sides", "parties", "participants", "all-parties", "international-community"].contains(party.id)
  }

  /// The bodies whose name stands in the predicate, below the bodies that the promise names: "let the co-chairs
  /// visit" in a call by `minsk-group/co-chair-countries` may mean `minsk-group/co-chairs`.
  private static func bodies(namedIn event: Event) -> [Party] {
    var roots: [String] = []
    for root in (event.actors + event.counterparts).map(\.root.id) + [event.mechanism].compactMap(\.self)
    where !roots.contains(root) { roots.append(root) }
    let words = Deed.words(of: event.predicate).filter { $0.utf8.count > 3 && Slug.isWord($0) }
    return roots.flatMap { root in words.map { Party(unchecked: root + "/" + $0) } }
  }
}

/// Who of those wanted was there.
struct Turnout {
  /// One wanted party, and who was there for it.
  struct Seat {
    let party: Party
    /// The party itself, or somebody above or below it.
    var isWhole = false
    /// The persons who hold it, as far as they are named.
    var persons: [Party] = []
    /// The title they hold it by.
    var office: String?
    var isTaken: Bool { isWhole || !persons.isEmpty }
    /// Whether it is a body whose holders are counted by heads.
    var isCounted: Bool { !isWhole && office != nil && party.id.hasSuffix("s") }
  }

  private(set) var seats: [Seat] = []
  var isEnough = false

  mutating func add(_ seat: Seat) {
    if let index = seats.firstIndex(where: { $0.party == seat.party }) {
      seats[index].isWhole = seats[index].isWhole || seat.isWhole
      seats[index].office = seats[index].office ?? seat.office
      for person in seat.persons where !seats[index].persons.contains(person) { seats[index].persons.append(person) }
    } else {
      seats.append(seat)
    }
  }

  /// Who came of how many: a body whose holders are named counts by heads.
  func count(in event: Event, _ terms: Terms) -> (came: Int, of: Int, missing: [Party]) {
    var (came, all): (Int, Int) = (0, 0)
    var missing: [Party] = []
    for seat in seats {
      guard seat.isCounted, let office = seat.office else {
        (came, all) = (came + (seat.isTaken ? 1 : 0), all + 1)
        if !seat.isTaken { missing.append(seat.party) }
        continue
      }
      let holders = Set(terms.holders(of: office, in: event)).union(seat.persons)
      (came, all) = (came + seat.persons.count, all + holders.count)
      missing += holders.subtracting(seat.persons).sorted()
    }
    return (came, all, missing)
  }

  /// The persons and parties that were there.
  var names: [Party] { seats.flatMap { $0.isWhole ? [$0.party] : $0.persons.sorted() } }
}

extension Turnout.Seat {
  init(_ party: Party, among present: [Party], in event: Event, _ terms: Terms) {
    self.party = party
    for other in present {
      if party == other || party.covers(other) || other.covers(party) {
        isWhole = true
      } else if other.isPerson, !party.isPerson, let office = terms.office(of: other, as: party, in: event) {
        if !persons.contains(other) { persons.append(other) }
        self.office = self.office ?? office
      } else if party.isPerson, !other.isPerson, terms.office(of: party, as: other, in: event) != nil {
        isWhole = true
      }
    }
  }
}

public import Chronicle
public import Negotiation

/// A random log of talks that never were: statements, late ones, repeated calls, corrections of every kind.
///
/// The same seed makes the same statements; ``order(_:)`` makes orders in which they may be recorded.
public struct RandomTalks {
  private var random: Seeded
  /// What is appended to each stream, in the stream's own order.
  public private(set) var streams: [[Batch]] = []
  /// Every event that was ever made.
  public private(set) var ids: [EntryID] = []

  public static let states = ["azuria", "brevia", "cordia"].map { Party(unchecked: $0) }
  public static let offices = ["azuria/president", "brevia/president", "brevia/envoy", "harbour-group/envoys"].map {
    Party(unchecked: $0)
  }
  public static let persons = ["person:ana-reef", "person:bo-quay", "person:cy-moor", "person:di-pier"].map {
    Party(unchecked: $0)
  }
  public static let topics = ["ferry", "fishing", "customs", "detainees"]
  public static let mechanisms = ["hotline", "patrol"]
  public static let documents = ["tidewater-2001", "port-azure-2003"]
  /// What is promised and done, so that much of it matches.
  public static let deeds = [
    "meet again", "let the envoys visit the islands", "visit the region", "brief the council", "release all detainees",
    "submit a proposal", "resume the talks", "detainees released", "council briefed", "ferry resumed",
  ]
  public static let start = Day(number: 14_000)

  /// - Parameter seed: the same makes the same talks.
  public init(seed: UInt64, statements: Int) {
    random = Seeded(state: seed)
    for number in 0..<statements { streams.append(statement(number)) }
    for index in streams.indices { correct(index) }
    streams.append([ledger()])
  }

  /// The batches in an order that keeps each stream's own.
  public func order(_ seed: UInt64) -> [Batch] {
    var random = Seeded(state: seed)
    var rest = streams.map { $0[...] }
    var order: [Batch] = []
    while !rest.isEmpty {
      let index = Int.random(in: rest.indices, using: &random)
      order.append(rest[index].removeFirst())
      if rest[index].isEmpty { rest.remove(at: index) }
    }
    return order
  }
}

extension RandomTalks {
  private mutating func one<T>(_ list: [T]) -> T { list[Int.random(in: list.indices, using: &random)] }
  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private mutating func some<T>(_ list: [T], upTo count: Int) -> [T] {
    Array(list.shuffled(using: &random).prefix(Int.random(in: 0...count, using: &random)))
  }

  private var parties: [Party] { RandomTalks.states + RandomTalks.offices + RandomTalks.persons }

  private mutating func statement(_ number: Int) -> [Batch] {
    let name = "talks-\(number)"
    let day = RandomTalks.start + Int.random(in: 0..<900, using: &random)
    let dated = !chance(10)
    let digits = String(number + 1, radix: 16)
    let issuers = some(RandomTalks.offices, upTo: 2)
    let header = StatementHeader(
      statement: name, title: "Envoys at Tidewater", process: chance(80) ? "harbour-talks" : "river-talks",
      issuers: issuers, date: dated ? day : nil, places: ["Tidewater"],
      source: String(repeating: "0", count: 64 - digits.utf8.count) + digits)
    let events = (1...Int.random(in: 2...12, using: &random)).map { version in
      event(EntryID(statement: name, version: version), on: day, dated: dated)
    }
    ids += events.map(\.id)
    return [Batch(header, events)]
  }

  private mutating func event(_ id: EntryID, on day: Day, dated: Bool) -> Event {
    let type = one(EventType.allCases)
    var event = Event(
      id: id, act: act(type), actors: some(parties, upTo: 3), counterparts: some(parties, upTo: 2),
      predicate: chance(40)
        ? one(RandomTalks.deeds) : one(["open", "close", "inspect"]) + " " + one(["piers", "lanes", "\"berths\""]),
      topics: some(RandomTalks.topics, upTo: 2), mechanism: chance(20) ? one(RandomTalks.mechanisms) : nil,
      documents: chance(20) ? some(RandomTalks.documents, upTo: 2) : [],
      when: when(day, dated: dated), asserted: dated ? day : nil,
      places: some(["Port Azure", "Tide\"water"], upTo: 1), negated: chance(5),
      citation: Citation(sentence: id.version, span: 0..<4, cue: "will"))
    if chance(15) { event.attribution = Attribution(mode: .reported, speakers: some(parties, upTo: 2)) }
    if type == .mechanismAttested { event.mechanism = one(RandomTalks.mechanisms) }
    if type == .roleAttested {
      (event.actors, event.counterparts) = ([one(RandomTalks.persons)], [one(RandomTalks.states)])
    }
    if event.when.precision == .sequenced, let target = ids.randomElement(using: &random) {
      event.links = [Link(.after, chance(50) ? target : EntryID(statement: id.statement, version: 1))]
    } else if chance(10), let target = ids.randomElement(using: &random) {
      event.links = [Link(one([.fulfils, .about, .repeats, .fulfilledBy]), target)]
    }
    return event
  }

  private mutating func act(_ type: EventType) -> Act {
    let kind = chance(50) ? one(["joint", "separate"]) : nil
    switch type {
    case .commitmentMade: return .commitmentMade(one(CommitmentStrength.allCases), kind: kind)
    case .callIssued: return .callIssued(one(Rung.allCases), kind: kind)
    case .obligationInvoked: return .obligationInvoked(chance(50) ? .remind : nil, kind: kind)
    case .positionStated: return .positionStated(PositionVerb(rawValue: one(["reiterate", "assert"])), kind: kind)
    case .mechanismAttested: return .mechanismAttested(one(MechanismState.allCases))
    case .roleAttested: return .roleAttested(office: one(["President", "Envoy", "Envoy of the Harbour Group"]))
    default: return (try? Act(type: type, subtype: kind, strength: nil)) ?? .actionTaken(kind: kind)
    }
  }

  private mutating func when(_ day: Day, dated: Bool) -> When {
    let shift = Int.random(in: -60...60, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 4: return When(start: dated ? day : nil, end: nil, precision: .sequenced, basis: .relative)
    case 0: return When(start: day + shift, end: day + shift + 9, precision: .window, basis: .relative)
    case 1: return When(start: day + 1, end: day + 90, precision: .soft, basis: .relative)
    case 2: return When(start: dated ? day : nil, end: nil, precision: .asap, basis: .relative)
    case 3: return When(start: day - 700, end: day, precision: .open, basis: .explicit)
    default:
      return When(
        start: dated ? day : nil, end: dated ? day : nil, precision: dated ? .day : .unknown, basis: .statement)
    }
  }

  /// Corrections of a statement's own events, of these corrections, and its date when it has none.
  private mutating func correct(_ index: Int) {
    guard case .header(let header) = streams[index][0].drafts[0].content else { return }
    var version = streams[index][0].drafts.count
    var correctable = (1..<version).map { EntryID(statement: header.statement, version: $0) }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      var bookkeeping = correction(of: one(correctable))
      if header.date == nil, chance(70) {
        bookkeeping = .statementDated(
          RandomTalks.start + Int.random(in: 0..<900, using: &random), why: "w", evidence: nil)
      }
      correctable.append(EntryID(statement: header.statement, version: version))
      version += 1
      streams[index].append(
        Batch(statement: header.statement, expecting: .any, drafts: [Draft(.bookkeeping(bookkeeping))]))
    }
  }

  private mutating func correction(of target: EntryID) -> Bookkeeping {
    switch Int.random(in: 0..<8, using: &random) {
    case 5: .matchRejected(target, evidence: [one(ids)], why: "w")
    case 0: .eventConfirmed(target, why: nil)
    case 1: .eventAmended(target, field: "topics", value: "[\"\(one(RandomTalks.topics))\"]", why: "w")
    case 2:
      .eventAmended(target, field: "asserted", value: "\"2009-0\(Int.random(in: 1...9, using: &random))-11\"", why: "w")
    case 3: .eventAmended(target, field: "actors", value: "[\"\(one(parties))\"]", why: "w")
    case 4:
      .outcomeAssessed(
        target, one(Outcome.allCases), evidence: some(Array(ids.shuffled(using: &random).prefix(2)), upTo: 2), why: "w")
    default: .eventRetracted(target, why: "w")
    }
  }

  private func ledger() -> Batch {
    let bookkeeping: [Bookkeeping] = [
      .aliasAssigned(name: "Ana Rief", party: RandomTalks.persons[0], why: nil),
      .entityMerged(from: RandomTalks.persons[3], into: RandomTalks.persons[0], why: "one person"),
      .entityMerged(from: RandomTalks.states[2], into: RandomTalks.states[1], why: "one state"),
      .eventRetracted(EntryID(statement: "ledger", version: 3), why: "two states after all"),
    ]
    return Batch(
      statement: Entry.ledgerStream, expecting: .any, drafts: bookkeeping.map { Draft(.bookkeeping($0)) })
  }
}

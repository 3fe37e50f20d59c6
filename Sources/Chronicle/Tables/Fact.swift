import Negotiation
import Projections

/// What the tables keep of one event or header: numbers only.
struct Fact: Sendable, Equatable {
  var position: Int
  var stream: Int
  var version: Int
  var type: Int
  var motif: Int32 = 0
  var documents: Int32 = 0
  var places: Int32 = 0
  var speakers: Int32 = 0
  var asserted: Int?
  var begins: Int?
  var ends: Int?
  /// The negotiation, if an event of its type may keep a promise; see ``take(process:)``.
  var process: Int?
  /// The word of its strength, for the types of which threads are made.
  var strength: Int?
  /// Whether it points at other events.
  var isLinked = false
  /// Why its window is as it is, of what may be kept or answered; see ``take(window:_:)``.
  var window: Int?

  /// What it promises to do, by the number of the ``Deed``; of what may keep a promise, what it does, as ``Deeds``.
  var deed: Int?

  /// The day it is filed under, as ``Event/day``.
  var day: Int? { begins ?? ends ?? asserted }

  /// Notes the negotiation where candidates are looked for by it.
  mutating func take(process number: Int32) { process = Fact.isDoing[type] ? Int(number) : nil }

  /// Notes the strength, if it is of a type of which threads are made.
  mutating func take(strength number: Int32) { strength = Fact.isRepeated[type] && number > 0 ? Int(number) : nil }

  private static let isRepeated =
    [false]
    + EventType.allCases.map { Deed.promisingTypes.contains($0) || $0 == .positionStated }

  /// Notes precision and basis in a number, if it is of a type that may be kept or answered.
  mutating func take(window precision: When.Precision, _ basis: When.Basis) {
    window = Fact.isPromising[type] ? Fact.number(precision) * Fact.bases + Fact.number(basis) : nil
  }

  /// Notes what it promises to do, being of a type that may be kept or answered.
  mutating func take(deed: Deed?) { self.deed = deed.flatMap(Deed.allCases.firstIndex(of:)) }

  /// Notes what it does, being of a type that may keep a promise.
  mutating func take(deeds: Deeds) { deed = deeds.rawValue }

  /// Precision and basis of such a number.
  static func window(_ number: Int) -> (precision: When.Precision, basis: When.Basis) {
    (When.Precision.allCases[number / bases], When.Basis.allCases[number % bases])
  }

  /// Whether of what an event of a type says its window matters.
  static let isPromising = [false] + EventType.allCases.map(Deed.promisingTypes.contains)

  /// Every such number.
  static let windows = 0..<(When.Precision.allCases.count * bases)

  private static let bases = When.Basis.allCases.count
  private static func number<Case: CaseIterable & Equatable>(_ value: Case) -> Int {
    Case.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }

  /// Whether an event of a type, by the type's number, may keep a promise.
  static let isDoing = [false] + EventType.allCases.map(Deed.doingTypes.contains)
}

/// What points from one event at another.
struct FactLink: Sendable, Hashable {
  var target: String
  var position: Int
  var relation: String
}

extension Vocabulary {
  /// Reads a fact from an event as it stands. The slow way, for what is appended or corrected.
  mutating func fact(
    of event: Event, of process: Int32, at position: Int, stream: Int, _ remembered: some Remembered
  ) throws(ChronicleError) -> Fact {
    var fact = Fact(
      position: position, stream: stream, version: event.id.version, type: TableSchema.number(of: event.act.type))
    fact.take(process: process)
    fact.asserted = event.asserted.map { Int($0.number) }
    fact.begins = event.when.start.map { Int($0.number) }
    fact.ends = event.when.end.map { Int($0.number) }
    fact.documents = try list(event.documents, remembered)
    fact.places = try list(event.places, remembered)
    fact.speakers = try list(event.attribution.speakers.map(\.id), remembered)
    fact.take(strength: try word(event.act.strength ?? "", remembered))
    fact.isLinked = !event.links.isEmpty
    fact.take(window: event.when.precision, event.when.basis)
    if Fact.isPromising[fact.type] { fact.take(deed: Deed(promisedBy: event)) }
    if Fact.isDoing[fact.type] { fact.take(deeds: Deeds(doneBy: event)) }
    fact.motif = try motif(
      Motif(
        type: Int32(fact.type), subtype: try word(event.act.subtype ?? "", remembered),
        actors: try list(event.actors.map(\.id), remembered),
        counterparts: try list(event.counterparts.map(\.id), remembered), topics: try list(event.topics, remembered),
        mechanism: try word(event.mechanism ?? "", remembered), process: process), remembered)
    return fact
  }

  /// Reads the fact of a header: the issuers act, the places are the statement's.
  mutating func fact(
    of header: StatementHeader, on day: Day?, at position: Int, stream: Int, _ remembered: some Remembered
  ) throws(ChronicleError) -> Fact {
    var fact = Fact(position: position, stream: stream, version: 0, type: 0)
    let number = (header.date ?? day).map { Int($0.number) }
    (fact.asserted, fact.begins, fact.ends) = (number, number, number)
    fact.places = try list(header.places, remembered)
    fact.motif = try motif(
      Motif(
        type: 0, actors: try list(header.issuers.map(\.id), remembered),
        process: try word(header.process ?? "", remembered)), remembered)
    return fact
  }

  /// The number of a word; the array costs little where events come one by one.
  mutating func word(_ text: String, _ remembered: some Remembered) throws(ChronicleError) -> Int32 {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(ChronicleError) in try word(bytes, remembered) }
  }

  /// The number of a list of words.
  mutating func list(_ words: [String], _ remembered: some Remembered) throws(ChronicleError) -> Int32 {
    if words.isEmpty { return 0 }
    var json = JSONWriter()
    json.array(words) { $0.string($1) }
    return try json.withBytes { bytes throws(ChronicleError) in try list(bytes, remembered) }
  }
}

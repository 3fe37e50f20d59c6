import Negotiation

/// Invents statements of a fixed number of entries in the shape of the shipped ones: the same seed, the same bytes.
///
/// Every statement belongs to one of 200 negotiations, each with its states, forum, offices, holders that
/// change over the years, documents and mechanisms; statements come in order of day over forty years.
struct Inventions: IteratorProtocol, Sequence {
  private let templates: Templates
  private let all: [Event]
  private let count: Int
  private var made = 0
  private var random: SplitMix
  private var latest: [Int: String] = [:]

  /// How many entries a statement has, its header included.
  static let entries = 10

  /// - Parameter count: how many statements.
  init(_ templates: Templates, count: Int, seed: UInt64 = 20_111_024) {
    self.templates = templates
    self.count = count
    all = templates.statements.flatMap(\.events)
    random = SplitMix(state: seed)
  }

  /// The next statement; `nil` when all are made.
  mutating func next() -> (header: StatementHeader, events: [Event])? {
    guard made < count else { return nil }
    let process = random.below(Inventions.processes)
    let day = Day(number: Int32(Inventions.firstDay + made * Inventions.days / Swift.max(1, count)))
    let name = "\(day)-p\(process)-\(made)"
    let shape = templates.statements[random.below(templates.statements.count)].header
    let world = World(process: process, era: Int(day.number) / 1500)
    let header = StatementHeader(
      statement: name, title: world.text(like: shape.title, &random), process: "talks-\(process)",
      issuers: shape.issuers.map(world.party), date: day, places: shape.places, source: random.digest(),
      body: random.digest(), reader: "1.0")
    let events = (1..<Inventions.entries).map { version in
      event(EntryID(statement: name, version: version), like: all[random.below(all.count)], on: day, in: world)
    }
    latest[process] = name
    made += 1
    return (header, events)
  }

  private mutating func event(_ id: EntryID, like shape: Event, on day: Day, in world: World) -> Event {
    let shift = shape.asserted.map { day - $0 } ?? 0
    var event = shape
    event.id = id
    event.actors = shape.actors.map(world.party)
    // Common bodies have offices in every negotiation, each with holders of its own.
    event.counterparts = shape.counterparts.map {
      shape.act.type == .roleAttested ? Party(unchecked: "\($0.id)-\(world.process)") : world.party($0)
    }
    event.attribution.speakers = shape.attribution.speakers.map(world.party)
    // What is promised keeps its words, so that what later events make of it can be looked for.
    let isPromise = shape.act.type == .commitmentMade || shape.act.type == .callIssued
    event.predicate = isPromise ? shape.predicate : world.text(like: shape.predicate, &random)
    event.mechanism = shape.mechanism.map { $0 + "-\(world.process)" }
    event.documents = shape.documents.map { $0 + "-\(world.process)" }
    event.when.start = shape.when.start.map { $0 + shift }
    event.when.end = shape.when.end.map { $0 + shift }
    event.asserted = day
    let start = 3000 + random.below(3000)
    event.citation.span = start..<(start + shape.citation.cue.utf8.count)
    event.links =
      latest[world.process].map { earlier in
        shape.links.map {
          Link($0.relation, EntryID(statement: earlier, version: 1 + random.below(Inventions.entries - 1)))
        }
      } ?? []
    return event
  }

  /// Some day on which statements were made.
  static func day(_ random: inout SplitMix) -> Day { Day(number: Int32(firstDay + random.below(days))) }

  /// Some negotiation.
  static func process(_ random: inout SplitMix) -> Int { random.below(processes) }

  /// The day after the last statement.
  static let lastDay = Day(number: Int32(firstDay + days))

  private static let processes = 200
  /// 1985-01-01, and forty years of days.
  private static let firstDay = 5479
  private static let days = 14_600
}

/// The names of one invented negotiation at one time.
private struct World {
  let process: Int
  /// Office holders change with it.
  let era: Int

  /// The counterpart of a party of the shipped statements: common bodies stay, others get names of their own.
  func party(_ party: Party) -> Party {
    if party.isPerson { return Party(unchecked: "\(party.id)-\(process)-\(era)") }
    let root = party.root.id
    if ["osce", "un", "icrc", "sides", "all-parties", "international-community"].contains(root) { return party }
    return Party(unchecked: "\(root)-\(process)" + party.id.dropFirst(root.utf8.count))
  }

  /// As many words, each about as long.
  func text(like shape: String, _ random: inout SplitMix) -> String {
    var text = ""
    text.reserveCapacity(shape.utf8.count + 8)
    for word in shape.split(separator: " ") {
      if !text.isEmpty { text += " " }
      let choice = World.words[min(word.utf8.count, World.words.count - 1)]
      text += choice[random.below(choice.count)]
    }
    return text
  }

  /// Words by length.
  private static let words: [[String]] = [
    ["a"], ["a"], ["of", "in", "to", "on", "by"], ["the", "and", "for", "not", "any"],
    ["with", "both", "talk", "line", "text", "step", "road", "zone"],
    ["sides", "peace", "trust", "water", "border"], ["meeting", "border", "accord", "region", "points", "access"],
    ["measure", "council", "express", "release", "respect"], ["ceasefire", "exchange", "progress", "minister"],
    ["corridors", "principle", "statement", "detainees"], ["settlement", "mechanisms", "co-chairs", "monitoring"],
    ["humanitarian", "negotiation"], ["investigation", "verification"], ["confidence", "implementation"],
    ["representatives", "reconciliation"],
  ]
}

/// A small seeded generator (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % bound }

  /// 64 hexadecimal digits.
  mutating func digest() -> String {
    String(unsafeUninitializedCapacity: 64) { digits in
      for place in 0..<64 {
        let nibble = UInt8(truncatingIfNeeded: next() >> 60)
        digits[place] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
      }
      return 64
    }
  }
}

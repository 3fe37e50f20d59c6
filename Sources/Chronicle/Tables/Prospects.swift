import Negotiation
import Projections

/// Looks in the tables for what may keep a promise, and has it matched.
///
/// Reads the events of the promise's own negotiation that became public in its reach, each once a question.
final class Prospects {
  private let witnesses: Witnesses
  private let lexicon: Lexicon
  private let roles: Roles
  private let filters: Filters
  private let tellings: Tellings
  private var known: [Int: Testimony] = [:]
  private var told: [Int: Testimony] = [:]
  private var terms = Terms()
  private var persons: Set<Party> = []
  private var titles: Set<String> = []
  /// What was done in the reach last looked through.
  private var looked: (reach: Reach, deed: Deed, process: Int, acts: [Candidate])?

  init(_ witnesses: Witnesses, _ tellings: Tellings, _ lexicon: Lexicon, _ filters: Filters) {
    self.witnesses = witnesses
    self.tellings = tellings
    self.lexicon = lexicon
    self.filters = filters
    roles = Roles(witnesses.acts, lexicon, witnesses.mergers)
  }

  /// What later events make of a promise; `nil` when they make nothing of it, or it is closed.
  ///
  /// Complexity: O(events of the negotiation in its reach).
  func proposal(for promise: Testimony, depth: Int = Matching.depth) throws(ChronicleError) -> Proposal? {
    guard Deed.promisingTypes.contains(promise.event.act.type), Matching.isOpen(promise, on: filters.judgedOn) else {
      return nil
    }
    var start = promise.start(on: filters.judgedOn)
    if start == nil, depth > 0 {
      for id in promise.predecessors {
        guard let first = try witnesses.testimony(of: id), filters.clocksAdmit(first) else { continue }
        if let day = try proposal(for: first, depth: depth - 1)?.day { start = max(start ?? day, day) }
      }
    }
    var found: [Testimony] = []
    for id in promise.answers(asOf: filters.asOf) {
      if let linked = try witnesses.testimony(of: id), filters.clocksAdmit(linked) { found.append(linked) }
    }
    try learn(promise.event)
    if let reach = Matching.reach(of: promise, since: start) {
      for candidate in try candidates(for: promise, in: reach) where !found.contains(candidate) {
        found.append(candidate)
      }
    }
    if found.isEmpty { return nil }
    try learn(promise, found)
    return Matching(terms: terms).proposal(for: promise, among: found, since: start, asked: filters.asked)
  }

  /// Whether anything may keep the promise of an act, as far as numbers say. Complexity: O(log n), and of its reach.
  func mayBeKept(_ act: Candidate) throws(ChronicleError) -> Bool {
    guard let window = act.window(standing: try lexicon.standing), !tellings.dependsOnLinks(act) else { return true }
    if let deed = act.deed.map({ Deed.allCases[$0] }), let reach = Reach(for: window, deed: deed, since: nil),
      let process = try lexicon.motif(act.motif)?.process,
      try mayBeDone(deed, promisedBy: act, in: try acts(in: reach, doing: deed, of: process))
    {
      return true
    }
    guard try witnesses.isPointedAt(act) else { return false }
    return try witnesses.isSaidKept(EntryID(statement: try witnesses.name(act.stream), version: act.version))
  }

  /// Whether any of the acts in reach of a promise concerns it.
  private func mayBeDone(
    _ deed: Deed, promisedBy act: Candidate, in acts: [Candidate]
  ) throws(ChronicleError) -> Bool {
    // Whom a host is to receive stands in the words of the promise.
    guard !acts.isEmpty, deed != .receive, let promise = try tellings.sketch(act) else { return !acts.isEmpty }
    try learn(promise.event)
    let (sketches, untold) = try sketches(of: acts)
    return !untold.isEmpty || !Matching(terms: terms).concerning(promise, for: deed, sketches.map(\.told)).isEmpty
  }

  /// What was done in reach of a promise, in its negotiation, of what it promises.
  private func acts(in reach: Reach, doing deed: Deed, of process: Int) throws(ChronicleError) -> [Candidate] {
    if let looked, looked.process == process, looked.deed == deed, looked.reach == reach { return looked.acts }
    let (first, last) = (Int(reach.said.number), Int(reach.until.number))
    var acts: [Candidate] = []
    for type in reach.types.map(TableSchema.number).sorted() {
      try witnesses.acts.each(
        where: "process = ? AND type = ? AND asserted BETWEEN ? AND ? AND deed & ?", .integer(process), .integer(type),
        .integer(first), .integer(min(Int(reach.heardBy.number), filters.asOf.map { Int($0.number) } ?? .max)),
        .integer(Deeds(deed).rawValue)
      ) { act in
        if let day = act.day, day > first, day <= last, act.ends ?? day > Int(reach.after.number) { acts.append(act) }
        return true
      }
    }
    looked = (reach, deed, process, acts)
    return acts
  }

  private func candidates(for promise: Testimony, in reach: Reach) throws(ChronicleError) -> [Testimony] {
    guard let deed = Deed(promisedBy: promise.event),
      let process = try promise.process.map({ name throws(ChronicleError) in try lexicon.word(name) }) ?? 0
    else { return [] }
    let acts = try acts(in: reach, doing: deed, of: process)
    // Who takes part is told by numbers; of those who do not matter the record is not read.
    let (sketches, untold) = try sketches(of: acts)
    var wanted = untold
    for index in Matching(terms: terms).concerning(promise, for: deed, sketches.map(\.told)) {
      wanted.append(sketches[index].position)
    }
    var found: [Testimony] = []
    for position in wanted {
      if known[position] == nil { known[position] = try witnesses.testimony(at: position) }
      if let candidate = known[position], filters.clocksAdmit(candidate), reach.holds(candidate.event) {
        found.append(candidate)
      }
    }
    return found
  }

  /// Acts by their numbers, and where those stand that only their records tell.
  private func sketches(
    of acts: [Candidate]
  ) throws(ChronicleError) -> (told: [(position: Int, told: Testimony)], untold: [Int]) {
    var sketches: [(position: Int, told: Testimony)] = []
    var untold: [Int] = []
    for act in acts {
      if let told = try sketch(of: act) {
        try learn(told.event)
        sketches.append((act.position, told))
      } else {
        untold.append(act.position)
      }
    }
    return (sketches, untold)
  }

  private func sketch(of act: Candidate) throws(ChronicleError) -> Testimony? {
    if let known = told[act.position] { return known }
    let sketch = try tellings.testimony(act)
    told[act.position] = sketch
    return sketch
  }

  /// Learns who held which office, of whoever is named.
  private func learn(_ event: Event) throws(ChronicleError) {
    for party in event.actors + event.counterparts where party.isPerson && persons.insert(party).inserted {
      try roles.add(party, to: &terms, filters)
    }
  }

  /// Learns the same of all, and who else held an office that is counted.
  private func learn(_ promise: Testimony, _ candidates: [Testimony]) throws(ChronicleError) {
    for event in candidates.map(\.event) { try learn(event) }
    for title in Matching(terms: terms).titles(for: promise, among: candidates) where titles.insert(title).inserted {
      try roles.add(office: title, to: &terms, filters)
    }
  }
}

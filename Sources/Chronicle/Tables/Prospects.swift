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
  /// What was done in each negotiation, as far as it was looked through.
  private var done: [Int: Done] = [:]
  /// How many of them are kept, and how many at most, to bound memory.
  private var kept = 0
  private static let mostKept = 100_000

  /// What was done in a negotiation and became public between two days.
  private struct Done {
    var first, last: Int
    var doings: [Acts.Doing]
  }

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

  /// What later events make of a promise, if by numbers alone anything may: most that are shown are kept by nothing.
  func proposalIfAny(for promise: Testimony) throws(ChronicleError) -> Proposal? {
    guard Deed.promisingTypes.contains(promise.event.act.type), Matching.isOpen(promise, on: filters.judgedOn),
      let act = try witnesses.act(of: promise.event.id), try mayBeKept(act)
    else { return nil }
    return try proposal(for: promise)
  }

  /// Whether anything may keep the promise of an act, as far as numbers say. Complexity: O(log n), and of its reach.
  func mayBeKept(_ act: Candidate) throws(ChronicleError) -> Bool {
    // Of the ledger of then it is not known from which day on.
    if witnesses.acts.position == nil {
      guard let kept = try Promises.kept(act.position, witnesses.acts.connection),
        filters.asOf.map({ kept <= Int($0.number) }) ?? true
      else { return false }
    }
    guard let window = act.window(standing: try lexicon.standing), !tellings.dependsOnLinks(act) else { return true }
    if let deed = act.deed.map({ Deed.allCases[$0] }), let reach = Reach(for: window, deed: deed, since: nil),
      let process = try lexicon.motif(act.motif)?.process,
      try mayBeDone(deed, promisedBy: act, in: try doings(in: reach, doing: deed, of: process))
    {
      return true
    }
    return try witnesses.isSaidKept(act)
  }

  /// Whether any of what was done in reach of a promise concerns it.
  private func mayBeDone(
    _ deed: Deed, promisedBy act: Candidate, in doings: [Acts.Doing]
  ) throws(ChronicleError) -> Bool {
    // Whom a host is to receive stands in the words of the promise.
    guard !doings.isEmpty, deed != .receive, let promise = try tellings.sketch(act) else { return !doings.isEmpty }
    try learn(promise.event)
    let sketches = try sketches(of: doings)
    return !Matching(terms: terms).concerning(promise, for: deed, sketches).isEmpty
  }

  /// What was done in reach of a promise, in its negotiation, of what it promises.
  private func doings(in reach: Reach, doing deed: Deed, of process: Int) throws(ChronicleError) -> [Acts.Doing] {
    let (said, after, until) = (Int(reach.said.number), Int(reach.after.number), Int(reach.until.number))
    let heardBy = min(Int(reach.heardBy.number), filters.asOf.map { Int($0.number) } ?? .max)
    if heardBy < said { return [] }
    let (types, deeds) = (reach.types.map(TableSchema.number), Deeds(deed).rawValue)
    return try doings(of: process, from: said, to: heardBy).filter { done in
      guard done.deeds & deeds != 0, done.asserted >= said, done.asserted <= heardBy, types.contains(done.type),
        let day = done.day
      else { return false }
      return day > said && day <= until && done.ends ?? day > after
    }
  }

  /// All that was done in a negotiation and became public between two days, and maybe more.
  ///
  /// Promises come said later first, and what may keep them lies in much the same days: it is read once, each time
  /// twice as far back as is asked for.
  private func doings(of process: Int, from first: Int, to last: Int) throws(ChronicleError) -> [Acts.Doing] {
    if kept > Prospects.mostKept { (self.done, kept) = ([:], 0) }
    var done = done[process] ?? Done(first: first, last: first - 1, doings: [])
    let known = done.doings.count
    if done.last < first || done.first > last { done = Done(first: first, last: first - 1, doings: []) }
    if first < done.first {
      let earlier = first - (done.last - first)
      done.doings = try witnesses.acts.doings(in: process, from: earlier, to: done.first - 1) + done.doings
      done.first = earlier
    }
    if last > done.last {
      done.doings += try witnesses.acts.doings(in: process, from: done.last + 1, to: last)
      done.last = last
    }
    kept += done.doings.count - known
    self.done[process] = done
    return done.doings
  }

  private func candidates(for promise: Testimony, in reach: Reach) throws(ChronicleError) -> [Testimony] {
    guard let deed = Deed(promisedBy: promise.event),
      let process = try promise.process.map({ name throws(ChronicleError) in try lexicon.word(name) }) ?? 0
    else { return [] }
    // Who takes part is told by numbers; of those who do not matter the record is not read.
    let doings = try doings(in: reach, doing: deed, of: process)
    let sketches = try sketches(of: doings)
    var found: [Testimony] = []
    for index in Matching(terms: terms).concerning(promise, for: deed, sketches) {
      let position = doings[index].position
      if known[position] == nil { known[position] = try witnesses.testimony(at: position) }
      if let candidate = known[position], filters.clocksAdmit(candidate), reach.holds(candidate.event) {
        found.append(candidate)
      }
    }
    return found
  }

  /// What was done, each told by its numbers, but for the statement in which it stands; who takes part is learnt.
  private func sketches(of doings: [Acts.Doing]) throws(ChronicleError) -> [Testimony] {
    var sketches: [Testimony] = []
    for position in doings.map(\.position) {
      if told[position] == nil {
        guard let act = try witnesses.acts.act(at: position), let sketch = try tellings.sketch(act) else {
          throw ChronicleError(.corrupt, "position \(position): the tables do not tell what was done there")
        }
        try learn(sketch.event)
        told[position] = sketch
      }
      if let sketch = told[position] { sketches.append(sketch) }
    }
    return sketches
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

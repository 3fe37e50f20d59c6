import Negotiation
import Projections

/// Answers one question from the tables: finds the events in question by number, reads them, folds them.
///
/// What it answers is what ``Ledger/ask(_:)`` would, from the same entries in memory.
struct Inquiry {
  private let acts: Acts
  private let witnesses: Witnesses
  private let lexicon: Lexicon
  private let projection: Projection
  private let filters: Filters
  private let terms: Terms
  private let prospects: Prospects
  private let tellings: Tellings

  init(_ question: Question, _ connection: Connection) throws(ChronicleError) {
    let log = LogAccess(connection: connection)
    switch question.filters.recordedBy {
    case nil: acts = Acts(connection, at: nil)
    case .position(let position): acts = Acts(connection, at: position)
    case .time(let time): acts = Acts(connection, at: try log.position(at: time))
    }
    filters = question.filters
    projection = Catalogue[question.view]
    lexicon = Lexicon(connection)
    witnesses = try Witnesses(acts, lexicon)
    terms = try Roles(acts, lexicon, witnesses.mergers).terms(under: filters.by + filters.to + filters.with, filters)
    tellings = Tellings(witnesses, lexicon)
    prospects = Prospects(witnesses, tellings, lexicon, filters)
  }

  func answer() throws(ChronicleError) -> Answer {
    var selection = try Selection(projection, filters, acts, lexicon, terms, witnesses.mergers)
    if projection.view == .search {
      return try search(&selection)
    }
    if projection.isWhole, witnesses.mergers.isEmpty { return try wholes(selection) }
    if projection.isWhole || [.actors, .documents, .topics].contains(projection.view) {
      return try everything(projection.isWhole ? unfiltered : selection)
    }
    return try singles(selection)
  }

  /// The events asked for as they stand, said earlier first, for folds that lay events side by side.
  ///
  /// A limit cuts nothing here. Complexity: O(events found).
  func testimonies() throws(ChronicleError) -> [Testimony] {
    var found: [Testimony] = []
    try Selection(projection, filters, acts, lexicon, terms, witnesses.mergers).each(in: acts) {
      act throws(ChronicleError) in
      if let testimony = try admitted(act) { found.append(testimony) }
      return true
    }
    return found.sorted(by: Testimony.saidEarlier)
  }

  /// Selects by the clocks alone.
  private var unfiltered: Selection {
    get throws(ChronicleError) {
      try Selection(
        projection, Filters(asOf: filters.asOf, happenedBy: filters.happenedBy), acts, lexicon, terms, witnesses.mergers
      )
    }
  }
}

extension Inquiry {
  /// One row an event: reads from the latest said until the limit is reached and what is beyond is counted.
  private func singles(_ selection: Selection) throws(ChronicleError) -> Answer {
    var tally = Tally(filters.limit, counting: projection.countedAtMost(filters))
    try selection.each(in: acts) { act throws(ChronicleError) in
      if tally.isComplete(before: act.asserted) { return false }
      // What a limit cuts off is counted by its numbers.
      if hasOneRowAKey, tally.isFull(before: act.asserted) {
        if let counted = try admitted(act, inFull: false) { tally.uncounted += projection.keys(counted).count }
        return true
      }
      // What is in another state, or is closed, is passed over by its numbers, too.
      if projection.showsProposals, let told = try tellings.judged(act), !mayShow(told) { return true }
      guard var testimony = try admitted(act) else { return true }
      if projection.view == .matches { testimony = try filled(testimony) }
      for key in projection.keys(testimony) { tally.rows += rows(of: key, from: [testimony]) }
      return true
    }
    return try cut(tally)
  }

  private func cut(_ tally: Tally) throws(ChronicleError) -> Answer {
    var answer = try projection.cut(tally.rows, for: filters, fill: filled)
    if tally.uncounted > 0 {
      answer.more = min((answer.more ?? 0) + tally.uncounted, projection.countedAtMost(filters))
    }
    return answer
  }

  /// One row a key, always with its whole history: each event asked for leads to its key, each key is read once.
  private func wholes(_ selection: Selection) throws(ChronicleError) -> Answer {
    var tally = Tally(filters.limit, counting: projection.countedAtMost(filters))
    var known: Set<Projection.Key> = []
    var done: Set<Int> = []
    try selection.each(in: acts) { act throws(ChronicleError) in
      if tally.isComplete(before: act.asserted) { return false }
      if done.contains(act.motif) { return true }
      guard let testimony = try admitted(act, inFull: false) else { return true }
      if try isOver(testimony, act) { return true }
      for key in projection.keys(testimony) where known.insert(key).inserted {
        // What a limit cuts off is counted, not read: a key of these views is one row whatever its history.
        if hasOneRowAKey, tally.isFull(before: act.asserted) {
          tally.uncounted += 1
          continue
        }
        let (members, motifs) = try history(of: key, from: act, testimony)
        done.formUnion(motifs)
        tally.rows += rows(of: key, from: members)
      }
      return true
    }
    return try cut(tally)
  }

  /// Whether a key always makes one row, and every key asked for does.
  private var hasOneRowAKey: Bool {
    ![.mechanisms, .offices, .matches].contains(projection.view) && filters.state == nil && filters.dueBy == nil
  }

  /// Rows that count over every event asked for.
  private func everything(_ selection: Selection) throws(ChronicleError) -> Answer {
    var testimonies: [Testimony] = []
    try selection.each(in: acts) { act throws(ChronicleError) in
      if let testimony = try witnesses.testimony(at: act.position) { testimonies.append(testimony) }
      return true
    }
    if projection.showsProposals {
      for index in testimonies.indices { testimonies[index] = try filled(testimonies[index]) }
    }
    return projection.answer(testimonies, filters: filters, terms: terms, mergers: witnesses.mergers)
  }

  private func search(_ selection: inout Selection) throws(ChronicleError) -> Answer {
    let matches = try SearchIndex(acts.connection).matches(filters.text ?? "")
    selection.restrict(to: matches)
    var rows: [[Value]] = []
    var more = 0
    for position in selection.positions ?? [] {
      var found: Candidate?
      try acts.each(where: "position = ?", .integer(position)) { act in
        found = act
        return false
      }
      guard let found, selection.admits(found), let testimony = try admitted(found) else { continue }
      if let limit = filters.limit, rows.count >= limit {
        more += 1
        if more >= Answer.countedAtMost { break }
      } else {
        for key in projection.keys(testimony) {
          rows += self.rows(of: key, from: [testimony]).map(\.values)
        }
      }
    }
    return Answer(columns: projection.columns, rows: rows, more: more == 0 ? nil : more)
  }

  /// Whether an event of which only the record is missing may be asked for.
  private func mayShow(_ told: Testimony) -> Bool {
    guard filters.clocksAdmit(told),
      filters.admits(told, in: projection.view, terms: terms, mergers: witnesses.mergers)
    else { return false }
    return projection.view == .matches
      ? Matching.isOpen(told, on: filters.judgedOn) : filters.admitsState(of: [told])
  }

  /// Whether the call met, the last of its thread, is in another state than the one asked for.
  ///
  /// What an earlier time brought with it could only close the thread, and whoever asks for what is closed is not
  /// answered here. Two calls of one day are left to the whole thread.
  private func isOver(_ last: Testimony, _ act: Candidate) throws(ChronicleError) -> Bool {
    guard projection.view == .calls, [.open, .overdue, .dueSoon, .stale].contains(filters.state), act.asserted != nil,
      filters.since == nil, filters.until == nil, filters.statement == nil, filters.document == nil,
      filters.place == nil, filters.happenedBy == nil, filters.process == nil, last.assessments.isEmpty,
      !filters.admitsState(of: [last]),
      let motif = try lexicon.motif(act.motif), motif.topics != 0 || motif.mechanism != 0
    else { return false }
    var (count, isLast) = (0, true)
    for number in try lexicon.motifs(.thread, [motif.thread]) {
      try acts.each(
        where: "motif = ? AND asserted >= ?", .integer(number), .integer(act.asserted ?? 0)
      ) { other in
        if filters.asOf.map({ other.asserted ?? .max <= Int($0.number) }) ?? true { count += 1 }
        isLast = count <= 1
        return isLast
      }
    }
    return isLast
  }

  /// With what later events make of it.
  private func filled(_ testimony: Testimony) throws(ChronicleError) -> Testimony {
    var testimony = testimony
    testimony.proposal = try prospects.proposal(for: testimony)
    return testimony
  }

  private func admitted(_ act: Candidate, inFull: Bool = true) throws(ChronicleError) -> Testimony? {
    if let process = filters.process, act.type != 0, try witnesses.statement(act.stream).process != process {
      return nil
    }
    let told = try inFull ? witnesses.testimony(act) : self.told(act)
    guard let testimony = told, projection.reads(testimony),
      filters.clocksAdmit(testimony),
      filters.admits(testimony, in: projection.view, terms: terms, mergers: witnesses.mergers)
    else { return nil }
    return testimony
  }

  private func rows(of key: Projection.Key, from members: [Testimony]) -> [Projection.Row] {
    projection.rows(of: key, from: members, filters: filters, terms: terms, mergers: witnesses.mergers)
  }
}

extension Inquiry {
  /// Everything of one key that the clocks admit, and the motifs that are exhausted thereby.
  private func history(
    of key: Projection.Key, from act: Candidate, _ testimony: Testimony
  ) throws(ChronicleError) -> ([Testimony], motifs: Set<Int>) {
    guard let motif = try lexicon.motif(act.motif) else { return ([testimony], []) }
    var motifs: Set<Int>
    var exhausted = true
    switch projection.view {
    case .mechanisms: motifs = try lexicon.motifs(type: .mechanismAttested, mechanism: motif.mechanism)
    case .offices:
      let roles = Roles(acts, lexicon, witnesses.mergers)
      motifs = try roles.motifs(party: key[0], office: motif.subtype)
      // A motif of several parties is of several keys, each read by itself.
      exhausted = try lexicon.members(of: motif.counterparts).count <= 1
      if filters.since == nil, filters.until == nil, filters.statement == nil, filters.place == nil {
        return (try roles.bounds(motifs, filters, tell: told), exhausted ? motifs : [])
      }
    default:
      motifs = try lexicon.motifs(.thread, [motif.thread])
      // The key of a reminder, and of what nobody coded a topic for, holds more than the motif.
      exhausted = testimony.event.act.type != .obligationInvoked && (motif.topics != 0 || motif.mechanism != 0)
      if !exhausted, motif.topics == 0, motif.mechanism == 0 {
        var alone = [testimony]
        try readLast(of: &alone)
        return (alone, [])
      }
    }
    var members: [Testimony] = []
    let bound = filters.asOf.map { Int($0.number) }
    for motif in motifs {
      try acts.each(ofMotif: motif, by: bound) { act throws(ChronicleError) in
        if let member = try told(act), projection.reads(member), filters.clocksAdmit(member),
          projection.keys(member).contains(key)
        {
          members.append(member)
        }
      }
    }
    if projection.view != .mechanisms { try readLast(of: &members) }
    return (members, exhausted ? motifs : [])
  }
}

extension Inquiry {
  /// By its numbers where they suffice, else by its record.
  private func told(_ act: Candidate) throws(ChronicleError) -> Testimony? {
    if let told = try tellings.testimony(act) { return told }
    return try witnesses.testimony(act)
  }

  private func told(_ position: Int) throws(ChronicleError) -> Testimony? {
    var found: Candidate?
    try acts.each(where: "position = ?", .integer(position)) { act in
      found = act
      return false
    }
    return try found.flatMap { act throws(ChronicleError) in try told(act) }
  }

  /// Has the record tell the last of a thread, whose words stand for all.
  private func readLast(of members: inout [Testimony]) throws(ChronicleError) {
    let last = members.indices.max { (said(members[$0])) < (said(members[$1])) }
    if let last, let full = try witnesses.testimony(of: members[last].event.id) { members[last] = full }
  }

  private func said(_ member: Testimony) -> (Day, EntryID) {
    (member.event.asserted ?? Day(number: .max), member.event.id)
  }
}

/// The rows found so far, and whether the limit can still let others in.
private struct Tally {
  var rows: [Projection.Row] = []
  /// Rows beyond the limit that were not made.
  var uncounted = 0
  private let limit: Int?
  private var day: Int?
  private var wasFull = false

  private let counted: Int

  init(_ limit: Int?, counting counted: Int) { (self.limit, self.counted) = (limit, counted) }

  /// Whether whatever was said on this day or earlier is cut off, and enough of it was counted.
  func isComplete(before asserted: Int?) -> Bool {
    guard let limit, rows.count + uncounted >= limit + counted else { return false }
    return isCut(asserted, limit)
  }

  /// Whether whatever was said on this day or earlier is cut off.
  mutating func isFull(before asserted: Int?) -> Bool {
    guard let limit, rows.count >= limit else { return false }
    if asserted == day, wasFull { return true }
    (day, wasFull) = (asserted, isCut(asserted, limit))
    return wasFull
  }

  private func isCut(_ asserted: Int?, _ limit: Int) -> Bool {
    let bound = asserted ?? .min
    return rows.count { row in
      (row.latest?.event.asserted).map { Int($0.number) > bound } ?? false
    } >= limit
  }
}

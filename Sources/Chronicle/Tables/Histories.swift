import Negotiation
import Projections

extension Inquiry {
  /// One row a key, always with its whole history: each event asked for leads to its key, each key is read once.
  func wholes(_ selection: Selection) throws(ChronicleError) -> Answer {
    var tally = Tally(filters.limit, counting: projection.countedAtMost(filters))
    var known: Set<Projection.Key> = []
    var threads: Set<Int> = []
    var over: [Int: Int] = [:]
    var done: Set<Int> = []
    var mechanisms: [Int: StateHistory] = [:]
    func isDone(_ motif: Int) -> Bool { done.contains(motif) }
    try Route(selection: selection, acts: acts).each(isPassed: isDone) { act throws(ChronicleError) in
      if tally.isComplete(before: act.asserted) { return false }
      if done.contains(act.motif) { return true }
      // In the ledger of calls a duty counts only when somebody is reminded of it.
      if projection.view == .calls, act.type == Inquiry.obligation, try act.strength != lexicon.reminding {
        return true
      }
      if projection.view == .mechanisms, filters.limit != nil {
        if !selection.isExact, try !admits(act) { return true }
        tally.add(try row(ofStateIn: act, &mechanisms))
        return true
      }
      if let thread = try thread(of: act) {
        if threads.contains(thread) {
          done.insert(act.motif)
          return true
        }
        if !selection.isExact, try !admits(act) { return true }
        // The first met is the last of its thread: in another state it has the thread passed over, unless a second
        // one of the same day, or one nobody dated, might be later.
        if let day = over[thread], day != act.asserted, act.asserted != nil {
          if selection.asOf != nil { done.insert(act.motif) }
          return true
        }
        if over[thread] == nil, let day = act.asserted, hidesNothing(selection), try !isLast(act, of: thread, selection)
        {
          over[thread] = day
          return true
        }
        threads.insert(thread)
        if hasOneRowAKey, tally.isFull(before: act.asserted) {
          tally.uncounted += 1
        } else {
          let motifs = try lexicon.motifs(.thread, [thread])
          done.formUnion(motifs)
          tally.add(rows(of: [], from: try members(of: motifs)))
        }
        return true
      }
      guard let testimony = try admitted(act, inFull: false) else { return true }
      for key in projection.keys(testimony) where known.insert(key).inserted {
        // What a limit cuts off is counted, not read: a key of these views is one row whatever its history.
        if hasOneRowAKey, tally.isFull(before: act.asserted) {
          tally.uncounted += 1
          continue
        }
        let (members, motifs) = try history(of: key, from: act, testimony)
        done.formUnion(motifs)
        tally.add(rows(of: key, from: members))
      }
      return true
    }
    return try cut(tally)
  }

  /// The thread that is an act's key, whatever the act says; `nil` where only words can tell the key.
  ///
  /// The key of a reminder holds who issued the statement, and what nobody coded a topic for is the same as no other.
  private func thread(of act: Candidate) throws(ChronicleError) -> Int? {
    guard projection.view == .positions || projection.view == .calls && act.type == Inquiry.call,
      let motif = try lexicon.motif(act.motif), motif.topics != 0 || motif.mechanism != 0
    else { return nil }
    return motif.thread
  }

  /// Whether the state of a thread is for the first call of it that is met to tell, and it may be the one asked for.
  ///
  /// Where only those are met that may be in that state, one that is followed by another does not tell: the later one
  /// was met before and is in it, or it is not and the thread with it.
  private func isLast(_ act: Candidate, of thread: Int, _ selection: Selection) throws(ChronicleError) -> Bool {
    guard try calendarAdmits(act) else { return false }
    guard selection.due != nil, let day = act.asserted else { return true }
    let end = filters.asOf.map { Int($0.number) } ?? .max
    for motif in try lexicon.motifs(.thread, [thread]) where try acts.isSaid(motif, after: day, by: end) {
      return false
    }
    return true
  }

  /// Whether every call of a thread is met, the last one first.
  func hidesNothing(_ selection: Selection) -> Bool {
    selection.isExact && filters.since == nil && filters.until == nil && filters.statement == nil
      && filters.document == nil && filters.place == nil && filters.happenedBy == nil && filters.process == nil
  }

  private static let call = TableSchema.number(of: .callIssued)
  static let obligation = TableSchema.number(of: .obligationInvoked)
}

extension Inquiry {
  /// Everything of one key that the clocks admit, and the motifs that are exhausted thereby.
  private func history(
    of key: Projection.Key, from act: Candidate, _ testimony: Testimony
  ) throws(ChronicleError) -> ([Testimony], motifs: Set<Int>) {
    guard let motif = try lexicon.motif(act.motif) else { return ([testimony], []) }
    switch projection.view {
    case .mechanisms:
      let motifs = try lexicon.motifs(type: .mechanismAttested, mechanism: motif.mechanism)
      return (try members(of: motifs), motifs)
    case .offices:
      let roles = Roles(acts, lexicon, witnesses.mergers)
      let motifs = try roles.motifs(party: key[0], office: motif.subtype)
      // A motif of several parties is of several keys, each read by itself.
      let exhausted = try lexicon.members(of: motif.counterparts).count <= 1 ? motifs : []
      if filters.since == nil, filters.until == nil, filters.statement == nil, filters.place == nil {
        return (try roles.bounds(motifs, filters, tell: told), exhausted)
      }
      return (try members(of: motifs, key), exhausted)
    default:
      if motif.topics == 0, motif.mechanism == 0 {
        var alone = [testimony]
        try readLast(of: &alone)
        return (alone, [])
      }
      // The key of a reminder holds more than the motif.
      return (try members(of: try lexicon.motifs(.thread, [motif.thread]), key), [])
    }
  }

  /// The acts of motifs that the clocks admit and, where the motifs alone do not tell it, that are of the key.
  private func members(
    of motifs: Set<Int>, _ key: Projection.Key? = nil
  ) throws(ChronicleError) -> [Testimony] {
    var members: [Testimony] = []
    for number in motifs {
      guard let motif = try lexicon.motif(number) else { continue }
      // Who issued the statement is asked of duties alone.
      let isNamed = motif.type != Inquiry.obligation
      try acts.each(
        ofMotif: number, motif.type, by: filters.asOf.map { Int($0.number) }, isBrief: isNamed && isToldByThreads
      ) { act, statement, isPointedAt throws(ChronicleError) in
        var told: Testimony?
        if isNamed { told = try tellings.testimony(act, in: statement, isPointedAt: isPointedAt) }
        if told == nil { told = try self.told(act, isPointedAt: isPointedAt) }
        guard let told, projection.reads(told), filters.clocksAdmit(told) else { return }
        if key.map({ projection.keys(told).contains($0) }) ?? true { members.append(told) }
      }
    }
    if [.calls, .positions].contains(projection.view) { try readLast(of: &members) }
    return members
  }

  /// Whether of all but the last of a thread nothing matters but when it was said, and how.
  private var isToldByThreads: Bool {
    [.calls, .positions].contains(projection.view) && filters.since == nil && filters.document == nil
      && filters.place == nil
  }

  /// An act of a thread at which something points: with what was assessed of it, and what answers it.
  private func told(_ act: Candidate, isPointedAt: Bool) throws(ChronicleError) -> Testimony? {
    guard isPointedAt, !act.isAmended, let act = try acts.act(at: act.position), !act.isAmended,
      var told = try tellings.judged(act)
    else { return try told(act) }
    told.replies = try witnesses.replies(to: told.event.id)
    return told
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

internal import Chronicle
internal import Negotiation
internal import Projections

/// Asks both sides of a change only what can be otherwise: grows with what is new, not with the ledger.
struct ChangedStatements {
  private let chronicle: Chronicle
  private let since: Since

  init(_ since: Since, in chronicle: Chronicle) {
    self.since = since
    self.chronicle = chronicle
  }

  /// The changes, and the corrections recorded since.
  func answer() throws(ChronicleError) -> (changes: Changes, corrections: [Entry]) {
    var streams: Set<String> = []
    var corrections: [Entry] = []
    if let position = since.position {
      try chronicle.entries(from: position + 1) { entry in
        streams.insert(entry.id.statement)
        if entry.bookkeeping != nil { corrections.append(entry) }
      }
    } else if let first = since.before.asOf, let last = since.after.asOf {
      streams = try chronicle.statements(publicAfter: first, by: last)
    }
    streams.remove(Entry.ledgerStream)
    // With a good part of the ledger touched it is quicker to ask about all of it at once.
    let many = max(200, try chronicle.head.position / ChangedStatements.entriesAsQuickAsAStatement)
    if streams.count <= many { try addWhatDepends(to: &streams) }
    var (before, after) = (Changes.Side(), Changes.Side())
    let names: [String?] = streams.count > many ? [nil] : streams.sorted()
    for name in names {
      for view in [View.statements, .commitments, .calls] {
        try ask(view, since.after, of: name, &after)
        try ask(view, since.before, of: name, &before)
      }
    }
    // A call said again stands before where it was said first.
    for filters in earlierOccasions(of: after, besides: streams) {
      before.answers[.calls, default: []].append(try chronicle.ask(Question(.calls, filters)))
    }
    for view in [View.commitments, .calls] {
      try ask(view, calendar(since.after), of: nil, &after)
      try ask(view, calendar(since.before), of: nil, &before)
    }
    for mechanism in try mechanisms(of: names) {
      for (filters, isAfter) in [(since.before, false), (since.after, true)] {
        var filters = filters
        filters.mechanism = mechanism
        let answer = try chronicle.ask(Question(.mechanisms, filters))
        if isAfter { after.answers[.mechanisms, default: []].append(answer) }
        if !isAfter { before.answers[.mechanisms, default: []].append(answer) }
      }
    }
    return (Changes(from: before, to: after), corrections)
  }

  /// Adds the statements of what was assessed, which counts from when its evidence became public, and of what is to
  /// follow something, whose patience runs from when that happened or was kept.
  private func addWhatDepends(to streams: inout Set<String>) throws(ChronicleError) {
    let lately = calendar(Filters(asOf: since.after.asOf, today: since.after.today))
    let happened = try chronicle.testimonies(Question(.timeline, lately), hasWords: false)
    var assessedAnew: Set<String> = []
    var followed = streams.union(happened.map(\.event.id.statement))
    for (evidence, assessed) in try chronicle.statements(assessedByEvidenceIn: followed) {
      followed.formUnion(assessed)
      if streams.contains(evidence) { assessedAnew.formUnion(assessed) }
    }
    streams.formUnion(assessedAnew)
    streams.formUnion(try chronicle.statements(following: followed))
  }

  /// About so many entries are asked about in the time that a statement takes by itself.
  private static let entriesAsQuickAsAStatement = 500

  private func ask(
    _ view: View, _ filters: Filters, of statement: String?, _ side: inout Changes.Side
  ) throws(ChronicleError) {
    var filters = filters
    filters.statement = statement
    side.answers[view, default: []].append(try chronicle.ask(Question(view, filters)))
  }

  /// Everything whose window, or whose patience, may have run out between the two days.
  private func calendar(_ filters: Filters) -> Filters {
    var filters = filters
    let (first, last) = (since.before.judgedOn, since.after.judgedOn)
    filters.since = first.map { $0 - Judgement.patience - 1 }
    filters.until = last
    return filters
  }

  /// What finds the calls of one side as they stood before: where each was last made in another statement.
  private func earlierOccasions(of side: Changes.Side, besides known: Set<String>) -> Set<Filters> {
    var found: Set<Filters> = []
    for answer in side.answers[.calls] ?? [] {
      for (events, topics) in zip(answer[column: "events"], answer[column: "topics"]) {
        guard case .events(let ids) = events, ids.count > 1,
          let last = ids.last(where: { !known.contains($0.statement) })
        else { continue }
        var filters = since.before
        filters.statement = last.statement
        if filters.topics.isEmpty, case .list(let words) = topics { filters.topics = words }
        found.insert(filters)
      }
    }
    return found
  }

  /// The mechanisms that the statements attest, before or after.
  private func mechanisms(of statements: [String?]) throws(ChronicleError) -> [String] {
    var names: Set<String> = []
    for name in statements {
      for filters in [since.before, since.after] {
        var filters = filters
        filters.statement = name
        names.formUnion(try chronicle.ask(Question(.mechanisms, filters))[column: "mechanism"].map(\.plain))
      }
    }
    let asked = since.after.mechanism
    return names.filter { asked == nil || $0 == asked }.sorted()
  }
}

public import Negotiation
public import Projections

/// A whole log folded in memory: what the tables hold, without tables. The measure of every answer.
public struct Ledger: Sendable {
  /// Every header and event that stands, parties read as merged, sorted by id.
  public let testimonies: [Testimony]
  /// Which parties are read as one.
  public let mergers: Mergers

  /// Folds the entries of a log, in whatever order. Complexity: O(n log n).
  ///
  /// - Parameter position: the last entry that counts; `nil` for all.
  public init(_ entries: some Sequence<Entry>, recordedBy position: Int? = nil) {
    var headers: [String: StatementHeader] = [:]
    var events: [Event] = []
    var corrections: [Correction] = []
    for entry in entries where position.map({ entry.position <= $0 }) ?? true {
      switch entry.content {
      case .header(let header): headers[header.statement] = header
      case .event(let event): events.append(event)
      case .bookkeeping(let bookkeeping):
        corrections.append(Correction(id: entry.id, position: entry.position, bookkeeping: bookkeeping))
      }
    }
    let book = Book(corrections)
    let mergers = Mergers(corrections)
    var standing: [EntryID: Testimony] = [:]
    for header in headers.values {
      var testimony = Testimony(header: header, asserted: nil)
      if let event = Corrections.event(testimony.event, after: book.concerning(testimony.event.id)) {
        testimony.event = mergers.reading(event)
        testimony.issuers = header.issuers.map(mergers.reading)
        standing[event.id] = testimony
      }
    }
    for recorded in events {
      guard let event = Corrections.event(recorded, after: book.concerning(recorded.id)) else { continue }
      let header = headers[event.id.statement]
      standing[event.id] = Testimony(
        mergers.reading(event), process: header?.process, issuers: (header?.issuers ?? []).map(mergers.reading))
    }
    for testimony in standing.values {
      for link in testimony.event.links where standing[link.target] != nil {
        standing[link.target]?.replies.append(
          Testimony.Reply(link.relation, from: testimony.event.id, asserted: testimony.event.asserted))
      }
    }
    let days = standing.mapValues { ($0.event.asserted, $0.event.when.end ?? $0.event.day) }
    self.mergers = mergers
    for id in standing.keys {
      standing[id]?.replies.sort { ($0.from, $0.relation.rawValue) < ($1.from, $1.relation.rawValue) }
      standing[id]?.judge(by: book.concerning(id)) { days[$0] ?? (nil, nil) }
    }
    testimonies = standing.values.map { testimony in
      var testimony = testimony
      testimony.forerunners = testimony.predecessors.flatMap { standing[$0]?.asForerunners ?? [] }
      return testimony
    }.sorted { $0.event.id < $1.event.id }
  }

  /// The answer to a question that needs no index of words.
  public func ask(_ question: Question) -> Answer {
    let filters = question.filters
    let projection = Catalogue[question.view]
    var admitted = testimonies.filter(filters.clocksAdmit)
    let terms = Terms(admitted.lazy.filter { $0.event.act.type == .roleAttested }.map(\.event))
    if projection.showsProposals {
      let candidates = Candidates(admitted, terms, filters.asked)
      for index in admitted.indices { admitted[index].proposal = candidates.proposal(for: admitted[index]) }
    }
    return projection.answer(admitted, filters: filters, terms: terms, mergers: mergers)
  }
}

/// Every event that might keep a promise, in memory.
private struct Candidates {
  private let matching: Matching
  private let asked: Projection.Asked
  private let byID: [EntryID: Testimony]
  private let doing: [Testimony]

  init(_ testimonies: [Testimony], _ terms: Terms, _ asked: Projection.Asked) {
    matching = Matching(terms: terms)
    self.asked = asked
    byID = Dictionary(testimonies.map { ($0.event.id, $0) }) { $1 }
    doing = testimonies.filter { Deed.doingTypes.contains($0.event.act.type) }
  }

  /// - Parameter depth: how many forerunners of forerunners are asked.
  func proposal(for promise: Testimony, depth: Int = Matching.depth) -> Proposal? {
    guard Deed.promisingTypes.contains(promise.event.act.type), Matching.isOpen(promise, on: asked.day) else {
      return nil
    }
    var start = promise.start(on: asked.day)
    if start == nil, depth > 0 {
      start = promise.predecessors.compactMap { byID[$0].flatMap { proposal(for: $0, depth: depth - 1) }?.day }.max()
    }
    var found = promise.answers(asOf: asked.asOf).compactMap { byID[$0] }
    if let reach = Matching.reach(of: promise, since: start) {
      found += doing.filter { reach.holds($0.event) && !found.contains($0) }
    }
    return matching.proposal(for: promise, among: found, since: start, asked: asked)
  }
}

/// Corrections by what they concern.
private struct Book {
  private var byTarget: [String: [Correction]] = [:]

  init(_ corrections: [Correction]) {
    for correction in corrections {
      if case .statementDated = correction.bookkeeping {
        byTarget[correction.id.statement, default: []].append(correction)
      } else if let target = correction.bookkeeping.target {
        byTarget[target.description, default: []].append(correction)
      }
    }
  }

  /// Those of an entry and of its statement, and those of these, however deep.
  func concerning(_ id: EntryID) -> [Correction] {
    var open = [id.description, id.statement]
    var found: [Correction] = []
    var seen: Set<EntryID> = []
    while let target = open.popLast() {
      for correction in byTarget[target] ?? [] where seen.insert(correction.id).inserted {
        found.append(correction)
        open.append(correction.id.description)
      }
    }
    return found
  }
}

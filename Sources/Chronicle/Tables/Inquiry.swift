import Negotiation
import Projections

/// Answers one question from the tables: finds the events in question by number, reads them, folds them.
///
/// What it answers is what ``Projection/answer(_:filters:terms:mergers:)`` would of every testimony in memory.
struct Inquiry {
  let acts: Acts
  let witnesses: Witnesses
  let lexicon: Lexicon
  let projection: Projection
  let filters: Filters
  let terms: Terms
  let prospects: Prospects
  let tellings: Tellings
  /// The events which somebody called not closable, where that is asked for and they are few.
  private let notClosable: Set<Int>?

  init(_ question: Question, _ connection: Connection, _ lexicon: Lexicon) throws(ChronicleError) {
    let log = LogAccess(connection: connection)
    switch question.filters.recordedBy {
    case nil: acts = Acts(connection, at: nil)
    case .position(let position): acts = Acts(connection, at: position)
    case .time(let time): acts = Acts(connection, at: try log.position(at: time))
    }
    filters = question.filters
    projection = Catalogue[question.view]
    self.lexicon = lexicon
    witnesses = try Witnesses(acts, lexicon)
    terms = try Roles(acts, lexicon, witnesses.mergers).terms(under: filters.by + filters.to + filters.with, filters)
    tellings = Tellings(witnesses, lexicon, asOf: filters.asOf)
    notClosable =
      filters.state == .notClosable
      ? try CorrectionBook(connection).positions(assessed: Outcome.notClosable.rawValue) : nil
    prospects = Prospects(witnesses, tellings, lexicon, filters)
  }

  func answer() throws(ChronicleError) -> Answer {
    var selection = try Selection(projection, filters, acts, lexicon, terms, witnesses.mergers)
    if projection.view == .search {
      return try search(&selection)
    }
    if projection.isWhole, witnesses.mergers.isEmpty {
      if projection.view == .calls, acts.position == nil, hidesNothing(selection) { selection.restrictToDue() }
      return try wholes(selection)
    }
    if projection.isWhole { return try everything(unfiltered) }
    if [.actors, .documents, .topics].contains(projection.view) { return try census(selection) }
    // Of the ledger of then it is not known since when.
    if projection.view == .matches, acts.position == nil { selection.restrictToKept() }
    if projection.view == .commitments, acts.position == nil { selection.restrictToDue() }
    return try singles(selection)
  }

  /// The events asked for as they stand, said earlier first, for folds that lay events side by side.
  ///
  /// A limit cuts nothing here. Complexity: O(events found).
  /// - Parameter hasWords: whether each is read in full.
  func testimonies(hasWords: Bool) throws(ChronicleError) -> [Testimony] {
    var found: [Testimony] = []
    let selection = try Selection(projection, filters, acts, lexicon, terms, witnesses.mergers)
    try Route(selection: selection, acts: acts).each {
      act throws(ChronicleError) in
      if let testimony = try admitted(act, inFull: hasWords) { found.append(testimony) }
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
    try Route(selection: selection, acts: acts).each { act throws(ChronicleError) in
      if tally.isComplete(before: act.asserted) { return false }
      // What a limit cuts off is counted by its numbers.
      if hasOneRowAKey, tally.isFull(before: act.asserted) {
        if !selection.isExact, try !admits(act) { return true }
        tally.uncounted += 1
        return true
      }
      // What is in another state, or is closed, is passed over by its numbers, too.
      if try !calendarAdmits(act) { return true }
      if projection.view == .matches, try !prospects.mayBeKept(act) { return true }
      if projection.showsProposals, let told = try tellings.judged(act), !mayShow(told) { return true }
      guard var testimony = try admitted(act) else { return true }
      if projection.view == .matches { testimony.proposal = try prospects.proposal(for: testimony) }
      for key in projection.keys(testimony) { tally.add(rows(of: key, from: [testimony])) }
      return true
    }
    return try cut(tally)
  }

  func cut(_ tally: Tally) throws(ChronicleError) -> Answer {
    var answer = try projection.cut(tally.rows, for: filters, fill: filled)
    if tally.uncounted > 0 {
      answer.more = min((answer.more ?? 0) + tally.uncounted, projection.countedAtMost(filters))
    }
    return answer
  }

  /// Whether a key always makes one row, and every key asked for does.
  var hasOneRowAKey: Bool {
    ![.mechanisms, .offices, .matches].contains(projection.view) && filters.state == nil && filters.dueBy == nil
  }

  /// Rows that count over every event asked for.
  private func census(_ selection: Selection) throws(ChronicleError) -> Answer {
    var census = Census(projection.view, lexicon, witnesses)
    try Route(selection: selection, acts: acts).eachInNoOrder { act throws(ChronicleError) in
      if !selection.isExact, try !admits(act) { return }
      try census.count(act)
    }
    return try census.answer(projection, for: filters)
  }

  /// Rows of whole histories under merged names, for which there is no index.
  private func everything(_ selection: Selection) throws(ChronicleError) -> Answer {
    var testimonies: [Testimony] = []
    try Route(selection: selection, acts: acts).each { act throws(ChronicleError) in
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
      guard let found = try acts.act(at: position), selection.admits(found), let testimony = try admitted(found) else {
        continue
      }
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

  /// Whether an act can be in the state asked for, as far as the calendar says: no decision makes anything overdue.
  func calendarAdmits(_ act: Candidate) throws(ChronicleError) -> Bool {
    guard [.commitments, .calls].contains(projection.view), let state = filters.state,
      [.overdue, .dueSoon, .stale, .notClosable].contains(state),
      let window = act.window(standing: try lexicon.standing)
    else { return true }
    if window.state(on: filters.judgedOn).rawValue == state.rawValue { return true }
    // What is to follow something else may have waited for it too long, whatever the calendar says.
    if state == .stale, window.when.precision == .sequenced, act.isLinked { return true }
    return state == .notClosable && notClosable?.contains(act.position) ?? true
  }

  /// With what later events make of it.
  private func filled(_ testimony: Testimony) throws(ChronicleError) -> Testimony {
    var testimony = testimony
    testimony.proposal = try prospects.proposalIfAny(for: testimony)
    return testimony
  }

  /// Whether an act is one that is asked for, by its numbers; its statement is looked up only where that matters.
  func admits(_ act: Candidate) throws(ChronicleError) -> Bool {
    guard filters.statement == nil, act.type != Inquiry.obligation,
      let told = try tellings.sketch(act)
    else { return try admitted(act, inFull: false) != nil }
    return projection.reads(told) && filters.clocksAdmit(told)
      && filters.admits(told, in: projection.view, terms: terms, mergers: witnesses.mergers)
  }

  func admitted(_ act: Candidate, inFull: Bool = true) throws(ChronicleError) -> Testimony? {
    let told = try inFull ? witnesses.testimony(act) : self.told(act)
    guard let testimony = told, projection.reads(testimony),
      filters.clocksAdmit(testimony),
      filters.admits(testimony, in: projection.view, terms: terms, mergers: witnesses.mergers)
    else { return nil }
    return testimony
  }

  func rows(of key: Projection.Key, from members: [Testimony]) -> [Projection.Row] {
    projection.rows(of: key, from: members, filters: filters, terms: terms, mergers: witnesses.mergers)
  }
}

extension Inquiry {
  /// By its numbers where they suffice, else by its record.
  func told(_ act: Candidate) throws(ChronicleError) -> Testimony? {
    if let told = try tellings.testimony(act) { return told }
    return try witnesses.testimony(act)
  }

  func told(_ position: Int) throws(ChronicleError) -> Testimony? {
    try acts.act(at: position).flatMap { act throws(ChronicleError) in try told(act) }
  }
}

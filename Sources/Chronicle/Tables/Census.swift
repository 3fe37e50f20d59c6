import Negotiation
import Projections

/// Counts the parties, the documents or the topics of acts by number, without reading a record.
struct Census {
  private let view: View
  private let lexicon: Lexicon
  private let witnesses: Witnesses
  /// What is counted, by its place.
  private var counts: [Count] = []
  private var places: [String: Int] = [:]
  /// The places of what stands in a list.
  private var lists: [Int: [Int]] = [:]

  /// One event, and the day it became public; the undated come last.
  private struct Mark {
    var asserted: Int
    var stream: Int
    var version: Int

    init(_ act: Candidate) { (asserted, stream, version) = (act.asserted ?? .max, act.stream, act.version) }
  }

  /// The events of one day, the first or the last: which of them is it by its id is looked up for what is shown alone.
  private struct Marks {
    private(set) var all: [Mark] = []
    var asserted: Int? { all.first?.asserted }

    /// Takes a mark if its day is not beyond the day of those known; drops those if they are beyond its own.
    mutating func note(_ mark: Mark, isBeyond: (Int, Int) -> Bool) {
      guard let day = asserted, day != mark.asserted else { return all.append(mark) }
      if isBeyond(day, mark.asserted) { all = [mark] }
    }
  }

  private struct Count {
    let word: String
    var first = Marks()
    var last = Marks()
    var lastDay: Int?
    var times = 0
    var asActor = 0
    var asCounterpart = 0
    var asSpeaker = 0
    var streams: Set<Int> = []
    /// Each list of actors, and where it stands first.
    var actors: [Int: Marks] = [:]
  }

  init(_ view: View, _ lexicon: Lexicon, _ witnesses: Witnesses) {
    self.view = view
    self.lexicon = lexicon
    self.witnesses = witnesses
  }

  /// Counts one act. Complexity: O(1) once its lists are known.
  mutating func count(_ act: Candidate) throws(ChronicleError) {
    if view == .documents, act.documents == 0 { return }
    guard let motif = try lexicon.motif(act.motif) else { return }
    switch view {
    case .actors:
      let actors = try words(of: motif.actors)
      let others = try words(of: motif.counterparts)
      let speakers = try words(of: act.speakers)
      for place in actors { counts[place].asActor += 1 }
      for place in others { counts[place].asCounterpart += 1 }
      for place in speakers { counts[place].asSpeaker += 1 }
      for place in actors { note(act, place) }
      for place in others where !actors.contains(place) { note(act, place) }
      for place in speakers where !actors.contains(place) && !others.contains(place) { note(act, place) }
    default:
      for place in try words(of: view == .documents ? act.documents : motif.topics) {
        note(act, place)
        counts[place].streams.insert(act.stream)
        counts[place].actors[motif.actors, default: Marks()].note(Mark(act), isBeyond: >)
      }
    }
  }

  private mutating func note(_ act: Candidate, _ place: Int) {
    let mark = Mark(act)
    counts[place].times += 1
    counts[place].first.note(mark, isBeyond: >)
    counts[place].last.note(mark, isBeyond: <)
    if let day = act.asserted { counts[place].lastDay = max(day, counts[place].lastDay ?? day) }
  }

  /// The places of a list's words, each once.
  private mutating func words(of list: Int) throws(ChronicleError) -> [Int] {
    if let known = lists[list] { return known }
    var found: [Int] = []
    for member in try lexicon.members(of: list) {
      let word = view == .actors ? witnesses.mergers.reading(Party(unchecked: member)).id : member
      let place = places[word] ?? counts.count
      if place == counts.count {
        places[word] = place
        counts.append(Count(word: word))
      }
      if !found.contains(place) { found.append(place) }
    }
    lists[list] = found
    return found
  }
}

extension Census {
  /// The rows last spoken of, as many as the limit says, in the order of their words.
  func answer(_ projection: Projection, for filters: Filters) throws(ChronicleError) -> Answer {
    // A list may name what no act was counted for.
    var kept = counts.filter { $0.times > 0 }
    var more: Int?
    if let limit = filters.limit, kept.count > limit {
      more = min(kept.count - limit, projection.countedAtMost(filters))
      kept = try lastSpokenOf(kept, limit)
    }
    var rows: [[Value]] = []
    for one in kept.sorted(by: { $0.word < $1.word }) { rows.append(try appearances(of: one).values(in: view)) }
    return Answer(
      columns: projection.columns, rows: rows, more: more, countedAtMost: projection.countedAtMost(filters))
  }

  /// Those whose last event became public latest; of those of the last day to be had, by that event's id, then by word.
  private func lastSpokenOf(_ counts: [Count], _ limit: Int) throws(ChronicleError) -> [Count] {
    func said(_ count: Count) -> Int { count.last.asserted.map { $0 == .max ? .min : $0 } ?? .min }
    let days = counts.map(said).sorted(by: >)
    guard limit > 0 else { return [] }
    let bound = days[limit - 1]
    var kept = counts.filter { said($0) > bound }
    var tied: [(id: EntryID, count: Count)] = []
    for count in counts where said(count) == bound { tied.append((try last(of: count.last), count)) }
    tied.sort { ($0.id, $1.count.word) > ($1.id, $0.count.word) }
    kept += tied.prefix(limit - kept.count).map(\.count)
    return kept
  }

  private func appearances(of count: Count) throws(ChronicleError) -> Appearances {
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    let firstDay = count.first.asserted == .max ? nil : day(count.first.asserted)
    var appearances = Appearances(
      count.word, first: (try first(of: count.first), firstDay), last: (try last(of: count.last), day(count.lastDay)),
      times: count.times)
    (appearances.asActor, appearances.asCounterpart, appearances.asSpeaker) = (
      count.asActor, count.asCounterpart, count.asSpeaker
    )
    appearances.statements = count.streams.count
    var order: [(asserted: Int, id: EntryID, list: Int)] = []
    for (list, marks) in count.actors { order.append((marks.asserted ?? .max, try first(of: marks), list)) }
    var seen: Set<Party> = []
    for (_, _, list) in order.sorted(by: { ($0.asserted, $0.id) < ($1.asserted, $1.id) }) {
      for member in try lexicon.members(of: list) {
        let party = witnesses.mergers.reading(Party(unchecked: member))
        if seen.insert(party).inserted { appearances.by.append(party) }
      }
    }
    return appearances
  }

  private func first(of marks: Marks) throws(ChronicleError) -> EntryID {
    try ids(of: marks).min() ?? EntryID(statement: "", version: 0)
  }

  private func last(of marks: Marks) throws(ChronicleError) -> EntryID {
    try ids(of: marks).max() ?? EntryID(statement: "", version: 0)
  }

  private func ids(of marks: Marks) throws(ChronicleError) -> [EntryID] {
    var ids: [EntryID] = []
    for mark in marks.all {
      ids.append(EntryID(statement: try witnesses.statement(mark.stream).name, version: mark.version))
    }
    return ids
  }
}

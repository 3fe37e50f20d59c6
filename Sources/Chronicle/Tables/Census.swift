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

  /// One event, and its place among all: by the day it became public, then by id; the undated come last.
  private struct Mark {
    var asserted: Int
    var stream: Int
    var version: Int

    init(_ act: Candidate) { (asserted, stream, version) = (act.asserted ?? .max, act.stream, act.version) }
  }

  private struct Count {
    let word: String
    var first, last: Mark
    var lastDay: Int?
    var times = 0
    var asActor = 0
    var asCounterpart = 0
    var asSpeaker = 0
    var streams: Set<Int> = []
    /// Each list of actors, and where it stands first.
    var actors: [Int: Mark] = [:]
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
      let actors = try words(of: motif.actors, at: act)
      let others = try words(of: motif.counterparts, at: act)
      let speakers = try words(of: act.speakers, at: act)
      for place in actors { counts[place].asActor += 1 }
      for place in others { counts[place].asCounterpart += 1 }
      for place in speakers { counts[place].asSpeaker += 1 }
      for place in actors { try note(act, place) }
      for place in others where !actors.contains(place) { try note(act, place) }
      for place in speakers where !actors.contains(place) && !others.contains(place) { try note(act, place) }
    default:
      for place in try words(of: view == .documents ? act.documents : motif.topics, at: act) {
        try note(act, place)
        counts[place].streams.insert(act.stream)
        let mark = Mark(act)
        if let known = counts[place].actors[motif.actors], try !isEarlier(mark, known) { continue }
        counts[place].actors[motif.actors] = mark
      }
    }
  }

  private mutating func note(_ act: Candidate, _ place: Int) throws(ChronicleError) {
    let mark = Mark(act)
    counts[place].times += 1
    if try isEarlier(mark, counts[place].first) { counts[place].first = mark }
    if try isEarlier(counts[place].last, mark) { counts[place].last = mark }
    if let day = act.asserted { counts[place].lastDay = max(day, counts[place].lastDay ?? day) }
  }

  private func isEarlier(_ a: Mark, _ b: Mark) throws(ChronicleError) -> Bool {
    if a.asserted != b.asserted { return a.asserted < b.asserted }
    if a.stream == b.stream { return a.version < b.version }
    return try witnesses.statement(a.stream).name < witnesses.statement(b.stream).name
  }

  /// The places of a list's words, each once; an act opens what was not met before.
  private mutating func words(of list: Int, at act: Candidate) throws(ChronicleError) -> [Int] {
    if let known = lists[list] { return known }
    var found: [Int] = []
    for member in try lexicon.members(of: list) {
      let word = view == .actors ? witnesses.mergers.reading(Party(unchecked: member)).id : member
      let place = places[word] ?? counts.count
      if place == counts.count {
        places[word] = place
        counts.append(Count(word: word, first: Mark(act), last: Mark(act)))
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
    var kept: [(said: Int, id: EntryID, place: Int)] = []
    for (place, count) in counts.enumerated() {
      kept.append((count.last.asserted == .max ? .min : count.last.asserted, try id(of: count.last), place))
    }
    var more: Int?
    if let limit = filters.limit, kept.count > limit {
      kept.sort { ($0.said, $0.id, counts[$1.place].word) > ($1.said, $1.id, counts[$0.place].word) }
      more = min(kept.count - limit, projection.countedAtMost(filters))
      kept.removeLast(kept.count - limit)
    }
    kept.sort { counts[$0.place].word < counts[$1.place].word }
    var rows: [[Value]] = []
    for one in kept { rows.append(try appearances(of: counts[one.place]).values(in: view)) }
    return Answer(
      columns: projection.columns, rows: rows, more: more, countedAtMost: projection.countedAtMost(filters))
  }

  private func appearances(of count: Count) throws(ChronicleError) -> Appearances {
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    var appearances = Appearances(
      count.word, first: (try id(of: count.first), count.first.asserted == .max ? nil : day(count.first.asserted)),
      last: (try id(of: count.last), day(count.lastDay)), times: count.times)
    (appearances.asActor, appearances.asCounterpart, appearances.asSpeaker) = (
      count.asActor, count.asCounterpart, count.asSpeaker
    )
    appearances.statements = count.streams.count
    var order: [(asserted: Int, id: EntryID, list: Int)] = []
    for (list, mark) in count.actors { order.append((mark.asserted, try id(of: mark), list)) }
    var seen: Set<Party> = []
    for (_, _, list) in order.sorted(by: { ($0.asserted, $0.id) < ($1.asserted, $1.id) }) {
      for member in try lexicon.members(of: list) {
        let party = witnesses.mergers.reading(Party(unchecked: member))
        if seen.insert(party).inserted { appearances.by.append(party) }
      }
    }
    return appearances
  }

  private func id(of mark: Mark) throws(ChronicleError) -> EntryID {
    EntryID(statement: try witnesses.statement(mark.stream).name, version: mark.version)
  }
}

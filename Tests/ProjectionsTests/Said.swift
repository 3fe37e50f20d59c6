import Negotiation

/// Short forms for events of talks between Azuria and Brevia that never took place.
enum Said {
  static func event(
    _ id: String, _ act: Act, by actors: [String] = ["azuria"], to counterparts: [String] = [], on day: String,
    from start: String? = nil, until end: String? = nil, _ precision: When.Precision = .day,
    topics: [String] = ["ferry"], mechanism: String? = nil
  ) -> Event {
    let asserted = Day(day)
    let when =
      start == nil && end == nil && precision == .day
      ? When(start: asserted, end: asserted, precision: .day, basis: .statement)
      : When(start: start.flatMap { Day($0) }, end: end.flatMap { Day($0) }, precision: precision, basis: .relative)
    return Event(
      id: EntryID(id) ?? EntryID(statement: "unnamed", version: 1), act: act,
      actors: actors.map { Party(unchecked: $0) }, counterparts: counterparts.map { Party(unchecked: $0) },
      predicate: "reopen the ferry", topics: topics, mechanism: mechanism, when: when, asserted: asserted,
      citation: Citation(sentence: 1, span: 0..<4, cue: "will"))
  }

  /// Entries in the order given, positions from 1.
  static func entries(_ contents: [(String, Content)]) -> [Entry] {
    contents.enumerated().map { index, one in
      Entry(
        position: index + 1, id: EntryID(one.0) ?? EntryID(statement: "unnamed", version: 1), recordedAt: Int64(index),
        recorder: "desk", content: one.1)
    }
  }

  static func entries(_ events: [Event], _ bookkeeping: [(String, Bookkeeping)] = []) -> [Entry] {
    entries(events.map { ($0.id.description, .event($0)) } + bookkeeping.map { ($0.0, .bookkeeping($0.1)) })
  }
}

import Chronicle
import Negotiation

@testable import rapporteur

/// A ledger of fictional talks, built entry by entry.
struct Talks {
  let chronicle: Chronicle

  init(in folder: String) throws {
    var now: Int64 = 1_700_000_000_000_000
    chronicle = try Chronicle.open(
      path: folder + "/talks.sqlite", mode: .creating,
      clock: {
        now += 1_000_000
        return now
      }, recorder: "desk")
  }

  /// Records a statement that a reader read.
  @discardableResult
  func record(
    _ name: String, date: String? = nil, issuers: [String] = ["river-panel"], places: [String] = [], _ events: [Event]
  ) throws -> RecordedStatement? {
    let header = StatementHeader(
      statement: name, title: name, issuers: issuers.compactMap { Party($0) }, date: date.flatMap { Day($0) },
      places: places, source: String(repeating: "0", count: 64), reader: "1.0")
    let numbered = events.enumerated().map { index, event in
      var event = event
      event.id = EntryID(statement: name, version: index + 1)
      event.asserted = header.date
      return event
    }
    try chronicle.append(Batch(header, numbered))
    return try statement(name)
  }

  func statement(_ name: String) throws -> RecordedStatement? { try RecordedStatement(name, in: chronicle) }

  /// An event as a reader makes it.
  static func event(
    _ act: Act, _ start: Int, by actors: [String] = ["river-panel"], documents: [String] = [], when: When? = nil,
    rule: String? = "rule", confidence: Int = 80
  ) -> Event {
    Event(
      id: EntryID(statement: "", version: 0), act: act, actors: actors.compactMap { Party($0) }, predicate: "what",
      documents: documents, when: when ?? When(start: nil, end: nil, precision: .unknown, basis: .statement),
      asserted: nil, citation: Citation(sentence: 1, span: start..<(start + 5), cue: "words"), rule: rule,
      confidence: rule == nil ? nil : Confidence(hundredths: confidence))
  }

  /// A day, named.
  static func day(_ text: String) -> When {
    When(start: Day(text), end: Day(text), precision: .day, basis: .explicit)
  }
}

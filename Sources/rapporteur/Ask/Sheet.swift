internal import Negotiation
internal import Projections

/// Named values of one thing, shown as a sheet: an answer of a single row.
struct Sheet {
  private(set) var columns: [Column] = []
  private(set) var values: [Value] = []

  /// The one-row answer.
  var answer: Answer { Answer(columns: columns, rows: [values]) }

  mutating func add(_ name: String, _ kind: Column.Kind, _ value: Value) {
    columns.append(Column(name, kind, ""))
    values.append(value)
  }

  mutating func add(_ name: String, _ text: String?) { add(name, .text, text.map(Value.text) ?? .null) }

  mutating func add(_ name: String, _ list: [String]) { add(name, .list, list.isEmpty ? .null : .list(list)) }

  mutating func add(_ name: String, _ day: Day?) { add(name, .day, day.map(Value.day) ?? .null) }
}

extension Sheet {
  /// Every field of an event.
  mutating func add(_ event: Event) {
    add("event", .event, .event(event.id))
    // A flag that is not up tells nothing.
    for (column, value) in event.particulars where column.kind != .flag || value != .null {
      add(column.name, column.kind, value)
    }
  }

  /// Where an event stands in its source.
  mutating func add(_ citation: Citation, quote: String?) {
    add("sentence", .integer, .integer(citation.sentence))
    add("span", "\(citation.span.lowerBound)-\(citation.span.upperBound)")
    add("cue", citation.cue)
    add("quote", quote)
  }

  /// What a statement is.
  mutating func add(_ header: StatementHeader, withDetails: Bool) {
    add("statement", .statement, .text(header.statement))
    add("title", header.title)
    guard withDetails else { return }
    add("process", header.process)
    add("issuers", header.issuers.map(\.id))
    add("date", header.date)
    add("places", header.places)
    add("address", header.address)
    add("source", header.source)
    add("reader", header.reader)
  }

  /// Who recorded an entry and when, and what was recorded about it since.
  mutating func add(_ entry: Entry, corrections: [Entry]) {
    add("recorded", Moments.text(entry.recordedAt) + " by " + entry.recorder)
    add("position", .integer, .integer(entry.position))
    add(
      "corrections",
      corrections.compactMap { correction in
        guard case .bookkeeping(let bookkeeping) = correction.content else { return nil }
        return "\(correction.id) \(bookkeeping.summary) (\(correction.recorder))"
      })
  }
}

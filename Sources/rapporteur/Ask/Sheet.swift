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
    add("type", event.act.type.rawValue)
    add("subtype", event.act.subtype)
    add("strength", event.act.strength)
    if event.negated { add("negated", .flag, .flag(true)) }
    add("actors", event.actors.map(\.id))
    add("counterparts", event.counterparts.map(\.id))
    add("predicate", event.predicate)
    add("topics", event.topics)
    add("mechanism", event.mechanism)
    add("documents", event.documents)
    add("start", event.when.start)
    add("end", event.when.end)
    add("precision", event.when.precision.rawValue)
    add("basis", event.when.basis.rawValue)
    add("expression", event.when.expression)
    add("asserted", event.asserted)
    add("places", event.places)
    add("attribution", event.attribution.mode.rawValue)
    add("speakers", event.attribution.speakers.map(\.id))
    add("links", event.links.map { $0.relation.rawValue + " " + $0.target.description })
    add("rule", event.rule)
    add("confidence", event.confidence?.description)
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

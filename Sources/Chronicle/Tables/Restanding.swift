import Negotiation
import Projections

/// Writes anew what corrections change: how an event stands now, and how it stood before.
struct Restanding {
  let book: CorrectionBook
  let writer: TableWriter

  /// Takes up every root that corrections point at: events, whole statements, general corrections.
  ///
  /// Complexity: O(events concerned and their corrections).
  func restand(
    _ roots: Set<String>, _ words: inout Vocabulary, _ shelf: some Remembered
  ) throws(ChronicleError) {
    var positions: Set<Int> = []
    for root in roots.sorted() {
      guard try book.settle(root) else { continue }
      if let id = EntryID(root) {
        if let position = try book.log.position(of: id) { positions.insert(position) }
      } else {
        positions.formUnion(try book.log.positions(of: root))
      }
    }
    for position in positions.sorted() { try restand(position, &words, shelf) }
  }

  private func restand(
    _ position: Int, _ words: inout Vocabulary, _ shelf: some Remembered
  ) throws(ChronicleError) {
    guard let entry = try book.log.entry(at: position) else { return }
    let recorded: Event
    var header: StatementHeader?
    switch entry.content {
    case .event(let event): recorded = event
    case .header(let own):
      header = own
      recorded = Testimony(header: own, asserted: nil).event
    case .bookkeeping: return
    }
    var corrections = try book.corrections(of: entry.id.description)
    if recorded.asserted == nil { corrections += try book.corrections(of: entry.id.statement) }
    try writer.remove(position)
    for version in Corrections.history(of: recorded, at: position, corrections: corrections) {
      let fact: Fact
      if let header {
        fact = try words.fact(of: header, on: version.event.asserted, at: position, stream: entry.stream, shelf)
      } else {
        let process = try writer.process(of: entry.stream)
        fact = try words.fact(of: version.event, of: process, at: position, stream: entry.stream, shelf)
      }
      let record = header == nil && version.event != recorded ? Restanding.record(of: version.event) : nil
      try Horizon.extend(to: fact.asserted, at: version.from, writer.connection)
      for link in version.event.links {
        try writer.insert(FactLink(link, at: position))
        try writer.pointers.note(link.target.description, by: link.relation)
      }
      if let until = version.to {
        try writer.insertBefore(fact, since: version.from, until: until, record: record)
      } else {
        try writer.insert(fact, since: version.from == position ? nil : version.from, record: record)
      }
    }
  }

  private static func record(of event: Event) -> [UInt8] {
    var json = JSONWriter()
    Record.encode(.event(event), id: event.id, layout: .log, to: &json)
    return json.bytes
  }
}

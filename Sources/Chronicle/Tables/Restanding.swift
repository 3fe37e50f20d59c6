import Negotiation
import Projections

/// Writes anew what corrections change: how an event stands now, and how it stood before.
struct Restanding {
  let book: CorrectionBook
  let writer: TableWriter

  /// What was written anew: by position, and as it stands now.
  struct Restood {
    var withdrawn: [Promises.Withdrawn] = []
    var facts: [(fact: Fact, talks: Int)] = []
  }

  /// Takes up every root that corrections point at: events, whole statements, general corrections.
  ///
  /// Complexity: O(events concerned and their corrections).
  /// - Returns: what the promises do not know yet.
  func restand(
    _ roots: Set<String>, _ words: inout Vocabulary, _ shelf: some Remembered
  ) throws(ChronicleError) -> Restood {
    var restood = Restood()
    var positions: Set<Int> = []
    for root in roots.sorted() {
      guard try book.settle(root) else { continue }
      if let id = EntryID(root) {
        if let position = try book.log.position(of: id) { positions.insert(position) }
      } else {
        positions.formUnion(try book.log.positions(of: root))
      }
    }
    for position in positions.sorted() { try restand(position, &words, shelf, &restood) }
    return restood
  }

  private func restand(
    _ position: Int, _ words: inout Vocabulary, _ shelf: some Remembered, _ restood: inout Restood
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
    restood.withdrawn.append(try writer.promises.withdraw(position))
    try writer.remove(position)
    let process = header == nil ? try writer.process(of: entry.stream) : 0
    for version in Corrections.history(of: recorded, at: position, corrections: corrections) {
      let fact: Fact
      if let header {
        fact = try words.fact(of: header, on: version.event.asserted, at: position, stream: entry.stream, shelf)
      } else {
        fact = try words.fact(of: version.event, of: process, at: position, stream: entry.stream, shelf)
      }
      let record = header == nil && version.event != recorded ? Restanding.record(of: version.event) : nil
      try Horizon.extend(to: fact.asserted, at: version.from, writer.connection)
      for link in version.event.links {
        try writer.insert(FactLink(link, at: position))
        try writer.note(link)
      }
      if let until = version.to {
        try writer.insertBefore(fact, since: version.from, until: until, record: record)
      } else {
        try writer.insert(fact, since: version.from == position ? nil : version.from, record: record)
        if header == nil { restood.facts.append((fact, Int(process))) }
      }
    }
  }

  private static func record(of event: Event) -> [UInt8] {
    var json = JSONWriter()
    Record.encode(.event(event), id: event.id, layout: .log, to: &json)
    return json.bytes
  }
}

internal import Chronicle
internal import Negotiation
internal import Reading

/// A recorded statement as the present reader reads it, from the page that the ledger kept.
struct KeptReading {
  let page: Page
  let statement: FoundStatement
  private let overrides: Reader.Overrides

  /// Reads a statement again; `nil` when its page is not kept.
  ///
  /// What people decided about the whole of it holds: its day, its issuers, its process.
  /// - Throws: a refusal when the statement is no longer found on its page.
  init?(_ recorded: RecordedStatement, in chronicle: Chronicle, by reader: Reader) throws(Refusal) {
    let header = recorded.header
    let source = try Refusal.translating { () throws(ChronicleError) in try chronicle.source(of: header.statement) }
    guard let source else { return nil }
    page = try Page(kept: source.bytes, of: header.statement)
    var known = PageOptions.Known(title: header.title, process: header.process)
    known.overrides.date = recorded.date
    guard var found = KeptReading.statement(header, on: try page.statements(by: reader, known)) else {
      throw .refused("\(header.statement) is not found again on its page")
    }
    if found.header.issuers != header.issuers, !header.issuers.isEmpty {
      known.overrides.issuers = header.issuers
      found = KeptReading.statement(header, on: try page.statements(by: reader, known)) ?? found
    }
    found.rename(to: header.statement)
    statement = found
    overrides = known.overrides
  }

  private static func statement(_ header: StatementHeader, on found: [FoundStatement]) -> FoundStatement? {
    found.first { $0.header.body == header.body } ?? (found.count == 1 ? found.first : nil)
      ?? found.first { $0.header.places == header.places && $0.header.issuers == header.issuers } ?? found.first
  }

  /// The event that rests on the same words and is of the same kind, and how it came about.
  func explanation(of event: Event) -> (event: Event, explanation: Explanation)? {
    let pairs = zip(statement.events, statement.reading.explanations).filter { $0.0.act.type == event.act.type }
    let same = pairs.filter { $0.0.citation.span == event.citation.span }
    if let best = same.first(where: { $0.0.actors == event.actors && $0.0.counterparts == event.counterparts }) {
      return best
    }
    return same.first ?? pairs.first { $0.0.citation.span.overlaps(event.citation.span) }
  }

  /// How the parties of an event are named in its sentence, a line a mention: `"The Panel" is river-panel (named)`.
  func mentions(in event: Event, by reader: Reader) -> [String] {
    let all = reader.dissect(page.utf8, hints: page.hints, overrides: overrides)
    guard let own = all.first(where: { $0.statement.text == statement.reading.text }) else { return [] }
    return own.dissections.filter { $0.sentence.range.contains(event.citation.span.lowerBound) }.flatMap { dissection in
      dissection.mentions.filter { $0.parties.contains(where: event.actors.contains) }.map { mention in
        let steps = [mention.kind] + mention.steps
        return "\"\(mention.words.onOneLine)\" is \(mention.parties.map(\.id).joined(separator: ", ")) "
          + "(\(steps.joined(separator: "; ")))"
      }
    }
  }
}

internal import Chronicle
internal import Negotiation
internal import Reading

/// What a ledger holds already: by it a page is recognised as known, as a reprint, or as new.
struct KnownStatements {
  private let chronicle: Chronicle?
  private var headers: [String: StatementHeader] = [:]
  /// Statements by the hash of their body.
  private var bodies: [String: String] = [:]
  /// The bodies that were compared or added, so that a page is taken apart once.
  private var prints: [String: BodyPrint] = [:]

  /// Reads the headers of a ledger. Complexity: O(statements).
  ///
  /// - Parameter chronicle: `nil` when there is no ledger yet.
  init(_ chronicle: Chronicle?) throws(Refusal) {
    self.chronicle = chronicle
    guard let chronicle else { return }
    let found = try Refusal.translating { () throws(ChronicleError) in
      var found: [StatementHeader] = []
      for name in try chronicle.statements() {
        let entry = try chronicle.entry(EntryID(statement: name, version: 0))
        if case .header(let header) = entry.content { found.append(header) }
      }
      return found
    }
    for header in found { add(header) }
  }

  private mutating func add(_ header: StatementHeader) {
    headers[header.statement] = header
    if let body = header.body { bodies[body] = header.statement }
  }

  /// Takes note of a statement that is recorded now, or would be.
  mutating func add(_ statement: FoundStatement, on page: Page) {
    add(statement.header)
    prints[statement.header.statement] = BodyPrint(statement.reading.text, in: page.utf8)
  }

  func isTaken(_ name: String) -> Bool { headers[name] != nil || name == Entry.ledgerStream }

  /// Whether a page is linked as a reprint of a statement.
  func isLinked(_ page: Page, to header: StatementHeader) -> Bool {
    guard let chronicle, let recorded = try? RecordedStatement(header.statement, in: chronicle) else { return false }
    return recorded.reprints.contains(page.source)
  }

  /// The statement that has the same body, or that a person coded from the same page.
  func same(as found: FoundStatement) -> StatementHeader? {
    if let body = found.header.body, let name = bodies[body] { return headers[name] }
    return headers.values.filter { $0.body == nil && $0.source == found.header.source }
      .filter { $0.date == found.header.date || $0.date == nil || found.header.date == nil }
      .min { $0.statement < $1.statement }
  }

  /// The statement of about the same day that the body most likely repeats, and how the two differ.
  ///
  /// Only statements whose page is kept can be compared. Complexity: linear in the bodies of ten days either side,
  /// in all of them for a statement without a date.
  mutating func repeated(by found: FoundStatement, on page: Page) -> (
    header: StatementHeader, difference: BodyPrint.Difference
  )? {
    let print = BodyPrint(found.reading.text, in: page.utf8)
    var best: (name: String, likeness: Double)?
    for (name, header) in headers.sorted(by: { $0.key < $1.key }) {
      if let day = found.header.date, let other = header.date, abs(day - other) > KnownStatements.days { continue }
      guard let kept = self.print(of: header), print.shingles.isReprint(of: kept.shingles) else { continue }
      let likeness = print.shingles.resemblance(to: kept.shingles)
      if likeness > best?.likeness ?? -1 { best = (name, likeness) }
    }
    guard let best, let header = headers[best.name], let kept = prints[best.name] else { return nil }
    return (header, kept.difference(to: print))
  }

  /// How many days apart a statement and its reprint may be dated.
  private static let days = 10

  /// The body of a recorded statement; `nil` when its page is not kept.
  private mutating func print(of header: StatementHeader) -> BodyPrint? {
    if let print = prints[header.statement] { return print }
    guard let source = try? chronicle?.source(of: header.statement),
      let page = try? Page(kept: source.bytes, of: header.statement)
    else { return nil }
    let statements = Zones.statements(in: page.utf8, hints: page.hints)
    let own = statements.first { statement in
      (try? Fingerprint.sha256(of: statement.bodyDigestInput(in: page.utf8))) == header.body
    }
    guard let statement = own ?? statements.first else { return nil }
    let print = BodyPrint(statement, in: page.utf8)
    prints[header.statement] = print
    return print
  }
}

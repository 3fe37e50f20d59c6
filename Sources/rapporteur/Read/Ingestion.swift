internal import Chronicle
internal import Negotiation
internal import Projections
internal import Reading

/// Takes pages in, one after the other: decides what each statement is to the ledger, and records it.
struct Ingestion {
  /// Where to record; `nil` for a dry run, and until the first statement is found when there was no ledger.
  private(set) var chronicle: Chronicle?
  let reader: Reader
  let options: PageOptions.Known
  let linksReprints: Bool
  private var holdings: KnownStatements

  /// A row a statement, for ``columns``.
  private(set) var rows: [[Value]] = []
  private(set) var recorded = 0
  private(set) var events = 0
  private(set) var known = 0
  private(set) var reprints = 0
  private(set) var unread = 0

  init(
    chronicle: Chronicle?, reader: Reader, known: PageOptions.Known, linksReprints: Bool, holdings: KnownStatements
  ) {
    self.chronicle = chronicle
    self.reader = reader
    options = known
    self.linksReprints = linksReprints
    self.holdings = holdings
  }

  static let columns = [
    Column("page", .text, "The page."), Column("statement", .statement, "The statement on it."),
    Column("state", .text, "recorded, known or reprint."), Column("date", .day, "Its day."),
    Column("issuers", .list, "Who issued it."), Column("events", .integer, "Events that were read."),
    Column("unread", .integer, "Clauses that no rule reads."),
  ]

  /// What a statement is to the ledger.
  private enum State {
    case new
    case known(StatementHeader)
    /// A reprint that was linked before.
    case linked(StatementHeader)
    case reprint(StatementHeader, BodyPrint.Difference)
  }

  /// Takes one page in; everything new on it is recorded in one transaction.
  ///
  /// - Parameter opening: makes the ledger, once there is something to record and none is open; `nil` records nothing.
  /// - Returns: what a person should know.
  mutating func take(_ page: Page, opening: () throws(Refusal) -> Chronicle?) throws(Refusal) -> [String] {
    var found = try page.statements(by: reader, options)
    if chronicle == nil { chronicle = try opening() }
    var remarks: [String] = []
    var states: [State] = []
    for index in found.indices {
      let state = state(of: found[index], on: page)
      if case .new = state {
        found[index].rename(to: StatementName.free(found[index].header.statement, isTaken: holdings.isTaken))
        holdings.add(found[index], on: page)
      }
      states.append(state)
    }
    try record(found, states, on: page)
    for (statement, state) in zip(found, states) { remarks += note(statement, state, on: page) }
    return remarks
  }

  private mutating func state(of statement: FoundStatement, on page: Page) -> State {
    if let header = holdings.same(as: statement) { return .known(header) }
    if linksReprints, let (header, difference) = holdings.repeated(by: statement, on: page) {
      if difference.count == 0 { return .known(header) }
      return holdings.isLinked(page, to: header) ? .linked(header) : .reprint(header, difference)
    }
    return .new
  }

  private func record(_ found: [FoundStatement], _ states: [State], on page: Page) throws(Refusal) {
    guard let chronicle else { return }
    try Refusal.translating { () throws(ChronicleError) in
      var batches: [Batch] = []
      for (statement, state) in zip(found, states) {
        switch state {
        case .new: batches.append(Batch(statement.header, statement.events))
        case .known(let header):
          // A page that was read before, or coded by a person, is kept now if it was not.
          if header.source == page.source { try chronicle.attach(page.bytes, to: header.statement, media: page.media) }
        case .linked: break
        case .reprint(let header, let difference):
          try chronicle.link(
            reprint: page.bytes, media: page.media, address: page.address, differences: difference.count,
            to: header.statement)
        }
      }
      if !batches.isEmpty { try chronicle.record(batches, from: page.bytes, media: page.media) }
    }
  }

  /// Counts a statement and says what is to be said of it.
  private mutating func note(_ statement: FoundStatement, _ state: State, on page: Page) -> [String] {
    let name = statement.header.statement
    switch state {
    case .known(let header):
      known += 1
      add(header, "known", nil, statement, page)
      return ["\(page.name): recorded already as \(header.statement)"]
    case .linked(let header):
      known += 1
      add(header, "known", nil, statement, page)
      return ["\(page.name): linked already to \(header.statement), which it repeats"]
    case .reprint(let header, let difference):
      reprints += 1
      add(header, "reprint", nil, statement, page)
      return ["\(page.name): repeats \(header.statement) with \(difference.count.things("difference"))"]
        + difference.lines
    case .new:
      recorded += 1
      events += statement.reading.events.count
      let unread = statement.reading.findings.count { $0.reason == .unread }
      self.unread += unread
      add(statement.header, chronicle == nil ? "new" : "recorded", unread, statement, page)
      if statement.reading.isDatedByMeeting {
        return ["\(page.name): \(name) has the day of the meeting it tells of; \"ingest --date DAY\" gives it another"]
      }
      guard statement.header.date == nil else { return [] }
      return [
        "\(page.name): \(name) has no date; \"ingest --date DAY\" gives it one beforehand, "
          + "\"date \(name) DAY --why TEXT\" later"
      ]
    }
  }

  private mutating func add(
    _ header: StatementHeader, _ state: String, _ unread: Int?, _ statement: FoundStatement, _ page: Page
  ) {
    rows.append([
      .text(page.name), .text(header.statement), .text(state), header.date.map(Value.day) ?? .null,
      .list(header.issuers.map(\.id)), unread == nil ? .null : .integer(statement.reading.events.count),
      unread.map(Value.integer) ?? .null,
    ])
  }
}

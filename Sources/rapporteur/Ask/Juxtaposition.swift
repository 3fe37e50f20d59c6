internal import Chronicle
internal import Negotiation
internal import Projections

/// Statements laid side by side: which are compared, and which of their events are asked for.
///
/// The clocks, the issuer, the days and the process choose statements; every other filter chooses what is shown.
/// Comparing only what a filter lets through would take a thing said to somebody else for a silence.
struct Juxtaposition {
  private let statements: Filters
  private let events: Filters

  init(_ filters: Filters) {
    statements = Filters(
      since: filters.since, until: filters.until, asOf: filters.asOf, happenedBy: filters.happenedBy,
      recordedBy: filters.recordedBy, process: filters.process, today: filters.today)
    var events = filters
    (events.since, events.until, events.process) = (nil, nil, nil)
    self.events = events
  }

  /// A statement; `nil` when the clocks or the filters do not let it through.
  func statement(_ name: String, in chronicle: Chronicle) throws(ChronicleError) -> IssuedStatement? {
    var filters = statements
    filters.statement = name
    return try chronicle.issued(filters).first
  }

  /// Every statement of an issuer.
  func statements(of issuer: Party, in chronicle: Chronicle) throws(ChronicleError) -> [IssuedStatement] {
    var filters = statements
    filters.by = [issuer]
    return try chronicle.issued(filters)
  }

  /// The events asked for; `nil` when all are.
  func events(of statements: [IssuedStatement], in chronicle: Chronicle) throws(ChronicleError) -> Set<EntryID>? {
    let unfiltered = Filters(
      asOf: events.asOf, happenedBy: events.happenedBy, recordedBy: events.recordedBy, today: events.today)
    if events == unfiltered { return nil }
    var ids: Set<EntryID> = []
    for statement in statements {
      var filters = events
      filters.statement = statement.name
      ids.formUnion(try chronicle.testimonies(Question(.timeline, filters)).map(\.event.id))
    }
    return ids
  }
}

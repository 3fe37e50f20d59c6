import Negotiation
import Projections

/// Reads testimonies: events as they stand at a moment of the ledger, with what the rest of it says of them.
final class Witnesses {
  let acts: Acts
  let mergers: Mergers
  private let log: LogAccess
  private let book: CorrectionBook
  private let lexicon: Lexicon
  private var statements: [Int: Statement] = [:]
  private let types: [Int: (name: String, version: Int)]
  private let query: Query
  private let pointers: Pointers

  /// What is known of a statement besides its events.
  struct Statement {
    var name: String
    /// The negotiation it belongs to.
    var process: String?
    var issuers: [Party]
  }

  init(_ acts: Acts, _ lexicon: Lexicon) throws(ChronicleError) {
    self.acts = acts
    self.lexicon = lexicon
    log = LogAccess(connection: acts.connection)
    book = CorrectionBook(acts.connection)
    pointers = Pointers(acts.connection)
    var corrections = try book.general(.entityMerged)
    if let position = acts.position { corrections.removeAll { $0.position > position } }
    mergers = Mergers(corrections)
    query = try acts.connection.query("SELECT stream, version, type, record FROM event WHERE position = ?")
    var types: [Int: (name: String, version: Int)] = [:]
    try acts.connection.each("SELECT no, name, version FROM event_type") { row in
      types[row.integer(0)] = (row.text(1), row.integer(2))
    }
    self.types = types
  }

  /// The testimony at a position; `nil` when it does not stand. Complexity: O(size and what points at it).
  ///
  /// - Parameter withForerunners: whether what it is to follow is looked up, too.
  func testimony(at position: Int, withForerunners: Bool = true) throws(ChronicleError) -> Testimony? {
    guard let standing = try acts.standing(position) else { return nil }
    return try testimony(
      at: position, record: standing.record, asserted: standing.asserted, withForerunners: withForerunners)
  }

  /// The testimony of an act, whose record alone is missing.
  func testimony(_ act: Candidate) throws(ChronicleError) -> Testimony? {
    if act.isAmended { return try testimony(at: act.position) }
    return try testimony(at: act.position, record: nil, asserted: act.asserted)
  }

  private func testimony(
    at position: Int, record: String?, asserted: Int?, withForerunners: Bool = true
  ) throws(ChronicleError) -> Testimony? {
    query.bind(1, position)
    defer { query.reset() }
    guard try query.step(), let type = types[query.integer(2)] else { return nil }
    let place = Pointers.Target(stream: query.integer(0), version: query.integer(1))
    let statement = try statement(place.stream)
    let id = EntryID(statement: statement.name, version: place.version)
    var content = try LogAccess.content(query.bytes(3), type: type.name, version: type.version, id: id)
    query.reset()
    if let record { content = try amended(record, position, id) }
    var testimony: Testimony
    switch content {
    case .header(let header):
      testimony = Testimony(header: header, asserted: asserted.map { Day(number: Int32(clamping: $0)) })
      testimony.event = mergers.reading(testimony.event)
      testimony.issuers = testimony.issuers.map(mergers.reading)
      return testimony
    case .event(let event):
      testimony = Testimony(mergers.reading(event), process: statement.process, issuers: statement.issuers)
    case .bookkeeping: return nil
    }
    if testimony.canHaveOutcome {
      if try pointers.pointing(at: place) != nil {
        testimony.replies = try replies(to: id)
        try judge(&testimony)
      }
      if withForerunners {
        for id in testimony.predecessors {
          testimony.forerunners += try self.testimony(of: id, withForerunners: false)?.asForerunners ?? []
        }
      }
    }
    return testimony
  }

  /// The testimony of an id.
  func testimony(of id: EntryID, withForerunners: Bool = true) throws(ChronicleError) -> Testimony? {
    try log.position(of: id).flatMap { position throws(ChronicleError) in
      try testimony(at: position, withForerunners: withForerunners)
    }
  }

  /// The act of an id, by numbers.
  func act(of id: EntryID) throws(ChronicleError) -> Candidate? {
    try log.position(of: id).flatMap { position throws(ChronicleError) in try acts.act(at: position) }
  }

  /// Adds what was assessed of an event, confirmed and rejected.
  func judge(_ testimony: inout Testimony) throws(ChronicleError) {
    var corrections = try book.corrections(of: testimony.event.id.description)
    if let position = acts.position { corrections.removeAll { $0.position > position } }
    try testimony.judge(by: corrections) { id throws(ChronicleError) in try days(id) }
  }

  /// Whether a link says that another event keeps or answers one, now or before it was taken back.
  func isSaidKept(_ act: Candidate) throws(ChronicleError) -> Bool {
    try pointers.pointing(at: Pointers.Target(stream: act.stream, version: act.version)) == .keeping
  }

  /// Whether a link or a correction points at an event, now or before it was taken back.
  func isPointedAt(_ act: Candidate) throws(ChronicleError) -> Bool {
    try pointers.pointing(at: Pointers.Target(stream: act.stream, version: act.version)) != nil
  }
}

extension Witnesses {
  /// An event that was corrected: its record stands in the tables, under its own type of then.
  private func amended(_ record: String, _ position: Int, _ id: EntryID) throws(ChronicleError) -> Content {
    let number = try acts.act(at: position)?.type ?? 0
    let type = number > 0 ? EventType.allCases[number - 1].rawValue : ""
    return try Array(record.utf8).withUnsafeBufferPointer { bytes throws(ChronicleError) in
      try LogAccess.content(bytes, type: type, version: Record.version, id: id)
    }
  }

  /// The name of a statement, by its number.
  func name(_ stream: Int) throws(ChronicleError) -> String { try statement(stream).name }

  /// What is known of a statement, by its number. Complexity: O(log n), once a question.
  func statement(_ stream: Int) throws(ChronicleError) -> Statement {
    if let known = statements[stream] { return known }
    let row = try acts.connection.first(
      "SELECT name, process, issuers FROM stream LEFT JOIN statement ON stream = no WHERE no = ?", .integer(stream)
    ) { ($0.text(0), $0.integer(1), $0.integer(2)) }
    let (name, process, issuers) = row ?? ("", 0, 0)
    let statement = Statement(
      name: name, process: process == 0 ? nil : try lexicon.text(process),
      issuers: try lexicon.members(of: issuers).map { mergers.reading(Party(unchecked: $0)) })
    statements[stream] = statement
    return statement
  }

  /// The events whose links point at one, with how they bear on it. Complexity: O(events found).
  func replies(to id: EntryID) throws(ChronicleError) -> [Testimony.Reply] {
    var corrected: Set<Int> = []
    var replies: [Testimony.Reply] = []
    try acts.connection.each(
      """
      SELECT link.position, act.position IS NULL OR since IS NOT NULL, relation, name, version, asserted
      FROM link LEFT JOIN act USING (position) LEFT JOIN stream ON no = stream WHERE target = ?
      """, .text(id.description)
    ) { row in
      if let last = acts.position, row.integer(0) > last { return }
      // What was never corrected bears as its numbers say.
      guard row.integer(1) == 0, let relation = Link.Relation(rawValue: row.text(2)) else {
        corrected.insert(row.integer(0))
        return
      }
      let day = row.integerIfAny(5).map { Day(number: Int32(clamping: $0)) }
      replies.append(
        Testimony.Reply(
          relation, from: EntryID(statement: row.text(3), version: row.integer(4)), asserted: day))
    }
    for position in corrected {
      // The link may be one the event had before a correction: what counts is how the event stands.
      guard let standing = try acts.standing(position), let entry = try log.entry(at: position) else { continue }
      var content = entry.content
      if let record = standing.record { content = try amended(record, position, entry.id) }
      guard case .event(let event) = content else { continue }
      for link in event.links where link.target == id {
        replies.append(Testimony.Reply(link.relation, from: event.id, asserted: event.asserted))
      }
    }
    return replies.sorted { ($0.from, $0.relation.rawValue) < ($1.from, $1.relation.rawValue) }
  }

  /// When an entry became public and when it last happened, as it stands.
  private func days(_ id: EntryID) throws(ChronicleError) -> (public: Day?, happened: Day?) {
    guard let position = try log.position(of: id), let standing = try acts.standing(position) else { return (nil, nil) }
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    return (day(standing.asserted), day(standing.happened))
  }
}

extension Testimony {
  /// Whether assessments and answering events bear on it.
  fileprivate var canHaveOutcome: Bool {
    switch event.act.type {
    case .commitmentMade, .callIssued, .obligationInvoked: true
    default: false
    }
  }
}

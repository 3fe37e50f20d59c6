public import Negotiation
public import Projections

extension Chronicle {
  /// Answers a question, in one state of the ledger.
  ///
  ///     try chronicle.ask(Question(.meetings, Filters(with: [azerbaijan], asOf: day, limit: 50)))
  ///
  /// Complexity: grows with the answer, not with the log, but for the counting views ``View/actors``,
  /// ``View/documents`` and ``View/topics``, which read every event asked for.
  /// - Throws: `file` when the tables are another program's of yesterday and may not be written.
  public func ask(_ question: Question) throws(ChronicleError) -> Answer {
    try prepareTables()
    return try connection.reading { () throws(ChronicleError) in
      // An empty ledger has no tables yet; as of the beginning nothing was recorded.
      guard try head.position > 0 else { return Answer(columns: Catalogue[question.view].columns, rows: []) }
      return try Inquiry(question, connection, try knownLexicon()).answer()
    }
  }

  /// The names that questions look up, as far as earlier ones did.
  func knownLexicon() throws(ChronicleError) -> Lexicon {
    let found = try Lexicon.of(connection, after: lexicon)
    lexicon = found
    return found
  }

  /// When the ledger's first statement became public, its first event happened and its first entry was recorded;
  /// `nil` when nothing has a day. Complexity: O(events told late), in their index.
  public func firstDays() throws(ChronicleError) -> (public: Day, happened: Day, recorded: Int64)? {
    try prepareTables()
    guard try head.position > 0 else { return nil }
    func day(_ sql: String) throws(ChronicleError) -> Day? {
      try connection.first(sql) { $0.integerIfAny(0) }.flatMap { $0 }.map { Day(number: Int32(clamping: $0)) }
    }
    let said = try day("SELECT min(asserted) FROM act WHERE type = 0")
    let types = EventType.allCases.map { String(TableSchema.number(of: $0)) }.joined(separator: ", ")
    let done = [
      try day("SELECT min(day) FROM act WHERE asserted > day"),
      try day("SELECT min(day) FROM act WHERE type IN (\(types)) AND asserted IS NULL"),
    ].compactMap(\.self).min()
    let recorded = try connection.first("SELECT recorded_at FROM event WHERE position = 1") { Int64($0.integer(0)) }
    guard let said, let recorded else { return nil }
    return (said, min(done ?? said, said), recorded)
  }

  /// Makes all tables anew from the log, and brings the index of words up to its end.
  ///
  /// - Parameter progress: told how many entries of how many are done.
  public func rebuild(progress: ((_ done: Int, _ of: Int) -> Void)? = nil) throws(ChronicleError) {
    let head = try self.head
    if head.position == 0 { return }
    log.follower?.forget()
    lexicon = nil
    try Rebuild(connection).run(upTo: head, progress: progress)
    try SearchIndex(connection).catchUp(to: head)
  }

  /// One SHA-256 over all tables, 64 lower-case hexadecimal digits: the same for the same events, in
  /// whatever order they were recorded. Complexity: O(tables).
  public func digest() throws(ChronicleError) -> String {
    try prepareTables()
    return try connection.reading { () throws(ChronicleError) in
      guard try head.position > 0 else { return Digest.hexadecimal([UInt8](repeating: 0, count: Digest.length)) }
      var tables = try TableDigest(connection)
      return try tables.digest()
    }
  }

  /// Brings the tables to the log's end where this program may, or says that it may not.
  func prepareTables() throws(ChronicleError) {
    let head = try self.head
    if head.position == 0 { return }
    if let state = try Checkpoint.read("tables", connection), state.version == Tables.version,
      state.position == head.position, state.hash == head.hash
    {
      return
    }
    guard connection.access != .reading else {
      throw ChronicleError(
        .file, "the tables of \(path) were made by another program; rebuild them, or open the ledger for writing")
    }
    try rebuild()
  }

  var connection: Connection { log.connection }
}

extension Chronicle {
  /// Runs a query of the user's own, which may read everything and change nothing.
  ///
  /// - Parameter limit: at most this many rows; the answer says when there were more.
  /// - Throws: `refused` when it would write; `database` with SQLite's words when it is no SQL.
  public func sql(_ text: String, limit: Int = 1_000) throws(ChronicleError) -> Answer {
    let reader = try Connection(path: path, access: .reading)
    let query = try Query(text, on: reader)
    guard query.isReadOnly else {
      throw ChronicleError(.refused, "only queries that read are run here", doing: text)
    }
    let columns = (0..<query.count).map { index in
      Column(query.name(Int32(index)), .text, "A column of the query.")
    }
    var rows: [[Value]] = []
    var more: Int?
    while try query.step() {
      if rows.count == limit {
        more = (more ?? 0) + 1
        if more == Answer.countedAtMost { break }
        continue
      }
      rows.append((0..<query.count).map { query.cell(Int32($0)) })
    }
    query.reset()
    return Answer(columns: columns, rows: rows, more: more)
  }

  /// How much of what the ledger holds: statements, events by type, corrections, names.
  public func stats() throws(ChronicleError) -> Answer {
    try prepareTables()
    var rows: [[Value]] = []
    func count(_ what: String, _ sql: String) throws(ChronicleError) {
      rows.append([.text(what), .integer(try connection.first(sql) { $0.integer(0) } ?? 0)])
    }
    try count("entries", "SELECT count(*) FROM event")
    if try head.position > 0 {
      try count("statements", "SELECT count(*) FROM act WHERE type = 0")
      try count("events", "SELECT count(*) FROM act WHERE type > 0")
      for type in EventType.allCases {
        try count(type.rawValue, "SELECT count(*) FROM act WHERE type = \(TableSchema.number(of: type))")
      }
      try count("corrections", "SELECT count(*) FROM correction")
      try count("names", "SELECT count(*) FROM word")
      try count("motifs", "SELECT count(*) FROM motif")
    }
    return Answer(
      columns: [Column("what", .text, "What is counted."), Column("count", .integer, "How many there are.")], rows: rows
    )
  }
}

extension Query {
  /// A cell as an answer has it; a blob as its hexadecimal digits.
  fileprivate func cell(_ column: Int32) -> Projections.Value {
    switch value(column) {
    case .integer(let number): number.map { .integer($0) } ?? .null
    case .real(let number): number.map { .text(String($0)) } ?? .null
    case .text(let text): text.map { .text($0) } ?? .null
    case .blob(let bytes): bytes.map { .text(Digest.hexadecimal($0)) } ?? .null
    }
  }
}

import Negotiation

/// What the tables keep of a header besides its act.
struct StatementRow: Sendable {
  var stream: Int
  var process: Int32
  var issuers: Int32
}

/// Writes rows of the tables, each kind with one prepared query.
struct TableWriter {
  let connection: Connection
  let pointers: Pointers
  let promises: Promises
  private let insertion: Query
  private let plainInsertion: Query
  private let linking: Query
  private let stating: Query

  init(_ connection: Connection) throws(ChronicleError) {
    self.connection = connection
    pointers = Pointers(connection)
    promises = try Promises(connection)
    insertion = try connection.query(
      """
      INSERT INTO act (position, stream, version, type, motif, documents, places, asserted, begins, ends, day,
        process, strength, linked, window, speakers, deed, since, record)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    plainInsertion = try connection.query(
      """
      INSERT INTO act (position, stream, version, type, motif, documents, places, asserted, begins, ends, day,
        process, strength, linked, window, speakers, deed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    linking = try connection.query("INSERT OR IGNORE INTO link (target, position, relation) VALUES (?, ?, ?)")
    stating = try connection.query("INSERT INTO statement (stream, process, issuers) VALUES (?, ?, ?)")
  }

  /// Writes a fact as it was recorded. The hot path of a rebuild.
  func insert(_ fact: Fact) throws(ChronicleError) {
    bind(fact, to: plainInsertion)
    try plainInsertion.run()
  }

  /// Writes a fact as corrections left it.
  func insert(_ fact: Fact, since: Int?, record: [UInt8]?) throws(ChronicleError) {
    bind(fact, to: insertion)
    insertion.bind(18, since)
    insertion.bind(19, record.map { String(decoding: $0, as: UTF8.self) })
    try insertion.run()
  }

  /// Writes how an event stood between two positions of the log.
  func insertBefore(_ fact: Fact, since: Int, until: Int, record: [UInt8]?) throws(ChronicleError) {
    try connection.run(
      """
      INSERT INTO act_before (position, stream, version, type, motif, documents, places, asserted, begins, ends,
        day, process, strength, linked, window, speakers, deed, since, until, record)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .integer(fact.position), .integer(fact.stream), .integer(fact.version), .integer(fact.type),
      .integer(Int(fact.motif)), .integer(Int(fact.documents)), .integer(Int(fact.places)), .integer(fact.asserted),
      .integer(fact.begins), .integer(fact.ends), .integer(fact.day), .integer(fact.process), .integer(fact.strength),
      .integer(fact.isLinked ? 1 : 0), .integer(fact.window), .integer(Int(fact.speakers)), .integer(fact.deed),
      .integer(since),
      .integer(until),
      .text(record.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// The number of the negotiation a statement belongs to; 0 for none.
  func process(of stream: Int) throws(ChronicleError) -> Int32 {
    try connection.first("SELECT process FROM statement WHERE stream = ?", .integer(stream)) {
      Int32(clamping: $0.integer(0))
    } ?? 0
  }

  /// Takes an event out of the tables, to be written anew.
  func remove(_ position: Int) throws(ChronicleError) {
    try connection.run("DELETE FROM act WHERE position = ?", .integer(position))
    try connection.run("DELETE FROM act_before WHERE position = ?", .integer(position))
  }

  /// Writes a link; that its target is pointed at is for whoever calls to note.
  func insert(_ link: FactLink) throws(ChronicleError) {
    linking.bind(1, link.target)
    linking.bind(2, link.position)
    linking.bind(3, link.relation)
    try linking.run()
  }

  /// Notes that a link points at its target, and that it is kept if the link says so.
  func note(_ link: Link) throws(ChronicleError) {
    try pointers.note(link.target.description, by: link.relation)
    guard link.relation == .fulfils, let position = try pointers.log.position(of: link.target) else { return }
    try promises.noteKept(position)
  }

  func insert(_ statement: StatementRow) throws(ChronicleError) {
    stating.bind(1, statement.stream)
    stating.bind(2, Int(statement.process))
    stating.bind(3, Int(statement.issuers))
    try stating.run()
  }

  /// Writes what a vocabulary has named, in the order of its numbers.
  func insert(_ fresh: Vocabulary.Fresh) throws(ChronicleError) {
    if fresh.isEmpty { return }
    let word = try connection.query("INSERT INTO word (id, text) VALUES (?, ?)")
    for (number, text) in fresh.words {
      word.bind(1, Int(number))
      try run(word, text, at: 2)
    }
    let list = try connection.query("INSERT INTO list (id, text, reading) VALUES (?, ?, ?)")
    for (number, json) in fresh.lists {
      list.bind(1, Int(number))
      list.bind(3, try json.withUnsafeBufferPointer(Vocabulary.members).joined(separator: ", "))
      try run(list, json, at: 2)
    }
    try insert(fresh.members)
    let motif = try connection.query(
      """
      INSERT INTO motif (id, type, subtype, actors, counterparts, topics, mechanism, process, thread)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (number, thread, row) in fresh.motifs {
      motif.bind(1, Int(number))
      motif.bind(2, Int(row.type))
      motif.bind(3, Int(row.subtype))
      motif.bind(4, Int(row.actors))
      motif.bind(5, Int(row.counterparts))
      motif.bind(6, Int(row.topics))
      motif.bind(7, Int(row.mechanism))
      motif.bind(8, Int(row.process))
      motif.bind(9, Int(thread))
      try motif.run()
    }
  }

  /// Writes which words are in which lists, in the order in which they are kept.
  func insert(_ members: [Vocabulary.Member]) throws(ChronicleError) {
    let query = try connection.query("INSERT INTO list_member (word, list) VALUES (?, ?)")
    for row in members.sorted(by: { ($0.word, $0.list) < ($1.word, $1.list) }) {
      query.bind(1, Int(row.word))
      query.bind(2, Int(row.list))
      try query.run()
    }
  }

  /// Runs a query with a text bound where it lies.
  private func run(_ query: Query, _ text: [UInt8], at index: Int32) throws(ChronicleError) {
    try text.withUnsafeBufferPointer { bytes throws(ChronicleError) in
      query.bind(index, text: bytes)
      try query.run()
    }
  }

  private func bind(_ fact: Fact, to query: Query) {
    query.bind(1, fact.position)
    query.bind(2, fact.stream)
    query.bind(3, fact.version)
    query.bind(4, fact.type)
    query.bind(5, Int(fact.motif))
    query.bind(6, Int(fact.documents))
    query.bind(7, Int(fact.places))
    query.bind(8, fact.asserted)
    query.bind(9, fact.begins)
    query.bind(10, fact.ends)
    query.bind(11, fact.day)
    query.bind(12, fact.process)
    query.bind(13, fact.strength)
    query.bind(14, fact.isLinked ? 1 : 0)
    query.bind(15, fact.window)
    query.bind(16, Int(fact.speakers))
    query.bind(17, fact.deed)
  }
}

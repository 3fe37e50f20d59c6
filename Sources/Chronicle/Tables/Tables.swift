import Negotiation
import Projections

/// Keeps the tables in step with the log: what is appended is written in the same transaction.
struct Tables: Follower {
  /// Remembers names between appends; forgotten when a transaction is undone or the tables are remade.
  private var vocabulary: Vocabulary?

  init() {}

  /// What the tables were made by: other folds or another form of the record mean that they are of yesterday.
  static let version = Catalogue.version &* 100 &+ Record.version

  mutating func follow(
    _ entries: [Entry], upTo head: Head, in connection: Connection
  ) throws(ChronicleError) {
    guard let first = entries.first else { return }
    let state = try Checkpoint.read("tables", connection)
    if state?.version == Tables.version, let state, state.position == first.position - 1, try state.isOf(connection) {
      try write(entries, in: connection)
      try Checkpoint(position: head.position, hash: head.hash, version: Tables.version).write("tables", connection)
    } else {
      vocabulary = nil
      try Rebuild(connection).run(upTo: head, progress: nil)
    }
    try SearchIndex(connection).follow(entries, upTo: head)
  }

  mutating func forget() { vocabulary = nil }

  private mutating func write(_ entries: [Entry], in connection: Connection) throws(ChronicleError) {
    let shelf = Shelf(connection: connection)
    var words: Vocabulary
    if let vocabulary { words = vocabulary } else { words = Vocabulary(after: try shelf.numbers()) }
    // Taken, not shared: a second reference would copy every name at the first new one.
    vocabulary = nil
    let writer = try TableWriter(connection)
    let book = CorrectionBook(connection)
    var horizon = try Horizon(connection)
    var streams: [String: Int] = [:]
    var processes: [Int: Int32] = [:]
    func process(of stream: Int) throws(ChronicleError) -> Int32 {
      if let known = processes[stream] { return known }
      let process = try writer.process(of: stream)
      processes[stream] = process
      return process
    }
    var dirty: Set<String> = []
    for entry in entries {
      let statement = entry.id.statement
      if streams[statement] == nil {
        streams[statement] = try book.log.stream(statement)
        // Corrections may have come before what they correct.
        try connection.each(
          "SELECT DISTINCT target FROM correction WHERE target >= ?1 AND target < ?1 || '$'", .text(statement)
        ) { row in dirty.insert(row.text(0)) }
      }
      let stream = streams[statement] ?? 0
      switch entry.content {
      case .header(let header):
        let fact = try words.fact(of: header, on: nil, at: entry.position, stream: stream, shelf)
        try writer.insert(fact, since: nil, record: nil)
        try writer.pointers.noteEarlier(at: statement, numbered: stream)
        try horizon.extend(to: fact.asserted, at: entry.position)
        try writer.insert(
          StatementRow(
            stream: stream, process: try words.word(header.process ?? "", shelf),
            issuers: try words.list(header.issuers.map(\.id), shelf)))
      case .event(let event):
        let fact = try words.fact(
          of: event, of: try process(of: stream), at: entry.position, stream: stream, shelf)
        try writer.insert(fact, since: nil, record: nil)
        try writer.promises.insert(fact, in: Int(try process(of: stream)))
        try horizon.extend(to: fact.asserted, at: entry.position)
        for link in event.links {
          try writer.insert(FactLink(link, at: entry.position))
          try writer.note(link)
        }
      case .bookkeeping(let bookkeeping):
        try book.insert(bookkeeping, id: entry.id, position: entry.position)
        let target = CorrectionBook.target(of: bookkeeping, in: entry.id)
        if let target { try writer.pointers.note(target) }
        // Of others, what counts is settled already: corrections that came before them were found above.
        if CorrectionBook.settling.contains(bookkeeping.kind) {
          dirty.insert(try book.root(of: target ?? entry.id.description))
        }
      }
    }
    let restood = try Restanding(book: book, writer: writer).restand(dirty, &words, shelf)
    for (fact, talks) in restood.facts { try writer.promises.insert(fact, in: talks) }
    for withdrawn in restood.withdrawn { try writer.promises.replace(withdrawn) }
    try writer.insert(words.flushed())
    try Readings(connection).refresh()
    vocabulary = words
  }
}

extension FactLink {
  init(_ link: Link, at position: Int) {
    self.init(target: link.target.description, position: position, relation: link.relation.rawValue)
  }
}

/// How far something derived has followed the log.
struct Checkpoint: Equatable {
  var position: Int
  var hash: [UInt8]
  var version: Int

  static func read(_ name: String, _ connection: Connection) throws(ChronicleError) -> Checkpoint? {
    let exists = try connection.first("SELECT 1 FROM sqlite_master WHERE name = 'checkpoint'") { _ in true } ?? false
    guard exists else { return nil }
    return try connection.first("SELECT position, hash, version FROM checkpoint WHERE name = ?", .text(name)) { row in
      Checkpoint(position: row.integer(0), hash: Array(row.bytes(1)), version: row.integer(2))
    }
  }

  func write(_ name: String, _ connection: Connection) throws(ChronicleError) {
    try connection.run(
      "INSERT OR REPLACE INTO checkpoint (name, position, hash, version) VALUES (?, ?, ?, ?)", .text(name),
      .integer(position), .blob(hash), .integer(version))
  }

  /// Whether the log has this hash at this position: if not, it is another log than the one followed.
  func isOf(_ connection: Connection) throws(ChronicleError) -> Bool {
    if position == 0 { return true }
    return try connection.first("SELECT hash FROM event WHERE position = ?", .integer(position)) { row in
      row.bytes(0).elementsEqual(hash)
    } ?? false
  }
}

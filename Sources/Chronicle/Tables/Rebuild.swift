import Dispatch
import Negotiation

/// Makes the tables anew from the log, in one pass and one transaction.
///
/// One thread reads and decodes the log on a connection of its own, the other writes rows; indexes come last.
/// Readers keep the old tables until the commit.
struct Rebuild {
  let connection: Connection

  /// Told how many entries of how many are done, some hundred times.
  typealias Progress = (_ done: Int, _ of: Int) -> Void

  init(_ connection: Connection) { self.connection = connection }

  /// Complexity: O(log). Memory: O(distinct names and motifs), not the log.
  func run(upTo head: Head, progress: Progress?) throws(ChronicleError) {
    let isAlone = !connection.isInTransaction
    // The other core sorts while this one reads, which SQLite does only through files.
    if isAlone { try connection.execute("PRAGMA temp_store = FILE; PRAGMA threads = 2") }
    defer { if isAlone { try? connection.execute("PRAGMA temp_store = MEMORY; PRAGMA threads = 0") } }
    try connection.writing { () throws(ChronicleError) in
      try connection.execute(Views.dropped + TableSchema.dropped + TableSchema.tables + TableSchema.checkpoint)
      let writer = try TableWriter(connection)
      var words: Vocabulary
      // What another thread reads must be committed; inside an append the log's end is not.
      if isAlone {
        words = try readBeside(upTo: head.position, writer, progress)
      } else {
        words = Vocabulary()
        try LogScan(connection: connection).run(upTo: head.position, naming: &words) {
          stretch throws(ChronicleError) in try write(stretch, writer)
        }
      }
      let dirty = try dirtyRoots()
      try Restanding(book: CorrectionBook(connection), writer: writer).restand(dirty, &words, Nothing())
      try writer.insert(words.flushed())
      try makeIndexes()
      try connection.execute(Views.created)
      try Readings(connection).refresh()
      try Views.writeDictionary(connection)
      try Checkpoint(position: head.position, hash: head.hash, version: Tables.version).write("tables", connection)
    }
  }

  /// SQLite sorts runs as long as its cache is large and then merges them: runs of a few megabytes stay in the
  /// processor's own cache, which takes two thirds of the time, and the other core sorts one while this one
  /// reads the next.
  private func makeIndexes() throws(ChronicleError) {
    try connection.execute("PRAGMA cache_size = -4096")
    defer { try? connection.execute(Connection.largeCache) }
    try connection.execute(TableSchema.indexes)
  }

  /// What the reading thread says to the writing one.
  private enum Message: Sendable {
    case stretch(LogScan.Stretch)
    case done(Vocabulary)
    case failed(ChronicleError)
  }

  private func readBeside(
    upTo last: Int, _ writer: TableWriter, _ progress: Progress?
  ) throws(ChronicleError) -> Vocabulary {
    let channel = Channel<Message>(capacity: 8)
    let path = connection.path
    DispatchQueue.global(qos: .userInitiated).async {
      do throws(ChronicleError) {
        var words = Vocabulary()
        let reader = try Connection(path: path, access: .reading)
        try LogScan(connection: reader).run(upTo: last, naming: &words) { stretch in channel.send(.stretch(stretch)) }
        channel.send(.done(words))
      } catch {
        channel.send(.failed(error))
      }
    }
    var done = 0
    var trouble: ChronicleError?
    while true {
      switch channel.receive() {
      case .stretch(let stretch):
        // After a failure the rest is let through unread, so that the other thread ends.
        if trouble != nil { continue }
        do throws(ChronicleError) { try write(stretch, writer) } catch { trouble = error }
        done += stretch.count
        progress?(done, last)
      case .done(let words):
        if let trouble { throw trouble }
        return words
      case .failed(let error): throw trouble ?? error
      }
    }
  }

  private func write(_ stretch: LogScan.Stretch, _ writer: TableWriter) throws(ChronicleError) {
    try writer.insert(stretch.fresh)
    for fact in stretch.facts { try writer.insert(fact) }
    for link in stretch.links { try writer.insert(link) }
    for statement in stretch.statements { try writer.insert(statement) }
    for row in stretch.corrections {
      try connection.run(
        "INSERT INTO correction (position, kind, target, counts) VALUES (?, ?, ?, 1)", .integer(row.position),
        .text(row.kind), .text(row.target))
    }
  }

  /// What corrections are about, followed to the end.
  private func dirtyRoots() throws(ChronicleError) -> Set<String> {
    let book = CorrectionBook(connection)
    var targets: Set<String> = []
    try connection.each("SELECT DISTINCT target FROM correction WHERE target IS NOT NULL") { row in
      targets.insert(row.text(0))
    }
    var roots: Set<String> = []
    for target in targets { roots.insert(try book.root(of: target)) }
    return roots
  }
}

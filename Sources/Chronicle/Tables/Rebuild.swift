import Dispatch
import Negotiation

/// Makes the tables anew from the log, in one pass and one transaction.
///
/// One thread reads and decodes the log on a connection of its own, the other empties the tables and writes rows;
/// indexes come last.
/// Readers keep the old tables until the commit.
struct Rebuild {
  let connection: Connection

  /// Told how many entries of how many are done, some hundred times.
  typealias Progress = (_ done: Int, _ of: Int) -> Void

  init(_ connection: Connection) { self.connection = connection }

  /// Complexity: O(log). Memory: O(distinct names and motifs), not the log.
  func run(upTo head: Head, progress: Progress?) throws(ChronicleError) {
    let isAlone = !connection.isInTransaction
    try connection.writing { () throws(ChronicleError) in
      // What another thread reads must be committed; inside an append the log's end is not.
      let (named, tables) = isAlone ? try readBeside(upTo: head.position, progress) : try read(upTo: head.position)
      var words = named
      let dirty = try dirtyRoots()
      try Restanding(book: CorrectionBook(connection), writer: tables.writer).restand(dirty, &words, Nothing())
      try tables.write(words.flushed())
      try tables.finish()
      try makeIndexes()
      try connection.execute(Views.created)
      try Readings(connection).refresh()
      try Views.writeDictionary(connection)
      try Checkpoint(position: head.position, hash: head.hash, version: Tables.version).write("tables", connection)
    }
  }

  /// SQLite sorts runs as long as its cache is large and then merges them: runs of one megabyte, the least it
  /// takes, stay in the processor's own cache. What was just written stays in memory meanwhile, to be read once
  /// an index. More threads for the sorting double the work and end no sooner: the rows cost, not their order.
  private func makeIndexes() throws(ChronicleError) {
    try connection.execute("PRAGMA temp_store = FILE; PRAGMA cache_spill = 16384; PRAGMA cache_size = -1024")
    defer { try? connection.execute("PRAGMA temp_store = MEMORY; PRAGMA cache_spill = 1; \(Connection.largeCache)") }
    try connection.execute(TableSchema.indexes)
  }

  /// What the reading thread says to the writing one.
  private enum Message: Sendable {
    case stretch(LogScan.Stretch)
    case done(Vocabulary)
    case failed(ChronicleError)
  }

  private func read(upTo last: Int) throws(ChronicleError) -> (Vocabulary, Filling) {
    var words = Vocabulary()
    let tables = try Filling(connection)
    try LogScan(connection: connection).run(upTo: last, naming: &words) { stretch throws(ChronicleError) in
      try tables.write(stretch)
    }
    return (words, tables)
  }

  private func readBeside(upTo last: Int, _ progress: Progress?) throws(ChronicleError) -> (Vocabulary, Filling) {
    let channel = Channel<Message>(capacity: 64)
    let path = connection.path
    DispatchQueue.global(qos: .userInitiated).async {
      do throws(ChronicleError) {
        var words = Vocabulary()
        let reader = try Connection(path: path, access: .reading)
        // Every page is read once: few of them, over and over, stay in the processor's cache.
        try reader.execute("PRAGMA cache_size = -256")
        try LogScan(connection: reader).run(upTo: last, naming: &words) { stretch in channel.send(.stretch(stretch)) }
        channel.send(.done(words))
      } catch {
        channel.send(.failed(error))
      }
    }
    var done = 0
    var filling: Result<Filling, ChronicleError>
    do throws(ChronicleError) { filling = .success(try Filling(connection)) } catch { filling = .failure(error) }
    while true {
      switch channel.receive() {
      case .stretch(let stretch):
        // After a failure the rest is let through unread, so that the other thread ends.
        guard case .success(let tables) = filling else { continue }
        do throws(ChronicleError) { try tables.write(stretch) } catch { filling = .failure(error) }
        done += stretch.count
        progress?(done, last)
      case .done(let words): return (words, try filling.get())
      case .failed(let error):
        _ = try filling.get()
        throw error
      }
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

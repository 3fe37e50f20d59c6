import Negotiation

/// Makes the tables anew from the log, in one pass and one transaction.
///
/// One thread reads the log on a connection of its own, one takes from its records what the tables keep, and one
/// empties the tables and writes rows; indexes come last.
/// Readers keep the old tables until the commit.
struct Rebuild {
  let connection: Connection

  /// Told how many entries of how many are done, two hundred times at most.
  typealias Progress = (_ done: Int, _ of: Int) -> Void

  init(_ connection: Connection) { self.connection = connection }

  /// Complexity: O(log). Memory: O(distinct names and motifs), not the log.
  func run(upTo head: Head, progress: Progress?) throws(ChronicleError) {
    let isAlone = !connection.isInTransaction
    // What is sorted, and what a statement would undo, goes to files and not to memory. A transaction asks once.
    if isAlone { try connection.execute("PRAGMA temp_store = FILE") }
    defer { if isAlone { try? connection.execute("PRAGMA temp_store = MEMORY") } }
    try connection.writing { () throws(ChronicleError) in
      // What another thread reads must be committed; inside an append the log's end is not.
      var (words, pointed, expected, tables) =
        isAlone ? try readBeside(upTo: head.position, progress) : try read(upTo: head.position)
      let dirty = try dirtyRoots()
      let restanding = Restanding(book: CorrectionBook(connection), writer: tables.writer)
      expected.replace(try restanding.restand(dirty, &words, Nothing()))
      try tables.write(words.flushed())
      try tables.finish(pointed, expected)
      try makeIndexes()
      try connection.execute(Views.created)
      try Readings(connection).refresh()
      try Views.writeDictionary(connection)
      try Checkpoint(position: head.position, hash: head.hash, version: Tables.version).write("tables", connection)
    }
  }

  /// SQLite sorts runs as long as its cache is large and then merges them: runs of two megabytes stay in the
  /// processor's own cache, and other threads sort them while this one reads the next, if they may use files.
  /// What was just written stays in memory meanwhile, to be read once an index.
  private func makeIndexes() throws(ChronicleError) {
    try connection.execute("PRAGMA threads = 3; PRAGMA cache_spill = 16384; PRAGMA cache_size = -2048")
    defer { try? connection.execute("PRAGMA threads = 0; PRAGMA cache_spill = 1; \(Connection.largeCache)") }
    try connection.execute(TableSchema.indexes)
  }

  /// What was named and pointed at, and the tables filled with the rest.
  private typealias Read = (words: Vocabulary, pointed: Pointers.Targets, expected: Expectations, tables: Filling)

  private func read(upTo last: Int) throws(ChronicleError) -> Read {
    var scan = try LogScan(connection)
    let tables = try Filling(connection)
    try LogStretch.each(upTo: last, of: connection) { log throws(ChronicleError) in
      try tables.write(try scan.read(log))
    }
    return (scan.words, scan.pointed, scan.expected, tables)
  }

  /// What the understanding thread hands to the writing one: stretches, and in the end all that was named or pointed at.
  private enum Understood: Sendable {
    case stretch(LogScan.Stretch)
    case all(Vocabulary, pointed: Pointers.Targets, expected: Expectations)
  }

  private func readBeside(upTo last: Int, _ progress: Progress?) throws(ChronicleError) -> Read {
    let path = connection.path
    let log = Relay<LogStretch>(capacity: 32) { hand throws(ChronicleError) in
      let reader = try Connection(path: path, access: .reading)
      // Every page is read once: few of them, over and over, stay in the processor's cache.
      try reader.execute("PRAGMA cache_size = -256")
      try LogStretch.each(upTo: last, of: reader, hand)
    }
    let understood = Relay<Understood>(capacity: 32) { hand throws(ChronicleError) in
      defer { log.drain() }
      let reader = try Connection(path: path, access: .reading)
      var scan = try LogScan(reader)
      while let stretch = try log.next() { hand(.stretch(try scan.read(stretch))) }
      hand(.all(scan.words, pointed: scan.pointed, expected: scan.expected))
    }
    defer { understood.drain() }
    let tables = try Filling(connection)
    var all = (words: Vocabulary(), pointed: Pointers.Targets(), expected: Expectations())
    var (done, told) = (0, 0)
    while let next = try understood.next() {
      switch next {
      case .stretch(let stretch):
        try tables.write(stretch)
        done += stretch.count
        if done * 200 / last > told {
          told = done * 200 / last
          progress?(done, last)
        }
      case .all(let words, let pointed, let expected): all = (words, pointed, expected)
      }
    }
    return (all.words, all.pointed, all.expected, tables)
  }

  /// What corrections that settle anything are about, followed to the end. Every other one is written as it counts.
  private func dirtyRoots() throws(ChronicleError) -> Set<String> {
    let book = CorrectionBook(connection)
    let kinds = CorrectionBook.settling.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    var targets: Set<String> = []
    try connection.each("SELECT DISTINCT target FROM correction WHERE kind IN (\(kinds))") { row in
      targets.insert(row.text(0))
    }
    var roots: Set<String> = []
    for target in targets { roots.insert(try book.root(of: target)) }
    return roots
  }
}

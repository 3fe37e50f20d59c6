import Negotiation

/// The index of words over what events say: predicate, cue, topics, parties, and the titles of statements.
///
/// It only grows, like the log: wording that was corrected is still found, under the event as it now stands.
struct SearchIndex {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Raised when other words are indexed.
  private static let version = 1

  /// The row id is the position in the log, of an entry or of the correction that reworded one.
  static let schema =
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5 (words, topics, parties, content = '')"

  /// Takes the next entries; catches up, or begins anew, when it has not followed so far.
  func follow(_ entries: [Entry], upTo head: Head) throws(ChronicleError) {
    guard let first = entries.first else { return }
    let state = try Checkpoint.read("search", connection)
    if let state, state.version == SearchIndex.version, state.position == first.position - 1 {
      for entry in entries { try index(entry.content, at: entry.position) }
      try Checkpoint(position: head.position, hash: head.hash, version: SearchIndex.version).write("search", connection)
    } else {
      try catchUp(to: head)
    }
  }

  /// Indexes what of the log is not indexed yet, or all of it when the index is of another log.
  func catchUp(to head: Head) throws(ChronicleError) {
    try connection.writing { () throws(ChronicleError) in
      try connection.execute(TableSchema.checkpoint)
      var state = try Checkpoint.read("search", connection)
      let fits = try state?.isOf(connection) ?? false
      if !fits || state?.version != SearchIndex.version {
        try connection.execute("DROP TABLE IF EXISTS search_index;" + SearchIndex.schema)
        state = nil
      }
      var position = (state?.position ?? 0) + 1
      let log = LogAccess(connection: connection)
      while position <= head.position {
        if let entry = try log.entry(at: position) { try index(entry.content, at: position) }
        position += 1
      }
      try Checkpoint(position: head.position, hash: head.hash, version: SearchIndex.version).write("search", connection)
    }
  }

  private func index(_ content: Content, at position: Int) throws(ChronicleError) {
    let words: String
    var topics: [String] = []
    var parties: [Party] = []
    switch content {
    case .header(let header):
      words = header.title
      parties = header.issuers
    case .event(let event):
      words = event.predicate + " · " + event.citation.cue
      topics = event.topics + event.documents + (event.mechanism.map { [$0] } ?? [])
      parties = event.actors + event.counterparts
    case .bookkeeping(.eventAmended(_, let field, let value, _)) where field == "predicate" || field == "cue":
      words = value
    case .bookkeeping: return
    }
    try connection.run(
      "INSERT INTO search_index (rowid, words, topics, parties) VALUES (?, ?, ?, ?)", .integer(position), .text(words),
      .text(topics.joined(separator: " ")), .text(parties.map(\.id).joined(separator: " ")))
  }

  /// The positions of the events whose words match, best first.
  ///
  /// Words are looked for as typed, all of them, and the last one also as the beginning of a longer word.
  func matches(_ text: String) throws(ChronicleError) -> [Int] {
    let words = text.split { $0.isWhitespace }.map { "\"" + $0.filter { $0 != "\"" } + "\"" }.filter { $0 != "\"\"" }
    guard let last = words.last, try Checkpoint.read("search", connection) != nil else { return [] }
    let pattern = (words.dropLast() + [last + " *"]).joined(separator: " ")
    var found: [Int] = []
    var seen: Set<Int> = []
    let log = LogAccess(connection: connection)
    var corrections: [(Int, EntryID)] = []
    try connection.each(
      "SELECT search_index.rowid, correction.target FROM search_index LEFT JOIN correction ON position = search_index.rowid WHERE search_index MATCH ? ORDER BY rank",
      .text(pattern)
    ) { row in
      if let target = row.textIfAny(1).flatMap(EntryID.init) {
        corrections.append((found.count, target))
        found.append(0)
      } else {
        found.append(row.integer(0))
      }
    }
    for (index, target) in corrections { found[index] = try log.position(of: target) ?? 0 }
    return found.filter { $0 > 0 && seen.insert($0).inserted }
  }
}

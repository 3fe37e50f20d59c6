import Negotiation

extension EventLog {
  /// One entry; `nil` when there is none of that id. Complexity: O(log n).
  func entry(_ id: EntryID) throws(ChronicleError) -> Entry? {
    guard let position = try position(of: id) else { return nil }
    return try entries(position..<(position + 1)).first
  }

  /// The entries of a statement in order of version; empty when there is no such statement.
  func entries(of statement: String) throws(ChronicleError) -> [Entry] {
    guard let stream = try stream(statement) else { return [] }
    var entries: [Entry] = []
    entries.reserveCapacity(stream.next)
    for run in try runs(of: stream) {
      try each(run.positions) { stored throws(ChronicleError) in entries.append(try stored.decoded()) }
    }
    return entries
  }

  /// The entries at a range of positions.
  func entries(_ positions: Range<Int>) throws(ChronicleError) -> [Entry] {
    var entries: [Entry] = []
    try each(positions) { stored throws(ChronicleError) in entries.append(try stored.decoded()) }
    return entries
  }

  /// Calls `body` for the stored entries of one stream, in order of version.
  func each(
    of stream: Stream, _ body: (StoredEntry) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    for run in try runs(of: stream) { try each(run.positions, body) }
  }

  /// The names of all statements, sorted.
  func statements() throws(ChronicleError) -> [String] {
    var names: [String] = []
    try connection.each("SELECT name FROM stream WHERE name <> ? ORDER BY name", .text(Entry.ledgerStream)) {
      names.append($0.text(0))
    }
    return names
  }

  /// The header of a statement.
  ///
  /// - Throws: `unknown`, naming the nearest statements.
  func header(of statement: String) throws(ChronicleError) -> StatementHeader {
    guard case .header(let header) = try entry(EntryID(statement: statement, version: 0))?.content else {
      throw try unknown(statement: statement)
    }
    return header
  }
}

// MARK: - What was perhaps meant

extension EventLog {
  /// Says that there is no such entry and which three ids come nearest.
  func unknown(_ id: EntryID) throws(ChronicleError) -> ChronicleError {
    var near: [EntryID] = []
    if let stream = try stream(id.statement), stream.next > Stream.firstVersion(of: id.statement) {
      let first = Stream.firstVersion(of: id.statement)
      let last = stream.next - 1
      let middle = min(max(id.version, first), last)
      let lowest = max(first, min(middle - 1, last - 2))
      near = (lowest...min(lowest + 2, last)).map { EntryID(statement: id.statement, version: $0) }
    } else {
      for name in try nearest(to: id.statement) {
        guard let stream = try stream(name) else { continue }
        near.append(EntryID(statement: name, version: max(0, min(id.version, stream.next - 1))))
      }
    }
    return ChronicleError(.unknown, "there is no entry \(id)" + EventLog.perhaps(near.map(\.description)))
  }

  /// Says that there is no such statement and which three come nearest.
  func unknown(statement: String) throws(ChronicleError) -> ChronicleError {
    ChronicleError(.unknown, "there is no statement \(statement)" + EventLog.perhaps(try nearest(to: statement)))
  }

  private static func perhaps(_ near: [String]) -> String {
    near.isEmpty ? ": nothing is recorded yet" : "; nearest are " + near.joined(separator: ", ")
  }

  /// The three statements whose names are fewest edits away.
  private func nearest(to name: String) throws(ChronicleError) -> [String] {
    let wanted = Array(name.utf8)
    return try statements().map { (distance: EventLog.edits(wanted, Array($0.utf8)), name: $0) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// Insertions, deletions and replacements from one text to the other (Levenshtein).
  private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let replaced = diagonal + (byte == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}

import Negotiation

/// One SHA-256 over everything the tables say of the present, by name and in the order of names.
///
/// Positions, numbers of words and how things stood before are left out: they tell in which order entries
/// were recorded. What is left is the same whatever the order was.
struct TableDigest {
  private let connection: Connection
  private let hash: Digest
  private var bytes: [UInt8] = []

  init(_ connection: Connection) throws(ChronicleError) {
    self.connection = connection
    hash = try Digest()
  }

  private static let queries = [
    """
    SELECT stream.name, act.version, act.type, coalesce(subtype.text, ''), coalesce(actors.text, '[]'),
      coalesce(counterparts.text, '[]'), coalesce(topics.text, '[]'), coalesce(mechanism.text, ''),
      coalesce(documents.text, '[]'), coalesce(places.text, '[]'), coalesce(speakers.text, '[]'), act.asserted, act.begins, act.ends, act.day, act.deed,
      act.record
    FROM act JOIN stream ON stream.no = act.stream JOIN motif ON motif.id = act.motif
      LEFT JOIN word AS subtype ON subtype.id = motif.subtype
      LEFT JOIN list AS actors ON actors.id = motif.actors
      LEFT JOIN list AS counterparts ON counterparts.id = motif.counterparts
      LEFT JOIN list AS topics ON topics.id = motif.topics
      LEFT JOIN word AS mechanism ON mechanism.id = motif.mechanism
      LEFT JOIN list AS documents ON documents.id = act.documents
      LEFT JOIN list AS places ON places.id = act.places
      LEFT JOIN list AS speakers ON speakers.id = act.speakers
    ORDER BY stream.name, act.version
    """,
    """
    SELECT stream.name, coalesce(word.text, ''), coalesce(list.reading, '')
    FROM statement JOIN stream ON stream.no = statement.stream
      LEFT JOIN word ON word.id = statement.process LEFT JOIN list ON list.id = statement.issuers
    ORDER BY stream.name
    """,
    """
    SELECT stream.name, event.version, kind, target, counts, outcome
    FROM correction JOIN event USING (position) JOIN stream ON stream.no = event.stream
    ORDER BY stream.name, event.version
    """,
    "SELECT text, reading FROM list ORDER BY text",
    "SELECT list.text, word.text FROM list_member JOIN list ON list.id = list JOIN word ON word.id = word ORDER BY 1, 2",
  ]

  /// 64 lower-case hexadecimal digits. Complexity: O(n log n) in the acts.
  mutating func digest() throws(ChronicleError) -> String {
    // A chain over rows, so that memory does not grow: each link hashes the one before and a stretch of rows.
    bytes = []
    for sql in TableDigest.queries {
      let rows = try connection.query(sql)
      defer { rows.reset() }
      while try rows.step() {
        for column in 0..<Int32(rows.count) {
          if rows.isNull(column) {
            bytes.append(0)
          } else {
            let value = rows.bytes(column)
            bytes.append(1)
            withUnsafeBytes(of: UInt32(value.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: value)
          }
        }
        if bytes.count > 1 << 20 { bytes = try link() }
      }
      bytes.append(2)
    }
    return Digest.hexadecimal(try link())
  }

  private func link() throws(ChronicleError) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: Digest.length)
    try bytes.withUnsafeBufferPointer { bytes throws(ChronicleError) in
      try result.withUnsafeMutableBufferPointer { result throws(ChronicleError) in
        if let start = result.baseAddress { try hash.digest(bytes, to: start) }
      }
    }
    return result
  }
}

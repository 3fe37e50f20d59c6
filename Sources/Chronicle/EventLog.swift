import Negotiation

/// The log: what was recorded, in the order it was recorded, never changed.
///
/// Appending happens in one transaction together with the followers' tables; either all of it is on disk
/// when the call returns, or nothing was recorded.
final class EventLog {
  let connection: Connection
  /// Stands as recorder where a draft names nobody.
  let recorder: String
  /// Keeps the tables in step.
  var follower: (any Follower)?
  private let clock: () -> Int64
  private var chain: Chain?
  private var json = JSONWriter()
  private var types = Interned(table: "event_type", columns: "no, name, version")
  private var recorders = Interned(table: "recorder", columns: "no, name")
  private var insertion: Query?

  /// - Parameter clock: microseconds since 1970-01-01 UTC. When it goes back, the log's last time is used
  ///   until it has caught up: recording does not stop because a machine's clock was set.
  init(
    _ connection: Connection, recorder: String, follower: (any Follower)? = nil, clock: @escaping () -> Int64
  ) {
    self.connection = connection
    self.recorder = recorder
    self.follower = follower
    self.clock = clock
  }

  /// The end of the log. Complexity: O(log n).
  func head() throws(ChronicleError) -> Head {
    try connection.first("SELECT position, hash FROM event ORDER BY position DESC LIMIT 1") { row in
      Head(position: row.integer(0), hash: Array(row.bytes(1)))
    } ?? .empty
  }

  /// Runs `body` in one transaction; when it throws, nothing of it is recorded or remembered.
  func transaction<T>(_ body: () throws(ChronicleError) -> T) throws(ChronicleError) -> T {
    do throws(ChronicleError) {
      return try connection.writing(body)
    } catch {
      types.forget()
      recorders.forget()
      follower?.forget()
      throw error
    }
  }

  /// Appends batches in order, in one transaction: all of them or none.
  ///
  /// A batch whose key is recorded with the same content appends nothing and gets the receipt it got then.
  /// Complexity: O(size of the batches), independent of the log's length but for O(log n) a batch.
  /// - Throws: `conflict` when a stream is not as expected, or a key is recorded with other content; `input`
  ///   when an entry's id is not the next of its stream; `busy` when another process does not stop writing.
  func append(_ batches: [Batch]) throws(ChronicleError) -> [Receipt] {
    try transaction { () throws(ChronicleError) in
      let start = try head()
      let chain = try openedChain()
      chain.start(after: start)
      let last = try connection.first("SELECT recorded_at FROM event WHERE position = ?", .integer(start.position)) {
        $0.integer(0)
      }
      let now = max(Int(clock()), last ?? .min)
      var position = start.position
      var receipts: [Receipt] = []
      var entries: [Entry] = []
      receipts.reserveCapacity(batches.count)
      for batch in batches {
        let stream = try stream(batch.statement)
        if let stream, let key = batch.key, let run = try run(of: stream, key: key) {
          receipts.append(try receiptAgain(batch, run))
          continue
        }
        try check(batch, against: stream)
        receipts.append(try append(batch, to: stream, on: chain, at: now, after: &position, entries: &entries))
      }
      if !entries.isEmpty { try follower?.follow(entries, upTo: chain.head(at: position), in: connection) }
      return receipts
    }
  }
}

extension EventLog {
  /// Appends one batch whose conditions hold.
  private func append(
    _ batch: Batch, to known: Stream?, on chain: Chain, at now: Int, after position: inout Int,
    entries: inout [Entry]
  ) throws(ChronicleError) -> Receipt {
    let stream: Stream
    if let known { stream = known } else { stream = try name(batch.statement) }
    let positions = (position + 1)..<(position + 1 + batch.drafts.count)
    let receipt = Receipt(
      statement: stream.name, positions: positions, versions: stream.next..<(stream.next + batch.drafts.count),
      appended: batch.drafts.count)
    if batch.drafts.isEmpty { return receipt }
    try connection.run(
      """
      INSERT INTO batch (first_position, last_position, stream, first_version, recorded_at, key)
      VALUES (?, ?, ?, ?, ?, ?)
      """, .integer(positions.lowerBound), .integer(positions.upperBound - 1), .integer(stream.no),
      .integer(stream.next), .integer(now), .text(batch.key))
    var place = Chain.Place(
      position: position, statement: stream.name, version: stream.next, type: "", recordVersion: Record.version,
      recordedAt: now, recorder: "", key: batch.key)
    for draft in batch.drafts {
      place.position += 1
      place.recorder = draft.recorder ?? recorder
      let id = EntryID(statement: stream.name, version: place.version)
      if case .event(let event) = draft.content, event.id != id {
        throw ChronicleError(.input, "\(event.id) cannot be recorded as \(id): the next entry of \(stream.name)")
      }
      try insert(draft.content, id: id, stream: stream.no, on: chain, place: &place)
      if follower != nil {
        entries.append(
          Entry(
            position: place.position, id: id, recordedAt: Int64(now), recorder: place.recorder, content: draft.content))
      }
      place.version += 1
      place.key = nil
    }
    position = place.position
    return receipt
  }

  /// Writes one row. The hot path: values are bound where they lie, and nothing is prepared or looked up twice.
  private func insert(
    _ content: Content, id: EntryID, stream: Int, on chain: Chain, place: inout Chain.Place
  ) throws(ChronicleError) {
    place.type = content.type
    (place.asserted, place.begins, place.ends) = content.days
    json.clear()
    Record.encode(content, id: id, layout: .log, to: &json)
    let type = try types.number(place.type, Record.version, on: connection)
    let recorder = try recorders.number(place.recorder, nil, on: connection)
    let query = try preparedInsertion()
    try json.withBytes { record throws(ChronicleError) in
      try chain.link(record, at: place)
      query.bind(1, place.position)
      query.bind(2, stream)
      query.bind(3, place.version)
      query.bind(4, type)
      query.bind(5, place.asserted)
      query.bind(6, place.begins)
      query.bind(7, place.ends)
      query.bind(8, place.recordedAt)
      query.bind(9, recorder)
      query.bind(10, text: record)
      query.bind(11, blob: UnsafeBufferPointer(start: chain.record, count: Digest.length))
      query.bind(12, blob: UnsafeBufferPointer(start: chain.hash, count: Digest.length))
      try query.run()
    }
  }

  /// The chain, made by the first append: whoever only reads needs no digests.
  private func openedChain() throws(ChronicleError) -> Chain {
    if let chain { return chain }
    let opened = try Chain()
    chain = opened
    return opened
  }

  private func preparedInsertion() throws(ChronicleError) -> Query {
    if let insertion { return insertion }
    let query = try connection.query(
      """
      INSERT INTO event (position, stream, version, type, asserted, begins, ends, recorded_at, recorder,
        record, record_sha, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertion = query
    return query
  }

  /// Gives a new stream its number.
  private func name(_ statement: String) throws(ChronicleError) -> Stream {
    let no = try connection.first("SELECT coalesce(max(no), 0) + 1 FROM stream") { $0.integer(0) } ?? 1
    try connection.run("INSERT INTO stream (no, name) VALUES (?, ?)", .integer(no), .text(statement))
    return Stream(no: no, name: statement, next: Stream.firstVersion(of: statement))
  }
}

extension EventLog {
  private func check(_ batch: Batch, against stream: Stream?) throws(ChronicleError) {
    guard Slug.isWord(batch.statement) else {
      throw ChronicleError(.input, "\"\(batch.statement)\" is no statement's name such as 2011-10-24-baku")
    }
    switch batch.expectation {
    case .any: break
    case .nothing:
      guard let stream, stream.next > Stream.firstVersion(of: stream.name) else { break }
      throw ChronicleError(
        .conflict,
        "\(batch.statement) is recorded already, from another source or with other content, up to #\(stream.next - 1)")
    case .version(let version):
      let last = (stream?.next ?? Stream.firstVersion(of: batch.statement)) - 1
      guard last == version else {
        throw ChronicleError(
          .conflict,
          "\(batch.statement) was expected to end at #\(version) and ends at #\(last): somebody else recorded")
      }
    }
    let opens = (stream?.next ?? Stream.firstVersion(of: batch.statement)) == 0
    for (offset, draft) in batch.drafts.enumerated() {
      if case .header(let header) = draft.content {
        guard opens, offset == 0, header.statement == batch.statement else {
          throw ChronicleError(.input, "the header of \(header.statement) must be the first entry of its own stream")
        }
      } else if opens, offset == 0 {
        throw ChronicleError(.unknown, "there is no statement \(batch.statement): its first entry must be its header")
      }
    }
  }

  /// The receipt of a batch whose key is known, if its content is what was recorded under it.
  private func receiptAgain(_ batch: Batch, _ run: Stream.Run) throws(ChronicleError) -> Receipt {
    var same = run.positions.count == batch.drafts.count
    if same {
      var drafts = batch.drafts.makeIterator()
      try each(run.positions) { stored throws(ChronicleError) in
        if let draft = drafts.next(), same { same = try stored.holds(draft) }
      }
    }
    guard same else {
      throw ChronicleError(
        .conflict, "\(batch.statement) is recorded from the same source by the same reader with other content")
    }
    return Receipt(statement: batch.statement, positions: run.positions, versions: run.versions, appended: 0)
  }
}

extension Content {
  /// The columns a log shows beside the record: public since, and from when to when, as numbers of days.
  fileprivate var days: (asserted: Int?, begins: Int?, ends: Int?) {
    switch self {
    case .header(let header): (header.date?.count, nil, nil)
    case .event(let event): (event.asserted?.count, event.when.start?.count, event.when.end?.count)
    case .bookkeeping: (nil, nil, nil)
    }
  }
}

extension Day {
  fileprivate var count: Int { Int(number) }
}

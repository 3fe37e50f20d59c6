public import Negotiation

/// A ledger: its log, which only grows, and the tables that answer questions about it.
///
///     let chronicle = try Chronicle.open(path: "talks.sqlite", mode: .creating, clock: clock, recorder: "desk")
///     try chronicle.add([StatementFile(bytes, named: "2019-03-01-port-azure.ndjson")])
///     print(chronicle.quote(EntryID("2019-03-01-port-azure#2")))
///
/// Belongs to one thread; any number of processes may have the same ledger open.
public final class Chronicle {
  let log: EventLog
  /// What the last question looked up, for the next one; gone when the tables are made anew.
  var lexicon: Lexicon?

  /// What a ledger is opened for.
  public enum Mode: Sendable {
    /// Nothing is written, not even when another process is writing.
    case reading
    /// The ledger must be there.
    case writing
    /// The ledger and the folders around it are made if they are missing.
    case creating
  }

  init(log: EventLog) { self.log = log }

  /// Opens a ledger.
  ///
  /// - Parameter clock: microseconds since 1970-01-01 UTC, asked once an append.
  /// - Parameter recorder: stands with everything recorded that names nobody else.
  /// - Throws: ``ChronicleError`` `file` when it is missing or may not be used so, `foreign` when it is no
  ///   ledger, `newer` when a newer program wrote it, `busy`.
  public static func open(
    path: String, mode: Mode, clock: @escaping () -> Int64, recorder: String
  ) throws(ChronicleError) -> Chronicle {
    guard !recorder.isEmpty else { throw ChronicleError(.input, "a recorder needs a name") }
    if mode == .creating { try LedgerFile.makeFolders(around: path) }
    let access: Connection.Access =
      switch mode {
      case .reading: .reading
      case .writing: .writing
      case .creating: .creating
      }
    let connection = try Connection(path: path, access: access)
    try Schema.settle(connection)
    if mode == .reading { try connection.map() }
    let tables: Tables? = mode == .reading ? nil : Tables()
    return Chronicle(log: EventLog(connection, recorder: recorder, follower: tables, clock: clock))
  }

  /// Where the ledger is.
  public var path: String { log.connection.path }

  /// The end of the log. Complexity: O(log n).
  public var head: Head {
    get throws(ChronicleError) { try log.head() }
  }
}

// MARK: - Recording

extension Chronicle {
  /// Records the statements of files, all of them in one transaction.
  ///
  /// What is recorded already is not recorded again; lines after the known ones are appended. Who reads the files
  /// first and opens the ledger then leaves no empty ledger behind for a broken file.
  /// - Throws: `conflict` when a statement is recorded with other content. Nothing is recorded then.
  @discardableResult
  public func add(_ files: [StatementFile]) throws(ChronicleError) -> [Receipt] { try log.add(files) }

  /// Appends batches, in order, in one transaction: what a reader made of one page, or of several.
  ///
  /// Sending a batch again under its key appends nothing and returns the receipt it got.
  /// - Throws: `conflict` when a stream is not as expected or a key has other content; `input` when an id is
  ///   not the next of its stream.
  @discardableResult
  public func append(_ batches: [Batch]) throws(ChronicleError) -> [Receipt] { try log.append(batches) }

  /// Appends one batch.
  @discardableResult
  public func append(_ batch: Batch) throws(ChronicleError) -> Receipt { try log.append([batch])[0] }

  /// Records a correction, a judgement or a note, after checking that it makes sense.
  ///
  /// - Parameter statement: the statement concerned, for bookkeeping that names no entry.
  /// - Parameter recorder: who decided it; `nil` for the chronicle's recorder.
  /// - Returns: the new entry's id.
  /// - Throws: `unknown` with the nearest three ids; `input` or `conflict` when it makes no sense.
  @discardableResult
  public func record(
    _ bookkeeping: Bookkeeping, about statement: String? = nil, by recorder: String? = nil
  ) throws(ChronicleError) -> EntryID {
    if case .sourceAttached = bookkeeping {
      throw ChronicleError(.input, "a source is recorded by attaching its bytes")
    }
    let receipt = try log.record(bookkeeping, about: statement, by: recorder)
    return EntryID(statement: receipt.statement, version: receipt.versions.lowerBound)
  }

  /// Keeps the page a statement was read from, or a reprint linked to it, so that its words can be quoted.
  ///
  /// - Throws: `unknown`; `conflict` when its SHA-256 is not the recorded one.
  @discardableResult
  public func attach(
    _ bytes: [UInt8], to statement: String, media: String = "text/plain", by recorder: String? = nil
  ) throws(ChronicleError) -> Receipt {
    try bytes.withUnsafeBufferPointer { bytes throws(ChronicleError) in
      try log.attach(bytes, to: statement, media: media, by: recorder)
    }
  }
}

// MARK: - Reading

extension Chronicle {
  /// The names of all statements, sorted.
  public func statements() throws(ChronicleError) -> [String] { try log.statements() }

  /// One entry of the log. Complexity: O(log n).
  ///
  /// - Throws: `unknown`, naming the nearest three ids.
  public func entry(_ id: EntryID) throws(ChronicleError) -> Entry {
    guard let entry = try log.entry(id) else { throw try log.unknown(id) }
    return entry
  }

  /// All entries of a statement, or of ``Entry/ledgerStream``, in order; empty when there are none.
  public func entries(of statement: String) throws(ChronicleError) -> [Entry] { try log.entries(of: statement) }

  /// Calls `body` for every entry from a position on, in order, in one state of the ledger.
  public func entries(
    from position: Int = 1, _ body: (Entry) throws(ChronicleError) -> Void
  ) throws(ChronicleError) {
    try log.each(position..<Int.max) { stored throws(ChronicleError) in try body(stored.decoded()) }
  }

  /// A statement as the file that ``add(_:)`` takes: the same bytes that were imported.
  ///
  /// - Throws: `unknown`, naming the nearest statements.
  public func export(statement: String) throws(ChronicleError) -> [UInt8] { try log.export(statement) }

  /// The words an event rests on; `nil` while its source is not attached.
  ///
  /// - Throws: `unknown`; `input` when the entry is no event; `conflict` when the span is outside the source.
  public func quote(_ id: EntryID) throws(ChronicleError) -> Quotation? { try log.quote(id) }

  /// The page a statement was read from, and its media type; `nil` while it is not attached.
  public func source(of statement: String) throws(ChronicleError) -> (bytes: [UInt8], media: String)? {
    try log.source(of: statement)
  }

  /// Recomputes the whole log and says what, if anything, is not as it was written.
  ///
  /// - Parameter known: an end of the log noted before, which it must contain.
  public func verify(including known: Head? = nil) throws(ChronicleError) -> Verification {
    try log.verify(including: known)
  }
}

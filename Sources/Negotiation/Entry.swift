/// What an entry of the log holds: a statement's header, one of its events, or bookkeeping.
public enum Content: Hashable, Sendable {
  case header(StatementHeader)
  case event(Event)
  case bookkeeping(Bookkeeping)

  /// The name stored in the log's `type` column and in the record's `type` key.
  public var type: String {
    switch self {
    case .header: Content.headerType
    case .event(let event): event.act.type.rawValue
    case .bookkeeping(let bookkeeping): bookkeeping.kind.rawValue
    }
  }

  /// The type of every statement's entry 0.
  public static let headerType = "statement.recorded"
}

/// One line of the ledger in its place: the third clock and the recorder stand here.
public struct Entry: Hashable, Sendable {
  /// Gapless number over the whole log, from 1.
  public var position: Int
  /// Stream and version in it; version 0 is the header.
  public var id: EntryID
  /// When this ledger learnt it, in microseconds since 1970-01-01 UTC; never decreasing.
  public var recordedAt: Int64
  /// Who recorded it: a person's name or the program's.
  public var recorder: String
  /// What it says.
  public var content: Content

  public init(position: Int, id: EntryID, recordedAt: Int64, recorder: String, content: Content) {
    self.position = position
    self.id = id
    self.recordedAt = recordedAt
    self.recorder = recorder
    self.content = content
  }

  /// The stream of entries that concern no single statement: aliases, mergers.
  public static let ledgerStream = "ledger"
}

public import Negotiation

/// What is to be appended to one statement's stream, all of it or nothing.
public struct Batch: Sendable {
  /// The stream: the statement's name, or ``Entry/ledgerStream``.
  public var statement: String
  /// What must be true of the stream for the batch to be appended.
  public var expectation: Expectation
  /// Names the batch within its stream, so that sending it again appends nothing; `nil` when it has no name.
  public var key: String?
  /// The entries, in order.
  public var drafts: [Draft]

  public init(statement: String, expecting expectation: Expectation, key: String? = nil, drafts: [Draft]) {
    self.statement = statement
    self.expectation = expectation
    self.key = key
    self.drafts = drafts
  }

  /// A statement as a reader or a coder made it: header and events, which must be numbered from 1.
  ///
  /// Its key is the source, the body and the reader's version: the same page read by the same reader is
  /// the same batch.
  public init(_ header: StatementHeader, _ events: [Event]) {
    self.init(
      statement: header.statement, expecting: .nothing, key: Batch.key(of: header),
      drafts: [Draft(.header(header))] + events.map { Draft(.event($0)) })
  }

  /// The key under which a statement's first batch is recorded.
  public static func key(of header: StatementHeader) -> String {
    [header.source, header.body ?? "-", header.reader ?? "-"].joined(separator: " ")
  }

  /// What must be true of a stream for a batch to be appended.
  public enum Expectation: Hashable, Sendable {
    /// The stream is new.
    case nothing
    /// The last entry of the stream has this version.
    case version(Int)
    /// Whatever is there.
    case any
  }
}

/// An entry before it has its place.
public struct Draft: Hashable, Sendable {
  /// What it says.
  public var content: Content
  /// Who is to stand as recorder; `nil` for the chronicle's own.
  public var recorder: String?

  public init(_ content: Content, by recorder: String? = nil) {
    self.content = content
    self.recorder = recorder
  }
}

/// What became of a batch.
public struct Receipt: Hashable, Sendable {
  /// The stream it went into.
  public let statement: String
  /// The entries' positions in the log: the new ones, or those they already had.
  public let positions: Range<Int>
  /// The entries' versions in the stream.
  public let versions: Range<Int>
  /// How many entries are new; 0 when all of it was recorded before.
  public let appended: Int

  public init(statement: String, positions: Range<Int>, versions: Range<Int>, appended: Int) {
    self.statement = statement
    self.positions = positions
    self.versions = versions
    self.appended = appended
  }

  /// Whether nothing had to be appended.
  public var wasKnown: Bool { appended == 0 }
}

import Negotiation

/// Keeps itself in step with the log: the tables, and whatever else is derived from entries.
///
/// The log calls it inside the transaction of every append, so that what it writes on the same connection
/// is committed with the entries or not at all; a rebuild calls it with the whole log in pieces.
protocol Follower {
  /// Takes the next entries, in order of position, gapless; `head` is the log's end after the last of them.
  mutating func follow(_ entries: [Entry], upTo head: Head, in connection: Connection) throws(ChronicleError)

  /// The transaction of the entries last followed was undone: forget what is held in memory of them.
  mutating func forget()
}

extension Follower {
  mutating func forget() {}
}

/// The end of the log: how long it is, and the hash that stands for everything in it.
public struct Head: Hashable, Sendable {
  /// Position of the last entry; 0 for an empty log.
  public let position: Int
  /// The last entry's chain hash, 32 bytes; zeros for an empty log.
  public let hash: [UInt8]

  public init(position: Int, hash: [UInt8]) {
    self.position = position
    self.hash = hash
  }

  /// The end of a log with nothing in it.
  public static let empty = Head(position: 0, hash: [UInt8](repeating: 0, count: 32))
}

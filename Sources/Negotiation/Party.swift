/// Names somebody who acts or is acted upon: a state, an office, a body, a person or a group.
///
/// Identifiers are hierarchical paths of lower-case words: `armenia`, `armenia/foreign-minister`,
/// `minsk-group/co-chairs`, `sides`. Persons carry a prefix: `person:igor-popov`. A filter on
/// `armenia` includes everything below `armenia/`, see ``covers(_:)``.
public struct Party: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The identifier as it is stored.
  public let id: String

  /// Takes an identifier as it stands in a record; `nil` when it is not well formed.
  ///
  /// Well formed means: words of `a-z`, `0-9` and inner hyphens, joined by `/`, with an optional
  /// `person:` in front. Complexity: O(length).
  public init?(_ id: String) {
    guard Party.isWellFormed(id) else { return nil }
    self.id = id
  }

  /// Takes an identifier that is known to be well formed, such as one read back from the log.
  @inlinable
  public init(unchecked id: String) { self.id = id }

  public var description: String { id }

  /// Whether the party is a named person rather than a state, an office, a body or a group.
  public var isPerson: Bool { id.hasPrefix(Party.personPrefix) }

  /// Whether the party stands below another: `armenia/president`. Complexity: O(length).
  public var isNested: Bool { Slug.withBytes(of: id) { $0.contains(UInt8(ascii: "/")) } }

  /// The state or body at the head of the path: `armenia` for `armenia/foreign-minister`.
  ///
  /// A person or a one-word party is its own root. Complexity: O(length).
  public var root: Party {
    guard !isPerson else { return self }
    let root = Slug.withBytes(of: id) { bytes in
      bytes.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
    return root.map(Party.init(unchecked:)) ?? self
  }

  /// What the party stands directly below: `osce/mission-serbia` for `osce/mission-serbia/head`; itself without a path.
  /// Complexity: O(length).
  public var parent: Party {
    guard let slash = Slug.withBytes(of: id, { $0.lastIndex(of: UInt8(ascii: "/")) }) else { return self }
    return Party(unchecked: String(id[..<id.utf8.index(id.startIndex, offsetBy: slash)]))
  }

  /// The last word of the path: `foreign-minister` of `armenia/foreign-minister`. Complexity: O(length).
  public var lastWord: Substring? {
    guard !id.isEmpty else { return nil }
    guard let slash = Slug.withBytes(of: id, { $0.lastIndex(of: UInt8(ascii: "/")) }) else { return id[...] }
    return Substring(id.utf8.dropFirst(slash + 1))
  }

  /// Whether `other` is this party or stands below it: `armenia` covers `armenia/president`.
  ///
  /// Persons are never covered by a path; who held which office on which day is the answer of a
  /// projection. Complexity: O(length).
  public func covers(_ other: Party) -> Bool {
    guard other.id.utf8.starts(with: id.utf8) else { return false }
    let rest = other.id.utf8.dropFirst(id.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }

  public static func < (a: Party, b: Party) -> Bool { a.id < b.id }

  /// Stands in front of every person's identifier.
  public static let personPrefix = "person:"

  private static func isWellFormed(_ id: String) -> Bool {
    Slug.withBytes(of: id) { bytes in
      let isPerson = bytes.starts(with: personPrefix.utf8)
      return Slug.isPath(isPerson ? UnsafeBufferPointer(rebasing: bytes[personPrefix.utf8.count...]) : bytes)
    }
  }
}

/// The spelling rules of every identifier that a person types: parties, topics, documents, mechanisms.
public enum Slug {
  /// Whether the text is words of `a-z`, `0-9` joined by single hyphens: `non-use-of-force`.
  ///
  /// Complexity: O(length).
  public static func isWord(_ text: String) -> Bool {
    withBytes(of: text) { isPath($0) && !$0.contains(UInt8(ascii: "/")) }
  }

  /// Whether the text is such words joined by `/`: `armenia/foreign-minister`. Complexity: O(length).
  public static func isPath(_ text: String) -> Bool { withBytes(of: text, isPath) }

  static func isPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // A word may neither begin nor end with a hyphen, nor be empty: both joints want a letter on each side.
    var isJoint = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isJoint = false
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        if isJoint { return false }
        isJoint = true
      default: return false
      }
    }
    return !isJoint
  }

  static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }
}

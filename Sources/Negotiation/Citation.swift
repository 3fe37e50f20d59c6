/// The place in a source that an event rests on.
public struct Citation: Hashable, Sendable {
  /// Sentence number in the body, from 1; 0 is the headline.
  public var sentence: Int
  /// UTF-8 byte offsets into the source as received, end exclusive.
  public var span: Range<Int>
  /// The trigger words: exactly the bytes of ``span``.
  public var cue: String

  @inlinable
  public init(sentence: Int, span: Range<Int>, cue: String) {
    self.sentence = sentence
    self.span = span
    self.cue = cue
  }
}

/// Whose voice a clause has.
public struct Attribution: Hashable, Sendable {
  /// How the clause is told.
  public var mode: Mode
  /// Who says it when the issuer only reports it.
  public var speakers: [Party]

  @inlinable
  public init(mode: Mode, speakers: [Party] = []) {
    self.mode = mode
    self.speakers = speakers
  }

  /// Own voice, told of somebody else, or taken for granted by the clause around it.
  public enum Mode: String, CaseIterable, Sendable { case own, reported, presupposed }

  /// The issuer speaks for itself.
  public static let own = Attribution(mode: .own)
}

/// Names one entry of the log: the statement (its stream) and the version in it, `2011-10-24-baku#12`.
public struct EntryID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The stream.
  public let statement: String
  /// The number in the stream; 0 is the header.
  public let version: Int

  @inlinable
  public init(statement: String, version: Int) {
    self.statement = statement
    self.version = version
  }

  /// Takes `STATEMENT#VERSION`; `nil` for any other form.
  public init?(_ text: String) {
    guard let hash = text.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let digits = text.utf8[text.utf8.index(after: hash)...]
    guard !digits.isEmpty, digits.count <= 9,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let version = Int(text[text.index(after: hash)...]),
      String(version).utf8.count == digits.count
    else { return nil }
    let statement = String(text[..<hash])
    guard Slug.isWord(statement) else { return nil }
    self.init(statement: statement, version: version)
  }

  public var description: String { statement + "#" + String(version) }

  public static func < (a: EntryID, b: EntryID) -> Bool {
    (a.statement, a.version) < (b.statement, b.version)
  }
}

/// How one event bears on another.
public struct Link: Hashable, Sendable {
  /// How it bears.
  public var relation: Relation
  /// On which event; it may be recorded later.
  public var target: EntryID

  public init(_ relation: Relation, _ target: EntryID) {
    self.relation = relation
    self.target = target
  }

  /// The relations of codebook section 2.
  public enum Relation: String, CaseIterable, Sendable {
    case fulfils
    case fulfilledBy = "fulfilled-by"
    case unfulfils, repeats, after, about
  }
}

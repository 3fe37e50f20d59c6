public import Negotiation

/// A dictionary of one field: the parties, persons, documents and subjects a reader should know by name.
///
/// A pack is a text, one entry a line, so that whoever follows a process can write one for it:
///
///     # Two rivers talks
///     state  arland        | Arland; Republic of Arland   | adjective Arlandic | capital Port Arl
///     body   river-panel   | River Panel; the Panel       | members arland; bremen
///     person ines-quist    | Ines Quist; I. Quist         | holds arland/foreign-minister 2011-05..2014
///     document port-2011   | Port Declaration             | date 2011-06-02 | place Port Arl
///
/// The kind and the identifier stand first, then the names, separated by semicolons; every further field
/// begins with its key. Lines that are blank or begin with `#` say nothing. A name written with a small
/// initial is found in either case, one with a capital only so; "the" is written only where a
/// name never stands without it (`The Hague`).
/// The packs that ship are parsed by the same code as a user's own.
public struct Pack: Sendable {
  /// What the pack is called in findings and explanations: `world`.
  public let name: String
  /// The entries in the order of their lines.
  public let entries: [Entry]

  /// Reads a pack and refuses it whole when a line is wrong, naming every wrong line.
  ///
  /// Complexity: O(length of the text).
  public init(name: String, text: String) throws(PackError) {
    let parser = PackParser(text)
    guard parser.problems.isEmpty else { throw PackError(pack: name, problems: parser.problems) }
    self.init(name: name, entries: parser.entries)
  }

  /// Reads a pack that ships with the program; a wrong line, which the tests would have shown, is left out.
  init(shipped name: String, text: String) {
    self.init(name: name, entries: PackParser(text).entries)
  }

  init(name: String, entries: [Entry]) {
    self.name = name
    self.entries = entries
  }

  /// The packs that ship, the general ones first: a later pack adds to an earlier one.
  public static var shipped: [Pack] { [world, bodies, nagornoKarabakh] }
}

extension Pack {
  /// What an entry names.
  public enum Kind: String, CaseIterable, Sendable {
    /// A negotiation as a whole, with its parties and its mediators.
    case process
    /// A state.
    case state
    /// A territory or region that is no state, whatever its claim.
    case area
    /// An organisation, an organ, a group, or an office that one body alone has.
    case body
    /// A title that many states or bodies have: `foreign-minister`.
    case office
    /// A named person.
    case person
    /// A standing arrangement that has states of its own, such as a ceasefire.
    case mechanism
    /// A text that others refer to.
    case document
    /// A gathering that others refer to.
    case occasion
    /// A city or a site where things happen.
    case place
    /// A subject of talks, with the phrases that betray it.
    case topic
  }

  /// What a field behind the names tells.
  public enum Key: String, CaseIterable, Sendable {
    /// What belongs to a state: `Armenian`.
    case adjective
    /// The seat of government.
    case capital
    /// The people of a state: `Armenians`.
    case people
    /// The identifier of those who rule an area in fact.
    case authorities
    /// The identifier of the state something lies in.
    case state
    /// `singular` or `plural`: how the verb behind the name stands.
    case number
    /// Identifiers of those who make up a group, which lets a count find it ("the three").
    case members
    /// The identifier of the body something belongs to.
    case parent
    /// Plural forms of a title.
    case plural
    /// The normal form of a title, as a role is recorded.
    case title
    /// Whether a title belongs to a `state`, a `body`, or to both.
    case of
    /// An office held, and from when to when, see ``Tenure``.
    case holds
    /// `low` for facts that nobody has checked, else `high`.
    case confidence
    /// The identifier under which this is recorded.
    case aliasOf = "alias-of"
    /// A day, a month or a year, or two of them with `..` between.
    case date
    /// The name of the city.
    case place
    /// Identifiers of those who issued a document.
    case issuers
    /// Without a value: the month is known, the day is not.
    case monthOnly = "month-only"
    /// Identifiers of the sides of a process.
    case parties
    /// Identifiers of those who mediate in a process.
    case mediators
  }

  /// One line of a pack.
  public struct Entry: Sendable {
    /// What the entry names.
    public let kind: Kind
    /// The identifier as events carry it: `armenia`, `person:igor-popov`, `moscow-2008-11-02`.
    ///
    /// A person's is written without its prefix in the text and carries it here.
    public let id: String
    /// The names, the usual one first; for topics and mechanisms the phrases.
    public let names: [String]
    /// The further fields as they were written.
    public let attributes: Attributes
    /// The offices of a person, in the order written.
    public let tenures: [Tenure]
    /// The days of a document or an occasion; a month stands for all its days.
    public let dates: Period?
    /// The number of the line in the text, counted from 1.
    public let line: Int

    /// Whether a group is spoken of in the plural ("the Co-Chairs are").
    public var isPlural: Bool { attributes[.number] == ["plural"] }
  }

  /// The further fields of an entry: a handful, so they are searched, not hashed.
  public struct Attributes: Sendable {
    var fields: [(key: Key, values: [String])] = []

    /// The values under a key, in the order written; empty when the entry has no such field.
    public subscript(_ key: Key) -> [String] {
      fields.first { $0.key == key }?.values ?? []
    }

    /// Whether the entry has such a field, with or without a value.
    public func has(_ key: Key) -> Bool { fields.contains { $0.key == key } }
  }

  /// An office held for a time: `minsk-group/co-chairs for russia 2010-04..2021-07`.
  public struct Tenure: Hashable, Sendable {
    /// The office: `armenia/foreign-minister`.
    public let office: Party
    /// The state the holder was sent by, where that is not the head of the office's path.
    public let represented: Party?
    /// When.
    public let period: Period

    /// The state or body that a role is recorded under: the one represented, else what stands above the office.
    ///
    /// `armenia/church` for `armenia/church/catholicos`. Complexity: O(length of the identifier).
    public var principal: Party {
      if let represented { return represented }
      guard let slash = office.id.utf8.lastIndex(of: UInt8(ascii: "/")) else { return office }
      return Party(unchecked: String(office.id[..<slash]))
    }
  }

  /// Days from a first to a last, either of which may be unknown.
  public struct Period: Hashable, Sendable {
    /// The first day; `nil` when unknown.
    public let first: Day?
    /// The last day; `nil` when unknown or still to come.
    public let last: Day?
    /// Whether both bounds were given by the month or the year instead of the day.
    public let isCoarse: Bool

    /// Whether the day lies inside.
    public func contains(_ day: Day) -> Bool {
      (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }
  }
}

public import Negotiation

/// What the ledger says: a plain table, rendered elsewhere.
///
/// Every row carries the events it rests on, in the column `event` (one) or `events` (several).
public struct Answer: Hashable, Sendable {
  /// What each value of a row is.
  public var columns: [Column]
  /// As many values a row as there are columns, in their order.
  public var rows: [[Value]]
  /// Rows that the limit cut off; `nil` when nothing was. Counting stops at ``countedAtMost-property``, so that
  /// value means "or more".
  public var more: Int?
  /// Where counting of rows cut off ended.
  public var countedAtMost: Int

  public init(columns: [Column], rows: [[Value]], more: Int? = nil, countedAtMost: Int = Answer.countedAtMost) {
    self.columns = columns
    self.rows = rows
    self.more = more
    self.countedAtMost = countedAtMost
  }

  /// Where counting of rows cut off usually ends.
  public static let countedAtMost = 100

  /// The values of one column, top to bottom; empty when there is no such column.
  public subscript(column name: String) -> [Value] {
    guard let index = columns.firstIndex(where: { $0.name == name }) else { return [] }
    return rows.map { $0[index] }
  }
}

/// A column of an answer or of a documented table.
public struct Column: Hashable, Sendable {
  /// As it is typed and stored: lower case, words joined by `_`.
  public var name: String
  /// What its values are.
  public var kind: Kind
  /// One sentence for people who have only the table.
  public var meaning: String

  public init(_ name: String, _ kind: Kind, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }

  /// What a column's values are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case text, integer, day, flag
    /// Words or party ids.
    case list
    /// An event id `STATEMENT#VERSION`.
    case event
    /// Several event ids, earliest first.
    case events
    /// A statement's name.
    case statement
  }
}

/// One cell.
public enum Value: Hashable, Sendable {
  case null
  case text(String)
  case integer(Int)
  case day(Day)
  case flag(Bool)
  case list([String])
  case event(EntryID)
  case events([EntryID])

  /// The value as plain text: lists joined by a comma and a space, flags `yes` or `no`, null empty.
  public var plain: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let words): words.joined(separator: ", ")
    case .event(let id): id.description
    case .events(let ids): ids.map(\.description).joined(separator: ", ")
    }
  }
}

extension Value {
  init(_ text: String?) { self = text.map(Value.text) ?? .null }
  init(_ day: Day?) { self = day.map(Value.day) ?? .null }
  init(_ parties: [Party]) { self = .list(parties.map(\.id)) }
}

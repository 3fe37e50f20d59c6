/// Says why a pack was refused: every wrong line at once, so that it can be put right in one go.
public struct PackError: Error, Hashable, Sendable {
  /// The name of the pack.
  public let pack: String
  /// What is wrong, in the order of the lines; never empty.
  public let problems: [Problem]

  /// One thing wrong with one line.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// The piece of the line that is wrong, as written.
    public let field: String
    /// What is wrong with it.
    public let reason: Reason

    /// `line 12: "stat": no such kind`.
    public var description: String { "line \(line): \"\(field)\": \(reason.rawValue)" }
  }

  /// What can be wrong with a line.
  public enum Reason: String, CaseIterable, Sendable {
    case unknownKind = "no such kind"
    case badIdentifier = "an identifier is words of a-z and 0-9 with hyphens, joined by /"
    case repeatedIdentifier = "this kind has the identifier already"
    case noNames = "no names"
    case emptyName = "an empty name between two semicolons"
    case unknownKey = "no such key"
    case misplacedKey = "this kind has no such key"
    case noValue = "no value"
    case severalValues = "one value only"
    case badChoice = "not one of the words allowed here"
    case badDate = "a date is YYYY-MM-DD, YYYY-MM or YYYY, or two of them with .. between"
    case badTenure = "a tenure is OFFICE FROM..TO or OFFICE for STATE FROM..TO"
  }
}

/// Why a line or a stored record could not be taken.
///
/// Names the field and what is wrong with it; the caller adds file and line.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of refusal it is.
  public let code: Code
  /// The field concerned, as a path: `when.start`. `nil` when the line as a whole is wrong.
  public let field: String?
  /// What is wrong and what would be right.
  public let problem: String
  /// Byte offset in the line, from 0, where the text itself is broken.
  public let offset: Int?

  public init(code: Code, field: String? = nil, problem: String, offset: Int? = nil) {
    self.code = code
    self.field = field
    self.problem = problem
    self.offset = offset
  }

  /// What kind of trouble.
  public enum Code: String, Sendable {
    /// Not JSON, cut off, or not UTF-8.
    case syntax
    /// A field is missing, unknown or has a value outside its type.
    case field
    /// The record's type is none we know.
    case unknownType
    /// Written by a newer program.
    case newerVersion
  }

  public var description: String {
    var text = problem
    if let field { text = field + ": " + text }
    if let offset { text += " (at byte \(offset + 1))" }
    return text
  }

  /// The same refusal, said of a field when the scanner did not know whose value it read.
  func inside(_ field: String) -> RecordError {
    RecordError(code: code, field: self.field ?? field, problem: problem, offset: offset)
  }

  static func malformed(field: String, problem: String) -> RecordError {
    RecordError(code: .field, field: field, problem: problem)
  }

  static func notAllowed(field: String, value: String, allowed: [String]) -> RecordError {
    RecordError(
      code: .field, field: field,
      problem: "\"\(value)\" is not one of " + allowed.joined(separator: ", "))
  }

  static func missing(_ field: String) -> RecordError {
    RecordError(code: .field, field: field, problem: "is missing")
  }
}

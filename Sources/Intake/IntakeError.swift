/// Why a page could not be taken in.
public struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public enum Code: String, CaseIterable, Sendable {
    /// No bytes, or white space alone.
    case empty
    /// An image, an archive, a PDF or other bytes that are no text.
    case binary
    /// More bytes than ``Intake/limit`` or more text than ``Intake/textLimit``.
    case tooLarge = "too-large"
    /// The file is missing or may not be read.
    case unreadable
    /// HTML arrived and libxml2 is not installed.
    case noParser = "no-parser"
  }

  /// What kind of trouble.
  public var code: Code
  /// What is wrong and what would help, one line without the name of the page.
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

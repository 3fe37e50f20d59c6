/// Finds the statements on a page: headline, dateline and body of each, and nothing of what stands around them.
///
/// The signals are those of the genre, not of any site: running prose against short lines, datelines, the formulae of
/// statements, labels, list marks, quotation marks, and the set phrases of page furniture (``Cues``).
public enum Zones {
  /// What is known of a page beside its text.
  public struct Hints: Hashable, Sendable {
    /// The page's title, as its metadata gives it.
    public var title: String?
    /// When the page was put up, as its metadata gives it (`2011-10-24` or `2011-10-24T15:20:00+04:00`).
    public var published: String?

    public init(title: String? = nil, published: String? = nil) {
      self.title = title
      self.published = published
    }
  }

  /// The statements of a page in their order; empty when it has none.
  ///
  /// Complexity: linear in the text.
  public static func statements(in text: [UInt8], hints: Hints = Hints()) -> [StatementText] {
    read(text, hints: hints).statements
  }

  /// The statements of a page, and what is to be said about the page when it has none.
  public static func read(_ text: [UInt8], hints: Hints = Hints()) -> (
    statements: [StatementText], findings: [StatementText.Finding]
  ) {
    var reader = PageReader(text: text, hints: hints)
    return reader.read()
  }
}

public import Negotiation

/// Finds the statements on a page.
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
  public static func statements(in text: [UInt8], hints: Hints = Hints()) -> [StatementText] {
    []
  }
}

/// The first entry of every statement: what the document is, before anything is read from it.
public struct StatementHeader: Hashable, Sendable {
  /// The stream's name, a slug such as `2011-10-24-baku`.
  public var statement: String
  /// The title in our own words.
  public var title: String
  /// The negotiation it belongs to, as a slug; `nil` when unknown.
  public var process: String?
  /// Who issues it, alone or jointly.
  public var issuers: [Party]
  /// The dateline's day; `nil` for an undated reprint. See ``Bookkeeping/statementDated(_:why:evidence:)``.
  public var date: Day?
  /// The places of the dateline, as written.
  public var places: [String]
  /// Where the page was found, if known.
  public var address: String?
  /// SHA-256 of the page as received, 64 lower-case hexadecimal digits.
  public var source: String
  /// SHA-256 of the normalised body: the identity that menus and crawls do not change.
  public var body: String?
  /// Version of the reader that decomposed it; `nil` when a person did.
  public var reader: String?

  public init(
    statement: String, title: String, process: String? = nil, issuers: [Party] = [],
    date: Day? = nil, places: [String] = [], address: String? = nil, source: String,
    body: String? = nil, reader: String? = nil
  ) {
    self.statement = statement
    self.title = title
    self.process = process
    self.issuers = issuers
    self.date = date
    self.places = places
    self.address = address
    self.source = source
    self.body = body
    self.reader = reader
  }
}

/// A page as text: what arrived, decoded and without markup, and what its metadata says.
///
/// Offsets. For a plain page in UTF-8 ``utf8`` are the bytes as received, a byte order mark included, so that a range
/// of them is a range of the source. In every other case ``utf8`` is a *derived* text, and ranges are ranges of it: it
/// depends on the bytes received and on ``Intake/version`` alone, so that a citation stays good as long as both are kept.
public struct ReceivedText: Hashable, Sendable {
  /// The text in UTF-8.
  public var utf8: [UInt8]
  /// What the page was.
  public var kind: Kind
  /// How its characters were written.
  public var encoding: Encoding
  /// Whether ``utf8`` are the bytes as received.
  public var isVerbatim: Bool
  /// What the page says about itself beside its text.
  public var hints: Hints
  /// What was noticed in decoding.
  public var findings: [Finding]

  /// Text as it is, or text within markup.
  public enum Kind: String, CaseIterable, Sendable { case plain, html }

  /// How characters were written.
  public enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
  }

  /// Metadata of an HTML page; all `nil` for plain text.
  public struct Hints: Hashable, Sendable {
    /// `og:title`, else `<title>`.
    public var title: String?
    /// The first `<h1>`.
    public var headline: String?
    /// `article:published_time` and its like, else the first `<time datetime>`, as written.
    public var published: String?
    /// The canonical address.
    public var address: String?
    /// The language the page declares (`en`, `en-GB`).
    public var language: String?

    public init(
      title: String? = nil, headline: String? = nil, published: String? = nil, address: String? = nil,
      language: String? = nil
    ) {
      self.title = title
      self.headline = headline
      self.published = published
      self.address = address
      self.language = language
    }
  }

  /// Something a person may want to know about how a page was decoded.
  public enum Finding: Hashable, Sendable {
    /// So many bytes or units were no characters; each was replaced by U+FFFD.
    case replaced(Int)
    /// No encoding was declared and the bytes are not UTF-8: read as Windows-1252.
    case guessedEncoding
    /// The page declares an encoding that is not read; Windows-1252 was taken, which is right for English.
    case otherEncoding(String)
  }

  init(utf8: [UInt8], kind: Kind, encoding: Encoding, isVerbatim: Bool, findings: [Finding]) {
    self.utf8 = utf8
    self.kind = kind
    self.encoding = encoding
    self.isVerbatim = isVerbatim
    self.findings = findings
    hints = Hints()
  }
}

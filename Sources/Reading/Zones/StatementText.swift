public import Negotiation

/// One statement found on a page: which bytes are its headline, its dateline and its body, and nothing else.
///
/// Every range is a range of byte offsets into the text given to ``Zones/statements(in:hints:)``; for plain UTF-8
/// pages that is the source as received. What lies outside these ranges (menus, teasers, comment forms, captions,
/// the prose of an agency around a quoted text) belongs to no statement and must yield no event.
public struct StatementText: Hashable, Sendable {
  /// What the page or the headline calls the document.
  public var kind: Kind
  /// The headline without list marks, one line; sentence 0 of the statement.
  public var headline: Range<Int>?
  /// The line under the headline that names issuers, occasion or day (`by Minister A, Minister B at the summit`).
  public var subheadline: Range<Int>?
  /// The sentences by which somebody else introduces the text (`The envoys issued a statement. It reads as follows:`).
  /// They are not the issuers' words; only the act of issuing may be read from them, as sentence 0.
  public var lead: Range<Int>?
  /// The phrase that names the issuers in the headline or under it: what follows `Statement by`, `Press release of`.
  public var issuers: Range<Int>?
  /// The dateline before the first sentence.
  public var dateline: Dateline?
  /// The day of the statement and what it rests on; `nil` when the page names none (see ``Finding/Reason/noDate``).
  public var date: Dating?
  /// The places of the dateline, else of a `Place:` line, as written, in their order.
  public var places: [Range<Int>]
  /// What a `Source:` line names.
  public var source: Range<Int>?
  /// From the dateline (or the first word) to the last byte of the last sentence, chrome in between included.
  public var body: Range<Int>
  /// The paragraphs of the body in their order, after dateline, list marks and opening quotation marks; only these
  /// bytes are read. A paragraph may run over several lines, and a stem and its list items are one paragraph.
  public var paragraphs: [Range<Int>]
  /// Whether the whole body stands in one pair of quotation marks, which then are no quotation (LQ-07).
  public var isQuoted: Bool
  /// What was noticed and could not be settled.
  public var findings: [Finding]

  public init(
    kind: Kind = .statement, headline: Range<Int>? = nil, subheadline: Range<Int>? = nil, lead: Range<Int>? = nil,
    issuers: Range<Int>? = nil, dateline: Dateline? = nil, date: Dating? = nil, places: [Range<Int>] = [],
    source: Range<Int>? = nil, body: Range<Int>, paragraphs: [Range<Int>], isQuoted: Bool = false,
    findings: [Finding] = []
  ) {
    self.kind = kind
    self.headline = headline
    self.subheadline = subheadline
    self.lead = lead
    self.issuers = issuers
    self.dateline = dateline
    self.date = date
    self.places = places
    self.source = source
    self.body = body
    self.paragraphs = paragraphs
    self.isQuoted = isQuoted
    self.findings = findings
  }

  /// The class of a document, from the headline's words, else from a line of its own above it (`Press release`).
  public enum Kind: String, CaseIterable, Sendable {
    case statement
    case jointStatement = "joint-statement"
    case pressStatement = "press-statement"
    case pressRelease = "press-release"
    case communique
    case declaration
  }

  /// `BAKU/YEREVAN, 14 December 2020 - `: where and when, before the first sentence.
  public struct Dateline: Hashable, Sendable {
    /// All of it, the dash and the space after it included; the first sentence begins at its end.
    public var range: Range<Int>
    /// The places as written, countries included (`NEW YORK CITY, United States of America` is one place).
    public var places: [Range<Int>]
    /// Its day; `nil` for a dateline of places alone.
    public var day: Day?

    public init(range: Range<Int>, places: [Range<Int>], day: Day?) {
      self.range = range
      self.places = places
      self.day = day
    }
  }

  /// A day and the zone that supplied it.
  public struct Dating: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// The zone that names it.
    public var basis: Basis
    /// The bytes that name the day; `nil` when the page's metadata or the caller did.
    public var range: Range<Int>?

    public init(day: Day, basis: Basis, range: Range<Int>?) {
      self.day = day
      self.basis = basis
      self.range = range
    }

    /// Where a day was found, strongest first.
    public enum Basis: String, CaseIterable, Sendable {
      /// Before the first sentence.
      case dateline
      /// On a `Date:` line.
      case label
      /// In the headline or the line under it.
      case headline
      /// In the sentence that introduces the text.
      case lead
      /// On a line of place and day below the last sentence.
      case closing
      /// A line of its own, printed by the site: when the page went up, which may be a day late.
      case stamp
      /// In the metadata of an HTML page: the same caution.
      case metadata
    }
  }

  /// Something about a page or statement that a person may want to settle.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public var reason: Reason
    /// The bytes it is about, if any.
    public var range: Range<Int>?

    public init(_ reason: Reason, _ range: Range<Int>? = nil) {
      self.reason = reason
      self.range = range
    }

    /// Why a finding is made.
    public enum Reason: String, CaseIterable, Sendable {
      /// No day anywhere; the caller can give one (`--date`).
      case noDate = "no-date"
      /// The day comes from the page, not from the statement (stamp or metadata).
      case dateFromPage = "date-from-page"
      /// Another zone names another day; the stronger zone won.
      case dateConflict = "date-conflict"
      /// The page prints only part of the text in quotation marks; only that is read.
      case partialQuotation = "partial-quotation"
      /// No headline.
      case noHeadline = "no-headline"
      /// The text breaks off: no stop at its end.
      case endsEarly = "ends-early"
      /// The page tells about a statement and does not give its words.
      case reportOnly = "report-only"
      /// The page holds no running text that a statement could be.
      case noStatement = "no-statement"
      /// The running text is not English.
      case otherLanguage = "other-language"
    }
  }
}

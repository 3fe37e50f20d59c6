/// When something happened or falls due, and how we know: the first clock of an event.
public struct When: Hashable, Sendable {
  /// First day; `nil` when open or unknown.
  public var start: Day?
  /// Last day; `nil` when open or unknown.
  public var end: Day?
  /// How exact the bounds are.
  public var precision: Precision
  /// Where the bounds come from.
  public var basis: Basis
  /// The phrase that was resolved ("in late November"); `nil` when the statement's own date was taken.
  public var expression: String?

  @inlinable
  public init(
    start: Day?, end: Day?, precision: Precision, basis: Basis, expression: String? = nil
  ) {
    self.start = start
    self.end = end
    self.precision = precision
    self.basis = basis
    self.expression = expression
  }

  /// How exact the bounds are (codebook, sections 2 and 5).
  public enum Precision: String, CaseIterable, Sendable {
    /// Known to the day; unequal bounds are an explicit range of days.
    case day
    /// A whole month was named.
    case month
    /// Bounds derived from an expression: "before the end of the year".
    case window
    /// "In the near future", "recent": goes stale, never overdue.
    case soft
    /// "As soon as possible": no end.
    case asap
    /// After another event: "will then brief".
    case sequenced
    /// One bound missing.
    case open
    /// No bound known.
    case unknown
  }

  /// Where the bounds come from.
  public enum Basis: String, CaseIterable, Sendable {
    /// The clause names the day.
    case explicit
    /// Resolved against the dateline.
    case relative
    /// The statement's own date.
    case statement
    /// The date of a known document.
    case dictionary
    /// Another statement supplies it.
    case crossReference = "cross-reference"
  }
}

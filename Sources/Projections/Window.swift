public import Negotiation

/// All that the calendar needs to know of a commitment or a call, so that one can be judged without its words.
public struct Window: Hashable, Sendable {
  /// When it is to happen.
  public var when: When
  /// When it became public.
  public var asserted: Day?
  /// Whether a party binds itself, rather than asks another.
  public var isCommitment: Bool
  /// Whether it is a commitment that never falls due.
  public var isStanding: Bool

  public init(_ when: When, asserted: Day?, isCommitment: Bool, isStanding: Bool) {
    self.when = when
    self.asserted = asserted
    self.isCommitment = isCommitment
    self.isStanding = isStanding
  }

  init(of event: Event) {
    var isStanding = false
    if case .commitmentMade(.standing?, _) = event.act { isStanding = true }
    self.init(
      event.when, asserted: event.asserted, isCommitment: event.act.type == .commitmentMade, isStanding: isStanding)
  }

  /// How it stands on a day, as far as nobody decided otherwise; without a day everything is open.
  public func state(on day: Day?) -> Outcome {
    if isStanding { return .notClosable }
    guard let day else { return .open }
    switch when.precision {
    case .asap:
      if let start = when.start ?? asserted, start + Judgement.patience < day { return .stale }
    case .soft:
      if let end = when.end, end < day { return .stale }
    case .day, .month, .window, .open, .sequenced, .unknown:
      guard hasDue, let end = when.end else { return .open }
      if end < day { return .overdue }
      if end - day <= Judgement.soon { return .dueSoon }
    }
    return .open
  }

  /// Whether it is one to keep, rather than the day on which the statement was made.
  public var hasDue: Bool {
    // A day that was taken from the statement itself, wherever that got it from, is when it was said.
    guard when.basis == .statement || when.basis == .crossReference else { return true }
    return isCommitment && when.end != asserted
  }
}

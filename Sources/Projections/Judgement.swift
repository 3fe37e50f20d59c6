public import Negotiation

/// How a commitment or a call stands on a day. Judged whenever it is asked, never stored.
public enum Judgement {
  /// How many days ahead a window's end counts as due soon.
  public static let soon = 7
  /// After how many days "as soon as possible" has gone stale.
  public static let patience = 30

  /// The state on a day: the latest assessment that counts by then, else what the window says.
  ///
  /// - Parameter day: `nil` judges no dues: whatever no assessment closed is open.
  public static func state(_ testimony: Testimony, on day: Day?) -> Outcome {
    if let assessed = assessment(of: testimony, on: day), !isJudgedByDay(assessed.outcome) {
      return assessed.outcome
    }
    if testimony.event.when.precision == .sequenced, let day, let start = testimony.start(on: day) {
      return start + patience < day ? .stale : .open
    }
    return state(of: testimony.event, on: day)
  }

  /// The assessment that holds on a day: the last by the day from which it counts, then by id.
  public static func assessment(of testimony: Testimony, on day: Day?) -> Testimony.Assessment? {
    let far = Day(number: .min)
    return testimony.assessments.filter { day == nil || ($0.since ?? far) <= (day ?? far) }
      .max { (($0.since ?? far), $0.id) < (($1.since ?? far), $1.id) }
  }

  /// What the window alone says.
  public static func state(of event: Event, on day: Day?) -> Outcome { Window(of: event).state(on: day) }

  /// Whether the event's window is one to keep, rather than the day on which the statement was made.
  public static func hasDue(_ event: Event) -> Bool { Window(of: event).hasDue }

  /// Why there is or is no day by which it must be kept, in a word.
  public static func dueReason(_ event: Event) -> String {
    if case .commitmentMade(.standing?, _) = event.act { return "standing" }
    return hasDue(event) || event.when.precision != .day ? event.when.precision.rawValue : "none"
  }

  /// Whether nothing has closed it: open, due soon, overdue, stale or partly kept.
  public static func isOpen(_ outcome: Outcome) -> Bool {
    isJudgedByDay(outcome) || outcome == .partly
  }

  private static func isJudgedByDay(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .open, .dueSoon, .overdue, .stale: true
    case .partly, .fulfilled, .fulfilledLate, .lapsed, .withdrawn, .superseded, .breached, .notClosable: false
    }
  }
}

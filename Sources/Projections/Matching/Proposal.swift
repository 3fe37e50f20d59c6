public import Negotiation

/// What a later event makes of a commitment or a call, for a person to accept or to reject.
public struct Proposal: Hashable, Sendable {
  /// `fulfilled`, `fulfilled-late` or `partly`.
  public var outcome: Outcome
  /// The events it rests on, earliest first: those of one occasion.
  public var evidence: [EntryID]
  /// Why, in plain words: what kind of event, who came, when, about what.
  public var reasons: [String]
  /// From 0 to 100: how much of what can agree does.
  public var score: Int
  /// The last day on which it was done, as far as known.
  public var day: Day?

  public init(outcome: Outcome, evidence: [EntryID], reasons: [String], score: Int, day: Day?) {
    self.outcome = outcome
    self.evidence = evidence
    self.reasons = reasons
    self.score = score
    self.day = day
  }
}

/// Among which events the one that keeps a promise is looked for.
public struct Reach: Hashable, Sendable {
  /// Their types.
  public var types: Set<EventType>
  /// It began after this day, on which the promise became public.
  public var said: Day
  /// It still went on after this day, the last before the window.
  public var after: Day
  /// It began by this day.
  public var until: Day
  /// It became public by this day, and not before the promise.
  public var heardBy: Day

  /// How long after its window something is still proposed, as kept late.
  public static let lateness = 180
  /// How long after a promise without an end something is proposed at all.
  public static let patience = 365
  /// How long after it happened it may become public.
  public static let silence = 180

  /// Where to look for what keeps a promise; `nil` when nothing recognisable would.
  ///
  /// - Parameter start: for what is to follow another event, the day on which that happened.
  public init?(for promise: Event, deed: Deed, since start: Day?) {
    self.init(for: Window(of: promise), deed: deed, since: start)
  }

  /// The same from what the calendar knows of the promise.
  public init?(for promise: Window, deed: Deed, since start: Day?) {
    guard let asserted = promise.asserted else { return nil }
    types = deed.types
    said = asserted
    after = asserted
    if let start, start - 1 > after { after = start - 1 }
    if let start = promise.when.start, promise.hasDue, start - 1 > after { after = start - 1 }
    if let end = promise.when.end, promise.hasDue {
      until = end + Reach.lateness
    } else {
      until = after + Reach.patience
    }
    heardBy = until + Reach.silence
  }

  /// Whether the event lies within it.
  public func holds(_ event: Event) -> Bool {
    guard types.contains(event.act.type), let asserted = event.asserted, asserted >= said, asserted <= heardBy,
      let first = event.day
    else { return false }
    return first > said && first <= until && (event.when.end ?? first) > after
  }
}

public import Negotiation

/// Finds, among later events, those that keep a commitment or answer a call: a proposal, never a judgement.
///
/// An event matches when it does the promised deed (``Deed``), in reach of the window (``Reach``), and somebody
/// bound, addressed or expected takes part. What was linked by whoever coded it matches whatever it is.
public struct Matching: Sendable {
  /// Who stood in which office, as far as public: of the persons whom the candidates name at least, and of
  /// everybody who held an office of theirs.
  public let terms: Terms

  public init(terms: Terms) { self.terms = terms }

  /// What the candidates make of a promise that is open on a day.
  ///
  /// - Parameter candidates: every event in ``reach(of:on:)`` and every one linked, in any order.
  /// - Parameter start: the day on which its turn came, for what is to follow something.
  /// - Parameter asked: the day of judgement, and up to when things are public.
  /// - Returns: `nil` when nothing matches, or when it is closed. Complexity: O(candidates).
  public func proposal(
    for promise: Testimony, among candidates: [Testimony], since start: Day?, asked: Projection.Asked
  ) -> Proposal? {
    guard Matching.isOpen(promise, on: asked.day) else { return nil }
    let linked = Set(promise.answers(asOf: asked.asOf))
    let spent = promise.rejected.union(promise.assessments.flatMap(\.evidence))
    let deed = Deed(promisedBy: promise.event)
    let reach = deed.flatMap { Reach(for: promise.event, deed: $0, since: start) }
    let isWaiting = promise.event.when.precision == .sequenced && !promise.predecessors.isEmpty && start == nil
    let wanted = Wanted(of: promise, for: deed)
    var found: [Match] = []
    for candidate in candidates where !spent.contains(candidate.event.id) {
      let isLinked = linked.contains(candidate.event.id)
      let turnout = wanted.turnout(in: candidate.event, terms)
      if !isLinked {
        guard let deed, let reach, !isWaiting, reach.holds(candidate.event), deed.isDone(by: candidate.event),
          candidate.process == promise.process, candidate.event.id != promise.event.id
        else { continue }
        let matter = Matching.matter(of: candidate.event, in: promise.event)
        guard turnout.isEnough, !matter.isEmpty || !deed.isAboutAMatter && !wanted.isUnnamed else { continue }
      }
      found.append(Match(event: candidate.event, turnout: turnout, isLinked: isLinked))
    }
    return Occasion.best(of: found).map { occasion in
      occasion.proposal(for: promise.event, deed: deed, since: start, wanted: wanted, terms)
    }
  }

  /// Those in which enough of whom a promise wants take part and, where the deed is about a matter, that are about it,
  /// whatever they say; by their places in the list.
  public func concerning(_ promise: Testimony, for deed: Deed?, _ candidates: [Testimony]) -> [Int] {
    let wanted = Wanted(of: promise, for: deed)
    return candidates.indices.filter { index in
      let event = candidates[index].event
      if deed?.isAboutAMatter ?? false, Matching.matter(of: event, in: promise.event).isEmpty { return false }
      return wanted.turnout(in: event, terms).isEnough
    }
  }

  /// The titles by which candidates hold what a promise wants several of: their holders are counted.
  public func titles(for promise: Testimony, among candidates: [Testimony]) -> Set<String> {
    let wanted = Wanted(of: promise, for: Deed(promisedBy: promise.event))
    var titles: Set<String> = []
    for candidate in candidates {
      for seat in wanted.turnout(in: candidate.event, terms).seats where seat.isCounted {
        if let office = seat.office { titles.insert(office) }
      }
    }
    return titles
  }

  /// How long a chain of "then" is followed: a briefing after a visit after a meeting.
  public static let depth = 3

  /// Whether proposals are looked for: it is open, can be closed, and was not said by an undated statement.
  public static func isOpen(_ promise: Testimony, on day: Day?) -> Bool {
    Judgement.isOpen(Judgement.state(promise, on: day))
  }

  /// Where to look for what keeps a promise; `nil` when only links could tell.
  public static func reach(of promise: Testimony, since start: Day?) -> Reach? {
    if promise.event.when.precision == .sequenced, !promise.predecessors.isEmpty, start == nil { return nil }
    return Deed(promisedBy: promise.event).flatMap { Reach(for: promise.event, deed: $0, since: start) }
  }

  /// What both are about: topics, the mechanism, documents.
  static func matter(of event: Event, in promise: Event) -> [String] {
    var shared = event.topics.filter(promise.topics.contains)
    if let mechanism = event.mechanism, mechanism == promise.mechanism || promise.topics.contains(mechanism) {
      shared.append(mechanism)
    }
    shared += event.documents.filter(promise.documents.contains)
    var seen: Set<String> = []
    return shared.filter { seen.insert($0).inserted }
  }
}

/// An event that matches.
struct Match {
  var event: Event
  var turnout: Turnout
  var isLinked: Bool
  var first: Day { event.day ?? Day(number: .max) }
  var last: Day { event.when.end ?? first }
}

import Negotiation

/// How near two events come to saying the same, as one who lays two statements side by side would see it.
///
/// Only events that do the same kind of thing are compared, and only by what was coded of them: a reminder of a
/// duty is a call on the lowest rungs; a reference is its document, an attestation its mechanism.
struct Likeness: Comparable {
  /// Above 0; larger is nearer.
  let score: Int
  /// Above every score.
  static let limit = 10_000

  /// `nil` when the events do not speak of the same thing.
  init?(_ a: Event, _ b: Event) {
    guard Likeness.family(a) == Likeness.family(b) else { return nil }
    let (documents, topics) = (Share(a.documents, b.documents), Share(a.topics, b.topics))
    let isMechanism = a.mechanism != nil && a.mechanism == b.mechanism
    let about: Int
    switch a.act.type {
    case .referenceMade:
      guard documents.both > 0 else { return nil }
      about = documents.hundredths
    case .mechanismAttested:
      guard isMechanism else { return nil }
      about = 100
    default:
      if a.topics.isEmpty || b.topics.isEmpty {
        guard isMechanism || documents.both > 0 || a.topics == b.topics && Likeness.isSameWording(a, b) else {
          return nil
        }
      } else if topics.hundredths < Likeness.least {
        return nil
      }
      about = 3 * topics.hundredths + (isMechanism ? 100 : 0) + documents.hundredths
    }
    let addressees = Share(a.counterparts.map(\.id), b.counterparts.map(\.id))
    score =
      1 + 2 * about + addressees.hundredths + (a.act.subtype == b.act.subtype ? 60 : 0)
      + (a.negated == b.negated ? 40 : 0) + (Likeness.isSameWording(a, b) ? 400 : 0)
  }

  static func < (a: Likeness, b: Likeness) -> Bool { a.score < b.score }

  /// A third of the topics shared is the least; below that two events speak of different things.
  private static let least = 33

  /// What kind of thing an event does; only events of one family can be the same.
  static func family(_ event: Event) -> EventType {
    if case .obligationInvoked(.remind?, _) = event.act { return .callIssued }
    return event.act.type
  }

  /// The words by which like events can be found without comparing all with all.
  static func handles(of event: Event) -> [String] {
    let family = family(event).rawValue
    let words = event.topics + event.documents + (event.mechanism.map { [$0] } ?? [])
    return (words.isEmpty ? [wording(event)] : words).map { family + " " + $0 }
  }

  static func isSameWording(_ a: Event, _ b: Event) -> Bool { wording(a) == wording(b) }

  /// The predicate without capitals and without the sign at its end.
  private static func wording(_ event: Event) -> String {
    var words = event.predicate.lowercased().split(separator: " ").joined(separator: " ")
    while let last = words.last, ".;,:".contains(last) { words.removeLast() }
    return words
  }
}

/// How much two lists have in common.
struct Share {
  /// Members of both.
  let both: Int
  /// Members of both in a hundred of all; 100 for the same lists, 0 for two empty ones.
  let hundredths: Int
  /// One contains the other, and neither is empty.
  let isContained: Bool

  init(_ a: [String], _ b: [String]) {
    let (a, b) = (Set(a), Set(b))
    both = a.intersection(b).count
    let all = a.union(b).count
    hundredths = all == 0 ? 0 : both * 100 / all
    isContained = both > 0 && (both == a.count || both == b.count)
  }
}

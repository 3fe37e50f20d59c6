public import Negotiation

/// How often a party, a document or a topic appears in events, first and last, and by whom.
public struct Appearances: Hashable, Sendable {
  /// The party's id, the document or the topic.
  public var word: String
  /// The first and the last event, by the day they became public, then by id; the undated come last.
  public var first, last: EntryID
  /// When it first appeared in public, if the first has a day, and when it last did.
  public var firstDay, lastDay: Day?
  /// In how many events it appears.
  public var times: Int
  /// In how many it acts, is acted upon, is said to speak.
  public var asActor = 0
  public var asCounterpart = 0
  public var asSpeaker = 0
  /// In how many statements it is named.
  public var statements = 0
  /// By whom it is named, first said first.
  public var by: [Party] = []

  public init(_ word: String, first: (EntryID, Day?), last: (EntryID, Day?), times: Int) {
    self.word = word
    (self.first, firstDay) = first
    (self.last, lastDay) = last
    self.times = times
  }

  /// Counts testimonies in the order said; `nil` when there are none.
  init?(of word: String, in testimonies: [Testimony]) {
    guard let first = testimonies.first?.event, let last = testimonies.last?.event else { return nil }
    self.init(
      word, first: (first.id, first.asserted), last: (last.id, testimonies.compactMap(\.event.asserted).max()),
      times: testimonies.count)
    let party = Party(unchecked: word)
    for event in testimonies.lazy.map(\.event) {
      if event.actors.contains(party) { asActor += 1 }
      if event.counterparts.contains(party) { asCounterpart += 1 }
      if event.attribution.speakers.contains(party) { asSpeaker += 1 }
    }
    statements = Set(testimonies.map(\.event.id.statement)).count
    var seen: Set<Party> = []
    by = testimonies.flatMap(\.event.actors).filter { seen.insert($0).inserted }
  }

  /// The row of a view that counts words.
  public func values(in view: View) -> [Value] {
    let events = Value.events(first == last ? [first] : [first, last])
    let days = [Value(firstDay), Value(lastDay)]
    if view == .actors {
      return [
        events, .text(word), .integer(times), .integer(asActor), .integer(asCounterpart), .integer(asSpeaker),
      ] + days
    }
    return [events, .text(word), .integer(times), .integer(statements), Value(by)] + days
  }
}

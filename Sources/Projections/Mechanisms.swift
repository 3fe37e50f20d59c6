import Negotiation

extension Projection {
  /// The history of every mechanism: each state it is attested in, in the order it happened.
  static let mechanisms = Projection(
    .mechanisms,
    meaning: "A mechanism attested in a state. Not a line: a mandate can precede the draft.",
    types: [.mechanismAttested], isWhole: true,
    columns: [
      Column("events", .events, "The attestations, first said first."),
      Column("mechanism", .text, "The mechanism, as a slug."),
      Column("state", .text, "mandated, proposed, agreed-in-principle, elaborating, agreed, operating and so on."),
      Column("start", .day, "When it entered the state, earliest."),
      Column("end", .day, "When it entered the state, latest."),
      Column("latest", .flag, "No later state is attested."),
      Column("contested", .flag, "Another state is attested for the same days."),
      Column("by", .list, "Who attests or brings it about."),
      Column("documents", .list, "The documents leaned on."),
      Column("asserted", .day, "When it first became public."),
      Column("quiet_days", .integer, "Days from the latest news to the day asked about; on the latest row."),
    ],
    keys: { testimony in testimony.event.mechanism.map { [[$0]] } ?? [] },
    rows: { key, attested, asked in
      // The same state on the same days said twice is one row with two witnesses.
      var states: [(said: [Int], last: Day)] = []
      var known: [Entered: Int] = [:]
      let order = attested.map(entered)
      for place in attested.indices.sorted(by: { order[$0] < order[$1] }) {
        let event = attested[place].event
        let entered = Entered(act: event.act, start: event.when.start)
        if let index = known[entered] {
          states[index].said.append(place)
        } else {
          known[entered] = states.count
          states.append(([place], closing(event)))
        }
      }
      let latest = states.map(\.last).max()
      var acts: [Day: Set<Act>] = [:]
      for state in states { acts[state.last, default: []].insert(attested[state.said[0]].event.act) }
      let news = attested.compactMap { $0.event.asserted }.max()
      return states.map { state in
        let first = attested[state.said[0]].event
        let isLatest = state.last == latest
        let isContested = (acts[state.last] ?? []).count > 1
        // Testimonies come in the order said.
        let said = state.said.sorted().map { attested[$0] }
        return Row(
          [
            .events(said.map(\.event.id)), .text(key.first ?? ""), Value(first.act.subtype), Value(first.when.start),
            Value(first.when.end), .flag(isLatest), .flag(isContested), Value(said[0].event.actors),
            .list(documents(said)), Value(said[0].event.asserted), quiet(isLatest ? news : nil, on: asked.day),
          ], from: said, under: key)
      }
    })

  /// The documents leaned on, each once.
  private static func documents(_ said: [Testimony]) -> [String] {
    var seen: Set<String> = []
    return said.flatMap(\.event.documents).filter { seen.insert($0).inserted }
  }

  /// Days since the latest news.
  private static func quiet(_ news: Day?, on day: Day?) -> Value {
    guard let news, let day else { return .null }
    return .integer(day - news)
  }

  /// A state, and when it was entered.
  private struct Entered: Hashable {
    var act: Act
    var start: Day?
  }

  /// A state counts from the last day it may have begun.
  private static func closing(_ event: Event) -> Day { event.when.end ?? event.day ?? Day(number: .min) }

  private static func entered(_ testimony: Testimony) -> (Day, Day, EntryID) {
    (closing(testimony.event), testimony.event.asserted ?? Day(number: .max), testimony.event.id)
  }
}

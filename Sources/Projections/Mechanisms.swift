import Negotiation

extension Projection {
  /// The history of every mechanism: each state it is attested in, in the order it happened.
  static let mechanisms = Projection(
    .mechanisms, version: 1,
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
      var states: [(said: [Testimony], last: Day)] = []
      var known: [Entered: Int] = [:]
      for testimony in attested.sorted(by: entered, <) {
        let event = testimony.event
        if let index = known[Entered(act: event.act, start: event.when.start)] {
          states[index].said.append(testimony)
        } else {
          known[Entered(act: event.act, start: event.when.start)] = states.count
          states.append(([testimony], closing(event)))
        }
      }
      let latest = states.map(\.last).max()
      let acts = Dictionary(grouping: states, by: \.last).mapValues { Set($0.compactMap(\.said.first?.event.act)) }
      let news = attested.compactMap(\.event.asserted).max()
      return states.compactMap { state in
        guard let first = state.said.first?.event else { return nil }
        let isLatest = state.last == latest
        let contested = (acts[state.last] ?? []).count > 1
        var quiet = Value.null
        if isLatest, let day = asked.day, let news { quiet = .integer(day - news) }
        let said = state.said.sorted(by: Testimony.saidEarlier)
        var seen: Set<String> = []
        let documents = said.flatMap(\.event.documents).filter { seen.insert($0).inserted }
        return Row(
          [
            .events(said.map(\.event.id)), .text(key.first ?? ""), Value(first.act.subtype), Value(first.when.start),
            Value(first.when.end), .flag(isLatest), .flag(contested), Value(said[0].event.actors),
            .list(documents), Value(said.first?.event.asserted), quiet,
          ], from: said, under: key)
      }
    })

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

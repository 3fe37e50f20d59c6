import Negotiation
import Projections

/// The states of one mechanism by number, to tell a row without reading the whole history.
///
/// A row looks at its own attestations, at the states the mechanism ends in, at the one last heard of, and at
/// whatever is attested for the same days.
struct StateHistory {
  private var states: [State: Attested] = [:]
  private var shown: Set<State> = []
  private var end = Int.min
  private var news: State?

  /// A state as it was entered: the word for it, and the first day.
  struct State: Hashable {
    var word: Int
    var start: Int?
  }

  private struct Attested {
    var acts: [Candidate] = []
    /// The earliest day on which it was entered at the latest.
    var entered = Int.max

    mutating func add(_ act: Candidate) {
      acts.append(act)
      entered = min(entered, act.ends ?? act.day ?? .min)
    }
  }

  /// Takes every attestation of the mechanism. Complexity: O(n).
  init(_ attestations: [(state: State, act: Candidate)]) {
    var latest = Int.min
    for (state, act) in attestations {
      states[state, default: Attested()].add(act)
      if let day = act.asserted, day > latest { (latest, news) = (day, state) }
    }
    end = states.values.map(\.entered).max() ?? .min
  }

  /// The attestations of a state and of those its row looks at; `nil` when its row was told before.
  mutating func tell(_ state: State) -> [Candidate]? {
    guard let told = states[state], shown.insert(state).inserted else { return nil }
    return states.filter { other, attested in
      other == state || other == news || attested.entered == end || attested.entered == told.entered
    }.flatMap(\.value.acts)
  }
}

extension Inquiry {
  /// The row of the state that an act attests; none when it was told before.
  func row(
    ofStateIn act: Candidate, _ known: inout [Int: StateHistory]
  ) throws(ChronicleError) -> [Projection.Row] {
    guard let motif = try lexicon.motif(act.motif), motif.mechanism != 0 else { return [] }
    if known[motif.mechanism] == nil { known[motif.mechanism] = try history(of: motif.mechanism) }
    let state = StateHistory.State(word: motif.subtype, start: act.begins)
    guard let attested = known[motif.mechanism]?.tell(state), let mine = try told(act) else { return [] }
    var members: [Testimony] = []
    for act in attested {
      if let told = try told(act), projection.reads(told), filters.clocksAdmit(told) { members.append(told) }
    }
    return rows(of: [try lexicon.text(motif.mechanism)], from: members).filter { row in
      row.members.contains { $0.event.id == mine.event.id }
    }
  }

  private func history(of mechanism: Int) throws(ChronicleError) -> StateHistory {
    var attestations: [(state: StateHistory.State, act: Candidate)] = []
    for number in try lexicon.motifs(type: .mechanismAttested, mechanism: mechanism) {
      let word = try lexicon.motif(number)?.subtype ?? 0
      try acts.each(where: "motif = ?", .integer(number)) { act in
        if let asOf = filters.asOf, act.asserted.map({ $0 > Int(asOf.number) }) ?? true { return true }
        if let day = filters.happenedBy, act.day.map({ $0 > Int(day.number) }) ?? true { return true }
        attestations.append((StateHistory.State(word: word, start: act.begins), act))
        return true
      }
    }
    return StateHistory(attestations)
  }
}

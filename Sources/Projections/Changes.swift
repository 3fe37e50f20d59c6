import Negotiation

/// What is otherwise now than it was before: new statements, dues, outcomes, mechanisms, calls made anew.
///
/// Compares answers, so that whatever clock the two sides were asked by decides what "before" means.
public struct Changes: Sendable {
  /// What the ledger answers on one side.
  public struct Side: Sendable {
    /// ``View/statements``, ``View/commitments``, ``View/calls`` and ``View/mechanisms``; rows may stand in several.
    public var answers: [View: [Answer]] = [:]

    public init() {}

    /// The rows of a view by the names of their columns, each once.
    fileprivate func rows(of view: View) -> [Cells] {
      var seen: Set<[Value]> = []
      return (answers[view] ?? []).flatMap { answer in
        answer.rows.filter { seen.insert($0).inserted }.map { Cells(columns: answer.columns, values: $0) }
      }
    }
  }

  private let before: Side
  private let after: Side

  public init(from before: Side, to after: Side) {
    self.before = before
    self.after = after
  }

  /// One row a change: statements, then commitments and calls by what became of them, mechanisms, calls said again.
  ///
  /// Complexity: O(rows of both sides).
  public func answer() -> Answer {
    var rows: [[Value]] = statements()
    rows += outcomes(.commitments, subject: "bound", day: "due")
    rows += outcomes(.calls, subject: "by", day: "last")
    rows += mechanisms() + repetitions()
    return Answer(columns: Changes.columns, rows: rows)
  }

  /// The columns of the answer.
  public static let columns = [
    Column("change", .text, "statement, overdue, due-soon, stale, outcome, mechanism, reworded, repeated, correction."),
    Column("what", .text, "The title, the undertaking, the mechanism, the wording; what a correction says."),
    Column("was", .text, "How it stood before."), Column("is", .text, "How it stands now."),
    Column("by", .list, "Who issued it, is bound, calls or attests; who recorded a correction."),
    Column("day", .day, "The day of the statement, the due, the latest state or the latest call."),
    Column("events", .events, "What is new, or what is concerned."),
  ]
}

extension Changes {
  private func statements() -> [[Value]] {
    let known = Set(before.rows(of: .statements).map { $0["event"] })
    return after.rows(of: .statements).filter { !known.contains($0["event"]) }
      .sorted { ($0["date"].plain, $0["statement"].plain) < ($1["date"].plain, $1["statement"].plain) }
      .map { row("statement", $0["title"], .null, .null, $0["issuers"], $0["date"], events: $0) }
  }

  /// What fell due, went stale or was settled. That something new is merely open is no change of its own.
  private func outcomes(_ view: View, subject: String, day: String) -> [[Value]] {
    let calm: Set<String> = [Outcome.open.rawValue, Outcome.notClosable.rawValue]
    let known = states(before.rows(of: view))
    var rows: [(state: String, values: [Value])] = []
    for cells in after.rows(of: view) {
      let state = cells["state"].plain
      let was = cells.events.lazy.compactMap { known[$0] }.first
      guard state != was ?? Outcome.open.rawValue, was != nil || !calm.contains(state) else { continue }
      let isDue = [Outcome.overdue, .dueSoon, .stale].map(\.rawValue).contains(state)
      rows.append(
        (
          state,
          row(
            isDue ? state : "outcome", cells["what"], was.map(Value.text) ?? .null, .text(state), cells[subject],
            cells[day], events: cells)
        ))
    }
    let order = [Outcome.overdue, .dueSoon, .stale].map(\.rawValue)
    return rows.sorted { a, b in
      let (x, y) = (order.firstIndex(of: a.state) ?? order.count, order.firstIndex(of: b.state) ?? order.count)
      return (x, a.values[5].plain, a.values[6].plain) < (y, b.values[5].plain, b.values[6].plain)
    }.map(\.values)
  }

  private func states(_ rows: [Cells]) -> [EntryID: String] {
    var states: [EntryID: String] = [:]
    for cells in rows { for id in cells.events { states[id] = cells["state"].plain } }
    return states
  }

  /// Mechanisms whose latest state is another, or is contested now.
  private func mechanisms() -> [[Value]] {
    func latest(_ side: Side) -> [String: [Cells]] {
      Dictionary(grouping: side.rows(of: .mechanisms).filter { $0["latest"] == .flag(true) }) { $0["mechanism"].plain }
    }
    func state(_ rows: [Cells]) -> String { rows.map { $0["state"].plain }.joined(separator: ", ") }
    let (old, new) = (latest(before), latest(after))
    return new.keys.sorted().compactMap { name in
      guard let now = new[name], let first = now.first, state(now) != old[name].map(state) else { return nil }
      return [
        .text("mechanism"), .text(name), old[name].map { .text(state($0)) } ?? .null, .text(state(now)), first["by"],
        now.last?["end"] ?? .null, .events(now.flatMap(\.events)),
      ]
    }
  }

  /// Calls that were made before and again since, in the same words and on the same rung or not.
  private func repetitions() -> [[Value]] {
    func wording(_ cells: Cells) -> String {
      let rung = cells["rung"].plain
      return (rung.isEmpty ? "" : rung + ": ") + cells["what"].plain
    }
    var known: [EntryID: Cells] = [:]
    for cells in before.rows(of: .calls) { for id in cells.events { known[id] = cells } }
    return after.rows(of: .calls).compactMap { cells in
      guard let old = cells.events.lazy.compactMap({ known[$0] }).first else { return nil }
      let new = cells.events.filter { known[$0] == nil }
      if new.isEmpty { return nil }
      let isSame = wording(old) == wording(cells)
      return [
        .text(isSame ? "repeated" : "reworded"), cells["what"], .text(wording(old)), .text(wording(cells)),
        cells["by"], cells["last"], .events(new),
      ]
    }.sorted { ($0[5].plain, $0[6].plain) < ($1[5].plain, $1[6].plain) }
  }

  private func row(
    _ change: String, _ what: Value, _ was: Value, _ now: Value, _ by: Value, _ day: Value, events cells: Cells
  ) -> [Value] {
    [.text(change), what, was, now, by, day, .events(cells.events)]
  }
}

/// A row whose values are asked for by the names of their columns.
private struct Cells {
  let columns: [Column]
  let values: [Value]

  subscript(name: String) -> Value {
    columns.firstIndex { $0.name == name }.map { values[$0] } ?? .null
  }

  /// The events it rests on.
  var events: [EntryID] {
    switch (self["event"], self["events"]) {
    case (.event(let id), _): [id]
    case (_, .events(let ids)): ids
    default: []
    }
  }
}

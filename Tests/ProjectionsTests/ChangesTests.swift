import Negotiation
import Replay
import Testing

@testable import Projections

@Suite struct ChangesTests {
  /// What changed between two days for one who learns everything when it becomes public.
  private func changes(_ entries: [Entry], _ first: String, _ second: String) -> Answer {
    func side(_ day: String) -> Changes.Side {
      var side = Changes.Side()
      for view in [View.statements, .commitments, .calls, .mechanisms] {
        side.answers[view] = [Ledger(entries).ask(Question(view, Filters(asOf: Day(day))))]
      }
      return side
    }
    return Changes(from: side(first), to: side(second)).answer()
  }

  private func call(_ id: String, _ rung: Rung, on day: String) -> Event {
    Said.event(id, .callIssued(rung, kind: nil), by: ["harbour-group"], to: ["azuria"], on: day)
  }

  @Test func `a call that is made again on another rung is reworded, on the same one repeated`() {
    let entries = Said.entries([
      call("a#1", .stress, on: "2020-01-01"), call("b#1", .urge, on: "2020-02-01"),
      call("c#1", .urge, on: "2020-03-01"),
    ])
    let first = changes(entries, "2020-01-15", "2020-02-15")
    #expect(first[column: "change"].map(\.plain) == ["reworded"])
    #expect(first[column: "was"].map(\.plain) == ["stress: reopen the ferry"])
    #expect(first[column: "events"].map(\.plain) == ["b#1"])
    #expect(changes(entries, "2020-02-15", "2020-03-15")[column: "change"].map(\.plain) == ["repeated"])
  }

  @Test func `what falls due is told when it does, and not again`() {
    let entries = Said.entries([
      Said.event(
        "a#1", .commitmentMade(.firm, kind: nil), on: "2020-01-01", from: "2020-01-10", until: "2020-01-31", .window)
    ])
    #expect(changes(entries, "2019-12-31", "2020-01-05").rows.isEmpty)
    #expect(changes(entries, "2020-01-05", "2020-01-28")[column: "is"].map(\.plain) == ["due-soon"])
    let overdue = changes(entries, "2020-01-28", "2020-02-10")
    #expect(overdue[column: "change"].map(\.plain) == ["overdue"])
    #expect(overdue[column: "was"].map(\.plain) == ["due-soon"])
    #expect(changes(entries, "2020-02-10", "2020-03-10").rows.isEmpty)
  }

  @Test func `a mechanism is told when its latest state is another`() {
    let states: [(String, MechanismState, String)] = [
      ("a#1", .proposed, "2020-01-01"), ("b#1", .operating, "2020-02-01"), ("c#1", .operating, "2020-02-01"),
    ]
    let entries = Said.entries(
      states.map { Said.event($0.0, .mechanismAttested($0.1), on: $0.2, mechanism: "hotline") })
    let answer = changes(entries, "2020-01-15", "2020-02-15")
    #expect(answer[column: "change"].map(\.plain) == ["mechanism"])
    #expect(answer[column: "was"].map(\.plain) == ["proposed"] && answer[column: "is"].map(\.plain) == ["operating"])
  }
}

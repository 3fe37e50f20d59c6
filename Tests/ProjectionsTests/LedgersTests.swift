import Negotiation
import Replay
import Testing

@testable import Projections

@Suite struct LedgersTests {
  @Test func `the same call is one row whose rung rises, and a reminder is a row of its own`() {
    let events = [
      Said.event(
        "c#1", .callIssued(.urge, kind: nil), by: ["harbour-group"], to: ["azuria", "brevia"], on: "2020-03-01"),
      Said.event(
        "a#1", .callIssued(.stress, kind: nil), by: ["harbour-group"], to: ["brevia", "azuria"], on: "2020-01-01"),
      Said.event(
        "b#1", .callIssued(.call, kind: nil), by: ["harbour-group"], to: ["azuria", "brevia"], on: "2020-02-01"),
      Said.event("b#2", .obligationInvoked(.remind, kind: nil), by: ["azuria"], on: "2020-02-01"),
      Said.event("b#3", .obligationInvoked(nil, kind: nil), by: ["brevia"], on: "2020-02-01"),
    ]
    let answer = Ledger(Said.entries(events)).ask(Question(.calls, Filters(today: Day("2020-03-31"))))
    #expect(answer[column: "events"].map(\.plain) == ["a#1, b#1, c#1", "b#2"])
    #expect(answer[column: "trend"].map(\.plain) == ["rising", "once"])
    #expect(answer[column: "times"].map(\.plain) == ["3", "1"])
    #expect(answer[column: "unanswered_days"].map(\.plain) == ["90", "59"])
    #expect(answer[column: "rung"].map(\.plain) == ["urge", "remind"])
  }

  @Test func `two states of one day contest each other, and only they`() {
    let states: [(String, MechanismState, String)] = [
      ("a#1", .proposed, "2020-01-01"), ("b#1", .operating, "2020-02-01"), ("c#1", .suspended, "2020-02-01"),
    ]
    let events = states.map { Said.event($0.0, .mechanismAttested($0.1), on: $0.2, mechanism: "hotline") }
    let answer = Ledger(Said.entries(events)).ask(Question(.mechanisms))
    #expect(answer[column: "contested"].map(\.plain) == ["no", "yes", "yes"])
    #expect(answer[column: "latest"].map(\.plain) == ["no", "yes", "yes"])
  }

  @Test func `a state's people count as the state on the days between their attestations`() {
    func role(_ id: String, _ day: String) -> Event {
      Said.event(id, .roleAttested(office: "President"), by: ["person:ana-reef"], to: ["azuria"], on: day)
    }
    let meetings = ["2019-01-01", "2020-02-01", "2021-01-01"].enumerated().map { index, day in
      Said.event("m\(index)#1", .meetingHeld(kind: nil), by: ["person:ana-reef"], to: ["harbour-group"], on: day)
    }
    let ledger = Ledger(Said.entries([role("a#1", "2020-01-01"), role("b#1", "2020-03-01")] + meetings))
    let answer = ledger.ask(Question(.meetings, Filters(with: [Party(unchecked: "azuria")])))
    #expect(answer[column: "event"].map(\.plain) == ["m1#1"])
    let offices = ledger.ask(Question(.offices, Filters(asOf: Day("2020-02-15"))))
    #expect(offices[column: "last"].map(\.plain) == ["2020-01-01"])
    #expect(offices[column: "age_days"].map(\.plain) == ["45"])
  }

  @Test func `a limit keeps what was said last and counts the rest`() {
    let events = (1...9).map { Said.event("s\($0)#1", .visitMade(kind: nil), on: "2020-01-0\($0)") }
    let answer = Ledger(Said.entries(events)).ask(Question(.visits, Filters(limit: 2)))
    #expect(answer[column: "event"].map(\.plain) == ["s8#1", "s9#1"])
    #expect(answer.more == 7)
  }

  @Test func `every projection answers with a value a column and names its events`() {
    for projection in Catalogue.all {
      #expect(projection.columns.contains { $0.kind == .event || $0.kind == .events })
      #expect(Set(projection.columns.map(\.name)).count == projection.columns.count)
      #expect(!projection.meaning.isEmpty && projection.columns.allSatisfy { !$0.meaning.isEmpty })
    }
  }
}

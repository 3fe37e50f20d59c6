import Negotiation
import Replay
import Testing

@testable import Projections

@Suite struct JudgementTests {
  @Test(arguments: [
    ("2020-03-01", "open"), ("2020-03-13", "due-soon"), ("2020-03-20", "due-soon"), ("2020-03-21", "overdue"),
  ])
  func `a window is open, due soon within seven days, then overdue`(day: String, state: String) {
    let event = Said.event(
      "a#1", .commitmentMade(.firm, kind: nil), on: "2020-01-01", from: "2020-03-10", until: "2020-03-20", .window)
    #expect(Judgement.state(of: event, on: Day(day)).rawValue == state)
  }

  @Test func `soft windows and haste go stale, never overdue`() {
    let soft = Said.event(
      "a#1", .commitmentMade(.plan, kind: nil), on: "2020-01-01", from: "2020-01-02", until: "2020-03-31", .soft)
    #expect(Judgement.state(of: soft, on: Day("2020-03-31")) == .open)
    #expect(Judgement.state(of: soft, on: Day("2020-04-01")) == .stale)
    let asap = Said.event("a#2", .callIssued(.urge, kind: nil), on: "2020-01-01", from: "2020-01-01", .asap)
    #expect(Judgement.state(of: asap, on: Day("2020-01-31")) == .open)
    #expect(Judgement.state(of: asap, on: Day("2020-02-01")) == .stale)
  }

  @Test func `a standing commitment never falls due, and a call is not due on the day it is made`() {
    let standing = Said.event(
      "a#1", .commitmentMade(.standing, kind: nil), on: "2020-01-01", from: "2020-01-01", until: "2020-02-01", .window)
    #expect(Judgement.state(of: standing, on: Day("2021-01-01")) == .notClosable)
    let call = Said.event("a#2", .callIssued(.call, kind: nil), on: "2020-01-01")
    #expect(Judgement.state(of: call, on: Day("2021-01-01")) == .open)
  }

  @Test func `an assessment counts from the day its evidence became public`() {
    let promise = Said.event(
      "a#1", .commitmentMade(.firm, kind: nil), on: "2020-01-01", from: "2020-02-01", until: "2020-02-10", .window)
    let visit = Said.event("b#1", .visitMade(kind: nil), on: "2020-02-12")
    let ledger = Ledger(
      Said.entries(
        [promise, visit], [("a#2", .outcomeAssessed(promise.id, .fulfilled, evidence: [visit.id], why: "came"))]))
    func state(_ day: String) -> [String] {
      ledger.ask(Question(.commitments, Filters(asOf: Day(day))))[column: "state"].map(\.plain)
    }
    #expect(state("2020-02-05") == ["due-soon"])
    #expect(state("2020-02-11") == ["overdue"])
    #expect(state("2020-02-12") == ["fulfilled"])
  }

  @Test(arguments: [Outcome.fulfilled, .fulfilledLate, .partly, .lapsed, .withdrawn, .superseded, .breached])
  func `a commitment lives through its assessments, forward and back, on its evidence`(outcome: Outcome) {
    let promise = Said.event(
      "a#1", .commitmentMade(.firm, kind: nil), on: "2020-01-01", from: "2020-02-01", until: "2020-02-10", .window)
    let (came, left) = (
      Said.event("b#1", .visitMade(kind: nil), on: "2020-02-05"),
      Said.event("c#1", .visitMade(kind: nil), on: "2020-03-01")
    )
    let ledger = Ledger(
      Said.entries(
        [promise, came, left],
        [
          ("a#2", .outcomeAssessed(promise.id, outcome, evidence: [came.id], why: "w")),
          ("a#3", .outcomeAssessed(promise.id, .open, evidence: [left.id], why: "they left again")),
        ]))
    func row(_ day: String, _ state: Filters.State? = nil) -> [[String]] {
      let answer = ledger.ask(Question(.commitments, Filters(asOf: Day(day), state: state)))
      return answer.rows.indices.map { index in ["state", "evidence"].map { answer[column: $0][index].plain } }
    }
    #expect(row("2020-02-04") == [["due-soon", ""]])
    #expect(row("2020-02-05") == [[outcome.rawValue, "b#1"]])
    #expect(row("2020-02-29", Filters.State(rawValue: outcome.rawValue)) == [[outcome.rawValue, "b#1"]])
    #expect(row("2020-03-01") == [["overdue", "c#1"]])
  }
}

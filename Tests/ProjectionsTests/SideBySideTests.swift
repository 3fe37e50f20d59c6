import Negotiation
import Testing

@testable import Projections

@Suite struct SideBySideTests {
  /// A statement of the harbour group, its events numbered from 1.
  private func statement(
    _ name: String, _ day: String, by issuers: [String] = ["harbour-group"], _ events: [Event]
  ) -> IssuedStatement {
    let header = StatementHeader(
      statement: name, title: name, issuers: issuers.map { Party(unchecked: $0) }, date: Day(day),
      source: String(repeating: "0", count: 64))
    let numbered = events.enumerated().map { index, event in
      var event = event
      event.id = EntryID(statement: name, version: index + 1)
      return Testimony(event)
    }
    return IssuedStatement(Testimony(header: header, asserted: nil), numbered)
  }

  private func call(_ rung: Rung, _ topics: [String], on day: String = "2020-01-01", to: [String] = ["azuria"]) -> Event
  {
    Said.event("x#1", .callIssued(rung, kind: nil), by: ["harbour-group"], to: to, on: day, topics: topics)
  }

  private func stance(_ topics: [String], on day: String = "2020-01-01", documents: [String] = []) -> Event {
    var event = Said.event("x#1", .positionStated(.assert, kind: nil), by: ["harbour-group"], on: day, topics: topics)
    event.documents = documents
    return event
  }

  private func difference(_ a: [Event], _ b: [Event]) -> Answer {
    Differences(from: statement("a", "2020-01-01", a), to: statement("b", "2020-02-01", b)).answer()
  }

  @Test func `what has the same act and topics and no difference is repeated`() {
    let answer = difference([stance(["ferry"])], [stance(["ferry"])])
    #expect(answer[column: "change"].map(\.plain) == ["repeated"])
  }

  @Test func `a call on a higher rung is reworded and rising, a reminder of a duty is the same call lower down`() {
    let reminder = Said.event("x#1", .obligationInvoked(.remind, kind: nil), by: ["azuria"], on: "2020-01-01")
    #expect(difference([call(.stress, ["ferry"])], [call(.urge, ["ferry"])])[column: "trend"] == [.text("rising")])
    let answer = difference([call(.urge, ["ferry"])], [reminder])
    #expect(answer[column: "trend"] == [.text("falling")])
    #expect(answer[column: "strength_is"] == [.text("remind")])
  }

  @Test func `each is aligned with the nearest, and with no more than one`() {
    let answer = difference(
      [stance(["ferry", "tolls"]), stance(["ferry"])], [stance(["ferry"]), stance(["ferry", "pilots"])])
    #expect(answer[column: "change"].map(\.plain) == ["repeated", "reworded"])
    #expect(answer[column: "before"].map(\.plain) == ["a#2", "a#1"])
  }

  @Test func `another kind of act or another topic is no rewording`() {
    let answer = difference([stance(["ferry"]), call(.urge, ["tolls"])], [call(.urge, ["ferry"])])
    #expect(answer[column: "change"].map(\.plain) == ["added", "absent", "absent"])
  }

  @Test func `other issuers are told first, and hold even where only some events are asked for`() {
    let a = statement("a", "2020-01-01", by: ["harbour-group", "azuria"], [stance(["ferry"])])
    let b = statement("b", "2020-02-01", [stance(["ferry"])])
    let answer = Differences(from: a, to: b).answer(about: [])
    #expect(answer[column: "change"].map(\.plain) == ["issuers-differ"])
    #expect(answer[column: "was"].map(\.plain) == ["harbour-group, azuria"])
  }

  private func silence(_ statements: [IssuedStatement]) -> Answer {
    Silence(of: Party(unchecked: "harbour-group"), in: statements, on: Day("2020-12-31")).answer()
  }

  @Test func `what a later statement repeats is no silence, what none repeats is one since its last occasion`() {
    let answer = silence([
      statement("c", "2020-03-01", [stance(["pilots"])]),
      statement("a", "2020-01-01", [stance(["ferry"]), stance(["tolls"], documents: ["ford-2019"])]),
      statement("b", "2020-02-01", [stance(["ferry"])]),
    ])
    #expect(answer[column: "what"].map(\.plain) == ["ford-2019", "reopen the ferry", "reopen the ferry"])
    #expect(answer[column: "topics"].map(\.plain) == ["", "ferry", "tolls"])
    #expect(answer[column: "last"].map(\.plain) == ["2020-01-01", "2020-02-01", "2020-01-01"])
    #expect(answer[column: "statements_since"].map(\.plain) == ["2", "1", "2"])
    #expect(answer[column: "times"].map(\.plain) == ["1", "2", "1"])
  }

  @Test func `more topics around the same one are a repetition, fewer shared than that are named as nearest`() {
    let answer = silence([
      statement("a", "2020-01-01", [stance(["ferry"]), stance(["tolls", "pilots"])]),
      statement("b", "2020-02-01", [stance(["ferry", "night"]), stance(["pilots", "pay"])]),
    ])
    #expect(answer[column: "topics"].map(\.plain) == ["tolls, pilots"])
    #expect(answer[column: "nearest"].map(\.plain) == ["b#2"])
  }

  @Test func `a call upon somebody else is another call, one upon the sides is not`() {
    let first = statement("a", "2020-01-01", [call(.urge, ["ferry"], to: ["azuria"])])
    #expect(silence([first, statement("b", "2020-02-01", [call(.urge, ["ferry"], to: ["brevia"])])]).rows.count == 1)
    #expect(silence([first, statement("b", "2020-02-01", [call(.urge, ["ferry"], to: ["sides"])])]).rows.isEmpty)
  }

  @Test func `a promise that was kept, a presupposed call and a clause of another issuer alone are no silence`() {
    var kept = Testimony(Said.event("a#1", .commitmentMade(.firm, kind: nil), by: ["harbour-group"], on: "2020-01-01"))
    kept.assessments = [
      Testimony.Assessment(
        id: EntryID(statement: "a", version: 9), outcome: .fulfilled, evidence: [], why: "seen",
        since: Day("2020-01-05"))
    ]
    var told = call(.urge, ["night"])
    told.attribution = Attribution(mode: .presupposed)
    let others = Said.event("x#1", .positionStated(.assert, kind: nil), by: ["azuria/envoy"], on: "2020-01-01")
    var first = statement("a", "2020-01-01", by: ["harbour-group", "azuria/envoy"], [stance(["x"]), told, others])
    first.events.append(kept)
    let answer = silence([first, statement("b", "2020-02-01", [stance(["x"])])])
    #expect(answer.rows.isEmpty, "\(answer.rows)")
  }

  @Test func `an issuer asked for under a name that was merged is heard in all its statements`() {
    let statements = [statement("a", "2020-01-01", [stance(["ferry"])]), statement("b", "2020-02-01", [])]
    let answer = Silence(of: Party(unchecked: "pier-group"), in: statements, on: nil).answer()
    #expect(answer[column: "topics"].map(\.plain) == ["ferry"])
  }

  @Test func `who issues no longer is told, and one statement is silent about nothing`() {
    let first = statement("a", "2020-01-01", by: ["harbour-group", "azuria"], [stance(["ferry"])])
    let both = Silence(
      of: Party(unchecked: "harbour-group"), in: [statement("b", "2020-02-01", []), first], on: nil)
    #expect(both.noLongerIssuing.map(\.id) == ["azuria"] && both.newlyIssuing.isEmpty)
    #expect(both.answer()[column: "issuers_differ"] == [.flag(true)])
    #expect(silence([first]).rows.isEmpty)
  }
}

import Negotiation
import Replay
import Testing

@testable import Projections

@Suite struct MatchingTests {
  /// A commitment of the envoys, or a call of theirs on both states, and what came of it.
  static func promise(
    _ predicate: String, _ act: Act = .commitmentMade(.firm, kind: nil), by actors: [String] = ["harbour/envoys"],
    to counterparts: [String] = ["sides"], from start: String? = "2020-02-01", until end: String? = "2020-02-10",
    _ precision: When.Precision = .window, topics: [String] = ["ferry"], links: [Link] = [], id: String = "a#1"
  ) -> Event {
    var event = Said.event(
      id, act, by: actors, to: counterparts, on: "2020-01-01", from: start, until: end, precision, topics: topics)
    (event.predicate, event.links) = (predicate, links)
    return event
  }

  static func deed(
    _ id: String, _ act: Act, by actors: [String] = ["harbour/envoys"], to counterparts: [String] = [],
    on day: String, until last: String? = nil, said: String? = nil, _ predicate: String = "as was said",
    topics: [String] = []
  ) -> Event {
    var event = Said.event(
      id, act, by: actors, to: counterparts, on: said ?? last ?? day, from: day, until: last ?? day, .window,
      topics: topics)
    event.predicate = predicate
    return event
  }

  static func matches(
    _ events: [Event], _ bookkeeping: [(String, Bookkeeping)] = [], asOf: String = "2020-12-31"
  ) -> [[String]] {
    let answer = Ledger(Said.entries(events, bookkeeping)).ask(Question(.matches, Filters(asOf: Day(asOf))))
    return answer.rows.indices.map { row in
      ["event", "proposed", "evidence", "reasons"].map { answer[column: $0][row].plain }
    }
  }

  static let kinds: [(String, Event, Bool)] = [
    ("visit the region", deed("b#1", .visitMade(kind: nil), on: "2020-02-03"), true),
    ("come back to the region", deed("b#1", .visitMade(kind: nil), on: "2020-02-03"), true),
    ("come to an understanding", deed("b#1", .visitMade(kind: nil), on: "2020-02-03"), false),
    ("visit the region", deed("b#1", .meetingHeld(kind: nil), on: "2020-02-03"), false),
    ("brief the council", deed("b#1", .discussionHeld(kind: nil), on: "2020-02-03"), true),
    ("hand over concrete proposals", deed("b#1", .proposalMade(nil, kind: nil), on: "2020-02-03"), true),
    ("hand over the keys", deed("b#1", .proposalMade(nil, kind: nil), on: "2020-02-03"), false),
    (
      "release all detainees",
      deed("b#1", .actionTaken(kind: nil), on: "2020-02-03", "ten detainees released", topics: ["ferry"]), true
    ),
    (
      "release all detainees",
      deed("b#1", .actionTaken(kind: nil), on: "2020-02-03", "ten detainees released", topics: ["fishing"]), false
    ),
    (
      "release all detainees",
      deed("b#1", .actionTaken(kind: nil), on: "2020-02-03", "ten detainees counted", topics: ["ferry"]), false
    ),
    (
      "sign the accord",
      deed("b#1", .agreementReached(.full, kind: nil), on: "2020-02-03", "accord signed", topics: ["ferry"]), true
    ),
    (
      "publish the list",
      deed("b#1", .actionTaken(kind: nil), on: "2020-02-03", "list published", topics: ["ferry"]), true
    ),
    (
      "resume the ferry",
      deed("b#1", .actionTaken(kind: nil), on: "2020-02-03", "ferry service resumed", topics: ["ferry"]), true
    ),
  ]

  @Test(arguments: kinds)
  func `an event of the kind that was promised matches, and no other`(predicate: String, done: Event, matches: Bool) {
    #expect(MatchingTests.matches([MatchingTests.promise(predicate), done]).isEmpty == !matches)
  }

  static let days: [(String, String?)] = [
    ("2019-12-20", nil), ("2020-01-15", nil), ("2020-02-01", "fulfilled"), ("2020-02-10", "fulfilled"),
    ("2020-02-11", "fulfilled-late"), ("2020-08-08", "fulfilled-late"), ("2020-08-09", nil),
  ]

  @Test(arguments: days)
  func `it matches in its window and for half a year after, as late`(day: String, outcome: String?) {
    let found = MatchingTests.matches([
      MatchingTests.promise("visit the region"), MatchingTests.deed("b#1", .visitMade(kind: nil), on: day),
    ])
    #expect(found.first?[1] == outcome)
  }

  @Test func `a visit by others, or one that was not made, matches nothing`() {
    var denied = MatchingTests.deed("b#1", .visitMade(kind: nil), on: "2020-02-03")
    denied.negated = true
    let others = MatchingTests.deed("b#2", .visitMade(kind: nil), by: ["azuria/president"], on: "2020-02-03")
    #expect(MatchingTests.matches([MatchingTests.promise("visit the region"), denied, others]).isEmpty)
  }

  @Test func `of two who were to meet a third, one alone is no meeting, and two of three are told`() {
    let promise = MatchingTests.promise(
      "meet again", by: ["azuria/president", "brevia/president", "cordia/president"], to: [])
    let alone = MatchingTests.deed(
      "b#1", .meetingHeld(kind: nil), by: ["azuria/president"], to: ["harbour/envoys"], on: "2020-02-02")
    let two = MatchingTests.deed(
      "b#2", .meetingHeld(kind: nil), by: ["azuria/president"], to: ["brevia/president"], on: "2020-02-03")
    #expect(MatchingTests.matches([promise, alone]).isEmpty)
    let found = MatchingTests.matches([promise, alone, two])
    #expect(found.map { Array($0.prefix(3)) } == [["a#1", "partly", "b#2"]])
    #expect(found[0][3].contains("2 of 3: azuria/president, brevia/president; without cordia/president"))
  }

  @Test func `guests are known by the office they hold, and counted`() {
    let call = MatchingTests.promise(
      "let the envoys visit the islands", .callIssued(.urge, kind: nil), by: ["harbour/board"], from: nil, until: nil,
      .asap, topics: [])
    func envoy(_ number: Int, _ person: String, _ party: String) -> Event {
      Said.event(
        "b#\(number)", .roleAttested(office: "Envoy of the Harbour Group"), by: [person], to: [party],
        on: "2020-02-05")
    }
    let roles = [
      envoy(1, "person:ana-reef", "azuria"), envoy(2, "person:bo-quay", "brevia"), envoy(3, "person:cy-moor", "cordia"),
    ]
    let visit = MatchingTests.deed(
      "b#4", .visitMade(kind: nil), by: ["person:ana-reef", "person:cy-moor"], on: "2020-02-03", said: "2020-02-05")
    let found = MatchingTests.matches([call, visit] + roles)
    #expect(found.map { Array($0.prefix(3)) } == [["a#1", "partly", "b#4"]])
    #expect(found[0][3].contains("2 of 3: person:ana-reef, person:cy-moor; without person:bo-quay"))
    #expect(MatchingTests.matches([call, visit] + roles, asOf: "2020-02-04").isEmpty, "not yet public")
  }

  @Test func `what follows something starts when that happened`() {
    let visit = MatchingTests.promise("visit the region")
    let brief = MatchingTests.promise(
      "brief the council", to: ["council"], from: "2020-01-02", until: nil, .sequenced,
      links: [Link(.after, visit.id)], id: "a#2")
    let early = MatchingTests.deed("b#1", .discussionHeld(kind: nil), to: ["council"], on: "2020-01-20")
    let done = MatchingTests.deed("c#1", .visitMade(kind: nil), on: "2020-02-03", until: "2020-02-05")
    let briefed = MatchingTests.deed("d#1", .discussionHeld(kind: nil), to: ["council"], on: "2020-02-20")
    #expect(MatchingTests.matches([visit, brief, early]).isEmpty, "its turn has not come")
    let found = MatchingTests.matches([visit, brief, early, done, briefed])
    #expect(found.map { Array($0.prefix(3)) } == [["a#2", "fulfilled", "d#1"], ["a#1", "fulfilled", "c#1"]])
    #expect(found[0][3].contains("15 days after its turn came on 2020-02-05"))
    let kept: [(String, Bookkeeping)] = [("a#3", .outcomeAssessed(visit.id, .fulfilled, evidence: [done.id], why: "w"))]
    func state(_ day: String) -> String? {
      Ledger(Said.entries([visit, brief, done], kept)).ask(Question(.commitments, Filters(asOf: Day(day))))[
        column: "state"
      ].map(\.plain).sorted().last
    }
    #expect(state("2020-03-06") == "open")
    #expect(state("2020-03-07") == "stale")
  }

  @Test func `what is rejected is proposed no more, until the rejection is retracted`() {
    let events = [
      MatchingTests.promise("visit the region"), MatchingTests.deed("b#1", .visitMade(kind: nil), on: "2020-02-03"),
      MatchingTests.deed("b#2", .visitMade(kind: nil), on: "2020-03-03"),
    ]
    let id = events[0].id
    let rejected: (String, Bookkeeping) = ("a#2", .matchRejected(id, evidence: [events[1].id], why: "w"))
    #expect(MatchingTests.matches(events).map { $0[2] } == ["b#1"])
    #expect(MatchingTests.matches(events, [rejected]).map { $0[2] } == ["b#2"])
    let retracted: (String, Bookkeeping) = (
      "a#3", .eventRetracted(EntryID(statement: "a", version: 2), why: "w")
    )
    #expect(MatchingTests.matches(events, [rejected, retracted]).map { $0[2] } == ["b#1"])
    let closed: (String, Bookkeeping) = ("a#2", .outcomeAssessed(id, .withdrawn, evidence: [], why: "w"))
    #expect(MatchingTests.matches(events, [closed]).isEmpty)
  }
}

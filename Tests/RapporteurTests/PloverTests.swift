import Negotiation
import Testing

@testable import rapporteur

/// The nearest category of PLOVER, and none where PLOVER has none.
struct PloverTests {
  private static func event(
    _ act: Act, _ topics: [String] = [], by actors: [String] = ["arland"], negated: Bool = false
  ) -> Event {
    Event(
      id: EntryID(statement: "a", version: 1), act: act, actors: actors.map { Party(unchecked: $0) }, predicate: "what",
      topics: topics, when: When(start: nil, end: nil, precision: .unknown, basis: .statement), asserted: nil,
      negated: negated, citation: Citation(sentence: 1, span: 0..<1, cue: "x"))
  }

  @Test(arguments: [
    (event(.meetingHeld(kind: "received")), "CONSULT visit diplomatic"),
    (event(.discussionHeld(kind: nil), ["ceasefire"]), "CONSULT - military"),
    (event(.agreementReached(.inPrinciple, kind: nil)), "AGREE - diplomatic"),
    (event(.agreementReached(.onNeed, kind: nil)), "none"),
    (event(.commitmentMade(.firm, kind: nil), ["humanitarian-aid"]), "AGREE - humanitarian"),
    (event(.commitmentMade(.firm, kind: nil), ["meeting"], negated: true), "REJECT meet diplomatic"),
    (event(.callIssued(.demand, kind: nil), ["ceasefire"]), "DEMAND yield military"),
    (event(.callIssued(.urge, kind: nil), ["ceasefire"]), "none"),
    (event(.positionStated(.support, kind: nil)), "SUPPORT - diplomatic"),
    (event(.positionStated(.assert, kind: nil)), "none"),
    (event(.evaluationExpressed(nil, kind: "condemnation")), "ACCUSE disapprove diplomatic"),
    (event(.evaluationExpressed(nil, kind: "condolence")), "none"),
    (event(.incidentReported(kind: nil), by: []), "none"),
    (event(.incidentReported(kind: nil), ["incident"]), "ASSAULT - military"),
    (event(.actionTaken(kind: "release"), ["detainees"]), "RETREAT release legal"),
    (event(.actionTaken(kind: "release"), ["detainees"], negated: true), "none"),
    (event(.referenceMade(kind: nil)), "none"), (event(.obligationInvoked(.remind, kind: nil)), "none"),
  ])
  func `an event has the nearest category or none`(event: Event, expected: String) {
    let plover = Plover(event)
    let found = plover.map { [$0.category, $0.mode ?? "-", $0.contexts.joined(separator: ",")].joined(separator: " ") }
    #expect(found ?? "none" == expected)
  }
}

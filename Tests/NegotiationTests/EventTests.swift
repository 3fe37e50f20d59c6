import Negotiation
import Testing

struct EventTests {
  @Test(arguments: EventType.allCases)
  func `the tier follows from the type, and what is presupposed is background`(type: EventType) throws {
    let subtype = type == .mechanismAttested ? "agreed" : "x"
    var event = Samples.event
    event.act = try Act(type: type, subtype: subtype, strength: nil)
    event.attribution = .own
    let attested: Set<EventType> = [.statementIssued, .roleAttested, .referenceMade, .mechanismAttested]
    #expect(event.tier == (attested.contains(type) ? .attested : .core))
    event.attribution = Attribution(mode: .presupposed)
    #expect(event.tier == .background)
    event.attribution = Attribution(mode: .reported)
    #expect(event.tier != .background)
  }

  @Test(arguments: [(-5, "0.00"), (0, "0.00"), (7, "0.07"), (85, "0.85"), (100, "1.00"), (101, "1.00")])
  func `confidence is written with two places`(hundredths: Int, text: String) {
    #expect(Confidence(hundredths: hundredths).description == text)
  }

  @Test func `bookkeeping knows what it is about`() throws {
    let target = try #require(EntryID("a#1"))
    #expect(Bookkeeping.eventRetracted(target, why: "twice").target == target)
    #expect(Bookkeeping.noteAdded(nil, text: "x").target == nil)
    #expect(Bookkeeping.outcomeAssessed(target, .fulfilled, evidence: [], why: "x").target == target)
  }
}

import Negotiation
import Testing

@testable import Projections

@Suite struct CorrectionsTests {
  let event = Said.event("a#1", .proposalMade(nil, kind: nil), on: "2020-01-01")

  func correction(_ id: String, at position: Int, _ bookkeeping: Bookkeeping) -> Correction {
    Correction(id: EntryID(id) ?? event.id, position: position, bookkeeping: bookkeeping)
  }

  @Test func `a retraction takes an event away and its own retraction brings it back`() {
    let retraction = correction("a#2", at: 2, .eventRetracted(event.id, why: "misread"))
    let second = correction("a#3", at: 3, .eventRetracted(retraction.id, why: "it was right"))
    let third = correction("a#4", at: 4, .eventRetracted(second.id, why: "no"))
    #expect(Corrections.event(event, after: [retraction]) == nil)
    #expect(Corrections.event(event, after: [second, retraction]) == event)
    #expect(Corrections.event(event, after: [third, second, retraction]) == nil)
  }

  @Test func `history has an interval for each state and a gap for a retraction`() {
    let amendment = correction("a#2", at: 5, .eventAmended(event.id, field: "topics", value: "[\"pier\"]", why: "w"))
    let note = correction("a#3", at: 6, .noteAdded(event.id, text: "seen"))
    let retraction = correction("a#4", at: 7, .eventRetracted(amendment.id, why: "w"))
    let last = correction("a#5", at: 9, .eventRetracted(event.id, why: "w"))
    let history = Corrections.history(of: event, at: 1, corrections: [last, note, retraction, amendment])
    #expect(history.map(\.from) == [1, 5, 7])
    #expect(history.map(\.to) == [5, 7, 9])
    #expect(history.map(\.event.topics) == [["ferry"], ["pier"], ["ferry"]])
  }

  @Test func `an amendment that does not fit changes nothing`() {
    let amendment = correction("a#2", at: 2, .eventAmended(event.id, field: "strength", value: "\"urge\"", why: "w"))
    #expect(Corrections.event(event, after: [amendment]) == event)
  }

  @Test func `the date of an undated statement dates what its own day was meant to date`() {
    var undated = event
    undated.asserted = nil
    undated.when = When(start: nil, end: nil, precision: .unknown, basis: .statement)
    let dating = correction("a#2", at: 2, .statementDated(Day(number: 18_000), why: "a later page", evidence: nil))
    let dated = Corrections.event(undated, after: [dating])
    #expect(dated?.asserted == Day(number: 18_000))
    #expect(
      dated?.when == When(start: Day(number: 18_000), end: Day(number: 18_000), precision: .day, basis: .statement))
  }

  @Test func `a merged party is read as the other, with everything below it`() {
    let party = { (id: String) in Party(unchecked: id) }
    let mergers = Mergers([
      correction("ledger#1", at: 1, .entityMerged(from: party("brevia"), into: party("azuria/isles"), why: "w")),
      correction("ledger#2", at: 2, .entityMerged(from: party("person:a"), into: party("person:b"), why: "w")),
    ])
    #expect(mergers.reading(party("brevia/president")) == party("azuria/isles/president"))
    #expect(mergers.reading(party("person:a")) == party("person:b"))
    #expect(mergers.reading(party("brevian")) == party("brevian"))
  }
}

import Negotiation
import Testing

@testable import Projections

@Suite struct StoryTests {
  private static let event = Said.event("a#1", .callIssued(.urge, kind: nil), to: ["sides"], on: "2020-01-01")

  /// The story of the event with what was recorded about it, in order.
  private func story(_ bookkeeping: [(String, Bookkeeping)], mentions: [Story.Mention] = []) -> Story {
    let entries = Said.entries([StoryTests.event], bookkeeping)
    return Story(of: entries[0], bookkeeping: Array(entries.dropFirst()), mentions: mentions)
  }

  private static let id = EntryID(statement: "a", version: 1)
  private static let amendment = Bookkeeping.eventAmended(id, field: "strength", value: "\"call\"", why: "milder")

  @Test func `an amendment tells what it replaced, and its retraction what came back`() {
    let told = story([
      ("a#2", StoryTests.amendment), ("a#3", .eventRetracted(EntryID(statement: "a", version: 2), why: "no")),
    ])
    #expect(told.chapters.map(\.deed) == [.recorded, .amended, .restored])
    #expect(told.chapters[1].changes.map(\.field) == ["strength"])
    #expect(
      told.chapters[1].changes.first?.was == .text("urge") && told.chapters[1].changes.first?.now == .text("call"))
    #expect(told.chapters[2].changes.first?.now == .text("urge"))
    #expect(told.chapters.map(\.isUndone) == [false, true, false])
  }

  @Test func `blame goes to whoever decides a field at present`() {
    let amended = story([("a#2", StoryTests.amendment), ("a#3", .eventConfirmed(StoryTests.id, why: nil))]).deciding
    #expect(amended.map(\.chapter.deed) == [.recorded, .amended, .confirmed])
    #expect(!amended[0].fields.contains("strength") && amended[1].fields == ["strength"])
    let undone = story([
      ("a#2", StoryTests.amendment), ("a#3", .eventRetracted(EntryID(statement: "a", version: 2), why: "no")),
    ]).deciding
    #expect(undone.map(\.chapter.deed) == [.recorded] && undone[0].fields.contains("strength"))
  }

  @Test func `a retraction that was retracted is told as taken back, whatever else happened`() {
    let told = story([
      ("a#2", .eventRetracted(StoryTests.id, why: "wrong")),
      ("a#3", .eventRetracted(EntryID(statement: "a", version: 2), why: "right after all")),
    ])
    #expect(told.chapters.map(\.deed) == [.recorded, .retracted, .restored])
    #expect(told.chapters.map(\.isUndone) == [false, true, false])
  }

  @Test func `a merger of a party, or of what it stands under, belongs to the story`() {
    let (azuria, brevia) = (Party(unchecked: "azuria"), Party(unchecked: "brevia"))
    let told = story([
      ("ledger#1", .entityMerged(from: azuria, into: brevia, why: "one state")),
      ("ledger#2", .entityMerged(from: Party(unchecked: "pilots"), into: brevia, why: "no matter")),
    ])
    #expect(told.chapters.map(\.entry.id.description) == ["a#1", "ledger#1"])
    #expect(told.chapters[1].changes.map(\.field) == ["actors"])
  }

  @Test func `what points at the event is told in the order of the log, and marked when it does not stand`() {
    var answer = Said.event("b#1", .visitMade(kind: nil), on: "2020-02-01")
    answer.links = [Link(.fulfils, StoryTests.id)]
    let entry = Entry(position: 9, id: answer.id, recordedAt: 9, recorder: "desk", content: .event(answer))
    let told = story([("a#2", StoryTests.amendment)], mentions: [Story.Mention(entry, stands: false)])
    #expect(told.chapters.map(\.deed) == [.recorded, .amended, .linked])
    #expect(told.chapters.last?.isUndone == true)
  }
}

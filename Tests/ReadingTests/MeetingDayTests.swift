import Negotiation
import Reading
import Testing

/// A text that no zone dates: the meeting it begins with does, where it says its whole day.
@Suite struct `The day of an undated statement` {
  private let reader = Reader(packs: [], shipped: [])

  private func read(_ body: String) throws -> ReadStatement {
    let page =
      "Press release by the Co-Chairs of the Delta Forum\n\n" + body
      + " The Co-Chairs called on the parties to honour the truce, and thanked the hosts for their warm welcome.\n"
    return try #require(reader.read(Array(page.utf8)).first)
  }

  @Test func `is the last day of the meeting it begins with`() throws {
    let statement = try read(
      "The tenth round of the Forum was held in Lima on 6 and 7 May 2031. The participants met in two groups.")
    #expect(statement.date?.description == "2031-05-07")
    #expect(statement.isDatedByMeeting)
    #expect(!statement.findings.contains { $0.reason == .noDate })
    let met = try #require(statement.events.last { $0.act.type == .meetingHeld })
    #expect(met.when.start?.description == "2031-05-06")
  }

  @Test(arguments: [
    "The next round of the Forum will be held in Lima on 6 May 2031.",
    "The Co-Chairs recalled the declaration signed on 6 May 2029. The participants met in two groups.",
    "The tenth round of the Forum was held in Lima on 6 May.",
  ])
  func `is unknown where it tells of none, or of a day to come`(_ body: String) throws {
    let statement = try read(body)
    #expect(statement.date == nil)
    #expect(statement.findings.contains { $0.reason == .noDate })
  }
}

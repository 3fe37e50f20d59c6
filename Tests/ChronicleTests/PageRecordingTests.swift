import Negotiation
import Testing

@testable import Chronicle

/// A page and what was read from it are recorded together or not at all.
@Suite struct PageRecordingTests {
  let workspace = Workspace()

  private func batch(_ statement: String, source: String) -> Batch {
    var header = Talks.header()
    header.statement = statement
    header.source = source
    var event = Talks.event(1, "sail")
    event.id = EntryID(statement: statement, version: 1)
    return Batch(header, [event])
  }

  @Test func `two statements of one page share its bytes, and each knows it is kept`() throws {
    let chronicle = try workspace.open()
    let source = try Fingerprint.sha256(of: Talks.page)
    let batches = [batch("2019-03-12-azure", source: source), batch("2019-03-12-azure-2", source: source)]
    let receipts = try chronicle.record(batches, from: Talks.page)
    #expect(receipts.map(\.appended) == [2, 2])
    #expect(try chronicle.source(of: "2019-03-12-azure-2")?.bytes == Talks.page)
    #expect(try chronicle.log.connection.first("SELECT count(*) FROM source") { $0.integer(0) } == 1)
    #expect(try chronicle.head.position == 6)
    let again = try chronicle.record(batches, from: Talks.page)
    #expect(again.map(\.wasKnown) == [true, true])
    #expect(try chronicle.head.position == 6)
    #expect(try chronicle.verify().fault == nil)
  }

  @Test func `when the page is not the one that was read, nothing is recorded`() throws {
    let chronicle = try workspace.open()
    let batches = [
      batch("2019-03-12-azure", source: try Fingerprint.sha256(of: Talks.page)),
      batch("2019-03-12-brem", source: String(repeating: "0", count: 64)),
    ]
    let error = failure { () throws(ChronicleError) in try chronicle.record(batches, from: Talks.page) }
    #expect(error?.code == .conflict)
    #expect(try chronicle.head.position == 0)
    #expect(try chronicle.statements().isEmpty)
  }

  @Test func `a reprint is linked and kept once`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(batch("2019-03-12-azure", source: String(repeating: "0", count: 64)))
    let reprint = Array("harbour news: the envoys met".utf8)
    let link = try chronicle.link(reprint: reprint, address: nil, differences: 3, to: "2019-03-12-azure")
    #expect(link.appended == 1 && link.versions == 2..<3)
    #expect(try chronicle.head.position == 4)
    let again = try chronicle.link(reprint: reprint, address: nil, differences: 3, to: "2019-03-12-azure")
    #expect(again.wasKnown && again.positions == link.positions)
    #expect(try chronicle.head.position == 4)
  }
}

import Chronicle
import Negotiation
import Testing

@testable import rapporteur

/// What a new reading may change, and what it must not.
struct RereadingTests {
  private let folder = Folder()
  private let meeting = Talks.event(.meetingHeld(kind: nil), 10)
  private let call = Talks.event(.callIssued(.urge, kind: nil), 30)
  private let visit = Talks.event(.visitMade(kind: nil), 50)

  private func id(_ version: Int) -> EntryID { EntryID(statement: "2019-03-12-azure", version: version) }

  /// Records the three events, lets `decide` say something about them, and reads again.
  private func reread(
    _ events: [Event], evidence: Set<EntryID> = [], after decide: (Chronicle) throws -> Void = { _ in }
  ) throws -> Rereading {
    let talks = try Talks(in: folder.path)
    try talks.record("2019-03-12-azure", date: "2019-03-12", [meeting, call, visit])
    try decide(talks.chronicle)
    return Rereading(try #require(try talks.statement("2019-03-12-azure")), events, evidence: evidence)
  }

  @Test func `the same reading changes nothing`() throws {
    let rereading = try reread([meeting, call, visit])
    #expect(rereading.isEmpty && rereading.same == 3 && rereading.decided == 0)
  }

  @Test func `what is read otherwise gives way by a retraction and a new event`() throws {
    var other = call
    other.act = .callIssued(.appeal, kind: nil)
    let rereading = try reread([meeting, other, Talks.event(.incidentReported(kind: nil), 70)])
    #expect(rereading.superseded.map(\.id) == [id(2), id(3)] && rereading.added.count == 2 && rereading.same == 1)
    #expect(rereading.changes.map(\.fields) == [["act"], [], []])
    let drafts = rereading.batch.drafts
    #expect(drafts.map(\.recorder) == ["reader", "reader", nil, nil])
    #expect(drafts.compactMap { if case .event(let event) = $0.content { event.id } else { nil } } == [id(6), id(7)])
  }

  @Test(arguments: [
    Bookkeeping.Kind.eventConfirmed, .eventAmended, .eventRetracted, .outcomeAssessed,
  ])
  func `what a person decided stays, and what replaces it is not added beside it`(kind: Bookkeeping.Kind) throws {
    var other = call
    other.actors = []
    let rereading = try reread([meeting, other, visit]) { chronicle in
      switch kind {
      case .eventAmended: try chronicle.record(.eventAmended(id(2), field: "topics", value: "[\"ferries\"]", why: "x"))
      case .eventRetracted: try chronicle.record(.eventRetracted(id(2), why: "x"))
      case .outcomeAssessed: try chronicle.record(.outcomeAssessed(id(2), .fulfilled, evidence: [], why: "x"))
      default: try chronicle.record(.eventConfirmed(id(2), why: nil))
      }
    }
    #expect(rereading.isEmpty && rereading.decided == 1 && rereading.same == 2)
  }

  @Test func `a remark is no decision, and evidence of a judgement stays`() throws {
    let noted = try reread([meeting, visit]) { try $0.record(.noteAdded(id(2), text: "hm")) }
    #expect(noted.superseded.map(\.id) == [id(2)])
  }

  @Test func `events on which a judgement rests stay`() throws {
    #expect(try reread([meeting, call], evidence: [id(3)]).isEmpty)
  }

  @Test func `what an earlier reading took back may come again`() throws {
    let talks = try Talks(in: folder.path)
    try talks.record("2019-03-12-azure", date: "2019-03-12", [meeting, call, visit])
    func again(_ events: [Event]) throws -> Rereading {
      let rereading = Rereading(try #require(try talks.statement("2019-03-12-azure")), events)
      if !rereading.isEmpty { try talks.chronicle.append(rereading.batch) }
      return rereading
    }
    #expect(try again([meeting]).superseded.count == 2)
    #expect(try again([meeting]).isEmpty)
    #expect(try again([meeting, call, visit]).added.count == 2)
    #expect(try again([meeting, call, visit]).isEmpty)
    #expect(try talks.statement("2019-03-12-azure")?.events.count == 3)
    #expect(try talks.chronicle.verify().fault == nil)
  }
}

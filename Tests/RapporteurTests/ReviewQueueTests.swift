import Chronicle
import Negotiation
import Reading
import Testing

@testable import rapporteur

/// What waits for a person.
struct ReviewQueueTests {
  private let folder = Folder()
  private static let pack = """
    body river-panel | River Panel
    person ines-quist | Ines Quist
    document ford-2019-02-10 | Ford statement | date 2019-02-10 | place Ford | issuers river-panel
    document code | River Code
    """

  private func packs() throws -> [Pack] { [try Pack(name: "rivers", text: ReviewQueueTests.pack)] }

  private func reference(_ document: String, _ day: String?, by actors: [String] = ["river-panel"]) -> Event {
    Talks.event(.referenceMade(kind: nil), 10, by: actors, documents: [document], when: day.map(Talks.day))
  }

  /// The days proposed for an undated statement of the panel beside a statement that refers to something.
  private func proposals(
    _ reference: Event, issuers: [String] = ["river-panel"], places: [String] = [], own events: [Event] = [],
    others: [(String, String)] = []
  ) throws -> [String] {
    let talks = try Talks(in: folder.path)
    var proposals = DatingProposals(packs: try packs())
    let undated = try #require(
      try talks.record(
        "undated-panel", issuers: issuers, places: places, [Talks.event(.callIssued(.urge, kind: nil), 30)] + events))
    for (name, day) in [("2019-03-12-azure", "2019-03-12")] + others {
      let events = name == "2019-03-12-azure" ? [reference] : []
      proposals.add(try #require(try talks.record(name, date: day, events)))
    }
    return proposals.proposals(for: undated).map(\.day.description)
  }

  @Test func `a reference to a listed statement of the same issuers gives the day`() throws {
    #expect(try proposals(reference("ford-2019-02-10", nil)) == ["2019-02-10"])
  }

  @Test func `a reference that names a day gives it, when the issuers speak of their own`() throws {
    #expect(try proposals(reference("statement-2019-02-08", "2019-02-08")) == ["2019-02-08"])
  }

  @Test func `other issuers, another place, a later day, a later event or a statement of that day give none`() throws {
    let listed = reference("ford-2019-02-10", nil)
    #expect(try proposals(listed, issuers: ["lake-panel"]).isEmpty)
    for other in [
      ReviewQueueTests.Case(places: ["Port Azure"]),
      .init(own: [Talks.event(.visitMade(kind: nil), 60, when: Talks.day("2019-02-11"))]),
      .init(others: [("2019-02-10-ford", "2019-02-10")]),
    ] {
      let separate = ReviewQueueTests()
      #expect(try separate.proposals(listed, places: other.places, own: other.own, others: other.others).isEmpty)
    }
    let separate = ReviewQueueTests()
    #expect(try separate.proposals(reference("statement-2019-04", "2019-04-01")).isEmpty)
  }

  private struct Case {
    var places: [String] = []
    var own: [Event] = []
    var others: [(String, String)] = []
  }

  @Test func `unsure, unresolved and unread things wait until somebody decides`() throws {
    let talks = try Talks(in: folder.path)
    let events = [
      Talks.event(.callIssued(.urge, kind: nil), 10, confidence: 50),
      Talks.event(.callIssued(.urge, kind: nil), 20, by: []),
      Talks.event(.incidentReported(kind: nil), 30, by: []), Talks.event(.referenceMade(kind: nil), 40),
      reference("code", nil), reference("lost-treaty", nil), Talks.event(.callIssued(.urge, kind: nil), 60),
      Talks.event(.callIssued(.urge, kind: nil), 70, rule: nil),
    ]
    let recorded = try #require(try talks.record("2019-03-12-azure", date: "2019-03-12", events))
    var queue = ReviewQueue(packs: try packs(), settled: [])
    queue.add(recorded)
    #expect(
      queue.items.map { "\($0.kind.rawValue) \($0.event?.version ?? 0)" } == [
        "low-confidence 1", "unresolved-party 2", "unresolved-document 4", "unresolved-document 6",
      ])
    for item in queue.items { try talks.chronicle.record(.eventConfirmed(try #require(item.event), why: nil)) }
    queue = ReviewQueue(packs: try packs(), settled: [])
    queue.add(try #require(try talks.statement("2019-03-12-azure")))
    #expect(queue.items.isEmpty)
  }

  @Test(arguments: [
    ("person:ines-kuist", ["person:ines-quist"]), ("person:i-quist", ["person:ines-quist"]),
    ("person:quist", ["person:ines-quist"]), ("person:tomas-quist", []), ("person:ines-quist", []),
    ("person:jo-li", []), ("person:ines-maria-quist", ["person:ines-quist"]),
  ])
  func `a person close in spelling to a known one is asked about`(name: String, near: [String]) throws {
    let known = [Party(unchecked: "person:ines-quist"), Party(unchecked: "person:jo-ly")]
    #expect(SimilarPersons.near(Party(unchecked: name), among: known).map(\.id) == near)
  }
}

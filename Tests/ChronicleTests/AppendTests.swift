import Negotiation
import Testing

@testable import Chronicle

@Suite struct AppendTests {
  let workspace = Workspace()

  @Test func `positions and versions are gapless over statements and appends`() throws {
    let chronicle = try workspace.open()
    let first = try chronicle.append(Talks.batch("2020-01-01-a", count: 2))
    let others = try chronicle.append([Talks.batch("2020-01-02-b", count: 1), Talks.batch("2020-01-03-c", count: 0)])
    let more = try chronicle.append(
      Batch(
        statement: "2020-01-01-a", expecting: .version(2),
        drafts: [Draft(.event(Talks.event(3, of: "2020-01-01-a", "dredge")))]))
    #expect([first, others[0], others[1], more].map(\.positions) == [1..<4, 4..<6, 6..<7, 7..<8])
    #expect(more.versions == 3..<4)
    #expect(try chronicle.head.position == 7)
    #expect(try chronicle.entries(of: "2020-01-01-a").map(\.position) == [1, 2, 3, 7])
    var positions: [Int] = []
    try chronicle.entries { positions.append($0.position) }
    #expect(positions == Array(1...7))
    #expect(try chronicle.verify().fault == nil)
  }

  @Test func `what was appended is read back as it was`() throws {
    let chronicle = try workspace.open()
    let batch = Talks.batch(count: 3)
    try chronicle.append(batch)
    let entries = try workspace.open(.reading).entries(of: batch.statement)
    #expect(entries.map(\.content) == batch.drafts.map(\.content))
    #expect(entries.map(\.id.version) == [0, 1, 2, 3])
    #expect(Set(entries.map(\.recordedAt)) == [1_700_000_001_000_000])
    #expect(Set(entries.map(\.recorder)) == ["desk"])
  }

  @Test func `the same batch again appends nothing and gets the first positions`() throws {
    let chronicle = try workspace.open()
    let first = try chronicle.append(Talks.batch(count: 3))
    try chronicle.append(Talks.batch("2020-06-01-b", count: 1, source: 2))
    let again = try chronicle.append(Talks.batch(count: 3))
    #expect(again.positions == first.positions && again.wasKnown && !first.wasKnown)
    #expect(try chronicle.head.position == 6)
  }

  @Test func `the same key with other content is refused`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch(count: 3))
    for count in [2, 4] {
      let error = failure { () throws(ChronicleError) in try chronicle.append(Talks.batch(count: count)) }
      #expect(error?.code == .conflict)
    }
    var changed = Talks.batch(count: 3)
    changed.drafts[2] = Draft(.event(Talks.event(2, "close pier 2")))
    let error = failure { () throws(ChronicleError) in try chronicle.append(changed) }
    #expect(
      error?.message == "2020-05-04-tidewater is recorded from the same source by the same reader with other content")
  }

  @Test func `a statement of the same name from another source is refused`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch(count: 3))
    let error = failure { () throws(ChronicleError) in try chronicle.append(Talks.batch(count: 3, source: 2)) }
    #expect(
      error?.message
        == "2020-05-04-tidewater is recorded already, from another source or with other content, up to #3")
  }

  @Test(arguments: [-1, 0, 2, 4])
  func `an append that expected another version is refused`(version: Int) throws {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch(count: 3))
    let late = Batch(
      statement: "2020-05-04-tidewater", expecting: .version(version), drafts: [Draft(.event(Talks.event(4, "late")))])
    let error = failure { () throws(ChronicleError) in try chronicle.append(late) }
    #expect(error?.code == .conflict)
    #expect(error?.message.contains("expected to end at #\(version) and ends at #3") == true)
    #expect(try chronicle.head.position == 4)
  }

  @Test func `an event whose id is not the next is refused, and with it all batches of the call`() throws {
    let chronicle = try workspace.open()
    var wrong = Talks.batch("2020-06-01-b", count: 2)
    wrong.drafts[2] = Draft(.event(Talks.event(5, of: "2020-06-01-b", "skip")))
    let error = failure { () throws(ChronicleError) in try chronicle.append([Talks.batch(count: 3), wrong]) }
    #expect(error?.message.contains("2020-06-01-b#5 cannot be recorded as 2020-06-01-b#2") == true)
    #expect(try chronicle.head == .empty)
    #expect(try chronicle.statements() == [])
    #expect(try chronicle.append(Talks.batch(count: 1)).positions == 1..<3)
    #expect(try chronicle.verify().fault == nil)
  }

  @Test func `a stream begins with its header and has no second one`() throws {
    let chronicle = try workspace.open()
    let headless = Batch(
      statement: "2020-05-04-tidewater", expecting: .any, drafts: [Draft(.event(Talks.event(0, "x")))])
    #expect(failure { () throws(ChronicleError) in try chronicle.append(headless) }?.code == .unknown)
    try chronicle.append(Talks.batch(count: 0))
    let second = Batch(statement: "2020-05-04-tidewater", expecting: .any, drafts: [Draft(.header(Talks.header()))])
    #expect(failure { () throws(ChronicleError) in try chronicle.append(second) }?.code == .input)
  }

  @Test func `a clock that goes back does not take the log's time back`() throws {
    try workspace.open().append(Talks.batch("2020-01-01-a", count: 0))
    let late = try workspace.open(.writing, at: 5)
    try late.append(Talks.batch("2020-01-02-b", count: 0))
    var times: [Int64] = []
    try late.entries { times.append($0.recordedAt) }
    #expect(times == [1_700_000_001_000_000, 1_700_000_001_000_000])
  }

  @Test func `followers see every entry once, and are told when it comes to nothing`() throws {
    final class Notes { var seen: [Int] = [], heads: [Head] = [], forgot = 0, fails = false }
    struct Notary: Follower {
      let notes: Notes
      mutating func follow(_ entries: [Entry], upTo head: Head, in connection: Connection) throws(ChronicleError) {
        try connection.execute("CREATE TABLE IF NOT EXISTS seen (position); INSERT INTO seen VALUES (\(head.position))")
        if notes.fails { throw ChronicleError(.database, "the table is full") }
        notes.seen += entries.map(\.position)
        notes.heads.append(head)
      }
      mutating func forget() { notes.forgot += 1 }
    }
    let chronicle = try workspace.open()
    let notes = Notes()
    chronicle.log.follower = Notary(notes: notes)
    try chronicle.append([Talks.batch("2020-01-01-a", count: 2), Talks.batch("2020-01-02-b", count: 1)])
    #expect(notes.seen == [1, 2, 3, 4, 5])
    #expect(notes.heads == [try chronicle.head])
    notes.fails = true
    let error = failure { () throws(ChronicleError) in try chronicle.append(Talks.batch("2020-01-03-c", count: 2)) }
    #expect(error?.message == "the table is full")
    #expect(notes.forgot == 1)
    #expect(try chronicle.head.position == 5)
    #expect(try chronicle.log.connection.first("SELECT count(*) FROM seen") { $0.integer(0) } == 1)
  }
}

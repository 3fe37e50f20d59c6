import Negotiation
import Testing

@testable import Chronicle

@Suite struct ConcurrencyTests {
  let workspace = Workspace()

  /// Two connections on two threads: SQLite locks them against each other as it does two processes.
  @Test func `two desks importing at once both succeed and lose nothing`() async throws {
    let path = workspace.ledger
    try await withThrowingTaskGroup(of: Void.self) { group in
      for desk in 1...2 {
        group.addTask {
          let chronicle = try Chronicle.open(path: path, mode: .creating, clock: { 1 }, recorder: "desk \(desk)")
          for number in 1...20 {
            let name = "2021-01-\(number < 10 ? "0" : "")\(number)-desk-\(desk)"
            try chronicle.importFile(Talks.file(name, count: 5, source: desk * 100 + number), named: name)
          }
          // The same statement from both: one records it, the other finds it.
          try chronicle.importFile(Talks.file("2022-01-01-shared", count: 5), named: "shared")
        }
      }
      try await group.waitForAll()
    }
    let chronicle = try workspace.open(.reading)
    #expect(try chronicle.verify() == Verification(sound: chronicle.head, fault: nil))
    #expect(try chronicle.head.position == 41 * 6)
    #expect(try chronicle.statements().count == 41)
    for statement in try chronicle.statements() { #expect(try chronicle.entries(of: statement).count == 6) }
  }

  @Test func `of two appends that expect the same version one is refused`() throws {
    let (one, other) = (try workspace.open(), try workspace.open())
    try one.append(Talks.batch(count: 1))
    func next(_ predicate: String) -> Batch {
      Batch(
        statement: "2020-05-04-tidewater", expecting: .version(1),
        drafts: [Draft(.event(Talks.event(2, predicate)))])
    }
    try other.append(next("from the other"))
    let error = failure { () throws(ChronicleError) in try one.append(next("from the one")) }
    #expect(error?.code == .conflict)
    #expect(try one.verify() == other.verify())
  }

  @Test func `a writer that does not stop is reported as busy`() throws {
    _ = try workspace.open()
    let holder = try Connection(path: workspace.ledger, access: .writing)
    let waiting = try Connection(path: workspace.ledger, access: .writing, patience: 20)
    let log = EventLog(waiting, recorder: "desk", clock: { 1 })
    try holder.writing { () throws(ChronicleError) in
      let error = failure { () throws(ChronicleError) in _ = try log.append([Talks.batch(count: 1)]) }
      #expect(error?.code == .busy)
    }
    #expect(try log.append([Talks.batch(count: 1)]).map(\.appended) == [2])
  }

  /// A copy of the files as a killed process leaves them: half a statement in the write-ahead log.
  @Test func `what was not committed when the process died is not there`() throws {
    let chronicle = try workspace.open()
    try chronicle.append(Talks.batch("2020-01-01-a", count: 10))
    let head = try chronicle.head
    let after = Workspace()
    let spilling = try Connection(path: workspace.ledger, access: .writing)
    try spilling.execute("PRAGMA cache_size = 2; PRAGMA cache_spill = 1")
    let log = EventLog(spilling, recorder: "desk", clock: { 1 })
    let error = failure { () throws(ChronicleError) in
      try log.transaction { () throws(ChronicleError) in
        _ = try log.append([Talks.batch("2020-01-02-b", count: 2000, source: 2)])
        for suffix in ["", "-wal"] { write(bytes(of: workspace.ledger + suffix), to: after.ledger + suffix) }
        throw ChronicleError(.database, "killed")
      }
    }
    #expect(error?.message == "killed")
    #expect(bytes(of: after.ledger + "-wal").count > 500_000)
    let survivor = try after.open(.writing)
    #expect(try survivor.verify() == Verification(sound: head, fault: nil))
    #expect(try survivor.append(Talks.batch("2020-01-02-b", count: 3, source: 2)).positions == 12..<16)
    #expect(try chronicle.head == head)
  }
}

import Negotiation
import Replay
import Testing

@testable import Chronicle

@Suite struct VerificationTests {
  let workspace = Workspace()

  init() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.everything, named: "talks")
    try chronicle.attach(Talks.page, to: Talks.name)
    try chronicle.append(Talks.batch(count: 20))
  }

  @Test func `a sound log is sound`() throws {
    let chronicle = try workspace.open(.reading)
    #expect(try chronicle.verify() == Verification(sound: chronicle.head, fault: nil))
    #expect(try chronicle.head.position == 48)
  }

  /// Computed once by another program (Python, hashlib) from the description in ``Chain``.
  @Test func `the hash of a stored log is what the format promises`() throws {
    let other = Workspace()
    let chronicle = try other.open()
    try chronicle.importFile(Talks.everything, named: "talks")
    #expect(
      try chronicle.head.hexadecimal == "18277b2e96c868c9e770c813c1e8c21463092dd3e119382451f3ef3ab8b958fb")
  }

  @Test func `an empty log is sound`() throws {
    let empty = Workspace()
    let chronicle = try empty.open()
    #expect(try chronicle.verify() == Verification(sound: .empty, fault: nil))
  }

  /// Table, change (a deletion if none), row, and the position where it must be found.
  static let changes: [(table: String, change: String?, row: String, position: Int)] = [
    ("event", "record = replace(record, 'pier', 'quay')", "position = 40", 40),
    ("event", "record = substr(record, 1, length(record) - 1)", "position = 40", 40),
    ("event", "record_sha = randomblob(32)", "position = 40", 40),
    ("event", "hash = randomblob(32)", "position = 40", 40),
    ("event", "asserted = asserted + 1", "position = 40", 40), ("event", "asserted = NULL", "position = 40", 40),
    ("event", "begins = begins + 1", "position = 40", 40), ("event", "begins = NULL", "position = 40", 40),
    ("event", "ends = ends - 1", "position = 40", 40), ("event", "type = type - 1", "position = 40", 40),
    ("event", "type = 99", "position = 40", 40), ("event", "recorder = 2", "position = 40", 40),
    ("event", "recorder = 99", "position = 40", 40), ("event", "recorded_at = recorded_at + 1", "position = 40", 40),
    ("event", "version = version + 1", "position = 40", 40), ("event", "stream = 1", "position = 40", 40),
    ("event", "position = 99", "position = 40", 40), ("event", "position = 99", "position = 48", 48),
    ("batch", "recorded_at = recorded_at + 1", "first_position = 28", 28),
    ("batch", "first_version = 1", "first_position = 28", 28),
    ("batch", "stream = 1, first_version = 60", "first_position = 28", 28),
    ("batch", "key = 'other'", "first_position = 28", 28), ("batch", "last_position = 40", "first_position = 28", 41),
    ("batch", "last_position = 60", "first_position = 28", 49),
    ("batch", "first_position = 2", "first_position = 1", 1),
    ("stream", "name = 'other'", "no = 2", 28), ("event_type", "name = 'other'", "name = 'commitment.made'", 7),
    ("event_type", "version = 2", "name = 'commitment.made'", 7),
    ("recorder", "name = 'other'", "name = 'Ada Lind'", 18),
    ("event", nil, "position = 40", 40), ("event", nil, "position = 48", 48), ("batch", nil, "first_position = 28", 28),
  ]

  @Test(arguments: changes)
  func `what was changed is found at its position`(table: String, change: String?, row: String, position: Int) throws {
    let sql = change.map { "UPDATE \(table) SET \($0) WHERE \(row)" } ?? "DELETE FROM \(table) WHERE \(row)"
    #expect(
      workspace.plainly(
        "DROP TRIGGER \(table)_never_changes; DROP TRIGGER \(table)_never_shrinks; PRAGMA foreign_keys = OFF;" + sql)
        == nil)
    let verification = try workspace.open(.reading).verify()
    #expect(verification.fault?.position == position, "\(verification.fault?.description ?? "sound")")
    #expect(verification.sound.position == position - 1)
  }

  @Test(arguments: [
    ("DROP TRIGGER event_in_turn", "event_in_turn, which guards the log, is missing"),
    ("DROP INDEX batch_in_stream", "batch_in_stream, which guards the log, is missing"),
    (
      "DROP TRIGGER source_never_changes; UPDATE source SET bytes = x'00'",
      "the source 908e67a1a63e044c7c935e7e76871bd10abd78c82d59d442b0f7aacfd5575c65 does not have this digest"
    ),
    (
      "DROP TRIGGER source_once; CREATE TRIGGER source_once BEFORE INSERT ON source BEGIN SELECT 1; END",
      "source_once is not as it was made"
    ),
  ])
  func `what surrounds the entries is checked too`(sql: String, complaint: String) throws {
    #expect(workspace.plainly(sql) == nil)
    let verification = try workspace.open(.reading).verify()
    #expect(verification.fault == Verification.Fault(position: nil, reason: complaint))
    #expect(verification.sound.position == 48)
  }

  @Test func `a log cut short or written anew does not contain the head noted before`() throws {
    let noted = try workspace.open(.reading).head
    #expect(try workspace.open(.reading).verify(including: noted).fault == nil)
    let other = Workspace()
    let chronicle = try other.open()
    try chronicle.append(Talks.batch(count: 20))
    #expect(
      try chronicle.verify(including: noted).fault?.description == "the log ends at position 21, and was noted at 48")
    try chronicle.append(Talks.batch("2020-06-01-b", count: 30, source: 2))
    #expect(try chronicle.verify(including: noted).fault?.position == 48)
  }

  @Test func `no flipped byte of the file changes what is recorded without verify noticing`() throws {
    let sound = bytes(of: workspace.ledger)
    let dump = workspace.dump()
    var random = Seeded(state: 11)
    var noticed = 0
    for _ in 0..<260 {
      let place = Int.random(in: 0..<sound.count, using: &random)
      var broken = sound
      broken[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      let copy = Workspace()
      write(broken, to: copy.ledger)
      var fault: String?
      let error = failure { () throws(ChronicleError) in
        fault = try copy.open(.reading).verify().fault?.description
      }
      if fault != nil || error != nil {
        noticed += 1
      } else {
        // Unused space and SQLite's own counters say nothing about the log.
        #expect(copy.dump() == dump, "the byte at \(place) was changed and nobody noticed")
      }
    }
    #expect(noticed > 40)
  }
}

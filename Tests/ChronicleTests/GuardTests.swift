import Negotiation
import Testing

@testable import Chronicle

/// What any other program that opens the file, with SQLite's defaults, is refused.
@Suite struct GuardTests {
  let workspace = Workspace()

  init() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.everything, named: "talks")
    try chronicle.attach(Talks.page, to: Talks.name)
    try chronicle.append(Talks.batch(count: 2))
  }

  static let tables = ["stream", "event_type", "recorder", "batch", "event", "source"]

  @Test(arguments: tables, ["UPDATE x SET rowid = rowid", "UPDATE OR REPLACE x SET rowid = 99", "DELETE FROM x"])
  func `rows are neither changed nor deleted`(table: String, sql: String) throws {
    let before = workspace.dump()
    let words = sql.split(separator: " ").map { $0 == "x" ? table : String($0) }.joined(separator: " ")
    #expect(workspace.plainly(words)?.hasPrefix("the log only grows") == true)
    #expect(workspace.dump() == before)
  }

  @Test(arguments: tables, ["REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT"])
  func `no row takes another's place`(table: String, verb: String) throws {
    let before = workspace.dump()
    #expect(
      workspace.plainly("\(verb) INTO \(table) SELECT * FROM \(table) WHERE rowid = 1")?.hasPrefix("the log only grows")
        == true)
    #expect(workspace.dump() == before)
  }

  @Test func `an upsert does not change a row`() throws {
    let complaint = workspace.plainly(
      "INSERT INTO stream VALUES (1, 'a') ON CONFLICT DO UPDATE SET name = 'b'")
    #expect(complaint?.hasPrefix("the log only grows") == true)
  }

  /// The next row would be position 31: stream 2, version 3, after a batch of its own.
  static func event(position: String = "31", stream: Int = 2, version: Int = 3, at time: String = "") -> String {
    """
    INSERT INTO event SELECT \(position), \(stream), \(version), type, asserted, begins, ends,
      recorded_at \(time), recorder, record, record_sha, hash FROM event WHERE position = 30
    """
  }

  static func batch(
    first: Int = 31, last: Int = 31, stream: Int = 2, version: Int = 3, at time: String = "", key: String = "NULL"
  ) -> String {
    """
    INSERT INTO batch SELECT \(first), \(last), \(stream), \(version), recorded_at \(time), \(key) FROM batch
      ORDER BY first_position DESC LIMIT 1
    """
  }

  static let turn = "stream, version and time must be the next of the last batch"

  static let outOfTurn: [(sql: [String], why: String)] = [
    ([event()], turn), ([event(position: "NULL")], "position is not the next"),
    ([event(position: "30")], "position is not the next"), ([event(position: "32")], "position is not the next"),
    ([event(position: "-1")], "position is not the next"), ([batch(), event(stream: 1)], turn),
    ([batch(), event(version: 2)], turn), ([batch(), event(version: 4)], turn), ([batch(), event(at: "- 1")], turn),
    ([batch(), event(), event(position: "32", version: 4)], turn),
    ([batch(first: 30, last: 30)], "first_position is not the next"),
    ([batch(first: 32, last: 32)], "first_position is not the next"),
    ([batch(), batch()], "first_position is not the next"),
    ([batch(version: 2)], "version is not the next of its stream"),
    ([batch(version: 4)], "version is not the next of its stream"),
    ([batch(stream: 99)], "version is not the next of its stream"),
    ([batch(at: "- 1")], "its clock does not go back"), ([batch(key: "key")], "a batch of this key is recorded"),
    (["INSERT INTO stream VALUES (9, 'x')"], "a stream is named once"),
    (["INSERT INTO stream VALUES (NULL, 'x')"], "a stream is named once"),
  ]

  @Test(arguments: outOfTurn)
  func `a row that is not the next is refused`(sql: [String], why: String) throws {
    let before = workspace.dump()
    let complaint = workspace.plainly("BEGIN IMMEDIATE;" + sql.joined(separator: ";") + ";COMMIT")
    #expect(complaint?.contains(why) == true, "\(complaint ?? "accepted")")
    #expect(workspace.dump() == before)
  }

  @Test func `a row in turn is taken, but its hash is missed by verify`() throws {
    #expect(workspace.plainly("BEGIN;" + GuardTests.batch() + ";" + GuardTests.event() + ";COMMIT") == nil)
    let verification = try workspace.open(.reading).verify()
    #expect(verification.fault?.position == 31)
    #expect(verification.sound.position == 30)
  }

  @Test func `the view log reads like a ledger`() throws {
    let connection = try Connection(path: workspace.ledger, access: .reading)
    var lines: [String] = []
    try connection.each(
      """
      SELECT position, id, statement, version, type, record_version, asserted, begins, ends, recorded_at, recorder,
        length(hash) FROM log WHERE version IN (1, 19) OR position = 7
      """
    ) { row in
      lines.append((0..<12).map { row.textIfAny($0) ?? "-" }.joined(separator: " "))
    }
    #expect(
      lines == [
        "2 2019-03-01-port-azure#1 2019-03-01-port-azure 1 statement.issued 1 2019-03-01 2019-03-01 2019-03-01 "
          + "2023-11-14T22:13:21.000000Z desk 64",
        "7 2019-03-01-port-azure#6 2019-03-01-port-azure 6 commitment.made 1 2019-03-01 2019-04-01 2019-04-10 "
          + "2023-11-14T22:13:21.000000Z desk 64",
        "20 2019-03-01-port-azure#19 2019-03-01-port-azure 19 event.confirmed 1 - - - 2023-11-14T22:13:21.000000Z "
          + "Ada Lind 64",
        "29 2020-05-04-tidewater#1 2020-05-04-tidewater 1 commitment.made 1 2020-05-04 2020-05-04 2020-05-04 "
          + "2023-11-14T22:13:22.000000Z desk 64",
      ])
  }
}

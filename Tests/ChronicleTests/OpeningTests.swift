import Glibc
import Negotiation
import Testing

@testable import Chronicle

@Suite struct OpeningTests {
  let workspace = Workspace()

  @Test func `a ledger and its folders are made when asked for`() throws {
    let path = workspace.folder + "/new/talks/ledger.sqlite"
    do {
      let chronicle = try Chronicle.open(path: path, mode: .creating, clock: { 1 }, recorder: "desk")
      try chronicle.append(Talks.batch(count: 1))
    }
    #expect(try Chronicle.open(path: path, mode: .reading, clock: { 1 }, recorder: "desk").head.position == 2)
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    rmdir(workspace.folder + "/new/talks")
    rmdir(workspace.folder + "/new")
  }

  @Test func `a ledger at rest after writing is one file`() throws {
    do { try workspace.open().append(Talks.batch(count: 50)) }
    #expect(workspace.names() == ["ledger.sqlite"])
  }

  @Test(arguments: [Chronicle.Mode.reading, .writing])
  func `a missing file is not made`(mode: Chronicle.Mode) throws {
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(mode) }
    #expect(error?.code == .file)
    #expect(error?.message.hasSuffix(": No such file or directory") == true)
    #expect(workspace.names() == [])
  }

  @Test(arguments: [Chronicle.Mode.reading, .writing, .creating])
  func `a file that is no ledger is refused and left alone`(mode: Chronicle.Mode) throws {
    let letter = Array(String(repeating: "Dear colleague, ", count: 200).utf8)
    write(letter, to: workspace.ledger)
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(mode) }
    #expect(error?.code == .foreign)
    #expect(error?.message == "\(workspace.ledger) is no ledger: it is no SQLite database")
    #expect(bytes(of: workspace.ledger) == letter)
  }

  @Test(arguments: [Chronicle.Mode.reading, .writing, .creating])
  func `another program's database is refused and left alone`(mode: Chronicle.Mode) throws {
    #expect(workspace.plainly("CREATE TABLE recipe (name)") == nil)
    let before = bytes(of: workspace.ledger)
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(mode) }
    #expect(error?.message == "\(workspace.ledger) is no ledger: it is another program's SQLite database")
    #expect(bytes(of: workspace.ledger) == before)
  }

  @Test(arguments: [Chronicle.Mode.reading, .writing])
  func `an empty file is no ledger yet`(mode: Chronicle.Mode) throws {
    write([], to: workspace.ledger)
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(mode) }
    #expect(error?.message == "\(workspace.ledger) is no ledger: it is empty")
    #expect(try workspace.open(.creating).head == .empty)
  }

  @Test(arguments: [Chronicle.Mode.reading, .writing, .creating])
  func `a ledger of a newer program is refused`(mode: Chronicle.Mode) throws {
    do { _ = try workspace.open() }
    #expect(workspace.plainly("PRAGMA user_version = 99") == nil)
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(mode) }
    #expect(error?.code == .newer)
    #expect(error?.message.contains("newer program (ledger version 99, this one knows up to 1)") == true)
  }

  @Test func `a folder is no ledger`() throws {
    mkdir(workspace.ledger, 0o700)
    let error = failure { () throws(ChronicleError) in _ = try workspace.open() }
    #expect(error?.code == .file)
    rmdir(workspace.ledger)
  }

  @Test func `a folder that cannot be made is named`() throws {
    write([1], to: workspace.folder + "/file")
    let error = failure { () throws(ChronicleError) in
      _ = try Chronicle.open(
        path: workspace.folder + "/file/ledger.sqlite", mode: .creating, clock: { 1 }, recorder: "desk")
    }
    #expect(error?.code == .file)
    #expect(error?.message.contains("Not a directory") == true)
  }

  /// Root may write anywhere, so there this says nothing.
  @Test(.enabled(if: geteuid() != 0))
  func `an unwritable folder is refused for writing and readable all the same`() throws {
    do { try workspace.open().append(Talks.batch(count: 2)) }
    chmod(workspace.folder, 0o500)
    defer { chmod(workspace.folder, 0o700) }
    #expect(try workspace.open(.reading).head.position == 3)
    let error = failure { () throws(ChronicleError) in
      _ = try Chronicle.open(path: workspace.folder + "/b.sqlite", mode: .creating, clock: { 1 }, recorder: "desk")
    }
    #expect(error?.message.contains("Permission denied") == true)
  }

  @Test func `a file that may not be written is refused for writing`() throws {
    do { _ = try workspace.open() }
    chmod(workspace.ledger, 0o400)
    if geteuid() == 0 { return }
    let error = failure { () throws(ChronicleError) in _ = try workspace.open(.writing) }
    #expect(error?.code == .file)
  }

  @Test func `a reader writes nothing and sees what a writer commits`() throws {
    let writer = try workspace.open()
    try writer.append(Talks.batch("2020-01-01-a", count: 2))
    let reader = try workspace.open(.reading)
    #expect(try reader.head.position == 3)
    try writer.append(Talks.batch("2020-01-02-b", count: 2))
    #expect(try reader.head.position == 6)
    #expect(failure { () throws(ChronicleError) in try reader.append(Talks.batch(count: 1)) }?.code == .file)
    #expect(try writer.verify().sound == reader.head)
  }

  @Test func `who reads leaves nothing beside the ledger`() throws {
    do { try workspace.open().append(Talks.batch(count: 2)) }
    do { #expect(try workspace.open(.reading).head.position == 3) }
    #expect(["-wal", "-shm", "-journal"].filter { access(workspace.ledger + $0, F_OK) == 0 } == [])
  }

  @Test func `reading goes on in one state of the ledger while another process appends`() throws {
    let writer = try workspace.open()
    try writer.append(Talks.batch("2020-01-01-a", count: 20))
    let reader = try workspace.open(.reading)
    var seen = 0
    try reader.entries { _ throws(ChronicleError) in
      seen += 1
      if seen == 5 { try writer.append(Talks.batch("2020-01-02-b", count: 5)) }
    }
    #expect(seen == 21)
    #expect(try reader.head.position == 27)
  }

  @Test func `a recorder without a name is refused`() {
    #expect(failure { () throws(ChronicleError) in _ = try workspace.open(recorder: "") }?.code == .input)
  }
}

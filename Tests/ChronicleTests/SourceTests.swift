import Negotiation
import Testing

@testable import Chronicle

@Suite struct SourceTests {
  let workspace = Workspace()

  /// The sample without its own `source.attached`, which would say that the page is known.
  private func open() throws -> Chronicle {
    let chronicle = try workspace.open()
    let lines = Talks.everything.split(separator: 0x0A).prefix(17)
    try chronicle.importFile(Array(lines.joined(separator: [0x0A])), named: "talks")
    return chronicle
  }

  @Test func `nothing is quoted before the page is attached, and every cue after`() throws {
    let chronicle = try open()
    #expect(try chronicle.quote(EntryID(statement: Talks.name, version: 6)) == nil)
    try chronicle.attach(Talks.page, to: Talks.name)
    for version in 1...16 {
      let quotation = try chronicle.quote(EntryID(statement: Talks.name, version: version))
      #expect(quotation?.words == quotation?.cue && quotation?.words.isEmpty == false)
    }
    #expect(try chronicle.quote(EntryID(statement: Talks.name, version: 6))?.words == "will return")
    #expect(try chronicle.source(of: Talks.name)?.bytes == Talks.page)
  }

  @Test func `attaching is an entry of its own, recorded once`() throws {
    let chronicle = try open()
    let receipt = try chronicle.attach(Talks.page, to: Talks.name, by: "Bo Ek")
    #expect(receipt.versions == 17..<18 && receipt.appended == 1)
    let entry = try chronicle.entry(EntryID(statement: Talks.name, version: 17))
    #expect(entry.recorder == "Bo Ek")
    #expect(
      entry.content
        == .bookkeeping(
          .sourceAttached(
            sha256: "908e67a1a63e044c7c935e7e76871bd10abd78c82d59d442b0f7aacfd5575c65", bytes: 321, media: "text/plain")
        ))
    let again = try chronicle.attach(Talks.page, to: Talks.name)
    #expect(again.wasKnown && again.positions == receipt.positions)
    #expect(try chronicle.log.connection.first("SELECT count(*) FROM source") { $0.integer(0) } == 1)
  }

  @Test func `a page that was attached elsewhere is kept here without a second entry`() throws {
    let chronicle = try workspace.open()
    try chronicle.importFile(Talks.everything, named: "talks")
    #expect(try chronicle.attach(Talks.page, to: Talks.name).wasKnown)
    #expect(try chronicle.quote(EntryID(statement: Talks.name, version: 1))?.words == "Joint statement")
  }

  @Test func `another page is refused`() throws {
    let chronicle = try open()
    let error = failure { () throws(ChronicleError) in try chronicle.attach(Talks.page + [0x0A], to: Talks.name) }
    #expect(error?.code == .conflict)
    #expect(error?.message.hasPrefix("this is not the page \(Talks.name) was read from: its SHA-256 is ") == true)
    #expect(try chronicle.head.position == 17)
    #expect(try chronicle.source(of: Talks.name) == nil)
  }

  @Test func `a reprint is kept once it is linked`() throws {
    let chronicle = try open()
    let reprint = Array("harbour news: the envoys met".utf8)
    let sha256 = try reprint.withUnsafeBufferPointer { bytes throws(ChronicleError) in
      try Digest().hexadecimal(of: bytes)
    }
    #expect(failure { () throws(ChronicleError) in try chronicle.attach(reprint, to: Talks.name) }?.code == .conflict)
    try chronicle.record(.reprintLinked(sha256: sha256, address: nil, differences: 3), about: Talks.name)
    #expect(try chronicle.attach(reprint, to: Talks.name, media: "text/html").appended == 1)
  }

  @Test func `what quotes nothing says so`() throws {
    let chronicle = try open()
    let header = failure { () throws(ChronicleError) in
      _ = try chronicle.quote(EntryID(statement: Talks.name, version: 0))
    }
    #expect(header?.message == "\(Talks.name)#0 is statement.recorded and quotes nothing")
    let missing = failure { () throws(ChronicleError) in
      _ = try chronicle.quote(EntryID(statement: Talks.name, version: 99))
    }
    #expect(missing?.code == .unknown)
  }

  @Test func `a span outside the source is refused`() throws {
    let chronicle = try workspace.open()
    var header = Talks.header()
    header.source = "908e67a1a63e044c7c935e7e76871bd10abd78c82d59d442b0f7aacfd5575c65"
    var event = Talks.event(1, "sail")
    event.citation.span = 300..<400
    try chronicle.append(Batch(header, [event]))
    try chronicle.attach(Talks.page, to: header.statement)
    let error = failure { () throws(ChronicleError) in _ = try chronicle.quote(event.id) }
    #expect(error?.message == "2020-05-04-tidewater#1 cites bytes 300 to 400 of a source of 321")
  }
}

internal import Chronicle
internal import Negotiation
internal import Reading

/// A statement as it was read from a page, under a name, ready to be printed or recorded.
struct FoundStatement {
  var header: StatementHeader
  /// Numbered from 1 under the header's name.
  private(set) var events: [Event]
  let reading: ReadStatement

  init(_ reading: ReadStatement, named name: String, on page: Page, _ known: PageOptions.Known) throws(Refusal) {
    self.reading = reading
    let text = page.utf8
    let body = reading.text.bodyDigestInput(in: text)
    header = StatementHeader(
      statement: name, title: known.title ?? FoundStatement.title(of: reading, in: text),
      process: known.process ?? reading.process, issuers: reading.issuers, date: reading.date, places: reading.places,
      address: page.address, source: page.source,
      body: try Refusal.translating { () throws(ChronicleError) in try Fingerprint.sha256(of: body) },
      reader: Reader.version)
    events = reading.events
    rename(to: name)
  }

  /// Gives the statement another name; its events follow.
  mutating func rename(to name: String) {
    header.statement = name
    for index in events.indices { events[index].id = EntryID(statement: name, version: index + 1) }
  }

  /// Header and events as lines of a file, in the form that `import` takes.
  func writeLines(to out: Output) {
    var json = JSONWriter()
    let id = EntryID(statement: header.statement, version: 0)
    Record.encode(.header(header), id: id, layout: .line, to: &json)
    json.raw("\n")
    for event in events {
      Record.encode(.event(event), id: event.id, layout: .line, to: &json)
      json.raw("\n")
    }
    out.write(json.bytes)
  }

  /// The headline on one line, else who issued it.
  private static func title(of reading: ReadStatement, in text: [UInt8]) -> String {
    if let headline = reading.text.headline {
      let words = text[headline].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      if !words.isEmpty { return words.joined(separator: " ") }
    }
    let issuers = reading.issuers.map(\.id).joined(separator: ", ")
    return issuers.isEmpty ? "Statement" : "Statement of " + issuers
  }
}

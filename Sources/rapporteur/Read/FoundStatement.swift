internal import Chronicle
internal import Negotiation
internal import Reading

/// A statement as it was read from a page, under a name, ready to be printed or recorded.
struct FoundStatement {
  var header: StatementHeader
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
  }

  /// Gives the statement another name; its events follow.
  mutating func rename(to name: String) { header.statement = name }

  /// The events, numbered from 1 under the header's name. Complexity: O(events), a copy.
  var events: [Event] {
    var events = reading.events
    for index in events.indices { events[index].id = id(index + 1) }
    return events
  }

  private func id(_ version: Int) -> EntryID { EntryID(statement: header.statement, version: version) }

  /// Header and events as lines of a file, in the form that `import` takes.
  ///
  /// - Parameter inParts: hand them over as they are made; otherwise all are kept for a pager.
  func writeLines(to out: Output, inParts: Bool) {
    var json = JSONWriter()
    func finish() {
      json.raw("\n")
      json.withBytes { out.write($0) }
      json.clear()
      if inParts, out.buffer.count > 1 << 16 { out.flush() }
    }
    Record.encode(.header(header), id: id(0), layout: .line, to: &json)
    finish()
    for index in reading.events.indices {
      Record.encode(reading.events[index], id: id(index + 1), layout: .line, to: &json)
      finish()
    }
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

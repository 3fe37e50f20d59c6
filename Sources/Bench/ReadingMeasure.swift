import Chronicle
import Intake
import Negotiation
import Reading

/// Reads pages as `rapporteur decompose` does, from their bytes to lines of records, and keeps the time.
struct ReadingMeasure {
  private let reader = Reader()
  private var json = JSONWriter()
  private var page = 0
  private(set) var watch = Stopwatch()
  private(set) var bytes = 0
  private(set) var bodies = 0
  private(set) var events = 0
  private(set) var written = 0

  /// Reads one page; what it gave is counted and thrown away.
  mutating func read(_ received: [UInt8]) throws {
    watch.start()
    defer { watch.stop() }
    bytes += received.count
    page += 1
    let text = try Intake.receive(received)
    let hints = Zones.Hints(title: text.hints.title ?? text.hints.headline, published: text.hints.published)
    let source = try Fingerprint.sha256(of: received)
    for (number, statement) in reader.read(text.utf8, hints: hints).enumerated() {
      try write(statement, named: "\(page)-\(number)", of: text.utf8, source: source)
    }
  }

  private mutating func write(_ read: ReadStatement, named name: String, of text: [UInt8], source: String) throws {
    let body = read.text.bodyDigestInput(in: text)
    let header = StatementHeader(
      statement: name, title: read.text.headline.map { String(decoding: text[$0], as: UTF8.self) } ?? "",
      process: read.process, issuers: read.issuers, date: read.date, places: read.places, address: nil,
      source: source, body: try Fingerprint.sha256(of: body), reader: Reader.version)
    Record.encode(.header(header), id: EntryID(statement: name, version: 0), layout: .line, to: &json)
    json.raw("\n")
    for index in read.events.indices {
      let id = EntryID(statement: name, version: index + 1)
      Record.encode(read.events[index], id: id, layout: .line, to: &json)
      json.raw("\n")
    }
    written += json.withBytes(\.count)
    json.clear()
    bodies += read.text.body.count
    events += read.events.count
  }
}

import Negotiation
import Testing

/// The five statements that ship with the program, as files.
struct EventFilesTests {
  static let names = [
    "2011-10-24-baku", "2011-12-06-vilnius", "2018-09-27-new-york", "2020-12-03-tirana",
    "2020-12-14-baku-yerevan-moscow",
  ]

  @Test(arguments: names)
  func `every line decodes and encodes to the same bytes`(name: String) throws {
    for line in try EventFile(name).lines {
      let decoded = try decodeLine(line)
      #expect(decoded.recorder == nil)
      #expect(encode(decoded.content, id: decoded.id, layout: .line) == line)
    }
  }

  @Test(arguments: names)
  func `the header comes first and events are numbered from 1 without a gap`(name: String) throws {
    let entries = try EventFile(name).entries
    #expect(entries.map(\.id) == entries.indices.map { EntryID(statement: name, version: $0) })
    guard case .header(let header)? = entries.first?.content else {
      Issue.record("line 1 is no header")
      return
    }
    #expect(header.statement == name)
    #expect(header.process == "nagorno-karabakh")
    #expect(header.date?.description == String(name.prefix(10)))
    #expect(!header.issuers.isEmpty)
    for entry in entries.dropFirst() {
      guard case .event(let event) = entry.content else {
        Issue.record("\(entry.id) is no event")
        continue
      }
      #expect(event.asserted == header.date)
      #expect(event.rule == nil && event.confidence == nil)
    }
  }

  @Test func `there are five files and 181 events in all`() throws {
    #expect(fileNames(in: EventFile.folder) == Self.names.map { $0 + ".ndjson" })
    #expect(try Self.names.map { try EventFile($0).events.count }.reduce(0, +) == 181)
  }

  @Test func `every link leads to an event that is there`() throws {
    let ids = Set(try Self.names.flatMap { try EventFile($0).entries.map(\.id) })
    for event in try Self.names.flatMap({ try EventFile($0).events }) {
      for link in event.links {
        #expect(ids.contains(link.target) && link.target.version > 0, "\(event.id) \(link.relation)")
        #expect(link.target != event.id)
      }
    }
  }

  @Test func `a role names one person and the body of the office`() throws {
    for event in try Self.names.flatMap({ try EventFile($0).events }) where event.act.type == .roleAttested {
      #expect(event.actors.count == 1 && event.actors.allSatisfy(\.isPerson), "\(event.id)")
      #expect(event.counterparts.count == 1 && !event.counterparts.contains { $0.isPerson }, "\(event.id)")
    }
  }

  @Test func `a statement is issued once, and a person is attested once in it`() throws {
    for name in Self.names {
      let events = try EventFile(name).events
      #expect(events.count { $0.act.type == .statementIssued } == 1)
      let persons = events.filter { $0.act.type == .roleAttested }.flatMap(\.actors)
      #expect(Set(persons).count == persons.count, "\(name)")
    }
  }

  @Test func `bounds stand as their precision says`() throws {
    for event in try Self.names.flatMap({ try EventFile($0).events }) {
      let when = event.when
      switch when.precision {
      case .day, .month, .window, .soft: #expect(when.start != nil && when.end != nil, "\(event.id)")
      case .asap, .sequenced: #expect(when.start != nil && when.end == nil, "\(event.id)")
      case .open: #expect((when.start == nil) != (when.end == nil), "\(event.id)")
      case .unknown: #expect(when.start == nil && when.end == nil, "\(event.id)")
      }
    }
  }

  @Test(.enabled(if: Page.folderExists), arguments: names)
  func `spans reproduce their cues in the page as received`(name: String) throws {
    #expect(try Page.holding(try EventFile(name).events) != nil)
  }

  @Test(.enabled(if: Page.folderExists), arguments: names)
  func `no title and no predicate takes more than six words in a row from the page`(name: String) throws {
    let file = try EventFile(name)
    let page = try #require(try Page.holding(file.events))
    let taken = Set(runs(of: 7, in: String(decoding: page, as: UTF8.self)))
    guard case .header(let header)? = try file.entries.first?.content else { return }
    for text in [header.title] + (try file.events.map(\.predicate)) {
      #expect(!runs(of: 7, in: text).contains { taken.contains($0) }, "\(text)")
    }
  }
}

/// Every run of `count` words, lower case, punctuation left out.
private func runs(of count: Int, in text: String) -> [String] {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  guard words.count >= count else { return [] }
  return (0...(words.count - count)).map { words[$0..<($0 + count)].joined(separator: " ") }
}

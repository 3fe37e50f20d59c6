import Negotiation

@testable import Chronicle

/// Talks that never took place, between Azuria and Brevia.
enum Talks {
  /// A statement with every type of event and every kind of bookkeeping, as version 1 of the record has them.
  static let everything = fixture("port-azure-v1.ndjson")
  static let rejected = fixture("port-azure-rejected-v1.ndjson")
  /// The page it was read from.
  static let page = fixture("port-azure.txt")
  static let name = "2019-03-01-port-azure"

  private static func fixture(_ name: String) -> [UInt8] {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return bytes(of: "/" + here + "/Fixtures/" + name)
  }

  static func header(_ statement: String = "2020-05-04-tidewater", source: Int = 1) -> StatementHeader {
    let digits = String(source, radix: 16)
    return StatementHeader(
      statement: statement, title: "Envoys at Tidewater", process: "harbour-talks",
      issuers: [Party(unchecked: "harbour-group/envoys")], date: Day(year: 2020, month: 5, day: 4),
      places: ["Tidewater"], source: String(repeating: "0", count: 64 - digits.utf8.count) + digits)
  }

  static func event(_ version: Int, of statement: String = "2020-05-04-tidewater", _ predicate: String) -> Event {
    let day = Day(year: 2020, month: 5, day: 4)
    return Event(
      id: EntryID(statement: statement, version: version), act: .commitmentMade(.firm, kind: nil),
      actors: [Party(unchecked: "azuria")], counterparts: [Party(unchecked: "brevia")], predicate: predicate,
      topics: ["ferry"], when: When(start: day, end: day, precision: .day, basis: .explicit, expression: "on 4 May"),
      asserted: day, citation: Citation(sentence: version, span: 10..<20, cue: "will"))
  }

  /// A statement of `count` events.
  static func batch(_ statement: String = "2020-05-04-tidewater", count: Int, source: Int = 1) -> Batch {
    Batch(
      header(statement, source: source),
      count == 0 ? [] : (1...count).map { event($0, of: statement, "reopen pier \($0)") })
  }

  /// The same statement as a file.
  static func file(_ statement: String = "2020-05-04-tidewater", count: Int, source: Int = 1) -> [UInt8] {
    var json = JSONWriter()
    for (version, draft) in batch(statement, count: count, source: source).drafts.enumerated() {
      Record.encode(draft.content, id: EntryID(statement: statement, version: version), layout: .line, to: &json)
      json.raw("\n")
    }
    return json.bytes
  }
}

/// The error that `body` throws; `nil` when it throws none.
func failure(of body: () throws(ChronicleError) -> Void) -> ChronicleError? {
  do throws(ChronicleError) {
    try body()
    return nil
  } catch {
    return error
  }
}

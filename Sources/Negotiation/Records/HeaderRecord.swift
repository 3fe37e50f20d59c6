/// A statement's header on the wire.
enum HeaderRecord {
  static func write(_ header: StatementHeader, _ layout: Record.Layout, to json: inout JSONWriter) {
    json.object {
      switch layout {
      case .line:
        $0.field("format", Record.version)
        $0.field("statement", header.statement)
        $0.field("title", header.title)
        $0.field("process", header.process)
        $0.field("issuers", header.issuers)
        $0.field("date", header.date)
        $0.field("places", header.places)
        $0.field("address", header.address)
        $0.field("source", header.source)
        $0.field("body", header.body)
        $0.field("reader", header.reader)
      case .log:
        $0.field("address", header.address)
        $0.field("body", header.body)
        $0.field("date", header.date)
        $0.field("issuers", header.issuers)
        $0.field("places", header.places)
        $0.field("process", header.process)
        $0.field("reader", header.reader)
        $0.field("source", header.source)
        $0.field("title", header.title)
      }
    }
  }

  /// `statement` is given where the stream is known from a column and not from the record.
  static func read(_ json: inout JSONScanner, statement known: String?) throws(RecordError) -> StatementHeader {
    var header = StatementHeader(statement: known ?? "", title: "", source: "")
    var format: Int?
    var seen: Set<String> = []
    try json.object { json, name throws(RecordError) in
      let key = String(decoding: name, as: UTF8.self)
      guard seen.insert(key).inserted else { throw .malformed(field: key, problem: "stands twice") }
      do throws(RecordError) {
        switch key {
        case "format": format = try json.integer()
        case "statement": header.statement = try json.string()
        case "title": header.title = try json.string()
        case "process": header.process = try json.stringOrNull()
        case "issuers": header.issuers = try json.parties("issuers")
        case "date": header.date = try json.day("date")
        case "places": header.places = try json.strings()
        case "address": header.address = try json.stringOrNull()
        case "source": header.source = try json.string()
        case "body": header.body = try json.stringOrNull()
        case "reader": header.reader = try json.stringOrNull()
        default: throw RecordError.malformed(field: key, problem: "is no field of a header")
        }
      } catch {
        throw error.inside(key)
      }
    }
    if known == nil {
      guard let format else { throw .missing("format") }
      guard format >= 1 else { throw .malformed(field: "format", problem: "\(format) is no format version") }
      guard seen.contains("statement") else { throw .missing("statement") }
    }
    for key in ["title", "process", "issuers", "date", "places", "address", "source", "body", "reader"]
    where !seen.contains(key) { throw .missing(key) }
    guard Slug.isWord(header.statement) else {
      throw .malformed(field: "statement", problem: "\"\(header.statement)\" is no name such as 2011-10-24-baku")
    }
    if let process = header.process, !Slug.isWord(process) {
      throw .malformed(field: "process", problem: "\"\(process)\" is no slug such as nagorno-karabakh")
    }
    guard isDigest(header.source) else {
      throw .malformed(field: "source", problem: "is no SHA-256 of 64 lower-case hexadecimal digits")
    }
    if let body = header.body, !isDigest(body) {
      throw .malformed(field: "body", problem: "is no SHA-256 of 64 lower-case hexadecimal digits")
    }
    return header
  }

  /// Whether the text is a SHA-256 as it is written here.
  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

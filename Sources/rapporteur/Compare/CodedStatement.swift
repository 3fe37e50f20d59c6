internal import Negotiation

/// The events of one statement in a file of decompositions.
struct CodedStatement: Equatable {
  var name: String
  /// SHA-256 of the page and of the body, where a header gives them.
  var source: String?
  var body: String?
  var events: [CodedEvent] = []

  /// Reads NDJSON: headers, events and, in an exported statement, what was retracted later.
  ///
  /// - Throws: a refusal that names file, line and field.
  static func read(_ bytes: [UInt8], named file: String) throws(Refusal) -> [CodedStatement] {
    var statements: [CodedStatement] = []
    var retracted: Set<String> = []
    func place(_ name: String) -> Int {
      if let index = statements.firstIndex(where: { $0.name == name }) { return index }
      statements.append(CodedStatement(name: name))
      return statements.count - 1
    }
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let read: Line
      do throws(RecordError) {
        read = try Line(Array(line))
      } catch {
        throw .refused(
          "\(file):\(number + 1): \(error)", hint: "a line is one event as \"decompose\" and \"export\" print it")
      }
      guard !read.event.statement.isEmpty else {
        throw .refused("\(file):\(number + 1): statement: is missing", hint: "every line names its statement")
      }
      let index = place(read.event.statement)
      if let source = read.source { statements[index].source = source }
      if let body = read.body { statements[index].body = body }
      if read.event.type == Bookkeeping.Kind.eventRetracted.rawValue, let target = read.target {
        retracted.insert(target)
      }
      if EventType(rawValue: read.event.type) != nil { statements[index].events.append(read.event) }
    }
    guard statements.contains(where: { !$0.events.isEmpty }) else {
      throw .refused("\(file) holds no events", hint: "a line is one event as \"decompose\" and \"export\" print it")
    }
    for index in statements.indices { statements[index].events.removeAll { retracted.contains($0.id) } }
    return statements
  }

  /// One line: an event, or of a header and of bookkeeping what matters here.
  private struct Line {
    var event = CodedEvent()
    var source: String?
    var body: String?
    var target: String?

    init(_ bytes: [UInt8]) throws(RecordError) {
      var (event, source, body, target) = (CodedEvent(), String?.none, String?.none, String?.none)
      try bytes.withUnsafeBufferPointer { bytes throws(RecordError) in
        var json = JSONScanner(bytes)
        try json.object { json, key throws(RecordError) in
          let key = String(decoding: key, as: UTF8.self)
          switch key {
          case "source": source = try json.stringOrNull()
          case "body": body = try json.stringOrNull()
          case "target": target = try json.stringOrNull()
          default: try event.read(&json, key)
          }
        }
        try json.end()
      }
      (self.event, self.source, self.body, self.target) = (event, source, body, target)
    }
  }
}

extension CodedStatement {
  /// Pairs statements of the same name, else of the same body or page, else the only two there are.
  static func pairs(
    _ gold: [CodedStatement], _ machine: [CodedStatement]
  ) -> (pairs: [(CodedStatement, CodedStatement?)], left: [CodedStatement]) {
    var rest = machine
    func take(_ isSame: (CodedStatement) -> Bool) -> CodedStatement? {
      rest.firstIndex(where: isSame).map { rest.remove(at: $0) }
    }
    var found = gold.map { statement in (statement, take { $0.name == statement.name }) }
    for index in found.indices where found[index].1 == nil {
      let statement = found[index].0
      found[index].1 = take {
        $0.body != nil && $0.body == statement.body || $0.source != nil && $0.source == statement.source
      }
    }
    if gold.count == 1, machine.count == 1, found[0].1 == nil { found[0].1 = take { _ in true } }
    return (found, rest)
  }
}

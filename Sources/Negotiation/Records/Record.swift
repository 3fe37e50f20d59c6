/// The stored form of an entry's content, as a line of a file and as a column of the log.
public enum Record {
  /// The version written today. One-step upcasting: a retired version is read into a struct of its own
  /// whose initialiser makes the next one.
  public static let version = 1

  /// How a record is laid out.
  public enum Layout: Sendable {
    /// A line of a file: every key, in the codebook's order.
    case line
    /// A column of the log: keys sorted; what columns hold (statement, id, type, recorder) left out.
    case log
  }

  /// Writes one record. Complexity: O(size).
  ///
  /// - Parameter recorder: written as `by` in a line of bookkeeping; of no use otherwise.
  public static func encode(
    _ content: Content, id: EntryID, recorder: String? = nil, layout: Layout, to json: inout JSONWriter
  ) {
    switch content {
    case .header(let header): HeaderRecord.write(header, layout, to: &json)
    case .event(let event): EventRecord.write(event, event.id, layout, to: &json)
    case .bookkeeping(let bookkeeping):
      BookkeepingRecord.write(bookkeeping, id: id, by: recorder, layout, to: &json)
    }
  }

  /// Writes an event under an id, whatever its own is. Complexity: O(size).
  public static func encode(_ event: Event, id: EntryID, layout: Layout, to json: inout JSONWriter) {
    EventRecord.write(event, id, layout, to: &json)
  }

  /// Reads a record of the log. Complexity: O(size).
  ///
  /// - Throws: ``RecordError``, `newerVersion` when `version` is above ``version``.
  public static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, type: String, version: Int, id: EntryID
  ) throws(RecordError) -> Content {
    guard version <= Record.version else { throw newer(version) }
    var json = JSONScanner(bytes)
    let content: Content
    if let type = EventType(rawValue: type) {
      content = .event(try EventRecord.read(&json, type: type, id: id))
    } else if let kind = Bookkeeping.Kind(rawValue: type) {
      content = .bookkeeping(try BookkeepingRecord.read(&json, kind: kind).0)
    } else if type == Content.headerType {
      content = .header(try HeaderRecord.read(&json, statement: id.statement))
    } else {
      throw unknown(type)
    }
    try json.end()
    return content
  }

  /// A line read from a file.
  public struct Line: Hashable, Sendable {
    /// Its id, as the line gives it.
    public let id: EntryID
    /// What it says.
    public let content: Content
    /// Who recorded it, for bookkeeping that says so.
    public let recorder: String?
  }

  /// Reads a line of a file: a header (it has `format`) or an entry (it has `type`).
  ///
  /// - Throws: ``RecordError`` naming the field.
  public static func decode(line bytes: UnsafeBufferPointer<UInt8>) throws(RecordError) -> Line {
    let (type, id) = try peek(bytes)
    var json = JSONScanner(bytes)
    let line: Line
    switch type {
    case nil:
      let header = try HeaderRecord.read(&json, statement: nil)
      line = Line(id: EntryID(statement: header.statement, version: 0), content: .header(header), recorder: nil)
    case let type?:
      guard let id else { throw .missing("id") }
      guard id.version > 0 else { throw .malformed(field: "id", problem: "\(id) is the header; entries run from #1") }
      if let type = EventType(rawValue: type) {
        line = Line(id: id, content: .event(try EventRecord.read(&json, type: type, id: id)), recorder: nil)
      } else if let kind = Bookkeeping.Kind(rawValue: type) {
        let (bookkeeping, by) = try BookkeepingRecord.read(&json, kind: kind)
        line = Line(id: id, content: .bookkeeping(bookkeeping), recorder: by)
      } else {
        throw unknown(type)
      }
    }
    try json.end()
    return line
  }

  /// Finds type and id, and refuses lines where neither format nor type says what they are.
  private static func peek(_ bytes: UnsafeBufferPointer<UInt8>) throws(RecordError) -> (String?, EntryID?) {
    var json = JSONScanner(bytes)
    var type: String?
    var id: EntryID?
    var statement: String?
    var isHeader = false
    try json.object { json, key throws(RecordError) in
      let key = String(decoding: key, as: UTF8.self)
      do throws(RecordError) {
        switch key {
        case "format":
          isHeader = true
          // Before anything else: a newer header may have fields that this program does not know.
          let format = try json.integer()
          guard format <= version else { throw newer(format) }
        case "type": type = try json.string()
        case "id": id = try json.entryID("id")
        case "statement": statement = try json.string()
        default: try json.skip()
        }
      } catch {
        throw error.inside(key)
      }
    }
    if isHeader { return (nil, nil) }
    guard let type else { throw .missing("type") }
    guard let statement else { throw .missing("statement") }
    if let id, id.statement != statement {
      throw .malformed(field: "id", problem: "\(id) is no event of \(statement)")
    }
    return (type, id)
  }

  static func newer(_ version: Int) -> RecordError {
    RecordError(
      code: .newerVersion, field: "format",
      problem: "version \(version) was written by a newer program; this one reads up to \(Record.version)")
  }

  private static func unknown(_ type: String) -> RecordError {
    RecordError(
      code: .unknownType, field: "type",
      problem: "\"\(type)\" is no type of the codebook (sixteen events, eleven kinds of bookkeeping)")
  }
}

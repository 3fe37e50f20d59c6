import Negotiation

/// A statement as a file: a line of header, then a line an entry, in order of version (NDJSON, UTF-8).
public struct StatementFile: Sendable {
  let name: String
  let header: StatementHeader
  /// The entries after the header: version 1 first.
  let drafts: [Draft]

  /// Reads a file whole, or refuses it whole; no ledger is needed for that.
  ///
  /// - Parameter name: stands in messages.
  /// - Throws: `input` or `newer`, naming file, line and field. Complexity: O(size).
  public init(_ bytes: [UInt8], named name: String) throws(ChronicleError) {
    self = try bytes.withUnsafeBufferPointer { bytes throws(ChronicleError) in
      try StatementFile(bytes, named: name)
    }
  }

  /// Reads a file where its bytes lie.
  init(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) throws(ChronicleError) {
    var header: StatementHeader?
    var drafts: [Draft] = []
    var number = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = try StatementFile.line(
        UnsafeBufferPointer(rebasing: rest[..<end]), of: header?.statement, next: drafts.count + 1, name, number)
      switch line.content {
      case .header(let found):
        guard header == nil else { throw StatementFile.refusal(name, number, "a second header") }
        guard found.statement != Entry.ledgerStream else {
          throw StatementFile.refusal(name, number, "statement: \"ledger\" is the name of the ledger's own stream")
        }
        header = found
      case .event: drafts.append(Draft(line.content))
      case .bookkeeping: drafts.append(Draft(line.content, by: line.recorder))
      }
      rest = end == rest.endIndex ? rest[end...] : rest[(end + 1)...]
    }
    guard let header else { throw ChronicleError(.input, "\(name): the file is empty; a header was expected") }
    self.name = name
    self.header = header
    self.drafts = drafts
  }

  /// Writes a statement as a file: reading it again gives the same entries, writing those the same bytes.
  static func bytes(of entries: some Sequence<Entry>) -> [UInt8] {
    var json = JSONWriter()
    for entry in entries {
      Record.encode(entry.content, id: entry.id, recorder: entry.recorder, layout: .line, to: &json)
      json.raw("\n")
    }
    return json.bytes
  }

  /// The line of a version: the header is line 1.
  static func line(of version: Int) -> Int { version + 1 }

  /// A refusal that says where.
  static func refusal(
    _ name: String, _ line: Int, _ problem: String, _ code: ChronicleError.Code = .input
  ) -> ChronicleError {
    ChronicleError(code, "\(name):\(line): \(problem)")
  }
}

extension StatementFile {
  /// Reads one line and checks that it stands where it should.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, of statement: String?, next: Int, _ name: String, _ number: Int
  ) throws(ChronicleError) -> Record.Line {
    if let broken = invalidByte(in: bytes) {
      throw refusal(name, number, "the text is not UTF-8 (at byte \(broken + 1))")
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw refusal(name, number, "the line is empty") }
    let line: Record.Line
    do throws(RecordError) {
      line = try Record.decode(line: bytes)
    } catch {
      throw refusal(name, number, error.description, error.code == .newerVersion ? .newer : .input)
    }
    guard let statement else {
      guard case .header = line.content else {
        throw refusal(name, number, "format: is missing; the first line must be a statement's header")
      }
      return line
    }
    if case .header = line.content { return line }
    guard line.id.statement == statement else {
      throw refusal(name, number, "id: \(line.id) belongs to another statement than \(statement)")
    }
    guard line.id.version == next else {
      let problem = line.id.version < next ? "stands twice or out of order" : "comes too early"
      throw refusal(name, number, "id: \(line.id) \(problem); the next is \(statement)#\(next)")
    }
    if case .bookkeeping(let bookkeeping) = line.content {
      guard line.recorder?.isEmpty == false else { throw refusal(name, number, "by: is missing: who recorded it") }
      if let target = bookkeeping.target, target.statement != statement || target.version >= next {
        throw refusal(name, number, "target: \(target) is no earlier entry of this file")
      }
    }
    return line
  }

  /// Offset of the first byte that is not UTF-8. Complexity: O(size).
  private static func invalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return offset
      }
    }
  }
}

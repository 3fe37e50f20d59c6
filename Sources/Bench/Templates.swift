import Glibc
import Negotiation

/// The shipped statements, from which invented ones take their shape: types, lists, lengths, bounds.
struct Templates {
  /// Each statement's header with its events.
  let statements: [(header: StatementHeader, events: [Event])]

  /// Reads every `.ndjson` file of a folder, in order of name.
  init(folder: String) throws {
    guard let stream = opendir(folder) else { throw Failure("there is no folder \(folder)") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".ndjson") { names.append(name) }
    }
    statements = try names.sorted().map { try Templates.statement(folder + "/" + $0) }
    guard !statements.isEmpty else { throw Failure("there are no statements in \(folder)") }
  }

  private static func statement(_ path: String) throws -> (header: StatementHeader, events: [Event]) {
    var header: StatementHeader?
    var events: [Event] = []
    for line in try File.bytes(path).split(separator: UInt8(ascii: "\n")).map(Array.init) {
      let content = try line.withUnsafeBufferPointer { bytes throws(RecordError) in
        try Record.decode(line: bytes).content
      }
      switch content {
      case .header(let first): header = first
      case .event(let event): events.append(event)
      case .bookkeeping: break
      }
    }
    guard let header else { throw Failure("\(path) has no header") }
    return (header, events)
  }
}

/// What went wrong, in words for whoever runs the bench.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Whole files, read and written.
enum File {
  static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure("cannot write \(path)") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw Failure("cannot write \(path)") }
  }
}

import Glibc
import Negotiation

/// One file of the folder `events`, as bytes, lines and what they say.
struct EventFile {
  let lines: [[UInt8]]

  init(_ name: String) throws {
    let bytes = try read(EventFile.folder + "/" + name + ".ndjson")
    guard bytes.last == UInt8(ascii: "\n") else { throw Unreadable(path: name) }
    lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }

  var entries: [Record.Line] {
    get throws { try lines.map(decodeLine) }
  }

  var events: [Event] {
    get throws {
      try entries.compactMap {
        guard case .event(let event) = $0.content else { return nil }
        return event
      }
    }
  }

  /// The package's root, from where this file lies.
  static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
  static let folder = root + "/events"
}

/// The pages as received, which lie beside the package on some machines and are never part of it.
enum Page {
  static let folder = EventFile.root + "/../shared/seeds"

  static var folderExists: Bool { !fileNames(in: folder).isEmpty }

  /// The one page in which every cue of the events stands at its span.
  static func holding(_ events: [Event]) throws -> [UInt8]? {
    try fileNames(in: folder).map { try read(folder + "/" + $0) }.first { page in
      events.allSatisfy { event in
        let span = event.citation.span
        return span.upperBound <= page.count && page[span].elementsEqual(event.citation.cue.utf8)
      }
    }
  }
}

struct Unreadable: Error { let path: String }

/// The whole of a file.
func read(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
  return bytes
}

/// The names of a folder's files, sorted; none where there is no folder.
func fileNames(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// Reads a line of a file.
func decodeLine(_ line: [UInt8]) throws(RecordError) -> Record.Line {
  // withUnsafeBufferPointer carries the typed error out.
  try line.withUnsafeBufferPointer { bytes throws(RecordError) in try Record.decode(line: bytes) }
}

/// Reads a line of a file given as text.
func decodeLine(_ line: String) throws(RecordError) -> Record.Line { try decodeLine(Array(line.utf8)) }

/// Reads a record of the log given as text.
func decodeRecord(_ record: String, type: String, version: Int = Record.version, id: EntryID) throws(RecordError)
  -> Content
{
  try Array(record.utf8).withUnsafeBufferPointer { bytes throws(RecordError) in
    try Record.decode(bytes, type: type, version: version, id: id)
  }
}

/// The bytes of one record.
func encode(_ content: Content, id: EntryID, recorder: String? = nil, layout: Record.Layout) -> [UInt8] {
  var json = JSONWriter()
  Record.encode(content, id: id, recorder: recorder, layout: layout, to: &json)
  return json.bytes
}

/// The same as text.
func text(_ content: Content, id: EntryID, recorder: String? = nil, layout: Record.Layout) -> String {
  String(decoding: encode(content, id: id, recorder: recorder, layout: layout), as: UTF8.self)
}

import Chronicle
import Negotiation

/// The rows of an append as a C program takes them, made before any clock runs.
///
/// Statements one after another, integers little-endian: name and key (a length of four bytes, the bytes), number of
/// entries (four bytes); for each entry type and record (length, bytes), then asserted, begins and ends (eight bytes,
/// the least integer where there is none).
struct RowsFile {
  private(set) var bytes: [UInt8] = []
  private var json = JSONWriter()

  /// Adds a statement's rows.
  mutating func add(_ batch: Batch) {
    add(Array(batch.statement.utf8))
    add(Array((batch.key ?? "").utf8))
    add(UInt32(batch.drafts.count))
    for (version, draft) in batch.drafts.enumerated() {
      json.clear()
      Record.encode(
        draft.content, id: EntryID(statement: batch.statement, version: version), layout: .log, to: &json)
      add(Array(draft.content.type.utf8))
      add(json.bytes)
      switch draft.content {
      case .header(let header): add(header.date, nil, nil)
      case .event(let event): add(event.asserted, event.when.start, event.when.end)
      case .bookkeeping: add(nil, nil, nil)
      }
    }
  }

  private mutating func add(_ text: [UInt8]) {
    add(UInt32(text.count))
    bytes += text
  }

  private mutating func add(_ days: Day?...) {
    for day in days { withUnsafeBytes(of: (day.map { Int64($0.number) } ?? .min).littleEndian) { bytes += $0 } }
  }

  private mutating func add(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}

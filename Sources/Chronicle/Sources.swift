public import Negotiation

/// The words an entry rests on, from the source as received.
public struct Quotation: Hashable, Sendable {
  /// The event that rests on them.
  public let id: EntryID
  /// The bytes of the event's span, as text.
  public let words: String
  /// The trigger words as the record has them.
  public let cue: String
  /// SHA-256 of the page.
  public let source: String
}

extension EventLog {
  /// Keeps the page a statement was read from, or a reprint of it, after checking its digest.
  ///
  /// The bytes are kept once, whatever number of statements they contain. Keeping them again records nothing.
  /// - Throws: `unknown`; `conflict` when the page is not the one that was read.
  func attach(
    _ bytes: UnsafeBufferPointer<UInt8>, to statement: String, media: String, by recorder: String?
  ) throws(ChronicleError) -> Receipt {
    let sha256 = try Digest().hexadecimal(of: bytes)
    return try transaction { () throws(ChronicleError) in
      let header = try header(of: statement)
      var allowed = [header.source]
      var attached: StoredPlace?
      for entry in try entries(of: statement) {
        switch entry.content {
        case .bookkeeping(.reprintLinked(let reprint, _, _)): allowed.append(reprint)
        case .bookkeeping(.sourceAttached(sha256, _, _)):
          attached = StoredPlace(position: entry.position, version: entry.id.version)
        default: break
        }
      }
      guard allowed.contains(sha256) else {
        throw ChronicleError(
          .conflict,
          "this is not the page \(statement) was read from: its SHA-256 is \(sha256), expected \(header.source)")
      }
      if try connection.first("SELECT 1 FROM source WHERE sha256 = ?", .text(sha256), row: { _ in true }) == nil {
        let query = try connection.query(
          "INSERT INTO source (sha256, media, bytes) VALUES (?, ?, ?)", .text(sha256), .text(media))
        query.bind(3, blob: bytes)
        try query.run()
        query.bindNull(3)
      }
      if let attached {
        return Receipt(
          statement: statement, positions: attached.position..<(attached.position + 1),
          versions: attached.version..<(attached.version + 1), appended: 0)
      }
      return try record(
        .sourceAttached(sha256: sha256, bytes: bytes.count, media: media), about: statement, by: recorder)
    }
  }

  /// Where an entry stands.
  private struct StoredPlace {
    let position: Int
    let version: Int
  }

  /// The words of an event's span from the attached source; `nil` while the source is not attached.
  ///
  /// - Throws: `unknown` with the nearest ids; `input` when the entry is no event; `conflict` when the span
  ///   lies outside the source.
  func quote(_ id: EntryID) throws(ChronicleError) -> Quotation? {
    guard let entry = try entry(id) else { throw try unknown(id) }
    guard case .event(let event) = entry.content else {
      throw ChronicleError(.input, "\(id) is \(entry.content.type) and quotes nothing")
    }
    let source = try header(of: id.statement).source
    let span = event.citation.span
    // substr reads no further than the span's end, and counts from 1.
    return try connection.first(
      "SELECT length(bytes), substr(bytes, ?, ?) FROM source WHERE sha256 = ?", .integer(span.lowerBound + 1),
      .integer(span.count), .text(source)
    ) { row throws(ChronicleError) in
      guard span.upperBound <= row.integer(0) else {
        throw ChronicleError(
          .conflict, "\(id) cites bytes \(span.lowerBound) to \(span.upperBound) of a source of \(row.integer(0))")
      }
      return Quotation(id: id, words: row.text(1), cue: event.citation.cue, source: source)
    }
  }

  /// The page a statement was read from; `nil` while it is not attached.
  func source(of statement: String) throws(ChronicleError) -> (bytes: [UInt8], media: String)? {
    try connection.first(
      "SELECT bytes, media FROM source WHERE sha256 = ?", .text(try header(of: statement).source)
    ) { (Array($0.bytes(0)), $0.text(1)) }
  }
}

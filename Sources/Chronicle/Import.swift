import Negotiation

extension EventLog {
  /// Records statements from files, all of them in one transaction.
  ///
  /// Of a statement that is recorded already, the lines after the known ones are appended; the known ones
  /// must be the same.
  /// - Throws: `conflict` when a statement is recorded with other content, naming file and line.
  func add(_ files: [StatementFile]) throws(ChronicleError) -> [Receipt] {
    try transaction { () throws(ChronicleError) in
      var receipts: [Receipt] = []
      for file in files { receipts.append(try add(file)) }
      return receipts
    }
  }

  private func add(_ file: StatementFile) throws(ChronicleError) -> Receipt {
    let drafts = [Draft(.header(file.header))] + file.drafts
    let name = file.header.statement
    guard let stream = try stream(name) else {
      let batch = Batch(statement: name, expecting: .nothing, key: Batch.key(of: file.header), drafts: drafts)
      return try append([batch])[0]
    }
    var differing: EntryID?
    try each(of: stream) { stored throws(ChronicleError) in
      guard differing == nil, drafts.indices.contains(stored.id.version) else { return }
      if try !stored.holds(drafts[stored.id.version]) { differing = stored.id }
    }
    if let differing {
      throw StatementFile.refusal(
        file.name, StatementFile.line(of: differing.version),
        "\(differing) is recorded already with other content. "
          + (differing.version == 0
            ? "If this is another document, give it another name"
            : "To change what is recorded, amend or retract \(differing), or give the file's statement another name"),
        .conflict)
    }
    let positions = try runs(of: stream).first.map(\.positions) ?? 0..<0
    guard drafts.count > stream.next else {
      return Receipt(statement: name, positions: positions, versions: 0..<drafts.count, appended: 0)
    }
    let new = Batch(statement: name, expecting: .version(stream.next - 1), drafts: Array(drafts[stream.next...]))
    return try append([new])[0]
  }

  /// A statement as a file, in the form that ``add(_:)`` takes.
  ///
  /// - Throws: `unknown`, naming the nearest statements.
  func export(_ statement: String) throws(ChronicleError) -> [UInt8] {
    guard statement != Entry.ledgerStream else {
      throw ChronicleError(.input, "\"ledger\" is the ledger's own stream and no statement")
    }
    let entries = try entries(of: statement)
    guard !entries.isEmpty else { throw try unknown(statement: statement) }
    return StatementFile.bytes(of: entries)
  }
}

import Negotiation

extension Chronicle {
  /// Records the statements read from one page and keeps the page, all of it in one transaction.
  ///
  /// The bytes are kept once, however many statements they hold; a batch that is known appends nothing.
  /// - Returns: the receipts of the batches, in their order.
  /// - Throws: as ``append(_:)-([Batch])``; `conflict` when a header names another source. Nothing is recorded then.
  @discardableResult
  public func record(
    _ batches: [Batch], from page: [UInt8], media: String = "text/plain"
  ) throws(ChronicleError) -> [Receipt] {
    try log.transaction { () throws(ChronicleError) in
      let receipts = try log.append(batches)
      for receipt in receipts { _ = try attach(page, to: receipt.statement, media: media) }
      return receipts
    }
  }

  /// Links a page that repeats a statement, and keeps it, in one transaction.
  ///
  /// - Parameter differences: in how many sentences its body differs.
  /// - Returns: the receipt of the link; a page that is linked already is not linked again.
  @discardableResult
  public func link(
    reprint page: [UInt8], media: String = "text/plain", address: String?, differences: Int, to statement: String
  ) throws(ChronicleError) -> Receipt {
    let sha256 = try Fingerprint.sha256(of: page)
    return try log.transaction { () throws(ChronicleError) in
      for entry in try log.entries(of: statement) {
        if case .bookkeeping(.reprintLinked(sha256, _, _)) = entry.content {
          return Receipt(
            statement: statement, positions: entry.position..<(entry.position + 1),
            versions: entry.id.version..<(entry.id.version + 1), appended: 0)
        }
      }
      let receipt = try log.record(
        .reprintLinked(sha256: sha256, address: address, differences: differences), about: statement, by: nil)
      _ = try attach(page, to: statement, media: media)
      return receipt
    }
  }
}

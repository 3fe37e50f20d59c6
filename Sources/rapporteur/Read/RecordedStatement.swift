internal import Chronicle
internal import Negotiation
internal import Projections

/// A statement as the ledger holds it: its entries and what became of them.
struct RecordedStatement {
  let header: StatementHeader
  let entries: [Entry]
  private let corrections: [Correction]

  /// Reads a statement from the ledger; `nil` when there is none of that name.
  init?(_ name: String, in chronicle: Chronicle) throws(Refusal) {
    let entries = try Refusal.translating { () throws(ChronicleError) in try chronicle.entries(of: name) }
    guard let first = entries.first, case .header(let header) = first.content else { return nil }
    self.header = header
    self.entries = entries
    let all = entries.compactMap { entry -> Correction? in
      guard case .bookkeeping(let bookkeeping) = entry.content else { return nil }
      return Correction(id: entry.id, position: entry.position, bookkeeping: bookkeeping)
    }
    corrections = Corrections.inForce(all)
  }

  /// The day of the statement: its own, else the one that was found for it.
  var date: Day? {
    if let date = header.date { return date }
    for correction in corrections.reversed() {
      if case .statementDated(let day, _, _) = correction.bookkeeping { return day }
    }
    return nil
  }

  /// The events that count, as they stand.
  var events: [Event] {
    entries.compactMap { entry in
      if case .event(let event) = entry.content { return Corrections.event(event, after: corrections) }
      return nil
    }
  }

  /// The events as they were recorded, retracted ones included.
  var recordedEvents: [Event] {
    entries.compactMap { entry in
      if case .event(let event) = entry.content { return event }
      return nil
    }
  }

  /// What counts of what was said about an entry, with who said it.
  func said(about id: EntryID) -> [(bookkeeping: Bookkeeping, by: String)] {
    corrections.filter { $0.bookkeeping.target == id }.compactMap { correction in
      entries.first { $0.id == correction.id }.map { (correction.bookkeeping, $0.recorder) }
    }
  }

  /// The SHA-256 of every page that is linked as a reprint.
  var reprints: [String] {
    corrections.compactMap { correction in
      if case .reprintLinked(let sha256, _, _) = correction.bookkeeping { return sha256 }
      return nil
    }
  }
}

extension Chronicle {
  /// The names that people gave to actors, those taken back left out.
  func aliases() throws(Refusal) -> [(name: String, party: Party)] {
    let entries = try Refusal.translating { () throws(ChronicleError) in try self.entries(of: Entry.ledgerStream) }
    let corrections = entries.compactMap { entry -> Correction? in
      guard case .bookkeeping(let bookkeeping) = entry.content else { return nil }
      return Correction(id: entry.id, position: entry.position, bookkeeping: bookkeeping)
    }
    return Corrections.inForce(corrections).compactMap { correction in
      if case .aliasAssigned(let name, let party, _) = correction.bookkeeping { return (name, party) }
      return nil
    }
  }
}

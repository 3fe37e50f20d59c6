import Negotiation
import Projections

/// Keeps which corrections there are, what they are about and whether they count.
struct CorrectionBook {
  let connection: Connection
  let log: LogAccess

  init(_ connection: Connection) {
    self.connection = connection
    log = LogAccess(connection: connection)
  }

  /// What a correction is about: an entry's id, a statement's name, or nothing.
  static func target(of bookkeeping: Bookkeeping, in id: EntryID) -> String? {
    if case .statementDated = bookkeeping { return id.statement }
    if case .reprintLinked = bookkeeping { return id.statement }
    if case .sourceAttached = bookkeeping { return id.statement }
    return bookkeeping.target?.description
  }

  /// What an assessment says became of its target.
  static func outcome(of bookkeeping: Bookkeeping) -> String? {
    if case .outcomeAssessed(_, let outcome, _, _) = bookkeeping { outcome.rawValue } else { nil }
  }

  /// The kinds that change how an event stands, or whether another correction counts: wherever none of them is about
  /// an entry or about its corrections, every correction counts and the entry stands as recorded.
  static let settling: Set<Bookkeeping.Kind> = [.eventAmended, .eventRetracted, .statementDated]

  /// Notes a correction; whether it counts is settled by ``settle(_:)``.
  func insert(_ bookkeeping: Bookkeeping, id: EntryID, position: Int) throws(ChronicleError) {
    try connection.run(
      "INSERT INTO correction (position, kind, target, counts, outcome) VALUES (?, ?, ?, 1, ?)", .integer(position),
      .text(bookkeeping.kind.rawValue), .text(CorrectionBook.target(of: bookkeeping, in: id)),
      .text(CorrectionBook.outcome(of: bookkeeping)))
  }

  /// The corrections of a root and the corrections of those, however deep.
  ///
  /// - Parameter root: an entry's id or a statement's name. Complexity: O(corrections found).
  func corrections(of root: String) throws(ChronicleError) -> [Correction] {
    var found: [Correction] = []
    var seen: Set<Int> = []
    var open = [root]
    while let target = open.popLast() {
      var positions: [Int] = []
      try connection.each("SELECT position FROM correction WHERE target = ?", .text(target)) { row in
        positions.append(row.integer(0))
      }
      for position in positions where seen.insert(position).inserted {
        guard let correction = try correction(at: position) else { continue }
        found.append(correction)
        open.append(correction.id.description)
      }
    }
    return found
  }

  /// The positions of events of which somebody ever said that this became of them; `nil` when they are many.
  func positions(assessed outcome: String, atMost limit: Int = 1_000) throws(ChronicleError) -> Set<Int>? {
    var targets: [String] = []
    try connection.each(
      "SELECT target FROM correction WHERE outcome = ? LIMIT ?", .text(outcome), .integer(limit + 1)
    ) { targets.append($0.text(0)) }
    if targets.count > limit { return nil }
    var found: Set<Int> = []
    for target in targets {
      if let id = EntryID(target), let position = try log.position(of: id) { found.insert(position) }
    }
    return found
  }

  /// The corrections of one kind that are about no entry, and whatever takes them back.
  func general(_ kind: Bookkeeping.Kind) throws(ChronicleError) -> [Correction] {
    var positions: [Int] = []
    try connection.each(
      "SELECT position FROM correction WHERE target IS NULL AND kind = ?", .text(kind.rawValue)
    ) { row in positions.append(row.integer(0)) }
    var found: [Correction] = []
    for position in positions {
      guard let correction = try correction(at: position) else { continue }
      found.append(correction)
      found += try corrections(of: correction.id.description)
    }
    return found
  }

  /// What an entry is in the end about: follows retractions to what they take back.
  ///
  /// - Returns: an event's id, a statement's name, or the id of a correction that is about nothing.
  func root(of target: String) throws(ChronicleError) -> String {
    var target = target
    for _ in 0..<1_000 {
      guard let id = EntryID(target), let position = try log.position(of: id) else { return target }
      let next: String?? = try connection.first("SELECT target FROM correction WHERE position = ?", .integer(position))
      {
        $0.textIfAny(0)
      }
      guard case .some(.some(let further)) = next else { return target }
      target = further
    }
    return target
  }

  /// Writes which corrections of a root count.
  ///
  /// - Returns: whether any of them can change how an event stands: a confirmation or a note does not.
  func settle(_ root: String) throws(ChronicleError) -> Bool {
    var group = try corrections(of: root)
    if let id = EntryID(root), let position = try log.position(of: id), let own = try correction(at: position) {
      group.append(own)
    }
    let counting = Set(Corrections.inForce(group).map(\.position))
    for correction in group {
      try connection.run(
        "UPDATE correction SET counts = ?1 WHERE position = ?2 AND counts <> ?1",
        .integer(counting.contains(correction.position) ? 1 : 0), .integer(correction.position))
    }
    return group.contains { CorrectionBook.settling.contains($0.bookkeeping.kind) }
  }

  private func correction(at position: Int) throws(ChronicleError) -> Correction? {
    guard let entry = try log.entry(at: position), case .bookkeeping(let bookkeeping) = entry.content else {
      return nil
    }
    return Correction(id: entry.id, position: position, bookkeeping: bookkeeping)
  }
}

import Negotiation
import Projections

extension EventLog {
  /// Records what happened to an entry, a statement or the whole ledger, after checking that it makes sense.
  ///
  /// What has a target goes to the target's stream; aliases, mergers and notes on nothing go to the ledger's.
  /// - Parameter statement: the statement concerned, for bookkeeping that names no entry.
  /// - Returns: the id of the new entry, with its position.
  /// - Throws: `unknown` with the nearest ids, `conflict` or `input` when it makes no sense.
  func record(
    _ bookkeeping: Bookkeeping, about statement: String?, by recorder: String?
  ) throws(ChronicleError) -> Receipt {
    try transaction { () throws(ChronicleError) in
      try check(bookkeeping, about: statement)
      let stream = bookkeeping.target?.statement ?? (bookkeeping.isLedgerWide ? nil : statement)
      let batch = Batch(
        statement: stream ?? Entry.ledgerStream, expecting: .any,
        drafts: [Draft(.bookkeeping(bookkeeping), by: recorder)])
      return try append([batch])[0]
    }
  }

  private func check(_ bookkeeping: Bookkeeping, about statement: String?) throws(ChronicleError) {
    switch bookkeeping {
    case .sourceAttached, .reprintLinked: _ = try header(of: try named(statement, bookkeeping))
    case .statementDated(let day, let why, let evidence):
      try demand(why, bookkeeping)
      let header = try header(of: try named(statement, bookkeeping))
      if let date = header.date {
        throw ChronicleError(.conflict, "\(header.statement) is dated \(date) by itself, so it cannot be dated \(day)")
      }
      if let evidence { _ = try existing(evidence) }
    case .eventConfirmed(let target, _): _ = try event(target, bookkeeping)
    case .eventAmended(let target, let field, let value, let why):
      try demand(why, bookkeeping)
      let recorded = try event(target, bookkeeping)
      // What counts is how the event reads now: an amendment may well bring back what was recorded first.
      let event = Corrections.event(recorded, after: try corrections(in: target.statement)) ?? recorded
      do throws(RecordError) {
        guard try event.amended(field: field, value: value) != event else {
          throw RecordError(code: .field, field: field, problem: "is \(value) already")
        }
      } catch {
        throw ChronicleError(.input, "\(target) cannot be amended: \(error)")
      }
    case .eventRetracted(let target, let why):
      try demand(why, bookkeeping)
      guard target.version > 0 else {
        throw ChronicleError(.input, "\(target) is the statement itself; retract its events one by one")
      }
      _ = try existing(target)
      if let retraction = try retraction(of: target) {
        throw ChronicleError(
          .conflict, "\(target) is retracted already by \(retraction); to bring it back, retract \(retraction)")
      }
    case .outcomeAssessed(let target, _, let evidence, let why):
      try checkOutcome(of: target, evidence, why, bookkeeping)
    case .matchRejected(let target, let evidence, let why):
      guard !evidence.isEmpty else {
        throw ChronicleError(.input, "\(bookkeeping.kind.rawValue) must say which events \(target) is not kept by")
      }
      try checkOutcome(of: target, evidence, why, bookkeeping)
    case .aliasAssigned(let name, let party, _):
      guard name.utf8.contains(where: { $0 > 0x20 }) else {
        throw ChronicleError(.input, "an alias of \(party) needs a name")
      }
    case .entityMerged(let from, let into, let why):
      try demand(why, bookkeeping)
      guard from != into else { throw ChronicleError(.input, "\(from) cannot be merged into itself") }
      try checkMerger(of: from, into: into)
    case .noteAdded(let target, let text):
      try demand(text, bookkeeping)
      if let target { _ = try existing(target) } else if let statement { _ = try header(of: statement) }
    }
  }

  private func checkOutcome(
    of target: EntryID, _ evidence: [EntryID], _ why: String, _ bookkeeping: Bookkeeping
  ) throws(ChronicleError) {
    try demand(why, bookkeeping)
    let type = try event(target, bookkeeping).act.type
    guard type == .commitmentMade || type == .callIssued || type == .obligationInvoked else {
      throw ChronicleError(
        .input, "\(target) is \(type.rawValue); only commitments, calls and obligations have an outcome")
    }
    for id in evidence {
      guard id != target else { throw ChronicleError(.input, "\(id) cannot be its own evidence") }
      _ = try existing(id)
    }
  }

  /// Two parties cannot each be read as the other, and once is enough.
  private func checkMerger(of from: Party, into: Party) throws(ChronicleError) {
    let known = try corrections(in: Entry.ledgerStream)
    let mergers = Mergers(known)
    guard mergers.reading(from) == mergers.reading(into) else { return }
    let (a, b) = mergers.reading(from) == into ? (from, into) : (into, from)
    let decided = Corrections.inForce(known).last { correction in
      if case .entityMerged(a, _, _) = correction.bookkeeping { return true }
      return false
    }
    throw ChronicleError(
      .conflict,
      "\(a) is read as \(b) already" + (decided.map { "; to part them again, retract \($0.id)" } ?? ""))
  }

  /// Every correction recorded in a stream.
  private func corrections(in stream: String) throws(ChronicleError) -> [Correction] {
    guard let stream = try self.stream(stream) else { return [] }
    var found: [Correction] = []
    let kinds = Set(Bookkeeping.Kind.allCases.map(\.rawValue))
    try each(of: stream) { stored throws(ChronicleError) in
      guard kinds.contains(stored.type), case .bookkeeping(let bookkeeping) = try stored.content() else { return }
      found.append(Correction(id: stored.id, position: stored.position, bookkeeping: bookkeeping))
    }
    return found
  }

  private func existing(_ id: EntryID) throws(ChronicleError) -> Entry {
    guard let entry = try entry(id) else { throw try unknown(id) }
    return entry
  }

  /// The event of an id, which other entries do not pass for.
  private func event(_ id: EntryID, _ bookkeeping: Bookkeeping) throws(ChronicleError) -> Event {
    let entry = try existing(id)
    guard case .event(let event) = entry.content else {
      throw ChronicleError(
        .input, "\(id) is \(entry.content.type), no event, so \(bookkeeping.kind.rawValue) cannot be about it")
    }
    return event
  }

  /// The retraction by which an entry counts no longer; `nil` while it counts.
  ///
  /// A retraction may itself be retracted. It stands after its target, so the last one is decided first.
  private func retraction(of id: EntryID) throws(ChronicleError) -> EntryID? {
    guard let stream = try stream(id.statement) else { return nil }
    var retractions: [(id: EntryID, target: EntryID)] = []
    try each(of: stream) { stored throws(ChronicleError) in
      guard stored.type == Bookkeeping.Kind.eventRetracted.rawValue, stored.id > id else { return }
      if case .bookkeeping(.eventRetracted(let target, _)) = try stored.content() {
        retractions.append((stored.id, target))
      }
    }
    var undone: Set<EntryID> = []
    for retraction in retractions.reversed() where !undone.contains(retraction.id) {
      if retraction.target == id { return retraction.id }
      undone.insert(retraction.target)
    }
    return nil
  }

  private func named(_ statement: String?, _ bookkeeping: Bookkeeping) throws(ChronicleError) -> String {
    guard let statement else {
      throw ChronicleError(.input, "\(bookkeeping.kind.rawValue) must say which statement it is about")
    }
    return statement
  }

  private func demand(_ why: String, _ bookkeeping: Bookkeeping) throws(ChronicleError) {
    guard why.utf8.contains(where: { $0 > 0x20 }) else {
      throw ChronicleError(.input, "\(bookkeeping.kind.rawValue) needs a reason")
    }
  }
}

extension Bookkeeping {
  /// Whether it concerns parties of all statements and so belongs to none.
  fileprivate var isLedgerWide: Bool {
    switch self {
    case .aliasAssigned, .entityMerged: true
    default: false
    }
  }
}

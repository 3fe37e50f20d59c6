/// What happens to the ledger itself: corrections, judgements and evidence, each an event like any other.
///
/// Nothing recorded is ever changed; a later entry says what became of an earlier one. Who recorded it
/// and when stands on the ``Entry``.
public enum Bookkeeping: Hashable, Sendable {
  /// The page as received is kept under its SHA-256. `bytes` is its length, `media` its kind (`text/plain`).
  case sourceAttached(sha256: String, bytes: Int, media: String)
  /// The day of an undated statement became known, on the evidence of an entry or by a person's word.
  case statementDated(Day, why: String, evidence: EntryID?)
  /// A person checked the event and stands by it.
  case eventConfirmed(EntryID, why: String?)
  /// One field of an event is replaced. `value` is the field's JSON as it would stand in the record.
  case eventAmended(EntryID, field: String, value: String, why: String)
  /// The entry counts no longer. The target may itself be a correction, which is thereby undone.
  case eventRetracted(EntryID, why: String)
  /// What became of a commitment or a call.
  case outcomeAssessed(EntryID, Outcome, evidence: [EntryID], why: String)
  /// Events proposed as what became of a commitment or a call are not: they are proposed for it no more.
  case matchRejected(EntryID, evidence: [EntryID], why: String)
  /// A name is another name of a known party.
  case aliasAssigned(name: String, party: Party, why: String?)
  /// Two parties are one; `from` is read as `into`.
  case entityMerged(from: Party, into: Party, why: String)
  /// A remark, on an entry or on the statement as a whole.
  case noteAdded(EntryID?, text: String)
  /// A near-identical page repeats this statement. `sha256` is the reprint's page.
  case reprintLinked(sha256: String, address: String?, differences: Int)

  /// The eleven names under which bookkeeping is stored.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case sourceAttached = "source.attached"
    case statementDated = "statement.dated"
    case eventConfirmed = "event.confirmed"
    case eventAmended = "event.amended"
    case eventRetracted = "event.retracted"
    case outcomeAssessed = "outcome.assessed"
    case aliasAssigned = "alias.assigned"
    case entityMerged = "entity.merged"
    case noteAdded = "note.added"
    case reprintLinked = "reprint.linked"
    case matchRejected = "match.rejected"
  }

  /// Its kind, by the name it is stored under.
  public var kind: Kind {
    switch self {
    case .sourceAttached: .sourceAttached
    case .statementDated: .statementDated
    case .eventConfirmed: .eventConfirmed
    case .eventAmended: .eventAmended
    case .eventRetracted: .eventRetracted
    case .outcomeAssessed: .outcomeAssessed
    case .matchRejected: .matchRejected
    case .aliasAssigned: .aliasAssigned
    case .entityMerged: .entityMerged
    case .noteAdded: .noteAdded
    case .reprintLinked: .reprintLinked
    }
  }

  /// The entry it is about; `nil` when it is about the statement or the whole ledger.
  public var target: EntryID? {
    switch self {
    case .eventConfirmed(let id, _), .eventRetracted(let id, _): id
    case .eventAmended(let id, _, _, _): id
    case .outcomeAssessed(let id, _, _, _): id
    case .matchRejected(let id, _, _): id
    case .noteAdded(let id, _): id
    case .sourceAttached, .statementDated, .aliasAssigned, .entityMerged, .reprintLinked: nil
    }
  }
}

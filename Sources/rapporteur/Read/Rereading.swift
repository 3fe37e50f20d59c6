internal import Chronicle
internal import Negotiation
internal import Reading

/// What a new reading would change in a statement: a pure value, applied or only shown.
///
/// Events of the machine that nobody reviewed give way; what a person confirmed, amended, assessed or retracted
/// stays as decided, and a retracted event does not come back.
struct Rereading {
  let statement: String
  /// Events that count no longer.
  private(set) var superseded: [Event] = []
  /// Events to be appended, not yet numbered.
  private(set) var added: [Event] = []
  /// How many stay because a person decided about them.
  private(set) var decided = 0
  /// How many are read as before.
  private(set) var same = 0
  private let last: Int

  /// Stands as recorder of what a new reading takes back, so that it is no person's decision.
  static let recorder = "reader"

  /// - Parameter evidence: events on which a person's judgement of others rests; they stay.
  init(_ recorded: RecordedStatement, _ reading: FoundStatement, evidence: Set<EntryID> = []) {
    statement = recorded.header.statement
    last = (recorded.entries.last?.id.version ?? 0)
    let standing = Dictionary(recorded.events.map { ($0.id, $0) }) { first, _ in first }
    var rest = reading.events
    var open: [Event] = []
    for event in recorded.recordedEvents {
      let decisions = recorded.said(about: event.id).filter { said in
        if case .noteAdded = said.bookkeeping { return false }
        return said.by != Rereading.recorder
      }
      if event.rule == nil || !decisions.isEmpty || evidence.contains(event.id) {
        decided += 1
        if let index = rest.firstIndex(where: { $0.says(the: event) })
          ?? rest.firstIndex(where: { $0.isRival(of: event) })
        {
          rest.remove(at: index)
        }
      } else if let event = standing[event.id] {
        open.append(event)
      }
    }
    for event in open {
      if let index = rest.firstIndex(where: { $0.says(the: event) }) {
        same += 1
        rest.remove(at: index)
      } else {
        superseded.append(event)
      }
    }
    added = rest
  }

  var isEmpty: Bool { superseded.isEmpty && added.isEmpty }

  /// What is to be appended: retractions first, then the new events under the next numbers.
  var batch: Batch {
    let why = "reader \(Reader.version) reads it otherwise"
    var drafts = superseded.map { Draft(.bookkeeping(.eventRetracted($0.id, why: why)), by: Rereading.recorder) }
    for event in added {
      var event = event
      event.id = EntryID(statement: statement, version: last + 1 + drafts.count)
      drafts.append(Draft(.event(event)))
    }
    return Batch(statement: statement, expecting: .version(last), drafts: drafts)
  }

  /// A change as a person sees it: an event that goes, one that comes, or one read otherwise.
  struct Change {
    var old: Event?
    var new: Event?

    /// The fields in which an event read otherwise differs.
    var fields: [String] {
      guard let old, let new else { return [] }
      var fields: [String] = []
      func note(_ name: String, _ isSame: Bool) { if !isSame { fields.append(name) } }
      note("act", old.act == new.act)
      note("actors", old.actors == new.actors)
      note("counterparts", old.counterparts == new.counterparts)
      note("predicate", old.predicate == new.predicate)
      note("topics", old.topics == new.topics)
      note("mechanism", old.mechanism == new.mechanism)
      note("documents", old.documents == new.documents)
      note("when", old.when == new.when)
      note("places", old.places == new.places)
      note("negated", old.negated == new.negated)
      note("attribution", old.attribution == new.attribution)
      note("citation", old.citation == new.citation)
      note("rule", old.rule == new.rule)
      note("confidence", old.confidence == new.confidence)
      return fields
    }
  }

  /// The changes, in the order of the text.
  var changes: [Change] {
    var rest = added
    var changes = superseded.map { old -> Change in
      guard let index = rest.firstIndex(where: { $0.isRival(of: old) }) else { return Change(old: old, new: nil) }
      return Change(old: old, new: rest.remove(at: index))
    }
    changes += rest.map { Change(old: nil, new: $0) }
    func start(_ change: Change) -> Int { (change.new ?? change.old)?.citation.span.lowerBound ?? 0 }
    return changes.enumerated().sorted { (start($0.element), $0.offset) < (start($1.element), $1.offset) }
      .map(\.element)
  }
}

extension Event {
  /// Whether both can only be readings of the same words.
  fileprivate func isRival(of other: Event) -> Bool {
    act.type == other.act.type && citation.span.overlaps(other.citation.span)
  }
}

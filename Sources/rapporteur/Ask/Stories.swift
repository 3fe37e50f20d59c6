internal import Chronicle
internal import Negotiation
internal import Projections

/// Gathers what a ledger knows of an entry and lets it be told.
struct Stories {
  private let chronicle: Chronicle
  private let subjects: Subjects
  private let moment: Filters.Moment?
  /// The last position that counts.
  private let last: Int

  init(_ chronicle: Chronicle, recordedBy moment: Filters.Moment?) throws(Refusal) {
    self.chronicle = chronicle
    subjects = Subjects(chronicle)
    self.moment = moment
    last = try Refusal.translating { () throws(ChronicleError) in
      try moment.map { moment throws(ChronicleError) in try chronicle.position(of: moment) } ?? Int.max
    }
  }

  /// The story of an event, a header or a correction.
  ///
  /// - Throws: a refusal when there is no such entry, or was none at the moment asked about.
  func story(of id: String) throws(Refusal) -> Story { try story(of: try subjects.entry(id)) }

  /// The stories of a statement: of itself first, then of each event that something was recorded about. For
  /// the ledger's own stream those of its entries.
  func stories(ofStatement name: String) throws(Refusal) -> [Story] {
    let entries = try subjects.entries(of: try subjects.statement(name)).filter { $0.position <= last }
    let targets = Set(entries.compactMap { $0.bookkeeping?.target })
    var stories: [Story] = []
    for entry in entries where entry.id.version == 0 || targets.contains(entry.id) || name == Entry.ledgerStream {
      // A correction is told with what it is about.
      if entry.bookkeeping?.target == nil { stories.append(try story(of: entry)) }
    }
    return stories
  }

  private func story(of entry: Entry) throws(Refusal) -> Story {
    guard entry.position <= last else {
      throw .refused(
        "\(entry.id) was not recorded yet at position \(last)", hint: "its own position is \(entry.position)")
    }
    var bookkeeping = try subjects.entries(of: entry.id.statement)
    if entry.id.statement != Entry.ledgerStream { bookkeeping += try subjects.entries(of: Entry.ledgerStream) }
    let mentions = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.mentions(of: entry.id, recordedBy: moment)
    }
    return Story(
      of: entry, bookkeeping: bookkeeping.filter { $0.bookkeeping != nil && $0.position <= last }, mentions: mentions)
  }

  /// What a chapter says: a reason given, or what was recorded and the words it rests on.
  func says(_ chapter: Story.Chapter, of subject: EntryID) throws(Refusal) -> String {
    switch chapter.entry.content {
    case .header(let header): return header.title
    case .event(let event):
      let said = event.act.type.rawValue + ": " + event.predicate
      if chapter.deed == .linked {
        let relations = event.links.filter { $0.target == subject }.map(\.relation.rawValue)
        return relations.joined(separator: ", ") + " it, " + said
      }
      let words = try subjects.quote(event.id) ?? event.citation.cue
      let rule = event.rule.map { ", read by rule " + $0 } ?? ""
      let bears = event.links.map { "; \($0.relation.rawValue) \($0.target)" }.joined()
      return said + "; rests on sentence \(event.citation.sentence), \"\(words)\"" + rule + bears
    case .bookkeeping(let bookkeeping):
      return chapter.deed == .cited ? "cited: " + bookkeeping.summary : bookkeeping.reason ?? bookkeeping.summary
    }
  }
}

extension Entry {
  /// The correction it is; `nil` for a header or an event.
  var bookkeeping: Bookkeeping? {
    if case .bookkeeping(let bookkeeping) = content { return bookkeeping }
    return nil
  }
}

extension Bookkeeping {
  /// Why it was recorded, where that is all its entry says beside what it does.
  fileprivate var reason: String? {
    switch self {
    case .eventConfirmed(_, let why): why
    case .eventAmended(_, _, _, let why), .eventRetracted(_, let why), .statementDated(_, let why, _): why
    default: nil
    }
  }
}

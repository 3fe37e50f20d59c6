public import Negotiation

/// An entry's whole story: how it was recorded, what was said about it since and changed by it, what points at it.
///
/// Nothing is left out: what was taken back again is there and marked so.
public struct Story: Sendable {
  /// Whose story it is.
  public let subject: EntryID
  /// In the order of the log.
  public let chapters: [Chapter]

  /// One entry's part in the story.
  public struct Chapter: Hashable, Sendable {
    /// The entry that did it, with who and when.
    public var entry: Entry
    /// What it did.
    public var deed: Deed
    /// What it is about, when that is not the subject itself: the correction taken back, the event corrected.
    public var about: EntryID?
    /// The fields that read otherwise since, with both readings.
    public var changes: [Change] = []
    /// It counts no longer: somebody took it back, or the event it comes from does not stand.
    public var isUndone = false

    /// A field before and after.
    public struct Change: Hashable, Sendable {
      /// Named as in answers: `end`.
      public var field: String
      /// How it read before.
      public var was: Value
      /// How it reads since.
      public var now: Value
    }
  }

  /// What an entry does in a story.
  public enum Deed: String, Hashable, Sendable {
    case recorded, attached, dated, confirmed, amended, retracted
    /// A correction was taken back.
    case restored = "taken-back"
    case assessed
    /// What was proposed as its outcome is none.
    case rejected
    case noted, reprinted
    /// Another event bears on it.
    case linked
    /// An assessment of another event cites it.
    case cited
    case aliased, merged
  }

  /// Something elsewhere in the log that points at the subject.
  public struct Mention: Hashable, Sendable {
    /// What points at it.
    public var entry: Entry
    /// It counts: the event stands, the assessment was not taken back.
    public var stands: Bool

    public init(_ entry: Entry, stands: Bool) {
      self.entry = entry
      self.stands = stands
    }
  }

  /// Tells the story of one entry.
  ///
  /// - Parameters:
  ///   - subject: an event, a header or a correction.
  ///   - bookkeeping: every correction in the statement of the subject, and those of the whole ledger.
  ///   - mentions: what points at it from elsewhere.
  ///
  /// Complexity: O(n log n), and the square of the corrections of this one entry.
  public init(of subject: Entry, bookkeeping: [Entry], mentions: [Mention] = []) {
    self.subject = subject.id
    var chapters = [Chapter(entry: subject, deed: Story.deed(subject.content, about: nil))]
    let concerning = Story.concerning(subject.id, bookkeeping)
    let corrections = concerning.compactMap(Story.correction)
    // A correction may itself be the subject, and taken back.
    let own = [subject].compactMap(Story.correction)
    let counting = Set(Corrections.inForce(own + corrections).map(\.id))
    chapters[0].isUndone = !own.isEmpty && !counting.contains(subject.id)
    for entry in concerning {
      guard case .bookkeeping(let deed) = entry.content else { continue }
      let target = deed.target.flatMap { $0 == subject.id ? nil : $0 }
      var chapter = Chapter(entry: entry, deed: Story.deed(entry.content, about: target), about: target)
      chapter.isUndone = !counting.contains(entry.id)
      if case .event(let event) = subject.content {
        let (before, after) = (
          corrections.filter { $0.position < entry.position }, corrections.filter { $0.position <= entry.position }
        )
        chapter.changes = Story.changes(
          from: Corrections.event(event, after: before), to: Corrections.event(event, after: after))
      }
      chapters.append(chapter)
    }
    if case .event(let event) = subject.content {
      chapters += Story.mergers(of: Corrections.event(event, after: corrections) ?? event, bookkeeping)
    }
    chapters += mentions.map { mention in
      Chapter(
        entry: mention.entry, deed: mention.entry.isEvent ? .linked : .cited,
        about: mention.entry.isEvent ? nil : mention.entry.target, isUndone: !mention.stands)
    }
    self.chapters = chapters.sorted { $0.entry.position < $1.entry.position }
  }

  /// Who decides how the subject reads at present: the chapters that count, each with the fields it decides.
  ///
  /// The entry that recorded an event decides whatever no later one does. Notes, mentions and what was taken back decide nothing.
  public var deciding: [(chapter: Chapter, fields: [String])] {
    var owners: [String: Int] = [:]
    for (index, chapter) in chapters.enumerated() where !chapter.isUndone && !Story.undecided.contains(chapter.deed) {
      for change in chapter.changes { owners[change.field] = index }
    }
    return chapters.enumerated().compactMap { index, chapter in
      if chapter.isUndone || Story.undecided.contains(chapter.deed) { return nil }
      var fields = chapter.changes.map(\.field).filter { owners[$0] == index }
      if chapter.deed == .recorded, case .event(let event) = chapter.entry.content {
        fields = event.particulars.filter { $0.value != .null && owners[$0.column.name] == nil }.map(\.column.name)
      }
      if fields.isEmpty, [.amended, .dated, .merged].contains(chapter.deed) { return nil }
      return (chapter, fields)
    }
  }

  /// What decides nothing: with a correction taken back it is as if neither had been.
  private static let undecided: Set<Deed> = [
    .noted, .linked, .cited, .attached, .reprinted, .rejected, .restored,
  ]
}

extension Story {
  /// The entries about the subject, about its statement as a whole, and about those, however deep.
  private static func concerning(_ subject: EntryID, _ bookkeeping: [Entry]) -> [Entry] {
    var byTarget: [EntryID: [Entry]] = [:]
    var found: [Entry] = []
    for entry in bookkeeping where entry.id != subject {
      if let target = entry.target {
        byTarget[target, default: []].append(entry)
      } else if entry.id.statement == subject.statement, entry.isAboutStatement {
        found.append(entry)
      }
    }
    var open = [subject] + found.map(\.id)
    var seen = Set(found.map(\.id))
    while let target = open.popLast() {
      for entry in byTarget[target] ?? [] where seen.insert(entry.id).inserted {
        found.append(entry)
        open.append(entry.id)
      }
    }
    return found.sorted { $0.position < $1.position }
  }

  private static func correction(_ entry: Entry) -> Correction? {
    guard case .bookkeeping(let bookkeeping) = entry.content else { return nil }
    return Correction(id: entry.id, position: entry.position, bookkeeping: bookkeeping)
  }

  private static func deed(_ content: Content, about target: EntryID?) -> Deed {
    guard case .bookkeeping(let bookkeeping) = content else { return .recorded }
    return switch bookkeeping.kind {
    case .sourceAttached: .attached
    case .statementDated: .dated
    case .eventConfirmed: .confirmed
    case .eventAmended: .amended
    case .eventRetracted: target == nil ? .retracted : .restored
    case .outcomeAssessed: .assessed
    case .matchRejected: .rejected
    case .aliasAssigned: .aliased
    case .entityMerged: .merged
    case .noteAdded: .noted
    case .reprintLinked: .reprinted
    }
  }

  /// What reads otherwise after than before; an event that does not stand has no readings.
  private static func changes(from before: Event?, to after: Event?) -> [Chapter.Change] {
    guard let before, let after, before != after else { return [] }
    return zip(before.particulars, after.particulars).filter { $0.value != $1.value }
      .map { Chapter.Change(field: $0.column.name, was: $0.value, now: $1.value) }
  }

  /// The mergers by which a party of the event is read as another.
  private static func mergers(of event: Event, _ bookkeeping: [Entry]) -> [Chapter] {
    let parties = event.actors + event.counterparts + event.attribution.speakers
    let general = bookkeeping.filter { $0.id.statement == Entry.ledgerStream }
    let corrections = general.compactMap(correction)
    let counting = Set(Corrections.inForce(corrections).map(\.id))
    return general.compactMap { entry in
      guard case .bookkeeping(.entityMerged(let from, _, _)) = entry.content else { return nil }
      let read = corrections.filter { $0.id == entry.id }
      guard parties.contains(where: { from.covers($0) }) else { return nil }
      var chapter = Chapter(entry: entry, deed: .merged)
      chapter.changes = changes(from: event, to: Mergers(read).reading(event))
      chapter.isUndone = !counting.contains(entry.id)
      return chapter
    }
  }
}

extension Entry {
  /// The entry a correction is about.
  fileprivate var target: EntryID? {
    if case .bookkeeping(let bookkeeping) = content { return bookkeeping.target }
    return nil
  }

  fileprivate var isEvent: Bool {
    if case .event = content { return true }
    return false
  }

  /// Whether it bears on every event of its statement: a day found, a page kept, a reprint found.
  fileprivate var isAboutStatement: Bool {
    guard case .bookkeeping(let bookkeeping) = content else { return false }
    return [.sourceAttached, .statementDated, .reprintLinked].contains(bookkeeping.kind)
  }
}

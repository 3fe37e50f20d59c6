public import Negotiation

/// An event as it stands, with what the rest of the ledger says of it: what every question folds.
///
/// A statement's header takes part as an event of version 0 of type `statement.issued`, made by
/// ``init(header:asserted:)``: so one filter and one fold serve for documents and for their clauses.
public struct Testimony: Hashable, Sendable {
  /// The event.
  public var event: Event
  /// The negotiation and the issuers of its statement.
  public var process: String?
  /// Who issued the statement it stands in.
  public var issuers: [Party]
  /// What became of it, by their own ids; only assessments that count.
  public var assessments: [Assessment]
  /// Events that are not what keeps it, as a person decided.
  public var rejected: Set<EntryID> = []
  /// Events whose links point here.
  public var replies: [Reply]
  /// What it is to follow, for what is promised "then": see ``start(on:)``.
  public var forerunners: [Forerunner] = []
  /// What would keep it, if a person agrees; looked for only where the question shows it.
  public var proposal: Proposal?
  /// A person checked it.
  public var isConfirmed: Bool
  /// How many of its kind it stands for, where only the first and the last of many were read.
  public var times: Int = 1

  public init(
    _ event: Event, process: String? = nil, issuers: [Party] = [], assessments: [Assessment] = [],
    replies: [Reply] = [], isConfirmed: Bool = false
  ) {
    self.event = event
    self.process = process
    self.issuers = issuers
    self.assessments = assessments
    self.replies = replies
    self.isConfirmed = isConfirmed
  }

  /// A statement's header, read as the act of issuing it. The predicate is its title.
  public init(header: StatementHeader, asserted: Day?) {
    let day = header.date ?? asserted
    self.init(
      Event(
        id: EntryID(statement: header.statement, version: 0), act: .statementIssued(kind: nil),
        actors: header.issuers, predicate: header.title,
        when: When(start: day, end: day, precision: day == nil ? .unknown : .day, basis: .statement),
        asserted: day, places: header.places, citation: Citation(sentence: 0, span: 0..<0, cue: "")),
      process: header.process, issuers: header.issuers)
  }

  /// Whether it stands for the statement as a whole.
  public var isHeader: Bool { event.id.version == 0 }

  /// A judgement of the outcome, with the day from which it counts.
  public struct Assessment: Hashable, Sendable {
    /// The entry that assesses.
    public var id: EntryID
    /// What became of it.
    public var outcome: Outcome
    /// What the judgement rests on.
    public var evidence: [EntryID]
    /// The reason given.
    public var why: String
    /// The day the evidence became public. Without evidence the end of the window, else the day of the
    /// promise itself: nothing later is known that it could rest on.
    public var since: Day?
    /// The last day on which the evidence happened; `nil` without evidence.
    public var happened: Day?

    public init(
      id: EntryID, outcome: Outcome, evidence: [EntryID], why: String, since: Day?, happened: Day? = nil
    ) {
      self.id = id
      self.outcome = outcome
      self.evidence = evidence
      self.why = why
      self.since = since
      self.happened = happened
    }
  }

  /// An event that this one is to follow, with the days on which it happened and became known.
  public struct Forerunner: Hashable, Sendable {
    /// The event, or the commitment, to be followed.
    public var id: EntryID
    /// The last day it happened; `nil` for a commitment of which nobody said so.
    public var happened: Day?
    /// From when it is known to have happened.
    public var known: Day?

    public init(id: EntryID, happened: Day?, known: Day?) {
      self.id = id
      self.happened = happened
      self.known = known
    }
  }

  /// Another event's link to this one.
  public struct Reply: Hashable, Sendable {
    /// How it bears.
    public var relation: Link.Relation
    /// The event that bears on this one.
    public var from: EntryID
    /// When the other event became public.
    public var asserted: Day?

    public init(_ relation: Link.Relation, from: EntryID, asserted: Day?) {
      self.relation = relation
      self.from = from
      self.asserted = asserted
    }
  }
}

extension Event {
  /// The day it is filed under: when it began, else ended, else became public.
  public var day: Day? { when.start ?? when.end ?? asserted }
}

extension Testimony {
  /// What it is to follow.
  public var predecessors: [EntryID] {
    event.when.precision == .sequenced ? event.links.filter { $0.relation == .after }.map(\.target) : []
  }

  /// The day on which its turn came, as far as known on a day; `nil` while what it is to follow has not happened.
  public func start(on day: Day?) -> Day? {
    forerunners.compactMap { first in
      day == nil || first.known.map { $0 <= day ?? $0 } ?? false ? first.happened : nil
    }.max()
  }

  /// Itself as the forerunner of another: when it happened, or when it was kept if it was promised.
  public var asForerunners: [Forerunner] {
    guard [.commitmentMade, .callIssued, .obligationInvoked].contains(event.act.type) else {
      return [Forerunner(id: event.id, happened: event.when.end ?? event.day, known: event.asserted)]
    }
    return assessments.filter { [.fulfilled, .fulfilledLate, .partly].contains($0.outcome) }.map { assessment in
      Forerunner(id: event.id, happened: assessment.happened ?? assessment.since, known: assessment.since)
    }
  }

  /// Earlier first: by day, by the day it became public, by id. What has no day comes last.
  static func earlier(_ a: Testimony, _ b: Testimony) -> Bool {
    let far = Day(number: .max)
    return (a.event.day ?? far, a.event.asserted ?? far, a.event.id)
      < (b.event.day ?? far, b.event.asserted ?? far, b.event.id)
  }

  /// Said earlier first: by the day it became public, by id.
  public static func saidEarlier(_ a: Testimony, _ b: Testimony) -> Bool {
    let far = Day(number: .max)
    return (a.event.asserted ?? far, a.event.id) < (b.event.asserted ?? far, b.event.id)
  }
}

extension [Testimony] {
  /// In the order of a key. Testimonies are large: the keys are sorted and each testimony moves once.
  func sorted<Key>(by key: (Testimony) -> Key, _ earlier: (Key, Key) -> Bool) -> [Testimony] {
    let keys = map(key)
    if keys.indices.dropFirst().allSatisfy({ !earlier(keys[$0], keys[$0 - 1]) }) { return self }
    return keys.indices.sorted { earlier(keys[$0], keys[$1]) }.map { self[$0] }
  }

  /// Said earlier first.
  func inOrderSaid() -> [Testimony] {
    sorted(by: { ($0.event.asserted ?? Day(number: .max), $0.event.id) }, <)
  }
}

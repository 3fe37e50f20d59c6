public import Negotiation

/// What is asked of the ledger: a view and what narrows it.
///
///     Question(.commitments, Filters(asOf: Day("2011-12-31"), state: .open))
public struct Question: Hashable, Sendable {
  /// What is asked.
  public var view: View
  /// What narrows it.
  public var filters: Filters

  public init(_ view: View, _ filters: Filters = Filters()) {
    self.view = view
    self.filters = filters
  }
}

/// The questions there are, each a plural noun as it is typed.
public enum View: String, CaseIterable, Hashable, Sendable {
  /// The documents recorded, newest first.
  case statements
  /// Every event by the day it happened or is due.
  case timeline
  case meetings, visits, discussions
  /// What parties bound themselves to, with the state judged at the day asked about.
  case commitments
  /// The same call across statements as one row: first made, last made, times, rung over time.
  case calls
  case agreements, proposals, obligations
  /// What later events make of open commitments and calls: proposals, for a person to accept or to reject.
  case matches
  /// Every state a mechanism was attested in, in the order it happened.
  case mechanisms
  /// The same stance across statements as one row: since when, last repeated, times.
  case positions
  case evaluations, incidents, actions
  /// Which statement leans on which document, occasion or law.
  case references
  /// Who is attested in which office, from when to when.
  case offices
  /// Who appears, how often, first and last, in which roles.
  case actors
  /// The documents leaned on: how often, first and last, by whom.
  case documents
  /// The topics spoken of: how often, first and last.
  case topics
  /// Events whose words match ``Filters/text``, best match first.
  case search

  /// The one event type the view lists; `nil` for views of several or of none.
  public var type: EventType? {
    switch self {
    case .meetings: .meetingHeld
    case .visits: .visitMade
    case .discussions: .discussionHeld
    case .commitments: .commitmentMade
    case .calls: .callIssued
    case .agreements: .agreementReached
    case .proposals: .proposalMade
    case .obligations: .obligationInvoked
    case .mechanisms: .mechanismAttested
    case .positions: .positionStated
    case .evaluations: .evaluationExpressed
    case .incidents: .incidentReported
    case .actions: .actionTaken
    case .references: .referenceMade
    case .offices: .roleAttested
    case .statements: .statementIssued
    case .timeline, .actors, .documents, .topics, .search, .matches: nil
    }
  }
}

/// What narrows a question. Every filter given must hold; lists within one filter are alternatives.
public struct Filters: Hashable, Sendable {
  /// Who does it (for a commitment the bound party). A state includes its offices and their holders.
  public var by: [Party] = []
  /// To whom: addressee, partner, beneficiary.
  public var to: [Party] = []
  /// Who takes part on either side.
  public var with: [Party] = []
  /// Slugs: `non-use-of-force`.
  public var topics: [String] = []
  /// The mechanism concerned.
  public var mechanism: String?
  /// A document leaned on.
  public var document: String?
  /// A place as written, compared without case.
  public var place: String?
  /// Happened or due on this day or later.
  public var since: Day?
  /// Happened or due on this day or earlier.
  public var until: Day?
  /// Only what was public by this day; dues are judged at it. `nil`: everything, dues judged at ``today``.
  public var asOf: Day?
  /// Only what happened (or fell due) by this day, whenever it became public.
  public var happenedBy: Day?
  /// As this ledger stood then.
  public var recordedBy: Moment?
  /// The negotiation, as a slug: `nagorno-karabakh`.
  public var process: String?
  /// The statement's name: `2011-10-24-baku`.
  public var statement: String?
  /// Words to look for; for ``View/search``.
  public var text: String?
  /// Narrows commitments and calls by what became of them.
  public var state: State?
  /// Commitments whose window ends by this day.
  public var dueBy: Day?
  /// At most this many rows; `nil` for all.
  public var limit: Int?
  /// The present day, at which dues are judged when ``asOf`` is not given. Time comes in from outside.
  public var today: Day?

  public init(
    by: [Party] = [], to: [Party] = [], with: [Party] = [], topics: [String] = [], mechanism: String? = nil,
    document: String? = nil, place: String? = nil, since: Day? = nil, until: Day? = nil, asOf: Day? = nil,
    happenedBy: Day? = nil, recordedBy: Moment? = nil, process: String? = nil, statement: String? = nil,
    text: String? = nil, state: State? = nil, dueBy: Day? = nil, limit: Int? = nil, today: Day? = nil
  ) {
    self.by = by
    self.to = to
    self.with = with
    self.topics = topics
    self.mechanism = mechanism
    self.document = document
    self.place = place
    self.since = since
    self.until = until
    self.asOf = asOf
    self.happenedBy = happenedBy
    self.recordedBy = recordedBy
    self.process = process
    self.statement = statement
    self.text = text
    self.state = state
    self.dueBy = dueBy
    self.limit = limit
    self.today = today
  }

  /// A point of the ledger's own history.
  public enum Moment: Hashable, Sendable {
    /// The entry with this position was the last.
    case position(Int)
    /// Microseconds since 1970-01-01 UTC.
    case time(Int64)
  }

  /// What became of a commitment or a call.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// Not closed: open, due soon, overdue, stale or partly kept.
    case open
    /// The window is over and nothing closed it.
    case overdue
    /// The window ends within seven days.
    case dueSoon = "due-soon"
    /// A soft or an as-soon-as-possible window that went by.
    case stale
    /// Kept, dropped or replaced, by an assessment.
    case closed
    /// A call that no assessment and no link answers.
    case unanswered
    /// What an assessment said became of it, and no later one.
    case partly, fulfilled
    case fulfilledLate = "fulfilled-late"
    case lapsed, withdrawn, superseded, breached
    /// Standing: it never falls due.
    case notClosable = "not-closable"
  }
}

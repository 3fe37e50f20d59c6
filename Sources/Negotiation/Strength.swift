/// How far an agreement goes, strongest first (codebook, section 4).
public enum AgreementStrength: String, CaseIterable, Hashable, Sendable {
  case full
  case pendingDetails = "pending-details"
  case inPrinciple = "in-principle"
  case toPursue = "to-pursue"
  case onNeed = "on-need"
}

/// How hard a commitment binds, strongest first. `standing` never falls due.
public enum CommitmentStrength: String, CaseIterable, Hashable, Sendable {
  case firm, plan, readiness, standing
}

/// A proposal that was offered rather than tabled.
public enum ProposalStrength: String, CaseIterable, Hashable, Sendable { case offer }

/// The rungs of the call ladder, strongest first (codebook, sections 4 and 9.5).
public enum Rung: String, CaseIterable, Hashable, Sendable, Comparable {
  case demand
  case stronglyUrge = "strongly-urge"
  case urge, call, appeal, request, encourage, remind, caution, stress

  /// 10 for `demand` down to 1 for `stress`.
  public var height: Int {
    switch self {
    case .demand: 10
    case .stronglyUrge: 9
    case .urge: 8
    case .call: 7
    case .appeal: 6
    case .request: 5
    case .encourage: 4
    case .remind: 3
    case .caution: 2
    case .stress: 1
    }
  }

  public static func < (a: Rung, b: Rung) -> Bool { a.height < b.height }
}

/// How a duty is invoked when the duty is the main verb's object.
public enum ObligationStrength: String, CaseIterable, Hashable, Sendable { case remind, recall }

/// Marks an evaluation as said before.
public enum EvaluationStrength: String, CaseIterable, Hashable, Sendable { case repeated }

/// The verb of a position: `reiterate`, `underline`, `assert`, `support`.
///
/// An open list, because the genre has many; one lower-case word.
public struct PositionVerb: RawRepresentable, Hashable, Sendable {
  /// The verb as it is stored.
  public let rawValue: String

  public init?(rawValue: String) {
    guard Slug.isWord(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Whether the verb says that the position was held before.
  public var repeats: Bool { ["reaffirm", "reiterate", "recall"].contains(rawValue) }

  /// The verb of unmarked norms (codebook, section 9.6).
  public static let assert = PositionVerb(unchecked: "assert")
  /// The verb of declared support.
  public static let support = PositionVerb(unchecked: "support")

  private init(unchecked: String) { rawValue = unchecked }
}

/// Where a mechanism stands. Not a line: a mandate can precede the draft (codebook, section 4).
public enum MechanismState: String, CaseIterable, Hashable, Sendable {
  case mandated, proposed
  case agreedInPrinciple = "agreed-in-principle"
  case elaborating, agreed
  case beingSetUp = "being-set-up"
  case operating
  case inForce = "in-force"
  case inProgress = "in-progress"
  case suspended, ended, contested
}

/// What became of a commitment or a call. Judged by a person or proposed by the machine, with evidence.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  case open
  case dueSoon = "due-soon"
  case overdue, partly, fulfilled
  case fulfilledLate = "fulfilled-late"
  case lapsed, withdrawn, superseded, breached, stale
  case notClosable = "not-closable"
}

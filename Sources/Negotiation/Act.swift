/// What a clause does: the sixteen event types of codebook section 1, each with what is its own.
///
/// The enum is exhaustive on purpose: a new type is a compiler error wherever it must be thought of.
/// `kind` is the free refinement that records call `subtype`.
public enum Act: Hashable, Sendable {
  /// The document itself: who issues it, where and when.
  case statementIssued(kind: String?)
  /// People met, were received, were joined.
  case meetingHeld(kind: String?)
  /// Travel to, through or across a place.
  case visitMade(kind: String?)
  /// Content exchanged, no outcome claimed.
  case discussionHeld(kind: String?)
  /// Parties converge on a text, a mechanism or a shared need.
  case agreementReached(AgreementStrength?, kind: String?)
  /// The bound party undertakes a future act of its own.
  case commitmentMade(CommitmentStrength?, kind: String?)
  /// Something put to others for acceptance.
  case proposalMade(ProposalStrength?, kind: String?)
  /// A directive aimed at somebody else.
  case callIssued(Rung?, kind: String?)
  /// A duty said to exist already.
  case obligationInvoked(ObligationStrength?, kind: String?)
  /// A normative stance with no addressee and no own act; the strength is the verb.
  case positionStated(PositionVerb?, kind: String?)
  /// An expressive or evaluative act.
  case evaluationExpressed(EvaluationStrength?, kind: String?)
  /// Violence, casualties, displacement.
  case incidentReported(kind: String?)
  /// A material act done or not done, neither a meeting nor a visit.
  case actionTaken(kind: String?)
  /// A document, a body of law, an occasion or an earlier event is invoked.
  case referenceMade(kind: String?)
  /// A mechanism is attested in a state.
  case mechanismAttested(MechanismState)
  /// A named person is attested in an office on that date.
  case roleAttested(office: String)

  /// The name stored in records and tables.
  public var type: EventType {
    switch self {
    case .statementIssued: .statementIssued
    case .meetingHeld: .meetingHeld
    case .visitMade: .visitMade
    case .discussionHeld: .discussionHeld
    case .agreementReached: .agreementReached
    case .commitmentMade: .commitmentMade
    case .proposalMade: .proposalMade
    case .callIssued: .callIssued
    case .obligationInvoked: .obligationInvoked
    case .positionStated: .positionStated
    case .evaluationExpressed: .evaluationExpressed
    case .incidentReported: .incidentReported
    case .actionTaken: .actionTaken
    case .referenceMade: .referenceMade
    case .mechanismAttested: .mechanismAttested
    case .roleAttested: .roleAttested
    }
  }

  /// The record's `subtype`: the refinement, the mechanism's state or the office.
  public var subtype: String? {
    switch self {
    case .statementIssued(let kind), .meetingHeld(let kind), .visitMade(let kind),
      .discussionHeld(let kind), .incidentReported(let kind), .actionTaken(let kind),
      .referenceMade(let kind):
      kind
    case .agreementReached(_, let kind): kind
    case .commitmentMade(_, let kind): kind
    case .proposalMade(_, let kind): kind
    case .callIssued(_, let kind): kind
    case .obligationInvoked(_, let kind): kind
    case .positionStated(_, let kind): kind
    case .evaluationExpressed(_, let kind): kind
    case .mechanismAttested(let state): state.rawValue
    case .roleAttested(let office): office
    }
  }

  /// The record's `strength`; `nil` for types that have none and where none was coded.
  public var strength: String? {
    switch self {
    case .agreementReached(let strength, _): strength?.rawValue
    case .commitmentMade(let strength, _): strength?.rawValue
    case .proposalMade(let strength, _): strength?.rawValue
    case .callIssued(let rung, _): rung?.rawValue
    case .obligationInvoked(let strength, _): strength?.rawValue
    case .positionStated(let verb, _): verb?.rawValue
    case .evaluationExpressed(let strength, _): strength?.rawValue
    case .statementIssued, .meetingHeld, .visitMade, .discussionHeld, .incidentReported,
      .actionTaken, .referenceMade, .mechanismAttested, .roleAttested:
      nil
    }
  }
}

extension Act {
  /// Puts an act together from what a record says of it.
  ///
  /// - Throws: ``RecordError`` naming `subtype` or `strength` when the type does not allow the value.
  public init(type: EventType, subtype: String?, strength: String?) throws(RecordError) {
    func typed<S: RawRepresentable<String> & CaseIterable>(_: S.Type) throws(RecordError) -> S? {
      guard let strength else { return nil }
      return try S.allowed(strength, in: "strength")
    }
    if let strength, !type.hasStrength {
      throw .malformed(field: "strength", problem: "\(type.rawValue) has none, found \"\(strength)\"")
    }
    switch type {
    case .statementIssued: self = .statementIssued(kind: subtype)
    case .meetingHeld: self = .meetingHeld(kind: subtype)
    case .visitMade: self = .visitMade(kind: subtype)
    case .discussionHeld: self = .discussionHeld(kind: subtype)
    case .agreementReached: self = .agreementReached(try typed(AgreementStrength.self), kind: subtype)
    case .commitmentMade: self = .commitmentMade(try typed(CommitmentStrength.self), kind: subtype)
    case .proposalMade: self = .proposalMade(try typed(ProposalStrength.self), kind: subtype)
    case .callIssued: self = .callIssued(try typed(Rung.self), kind: subtype)
    case .obligationInvoked: self = .obligationInvoked(try typed(ObligationStrength.self), kind: subtype)
    case .positionStated:
      var verb: PositionVerb?
      if let strength {
        verb = PositionVerb(rawValue: strength)
        if verb == nil {
          throw .malformed(
            field: "strength", problem: "a position's verb is one lower-case word, found \"\(strength)\"")
        }
      }
      self = .positionStated(verb, kind: subtype)
    case .evaluationExpressed:
      self = .evaluationExpressed(try typed(EvaluationStrength.self), kind: subtype)
    case .incidentReported: self = .incidentReported(kind: subtype)
    case .actionTaken: self = .actionTaken(kind: subtype)
    case .referenceMade: self = .referenceMade(kind: subtype)
    case .mechanismAttested:
      guard let subtype, let state = MechanismState(rawValue: subtype) else {
        throw .notAllowed(
          field: "subtype", value: subtype ?? "null", allowed: MechanismState.allCases.map(\.rawValue))
      }
      self = .mechanismAttested(state)
    case .roleAttested:
      guard let subtype, !subtype.isEmpty else {
        throw .malformed(field: "subtype", problem: "role.attested needs the office")
      }
      self = .roleAttested(office: subtype)
    }
  }
}

/// The sixteen names under which acts are stored.
public enum EventType: String, CaseIterable, Hashable, Sendable {
  case statementIssued = "statement.issued"
  case meetingHeld = "meeting.held"
  case visitMade = "visit.made"
  case discussionHeld = "discussion.held"
  case agreementReached = "agreement.reached"
  case commitmentMade = "commitment.made"
  case proposalMade = "proposal.made"
  case callIssued = "call.issued"
  case obligationInvoked = "obligation.invoked"
  case positionStated = "position.stated"
  case evaluationExpressed = "evaluation.expressed"
  case incidentReported = "incident.reported"
  case actionTaken = "action.taken"
  case referenceMade = "reference.made"
  case mechanismAttested = "mechanism.attested"
  case roleAttested = "role.attested"

  /// Whether records of the type may carry a `strength`.
  public var hasStrength: Bool {
    switch self {
    case .agreementReached, .commitmentMade, .proposalMade, .callIssued, .obligationInvoked,
      .positionStated, .evaluationExpressed:
      true
    case .statementIssued, .meetingHeld, .visitMade, .discussionHeld, .incidentReported,
      .actionTaken, .referenceMade, .mechanismAttested, .roleAttested:
      false
    }
  }
}

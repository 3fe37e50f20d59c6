import Negotiation
import Testing

struct ActTests {
  /// Every strength that the codebook allows for a type; positions have an open list.
  static let strengths: [EventType: [String]] = [
    .agreementReached: AgreementStrength.allCases.map(\.rawValue),
    .commitmentMade: CommitmentStrength.allCases.map(\.rawValue),
    .proposalMade: ProposalStrength.allCases.map(\.rawValue),
    .callIssued: Rung.allCases.map(\.rawValue),
    .obligationInvoked: ObligationStrength.allCases.map(\.rawValue),
    .positionStated: ["reaffirm", "reiterate", "underline", "assert", "support"],
    .evaluationExpressed: EvaluationStrength.allCases.map(\.rawValue),
  ]

  @Test(arguments: EventType.allCases)
  func `an act comes back from type, subtype and strength`(type: EventType) throws {
    let subtypes: [String?] =
      switch type {
      case .mechanismAttested: MechanismState.allCases.map(\.rawValue)
      case .roleAttested: ["Minister for Foreign Affairs", "x"]
      default: [nil, "joint"]
      }
    for subtype in subtypes {
      for strength in [nil] + (Self.strengths[type] ?? []) {
        let act = try Act(type: type, subtype: subtype, strength: strength)
        #expect(act.type == type)
        #expect(act.subtype == subtype)
        #expect(act.strength == strength)
      }
    }
  }

  @Test(arguments: EventType.allCases)
  func `a strength of no scale is refused and the field named`(type: EventType) {
    let error = #expect(throws: RecordError.self) {
      try Act(type: type, subtype: type == .mechanismAttested ? "proposed" : "x", strength: "Very Firm")
    }
    #expect(error?.field == "strength")
    #expect(error?.code == .field)
    #expect(error?.problem.contains("Very Firm") == true)
  }

  @Test(arguments: [
    (EventType.commitmentMade, "urge"), (.callIssued, "firm"), (.agreementReached, "offer"), (.proposalMade, "full"),
    (.obligationInvoked, "urge"), (.evaluationExpressed, "regret"),
  ])
  func `a strength of another type is refused with the list of those allowed`(type: EventType, strength: String) {
    let error = #expect(throws: RecordError.self) { try Act(type: type, subtype: nil, strength: strength) }
    for allowed in Self.strengths[type] ?? [] { #expect(error?.problem.contains(allowed) == true) }
  }

  @Test func `types have a strength exactly where a scale is given`() {
    for type in EventType.allCases { #expect(type.hasStrength == (Self.strengths[type] != nil)) }
  }

  @Test func `a mechanism needs a known state and a role an office`() {
    for (type, subtype) in [
      (EventType.mechanismAttested, nil), (.mechanismAttested, "finished"), (.roleAttested, nil), (.roleAttested, ""),
    ] {
      let error = #expect(throws: RecordError.self) { try Act(type: type, subtype: subtype, strength: nil) }
      #expect(error?.field == "subtype")
    }
  }

  @Test func `the ten rungs stand in the codebook's order`() {
    let order = [
      "demand", "strongly-urge", "urge", "call", "appeal", "request", "encourage", "remind", "caution", "stress",
    ]
    #expect(Rung.allCases.sorted(by: >).map(\.rawValue) == order)
    #expect(Rung.allCases.map(\.height).sorted() == Array(1...10))
  }

  @Test(arguments: [("reaffirm", true), ("reiterate", true), ("recall", true), ("underline", false), ("assert", false)])
  func `some verbs say that a position was held before`(verb: String, repeats: Bool) throws {
    #expect(try #require(PositionVerb(rawValue: verb)).repeats == repeats)
  }

  @Test func `names in records are those of the codebook`() {
    #expect(EventType.allCases.count == 16)
    #expect(Bookkeeping.Kind.allCases.count == 11)
    let names = EventType.allCases.map(\.rawValue) + Bookkeeping.Kind.allCases.map(\.rawValue) + [Content.headerType]
    #expect(Set(names).count == 28)
    #expect(names.allSatisfy { $0.split(separator: ".").count == 2 })
  }
}

public import Negotiation

/// What an event does of what may have been promised, whoever does it and whenever: a set of ``Deed``.
///
/// As a number it stands in the tables, so that what keeps a promise is found without reading any words.
public struct Deeds: OptionSet, Hashable, Sendable {
  /// A bit a deed, in the order of ``Deed``.
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// One deed.
  public init(_ deed: Deed) { rawValue = 1 << (Deeds.places[deed] ?? 0) }

  private static let places = Dictionary(uniqueKeysWithValues: Deed.allCases.enumerated().map { ($1, $0) })

  /// What an event does; nothing that is negated was done. Complexity: O(words).
  public init(doneBy event: Event) {
    var predicate = event.predicate
    self = event.negated ? [] : predicate.withUTF8 { Deeds(doneBy: event.act, saying: $0) }
  }

  /// The same from what a record says, as long as it is not negated.
  public init(doneBy act: Act, saying predicate: UnsafeBufferPointer<UInt8>) {
    func said(_ wanted: Deeds, _ kind: String?) -> Deeds {
      var kind = kind ?? ""
      return Deeds(announcedBy: predicate).union(kind.withUTF8(Deeds.init(announcedBy:))).intersection(wanted)
    }
    switch act {
    case .meetingHeld(let kind):
      self = said(Deeds.ofMeetings, kind)
      if kind != "participation" { formUnion(.meet) }
      if kind == "received" { formUnion(.receive) }
    case .visitMade: self = Deeds.ofVisits
    case .discussionHeld(let kind): self = said(.resume, kind).union(.brief)
    case .proposalMade: self = .propose
    case .agreementReached(let strength, let kind):
      self = strength == .full ? said(.sign, kind) : []
      if strength.map({ [.full, .pendingDetails, .inPrinciple].contains($0) }) ?? true { formUnion(.agree) }
    case .mechanismAttested(let state):
      self = [.operating, .inForce, .beingSetUp, .inProgress].contains(state) ? Deeds.ofMechanisms : []
    case .actionTaken(let kind): self = said(Deeds.ofActions, kind)
    default: self = []
    }
  }

  /// What the words of a text announce.
  private init(announcedBy text: UnsafeBufferPointer<UInt8>) {
    var found: Deeds = []
    Deed.eachWord(of: text) { word in
      if let deeds = Deeds.announced[word] { found.formUnion(deeds) }
    }
    self = found
  }

  private static let meet = Deeds(.meet)
  private static let receive = Deeds(.receive)
  private static let brief = Deeds(.brief)
  private static let resume = Deeds(.resume)
  private static let propose = Deeds(.propose)
  private static let sign = Deeds(.sign)
  private static let agree = Deeds(.agree)
  private static let ofMeetings = brief.union(resume)
  private static let ofVisits = Deeds(.visit).union(receive)
  private static let ofMechanisms = resume.union(Deeds(.establish))
  private static let ofActions: Deeds = [
    Deeds(.release), Deeds(.publish), Deeds(.withdraw), sign, resume, Deeds(.establish),
  ]

  /// What an event of a type of many uses must say to have done it.
  private static let signs: [Deed: Set<String>] = [
    .brief: Deed.forms("brief", "inform", "report", "update").union(["briefed", "information"]),
    .release: Deed.forms("release", "free", "repatriate", "exchange", "return", "transfer").union(["handed"]),
    .publish: Deed.forms("publish", "circulate", "release"),
    .sign: Deed.forms("sign", "initial", "ratify").union(["signature", "ratification"]),
    .resume: Deed.forms("resume", "restart", "reopen", "reconvene").union(["resumption"]),
    .withdraw: Deed.forms("withdraw", "depart", "pull").union([
      "withdrew", "withdrawn", "left", "withdrawal", "departure",
    ]),
    .establish: Deed.forms("establish", "launch", "deploy", "open").union(["established", "set"]),
  ]

  /// Which deeds a word says were done.
  private static let announced = WordTable<Deeds>(
    signs.reduce(into: [:]) { announced, sign in
      for word in sign.value { announced[word, default: []].insert(Deeds(sign.key)) }
    })
}

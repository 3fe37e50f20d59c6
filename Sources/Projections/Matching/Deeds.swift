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
    if event.negated { self = [] } else { self.init(doneBy: event.act, saying: event.predicate) }
  }

  /// The same from what a record says, as long as it is not negated.
  public init(doneBy act: Act, saying predicate: @autoclosure () -> String) {
    func said(_ wanted: Deeds, _ kind: String?) -> Deeds {
      let words = Deed.words(of: kind.map { predicate() + " " + $0 } ?? predicate())
      return words.reduce(into: Deeds()) { $0.formUnion(Deeds.announced[$1] ?? []) }.intersection(wanted)
    }
    switch act {
    case .meetingHeld(let kind):
      self = said([Deeds(.brief), Deeds(.resume)], kind)
      if kind != "participation" { insert(Deeds(.meet)) }
      if kind == "received" { insert(Deeds(.receive)) }
    case .visitMade: self = [Deeds(.visit), Deeds(.receive)]
    case .discussionHeld(let kind): self = said(Deeds(.resume), kind).union(Deeds(.brief))
    case .proposalMade: self = Deeds(.propose)
    case .agreementReached(let strength, let kind):
      self = strength == .full ? said(Deeds(.sign), kind) : []
      if strength.map({ [.full, .pendingDetails, .inPrinciple].contains($0) }) ?? true { insert(Deeds(.agree)) }
    case .mechanismAttested(let state):
      self =
        [.operating, .inForce, .beingSetUp, .inProgress].contains(state) ? [Deeds(.resume), Deeds(.establish)] : []
    case .actionTaken(let kind): self = said(Deeds.actions, kind)
    default: self = []
    }
  }

  /// Whatever an action may do.
  private static let actions: Deeds = [
    Deeds(.release), Deeds(.publish), Deeds(.withdraw), Deeds(.sign), Deeds(.resume), Deeds(.establish),
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
  private static let announced: [String: Deeds] = signs.reduce(into: [:]) { announced, sign in
    for word in sign.value { announced[word, default: []].insert(Deeds(sign.key)) }
  }
}

import Negotiation

/// In what two events that say the same thing differ.
enum Difference: String, CaseIterable {
  /// Another verb or another rung.
  case strength
  /// The wording, in the coder's words or as the normalised clause.
  case words
  /// Another kind of the same act, such as a call to continue.
  case kind
  /// Done by others, or binding others: of acts that have a doer beside the speaker.
  case by
  case to
  case topics, mechanism, documents, places
  /// Another day or window, of what has one of its own.
  case window
  /// Denied in the one, affirmed in the other.
  case negated
  /// Whose voice it has.
  case voice

  /// In the order of the cases. Complexity: O(size of the events).
  static func all(from old: Event, to new: Event) -> [Difference] {
    allCases.filter { $0.parts(old, new) }
  }

  private func parts(_ a: Event, _ b: Event) -> Bool {
    switch self {
    case .strength: a.act.strength != b.act.strength
    case .words: !Likeness.isSameWording(a, b)
    case .kind: a.act.type != b.act.type || a.act.subtype != b.act.subtype
    case .by: Difference.hasDoer(a) && Set(a.actors) != Set(b.actors)
    case .to: Set(a.counterparts) != Set(b.counterparts)
    case .topics: Set(a.topics) != Set(b.topics)
    case .mechanism: a.mechanism != b.mechanism
    case .documents: Set(a.documents) != Set(b.documents)
    case .places: Set(a.places.map { $0.lowercased() }) != Set(b.places.map { $0.lowercased() })
    case .window:
      (Difference.hasWindow(a) || Difference.hasWindow(b)) && (a.when.start, a.when.end) != (b.when.start, b.when.end)
    case .negated: a.negated != b.negated
    case .voice: a.attribution.mode != b.attribution.mode
    }
  }

  /// Whether the actors do something themselves; of what is only said they are the issuers again.
  private static func hasDoer(_ event: Event) -> Bool {
    switch event.act.type {
    case .positionStated, .callIssued, .evaluationExpressed, .referenceMade, .statementIssued: false
    default: true
    }
  }

  /// Whether its days are its own: of what is only said they are the statement's, however those became known.
  private static func hasWindow(_ event: Event) -> Bool {
    let isOwn = event.when.basis != .statement && event.when.basis != .crossReference
    return isOwn && (hasDoer(event) || event.act.type == .callIssued)
  }

  /// Whether the strength rose or fell, where it is a ladder.
  static func trend(from old: Act?, to new: Act?) -> String {
    guard let old = old.flatMap(height), let new = new.flatMap(height), old != new else { return "changed" }
    return old < new ? "rising" : "falling"
  }

  /// How high on its ladder, larger is stronger; `nil` for what has no ladder.
  private static func height(_ act: Act) -> Int? {
    func rank<S: CaseIterable & Equatable>(_ strength: S?) -> Int? {
      strength.flatMap { strength in Array(S.allCases).firstIndex(of: strength).map { -$0 } }
    }
    return switch act {
    case .callIssued(let rung, _): rung?.height
    case .obligationInvoked(.remind?, _): Rung.remind.height
    case .commitmentMade(let strength, _): rank(strength)
    case .agreementReached(let strength, _): rank(strength)
    default: nil
    }
  }
}

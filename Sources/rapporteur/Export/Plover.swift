internal import Negotiation
internal import Projections

/// The nearest category of PLOVER for an event, with mode and context where there is one.
///
/// Categories, modes and contexts as in the Open Event Data Alliance's crosswalk of 2021. Most of what negotiators
/// say has none, and gets none. Three rules of PLOVER are not followed, because a ledger of what was said would lose
/// what it is for:
/// 1. PLOVER codes no appeals and no comments, only words that change a policy. Here calls below a demand, positions,
///    obligations and references stay, with no category.
/// 2. PLOVER reads a party's call to end its own conflict as its AGREE. Here a call stays a call.
/// 3. PLOVER reads an investigation as ACCUSE, mode investigate. Here a mechanism to investigate accuses nobody.
struct Plover {
  /// AGREE, CONSULT and so on.
  let category: String
  /// As PLOVER refines the category: visit, release, meet.
  let mode: String?
  /// What it is about: diplomatic, military, humanitarian.
  let contexts: [String]

  /// `nil` when PLOVER has nothing near the event.
  init?(_ event: Event) {
    guard let (category, mode) = Plover.nearest(event) else { return nil }
    self.category = category
    self.mode = mode
    let contexts = Plover.contexts.filter { context in Plover.mentions(event, context.words) }.map(\.name)
    self.contexts = contexts.isEmpty ? ["diplomatic"] : contexts
  }

  private static func nearest(_ event: Event) -> (String, mode: String?)? {
    // What was not done is no event of PLOVER's, but a refusal is.
    if event.negated {
      guard case .commitmentMade = event.act else { return nil }
      return ("REJECT", wanted(event))
    }
    switch event.act {
    case .meetingHeld(let kind): return ("CONSULT", kind == "received" ? "visit" : nil)
    case .visitMade: return ("CONSULT", "visit")
    case .discussionHeld: return ("CONSULT", nil)
    case .agreementReached(.onNeed?, _), .agreementReached(_, "shared-assessment"): return nil
    case .agreementReached(.full?, _): return ("SUPPORT", nil)
    case .agreementReached, .commitmentMade, .proposalMade: return ("AGREE", nil)
    case .callIssued(.demand?, _): return ("DEMAND", wanted(event))
    case .positionStated(.support?, _): return ("SUPPORT", nil)
    case .evaluationExpressed(_, let kind):
      switch kind {
      case "welcome", "appreciation", "recognition", "support": return ("SUPPORT", nil)
      case "condemnation": return ("ACCUSE", "disapprove")
      default: return nil
      }
    // PLOVER wants somebody who did it; our statements name no culprit the text does not name.
    case .incidentReported: return event.actors.isEmpty ? nil : ("ASSAULT", nil)
    case .actionTaken: return deed(event)
    case .callIssued, .obligationInvoked, .positionStated, .referenceMade, .mechanismAttested, .roleAttested,
      .statementIssued:
      return nil
    }
  }

  /// A material act by what it is about.
  private static func deed(_ event: Event) -> (String, mode: String?)? {
    let deeds: [(words: [String], category: String, mode: String?)] = [
      (["release", "detainee", "prisoner"], "RETREAT", "release"), (["remains", "return-of"], "RETREAT", "return"),
      (["withdraw", "pull-back"], "RETREAT", "withdraw"), (["disarm", "demobili"], "RETREAT", "disarm"),
      (["access"], "RETREAT", "access"), (["ceasefire", "cessation", "truce"], "RETREAT", "ceasefire"),
      (["humanitarian-a", "aid", "assistance", "relief"], "AID", nil), (["mediation", "mediat"], "CONSULT", nil),
    ]
    return deeds.first { mentions(event, $0.words) }.map { ($0.category, $0.mode) }
  }

  /// The mode of a demand or a refusal: what is wanted.
  private static func wanted(_ event: Event) -> String? {
    if mentions(event, ["meeting", "dialogue", "negotiation", "visit", "settlement", "mediation"]) { return "meet" }
    if mentions(event, ["aid", "assistance", "humanitarian"]) { return "assist" }
    if mentions(event, ["ceasefire", "withdraw", "release", "detainee", "prisoner", "access"]) { return "yield" }
    return nil
  }

  private static let contexts: [(name: String, words: [String])] = [
    ("military", ["ceasefire", "military", "force", "incident", "mercenar", "withdraw", "line-of-contact", "troops"]),
    ("humanitarian", ["humanitarian", "displaced", "refugee", "aid", "remains"]),
    ("legal", ["detainee", "prisoner", "ihl", "missing"]), ("peacekeeping", ["peacekeep"]),
    ("economic", ["econom", "trade", "transport", "corridor"]),
  ]

  /// Whether a word begins one of the event's topics, its kind or its mechanism, or a part of one.
  private static func mentions(_ event: Event, _ words: [String]) -> Bool {
    let named = event.topics + [event.act.subtype, event.mechanism].compactMap(\.self)
    return named.contains { name in
      words.contains { word in name.hasPrefix(word) || name.contains("-" + word) }
    }
  }
}

extension Plover {
  /// One JSON object a line, an event each.
  static func lines(_ testimonies: [Testimony]) -> [UInt8] {
    var json = JSONWriter()
    for testimony in testimonies {
      let event = testimony.event
      let plover = Plover(event)
      json.object { json in
        json.field("id", event.id.description)
        json.field("date", event.when.start ?? event.asserted)
        json.field("end", event.when.end)
        json.field("published", event.asserted)
        json.field("source", event.actors)
        json.field("target", event.counterparts)
        json.field("event", plover?.category)
        json.field("mode", plover?.mode)
        json.field("context", plover?.contexts ?? [])
        json.field("type", event.act.type.rawValue)
        json.field("subtype", event.act.subtype)
        json.field("strength", event.act.strength)
        json.field("negated", event.negated)
        json.field("summary", event.predicate)
        json.field("statement", event.id.statement)
      }
      json.raw("\n")
    }
    return json.bytes
  }
}

public import Negotiation

/// What a commitment or a call is for, as far as a later event can be seen to do it.
///
/// | deed | said by | done by |
/// |---|---|---|
/// | meet | meet, convene, hold a meeting | meetings |
/// | visit | visit, travel, return or come back to a place | visits |
/// | receive | receive, host, let somebody visit | visits, and being received, of the guest named |
/// | brief | brief, inform, report to | discussions, and meetings that brief, with the one to be briefed |
/// | propose | propose, present a proposal, a draft, a plan | proposals |
/// | release | release, exchange, repatriate detainees or remains | actions that say so, on the same matter |
/// | publish | publish, circulate | actions that say so, on the same matter |
/// | sign | sign, initial, ratify | agreements and actions that say so, on the same matter |
/// | agree | agree, finalise, conclude, adopt | agreements on the same matter |
/// | resume | resume, restart, reopen | meetings, discussions and actions that say so; the mechanism at work |
/// | withdraw | withdraw, leave, pull back | actions that say so, on the same matter |
/// | establish | establish, set up, launch, deploy | the mechanism at work; actions that say so |
///
/// "On the same matter" is a shared topic, mechanism or document.
public enum Deed: String, CaseIterable, Hashable, Sendable {
  case meet, visit, receive, brief, propose, release, publish, sign, agree, resume, withdraw, establish

  /// Takes what a promise says is to be done; `nil` when it is nothing known, is refused, or never falls due.
  public init?(promisedBy event: Event) {
    guard !event.negated else { return nil }
    var predicate = event.predicate
    guard let deed = predicate.withUTF8({ Deed(event.act, saying: $0, somewhere: !event.places.isEmpty) }) else {
      return nil
    }
    self = deed
  }

  /// The same from what a record says, as long as it is not negated: the first word that announces a deed decides.
  ///
  /// - Parameter somewhere: whether a place is named. Complexity: O(words).
  public init?(_ act: Act, saying predicate: UnsafeBufferPointer<UInt8>, somewhere: Bool) {
    switch act {
    case .commitmentMade(.standing?, _): return nil
    case .commitmentMade, .callIssued, .obligationInvoked(.remind?, _): break
    default: return nil
    }
    var found: Deed?
    Deed.eachWord(of: predicate) { word in
      guard found == nil, let rules = Deed.announced[word] else { return }
      lazy var rest = Set(Deed.words(of: String(decoding: Deed.rest(of: predicate, behind: word), as: UTF8.self)))
      found =
        rules.first {
          $0.objects.isEmpty || $0.deed == .visit && somewhere || !$0.objects.isDisjoint(with: rest)
        }?.deed
    }
    guard let found else { return nil }
    self = found
  }

  /// The types among which a later event that does it is found.
  public var types: Set<EventType> {
    switch self {
    case .meet: [.meetingHeld]
    case .visit: [.visitMade]
    case .receive: [.visitMade, .meetingHeld]
    case .brief: [.discussionHeld, .meetingHeld]
    case .propose: [.proposalMade]
    case .release, .publish, .withdraw: [.actionTaken]
    case .sign: [.agreementReached, .actionTaken]
    case .agree: [.agreementReached]
    case .resume: [.meetingHeld, .discussionHeld, .actionTaken, .mechanismAttested]
    case .establish: [.mechanismAttested, .actionTaken]
    }
  }

  /// The types of what can be kept or answered.
  public static let promisingTypes: Set<EventType> = [.commitmentMade, .callIssued, .obligationInvoked]

  /// Every type by which some deed is done.
  public static let doingTypes = Deed.allCases.reduce(into: Set<EventType>()) { $0.formUnion($1.types) }

  /// Whether only an event on the same matter does it: a meeting needs none, a signature is under something.
  var isAboutAMatter: Bool {
    switch self {
    case .meet, .visit, .receive, .brief, .propose: false
    case .release, .publish, .sign, .agree, .resume, .withdraw, .establish: true
    }
  }

  /// Whether an event is of the kind that does it, whoever does it and whenever.
  func isDone(by event: Event) -> Bool { Deeds(doneBy: event).contains(Deeds(self)) }
}

extension Deed {
  /// Lower-case words; hyphens stay inside, everything else that is no letter or digit parts.
  static func words(of text: String) -> [String] {
    var (words, text) = ([String](), text)
    text.withUTF8 { eachWord(of: $0) { words.append(WordTable<Deeds>.text($0)) } }
    return words
  }

  /// Calls `body` with each word where it lies, in whatever case. Complexity: O(bytes), nothing is copied.
  static func eachWord(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    for place in text.indices where !isOfWord(text[place]) {
      if start < place { body(UnsafeBufferPointer(rebasing: text[start..<place])) }
      start = place + 1
    }
    if start < text.count { body(UnsafeBufferPointer(rebasing: text[start...])) }
  }

  /// What follows a word of a text.
  private static func rest(
    of text: UnsafeBufferPointer<UInt8>, behind word: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard let start = text.baseAddress, let first = word.baseAddress else { return text[text.endIndex...] }
    return text[(start.distance(to: first) + word.count)...]
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    // What is not ASCII is part of a name, or at worst hides a word behind a dash.
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  /// How a promise announces a deed: a verb, and for verbs of many uses one of the objects after it.
  private struct Announcement: Sendable {
    let deed: Deed
    let verbs: Set<String>
    var objects: Set<String> = []
  }

  private static let announcements: [Announcement] = {
    let places: Set = ["back", "region", "area", "zone", "capital", "capitals"]
    let held: Set = [
      "detainee", "detainees", "prisoner", "prisoners", "captive", "captives", "hostage", "hostages", "remains",
      "bodies",
    ]
    let proposed: Set = ["proposal", "proposals", "draft", "drafts", "plan", "plans"]
    return [
      Announcement(deed: .receive, verbs: forms("receive", "host")),
      Announcement(
        deed: .receive, verbs: forms("let", "allow", "permit", "enable", "accept", "facilitate"),
        objects: ["visit", "visits", "travel", "come", "trip", "trips", "return"]),
      Announcement(deed: .release, verbs: forms("release", "free", "repatriate"), objects: held),
      Announcement(deed: .release, verbs: forms("exchange", "return", "transfer", "hand"), objects: held),
      Announcement(deed: .propose, verbs: forms("propose")),
      Announcement(
        deed: .propose, verbs: forms("submit", "present", "table", "offer", "hand", "provide", "put", "bring", "make"),
        objects: proposed),
      Announcement(deed: .brief, verbs: forms("brief", "inform", "report")),
      Announcement(deed: .meet, verbs: forms("meet", "convene")),
      Announcement(
        deed: .meet, verbs: forms("hold", "organise", "organize", "arrange"),
        objects: ["meeting", "meetings", "talks", "summit", "summits"]),
      Announcement(deed: .visit, verbs: forms("visit", "travel", "tour")),
      Announcement(deed: .visit, verbs: forms("return", "come", "go"), objects: places),
      Announcement(deed: .resume, verbs: forms("resume", "restart", "reopen", "reconvene").union(["resumption"])),
      Announcement(deed: .sign, verbs: forms("sign", "initial", "ratify")),
      Announcement(deed: .publish, verbs: forms("publish", "circulate")),
      Announcement(deed: .agree, verbs: forms("agree", "finalise", "finalize", "conclude", "adopt")),
      Announcement(
        deed: .withdraw, verbs: forms("withdraw", "leave", "depart", "pull").union(["withdrawal", "departure"])),
      Announcement(deed: .establish, verbs: forms("establish", "launch", "deploy").union(["establishment"])),
      Announcement(deed: .establish, verbs: ["set", "sets", "setting"], objects: ["up"]),
    ]
  }()

  /// What each verb may announce, in the order of ``announcements``.
  private static let announced = WordTable<[Announcement]>(
    announcements.reduce(into: [:]) { announced, rule in
      for verb in rule.verbs { announced[verb, default: []].append(rule) }
    })

  /// A verb as it stands in a clause: `visit`, `visits`, `visited`, `visiting`; `release`, `released`.
  static func forms(_ verbs: String...) -> Set<String> {
    var forms: Set<String> = []
    for verb in verbs {
      let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
      let past = verb.hasSuffix("y") ? String(verb.dropLast()) + "ied" : stem + "ed"
      forms.formUnion([verb, verb + "s", past, stem + "ing"])
    }
    return forms
  }
}

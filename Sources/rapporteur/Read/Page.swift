internal import Chronicle
internal import Intake
internal import Negotiation
internal import Reading

/// A page as it was received, and its text.
struct Page {
  /// What the user called it; stands in messages.
  let name: String
  /// As received.
  let bytes: [UInt8]
  let text: ReceivedText
  /// SHA-256 of the bytes.
  let source: String

  /// Takes a page in; `-` is standard input.
  ///
  /// - Throws: a refusal that names the page.
  init(_ name: String) throws(Refusal) {
    try self.init(name) { () throws(IntakeError) in try Intake.bytes(of: name) }
  }

  /// Takes in a page that a ledger kept.
  init(kept bytes: [UInt8], of statement: String) throws(Refusal) {
    try self.init(statement) { () throws(IntakeError) in bytes }
  }

  private init(_ name: String, _ received: () throws(IntakeError) -> [UInt8]) throws(Refusal) {
    self.name = name == "-" ? "standard input" : name
    do throws(IntakeError) {
      bytes = try received()
      text = try Intake.receive(bytes)
    } catch {
      throw Page.refusal(name, error)
    }
    let bytes = bytes
    source = try Refusal.translating { () throws(ChronicleError) in try Fingerprint.sha256(of: bytes) }
  }

  private static func refusal(_ name: String, _ error: IntakeError) -> Refusal {
    let name = name == "-" ? "standard input" : name
    switch error.code {
    case .unreadable: return .refused("cannot read \(name): \(error.message)")
    case .noParser: return Refusal(.failed, "\(name): \(error.message)")
    default: return .refused("\(name): \(error.message)")
    }
  }

  /// The text that was read; spans are offsets into it.
  var utf8: [UInt8] { text.utf8 }

  /// Where an HTML page says it lies.
  var address: String? { text.hints.address }

  /// What is known of the page beside its text.
  var hints: Zones.Hints {
    Zones.Hints(title: text.hints.title ?? text.hints.headline, published: text.hints.published)
  }

  /// The kind under which its bytes are kept. Only of `text/plain` are spans offsets into the bytes themselves.
  var media: String {
    if text.kind == .html { return "text/html" }
    return text.isVerbatim ? Page.verbatim : Page.verbatim + ";charset=" + text.encoding.rawValue
  }

  /// The kind of a page whose text is its bytes.
  static let verbatim = "text/plain"
}

extension Page {
  /// Reads the statements of the page and gives each a name of its own on it.
  ///
  /// - Throws: a refusal when there is none, saying why.
  func statements(by reader: Reader, _ known: PageOptions.Known) throws(Refusal) -> [FoundStatement] {
    let read = reader.read(utf8, hints: hints, overrides: known.overrides)
    guard !read.isEmpty else { throw withoutStatement }
    var taken: Set<String> = []
    var found: [FoundStatement] = []
    for statement in read {
      let usual = StatementName.make(date: statement.date, places: statement.places, issuers: statement.issuers)
      let name = StatementName.free(usual) { taken.contains($0) }
      taken.insert(name)
      found.append(try FoundStatement(statement, named: name, on: self, known))
    }
    return found
  }

  /// Why nothing was found.
  var withoutStatement: Refusal {
    let reasons = Zones.read(utf8, hints: hints).findings.map(\.reason)
    let why =
      reasons.contains(.otherLanguage)
      ? "is not in English, and only English is read"
      : reasons.contains(.reportOnly)
        ? "tells about a statement and does not give its words" : "has no running text that could be a statement"
    return .refused("\(name): no statement: the page \(why)")
  }
}

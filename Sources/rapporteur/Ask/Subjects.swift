internal import Chronicle
internal import Negotiation
internal import Projections

/// Finds the entry or the statement that a person names, and says which one was meant when there is none.
struct Subjects {
  private let chronicle: Chronicle

  init(_ chronicle: Chronicle) { self.chronicle = chronicle }

  /// The entry with the id.
  ///
  /// - Throws: a refusal when the id is none, or when the ledger has no such entry.
  func entry(_ text: String) throws(Refusal) -> Entry {
    guard let id = EntryID(text) else {
      throw .refused("\"\(text)\" is no event id", hint: "event ids look like 2011-10-24-baku#12")
    }
    return try entry(id)
  }

  /// The entry with the id.
  func entry(_ id: EntryID) throws(Refusal) -> Entry {
    try Refusal.translating { () throws(ChronicleError) in try chronicle.entry(id) }
  }

  /// The event with the id.
  func event(_ text: String) throws(Refusal) -> Event {
    let entry = try entry(text)
    guard case .event(let event) = entry.content else {
      throw .refused("\(entry.id) is no event of a statement but \(entry.content.type)")
    }
    return event
  }

  /// The name of a statement the ledger has, or of the ledger's own stream.
  func statement(_ name: String) throws(Refusal) -> String {
    name == Entry.ledgerStream ? name : try issued(name, or: [Entry.ledgerStream])
  }

  /// The name of a statement that somebody issued, which the ledger's own entries are not.
  ///
  /// Complexity: O(log n) for a name that is known; the names of all are read for one that is not.
  func issued(_ name: String, or others: [String] = []) throws(Refusal) -> String {
    if let entry = try? chronicle.entry(EntryID(statement: name, version: 0)), case .header = entry.content {
      return name
    }
    let known = try Refusal.translating { () throws(ChronicleError) in try chronicle.statements() }
    guard known.contains(name) else {
      throw .unknown("statement", name, among: known + others, see: "rapporteur statements")
    }
    return name
  }

  /// Refuses an actor that issued no statement, and under which nobody stands who did.
  func checkIssuer(_ party: Party) throws(Refusal) {
    let known = Vocabulary(chronicle).names(of: .issuer)
    guard known.contains(where: { party.covers(Party(unchecked: $0)) }) else {
      throw .unknown("issuer", party.id, among: known, see: "rapporteur statements")
    }
  }

  /// A well-formed actor, known or not.
  static func party(_ text: String) throws(Refusal) -> Party {
    guard let party = Party(text) else {
      throw .refused("\"\(text)\" is no actor", hint: "actors look like armenia, armenia/president, person:igor-popov")
    }
    return party
  }

  /// An actor the ledger knows.
  func actor(_ text: String) throws(Refusal) -> Party {
    let party = try Subjects.party(text)
    let known = Vocabulary(chronicle).names(of: .actor)
    if known.contains(text) { return party }
    // Whoever is read as another is known by that other's name, and may still be spoken of.
    let general = try entries(of: Entry.ledgerStream).compactMap { entry in
      entry.bookkeeping.map { Correction(id: entry.id, position: entry.position, bookkeeping: $0) }
    }
    guard Mergers(general).sources.contains(party) else {
      throw .unknown("actor", text, among: known, see: "rapporteur actors")
    }
    return party
  }

  /// All entries of a statement, in order.
  func entries(of statement: String) throws(Refusal) -> [Entry] {
    try Refusal.translating { () throws(ChronicleError) in try chronicle.entries(of: statement) }
  }

  /// What was recorded about an entry, in order.
  func corrections(of id: EntryID) throws(Refusal) -> [Entry] {
    try entries(of: id.statement).filter { entry in
      if case .bookkeeping(let bookkeeping) = entry.content { return bookkeeping.target == id }
      return false
    }
  }

  /// The event as it stands after everything recorded about it; `nil` when it is retracted.
  func present(_ event: Event) throws(Refusal) -> Event? {
    let corrections = try entries(of: event.id.statement).compactMap { entry in
      if case .bookkeeping(let bookkeeping) = entry.content {
        return Correction(id: entry.id, position: entry.position, bookkeeping: bookkeeping)
      }
      return nil
    }
    return Corrections.event(event, after: corrections)
  }

  /// The words the event rests on, when its source is attached.
  ///
  /// Of a page that is no plain UTF-8 the words stand in the text made of it, not in its bytes.
  func quote(_ id: EntryID) throws(Refusal) -> String? {
    let source = try Refusal.translating { () throws(ChronicleError) in try chronicle.source(of: id.statement) }
    guard let source, source.media != Page.verbatim else {
      return try Refusal.translating { () throws(ChronicleError) in try chronicle.quote(id)?.words }
    }
    guard case .event(let event) = try entry(id).content else { return nil }
    let text = try Page(kept: source.bytes, of: id.statement).utf8
    let span = event.citation.span
    return span.upperBound <= text.count ? String(decoding: text[span], as: UTF8.self) : event.citation.cue
  }
}

extension Bookkeeping {
  /// In a few words for a person: `retracted: the clause is conditional`.
  var summary: String {
    switch self {
    case .sourceAttached(_, let bytes, let media): "source attached, \(bytes) bytes of \(media)"
    case .statementDated(let day, let why, _): "dated \(day): \(why)"
    case .eventConfirmed(_, let why): "confirmed" + (why.map { ": " + $0 } ?? "")
    case .eventAmended(_, let field, let value, let why): "\(field) amended to \(value): \(why)"
    case .eventRetracted(_, let why): "retracted: \(why)"
    case .outcomeAssessed(_, let outcome, let evidence, let why):
      "\(outcome.rawValue)" + (evidence.isEmpty ? "" : " by " + evidence.map(\.description).joined(separator: ", "))
        + ": \(why)"
    case .matchRejected(_, let evidence, let why):
      "not by " + evidence.map(\.description).joined(separator: ", ") + ": \(why)"
    case .aliasAssigned(let name, let party, let why): "\(name) is \(party)" + (why.map { ": " + $0 } ?? "")
    case .entityMerged(let from, let into, let why): "\(from) is \(into): \(why)"
    case .noteAdded(_, let text): "note: \(text)"
    case .reprintLinked(_, let address, let differences):
      "reprinted" + (address.map { " at " + $0 } ?? "") + ", \(differences) differences"
    }
  }
}

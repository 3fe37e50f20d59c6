internal import Negotiation
internal import Reading

/// Finds the day of an undated statement in what other statements say of it.
///
/// A statement that refers to "the statement of 3 December" by the same issuers gives the day, as long as nothing in
/// the undated one happened later and no other recorded statement is the one meant.
struct DatingProposals {
  /// A reference to a document whose day is known.
  private struct Reference {
    var event: EntryID
    var document: String
    var day: Day
    var issuers: [Party]
    /// Whether a list names the issuers; else they are those who refer to it.
    var isListed: Bool
    var place: String?
  }

  /// The day an undated statement may have, and the event that says so.
  struct Proposal: Equatable {
    var day: Day
    var evidence: EntryID
    var document: String
  }

  private let listed: [String: Pack.Entry]
  private var references: [Reference] = []
  private var dated: [(name: String, day: Day, issuers: [Party])] = []

  /// - Parameter packs: whose documents have days, issuers and places.
  init(packs: [Pack]) {
    listed = Dictionary(packs.flatMap(\.entries).filter { $0.kind == .document }.map { ($0.id, $0) }) { _, last in last
    }
  }

  /// Takes note of what a statement refers to.
  mutating func add(_ recorded: RecordedStatement) {
    if let day = recorded.date { dated.append((recorded.header.statement, day, recorded.header.issuers)) }
    for event in recorded.events where event.act.type == .referenceMade {
      guard let document = event.documents.first else { continue }
      let entry = listed[document]
      let day = entry?.dates?.first ?? event.when.start
      guard let day, entry?.dates?.last ?? event.when.end == day, event.asserted.map({ day <= $0 }) ?? true else {
        continue
      }
      let issuers = entry?[.issuers].compactMap { Party($0) } ?? []
      references.append(
        Reference(
          event: event.id, document: document, day: day, issuers: issuers.isEmpty ? event.actors : issuers,
          isListed: !issuers.isEmpty, place: entry?[.place].first))
    }
  }

  /// The days that others give for a statement without one, the surest first.
  func proposals(for recorded: RecordedStatement) -> [Proposal] {
    let header = recorded.header
    guard recorded.date == nil, !header.issuers.isEmpty else { return [] }
    let events = recorded.events
    let latest = events.compactMap(\.latestDayOfThePast).max()
    var proposals: [(Proposal, isListed: Bool)] = []
    for reference in references where reference.event.statement != header.statement {
      guard header.issuers.contains(where: { issuer in reference.issuers.contains { fits(issuer, $0, reference) } }),
        latest.map({ $0 <= reference.day }) ?? true, isPlaceOf(reference, header),
        !dated.contains(where: { isMeant($0, reference) })
      else { continue }
      let proposal = Proposal(day: reference.day, evidence: reference.event, document: reference.document)
      if !proposals.contains(where: { $0.0.day == proposal.day }) { proposals.append((proposal, reference.isListed)) }
    }
    return proposals.sorted { $0.isListed && !$1.isListed }.map(\.0)
  }

  /// A listed issuer must be the very one; who only refers to a document may stand for the same body.
  private func fits(_ issuer: Party, _ other: Party, _ reference: Reference) -> Bool {
    reference.isListed ? issuer == other : issuer.root == other.root
  }

  private func isPlaceOf(_ reference: Reference, _ header: StatementHeader) -> Bool {
    guard let place = reference.place, !header.places.isEmpty else { return true }
    return header.places.contains { $0.lowercased().hasPrefix(place.lowercased()) }
  }

  /// Whether a dated statement is the one referred to.
  private func isMeant(_ other: (name: String, day: Day, issuers: [Party]), _ reference: Reference) -> Bool {
    other.day == reference.day
      && other.issuers.contains { issuer in reference.issuers.contains { fits(issuer, $0, reference) } }
  }
}

extension Pack.Entry {
  fileprivate subscript(key: Pack.Key) -> [String] { attributes[key] }
}

extension Event {
  /// The last day by which something told as past had happened, where the clause or a list names it.
  fileprivate var latestDayOfThePast: Day? {
    guard [.explicit, .dictionary].contains(when.basis) else { return nil }
    switch act.type {
    case .meetingHeld, .visitMade, .discussionHeld, .actionTaken, .agreementReached, .incidentReported: return when.end
    case .referenceMade: return when.start
    default: return nil
    }
  }
}

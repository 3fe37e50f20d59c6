internal import Chronicle
internal import Negotiation
internal import Projections
internal import Reading

/// What waits for a person's decision: gathered statement by statement, nothing of it stored.
struct ReviewQueue {
  /// Why something waits.
  enum Kind: String, CaseIterable {
    /// A statement whose day nobody knows.
    case undated
    /// A person who may be a known one in another spelling.
    case similarPerson = "similar-person"
    /// An event without anybody who does it.
    case unresolvedParty = "unresolved-party"
    /// A reference to a document that no list has, without a day.
    case unresolvedDocument = "unresolved-document"
    /// An event the reader is unsure of.
    case lowConfidence = "low-confidence"
    /// A clause no rule reads.
    case unread
  }

  /// One thing to decide.
  struct Item {
    var kind: Kind
    var statement: String
    var event: EntryID?
    var sentence: Int?
    /// The words it is about.
    var words: String
    /// What would settle it.
    var advice: String
  }

  private(set) var items: [Item] = []
  private let knownPersons: [Party]
  private let documents: Set<String>
  private let settled: Set<Party>
  private var seenPersons: Set<Party> = []

  /// Below this the reader is unsure.
  static let threshold = Confidence(hundredths: 60)

  /// - Parameters:
  ///   - packs: whose persons and documents are known.
  ///   - settled: persons about whom a merger or an alias was recorded.
  init(packs: [Pack], settled: Set<Party>) {
    let entries = packs.flatMap(\.entries)
    knownPersons = Set(entries.filter { $0.kind == .person }.compactMap { Party($0.id) }).sorted()
    documents = Set(entries.filter { $0.kind == .document || $0.kind == .occasion }.map(\.id))
    self.settled = settled
  }

  /// Looks through the events of a statement.
  mutating func add(_ recorded: RecordedStatement) {
    for event in recorded.events where event.rule != nil && !isDecided(event, in: recorded) {
      let (words, sentence) = (event.citation.cue.onOneLine, event.citation.sentence)
      func item(_ kind: Kind, _ advice: String) {
        items.append(
          Item(
            kind: kind, statement: event.id.statement, event: event.id, sentence: sentence, words: words, advice: advice
          )
        )
      }
      if event.actors.isEmpty, event.tier == .core, event.act.type != .incidentReported {
        item(.unresolvedParty, "amend \(event.id) actors=ACTOR --why TEXT")
      } else if event.act.type == .referenceMade, event.isUnresolvedReference(documents) {
        item(.unresolvedDocument, "amend \(event.id) documents=DOCUMENT --why TEXT, or confirm \(event.id)")
      } else if let confidence = event.confidence, confidence < ReviewQueue.threshold {
        item(.lowConfidence, "confirm \(event.id), or retract it (confidence \(confidence))")
      }
    }
  }

  /// Looks for persons of a statement that may be known ones; `others` are those of the ledger.
  mutating func addPersons(of recorded: RecordedStatement, among others: [Party]) {
    for event in recorded.events {
      for person in event.actors + event.counterparts + event.attribution.speakers
      where person.isPerson && !settled.contains(person) && seenPersons.insert(person).inserted {
        guard !knownPersons.contains(person) else { continue }
        let near = SimilarPersons.near(person, among: Set(knownPersons + others).subtracting(settled).sorted())
        // Of two unknown spellings the later one is asked about, once.
        guard let best = near.first, knownPersons.contains(best) || best < person else { continue }
        items.append(
          Item(
            kind: .similarPerson, statement: event.id.statement, event: event.id, sentence: event.citation.sentence,
            words: person.id, advice: "merge \(person) \(best) --why TEXT, if they are one"))
      }
    }
  }

  /// Takes the clauses that no rule reads.
  mutating func addUnread(_ reading: KeptReading) {
    let name = reading.statement.header.statement
    for finding in reading.statement.reading.findings where finding.reason == .unread {
      let sentence = reading.statement.reading.sentences.last { sentence in
        finding.range.map { sentence.range.contains($0.lowerBound) } ?? false
      }
      items.append(
        Item(
          kind: .unread, statement: name, event: nil, sentence: sentence?.number, words: finding.detail.onOneLine,
          advice: "no rule reads it; note \(name) TEXT keeps a remark"))
    }
  }

  /// Takes a statement without a date, with the day that another one gives.
  mutating func addUndated(_ recorded: RecordedStatement, _ proposal: DatingProposals.Proposal?) {
    let name = recorded.header.statement
    let command =
      proposal.map {
        "date \(name) \($0.day) --evidence \($0.evidence) --why 'referred to as \($0.document)'"
      } ?? "date \(name) DAY --why TEXT"
    items.append(
      Item(
        kind: .undated, statement: name, event: proposal?.evidence, sentence: nil, words: recorded.header.title,
        advice: command))
  }

  /// Whether a person said something about the event that settles it.
  private func isDecided(_ event: Event, in recorded: RecordedStatement) -> Bool {
    recorded.said(about: event.id).contains { said in
      if case .noteAdded = said.bookkeeping { return false }
      return true
    }
  }
}

extension Event {
  /// A reference to something that neither a list nor the words date.
  fileprivate func isUnresolvedReference(_ known: Set<String>) -> Bool {
    if documents.isEmpty { return true }
    return when.start == nil && when.basis != .dictionary && !documents.contains(where: known.contains)
  }
}

extension String {
  /// White space of any kind made single blanks.
  var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }
}

/// One thing a statement says: a clause decomposed by the codebook.
public struct Event: Hashable, Sendable {
  /// Its place in the ledger. Events of a statement are numbered from 1.
  public var id: EntryID
  /// What the clause does.
  public var act: Act
  /// Who does it; for a commitment the bound party, for an obligation the duty bearer.
  public var actors: [Party]
  /// Addressee, partner or beneficiary.
  public var counterparts: [Party]
  /// What, in the coder's own words or as a normalised clause.
  public var predicate: String
  /// What it is about, as slugs: `non-use-of-force`.
  public var topics: [String]
  /// The mechanism concerned, as a slug.
  public var mechanism: String?
  /// The documents leaned on, as slugs.
  public var documents: [String]
  /// The first clock: when it happened or is due.
  public var when: When
  /// The second clock: when it became public; `nil` while the statement is undated.
  public var asserted: Day?
  /// Place names as written.
  public var places: [String]
  /// The act was not done, or is denied.
  public var negated: Bool
  /// Whose voice the clause has.
  public var attribution: Attribution
  /// The words it rests on.
  public var citation: Citation
  /// How it bears on other events.
  public var links: [Link]
  /// Which rule read it; `nil` when a person coded it.
  public var rule: String?
  /// How sure the machine is; `nil` when a person coded it.
  public var confidence: Confidence?

  @inlinable
  public init(
    id: EntryID, act: Act, actors: [Party] = [], counterparts: [Party] = [], predicate: String,
    topics: [String] = [], mechanism: String? = nil, documents: [String] = [], when: When,
    asserted: Day?, places: [String] = [], negated: Bool = false,
    attribution: Attribution = .own, citation: Citation, links: [Link] = [], rule: String? = nil,
    confidence: Confidence? = nil
  ) {
    self.id = id
    self.act = act
    self.actors = actors
    self.counterparts = counterparts
    self.predicate = predicate
    self.topics = topics
    self.mechanism = mechanism
    self.documents = documents
    self.when = when
    self.asserted = asserted
    self.places = places
    self.negated = negated
    self.attribution = attribution
    self.citation = citation
    self.links = links
    self.rule = rule
    self.confidence = confidence
  }

  /// The tier accuracy is reported in (codebook, section 2).
  public var tier: Tier {
    if attribution.mode == .presupposed { return .background }
    switch act.type {
    case .statementIssued, .roleAttested, .referenceMade, .mechanismAttested: return .attested
    default: return .core
    }
  }

  /// Background facts, attestations, and what the statement is issued for.
  public enum Tier: String, CaseIterable, Sendable { case core, attested, background }
}

/// How sure a machine is of what it read, in hundredths from 0 to 100.
///
/// Stored as a decimal with two places (`0.85`), so that the same page gives the same bytes anywhere.
public struct Confidence: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 0 to 100.
  public let hundredths: UInt8

  /// Clamps to 0...100.
  @inlinable
  public init(hundredths: Int) { self.hundredths = UInt8(max(0, min(100, hundredths))) }

  /// `0.85`, `1.00`.
  public var description: String {
    "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }

  public static func < (a: Confidence, b: Confidence) -> Bool { a.hundredths < b.hundredths }
}

import Negotiation

/// A phrase that names somebody, as the sentence words it and as it was resolved.
struct Mention: Sendable {
  /// Token indices, apposition in brackets or dashes not included.
  var tokens: Range<Int>
  /// With apposition: `(Ambassadors …)`, `, NAME,`.
  var extent: Range<Int>
  var parties: [Party]
  var kind: Kind
  /// More than one is meant: "the Ministers", "both sides".
  var isPlural: Bool
  private var box: Box<Particulars>?

  /// What most mentions are without.
  struct Particulars: Sendable {
    var persons: [NamedPerson] = []
    var aliases: [String] = []
    var compound: String?
    var area: Party?
    var steps: [String] = []
  }

  /// How it names whom it names.
  enum Kind: UInt8, Sendable {
    /// States, offices, bodies, groups by name.
    case named
    /// "the Ministers", "both Presidents", "the delegations": resolved by what came before.
    case group
    /// They, we, he, she, it.
    case pronoun
    /// A people or population: beneficiary, hardly ever an actor.
    case people
  }
}

extension Mention {
  init(
    tokens: Range<Int>, extent: Range<Int>, parties: [Party], kind: Kind, isPlural: Bool,
    _ particulars: Particulars? = nil
  ) {
    self.init(
      tokens: tokens, extent: extent, parties: parties, kind: kind, isPlural: isPlural, box: particulars.map(Box.init))
  }

  /// A name that nothing stands in apposition to.
  init(tokens: Range<Int>, parties: [Party], kind: Kind = .named, isPlural: Bool, steps: [String] = []) {
    self.init(
      tokens: tokens, extent: tokens, parties: parties, kind: kind, isPlural: isPlural,
      box: steps.isEmpty ? nil : Box(Particulars(steps: steps)))
  }

  /// Persons named in it, with their offices.
  var persons: [NamedPerson] {
    get { box?.fields.persons ?? [] }
    set { change { $0.persons = newValue } }
  }

  /// Short names the sentence gives it: `(JMEC)`, `(the "Mission")`.
  var aliases: [String] {
    get { box?.fields.aliases ?? [] }
    set { change { $0.aliases = newValue } }
  }

  /// The noun of a compound name that later sentences repeat it by: "A and B Peace Panels".
  var compound: String? {
    get { box?.fields.compound }
    set { change { $0.compound = newValue } }
  }

  /// The state that an envoy or a mission is for.
  var area: Party? {
    get { box?.fields.area }
    set { change { $0.area = newValue } }
  }

  /// How it was resolved, step by step, for `explain`.
  var steps: [String] {
    get { box?.fields.steps ?? [] }
    set { change { $0.steps = newValue } }
  }

  private mutating func change(_ change: (inout Particulars) -> Void) {
    var fields = box?.fields ?? Particulars()
    change(&fields)
    box = Box(fields)
  }
}

/// A person with the office the sentence gives him or her.
struct NamedPerson: Sendable {
  var person: Party
  /// Tokens of the name.
  var name: Range<Int>
  /// Normal form of the office, `Minister for Foreign Affairs`; `nil` for a bare name.
  var title: String?
  /// The state or body of the office, or the group the person sits in.
  var of: Party?
  /// `armenia/foreign-minister`, `minsk-group/co-chairs`.
  var office: Party?
  /// The office's own word, `president`, where nobody says of what.
  var rank: String?
}

/// A document or occasion the sentence leans on.
struct DocumentMention: Sendable {
  var tokens: Range<Int>
  var id: String
  var start: Day?
  var end: Day?
  var isOccasion: Bool
  var isMonthOnly: Bool
  var issuers: [Party]
  /// Resolved from a list rather than named by its words.
  var isKnown: Bool
  var expression: String?
}

/// A mechanism named in the sentence.
struct MechanismMention: Sendable {
  var tokens: Range<Int>
  var id: String
}

/// A place name after a preposition of place or in an itinerary.
struct PlaceMention: Sendable {
  var tokens: Range<Int>
  var name: String
  var state: String?
}

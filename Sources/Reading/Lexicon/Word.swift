/// What the lexicon knows of a word form: its classes and, for verbs and numbers, its value.
struct Word: Sendable {
  /// How it is spelled, to be compared.
  var spelling = Spelling.none
  var senses: Sense = []
  var classes: WordClass = []
  /// Months 1...12, weekdays 1...7, numerals; 0 otherwise.
  var value: Int32 = 0
  /// Index into ``Vocabulary/verbs``; -1 when the form is no known verb.
  var verb: Int16 = -1
  /// What the names that begin with it can mean.
  var names = Names.Kinds()
}

/// Names a word form in a ``Lexicon``; `unknown` stands for all the others.
public typealias WordID = Int32

/// The classes a word form can have. A form has several when English leaves it open ("call", "support");
/// the reader decides in context.
public struct WordClass: OptionSet, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Closed classes.
  static let determiner = bit(0)
  static let possessive = bit(1)
  static let preposition = bit(2)
  static let conjunction = bit(3)
  static let subjectPronoun = bit(4)
  static let relative = bit(5)
  static let subordinator = bit(6)
  static let be = bit(7)
  static let have = bit(8)
  static let `do` = bit(9)
  static let modal = bit(10)
  static let negation = bit(11)
  static let adverb = bit(12)
  static let adjective = bit(13)
  static let numeral = bit(14)
  static let ordinal = bit(15)
  static let month = bit(16)
  static let weekday = bit(17)
  static let objectPronoun = bit(18)

  // Verb forms.
  static let verbBase = bit(20)
  static let verbPresent = bit(21)  // third person
  static let verbPast = bit(22)
  static let verbParticiple = bit(23)
  static let verbGerund = bit(24)

  // Nouns, by what they name.
  static let noun = bit(30)
  static let attitude = bit(31)  // regret, concern, appreciation
  static let document = bit(32)  // statement, declaration, agreement
  static let gathering = bit(33)  // meeting, summit, round
  static let harm = bit(34)  // incident, casualties, loss
  static let mechanism = bit(35)  // mechanism, ceasefire, hotline
  static let office = bit(36)  // minister, president
  static let people = bit(37)  // sides, delegations, mediators
  static let weight = bit(38)  // importance, need, necessity
  static let pledge = bit(39)  // commitment, readiness, willingness
  static let duty = bit(40)  // obligation, commitments
  static let content = bit(41)  // proposals, ideas
  static let exchange = bit(42)  // negotiations, talks, discussions
  static let deed = bit(43)  // release, exchange, cessation, efforts
  static let place = bit(44)
  static let organ = bit(45)  // council, commission: nouns of bodies
  static let praise = bit(46)  // evaluative adjectives
  static let honorific = bit(47)
  static let unit = bit(48)  // day, week, month, year

  /// Any verb form.
  static let verb: WordClass = [verbBase, verbPresent, verbPast, verbParticiple, verbGerund]
  /// Words that end a search for the head of a noun phrase.
  static let nominal: WordClass = [
    noun, attitude, document, gathering, harm, mechanism, office, people, weight,
    pledge, duty, content, exchange, deed, organ, unit,
  ]

  private static func bit(_ n: UInt64) -> WordClass { WordClass(rawValue: 1 << n) }
}

/// What a verb does in this genre: the frame its rule reads.
enum Frame: String, Sendable, CaseIterable {
  case be, have, `do`
  case meet, receive, join, participate, accompany, host, hold, convene
  case visit, cross
  case discuss, brief, inform, tell, seek, provide
  case aspect
  case agree, decide, conclude, adopt
  case commit, plan, offer
  case propose, present
  case call, urge, instruct, caution, remind
  case state, opine, support
  case evaluate, note, express
  case issue
  case take, make, give, reach
  case show, offerWay
  case act, represent
  case harm, occur
  case other
}

/// A verb of the lexicon: a plain value, since every clause holds one.
struct Verb: Sendable {
  /// The base form.
  let lemma: Spelling
  let frame: Frame
  /// What the base form means.
  var senses: Sense = []
  /// With a particle it can be another verb: "come together", "set out".
  var takesParticle = false
  private let word: Spelling

  init(lemma: Spelling, frame: Frame, parameter: Spelling = .none) {
    self.lemma = lemma
    self.frame = frame
    word = parameter
  }

  /// What the frame needs besides: a rung, a position's verb, the kind of evaluation.
  var parameter: String { word.text }

  func means(_ sense: Sense) -> Bool { !senses.isDisjoint(with: sense) }
}

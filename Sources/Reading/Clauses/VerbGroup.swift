/// A verb with its auxiliaries, as one unit: "have not yet been able to", "will then brief", "called".
struct VerbGroup: Sendable {
  /// Auxiliaries, negation and adverbs inside included.
  var tokens: Range<Int>
  /// The word that carries the meaning: a verb, or the adjective after "be".
  var head: Int
  var verb: Verb
  var form: Form
  var isPassive = false
  var isPerfect = false
  var isProgressive = false
  var isNegated = false
  /// The modal or the form of "to": `will`, `should`, `to`.
  var modal: Spelling = ""
  /// "are ready", "is concerned": the head is an adjective or a participle used as one.
  var isPredicative = false

  /// Its tense or its lack of one.
  enum Form: UInt8, Sendable {
    case past, present, future, modal, infinitive, gerund, participle
  }

  /// Whether it can head a clause of its own.
  var isFinite: Bool {
    switch form {
    case .past, .present, .future, .modal: true
    case .infinitive, .gerund, .participle: false
    }
  }
}

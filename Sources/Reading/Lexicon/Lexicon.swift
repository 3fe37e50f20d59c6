/// All words, verbs and names the reader knows: the general lists and any packs, built once and never changed.
///
/// One object that all stages of the reading share. Look-up is a hash over the lower-cased bytes of a word, without
/// making a string.
public final class Lexicon: Sendable {
  private let vocabulary: Vocabulary
  /// Every word as text, so that no token makes a string.
  private let texts: [String]

  /// The names of parties, persons, places, documents and mechanisms.
  let names: Names

  /// Takes the general lists and adds the packs in order, later ones winning.
  ///
  /// Complexity: O(size of the packs); the general lists are read once in a process.
  public convenience init(packs: [Pack] = []) {
    var vocabulary = Vocabulary.general
    for pack in packs { vocabulary.add(pack) }
    self.init(vocabulary)
  }

  init(_ vocabulary: Vocabulary) {
    var vocabulary = vocabulary
    vocabulary.markSenses()
    names = Names(vocabulary.names, words: vocabulary.words.count)
    vocabulary.markNames { [names] in names.kinds(beginning: $0) }
    texts = vocabulary.texts
    self.vocabulary = vocabulary
  }

  /// The identity of a word, by its lower-cased bytes; -1 when the lexicon has none.
  func id(of spelling: Spelling) -> WordID { vocabulary.id(of: spelling) }

  /// The identity of a word spelled in a list; -1 when unknown.
  func id(_ text: String) -> WordID { vocabulary.id(text) }

  /// How the word is spelled, in lower case.
  func spelling(of id: WordID) -> String { id < 0 ? "" : texts[Int(id)] }

  /// The same, to be compared.
  func compared(_ id: WordID) -> Spelling { word(id).spelling }

  /// Whether a word has one of the senses, by its spelling. Complexity: O(1).
  func means(_ word: Spelling, _ sense: Sense) -> Bool { means(vocabulary.id(of: word), sense) }

  /// Whether a word has one of the senses.
  func means(_ id: WordID, _ sense: Sense) -> Bool {
    id >= 0 && !vocabulary.words[Int(id)].senses.isDisjoint(with: sense)
  }

  func word(_ id: WordID) -> Word { id < 0 ? Word() : vocabulary.words[Int(id)] }

  /// Gives a token what is known of its word, field by field: a word is too large to be copied for every token.
  func describe(_ token: inout Token) {
    guard token.word >= 0 else { return }
    let k = Int(token.word)
    token.classes = vocabulary.words[k].classes
    token.senses = vocabulary.words[k].senses
    token.value = vocabulary.words[k].value
    token.names = vocabulary.words[k].names
    token.spelling = vocabulary.words[k].spelling
  }

  /// Whether no list gives the word a class: a name, or a word that the lexicon has not.
  func hasNoClass(_ id: WordID) -> Bool { id < 0 || vocabulary.words[Int(id)].classes.isEmpty }

  /// The verb a form belongs to.
  func verb(_ id: WordID) -> Verb? { vocabulary.verb(id) }

  /// The verb that a verb and the particle behind it are together: "come together" meets; `nil` for none.
  func verb(_ id: WordID, with particle: WordID) -> Verb? { vocabulary.verb(id, with: particle) }

  /// ASCII lower case; other bytes as they are.
  static func lower(_ byte: UInt8) -> UInt8 { Vocabulary.lower(byte) }
}

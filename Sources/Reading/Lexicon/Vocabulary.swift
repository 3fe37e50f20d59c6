/// Words, verbs and names while they are collected: what a ``Lexicon`` is made of.
struct Vocabulary: Sendable {
  private(set) var words: [Word] = []
  private(set) var verbs: [Verb] = []
  /// Verbs of two words, by the verb and its particle.
  private var particleVerbs: [Int64: Verb] = [:]
  /// Every word in lower case, as text.
  private(set) var texts: [String] = []
  private var table: [Int32]
  private var mask: Int
  var names = NameList()

  /// The general lists with the states and bodies of the world, which every lexicon has.
  static let general: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.reserve(1 << 14)
    vocabulary.addFunctionWords(FunctionWords.list)
    vocabulary.addVerbs(Verbs.list)
    vocabulary.addHyphenated()
    vocabulary.addNouns(Nouns.list)
    vocabulary.add(.world)
    vocabulary.add(.bodies)
    return vocabulary
  }()

  init() {
    table = Array(repeating: -1, count: 1 << 15)
    mask = (1 << 15) - 1
  }

  /// The identity of a word, in whatever case; -1 when there is none. Complexity: O(length).
  func id(of bytes: UnsafeBufferPointer<UInt8>) -> WordID { id(of: Spelling(lowering: bytes)) }

  func id(of spelling: Spelling) -> WordID {
    var slot = spelling.hash & mask
    while table[slot] >= 0 {
      if words[Int(table[slot])].spelling == spelling { return table[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The identity of a word spelled in a list; -1 when unknown.
  func id(_ text: String) -> WordID {
    var text = text
    return text.withUTF8 { id(of: $0) }
  }

  /// The verb a form belongs to.
  func verb(_ id: WordID) -> Verb? {
    guard id >= 0, words[Int(id)].verb >= 0 else { return nil }
    return verbs[Int(words[Int(id)].verb)]
  }
}

extension Vocabulary {
  private mutating func reserve(_ count: Int) {
    words.reserveCapacity(count)
    texts.reserveCapacity(count)
    names.reserve(count)
  }

  /// Adds a word form or finds it.
  @discardableResult
  mutating func intern(_ text: some StringProtocol) -> WordID {
    var text = String(text)
    return text.withUTF8 { intern($0) }
  }

  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let known = id(of: bytes)
    if known >= 0 { return known }
    if words.count * 2 > table.count { grow() }
    let new = WordID(words.count)
    words.append(Word(spelling: Spelling(lowering: bytes)))
    texts.append(
      String(unsafeUninitializedCapacity: bytes.count) { text in
        for k in bytes.indices { text[k] = Vocabulary.lower(bytes[k]) }
        return bytes.count
      })
    insert(new)
    return new
  }

  mutating func add(_ classes: WordClass, to text: some StringProtocol, value: Int32 = 0) {
    let id = Int(intern(text))
    words[id].classes.formUnion(classes)
    if value != 0 { words[id].value = value }
  }

  /// Gives the words their senses, and verbs those of their base form; a word that nothing else names stays unknown.
  mutating func markSenses() {
    for (sense, list) in Sense.lists {
      for word in list.split(separator: " ") {
        let id = id(String(word))
        if id >= 0 { words[Int(id)].senses.formUnion(sense) }
      }
    }
    for index in verbs.indices {
      let base = id(of: verbs[index].lemma)
      if base >= 0 { verbs[index].senses = words[Int(base)].senses }
    }
  }

  /// Notes what the names that begin with each word can mean.
  mutating func markNames(_ kinds: (WordID) -> Names.Kinds) {
    for id in words.indices { words[id].names = kinds(WordID(id)) }
  }

  /// Adds a verb in all its forms. `past` and `participle` are given where they are irregular.
  mutating func addVerb(_ lemma: String, past: String?, participle: String?, frame: Frame, parameter: String) {
    // The first frame of a verb counts.
    let known = id(lemma)
    if known >= 0, words[Int(known)].classes.contains(.verbBase), verb(known)?.lemma == Spelling(lemma) { return }
    let index = Int16(verbs.count)
    verbs.append(Verb(lemma: Spelling(lemma), frame: frame, parameter: Spelling(parameter)))
    let forms = Inflection(lemma)
    let past = past ?? forms.past
    func add(_ form: String, _ classes: WordClass) {
      let id = Int(intern(form))
      words[id].classes.formUnion(classes)
      words[id].verb = index
    }
    add(lemma, .verbBase)
    add(forms.thirdPerson, .verbPresent)
    add(past, .verbPast)
    add(participle ?? past, .verbParticiple)
    add(forms.gerund, .verbGerund)
    if forms.hasAmericanDouble {
      add(forms.americanPast, [.verbPast, .verbParticiple])
      add(forms.americanGerund, .verbGerund)
    }
  }

  /// Lets verbs that begin with "re" before another verb be written with a hyphen, too: "re-affirmed".
  mutating func addHyphenated() {
    for known in words.indices where words[known].verb >= 0 && texts[known].hasPrefix("re") {
      let rest = texts[known].dropFirst(2)
      guard verb(id(String(rest))) != nil else { continue }
      let hyphenated = Int(intern("re-" + rest))
      guard words[hyphenated].verb < 0 else { continue }
      words[hyphenated].verb = words[known].verb
      words[hyphenated].classes.formUnion(words[known].classes)
    }
  }

  /// Adds "come together" as a verb of its own; the first word must be a verb already.
  mutating func addVerb(_ lemma: String, particle: String, frame: Frame, parameter: String) {
    guard let index = verbs.firstIndex(where: { $0.lemma == Spelling(lemma) }) else { return }
    verbs[index].takesParticle = true
    particleVerbs[Vocabulary.key(index, intern(particle))] = Verb(
      lemma: Spelling(frame == .aspect ? parameter : lemma), frame: frame, parameter: Spelling(parameter))
  }

  /// The verb that a verb and a particle are together.
  func verb(_ id: WordID, with particle: WordID) -> Verb? {
    guard id >= 0, particle >= 0, words[Int(id)].verb >= 0 else { return nil }
    return particleVerbs[Vocabulary.key(Int(words[Int(id)].verb), particle)]
  }

  private static func key(_ verb: Int, _ particle: WordID) -> Int64 { Int64(verb) << 32 | Int64(particle) }

  private mutating func insert(_ id: WordID) {
    var slot = words[Int(id)].spelling.hash & mask
    while table[slot] >= 0 { slot = (slot + 1) & mask }
    table[slot] = id
  }

  private mutating func grow() {
    table = Array(repeating: -1, count: table.count * 2)
    mask = table.count - 1
    for id in words.indices { insert(WordID(id)) }
  }

  /// ASCII lower case; other bytes as they are.
  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

/// The regular forms of an English verb.
struct Inflection {
  let thirdPerson: String
  let past: String
  let gerund: String
  let americanPast: String
  let americanGerund: String
  let hasAmericanDouble: Bool

  init(_ lemma: String) {
    func drop(_ n: Int) -> String { String(lemma.dropLast(n)) }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    let last = lemma.last ?? " "
    let beforeLast = lemma.dropLast().last ?? " "
    let doubled = lemma + String(last)
    hasAmericanDouble = last == "l" && vowels.contains(beforeLast) && lemma.count > 4
    americanPast = lemma + "ed"
    americanGerund = lemma + "ing"
    if last == "e" {
      thirdPerson = lemma == "have" ? "has" : lemma + "s"
      past = lemma + "d"
      gerund = lemma.hasSuffix("ee") || lemma.hasSuffix("oe") || lemma.hasSuffix("ye") ? lemma + "ing" : drop(1) + "ing"
    } else if last == "y" && !vowels.contains(beforeLast) {
      thirdPerson = drop(1) + "ies"
      past = drop(1) + "ied"
      gerund = lemma + "ing"
    } else if Inflection.doubling.contains(lemma) || hasAmericanDouble {
      thirdPerson = lemma + "s"
      past = doubled + "ed"
      gerund = doubled + "ing"
    } else {
      let sibilant = ["s", "x", "z"].contains(String(last)) || lemma.hasSuffix("ch") || lemma.hasSuffix("sh")
      thirdPerson = lemma + (sibilant || last == "o" ? "es" : "s")
      past = lemma + "ed"
      gerund = lemma + "ing"
    }
  }

  /// Verbs that double their last consonant.
  private static let doubling: Set<String> = [
    "commit", "submit", "admit", "permit", "refer", "prefer", "transfer", "occur", "stop", "plan", "step", "ban",
    "set", "put", "cut", "begin", "win", "get", "let", "hit", "quit", "equip", "drop", "strip", "recur", "deter",
    "defer", "regret", "abet", "shut", "sit", "run", "map", "ship", "grip", "trap", "omit", "emit", "transmit",
    "confer",
    "incur", "rebut", "spur", "compel", "rid", "concur", "infer", "abhor", "remit", "forget", "stem", "bar", "rob",
    "wrap", "tug", "shun",
    "trim", "net", "pin", "tap",
  ]
}

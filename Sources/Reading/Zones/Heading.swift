/// What a line says as a headline: the class of document it names, and who issues it.
struct Heading {
  /// The class it names; `nil` when it names none.
  var kind: StatementText.Kind?
  /// It opens like a title of a statement: `Joint Statement by`, `Communiqué No. 2`, `Envoys issue statement`.
  var isFormula: Bool
  /// It is the class alone (`Press release`), a label of the site rather than a headline.
  var isClass: Bool
  /// The phrase after `by`, `of`, `from`, or before `issue statement`.
  var issuers: Range<Int>?

  private static let nouns = WordSet(Genre.titles)
  private static let before = WordSet(
    "joint press agreed final closing opening official public common the a an chair's chairs' co-chair trilateral ministerial summary full text of"
  )
  private static let verbs = WordSet(
    "issue issues issued release releases released adopt adopts adopted make makes made")
  private static let links = WordSet("by of from")
  private static let ends = WordSet(
    "on at after following regarding concerni about during upon ahead to issued with marking calling condemni")

  /// Reads a line as a headline; quick for lines that name no document.
  init(_ line: Line, in text: [UInt8]) {
    self.init(line.isTitled ? line.range : line.range.lowerBound..<line.range.lowerBound, in: text)
  }

  /// Reads a range as a headline.
  init(_ range: Range<Int>, in text: [UInt8]) {
    let words = Self.words(of: range, in: text)
    let keys = words.map { WordSet.key(of: $0, in: text) }
    kind = nil
    isFormula = false
    isClass = false
    issuers = nil
    guard let noun = keys.firstIndex(where: { Self.nouns.contains($0) }) else { return }
    let isRelease = keys[noun] == WordSet.key("release")
    if isRelease, noun == 0 || keys[noun - 1] != WordSet.key("press") && keys[noun - 1] != WordSet.key("news") {
      return
    }
    kind = Self.kind(keys, noun)
    let verb = keys[..<noun].firstIndex { Self.verbs.contains($0) }
    let opening = keys[..<noun].allSatisfy { Self.before.contains($0) || isRelease }
    let tag = range.lowerBound < range.upperBound && text[range.lowerBound] == UInt8(ascii: "[")
    isClass =
      noun == keys.count - 1 && noun <= 1 && !(noun == 1 && keys[0] == WordSet.key("joint")) || keys.count == 1
    let isJoint = noun > 0 && keys[noun - 1] == WordSet.key("joint")
    let isLinked = noun + 1 < keys.count && Self.links.contains(keys[noun + 1])
    isFormula = !isClass && (opening || verb != nil || noun <= 3 && (tag || isLinked || isJoint))
    if let owner = Self.owner(words[..<noun], keys, in: text) {
      issuers = owner
      isFormula = !isClass
    } else if let verb, verb > 0, verb < noun {
      issuers = words[0].lowerBound..<words[verb - 1].upperBound
    } else if let link = Self.link(keys, after: noun), link + 1 < words.count {
      let end =
        keys[(link + 1)...].indices.first {
          Self.ends.contains(keys[$0]) && !Self.isSent(keys, $0) && !Self.isBehalf(keys, $0)
            && !Self.isField(words, keys, $0, in: text)
        } ?? words.count
      if end > link + 1 { issuers = words[link + 1].lowerBound..<words[end - 1].upperBound }
    } else if let named = Self.named(words[..<noun], keys, in: text) {
      issuers = named.range
      if named.isParted { isFormula = !isClass }
    }
  }

  /// `the Mission to STATE`, `the Special Envoys to the Peace Process`: "to" belongs to those who are sent.
  private static func isSent(_ keys: [WordKey], _ to: Int) -> Bool {
    keys[to] == WordSet.key("to") && to > 0 && sent.contains(keys[to - 1])
  }

  /// `the Commission on Disarmament`: what a body is on goes with its name.
  private static func isField(_ words: [Range<Int>], _ keys: [WordKey], _ on: Int, in text: [UInt8]) -> Bool {
    on > 0 && on + 1 < words.count && keys[on] == WordSet.key("on") && bodies.contains(keys[on - 1])
      && Letters.kind(text, words[on + 1].lowerBound, words[on + 1].upperBound) == .upper
  }

  private static let bodies = WordSet("commission committee panel board tribunal conference forum")

  /// `STATE on behalf of GROUP`: for whom it speaks.
  private static func isBehalf(_ keys: [WordKey], _ on: Int) -> Bool {
    on + 1 < keys.count && keys[on + 1] == WordSet.key("behalf")
  }

  private static let sent = WordSet("mission missions envoy envoys ambassad represen adviser advisor office")

  /// The word that links a document with whose it is; in `Statement on the Anniversary of BODY` "of" links nothing.
  private static func link(_ keys: [WordKey], after noun: Int) -> Int? {
    let end = keys[noun...].firstIndex { ends.contains($0) } ?? keys.count
    return keys.indices.first {
      $0 > noun && links.contains(keys[$0]) && ($0 < end || keys[$0] != WordSet.key("of"))
    }
  }

  /// `The Mediators' statement`, `the Panel's final declaration`: whose it is, without the possessive.
  private static func owner(_ words: ArraySlice<Range<Int>>, _ keys: [WordKey], in text: [UInt8]) -> Range<Int>? {
    guard let first = words.first else { return nil }
    for (n, word) in words.enumerated().reversed() {
      let curly: [UInt8] = [0xE2, 0x80, 0x99]
      let bytes = text[word]
      for mark in [[0x27], curly] where bytes.count > mark.count + 2 {
        if bytes.dropLast().suffix(mark.count).elementsEqual(mark), bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") {
          return first.lowerBound..<(word.upperBound - 1 - mark.count)
        }
        if bytes.suffix(mark.count).elementsEqual(mark) { return first.lowerBound..<(word.upperBound - mark.count) }
        let after = word.upperBound..<min(text.count, word.upperBound + mark.count)
        if bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s"), text[after].elementsEqual(mark) {
          return first.lowerBound..<word.upperBound
        }
      }
      if !before.contains(keys[n]) { return nil }
    }
    return nil
  }

  /// `Monitoring Committee: Statement on`, `Lagos Quintet Joint Statement`: whose it is stands before it, in front of a
  /// colon or in capitals.
  private static func named(_ words: ArraySlice<Range<Int>>, _ keys: [WordKey], in text: [UInt8]) -> (
    range: Range<Int>, isParted: Bool
  )? {
    guard let first = words.first, Letters.kind(text, first.lowerBound, first.upperBound) == .upper,
      let own = words.indices.last(where: { !before.contains(keys[$0]) })
    else { return nil }
    let colon = words.indices.dropLast().last {
      $0 >= own && text[words[$0].upperBound..<words[$0 + 1].lowerBound].contains(UInt8(ascii: ":"))
    }
    if let colon = colon ?? (isParted(words[own], in: text) ? own : nil) {
      guard colon > 0 || first.count < 8, keys[colon] != WordSet.key("type") else { return nil }
      // "The Mission (MIS): statement": the bracket closes before the colon.
      let end = words[colon].upperBound
      return (first.lowerBound..<(end < text.count && text[end] == UInt8(ascii: ")") ? end + 1 : end), true)
    }
    let isName = words[...own].allSatisfy {
      Letters.kind(text, $0.lowerBound, $0.upperBound) == .upper || linking.contains(WordSet.key(of: $0, in: text))
    }
    return isName && own < 10 ? (first.lowerBound..<words[own].upperBound, false) : nil
  }

  /// Whether a colon stands behind a word.
  private static func isParted(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    text[word.upperBound..<min(text.count, word.upperBound + 2)].contains(UInt8(ascii: ":"))
  }

  private static let linking = WordSet("of the on for in and to")

  private static func kind(_ keys: [WordKey], _ noun: Int) -> StatementText.Kind {
    let joint = keys[...noun].contains(WordSet.key("joint"))
    switch keys[noun] {
    case WordSet.key("release"): return .pressRelease
    case WordSet.key("communiq"), WordSet.key("communic"): return .communique
    case WordSet.key("declarat"): return .declaration
    default:
      if joint { return .jointStatement }
      return noun > 0 && keys[noun - 1] == WordSet.key("press") ? .pressStatement : .statement
    }
  }

  /// The words of a range without marks around them, at most sixty.
  static func words(of range: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var words: [Range<Int>] = []
    words.reserveCapacity(min(60, range.count / 6 + 1))
    var i = range.lowerBound
    while i < range.upperBound, words.count < 60 {
      if case let width = Letters.space(text, i, range.upperBound), width > 0 {
        i += width
      } else if !Letters.isWord(text[i]) || text[i] == 0xE2 {
        i += Letters.width(text[i])
      } else {
        let start = i
        while i < range.upperBound, Letters.isWord(text[i]) || text[i] == 0x2D || text[i] == 0x27 || text[i] == 0x2E,
          Letters.space(text, i, range.upperBound) == 0
        {
          i += text[i] == 0xE2 ? 3 : 1
        }
        i = min(i, range.upperBound)
        var end = i
        while end > start + 1, text[end - 1] == 0x2D || text[end - 1] == 0x27 || text[end - 1] == 0x2E { end -= 1 }
        words.append(start..<end)
      }
    }
    return words
  }
}

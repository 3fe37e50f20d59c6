import Testing

@testable import Reading

@Suite struct SpellingTests {
  /// Words of every length up to the longest that two numbers hold, and longer.
  static let words: [(compiled: Spelling, read: String)] = [
    ("a", "A"), ("of", "OF"), ("the", "The"), ("that", "that"), ("sides", "Sides"), ("region", "region"),
    ("meeting", "MEETING"), ("minister", "Minister"), ("ministers", "ministers"), ("ceasefires", "Ceasefires"),
    ("negotiators", "negotiators"), ("declarations", "Declarations"), ("representing", "representing"),
    ("confrontation", "confrontation"), ("investigations", "Investigations"), ("representatives", "Representatives"),
    ("responsibilities", "responsibilities"), ("counterproductive", "Counterproductive"),
    ("institutionalisation", "INSTITUTIONALISATION"), ("communiqué", "Communiqué"),
  ]

  @Test(arguments: words)
  func `a word is spelled the same in a rule and in a text`(_ word: (compiled: Spelling, read: String)) {
    #expect(Spelling(word.read) == word.compiled)
  }

  @Test(arguments: words.filter { $0.read.utf8.count <= 16 })
  func `a spelling of up to sixteen bytes gives the word back`(_ word: (compiled: Spelling, read: String)) {
    #expect(word.compiled.text == word.read.lowercased())
  }

  @Test func `words that differ in one letter are spelled otherwise`() {
    let all = Self.words.map(\.compiled)
    for (index, one) in all.enumerated() { #expect(all.firstIndex(of: one) == index) }
    #expect(Spelling("responsibilitied") != "responsibilities")
    #expect(Spelling("counterproductivo") != "counterproductive")
    #expect(Spelling.none == Spelling(""))
  }

  @Test(arguments: ["a", "of", "the", "that", "sides", "region", "meeting", "minister", "ministers"])
  func `lines key a word by its first eight letters`(_ word: String) {
    let text = Array((word.uppercased() + " and more").utf8)
    let key = WordSet.key(of: 0..<word.utf8.count, in: text)
    #expect(key == word.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | WordKey($1) })
  }

  @Test(arguments: ["Co\u{2011}Chairs", "Co\u{2010}Chairs", "Co-Chairs"])
  func `a hyphen that does not break is a hyphen`(_ word: String) {
    let lexicon = Lexicon(packs: [.nagornoKarabakh])
    let text = Array(("the " + word + " of 21\u{2011}24 May").utf8)
    let tokens = text.withUnsafeBufferPointer { source in
      Tokenizer(source: source, lexicon: lexicon).tokens(in: text.indices)
    }
    #expect(tokens.prefix(3).map { lexicon.spelling(of: $0.word) } == ["the", "co-chairs", "of"])
    #expect(tokens.dropFirst(3).map(\.kind) == [.number, .dash, .number, .word])
  }
}

import Negotiation

/// Letters in brackets behind a name: "the Northern Movement (NM)".
enum Acronyms {
  /// The names in full, as identifiers have them, and the party that goes by the letters; only those that the sentence
  /// takes for parties.
  static func bodies(in analysis: SentenceAnalysis, of source: UnsafeBufferPointer<UInt8>) -> [(String, Party)] {
    let tokens = analysis.tokens
    var found: [(String, Party)] = []
    for open in tokens.indices.dropLast(2) where open > 1 && tokens[open].kind == .open {
      let letters = String(decoding: UnsafeBufferPointer(rebasing: source[tokens[open + 1].range]), as: UTF8.self)
      guard tokens[open + 2].kind == .close, letters.utf8.count > 1, letters.allSatisfy(\.isUppercase) else { continue }
      let short = Party(unchecked: Slugs.word(letters))
      guard analysis.mentions.contains(where: { $0.parties.contains { $0.root == short } }) else { continue }
      var words: [String] = []
      var k = open - 1
      while k >= 0, tokens[k].kind == .word, tokens[k].isCapital || links.contains(tokens[k].spelling) {
        if tokens[k].isCapital {
          let word = UnsafeBufferPointer(rebasing: source[tokens[k].range])
          words.insert(Slugs.word(String(decoding: word, as: UTF8.self)), at: 0)
          if words.count > 1 { found.append((words.joined(separator: "-"), short)) }
        }
        k -= 1
      }
    }
    return found
  }

  private static let links: [Spelling] = ["of", "for", "on", "and", "the"]
}

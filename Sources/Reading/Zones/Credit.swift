/// The credit at the end of a caption: `Photo: Newsfoto`, `UN Photo/R. Calle`, `(Image by Newsfoto)`.
enum Credit {
  private static let nouns = WordSet(Genre.pictures)

  /// Whether a line, which ends without a stop and has such a noun, holds a credit. Complexity: linear in the line.
  static func stands(in line: Range<Int>, of text: [UInt8]) -> Bool {
    for word in Heading.words(of: line, in: text) where word.count >= 4 {
      guard nouns.contains(WordSet.key(of: word, in: text)) else { continue }
      let after = word.upperBound
      // `UN Photo` at the end.
      if after == line.upperBound, word.lowerBound - line.lowerBound > 8, text[word.lowerBound] < 0x61 { return true }
      if after < line.upperBound, text[after] == UInt8(ascii: ":") || text[after] == UInt8(ascii: "/") { return true }
      if Letters.match(" by ", text, after, line.upperBound) || Letters.match(" courtesy", text, after, line.upperBound)
      {
        return true
      }
    }
    return false
  }
}

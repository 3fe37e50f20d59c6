/// Splits a line into words the way a shell does: blanks part, quotes and backslashes hold together.
enum Words {
  /// The words of a line. A `#` at the beginning of a word starts a comment, unless it is part of an
  /// identifier such as `2011-10-24-baku#12`.
  ///
  /// - Throws: a refusal when a quotation is not closed.
  static func split(_ line: String) throws(Refusal) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var characters = line.makeIterator()
    while let character = characters.next() {
      switch (character, quote) {
      case ("\\", nil), ("\\", "\""):
        word = (word ?? "") + (characters.next().map(String.init) ?? "")
      case (let closing, let open?) where closing == open: quote = nil
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case ("#", nil) where word == nil: return words
      case (let blank, nil) where blank.isWhitespace:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let quote {
      throw Refusal(.usage, "the quotation that begins with \(quote) is not closed")
    }
    if let word { words.append(word) }
    return words
  }
}

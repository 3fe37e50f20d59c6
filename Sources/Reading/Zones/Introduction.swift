/// The sentence that introduces a text, and whose sentence it is.
enum Introduction {
  /// Whose words an introduction is.
  enum Role {
    /// The issuers' own release formula: `released the following statement today:` (SI-07). Sentence 1.
    case release
    /// Somebody else's: `The statement reads:` (EM-12). Outside the body.
    case agency
  }

  /// The role of a paragraph or sentence that ends in a colon; `nil` when it introduces something else.
  static func role(of range: Range<Int>, in text: [UInt8]) -> Role? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] != UInt8(ascii: ":") { end -= 1 }
    guard end > range.lowerBound else { return nil }
    let start = sentenceStart(before: end - 1, from: range.lowerBound, in: text)
    let words = Heading.words(of: max(start, end - 300)..<end, in: text)
    let keys = words.map { WordSet.key(of: $0, in: text) }
    if keys.count == 2, keys[0] == WordSet.key("begin"), keys[1] == WordSet.key("text") { return .agency }
    guard let document = keys.lastIndex(where: { documents.contains($0) }) ?? pronoun(keys) else { return nil }
    if let index = keys.firstIndex(of: WordSet.key("followin")), index + 1 < keys.count,
      keys[index + 1] == WordSet.key("is") || keys[index + 1] == WordSet.key("are")
    {
      return .agency
    }
    let rest = keys[document...]
    if document > 0, keys[document - 1] == WordSet.key("followin") || keys[document - 1] == WordSet.key("this") {
      let isSpoken = rest.dropFirst().contains { speech.contains($0) }
      return isSpoken ? .agency : .release
    }
    if document > 1, keys[..<document].contains(WordSet.key("followin")) { return .release }
    if rest.contains(where: { speech.contains($0) }) { return .agency }
    let issued = keys[..<document].contains { issue.contains($0) }
    if rest.contains(WordSet.key("follows")) { return issued ? .release : .agency }
    let isFull =
      keys.contains(WordSet.key("full")) || keys.contains(WordSet.key("text"))
      || keys.contains(WordSet.key("below"))
    return isFull || keys[..<document].contains(WordSet.key("said"))
      || keys[..<document].contains(WordSet.key("says"))
      ? .agency : nil
  }

  /// Whether a sentence without a colon tells that a text follows: `issued the following statement, reports AGENCY.`
  static func announces(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let keys = Heading.words(of: max(range.lowerBound, range.upperBound - 300)..<range.upperBound, in: text)
      .map { WordSet.key(of: $0, in: text) }
    guard let following = keys.firstIndex(of: WordSet.key("followin")), following > 0 else { return false }
    return keys[following...].contains { documents.contains($0) } && keys[..<following].contains { issue.contains($0) }
  }

  /// `It reads as follows:`, `which says:`
  private static func pronoun(_ keys: [WordKey]) -> Int? {
    guard keys.count <= 8 else { return nil }
    let first = keys.firstIndex { $0 == WordSet.key("it") || $0 == WordSet.key("which") }
    return first.flatMap { index in keys[index...].contains { speech.contains($0) } ? index : nil }
  }

  private static let documents = WordSet(
    "statemen communiq communic declarat text document release announce clarific message letter")
  private static let speech = WordSet("reads read says said runs stated states goes stresses notes noted reading")
  private static let issue = WordSet("issue issued issues release released made make adopted published publish put")

  private static func sentenceStart(before end: Int, from start: Int, in text: [UInt8]) -> Int {
    var i = end - 1
    while i > start {
      if text[i] == UInt8(ascii: "."), i + 1 < end, Letters.space(text, i + 1, end) > 0,
        !Abbreviations.holds(start, i, next: Letters.trim(i + 1..<end, in: text).lowerBound, end, text)
      {
        return i + 1
      }
      i -= 1
    }
    return start
  }
}

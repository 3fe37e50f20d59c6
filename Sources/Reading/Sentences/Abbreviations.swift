/// Stops that end no sentence.
enum Abbreviations {
  /// Titles and the like, which always lean on the next word.
  private static let leaning = WordSet(
    "mr mrs ms dr st gen col amb prof sen rep lt maj capt hon rev messrs mme cf vs approx sgt brig adm gov fr")
  /// Those that lean on a number alone.
  private static let numbered = WordSet("no nos art arts para paras sec p pp vol ch fig res doc")
  /// Those that may end a sentence.
  private static let loose = WordSet(
    "jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp jr sr dept univ etc est ed")

  /// Whether the stop at `stop` belongs to an abbreviation or initial and the sentence goes on with the word at `next`.
  static func holds(_ start: Int, _ stop: Int, next: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    var from = stop
    while from > start, stop - from < 12, Letters.isWord(text[from - 1]) || text[from - 1] == UInt8(ascii: ".") {
      if Letters.spaceBefore(text, from, start) > 0 { break }
      from -= 1
    }
    guard from < stop, next < end else { return false }
    let token = from..<stop
    let isDigit = Letters.kind(text, next, end) == .digit
    if token.contains(where: { text[$0] == UInt8(ascii: ".") }) { return holdsDotted(token, next, end, text) }
    let key = WordSet.key(of: token, in: text)
    let isCapital = Letters.kind(text, from, stop) == .upper
    if token.count == 1 {
      if key == WordKey(UInt8(ascii: "p")) && isDigit { return true }
      // An initial follows a name and leans on one; "Group B. The" ends a sentence.
      return isCapital && !isOpener(next, end, text)
    }
    if leaning.contains(key) { return isCapital || key == WordSet.key("vs") || key == WordSet.key("cf") }
    if numbered.contains(key) { return isDigit }
    if loose.contains(key) { return isCapital && token.count <= 4 && (isDigit || !isOpener(next, end, text)) }
    return false
  }

  /// `U.S.`, `D.C.`, `a.m.`, `e.g.`: single letters parted by stops.
  private static func holdsDotted(_ token: Range<Int>, _ next: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    var (letters, run) = (0, 0)
    for i in token {
      run = text[i] == UInt8(ascii: ".") ? 0 : run + 1
      letters += run > 0 ? 1 : 0
      if run > 2 { return false }
    }
    let key = WordSet.key(of: token, in: text)
    if letters == 2, key == WordSet.key("e.g") || key == WordSet.key("i.e") { return true }
    return !isOpener(next, end, text)
  }

  private static func isOpener(_ next: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    var word = next
    while word < end, word - next < 20, Letters.isWord(text[word]) { word += 1 }
    return Genre.openers.contains(WordSet.key(of: next..<word, in: text))
  }
}

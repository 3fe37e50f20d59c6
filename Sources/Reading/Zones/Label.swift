/// A line such as `Date: 5 May 2015`, or `Place:` with its value on the next line.
struct Label {
  /// What the label names.
  enum Name { case date, posted, place, source, title, other }

  var name: Name
  /// The value on the same line; empty when there is none.
  var value: Range<Int>

  /// Reads a line as a label: one to four words, a colon, at most a dozen words after it.
  init?(_ line: Line, in text: [UInt8]) {
    guard line.words <= 16, !line.isProse else { return nil }
    let limit = min(line.range.upperBound, line.range.lowerBound + 40)
    var (i, words) = (line.range.lowerBound, 1)
    while i < limit, text[i] != UInt8(ascii: ":") {
      if Letters.space(text, i, limit) > 0 { words += 1 }
      i += 1
    }
    guard i < limit, i > line.range.lowerBound, words <= 4 else { return nil }
    // A clock time is no label.
    if (0x30...0x39).contains(text[i - 1]) { return nil }
    value = Letters.trim(i + 1..<line.range.upperBound, in: text)
    switch WordSet.key(of: line.range.lowerBound..<i, in: text) {
    case WordSet.key("date"), WordSet.key("date of "): name = .date
    case WordSet.key("publishe"), WordSet.key("posted"), WordSet.key("posted o"), WordSet.key("created"),
      WordSet.key("release "), WordSet.key("updated"):
      name = .posted
    case WordSet.key("place"), WordSet.key("location"), WordSet.key("city"), WordSet.key("venue"): name = .place
    case WordSet.key("source"), WordSet.key("sources"), WordSet.key("issued b"), WordSet.key("author"):
      name = .source
    case WordSet.key("subject"), WordSet.key("title"), WordSet.key("headline"), WordSet.key("re"): name = .title
    default: name = .other
    }
  }
}

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
    switch WordTable.key(of: line.range.lowerBound..<i, in: text) {
    case WordTable.key("date"), WordTable.key("date of "): name = .date
    case WordTable.key("publishe"), WordTable.key("posted"), WordTable.key("posted o"), WordTable.key("created"),
      WordTable.key("release "), WordTable.key("updated"):
      name = .posted
    case WordTable.key("place"), WordTable.key("location"), WordTable.key("city"), WordTable.key("venue"): name = .place
    case WordTable.key("source"), WordTable.key("sources"), WordTable.key("issued b"), WordTable.key("author"):
      name = .source
    case WordTable.key("subject"), WordTable.key("title"), WordTable.key("headline"), WordTable.key("re"): name = .title
    default: name = .other
    }
  }
}

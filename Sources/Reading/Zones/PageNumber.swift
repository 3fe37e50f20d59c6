/// The numbers that a printed page leaves in its text: `2`, `- 2 -`, `Page 2 of 5`, `2/5`, a form feed.
enum PageNumber {
  /// Whether a line is nothing but a page's number. Complexity: O(1); longer lines are none.
  static func isAll(of line: Range<Int>, in text: [UInt8]) -> Bool {
    guard line.count <= 16 else { return false }
    var i = line.lowerBound
    let end = line.upperBound
    skip(&i, end, text)
    for word in ["page ", "pg. ", "p. "] as [StaticString] where Letters.match(word, text, i, end) {
      i += word.utf8CodeUnitCount
    }
    guard digits(&i, end, text) else { return false }
    skip(&i, end, text)
    if i < end, text[i] == UInt8(ascii: "/") || text[i] == UInt8(ascii: "|") {
      i += 1
      skip(&i, end, text)
      guard digits(&i, end, text) else { return false }
    } else if Letters.match("of ", text, i, end) {
      i += 3
      guard digits(&i, end, text) else { return false }
    }
    skip(&i, end, text)
    return i == end
  }

  /// One to three digits.
  private static func digits(_ i: inout Int, _ end: Int, _ text: [UInt8]) -> Bool {
    let start = i
    while i < end, text[i] >= UInt8(ascii: "0"), text[i] <= UInt8(ascii: "9") { i += 1 }
    return i > start && i - start <= 3
  }

  /// Blanks, dashes and form feeds around the number.
  private static func skip(_ i: inout Int, _ end: Int, _ text: [UInt8]) {
    while i < end {
      if text[i] <= 0x20 || text[i] == UInt8(ascii: "-") {
        i += 1
      } else if i + 2 < end, text[i] == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0x93 || text[i + 2] == 0x94 {
        i += 3
      } else {
        return
      }
    }
  }
}

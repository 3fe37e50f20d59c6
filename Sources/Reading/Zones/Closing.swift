import Negotiation

/// The line of place and day that communiqués put below their text.
struct Closing {
  var phrase: DayPhrase?
  var places: [Range<Int>] = []
  /// Who it says issued the text: `Issued in Vesta on 3 May 2031 by the delegations`.
  var issuers: Range<Int>?
  /// A day printed by the site below the text.
  var stamp: DayPhrase?

  /// Reads the few lines after a block; the names of those who signed, one a line, are stepped over.
  init(below block: Block, lines: [Line], text: [UInt8]) {
    var names = 0
    for i in block.next..<min(block.next + 8, lines.count) {
      let line = lines[i]
      if i - names >= block.next + 3 { return }
      if Self.isSigned(line, text) {
        names += 1
        continue
      }
      if Self.isDone(line, text) {
        phrase = DayPhrase.first(in: line.range, of: text)
        places = Self.places(line.range, text)
        issuers = Self.issuers(line.range, text)
        return
      }
      guard line.hasYear, line.words <= 12 else {
        if line.role != nil { return }
        continue
      }
      let range = Self.line(line, text)
      if let reading = DatelineParser.leading(range, in: text), reading.isWholeLine {
        guard !reading.dateline.places.isEmpty else {
          stamp = reading.phrase
          return
        }
        phrase = reading.phrase
        places = reading.dateline.places
        return
      }
      if line.words <= 7, let found = DayPhrase.first(in: line.range, of: text) {
        stamp = found
        return
      }
    }
  }

  /// "Aldo Brenner": two or three words in capitals that no menu has for an entry.
  private static func isSigned(_ line: Line, _ text: [UInt8]) -> Bool {
    guard line.role == nil, !line.hasYear, (2...3).contains(line.words) else { return false }
    return Heading.words(of: line.range, in: text).allSatisfy {
      Letters.kind(text, $0.lowerBound, line.range.upperBound) == .upper
    }
  }

  /// Whether a line is nothing but place and day: `Done at Vesta, 6 December 2031.`
  static func isClosing(_ line: Line, _ text: [UInt8]) -> Bool {
    if isDone(line, text) { return true }
    guard line.hasYear, line.words <= 10 else { return false }
    let reading = DatelineParser.leading(self.line(line, text), in: text)
    return reading.map { $0.isWholeLine && !$0.dateline.places.isEmpty } ?? false
  }

  /// `Done this 25th day of January 2031 in Vesta, Norland.`
  static func isDone(_ line: Line, _ text: [UInt8]) -> Bool {
    guard line.hasYear, line.words <= 28,
      line.first == WordSet.key("done") || line.first == WordSet.key("signed")
        || line.first == WordSet.key("issued")
    else { return false }
    let words = Heading.words(of: line.range, in: text)
    guard words.count > 1 else { return false }
    let next = WordSet.key(of: words[1], in: text)
    return [WordSet.key("this"), WordSet.key("at"), WordSet.key("in"), WordSet.key("on")].contains(next)
      && DayPhrase.first(in: line.range, of: text) != nil
  }

  /// The capitals after `at` or `in`, a country after a comma included.
  static func places(_ range: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    let words = Heading.words(of: range, in: text)
    for (index, word) in words.enumerated().dropLast() {
      let key = WordSet.key(of: word, in: text)
      guard key == WordSet.key("in") || key == WordSet.key("at") else { continue }
      var end = index + 1
      while end < words.count, Letters.kind(text, words[end].lowerBound, range.upperBound) == .upper,
        DayPhrase.leading(text, words[end].lowerBound, range.upperBound) == nil
      { end += 1 }
      if end > index + 1 { return [words[index + 1].lowerBound..<words[end - 1].upperBound] }
    }
    return []
  }

  private static func issuers(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let words = Heading.words(of: range, in: text)
    let by = words.firstIndex { WordSet.key(of: $0, in: text) == WordSet.key("by") }
    guard let by, by + 1 < words.count else { return nil }
    return words[by + 1].lowerBound..<words[words.count - 1].upperBound
  }

  /// The line without `Done at` and the stop.
  private static func line(_ line: Line, _ text: [UInt8]) -> Range<Int> {
    var range = line.range
    for opening in ["done at ", "done in ", "issued in ", "issued at ", "adopted in ", "adopted at "] as [StaticString]
    where Letters.match(opening, text, range.lowerBound, range.upperBound) {
      range = range.lowerBound + opening.utf8CodeUnitCount..<range.upperBound
    }
    if range.upperBound > range.lowerBound, text[range.upperBound - 1] == UInt8(ascii: ".") {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}

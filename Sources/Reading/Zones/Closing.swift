import Negotiation

/// The line of place and day that communiqués put below their text.
struct Closing {
  var phrase: DayPhrase?
  var places: [Range<Int>] = []
  /// A day printed by the site below the text.
  var stamp: DayPhrase?

  /// Reads the few lines after a block.
  init(below block: Block, lines: [Line], text: [UInt8]) {
    for i in block.next..<min(block.next + 3, lines.count) {
      let line = lines[i]
      guard line.hasYear, line.words <= 12 else {
        if Cues.standard.role(of: line, in: text) != nil { return }
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

  /// Whether a line is nothing but place and day: `Done at Vesta, 6 December 2031.`
  static func isClosing(_ line: Line, _ text: [UInt8]) -> Bool {
    guard line.hasYear, line.words <= 10 else { return false }
    let reading = DatelineParser.leading(self.line(line, text), in: text)
    return reading.map { $0.isWholeLine && !$0.dateline.places.isEmpty } ?? false
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

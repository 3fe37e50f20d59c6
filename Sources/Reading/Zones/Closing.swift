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
      var range = line.range
      for opening in ["done at ", "done in ", "issued in ", "issued at ", "adopted in ", "adopted at "]
        as [StaticString]
      where Letters.match(opening, text, range.lowerBound, range.upperBound) {
        range = range.lowerBound + opening.utf8CodeUnitCount..<range.upperBound
      }
      if range.upperBound > range.lowerBound, text[range.upperBound - 1] == UInt8(ascii: ".") {
        range = range.lowerBound..<range.upperBound - 1
      }
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
}

/// Joins the physical lines that a narrow column or a converter broke a sentence into.
enum LineJoiner {
  /// Words that go on with a title of two words in the line above: `JOINT COMMUNIQUÉ / of the third round`.
  private static let under = WordSet("of from on between after following")

  /// The lines with every unfinished one joined to its continuation. Complexity: linear.
  static func join(_ lines: [Line], in text: [UInt8]) -> [Line] {
    var joined: [Line] = []
    joined.reserveCapacity(lines.count)
    for line in lines {
      if let before = joined.last, continues(line, after: before, in: text) {
        joined[joined.count - 1].absorb(line)
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Whether a line goes on in the middle of a sentence that the line before it left open.
  private static func continues(_ line: Line, after before: Line, in text: [UInt8]) -> Bool {
    guard line.mark == .none, before.words > 0, line.words > 0, line.ending != .colon || line.words > 3 else {
      return false
    }
    guard before.ending == .open || before.ending == .comma else {
      return before.ending == .stop && !line.afterBlank && endsInAbbreviation(before, line, in: text)
    }
    if before.words <= 3, before.isTitled, !line.afterBlank, under.contains(line.first) { return true }
    if before.first == WordSet.key("by"), before.width >= 45, !line.afterBlank, line.words <= 20 {
      // `By Mission | 6 December` above a dateline is a stamp.
      return !line.hasYear || DatelineParser.leading(line.range, in: text)?.dateline.day == nil
    }
    let next = Letters.kind(text, line.range.lowerBound, line.range.upperBound)
    // `Press release` under a title is a label; a breadcrumb goes nowhere.
    if line.words <= 2, Heading(line, in: text).isClass { return false }
    // `Date: 12 August 2031` goes on with nothing.
    if line.hasYear, line.words <= 12, let label = Label(line, in: text), label.name != .other { return false }
    // `by Staff Writer` under a title.
    if line.first == WordSet.key("by"), line.words <= 4, line.ending == .open { return false }
    if next != .lower, Cues.standard.role(of: before, in: text) != nil { return false }
    let isOpen = before.ending == .comma || Genre.open.contains(before.last)
    let isSentence = before.words >= 4 && before.small * 5 >= before.words * 2 && before.grammar >= 1
    // A letterhead above a title is no part of it.
    if !isOpen, next == .upper, before.isTitled, line.isTitled, Heading(line, in: text).isFormula { return false }
    if line.afterBlank { return next == .lower && isSentence && (before.words >= 8 && isOpen || isProseTail(before)) }
    // A dateline begins running text, which goes on until it stops.
    if before.hasYear, before.ending == .open, before.words >= 6, before.mark == .none,
      DatelineParser.leading(before.range, in: text).map({ !$0.isWholeLine && $0.dateline.day != nil }) ?? false
    {
      return true
    }
    switch next {
    case .lower: return before.words >= 3 && (isSentence || isOpen)
    case .upper, .digit:
      // A title above its dateline is finished.
      if line.hasYear, DatelineParser.leading(line.range, in: text)?.dateline.day != nil { return false }
      return isOpen && before.words >= 4 || isSentence && isColumn(before, line) || runsOver(before, line, in: text)
    default: return isSentence && (isOpen || isColumn(before, line))
    }
  }

  /// Whether a line breaks off where no title does: inside brackets, or in a paragraph that runs over lines of the
  /// same width already. Lists of names have few small words to know a sentence by.
  private static func runsOver(_ before: Line, _ line: Line, in text: [UInt8]) -> Bool {
    guard (45...115).contains(before.width), before.words >= 8, line.width <= 115 else { return false }
    let tail = before.range.suffix(400)
    if let open = tail.last(where: { text[$0] == UInt8(ascii: "(") }), !text[open..<tail.endIndex].contains(0x29) {
      return true
    }
    let isParagraph = before.range.count > before.width + 40 && before.grammar * 7 >= before.words
    return isParagraph && (line.width * 10 >= before.width * 7 || line.ending == .stop)
  }

  /// Whether two lines have the even length of a narrow column, so that the second may begin with a capital.
  private static func isColumn(_ before: Line, _ line: Line) -> Bool {
    (before.small * 2 >= before.words || before.grammar * 3 >= before.words && !before.isTitled)
      && (45...115).contains(before.width)
      && (line.width <= 115 && line.width * 10 >= before.width * 7 || line.ending == .stop && line.width <= 115)
  }

  /// Whether a line has begun to be running text: a sentence stands in it, or it is longer than headlines are.
  private static func isProseTail(_ line: Line) -> Bool {
    line.grammar * 7 >= line.words && (line.stops >= 1 || line.words >= 9 && line.small * 2 >= line.words)
  }

  /// `the U.S.` at the end of a line is no end of a sentence when another line of the paragraph follows.
  private static func endsInAbbreviation(_ before: Line, _ line: Line, in text: [UInt8]) -> Bool {
    let end = before.range.upperBound
    guard end - before.range.lowerBound > 30, text[end - 1] == UInt8(ascii: ".") else { return false }
    return Abbreviations.holds(
      before.range.lowerBound, end - 1, next: line.range.lowerBound, line.range.upperBound, text)
  }
}

extension Line {
  /// Takes a continuation: the range runs on over the line break.
  mutating func absorb(_ line: Line) {
    range = range.lowerBound..<line.range.upperBound
    width = line.width
    words += line.words
    grammar += line.grammar
    small += line.small
    talks += line.talks
    stops += line.stops
    hasYear = hasYear || line.hasYear
    tells = tells || line.tells
    isTitled = isTitled || line.isTitled
    mayCredit = mayCredit || line.mayCredit
    ending = line.ending
    last = line.last
  }
}

/// A run of running text on a page: the lines of one body, before it is known whether it is a statement's.
struct Block {
  /// The lines that are text, by index.
  var lines: [Int] = []
  /// The first line after it.
  var next: Int
  /// The dateline of its first line.
  var dateline: DatelineParser.Reading?
  /// The last line before it that closes a text (`Related`, `Comments`), if any.
  var close: Int?
}

/// Gathers the blocks of a page.
struct BlockGatherer {
  let text: [UInt8]
  let lines: [Line]

  /// The blocks in their order. Complexity: linear.
  func blocks() -> [Block] {
    var blocks: [Block] = []
    var close: Int?
    var i = 0
    while i < lines.count {
      if lines[i].role == .closes {
        close = i
      } else if let block = block(at: i, close: close) {
        blocks.append(block)
        i = block.next
        continue
      }
      i += 1
    }
    return blocks
  }

  /// The dateline with a day or capitals that a line begins with, when text follows on the line.
  private func dateline(of line: Line) -> DatelineParser.Reading? {
    guard line.mark == .none, line.words >= 6 else { return nil }
    let reading = DatelineParser.leading(skippingQuote(line.range), in: text)
    return reading.flatMap { $0.isWholeLine ? nil : $0 }
  }

  private func skippingQuote(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    return range.lowerBound + Letters.quote(text, range.lowerBound, range.upperBound)..<range.upperBound
  }

  private func block(at first: Int, close: Int?) -> Block? {
    let line = lines[first]
    let dateline = dateline(of: line)
    let isText = (line.isProse || isOpening(first)) && (line.mark != .bullet || isDashed(first))
    guard
      isText || dateline != nil && (line.ending != .open || line.words >= 20) || isStem(line) || isListStem(first)
        || isSpeakerStem(first)
    else {
      return nil
    }
    guard line.role == nil else { return nil }
    var block = Block(lines: [first], next: first + 1, dateline: dateline, close: close)
    var i = first + 1
    while i < lines.count, let taken = take(i, after: block.lines[block.lines.count - 1]) {
      if taken { block.lines.append(i) }
      i += 1
    }
    block.next = max(i, first + 1)
    return block
  }

  /// `- The Mediators met X. They discussed N.`: a dash before a paragraph is no list without a second one.
  private func isDashed(_ i: Int) -> Bool {
    lines[i].stops >= 2 && lines[i].ending == .stop && (i + 1 == lines.count || lines[i + 1].mark == .none)
      && (i == 0 || lines[i - 1].mark == .none)
  }

  /// `The delegations announce:` above items that are sentences.
  private func isListStem(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.ending == .colon, line.words >= 4, line.small >= 2, line.mark == .none, i + 2 < lines.count else {
      return false
    }
    return lines[(i + 1)...(i + 2)].allSatisfy { $0.mark != .none && $0.words >= 6 && $0.grammar >= 1 }
  }

  /// A sentence full of names that prose follows at once.
  private func isOpening(_ i: Int) -> Bool {
    let line = lines[i]
    return line.ending == .stop && line.words >= 8 && line.grammar * 7 >= line.words && line.small * 3 >= line.words
      && i + 1 < lines.count && lines[i + 1].isProse && lines[i + 1].role == nil
  }

  /// A short line that introduces a text: `The statement reads:`.
  private func isStem(_ line: Line) -> Bool {
    line.ending == .colon && line.words >= 2 && line.words < 60 && line.mark == .none
      && Introduction.role(of: line.range, in: text) != nil
  }

  /// `The Ministers of A and B, meeting in PLC on DATE:` above items that go on with it.
  private func isSpeakerStem(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.ending == .comma || line.ending == .colon, (8...60).contains(line.words), line.mark == .none,
      line.grammar * 6 >= line.words, line.small * 3 >= line.words, i + 1 < lines.count, lines[i + 1].grammar > 0
    else { return false }
    let next = lines[i + 1]
    return next.mark == .number || next.mark == .letter || next.ending == .semicolon || isPreamble(i + 1)
  }

  /// `Having considered the report of N,` among lines that end as it does.
  private func isPreamble(_ i: Int) -> Bool {
    guard lines[i].ending == .comma, lines[i].words >= 5, lines[i].grammar >= 1, lines[i].small >= 2 else {
      return false
    }
    return lines[i].role == nil && lines[i].mark == .none
  }

  /// `Council,` or `The Summit:` alone above numbered items or paragraphs that go on with it.
  private func isSubjectStem(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.ending == .comma || line.ending == .colon, line.words <= 12, line.mark == .none, i + 1 < lines.count
    else { return false }
    let next = lines[i + 1]
    return next.mark == .number || next.mark == .letter || next.ending == .semicolon || next.ending == .comma
  }

  /// Whether a line goes on with the text (`true`), is furniture inside it (`false`), or ends it (`nil`).
  private func take(_ i: Int, after last: Int) -> Bool? {
    let line = lines[i]
    let before = lines[last]
    switch line.role {
    case .closes: return isAside(i) ? false : nil
    case .skipped: return false
    case nil: break
    }
    if line.mark != .none { return takeItem(i, after: before) }
    if let dateline = dateline(of: line), dateline.dateline.day != nil { return nil }
    if Closing.isClosing(line, text) { return nil }
    if line.isProse { return isTeaser(i) ? nil : true }
    if isStem(line) || isSubjectStem(i) { return true }
    let heading = Heading(line, in: text)
    if heading.isFormula, line.ending == .open { return nil }
    if line.isShortSentence || line.ending == .colon && line.words >= 3 && line.small >= 1 {
      return line.words >= 5 || !line.afterBlank && line.small * 2 >= line.words || hasText(after: i) ? true : nil
    }
    if line.ending == .semicolon || before.ending == .semicolon, line.small >= 2 { return true }
    if before.ending == .comma, isPreamble(i) { return true }
    return isInnerHeading(i) ? false : nil
  }

  /// List items belong to the text after a stem or among items, and wherever they are sentences.
  private func takeItem(_ i: Int, after before: Line) -> Bool? {
    let line = lines[i]
    if before.ending == .colon, line.words > 0 { return true }
    if line.isProse || line.ending == .semicolon { return true }
    if line.isShortSentence, line.words >= 5 { return true }
    if before.mark != .none, before.mark == line.mark, line.words >= 2, line.small >= 1, isOpenList(i) { return true }
    if before.ending == .open, line.words >= 3, line.small >= 1, before.isProse { return true }
    // `6. The Council called on both sides to:` above items of another kind.
    if line.ending == .colon, line.words >= 3, line.small >= 1, i + 1 < lines.count, lines[i + 1].mark != .none,
      lines[i + 1].mark != line.mark
    {
      return true
    }
    return line.mark == .number && isInnerHeading(i) ? false : nil
  }

  /// All in capitals.
  private func isCapital(_ line: Line) -> Bool {
    line.range.allSatisfy { text[$0] < 0x61 || text[$0] > 0x7A }
  }

  /// Whether the items before `i` go back without a break to a stem that ends in a colon.
  private func isOpenList(_ i: Int) -> Bool {
    var j = i - 1
    while j >= 0, i - j < 40, lines[j].mark != .none, lines[j].ending != .colon { j -= 1 }
    return j >= 0 && lines[j].ending == .colon && lines[j].words >= 3
  }

  /// `Read also: Envoys return to Vesta` between two paragraphs: the text goes on under it.
  private func isAside(_ i: Int) -> Bool {
    guard i + 1 < lines.count, lines[i].words >= 5, Label(lines[i], in: text).map({ !$0.value.isEmpty }) ?? false else {
      return false
    }
    let next = lines[i + 1]
    return next.isProse && next.words >= 20 && next.ending == .stop && next.role == nil
      && [WordSet.key("read"), WordSet.key("see"), WordSet.key("also"), WordSet.key("related")]
        .contains(lines[i].first)
  }

  /// A sentence or two under the title of another story, cut short by dots.
  private func isTeaser(_ i: Int) -> Bool {
    lines[i].ending == .ellipsis && i > 0 && lines[i - 1].isFragment && lines[i - 1].ending == .open
  }

  private func hasText(after i: Int) -> Bool {
    i + 1 < lines.count && lines[i + 1].isProse && lines[i + 1].role == nil
  }

  /// A heading inside the text: a few words, and enough text under it to be no teaser.
  private func isInnerHeading(_ i: Int) -> Bool {
    let line = lines[i]
    guard line.ending == .open || line.ending == .colon, line.words <= 12, !line.hasYear, i + 1 < lines.count else {
      return false
    }
    let under = lines[i + 1]
    let isStem = under.ending == .colon && under.words >= 3 && under.small >= 1
    guard under.isProse || under.isShortSentence && under.words >= 5 || isStem, under.ending != .ellipsis,
      under.role == nil, dateline(of: under) == nil
    else { return false }
    if line.words <= 5 || line.small == 0 && isCapital(line) { return true }
    return under.range.count >= 240 || i + 2 < lines.count && lines[i + 2].isProse
  }
}

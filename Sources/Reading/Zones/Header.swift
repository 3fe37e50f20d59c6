import Negotiation

/// What stands above a body: headline, labels, stamps.
struct Header {
  var kind: StatementText.Kind?
  var headline: Range<Int>?
  var subheadline: Range<Int>?
  var issuers: Range<Int>?
  var isFormula = false
  /// A dateline on a line of its own.
  var dateline: StatementText.Dateline?
  /// The value of a `Date:` line.
  var date: DayPhrase?
  /// A day on a line of its own or after `Published:`.
  var stamp: DayPhrase?
  var place: Range<Int>?
  var source: Range<Int>?

  private static let reach = 40

  /// Reads the lines between `floor` and a block.
  init(above block: Block, from floor: Int, lines: [Line], text: [UInt8], hints: Zones.Hints) {
    let first = block.lines[0]
    let low = max(floor, first - Self.reach)
    let headlineLine = pickHeadline(low..<first, lines, text, hints)
    if let headlineLine {
      headline = titled(lines[headlineLine], text)
      let heading = Heading(lines[headlineLine], in: text)
      isFormula = heading.isFormula
      kind = heading.isFormula || heading.isClass ? heading.kind : nil
      issuers = heading.issuers
    }
    readLabels(max(low, (headlineLine ?? first) - 6)..<first, headlineLine, lines, text)
  }

  /// The best headline: the page's own title, else a title of the genre, else the nearest line that could be one.
  private func pickHeadline(_ range: Range<Int>, _ lines: [Line], _ text: [UInt8], _ hints: Zones.Hints) -> Int? {
    var best: (line: Int, score: Int)?
    var distance = 0
    let title = hints.title.map { Array($0.utf8) } ?? []
    for i in range.reversed() {
      let line = lines[i]
      guard line.words > 0, line.role == nil, line.words <= 60 else { continue }
      let heading = Heading(line, in: text)
      let isTitled = !title.isEmpty && line.words >= 3 && starts(title, with: line.range, text)
      var score = 0
      if isTitled { score = 200 }
      if heading.isFormula, !isClassLabel(line, text), line.mark != .bullet, !line.isProse || line.stops == 0 {
        score += 100
      } else if !isTitled {
        guard line.mark == .none, line.words >= 3, !line.isProse, line.ending == .open || line.ending == .stop,
          Label(line, in: text) == nil, !isStamp(line, text), !heading.isClass, !isByline(line, text),
          !holdsBar(line.range, text), !isMenu(i, lines), !isCredited(line.range, text)
        else { continue }
        score += line.words <= 5 ? 30 : 40
      }
      score -= distance * (heading.isFormula ? 3 : 15)
      distance += 1
      if best.map({ score > $0.score }) ?? true { best = (i, score) }
    }
    guard let best, best.score > -30 else { return nil }
    return best.line
  }

  /// The headline without its label: `Subject: Statement by the envoys`.
  private func titled(_ line: Line, _ text: [UInt8]) -> Range<Int> {
    guard let label = Label(line, in: text), label.name == .title, !label.value.isEmpty else { return line.range }
    return label.value
  }

  /// `Content type: Press release` names the class of the page, and is no title.
  private func isClassLabel(_ line: Line, _ text: [UInt8]) -> Bool {
    guard let label = Label(line, in: text), label.name == .other, !label.value.isEmpty else { return false }
    return Heading(label.value, in: text).isClass
  }

  /// Short lines side by side are a menu.
  private func isMenu(_ i: Int, _ lines: [Line]) -> Bool {
    guard lines[i].words <= 4 else { return false }
    let neighbours = [i - 2, i - 1, i + 1, i + 2].filter { lines.indices.contains($0) }
    return neighbours.filter { lines[$0].words <= 4 && lines[$0].ending == .open && !lines[$0].hasYear }.count >= 2
  }

  private func starts(_ title: [UInt8], with range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.count <= title.count && title.starts(with: text[range])
  }

  private func holdsBar(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains(UInt8(ascii: "|"))
  }

  /// A caption ends in its credit: `(Newsfoto)`.
  private func isCredited(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[range.upperBound - 1] == UInt8(ascii: ")") else { return false }
    let open = range.last { text[$0] == UInt8(ascii: "(") } ?? range.lowerBound
    return Heading.words(of: open..<range.upperBound, in: text).contains { word in
      (["foto", "photo", "image", "picture"] as [StaticString]).contains { name in
        word.contains { Letters.match(name, text, $0, word.upperBound) }
      }
    }
  }

  private func isByline(_ line: Line, _ text: [UInt8]) -> Bool {
    line.first == WordSet.key("by") && line.words <= 6
  }

  /// A line that is a day and little else: time, zone, author.
  private func isStamp(_ line: Line, _ text: [UInt8]) -> Bool {
    line.words <= 12 && line.hasYear && DayPhrase.first(in: line.range, of: text) != nil
      && !Heading(line, in: text).isFormula
  }

  private mutating func readLabels(_ range: Range<Int>, _ headlineLine: Int?, _ lines: [Line], _ text: [UInt8]) {
    for i in range where i != headlineLine {
      let line = lines[i]
      if let label = Label(line, in: text) {
        readLabel(label, i, range, lines, text)
        continue
      }
      if let headlineLine, i > headlineLine, i + 1 < range.upperBound, place == nil,
        isPlace(line, above: lines[i + 1], text)
      {
        place = line.range
        continue
      }
      let heading = Heading(line, in: text)
      if heading.isClass, kind == nil { kind = heading.kind }
      if let headlineLine, i > headlineLine, line.first == WordSet.key("by"), line.words >= 9,
        !holdsBar(line.range, text)
      {
        subheadline = line.range
        if issuers == nil, let by = Heading.words(of: line.range, in: text).first {
          issuers = Letters.trim(by.upperBound..<line.range.upperBound, in: text)
        }
      }
      guard line.hasYear, line.words <= 14 else { continue }
      // `Done at Vesta on 6 December 2031` above the text.
      if Closing.isDone(line, text), place == nil { place = Closing.places(line.range, text).first }
      if let reading = DatelineParser.leading(line.range, in: text), reading.isWholeLine,
        !reading.dateline.places.isEmpty,
        i > (headlineLine ?? -1)
      {
        dateline = reading.dateline
      } else if isStamp(line, text), let phrase = DayPhrase.first(in: line.range, of: text) {
        stamp = phrase
      }
    }
  }

  /// `New York` above a line that is a day: one to three capital words below the title.
  private func isPlace(_ line: Line, above next: Line, _ text: [UInt8]) -> Bool {
    guard line.words <= 3, line.small == 0, line.ending == .open, !line.hasYear, line.mark == .none,
      next.hasYear, next.words <= 4, !Heading(line, in: text).isClass, line.role == nil,
      !DatelineParser.never.contains(line.first)
    else { return false }
    return DatelineParser.leading(next.range, in: text).map { $0.isWholeLine && $0.dateline.places.isEmpty } ?? false
  }

  private mutating func readLabel(_ label: Label, _ i: Int, _ range: Range<Int>, _ lines: [Line], _ text: [UInt8]) {
    var value = label.value
    if value.isEmpty, i + 1 < range.upperBound, Label(lines[i + 1], in: text) == nil { value = lines[i + 1].range }
    guard !value.isEmpty else { return }
    switch label.name {
    case .date: date = DayPhrase.first(in: value, of: text) ?? date
    case .posted: stamp = DayPhrase.first(in: value, of: text) ?? stamp
    case .place: place = value
    case .source: source = value
    case .title, .other: break
    }
  }
}

/// The paragraphs of one block, once introduction, quotation marks and lists are understood.
struct Body {
  /// A line of text on its way to a paragraph.
  struct Piece {
    var range: Range<Int>
    var mark: Line.Mark
    var ending: Line.Ending
    var stops: Int
  }

  var pieces: [Piece] = []
  /// Whose words introduce the text, and the bytes when they are an agency's.
  var introduction: Introduction.Role?
  var lead: Range<Int>?
  var isQuoted = false
  var isPartial = false

  /// The first paragraph after a release formula.
  private var afterRelease = 0
  private let text: [UInt8]
  private let quotation: Quotation

  /// Takes the text lines of a block.
  init(_ block: Block, lines: [Line], text: [UInt8]) {
    self.text = text
    quotation = Quotation(text: text)
    for index in block.lines {
      let line = lines[index]
      var range = line.range
      if index == block.lines[0], let dateline = block.dateline {
        range = min(dateline.dateline.range.upperBound, range.upperBound)..<range.upperBound
      }
      range = withoutWrapping(range)
      guard !range.isEmpty else { continue }
      let ending = range.upperBound == line.range.upperBound ? line.ending : LineScanner.ending(of: range, in: text)
      pieces.append(Piece(range: range, mark: line.mark, ending: ending, stops: line.stops))
    }
    introduce(isOfficial: block.dateline.map { $0.dateline.day != nil && !$0.isAgency } ?? false)
    unquote()
  }

  /// Leaves out what a converter put around the words: a picture before them (`![](...)`), the bar of a table cell.
  private func withoutWrapping(_ whole: Range<Int>) -> Range<Int> {
    var range = whole
    while range.count > 1, text[range.upperBound - 1] == UInt8(ascii: "|") {
      range = Letters.trim(range.lowerBound..<range.upperBound - 1, in: text)
    }
    guard Letters.match("![", text, range.lowerBound, range.upperBound),
      let close = range.prefix(400).first(where: { text[$0] == UInt8(ascii: ")") })
    else { return range }
    return Letters.trim(close + 1..<range.upperBound, in: text)
  }

  /// Finds the introduction among the first paragraphs and cuts off an agency's.
  ///
  /// A statement with a dateline of its own quotes others further down: there only the first two paragraphs count.
  private mutating func introduce(isOfficial: Bool) {
    for index in pieces.indices.prefix(isOfficial ? 2 : 40) {
      let piece = pieces[index]
      if piece.ending == .colon, index + 1 < pieces.count {
        guard let role = Introduction.role(of: piece.range, in: text), role == .agency || index < 5 else { continue }
        return settle(role, upTo: index, rest: nil)
      }
      if index < 5, let (colon, role) = inlineIntroduction(piece.range) {
        return settle(role, upTo: index, rest: colon)
      }
      // `X issued the following statement, reports AGENCY.` above a text in quotation marks.
      if index < 5, piece.ending == .stop, index + 1 < pieces.count, quotation.opening(pieces[index + 1].range) > 0,
        Introduction.announces(piece.range, in: text)
      {
        return settle(.agency, upTo: index, rest: nil)
      }
    }
  }

  /// `... the following statement: "We ...` on one line: where the text begins.
  private func inlineIntroduction(_ range: Range<Int>) -> (Int, Introduction.Role)? {
    var i = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + 1500)
    while i < end {
      guard text[i] == UInt8(ascii: ":"), i + 1 < end, Letters.space(text, i + 1, end) > 0 else {
        i += 1
        continue
      }
      let rest = Letters.trim(i + 1..<range.upperBound, in: text)
      guard !rest.isEmpty else { return nil }
      let isOpen = Letters.quote(text, rest.lowerBound, rest.upperBound) > 0
      if isOpen || Letters.kind(text, rest.lowerBound, rest.upperBound) == .upper,
        let role = Introduction.role(of: range.lowerBound..<i + 1, in: text)
      {
        return (rest.lowerBound, role)
      }
      i += 1
    }
    return nil
  }

  private mutating func settle(_ role: Introduction.Role, upTo index: Int, rest: Int?) {
    introduction = role
    afterRelease = role == .release ? index + 1 : 0
    let whole = pieces[index]
    if role == .agency {
      let end = rest.map { Letters.trim(whole.range.lowerBound..<$0, in: text).upperBound } ?? whole.range.upperBound
      // `Begin text:` under the introducing sentence is a mark.
      let isMark = index > 0 && rest == nil && Heading.words(of: whole.range, in: text).count <= 2
      let isLone = index == 0 && rest == nil && Heading.words(of: whole.range, in: text).count <= 2
      lead = isLone ? nil : pieces[0].range.lowerBound..<(isMark ? pieces[index - 1].range.upperBound : end)
      pieces.removeFirst(index + 1)
      if let rest {
        pieces.insert(
          Piece(range: rest..<whole.range.upperBound, mark: .none, ending: whole.ending, stops: whole.stops), at: 0)
      }
    } else if let rest {
      let head = Letters.trim(whole.range.lowerBound..<rest, in: text)
      pieces[index] = Piece(range: head, mark: whole.mark, ending: .colon, stops: 0)
      pieces.insert(
        Piece(range: rest..<whole.range.upperBound, mark: .none, ending: whole.ending, stops: whole.stops),
        at: index + 1)
    }
  }

  /// Takes the outer quotation marks off and leaves out what stands outside them.
  private mutating func unquote() {
    let first = afterRelease
    guard first < pieces.count else { return }
    if quotation.opening(pieces[first].range) > 0, introduction != nil || isWhole(from: first) {
      follow(from: first)
    } else if introduction == nil {
      selectQuotations()
    }
  }

  /// Without an introduction marks at both ends may be two short quotations: the text is quoted as a whole when it
  /// runs on over its first paragraph or closes at the very end.
  private func isWhole(from first: Int) -> Bool {
    let range = pieces[first].range
    let inner = range.lowerBound + quotation.opening(range)..<range.upperBound
    guard let closing = quotation.closing(in: inner) else { return pieces.count > first + 1 }
    return pieces.count == first + 1 && Letters.trim(closing.upperBound..<range.upperBound, in: text).count <= 1
  }

  private mutating func follow(from first: Int) {
    isQuoted = true
    var open = true
    var kept = Array(pieces[..<first])
    for piece in pieces[first...] {
      let width = quotation.opening(piece.range)
      if !open {
        guard width > 0 else { continue }
        open = true
        isPartial = true
      }
      let range = piece.range.lowerBound + width..<piece.range.upperBound
      guard let closing = quotation.closing(in: range) else {
        kept.append(Piece(range: range, mark: piece.mark, ending: piece.ending, stops: piece.stops))
        continue
      }
      open = false
      // A stop after the mark belongs to the sentence that the mark ends.
      let tail = Letters.trim(closing.upperBound..<range.upperBound, in: text)
      let inner = Letters.trim(range.lowerBound..<closing.lowerBound, in: text)
      if tail.count > 1 { isPartial = true }
      guard !inner.isEmpty else { continue }
      kept.append(
        Piece(range: inner, mark: piece.mark, ending: LineScanner.ending(of: inner, in: text), stops: piece.stops))
    }
    pieces = kept
  }

  /// A report that quotes a statement by pieces: only the quotations are the statement's words.
  private mutating func selectQuotations() {
    let runs = pieces.map { piece in quotation.runs(in: piece.range).filter { $0.count >= 60 } }
    let quoted = runs.joined().reduce(0) { $0 + $1.count }
    let total = pieces.reduce(0) { $0 + $1.range.count }
    guard quoted * 3 >= total, quoted > 0 else { return }
    let isReport = zip(pieces, runs).contains { piece, long in
      Self.reports(piece.range, outside: long, in: text)
    }
    guard isReport, let firstQuoted = runs.firstIndex(where: { !$0.isEmpty }) else { return }
    if firstQuoted > 0 { lead = pieces[0].range.lowerBound..<pieces[firstQuoted - 1].range.upperBound }
    introduction = .agency
    isPartial = true
    isQuoted = true
    pieces = zip(pieces, runs).flatMap { piece, long in
      long.map { run in
        let range = Letters.trim(run, in: text)
        return Piece(range: range, mark: piece.mark, ending: LineScanner.ending(of: range, in: text), stops: 1)
      }
    }
  }

  private static let reporting = WordSet(
    "said says reads runs read reported reports according added adds noted notes told stated stating indicate")
  private static let reported = WordSet("statemen communiq text declarat")

  /// Whether the words outside the quotations tell that somebody else's statement is quoted.
  private static func reports(_ range: Range<Int>, outside runs: [Range<Int>], in text: [UInt8]) -> Bool {
    var start = range.lowerBound
    var (verb, noun) = (false, false)
    for end in runs.map({ $0.lowerBound..<$0.upperBound }) + [range.upperBound..<range.upperBound] {
      if start < end.lowerBound {
        for word in Heading.words(of: start..<end.lowerBound, in: text) {
          let key = WordSet.key(of: word, in: text)
          verb = verb || reporting.contains(key)
          noun = noun || reported.contains(key)
        }
      }
      start = end.upperBound
    }
    return verb && noun
  }

  /// The paragraphs: a stem takes its items in when they are parts of its sentence (LQ-05).
  func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var i = 0
    while i < pieces.count {
      var end = i + 1
      // A preamble goes on under its commas: `The Council,` `Guided by the Protocol,` `Has agreed as follows:`
      while end < pieces.count, pieces[end - 1].ending == .comma, pieces[end - 1].mark == .none,
        pieces[end].mark == .none
      { end += 1 }
      if pieces[end - 1].ending != .colon { end = i + 1 }
      let first = end - 1
      if pieces[first].ending == .colon || pieces[first].ending == .open {
        while end < pieces.count, pieces[end].mark != .none, pieces[end].mark != pieces[first].mark { end += 1 }
        if !isOneSentence(first + 1..<end) { end = first + 1 }
      }
      paragraphs.append(pieces[i].range.lowerBound..<pieces[end - 1].range.upperBound)
      i = end
    }
    return paragraphs
  }

  /// Items that end in semicolons, commas or nothing, or that begin small, go on with the stem's sentence; items that
  /// are sentences stand for themselves.
  private func isOneSentence(_ items: Range<Int>) -> Bool {
    guard !items.isEmpty else { return false }
    let isSmall = items.allSatisfy {
      Letters.kind(text, pieces[$0].range.lowerBound, pieces[$0].range.upperBound) == .lower
    }
    if items.contains(where: { pieces[$0].stops > 1 }) { return false }
    return isSmall || items.count > 1 && items.dropLast().allSatisfy { pieces[$0].ending != .stop }
  }
}

import Negotiation

/// Reads one page: chooses among its blocks, and gives each chosen one its headline, day, place and source.
struct PageReader {
  private let text: [UInt8]
  private let hints: Zones.Hints
  private let lines: [Line]
  private let blocks: [Block]

  /// A block with what was found above it.
  private struct Candidate {
    var block: Block
    var body: Body
    var header: Header
    var words = 0
    var grammar = 0
    var talks = 0
    var stops = 0
    var bytes = 0
    var isAnchored = false
    /// It stands under the furniture that closes another text.
    var isAfterClose = false
    /// Some line tells what a statement says (`the statement noted that`).
    var tells = false

    /// Enough prose about negotiations to be a statement without any mark of one.
    var isPlausible: Bool { words >= 25 && talks >= 4 && talks * 40 >= words && grammar * 7 >= words }

    /// An agency's own prose: its name in the dateline, or words about the statement, and no quotation to read.
    var isReport: Bool {
      guard body.introduction == nil, block.dateline?.dateline.day == nil || block.dateline?.isAgency == true else {
        return false
      }
      return block.dateline?.isAgency == true || !header.isFormula && tells
    }
  }

  init(text: [UInt8], hints: Zones.Hints) {
    self.text = text
    self.hints = hints
    lines = LineScanner.lines(of: text)
    blocks = BlockGatherer(text: text, lines: lines).blocks()
  }

  mutating func read() -> (statements: [StatementText], findings: [StatementText.Finding]) {
    let candidates = self.candidates()
    let english = candidates.filter { $0.grammar * 7 >= $0.words && !$0.isReport }
    var chosen = english.filter { $0.isAnchored }
    if chosen.isEmpty {
      let open = english.filter { !$0.isAfterClose && $0.isPlausible }
      if let largest = open.max(by: { $0.bytes < $1.bytes }) { chosen = [largest] }
    }
    guard !chosen.isEmpty else {
      let report = candidates.first { $0.isReport && !$0.isAfterClose && $0.talks >= 4 }
      return ([], [report.map { .init(.reportOnly, lines[$0.block.lines[0]].range) } ?? emptyFinding()])
    }
    return (chosen.map { statement($0) }, [])
  }

  private func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var floor = 0
    var closable: Int?
    for (index, block) in blocks.enumerated() {
      // One or two lines right above a dateline are the site's summary or a caption.
      if block.dateline == nil, block.lines.count <= 2, index + 1 < blocks.count,
        blocks[index + 1].lines[0] == block.next, blocks[index + 1].dateline != nil
      {
        continue
      }
      let isAfterClose = closable.flatMap { end in block.close.map { $0 >= end } } ?? false
      if isAfterClose, block.lines.reduce(0, { $0 + lines[$1].stops }) < 3 { continue }
      var candidate = Candidate(
        block: block, body: Body(block, lines: lines, text: text),
        header: Header(above: block, from: floor, lines: lines, text: text, hints: hints))
      for line in block.lines {
        candidate.words += lines[line].words
        candidate.grammar += lines[line].grammar
        candidate.talks += lines[line].talks
        candidate.stops += lines[line].stops
        candidate.bytes += lines[line].range.count
        candidate.tells = candidate.tells || lines[line].tells
      }
      candidate.isAfterClose = isAfterClose
      candidate.isAnchored = isAnchored(candidate)
      if candidate.isAnchored || candidate.isPlausible && candidate.words >= 60 { closable = block.next }
      if block.lines.count >= 2 || candidate.stops >= 3 || candidate.isAnchored { floor = block.next }
      candidates.append(candidate)
    }
    return candidates
  }

  /// Whether a block has a mark of a statement: a dated dateline, a title or formula of the genre, `We, the ...`.
  private func isAnchored(_ candidate: Candidate) -> Bool {
    guard !candidate.body.pieces.isEmpty else { return false }
    // A title of the genre over a dated dateline needs no length: a statement may be one sentence.
    let isDated =
      candidate.block.dateline.map { $0.dateline.day != nil && !$0.isAgency } ?? false
      || candidate.header.dateline?.day != nil
    if isDated, candidate.header.isFormula, !candidate.isAfterClose { return true }
    // A dated dateline under any title needs less.
    let isTitled = isDated && candidate.header.headline != nil && candidate.talks >= 1 && candidate.words >= 10
    guard isTitled && !candidate.isAfterClose || candidate.talks >= 2 && candidate.words >= 15 else { return false }
    let first = candidate.body.pieces[0].range
    let isVoice = Letters.match("we, the ", text, first.lowerBound, first.upperBound)
    let isMarked =
      isDated || candidate.header.isFormula || candidate.body.introduction != nil || isVoice
      || candidate.header.dateline != nil
    guard candidate.isAfterClose else { return isMarked }
    let isCut = candidate.body.pieces.last.map { $0.ending == .ellipsis } ?? true
    return (isDated || candidate.header.isFormula) && candidate.stops >= 3 && candidate.bytes >= 240 && !isCut
  }

  private func statement(_ candidate: Candidate) -> StatementText {
    let (block, body, header) = (candidate.block, candidate.body, candidate.header)
    let paragraphs = body.paragraphs()
    let isAgency = body.lead != nil
    let dateline = isAgency ? nil : header.dateline ?? block.dateline?.dateline
    let start = dateline.flatMap { header.dateline == nil ? $0.range.lowerBound : nil } ?? paragraphs[0].lowerBound
    let end = paragraphs[paragraphs.count - 1].upperBound
    var statement = StatementText(
      kind: header.kind ?? .statement, headline: header.headline, subheadline: header.subheadline, lead: body.lead,
      issuers: header.issuers, dateline: dateline, places: dateline?.places ?? [], source: header.source,
      body: min(start, end)..<end, paragraphs: paragraphs, isQuoted: body.isQuoted)
    if statement.places.isEmpty, let place = header.place { statement.places = [place] }
    let closing = Closing(below: block, lines: lines, text: text)
    if statement.places.isEmpty { statement.places = closing.places }
    if statement.issuers == nil { statement.issuers = closing.issuers }
    var dating = DatingRule(text: text)
    dating.dateline = dateline?.day == nil ? nil : (isAgency ? nil : dateline)
    dating.label = header.date
    dating.headline = header.headline
    dating.subheadline = header.subheadline
    dating.lead = body.lead
    dating.agency = isAgency ? block.dateline?.phrase : nil
    dating.partial = isAgency ? nil : (dateline?.day == nil ? block.dateline?.phrase : nil)
    dating.closing = closing.phrase
    dating.stamp = header.stamp ?? closing.stamp
    dating.published = hints.published
    statement.date = dating.dating()
    statement.findings = dating.findings()
    if statement.headline == nil { statement.findings.append(.init(.noHeadline)) }
    if body.isPartial { statement.findings.append(.init(.partialQuotation, statement.body)) }
    if !body.isPartial, let last = body.pieces.last,
      last.ending == .open || last.ending == .comma || last.ending == .ellipsis
    {
      statement.findings.append(.init(.endsEarly, last.range))
    }
    return statement
  }

  /// Why a page has no statement: its prose is not English, or there is none.
  private func emptyFinding() -> StatementText.Finding {
    var (words, grammar) = (0, 0)
    for line in lines where line.words >= 8 {
      words += line.words
      grammar += line.grammar
    }
    return .init(words >= 20 && grammar * 12 < words ? .otherLanguage : .noStatement)
  }
}

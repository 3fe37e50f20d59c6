import Negotiation

/// Turns drafts into events: spans, slots from the content, dates, confidence, order, no doubles.
struct EventAssembler {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  // Side by side, so that a look at one does not copy the others.
  private var events: [Event] = []
  private var explanations: [Explanation] = []
  private var spans: [Range<Int>] = []

  init(source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
  }

  private static let pending = EntryID(statement: "", version: 0)

  /// Makes room for what a number of sentences mostly gives.
  mutating func reserve(_ sentences: Int) {
    events.reserveCapacity(4 * sentences + 8)
    explanations.reserveCapacity(4 * sentences + 8)
    spans.reserveCapacity(4 * sentences + 8)
  }

  /// The act of issuing, first of all.
  mutating func issue(_ issue: IssuerFinder.Issue, issuers: [Party], anchor: Day?, places: [String]) {
    let event = Event(
      id: Self.pending, act: .statementIssued(kind: issue.isJoint ? "joint" : "unilateral"), actors: issuers,
      predicate: "statement issued", when: day(anchor), asserted: anchor, places: places,
      citation: Citation(sentence: issue.sentence, span: issue.cue, cue: text(issue.cue)), rule: "statement",
      confidence: Confidence(hundredths: issuers.isEmpty ? 50 : 95))
    spans.append(issue.cue)
    events.append(event)
    explanations.append(
      Explanation(
        clause: issue.cue, rule: "statement", actors: ["issuers of the headline or the first sentence"],
        date: "dateline"))
  }

  private func day(_ anchor: Day?) -> When {
    When(start: anchor, end: anchor, precision: anchor == nil ? .unknown : .day, basis: .statement)
  }

  mutating func add(_ drafts: [Draft], _ analysis: SentenceAnalysis, _ discourse: Discourse) {
    guard !analysis.tokens.isEmpty else { return }
    for draft in drafts {
      guard let span = span(of: draft, analysis) else { continue }
      events.append(event(draft, at: span, analysis, discourse))
      let new = events.count - 1
      if isDouble(new) {
        events.removeLast()
        continue
      }
      spans.append(span)
      explanations.append(
        Explanation(
          clause: bytes(draft.content, analysis), rule: draft.rule, actors: draft.steps,
          date: events[new].when.expression ?? events[new].when.basis.rawValue))
    }
  }

  private func bytes(_ tokens: Range<Int>, _ analysis: SentenceAnalysis) -> Range<Int> {
    let lower = max(0, min(tokens.lowerBound, analysis.tokens.count - 1))
    let upper = max(lower + 1, min(tokens.upperBound, analysis.tokens.count))
    return analysis.tokens[lower].start..<analysis.tokens[upper - 1].end
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
  }

  private func event(
    _ draft: Draft, at span: Range<Int>, _ analysis: SentenceAnalysis, _ discourse: Discourse
  ) -> Event {
    let content = draft.content
    func inside(_ tokens: Range<Int>) -> Bool { content.contains(tokens.lowerBound) }
    var documents = draft.documents
    var topics: [String] = []
    var mechanism = draft.mechanism
    let type = draft.act.type
    if type != .referenceMade, type != .roleAttested, type != .mechanismAttested {
      for k in analysis.documents.indices where inside(analysis.documents[k].tokens) {
        let document = analysis.documents[k]
        if !document.isOccasion, !documents.contains(document.id) { documents.append(document.id) }
      }
      for k in analysis.topics.indices where inside(analysis.topics[k].tokens) {
        let id = analysis.topics[k].id
        if !topics.contains(id) { topics.append(id) }
      }
      if mechanism == nil { mechanism = analysis.mechanisms.first { inside($0.tokens) }?.id }
    }
    let anchor = discourse.anchor
    return Event(
      id: Self.pending, act: draft.act, actors: draft.actors.distinct, counterparts: draft.counterparts.distinct,
      predicate: predicate(draft, analysis), topics: topics, mechanism: mechanism, documents: documents,
      when: draft.when ?? day(anchor), asserted: anchor, places: draft.places, negated: draft.negated,
      attribution: Attribution(mode: draft.mode, speakers: draft.speakers.distinct),
      citation: Citation(sentence: analysis.sentence.number, span: span, cue: text(span)), rule: draft.rule,
      confidence: Confidence(
        hundredths: draft.actors.isEmpty && type != .incidentReported ? min(draft.confidence, 50) : draft.confidence))
  }

  /// The bytes of the cue. Of a list item only its own words are shown: what the stem says by itself was said there.
  private func span(of draft: Draft, _ analysis: SentenceAnalysis) -> Range<Int>? {
    guard draft.cue.lowerBound < analysis.lead else { return bytes(draft.cue, analysis) }
    if draft.cue.upperBound > analysis.lead { return bytes(analysis.lead..<draft.cue.upperBound, analysis) }
    guard draft.content.upperBound > analysis.lead else { return nil }
    let first = max(analysis.lead, draft.content.lowerBound)
    return bytes(first..<min(first + 3, draft.content.upperBound), analysis)
  }

  private func predicate(_ draft: Draft, _ analysis: SentenceAnalysis) -> String {
    if case .roleAttested(let office) = draft.act { return "attested as " + office }
    return PredicatePhrase(analysis: analysis, source: source).text(of: draft)
  }

  /// The same act of the same parties at the same place of the text.
  private func isDouble(_ new: Int) -> Bool {
    let span = events[new].citation.span
    return (max(0, new - 40)..<new).contains { index in
      // The span first: it tells almost all apart.
      guard spans[index] == span else { return false }
      // Two offices of one person are two.
      let isSame =
        events[new].act.type == .roleAttested
        ? events[index].act == events[new].act : events[index].act.type == events[new].act.type
      return isSame && events[index].actors == events[new].actors
        && events[index].counterparts == events[new].counterparts && events[index].documents == events[new].documents
        && events[index].mechanism == events[new].mechanism && events[index].places == events[new].places
    }
  }

  /// The events in the order of the text, numbered from 1.
  mutating func finish(anchor: Day?) -> ([Event], [Explanation]) {
    // The act of issuing stays the first.
    let order = [0] + spans.indices.dropFirst().sorted { (spans[$0].lowerBound, $0) < (spans[$1].lowerBound, $1) }
    EventAssembler.arrange(&events, in: order)
    EventAssembler.arrange(&explanations, in: order)
    for index in events.indices { events[index].id = EntryID(statement: "", version: index + 1) }
    return (events, explanations)
  }

  /// Moves the items into an order, none of them copied: an event holds a dozen lists and texts.
  private static func arrange<Item>(_ items: inout [Item], in order: [Int]) {
    items.withUnsafeMutableBufferPointer { items in
      for (place, item) in order.enumerated() {
        var item = item
        while item < place { item = order[item] }
        items.swapAt(place, item)
      }
    }
  }
}

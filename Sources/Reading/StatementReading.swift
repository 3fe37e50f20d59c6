import Negotiation

/// The reading of one statement: sentence after sentence, with what the earlier ones introduced.
struct StatementReading {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let statement: StatementText
  let text: [UInt8]
  let overrides: Reader.Overrides

  private let discourse = Discourse()
  /// What a stem says that only points at its items, until the first of them shows whether it goes on with it.
  private var announced: (drafts: [Draft], analysis: SentenceAnalysis)?
  private var trip: When?
  private var roles: Set<Party> = []
  private var references: Set<String> = []
  private var assembler: EventAssembler
  private var findings: [Finding] = []
  /// What the items of the list at hand lean on, and the paragraphs after it that go on with it.
  private var stem: Stem?
  /// Whose words a quotation tells that goes on from sentence to sentence.
  private var quoted: [Party] = []
  /// What the stages found, for whoever wants to see it; `nil` when nobody does.
  var dissections: [Dissection]?

  init(
    source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, statement: StatementText, text: [UInt8],
    overrides: Reader.Overrides
  ) {
    self.source = source
    self.lexicon = lexicon
    self.statement = statement
    self.text = text
    self.overrides = overrides
    assembler = EventAssembler(source: source, lexicon: lexicon)
  }

  mutating func run() -> ReadStatement {
    discourse.sides = lexicon.names.sides
    discourse.anchor = overrides.date ?? statement.date?.day ?? statement.dateline?.day
    let heading = Sentences.heading(statement, in: text)
    let body = Sentences.split(statement, in: text)
    let analyst = Analyst(source: source, lexicon: lexicon)
    if discourse.anchor == nil, let (day, range) = dayOfMeeting(body, analyst) {
      discourse.anchor = day
      findings.append(Finding(range: range, reason: .page, detail: ReadStatement.meetingDay))
    }
    let issue = IssuerFinder(source: source, lexicon: lexicon, statement: statement)
      .find(heading: heading, body: body, analyst: analyst, discourse: discourse)
    discourse.issuers = overrides.issuers.isEmpty ? issue.issuers : overrides.issuers
    let issuers = discourse.issuers
    if issuers.isEmpty, body.contains(where: isFirstPerson) {
      // "We met today": somebody speaks, and the page does not say who.
      discourse.issuers = [Party(unchecked: "issuers")]
      findings.append(Finding(range: issue.cue, reason: .unresolvedParty, detail: "who speaks; --issuer says it"))
    }
    if discourse.issuers.isEmpty, statement.headline != nil {
      // A text under a title that nobody signs: those who take part speak in it (codebook, section 9.11).
      discourse.issuers = [Party(unchecked: "participants")]
    }
    discourse.subject = discourse.issuers
    if discourse.issuers.count == 1, lexicon.names.isSomebody(discourse.issuers[0]) {
      discourse.speaker = discourse.issuers
    } else {
      discourse.several = discourse.issuers
    }
    assembler.reserve(body.count)
    assembler.issue(issue, issuers: issuers, anchor: discourse.anchor, places: places)
    for sentence in heading { read(sentence, isHeading: true, analyst) }
    for sentence in body { read(sentence, isHeading: false, analyst) }
    for finding in statement.findings where finding.reason != .noDate || discourse.anchor == nil {
      findings.append(
        Finding(
          range: finding.range, reason: finding.reason == .noDate ? .noDate : .page, detail: finding.reason.rawValue))
    }
    let (events, explanations) = assembler.finish(anchor: discourse.anchor)
    return ReadStatement(
      text: statement, sentences: heading + body, issuers: issuers, date: discourse.anchor, places: places,
      events: events, explanations: explanations, findings: findings)
  }

  /// The last day of the meeting that a text without a date begins with: it was issued no earlier, and seldom later.
  private func dayOfMeeting(_ body: [Sentence], _ analyst: Analyst) -> (Day, Range<Int>)? {
    let coder = Coder(source: source, lexicon: lexicon)
    // Nothing but figures tells a year.
    for sentence in body.prefix(2) where source[sentence.range].contains(where: isDigit) {
      let analysis = analyst.ahead(sentence, discourse: discourse)
      let meeting = coder.read(analysis, discourse: discourse, trip: nil).drafts.first { draft in
        let isTold = draft.mode == .own || draft.mode == .presupposed && draft.rule == "meeting"
        return [.meetingHeld, .visitMade].contains(draft.act.type) && isTold && draft.when?.precision == .day
          && draft.when?.basis == .explicit
      }
      if let day = meeting?.when?.end { return (day, sentence.range) }
    }
    return nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// Whether the sentence opens with whoever speaks: "We met", "Our two delegations".
  private func isFirstPerson(_ sentence: Sentence) -> Bool {
    let start = sentence.range.lowerBound
    let first = source[start..<min(sentence.range.upperBound, start + 4)].prefix { $0 > 0x20 }
    return ["We", "Our", "I", "My"].contains { first.elementsEqual($0.utf8) }
  }

  private var places: [String] {
    statement.places.map { range in
      PlaceName.written(String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self))
    }
  }

  /// One sentence; its list items are read with the stem's words before them.
  private mutating func read(_ sentence: Sentence, isHeading: Bool, _ analyst: Analyst) {
    guard let firstItem = sentence.items.first else { return read(sentence, sentence.range, isHeading, analyst) }
    let before = sentence.range.lowerBound..<min(firstItem.lowerBound, sentence.range.upperBound)
    if !before.isEmpty { read(sentence, before, isHeading, analyst) }
    let issuers = discourse.issuers
    if stem == nil, !discourse.subject.isEmpty { discourse.issuers = discourse.subject }
    for item in sentence.items { read(sentence, item, isHeading, analyst) }
    discourse.issuers = issuers
    if stem?.isSubject == false { stem = nil }
  }

  private mutating func read(_ sentence: Sentence, _ range: Range<Int>, _ isHeading: Bool, _ analyst: Analyst) {
    guard range.count > Analyst.reach else { return read(piece: range, of: sentence, isHeading, analyst) }
    for piece in analyst.pieces(of: range) { read(piece: piece, of: sentence, isHeading, analyst) }
  }

  private mutating func read(piece range: Range<Int>, of sentence: Sentence, _ isHeading: Bool, _ analyst: Analyst) {
    // A question put to whoever speaks tells nothing.
    if !isHeading, source[range].last(where: { $0 > 0x20 }) == UInt8(ascii: "?") { return }
    let analysis = analyst.analyse(sentence, range: range, discourse: discourse, after: stem)
    // Where a stem begins, what is still to come is read with the items.
    var end = analysis.tokens.count
    if analysis.lead == 0 {
      if let next = Stem(analysis, lexicon: lexicon) {
        stem = next
        if !next.isSubject { end = next.opensAt }
        if end == 0, !next.isPointer {
          if next.isOfMeetings { assembler.add(RoleRule.read(analysis, known: &roles), analysis, discourse) }
          return remember(analysis, Coder.Outcome(), isHeading)
        }
      } else if stem?.isSubject == false {
        stem = nil
      }
    }
    dissections?.append(Dissection(analysis, in: source))
    let coder = Coder(source: source, lexicon: lexicon)
    let issuers = discourse.issuers
    quoted = analysis.tokens.first?.kind == .quote ? coder.quotedSpeaker(analysis, discourse) ?? quoted : []
    if !quoted.isEmpty { discourse.issuers = quoted }
    discourse.isQuoting = quoted.contains { !issuers.contains($0) && !discourse.holds($0, issuers) }
    defer {
      discourse.issuers = issuers
      discourse.isQuoting = false
    }
    var outcome = coder.read(analysis, discourse: discourse, trip: trip)
    if let announced, analysis.lead == 0 { assembler.add(announced.drafts, announced.analysis, discourse) }
    announced = nil
    if end < analysis.tokens.count {
      // "agreed on the following:" is an agreement by itself where sentences follow that do not go on with it.
      if stem?.isPointer == true {
        announced = (outcome.drafts.filter { $0.cue.upperBound > end && $0.act.type == .agreementReached }, analysis)
      }
      outcome.drafts.removeAll { $0.cue.upperBound > end }
    }
    let subject = outcome.cast.subject.isEmpty ? discourse.issuers : outcome.cast.subject
    var held = RoleRule.read(analysis, known: &roles)
    if isHeading { held.removeAll { $0.actors.contains(where: isSurname) } }
    assembler.add(held, analysis, discourse)
    let references = ReferenceRule.read(
      analysis, issuers: discourse.issuers, subject: subject, known: &self.references)
    assembler.add(references, analysis, discourse)
    if !isHeading {
      assembler.add(outcome.drafts, analysis, discourse)
      for range in outcome.unread where range.count > 2 {
        let bytes = analysis.tokens[range.lowerBound].start..<analysis.tokens[range.upperBound - 1].end
        findings.append(
          Finding(
            range: bytes, reason: .unread,
            detail: String(decoding: UnsafeBufferPointer(rebasing: source[bytes]), as: UTF8.self)))
      }
    }
    remember(analysis, outcome, isHeading)
  }

  /// The trip is the first dated meeting, or all its dated legs.
  private mutating func widen(_ when: When, isVisit: Bool) {
    guard var wider = trip else {
      trip = when
      return
    }
    guard isVisit, let start = when.start, let end = when.end, let from = wider.start, let to = wider.end,
      start <= to + 7
    else { return }
    wider.start = min(from, start)
    wider.end = max(to, end)
    trip = wider
  }

  /// What later sentences may lean on.
  private mutating func remember(_ analysis: SentenceAnalysis, _ outcome: Coder.Outcome, _ isHeading: Bool) {
    noteAcronyms(analysis)
    let mentions = analysis.mentions
    for k in mentions.indices where !mentions[k].parties.isEmpty || !mentions[k].persons.isEmpty {
      remember(mentions[k], analysis, isHeading)
    }
    for list in analysis.lists { discourse.introduce(list: list) }
    if isHeading {
      if discourse.states.count == 1, !discourse.issuers.contains(where: { $0.root == discourse.states[0] }) {
        discourse.topic = discourse.states[0]
      } else if discourse.states.count > 1 {
        discourse.topic = nil
      }
      return
    }
    let others = mentions.indices.last {
      mentions[$0].isPlural && mentions[$0].kind != .pronoun && !mentions[$0].parties.isEmpty
        && mentions[$0].parties != outcome.cast.subject && mentions[$0].parties != discourse.issuers
    }
    discourse.follow(outcome.cast, named: others.map { mentions[$0].parties } ?? [], lexicon)
    noteTravel(analysis, outcome.drafts)
  }

  /// "the Enrichment Accord (EA)": the acronyms documents go by.
  private func noteAcronyms(_ analysis: SentenceAnalysis) {
    for (name, short) in Acronyms.bodies(in: analysis, of: source) { discourse.introduce(body: short, as: name) }
    for document in analysis.documents {
      var open = document.tokens.upperBound
      // "the Coastal Plan of Action (CPA)", of which a list has the plan.
      while open < analysis.tokens.count, analysis.tokens[open].isCapital || analysis.tokens[open].spelling == "of" {
        open += 1
      }
      guard open + 2 < analysis.tokens.count, analysis.tokens[open].kind == .open,
        analysis.tokens[open + 2].kind == .close
      else { continue }
      let bytes = UnsafeBufferPointer(rebasing: source[analysis.tokens[open + 1].range])
      discourse.papers.insert(Slugs.word(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// When the trip was, and where somebody stayed on it.
  private mutating func noteTravel(_ analysis: SentenceAnalysis, _ drafts: [Draft]) {
    // By index: a draft is too large to be copied for a look at it.
    for k in drafts.indices where drafts[k].mode != .presupposed {
      let type = drafts[k].act.type
      if let when = drafts[k].when, when.precision == .day, when.basis != .statement,
        [.visitMade, .meetingHeld, .discussionHeld, .incidentReported, .actionTaken].contains(type)
      {
        discourse.lastDay = when.end
      }
      if type == .meetingHeld {
        let isOwn = drafts[k].actors.contains(where: discourse.issuers.contains)
        discourse.sitters = isOwn || drafts[k].negated ? [] : drafts[k].actors
      }
      let isVisit = type == .visitMade
      guard isVisit || type == .meetingHeld else { continue }
      if let when = drafts[k].when, when.start != nil, when.basis != .statement { widen(when, isVisit: isVisit) }
      guard isVisit else { continue }
      if let when = drafts[k].when, drafts[k].places.count == 1, let name = drafts[k].places.first {
        discourse.stays.append((name, analysis.places.first { $0.name == name }?.state, when))
      }
      for case let state? in analysis.places.map(\.state) where !discourse.itinerary.contains(state) {
        discourse.itinerary.append(state)
      }
    }
  }

  /// "a delegation of the Copper Front": "the Front" is the body then, not its delegation.
  private func introduceMovement(of party: Party) {
    guard let slash = party.id.utf8.firstIndex(of: UInt8(ascii: "/")),
      let hyphen = party.id.utf8[..<slash].lastIndex(of: UInt8(ascii: "-"))
    else { return }
    let noun = party.id[party.id.utf8.index(after: hyphen)..<slash]
    guard lexicon.means(Spelling(noun), .movement), lexicon.names.body(party.root.id) == nil else { return }
    discourse.introduce(body: party.root, as: String(noun))
  }

  /// "Ministers from Arland and Bremia": the lands are parties from then on; "the delegation of A" and "the delegation of
  /// B" are the delegations.
  private func introduceOwners(_ parties: [Party]) {
    for party in parties where party.isNested && !lexicon.names.isState(party.root.id) && !party.isPerson {
      let root = party.root
      if lexicon.names.body(root.id) == nil { discourse.introduce(body: root, as: root.id) }
      if let office = party.lastWord, lexicon.names.isOfState(String(office)) { discourse.introduce(office: party) }
      // "the delegation of the Transitional Government": "the Government" from then on.
      if root.id.hasSuffix("-government") { discourse.introduce(body: root, as: "government") }
    }
    guard parties.allSatisfy({ $0.isNested && $0.lastWord?.hasSuffix("delegation") == true }) else { return }
    discourse.delegations.join(parties)
    if discourse.delegations.count > 1 { discourse.introduce(group: "delegations", discourse.delegations) }
  }

  /// "at the invitation of STATE", "thanked STATE": whoever hosts talks is not what they are about.
  private func isHost(_ mention: Mention, _ analysis: SentenceAnalysis) -> Bool {
    let start = mention.tokens.lowerBound
    return analysis.words[max(0, start - 4)..<start].contains {
      [
        "invitation", "auspices", "facilitation", "hospitality", "mediation", "chairmanship", "thank", "thanked",
        "thanks", "gratitude",
      ].contains($0)
    }
  }

  /// A headline's "Minister Soto": the text names her in full.
  private func isSurname(_ person: Party) -> Bool {
    !person.id.contains("-") && lexicon.names.person(person.id) == nil
  }

  /// Whom a mention introduces.
  private mutating func remember(_ mention: Mention, _ analysis: SentenceAnalysis, _ isHeading: Bool) {
    for person in mention.persons where !isHeading || !isSurname(person.person) { discourse.introduce(person) }
    let head = mention.isPlural ? mention.tokens.first { analysis.tokens[$0].is([.people, .office]) } : nil
    if mention.isPlural, mention.persons.count > 1, mention.parties.count == 1 {
      discourse.introduce(company: mention.parties[0], mention.persons.map(\.person))
      if let head { discourse.introduce(group: lexicon.spelling(of: analysis.tokens[head].word), mention.parties) }
    }
    if mention.persons.count > 1, mention.parties.count == mention.persons.count, let head {
      discourse.introduce(group: lexicon.spelling(of: analysis.tokens[head].word), mention.parties)
    }
    if let area = mention.area { discourse.introduce(state: area) }
    if !mention.persons.isEmpty, let noun = mention.compound { discourse.introduce(group: noun, mention.parties) }
    discourse.introduce(namesOf: mention, lexicon)
    // "the Government", of nobody: the same from then on.
    if !isHeading, mention.parties == [Party(unchecked: "government")], discourse.body("government") == nil,
      !discourse.issuers.contains(where: { $0.lastWord == "government-delegation" })
    {
      discourse.introduce(body: mention.parties[0], as: "government")
    }
    guard mention.kind == .named, mention.persons.isEmpty else { return }
    for party in mention.parties { introduceMovement(of: party) }
    introduceOwners(mention.parties)
    // "talks between Arland and Bremia": both by their names from then on.
    if mention.parties.count > 1 {
      for party in mention.parties where !party.isNested && !party.isPerson && !lexicon.names.isState(party.id) {
        if lexicon.names.body(party.id) == nil { discourse.introduce(body: party, as: party.id) }
      }
    }
    if let head = mention.compound { discourse.introduce(group: head, mention.parties) }
    for party in mention.parties {
      if party.isNested, lexicon.names.isState(party.root.id) { discourse.introduce(office: party) }
      if lexicon.names.isState(party.id), !isHost(mention, analysis) { discourse.introduce(state: party) }
    }
    if let head {
      let noun = lexicon.spelling(of: analysis.tokens[head].word)
      // "Participants from A and B took part": those that stay are the participants, more than these.
      if noun != "participants" { discourse.introduce(group: noun, mention.parties) }
    }
  }
}

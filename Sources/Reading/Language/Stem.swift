/// The beginning of a list that its items go on with: "The Council:", "They call on the parties to:".
///
/// Items are read with these words before them, so that the subject, the verb and the addressee of the stem are
/// theirs too (phrasebook, LQ-05).
struct Stem {
  /// The words that stand before each item, marks at the end left out.
  let tokens: [Token]
  /// Where the clause begins that the items go on with; what stands before it is said already.
  let opensAt: Int
  /// A subject alone: every item brings its own verb.
  let isSubject: Bool
  /// Whether it only points at its items: "agreed on the following:".
  var isPointer = false

  /// Whether its items say whom one met, where and when: "held the following meetings:".
  private(set) var isOfMeetings = false

  /// What of a sentence its items lean on; `nil` when they stand for themselves.
  init?(_ analysis: SentenceAnalysis, lexicon: Lexicon) {
    var end = analysis.tokens.count
    // A list mark may stand behind: "The Council: 1."
    guard analysis.tokens.suffix(5).contains(where: { $0.kind == .colon || $0.kind == .comma }) else { return nil }
    while end > 0, analysis.tokens[end - 1].kind != .colon, analysis.tokens[end - 1].kind != .comma { end -= 1 }
    guard analysis.tokens[end...].allSatisfy({ $0.kind != .word || $0.end - $0.start < 4 }) else { return nil }
    while end > 0, analysis.tokens[end - 1].kind != .word, analysis.tokens[end - 1].kind != .number,
      analysis.tokens[end - 1].kind != .close
    { end -= 1 }
    let whole = end
    end = Self.withoutAnnouncement(analysis.words, end)
    isPointer = end < whole
    guard end > 0, end < 80 else { return nil }
    let last = analysis.clauses.last { $0.group.isFinite && $0.level == .main }
    if let last {
      isOfMeetings = Self.announcesMeetings(analysis, last, end)
      guard isOfMeetings || Self.isOpen(analysis, last, end) else { return nil }
      tokens = Array(analysis.tokens[..<end])
      // "The Ministers, meeting in PLC on DAY, agreed to:": what is put between is said already.
      let isBroken = analysis.clauses.contains { inner in
        !inner.group.isFinite && inner.group.tokens.lowerBound > last.start
          && inner.group.tokens.upperBound <= last.group.tokens.lowerBound
      }
      opensAt = isBroken ? last.group.tokens.lowerBound : last.start
      isSubject = false
      return
    }
    if let speaker = Self.inserted(analysis, end) {
      tokens = Array(analysis.tokens[speaker])
      opensAt = speaker.lowerBound
      isSubject = true
      return
    }
    guard let start = Self.subject(analysis, end) else { return nil }
    tokens = Array(analysis.tokens[start..<end])
    opensAt = start
    isSubject = true
  }

  /// "agreed on the following:", "decided as follows:": the words that only point at the items are left out.
  private static func withoutAnnouncement(_ words: [Spelling], _ end: Int) -> Int {
    guard end > 2 else { return end }
    let isPointer =
      words[end - 1] == "following" && words[end - 2] == "the" || words[end - 1] == "follows" && words[end - 2] == "as"
    return isPointer ? end - 2 : end
  }

  /// "… to:", "… that:", "call on the parties:", "agreed:": something is still to come.
  private static func isOpen(_ analysis: SentenceAnalysis, _ clause: Clause, _ end: Int) -> Bool {
    let word = analysis.words[end - 1]
    if ["to", "that", "on", "upon", "for", "by", "of"].contains(word), analysis.covering[end - 1] < 0 { return true }
    guard [.call, .urge, .instruct, .agree, .decide, .commit, .plan, .tell, .inform].contains(clause.group.verb.frame)
    else {
      return false
    }
    // Only whom the verb addresses stands between it and the items.
    return (clause.group.tokens.upperBound..<max(clause.group.tokens.upperBound, end)).allSatisfy {
      analysis.covering[$0] >= 0 || ["on", "upon", "to", "the", "both", "all", "and"].contains(analysis.words[$0])
    }
  }

  /// "met with:", "held the following meetings:".
  private static func announcesMeetings(_ analysis: SentenceAnalysis, _ clause: Clause, _ end: Int) -> Bool {
    guard [.meet, .hold, .have].contains(clause.group.verb.frame), clause.group.tokens.upperBound >= end - 5 else {
      return false
    }
    return analysis.words[end - 1] == "with"
      || analysis.tokens[end - 1].is(.gathering) && analysis.words[end - 2] == "following"
  }

  /// "The participants in the meeting, held in PLC under the chairmanship of X,": those the stem begins with, whatever
  /// the insertion behind them tells.
  private static func inserted(_ analysis: SentenceAnalysis, _ end: Int) -> Range<Int>? {
    guard let first = analysis.mentions.first, first.tokens.lowerBound <= 1,
      first.kind != .pronoun || analysis.words[first.tokens.lowerBound] == "we",
      first.extent.upperBound < end,
      analysis.words.indices.contains(where: { $0 > first.extent.upperBound && $0 < end && opens($0, analysis) })
    else { return nil }
    return min(first.tokens.lowerBound, first.extent.lowerBound)..<first.extent.upperBound
  }

  /// ", held in PLC", ", meeting in PLC": where an insertion begins.
  private static func opens(_ k: Int, _ analysis: SentenceAnalysis) -> Bool {
    guard analysis.tokens[k - 1].kind == .comma else { return false }
    return analysis.words[k] == "meeting"
      || analysis.clauses.contains {
        !$0.group.isFinite && $0.group.form != .infinitive && $0.group.tokens.lowerBound == k
      }
  }

  /// The party the stem ends in, or the noun phrase that is nobody yet: "Council,", "the Summit:".
  private static func subject(_ analysis: SentenceAnalysis, _ end: Int) -> Int? {
    let first = analysis.mentions.last { $0.extent.upperBound >= end && $0.kind != .pronoun }
    if let first {
      // "the situation in the Valley;": a place is nobody that a list goes on with.
      let before = first.tokens.lowerBound - 1
      if before >= 0, ["in", "at", "near"].contains(analysis.words[before]) { return nil }
      // "The representatives of A and B as guarantors of N:".
      let role = first.tokens.lowerBound - 1
      let bearer = analysis.mentions.last { $0.extent.upperBound == role }
      return (role > 0 && analysis.words[role] == "as" ? bearer ?? first : first).tokens.lowerBound
    }
    let named = analysis.mentions.first { $0.kind == .named && $0.tokens.lowerBound <= 1 }
    if let named { return named.tokens.lowerBound }
    guard analysis.tokens[end - 1].is([.gathering, .organ, .people, .office]) else { return nil }
    var start = end - 1
    while start > 0, analysis.tokens[start - 1].kind == .word,
      analysis.tokens[start - 1].isCapital
        || analysis.tokens[start - 1].is(.determiner)
    { start -= 1 }
    return start
  }

  /// Whether an item goes on with the stem: it begins with a verb, after a preposition with anything.
  func takes(_ item: [Token], lexicon: Lexicon) -> Bool {
    guard let first = item.first(where: { !($0.is(.adverb) && !$0.is([.verb, .noun])) }) else { return false }
    if ["to", "that"].contains(lexicon.compared(first.word)) { return !isSubject }
    if isOfMeetings { return !item.contains { lexicon.compared($0.word) == "will" } }
    if isSubject || tokens.last.map({ lexicon.compared($0.word) != "on" }) ?? false {
      return first.is([.verb, .modal, .be, .have, .do])
        || !isSubject && lexicon.hasNoClass(first.word) && !first.isCapital
    }
    // A sentence of its own: "There will be N", "Salaries shall be paid by X".
    return !item.contains { ["will", "shall"].contains(lexicon.compared($0.word)) && !$0.isCapital }
  }

  /// The stem's words before an item's: the verb that begins the item is a verb and no name.
  func before(_ item: [Token], lexicon: Lexicon) -> [Token] {
    var item = item
    if let verb = item.firstIndex(where: { !($0.is(.adverb) && !$0.is([.verb, .noun])) }), item[verb].is(.verb) {
      for k in 0...verb { item[k].isCapital = false }
      // "The Council, COMMENDING N": the preamble of a decision evaluates as a main clause does.
      if isSubject, item[verb].is(.verbGerund), let frame = lexicon.verb(item[verb].word)?.frame,
        frame == .evaluate || frame == .express
          || frame == .state && lexicon.verb(item[verb].word)?.parameter != "recall"
      {
        item[verb].classes = .verbPresent
      }
      // "The envoys: Welcomed the operation held in PLC": told of the subject, whatever follows.
      // "The Council, Convinced that N": how it is minded.
      let isMinded = isSubject && item[verb].means([.minded, .concerned, .aware, .pleased, .sorry])
      if item[verb].is(.verbPast), !isMinded { item[verb].classes.remove(.verbParticiple) }
      item[verb].classes.subtract([.noun, .nominal, .adjective, .people, .document, .content, .exchange, .office])
    }
    // "agreed on (the following): to V": the infinitive needs no preposition.
    let isClause = item.first.map { ["to", "that"].contains(lexicon.compared($0.word)) } ?? false
    let isPreposition = tokens.last.map { ["on", "upon", "to"].contains(lexicon.compared($0.word)) } ?? false
    return (isClause && isPreposition ? tokens.dropLast() : tokens) + item
  }
}

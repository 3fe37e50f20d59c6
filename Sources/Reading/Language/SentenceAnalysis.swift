import Negotiation

/// A sentence taken apart: what the rules look at. One object, which every clause of the sentence shares.
final class SentenceAnalysis: Sendable {
  let sentence: Sentence
  let tokens: [Token]
  let mentions: [Mention]
  let places: [PlaceMention]
  let times: [TimeExpression]
  let documents: [DocumentMention]
  let mechanisms: [MechanismMention]
  let topics: [(tokens: Range<Int>, id: String)]
  let clauses: [Clause]
  /// For each token the mention that covers it; -1 for none.
  let covering: [Int]
  /// The words of the tokens, in lower case.
  let words: [Spelling]
  /// The classes that any of its words has: a rule that looks for one need not go through a sentence without it.
  let classes: WordClass
  /// How many of the tokens are a stem's, put before a list item.
  let lead: Int

  init(
    sentence: Sentence, tokens: [Token], mentions: [Mention], places: [PlaceMention], times: [TimeExpression],
    documents: DocumentFinder, clauses: [Clause], covering: [Int], words: [Spelling], lead: Int
  ) {
    self.lead = lead
    self.sentence = sentence
    self.tokens = tokens
    self.mentions = mentions
    self.places = places
    self.times = times
    self.documents = documents.documents
    mechanisms = documents.mechanisms
    topics = documents.topics
    self.clauses = clauses
    self.covering = covering
    self.words = words
    classes = tokens.reduce(into: []) { $0.formUnion($1.classes) }
  }
}

/// Takes sentences apart, one stage after the other. Each stage sees only what the stages before it made.
///
/// Day and issuers of a statement are looked for in its first sentences, which are read afterwards: what was taken apart
/// ahead is kept for then.
final class Analyst {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  private var kept: [Kept] = []

  /// A sentence taken apart ahead of its reading, and what that leant on.
  private struct Kept {
    let range: Range<Int>
    let analysis: SentenceAnalysis
    /// The day of the statement as it was known.
    let anchor: Day?
    /// How far what was said had come; `nil` where nobody looked at it.
    let turn: Int?
  }

  init(source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    (self.source, self.lexicon) = (source, lexicon)
  }

  /// How many bytes are taken apart at once. No sentence that a person wrote comes near it; it keeps the work linear
  /// where a text has no stops, since places in a sentence are found by looking over its verbs.
  static let reach = 12_000

  /// The range in pieces within reach, each cut after its last comma, else after its last blank.
  func pieces(of range: Range<Int>) -> [Range<Int>] {
    guard range.count > Analyst.reach else { return [range] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > Analyst.reach {
      let window = start + Analyst.reach / 2..<start + Analyst.reach
      let comma = source[window].lastIndex(of: UInt8(ascii: ","))
      let blank = comma ?? source[window].lastIndex { $0 <= 0x20 }
      let end = blank.map { $0 + 1 } ?? source[window].lastIndex { $0 & 0xC0 != 0x80 } ?? window.upperBound
      pieces.append(start..<end)
      start = end
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  /// A sentence before its turn, as far as it is taken apart at once.
  func ahead(_ sentence: Sentence, discourse: Discourse) -> SentenceAnalysis {
    let range = pieces(of: sentence.range)[0]
    if let known = known(sentence, range, discourse) { return known }
    let analysis = apart(sentence, range, discourse, nil)
    let turn = discourse.isAsked ? discourse.turn : nil
    kept.append(Kept(range: range, analysis: analysis, anchor: discourse.anchor, turn: turn))
    return analysis
  }

  /// What was taken apart ahead, where it would come out the same.
  private func known(_ sentence: Sentence, _ range: Range<Int>, _ discourse: Discourse) -> SentenceAnalysis? {
    kept.first {
      $0.range == range && $0.analysis.sentence == sentence && $0.anchor == discourse.anchor
        && ($0.turn == nil || $0.turn == discourse.turn)
    }?.analysis
  }

  /// A sentence or a part of it; a list item after its stem, where it leans on one.
  func analyse(_ sentence: Sentence, range: Range<Int>, discourse: Discourse, after stem: Stem?) -> SentenceAnalysis {
    if stem == nil, let known = known(sentence, range, discourse) { return known }
    return apart(sentence, range, discourse, stem)
  }

  private func apart(_ sentence: Sentence, _ range: Range<Int>, _ discourse: Discourse, _ stem: Stem?)
    -> SentenceAnalysis
  {
    var tokens = Tokenizer(source: source, lexicon: lexicon).tokens(in: range)
    var lead = 0
    if let stem, stem.takes(tokens, lexicon: lexicon) {
      lead = stem.tokens.count
      tokens = stem.before(tokens, lexicon: lexicon)
    }
    lexicon.names.mark(&tokens)
    var parties = PartyFinder(source: source, lexicon: lexicon, tokens: tokens, discourse: discourse)
    discourse.isAsked = false
    parties.run()
    let mentions = parties.mentions
    let times = TimeFinder(lexicon: lexicon, tokens: tokens).run()
    var documents = DocumentFinder(
      source: source, lexicon: lexicon, tokens: tokens, places: parties.places, times: times, anchor: discourse.anchor)
    documents.run()
    documents.forget(insideOf: mentions)

    var covering = tokens.map { _ in -1 }
    for index in mentions.indices {
      for k in mentions[index].extent where k < covering.count { covering[k] = index }
    }
    var isName = covering.map { $0 >= 0 }
    for index in documents.documents.indices { for k in documents.documents[index].tokens { isName[k] = true } }
    for mechanism in documents.mechanisms { for k in mechanism.tokens { isName[k] = true } }
    for place in parties.places { for k in place.tokens { isName[k] = true } }
    var endsParty = tokens.map { _ in false }
    for index in mentions.indices {
      let last = mentions[index].extent.upperBound - 1
      if last >= 0, last < tokens.count { endsParty[last] = true }
    }
    let groups = VerbGroupFinder(
      lexicon: lexicon, tokens: tokens, endsParty: endsParty, isName: isName
    ).run()
    var clauses = ClauseFinder(
      lexicon: lexicon, tokens: tokens, mentions: mentions, groups: groups, covering: covering)
    clauses.run()
    documents.topics.removeAll { topic in
      // "the question remains open": a verb is no subject of talks.
      if topic.tokens.count == 1, clauses.clauses.contains(where: { $0.group.head == topic.tokens.lowerBound }) {
        return true
      }
      // "Russian Federation", "Policy for Foreign Affairs and Security": words of a name are none either.
      let mention = covering[topic.tokens.lowerBound]
      return mention >= 0 && mentions[mention].kind == .named && mentions[mention].tokens.count > topic.tokens.count
        && tokens[topic.tokens.lowerBound].isCapital
    }
    return SentenceAnalysis(
      sentence: sentence, tokens: tokens, mentions: mentions, places: parties.places, times: times,
      documents: documents, clauses: clauses.clauses, covering: covering,
      words: tokens.map { $0.spelling }, lead: lead)
  }
}

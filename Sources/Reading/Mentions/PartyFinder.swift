import Negotiation

/// Finds who is named in a sentence: states, offices, bodies, groups and persons, with their apposition.
///
/// One pass from left to right, longest name first. What it cannot resolve by itself ("they") it leaves to
/// coreference. Complexity: O(tokens).
struct PartyFinder: TokenReader {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let tokens: [Token]
  /// What was said before. Day and sides of the statement stand in it from the beginning.
  let said: Discourse
  let people: PersonNames
  var mentions: [Mention] = []
  var places: [PlaceMention] = []

  init(source: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, tokens: [Token], discourse: Discourse) {
    self.source = source
    self.lexicon = lexicon
    self.tokens = tokens
    said = discourse
    people = PersonNames(source: source, lexicon: lexicon)
  }

  /// What was said before, asked for what changes from sentence to sentence.
  var discourse: Discourse {
    said.isAsked = true
    return said
  }

  /// Runs over the sentence.
  mutating func run() {
    mentions.reserveCapacity(8)
    var i = 0
    while i < tokens.count {
      guard tokens[i].kind == .word || tokens[i].kind == .number else {
        i += 1
        continue
      }
      i = max(i + 1, step(at: i))
    }
    joinTitles()
    noteRepeats()
  }

  mutating func step(at i: Int) -> Int {
    // "Acting Foreign Minister of STATE".
    if tokens[i].isCapital, isRank(i), let (phrase, _) = listedName(at: i + 1),
      phrase.means(.office) || phrase.means(.adjective)
    {
      return step(at: i + 1)
    }
    if tokens[i].isCapital, mentions.count > 1, mentions[mentions.count - 1].extent.upperBound == i,
      let end = compound(at: i)
    {
      return end
    }
    if word(i + 1) == "and", let end = offices(at: i) { return end }
    if tokens[i].isCapital, ["federal", "national", "central", "royal"].contains(word(i)), word(i + 1) == "government",
      word(i + 2) == "of", let end = group(at: i + 1)
    {
      return end
    }
    if tokens[i].isCapital, let end = friends(at: i) ?? panels(at: i) ?? ownedOffice(at: i) { return end }
    if let end = ofHouse(at: i) ?? officeOf(at: i) { return end }
    if let (phrase, end) = listedName(at: i) {
      if phrase.means(.adjective) || phrase.means(.state), let end = principals(at: i) { return end }
      if phrase.means(.capital), let end = capitals(at: i) { return end }
      if phrase.means(.adjective), isChairmanship(end) { return step(at: end) }
      if let next = named(phrase, i..<end) { return next }
      // "the UN Mission in STATE": what one talks of by the whole name begins with a body's.
      if end > i + 1, tokens[i].isCapital, phrase.meanings.allSatisfy({ $0.kind == .topic }),
        let (inner, short) = lexicon.names.longest(at: i, in: tokens, limit: end - 1), inner.means(.body),
        let next = named(inner, i..<short)
      {
        return next
      }
    }
    if people.isHonorific(tokens, i), let end = person(at: i, title: nil, of: nil, office: nil) { return end }
    if let end = titledUnknown(at: i) { return end }
    if tokens[i].is(.people) || (tokens[i].is(.office) && !tokens[i].is(.preposition)), let end = group(at: i) {
      return end
    }
    if let end = several(at: i) ?? mediation(at: i) { return end }
    if word(i - 1) == "working", let end = workingGroup(at: i) { return end }
    // "Both assured me that S": the two just named.
    if word(i) == "between", let (parties, end) = pair(at: pastArticle(i + 1)) {
      mentions.append(Mention(tokens: (i + 1)..<end, parties: parties, isPlural: true))
      return end
    }
    if word(i) == "both", isPair(i) {
      mentions.append(Mention(tokens: i..<(i + 1), parties: [], kind: .pronoun, isPlural: true))
      return i + 1
    }
    // "I myself shall report": the same once more.
    if isReflexive(i), mentions.last?.extent.upperBound == i { return i + 1 }
    if tokens[i].is(.subjectPronoun) || tokens[i].is(.objectPronoun) {
      let plural = ["they", "we", "them", "us", "themselves", "ourselves"].contains(word(i))
      mentions.append(
        Mention(tokens: i..<(i + 1), parties: [], kind: .pronoun, isPlural: plural))
      return i + 1
    }
    if tokens[i].isCapital, i > 0 || !tokens[i].is([.determiner, .preposition, .adverb]), let end = unknown(at: i) {
      return end
    }
    return i + 1
  }

  /// "The five agreed that S", "all three welcomed N": as many as speak, or as were named one after the other.
  private mutating func several(at i: Int) -> Int? {
    guard tokens[i].is(.numeral), tokens[i].value > 2, i > 0, ["the", "all"].contains(word(i - 1)),
      kind(i + 1) == .word,
      tokens[i + 1].is([.modal, .be, .have, .verbPast, .verbBase]), !tokens[i + 1].is([.noun, .adjective])
    else { return nil }
    let size = Int(tokens[i].value)
    let members = discourse.issuers.reduce(0) { $0 + max(1, lexicon.names.body($1.id)?.members.count ?? 1) }
    guard let parties = members == size ? discourse.issuers : discourse.list(of: size) else { return nil }
    mentions.append(
      Mention(
        tokens: (i - 1)..<(i + 1), parties: parties, kind: .group, isPlural: true,
        steps: ["the count and the issuers pick the group"]))
    return i + 1
  }

  /// "the Finnish Chairmanship": the office of the body, whoever has it this year.
  private func isChairmanship(_ i: Int) -> Bool {
    ["chairmanship", "chairpersonship"].contains(word(i)) && i < tokens.count && tokens[i].isCapital
      && listedName(at: i)?.0.means(.body) == true
  }

  /// Whether "both" stands alone: at the head of a clause before its verb, or before an infinitive.
  private func isPair(_ i: Int) -> Bool {
    guard kind(i + 1) == .word else { return false }
    let next = tokens[i + 1]
    // "asked both to V", "called on both to V".
    let verb = i > 1 && ["on", "upon"].contains(word(i - 1)) ? i - 2 : i - 1
    if word(i + 1) == "to", verb >= 0, lexicon.verb(tokens[verb].word) != nil { return true }
    guard i == 0 || ["and", "that"].contains(word(i - 1)) else { return false }
    return next.is([.modal, .be, .have]) || next.is(.verbPast) && !next.is([.noun, .adjective])
  }

  /// The first token of the noun phrase: determiners, numbers and adjectives before the name.
  func phraseStart(_ i: Int) -> Int {
    // "both Sides" brings its own determiner: "encouraged" before it is the verb.
    if i < tokens.count, tokens[i].is(.determiner) { return i }
    var k = i
    while k > 0, tokens[k - 1].kind == .word || tokens[k - 1].kind == .number {
      let t = tokens[k - 1]
      guard
        t.is([.determiner, .possessive, .numeral, .adjective, .ordinal]) || t.kind == .number
          || ["facto", "de"].contains(word(k - 1)),
        !t.is([.preposition, .conjunction, .relative, .subordinator]) || t.is(.determiner),
        !t.is(.month) || !t.isCapital,
        // "accept that people continue": no determiner of a plural.
        // "the meeting that President NAME hosted": nor of a title.
        word(k - 1) != "that" || !written(i).hasSuffix("s") && word(i) != "people" && !tokens[i].isCapital
      else { break }
      k -= 1
      if t.is([.determiner, .possessive]) { break }
    }
    // "They encouraged participants to V", "and encouraged participants": without a determiner it is the verb.
    if k > 0, k < i, tokens[k].is(.verbPast),
      tokens[k - 1].is([.subjectPronoun, .conjunction, .people]) || tokens[k - 1].isCapital
    {
      return k + 1
    }
    return k
  }

  /// The text of some tokens, as it is written.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: UnsafeBufferPointer(rebasing: source[tokens[first].start..<tokens[last].end]), as: UTF8.self)
  }
}

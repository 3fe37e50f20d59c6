import Negotiation

/// One clause with its sentence and its statement: what a rule is given.
struct ClauseContext: TokenReader {
  let setting: Setting
  let index: Int

  /// What all clauses of a sentence share.
  final class Setting {
    let source: UnsafeBufferPointer<UInt8>
    let analysis: SentenceAnalysis
    let discourse: Discourse
    let lexicon: Lexicon
    /// Dates of the trip or the meeting that frames the statement, as a whole.
    let trip: When?
    /// The subjects of the clauses that a rule has asked for: many ask again.
    fileprivate var subjects: [[Party]?]

    init(
      source: UnsafeBufferPointer<UInt8>, analysis: SentenceAnalysis, discourse: Discourse, lexicon: Lexicon,
      trip: When?
    ) {
      self.source = source
      self.analysis = analysis
      self.discourse = discourse
      self.lexicon = lexicon
      self.trip = trip
      subjects = analysis.clauses.indices.map { _ in nil }
    }
  }

  var source: UnsafeBufferPointer<UInt8> { setting.source }
  var analysis: SentenceAnalysis { setting.analysis }
  var discourse: Discourse { setting.discourse }
  var lexicon: Lexicon { setting.lexicon }
  var trip: When? { setting.trip }

  /// What an act without a date of its own takes over: the stay in the place it names, else the whole trip.
  var frame: When? {
    let range = clause.subject.shared >= 0 ? at(clause.subject.shared).dated.lowerBound..<dated.upperBound : dated
    for place in analysis.places where range.contains(place.tokens.lowerBound) {
      if let stay = discourse.stays.last(where: {
        $0.state == place.state && place.state != nil || $0.name == place.name
      }) {
        return stay.when
      }
    }
    return trip
  }

  var clause: Clause { analysis.clauses[index] }
  var group: VerbGroup { analysis.clauses[index].group }
  var tokens: [Token] { analysis.tokens }
  var anchor: Day? { discourse.anchor }

  var lemma: Spelling { group.verb.lemma }

  /// The same sentence, another clause.
  func at(_ other: Int) -> ClauseContext {
    ClauseContext(setting: setting, index: other)
  }

  /// The words after the verb up to the end of the clause.
  var scope: Range<Int> { clause.scope }

  /// All of the clause, its subject included.
  var whole: Range<Int> { min(clause.start, group.tokens.lowerBound)..<max(scope.upperBound, group.tokens.upperBound) }

  /// Where a date of the clause may stand: with the phrase fronted before its subject.
  var dated: Range<Int> {
    let lower =
      analysis.clauses[..<index].last {
        $0.group.isFinite && $0.level == .main && $0.group.tokens.upperBound <= clause.start
      }?.scope.upperBound ?? 0
    return min(lower, whole.lowerBound, fronted)..<max(group.tokens.upperBound, min(whole.upperBound, nextFronted))
  }

  /// Where the phrase begins that is fronted before the next main clause: ", and on 12 May they met".
  private var nextFronted: Int {
    guard clause.level == .main,
      let next = analysis.clauses.indices.first(where: {
        $0 > index && analysis.clauses[$0].level == .main && analysis.clauses[$0].group.isFinite
      })
    else { return tokens.count }
    return at(next).fronted
  }

  /// ", and on 12 May they met": where the phrase begins that stands between the conjunction and the subject.
  private var fronted: Int {
    let start = clause.start
    guard clause.level == .main, start > 2, start <= tokens.count, clause.subject.shared < 0 else { return start }
    let floor = max(0, start - 7, index > 0 ? analysis.clauses[index - 1].group.tokens.upperBound : 0)
    guard
      let joint = (floor..<start).last(where: {
        (tokens[$0].is(.conjunction) || tokens[$0].kind == .colon) && analysis.covering[$0] < 0
      }), joint + 1 < start,
      tokens[joint + 1].is(.preposition) || means(joint + 1, .timeOpener) && !tokens[joint + 1].is(.determiner)
    else { return start }
    return joint + 1
  }

  // MARK: subjects

  /// Who does it, pronouns and repeated groups resolved; empty for things and nobody.
  var subject: [Party] { subjectParties(of: index) }

  func subjectParties(of index: Int) -> [Party] {
    if let known = setting.subjects[index] { return known }
    let parties = subjectParties(of: index, depth: 0)
    setting.subjects[index] = parties
    return parties
  }

  private func subjectParties(of index: Int, depth: Int) -> [Party] {
    if !analysis.clauses[index].subject.mentions.isEmpty { return subjectMentioned(by: index) }
    let clause = analysis.clauses[index]
    // "Neither has accepted it": none of the two.
    if word(clause.subject.thing) == "neither" { return pronoun("both", at: index, analysis.mentions.count) }
    if clause.subject.thing >= 0, isSitting(clause) { return discourse.participants }
    if clause.subject.thing >= 0 { return speaking(clause).map { [$0] } ?? [] }
    // "Agree that S", "Will work to V": an item of a list has no subject of its own.
    if clause.group.tokens.lowerBound == 0, clause.level == .main, [.present, .future].contains(clause.group.form),
      !clause.group.isPassive, clause.group.verb.frame != .be
    {
      return discourse.issuers
    }
    guard depth < 6, clause.parent >= 0, !clause.group.isFinite else { return [] }
    return subjectParties(of: clause.parent, depth: depth + 1)
  }

  /// Whom the mentions mean that are the subject of a clause.
  private func subjectMentioned(by index: Int) -> [Party] {
    let (mentions, shared) = (analysis.clauses[index].subject.mentions, analysis.clauses[index].subject.shared)
    if mentions.count == 1, word(analysis.mentions[mentions[0]].tokens.lowerBound) == "it",
      isImpersonal(analysis.clauses[index].group)
    {
      return []
    }
    // "They discussed N with X and agreed": whom the pronoun means is settled where it stands.
    func place(_ mention: Int) -> Int { shared >= 0 && analysis.mentions[mention].kind == .pronoun ? shared : index }
    var list: [Party] = []
    for mention in mentions { list.join(resolve(mention, at: place(mention))) }
    return discourse.company(of: list).map { [$0] } ?? list
  }

  /// "It is appropriate that", "it remains to V": nobody.
  private func isImpersonal(_ group: VerbGroup) -> Bool {
    group.isPredicative && !["ready", "prepared", "willing"].contains(word(group.head))
      || group.verb.frame == .be && !group.isPredicative || ["remain", "seem"].contains(group.verb.lemma)
  }

  /// "The meeting agreed that S", "the plenary set up a committee": those who sit there.
  private func isSitting(_ clause: Clause) -> Bool {
    let (thing, verb) = (clause.subject.thing, clause.group.verb)
    guard thing < tokens.count, tokens[thing].is(.gathering), !tokens[thing].is([.organ, .people, .exchange]),
      !tokens[thing].isCapital, !clause.group.isPassive
    else { return false }
    switch verb.frame {
    case .agree, .adopt, .decide, .call, .urge, .instruct, .evaluate, .express, .note, .state: return true
    case .act: return ["establish", "set", "create", "form", "appoint", "launch"].contains(verb.lemma)
    default: return false
    }
  }

  /// A common noun that speaks or acts as parties do: "the conference calls for N". Its slug is its name.
  func speaking(_ clause: Clause) -> Party? {
    let thing = clause.subject.thing
    let frame = clause.group.verb.frame
    if thing < tokens.count, tokens[thing].is(.gathering), tokens[thing].isCapital, discourse.issuers.count == 1,
      let issuer = discourse.issuers.first, !issuer.isPerson, !lexicon.names.isState(issuer.id),
      !clause.group.isPassive,
      clause.group.verb.frame != .be
    {
      // "The Summit calls for N": the body that issues the text; "the Conference", where its president does.
      return issuer.isNested && issuer.root.id.utf8.starts(with: written(thing).utf8) ? issuer.root : issuer
    }
    if word(thing) == "mediation", !clause.group.isPassive && frame != .be || isFelt(clause.group) {
      return discourse.body("mediation") ?? Party(unchecked: "mediation")
    }
    // "The Office", in a text of the Office of the Envoy: whoever has it.
    if word(thing) == "office", tokens[thing].isCapital, discourse.issuers.count == 1,
      let issuer = discourse.issuers.first,
      lexicon.names.office(String(issuer.lastWord ?? issuer.id[...])) != nil
    {
      return issuer
    }
    let isBody =
      thing < tokens.count
      && (tokens[thing].is([.organ, .people, .office]) || tokens[thing].is(.mechanism) && tokens[thing].isCapital)
    if word(thing) == "force" { return nil }
    // "The mission began in PLC": a journey.
    if word(thing) == "mission", !tokens[thing].isCapital, lexicon.means(clause.group.verb.lemma, .framing) {
      return nil
    }
    // "The talks focused on N": those who sat there did.
    if frame == .discuss, thing < tokens.count, tokens[thing].is([.exchange, .gathering]), !tokens[thing].is(.organ) {
      return nil
    }
    guard
      isBody && frame != .be && !clause.group.isPassive
        || [
          .call, .urge, .instruct, .caution, .remind, .evaluate, .express, .commit, .agree, .meet, .visit, .brief,
          .discuss,
        ].contains(frame) && !clause.group.isPassive
        || clause.group.verb.lemma == "plan" || clause.group.isPassive && [.call, .receive, .instruct].contains(frame)
    else { return nil }
    return nounParty(thing)
  }

  /// "is gravely concerned": what only somebody can be.
  private func isFelt(_ group: VerbGroup) -> Bool {
    (group.isPredicative || group.isPassive)
      && means(group.head, [.concerned, .sorry, .pleased, .thankful, .hopeful, .ready, .aware])
  }

  /// A noun as a party; `nil` for abstract nouns, documents and pronouns.
  func nounParty(_ noun: Int) -> Party? {
    guard noun >= 0, noun < tokens.count, tokens[noun].kind == .word, tokens[noun].is(.noun) || tokens[noun].word < 0,
      !tokens[noun].is([
        .document, .weight, .harm, .deed, .content, .attitude, .pledge, .duty, .mechanism, .exchange, .unit, .relative,
        .determiner,
      ])
        || tokens[noun].is([.organ, .people, .gathering, .office])
        || tokens[noun].is(.mechanism) && tokens[noun].isCapital
    else { return nil }
    if tokens[noun].word >= 0, !tokens[noun].is([.organ, .people, .gathering, .office, .mechanism]) {
      // Plain nouns of the lexicon are things and ideas; unknown ones may be anybody.
      return nil
    }
    // With the capitals before it: `tripartite-mechanism`.
    var first = noun
    if noun > 0, tokens[noun].is([.organ, .people]), !tokens[noun].isCapital, means(noun - 1, .kind) {
      first = noun - 1
    }
    while first > 0, tokens[noun].isCapital, tokens[first - 1].isCapital, tokens[first - 1].kind == .word,
      !tokens[first - 1].is([.determiner, .preposition])
    { first -= 1 }
    let word = Slugs.word(text(first..<(noun + 1)))
    guard Slug.isWord(word) else { return nil }
    // "Kaoko" in a text of the Republic of Kaoko.
    if let issuer = discourse.issuers.first(where: { $0.root.id.hasSuffix("-" + word) }) { return issuer.root }
    return Party(unchecked: word)
  }
}

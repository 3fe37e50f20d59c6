import Negotiation

/// Finds who issues a statement and where the act of issuing stands (codebook, section 9.12; phrasebook, section 1).
struct IssuerFinder {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let statement: StatementText

  /// Who issues it, and the words that say so.
  struct Issue {
    var issuers: [Party] = []
    /// Bytes of the cue.
    var cue: Range<Int>
    var sentence: Int
    var isJoint = false

    /// "The round was held among A, B and C": nobody speaks, so those named take part.
    func isSelfless(_ analysis: SentenceAnalysis) -> Bool {
      analysis.words.contains { ["among", "between"].contains($0) }
    }
  }

  func find(heading: [Sentence], body: [Sentence], analyst: Analyst, discourse: Discourse) -> Issue {
    var issue = Issue(cue: statement.body.lowerBound..<statement.body.lowerBound, sentence: 0)
    func analyse(_ sentence: Sentence) -> SentenceAnalysis { analyst.ahead(sentence, discourse: discourse) }
    // Of the headline mostly the words are enough.
    let head = heading.first.map {
      Tokenizer(source: source, lexicon: lexicon).tokens(in: analyst.pieces(of: $0.range)[0])
    }
    // "Statement by the Ministers": which, the text may say.
    var isVague = false
    if let phrase = statement.issuers {
      let inner = analyse(Sentence(number: 0, range: phrase, paragraph: -1))
      issue.issuers = represented(inner) ?? speakers(inner.mentions, inner)
      isVague = inner.mentions.allSatisfy { $0.kind == .group }
      if issue.issuers.isEmpty, let gathering = gathering(inner) { issue.issuers = [gathering] }
      for mention in inner.mentions { discourse.introduce(namesOf: mention, lexicon) }
    }
    issue.issuers = chairs(issue.issuers, head)
    let first = body.first { !isQuestion($0) }.map(analyse)
    // An agency's lead: "X have made a statement".
    for lead in heading.dropFirst() where issue.issuers.isEmpty {
      let inner = analyse(lead)
      if release(inner) != nil || announces(inner) { issue.issuers = subject(inner) }
    }
    var headline: SentenceAnalysis?
    if let title = heading.first, issue.issuers.isEmpty, statement.headline != nil {
      let inner = analyse(title)
      headline = inner
      issue.issuers = subject(inner)
      for mention in inner.mentions { discourse.introduce(namesOf: mention, lexicon) }
    }
    if let first {
      // "NAME: We will V".
      if issue.issuers.isEmpty || isGeneric(issue.issuers), let label = first.mentions.first, label.parties.count == 1,
        label.extent.upperBound < first.tokens.count, first.tokens[label.extent.upperBound].kind == .colon,
        label.extent.lowerBound == 0, label.parties[0].isPerson
      {
        issue.issuers = label.parties
      }
      issue.issuers = full(issue.issuers, first)
      issue.issuers = renamed(issue.issuers, first)
      let lead = leadSubject(first)
      let named = selfNamed(first)
      if issue.issuers.isEmpty || isGeneric(issue.issuers) && !lead.isEmpty { issue.issuers = lead }
      // "We, the Ministers of A and B" tells better than "the Ministers" of a headline.
      if !isGeneric(named), isVague || named.count >= issue.issuers.count, !named.isEmpty { issue.issuers = named }
      if issue.issuers.isEmpty || isGeneric(issue.issuers) {
        let main = subject(first)
        if issue.issuers.isEmpty && !speaks(first)
          || !main.isEmpty && !isGeneric(main) && (statement.issuers == nil || details(main, issue.issuers, first))
        {
          issue.issuers = main
        }
      }
      issue.issuers = both(institutions(issue.issuers, first), headline)
      if let office = issue.issuers.first, issue.issuers.count == 1, Self.chairs.contains(office.id),
        let talks = heading.lazy.compactMap({ sat(analyse($0)) }).first
      {
        issue.issuers = [Party(unchecked: talks.root.id + "/" + office.id)]
      }
      let tellers = body.dropFirst().prefix(12).lazy.compactMap { teller(analyse($0)) }
      if isToldOf(issue.issuers, first, head), let teller = tellers.first { issue.issuers = [teller] }
      // "Joint statement of the third round": one person who chaired it does not speak jointly.
      if issue.issuers.count == 1, issue.issuers[0].isPerson, isJoint([], head), statement.issuers != nil,
        !speaks(first)
      {
        issue.issuers = [Party(unchecked: "participants")]
      }
      if issue.issuers.isEmpty, let sitting = sitting(first) { issue.issuers = sitting }
      if issue.issuers.isEmpty, issue.isSelfless(first) {
        issue.issuers = speakers(first.mentions.filter { $0.kind == .named && $0.persons.isEmpty }, first)
      }
      // "The Ministers of A and B," above what they say, item by item.
      if issue.issuers.isEmpty, Stem(first, lexicon: lexicon)?.isSubject == true {
        issue.issuers = speakers(first.mentions.filter { $0.kind == .named && $0.persons.isEmpty }, first)
      }
      // "The war ended today. The Mediators mark the day": nobody else speaks.
      if issue.issuers.isEmpty, let teller = tellers.first { issue.issuers = [teller] }
      if let release = release(first) {
        issue.cue = first.tokens[release.lowerBound].start..<first.tokens[release.upperBound - 1].end
        issue.sentence = 1
        issue.isJoint = isJoint(issue.issuers, head)
        return issue
      }
    }
    issue.issuers = seated(issue.issuers)
    if issue.issuers == [Party(unchecked: "spokesperson")],
      let whose = body.prefix(8).lazy.compactMap({ speaking(analyse($0)) }).first
    {
      issue.issuers = [Party(unchecked: whose.id + "/spokesperson")]
    }
    issue.isJoint = isJoint(issue.issuers, head)
    if let head, let last = head.prefix(5).last {
      issue.cue = head[0].start..<last.end
    } else if let dateline = statement.dateline {
      let end = (dateline.places.last ?? dateline.range).upperBound
      issue.cue = dateline.range.lowerBound..<max(end, dateline.range.lowerBound + 1)
    } else if let first, !first.tokens.isEmpty {
      let end = first.mentions.first.map { min($0.tokens.upperBound, 8) } ?? min(3, first.tokens.count)
      issue.cue = first.tokens[0].start..<first.tokens[max(0, min(end, first.tokens.count) - 1)].end
      issue.sentence = 1
    }
    return issue
  }

  /// What a journalist asks is nothing that whoever speaks says.
  private func isQuestion(_ sentence: Sentence) -> Bool {
    source[sentence.range].last { $0 > 0x20 } == UInt8(ascii: "?")
  }

  /// The organisation whose acts a spokesperson tells: "The Union expects", "The Secretary-General condemns".
  private func speaking(_ analysis: SentenceAnalysis) -> Party? {
    let subjects = analysis.clauses.lazy.filter { $0.level == .main && $0.group.isFinite }.flatMap(\.subject.mentions)
    return subjects.flatMap { analysis.mentions[$0].parties }.map(\.root).first {
      lexicon.names.body($0.id).map { !$0.isPlural } == true
    }
  }

  /// "Press release. The Presidents met in PLC": told of those who hold offices of states, by somebody else.
  private func isToldOf(_ parties: [Party], _ analysis: SentenceAnalysis, _ head: [Token]?) -> Bool {
    guard statement.issuers == nil, !parties.isEmpty, !speaks(analysis),
      head?.contains(where: { $0.is(.document) && $0.spelling != "communique" }) != true,
      let main = analysis.clauses.first(where: { $0.group.isFinite && $0.level == .main }),
      [.meet, .receive, .hold, .discuss, .visit, .host, .participate, .convene].contains(main.group.verb.frame)
    else { return false }
    return parties.allSatisfy { $0.isPerson || $0.isNested && lexicon.names.isState($0.root.id) }
  }

  /// The one group of a list, "the Mediators", that a sentence has for its subject.
  private func teller(_ analysis: SentenceAnalysis) -> Party? {
    let parties = subject(analysis)
    guard parties.count == 1, parties[0].isNested, lexicon.names.body(parties[0].id)?.isPlural == true else {
      return nil
    }
    return parties[0]
  }

  /// Whether the sentence says "we" or "I" of whoever speaks: then its subject may be those spoken of.
  private func speaks(_ analysis: SentenceAnalysis) -> Bool {
    analysis.words.contains { ["we", "our", "us", "i", "my"].contains($0) }
  }

  /// The parties a headline names after "by" or "of", persons as their offices' holders.
  private func speakers(_ mentions: [Mention], _ analysis: SentenceAnalysis) -> [Party] {
    var list: [Party] = []
    for (index, mention) in mentions.enumerated() where mention.kind != .pronoun && mention.kind != .people {
      // "the Special Representative and Head of the Mission": a second title without an article is the same person's.
      if index > 0, !mention.isPlural, mention.persons.isEmpty,
        !analysis.tokens[mention.tokens.lowerBound].is(.determiner),
        isSecondTitle(mention, after: mentions[index - 1])
      {
        break
      }
      if ["in", "at", "on", "for"].contains(analysis.words[max(0, mention.tokens.lowerBound - 1)]) { continue }
      // "A, B and C, Guarantor States of N": what those named are together.
      if index > 1, index == mentions.count - 1, mention.isPlural, mention.persons.isEmpty,
        analysis.tokens[max(0, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound].contains(where: {
          $0.kind == .comma
        })
      {
        continue
      }
      list.join(mention.parties)
    }
    return list
  }

  /// Whether a capital "and" title follows at once upon another.
  private func isSecondTitle(_ mention: Mention, after first: Mention) -> Bool {
    guard !first.isPlural, first.persons.isEmpty, let office = mention.parties.first, mention.parties.count == 1,
      lexicon.names.office(String(office.lastWord ?? "")) != nil, first.parties.count == 1
    else { return false }
    // Offices of two states are two persons.
    if lexicon.names.isState(office.root.id), let other = first.parties.first, lexicon.names.isState(other.root.id),
      office.root != other.root
    {
      return false
    }
    return mention.tokens.lowerBound == first.extent.upperBound + 1
  }

  /// A body by the acronym that the first sentence gives it: "The Contact Group on N (CGN) met".
  private func renamed(_ issuers: [Party], _ analysis: SentenceAnalysis) -> [Party] {
    let names = Acronyms.bodies(in: analysis, of: source)
    return issuers.map { issuer in
      if let named = analysis.mentions.first(where: {
        $0.aliases.contains(issuer.id) && $0.parties.count == 1 && $0.persons.isEmpty
      }) {
        return named.parties[0]
      }
      // "the Heads of State of the Lake Region Community (LRC)".
      guard let short = names.first(where: { $0.0 == issuer.root.id })?.1 else { return issuer }
      return Party(unchecked: short.id + issuer.id.dropFirst(issuer.root.id.count))
    }
  }

  func subject(_ analysis: SentenceAnalysis) -> [Party] {
    guard let main = analysis.clauses.first(where: { $0.group.isFinite && $0.level == .main }) else {
      return []
    }
    let parties = main.subject.mentions.flatMap { index -> [Party] in
      let mention = analysis.mentions[index]
      return mention.kind == .pronoun || mention.kind == .people ? appositive(analysis, mention) : mention.parties
    }
    if parties.isEmpty, main.subject.mentions.isEmpty { return [] }
    return parties
  }

  /// "We, the Presidents of A and B, V".
  private func appositive(_ analysis: SentenceAnalysis, _ mention: Mention) -> [Party] {
    guard mention.tokens.upperBound < analysis.tokens.count, analysis.tokens[mention.tokens.upperBound].kind == .comma
    else { return [] }
    // Up to the verb, or to whatever tells more of them: "We, the Ministers of A and B, together with C, meeting".
    let together = analysis.words.indices.first {
      $0 > mention.tokens.lowerBound && ["together", "along", "jointly"].contains(analysis.words[$0])
    }
    let verb = (analysis.clauses.map(\.group.tokens.lowerBound) + (together.map { [$0] } ?? []))
      .filter { $0 > mention.tokens.lowerBound }.min()
    let named = analysis.mentions.filter {
      $0.tokens.lowerBound > mention.tokens.lowerBound && $0.kind != .pronoun && $0.kind != .people
        && $0.tokens.lowerBound < verb ?? analysis.tokens.count
    }
    guard let first = named.first, first.tokens.lowerBound <= mention.tokens.upperBound + 2 else { return [] }
    let all = offices(of: named) ?? speakers(named, analysis)
    // "the Presidents of the GROUP's countries, A, B and C": the states are those of the presidents.
    return all.filter { party in
      !lexicon.names.isState(party.id) || !all.contains { $0.root == party && $0 != party }
    }
  }

  /// "the Presidents of the GROUP's countries, A, B and C": the president of each.
  private func offices(of mentions: [Mention]) -> [Party]? {
    let offices: [Substring: String] = [
      "presidents": "president", "leaders": "president", "heads-of-state": "president",
      "foreign-ministers": "foreign-minister", "ministers": "foreign-minister", "president": "president",
      "foreign-minister": "foreign-minister", "minister": "foreign-minister",
    ]
    guard mentions.count > 2, mentions[0].isPlural, let title = mentions[0].parties.first?.lastWord,
      mentions[0].parties.count == 1,
      let office = offices[title]
    else { return nil }
    let states = mentions.dropFirst().flatMap(\.parties).filter { lexicon.names.isState($0.id) }
    return states.count > 1 ? states.map { Party(unchecked: $0.id + "/" + office) } : nil
  }

  /// "We, the …" at the head of the body, or the subject of a release formula.
  private func leadSubject(_ analysis: SentenceAnalysis) -> [Party] {
    if let we = analysis.mentions.first, we.kind == .pronoun, analysis.words[we.tokens.lowerBound] == "we" {
      return appositive(analysis, we)
    }
    let named = selfNamed(analysis)
    if !named.isEmpty { return named }
    return release(analysis) == nil ? [] : subject(analysis)
  }

  /// "On the occasion of N, we, the Ministers of A and B, V": who "we" are by their own words.
  private func selfNamed(_ analysis: SentenceAnalysis) -> [Party] {
    // Where the sentence has no verb yet, its items bring it: "We, the Ministers of A and B, meeting in PLC,".
    let verb = analysis.clauses.first { $0.group.isFinite && $0.level == .main }?.group.tokens.lowerBound
    guard
      let we = analysis.mentions.first(where: {
        $0.kind == .pronoun && analysis.words[$0.tokens.lowerBound] == "we"
          && $0.tokens.lowerBound < verb ?? analysis.tokens.count
      })
    else { return [] }
    return appositive(analysis, we)
  }

  /// "made|released|issued the following statement".
  private func release(_ analysis: SentenceAnalysis) -> Range<Int>? {
    for clause in analysis.clauses where clause.group.isFinite && clause.level == .main && clause.group.form != .future
    {
      guard
        [.issue, .make, .adopt, .give].contains(clause.group.verb.frame)
          || ["put", "deliver"].contains(clause.group.verb.lemma)
      else { continue }
      let end = min(analysis.tokens.count, clause.group.tokens.upperBound + 6)
      let object = (clause.group.tokens.upperBound..<end).first {
        ["statement", "declaration", "communique", "communiqué", "remarks"].contains(analysis.words[$0])
      }
      guard let object, clause.group.verb.frame != .adopt else { continue }
      let isFollowing =
        analysis.words[clause.group.tokens.upperBound..<object].contains("following")
        || analysis.tokens.last?.kind == .colon || analysis.words.suffix(3).contains("today")
      if isFollowing || clause.group.verb.frame == .issue { return clause.group.tokens.lowerBound..<(object + 1) }
    }
    return nil
  }

  /// "In a joint statement the two delegations said:" before a quotation.
  private func announces(_ analysis: SentenceAnalysis) -> Bool {
    guard analysis.tokens.last?.kind == .colon else { return false }
    return analysis.clauses.contains {
      $0.level == .main && $0.group.isFinite && [.tell, .state, .issue].contains($0.group.verb.frame)
    }
  }

  private func isGeneric(_ parties: [Party]) -> Bool {
    parties.allSatisfy { party in
      !party.isPerson && !party.isNested
        && (lexicon.names.office(party.id) != nil
          || [
            "mediators", "co-chairs", "co-moderators", "chair", "ministers", "presidents", "leaders", "participants",
            "un", "osce",
          ]
          .contains(party.id))
    }
  }

  private func isJoint(_ issuers: [Party], _ head: [Token]?) -> Bool {
    if head?.contains(where: { $0.spelling == "joint" }) == true { return true }
    if issuers.count > 1 { return true }
    return issuers.first.map { $0.id.hasSuffix("heads-of-delegation") || $0.id.hasSuffix("countries") } ?? false
  }
}

import Negotiation

// Names in capitals that no list has: bodies, acronyms, persons.
extension PartyFinder {
  /// A capitalised phrase that no list has and that ends in a noun of bodies: `Harbour Council`, `Joint Panel`.
  func capitalised(at i: Int) -> (Party, Int)? {
    if people.isHonorific(tokens, i) || isHyphened(i) { return nil }
    var k = i
    var hasOrgan = false
    while kind(k) == .word || kind(k) == .number {
      if let (phrase, _) = listedName(at: k),
        phrase.means(.person)
      {
        // What stands before a known person is a title.
        return nil
      }
      // "Assembly of Heads of State and Government": a title of the lists goes in whole.
      if k > i, tokens[k].isCapital, let (phrase, next) = listedName(at: k),
        next - k > 2, phrase.means(.offices)
      {
        k = next
        continue
      }
      // "in Kampala I met X".
      if k > i, word(k) == "i", !tokens[k - 1].is([.organ, .people]) { break }
      // "Lagos Quartet Statement": what a body says is no part of its name.
      // "Government of National Accord": what it is of is.
      if k > i, hasOrgan, tokens[k].isCapital, tokens[k].is(.document), !tokens[k].is([.organ, .people]),
        !(i..<k).contains(where: { ["of", "on", "for"].contains(word($0)) })
      {
        break
      }
      // "President X of Madira and Prime Minister Y": an office begins anew.
      if k > i, word(k) == "and", !hasOrgan, let (phrase, _) = listedName(at: pastArticle(k + 1)), phrase.means(.office)
      {
        break
      }
      // "NAME for STATE": whom a person stands for.
      if word(k) == "for", !hasOrgan, !isMovement(k - 1) { break }
      // "Himalayan People's Front".
      if word(k) == "people" || word(k) == "peoples", tokens[k].isCapital, kind(k + 1) == .possessive,
        k + 2 < tokens.count, tokens[k + 2].isCapital, tokens[k + 2].is([.organ, .people]) || isMovement(k + 2)
      {
        hasOrgan = true
        k += 3
        continue
      }
      // "the People's Movement in Opposition".
      if word(k) == "in", hasOrgan || k > i && isMovement(k - 1), word(k + 1) == "opposition", tokens[k + 1].isCapital {
        k += 2
        continue
      }
      if tokens[k].isCapital || tokens[k].kind == .number && k > i && tokens[k - 1].is([.organ, .people]) {
        if tokens[k].is([.organ, .people, .mechanism]) { hasOrgan = true }
        k += 1
      } else if word(k) == "of", k > i, tokens[k - 1].is(.gathering), !hasOrgan {
        // "the 29th Summit of BODY": the gathering is none.
        return nil
      } else if word(k) == "the", k > i, !["of", "for", "on", "and"].contains(word(k - 1)) {
        // "In Karsk the Co-Moderators met X": the city is no part of the name.
        break
      } else if ["of", "for", "on", "and", "the"].contains(word(k)), k > i, k + 1 < tokens.count,
        tokens[k + 1].isCapital || (word(k + 1) == "the" && k + 2 < tokens.count && tokens[k + 2].isCapital),
        // "In NAME the Envoys met": two names, not one.
        word(k) != "the" || ["of", "for", "on", "and"].contains(word(k - 1)),
        word(k) != "and" || (!hasOrgan || endsName(k, from: i)) && word(k + 1) != "the",
        !(hasOrgan && isDocument(k + 1))
      {
        k += 1
      } else {
        break
      }
    }
    // "Aden and Riyadh": without a noun of bodies "and" joins two names.
    if !hasOrgan, word(i + 1) == "and" { k = i + 1 }
    guard k > i,
      hasOrgan
        || k - i == 1 && !isAdjective(at: i)
          && (isAcronym(i) || isRebel(i) && !(word(i - 1) == "the" && isOfThing(k))
            || i > 0 && word(i - 1) == "the"
              && (lexicon.hasNoClass(tokens[i].word) && !isOfThing(k) || isMovement(i)))
        || k - i >= 2 && k - i <= 3
          && (isMovement(k - 1) || tokens[i..<k].contains(where: { lexicon.hasNoClass($0.word) }))
          && !tokens[i..<k].contains(where: { $0.is([.document, .gathering, .month]) })
    else { return nil }
    // "Sukhumi and Tskhinvali": two names, not one.
    if !hasOrgan, tokens[i..<k].contains(where: { $0.spelling == "and" }) { return nil }
    // "the Strait Council Chairperson": an office of the body.
    let title = (i + 1..<k).first { start in
      listedName(at: start).map { $0.end == k && $0.phrase.means(.office) } ?? false
        && tokens[i..<start].contains { $0.is(.organ) }
    }
    let body = slug(of: i..<(title ?? k))
    let office =
      title.flatMap { listedName(at: $0)?.phrase.first(.office) }.map { "/" + lexicon.names.office($0).slug } ?? ""
    guard Slug.isWord(body), office.count != 1 else { return nil }
    let party = Party(unchecked: body + office)
    return (k - i == 1 ? shortened(party) : party, k)
  }

  /// "Joint Boundary Commission", no "Joint Statement": whether the capitals end in a noun of bodies.
  private func isBody(from i: Int) -> Bool {
    var k = i
    while kind(k) == .word, tokens[k].isCapital { k += 1 }
    return k > i && tokens[k - 1].is([.organ, .people, .mechanism]) && !tokens[k - 1].is(.document)
  }

  /// The words of a name as an identifier has them.
  private func slug(of range: Range<Int>) -> String {
    var words: [String] = []
    // "the Four Working Groups": a count is no part of the name.
    let isCounted =
      range.count > 1 && tokens[range.lowerBound].is(.numeral) && written(range.upperBound - 1).hasSuffix("s")
    for token in tokens[range].dropFirst(isCounted ? 1 : 0)
    where !["of", "for", "on", "and", "the", "principals"].contains(lexicon.spelling(of: token.word)) {
      let word = Slugs.word(people.text(token))
      // "People's": one word.
      if token.kind == .possessive, let last = words.last {
        words[words.count - 1] = last + word
      } else if !word.isEmpty {
        words.append(word)
      }
    }
    return words.joined(separator: "-")
  }

  /// "Forces of Hope and Dignity", "Committee on Security and Defence": one more word of what the first is of.
  private func endsName(_ and: Int, from i: Int) -> Bool {
    guard and + 1 < tokens.count, tokens[i].is([.organ, .people]) || tokens[and - 2].is(.preposition),
      (i..<and).contains(where: { ["of", "for", "on"].contains(word($0)) }),
      !tokens[and + 1].is([.organ, .people, .office]), !isAcronym(and + 1), word(and + 1) != "the",
      listedName(at: and + 1) == nil
    else { return false }
    return and + 2 >= tokens.count || tokens[and + 2].kind != .word || !tokens[and + 2].isCapital
  }

  /// "the Co-Moderators of the Consultations": an unknown word with its article, whatever it is of.
  private func articled(at i: Int) -> (Party, Int)? {
    guard i > 0, ["the", "our"].contains(word(i - 1)), lexicon.hasNoClass(tokens[i].word),
      word(i + 1) == "of"
    else { return nil }
    let slug = Slugs.word(people.text(tokens[i]))
    return Slug.isWord(slug) ? (Party(unchecked: slug), i + 1) : nil
  }

  /// Whether an acronym is a document's, in its bracket or introduced before.
  private func isPaper(_ i: Int) -> Bool {
    return bracketedPaper(i) || discourse.papers.contains(Slugs.word(people.text(tokens[i])))
  }

  /// "the Camenca road", "the Kelmet mechanism": what a thing goes by is nobody.
  private func isOfThing(_ noun: Int) -> Bool {
    noun < tokens.count && tokens[noun].is(.noun) && !tokens[noun].isCapital
      && !tokens[noun].is([.people, .office, .organ, .verb])
  }

  /// "the Coastal Plan of Action (CPA)": whether what stands before the bracket is a text, whatever it is of.
  private func bracketedPaper(_ i: Int) -> Bool {
    guard i > 1, tokens[i - 1].kind == .open else { return false }
    var k = i - 2
    while k >= 0, tokens[k].isCapital || ["of", "for", "on", "and", "the"].contains(word(k)) {
      if tokens[k].is([.organ, .people]) { return false }
      if tokens[k].is(.document) || word(k) == "plan" { return true }
      k -= 1
    }
    return false
  }

  /// "of the Agreement", after a body: the text it was set up by is no part of its name.
  private func isDocument(_ i: Int) -> Bool {
    var k = pastArticle(i)
    // "of the Coastal Plan of Action".
    while k < tokens.count, tokens[k].isCapital, !tokens[k].is([.organ, .people, .document]), word(k) != "plan" {
      k += 1
    }
    return k < tokens.count && tokens[k].isCapital && (tokens[k].is(.document) || word(k) == "plan")
      && !tokens[k].is([.organ, .people])
  }

  func isAcronym(_ i: Int) -> Bool {
    let text = people.text(tokens[i])
    return text.utf8.count >= 2 && text.utf8.allSatisfy { ($0 >= 65 && $0 <= 90) || $0 == 45 }
  }

  /// "the Quintet" after "the Contact Quintet": the body that speaks, by the last word of its name.
  private func shortened(_ name: Party) -> Party {
    discourse.issuers.map(\.root).first { $0.id.hasSuffix("-" + name.id) } ?? name
  }

  /// "the Political Representatives of the Sides, NAME and NAME": persons, whom the title repeats; where they end.
  private mutating func representatives(_ party: Party, _ range: Range<Int>, _ mention: inout Mention) -> Int? {
    let title = range.prefix { !["of", "for"].contains(word($0)) }
    guard let last = title.last, tokens[last].is([.people, .office]), !tokens[last].is(.organ) else { return nil }
    let noun = title.map { Slugs.word(people.text(tokens[$0])) }.joined(separator: "-")
    if let known = discourse.group(noun) {
      (mention.parties, mention.kind) = (known, .group)
      mention.steps.append("the \(noun) introduced before")
      mentions.append(mention)
      return range.upperBound
    }
    let end = members(after: range.upperBound, title: text(title.startIndex..<(last + 1)), group: party, into: &mention)
    guard mention.persons.count > 1 else {
      mention.persons = []
      return nil
    }
    mention.parties = mention.persons.map(\.person)
    mention.compound = noun
    mention.extent = mention.tokens.lowerBound..<end
    mentions.append(mention)
    return end
  }

  /// "Canada, Madira and Japan": a state among states, though no list has it.
  private mutating func amongStates(at i: Int) -> Int? {
    guard lexicon.hasNoClass(tokens[i].word), kind(i + 1) != .word || !tokens[i + 1].isCapital,
      let last = mentions.last, last.parties.count == 1, lexicon.names.isState(last.parties[0].id),
      kind(i - 1) == .comma || word(i - 1) == "and", last.extent.upperBound == i - 1,
      kind(i + 1) == .comma || word(i + 1) == "and",
      listedState(at: pastArticle(word(i + 2) == "and" ? i + 3 : i + 2)) != nil,
      case let slug = Slugs.word(people.text(tokens[i])), Slug.isWord(slug)
    else { return nil }
    var mention = Mention(tokens: i..<(i + 1), parties: [Party(unchecked: slug)], isPlural: false)
    mention.aliases = [slug]
    mentions.append(mention)
    return i + 1
  }

  /// Unknown capitalised words in running text: a person introduced before, an unknown body, an acronym.
  mutating func unknown(at i: Int) -> Int? {
    if tokens[i].is([.month, .weekday, .determiner, .preposition, .possessive, .conjunction, .subordinator, .adverb]) {
      return nil
    }
    if let end = person(at: i, title: nil, of: nil, office: nil) { return end }
    if i == 0, !isAcronym(0), !lexicon.hasNoClass(tokens[0].word), tokens.count < 2 || !tokens[1].isCapital {
      return nil
    }
    if let end = amongStates(at: i) { return end }
    // "Chapter Three", "Strand Two": parts of a text or of talks.
    if ["chapter", "article", "section", "paragraph", "strand", "phase", "stage", "annex", "item"].contains(word(i)) {
      return nil
    }
    // "Rules of Procedure", "Code of Conduct": papers.
    if word(i + 1) == "of", ["rules", "terms", "code", "minutes", "procedures"].contains(word(i)) {
      return nil
    }
    // "the Six Parties": a count.
    if tokens[i].is(.numeral), i + 1 < tokens.count, tokens[i + 1].is(.people) { return nil }
    // "Press Communiqué of", "Joint Statement": the document, not a body.
    if tokens[i].is(.document) || ["press", "agreed", "final", "media"].contains(word(i)) { return nil }
    if word(i) == "joint", !isBody(from: i + 1) { return nil }
    // "the Enrichment Accord (EA)": the document's.
    if isAcronym(i), isPaper(i) { return nil }
    guard case (var party, let end)? = capitalised(at: i) ?? articled(at: i) else { return nil }
    if let body = panel(i, end) { party = body }
    // "the Norland authorities", "the Front leadership".
    if let organ = organ(of: party, i..<end) {
      mentions.append(Mention(tokens: phraseStart(i)..<(end + 1), parties: [organ], isPlural: false))
      return end + 1
    }
    // Documents, meetings and mechanisms in title case are not parties.
    let head = (i..<end).first { ["of", "for", "on"].contains(word($0)) } ?? end
    if tokens[head - 1].is([.document, .gathering, .mechanism]), !tokens[head - 1].is([.organ, .people]) {
      return nil
    }
    // So are "the Line of Contact" and "the Security Zone": places.
    let isOrgan = (i..<end).contains { tokens[$0].is(.organ) || isMovement($0) }
    if tokens[end - 1].is(.place), !isOrgan || tokens[i].is(.place) && word(i + 1) == "of" { return nil }
    let isBody = tokens[i..<end].contains(where: { $0.is([.organ, .people]) }) || isAcronym(i)
    // "the Quintet": one capitalised word that no list has, with its article, names a body; so does "the Government
    // and Renamo", and "Renamo leader NAME".
    let isArticled =
      end - i == 1 && (lexicon.hasNoClass(tokens[i].word) || isMovement(i))
      && (i > 0 && ["the", "our"].contains(word(i - 1)) || isRebel(i))
    if !isBody, end - i < 2, !isArticled { return nil }
    // Two or three unknown capitalised words without a noun of bodies are a person's name.
    let isInitialled = end + 1 < tokens.count && tokens[end].kind == .open && isAcronym(end + 1)
    let isUnknown =
      !isBody && !isArticled && !isInitialled && tokens[i..<end].allSatisfy { lexicon.hasNoClass($0.word) }
    // "in Puerto Claro": a place; "the Ansar Vale" is nobody's name, whatever it is.
    if isUnknown, isPlaced(i) { return nil }
    let isPerson = isUnknown && word(i - 1) != "the" && discourse.body(party.id) == nil
    let named = isPerson ? Party(unchecked: Party.personPrefix + party.id) : party
    var mention = Mention(
      tokens: phraseStart(i)..<end, parties: [named], kind: .named,
      isPlural: !isPerson && people.text(tokens[end - 1]).hasSuffix("s"))
    guard isPerson else {
      // "the Harbour Group Envoy, NAME,".
      if party.isNested, let office = lexicon.names.office(String(party.lastWord ?? "")),
        let (holder, next) = apposed(after: end, title: office.title, of: party.root, office: party)
      {
        (mention.persons, mention.parties) = ([holder], [holder.person])
        mention.extent = mention.tokens.lowerBound..<next
        mentions.append(mention)
        return next
      }
      if mention.isPlural, let next = representatives(party, i..<end, &mention) { return next }
      let next = shortNames(after: end, of: &mention)
      mention.parties = [self.named(party, mention)]
      // "the Assembly of Heads of State": the assembly introduced, by its first word.
      if tokens[i].is(.organ), word(i + 1) == "of", let known = discourse.body(Slugs.word(people.text(tokens[i]))),
        discourse.issuers.contains(known)
      {
        mention.parties = [known]
      }
      if mention.parties[0] != party { mention.aliases.append(party.id) }
      mention.extent = mention.tokens.lowerBound..<next
      mentions.append(mention)
      return next
    }
    // "Helga Brandt, Deputy Secretary-General of the Union,": the title makes sure that it is somebody.
    var person = NamedPerson(person: named, name: i..<end)
    let next = titled(&person, after: end)
    if person.title != nil {
      mention.persons = [person]
      mention.extent = mention.tokens.lowerBound..<next
    }
    mentions.append(mention)
    return mention.extent.upperBound
  }
}

import Negotiation

// Offices that serve another: "the spokesperson of the Foreign Ministry of STATE", "the Personal Envoy of the President
// of STATE", "the Office of the Prime Minister", "the President's office".
extension PartyFinder {
  /// Houses that a state or a body speaks through: whoever speaks for one speaks as the house.
  static let houses = Identifiers(["foreign-ministry", "defence-ministry", "embassy", "presidency", "secretariat"])

  /// Gives an office the state or body whose office it serves.
  func serve(_ phrase: inout OfficePhrase) {
    guard phrase.of.isEmpty, ["of", "for", "to"].contains(word(phrase.end)),
      let (masters, end) = masters(at: phrase.end + 1, isPlural: phrase.isPlural), let served = masters.first
    else { return }
    phrase.end = end
    if masters.count > 1 {
      phrase.of = masters.map(\.root)
    } else if Self.houses.contains(served.lastWord ?? ""), phrase.office.slug == "spokesperson" {
      phrase.house = served
    } else {
      phrase.of = [served.isPerson ? discourse.persons.first { $0.person == served }?.of ?? served : served.root]
    }
  }

  /// The office that another serves, named right behind "of", and where it ends.
  func master(at i: Int) -> (Party, Int)? {
    masters(at: i, isPlural: false).map { ($0.0[0], $0.1) }
  }

  /// "the envoys of the Presidents": the offices that others serve, one or, where they are several, more.
  private func masters(at i: Int, isPlural: Bool) -> ([Party], Int)? {
    let start = pastArticle(i)
    guard start < tokens.count, tokens[start].isCapital, isOffice(at: start, orOffices: isPlural) else { return nil }
    var inner = PartyFinder(source: source, lexicon: lexicon, tokens: tokens, discourse: said)
    guard let end = inner.titleAfter(name: start) ?? (isPlural ? inner.offices(named: start) : nil),
      let master = inner.mentions.last, master.persons.isEmpty,
      master.isPlural ? isPlural && master.parties.count > 1 : !master.parties.isEmpty,
      master.parties.allSatisfy({ $0.isNested || $0.isPerson && !master.isPlural })
    else { return nil }
    return (master.parties, end)
  }

  /// "the Presidents of A and B" from their title on.
  private mutating func offices(named i: Int) -> Int? {
    guard let (phrase, end) = listedName(at: i), let office = phrase.first(.offices) else { return nil }
    return self.office(office, i..<end, isPlural: true, prefix: [], start: i)
  }

  /// Whether the office of one person stands there, a state before it or not.
  private func isOffice(at i: Int, orOffices isPlural: Bool = false) -> Bool {
    guard let (phrase, end) = listedName(at: i) else { return false }
    if phrase.means(.office) || isPlural && phrase.means(.offices) { return true }
    if phrase.means(.body) { return phrase.first(.body).map { lexicon.names.body($0).isNested } ?? false }
    return phrase.means(.adjective) && listedName(at: end)?.phrase.means(.office) == true
  }

  /// "the Foreign Office spokesperson", "President NAME's office": the house, or whoever has the office.
  mutating func ofHouse(at i: Int) -> Int? {
    let owns = i > 0 && tokens[i - 1].kind == .possessive
    // By index: a mention is too large to be copied for a look at it.
    let index = mentions.count - 1
    guard index >= 0, mentions[index].extent.upperBound == (owns ? i - 1 : i) else { return nil }
    var last = mentions[index]
    guard last.kind != .pronoun, last.parties.count == 1, !last.isPlural else { return nil }
    let isOffice = owns && word(i) == "office" && (!last.persons.isEmpty || last.parties[0].isPerson || isTitle(last))
    let speaks =
      last.persons.isEmpty && Self.houses.contains(last.parties[0].lastWord ?? "")
      && listedName(at: i)?.phrase.first(.office).map { lexicon.names.office($0).slug } == "spokesperson"
    guard isOffice || speaks else { return nil }
    last.tokens = last.tokens.lowerBound..<(i + 1)
    last.extent = last.extent.lowerBound..<(i + 1)
    mentions[index] = last
    return i + 1
  }

  private func isTitle(_ mention: Mention) -> Bool {
    mention.parties[0].lastWord.map { lexicon.names.office(String($0)) != nil } ?? false
  }

  /// "the Office of the Prime Minister": whoever has the office.
  mutating func officeOf(at i: Int) -> Int? {
    guard word(i) == "office", word(i + 1) == "of", case let start = pastArticle(i + 2), isOffice(at: start)
    else { return nil }
    let count = mentions.count
    let end = step(at: start)
    guard mentions.count == count + 1 else { return end }
    mentions[count].tokens = phraseStart(i)..<mentions[count].tokens.upperBound
    mentions[count].extent = mentions[count].tokens.lowerBound..<mentions[count].extent.upperBound
    return end
  }

  /// "U.S. Special Envoy for Madira, NAME": what a mission is for, where no list has it. Returns where it ends.
  func missionEnd(_ phrase: OfficePhrase) -> Int {
    guard ["for", "on", "to"].contains(word(phrase.end)), means(phrase.words.upperBound - 1, .sent) else {
      return phrase.end
    }
    let first = pastArticle(phrase.end + 1)
    var k = first
    while kind(k) == .word,
      tokens[k].isCapital && !tokens[k].is([.month, .weekday])
        || k > first && ["and", "of", "the"].contains(word(k)) && k + 1 < tokens.count && tokens[k + 1].isCapital,
      !people.isHonorific(tokens, k), !(k > first && isOffice(at: k))
    { k += 1 }
    // A name follows, or the phrase ends: "the Envoy to President X" is somebody he goes to.
    return k > first && kind(first) == .word && !isOffice(at: first) ? k : phrase.end
  }
}

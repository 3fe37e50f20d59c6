import Negotiation

// Documents named by place and day, occasions under their frames, mechanisms by common noun.
extension DocumentFinder {
  /// "towards a final agreement": an agreement that goes by a name has its capitals, or a year.
  func isWritten(_ name: Range<Int>) -> Bool {
    tokens[name].contains { $0.isCapital || $0.kind == .number }
      || !["agreement", "accord"].contains(word(name.upperBound - 1))
  }

  /// "what the Presidents declared at PLC on DATE and at PLC on DATE": a place and its day name a listed document
  /// where the sentence speaks of texts or of things said.
  mutating func placed() {
    guard tokens.contains(where: { $0.is([.document, .content]) || isSaid($0) }) else { return }
    for place in places where !taken[place.tokens.lowerBound] {
      let opener = word(place.tokens.lowerBound - 1)
      guard opener == "at" || opener == "in" || opener == "and" else { continue }
      let from = place.tokens.upperBound
      // Its day alone names no text: a year, a noun of texts or something said must stand with it.
      let before = tokens[max(0, place.tokens.lowerBound - 7)..<place.tokens.lowerBound]
      guard
        before.contains(where: { $0.is([.document, .mechanism, .gathering]) && $0.is(.noun) })
          || (from..<min(tokens.count, from + 5)).contains(where: { isYear($0) })
          || documents.contains(where: { $0.tokens.upperBound <= place.tokens.lowerBound })
          || before.contains(where: { isSaid($0) }) && !before.contains(where: { $0.is(.deed) })
      else { continue }
      guard
        let time = times.first(where: { $0.tokens.lowerBound >= from && $0.tokens.lowerBound <= from + 2 })
          ?? times.first(where: {
            $0.tokens.upperBound <= place.tokens.lowerBound && place.tokens.lowerBound - $0.tokens.upperBound <= 2
          }),
        let when = time.when(anchor: anchor, isFuture: false, expression: text(time.tokens)), when.start != anchor,
        let document = resolve(place: place.name, when: when), !documents.contains(where: { $0.id == document.id })
      else { continue }
      append(document, place.tokens, isOccasion: false)
    }
  }

  func isSaid(_ token: Token) -> Bool {
    guard let verb = lexicon.verb(token.word) else { return false }
    return [.tell, .agree, .state].contains(verb.frame) && token.is([.verbPast, .verbParticiple])
  }

  /// `on the margins of EVT`, `on the occasion of EVT`.
  func isFramed(_ range: Range<Int>) -> Bool {
    for k in max(0, range.lowerBound - 8)..<range.lowerBound
    where ["margins", "occasion", "sidelines", "since", "connection", "fringes", "eve"].contains(word(k)) {
      return true
    }
    // "the mandate given at the PLC Summit".
    let at = range.lowerBound - (word(range.lowerBound - 1) == "the" ? 2 : 1)
    return word(at) == "at"
      && tokens[max(0, at - 4)..<max(0, at)].contains {
        $0.is(.verbParticiple)
          && ["give", "adopt", "make", "take", "issue", "declare", "express", "agree", "reach"]
            .contains(lexicon.verb($0.word)?.lemma ?? .none)
      }
  }

  /// "on the margins of EVT".
  private func opensOccasion(_ i: Int) -> Bool {
    switch word(i) {
    case "margins", "sidelines", "occasion", "fringes": true
    default: false
    }
  }

  /// Occasions that no list has, under their frames.
  mutating func occasions() {
    for i in tokens.indices where word(i) == "of" && opensOccasion(i - 1) {
      let from = i + 1
      guard !documents.contains(where: { $0.tokens.lowerBound >= from && $0.tokens.lowerBound < from + 8 }) else {
        continue
      }
      var k = from
      while k < tokens.count, tokens[k].kind == .word || tokens[k].kind == .number, k < from + 10,
        tokens[k].isCapital || tokens[k].is([.determiner, .ordinal, .noun, .adjective]) || tokens[k].kind == .number
          || word(k) == "of"
      { k += 1 }
      while k > from, tokens[k - 1].is(.preposition) { k -= 1 }
      let words = tokens[from..<k].filter { $0.isCapital || $0.kind == .number }.map { Slugs.word(text(of: $0)) }.filter
      { !$0.isEmpty }
      guard words.count >= 2 else { continue }
      var id = words.joined(separator: "-")
      if let year = anchor?.civil.year, !tokens[from..<k].contains(where: { $0.kind == .number && $0.value > 1900 }) {
        id += "-\(year)"
      }
      guard Slug.isWord(id) else { continue }
      append(
        Names.Document(id: id, start: anchor, end: anchor, place: nil, issuers: [], isMonthOnly: false), from..<k,
        isOccasion: true)
    }
  }

  /// Mechanisms by common noun where no pack names one: "the ceasefire", "a joint monitoring mechanism".
  mutating func genericMechanisms() {
    for i in tokens.indices where tokens[i].kind == .word && tokens[i].is(.mechanism) && tokens[i].is(.noun) {
      if mechanisms.contains(where: { $0.tokens.contains(i) }) || taken[i] { continue }
      if means(i, .setting) { continue }
      let noun = word(i)
      var start = i
      while start > 0, tokens[start - 1].kind == .word,
        tokens[start - 1].is([.adjective, .noun]) || tokens[start - 1].isCapital,
        !tokens[start - 1].is([.determiner, .preposition, .conjunction, .possessive]), i - start < 3
      { start -= 1 }
      var words = tokens[start...i].map { Slugs.word(text(of: $0)) }
      if ["ceasefire", "cease-fire", "truce"].contains(noun) { words = [noun == "truce" ? "truce" : "ceasefire"] }
      let id = words.filter { !$0.isEmpty }.joined(separator: "-")
      guard Slug.isWord(id), noun != "commission" && noun != "mission" && noun != "committee" || tokens[i].isCapital
      else { continue }
      mechanisms.append(MechanismMention(tokens: start..<(i + 1), id: id))
    }
  }

  /// "the International Committee of the Red Cross": a noun inside the name of a known body is no mechanism.
  mutating func forget(insideOf mentions: [Mention]) {
    mechanisms.removeAll { mechanism in
      mentions.contains { mention in
        mention.tokens.count > mechanism.tokens.count && mention.tokens.overlaps(mechanism.tokens)
          && mention.tokens.upperBound > mechanism.tokens.upperBound && mention.parties.count == 1
          && lexicon.names.body(mention.parties[0].id) != nil
          && !lexicon.names.mechanisms.contains { $0.id == mechanism.id }
      }
    }
  }
}

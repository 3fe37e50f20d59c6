import Negotiation

/// What every stage asks of the tokens of its sentence, by place. Outside the sentence there are no words.
protocol TokenReader {
  var lexicon: Lexicon { get }
  var tokens: [Token] { get }
}

extension TokenReader {
  /// The word at a place, to be compared.
  func word(_ i: Int) -> Spelling { tokens.indices.contains(i) ? tokens[i].spelling : .none }

  /// The word at a place in lower case, as text.
  func written(_ i: Int) -> String { tokens.indices.contains(i) ? lexicon.spelling(of: tokens[i].word) : "" }

  /// What stands at a place; `nil` outside the sentence.
  func kind(_ i: Int) -> Token.Kind? { tokens.indices.contains(i) ? tokens[i].kind : nil }

  /// The place, or the next one where "the" stands there.
  func pastArticle(_ i: Int) -> Int { word(i) == "the" ? i + 1 : i }

  /// What stands before a noun and its adjectives: an article, a possessive, a preposition.
  func opener(of noun: Int) -> Int {
    var k = noun - 1
    while self.is(k, .adjective), !self.is(k, .determiner), !self.is(k, .possessive) { k -= 1 }
    return k
  }

  /// Whether the word at a place is "myself", "themselves".
  func isReflexive(_ i: Int) -> Bool {
    self.is(i, .objectPronoun)
      && ["myself", "himself", "herself", "itself", "themselves", "ourselves"].contains(word(i))
  }

  /// "jointly and firmly called on": a conjunction between two adverbs before the first verb of the sentence.
  func joinsAdverbs(_ i: Int) -> Bool {
    self.is(i, .conjunction) && self.is(i - 1, .adverb) && self.is(i + 1, .adverb) && !self.is(i - 1, .noun)
      && !tokens[..<i].contains { $0.is(.verb) && !$0.isCapital }
  }

  /// Whether "once more" or "once again" ends at a place.
  func isOnceMore(endingAt last: Int) -> Bool {
    word(last - 1) == "once" && (word(last) == "more" || word(last) == "again")
  }

  /// Where a phrase begins that ends at a place and may stand between a subject and its verb: "once more", "in turn",
  /// "for its part", "at the same time"; `nil` where none ends.
  func asideStart(endingAt last: Int) -> Int? {
    if word(last) == "again", word(last - 1) == "and", word(last - 2) == "time" { return last - 2 }
    if word(last) == "all", word(last - 1) == "of", ["first", "above"].contains(word(last - 2)) { return last - 2 }
    if isOnceMore(endingAt: last) { return last - 1 }
    guard means(last, .aside) else { return nil }
    let opener = opener(of: last)
    let first = self.is(opener, [.determiner, .possessive]) ? opener - 1 : opener
    return last - first <= 3 && ["in", "on", "at", "for", "with", "without", "as"].contains(word(first)) ? first : nil
  }

  /// The longest name of the lists that begins at a place, and where it ends.
  func listedName(at i: Int) -> (phrase: Names.Phrase, end: Int)? {
    tokens.indices.contains(i) ? lexicon.names.longest(at: i, in: tokens, limit: tokens.count) : nil
  }

  /// The state that a name at a place can mean, and where the name ends.
  func listedState(at i: Int) -> (state: Party, end: Int)? {
    guard let (phrase, end) = listedName(at: i), let meaning = phrase.first(.state) else { return nil }
    return (lexicon.names.state(meaning), end)
  }

  /// Whether the token at a place has one of the classes.
  func `is`(_ i: Int, _ wordClass: WordClass) -> Bool { tokens.indices.contains(i) && tokens[i].is(wordClass) }

  /// Whether the word at a place has one of the senses.
  func means(_ i: Int, _ sense: Sense) -> Bool {
    tokens.indices.contains(i) && tokens[i].means(sense)
  }
}

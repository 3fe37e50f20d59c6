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

  /// Whether the word at a place has one of the senses.
  func means(_ i: Int, _ sense: Sense) -> Bool {
    tokens.indices.contains(i) && lexicon.means(tokens[i].word, sense)
  }
}

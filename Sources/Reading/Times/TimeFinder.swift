import Negotiation

/// Finds the phrases of time in a sentence. Complexity: O(tokens).
struct TimeFinder: TokenReader {
  let lexicon: Lexicon
  let tokens: [Token]

  /// The expressions in their order; none overlap.
  func run() -> [TimeExpression] {
    var found: [TimeExpression] = []
    let isDated = tokens.contains(where: mayDate)
    var i = 0
    while i < tokens.count {
      if let expression = expression(at: i, isDated) {
        found.append(expression)
        i = expression.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// A month's name, where "may" and "march" are no verbs and "Jan" is nobody.
  func isMonth(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].is(.month) && tokens[i].isCapital
      // In a headline "May" can be the modal, which a verb follows.
      && (word(i) != "may" || isDay(i - 1) || isDay(i + 1) || isYear(i + 1)
        || i > 0 && (i + 1 >= tokens.count || !tokens[i + 1].is([.verbBase, .be]) || tokens[i + 1].is(.preposition)))
      // "Jan Peeters": an abbreviation that is also a name needs a number beside it.
      && (!["jan", "mar", "jun"].contains(word(i)) || isDay(i - 1) || isDay(i + 1) || isYear(i + 1))
  }

  /// A number that can be a day of a month.
  func isDay(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .number && (1...31).contains(tokens[i].value)
      && tokens[i].end - tokens[i].start <= 4
  }

  /// Four digits that can be a year.
  func isYear(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .number && (1900...2100).contains(tokens[i].value)
      && tokens[i].end - tokens[i].start == 4
  }
  /// The month, the day, the weekday or the year that a token names.
  func number(_ i: Int) -> Int { Int(tokens[i].value) }

  /// Whether a token can be what makes a date: a month, a number, the end of something.
  private func mayDate(_ token: Token) -> Bool {
    token.is(.month) || token.kind == .number || token.spelling == "end" || token.spelling == "close"
  }

  /// The expression that begins at a token, in a sentence that may have dates or has none.
  private func expression(at i: Int, _ isDated: Bool) -> TimeExpression? {
    guard
      tokens[i].kind == .number || tokens[i].is([.numeral, .weekday, .month]) || means(i, .timeOpener)
    else { return nil }
    return (isDated ? dated(at: i) : nil) ?? partOfYear(at: i) ?? worded(at: i)
  }
}

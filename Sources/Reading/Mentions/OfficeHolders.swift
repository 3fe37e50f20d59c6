import Negotiation

// Who holds an office: the names behind a title, one or a list, each with what it is of.
extension PartyFinder {
  /// The names after an office: one, or a list for a plural title.
  func holders(after i: Int, isPlural: Bool, of: [Party]) -> (names: [PersonNames.Found], end: Int) {
    var k = i
    let comma = k < tokens.count && tokens[k].kind == .comma
    let dash = k < tokens.count && (tokens[k].kind == .dash || tokens[k].kind == .open)
    if comma || dash { k += 1 }
    // "the ECOWAS Mediator, former President NAME": an earlier rank is no office here.
    if comma, word(k) == "former",
      let (phrase, next) = listedName(at: k + 1),
      phrase.means(.office)
    {
      k = next
    }
    if word(k) == "mr" || word(k) == "mrs" || word(k) == "ms" {
      k += 1
      if kind(k) == .stop { k += 1 }
    }
    guard k < tokens.count, let first = people.name(at: k, in: tokens, limit: tokens.count) else { return ([], i) }
    if comma, first.known.isEmpty, first.tokens.count < 2, !people.isHonorific(tokens, k) { return ([], i) }
    var names = [first]
    var end = isPlural ? skipAffiliation(first.tokens.upperBound) : first.tokens.upperBound
    if isPlural {
      let wanted = of.count > 1 ? of.count : 12
      while names.count < wanted {
        var next = end
        if kind(next) == .comma { next += 1 }
        if word(next) == "and" { next += 1 }
        guard next > end, let name = people.name(at: next, in: tokens, limit: tokens.count) else { break }
        // "Presidents A and B met": a verb or an office after "and" ends the list by itself.
        names.append(name)
        end = skipAffiliation(name.tokens.upperBound)
      }
    }
    if comma || dash, end < tokens.count,
      tokens[end].kind == .comma || tokens[end].kind == .dash || tokens[end].kind == .close
    {
      end += 1
    }
    return (names, end)
  }

  /// "NAME of STATE" in a list of names: the state and where it ends.
  func affiliation(_ i: Int) -> (Party, Int)? {
    guard word(i) == "of" || word(i) == "from" else { return nil }
    return listedState(at: pastArticle(i + 1))
  }

  /// "NAME of the Northern community and NAME": what a leader is of, in a list of names.
  func skipAffiliation(_ i: Int) -> Int {
    if let (_, end) = affiliation(i) { return end }
    guard word(i) == "of" || word(i) == "for" else { return i }
    var k = i + 1
    while k < tokens.count, k < i + 6, tokens[k].kind == .word, word(k) != "and",
      !tokens[k].is([.verb, .be, .have, .modal]) || tokens[k].isCapital || tokens[k].is(.noun)
    { k += 1 }
    return k < tokens.count && (tokens[k].kind == .comma || word(k) == "and") ? k : i
  }
}

// A past form behind a noun that is nobody: the verb of its clause, or a participle that tells of the noun.
extension VerbGroupFinder {
  /// "The use of force created the present situation": a participle behind its noun has no object.
  private func hasObject(_ i: Int) -> Bool {
    // "The use of force brought about the present situation": behind the particle.
    let isWithParticle = i + 1 < tokens.count && lexicon.verb(tokens[i].word, with: tokens[i + 1].word) != nil
    guard ["the", "a", "an", "its", "their", "his", "her"].contains(word(isWithParticle ? i + 2 : i + 1)),
      let verb = lexicon.verb(tokens[i].word),
      !["give", "grant", "offer", "show", "allow", "deny", "pay", "send", "call", "name", "ask"].contains(verb.lemma)
    else { return false }
    return !(i + 2..<min(tokens.count, i + 5)).contains { tokens[$0].is(.unit) || ["same", "way"].contains(word($0)) }
  }

  /// "talks on water and on the wages owed": the noun before belongs to a preposition that goes on with a list.
  private func isOfSecondTopic(_ i: Int) -> Bool {
    var k = i - 1
    while k > 0, tokens[k].is([.noun, .adjective]), !tokens[k].is([.preposition, .determiner]) { k -= 1 }
    if tokens[k].is([.determiner, .possessive]) { k -= 1 }
    return k > 0 && ["on", "about", "for", "with"].contains(word(k)) && tokens[k - 1].is(.conjunction)
  }

  /// After a noun that is nobody, a past form is the main verb when the clause has no other before its end.
  func reads(asFinite i: Int, _ groups: [VerbGroup]) -> Bool {
    // "dropped by half", "rose by 30 per cent": by how much, not by whom.
    let isMeasured =
      word(i + 1) == "by"
      && (token(i + 2)?.kind == .number || token(i + 2)?.is(.numeral) == true || word(i + 2) == "half")
    if word(i + 1) == "by" && !isMeasured || word(i + 1) == "in" && word(i + 2) == "accordance" { return false }
    if hasObject(i) { return true }
    if isOfSecondTopic(i), groups.contains(where: \.isFinite) { return false }
    // "in breach of the truce agreed in PLC": texts and things do not agree, they are agreed.
    if tokens[i].is(.verbParticiple), groups.contains(where: { $0.isFinite }), i > 0,
      tokens[i - 1].is([.mechanism, .document, .content, .deed, .gathering]), !tokens[i - 1].is(.people),
      let verb = lexicon.verb(tokens[i].word), [.agree, .commit, .propose, .adopt, .conclude].contains(verb.frame)
    {
      return false
    }
    // "thanked X and Y for the help rendered": what they are thanked for.
    if tokens[i].is(.verbParticiple), let last = groups.last, [.evaluate, .express].contains(last.verb.frame),
      tokens[max(last.tokens.upperBound, i - 4)..<i].contains(where: { $0.spelling == "for" })
    {
      return false
    }
    let clauseStart = groups.last { $0.isFinite }?.tokens.upperBound ?? 0
    if groups.contains(where: { $0.isFinite }),
      !tokens[clauseStart..<i].contains(where: { $0.kind == .comma || $0.is([.conjunction, .relative, .subordinator]) })
    {
      return false
    }
    // "to endorse the principles presented to X": the object of an infinitive, with its participle.
    if let last = groups.last,
      [.infinitive, .gerund].contains(last.form)
        || last.form == .participle && token(last.tokens.lowerBound - 1)?.kind == .comma,
      groups.contains(where: { $0.isFinite }),
      !tokens[last.tokens.upperBound..<i].contains(where: {
        $0.kind == .comma || $0.is([.conjunction, .relative, .subordinator])
      })
    {
      return false
    }
    var k = i + 1
    while k < tokens.count, k < i + 40 {
      if tokens[k].is([.relative, .subordinator]) { return true }
      if !isName[k], tokens[k].is([.modal, .be, .have]), k + 1 < tokens.count,
        !tokens[k].is(.month) || !tokens[k].isCapital,
        !["being", "having", "been"].contains(word(k))
      {
        return false
      }
      if !isName[k], tokens[k].is(.verbPast), !tokens[k].is(.noun), tokens[k - 1].is([.noun]) || endsParty[k - 1],
        word(k + 1) != "by"
      {
        return false
      }
      if tokens[k].is(.verbPresent), !tokens[k].is(.noun) { return false }
      k += 1
    }
    return true
  }
}

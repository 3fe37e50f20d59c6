import Negotiation

// Capitals that stand for their governments: "call on A and B to V", "A and B agreed".
extension PartyFinder {
  /// Capitals joined by commas and "and", where the words around them make them speakers or addressees; the end of
  /// the list. Places one is in or goes to stay places.
  mutating func capitals(at i: Int) -> Int? {
    var list: [Party] = []
    var end = i
    var k = i
    while k < tokens.count, tokens[k].isCapital,
      let (phrase, next) = listedName(at: k),
      let capital = phrase.first(.capital),
      let state = lexicon.names.place(capital).state
    {
      list.append(Party(unchecked: state))
      end = next
      k = next
      if kind(k) == .comma { k += 1 }
      if word(k) == "and" { k += 1 }
    }
    guard !list.isEmpty, isAddressed(i) || acts(from: i, to: end, alone: list.count == 1) else { return nil }
    mentions.append(
      Mention(tokens: i..<end, parties: list, kind: .named, isPlural: list.count > 1))
    return end
  }

  /// "call on", "urge", "commend", "thank" before the name.
  private func isAddressed(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    let k = ["on", "upon", "both"].contains(word(i - 1)) ? i - 2 : i - 1
    guard k >= 0, let frame = lexicon.verb(tokens[k].word)?.frame else { return false }
    return k == i - 2
      ? frame == .call || word(i - 1) == "both" && [.urge, .remind, .caution].contains(frame)
      : [.urge, .instruct, .remind, .caution, .evaluate].contains(frame)
  }

  /// "will host the next round", "will be the venue", "will see a new round".
  private func isVenue(_ k: Int) -> Bool {
    guard k < tokens.count else { return true }
    return tokens[k].is(.be) || word(k) == "see" || lexicon.verb(tokens[k].word)?.frame == .host
  }

  /// "PLC was urged to V", "PLC has been asked to V": its government.
  private func isTold(_ k: Int) -> Bool {
    guard tokens[k].is([.be, .have]),
      let verb = (k + 1..<min(tokens.count, k + 4)).first(where: { !tokens[$0].is([.be, .adverb]) }),
      tokens[verb].is(.verbParticiple), let frame = lexicon.verb(tokens[verb].word)?.frame
    else { return false }
    return [.call, .urge, .instruct, .remind, .caution].contains(frame)
  }

  /// The name opens its clause and a finite verb of speaking or agreeing follows.
  private func acts(from i: Int, to end: Int, alone: Bool) -> Bool {
    guard i == 0 || word(i - 1) == "both" || word(i - 1) == "that", end < tokens.count else { return false }
    var k = end
    while k < tokens.count, tokens[k].is(.adverb), k < end + 3 { k += 1 }
    guard k < tokens.count else { return false }
    if isTold(k) { return true }
    // "PLC will recognise the plates": its government; where one meets, it is the place.
    if tokens[k].is([.modal, .have]) { return !alone || ["will", "shall"].contains(word(k)) && !isVenue(k + 1) }
    guard tokens[k].is([.verbPast, .verbPresent, .verbBase]), let frame = lexicon.verb(tokens[k].word)?.frame else {
      return false
    }
    return [
      .agree, .decide, .commit, .plan, .offer, .propose, .call, .urge, .state, .opine, .support, .evaluate, .note,
      .express, .tell, .inform, .meet, .discuss, .adopt, .conclude,
    ].contains(frame)
  }
}

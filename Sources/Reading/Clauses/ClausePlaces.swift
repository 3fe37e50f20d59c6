// Where infinitives, gerunds and participles hang.
extension ClauseFinder {
  /// Frames whose verbs ask for an infinitive.
  private static let takesInfinitive: Set<Frame> = [
    .call, .urge, .instruct, .remind, .agree, .decide, .commit, .plan, .offer, .aspect, .caution, .propose, .give,
  ]

  /// ", and on 22 March walked": the conjunction before the day that a verb without subject has in front.
  func pastDay(_ end: Int, _ floor: Int) -> Int {
    var k = end
    while k > floor, covering[k] < 0,
      tokens[k].kind == .number || tokens[k].is([.month, .weekday, .unit])
        || ["on", "in", "the", "of"].contains(word(k))
    { k -= 1 }
    return k < end && k > floor && tokens[k].is(.conjunction) ? k : end
  }

  func placeInfinitive(_ index: Int, _ clause: inout Clause) {
    let group = groups[index]
    let s = group.tokens.lowerBound
    var b = s - 1
    while b >= 0, tokens[b].is([.adverb, .negation]), covering[b] < 0 { b -= 1 }
    // ", (b) to exchange prisoners": what stands before the letter.
    if b > 2, tokens[b].kind == .close, tokens[b - 2].kind == .open { b -= 3 }
    // "to fulfil N, and in particular to launch M".
    if b > 1, word(b) == "particular", word(b - 1) == "in" { b -= 2 }
    if ["order", "as"].contains(word(b)), group.modal == "to", word(b - 1) == "in" || word(b - 1) == "so" {
      return hang(&clause, .purpose, index - 1)
    }
    // "a mechanism, to be headed by X, and": tells of the noun.
    if group.isPassive, b > 0, tokens[b].kind == .comma, index > 0, tokens[b - 1].is(.noun), covering[b - 1] < 0 {
      clause.noun = b - 1
      return hang(&clause, .reduced, index - 1)
    }
    guard index > 0 else { return hang(&clause, .purpose, -1) }
    if isBehindInsertion(b, index) { return hang(&clause, .purpose, index - 1) }
    if isCoordinator(b) || isNextAddressee(b), let sibling = sibling(of: index),
      isCoordinator(b)
        || clauses[sibling].parent >= 0 && Self.addresses.contains(groups[clauses[sibling].parent].verb.frame)
    {
      clause.level = clauses[sibling].level
      clause.parent = clauses[sibling].parent
      clause.noun = clauses[sibling].noun
      return
    }
    var governor = index - 1
    // ", as expressed in DOC, to V": the infinitive belongs to what stands before the insertion.
    if governor > 0, b >= 0, tokens[b].kind == .comma {
      var outer = governor
      while outer > 0, clauses[outer].level == .reduced, groups[outer].form == .participle { outer -= 1 }
      if outer > 0, clauses[outer].level == .subordinate, groups[outer].form == .participle { governor = outer - 1 }
    }
    let between = groups[governor].tokens.upperBound..<s
    // "agreed in principle to V", "agreed, by the end of July, to V".
    let isQualified =
      between.count == 2 && word(s - 2) == "in" && word(s - 1) == "principle"
      || between.count > 2 && between.count < 12 && tokens[between.lowerBound].kind == .comma
        && tokens[s - 1].kind == .comma && takesInfinitive(governor)
    if between.isEmpty || isQualified
      || tokens[between].allSatisfy({ $0.is([.adverb, .negation]) && $0.kind == .word })
    {
      return hang(&clause, takesInfinitive(governor) ? .complement : .purpose, governor)
    }
    if b >= 0, covering[b] < 0, tokens[b].is([.weight, .pledge, .duty, .attitude]) || means(b, .occasionTo) {
      clause.noun = b
      return hang(&clause, .nominal, governor)
    }
    // "the commitment of X to V", "the readiness expressed by X to V".
    if let noun = tokens[between].lastIndex(where: { $0.is([.pledge, .duty, .weight]) }), covering[noun] < 0,
      ["of", "by", "for", ","].contains(word(noun + 1)) || covering[b] >= 0 || tokens[b].kind == .comma,
      ![.call, .urge, .instruct].contains(groups[governor].verb.frame)
    {
      clause.noun = noun
      return hang(&clause, .nominal, governor)
    }
    // The verb that takes a party and an infinitive may stand before a gerund or relative in between.
    var g = governor
    while g >= 0, g >= governor - 3 {
      if takesInfinitive(g),
        Self.addresses.contains(groups[g].verb.frame) || !holdsNoun(groups[g].tokens.upperBound..<s)
      {
        return hang(&clause, .complement, g)
      }
      if clauses[g].group.isFinite, clauses[g].level == .main { break }
      if clauses[g].group.form == .infinitive { break }
      g -= 1
    }
    hang(&clause, .purpose, governor)
  }

  /// "take steps, in agreement with X, to V": what the steps are for, behind what stands between the commas.
  private func isBehindInsertion(_ close: Int, _ index: Int) -> Bool {
    guard close > 0, tokens[close].kind == .comma,
      let open = tokens[groups[index - 1].tokens.upperBound..<close].lastIndex(where: { $0.kind == .comma }),
      open > 0, tokens[open + 1].is(.preposition), !tokens[open + 1].is(.subordinator)
    else { return false }
    return means(open - 1, .move) || ["measures", "efforts"].contains(word(open - 1))
  }

  /// "urge A to V and B to W": a party behind the "and", right before the infinitive.
  private func isNextAddressee(_ b: Int) -> Bool {
    guard b > 0, covering[b] >= 0, case let mention = mentions[covering[b]], mention.extent.upperBound == b + 1,
      mention.kind != .pronoun
    else { return false }
    let start = mention.tokens.lowerBound
    // "talks with A and B to V": the "and" joins two parties.
    return start > 1 && word(start - 1) == "and" && covering[start - 2] < 0
  }

  /// Verbs that take a party and an infinitive.
  private static let addresses: Set<Frame> = [.call, .urge, .instruct, .remind, .caution]

  /// Whether an object stands between a verb and an infinitive, which then tells what for.
  private func holdsNoun(_ range: Range<Int>) -> Bool {
    range.contains {
      covering[$0] < 0 && tokens[$0].is([.content, .deed, .document, .gathering, .exchange])
        && !tokens[$0].is(.preposition)
    }
  }

  private func takesInfinitive(_ g: Int) -> Bool {
    let group = groups[g]
    if Self.takesInfinitive.contains(group.verb.frame) { return true }
    if group.isPredicative || group.verb.means(.wanting) { return true }
    return group.isPassive && means(group.head, .bound)
  }

  private func hang(_ clause: inout Clause, _ level: Clause.Level, _ parent: Int) {
    clause.level = level
    clause.parent = parent
  }

  private func isCoordinator(_ b: Int) -> Bool {
    guard b >= 0 else { return false }
    if tokens[b].is(.conjunction) || tokens[b].kind == .comma || tokens[b].kind == .colon { return true }
    if word(b) == "then" || word(b) == "thereafter" { return isCoordinator(b - 1) }
    return word(b) == "as" && word(b - 1) == "well"
  }

  /// "the positions they held": a clause without its pronoun, right behind the noun it tells of.
  private func isContact(_ k: Int) -> Bool {
    let start = clauses[k].subject.tokens.lowerBound
    return k > 0 && start > 0 && tokens[start].is(.subjectPronoun) && tokens[start - 1].is(.noun)
      && covering[start - 1] < 0 && !tokens[start - 1].is([.preposition, .unit, .adverb])
  }

  /// The infinitive or gerund a coordinated one stands beside: the highest of the chain before.
  private func sibling(of index: Int) -> Int? {
    var k = index - 1
    while k >= 0, clauses[k].group.isFinite, clauses[k].level != .main || isContact(k) { k -= 1 }
    guard k >= 0 else { return nil }
    if clauses[k].group.isFinite { return nil }
    // An infinitive is coordinated with an infinitive: "to stop shooting, prove their good faith".
    if groups[index].form == .infinitive, groups[k].form != .infinitive || clauses[k].level == .reduced {
      var earlier = k - 1
      while earlier >= 0, !groups[earlier].isFinite {
        if groups[earlier].form == .infinitive,
          clauses[earlier].level == .complement || clauses[earlier].level == .nominal
        {
          return earlier
        }
        earlier -= 1
      }
      if clauses[k].level == .subordinate || groups[k].form == .participle { return nil }
    }
    while clauses[k].level == .purpose || clauses[k].level == .reduced || clauses[k].level == .adjunct,
      clauses[k].parent >= 0,
      !clauses[clauses[k].parent].group.isFinite
    { k = clauses[k].parent }
    // "to give orders to stop firing, publish no N, and keep M": each is called for.
    if groups[index].modal == .none, groups[index].tokens.lowerBound > 0,
      tokens[groups[index].tokens.lowerBound - 1].kind == .comma, clauses[k].parent >= 0,
      groups[clauses[k].parent].form == .infinitive, groups[clauses[k].parent].verb.frame == .give
    {
      k = clauses[k].parent
    }
    // "to work with X to finish N, and then to begin": the comma and its own "to" take it to the outer one.
    if groups[index].modal == "to", hasComma(before: groups[index].tokens.lowerBound) {
      while clauses[k].level == .complement, clauses[k].group.form == .infinitive, clauses[k].parent >= 0,
        clauses[clauses[k].parent].group.form == .infinitive, clauses[clauses[k].parent].level == .complement
      { k = clauses[k].parent }
    }
    return k
  }

  /// Whether ", and" or ", and then" stands before a token.
  private func hasComma(before s: Int) -> Bool {
    var b = s - 1
    if word(b) == "then" || word(b) == "thereafter" { b -= 1 }
    return b > 0 && tokens[b].is(.conjunction) && tokens[b - 1].kind == .comma
  }

  func placeGerund(_ index: Int, _ clause: inout Clause) {
    let s = groups[index].tokens.lowerBound
    var b = s - 1
    while b >= 0, tokens[b].is([.adverb, .negation]), covering[b] < 0, !tokens[b].is(.preposition) { b -= 1 }
    guard b >= 0 else { return hang(&clause, .adjunct, -1) }
    if isCoordinator(b), index > 0, let sibling = sibling(of: index),
      groups[sibling].form == .gerund || groups[sibling].form == .infinitive,
      clauses[sibling].level != .adjunct || tokens[b].is(.conjunction),
      tokens[b].is(.conjunction) || groups[sibling].form == .gerund
    {
      if tokens[b].is(.conjunction) || clauses[sibling].level == .nominal || clauses[sibling].level == .complement {
        clause.level = clauses[sibling].level
        clause.parent = clauses[sibling].parent
        clause.noun = clauses[sibling].noun
        return
      }
    }
    // "committed to V-ing N and to V-ing M".
    if word(b) == "to", b > 0, tokens[b - 1].is(.conjunction), let sibling = sibling(of: index),
      groups[sibling].form == .gerund, clauses[sibling].level == .complement
    {
      return hang(&clause, .complement, clauses[sibling].parent)
    }
    if tokens[b].is(.preposition), covering[b] < 0 {
      let parent = index - 1
      let near = b - 1
      // "the importance of V-ing N, and of V-ing M".
      if word(b) == "of", near > 0, tokens[near].is(.conjunction),
        let first = clauses.last(where: { $0.group.form == .gerund && $0.level == .nominal && $0.noun >= 0 }),
        word(first.noun + 1) == "of"
      {
        clause.noun = first.noun
        return hang(&clause, .nominal, first.parent)
      }
      if near >= 0, tokens[near].is([.weight, .pledge, .duty, .attitude]), covering[near] < 0 {
        clause.noun = near
        return hang(&clause, .nominal, parent)
      }
      if word(b) == "to", parent >= 0,
        groups[parent].verb.frame == .commit || ["committed", "dedicated"].contains(word(groups[parent].head))
      {
        return hang(&clause, .complement, parent)
      }
      if ["from", "against"].contains(word(b)), parent >= 0 { return hang(&clause, .complement, parent) }
      // "tasked X with V-ing", "succeeded in V-ing".
      if word(b) == "with", parent >= 0, groups[parent].verb.frame == .instruct {
        return hang(&clause, .complement, parent)
      }
      if word(b) == "in", parent >= 0, groups[parent].verb.frame == .aspect, near < groups[parent].tokens.upperBound {
        return hang(&clause, .complement, parent)
      }
      return hang(&clause, .purpose, parent)
    }
    if tokens[b].kind == .comma || tokens[b].kind == .quote || b < 0 {
      // "The Presidents of A and B, having met in PLC,": those before the comma.
      if index == 0, b > 0, covering[b - 1] >= 0 {
        clause.subject.mentions = chain(endingAt: covering[b - 1], floor: 0)
      }
      return hang(&clause, .adjunct, index - 1)
    }
    if index > 0,
      groups[index - 1].tokens.upperBound == s || [.aspect, .propose].contains(groups[index - 1].verb.frame)
    {
      return hang(&clause, .complement, index - 1)
    }
    if tokens[b].is(.conjunction) || tokens[b].is(.subordinator) { return hang(&clause, .adjunct, index - 1) }
    hang(&clause, .reduced, index - 1)
    clause.noun = b
  }

  func placeParticiple(_ index: Int, _ clause: inout Clause) {
    let s = groups[index].tokens.lowerBound
    var b = s - 1
    // "Deeply concerned by N", "talks recently held".
    while b >= 0, tokens[b].is(.adverb), covering[b] < 0, !tokens[b].is([.preposition, .subordinator]) { b -= 1 }
    // "The draft, proposed in PLC on DATE,": after the comma it still tells of the noun.
    if b > 0, tokens[b].kind == .comma, tokens[b - 1].is([.content, .document, .mechanism]),
      [.propose, .present, .agree, .conclude, .adopt, .discuss].contains(groups[index].verb.frame)
    {
      clause.noun = b - 1
      return hang(&clause, .reduced, index - 1)
    }
    if b < 0 || tokens[b].kind == .comma || tokens[b].is(.conjunction) || tokens[b].kind == .quote {
      clause.noun = -1
      return hang(&clause, .adjunct, index - 1)
    }
    if tokens[b].is(.subordinator) || word(b) == "as" {
      return hang(&clause, .subordinate, index - 1)
    }
    clause.noun = b
    hang(&clause, .reduced, index - 1)
  }

  /// "in light of the meeting the Presidents held in PLC": the noun a clause without pronoun tells of.
  func noun(before subject: Clause.Subject, _ index: Int) -> Int? {
    let (noun, verb) = (subject.tokens.lowerBound - 1, groups[index])
    guard index > 0, !subject.mentions.isEmpty, noun >= groups[index - 1].tokens.upperBound, covering[noun] < 0,
      !verb.isPassive
    else { return nil }
    // "in whatever way the sides deem useful".
    if word(noun) == "way", verb.form == .present, ["whatever", "any", "every"].contains(word(noun - 1)) {
      return noun
    }
    let next = verb.tokens.upperBound
    let isWhole =
      next >= tokens.count || [.stop, .comma].contains(tokens[next].kind)
      || tokens[next].is([.preposition, .conjunction])
    let isHeld = [.hold, .have].contains(verb.verb.frame) && (verb.form == .past || verb.isPerfect)
    return tokens[noun].is(.gathering) && self.is(opener(of: noun), [.determiner, .possessive]) && isWhole && isHeld
      ? noun : nil
  }

  /// From after the verb to the next clause that does not depend on this one.
  func scope(_ index: Int) -> Range<Int> {
    let start = groups[index].tokens.upperBound
    var end = tokens.count
    for next in clauses.indices where next > index {
      if !depends(next, on: index) {
        // A clause that begins before its subject's relative clause goes on at its verb.
        end = clauses[next].start >= start ? fronted(next, floor: start) : groups[next].tokens.lowerBound
        break
      }
    }
    return start..<max(start, end)
  }

  /// Where a clause begins with the day fronted before its subject: "met X, and yesterday they received Y".
  private func fronted(_ index: Int, floor: Int) -> Int {
    let start = clauses[index].start
    guard clauses[index].level == .main, clauses[index].subject.shared < 0, groups[index].isFinite else { return start }
    let last = max(floor, start - 6)..<start
    // "will travel in May; before that, they will V".
    if let colon = last.last(where: { tokens[$0].kind == .colon }), tokens[colon + 1].is(.preposition) { return colon }
    let joint = last.last { tokens[$0].is(.conjunction) && covering[$0] < 0 }
    guard let joint, joint > floor, tokens[joint - 1].kind == .comma, joint + 1 < start else { return start }
    let isTime =
      tokens[joint + 1].is(.preposition) || means(joint + 1, .timeOpener) && !tokens[joint + 1].is(.determiner)
    return isTime && !(joint + 1..<start).contains { tokens[$0].kind == .comma || covering[$0] >= 0 } ? joint : start
  }

  private func depends(_ index: Int, on ancestor: Int) -> Bool {
    var k = index
    var steps = 0
    while k >= 0, steps < 32 {
      let clause = clauses[k]
      // Coordinated clauses do not depend on each other.
      if clause.subject.shared >= 0, clause.subject.shared == clause.parent {
        if clause.parent == ancestor { return false }
        k = clauses[clause.parent].parent
      } else {
        if clause.parent == ancestor { return true }
        k = clause.parent
      }
      steps += 1
    }
    return false
  }
}

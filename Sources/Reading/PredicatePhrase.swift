import Negotiation

/// What an event says was done, asked or held, in the words of its clause: the predicate that a machine gives.
///
/// Who does it stands in the actors, and the word that hangs the clause on another says nothing by itself: "which the
/// envoys urged the sides to (as soon as possible) reopen, and" of the envoys is "urged the sides to reopen".
struct PredicatePhrase {
  let analysis: SentenceAnalysis
  let source: UnsafeBufferPointer<UInt8>

  /// The longest phrase, in tokens; more is left out and marked.
  private static let limit = 60

  /// The phrase for a draft. Complexity: linear in the draft's content.
  func text(of draft: Draft) -> String {
    let all = draft.content.clamped(to: 0..<analysis.tokens.count)
    let trimmed = trim(withoutOpening(all, of: draft))
    let range = trimmed.isEmpty ? all : trimmed
    guard !range.isEmpty else { return "" }
    return words(of: range.prefix(PredicatePhrase.limit), isCut: range.count > PredicatePhrase.limit)
  }

  /// A thing that is only named reaches from where it is named to the next clause; a clause begins behind its
  /// conjunction and its subject, if that is who acts, and one that tells more of a noun begins with the noun.
  private func withoutOpening(_ content: Range<Int>, of draft: Draft) -> Range<Int> {
    let cue = draft.cue.lowerBound
    let isNamed =
      draft.mode == .presupposed && content.contains(cue)
      && !analysis.clauses.contains { $0.group.isFinite && $0.group.tokens.contains(cue) }
    var first = isNamed ? cue : content.lowerBound
    if let noun = noun(before: first) { return noun..<content.upperBound }
    if isNamed { return first..<nextClause(after: first, in: content) }
    while first < content.upperBound, isOpener(first) { first += 1 }
    if let end = actorsEnd(at: first, of: draft), end < content.upperBound { first = end }
    while first < content.upperBound, isOpener(first) { first += 1 }
    // "not to V" says the contrary.
    if draft.negated, first > 1, analysis.words[first - 1] == "to", analysis.words[first - 2] == "not" { first -= 2 }
    return first..<content.upperBound
  }

  /// The noun that a relative clause or a participle at a token tells more of: "measures taken", "a draft that the
  /// envoys tabled".
  private func noun(before first: Int) -> Int? {
    let clauses = analysis.clauses
    // By index: a clause is too large to be copied for a look at it.
    let clause = clauses.indices.first { k in
      guard clauses[k].level == .relative || clauses[k].level == .reduced else { return false }
      let noun = clauses[k].noun
      return noun >= 0 && noun < first && first - noun < 12
        && (clauses[k].start == first || clauses[k].group.tokens.contains(first))
    }
    guard let clause else { return nil }
    var noun = clauses[clause].noun
    while noun > 0, first - noun < 12, isOfNoun(noun - 1) { noun -= 1 }
    return noun
  }

  /// Whether a word belongs to the noun after it: "recent heavy" before "fire".
  private func isOfNoun(_ i: Int) -> Bool {
    let token = analysis.tokens[i]
    guard token.kind == .word, !token.is(.determiner), !token.is(.possessive) else { return false }
    return token.is(.adjective) || token.is(.nominal) || token.is(.numeral)
  }

  /// Where a clause begins that does not depend on what is named at a token.
  private func nextClause(after first: Int, in content: Range<Int>) -> Int {
    let next = analysis.clauses.first {
      switch $0.level {
      case .main, .that, .complement, .subordinate: $0.start > first
      default: false
      }
    }
    return min(content.upperBound, next?.start ?? content.upperBound)
  }

  /// Where the subject that begins at a token ends, when it names nobody but those who act.
  private func actorsEnd(at first: Int, of draft: Draft) -> Int? {
    guard
      let clause = analysis.clauses.first(where: {
        !$0.subject.mentions.isEmpty && ($0.subject.tokens.contains(first) || $0.subject.tokens.lowerBound == first + 1)
          && $0.group.tokens.lowerBound > first
      })
    else { return nil }
    let mentions = clause.subject.mentions.map { analysis.mentions[$0] }
    guard mentions.allSatisfy({ $0.parties.allSatisfy(draft.actors.contains) }) else { return nil }
    let end = mentions.reduce(first) { max($0, $1.extent.upperBound) }
    guard end <= clause.group.tokens.lowerBound else { return nil }
    // "the coordinator of the panel tabled a plan": what the office is of goes with it.
    return analysis.words[end] == "of" ? clause.group.tokens.lowerBound : end
  }

  /// Conjunctions, relatives, "to" and marks say how a clause hangs on another.
  private func isOpener(_ i: Int) -> Bool {
    let token = analysis.tokens[i]
    switch analysis.words[i] {
    case "and", "or", "but", "which", "who", "that", "to", "also": return true
    default: return token.kind != .word && token.kind != .number
    }
  }

  /// Takes off what a cut leaves at the end: marks, conjunctions and the beginnings of what was cut off.
  private func trim(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let token = analysis.tokens[end - 1]
      let isMark = token.kind != .word && token.kind != .number
      guard isMark || token.is([.conjunction, .determiner]) || ["to", "not"].contains(analysis.words[end - 1]) else {
        break
      }
      end -= 1
    }
    return range.lowerBound..<end
  }

  /// Whether a mark right behind a word in s is the apostrophe of a plural.
  private func isApostrophe(_ i: Int, behind last: Int) -> Bool {
    guard analysis.tokens[i].start == last, source[last - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    let mark = source[analysis.tokens[i].range]
    return mark.elementsEqual("'".utf8) || mark.elementsEqual("’".utf8)
  }

  /// The tokens with one blank where the source has any white space, and without what stands in brackets.
  private func words(of range: Range<Int>, isCut: Bool) -> String {
    // Never longer than the source, but for the blanks of tokens that stood apart and the mark at the end.
    let room = analysis.tokens[range].reduce(8) { $0 + $1.end - $1.start + 1 }
    return String(unsafeUninitializedCapacity: room) { buffer in
      var count = 0
      func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
          .copyMemory(from: UnsafeRawBufferPointer(bytes))
        count += bytes.count
      }
      var (depth, last) = (0, -1)
      // What stands in the source as it is to be written is copied in one step.
      var run = 0..<0
      for i in range {
        let token = analysis.tokens[i]
        switch token.kind {
        case .open: depth += 1
        case .close: depth = max(0, depth - 1)
        // "the parties’ attention"
        case .quote where !isApostrophe(i, behind: last): break
        case .other: break
        default:
          guard depth == 0 else { continue }
          let isApart = last >= 0 && token.start != last && token.kind != .comma
          let isWritten = token.start == run.upperBound + (isApart ? 1 : 0)
          if isWritten, !isApart || source[last] == UInt8(ascii: " ") {
            run = run.lowerBound..<token.end
          } else {
            add(UnsafeBufferPointer(rebasing: source[run]))
            if isApart {
              buffer[count] = UInt8(ascii: " ")
              count += 1
            }
            run = token.range
          }
          last = token.end
        }
      }
      add(UnsafeBufferPointer(rebasing: source[run]))
      if isCut { (" …" as StaticString).withUTF8Buffer { add($0) } }
      return count
    }
  }
}

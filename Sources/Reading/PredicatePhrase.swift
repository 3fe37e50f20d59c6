import Negotiation

/// What an event says was done, asked or held, in the words of its clause: the predicate that a machine gives.
///
/// `PredicateRange` says where it begins and ends: "which the envoys urged the sides to (as soon as possible) reopen,
/// and" is "reopen".
struct PredicatePhrase {
  let analysis: SentenceAnalysis
  let source: UnsafeBufferPointer<UInt8>

  /// The longest phrase, in tokens; more is left out and marked.
  private static let limit = 60

  /// The phrase for a draft. Complexity: linear in the draft's content.
  func text(of draft: Draft) -> String {
    let range = PredicateRange(analysis: analysis, draft: draft).tokens
    guard !range.isEmpty else { return "" }
    return words(of: range.prefix(PredicatePhrase.limit), isCut: range.count > PredicatePhrase.limit)
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
      var (count, depth, last) = (0, 0, -1)
      func add(_ bytes: UnsafeBufferPointer<UInt8>, at count: Int) -> Int {
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
          .copyMemory(from: UnsafeRawBufferPointer(bytes))
        return count + bytes.count
      }
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
            count = add(UnsafeBufferPointer(rebasing: source[run]), at: count)
            if isApart {
              buffer[count] = UInt8(ascii: " ")
              count += 1
            }
            run = token.range
          }
          last = token.end
        }
      }
      count = add(UnsafeBufferPointer(rebasing: source[run]), at: count)
      return isCut ? (" …" as StaticString).withUTF8Buffer { add($0, at: count) } : count
    }
  }
}

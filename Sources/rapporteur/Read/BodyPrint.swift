internal import Reading

/// A statement's body as it is compared with others.
struct BodyPrint {
  let text: [UInt8]
  let statement: StatementText
  let shingles: Shingles

  init(_ statement: StatementText, in text: [UInt8]) {
    self.text = text
    self.statement = statement
    shingles = Shingles(statement, in: text)
  }

  /// What another body dropped, added or changed.
  func difference(to other: BodyPrint) -> Difference {
    let (first, second) = (sentences, other.sentences)
    let changes = BodyDifference(from: first, of: text, to: second, of: other.text).changes
    var lines: [String] = []
    for change in changes {
      switch change {
      case .kept: break
      case .changed(let a, let b): lines += [line("-", first, a), other.line("+", second, b)]
      case .dropped(let a): lines.append(line("-", first, a))
      case .added(let b): lines.append(other.line("+", second, b))
      }
    }
    let count = changes.count { change in
      if case .kept = change { return false }
      return true
    }
    return Difference(count: count, lines: lines)
  }

  /// How two bodies differ, for people.
  struct Difference {
    /// Sentences that are not the same.
    var count: Int
    /// `- 4: words` for what the first has, `+ 5: words` for what the second has.
    var lines: [String]
  }

  private var sentences: [Sentence] { Sentences.split(statement, in: text) }

  private func line(_ mark: String, _ sentences: [Sentence], _ number: Int) -> String {
    guard let sentence = sentences.first(where: { $0.number == number }) else { return mark }
    let words = text[sentence.range].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    return "  \(mark) \(number): " + words.joined(separator: " ")
  }
}

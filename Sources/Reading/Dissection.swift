public import Negotiation

/// A sentence taken apart, as it lay before the rules: what each stage of the reading found, with byte ranges.
///
/// For people who want to see how a sentence was read (`decompose --stage mentions`).
public struct Dissection: Hashable, Sendable {
  /// The sentence; of a list, every item is taken apart by itself.
  public let sentence: Sentence
  /// Who is named or meant.
  public let mentions: [Part]
  /// The verbs with their subjects, main clauses and those that hang on them, in the order of the text.
  public let clauses: [Part]

  /// Something found in a sentence.
  public struct Part: Hashable, Sendable {
    /// Its bytes.
    public let range: Range<Int>
    /// A mention is `named`, `group`, `pronoun` or `people`; a clause `main`, `that`, `relative` and so on.
    public let kind: String
    /// Who it means; of a clause, the subject.
    public let parties: [Party]
    /// How that was found, step by step.
    public let steps: [String]
    /// Of a clause its verb: `call, present`; of a mention nothing.
    public let verb: String?
    /// The words.
    public let words: String
  }
}

extension Dissection {
  init(_ analysis: SentenceAnalysis, in source: UnsafeBufferPointer<UInt8>) {
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
      guard !tokens.isEmpty, tokens.lowerBound >= 0, tokens.upperBound <= analysis.tokens.count else {
        let start = analysis.tokens.first?.start ?? analysis.sentence.range.lowerBound
        return start..<start
      }
      return analysis.tokens[tokens.lowerBound].start..<analysis.tokens[tokens.upperBound - 1].end
    }
    func words(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
    }
    sentence = analysis.sentence
    mentions = analysis.mentions.map { mention in
      let range = bytes(mention.tokens)
      return Part(
        range: range, kind: "\(mention.kind)", parties: mention.parties, steps: mention.steps, verb: nil,
        words: words(range))
    }
    clauses = analysis.clauses.map { clause in
      let range = bytes(
        min(clause.start, clause.group.tokens.lowerBound)..<max(clause.scope.upperBound, clause.group.tokens.upperBound)
      )
      let subjects = clause.subject.mentions.filter(analysis.mentions.indices.contains).map { analysis.mentions[$0] }
      let head = clause.group.head..<(clause.group.head + 1)
      let lemma = clause.group.verb.lemma
      // A verb that stands as it is listed may be longer than a spelling can tell.
      let isListed = lemma != .none && analysis.words[head.lowerBound] == lemma
      var verb = (isListed ? words(bytes(head)).lowercased() : lemma.text) + ", \(clause.group.form)"
      if clause.group.isPassive { verb += ", passive" }
      if clause.group.isNegated { verb += ", negated" }
      return Part(
        range: range, kind: "\(clause.level)", parties: subjects.flatMap(\.parties), steps: subjects.flatMap(\.steps),
        verb: verb, words: words(range))
    }
  }
}

extension Reader {
  /// Reads every statement of a page and keeps what each stage found.
  ///
  /// Complexity: as ``read(_:hints:overrides:)``; memory grows with the number of words.
  public func dissect(
    _ text: [UInt8], hints: Zones.Hints = Zones.Hints(), overrides: Overrides = Overrides()
  ) -> [(statement: ReadStatement, dissections: [Dissection])] {
    Zones.statements(in: text, hints: hints).map { statement in
      var dissections: [Dissection]? = []
      let read = read(statement, in: text, overrides, keeping: &dissections)
      return (read, dissections ?? [])
    }
  }
}

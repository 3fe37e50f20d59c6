/// Splits the paragraphs of a statement into sentences.
///
/// A sentence is a range of bytes from its first letter to its stop, closing marks included; what lies between two
/// sentences is white space and list marks alone. The end of a paragraph ends a sentence whatever its last byte.
public enum Sentences {
  /// The sentences of a body, numbered from 1. Complexity: linear in the body.
  public static func split(_ statement: StatementText, in text: [UInt8]) -> [Sentence] {
    var splitter = SentenceSplitter(text: text)
    for (index, paragraph) in statement.paragraphs.enumerated() { splitter.split(paragraph, index) }
    return splitter.sentences
  }

  /// Headline, line under it and lead as sentences of number 0, in that order.
  public static func heading(_ statement: StatementText, in text: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    for zone in [statement.headline, statement.subheadline] {
      if let zone { sentences.append(Sentence(number: 0, range: zone, paragraph: -1)) }
    }
    if let lead = statement.lead {
      var splitter = SentenceSplitter(text: text)
      splitter.split(lead, -1)
      sentences += splitter.sentences.map { Sentence(number: 0, range: $0.range, paragraph: -1, items: $0.items) }
    }
    return sentences
  }
}

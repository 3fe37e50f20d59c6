/// Splits a statement's body into sentences.
public enum Sentences {
  /// The sentences of the body, numbered from 1.
  public static func split(_ statement: StatementText, in text: [UInt8]) -> [Sentence] {
    []
  }
}

/// A sentence of a statement's body.
public struct Sentence: Hashable, Sendable {
  /// Its number in the body, from 1; 0 for the headline, the line under it and the lead.
  public var number: Int
  /// Its bytes, from the first letter (or opening quotation mark inside the text) to the stop.
  public var range: Range<Int>
  /// The index of its paragraph in ``StatementText/paragraphs``; -1 outside the body.
  public var paragraph: Int
  /// The list items inside it, without their marks, when it is a stem with items (LQ-05); the stem is what lies
  /// before the first of them.
  public var items: [Range<Int>]

  public init(number: Int, range: Range<Int>, paragraph: Int, items: [Range<Int>] = []) {
    self.number = number
    self.range = range
    self.paragraph = paragraph
    self.items = items
  }
}

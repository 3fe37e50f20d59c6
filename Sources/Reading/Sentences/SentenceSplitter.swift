/// Walks over paragraphs and ends a sentence at every stop that is one.
struct SentenceSplitter {
  private(set) var sentences: [Sentence] = []
  private let text: [UInt8]
  private var items: [Range<Int>] = []
  private var itemStart: Int?

  init(text: [UInt8]) { self.text = text }

  /// Adds the sentences of a paragraph.
  mutating func split(_ paragraph: Range<Int>, _ index: Int) {
    let end = paragraph.upperBound
    var start = skipMark(paragraph.lowerBound, end)
    var i = start
    var bracket: Int?
    while i < end {
      let byte = text[i]
      // Letters and blanks, which most bytes are, end nothing.
      if byte == 0x20 || byte > UInt8(ascii: "?") && byte < 0xE2 {
        i = Letters.behindWords(text, i + 1, end)
        continue
      }
      switch byte {
      case UInt8(ascii: "("): bracket = i
      case UInt8(ascii: ")"): bracket = nil
      case 0x0A, 0x0D:
        if let item = itemMark(after: i, end) {
          closeItem(at: i)
          itemStart = item
          i = item
          continue
        }
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0xE2:
        let isOpen = bracket.map { i - $0 < 300 } ?? false
        if let stop = stop(at: i, from: start, end, inBracket: isOpen), itemStart == nil || stop >= end {
          finish(start..<stop, index)
          start = skipMark(Letters.trim(stop..<end, in: text).lowerBound, end)
          i = start
          bracket = nil
          continue
        }
      default: break
      }
      i += 1
    }
    finish(start..<end, index)
  }

  private mutating func finish(_ range: Range<Int>, _ paragraph: Int) {
    let trimmed = Letters.trim(range, in: text)
    closeItem(at: trimmed.upperBound)
    defer { items = [] }
    guard trimmed.contains(where: { Letters.isWord(text[$0]) }) else { return }
    sentences.append(Sentence(number: sentences.count + 1, range: trimmed, paragraph: paragraph, items: items))
  }

  private mutating func closeItem(at end: Int) {
    if let from = itemStart {
      let item = Letters.trim(from..<max(from, end), in: text)
      if !item.isEmpty { items.append(item) }
    }
    itemStart = nil
  }

  /// A list mark at the beginning of a sentence is not text.
  private func skipMark(_ i: Int, _ end: Int) -> Int {
    let start = Letters.trim(i..<max(i, end), in: text).lowerBound
    let (mark, width) = ListMark.leading(text, start, end)
    return mark == .none ? start : start + width
  }

  /// The first letter of the item whose mark follows a line end.
  private func itemMark(after i: Int, _ end: Int) -> Int? {
    let start = Letters.trim(i..<end, in: text).lowerBound
    let (mark, width) = ListMark.leading(text, start, end)
    return mark == .none ? nil : start + width
  }

  /// The end of the sentence whose stop stands at `i`; `nil` when that stop ends none.
  private func stop(at i: Int, from start: Int, _ end: Int, inBracket: Bool) -> Int? {
    var j = i + 1
    if text[i] == 0xE2 {
      guard i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0xA6 else { return nil }
      j = i + 3
    }
    while j < end, text[j] == 0x2E || text[j] == 0x21 || text[j] == 0x3F { j += 1 }
    let marks = j
    j = closers(j, end)
    if j >= end { return end }
    let next = Letters.trim(j..<end, in: text).lowerBound
    if next >= end { return j }
    if inBracket, text[i] != UInt8(ascii: ":"), marks == j { return nil }
    if next == j { return gapless(i, j, start, end) }
    if text[i] == UInt8(ascii: ":") {
      return startsSentence(next, end) && isFormula(start..<i + 1) && !hasBreak(j..<next) ? j : nil
    }
    guard startsSentence(next, end) else { return nil }
    if text[i] == 0x2E, marks == i + 1, j == marks, Abbreviations.holds(start, i, next: letter(next, end), end, text) {
      return nil
    }
    return j
  }

  /// `settlement.The`: a blank was lost; `L.A.`, `osce.org` and `3.5` are words.
  private func gapless(_ i: Int, _ j: Int, _ start: Int, _ end: Int) -> Int? {
    guard text[i] == 0x2E || text[i] == 0x3F || text[i] == 0x21, i - start >= 12, j < end,
      Letters.kind(text, j, end) == .upper, j + 2 < end
    else { return nil }
    let small = (i - 3..<i).allSatisfy { (0x61...0x7A).contains(text[$0]) || text[$0] >= 0x80 }
    let word = Letters.kind(text, j + 1, end) == .lower || text[j + 1] == 0x20
    return small && word ? j : nil
  }

  /// Closing quotation marks, brackets and stops after them.
  private func closers(_ i: Int, _ end: Int) -> Int {
    var j = i
    while j < end {
      if text[j] == 0x29 || text[j] == 0x5D || text[j] == 0x22 || text[j] == 0x27 {
        j += 1
      } else if text[j] == 0xE2, j + 2 < end, text[j + 1] == 0x80, text[j + 2] == 0x99 || text[j + 2] == 0x9D {
        j += 3
      } else if text[j] == 0xC2, j + 1 < end, text[j + 1] == 0xBB {
        j += 2
      } else {
        break
      }
    }
    return j
  }

  /// The first letter at or after `i`, opening marks passed over.
  private func letter(_ i: Int, _ end: Int) -> Int {
    var j = i
    while j < end {
      if text[j] == 0x28 || text[j] == 0x5B || text[j] == 0x27 {
        j += 1
      } else if case let width = Letters.quote(text, j, end, single: true), width > 0 {
        j += width
      } else {
        break
      }
    }
    return min(j, end)
  }

  private func startsSentence(_ i: Int, _ end: Int) -> Bool {
    let first = letter(i, end)
    guard first < end else { return false }
    switch Letters.kind(text, first, end) {
    case .upper, .digit: return true
    case .lower: return false
    default: return ListMark.leading(text, first, end).0 != .none
    }
  }

  /// `released the following statement: The envoys`: the lead is a sentence of its own.
  private func isFormula(_ range: Range<Int>) -> Bool {
    Introduction.role(of: range, in: text) != nil
  }

  private func hasBreak(_ range: Range<Int>) -> Bool {
    range.contains { text[$0] == 0x0A && itemMark(after: $0, range.upperBound) != nil }
  }
}

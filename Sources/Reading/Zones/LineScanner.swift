/// Cuts a page into lines and counts in them what tells prose from menus, in one pass.
struct LineScanner {
  /// More lines than this is no page that a person reads; the rest is left out.
  static let limit = 200_000

  private let text: [UInt8]
  private var lines: [Line] = []
  private var blank = true
  private let genre = Genre.words

  /// The lines of a text that are not empty. Complexity: linear.
  static func lines(of text: [UInt8]) -> [Line] {
    var scanner = LineScanner(text: text)
    scanner.scan()
    var lines = LineJoiner.join(scanner.lines, in: text)
    for index in lines.indices { lines[index].role = Cues.standard.role(of: lines[index], in: text) }
    return lines
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func scan() {
    var start = 0
    let count = text.count
    lines.reserveCapacity(count / 60 + 8)
    while start < count, lines.count < Self.limit {
      let end = Letters.lineEnd(text, start)
      add(start..<end)
      let isPair = end + 1 < count && text[end] == 0x0D && text[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
  }

  private mutating func add(_ whole: Range<Int>) {
    let trimmed = withoutMarkdown(Letters.trim(whole, in: text))
    guard !trimmed.isEmpty else {
      blank = true
      return
    }
    if PageNumber.isAll(of: trimmed, in: text) { return }
    let (mark, width) = ListMark.leading(text, trimmed.lowerBound, trimmed.upperBound)
    let range = Letters.trim(trimmed.lowerBound + width..<trimmed.upperBound, in: text)
    var line = Line(range: range, start: trimmed.lowerBound, mark: mark, afterBlank: blank, width: range.count)
    blank = false
    count(&line)
    line.ending = Self.ending(of: range, in: text)
    lines.append(line)
  }

  /// Leaves out what Markdown puts around a heading: `## Title`, `**Title**`.
  private func withoutMarkdown(_ line: Range<Int>) -> Range<Int> {
    guard let first = line.first, text[first] == UInt8(ascii: "#") || text[first] == UInt8(ascii: "*") else {
      return line
    }
    var line = line
    let signs = line.prefix { text[$0] == UInt8(ascii: "#") }.count
    let title = Letters.trim(line.lowerBound + signs..<line.upperBound, in: text)
    if (1...6).contains(signs), title.lowerBound > line.lowerBound + signs, Letters.isWord(text[title.lowerBound]) {
      line = title
    }
    let star = UInt8(ascii: "*")
    guard line.count > 4, line.prefix(2).allSatisfy({ text[$0] == star }),
      line.suffix(2).allSatisfy({ text[$0] == star })
    else { return line }
    let inner = line.lowerBound + 2..<line.upperBound - 2
    return text[inner].contains(star) ? line : Letters.trim(inner, in: text)
  }

  /// Forms of address and of counting, whose stop ends nothing: "the Envoy, Mr. NAME, to the press", "No. 14".
  private static let forms = WordSet("mr mrs ms dr no")

  /// Counts words and stops of a line.
  private func count(_ line: inout Line) {
    text.withUnsafeBufferPointer { count(&line, $0) }
  }

  private func count(_ line: inout Line, _ text: UnsafeBufferPointer<UInt8>) {
    var i = line.range.lowerBound
    let end = line.range.upperBound
    var document = Int.min / 2
    while i < end {
      let byte = text[i]
      if byte == 0x20 {
        i += 1
        continue
      }
      guard Letters.isWord(byte), byte != 0xE2 else {
        let isMark = byte == 0x2E || byte == 0x21 || byte == 0x3F
        if isMark, i + 1 >= end || text[i + 1] <= 0x22 || text[i + 1] >= 0xC2,
          byte != 0x2E || i < line.range.lowerBound + 2 || Letters.isWord(text[i - 2]) || !Letters.isWord(text[i - 1]),
          byte != 0x2E || !Self.forms.contains(line.last)
        {
          line.stops += 1
        }
        i += byte == 0xE2 ? 3 : 1
        continue
      }
      if byte == 0xC2, i + 1 < end, text[i + 1] < 0xC0 {
        i += 2
        continue
      }
      let start = i
      i = Letters.plainEnd(text, i, end)
      while i < end, text[i] > 0x20 {
        let letter = text[i]
        if !Letters.isPlain(letter) {
          if !Letters.isWord(letter) && letter != 0x2D || letter == 0xC2 || letter == 0xE2 { break }
          // Wide blanks stand among them, behind which another word may begin.
          if letter >= 0xE3 { line.mayCredit = true }
        }
        i += 1
      }
      let key = WordSet.key(of: start..<i, in: text)
      line.words += 1
      if line.words == 1 { line.first = key }
      line.last = key
      if byte >= 0x61 && byte <= 0x7A { line.small += 1 }
      let mark = genre.mark(key)
      if mark & 1 != 0 {
        line.grammar += 1
      } else if mark & 2 != 0 {
        line.talks += 1
      } else if byte < 0x30 || byte > 0x39 {
        // No number: the rest asks for years.
      } else if Self.isNumber(start..<min(i, start + 4), of: 4, in: text), i == start + 4 || text[start + 4] == 0x2D,
        byte == 0x31 && text[start + 1] == 0x39 || byte == 0x32
      {
        // `2018`, `2018-11-02`
        line.hasYear = true
      } else if Self.isNumber(start..<i, of: 2, in: text), start >= line.range.lowerBound + 6, text[start - 1] == 0x2E,
        text[start - 4] == 0x2E
      {
        // `02.11.18`
        line.hasYear = [2, 3, 5, 6].allSatisfy { (0x30...0x39).contains(text[start - $0]) }
      }
      if mark & 16 != 0 { line.isTitled = true }
      if mark & 32 != 0 { line.mayCredit = true }
      if mark & 4 != 0 { document = line.words }
      if mark & 8 != 0, line.words - document <= 3 { line.tells = true }
    }
  }

  private static func isNumber(_ word: Range<Int>, of digits: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count == digits && word.allSatisfy { text[$0] >= 0x30 && text[$0] <= 0x39 }
  }

  /// How a range ends once closing marks are taken off.
  static func ending(of range: Range<Int>, in text: [UInt8]) -> Line.Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x2A {
        end -= 1
      } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        (0x98...0x9F).contains(text[end - 1])
      {
        end -= 3
      } else if end - 2 >= range.lowerBound, text[end - 2] == 0xC2, byte == 0xBB {
        end -= 2
      } else if case let width = Letters.spaceBefore(text, end, range.lowerBound), width > 0 {
        end -= width
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return .open }
    switch text[end - 1] {
    case UInt8(ascii: "."):
      return end - 3 >= range.lowerBound && text[end - 2] == 0x2E && text[end - 3] == 0x2E ? .ellipsis : .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ","): return .comma
    case 0xA6 where end - 3 >= range.lowerBound && text[end - 3] == 0xE2 && text[end - 2] == 0x80: return .ellipsis
    default: return .open
    }
  }
}

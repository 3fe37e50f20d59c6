import Negotiation

/// A day as datelines, headlines and page stamps write it.
struct DayPhrase {
  /// Its bytes.
  var range: Range<Int>
  var year: Int?
  var month: Int
  var day: Int

  /// The day, when the phrase has a year.
  var named: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }

  /// Reads a day at `i`: `6 December 2011`, `6 DECEMBER`, `6th of December, 2011`, `December 6, 2011`, `Dec. 6`,
  /// `Tuesday, 6 December 2011`, `12-14 December 2020` (the last day counts), `2011-12-06`, `06.12.2011`, `06.12.11`.
  /// A slashed date is read only where the calendar leaves one reading.
  static func leading(_ text: [UInt8], _ i: Int, _ end: Int) -> DayPhrase? {
    var reader = DayReader(text: text, i: i, end: end)
    return reader.phrase()
  }

  /// The first day with a year in a range; complexity: linear.
  static func first(in range: Range<Int>, of text: [UInt8]) -> DayPhrase? {
    var i = range.lowerBound
    while i < range.upperBound {
      let kind = Letters.kind(text, i, range.upperBound)
      if kind == .digit || kind == .upper || kind == .lower {
        if let phrase = leading(text, i, range.upperBound), phrase.named != nil { return phrase }
        while i < range.upperBound, Letters.isWord(text[i]), Letters.space(text, i, range.upperBound) == 0 { i += 1 }
      } else {
        i += 1
      }
    }
    return nil
  }
}

/// Walks over the parts of a day.
private struct DayReader {
  let text: [UInt8]
  var i: Int
  let end: Int

  private static let months: [WordKey] = [
    WordSet.key("january"), WordSet.key("february"), WordSet.key("march"), WordSet.key("april"),
    WordSet.key("may"), WordSet.key("june"), WordSet.key("july"), WordSet.key("august"),
    WordSet.key("septembe"), WordSet.key("october"), WordSet.key("november"), WordSet.key("december"),
  ]
  /// What the names of the months begin with.
  private static let stems = WordSet("jan feb mar apr may jun jul aug sep oct nov dec")
  private static let weekdays = WordSet(
    "monday tuesday wednesda thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun on")

  mutating func phrase() -> DayPhrase? {
    let start = i
    if let word = peekWord(), Self.weekdays.contains(WordSet.key(of: word, in: text)) {
      i = word.upperBound
      skip([0x2E, 0x2C])
    }
    guard i < end else { return nil }
    if let month = month() { return monthFirst(month, from: start) }
    guard let (number, width) = number() else { return nil }
    if width == 4 { return iso(number, from: start) }
    guard width <= 2 else { return nil }
    if i < end, text[i] == 0x2E || text[i] == 0x2F, let dotted = dotted(number, from: start) { return dotted }
    return dayFirst(number, from: start)
  }

  private mutating func dayFirst(_ first: Int, from start: Int) -> DayPhrase? {
    var day = first
    ordinal()
    let mark = i
    skipSpaces()
    if range(), let (last, width) = number(), width <= 2 {
      day = last
      ordinal()
      skipSpaces()
    } else {
      i = mark
      skipSpaces()
    }
    // "this 25th day of January".
    if let word = peekWord(), WordSet.key(of: word, in: text) == WordSet.key("day") {
      i = word.upperBound
      skipSpaces()
    }
    if let word = peekWord(), WordSet.key(of: word, in: text) == WordSet.key("of") {
      i = word.upperBound
      skipSpaces()
    }
    guard let month = month() else { return nil }
    return finish(day, month, from: start)
  }

  private mutating func monthFirst(_ month: Int, from start: Int) -> DayPhrase? {
    skipSpaces()
    guard var (day, width) = number(), width <= 2 else { return nil }
    ordinal()
    let mark = i
    skipSpaces()
    if range(), let (last, length) = number(), length <= 2 {
      (day, width) = (last, length)
      ordinal()
    } else {
      i = mark
    }
    return finish(day, month, from: start)
  }

  private mutating func finish(_ day: Int, _ month: Int, from start: Int) -> DayPhrase? {
    guard (1...31).contains(day) else { return nil }
    let mark = i
    skip([0x2C])
    if let (year, width) = number(), width == 4, (1900...2199).contains(year) {
      guard Day(year: year, month: month, day: day) != nil else { return nil }
      return DayPhrase(range: start..<i, year: year, month: month, day: day)
    }
    i = mark
    return DayPhrase(range: start..<i, year: nil, month: month, day: day)
  }

  private mutating func iso(_ year: Int, from start: Int) -> DayPhrase? {
    guard i < end, text[i] == 0x2D || text[i] == 0x2F || text[i] == 0x2E else { return nil }
    let mark = text[i]
    i += 1
    guard let (month, a) = number(), a == 2, i < end, text[i] == mark else { return nil }
    i += 1
    guard let (day, b) = number(), b == 2, Day(year: year, month: month, day: day) != nil else { return nil }
    return DayPhrase(range: start..<i, year: year, month: month, day: day)
  }

  private mutating func dotted(_ first: Int, from start: Int) -> DayPhrase? {
    let mark = i
    let point = text[i]
    defer { if i == mark + 1 { i = mark } }
    i += 1
    guard let (second, width) = number(), width <= 2, i < end, text[i] == point else {
      i = mark
      return nil
    }
    i += 1
    let length = i - mark
    guard case (var year, let digits)? = number(),
      digits == 4 && (1900...2199).contains(year) || digits == 2 && point == 0x2E && length == 4
    else {
      i = mark
      return nil
    }
    // `02.11.18`: no page is older than the web by half a century.
    if digits == 2 { year += year < 50 ? 2000 : 1900 }
    let isDayFirst = point == 0x2E || first > 12
    guard isDayFirst || second > 12 || first == second else { return nil }
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    guard Day(year: year, month: month, day: day) != nil else { return nil }
    return DayPhrase(range: start..<i, year: year, month: month, day: day)
  }

  /// A month by its name or its first three letters.
  private mutating func month() -> Int? {
    guard let word = peekWord(), word.count >= 3 else { return nil }
    let key = WordSet.key(of: word, in: text)
    guard Self.stems.contains(key & 0xFF_FFFF) else { return nil }
    for (index, name) in Self.months.enumerated() {
      let isShort = word.count == 3 && key == name & 0xFF_FFFF || word.count == 4 && key == name & 0xFFFF_FFFF
      guard key == name || isShort && (index != 4 || word.count == 3) else { continue }
      i = word.upperBound
      if isShort, i < end, text[i] == 0x2E { i += 1 }
      return index + 1
    }
    return nil
  }

  private func peekWord() -> Range<Int>? {
    var j = i
    while j < end, Letters.lower(text[j]) >= 0x61, Letters.lower(text[j]) <= 0x7A { j += 1 }
    return j > i && (j == end || text[j] < 0x30 || text[j] > 0x39) ? i..<j : nil
  }

  private mutating func number() -> (Int, Int)? {
    let start = i
    var value = 0
    while i < end, i - start < 5, (0x30...0x39).contains(text[i]) {
      value = value * 10 + Int(text[i] - 0x30)
      i += 1
    }
    return i > start ? (value, i - start) : nil
  }

  /// `st`, `nd`, `rd`, `th` after a number.
  private mutating func ordinal() {
    for tail in ["st", "nd", "rd", "th"] as [StaticString]
    where Letters.match(tail, text, i, end) && (i + 2 == end || !Letters.isWord(text[i + 2])) {
      i += 2
      return
    }
  }

  /// `-`, an en dash, `and`, `&` or `to` between two days.
  private mutating func range() -> Bool {
    let mark = i
    if i < end, text[i] == 0x2D || text[i] == 0x26 {
      i += 1
    } else if i + 2 < end, text[i] == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0x93 || text[i + 2] == 0x94 {
      i += 3
    } else if Letters.match("and ", text, i, end) {
      i += 4
    } else if Letters.match("to ", text, i, end) {
      i += 3
    } else {
      return false
    }
    skipSpaces()
    if i < end, (0x30...0x39).contains(text[i]) { return true }
    i = mark
    return false
  }

  private mutating func skipSpaces() {
    while i < end, case let width = Letters.space(text, i, end), width > 0 { i += width }
  }

  private mutating func skip(_ marks: [UInt8]) {
    skipSpaces()
    while i < end, marks.contains(text[i]) { i += 1 }
    skipSpaces()
  }
}

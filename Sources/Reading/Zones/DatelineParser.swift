import Negotiation

/// Reads `CITY/CITY, Country, 14 December 2020 - ` at the beginning of a paragraph.
struct DatelineParser {
  /// A dateline and what stands behind it.
  struct Reading {
    var dateline: StatementText.Dateline
    var phrase: DayPhrase?
    /// Nothing follows on the line.
    var isWholeLine: Bool
    /// An agency's name stands between the day and the dash: the dateline is the agency's.
    var isAgency: Bool
  }

  private let text: [UInt8]
  private var i: Int
  private let end: Int
  private var places: [Range<Int>] = []

  /// Words that stand inside the names of places without a capital.
  private static let bodies = WordSet("OSCE UN EU AU NATO CSCE ECOWAS IGAD osce un eu au nato csce ecowas igad")
  private static let links = WordSet("of the de del la le el los las and upon am an der den do da dos di du al")
  /// Words that begin sentences, headings and labels, never a place.
  static let never = WordSet(
    """
    we our they he she it this these those statement joint press president foreign minister secretar ambassad
    co-chair in on at as following noting recalling after today date source place published updated posted by from
    format original created release
    """)

  /// The dateline at the beginning of a range; `nil` when there is none.
  ///
  /// It is a day with a dash, colon or line end after it, with or without places before it; or places without a day
  /// if a dash stands between blanks after them and they are in capitals or have a country.
  static func leading(_ range: Range<Int>, in text: [UInt8]) -> Reading? {
    var parser = DatelineParser(text: text, i: range.lowerBound, end: min(range.upperBound, range.lowerBound + 220))
    return parser.read(range)
  }

  private init(text: [UInt8], i: Int, end: Int) {
    self.text = text
    self.i = i
    self.end = end
  }

  private mutating func read(_ range: Range<Int>) -> Reading? {
    let bracket = i < end && (text[i] == UInt8(ascii: "(") || text[i] == UInt8(ascii: "["))
    if bracket { i += 1 }
    let start = i
    var phrase = DayPhrase.leading(text, i, end)
    if phrase == nil {
      guard readPlaces() else { return nil }
      phrase = DayPhrase.leading(text, i, end)
    }
    if let phrase { i = phrase.range.upperBound }
    if phrase?.year != nil, places.isEmpty { readPlacesBehind() }
    if bracket, i < end, text[i] == UInt8(ascii: ")") || text[i] == UInt8(ascii: "]") { i += 1 }
    let isAgency = phrase != nil && skipAgency()
    let isWholeLine = Letters.trim(i..<range.upperBound, in: text).isEmpty
    if isWholeLine, range.upperBound <= end {
      guard let phrase, phrase.year != nil else { return nil }
      return reading(start, range.upperBound, phrase, true, isAgency)
    }
    guard let width = separator(isDated: phrase?.year != nil || isAgency, hasPlaces: !places.isEmpty) else {
      return nil
    }
    if phrase == nil, !isPlain() { return nil }
    if phrase != nil, phrase?.year == nil, places.isEmpty { return nil }
    return reading(start, i + width, phrase, false, isAgency)
  }

  private func reading(
    _ start: Int, _ end: Int, _ phrase: DayPhrase?, _ isWholeLine: Bool, _ isAgency: Bool
  ) -> Reading {
    Reading(
      dateline: StatementText.Dateline(range: start..<end, places: places, day: phrase?.named), phrase: phrase,
      isWholeLine: isWholeLine, isAgency: isAgency)
  }

  /// Places parted by slashes, commas and dashes, up to a day or a separator.
  private mutating func readPlaces() -> Bool {
    while let place = readPlace() {
      // `NEW YORK CITY, United States of America`: what follows a comma belongs to the place before it.
      places.append(place)
      skipSpaces()
      readCountryInBrackets()
      guard i < end else { return true }
      if text[i] == UInt8(ascii: "/") {
        i += 1
      } else if text[i] == UInt8(ascii: ",") {
        i += 1
        skipSpaces()
        if DayPhrase.leading(text, i, end) != nil { return true }
        guard let rest = readPlace() else { return false }
        places[places.count - 1] = place.lowerBound..<rest.upperBound
        skipSpaces()
        guard i < end, text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "/") else { return true }
        i += 1
      } else {
        return true
      }
      skipSpaces()
      if DayPhrase.leading(text, i, end) != nil { return true }
      if places.count > 5 { return false }
    }
    return false
  }

  /// `VESTA (Ostrany), 6 December 2031`: only before a day, as an agency's name stands in brackets too.
  private mutating func readCountryInBrackets() {
    let mark = i
    guard i < end, text[i] == UInt8(ascii: "(") else { return }
    i += 1
    if let country = readPlace(), i < end, text[i] == UInt8(ascii: ")") {
      let behind = i + 1
      i = behind
      skipSpaces()
      if i < end, text[i] == UInt8(ascii: ",") { i += 1 }
      skipSpaces()
      if DayPhrase.leading(text, i, end) != nil {
        places[places.count - 1] = places[places.count - 1].lowerBound..<country.upperBound + 1
        i = behind
        return
      }
    }
    i = mark
  }

  /// `11 November 2011, NICOSIA – `: the place behind the day, when a dash follows it.
  private mutating func readPlacesBehind() {
    let mark = i
    skipSpaces()
    if i < end, text[i] == UInt8(ascii: ",") || text[i] == UInt8(ascii: "|") { i += 1 }
    guard i > mark, readPlaces(), separator(isDated: false, hasPlaces: true) != nil else {
      i = mark
      places = []
      return
    }
  }

  /// One name of capitalised words, six at most.
  private mutating func readPlace() -> Range<Int>? {
    skipSpaces()
    let start = i
    var (words, upper) = (0, start)
    while i < end, words < 7 {
      let word = i
      while i < end, isName(i) { i += Letters.width(text[i]) }
      guard i > word else { break }
      i = min(i, end)
      let key = WordSet.key(of: word..<i, in: text)
      let isCapital = Letters.kind(text, word, end) == .upper
      if words == 0, !isCapital || Self.never.contains(key) || key == WordSet.key("the") && !isThe(i) { return nil }
      if !isCapital, !Self.links.contains(key) {
        i = word
        break
      }
      if isCapital, DayPhrase.leading(text, word, end) != nil, words > 0 {
        i = word
        break
      }
      upper = isCapital ? i : upper
      words += 1
      let gap = i
      skipSpaces()
      if i == gap { break }
    }
    guard upper > start, words <= 6 else { return nil }
    if i < upper { i = upper }
    return start..<upper
  }

  /// `The Hague` is a place.
  private func isThe(_ i: Int) -> Bool {
    Letters.match(" hague", text, i, end) || Letters.match(" gambia", text, i, end)
  }

  private func isName(_ i: Int) -> Bool {
    let byte = text[i]
    if byte >= 0x80 {
      if byte == 0xE2 { return i + 2 < end && text[i + 1] == 0x80 && text[i + 2] == 0x99 }
      return Letters.space(text, i, end) == 0
    }
    if Letters.isWord(byte) || byte == UInt8(ascii: "'") { return true }
    // A hyphen and a stop only inside a word: `Port-au-Prince`, `D.C.`, `St. Petersburg`.
    if byte == UInt8(ascii: "-") { return i + 1 < end && Letters.isWord(text[i + 1]) && text[i + 1] < 0x80 }
    return byte == UInt8(ascii: ".") && i > 0 && Letters.kind(text, i - 1, i) != .digit
  }

  /// `/ Newsdesk`, `(NEWSDESK)`, `. NEWSDESK.`, `, NEWSDESK` after the day.
  private mutating func skipAgency() -> Bool {
    let mark = i
    skipSpaces()
    guard i < end else { return false }
    let opener = text[i]
    guard [0x2F, 0x28, 0x2C, 0x2E].contains(opener) else {
      i = mark
      return false
    }
    i += 1
    skipSpaces()
    if i < end, text[i] == 0x2F || text[i] == 0x28 { i += 1 }
    let word = i
    while i < end, i - word < 24,
      Letters.isWord(text[i]) || text[i] == UInt8(ascii: "-") && i + 1 < end && text[i + 1] > 0x20
    {
      i += 1
    }
    // After a comma or a stop an agency stands in capitals; any other word begins the text.
    let isCapital = opener == 0x2F || opener == 0x28 || (word..<i).allSatisfy { text[$0] < 0x61 || text[$0] > 0x7A }
    guard i > word, Letters.kind(text, word, end) == .upper, isCapital && (i - word > 1 || opener == 0x28) else {
      i = mark
      return false
    }
    let isBody = Self.bodies.contains(WordSet.key(of: word..<i, in: text))
    if i < end, text[i] == 0x2F || text[i] == 0x29 { i += 1 }
    // `VIENNA, 13 July 2000 (OSCE) -`: a body that speaks in its own name is no agency.
    return !isBody
  }

  /// The bytes of the dash, colon or stop at `i`, white space around it included.
  private func separator(isDated: Bool, hasPlaces: Bool) -> Int? {
    var j = i
    while j < end, case let width = Letters.space(text, j, end), width > 0 { j += width }
    let blankBefore = j > i || Letters.spaceBefore(text, i, 0) > 0
    guard j < end else { return nil }
    var isLong = false
    let mark = j
    if text[j] == UInt8(ascii: "-") {
      while j < end, text[j] == UInt8(ascii: "-") { j += 1 }
      isLong = j - mark > 1
    } else if j + 2 < end, text[j] == 0xE2, text[j + 1] == 0x80,
      (0x90...0x95).contains(text[j + 2])
        || text[j] == 0xE2 && text[j + 1] == 0x88 && text[j + 2] == 0x92
    {
      j += 3
      isLong = true
    } else if isDated, text[j] == UInt8(ascii: ":") || text[j] == UInt8(ascii: ".") {
      j += 1
    } else {
      return nil
    }
    let behind = j
    while j < end, case let width = Letters.space(text, j, end), width > 0 { j += width }
    guard isLong || blankBefore || j > behind, j < end else { return nil }
    if !isDated, !(blankBefore && j > behind), !isLong { return nil }
    let next = Letters.kind(text, j, end)
    return isDated || next == .upper || Letters.quote(text, j, end) > 0 ? j - i : nil
  }

  /// Whether places without a day are surely a dateline: all capitals, or a country after a comma.
  private func isPlain() -> Bool {
    guard let first = places.first else { return false }
    let city = first.prefix { text[$0] != UInt8(ascii: ",") }
    let isCapital = city.allSatisfy { Letters.kind(text, $0, end) != .lower }
    return isCapital && city.count >= 3 || city.count < first.count && first.count <= 60
  }

  private mutating func skipSpaces() {
    while i < end, case let width = Letters.space(text, i, end), width > 0 { i += width }
  }
}

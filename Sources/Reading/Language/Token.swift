/// A word, a number or a mark of a sentence, with what the lexicon knows of it.
public struct Token: Sendable {
  /// Byte offset into the source where it begins.
  public var start: Int
  /// Byte offset behind it.
  public var end: Int
  /// The word in the lexicon; -1 when it has none.
  var word: WordID
  /// Its classes; unknown words have classes by their form.
  var classes: WordClass
  /// What it means to the rules.
  var senses: Sense = []
  var kind: Kind
  /// Begins with a capital letter.
  var isCapital: Bool
  /// What the names of the lexicon that can begin here can mean.
  var names = Names.Kinds()
  /// The longest of these names that stands here; see ``Names/mark(_:)``.
  var name = Names.Match.none
  /// The number it spells in digits or letters, the month, the weekday.
  var value: Int32
  /// The word as it is compared; of none for marks and words that the lexicon has not.
  var spelling = Spelling.none

  /// What its bytes are.
  enum Kind: UInt8, Sendable {
    case word, number, comma, stop, colon, open, close, dash, slash, quote, possessive, other
  }

  var range: Range<Int> { start..<end }

  func `is`(_ wordClass: WordClass) -> Bool { !classes.isDisjoint(with: wordClass) }
  func means(_ sense: Sense) -> Bool { !senses.isDisjoint(with: sense) }
}

/// Splits a sentence into tokens over its bytes. Complexity: O(length).
struct Tokenizer {
  let source: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  func tokens(in range: Range<Int>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 4 + 2)
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = source[i]
      if byte <= 0x20 {
        i += 1
        continue
      }
      var end = Letters.plainEnd(source, i, range.upperBound)
      if end == i {
        if byte == 0xC2, i + 1 < range.upperBound, source[i + 1] == 0xA0 {
          i += 2
          continue
        }
        if let (kind, length) = mark(at: i, limit: range.upperBound) {
          tokens.append(
            Token(start: i, end: i + length, word: -1, classes: [], kind: kind, isCapital: false, value: 0))
          i += length
          continue
        }
      }
      // Mostly a blank follows at once.
      let isPlain = end > i && (end == range.upperBound || source[end] <= 0x20)
      if !isPlain { end = wordEnd(from: i, limit: range.upperBound) }
      append(i..<end, isPlain: isPlain, to: &tokens)
      i = end
    }
    return tokens
  }

  /// Punctuation at an offset: its kind and length; `nil` inside a word.
  private func mark(at i: Int, limit: Int) -> (Token.Kind, Int)? {
    switch source[i] {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return (.stop, 1)
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return (.colon, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return (.quote, 1)
    case 0xE2:
      guard i + 2 < limit, source[i + 1] == 0x80 else { return nil }
      switch source[i + 2] {
      case 0x90...0x95: return (.dash, 3)
      case 0x98...0x9F: return (.quote, 3)
      case 0xA2: return (.other, 3)
      case 0xA6: return (.stop, 3)
      default: return nil
      }
    case 0xC2 where i + 1 < limit && (source[i + 1] == 0xAB || source[i + 1] == 0xBB): return (.quote, 2)
    case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"): return (.other, 1)
    default: return nil
    }
  }

  /// Where the word or number that begins at an offset ends.
  private func wordEnd(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      let byte = source[i]
      if Letters.isPlain(byte) {
        i += 1
        continue
      }
      if isWordByte(byte) {
        if byte == 0xC2, i + 1 < limit, source[i + 1] == 0xA0 { break }
        if byte == 0xE2, i + 2 < limit, source[i + 1] == 0x80 {
          // A curly apostrophe inside a word belongs to it (L’Aquila) unless a possessive s follows.
          if source[i + 2] == 0x99, i + 3 < limit, isLetter(source[i + 3]), !isPossessive(after: i + 3, limit: limit) {
            i += 3
            continue
          }
          // So does a hyphen that does not break: Co‑Chair.
          if isHyphen(source[i + 2]), i > start, !isDigit(source[start]), i + 3 < limit, isLetterOrDigit(source[i + 3])
          {
            i += 3
            continue
          }
          break
        }
        i += 1
        continue
      }
      let next = i + 1 < limit ? source[i + 1] : 0
      switch byte {
      // `21-24` is two numbers and a dash; `Co-Chair` is one word.
      case UInt8(ascii: "-") where i > start && isDigit(source[start]) && isDigit(source[i - 1]) && isDigit(next):
        return i
      // `mid-June` is a third of a month.
      case UInt8(ascii: "-")
      where i == start + 3 && source[start] | 0x20 == UInt8(ascii: "m") && source[start + 1] == UInt8(ascii: "i")
        && isUpper(next):
        return i
      case UInt8(ascii: "-") where i > start && isLetterOrDigit(next): i += 1
      // `deploy-` at the end of a printed line, `ment` at the beginning of the next.
      case UInt8(ascii: "-") where i > start + 1 && (next == 0x0A || next == 0x0D) && isLower(source[i - 1]):
        var rest = i + 1
        while rest < limit, source[rest] <= 0x20 { rest += 1 }
        guard rest < limit, isLower(source[rest]) else { return i }
        i = rest
      case UInt8(ascii: "'") where i > start && isLetter(next) && !isPossessive(after: i + 1, limit: limit): i += 1
      case UInt8(ascii: ".") where isAbbreviationDot(at: i, start: start, next: next): i += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."):
        guard i > start, isDigit(source[i - 1]), isDigit(next) else { return i }
        i += 1
      default: return max(i, start + 1)
      }
    }
    return max(i, start + 1)
  }

  /// `U.S.`, `H.E.`: a dot after a single capital that stands alone or follows another dot.
  private func isAbbreviationDot(at i: Int, start: Int, next: UInt8) -> Bool {
    guard i > start, isUpper(source[i - 1]) else { return false }
    return i - 1 == start ? true : source[i - 2] == UInt8(ascii: ".")
  }

  private func isPossessive(after i: Int, limit: Int) -> Bool {
    source[i] | 0x20 == UInt8(ascii: "s") && (i + 1 >= limit || !isWordByte(source[i + 1]))
  }

  /// - Parameter isPlain: the word is made of ASCII letters and digits alone.
  private func append(_ range: Range<Int>, isPlain: Bool, to tokens: inout [Token]) {
    let bytes = UnsafeBufferPointer(rebasing: source[range])
    let first = bytes[0]
    let id = isPlain ? lexicon.id(of: Spelling(lowering: bytes)) : identity(bytes)
    var token = Token(
      start: range.lowerBound, end: range.upperBound, word: id, classes: [], kind: .word,
      isCapital: isUpper(first) || (first >= 0xC3 && first < 0xE2), value: 0)
    lexicon.describe(&token)
    if isDigit(first) {
      token.kind = .number
      token.value = Int32(truncatingIfNeeded: number(bytes))
      if bytes.count > 2, !isDigit(bytes[bytes.count - 1]), isDigit(bytes[bytes.count - 3]) || bytes.count == 3 {
        token.classes.insert(.ordinal)
      }
    } else if token.classes.isEmpty {
      // A sentence begins with a capital whatever its first word is.
      let isAdverb = tokens.isEmpty && bytes.count > 6 && bytes.suffix(2).elementsEqual("ly".utf8)
      token.classes = Tokenizer.guess(bytes, isCapital: token.isCapital && !isAdverb)
    }
    if range.count == 1, first | 0x20 == UInt8(ascii: "s"), let previous = tokens.last, previous.kind == .quote,
      previous.start > 0, isWordByte(source[previous.start - 1])
    {
      tokens[tokens.count - 1].kind = .possessive
      tokens[tokens.count - 1].end = range.upperBound
      return
    }
    tokens.append(token)
  }

  /// A word with marks in it as the lexicon spells it.
  private func identity(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    if bytes.contains(0xE2) { return lexicon.id(Tokenizer.straightened(bytes)) }
    if bytes.count > 5, bytes.contains(0x0A) { return lexicon.id(Tokenizer.joined(bytes)) }
    return lexicon.id(of: Spelling(lowering: bytes))
  }

  /// A word without the hyphen and the line end that part it.
  static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var letters: [UInt8] = []
    for (index, byte) in bytes.enumerated() where byte > 0x20 {
      if byte == UInt8(ascii: "-"), index + 1 < bytes.count, bytes[index + 1] <= 0x20 { continue }
      letters.append(byte)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A word with its curly apostrophe made straight and its hyphens plain, as lists spell it.
  static func straightened(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(
      String.UnicodeScalarView(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2019}": "'"
          case "\u{2010}", "\u{2011}": "-"
          default: scalar
          }
        }))
  }

  /// Classes of a word the lexicon does not have, by its ending.
  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>, isCapital: Bool) -> WordClass {
    func ends(_ suffix: StaticString) -> Bool {
      let n = suffix.utf8CodeUnitCount
      guard bytes.count > n + 2 else { return false }
      for k in 0..<n where Lexicon.lower(bytes[bytes.count - n + k]) != suffix.utf8Start[k] { return false }
      return true
    }
    if isCapital { return .noun }
    if ends("ly") { return .adverb }
    if ends("ing") { return [.verbGerund, .noun] }
    if ends("ed") { return [.verbParticiple, .adjective] }
    if ends("ous") || ends("ful") || ends("ive") || ends("able") || ends("ible") || ends("al") || ends("ic") {
      return .adjective
    }
    // "a week-long journey", "three-day talks", "cross-border trade".
    if ends("-long") || ends("-wide") || ends("-day") || ends("-week") || ends("-month") || ends("-year")
      || ends("-term") || ends("-scale") || ends("-level") || ends("-border") || ends("-party") || ends("-track")
      || ends("-led")
    {
      return .adjective
    }
    return .noun
  }

  private func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var value = 0
    for byte in bytes {
      guard isDigit(byte) else {
        if byte == UInt8(ascii: ",") { continue }
        break
      }
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
    }
    return value
  }

  /// The last byte of a hyphen of its own, U+2010 or U+2011.
  private func isHyphen(_ b: UInt8) -> Bool { b == 0x90 || b == 0x91 }
  private func isDigit(_ b: UInt8) -> Bool { b >= UInt8(ascii: "0") && b <= UInt8(ascii: "9") }
  private func isUpper(_ b: UInt8) -> Bool { b >= UInt8(ascii: "A") && b <= UInt8(ascii: "Z") }
  private func isLower(_ b: UInt8) -> Bool { b >= UInt8(ascii: "a") && b <= UInt8(ascii: "z") }
  private func isLetter(_ b: UInt8) -> Bool {
    isUpper(b) || (b >= UInt8(ascii: "a") && b <= UInt8(ascii: "z")) || b >= 0xC3
  }
  private func isLetterOrDigit(_ b: UInt8) -> Bool { isLetter(b) || isDigit(b) }
  private func isWordByte(_ b: UInt8) -> Bool {
    isLetterOrDigit(b) || b >= 0x80 || b == UInt8(ascii: "&") || b == UInt8(ascii: "%")
  }
}

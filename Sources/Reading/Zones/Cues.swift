/// The set phrases that sites put around a text. No site is named here: these are the words of page furniture.
struct Cues: Sendable {
  /// What a line of page furniture means for the text around it.
  enum Role: Sendable {
    /// Nothing after it belongs to the statement before it.
    case closes
    /// The line alone is not text: captions, advertisements, share buttons above a text.
    case skipped
  }

  /// One phrase and how much of the line it must be.
  private struct Phrase: Sendable {
    var letters: [UInt8]
    /// The phrase is the whole line, marks at its end aside.
    var isWhole: Bool
    /// It holds for sentences too, not for fragments alone.
    var isSentence: Bool
    var role: Role
  }

  private let phrases: [WordKey: [Phrase]]
  /// The words that phrases begin with: most lines begin with none.
  private let openers: WordSet

  /// The cues of this file.
  static let standard = Cues()

  private init() {
    var table: [WordKey: [Phrase]] = [:]
    for (list, role) in [(Self.closing, Role.closes), (Self.skipping, Role.skipped)] {
      var line: [UInt8] = []
      list.withUTF8Buffer { bytes in
        for byte in bytes + [0x0A] {
          if byte == 0x0A {
            Self.add(line, role, to: &table)
            line.removeAll(keepingCapacity: true)
          } else {
            line.append(byte)
          }
        }
      }
    }
    phrases = table
    openers = WordSet(keys: table.keys)
  }

  private static func add(_ line: [UInt8], _ role: Role, to table: inout [WordKey: [Phrase]]) {
    var letters = line[...]
    let isWhole = letters.first == UInt8(ascii: "=")
    let isSentence = letters.first == UInt8(ascii: "+")
    if isWhole || isSentence { letters = letters.dropFirst() }
    guard !letters.isEmpty else { return }
    let phrase = Array(letters)
    table[key(phrase, 0, phrase.count), default: []].append(
      Phrase(letters: phrase, isWhole: isWhole, isSentence: isSentence, role: role))
  }

  /// What a line is, when it opens with a cue; `nil` for any other line.
  func role(of line: Line, in text: [UInt8]) -> Role? {
    let (start, end) = (opening(of: line.range, in: text), line.range.upperBound)
    if let sign = sign(start, end, text) { return sign }
    if line.mayCredit, line.ending == .open, line.words <= 40, Credit.stands(in: start..<end, of: text) {
      return .skipped
    }
    guard start < end, case let key = Self.key(text, start, end), openers.contains(key),
      let candidates = phrases[key]
    else { return nil }
    let isFragment = !line.isProse && line.words <= 14
    for phrase in candidates where phrase.isSentence || isFragment {
      guard start + phrase.letters.count <= end else { continue }
      var k = 0
      while k < phrase.letters.count, Self.fold(text[start + k]) == phrase.letters[k] { k += 1 }
      guard k == phrase.letters.count else { continue }
      let after = start + k
      if let last = phrase.letters.last, Letters.isWord(last), after < end, Letters.isWord(text[after]),
        text[after] < 0x80
      {
        continue
      }
      if phrase.isWhole, (after..<end).contains(where: { Letters.isWord(text[$0]) && text[$0] < 0x80 }) { continue }
      return phrase.role
    }
    return nil
  }

  /// `©`, `#`, `###`, `***`, `»`, `|` between short items.
  private func sign(_ start: Int, _ end: Int, _ text: [UInt8]) -> Role? {
    guard start < end else { return .skipped }
    if text[start] == 0xC2, start + 1 < end, text[start + 1] == 0xA9 { return .closes }
    if text[start] == UInt8(ascii: "#") { return .closes }
    let isRule = (start..<min(end, start + 40)).allSatisfy { text[$0] < 0x80 && !Letters.isWord(text[$0]) }
    return isRule && end - start < 40 ? .skipped : nil
  }

  /// Brackets, arrows and stars before the first word are not part of a cue.
  private func opening(of range: Range<Int>, in text: [UInt8]) -> Int {
    var i = range.lowerBound
    while i < range.upperBound {
      if Letters.isPlain(text[i]) { return i }
      if [0x28, 0x5B, 0x3E, 0x3C, 0x2A].contains(text[i]) || Letters.space(text, i, range.upperBound) > 0 {
        i += 1
      } else if text[i] == 0xC2, i + 1 < range.upperBound, text[i + 1] == 0xAB || text[i + 1] == 0xBB {
        i += 2
      } else {
        return i
      }
    }
    return i
  }

  private static func fold(_ byte: UInt8) -> UInt8 { Letters.lower(byte) }

  private static func key(_ text: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    var i = start
    while i < end, text[i] > 0x20, Letters.isWord(text[i]) { i += 1 }
    return WordSet.key(of: start..<i, in: text)
  }
}

extension Cues {
  /// Lines that are left out while the text around them goes on; signs as in ``closing``.
  static let skipping: StaticString = """
    +[image
    +[img
    +[photo
    +photo:
    +photo by
    photo credit
    =photo
    photos:
    =photos
    photo gallery
    photo -
    photo ©
    +image:
    image credit
    image courtesy
    =image
    +picture:
    picture by
    +caption:
    +credit:
    credits:
    +video:
    =video
    =gallery
    =advertisement
    advertisement
    =ad
    =ads
    sponsored
    listen to
    =listen
    +click here
    click to
    click on
    read in
    read this in
    skip to
    =menu
    =home
    home |
    home >
    home /
    home ›
    home »
    you are here
    =search
    search for
    search:
    =login
    log in
    =register
    sign in
    english only
    =news and press release
    =news and press releases
    =press releases
    original:
    +for information
    for immediate release
    embargoed
    last updated
    last modified
    updated:
    updated on
    updated at
    """
}

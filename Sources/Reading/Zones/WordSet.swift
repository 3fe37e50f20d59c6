/// The first eight letters of a word in one number: small letters, first letter in the lowest byte.
typealias WordKey = UInt64

/// A closed set of words with constant-time look-up, for word lists that are asked once a word.
///
/// Longer words count by their first eight letters, so `reiterat` stands for every form of the verb.
struct WordSet: Sendable {
  private let slots: [WordKey]
  private let marks: [UInt8]
  private let shift: UInt64

  /// Takes the words of a list, parted by white space, small ASCII letters.
  init(_ list: StaticString) { self.init([list]) }

  /// Takes up to eight lists; a word's mark has bit *n* set when it is in the list *n*.
  init(_ lists: [StaticString]) {
    var words: [(key: WordKey, mark: UInt8)] = []
    for (number, list) in lists.enumerated() { words += Self.keys(of: list).map { ($0, 1 << UInt8(number)) } }
    self.init(words)
  }

  /// Takes the keys of words.
  init(keys: some Sequence<WordKey>) { self.init(keys.map { ($0, 1) }) }

  private init(_ words: [(key: WordKey, mark: UInt8)]) {
    var bits: UInt64 = 4
    while 1 << bits < words.count * 3 { bits += 1 }
    shift = 64 - bits
    var table = [WordKey](repeating: 0, count: 1 << bits)
    var marks = [UInt8](repeating: 0, count: 1 << bits)
    for (key, mark) in words {
      var slot = Int(truncatingIfNeeded: (key &* Self.factor) >> shift)
      while table[slot] != 0, table[slot] != key { slot = (slot + 1) & (table.count - 1) }
      table[slot] = key
      marks[slot] |= mark
    }
    slots = table
    self.marks = marks
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func keys(of list: StaticString) -> [WordKey] {
    list.withUTF8Buffer { letters in
      letters.split { $0 <= 0x20 }.map { word in
        var key = WordKey(0)
        for (i, byte) in word.prefix(8).enumerated() { key |= WordKey(byte) << (WordKey(i) * 8) }
        return key
      }
    }
  }

  /// The lists a word is in, 0 when in none.
  @inline(__always) func mark(_ key: WordKey) -> UInt8 {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] != 0 {
      if slots[slot] == key { return marks[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// Whether the word is in the list.
  @inline(__always) func contains(_ key: WordKey) -> Bool { mark(key) != 0 }

  /// The key of the word in a range of a text.
  static func key(of range: Range<Int>, in text: [UInt8]) -> WordKey {
    text.withUnsafeBufferPointer { key(of: range, in: $0) }
  }

  @inline(__always)
  static func key(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> WordKey {
    guard let start = UnsafeBufferPointer(rebasing: text[range]).baseAddress else { return 0 }
    return Letters.lower(Letters.eight(start, range.count))
  }

  /// The key of a word of small ASCII letters.
  static func key(_ word: StaticString) -> WordKey {
    word.withUTF8Buffer { letters in
      var key = WordKey(0)
      for (i, byte) in letters.prefix(8).enumerated() { key |= WordKey(byte) << (WordKey(i) * 8) }
      return key
    }
  }
}

/// The first eight letters of a word in one number: small letters, first letter in the lowest byte.
typealias WordKey = UInt64

/// A closed set of words with constant-time look-up, for word lists that are asked once a word.
///
/// Longer words count by their first eight letters, so `reiterat` stands for every form of the verb.
struct WordTable: Sendable {
  private let slots: [WordKey]
  private let shift: UInt64

  /// Takes the words of a list, parted by white space, small ASCII letters.
  init(_ list: StaticString) {
    var keys: [WordKey] = []
    list.withUTF8Buffer { letters in
      var (key, length) = (WordKey(0), WordKey(0))
      for byte in letters {
        if byte <= 0x20 {
          if length > 0 { keys.append(key) }
          (key, length) = (0, 0)
        } else if length < 8 {
          key |= WordKey(byte) << (length * 8)
          length += 1
        }
      }
      if length > 0 { keys.append(key) }
    }
    var bits: UInt64 = 4
    while 1 << bits < keys.count * 3 { bits += 1 }
    shift = 64 - bits
    var table = [WordKey](repeating: 0, count: 1 << bits)
    for key in keys {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while table[slot] != 0, table[slot] != key { slot = (slot + 1) & (table.count - 1) }
      table[slot] = key
    }
    slots = table
  }

  /// Whether the word is in the list.
  @inline(__always) func contains(_ key: WordKey) -> Bool {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The key of the word in a range of a text.
  static func key(of range: Range<Int>, in text: [UInt8]) -> WordKey {
    var (key, length) = (WordKey(0), WordKey(0))
    for i in range.prefix(8) {
      key |= WordKey(Letters.lower(text[i])) << (length * 8)
      length += 1
    }
    return key
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

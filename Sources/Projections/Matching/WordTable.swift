/// What some words mean, looked up where a text has them: of nearly all others the first letter and the length tell
/// that they are none, so that nothing is copied and hashed for them.
struct WordTable<Meaning: Sendable>: Sendable {
  private let meanings: [String: Meaning]
  /// The lengths of the words that begin with a byte, a bit a length.
  private var lengths = [UInt64](repeating: 0, count: 256)

  /// Takes words of fewer than 64 bytes in lower case.
  init(_ meanings: [String: Meaning]) {
    self.meanings = meanings
    for word in meanings.keys {
      if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt64(word.utf8.count) }
    }
  }

  /// The meaning of a word as it lies in a text, in whatever case. Complexity: O(1) for most words.
  subscript(word: UnsafeBufferPointer<UInt8>) -> Meaning? {
    guard let first = word.first, lengths[Int(WordTable.lower(first))] >> UInt64(word.count) & 1 == 1 else {
      return nil
    }
    return meanings[WordTable.text(word)]
  }

  /// A word in lower case.
  static func text(_ word: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { text in
      for place in word.indices { text[place] = lower(word[place]) }
      return word.count
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

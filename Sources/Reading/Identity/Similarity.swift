/// The runs of four words that a text is made of, for recognising reprints of one another.
public struct Shingles: Hashable, Sendable {
  /// The hashes of the runs, ascending, each once; the same on every machine.
  public let hashes: [UInt64]

  /// The shingles of a statement's body.
  public init(_ statement: StatementText, in text: [UInt8]) {
    self.init(commonForm: statement.bodyDigestInput(in: text), width: 4)
  }

  /// The shingles of words in common form; the words alone where there are fewer than `width`.
  init(commonForm bytes: [UInt8], width: Int) {
    let words = Self.words(bytes)
    guard words.count >= width else {
      hashes = Array(Set(words)).sorted()
      return
    }
    var all: [UInt64] = []
    all.reserveCapacity(words.count)
    for start in 0...(words.count - width) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[start..<start + width] { hash = (hash ^ word) &* 0x0000_0100_0000_01B3 &+ hash >> 29 }
      all.append(hash)
    }
    hashes = Array(Set(all)).sorted()
  }

  /// The part of both texts' runs that they share, 0...1 (Jaccard). Complexity: linear.
  public func resemblance(to other: Shingles) -> Double {
    let shared = shared(with: other)
    let all = hashes.count + other.hashes.count - shared
    return all == 0 ? 1 : Double(shared) / Double(all)
  }

  /// Whether one is most likely a reprint of the other: half of all runs are shared, or four fifths of the shorter's.
  public func isReprint(of other: Shingles) -> Bool {
    let shorter = min(hashes.count, other.hashes.count)
    return shorter >= 20 && (resemblance(to: other) >= 0.5 || Double(shared(with: other)) >= 0.8 * Double(shorter))
  }

  private func shared(with other: Shingles) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < hashes.count, j < other.hashes.count {
      if hashes[i] == other.hashes[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if hashes[i] < other.hashes[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// A hash for every word (FNV-1a over letters and digits).
  private static func words(_ bytes: [UInt8]) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for byte in bytes {
      if Letters.isWord(byte) {
        hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }
}

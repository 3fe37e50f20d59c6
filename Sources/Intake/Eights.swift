/// Looks over bytes eight at a time: most of a page is letters, which no question here is about.
///
/// A question is asked of eight bytes at once and answers with the top bit of every byte that it is about; of these only
/// the lowest need be right, which is the one that counts.
enum Eights {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether bytes are beyond ASCII.
  @inline(__always) static func wide(_ eight: UInt64) -> UInt64 { eight & tops }

  /// Whether bytes are control characters.
  @inline(__always) static func control(_ eight: UInt64) -> UInt64 { (eight &- ones &* 0x20) & ~eight & tops }

  /// Whether bytes open a tag.
  @inline(__always) static func tag(_ eight: UInt64) -> UInt64 {
    let differing = eight ^ ones &* UInt64(UInt8(ascii: "<"))
    return (differing &- ones) & ~differing & tops
  }

  /// The first place from `start` on of a byte that a question is about; the number of bytes when there is none.
  @inline(__always)
  static func first(
    in bytes: UnsafeRawBufferPointer, from start: Int, _ question: (UInt64) -> UInt64
  ) -> Int {
    var i = start
    while i + 8 <= bytes.count {
      let found = question(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)))
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < bytes.count, question(UInt64(bytes[i]) &* ones) == 0 { i += 1 }
    return i
  }
}

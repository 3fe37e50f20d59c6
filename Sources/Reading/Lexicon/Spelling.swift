/// A word of the lexicon as it is spelled, in two machine words: made to be compared, not to be shown.
///
/// The rules ask of almost every token whether it is "of", "that" or "to". Compared as strings these questions were
/// most of the work of reading; so the first sixteen bytes stand in two integers, and a literal becomes them when it
/// is compiled. What a longer word has more is folded into the second integer.
struct Spelling: Hashable, Sendable, ExpressibleByStringLiteral {
  private let head: UInt64
  private let tail: UInt64

  /// The spelling of no word, equal to the empty literal.
  static var none: Spelling { "" }

  @inline(__always)
  init(stringLiteral text: StaticString) { self.init(text.utf8Start, text.utf8CodeUnitCount) }

  /// The word as the lexicon spells it: in lower case.
  init(_ text: some StringProtocol) {
    var text = String(text)
    self = text.withUTF8 { Spelling(lowering: $0) }
  }

  init(lowering bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else {
      self = ""
      return
    }
    let count = bytes.count
    head = Letters.lower(Letters.eight(start, count))
    tail = count <= 8 ? 0 : Letters.lower(Letters.eight(start + 8, count - 8)) ^ Spelling.rest(start, count)
  }

  /// The word, if it has up to sixteen bytes; of a longer one its first eight are right.
  var text: String {
    withUnsafeBytes(of: (head.littleEndian, tail.littleEndian)) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Where to look for the word in a table.
  var hash: Int {
    let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  @inline(__always)
  private init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    head = Spelling.half(bytes, count < 8 ? count : 8)
    let second = count < 8 ? 0 : (count < 16 ? count &- 8 : 8)
    tail = Spelling.half(bytes + 8, second) ^ Spelling.rest(bytes, count)
  }

  /// Up to eight bytes, the first lowest; short enough that a literal folds into a constant.
  @inline(__always)
  private static func half(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var half: UInt64 = 0
    var k = 0
    while k < count {
      half |= UInt64(bytes[k]) &<< UInt64(truncatingIfNeeded: 8 &* k)
      k &+= 1
    }
    return half
  }

  /// The bytes from the seventeenth on, folded; 0 when there are none.
  @inline(__always)
  private static func rest(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var rest: UInt64 = 0
    var k = 16
    while k < count {
      rest = (rest ^ UInt64(Vocabulary.lower(bytes[k]))) &* 0x9E37_79B9_7F4A_7C15
      k &+= 1
    }
    return rest
  }
}

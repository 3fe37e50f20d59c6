/// Counts the well-formed and the broken characters beyond ASCII in bytes that may be UTF-8.
enum UTF8Check {
  /// `broken` sequences and `whole` ones (Unicode, table 3-7: no overlong forms, no surrogates). Complexity: linear.
  static func count(_ bytes: [UInt8]) -> (broken: Int, whole: Int) {
    var (broken, whole, i) = (0, 0, 0)
    let end = bytes.count
    while true {
      i = bytes.withUnsafeBytes { Eights.first(in: $0, from: i, Eights.wide) }
      guard i < end else { return (broken, whole) }
      let width = width(bytes, i, end)
      if width == 0 {
        broken += 1
        i += 1
      } else {
        whole += 1
        i += width
      }
    }
  }

  /// The bytes of the well-formed sequence at `i`; 0 when there is none.
  private static func width(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int {
    func tail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      i + offset < end && range.contains(bytes[i + offset])
    }
    switch bytes[i] {
    case 0xC2...0xDF: return tail(1) ? 2 : 0
    case 0xE0: return tail(1, 0xA0...0xBF) && tail(2) ? 3 : 0
    case 0xED: return tail(1, 0x80...0x9F) && tail(2) ? 3 : 0
    case 0xE1...0xEF: return tail(1) && tail(2) ? 3 : 0
    case 0xF0: return tail(1, 0x90...0xBF) && tail(2) && tail(3) ? 4 : 0
    case 0xF1...0xF3: return tail(1) && tail(2) && tail(3) ? 4 : 0
    case 0xF4: return tail(1, 0x80...0x8F) && tail(2) && tail(3) ? 4 : 0
    default: return 0
    }
  }
}

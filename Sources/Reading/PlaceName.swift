/// Place names as people write them.
enum PlaceName {
  /// The name without a dateline's capitals: `PORT AZURE` is `Port Azure`; `USA` and mixed case stay as they are.
  static func written(_ text: String) -> String {
    // Hardly any place is written in capitals.
    if text.utf8.contains(where: { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }),
      !text.utf8.contains(UInt8(ascii: ","))
    {
      return text
    }
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plain(text) }
    return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let letters = part.filter(\.isLetter)
      return letters.count > 3 && letters.allSatisfy(\.isUppercase) ? capitalised(part) : String(part)
    }.joined(separator: ",")
  }

  /// The same over bytes, where all are ASCII.
  private static func plain(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for part in bytes.indices.split(whereSeparator: { bytes[$0] == UInt8(ascii: ",") }) {
      let letters = part.filter { isLetter(bytes[$0]) }
      guard letters.count > 3, letters.allSatisfy({ bytes[$0] & 0x20 == 0 }) else { continue }
      for k in letters where k > part.lowerBound && isLetter(bytes[k - 1]) { bytes[k] |= 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func capitalised(_ text: Substring) -> String {
    var result = ""
    var isInside = false
    for letter in text {
      result += isInside ? letter.lowercased() : String(letter)
      isInside = letter.isLetter
    }
    return result
  }
}

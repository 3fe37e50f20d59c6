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
    return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let letters = part.filter(\.isLetter)
      return letters.count > 3 && letters.allSatisfy(\.isUppercase) ? capitalised(part) : String(part)
    }.joined(separator: ",")
  }

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

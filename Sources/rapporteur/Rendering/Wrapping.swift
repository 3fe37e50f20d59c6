/// Breaks text into lines of a given width: between words, and inside a word only when it is longer
/// than the line.
enum Wrapping {
  /// The lines; never empty. `width` is in columns of a terminal.
  static func lines(_ text: String, width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = word
      var needed = DisplayWidth.of(word)
      if used > 0, used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if used > 0 { lines.append(line) }
      while needed > width {
        let head = prefix(of: word, width: width)
        lines.append(String(head))
        word = word.dropFirst(head.count)
        needed = DisplayWidth.of(word)
      }
      line = String(word)
      used = needed
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// As much of a long word as fits, cut after `/`, `-` or `,` where there is one past the first third.
  private static func prefix(of word: Substring, width: Int) -> Substring {
    var end = word.startIndex
    var used = 0
    var good: Substring.Index?
    while end < word.endIndex {
      let wide = DisplayWidth.of(word[end])
      if used + wide > width, end > word.startIndex { break }
      used += wide
      let next = word.index(after: end)
      if "/-,;".contains(word[end]), used * 3 >= width { good = next }
      end = next
    }
    return word[..<(good ?? end)]
  }
}

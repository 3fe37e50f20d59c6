/// Tells HTML from text by its tags, not by a file's name.
enum Markup {
  private static let openings = [
    "<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<main", "<section", "<table",
    "<span", "<h1", "<h2", "<meta", "<title", "<ul", "<ol", "<script", "<!--", "<?xml",
  ].map { Array($0.utf8) }
  private static let closings = [
    "</p>", "</div>", "</li>", "</td>", "<br>", "<br/>", "<br />", "</html>", "</h1>", "</h2>",
  ]
  .map { Array($0.utf8) }

  /// Whether a text opens with a tag of HTML, or holds at least three of its closing tags.
  static func isHTML(_ text: [UInt8]) -> Bool {
    var i = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while i < text.count, text[i] <= 0x20 { i += 1 }
    if openings.contains(where: { matches($0, text, i) }) { return true }
    var tags = 0
    while true {
      i = text.withUnsafeBytes { Eights.first(in: $0, from: i, Eights.tag) }
      guard i < text.count else { return false }
      if closings.contains(where: { matches($0, text, i) }) {
        tags += 1
        if tags == 3 { return true }
      }
      i += 1
    }
  }

  /// Whether a tag has more than a thousand attributes: no page has, and the parser's time grows with their square.
  static func isHostile(_ text: [UInt8]) -> Bool {
    var i = 0
    while i + 1 < text.count {
      guard text[i] == UInt8(ascii: "<"), (0x61...0x7A).contains(lower(text[i + 1])) else {
        i += 1
        continue
      }
      var (parts, quote) = (0, UInt8(0))
      while i < text.count, quote != 0 || text[i] != UInt8(ascii: ">") {
        if quote != 0 {
          if text[i] == quote { quote = 0 }
        } else if i > 0, text[i - 1] == UInt8(ascii: "="), text[i] == 0x22 || text[i] == 0x27 {
          quote = text[i]
        } else if i > 0, text[i] <= 0x20, text[i - 1] > 0x20 {
          parts += 1
          if parts > 1000 { return true }
        }
        i += 1
      }
    }
    return false
  }

  /// The encoding that a page declares in its first two kilobytes, in small letters.
  static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let key = Array("charset=".utf8)
    let head = min(bytes.count, 2048)
    guard let at = (0..<head).first(where: { matches(key, bytes, $0) }) else { return nil }
    let name = bytes[(at + key.count)..<head].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3E && $0 != 0x3B && $0 != 0x2F }
    return name.isEmpty ? nil : String(decoding: name.map(lower), as: UTF8.self)
  }

  private static func matches(_ tag: [UInt8], _ text: [UInt8], _ i: Int) -> Bool {
    guard i + tag.count <= text.count else { return false }
    for k in 0..<tag.count where lower(text[i + k]) != tag[k] { return false }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

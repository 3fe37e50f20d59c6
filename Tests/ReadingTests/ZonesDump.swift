import Reading

/// Prints what was found on a page, one zone a line, for comparison with what a careful reader marks.
enum ZonesDump {
  /// `H` headline, `S` line under it, `L` lead, `I` issuers, `D` day and its basis, `P` places, `1` a sentence,
  /// `•` its items, `!` a finding; statements are parted by `--`, line breaks inside a zone shown as `/`.
  static func dump(_ page: String, title: String? = nil, published: String? = nil, only marks: String = "HSLDP123!")
    -> String
  {
    let text = Array(page.utf8)
    let read = Zones.read(text, hints: Zones.Hints(title: title, published: published))
    func words(_ range: Range<Int>) -> String {
      String(decoding: text[range], as: UTF8.self).split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
      }.joined(separator: "/")
    }
    var blocks: [String] = []
    for statement in read.statements {
      var lines: [String] = []
      func add(_ mark: Character, _ text: String) {
        if marks.contains(mark) { lines.append("\(mark) \(text)") }
      }
      if let range = statement.headline { add("H", words(range)) }
      if let range = statement.subheadline { add("S", words(range)) }
      if let range = statement.lead { add("L", words(range)) }
      if let range = statement.issuers { add("I", words(range)) }
      if let date = statement.date { add("D", "\(date.day) \(date.basis.rawValue)") }
      if !statement.places.isEmpty { add("P", statement.places.map(words).joined(separator: " | ")) }
      for sentence in Sentences.split(statement, in: text) where marks.contains("1") {
        lines.append("\(sentence.number) \(words(sentence.range))")
        for item in sentence.items { lines.append("• \(words(item))") }
      }
      for finding in statement.findings { add("!", finding.reason.rawValue) }
      blocks.append(lines.joined(separator: "\n"))
    }
    for finding in read.findings { blocks.append("! \(finding.reason.rawValue)") }
    return blocks.joined(separator: "\n--\n")
  }
}

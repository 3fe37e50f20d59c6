internal import Projections

/// An answer as a table of Markdown (the pipes of GitHub and pandoc). Columns without a value are left out.
enum MarkdownTable {
  static func write(_ answer: Answer, to out: Output) {
    guard !answer.rows.isEmpty else { return out.line("*Nothing.*") }
    let shown = answer.filledColumns
    row(shown.map { answer.columns[$0].title }, to: out)
    out.line("|" + shown.map { answer.columns[$0].kind == .integer ? " ---: |" : " --- |" }.joined())
    for values in answer.rows { row(shown.map { escaped(values[$0].plain) }, to: out) }
  }

  private static func row(_ fields: [String], to out: Output) {
    out.line("| " + fields.joined(separator: " | ") + " |")
  }

  /// The text with the signs that mean something in Markdown made harmless.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "<", "`", "[": result += "\\" + String(scalar)
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Answer {
  /// The columns in which at least one row has something.
  var filledColumns: [Int] {
    columns.indices.filter { index in rows.contains { $0[index] != .null && $0[index].plain != "" } }
  }
}

extension Column {
  /// The name as a heading: `due_by` reads `due by`.
  var title: String { String(name.map { $0 == "_" ? " " : $0 }) }
}

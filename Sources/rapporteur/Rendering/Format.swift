internal import ArgumentParser
internal import Projections

/// The forms an answer can take.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case table, tsv, csv, json, ndjson, markdown

  /// A table for a person, tab-separated values for a program.
  static func usual(for terminal: Terminal) -> Format { terminal.writesTerminal ? .table : .tsv }

  /// Writes the answer in this form; gives the columns for which there was no room.
  @discardableResult
  func write(
    _ answer: Answer, to out: Output, terminal: Terminal, essential: Set<String> = []
  ) -> [String] {
    switch self {
    case .table:
      let table = TextTable(answer, terminal: terminal, essential: essential)
      table.write(to: out)
      return table.hidden
    case .tsv: Delimited.tsv.write(answer, to: out)
    case .csv: Delimited.csv.write(answer, to: out)
    case .json: JSONAnswer.write(answer, asLines: false, to: out)
    case .ndjson: JSONAnswer.write(answer, asLines: true, to: out)
    case .markdown: MarkdownTable.write(answer, to: out)
    }
    return []
  }
}

extension Format {
  /// Writes one thing: a line a field for people, a row or an object for programs.
  func write(_ sheet: Sheet, to out: Output, terminal: Terminal) {
    switch self {
    case .table: TextTable(sheet.answer, terminal: terminal).writeBlocks(to: out)
    case .markdown:
      for (column, value) in zip(sheet.columns, sheet.values) where value != .null {
        out.line("- **\(column.title)**: \(MarkdownTable.escaped(value.plain))")
      }
    case .tsv, .csv, .json, .ndjson: write(sheet.answer, to: out, terminal: terminal)
    }
  }
}

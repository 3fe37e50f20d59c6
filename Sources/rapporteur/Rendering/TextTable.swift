internal import Projections

/// An answer as a table for a person, fitted to the width of the screen.
///
/// Columns without a value are left out and long texts are wrapped between words. When the screen is still
/// too narrow, the columns that matter least step back, and ``hidden`` names them; when even that does not
/// help, each row becomes a block of its own, a line a column.
struct TextTable {
  private let answer: Answer
  private let terminal: Terminal
  private let shown: [Int]
  private let widths: [Int]?
  /// The columns that found no room.
  let hidden: [String]

  /// - Parameter essential: names of columns that never step back.
  init(_ answer: Answer, terminal: Terminal, essential: Set<String> = []) {
    self.answer = answer
    self.terminal = terminal
    var shown = answer.columnsWorthShowing
    var hidden: [String] = []
    var widths = TextTable.widths(of: shown, answer, terminal.columns, .comfortable)
    for name in TextTable.dispensable where widths == nil && !essential.contains(name) {
      guard let index = shown.firstIndex(where: { answer.columns[$0].name == name }) else { continue }
      hidden.append(answer.columns[shown.remove(at: index)].name)
      widths = TextTable.widths(of: shown, answer, terminal.columns, .comfortable)
    }
    self.widths = widths ?? TextTable.widths(of: shown, answer, terminal.columns, .tight)
    // Blocks have room for everything.
    self.shown = self.widths == nil ? answer.columnsWorthShowing : shown
    self.hidden = self.widths == nil ? [] : hidden
  }

  func write(to out: Output) {
    guard !answer.rows.isEmpty else { return }
    if let widths { writeGrid(widths, to: out) } else { writeBlocks(to: out) }
  }

  private static let gap = 2
  private static let leastBlock = 10

  /// How narrow a column that wraps may become, and up to which width its words stay whole.
  private struct Measure {
    var column: Int
    var word: Int

    static let comfortable = Measure(column: 14, word: 22)
    static let tight = Measure(column: 10, word: 16)
  }

  /// Columns that a reader can do without, the most dispensable first.
  private static let dispensable = [
    "mode", "precision", "issuers_differ", "statement", "negated", "documents", "document_day", "subtype",
    "asserted", "older", "quiet_days", "unanswered_days", "age_days", "as_actor", "as_counterpart", "as_speaker",
    "outcome_event", "rungs", "speakers", "topics", "proposed", "evidence", "strength", "mechanism", "answered_by",
    "places", "end", "addressees", "act", "strength_was", "strength_is", "statements_since", "then_with", "nearest",
    "kind", "trend", "latest", "window", "times", "first",
  ]

  // MARK: Widths

  /// The width of each column; `nil` when one that wraps would become too narrow.
  private static func widths(of shown: [Int], _ answer: Answer, _ columns: Int, _ measure: Measure) -> [Int]? {
    let natural = shown.map { index in
      answer.rows.reduce(DisplayWidth.of(answer.columns[index].title)) {
        max($0, DisplayWidth.of($1[index].brief))
      }
    }
    let room = columns - gap * (shown.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    // What may not be broken stays whole; the rest becomes as narrow as must be, the widest first.
    let least = zip(shown, natural).map { index, width in
      answer.columns[index].kind.wraps
        ? min(width, answer.rows.reduce(measure.column) { max($0, min($1[index].longestWord, measure.word)) }) : width
    }
    for cap in stride(from: natural.max() ?? 0, through: measure.column, by: -1) {
      let widths = zip(natural, least).map { max(min($0, cap), $1) }
      if widths.reduce(0, +) <= room { return widths }
    }
    return nil
  }

  // MARK: Writing

  private func writeGrid(_ widths: [Int], to out: Output) {
    let titles = shown.map { answer.columns[$0].title }
    writeLines(zip(titles, widths).map { Wrapping.lines($0, width: $1) }, widths, to: out) { text, _ in
      Emphasis.bold(text, if: terminal.hasColour)
    }
    for row in answer.rows {
      let cells = zip(shown, widths).map { row[$0].lines(width: $1) }
      writeLines(cells, widths, to: out) { text, column in paint(text, in: answer.columns[column], row[column]) }
    }
  }

  private func writeLines(
    _ cells: [[String]], _ widths: [Int], to out: Output, paint: (String, Int) -> String
  ) {
    for number in 0..<(cells.map(\.count).max() ?? 0) {
      var line = ""
      var owed = 0
      for (place, cell) in cells.enumerated() {
        let text = number < cell.count ? cell[number] : ""
        let padding = widths[place] - DisplayWidth.of(text)
        let isNumber = answer.columns[shown[place]].kind == .integer
        if isNumber { owed += padding }
        if !text.isEmpty {
          line += String(repeating: " ", count: owed) + paint(text, shown[place])
          owed = 0
        }
        owed += (isNumber ? 0 : padding) + TextTable.gap
      }
      out.line(line)
    }
  }

  /// A block a row, a line a column.
  func writeBlocks(to out: Output) {
    let shown = answer.columnsWorthShowing
    let label = shown.map { DisplayWidth.of(answer.columns[$0].title) }.max() ?? 0
    let width = max(TextTable.leastBlock, terminal.columns - label - TextTable.gap)
    for (number, row) in answer.rows.enumerated() {
      if number > 0 { out.line() }
      for index in shown where !row[index].plain.isEmpty {
        let column = answer.columns[index]
        let padding = String(repeating: " ", count: label - DisplayWidth.of(column.title) + TextTable.gap)
        for (line, text) in row[index].lines(width: width).enumerated() {
          out.write(
            line == 0
              ? Emphasis.bold(column.title, if: terminal.hasColour) + padding
              : String(repeating: " ", count: label + TextTable.gap))
          out.line(paint(text, in: column, row[index]))
        }
      }
    }
  }

  /// States that want attention are coloured; ids step back.
  private func paint(_ text: String, in column: Column, _ value: Value) -> String {
    guard terminal.hasColour else { return text }
    switch (column.kind, column.name, value.plain) {
    case (.event, _, _), (.events, _, _): return Emphasis.faint(text, if: true)
    case (_, "state", "overdue"), (_, "state", "breached"), (_, "state", "lapsed"):
      return Emphasis.red(text, if: true)
    case (_, "state", "due-soon"), (_, "state", "stale"), (_, "state", "contested"):
      return Emphasis.yellow(text, if: true)
    case (_, "state", "fulfilled"), (_, "state", "fulfilled-late"): return Emphasis.green(text, if: true)
    default: return text
    }
  }
}

extension Value {
  /// As it stands in a grid: of several events the first, and how many more there are.
  fileprivate var brief: String {
    guard case .events(let ids) = self, ids.count > 1, let first = ids.first else { return plain }
    return "\(first) +\(ids.count - 1)"
  }

  /// The width of what should not be broken: an item of a list, a word of a text.
  fileprivate var longestWord: Int {
    switch self {
    case .list(let items): items.reduce(0) { max($0, DisplayWidth.of($1)) }
    default: plain.split(separator: " ").reduce(0) { max($0, DisplayWidth.of($1)) }
    }
  }

  /// Broken into lines; a list that does not fit takes a line an item.
  fileprivate func lines(width: Int) -> [String] {
    guard case .list(let items) = self, DisplayWidth.of(plain) > width else {
      return Wrapping.lines(brief, width: width)
    }
    return items.flatMap { Wrapping.lines($0, width: width) }
  }
}

extension Answer {
  /// The columns with something to tell a reader: a flag that is nowhere up tells nothing. What a row rests
  /// on, when it is several events, comes last.
  fileprivate var columnsWorthShowing: [Int] {
    let filled = filledColumns.filter { index in
      columns[index].kind != .flag || rows.contains { $0[index] == .flag(true) }
    }
    return filled.filter { columns[$0].kind != .events } + filled.filter { columns[$0].kind == .events }
  }
}

extension Column.Kind {
  /// Whether values may be broken into lines: ids and days must stay whole to be copied.
  fileprivate var wraps: Bool {
    switch self {
    case .text, .list: true
    case .integer, .day, .flag, .event, .events, .statement: false
    }
  }
}

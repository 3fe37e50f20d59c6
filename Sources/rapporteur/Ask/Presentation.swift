internal import ArgumentParser
internal import Projections

/// Which ledger; the option that every verb takes.
struct Place: ParsableArguments {
  @Option(help: .init("The ledger; else $RAPPORTEUR_LEDGER, else the usual place.", valueName: "file"))
  var ledger: String?
}

/// How an answer is shown.
struct Presentation: ParsableArguments {
  @Option(help: .init("A table on a terminal, tsv in a pipe, unless given.", valueName: "format"))
  var format: Format?

  @Option(help: .init("At most this many rows.", valueName: "number"))
  var limit: Int?

  @Option(help: .init("Only these columns, in this order.", valueName: "names"))
  var columns: String?

  @Flag(help: "Leave with status 1 when there is something to show.")
  var exitCode = false

  /// The limit, checked.
  func checkedLimit() throws(Refusal) -> Int? {
    if let limit, limit < 1 { throw .refused("--limit: \(limit) rows cannot be shown") }
    return limit
  }

  /// Writes the answer, says what was left out, and tells how the command ends.
  ///
  /// - Parameter essential: names of columns that are shown however narrow the screen is.
  func show(
    _ answer: Answer, essential: Set<String> = [], in session: inout Session
  ) throws(Refusal) -> Ending {
    let format = format ?? .usual(for: session.terminal)
    let shown = try answer.choosing(columns)
    let hidden = format.write(shown, to: session.out, terminal: session.terminal, essential: essential)
    session.lastAnswer = answer
    if answer.rows.isEmpty, session.terminal.writesTerminal { session.remark("Nothing found.") }
    if let more = answer.more {
      let count = more >= answer.countedAtMost ? "\(more) or more" : String(more)
      session.remark(
        "\(answer.rows.count.things("row")) shown, \(count) more left out: raise --limit, or leave it out to see all")
    }
    if !hidden.isEmpty {
      let remark = "No room for \(hidden.joined(separator: ", ")): --columns chooses, --format json shows all"
      Wrapping.lines(remark, width: max(40, session.terminal.columns - 1)).forEach(session.remark)
    }
    return exitCode && !answer.rows.isEmpty ? .found : .done
  }
}

extension Answer {
  /// The answer with at most `limit` rows, and the count of those left out.
  func first(_ limit: Int?) -> Answer {
    guard let limit, rows.count > limit else { return self }
    var answer = self
    answer.rows = Array(rows.prefix(limit))
    answer.more = min(rows.count - limit, Answer.countedAtMost)
    return answer
  }
}

extension Answer {
  /// The answer with the named columns alone; names are joined by commas.
  fileprivate func choosing(_ names: String?) throws(Refusal) -> Answer {
    guard let names else { return self }
    var chosen: [Int] = []
    for name in names.split(separator: ",") {
      guard let index = columns.firstIndex(where: { $0.name == name }) else {
        throw .unknown("column", String(name), among: columns.map(\.name))
      }
      chosen.append(index)
    }
    return Answer(columns: chosen.map { columns[$0] }, rows: rows.map { row in chosen.map { row[$0] } }, more: more)
  }
}

internal import Chronicle
internal import Projections

/// Every view as a CSV file in a folder, with a dictionary of what each column means.
enum ViewFolder {
  /// The files by name. Complexity: O(ledger as far as filters let it through).
  static func files(of chronicle: Chronicle, _ filters: Filters) throws(ChronicleError) -> [(
    name: String, bytes: [UInt8]
  )] {
    var files: [(name: String, bytes: [UInt8])] = []
    // What a search finds depends on what is looked for.
    let views = View.allCases.filter { $0 != .search }
    for view in views {
      files.append((view.rawValue + ".csv", csv(try chronicle.ask(Question(view, filters)))))
    }
    files.append(("dictionary.csv", csv(dictionary(of: views))))
    return files
  }

  private static func dictionary(of views: [View]) -> Answer {
    let columns = [
      Column("file", .text, "The file."), Column("column", .text, "Its column; * stands for its rows."),
      Column("kind", .text, "What the values are: text, integer, day, flag, list, event, events, statement."),
      Column("meaning", .text, "What it says."),
    ]
    var rows: [[Value]] = []
    for view in views {
      let projection = Catalogue[view]
      let file = Value.text(view.rawValue + ".csv")
      rows.append([file, .text("*"), .text("row"), .text(projection.meaning)])
      for column in projection.columns {
        rows.append([file, .text(column.name), .text(column.kind.rawValue), .text(column.meaning)])
      }
    }
    for column in columns {
      rows.append([
        .text("dictionary.csv"), .text(column.name), .text(column.kind.rawValue), .text(column.meaning),
      ])
    }
    return Answer(columns: columns, rows: rows)
  }

  private static func csv(_ answer: Answer) -> [UInt8] {
    let out = Output(.memory)
    Delimited.csv.write(answer, to: out)
    return out.buffer
  }
}

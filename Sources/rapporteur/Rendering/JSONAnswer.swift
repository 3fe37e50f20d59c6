internal import Negotiation
internal import Projections

/// An answer as JSON: one object a row, its keys the columns. Lists stay lists, days are ISO strings.
enum JSONAnswer {
  /// One array, an object a line; or, for NDJSON, the lines alone.
  static func write(_ answer: Answer, asLines: Bool, to out: Output) {
    var json = JSONWriter()
    if !asLines { out.write(answer.rows.isEmpty ? "[" : "[\n") }
    for (index, row) in answer.rows.enumerated() {
      json.clear()
      write(row, of: answer.columns, to: &json)
      out.write(asLines ? "" : "  ")
      out.write(json.bytes)
      out.write(asLines || index == answer.rows.count - 1 ? "\n" : ",\n")
    }
    if !asLines { out.line("]") }
  }

  private static func write(_ row: [Value], of columns: [Column], to json: inout JSONWriter) {
    json.raw("{")
    for (index, (column, value)) in zip(columns, row).enumerated() {
      if index > 0 { json.raw(", ") }
      json.string(column.name)
      json.raw(": ")
      write(value, to: &json)
    }
    json.raw("}")
  }

  private static func write(_ value: Value, to json: inout JSONWriter) {
    switch value {
    case .null: json.raw("null")
    case .text(let text): json.string(text)
    case .integer(let number): json.raw(String(number))
    case .day(let day): json.string(day.description)
    case .flag(let flag): json.raw(flag ? "true" : "false")
    case .list(let words): json.array(words) { $0.string($1) }
    case .event(let id): json.string(id.description)
    case .events(let ids): json.array(ids) { $0.string($1.description) }
    }
  }
}

internal import Projections

/// Values parted by a sign, one row a line, names of the columns first.
enum Delimited {
  /// Tab-separated: a tab, a line break or a backslash inside a value is written `\t`, `\n`, `\r`, `\\`.
  case tsv
  /// Comma-separated after RFC 4180: CRLF line ends, quotes around values that need them, quotes doubled.
  case csv

  func write(_ answer: Answer, to out: Output) {
    row(answer.columns.map(\.name), to: out)
    for values in answer.rows { row(values.map(\.plain), to: out) }
  }

  private func row(_ fields: [String], to out: Output) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.write(self == .tsv ? "\t" : ",") }
      out.write(self == .tsv ? Delimited.escaped(field) : Delimited.quoted(field, alone: fields.count == 1))
    }
    out.write(self == .tsv ? "\n" : "\r\n")
  }

  private static func escaped(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return field }
    var text = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A single empty field would be an empty line, which some readers skip; it is quoted.
  private static func quoted(_ field: String, alone: Bool) -> String {
    let special = field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard special || (alone && field.isEmpty) else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

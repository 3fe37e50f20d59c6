/// Command lines with what they give, as a text file:
///
///     # a remark
///     $ rapporteur meetings --as-of 2011-02-30
///     < a line of standard input
///     > a line of standard output
///     ! a line of standard error
///     = 2
///
/// `= 0` may be left out. `[..]` stands for anything within a line. `$LEDGER`, `$TMP` and `$PACKAGE` are
/// the ledger of the file, a folder of its own, and the package.
struct Transcript {
  /// One command with what is expected of it.
  struct Step {
    var line: Int
    var remarks: [String]
    var command: String
    var input: [String] = []
    var output: [String] = []
    var error: [String] = []
    var status: Int32 = 0
  }

  var steps: [Step] = []
  private(set) var trailing: [String] = []

  init(_ text: String) {
    var remarks: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "$":
        steps.append(Step(line: number + 1, remarks: remarks, command: rest))
        remarks = []
      case "<": steps[steps.count - 1].input.append(rest)
      case ">": steps[steps.count - 1].output.append(rest)
      case "!": steps[steps.count - 1].error.append(rest)
      case "=": steps[steps.count - 1].status = Int32(rest) ?? -1
      default: remarks.append(String(line))
      }
    }
    trailing = remarks
  }

  /// The text again, in one form.
  var text: String {
    var lines: [String] = []
    for step in steps {
      lines += step.remarks
      lines.append("$ " + step.command)
      lines += step.input.map { "< " + $0 } + step.output.map { $0.isEmpty ? ">" : "> " + $0 }
      lines += step.error.map { $0.isEmpty ? "!" : "! " + $0 }
      if step.status != 0 { lines.append("= \(step.status)") }
    }
    return (lines + trailing).joined(separator: "\n")
  }

  /// Whether each line is as expected, `[..]` standing for anything.
  static func matches(_ lines: [String], expected: [String]) -> Bool {
    lines.count == expected.count && zip(lines, expected).allSatisfy { matches($0, expected: $1) }
  }

  /// The lines as they are, but those that were expected as they were, `[..]` and all.
  static func keeping(_ expected: [String], for lines: [String]) -> [String] {
    guard lines.count == expected.count else { return lines }
    return zip(lines, expected).map { matches($0, expected: $1) ? $1 : $0 }
  }

  static func matches(_ line: String, expected: String) -> Bool {
    let parts = expected.split(separator: "[..]", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return line == expected }
    guard line.hasPrefix(first), line.hasSuffix(last), line.utf8.count >= first.utf8.count + last.utf8.count else {
      return false
    }
    var rest = line.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// The lines of a text; a last line without an end counts, too.
  static func lines(of text: String) -> [String] {
    var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

import Negotiation

/// Reads a file of cases:
///
///     ## MH-03 separately [nopack]
///     The Mediators met separately with the Bishop.
///     = meeting.held subtype=separate cue~"met" count=1
///     ! visit.made
///
/// `#` lines before the first case are remarks. Where cases are whole pages, a page stands between `<<<` and `>>>`,
/// and `= page title~"..."` tells its zones; a sentence is put into the body of a standard statement.
struct ConstructionFile: Sendable {
  /// A line that breaks the format.
  struct Problem: Hashable, Sendable, CustomStringConvertible {
    let file: String
    /// Counted from 1.
    let line: Int
    let text: String
    var description: String { "\(file):\(line): \(text)" }
  }

  private(set) var cases: [Construction] = []
  private(set) var problems: [Problem] = []

  private let name: String
  private var number = 0
  private var heading: (id: String, title: String, usesPack: Bool, line: Int)?
  private var lines: [Substring] = []
  private var isPage = false
  private var isInside = false
  private var written: [(line: String, number: Int)] = []

  init(name: String, text: String) {
    self.name = name
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      read(line)
    }
    close()
  }

  private mutating func read(_ line: Substring) {
    if isInside {
      if line == ">>>" { isInside = false } else { lines.append(line) }
    } else if line.hasPrefix("## ") {
      close()
      open(line.dropFirst(3))
    } else if line.allSatisfy(\.isWhitespace) || heading == nil && line.hasPrefix("#") {
      return
    } else if heading == nil {
      report("text before the first case")
    } else if line == "<<<" {
      (isPage, isInside) = (true, true)
    } else if line.hasPrefix("= ") || line.hasPrefix("! ") {
      written.append((String(line), number))
    } else if !written.isEmpty || isPage {
      report("text after the page or its expectations")
    } else {
      lines.append(line)
    }
  }

  private mutating func open(_ line: Substring) {
    let words = line.split(separator: " ")
    let usesPack = words.last != "[nopack]"
    let title = (usesPack ? words.dropFirst() : words.dropFirst().dropLast()).joined(separator: " ")
    if title.isEmpty { report("no title") }
    heading = (words.first.map(String.init) ?? "", title, usesPack, number)
    if cases.contains(where: { $0.id == heading?.id }) { report("the id is taken") }
  }

  private mutating func close() {
    guard let heading else { return }
    if lines.isEmpty { report("no text", at: heading.line) }
    if isInside { report("the page is not closed by >>>", at: heading.line) }
    if written.isEmpty { report("no expectation", at: heading.line) }
    let preamble = isPage ? "" : Self.preamble
    let own = isPage ? lines.joined(separator: "\n") : Self.oneLine(lines.joined(separator: " "))
    let page = Array((preamble + own + "\n").utf8)
    var construction = Construction(
      id: heading.id, title: heading.title, place: "\(name):\(heading.line)", usesPack: heading.usesPack,
      isPage: isPage, page: page, own: preamble.utf8.count..<page.count - 1)
    for (line, number) in written {
      do throws(ExpectationParser.Problem) {
        let claim = try ExpectationParser.claim(line, about: construction.text)
        if case .page = claim, !isPage { report("a sentence has no zones", at: number) }
        construction.expectations.append(Expectation(claim: claim, line: line))
      } catch {
        report(error.text, at: number)
      }
    }
    cases.append(construction)
    (self.heading, lines, written, isPage, isInside) = (nil, [], [], false, false)
  }

  private mutating func report(_ text: String, at line: Int? = nil) {
    problems.append(Problem(file: name, line: line ?? number, text: text))
  }

  /// What stands before a sentence, so that it is the body of a statement of 14 May 2031, a Wednesday.
  private static let preamble = "Statement by the Mediators of the Arlia Process\n\nPORT LENNA, 14 May 2031 - "

  static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

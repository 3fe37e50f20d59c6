internal import ArgumentParser
internal import Negotiation
internal import Reading

/// Reads pages and prints what they say, without touching a ledger.
struct Decompose: Verb {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "decompose", "Read pages and print the events they hold; no ledger is touched.",
    """
    A page is a file of text or HTML as it was received, menus and all; - is standard input. Prints the lines that \
    "ingest" records and "import" takes: a header, then an event a line; spans are byte offsets into the page.

    Example:
      rapporteur decompose page.txt --format text
    """, examples: examples)

  /// What is printed.
  enum Form: String, CaseIterable, ExpressibleByArgument { case ndjson, text }

  /// How far the reading goes before it is shown.
  enum Stage: String, CaseIterable, ExpressibleByArgument { case sentences, mentions, clauses, events }

  @Argument(help: .init("Pages of text or HTML; - is standard input.", valueName: "page"))
  var pages: [String]

  @Option(help: .init("Lines of JSON, or text for people.", valueName: "format"))
  var format = Form.ndjson

  @Option(help: .init("What to show of the reading.", valueName: "stage"))
  var stage = Stage.events

  @OptionGroup(title: "What you know better") var known: PageOptions
  @OptionGroup(title: "Names") var packs: PackOptions

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let known = try known.checked(today: session.today)
    let reader = try packs.reader()
    var ending = Ending.done
    for name in pages {
      do throws(Refusal) {
        try show(try Page(name), by: reader, known, in: session)
      } catch {
        // One page alone is refused in the usual way; of several the others are still read.
        guard pages.count > 1 else { throw error }
        session.remark("rapporteur: " + error.message)
        ending = .refused(error.status)
      }
    }
    return ending
  }

  private func show(
    _ page: Page, by reader: Reader, _ known: PageOptions.Known, in session: Session
  ) throws(Refusal) {
    let found = try page.statements(by: reader, known)
    let stages = stage == .mentions || stage == .clauses
    let dissected = stages ? reader.dissect(page.utf8, hints: page.hints, overrides: known.overrides) : []
    for (number, statement) in found.enumerated() {
      if statement.header.date == nil {
        session.remark("\(page.name): \(statement.header.statement) has no date; --date says when it was issued")
      } else if statement.reading.isDatedByMeeting {
        session.remark(
          "\(page.name): \(statement.header.statement) has the day of the meeting it tells of; --date says another")
      }
      let printing = StageListing(statement: statement, text: page.utf8, isJSON: format == .ndjson)
      if format == .text {
        if number > 0 { session.out.line() }
        printing.writeTitle(to: session.out)
      }
      switch stage {
      case .events where format == .ndjson:
        statement.writeLines(to: session.out, inParts: !session.terminal.writesTerminal)
      case .events: printing.writeEvents(to: session.out)
      case .sentences: printing.writeSentences(to: session.out)
      case .mentions: printing.write(dissected[number].dissections.map { ($0.sentence, $0.mentions) }, to: session.out)
      case .clauses: printing.write(dissected[number].dissections.map { ($0.sentence, $0.clauses) }, to: session.out)
      }
    }
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Glibc
internal import Negotiation
internal import Projections
internal import Reading

/// Reads pages and records what they say.
struct Ingest: Verb {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "ingest", "Read pages as they were received and record the statements on them.",
    """
    A page is a file of text or HTML, menus and all; - is standard input. The page is kept, so that every event can \
    be quoted. A statement that is recorded already is not recorded again, whatever stands around it on the page; a \
    reprint with other words is linked to the statement it repeats, and the difference shown. A page that cannot be \
    read does not stop the others.

    Example:
      rapporteur ingest pages/*.txt
    """, examples: examples)

  @Argument(help: .init("Pages of text or HTML; - is standard input.", valueName: "page"))
  var pages: [String]

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @Flag(help: "Record near-duplicates as statements of their own.")
  var apart = false

  @OptionGroup(title: "What you know better") var known: PageOptions
  @OptionGroup(title: "Names") var packs: PackOptions
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let known = try known.checked(today: session.today)
    let chronicle = try ledger(in: &session)
    let learnt = try chronicle?.aliases() ?? []
    let reader = try packs.reader(learnt: learnt.isEmpty ? nil : .aliases(learnt, known: packs.all()))
    var intake = Ingestion(
      chronicle: dryRun ? nil : chronicle, reader: reader, known: known, linksReprints: !apart,
      holdings: try KnownStatements(chronicle))
    let progress = Progress("reading", shown: session.terminal.warnsTerminal && pages.count > 1)
    var refused: [Refusal] = []
    for (number, name) in pages.enumerated() {
      progress.tell(number, of: pages.count)
      do throws(Refusal) {
        let remarks = try intake.take(try Page(name)) { () throws(Refusal) in
          dryRun ? nil : try session.creating(place.ledger)
        }
        for remark in remarks { session.remark(remark) }
      } catch {
        guard pages.count > 1, error.status == .refused else {
          progress.end()
          throw error
        }
        session.remark("rapporteur: " + error.message)
        refused.append(error)
      }
    }
    progress.end()
    let format = presentation.format ?? .usual(for: session.terminal)
    if !intake.rows.isEmpty {
      format.write(
        Answer(columns: Ingestion.columns, rows: intake.rows), to: session.out, terminal: session.terminal,
        essential: ["statement", "state"])
    }
    session.remark(summary(intake, refused: refused.count, ledger: intake.chronicle?.path))
    return refused.isEmpty ? .done : .refused(.failed)
  }

  /// The ledger; `nil` when there is none yet: refused pages leave none behind.
  private func ledger(in session: inout Session) throws(Refusal) -> Chronicle? {
    guard access(try session.ledger(option: place.ledger), F_OK) == 0 else { return nil }
    return dryRun ? try session.reading(place.ledger) : try session.creating(place.ledger)
  }

  /// `2 statements recorded (75 events), 1 known already, 1 page refused: ledger.sqlite`
  private func summary(_ intake: Ingestion, refused: Int, ledger: String?) -> String {
    var parts = [
      "\(intake.recorded.things("statement")) \(dryRun ? "would be recorded" : "recorded") (\(intake.events.things("event")))"
    ]
    if intake.known > 0 { parts.append("\(intake.known) known already") }
    if intake.reprints > 0 { parts.append(intake.reprints.things("reprint")) }
    if intake.unread > 0 { parts.append("\(intake.unread.things("clause")) unread, see \"review\"") }
    if refused > 0 { parts.append("\(refused.things("page")) refused") }
    return parts.joined(separator: ", ") + (ledger.map { dryRun ? "" : ": " + $0 } ?? "")
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Glibc
internal import Negotiation
internal import Projections

/// What is otherwise now than it was.
struct ChangesSince: Verb {
  static let examples = [
    "changes --since 2020-12-03 --as-of 2020-12-31", "changes --since 0 --limit 5",
    "changes --since yesterday --exit-code",
  ]
  static let configuration = CommandConfiguration.verb(
    "changes", "What changed since: new statements, dues, outcomes, mechanisms, calls said again, corrections.",
    """
    --since is a moment of the ledger: a position, a day, or a day and a time. Dues are judged then and today. On \
    standard error stands what to give back next time, POSITION@DAY; --bookmark keeps it in a file and begins there, as \
    a clock-driven job wants it. With --as-of, --since is a day of the talks: what became public from then on. \
    Corrections are shown when nothing narrows the question.
    """, examples: examples)

  @Option(help: .init("From when on; the last position, day or time already known.", valueName: "moment"))
  var since: String?

  @Option(help: .init("Begin where this file says, and write into it where to begin next.", valueName: "file"))
  var bookmark: String?

  @OptionGroup var publicBy: PublicBy
  @OptionGroup var happened: HappenedBy

  @OptionGroup(title: "Filters") var matter: Matter
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  func validate() throws {
    if since == nil, bookmark == nil { throw ValidationError("give --since or --bookmark") }
    if since != nil, bookmark != nil { throw ValidationError("give one of --since and --bookmark") }
    if bookmark != nil, publicBy.asOf != nil { throw ValidationError("a bookmark is of the ledger; it has no --as-of") }
  }

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let today = session.today
    var filters = try matter.filters(today: today)
    filters.happenedBy = try happened.day(today: today)
    let limit = try presentation.checkedLimit()
    let day = try publicBy.day(today: today)
    let chronicle = try session.reading(place.ledger)
    // Read first: what is recorded meanwhile is told again next time, and never missed.
    let head = try Refusal.translating { () throws(ChronicleError) in try chronicle.head.position }
    let start = if let since { since } else { try ChangesSince.read(bookmark) }
    let moment = try Since(start, asOf: day, filters: filters, in: chronicle, today: today)
    let (changes, corrections) = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      try ChangedStatements(moment, in: chronicle).answer()
    }
    var answer = changes.answer()
    // That a page is kept with the statement read from it corrects nothing.
    let told = corrections.filter { $0.bookkeeping?.kind != .sourceAttached }
    if filters == Filters(today: today) { answer.rows += told.map(ChangesSince.row) }
    if answer.rows.isEmpty { try Vocabulary(chronicle).check(filters) }
    let ending = try presentation.show(answer.first(limit), essential: ["change", "what", "day"], in: &session)
    let next = day.map { ($0 + 1).description } ?? "\(head)@\(today)"
    if let bookmark {
      try Files.write(Array((next + "\n").utf8), to: bookmark)
    } else {
      session.remark("Next time: --since \(next)")
    }
    return ending
  }

  private static func row(_ entry: Entry) -> [Value] {
    let events = [entry.bookkeeping?.target, entry.id].compactMap(\.self)
    return [
      .text("correction"), .text(entry.bookkeeping?.summary ?? ""), .null, .null, .list([entry.recorder]),
      .day(Moments.day(entry.recordedAt)), .events(events),
    ]
  }

  /// The line in a bookmark; the beginning, when there is no such file yet.
  private static func read(_ path: String?) throws(Refusal) -> String {
    guard let path, access(path, F_OK) == 0 else { return "0" }
    let text = String(decoding: try Files.bytes(of: path), as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard text.utf8.count < 100, line.utf8.first.map((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) == true else {
      throw .refused("\(path) is no bookmark", hint: "name a file that \"changes --bookmark\" wrote, or a new one")
    }
    return line
  }
}

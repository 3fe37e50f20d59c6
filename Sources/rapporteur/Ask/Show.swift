internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Everything about one event, statement or correction.
struct Show: Verb {
  static let examples = ["show 2011-10-24-baku#12", "show 2020-12-03-tirana"]
  static let configuration = CommandConfiguration.verb(
    "show", "Everything about one event or statement.",
    "An event: all fields, then statement, sentence, span and words (the whole span is quoted once the source is "
      + "attached), then what was recorded about it since.", examples: examples)

  @Argument(help: .init("An event such as 2011-10-24-baku#12, or a statement.", valueName: "event"))
  var id: String

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let chronicle = try session.reading(place.ledger)
    let subjects = Subjects(chronicle)
    let format = presentation.format ?? .usual(for: session.terminal)
    guard id.utf8.contains(UInt8(ascii: "#")) else {
      return try showStatement(chronicle, subjects, format, in: &session)
    }
    let sheet = try self.sheet(of: try subjects.entry(id), subjects)
    format.write(sheet, to: session.out, terminal: session.terminal)
    return presentation.exitCode ? .found : .done
  }

  private func sheet(of entry: Entry, _ subjects: Subjects) throws(Refusal) -> Sheet {
    var sheet = Sheet()
    switch entry.content {
    case .event(let recorded):
      let present = try subjects.present(recorded)
      let event = present ?? recorded
      sheet.add(event)
      sheet.add("standing", present == nil ? "retracted" : present == recorded ? nil : "amended")
      if case .header(let header) = try subjects.entry(EntryID(statement: entry.id.statement, version: 0)).content {
        sheet.add(header, withDetails: false)
      }
      sheet.add(event.citation, quote: try subjects.quote(entry.id))
    case .header(let header): sheet.add(header, withDetails: true)
    case .bookkeeping(let bookkeeping):
      sheet.add("entry", .event, .event(entry.id))
      sheet.add("type", bookkeeping.kind.rawValue)
      if let target = bookkeeping.target { sheet.add("target", .event, .event(target)) }
      sheet.add("says", bookkeeping.summary)
    }
    sheet.add(entry, corrections: try subjects.corrections(of: entry.id))
    return sheet
  }

  private func showStatement(
    _ chronicle: Chronicle, _ subjects: Subjects, _ format: Format, in session: inout Session
  ) throws(Refusal) -> Ending {
    let name = try subjects.statement(id)
    let entries = try subjects.entries(of: name)
    var sheet = Sheet()
    if let first = entries.first, case .header(let header) = first.content {
      sheet.add(header, withDetails: true)
      sheet.add(first, corrections: entries.filter { $0.content.isAboutStatement })
    }
    let isForReading = format == .table || format == .markdown
    if !isForReading {
      let ids = entries.filter(\.content.isEvent).map(\.id)
      sheet.add("events", .events, .events(ids))
    }
    format.write(sheet, to: session.out, terminal: session.terminal)
    guard isForReading else { return presentation.exitCode ? .found : .done }
    session.out.line()
    let events = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.ask(Question(.timeline, Filters(statement: name, today: session.today)))
    }
    return try presentation.show(events, in: &session)
  }
}

extension Content {
  fileprivate var isEvent: Bool {
    if case .event = self { return true }
    return false
  }

  /// Bookkeeping of the statement as a whole.
  fileprivate var isAboutStatement: Bool {
    if case .bookkeeping(let bookkeeping) = self { return bookkeeping.target == nil }
    return false
  }
}

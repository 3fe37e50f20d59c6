internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// One mechanism on one page.
struct MechanismOf: Verb {
  static let examples = [
    "mechanism incident-investigation --as-of 2012-06-30", "mechanism detainee-exchange --format markdown",
  ]
  static let configuration = CommandConfiguration.verb(
    "mechanism", "One mechanism on one page: its states, what is owed to it, since when it is quiet.",
    "Owed are the commitments and calls about it that nothing closed by the day asked about. In the formats for "
      + "programs the page is one table, its column \"section\" saying what a row is.", examples: examples)

  @Argument(help: .init("The mechanism.", valueName: "mechanism"))
  var id: String

  @OptionGroup var vantage: Vantage

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let today = session.today
    let limit = try presentation.checkedLimit()
    var filters = Filters(today: today)
    try vantage.look(&filters, today: today)
    filters.mechanism = id
    let (mechanism, asked) = (id, filters)
    let page = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      var open = asked
      open.state = .open
      return MechanismPage(
        of: mechanism, states: try chronicle.ask(Question(.mechanisms, asked)),
        commitments: try chronicle.ask(Question(.commitments, open)), calls: try chronicle.ask(Question(.calls, open)),
        mentions: try chronicle.testimonies(Question(.timeline, asked)), on: asked.judgedOn)
    }
    if page.isEmpty { try check(in: &session) }
    let format = presentation.format ?? .usual(for: session.terminal)
    guard presentation.columns == nil, format == .table || format == .markdown else {
      return try presentation.show(page.answer.first(limit), in: &session)
    }
    show(page, as: format, limit: limit, in: &session)
    return presentation.exitCode ? .found : .done
  }

  /// Refuses a mechanism that no event names, whenever it became public.
  private func check(in session: inout Session) throws(Refusal) {
    let chronicle = try session.reading(place.ledger)
    let named = try Refusal.translating { () throws(ChronicleError) in
      try chronicle.testimonies(Question(.timeline, Filters(mechanism: id)))
    }
    if named.isEmpty { try Vocabulary(chronicle).check(Filters(mechanism: id)) }
  }

  private func show(_ page: MechanismPage, as format: Format, limit: Int?, in session: inout Session) {
    let (out, terminal) = (session.out, session.terminal)
    var sheet = Sheet()
    sheet.add("mechanism", page.mechanism)
    sheet.add("state", page.latest.isEmpty ? "none attested" : page.latest.joined(separator: ", "))
    if page.isContested { sheet.add("contested", .flag, .flag(true)) }
    sheet.add("since", page.since)
    sheet.add("no_news_since", page.news)
    sheet.add("quiet_days", .integer, page.quiet.map(Value.integer) ?? .null)
    sheet.add("judged_on", page.day)
    format.write(sheet, to: out, terminal: terminal)
    for (title, answer) in [
      ("States, in the order they happened", page.states), ("Commitments owed to it", page.commitments),
      ("Calls not answered", page.calls),
    ] where !answer.rows.isEmpty {
      out.line()
      out.line(format == .markdown ? "## " + title : Emphasis.bold(title, if: terminal.hasColour))
      out.line()
      let shown = answer.first(limit).without(["mechanism", "latest", "quiet_days"])
      format.write(shown, to: out, terminal: terminal, essential: ["state", "end", "by", "what", "due"])
      if let more = shown.more { session.remark("\(title): \(more) more left out: raise --limit") }
    }
  }
}

extension Answer {
  /// The answer without the columns of these names: what stands above it says that already.
  fileprivate func without(_ names: Set<String>) -> Answer {
    let kept = columns.indices.filter { !names.contains(columns[$0].name) }
    return Answer(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }, more: more)
  }
}

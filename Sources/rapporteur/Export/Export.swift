internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Writes statements as the files they came from, or the ledger in a form for other programs.
struct Export: Verb {
  static let examples = [
    "export 2011-10-24-baku", "export --ical --as-of 2011-11-01", "export --dot --graph documents --since 2020",
    "export --plover 2020-12-03-tirana", "export --jsonld 2018-09-27-new-york",
  ]
  static let configuration = CommandConfiguration.verb(
    "export", "Write statements as NDJSON, as \"import\" takes them, or the ledger for other programs.",
    """
    Alone, statements are written as the same bytes that were imported; all of them when none is named. The other \
    forms take filters and the names of statements: a calendar, graphs, PLOVER records, Web Annotations, or CSV, one \
    file a view with a dictionary. Everything goes to standard output, or whole to a file or folder, or not at all.
    """, examples: examples)

  @Argument(help: .init("The statements; all when none is named.", valueName: "statement"))
  var statements: [String] = []

  @Flag(exclusivity: .exclusive)
  var form: ExportForm?

  @Option(help: .init("A folder for CSV files, one a view, and a dictionary of their columns.", valueName: "folder"))
  var csv: String?

  @Option(help: .init("With --dot, only this graph.", valueName: "graph"))
  var graph: GraphName?

  @Option(help: .init("A folder, where each statement becomes a file of its name.", valueName: "folder"))
  var into: String?

  @Option(name: [.long, .short], help: .init("A file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup var place: Place

  func validate() throws {
    if form != nil, csv != nil { throw ValidationError("give one form: --csv or --\(form?.rawValue ?? "")") }
    if into != nil, form != nil || csv != nil { throw ValidationError("--into is for statements as NDJSON") }
    if output != nil, into != nil || csv != nil { throw ValidationError("a folder is given; there is no one file") }
    if graph != nil, form != .dot { throw ValidationError("--graph goes with --dot") }
    if csv != nil, statements.count > 1 { throw ValidationError("--csv takes one statement, or all") }
  }

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let today = session.today
    let filters = try narrowing.filters(today: today)
    let chronicle = try session.reading(place.ledger)
    guard form != nil || csv != nil else {
      guard filters == Filters(today: today) else {
        throw .refused(
          "filters choose among events, and a statement is exported whole",
          hint: "name the statements, or choose a form such as --plover")
      }
      return try exportStatements(of: chronicle, in: &session)
    }
    let subjects = Subjects(chronicle)
    var names: [String] = []
    for name in statements { names.append(try subjects.issued(name)) }
    if let csv {
      var filters = filters
      filters.statement = names.first
      let asked = filters
      // One view of many is always empty; a name nobody knows is looked for at once.
      try Vocabulary(chronicle).check(filters)
      let files = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
        try ViewFolder.files(of: chronicle, asked)
      }
      return try write(files, into: csv, in: &session)
    }
    let chosen = names
    let testimonies = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      try Export.testimonies(of: chosen, filters, in: chronicle)
    }
    if testimonies.isEmpty { try Vocabulary(chronicle).check(filters) }
    let bytes = try bytes(of: testimonies, filters, chronicle)
    if let output { try Files.write(bytes, to: output) } else { session.out.write(bytes) }
    return .done
  }

  /// The events asked for; those of each statement in the order of its text.
  private static func testimonies(
    of statements: [String], _ filters: Filters, in chronicle: Chronicle
  ) throws(ChronicleError) -> [Testimony] {
    guard !statements.isEmpty else { return try chronicle.testimonies(Question(.timeline, filters)) }
    var found: [Testimony] = []
    for name in statements {
      var filters = filters
      filters.statement = name
      found += try chronicle.testimonies(Question(.timeline, filters))
    }
    return found
  }

  private func bytes(
    of testimonies: [Testimony], _ filters: Filters, _ chronicle: Chronicle
  ) throws(Refusal) -> [UInt8] {
    switch form {
    case .ical: return DueCalendar.bytes(of: testimonies, on: filters.judgedOn)
    case .plover: return Plover.lines(testimonies)
    case .dot:
      let headers = try Refusal.translating { () throws(ChronicleError) in
        try chronicle.testimonies(
          Question(.statements, Filters(asOf: filters.asOf, recordedBy: filters.recordedBy)))
      }
      var text = graph == .actors ? "" : DotGraph.documents(testimonies, statements: headers)
      if graph != .documents { text += DotGraph.actors(testimonies) }
      return Array(text.utf8)
    case .jsonld, nil: return try annotations(testimonies, chronicle)
    }
  }

  private func annotations(_ testimonies: [Testimony], _ chronicle: Chronicle) throws(Refusal) -> [UInt8] {
    var parts: [WebAnnotations.Part] = []
    for name in testimonies.map(\.event.id.statement).uniqued() {
      let entries = try Subjects(chronicle).entries(of: name)
      guard case .header(let header)? = entries.first?.content else { continue }
      let source = try Refusal.translating { () throws(ChronicleError) in try chronicle.source(of: name) }
      var page: WebAnnotations.PageText?
      if let source {
        let isVerbatim = source.media == Page.verbatim
        page = WebAnnotations.PageText(
          utf8: isVerbatim ? source.bytes : try Page(kept: source.bytes, of: name).utf8, isVerbatim: isVerbatim)
      }
      parts.append(
        WebAnnotations.Part(
          header: header, entries: entries, testimonies: testimonies.filter { $0.event.id.statement == name },
          page: page))
    }
    return WebAnnotations.bytes(parts)
  }

  private func exportStatements(of chronicle: Chronicle, in session: inout Session) throws(Refusal) -> Ending {
    var names = statements
    if names.isEmpty { names = try Refusal.translating { () throws(ChronicleError) in try chronicle.statements() } }
    // Every name is tried before the first file is written.
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      let bytes = try Refusal.translating { () throws(ChronicleError) in try chronicle.export(statement: name) }
      files.append((name + ".ndjson", bytes))
    }
    if let into { return try write(files, into: into, in: &session) }
    let bytes = files.flatMap(\.bytes)
    if let output { try Files.write(bytes, to: output) } else { session.out.write(bytes) }
    return .done
  }

  private func write(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, in session: inout Session
  ) throws(Refusal) -> Ending {
    for path in try Files.write(files, into: folder) { session.out.line(path) }
    return .done
  }
}

extension [String] {
  /// Each once, in the order of first appearance.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

internal import ArgumentParser
internal import Negotiation
internal import Projections

/// The filters by what an event says: who, to whom, about what, where.
struct Matter: ParsableArguments {
  @Option(help: .init("Who does it; a state includes its offices and their holders.", valueName: "actor"))
  var by: [String] = []

  @Option(help: .init("To whom: addressee, partner or beneficiary.", valueName: "actor"))
  var to: [String] = []

  @Option(help: .init("Who takes part, on either side.", valueName: "actor"))
  var with: [String] = []

  @Option(help: .init("What it is about.", valueName: "topic"))
  var topic: [String] = []

  @Option(help: .init("The mechanism concerned.", valueName: "mechanism"))
  var mechanism: String?

  @Option(help: .init("The document leaned on.", valueName: "document"))
  var document: String?

  @Option(help: .init("The place, as written.", valueName: "place"))
  var place: String?

  @Option(help: .init("The negotiation.", valueName: "process"))
  var process: String?

  /// The filters as the projections take them.
  ///
  /// - Throws: a refusal naming the option and the value.
  func filters(today: Day) throws(Refusal) -> Filters {
    var filters = Filters(today: today)
    filters.by = try parties(by, "--by")
    filters.to = try parties(to, "--to")
    filters.with = try parties(with, "--with")
    filters.topics = try topic.words.map(slug("--topic"))
    filters.mechanism = try mechanism.map(slug("--mechanism"))
    filters.document = try document.map(slug("--document"))
    filters.place = place
    filters.process = try process.map(slug("--process"))
    return filters
  }

  private func parties(_ names: [String], _ option: String) throws(Refusal) -> [Party] {
    var parties: [Party] = []
    for name in names.words {
      guard let party = Party(name.asIdentifier) else {
        throw .refused(
          "\(option): \"\(name)\" is no actor", hint: "actors look like armenia, armenia/president, person:igor-popov")
      }
      parties.append(party)
    }
    return parties
  }

  private func slug(_ option: String) -> (String) throws(Refusal) -> String {
    { text throws(Refusal) in
      let slug = text.asIdentifier
      guard Slug.isWord(slug) else {
        throw .refused("\(option): \"\(text)\" is no name", hint: "names look like incident-investigation")
      }
      return slug
    }
  }
}

/// The filters every question takes.
struct Narrowing: ParsableArguments {
  @OptionGroup var matter: Matter

  @Option(help: .init("Happened or due on this day or later.", valueName: "day"))
  var since: DayText?

  @Option(help: .init("Happened or due on this day or earlier.", valueName: "day"))
  var until: DayText?

  @OptionGroup var vantage: Vantage

  /// The filters as the projections take them.
  ///
  /// - Throws: a refusal naming the option and the value.
  func filters(today: Day) throws(Refusal) -> Filters {
    var filters = try matter.filters(today: today)
    if let since { filters.since = try since.first(today: today) }
    if let until { filters.until = try until.last(today: today) }
    try vantage.look(&filters, today: today)
    if let since = filters.since, let until = filters.until, until < since {
      throw .refused("--since \(since) is after --until \(until)")
    }
    return filters
  }
}

extension [String] {
  /// An option may be repeated, or its values joined by commas.
  fileprivate var words: [String] {
    flatMap { $0.split(separator: ",").map { String($0).trimmed } }
  }
}

extension String {
  /// `Non-use of Force` as it would stand in the ledger: `non-use-of-force`.
  fileprivate var asIdentifier: String {
    String(trimmed.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

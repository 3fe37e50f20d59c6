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

  @Option(help: .init("Only what was public by then; dues are judged at that day.", valueName: "day"))
  var asOf: DayText?

  @Option(help: .init("Only what happened or fell due by then, whenever it became public.", valueName: "day"))
  var happenedBy: DayText?

  @Option(
    help: .init("As this ledger stood then: a position, a day, or a day and a time.", valueName: "moment"))
  var recordedBy: String?

  /// The filters as the projections take them.
  ///
  /// - Throws: a refusal naming the option and the value.
  func filters(today: Day) throws(Refusal) -> Filters {
    var filters = try matter.filters(today: today)
    filters.since = try since.day { text throws(Refusal) in try text.first(today: today) }
    filters.until = try until.day { text throws(Refusal) in try text.last(today: today) }
    filters.asOf = try asOf.day { text throws(Refusal) in try text.last(today: today) }
    filters.happenedBy = try happenedBy.day { text throws(Refusal) in try text.last(today: today) }
    filters.recordedBy = try recordedBy.moment(today: today)
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

extension Optional {
  fileprivate func day(_ resolve: (Wrapped) throws(Refusal) -> Day) throws(Refusal) -> Day? {
    guard let self else { return nil }
    return try resolve(self)
  }
}

extension String? {
  /// A point of the ledger's own history, if one is given.
  func moment(today: Day) throws(Refusal) -> Filters.Moment? {
    guard let self else { return nil }
    return try Moments.parse(self, today: today)
  }
}

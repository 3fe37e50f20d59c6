internal import ArgumentParser
internal import Negotiation
internal import Projections

/// From where an answer looks: what was public, what had happened, what the ledger knew.
struct Vantage: ParsableArguments {
  @OptionGroup var publicBy: PublicBy

  @OptionGroup var happened: HappenedBy

  @OptionGroup var standing: Standing

  /// Sets the three of them in filters.
  func look(_ filters: inout Filters, today: Day) throws(Refusal) {
    filters.asOf = try publicBy.day(today: today)
    filters.happenedBy = try happened.day(today: today)
    filters.recordedBy = try standing.moment(today: today)
  }
}

/// Up to which day the answer looks, for whatever is judged at a day.
struct PublicBy: ParsableArguments {
  @Option(help: .init("Only what was public by then; dues are judged at that day.", valueName: "day"))
  var asOf: DayText?

  /// The last day that the option means, if it is given.
  func day(today: Day) throws(Refusal) -> Day? {
    guard let asOf else { return nil }
    return try asOf.last(today: today)
  }
}

/// Up to which day what happened counts, whenever it became public.
struct HappenedBy: ParsableArguments {
  @Option(help: .init("Only what happened or fell due by then, whenever it became public.", valueName: "day"))
  var happenedBy: DayText?

  /// The last day that the option means, if it is given.
  func day(today: Day) throws(Refusal) -> Day? {
    guard let happenedBy else { return nil }
    return try happenedBy.last(today: today)
  }
}

/// How the ledger is looked at that has a history of its own.
struct Standing: ParsableArguments {
  @Option(help: .init("As this ledger stood then: a position, a day, or a day and a time.", valueName: "moment"))
  var recordedBy: String?

  /// The point of the ledger's own history, if one is given.
  func moment(today: Day) throws(Refusal) -> Filters.Moment? {
    guard let recordedBy else { return nil }
    return try Moments.parse(recordedBy, today: today)
  }
}

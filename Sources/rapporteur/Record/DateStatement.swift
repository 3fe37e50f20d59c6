internal import ArgumentParser
internal import Negotiation

/// Says on which day an undated statement was issued.
struct DateStatement: Recording {
  static let examples: [String] = []
  static let configuration = CommandConfiguration.verb(
    "date", "Say on which day an undated statement was issued.",
    "Every event of the statement is dated by it. \"review\" lists the statements without a date and, where another "
      + "statement refers to one, the day it gives.\n\n"
      + "Example:\n  rapporteur date undated-river-panel 2019-03-01 --evidence 2019-04-02-port-azure#7 --why 'named there'",
    examples: examples)

  @Argument(help: .init("The statement.", valueName: "statement"))
  var statement: String

  @Argument(help: .init("The day.", valueName: "day"))
  var day: DayText

  @Option(help: .init("The event that shows it.", valueName: "event"))
  var evidence: String?

  @OptionGroup var reason: Reason
  @OptionGroup var presentation: Confirmation
  @OptionGroup var place: Place

  func bookkeeping(_ subjects: Subjects, today: Day) throws(Refusal) -> [(Bookkeeping, about: String?)] {
    let days = try day.days(today: today)
    guard days.lowerBound == days.upperBound else {
      throw .refused("\"\(day.text)\" is no single day", hint: "a day is written 2011-12-06")
    }
    var shown: EntryID?
    if let evidence { shown = try subjects.entry(evidence).id }
    return [(.statementDated(days.lowerBound, why: reason.why, evidence: shown), try subjects.statement(statement))]
  }
}

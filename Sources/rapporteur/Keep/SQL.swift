internal import ArgumentParser
internal import Chronicle
internal import Projections

/// A question in SQL, which cannot change anything.
struct SQL: Verb {
  static let examples = ["sql 'select statement, date, title from statements order by date'"]
  static let configuration = CommandConfiguration.verb(
    "sql", "Ask the tables in SQL, read-only.",
    "The views are named like the questions: statements, meetings, commitments and so on.", examples: examples)

  @Argument(help: .init("One query.", valueName: "query"))
  var query: String

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let limit = try presentation.checkedLimit() ?? Int.max
    let chronicle = try session.reading(place.ledger)
    let answer = try Refusal.translating { () throws(ChronicleError) in try chronicle.sql(query, limit: limit) }
    return try presentation.show(answer, in: &session)
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Projections

/// A question in SQL, which cannot change anything.
struct SQL: Verb {
  static let examples = [
    "sql 'select statement, date, title from statements order by date'",
    "sql \"select name, sql from sqlite_schema where type = 'view'\" --limit 1",
  ]
  static let configuration = CommandConfiguration.verb(
    "sql", "Ask the tables in SQL, read-only.",
    """
    Views: log, events, statements, timeline, meetings, visits, discussions, agreements, proposals, obligations, \
    evaluations, incidents, actions, references_made, commitments, open_commitments, overdue_commitments, outcomes, \
    call_ledger, mechanism_states, positions, offices, actors, documents, topics. Any SQLite program can read them. \
    What later events make of a promise (matches), silence and changes take more than SQL: ask them by their verbs.
    """, examples: examples)

  @Argument(help: .init("One query.", valueName: "query"))
  var query: String

  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let limit = try presentation.checkedLimit() ?? Int.max
    let chronicle = try session.reading(place.ledger)
    let answer: Answer
    do throws(ChronicleError) {
      answer = try chronicle.sql(query, limit: limit)
    } catch {
      // What SQLite does not understand is the query's fault and nobody else's.
      throw error.code == .database ? .refused(error.message, hint: "at: " + query) : Refusal(error)
    }
    return try presentation.show(answer, in: &session)
  }
}

internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// Who is attested in which office, from when to when; or who held it on a day.
struct Offices: Asking {
  static let view = View.offices
  static let examples = [
    "offices --by armenia --as-of 2011-12-06", "offices --to azerbaijan --on 2012-06-01", "offices --limit 5",
  ]
  static let configuration = CommandConfiguration.verb(
    "offices", "Who is attested in which office, from when to when.",
    "A term goes from the first attestation to the last; gaps before a term and others attested within it are shown. "
      + "--on DAY says who held each office on one day: the holder, several, or unknown with who is attested before "
      + "and after. --as-of DAY instead: who was last attested by then, as far as it was public.", examples: examples)

  @Option(help: .init("Who held each office on this day, or that it is unknown.", valueName: "day"))
  var on: DayText?

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    guard let on else { return try ask(in: &session) }
    let days = try on.days(today: session.today)
    guard days.lowerBound == days.upperBound else {
      throw .refused("\"\(on.text)\" is no single day", hint: "a day is written 2011-12-06")
    }
    let filters = try narrowing.filters(today: session.today)
    let limit = try presentation.checkedLimit()
    let clocks = Filters(
      asOf: filters.asOf, happenedBy: filters.happenedBy, recordedBy: filters.recordedBy, today: filters.today)
    let (asked, all) = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      let asked = try chronicle.testimonies(Question(Self.view, filters), hasWords: false)
      // Filters choose offices; who held them depends on everybody attested in them.
      if asked.isEmpty || filters == clocks { return (asked, asked) }
      let parties = Set(asked.flatMap(\.event.counterparts)).sorted()
      var within = clocks
      within.to = parties
      return (asked, try chronicle.testimonies(Question(Self.view, within), hasWords: false))
    }
    if asked.isEmpty { try Vocabulary(try session.reading(place.ledger)).check(filters) }
    let answer = OfficeHolders.answer(all, on: days.lowerBound, about: asked)
    return try presentation.show(answer.first(limit), essential: ["holder", "standing", "last", "next"], in: &session)
  }
}

import Negotiation

/// Chooses the day of a statement among the zones that name one.
struct DatingRule {
  let text: [UInt8]
  var dateline: StatementText.Dateline?
  var label: DayPhrase?
  var headline: Range<Int>?
  var subheadline: Range<Int>?
  var lead: Range<Int>?
  /// The day in the dateline of an agency that quotes the text.
  var agency: DayPhrase?
  /// A day without a year in the statement's own dateline.
  var partial: DayPhrase?
  var closing: DayPhrase?
  var stamp: DayPhrase?
  var published: String?

  init(text: [UInt8]) { self.text = text }

  /// The strongest day.
  func dating() -> StatementText.Dating? { all().first }

  /// No day at all, a day of the page alone, or two zones that disagree by more than two days.
  func findings() -> [StatementText.Finding] {
    let days = all()
    guard let first = days.first else { return [.init(.noDate)] }
    var findings: [StatementText.Finding] = []
    if first.basis == .stamp || first.basis == .metadata { findings.append(.init(.dateFromPage, first.range)) }
    if let other = days.dropFirst().first(where: { $0.basis != .stamp && $0.basis != .metadata && $0.day != first.day })
    {
      findings.append(.init(.dateConflict, other.range))
    }
    return findings
  }

  private func all() -> [StatementText.Dating] {
    var days: [StatementText.Dating] = []
    func add(_ day: Day?, _ basis: StatementText.Dating.Basis, _ range: Range<Int>?) {
      if let day { days.append(.init(day: day, basis: basis, range: range)) }
    }
    func first(_ range: Range<Int>?) -> DayPhrase? { range.flatMap { DayPhrase.first(in: $0, of: text) } }
    let page = stamp?.named ?? metadata
    if let dateline { add(dateline.day, .dateline, dateline.range) }
    add(partial.flatMap { year($0, near: page) }, .dateline, partial?.range)
    add(label?.named, .label, label?.range)
    for zone in [headline, subheadline] { add(first(zone)?.named, .headline, first(zone)?.range) }
    add(closing?.named, .closing, closing?.range)
    add(agency?.named ?? agency.flatMap { year($0, near: page) }, .lead, agency?.range)
    add(first(lead)?.named, .lead, first(lead)?.range)
    add(stamp?.named, .stamp, stamp?.range)
    add(metadata, .metadata, nil)
    return days
  }

  private var metadata: Day? {
    published.flatMap { Day(iso: Array($0.utf8.prefix(10))) }
  }

  /// The day of a phrase without a year: the last one not after the day the page went up, give or take a day.
  private func year(_ phrase: DayPhrase, near page: Day?) -> Day? {
    guard let page else { return nil }
    if phrase.year != nil { return phrase.named }
    let year = page.civil.year
    for candidate in [year, year - 1] {
      if let day = Day(year: candidate, month: phrase.month, day: phrase.day), day <= page + 1 { return day }
    }
    return nil
  }
}

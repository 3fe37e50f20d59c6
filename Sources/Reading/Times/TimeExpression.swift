import Negotiation

/// A phrase of time, before it is resolved against the day of the statement (codebook, section 5).
struct TimeExpression: Sendable {
  var tokens: Range<Int>
  var form: Form

  /// What the phrase says.
  enum Form: Hashable, Sendable {
    /// `24 October`, `21-24 October 2011`; the year may be missing.
    case days(month: Int, from: Int, to: Int, year: Int?)
    /// `30 September and 2 October`: from the first to the last.
    case span(fromMonth: Int, from: Int, toMonth: Int, to: Int, year: Int?)
    /// A month or a part of it.
    case month(Int, MonthPart, year: Int?)
    /// A whole year.
    case year(Int)
    case today
    case yesterday
    case tomorrow
    /// A weekday by name.
    case weekday(Int)
    /// `last Thursday`: before the day of the statement.
    case lastWeekday(Int)
    /// `Monday and Tuesday`: from the first to the last.
    case weekdays(from: Int, to: Int)
    /// Weeks, months or years from now: -1 last, 0 this, 1 next; the unit in days.
    case relative(unit: Int, offset: Int)
    /// `in the coming weeks`, `soon`: days after the anchor.
    case soft(days: Int)
    /// `within two weeks`, `in the next ten days`: a deadline.
    case within(days: Int)
    /// `in two weeks`, `a month from now`: that many days on.
    case ahead(days: Int)
    /// `in the autumn`, `in the first half of 2031`: months of a year, which may be counted from now or be missing.
    case months(from: Int, to: Int, year: Int?, offset: Int?)
    /// `over the weekend`.
    case weekend
    /// `within three months`: to the same day of that month.
    case withinMonths(Int)
    case asSoonAsPossible
    case beforeYearEnd
    /// `before 1 December`, `by the end of June`.
    case before(month: Int, day: Int, year: Int?)
    /// `since 1 March`, `from 1 April`: open end.
    case from(month: Int, day: Int, year: Int?)
    /// `since 2007`.
    case since(year: Int)
    /// `recent`, `in recent days`.
    case recent
    /// `then`, `afterwards`, `once`.
    case sequenced
    /// `two weeks ago`.
    case ago(days: Int)
    /// `the following day`, `two days later`, `the same day`: counted from the day told of last.
    case after(days: Int)
    /// `Christmas`, `New Year`: a deadline before a feast.
    case beforeFeast(month: Int, day: Int)
  }
}

extension TimeExpression {
  /// The bounds, seen from a day, for something past or something due.
  ///
  /// A missing year is that of the nearest date not after the anchor for the past, not before it for the future.
  func when(anchor: Day?, isFuture: Bool, expression: String) -> When? {
    func make(_ start: Day?, _ end: Day?, _ precision: When.Precision, _ basis: When.Basis = .relative) -> When {
      When(start: start, end: end, precision: precision, basis: basis, expression: expression)
    }
    switch form {
    case .days(let month, let from, let to, let year):
      guard let y = year ?? self.year(month: month, day: from, anchor, isFuture),
        let start = Day(year: y, month: month, day: from), let end = Day(year: y, month: month, day: to)
      else { return nil }
      return make(start, max(start, end), .day, .explicit)
    case .span(let fromMonth, let from, let toMonth, let to, let year):
      guard let y = year ?? self.year(month: fromMonth, day: from, anchor, isFuture),
        let start = Day(year: y, month: fromMonth, day: from),
        let end = Day(year: toMonth < fromMonth ? y + 1 : y, month: toMonth, day: to)
      else { return nil }
      return make(start, max(start, end), .day, .explicit)
    case .month(let month, let part, let year):
      let first = part.days(of: Day.length(ofMonth: month, year: 0)).lowerBound
      guard let y = year ?? self.year(month: month, day: first, anchor, isFuture, wholeMonth: true) else { return nil }
      let days = part.days(of: Day.length(ofMonth: month, year: y))
      return make(
        Day(year: y, month: month, day: days.lowerBound), Day(year: y, month: month, day: days.upperBound),
        part == .whole ? .month : .window, year == nil ? .relative : .explicit)
    case .year(let year):
      return make(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31), .window, .explicit)
    case .since(let year): return make(Day(year: year, month: 1, day: 1), anchor, .window)
    case .before(let month, let day, let year):
      guard let y = year ?? self.year(month: month, day: day, anchor, true),
        let end = Day(year: y, month: month, day: day)
      else { return nil }
      guard let anchor, anchor < end else { return make(nil, end, .open) }
      return make(anchor + 1, end, .window)
    case .from(let month, let day, let year):
      guard let y = year ?? self.year(month: month, day: day, anchor, isFuture) else { return nil }
      return make(Day(year: y, month: month, day: day), isFuture ? nil : anchor, .open, .explicit)
    default: return anchor.flatMap { anchored(to: $0, isFuture: isFuture, expression: expression) }
    }
  }

  /// The forms that mean nothing without the day of the statement.
  private func anchored(to anchor: Day, isFuture: Bool, expression: String) -> When? {
    func make(_ start: Day?, _ end: Day?, _ precision: When.Precision) -> When {
      When(start: start, end: end, precision: precision, basis: .relative, expression: expression)
    }
    switch form {
    case .today: return When(start: anchor, end: anchor, precision: .day, basis: .explicit, expression: expression)
    case .yesterday: return make(anchor - 1, anchor - 1, .day)
    case .tomorrow: return make(anchor + 1, anchor + 1, .day)
    case .weekday(let weekday):
      let back = (anchor.weekday - weekday + 7) % 7
      let day = isFuture ? anchor + (back == 0 ? 0 : 7 - back) : anchor - back
      return make(day, day, .day)
    case .lastWeekday(let weekday):
      let back = (anchor.weekday - weekday + 7) % 7
      return make(anchor - (back == 0 ? 7 : back), anchor - (back == 0 ? 7 : back), .day)
    case .weekdays(let from, let to):
      let (back, length) = ((anchor.weekday - to + 7) % 7, (to - from + 7) % 7)
      let ahead = (from - anchor.weekday + 7) % 7
      return isFuture
        ? make(anchor + ahead, anchor + ahead + length, .day) : make(anchor - back - length, anchor - back, .day)
    case .relative(let unit, let offset): return calendar(unit, offset, anchor, isFuture, make)
    case .soft(let days): return make(anchor + 1, anchor + days, .soft)
    case .within(let days):
      return isFuture ? make(anchor + 1, anchor + days, .window) : make(anchor - days, anchor, .window)
    case .ahead(let days):
      // What was done "in two weeks" took so long.
      return isFuture ? make(anchor + days, anchor + days, .day) : make(anchor - days, anchor, .window)
    case .months(let from, let to, let year, let offset):
      return months(from, to, year ?? offset.map { anchor.civil.year + $0 }, anchor, isFuture).map {
        make($0.lowerBound, $0.upperBound, .window)
      }
    case .weekend:
      let sunday = anchor.weekday == 7 ? anchor : isFuture ? anchor + (7 - anchor.weekday) : anchor - anchor.weekday
      return make(sunday - 1, sunday, .day)
    case .withinMonths(let count):
      let other = anchor.month(after: isFuture ? count : -count)
      return isFuture ? make(anchor + 1, other, .window) : make(other, anchor, .window)
    case .asSoonAsPossible: return make(anchor, nil, .asap)
    case .beforeYearEnd: return make(anchor + 1, Day(year: anchor.civil.year, month: 12, day: 31), .window)
    case .recent: return make(anchor - 90, anchor, .soft)
    case .sequenced: return make(anchor + 1, nil, .sequenced)
    case .ago(let days): return make(anchor - days, anchor - days, .day)
    case .after(let days): return make(anchor + days, anchor + days, .day)
    case .beforeFeast(let month, let day):
      var year = anchor.civil.year
      if let feast = Day(year: year, month: month, day: day), feast < anchor { year += 1 }
      return Day(year: year, month: month, day: day).map { make(anchor + 1, $0, .window) }
    default: return nil
    }
  }

  /// The days of months of a year: nearest to the anchor where none is named, and on its side of it.
  private func months(_ from: Int, _ to: Int, _ given: Int?, _ anchor: Day, _ isFuture: Bool) -> ClosedRange<Day>? {
    func days(of year: Int) -> ClosedRange<Day>? {
      let (lastYear, lastMonth) = (year + (to - 1) / 12, (to - 1) % 12 + 1)
      guard let first = Day(year: year, month: from, day: 1),
        let last = Day(year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: lastYear))
      else { return nil }
      return first...last
    }
    let year = given ?? anchor.civil.year
    guard var range = days(of: year) else { return nil }
    if given == nil, isFuture, range.upperBound <= anchor, let next = days(of: year + 1) { range = next }
    if given == nil, !isFuture, range.lowerBound > anchor, let before = days(of: year - 1) { range = before }
    if isFuture, range.contains(anchor), anchor < range.upperBound { return (anchor + 1)...range.upperBound }
    if !isFuture, range.contains(anchor) { return range.lowerBound...anchor }
    return range
  }

  /// `next week`, `this month`, `last year`, `this year`.
  private func calendar(
    _ unit: Int, _ offset: Int, _ anchor: Day, _ isFuture: Bool, _ make: (Day?, Day?, When.Precision) -> When
  ) -> When? {
    let (year, month, _) = anchor.civil
    switch unit {
    case 7:
      let monday = anchor - (anchor.weekday - 1) + 7 * offset
      return offset == 0
        ? make(isFuture ? anchor : monday, isFuture ? monday + 6 : anchor, .window)
        : make(monday, monday + 6, .window)
    case 30:
      let index = year * 12 + month - 1 + offset
      let (y, m) = (index / 12, index % 12 + 1)
      let first = Day(year: y, month: m, day: 1)
      let last = Day(year: y, month: m, day: Day.length(ofMonth: m, year: y))
      return offset == 0
        ? (isFuture ? make(anchor, last, .window) : make(first, anchor, .window)) : make(first, last, .month)
    default:
      let first = Day(year: year + offset, month: 1, day: 1)
      let last = Day(year: year + offset, month: 12, day: 31)
      return offset == 0
        ? (isFuture ? make(anchor + 1, last, .window) : make(first, anchor, .window)) : make(first, last, .window)
    }
  }

  private func year(month: Int, day: Int, _ anchor: Day?, _ isFuture: Bool, wholeMonth: Bool = false) -> Int? {
    guard let anchor else { return nil }
    let (year, anchorMonth, anchorDay) = anchor.civil
    if isFuture {
      let isPast = month < anchorMonth || (month == anchorMonth && day < anchorDay && !wholeMonth)
      return isPast ? year + 1 : year
    }
    let isLater = month > anchorMonth || (month == anchorMonth && day > anchorDay)
    return isLater ? year - 1 : year
  }
}

extension Day {
  /// The same day some months on, the last of that month where it is shorter.
  fileprivate func month(after count: Int) -> Day? {
    let index = civil.year * 12 + civil.month - 1 + count
    let (year, month) = (index / 12, index % 12 + 1)
    return Day(year: year, month: month, day: min(civil.day, Day.length(ofMonth: month, year: year)))
  }
}

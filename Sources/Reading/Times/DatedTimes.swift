import Negotiation

// Phrases of time with a month or a number: "on 24 October", "by the end of June", "from 3 to 5 May 2011".
extension TimeFinder {
  /// What the words before a date make of it.
  private enum Bound {
    /// "by 3 May": it ends there.
    case deadline
    /// "from 3 May": it begins there.
    case opening
    /// "since May": it has begun there.
    case since
  }

  /// The expression that begins at a token.
  func dated(at i: Int) -> TimeExpression? {
    let (bound, start) = bound(at: i)
    var k = start
    if word(k) == "the", word(k + 1) != "end" { k += 1 }
    if tokens.indices.contains(k), tokens[k].is(.weekday), tokens[k].isCapital {
      let next = k + 1 < tokens.count && tokens[k + 1].kind == .comma ? k + 2 : k + 1
      if isDay(next) || isMonth(next) { k = next }
    }
    if let (form, end) = week(at: k) { return TimeExpression(tokens: i..<end, form: form) }
    if bound == .deadline || word(k) == "the", let (form, end) = endOf(k, isDeadline: bound == .deadline) {
      return TimeExpression(tokens: i..<end, form: form)
    }
    if let (form, end) = core(at: k) { return bounded(form, by: bound, i..<end) }
    guard isYear(k) else { return nil }
    if bound == .since { return TimeExpression(tokens: i..<(k + 1), form: .since(year: number(k))) }
    guard ["in", "during", "of"].contains(word(i)) else { return nil }
    return TimeExpression(tokens: i..<(k + 1), form: .year(number(k)))
  }

  /// What opens the phrase, and where the date begins.
  private func bound(at i: Int) -> (Bound?, Int) {
    switch word(i) {
    case "before", "by", "until", "till": return (.deadline, i + 1)
    case "no" where word(i + 1) == "later" && word(i + 2) == "than",
      "not" where word(i + 1) == "later" && word(i + 2) == "than":
      return (.deadline, i + 3)
    case "since": return (.since, i + 1)
    case "from": return (.opening, i + 1)
    case "between", "on", "in", "during": return (nil, i + 1)
    case "as" where word(i + 1) == "of": return (.opening, i + 2)
    case "starting", "beginning", "effective":
      var k = i + 1
      if ["from", "on", "at", "as"].contains(word(k)) { k += 1 }
      if word(k) == "of" { k += 1 }
      // "starting at 00:00 on 23 December"
      let isDayOfMonth = isDay(k) && (isMonth(k + 1) || word(k + 1) == "of")
      if k < tokens.count, tokens[k].kind == .number, !isMonth(k + 1), !isDayOfMonth {
        k += 1
        while k < tokens.count, ["on", "hours", "local", "time"].contains(word(k)) { k += 1 }
      }
      return (.opening, k)
    default: return (nil, i)
    }
  }

  /// The date with what the words before it make of it.
  private func bounded(_ form: TimeExpression.Form, by bound: Bound?, _ range: Range<Int>) -> TimeExpression {
    let next = word(range.upperBound)
    switch (bound, form) {
    case (.deadline, .days(let month, let from, let to, let year)) where from == to:
      return TimeExpression(tokens: range, form: .before(month: month, day: from, year: year))
    case (.deadline, .month(let month, let part, let year)):
      return TimeExpression(
        tokens: range, form: deadline(month, part, year, includesPart: word(range.lowerBound) != "before"))
    case (.since, .month(let month, let part, let year)):
      let first = part.days(of: Day.length(ofMonth: month, year: year ?? 0)).lowerBound
      return TimeExpression(tokens: range, form: .from(month: month, day: first, year: year))
    case (.opening, .days(let month, let from, let to, let year)),
      (.since, .days(let month, let from, let to, let year)):
      if from == to, !["to", "until", "through", "till"].contains(next) {
        return TimeExpression(tokens: range, form: .from(month: month, day: from, year: year))
      }
      guard ["to", "until", "through"].contains(next),
        case (.days(let lastMonth, _, let last, let lastYear), let end)? = core(at: range.upperBound + 1)
      else { return TimeExpression(tokens: range, form: form) }
      return TimeExpression(
        tokens: range.lowerBound..<end,
        form: .span(fromMonth: month, from: from, toMonth: lastMonth, to: last, year: year ?? lastYear))
    default: return TimeExpression(tokens: range, form: form)
    }
  }

  /// "by June" ends with June, "by mid-June" with its middle; "before June" ends with May.
  private func deadline(_ month: Int, _ part: MonthPart, _ year: Int?, includesPart: Bool) -> TimeExpression.Form {
    let days = part.days(of: Day.length(ofMonth: month, year: year ?? 1))
    if includesPart { return .before(month: month, day: days.upperBound, year: year) }
    if days.lowerBound > 1 { return .before(month: month, day: days.lowerBound - 1, year: year) }
    guard month > 1 else { return .before(month: 12, day: 31, year: year.map { $0 - 1 }) }
    return .before(month: month - 1, day: Day.length(ofMonth: month - 1, year: year ?? 1), year: year)
  }

  /// `the end of the year`, `the end of June`, and where it ends.
  private func endOf(_ i: Int, isDeadline: Bool) -> (TimeExpression.Form, Int)? {
    var k = i
    if word(k) == "the" { k += 1 }
    guard word(k) == "end" || word(k) == "close", word(k + 1) == "of" else { return nil }
    k += 2
    if word(k) == "the" || word(k) == "this" { k += 1 }
    if word(k) == "current" { k += 1 }
    switch word(k) {
    case "year": return (.beforeYearEnd, k + 1)
    case "week": return (.relative(unit: 7, offset: 0), k + 1)
    case "month": return (.relative(unit: 30, offset: 0), k + 1)
    default: break
    }
    if isYear(k) { return (.before(month: 12, day: 31, year: number(k)), k + 1) }
    guard isMonth(k) else { return nil }
    let year = isYear(k + 1) ? number(k + 1) : nil
    // "at the end of June": in its last days.
    if !isDeadline { return (.month(number(k), .late, year: year), year == nil ? k + 1 : k + 2) }
    let last = Day.length(ofMonth: number(k), year: year ?? 1)
    return (.before(month: number(k), day: last, year: year), year == nil ? k + 1 : k + 2)
  }

  /// `week of 10 June`: from that day on.
  private func week(at i: Int) -> (TimeExpression.Form, Int)? {
    guard word(i) == "week", word(i + 1) == "of",
      case (.days(let month, let from, let to, let year), let end)? = core(at: word(i + 2) == "the" ? i + 3 : i + 2),
      from == to
    else { return nil }
    let (length, last) = (Day.length(ofMonth: month, year: year ?? 1), from + 6)
    let form: TimeExpression.Form =
      last <= length
      ? .days(month: month, from: from, to: last, year: year)
      : .span(fromMonth: month, from: from, toMonth: month % 12 + 1, to: last - length, year: year)
    return (form, end)
  }

  /// The day, days or month that begin at a token, with the year.
  private func core(at i: Int) -> (TimeExpression.Form, Int)? {
    guard i < tokens.count else { return nil }
    var k = i
    let part = part(at: &k)
    if k > i, k < tokens.count, tokens[k].kind == .dash || word(k) == "of" { k += 1 }
    if isMonth(k) {
      // October 24, October 21-24, 2011
      if part == .whole, isDay(k + 1), !isYear(k + 1) {
        let (to, end) = rangeEnd(k + 1)
        if let other = spanEnd(end) {
          return withYear(other.0, fromMonth: number(k), from: number(k + 1), other.1)
        }
        let (year, next) = yearAfter(end)
        return (.days(month: number(k), from: number(k + 1), to: to, year: year), next)
      }
      if let months = months(from: k, part) { return months }
      let (year, next) = yearAfter(k + 1)
      return (.month(number(k), part, year: year), next)
    }
    guard part == .whole, isDay(i) else { return nil }
    // 24 October, 21-24 October, 12 and 13 December, the 24th of October
    let (to, end) = rangeEnd(i)
    var m = end
    if word(m) == "of" { m += 1 }
    guard isMonth(m) else { return nil }
    if end == i + 1, let other = dayFirstSpan(m + 1) {
      return withYear(other.0, fromMonth: number(m), from: number(i), other.1)
    }
    let (year, next) = yearAfter(m + 1)
    return (.days(month: number(m), from: number(i), to: to, year: year), next)
  }

  /// `March and April`, `late May and early June 2011`, `May, June and July`: from the first to the last.
  private func months(from first: Int, _ part: MonthPart) -> (TimeExpression.Form, Int)? {
    var k = first
    while k + 2 < tokens.count, tokens[k + 1].kind == .comma, isMonth(k + 2), !isDay(k + 3) || isYear(k + 3) { k += 2 }
    guard k + 2 < tokens.count, tokens[k + 1].kind == .dash || ["and", "to", "through", "until"].contains(word(k + 1))
    else { return nil }
    var last = k + 2
    let lastPart = self.part(at: &last)
    if last > k + 2, last < tokens.count, tokens[last].kind == .dash || word(last) == "of" { last += 1 }
    guard isMonth(last), isMonth(k), !isDay(last + 1) || isYear(last + 1), !isDay(first - 1) else { return nil }
    let (year, next) = yearAfter(last + 1)
    let (start, end) = (number(first), number(last))
    if part == .whole, lastPart == .whole {
      return (.months(from: start, to: end < start ? end + 12 : end, year: year, offset: nil), next)
    }
    return (
      .span(
        fromMonth: start, from: part.days(of: Day.length(ofMonth: start, year: year ?? 1)).lowerBound, toMonth: end,
        to: lastPart.days(of: Day.length(ofMonth: end, year: year ?? 1)).upperBound, year: year), next
    )
  }

  /// The words that name a part of a month; the index moves behind them.
  private func part(at k: inout Int) -> MonthPart {
    if word(k + 2) == "of", let part = counted(word(k), word(k + 1)) {
      k += 2
      return part
    }
    let part: MonthPart =
      switch word(k) {
      case "early", "beginning": .early
      case "mid", "middle": .mid
      case "late", "end": .late
      default: .whole
      }
    if part != .whole { k += 1 }
    return part
  }

  /// "first half", "second week", "last days".
  private func counted(_ which: Spelling, _ unit: Spelling) -> MonthPart? {
    switch unit {
    case "half": which == "first" ? .firstHalf : which == "second" || which == "latter" ? .secondHalf : nil
    case "days": which == "first" || which == "early" ? .early : which == "last" ? .late : nil
    case "part": which == "middle" ? .mid : nil
    case "week":
      switch which {
      case "first": .firstWeek
      case "second": .secondWeek
      case "third": .thirdWeek
      case "last": .lastWeek
      default: nil
      }
    default: nil
    }
  }

  /// `21-24`, `12 and 13`, `25 to 27` after the first day.
  private func rangeEnd(_ i: Int) -> (Int, Int) {
    let k = i + 1
    if k < tokens.count, tokens[k].kind == .dash || ["and", "to", "through", "until"].contains(word(k)), isDay(k + 1),
      !isMonth(k + 2) || !isMonth(i - 1), tokens[k + 1].value > tokens[i].value
    {
      return (number(k + 1), k + 2)
    }
    return (number(i), k)
  }

  /// `October 30 - November 2`
  private func spanEnd(_ i: Int) -> ((month: Int, day: Int), Int)? {
    guard i < tokens.count, tokens[i].kind == .dash || ["and", "to", "through"].contains(word(i)), isMonth(i + 1),
      isDay(i + 2)
    else { return nil }
    return ((number(i + 1), number(i + 2)), i + 3)
  }

  /// `30 September - 2 October`
  private func dayFirstSpan(_ i: Int) -> ((month: Int, day: Int), Int)? {
    guard i < tokens.count, tokens[i].kind == .dash || ["to", "through", "until", "and"].contains(word(i)),
      isDay(i + 1), isMonth(i + 2)
    else { return nil }
    return ((number(i + 2), number(i + 1)), i + 3)
  }

  /// From a day to a day of another month, with the year behind them.
  private func withYear(
    _ end: (month: Int, day: Int), fromMonth: Int, from: Int, _ next: Int
  ) -> (TimeExpression.Form, Int) {
    let (year, after) = yearAfter(next)
    return (.span(fromMonth: fromMonth, from: from, toMonth: end.month, to: end.day, year: year), after)
  }

  /// `2011`, `, 2011`, `of 2011`: the year, and where it ends.
  private func yearAfter(_ i: Int) -> (Int?, Int) {
    var k = i
    if k < tokens.count, tokens[k].kind == .comma, isYear(k + 1) { k += 1 }
    if word(k) == "of", isYear(k + 1) { k += 1 }
    if word(k) == "this", word(k + 1) == "year" { return (nil, k + 2) }
    guard isYear(k) else { return (nil, i) }
    return (number(k), k + 1)
  }
}

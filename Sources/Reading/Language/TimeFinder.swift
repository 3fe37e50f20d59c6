import Negotiation

/// Finds the phrases of time in a sentence. Complexity: O(tokens).
struct TimeFinder: TokenReader {
  let lexicon: Lexicon
  let tokens: [Token]

  func run() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var i = 0
    while i < tokens.count {
      if let expression = expression(at: i) {
        found.append(expression)
        i = expression.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private func isMonth(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].is(.month) && tokens[i].isCapital
      && (word(i) != "may" || isDay(i - 1) || isDay(i + 1) || isYear(i + 1)
        || ["in", "of", "since", "early", "late", "mid", "last", "until"].contains(word(i - 1)))
      // "Jan Peeters": an abbreviation that is also a name needs a number beside it.
      && (!["jan", "mar", "jun"].contains(word(i)) || isDay(i - 1) || isDay(i + 1) || isYear(i + 1))
      && (word(i) != "march" || tokens[i].isCapital)
  }
  private func isDay(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .number && (1...31).contains(tokens[i].value)
      && tokens[i].end - tokens[i].start <= 4
  }
  private func isYear(_ i: Int) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .number && (1900...2100).contains(tokens[i].value)
      && tokens[i].end - tokens[i].start == 4
  }
  private func month(_ i: Int) -> Int { Int(tokens[i].value) }
  private func day(_ i: Int) -> Int { Int(tokens[i].value) }

  private func expression(at i: Int) -> TimeExpression? {
    guard
      tokens[i].kind == .number || tokens[i].is([.numeral, .weekday, .month])
        || means(i, .timeOpener)
    else { return nil }
    if let dated = dated(at: i) { return dated }
    return worded(at: i)
  }

  /// Expressions with a month or a number.
  private func dated(at i: Int) -> TimeExpression? {
    var k = i
    var deadline = false
    var opening = false
    var since = false
    switch word(i) {
    case "before", "by", "until", "till":
      deadline = true
      k += 1
    case "since":
      since = true
      opening = true
      k += 1
    case "from":
      opening = true
      k += 1
    case "starting", "beginning", "effective":
      opening = true
      k += 1
      if ["from", "on", "at", "as"].contains(word(k)) { k += 1 }
      if word(k) == "of" { k += 1 }
      // "starting at 00:00 on 23 December"
      if k < tokens.count, tokens[k].kind == .number, !isMonth(k + 1), !isDayOfMonth(k) {
        k += 1
        while k < tokens.count, ["on", "hours", "local", "time"].contains(word(k)) { k += 1 }
      }
    case "between", "on", "in", "during": k += 1
    default: break
    }
    if word(k) == "the", !(word(k + 1) == "end") { k += 1 }
    if tokens.indices.contains(k), tokens[k].is(.weekday), tokens[k].isCapital {
      let next = k + 1 < tokens.count && tokens[k + 1].kind == .comma ? k + 2 : k + 1
      if isDay(next) || isMonth(next) { k = next }
    }
    if deadline || word(k) == "the", let end = endOf(k) {
      return end(i)
    }
    guard let (form, end) = core(at: k) else {
      if since, isYear(k) { return TimeExpression(tokens: i..<(k + 1), form: .since(year: Int(tokens[k].value))) }
      if word(i) == "in" || word(i) == "during" || word(i) == "of", isYear(k) {
        return TimeExpression(tokens: i..<(k + 1), form: .year(Int(tokens[k].value)))
      }
      return nil
    }
    if deadline, case .days(let m, let d, let to, let y) = form, d == to {
      return TimeExpression(tokens: i..<end, form: .before(month: m, day: d, year: y))
    }
    if since, case .month(let m, let part, let y) = form {
      let first = part.days(of: Day.length(ofMonth: m, year: y ?? 0)).lowerBound
      return TimeExpression(tokens: i..<end, form: .from(month: m, day: first, year: y))
    }
    if deadline, case .month(let m, _, let y) = form {
      return TimeExpression(tokens: i..<end, form: .before(month: m, day: 1, year: y))
    }
    if opening, case .days(let m, let d, let to, let y) = form, d == to,
      !["to", "until", "through", "till"].contains(word(end))
    {
      return TimeExpression(tokens: i..<end, form: .from(month: m, day: d, year: y))
    }
    if opening, ["to", "until", "through"].contains(word(end)), case .days(let m, let d, _, let y) = form,
      let (other, otherEnd) = core(at: end + 1), case .days(let m2, _, let d2, let y2) = other
    {
      return TimeExpression(
        tokens: i..<otherEnd, form: .span(fromMonth: m, from: d, toMonth: m2, to: d2, year: y ?? y2))
    }
    return TimeExpression(tokens: i..<end, form: form)
  }

  private func isDayOfMonth(_ i: Int) -> Bool { isDay(i) && (isMonth(i + 1) || word(i + 1) == "of") }

  /// `the end of the year`, `the end of June`.
  private func endOf(_ i: Int) -> ((Int) -> TimeExpression)? {
    var k = i
    if word(k) == "the" { k += 1 }
    guard word(k) == "end" || word(k) == "close", word(k + 1) == "of" else { return nil }
    k += 2
    if word(k) == "the" || word(k) == "this" { k += 1 }
    if word(k) == "current" { k += 1 }
    if word(k) == "year" { return { TimeExpression(tokens: $0..<(k + 1), form: .beforeYearEnd) } }
    if word(k) == "week" || word(k) == "month" {
      let unit = word(k) == "week" ? 7 : 30
      return { TimeExpression(tokens: $0..<(k + 1), form: .relative(unit: unit, offset: 0)) }
    }
    if isYear(k) {
      let year = Int(tokens[k].value)
      return { TimeExpression(tokens: $0..<(k + 1), form: .before(month: 12, day: 31, year: year)) }
    }
    if isMonth(k) {
      let m = month(k)
      let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
      let year = isYear(k + 1) ? Int(tokens[k + 1].value) : nil
      let end = year == nil ? k + 1 : k + 2
      return { TimeExpression(tokens: $0..<end, form: .before(month: m, day: last, year: year)) }
    }
    return nil
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
        if let other = spanEnd(end, after: k) {
          return withYear(other.0, fromMonth: month(k), from: day(k + 1), other.1)
        }
        let (year, next) = yearAfter(end)
        return (.days(month: month(k), from: day(k + 1), to: to, year: year), next)
      }
      let (year, next) = yearAfter(k + 1)
      return (.month(month(k), part, year: year), next)
    }
    guard part == .whole, isDay(i) else { return nil }
    // 24 October, 21-24 October, 12 and 13 December, the 24th of October
    let (to, end) = rangeEnd(i)
    var m = end
    if word(m) == "of" { m += 1 }
    guard isMonth(m) else { return nil }
    if end == i + 1, let other = dayFirstSpan(m + 1) {
      return withYear(other.0, fromMonth: month(m), from: day(i), other.1)
    }
    let (year, next) = yearAfter(m + 1)
    return (.days(month: month(m), from: day(i), to: to, year: year), next)
  }

  /// The words that name a part of a month; the index moves behind them.
  private func part(at k: inout Int) -> MonthPart {
    let parts: [(Spelling, Spelling, MonthPart)] = [
      ("first", "half", .firstHalf), ("second", "half", .secondHalf), ("latter", "half", .secondHalf),
      ("first", "week", .firstWeek), ("second", "week", .secondWeek), ("third", "week", .thirdWeek),
      ("last", "week", .lastWeek),
    ]
    if let found = parts.first(where: { $0.0 == word(k) && $0.1 == word(k + 1) }), word(k + 2) == "of" {
      k += 2
      return found.2
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

  /// `21-24`, `12 and 13`, `25 to 27` after the first day.
  private func rangeEnd(_ i: Int) -> (Int, Int) {
    let k = i + 1
    if k < tokens.count, tokens[k].kind == .dash || ["and", "to", "through", "until"].contains(word(k)), isDay(k + 1),
      !isMonth(k + 2) || !isMonth(i - 1), tokens[k + 1].value > tokens[i].value
    {
      return (day(k + 1), k + 2)
    }
    return (day(i), k)
  }

  /// `October 30 - November 2`
  private func spanEnd(_ i: Int, after: Int) -> ((month: Int, day: Int), Int)? {
    guard i < tokens.count, tokens[i].kind == .dash || ["and", "to", "through"].contains(word(i)), isMonth(i + 1),
      isDay(i + 2)
    else { return nil }
    return ((month(i + 1), day(i + 2)), i + 3)
  }

  /// `30 September - 2 October`
  private func dayFirstSpan(_ i: Int) -> ((month: Int, day: Int), Int)? {
    guard i < tokens.count, tokens[i].kind == .dash || ["to", "through", "until", "and"].contains(word(i)),
      isDay(i + 1),
      isMonth(i + 2)
    else { return nil }
    return ((month(i + 2), day(i + 1)), i + 3)
  }

  private func withYear(
    _ end: (month: Int, day: Int), fromMonth: Int, from: Int, _ next: Int
  ) -> (TimeExpression.Form, Int) {
    let (year, after) = yearAfter(next)
    return (.span(fromMonth: fromMonth, from: from, toMonth: end.month, to: end.day, year: year), after)
  }

  private func yearAfter(_ i: Int) -> (Int?, Int) {
    var k = i
    if k < tokens.count, tokens[k].kind == .comma, isYear(k + 1) { k += 1 }
    if word(k) == "of", isYear(k + 1) { k += 1 }
    if word(k) == "this", word(k + 1) == "year" { return (nil, k + 2) }
    guard isYear(k) else { return (nil, i) }
    return (Int(tokens[k].value), k + 1)
  }
}

extension TimeFinder {
  /// Expressions of words alone.
  private func worded(at i: Int) -> TimeExpression? {
    func found(_ end: Int, _ form: TimeExpression.Form) -> TimeExpression {
      TimeExpression(tokens: i..<end, form: form)
    }
    switch word(i) {
    case "today": return found(i + 1, .today)
    case "yesterday": return found(i + 1, .yesterday)
    case "tomorrow": return found(i + 1, .tomorrow)
    case "soon", "shortly": return word(i - 1) == "as" ? nil : found(i + 1, .soft(days: 90))
    case "as":
      if word(i + 1) == "soon", word(i + 2) == "as" { return found(i + 4, .asSoonAsPossible) }
      if word(i + 1) == "early" || word(i + 1) == "quickly" || word(i + 1) == "rapidly", word(i + 2) == "as" {
        return found(i + 4, .asSoonAsPossible)
      }
    case "immediately", "urgently", "promptly", "swiftly": return found(i + 1, .asSoonAsPossible)
    case "immediate", "prompt", "speedy", "swift": return found(i + 1, .asSoonAsPossible)
    case "without":
      if ["delay", "further"].contains(word(i + 1)) {
        return found(word(i + 2) == "delay" ? i + 3 : i + 2, .asSoonAsPossible)
      }
    case "at":
      if word(i + 1) == "the" || word(i + 1) == "their", ["earliest", "soonest"].contains(word(i + 2)) {
        return found(i + 4, .asSoonAsPossible)
      }
    case "earliest":
      if ["opportunity", "possible", "convenience"].contains(word(i + 1)) { return found(i + 2, .asSoonAsPossible) }
    case "in", "within", "during", "over", "for": return period(at: i)
    case "next", "last", "this", "earlier", "later":
      return calendarUnit(at: i, from: i)
    case "the":
      if ["next", "last", "coming"].contains(word(i + 1)), let unit = calendarUnit(at: i + 1, from: i) { return unit }
    case "recent", "recently", "lately": return found(i + 1, .recent)
    case "then", "afterwards", "thereafter", "subsequently":
      return found(i + 1, .sequenced)
    case "before", "by", "until":
      let k = word(i + 1) == "the" ? i + 2 : i + 1
      if word(k) == "christmas" { return found(k + 1, .beforeFeast(month: 12, day: 24)) }
      if word(k) == "new", word(k + 1) == "year" || word(k + 1) == "year's" {
        return found(k + 2, .beforeFeast(month: 12, day: 31))
      }
    default: break
    }
    if i < tokens.count, tokens[i].is(.weekday), tokens[i].isCapital, word(i - 1) != "the" {
      return found(i + 1, .weekday(Int(tokens[i].value)))
    }
    // two weeks ago, a week earlier
    if let count = count(at: i), let unit = unit(i + 1), ["ago", "earlier"].contains(word(i + 2)) {
      return found(i + 3, .ago(days: count * unit))
    }
    return nil
  }

  private func isPlural(_ i: Int) -> Bool { i < tokens.count && lexicon.spelling(of: tokens[i].word).hasSuffix("s") }

  private func count(at i: Int) -> Int? {
    guard i >= 0, i < tokens.count else { return nil }
    if tokens[i].kind == .number || tokens[i].is(.numeral) { return Int(tokens[i].value) }
    return word(i) == "a" || word(i) == "one" ? 1 : nil
  }

  private func unit(_ i: Int) -> Int? {
    i < tokens.count && tokens[i].is(.unit) && tokens[i].value > 0 ? Int(tokens[i].value) : nil
  }

  /// `in the near future`, `in the coming weeks`, `within ten days`, `in recent days`, `over the past year`.
  private func period(at i: Int) -> TimeExpression? {
    var k = i + 1
    if word(k) == "the" { k += 1 }
    if word(k) == "very" { k += 1 }
    switch word(k) {
    case "near", "nearest", "foreseeable", "immediate":
      guard ["future", "time", "days"].contains(word(k + 1)) else { return nil }
      return TimeExpression(tokens: i..<(k + 2), form: .soft(days: 90))
    case "coming", "next", "following":
      if let unit = unit(k + 1) {
        let plural = isPlural(k + 1)
        if !plural { return TimeExpression(tokens: i..<(k + 2), form: .relative(unit: unit, offset: 1)) }
        return TimeExpression(tokens: i..<(k + 2), form: .soft(days: unit == 1 ? 14 : (unit == 7 ? 42 : 90)))
      }
      if let count = count(at: k + 1), let unit = unit(k + 2) {
        return TimeExpression(tokens: i..<(k + 3), form: .within(days: count * unit))
      }
    case "recent": if unit(k + 1) != nil { return TimeExpression(tokens: i..<(k + 2), form: .recent) }
    case "past", "last": return nil
    default:
      if word(i) == "within", let count = count(at: k), let unit = unit(k + 1) {
        return TimeExpression(tokens: i..<(k + 2), form: .within(days: count * unit))
      }
    }
    return nil
  }

  private func calendarUnit(at i: Int, from start: Int) -> TimeExpression? {
    var k = i + 1
    var offset = word(i) == "last" ? -1 : (word(i) == "next" || word(i) == "coming" ? 1 : 0)
    if word(i) == "earlier" || word(i) == "later" {
      guard word(k) == "this" else { return nil }
      k += 1
      offset = 0
    }
    guard let unit = unit(k), unit > 1, !isPlural(k) else {
      if offset != 0 || word(i) == "this", isMonth(k) {
        return TimeExpression(tokens: start..<(k + 1), form: .month(month(k), .whole, year: nil))
      }
      return nil
    }
    return TimeExpression(tokens: start..<(k + 1), form: .relative(unit: unit, offset: offset))
  }
}

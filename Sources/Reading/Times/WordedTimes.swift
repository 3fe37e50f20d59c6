// Phrases of time in words alone: "in the near future", "as soon as possible", "last week".
extension TimeFinder {
  /// The expression that begins at a token.
  func worded(at i: Int) -> TimeExpression? {
    func found(_ end: Int, _ form: TimeExpression.Form) -> TimeExpression {
      TimeExpression(tokens: i..<end, form: form)
    }
    switch word(i) {
    case "today", "tonight": return found(i + 1, .today)
    case "this" where ["morning", "afternoon", "evening"].contains(word(i + 1)): return found(i + 2, .today)
    case "yesterday": return found(i + 1, .yesterday)
    case "last" where word(i + 1) == "night", "overnight": return found(word(i) == "last" ? i + 2 : i + 1, .yesterday)
    case "tomorrow": return found(i + 1, .tomorrow)
    case "soon", "shortly": return word(i - 1) == "as" ? nil : found(i + 1, .soft(days: 90))
    case "as":
      if word(i + 1) == "soon", word(i + 2) == "as" { return found(i + 4, .asSoonAsPossible) }
      // "as early as next week".
      if word(i + 1) == "early", word(i + 2) == "as", ["next", "this", "in"].contains(word(i + 3)) || isMonth(i + 3) {
        return nil
      }
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
      if word(i + 1) == "an", word(i + 2) == "early", word(i + 3) == "date" { return found(i + 4, .soft(days: 90)) }
    case "earliest":
      if ["opportunity", "possible", "convenience"].contains(word(i + 1)) { return found(i + 2, .asSoonAsPossible) }
    case "in", "within", "during", "over", "for": return period(at: i)
    case "last" where i + 1 < tokens.count && tokens[i + 1].is(.weekday) && tokens[i + 1].isCapital:
      return found(i + 2, .lastWeekday(number(i + 1)))
    case "next", "last", "this", "earlier", "later":
      return calendarUnit(at: i, from: i)
    case "the":
      if let next = neighbour(at: i) { return next }
      if word(i + 1) == "day", word(i + 2) == "after", word(i + 3) == "tomorrow" {
        return found(i + 4, .ahead(days: 2))
      }
      if word(i + 1) == "day", word(i + 2) == "before", word(i + 3) == "yesterday" {
        return found(i + 4, .ago(days: 2))
      }
      switch word(i + 1) {
      case "next", "last", "coming": if let unit = calendarUnit(at: i + 1, from: i) { return unit }
      default: break
      }
    case "since":
      // "since the beginning of the year".
      let k = word(i + 1) == "the" ? i + 2 : i + 1
      if ["beginning", "start", "outset"].contains(word(k)), word(k + 1) == "of",
        ["the", "this"].contains(word(k + 2)), let unit = unit(k + 3), unit > 1
      {
        return found(k + 4, .relative(unit: unit, offset: 0))
      }
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
      // "Monday and Tuesday", "Monday to Wednesday".
      if i + 2 < tokens.count, kind(i + 1) == .dash || ["and", "to", "through"].contains(word(i + 1)),
        tokens[i + 2].is(.weekday), tokens[i + 2].isCapital, !isDay(i + 3), !isMonth(i + 3),
        kind(i + 3) != .comma || !isDay(i + 4)
      {
        return found(i + 3, .weekdays(from: number(i), to: number(i + 2)))
      }
      return found(i + 1, .weekday(number(i)))
    }
    // two weeks ago, a week earlier; two days later
    if let count = count(at: i), let unit = unit(i + 1) {
      if ["ago", "earlier"].contains(word(i + 2)) { return found(i + 3, .ago(days: count * unit)) }
      if word(i + 2) == "later" { return found(i + 3, .after(days: count * unit)) }
      if word(i + 2) == "hence" { return found(i + 3, .ahead(days: count * unit)) }
      if word(i + 2) == "from", word(i + 3) == "now" { return found(i + 4, .ahead(days: count * unit)) }
    }
    return nil
  }

  /// `the following day`, `the next day`, `the previous day`, `the same day`.
  private func neighbour(at i: Int) -> TimeExpression? {
    if ["day", "evening", "night", "morning", "afternoon"].contains(word(i + 1)), word(i + 2) == "before",
      i + 3 >= tokens.count || [.stop, .comma, .colon].contains(tokens[i + 3].kind)
    {
      return TimeExpression(tokens: i..<(i + 3), form: .after(days: -1))
    }
    let days: Int
    switch word(i + 1) {
    case "following", "next": days = 1
    case "same": days = 0
    case "previous", "preceding": days = -1
    default: return nil
    }
    guard ["day", "morning", "afternoon", "evening"].contains(word(i + 2)), word(i + 3) != "of" else { return nil }
    return TimeExpression(tokens: i..<(i + 3), form: .after(days: days))
  }

  private func isPlural(_ i: Int) -> Bool { written(i).hasSuffix("s") }

  /// "two", "14", "a".
  private func count(at i: Int) -> Int? {
    guard i >= 0, i < tokens.count else { return nil }
    if tokens[i].kind == .number || tokens[i].is(.numeral) { return number(i) }
    return word(i) == "a" || word(i) == "one" ? 1 : nil
  }

  /// "days", "week": how many days it has.
  private func unit(_ i: Int) -> Int? {
    i < tokens.count && tokens[i].is(.unit) && tokens[i].value > 0 ? number(i) : nil
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
        return TimeExpression(tokens: i..<(k + 3), form: deadline(count, unit))
      }
    case "recent": if unit(k + 1) != nil { return TimeExpression(tokens: i..<(k + 2), form: .recent) }
    case "past", "last":
      // "over the past two weeks", "in the last months"; "the past year" is counted by its noun.
      if let count = count(at: k + 1), let unit = unit(k + 2) {
        return TimeExpression(tokens: i..<(k + 3), form: .within(days: count * unit))
      }
      if ["few", "several"].contains(word(k + 1)), unit(k + 2) != nil {
        return TimeExpression(tokens: i..<(k + 3), form: .recent)
      }
      return unit(k + 1) != nil && isPlural(k + 1) ? TimeExpression(tokens: i..<(k + 2), form: .recent) : nil
    default:
      // "in two weeks", "in a month's time".
      if word(i) == "in", k == i + 1, let count = count(at: k), let unit = unit(k + 1) {
        let time = kind(k + 2) == .quote || kind(k + 2) == .possessive ? k + 3 : k + 2
        if word(time) == "time" { return TimeExpression(tokens: i..<(time + 1), form: .ahead(days: count * unit)) }
        if count > 1 { return TimeExpression(tokens: i..<(k + 2), form: .ahead(days: count * unit)) }
      }
      if word(i) == "within", let count = count(at: k), ["hours", "hour"].contains(word(k + 1)) {
        return TimeExpression(tokens: i..<(k + 2), form: .within(days: (count + 23) / 24))
      }
      if word(i) == "within", let count = count(at: k), let unit = unit(k + 1) {
        return TimeExpression(tokens: i..<(k + 2), form: deadline(count, unit))
      }
    }
    return nil
  }

  /// So many days, weeks or months from now; a unit of months has thirty days.
  private func deadline(_ count: Int, _ unit: Int) -> TimeExpression.Form {
    unit == 30 ? .withinMonths(count) : .within(days: count * unit)
  }

  /// `next week`, `last month`, `earlier this year`, `this June`.
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
        return TimeExpression(tokens: start..<(k + 1), form: .month(number(k), .whole, year: nil))
      }
      return nil
    }
    return TimeExpression(tokens: start..<(k + 1), form: .relative(unit: unit, offset: offset))
  }
}

// Parts of a year and of a week: "in the autumn", "in the first half of 2031", "over the weekend".
extension TimeFinder {
  /// The expression that begins at a token.
  func partOfYear(at i: Int) -> TimeExpression? {
    var k = i
    switch word(i) {
    case "in", "during", "over", "at": k = i + 1
    case "next", "coming", "last", "past", "this", "early", "mid", "late": break
    default: return nil
    }
    if word(k) == "the" { k += 1 }
    let offset: Int? =
      switch word(k) {
      case "next", "coming": 1
      case "last", "past": -1
      case "this": 0
      default: nil
      }
    if offset != nil { k += 1 }
    // "in early 2010", "late last year": a third of the year.
    let third = word(i) == "in" ? i + 1 : i
    if let part = ["early", "mid", "late"].firstIndex(where: { $0 == word(third) }) {
      let months = (part * 4 + 1, part * 4 + 4)
      if isYear(third + 1), third > i {
        return TimeExpression(
          tokens: i..<(third + 2),
          form: .months(from: months.0, to: months.1, year: number(third + 1), offset: nil))
      }
      if ["last", "next", "this"].contains(word(third + 1)), word(third + 2) == "year" {
        let counted = word(third + 1) == "next" ? 1 : word(third + 1) == "last" ? -1 : 0
        return TimeExpression(
          tokens: i..<(third + 3), form: .months(from: months.0, to: months.1, year: nil, offset: counted))
      }
    }
    // "through the winter" is no day of anything.
    guard k > i else { return nil }
    if word(k) == "weekend" { return TimeExpression(tokens: i..<(k + 1), form: .weekend) }
    if let (from, to) = season(k) {
      let (year, end) = yearNamed(behind: k + 1)
      // "this autumn" and "last autumn" are the nearest.
      return TimeExpression(tokens: i..<end, form: .months(from: from, to: to, year: year, offset: nil))
    }
    guard offset == nil, let (from, to) = share(k) else { return nil }
    if word(k + 2) == "of", ["the", "this", "next", "last"].contains(word(k + 3)), word(k + 4) == "year" {
      let counted = word(k + 3) == "next" ? 1 : word(k + 3) == "last" ? -1 : 0
      return TimeExpression(tokens: i..<(k + 5), form: .months(from: from, to: to, year: nil, offset: counted))
    }
    let (year, end) = yearNamed(behind: k + 2)
    guard year != nil || word(k + 1) == "quarter" else { return nil }
    return TimeExpression(tokens: i..<end, form: .months(from: from, to: to, year: year, offset: nil))
  }

  private func season(_ i: Int) -> (Int, Int)? {
    switch word(i) {
    case "spring": (3, 5)
    case "summer" where !["break", "recess", "camp", "school"].contains(word(i + 1)): (6, 8)
    case "autumn": (9, 11)
    case "winter": (12, 14)
    default: nil
    }
  }

  /// `first half`, `third quarter`.
  private func share(_ i: Int) -> (Int, Int)? {
    let count: Int
    switch word(i) {
    case "first": count = 0
    case "second": count = 1
    case "third": count = 2
    case "fourth", "last": count = 3
    default: return nil
    }
    switch word(i + 1) {
    case "quarter": return (count * 3 + 1, count * 3 + 3)
    case "half" where count < 2: return (count * 6 + 1, count * 6 + 6)
    default: return nil
    }
  }

  /// `of 2031`, `2031`, `of the year`.
  private func yearNamed(behind i: Int) -> (Int?, Int) {
    let k = word(i) == "of" ? i + 1 : i
    return isYear(k) ? (number(k), k + 1) : (nil, i)
  }
}

internal import Negotiation

extension Pack.Period {
  /// Takes `2008-11-02`, `2008-11`, `2008`, or two of them with `..` between, either of which may be missing.
  init?(_ text: some StringProtocol) {
    guard let dots = text.firstDots else {
      guard let days = Self.days(text) else { return nil }
      self.init(first: days.first, last: days.last, isCoarse: days.first != days.last)
      return
    }
    let left = text[..<dots.lowerBound]
    let right = text[dots.upperBound...]
    let first = Self.days(left)
    let last = Self.days(right)
    guard left.isEmpty || first != nil, right.isEmpty || last != nil, !(left.isEmpty && right.isEmpty) else {
      return nil
    }
    if let a = first?.first, let b = last?.last, b < a { return nil }
    let coarse = [first, last].contains { $0.map { $0.first != $0.last } ?? false }
    self.init(first: first?.first, last: last?.last, isCoarse: coarse)
  }

  /// The first and the last day of a day, a month or a year.
  private static func days(_ text: some StringProtocol) -> (first: Day, last: Day)? {
    switch text.utf8.count {
    case 4:
      guard let first = Day(text + "-01-01"), let last = Day(text + "-12-31") else { return nil }
      return (first, last)
    case 7:
      guard let first = Day(text + "-01") else { return nil }
      let (year, month, _) = first.civil
      return (first, first + (Day.length(ofMonth: month, year: year) - 1))
    default:
      guard let day = Day(text) else { return nil }
      return (day, day)
    }
  }
}

extension Pack.Tenure {
  /// Takes `OFFICE FROM..TO` or `OFFICE for STATE FROM..TO`.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last, words.count == 2 || words.count == 4,
      let office = Party(String(first)), last.firstDots != nil, let period = Pack.Period(last)
    else { return nil }
    var represented: Party?
    if words.count == 4 {
      guard words[1] == "for", let state = Party(String(words[2])) else { return nil }
      represented = state
    }
    self.init(office: office, represented: represented, period: period)
  }
}

extension StringProtocol {
  /// Where the first `..` stands.
  fileprivate var firstDots: Range<Index>? {
    guard let dot = utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let next = utf8.index(after: dot)
    guard next < endIndex, utf8[next] == UInt8(ascii: ".") else { return nil }
    return dot..<utf8.index(after: next)
  }
}

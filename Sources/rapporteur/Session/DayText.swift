internal import ArgumentParser
internal import Negotiation

/// A day, month or year as a person types it: `2011-12-06`, `2011-12`, `2011`, `today`, `yesterday`.
///
/// Kept as typed until a session says which day is today, so that a day that does not exist is refused
/// in our own words.
struct DayText: ExpressibleByArgument, Equatable {
  var text: String

  init(argument: String) { text = argument }

  /// The first day meant: what `--since` takes.
  func first(today: Day) throws(Refusal) -> Day { try days(today: today).lowerBound }

  /// The last day meant: what `--until` and `--as-of` take.
  func last(today: Day) throws(Refusal) -> Day { try days(today: today).upperBound }

  /// All the days meant.
  ///
  /// - Throws: a refusal that says what is wrong with the date.
  func days(today: Day) throws(Refusal) -> ClosedRange<Day> {
    switch text {
    case "today": return today...today
    case "yesterday": return (today - 1)...(today - 1)
    default: break
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.map { part in
      part.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int(String(part) ?? "") : nil
    }
    guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.count)), let year = numbers[0], year > 0 else {
      throw malformed
    }
    let month = numbers.count > 1 ? numbers[1] : 1
    let lastMonth = numbers.count > 1 ? numbers[1] : 12
    guard let month, let lastMonth, (1...12).contains(month) else {
      throw .refused("\"\(text)\" is no date: a year has twelve months", hint: DayText.hint)
    }
    let length = Day.length(ofMonth: lastMonth, year: year)
    let day = numbers.count > 2 ? numbers[2] : 1
    let lastDay = numbers.count > 2 ? numbers[2] : length
    guard let day, let lastDay, let first = Day(year: year, month: month, day: day),
      let last = Day(year: year, month: lastMonth, day: lastDay)
    else {
      throw .refused("\"\(text)\" is no date: that month has \(length) days", hint: DayText.hint)
    }
    return first...last
  }

  private var malformed: Refusal { .refused("\"\(text)\" is no date", hint: DayText.hint) }

  private static let hint = "dates are written 2011-12-06, 2011-12, 2011, today or yesterday"
}

/// A day of the Gregorian calendar, without time and without zone: what a dateline names.
///
/// Stored as the number of days since 1970-01-01, so that comparing and counting are integer work.
/// Range: 0001-01-01 to 9999-12-31.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int32

  /// Takes a count of days since 1970-01-01; outside the range the nearest day in it.
  public init(number: Int32) { self.number = min(max(number, Day.first), Day.last) }

  /// Takes a civil date; `nil` when the calendar has no such day (`2011-02-30`).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Takes `YYYY-MM-DD`; `nil` for any other form and for days that do not exist.
  public init?(_ text: some StringProtocol) {
    guard let day = text.utf8.withContiguousStorageIfAvailable({ Day(iso: $0) }) ?? Day(iso: Array(text.utf8)) else {
      return nil
    }
    self = day
  }

  /// Takes the ten bytes of `YYYY-MM-DD`; `nil` for any other form. Complexity: O(1).
  public init?(iso bytes: some RandomAccessCollection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (offset, byte) in bytes.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if offset < 4 {
        numbers.0 = numbers.0 * 10 + digit
      } else if offset < 7 {
        numbers.1 = numbers.1 * 10 + digit
      } else {
        numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Year, month 1...12 and day 1...31.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// Day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { (Int(number) + 719_468 + 2) % 7 + 1 }

  /// `YYYY-MM-DD`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { digits in
      var out = JSONCursor(digits, at: 0)
      out.day(self)
      return out.count
    }
  }

  /// The number of days of a month, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// The day `count` days later (earlier when negative), the last day there is when that is too late.
  public static func + (day: Day, count: Int) -> Day {
    let (sum, overflow) = Int(day.number).addingReportingOverflow(count)
    return Day(number: overflow ? (count < 0 ? first : last) : Int32(clamping: sum))
  }
  /// The day `count` days earlier, the first day there is when that is too early.
  public static func - (day: Day, count: Int) -> Day {
    let (difference, overflow) = Int(day.number).subtractingReportingOverflow(count)
    return Day(number: overflow ? (count < 0 ? last : first) : Int32(clamping: difference))
  }
  /// The number of days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { Int(a.number - b.number) }

  /// 0001-01-01 and 9999-12-31.
  private static let first: Int32 = -719_162
  private static let last: Int32 = 2_932_896
}

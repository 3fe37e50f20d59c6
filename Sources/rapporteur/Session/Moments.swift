internal import Glibc
internal import Negotiation
internal import Projections

/// Points of the ledger's own history, as they are typed.
enum Moments {
  /// Takes a position (`181`), a day, month or year (its end), or a day and a time (`2024-05-01T14:30`),
  /// in the local time zone. Four digits are a position.
  ///
  /// - Throws: a refusal when it is none of these.
  static func parse(_ text: String, today: Day) throws(Refusal) -> Filters.Moment {
    if let position = Int(text), text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) {
      return .position(position)
    }
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2 else {
      let day = try DayText(argument: text).last(today: today)
      return .time(microseconds(day + 1, hour: 0, minute: 0, second: 0) - 1)
    }
    guard let day = Day(parts[0]) else { throw .refused("\"\(text)\": \"\(parts[0])\" is no day", hint: hint) }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...3).contains(clock.count), (0...23).contains(clock[0]), (0...59).contains(clock[1]),
      clock.count < 3 || (0...59).contains(clock[2])
    else { throw .refused("\"\(text)\": \"\(parts[1])\" is no time of day", hint: hint) }
    // A time without seconds means the whole minute.
    let second = clock.count == 3 ? clock[2] : 59
    return .time(microseconds(day, hour: clock[0], minute: clock[1], second: second) + 999_999)
  }

  /// A moment of the log for people: `2024-05-01 14:30:05`, local time.
  static func text(_ microseconds: Int64) -> String {
    var seconds = time_t(microseconds / 1_000_000)
    var civil = tm()
    localtime_r(&seconds, &civil)
    func pad(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    let day = [civil.tm_year + 1900, civil.tm_mon + 1, civil.tm_mday].map(pad).joined(separator: "-")
    return day + " " + [civil.tm_hour, civil.tm_min, civil.tm_sec].map(pad).joined(separator: ":")
  }

  /// A moment of the log for programs: `2024-05-01T12:30:05Z`, universal time (RFC 3339).
  static func universal(_ microseconds: Int64) -> String {
    let seconds = microseconds / 1_000_000
    let (hour, minute, second) = (seconds % 86_400 / 3_600, seconds % 3_600 / 60, seconds % 60)
    func pad(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(Day(number: Int32(clamping: seconds / 86_400)))T\(pad(hour)):\(pad(minute)):\(pad(second))Z"
  }

  /// The day on which a moment of the log fell, local time.
  static func day(_ microseconds: Int64) -> Day {
    var seconds = time_t(microseconds / 1_000_000)
    var civil = tm()
    localtime_r(&seconds, &civil)
    return Day(year: Int(civil.tm_year) + 1900, month: Int(civil.tm_mon) + 1, day: Int(civil.tm_mday))
      ?? Day(number: Int32(clamping: seconds / 86_400))
  }

  private static func microseconds(_ day: Day, hour: Int, minute: Int, second: Int) -> Int64 {
    var civil = tm()
    let date = day.civil
    civil.tm_year = Int32(date.year - 1900)
    civil.tm_mon = Int32(date.month - 1)
    civil.tm_mday = Int32(date.day)
    civil.tm_hour = Int32(hour)
    civil.tm_min = Int32(minute)
    civil.tm_sec = Int32(second)
    civil.tm_isdst = -1
    return Int64(mktime(&civil)) * 1_000_000
  }

  private static let hint = "a moment is a position (181), a day (2024-05-01) or 2024-05-01T14:30"
}

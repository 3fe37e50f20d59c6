import Negotiation
import Testing

struct DayTests {
  @Test func `every day of four centuries comes back from its number and from its text`() throws {
    var number = try #require(Day(year: 1700, month: 1, day: 1)).number
    var weekday = 5  // 1700-01-01 was a Friday in the Gregorian calendar.
    for year in 1700..<2100 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          guard let value = Day(year: year, month: month, day: day) else {
            Issue.record("\(year)-\(month)-\(day) is refused")
            return
          }
          let civil = value.civil
          guard value.number == number, civil == (year, month, day), value.weekday == weekday,
            Day(value.description) == value
          else {
            Issue.record("\(year)-\(month)-\(day) does not come back: \(value), weekday \(value.weekday)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    // The calendar repeats after 400 years of 146 097 days.
    #expect(try #require(Day(year: 2100, month: 1, day: 1)).number == number)
    #expect(number - (try #require(Day(year: 1700, month: 1, day: 1)).number) == 146_097)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5), ("2000-02-29", 11_016, 2),
    ("1969-12-31", -1, 3), ("2024-02-29", 19_782, 4),
  ])
  func `known days have their known numbers and weekdays`(text: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(Int(day.number) == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2011-02-29", "2011-02-30", "1900-02-29", "2100-02-29", "2011-04-31", "2011-00-10", "2011-13-01", "2011-01-00",
    "2011-01-32", "0000-01-01", "", "2011", "2011-1-1", "2011-01-1", "11-01-01", "2011/01/01", "2011-01-01 ",
    " 2011-01-01", "2011-01-01T00", "20110101", "+011-01-01", "2011-0a-01", "２011-01-01", "-001-01-01",
  ])
  func `a day that does not exist or is spelt otherwise is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `days are counted and compared as numbers`() throws {
    let eve = try #require(Day("2011-12-31"))
    #expect((eve + 1).description == "2012-01-01")
    #expect((eve - 31).description == "2011-11-30")
    #expect((eve + 366) - eve == 366)
    #expect(eve < eve + 1)
    #expect(!(eve < eve))
  }

  @Test(arguments: [(2000, 29), (1900, 28), (2023, 28), (2024, 29)])
  func `february follows the leap years`(year: Int, days: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == days)
  }
}

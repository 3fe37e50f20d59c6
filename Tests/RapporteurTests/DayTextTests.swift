import Negotiation
import Projections
import Testing

@testable import rapporteur

struct DayTextTests {
  private let today = Day(number: 15_337)

  @Test(arguments: [
    ("2011-12-06", "2011-12-06", "2011-12-06"), ("2011-12", "2011-12-01", "2011-12-31"),
    ("2012-02", "2012-02-01", "2012-02-29"), ("2011", "2011-01-01", "2011-12-31"),
    ("today", "2011-12-29", "2011-12-29"), ("yesterday", "2011-12-28", "2011-12-28"),
  ])
  func `a day, a month or a year means its days`(text: String, first: String, last: String) throws {
    let day = DayText(argument: text)
    #expect(try day.first(today: today).description == first)
    #expect(try day.last(today: today).description == last)
  }

  @Test(arguments: [
    "", "soon", "2011-02-30", "2011-2-3", "2011-13", "2011-00-10", "2011-01-00", "0000-01-01", "11-12-06",
    "2011-12-06T10:00", "2011-12-06-01", "２０１１",
  ])
  func `what is no date is refused`(text: String) {
    #expect(throws: Refusal.self) { try DayText(argument: text).days(today: today) }
  }

  @Test func `a day that does not exist is refused with the length of its month`() {
    #expect {
      try DayText(argument: "2011-02-30").days(today: today)
    } throws: { error in
      (error as? Refusal)?.message == "\"2011-02-30\" is no date: that month has 28 days"
    }
  }

  @Test(arguments: ["181", "2011-12-06", "2011-12", "2011-12-06T14:30", "2011-12-06T14:30:05"])
  func `a moment is a position, a day or a time`(text: String) throws {
    switch try Moments.parse(text, today: today) {
    case .position(let position): #expect(text == "181" && position == 181)
    case .time(let time): #expect(text != "181" && time > 0)
    }
  }

  @Test(arguments: ["teatime", "2011-12-06T25:00", "2011-12-06T14", "2011-02-30T10:00", "-3"])
  func `what is no moment is refused`(text: String) {
    #expect(throws: Refusal.self) { try Moments.parse(text, today: today) }
  }
}

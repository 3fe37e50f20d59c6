import Negotiation
import Replay
import Testing

@testable import Projections

@Suite struct OfficeHoldersTests {
  /// The office of the harbour master, by who is attested on which day.
  private func testimonies(_ attested: [(day: String, persons: [String])]) -> [Testimony] {
    attested.enumerated().map { index, one in
      Testimony(
        Said.event(
          "s\(index)#1", .roleAttested(office: "Harbour Master"), by: one.persons.map { "person:" + $0 },
          to: ["azuria"], on: one.day))
    }
  }

  private func holder(_ attested: [(day: String, persons: [String])], on day: String) throws -> [String] {
    let answer = OfficeHolders.answer(testimonies(attested), on: try #require(Day(day)))
    return [answer[column: "holder"], answer[column: "standing"]].map { $0.map(\.plain).joined(separator: "; ") }
  }

  private let two = [("2020-01-01", ["ana"]), ("2020-03-01", ["ana"]), ("2020-05-01", ["ben"])]

  @Test(arguments: [
    ("2020-01-01", "person:ana", "held"), ("2020-02-01", "person:ana", "held"), ("2020-04-01", "", "unknown"),
    ("2020-05-01", "person:ben", "held"), ("2019-12-31", "", "unknown"), ("2020-05-02", "", "unknown"),
  ])
  func `the holder is known between two attestations and not guessed elsewhere`(
    day: String, holder: String, standing: String
  ) throws {
    #expect(try self.holder(two, on: day) == [holder, standing])
  }

  @Test func `who comes back after another did not hold it all the while`() throws {
    let attested = two + [("2020-07-01", ["ana"])]
    #expect(try holder(attested, on: "2020-06-01") == ["", "unknown"])
  }

  @Test func `several attested on one day are all named, and of them who goes on`() throws {
    let attested = [("2020-01-01", ["ana", "ben"]), ("2020-03-01", ["ben", "cai"])]
    #expect(try holder(attested, on: "2020-01-01") == ["person:ana, person:ben", "several"])
    #expect(try holder(attested, on: "2020-02-01") == ["person:ben", "held"])
  }

  @Test func `terms show the gap before them or who else is attested within`() {
    func offices(_ attested: [(day: String, persons: [String])]) -> Answer {
      Ledger(Said.entries(testimonies(attested).map(\.event))).ask(Question(.offices))
    }
    #expect(offices(two)[column: "gap_days"] == [.null, .integer(60)])
    let overlapping = offices(two + [("2020-07-01", ["ana"])])
    #expect(overlapping[column: "overlaps"].map(\.plain) == ["person:ben", "person:ana"])
    #expect(overlapping[column: "gap_days"] == [.null, .null])
  }
}

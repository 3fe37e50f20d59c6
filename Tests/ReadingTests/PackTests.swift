import Negotiation
import Testing

@testable import Reading

@Suite struct `A pack` {
  @Test func `is one entry a line, with names and fields`() throws {
    let pack = try Pack(
      name: "rivers",
      text: """
        # Two rivers talks

        state arland | Arland; Republic of Arland | adjective Arlandic | capital Port Arl; Old Arl
        body river-panel | River Panel | number plural | members arland; bremia
        """)
    #expect(pack.entries.map(\.id) == ["arland", "river-panel"])
    #expect(pack.entries.map(\.line) == [3, 4])
    #expect(pack.entries[0].names == ["Arland", "Republic of Arland"])
    #expect(pack.entries[0].attributes[.capital] == ["Port Arl", "Old Arl"])
    #expect(pack.entries[0].attributes[.people].isEmpty)
    #expect(pack.entries[1].isPlural)
    #expect(pack.entries[1].attributes[.members] == ["arland", "bremia"])
  }

  @Test func `reads the offices of a person with their days`() throws {
    let pack = try Pack(
      name: "rivers",
      text:
        "person ines-quist | Ines Quist | holds arland/president 2008-04-09..2011; panel/chairs for arland 2012-02..")
    let person = try #require(pack.entries.first)
    #expect(person.id == "person:ines-quist")
    let first = try #require(person.tenures.first)
    #expect(first.office.id == "arland/president")
    #expect(first.principal.id == "arland")
    #expect(first.period.first == Day("2008-04-09"))
    #expect(first.period.last == Day("2011-12-31"))
    let second = try #require(person.tenures.last)
    #expect(second.office.id == "panel/chairs")
    #expect(second.principal.id == "arland")
    #expect(second.period.first == Day("2012-02-01"))
    #expect(second.period.last == nil)
    #expect(second.period.contains(try #require(Day("2030-01-01"))))
    #expect(!second.period.contains(try #require(Day("2012-01-31"))))
  }

  @Test(
    arguments: [
      ("2008-11-02", "2008-11-02", "2008-11-02", false),
      ("2012-02", "2012-02-01", "2012-02-29", true),
      ("1999", "1999-01-01", "1999-12-31", true),
      ("2014-09-05..2015-02-12", "2014-09-05", "2015-02-12", false),
      ("2014-09..2015-02-12", "2014-09-01", "2015-02-12", true),
      ("2014-09..", "2014-09-01", nil, true),
      ("..2014", nil, "2014-12-31", true),
    ] as [(String, String?, String?, Bool)])
  func `takes a day, a month, a year, or a span`(text: String, first: String?, last: String?, coarse: Bool) throws {
    let pack = try Pack(name: "rivers", text: "document port-accord | Port Accord | date \(text)")
    let dates = try #require(pack.entries.first?.dates)
    #expect(dates.first?.description == first)
    #expect(dates.last?.description == last)
    #expect(dates.isCoarse == coarse)
  }

  @Test(arguments: [
    ("planet arland | Arland", "planet", PackError.Reason.unknownKind),
    ("state Arland | Arland", "Arland", .badIdentifier),
    ("state | Arland", "", .badIdentifier),
    ("state arland", "state arland", .noNames),
    ("state arland | | capital Port Arl", "state arland", .noNames),
    ("state arland | Arland; ; Republic of Arland", "state arland", .emptyName),
    ("state arland | Arland | colour red", "colour", .unknownKey),
    ("state arland | Arland | holds arland/president 2008..", "holds", .misplacedKey),
    ("state arland | Arland | capital", "capital", .noValue),
    ("state arland | Arland |", "", .unknownKey),
    ("body panel | Panel | number dual", "dual", .badChoice),
    ("body panel | Panel | number singular; plural", "number singular; plural", .severalValues),
    ("body panel | Panel | members Arland", "Arland", .badIdentifier),
    ("document accord | Accord | date 2011-02-30", "2011-02-30", .badDate),
    ("document accord | Accord | date ..", "..", .badDate),
    ("document accord | Accord | date 2012..2011", "2012..2011", .badDate),
    ("document accord | Accord | month-only yes", "month-only yes", .severalValues),
    ("person quist | Quist | holds arland/president", "arland/president", .badTenure),
    ("person quist | Quist | holds arland/president 2008", "arland/president 2008", .badTenure),
    ("person quist | Quist | holds panel/chairs of arland 2008..", "panel/chairs of arland 2008..", .badTenure),
  ])
  func `is refused for a wrong line, which it names`(line: String, field: String, reason: PackError.Reason) {
    let error = #expect(throws: PackError.self) { try Pack(name: "rivers", text: "# one\n\(line)\n") }
    #expect(error?.problems == [PackError.Problem(line: 2, field: field, reason: reason)])
  }

  @Test func `is refused with all its wrong lines at once`() {
    let text = """
      state arland | Arland
      state arland | Arland again
      body arland | Arland, the body
      topic ferry
      document accord | Accord | date soon | place
      """
    let error = #expect(throws: PackError.self) { try Pack(name: "rivers", text: text) }
    #expect(
      error?.problems.map(\.description) == [
        #"line 2: "arland": this kind has the identifier already"#,
        #"line 4: "topic ferry": no names"#,
        #"line 5: "soon": a date is YYYY-MM-DD, YYYY-MM or YYYY, or two of them with .. between"#,
        #"line 5: "place": no value"#,
      ])
    #expect(error?.pack == "rivers")
  }

  @Test func `that ships leaves a wrong line out instead of failing`() {
    let pack = Pack(shipped: "rivers", text: "planet arland | Arland\nstate bremia | Bremia\n")
    #expect(pack.entries.map(\.id) == ["bremia"])
  }

  @Test func `may end its lines as Windows does`() throws {
    let pack = try Pack(
      name: "rivers", text: "state arland | Arland | capital Port Arl\r\n\r\nstate bremia | Bremia\r\n")
    #expect(pack.entries.map(\.id) == ["arland", "bremia"])
    #expect(pack.entries[0].attributes[.capital] == ["Port Arl"])
  }

  @Test func `of nothing has no entries`() throws {
    #expect(try Pack(name: "empty", text: "").entries.isEmpty)
  }
}

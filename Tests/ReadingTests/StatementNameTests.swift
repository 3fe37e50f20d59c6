import Negotiation
import Testing

@testable import Reading

struct StatementNameTests {
  private static let cases: [(day: String?, places: [String], issuers: [String], name: String)] = [
    ("2019-03-12", ["Port Azure"], ["river-panel"], "2019-03-12-port-azure"),
    ("2019-03-12", ["New York, United States"], [], "2019-03-12-new-york"),
    ("2019-03-12", ["Brem", "Azure"], [], "2019-03-12-brem-azure"),
    ("2019-03-12", ["L'Orée"], [], "2019-03-12-loree"),
    ("2019-03-12", [], ["arland/foreign-minister"], "2019-03-12-arland-foreign-minister"),
    (nil, [], ["person:ines-quist"], "undated-ines-quist"), (nil, ["Brem"], ["river-panel"], "undated-brem"),
    (nil, [], [], "undated-statement"), ("2019-03-12", ["—"], [], "2019-03-12-statement"),
  ]

  @Test(arguments: cases)
  func `a statement is named by its day and place`(day: String?, places: [String], issuers: [String], name: String) {
    let made = StatementName.make(
      date: day.flatMap { Day($0) }, places: places, issuers: issuers.compactMap { Party($0) })
    #expect(made == name && Slug.isWord(made))
  }

  @Test func `a name that is taken gets the next number`() {
    #expect(StatementName.free("a") { _ in false } == "a")
    #expect(StatementName.free("a") { ["a", "a-2"].contains($0) } == "a-3")
  }

  @Test(arguments: [
    ("PORT AZURE", "Port Azure"), ("PORT AZURE, United Provinces", "Port Azure, United Provinces"), ("USA", "USA"),
    ("Brem", "Brem"), ("L'ORÉE-SUR-MER", "L'Orée-Sur-Mer"), ("", ""),
  ])
  func `the capitals of a dateline are no part of a name`(text: String, written: String) {
    #expect(PlaceName.written(text) == written)
  }
}

struct AliasPackTests {
  @Test func `a new name carries what is known of the person`() throws {
    let known = try Pack(
      name: "rivers",
      text: """
        state arland | Arland | capital Azure
        person ines-quist | Ines Quist | holds arland/foreign-minister 2018..
        """)
    let party = Party(unchecked: "person:ines-quist")
    let learnt = Pack.aliases(
      [
        ("Ines Kwist", party), ("I. Kwist", party), ("Arlandia", Party(unchecked: "arland")),
        ("The Six", Party(unchecked: "six")),
      ],
      known: [known])
    #expect(learnt.entries.map(\.kind) == [.person, .state, .body])
    #expect(learnt.entries[0].names == ["Ines Kwist", "I. Kwist"])
    #expect(learnt.entries[0].tenures.map(\.office.id) == ["arland/foreign-minister"])
    #expect(learnt.entries[1].attributes[.capital].isEmpty)
    let text = """
      Statement of the Six

      BREM, 2 May 2019 - The Six met with the Foreign Minister of Arlandia, Ines Kwist, on 1 May.
      """
    let read = Reader(packs: [known, learnt], shipped: []).read(Array(text.utf8))
    #expect(read.first?.issuers.map(\.id) == ["six"])
    let meeting = read.first?.events.first { $0.act.type == .meetingHeld }
    #expect(meeting?.counterparts.map(\.id) == ["person:ines-quist"])
  }
}

struct DissectionTests {
  @Test func `the stages of a sentence can be seen, and looking changes nothing`() throws {
    let text = Array(
      """
      Statement of the Foreign Minister of Norway

      OSLO, 2 May 2019 - The Foreign Minister of Norway met with the Foreign Minister of Sweden on 1 May and called on \
      both sides to reopen the bridge.
      """.utf8)
    let reader = Reader()
    let found = try #require(reader.dissect(text).first)
    #expect(found.statement.events == reader.read(text).first?.events)
    let sentence = try #require(found.dissections.first { $0.sentence.number == 1 })
    #expect(sentence.mentions.first?.parties.map(\.id) == ["norway/foreign-minister"])
    #expect(sentence.clauses.prefix(2).compactMap(\.verb) == ["meet, past", "call, past"])
    for part in sentence.mentions + sentence.clauses {
      #expect(part.words == String(decoding: text[part.range], as: UTF8.self))
    }
  }
}

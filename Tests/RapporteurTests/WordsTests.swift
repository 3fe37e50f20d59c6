import Testing

@testable import rapporteur

struct WordsTests {
  @Test(arguments: [
    ("", []),
    ("  meetings   --with armenia ", ["meetings", "--with", "armenia"]),
    ("search 'line of contact'", ["search", "line of contact"]),
    ("search \"a 'quoted' word\"", ["search", "a 'quoted' word"]),
    ("note 2011-10-24-baku#12 it\\'s fine", ["note", "2011-10-24-baku#12", "it's", "fine"]),
    ("# only a remark", []),
    ("stats # and a remark", ["stats"]),
    ("amend x#1 subtype=''", ["amend", "x#1", "subtype="]),
    ("search ''", ["search", ""]),
  ])
  func `a line is split as a shell would`(line: String, words: [String]) throws {
    #expect(try Words.split(line) == words)
  }

  @Test func `a quotation that is not closed is refused`() {
    #expect(throws: Refusal(.usage, "the quotation that begins with \" is not closed")) {
      try Words.split("search \"line of")
    }
  }
}

import Negotiation
import Testing

struct CitationTests {
  @Test(arguments: [
    ("2011-10-24-baku#12", "2011-10-24-baku", 12), ("ledger#0", "ledger", 0), ("a#999999999", "a", 999_999_999),
  ])
  func `an entry is named by statement and version`(text: String, statement: String, version: Int) throws {
    let id = try #require(EntryID(text))
    #expect(id == EntryID(statement: statement, version: version))
    #expect(id.description == text)
  }

  @Test(arguments: [
    "", "#", "#1", "a", "a#", "a#-1", "a#+1", "a#01", "a#1 ", "a #1", "a#1#2", "A#1", "a#1000000000", "a#x", "a#１",
    "a/b#1", "person:a#1",
  ])
  func `any other form is no entry`(text: String) {
    #expect(EntryID(text) == nil)
  }

  @Test func `entries sort by statement, then by number`() {
    let ids = ["b#1", "a#10", "a#9", "a-b#1"].compactMap { EntryID($0) }
    #expect(ids.sorted().map(\.description) == ["a#9", "a#10", "a-b#1", "b#1"])
  }

  @Test(arguments: [
    ("non-use-of-force", true), ("g8-2009", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
    ("A", false), ("a/b", false), ("a b", false), ("é", false),
  ])
  func `a slug is lower-case words joined by single hyphens`(text: String, good: Bool) {
    #expect(Slug.isWord(text) == good)
  }
}

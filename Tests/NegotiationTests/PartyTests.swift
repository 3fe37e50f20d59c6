import Negotiation
import Testing

struct PartyTests {
  @Test(arguments: [
    "norland", "norland/president", "lake-forum/co-chairs", "person:ada-brandt", "sides", "un/agencies", "g7",
    "a/b/c", "person:x",
  ])
  func `a well-formed identifier is kept as it is`(id: String) throws {
    #expect(try #require(Party(id)).id == id)
    #expect(Party(id)?.description == id)
  }

  @Test(arguments: [
    "", "/", "norland/", "/president", "norland//president", "Norland", "nor land", "-norland", "norland-",
    "nor--land", "person:", "person:/x", "person:person:x", "norland:president", "nörland", "norland\u{0}", "a.b",
    "norland/-x", " norland", "norland\n",
  ])
  func `an identifier that is not well formed is refused`(id: String) {
    #expect(Party(id) == nil)
  }

  @Test(arguments: [
    ("norland", "norland", true), ("norland", "norland/president", true), ("norland", "norland/army/staff", true),
    ("norland/army", "norland/army/staff", true), ("norland", "norlandia", false), ("norland", "norland-east", false),
    ("norland/president", "norland", false), ("norland/pres", "norland/president", false),
    ("norland", "person:norland", false), ("person:ada-brandt", "person:ada-brandt", true),
    ("person:ada", "person:ada-brandt", false), ("sudovia", "norland", false),
  ])
  func `a party covers itself and what stands below it`(above: String, below: String, covered: Bool) throws {
    #expect(try #require(Party(above)).covers(try #require(Party(below))) == covered)
  }

  @Test(arguments: [
    ("norland", "norland"), ("norland/president", "norland"), ("norland/army/staff", "norland"),
    ("person:ada-brandt", "person:ada-brandt"), ("sides", "sides"),
  ])
  func `the root is the head of the path`(id: String, root: String) throws {
    #expect(try #require(Party(id)).root.id == root)
  }

  @Test func `only the prefix makes a person`() throws {
    #expect(try #require(Party("person:ada-brandt")).isPerson)
    #expect(try !#require(Party("person")).isPerson)
    #expect(try !#require(Party("norland/person")).isPerson)
  }

  @Test func `parties sort as their identifiers`() throws {
    let ids = ["person:ada-brandt", "norland/president", "norland", "lake-forum", "norland-east"]
    #expect(try ids.map { try #require(Party($0)) }.sorted().map(\.id) == ids.sorted())
  }
}

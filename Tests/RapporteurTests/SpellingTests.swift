import Testing

@testable import rapporteur

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("meetings", "meetings", 0), ("metings", "meetings", 1), ("meetigns", "meetings", 1),
    ("visit", "visits", 1), ("kitten", "sitting", 3),
  ])
  func `changes are counted, a swap as one`(a: String, b: String, distance: Int) {
    #expect(Spelling.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
    #expect(Spelling.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == distance)
  }

  @Test(arguments: [
    ("metings", "meetings"), ("Commitment", "commitments"), ("igor-popof", "person:igor-popov"),
    ("president", "arland/president"), ("popov", "person:igor-popov"),
  ])
  func `the name that was meant comes first`(typed: String, meant: String) {
    let known = ["meetings", "commitments", "visits", "arland/president", "bergen", "person:igor-popov"]
    let nearest = Spelling.nearest(to: typed, among: known)
    #expect(nearest.first == meant)
    #expect(nearest.count == 3)
  }

  @Test func `nothing is near to nothing`() {
    #expect(Spelling.nearest(to: "", among: ["a"]).isEmpty)
    #expect(Spelling.nearest(to: "a", among: []).isEmpty)
  }
}

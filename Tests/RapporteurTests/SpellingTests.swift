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
    ("president", "arland/president"), ("popov", "person:igor-popov"), ("me", "meetings"),
  ])
  func `the name that was meant comes first`(typed: String, meant: String) {
    let known = ["meetings", "commitments", "visits", "arland/president", "bergen", "person:igor-popov"]
    #expect(Spelling.nearest(to: typed, among: known).first == meant)
  }

  @Test func `a name of which more than half must be changed is not near`() {
    #expect(Spelling.nearest(to: "nonsense", among: ["note", "ingest", "silence"]).isEmpty)
    #expect(Spelling.nearest(to: "metings", among: ["merge", "meetings", "actions"]) == ["meetings"])
  }

  @Test func `nothing is near to nothing`() {
    #expect(Spelling.nearest(to: "", among: ["a"]).isEmpty)
    #expect(Spelling.nearest(to: "a", among: []).isEmpty)
  }
}

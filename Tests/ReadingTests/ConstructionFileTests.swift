import Negotiation
import Testing

@Suite struct `A file of constructions` {
  @Test func `gives the cases with their expectations`() throws {
    let file = ConstructionFile(
      name: "own.txt",
      text: """
        # Remarks come first.

        ## MH-01 met [nopack]
        The ferrymen met
        in Havn.
        = meeting.held actors=norland,person:ivo-halden when=2031-05-01.. cue~"met in" count=2
        ! *
        """)
    #expect(file.problems == [])
    let only = try #require(file.cases.first)
    #expect(file.cases.count == 1)
    #expect((only.id, only.title, only.place) == ("MH-01", "met", "own.txt:3"))
    #expect(!only.usesPack)
    #expect(only.text == "The ferrymen met in Havn.")
    guard case .found(let pattern, count: 2) = only.expectations[0].claim else {
      Issue.record("\(only.expectations[0])")
      return
    }
    #expect(pattern.type == .meetingHeld)
    #expect(pattern.actors?.map(\.id) == ["norland", "person:ivo-halden"])
    #expect(pattern.window?.first == Day("2031-05-01"))
    #expect(pattern.window?.last == nil)
    #expect(pattern.cue == "met in")
    guard case .noCore = only.expectations[1].claim else {
      Issue.record("\(only.expectations[1])")
      return
    }
  }

  @Test(arguments: [
    ("= meeting.held actor=norland", "no such key: actor"),
    ("= meeting.held cue~\"had met\"", "not in the text: \"had met\""),
    ("= meeting.held cue=met", "wrong sign after cue"),
    ("= meeting.held cue~\"met", "no closing mark after cue"),
    ("= meeting.gone", "no such type: meeting.gone"),
    ("= meeting.held count=two", "count cannot be two"),
    ("= meeting.held when=2031-05-02..2031-05-01", "when cannot be 2031-05-02..2031-05-01"),
    ("= meeting.held actors=norland actors=sudmark", "actors twice"),
    ("! meeting.held count=2", "no such key: count"),
    ("! * count=2", "nothing may follow *"),
    ("= page date=2031-05-14", "a sentence has no zones"),
  ])
  func `names the line that is wrong`(line: String, problem: String) {
    let file = ConstructionFile(name: "own.txt", text: "## MH-01 met\nThe ferrymen met.\n\(line)\n")
    #expect(file.problems.map(\.description) == ["own.txt:3: \(problem)"])
  }

  @Test func `refuses a strength that the type does not have`() {
    let file = ConstructionFile(
      name: "own.txt", text: "## CI-01 call\nThey call.\n= call.issued strength=firm\n= meeting.held strength=urge\n")
    #expect(file.problems.map(\.line) == [3, 4])
  }

  @Test func `names what is missing in a case, and keeps going`() {
    let file = ConstructionFile(
      name: "own.txt",
      text: "stray\n## A one\n= call.issued\n## A two\nText.\n## B\nText.\n! *\nMore.\n## C three\n<<<\nText.\n")
    #expect(
      file.problems.map(\.description) == [
        "own.txt:1: text before the first case", "own.txt:2: no text", "own.txt:4: the id is taken",
        "own.txt:4: no expectation", "own.txt:6: no title", "own.txt:9: text after the page or its expectations",
        "own.txt:10: the page is not closed by >>>", "own.txt:10: no expectation",
      ])
  }
}

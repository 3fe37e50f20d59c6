import Negotiation
import Projections
import Testing

@testable import rapporteur

struct RenderingTests {
  /// A fictional talk with every kind of value, and with signs that mean something to each form.
  private let answer = Answer(
    columns: [
      Column("event", .event, ""), Column("due", .day, ""), Column("by", .list, ""), Column("what", .text, ""),
      Column("times", .integer, ""), Column("negated", .flag, ""), Column("place", .text, ""),
    ],
    rows: [
      [
        .event(EntryID(statement: "2019-03-01-port-azure", version: 2)), .day(Day(number: 18_000)),
        .list(["arland/president", "bergen"]), .text("open the \"old\" bridge | ferry, by\ttwo\nsteps \\ *soon*"),
        .integer(12), .flag(true), .null,
      ],
      [
        .event(EntryID(statement: "2019-03-01-port-azure", version: 11)), .null, .list([]), .text("会談 in Azure"),
        .integer(3), .flag(false), .null,
      ],
    ])

  private func text(_ format: Format, _ columns: Int = 200) -> String {
    let out = Output(.memory)
    var terminal = Terminal.none
    terminal.columns = columns
    format.write(answer, to: out, terminal: terminal)
    return out.text
  }

  @Test func `tab-separated values keep to one line a row`() {
    #expect(
      text(.tsv) == """
        event\tdue\tby\twhat\ttimes\tnegated\tplace
        2019-03-01-port-azure#2\t2019-04-14\tarland/president, bergen\topen the "old" bridge | ferry, by\\ttwo\\nsteps \\\\ *soon*\t12\tyes\t
        2019-03-01-port-azure#11\t\t\t会談 in Azure\t3\tno\t

        """)
  }

  @Test func `comma-separated values are as RFC 4180 has them`() {
    #expect(
      text(.csv)
        == "event,due,by,what,times,negated,place\r\n"
        + "2019-03-01-port-azure#2,2019-04-14,\"arland/president, bergen\","
        + "\"open the \"\"old\"\" bridge | ferry, by\ttwo\nsteps \\ *soon*\",12,yes,\r\n"
        + "2019-03-01-port-azure#11,,,会談 in Azure,3,no,\r\n")
  }

  @Test func `JSON keeps lists, numbers and nothing apart`() {
    #expect(
      text(.ndjson) == #"""
        {"event": "2019-03-01-port-azure#2", "due": "2019-04-14", "by": ["arland/president","bergen"], "what": "open the \"old\" bridge | ferry, by\ttwo\nsteps \\ *soon*", "times": 12, "negated": true, "place": null}
        {"event": "2019-03-01-port-azure#11", "due": null, "by": [], "what": "会談 in Azure", "times": 3, "negated": false, "place": null}

        """#)
    #expect(text(.json).hasPrefix("[\n  {") && text(.json).hasSuffix("}\n]\n"))
  }

  @Test func `Markdown is not broken by the signs it is made of`() {
    #expect(
      text(.markdown) == #"""
        | event | due | by | what | times | negated |
        | --- | --- | --- | --- | ---: | --- |
        | 2019-03-01-port-azure#2 | 2019-04-14 | arland/president, bergen | open the "old" bridge \| ferry, by	two steps \\ \*soon\* | 12 | yes |
        | 2019-03-01-port-azure#11 |  |  | 会談 in Azure | 3 | no |

        """#)
  }

  @Test(arguments: [20, 30, 40, 60, 80, 90, 100, 120, 200])
  func `a table never passes the edge of the screen`(columns: Int) {
    for line in text(.table, columns).split(separator: "\n") {
      // An id is longer than the narrowest screens and is never broken.
      let longest = columns < 50 ? max(columns, 34) : columns
      #expect(DisplayWidth.of(line) <= longest, "\(columns): \(line)")
    }
  }

  @Test func `an empty answer is an empty array, a heading, or nothing`() {
    let out = Output(.memory)
    for format in [Format.json, .ndjson, .table, .tsv] {
      format.write(Answer(columns: [Column("event", .event, "")], rows: []), to: out, terminal: .none)
    }
    #expect(out.text == "[]\nevent\n")
  }

  @Test(arguments: [
    ("plain", 5), ("", 0), ("Ağdam", 5), ("Ag\u{306}dam", 5), ("会談", 4), ("ｆｕｌｌ", 8), ("Степанакерт", 11), ("👍🏽", 2),
  ])
  func `width is what the terminal shows`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `text breaks between words, and inside only what is too long`() {
    #expect(Wrapping.lines("open the old bridge", width: 9) == ["open the", "old", "bridge"])
    #expect(Wrapping.lines("arland/foreign-minister", width: 10) == ["arland/", "foreign-", "minister"])
    #expect(Wrapping.lines("会談会談", width: 4) == ["会談", "会談"])
    #expect(Wrapping.lines("", width: 4) == [""])
  }
}

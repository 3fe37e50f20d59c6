import Reading
import Testing

@Suite struct `Splitting into sentences` {
  /// The sentences of a paragraph, parted by `|`.
  static func split(_ paragraph: String) -> String {
    let text = Array(paragraph.utf8)
    let statement = StatementText(body: 0..<text.count, paragraphs: [0..<text.count])
    return Sentences.split(statement, in: text).map { String(decoding: text[$0.range], as: UTF8.self) }
      .joined(separator: "|")
  }

  @Test(arguments: [
    "They met.|They agreed.",
    "They met!|Did they agree?|They did.",
    "They met.|“They agreed.”|They left.",
    "(They met.)|They agreed.",
    "They met \"in peace.\"|They agreed.",
    "They met on 5 May.|5 envoys came.",
    "The U.S. Co-Chair met the envoys.|The U.N. did not.",
    "It was urged by the U.S.|The envoys agreed.",
    "They flew to Washington, D.C.|They met Mr. Lorn there.",
    "Deputy Secretary Ivo E. Brandt met Dr. Lorn and Amb. A. B. Costa.",
    "They signed Communiqué No. 2 and Art. 5 in St. Peter.",
    "They said no.|They left.",
    "They met e.g. in Porto, i.e. in Corvia.",
    "They met at 10 a.m. on Monday.|They left at 5 p.m.|The day was short.",
    "They met on Dec. 5 and Jan. 6 in Porto.",
    "They met in Annex B.|The envoys left.",
    "It rose by 3.5 per cent to 1,000.25 in all.",
    "They called on AVESTA.org and on L’Avesta.",
    "They waited… and met.|They left.",
    "They waited...|They left.",
    "They met [...] and agreed.",
    "They met (on 5 May. They left on 6 May) in Porto.|They agreed.",
    "They met.|’Tis true.",
    "They regret the so-called \"vote.\" and the rest.",
    "They met in Porto.|Älvdal was next.",
    "They met Inc. officers of Serin Ltd. in Porto.",
  ])
  func `stops end sentences and abbreviations do not`(_ marked: String) {
    #expect(Self.split(marked.replacing("|", with: " ")) == marked)
  }

  @Test(arguments: [" ", "\u{A0}", "\u{A0} ", "  ", "\n", "\r\n", "\n\n", "\u{202F}", "\t"])
  func `white space of every kind parts sentences`(_ space: String) {
    #expect(Self.split("They met.\(space)They agreed.\(space)") == "They met.|They agreed.")
  }

  @Test func `a blank lost after a stop parts all the same`() {
    #expect(Self.split("They reached a settlement.The envoys left.") == "They reached a settlement.|The envoys left.")
  }

  @Test func `a sentence may be broken over lines`() {
    #expect(
      Self.split("They met in the\nvalley of\r\nSerin. They left.") == "They met in the\nvalley of\r\nSerin.|They left."
    )
  }

  @Test func `the last sentence needs no stop`() {
    #expect(Self.split("They met. They agreed") == "They met.|They agreed")
  }

  @Test func `a release formula is a sentence of its own`() {
    #expect(
      Self.split("The envoys released the following statement today: The sides must act.")
        == "The envoys released the following statement today:|The sides must act.")
    #expect(Self.split("They have one aim: The sides must act.") == "They have one aim: The sides must act.")
  }

  @Test func `marks and numbers before a sentence are no text`() {
    #expect(Self.split("1. The status quo is bad. It must end.") == "The status quo is bad.|It must end.")
    #expect(Self.split("• The status quo is bad.") == "The status quo is bad.")
    #expect(Self.split("* * *") == "")
  }

  @Test func `numbers count from one through all paragraphs`() {
    let text = Array("They met. They left.\nThey agreed.".utf8)
    let statement = StatementText(body: 0..<33, paragraphs: [0..<20, 21..<33])
    let sentences = Sentences.split(statement, in: text)
    #expect(sentences.map(\.number) == [1, 2, 3])
    #expect(sentences.map(\.paragraph) == [0, 0, 1])
  }

  @Test func `a million characters without a stop are one sentence`() {
    let text = Array(String(repeating: "the envoys met (again and ", count: 40_000).utf8)
    let statement = StatementText(body: 0..<text.count, paragraphs: [0..<text.count])
    #expect(Sentences.split(statement, in: text).count == 1)
  }
}

import Reading
import Testing

@Suite struct `Pages without a statement` {
  @Test(arguments: [
    ("", "no-statement"),
    ("Home\nNews\nContact\nAbout us\n- Arms control\n- Elections 2031\n", "no-statement"),
    (
      "Bread for beginners\n\nMix the flour with the water and let it rest for an hour in a warm place. Then knead it well and bake it for forty minutes until the crust is brown and hard.",
      "no-statement"
    ),
    (
      "Gemeinsame Erklärung\n\nDie Vertreter der beiden Staaten trafen sich gestern in Vesta und sprachen über die Lage im Tal. Sie forderten die Seiten auf, die Waffenruhe einzuhalten und die Gefangenen freizulassen. Sie wollen im Juni wieder zusammenkommen.",
      "other-language"
    ),
    (
      "Совместное заявление\n\nПредставители двух государств встретились вчера в Весте и обсудили положение в долине. Они призвали стороны соблюдать перемирие и освободить пленных. Они намерены снова встретиться в июне этого года.",
      "other-language"
    ),
    (
      "Leaders speak on cod\nHAVN, March 9 (NEWSDESK) - The presidents of Westholm and Eastmere on Tuesday issued a joint statement on the cod quota, which called on the sides to negotiate. The quarrel began in 2019, when two nets were cut.",
      "report-only"
    ),
    (
      "Mediators on the ferry\n\nThe mediators met on Monday with the ministers of both sides. The statement noted that the sides must share one timetable, and that the presidents of both countries pay for the ferry in the sound.",
      "report-only"
    ),
  ])
  func `nothing is read and the reason is given`(_ page: String, _ reason: String) {
    #expect(ZonesDump.dump(page) == "! \(reason)")
  }

  @Test(arguments: [
    String(repeating: "the envoys agree to meet ", count: 8_000),
    String(repeating: "(", count: 200_000),
    String(repeating: "U.S.", count: 50_000),
    String(repeating: "a\n", count: 100_000),
    String(repeating: "The text reads: ", count: 12_000),
    String(repeating: "12 May ", count: 28_000),
  ])
  func `two hundred thousand odd characters are read in one pass`(_ page: String) {
    let text = Array(page.utf8)
    for statement in Zones.statements(in: text) {
      // Whatever is found lies in the body, one sentence behind the other.
      var end = statement.body.lowerBound
      for sentence in Sentences.split(statement, in: text) {
        #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= statement.body.upperBound)
        end = sentence.range.upperBound
      }
    }
  }
}

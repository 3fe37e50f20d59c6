import Testing

@Suite struct `Datelines` {
  static let body = "The envoys met with the ministers of both sides and called on them to keep the truce."

  @Test(arguments: [
    ("VESTA, 6 December 2031 - ", "VESTA", "2031-12-06"),
    ("VESTA, 6 December 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, 6 December 2031 — ", "VESTA", "2031-12-06"),
    ("VESTA, 6 December 2031 -- ", "VESTA", "2031-12-06"),
    ("VESTA, 6 December 2031—", "VESTA", "2031-12-06"),
    ("VESTA, 6 December 2031: ", "VESTA", "2031-12-06"),
    ("Vesta, 6 December 2031 – ", "Vesta", "2031-12-06"),
    ("VESTA, 6 DECEMBER 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, December 6, 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, Dec. 6, 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, DECEMBER 6 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, Saturday, 6 December 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, Saturday, December 6th, 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, 6th of December 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, 2031-12-06 – ", "VESTA", "2031-12-06"),
    ("VESTA, 06.12.2031 – ", "VESTA", "2031-12-06"),
    ("VESTA, 5-6 December 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA 6 December 2031 – ", "VESTA", "2031-12-06"),
    ("VESTA/LINDEN/PORTO, 6 December 2031 – ", "VESTA | LINDEN | PORTO", "2031-12-06"),
    ("VESTA / LINDEN, 6 December 2031 – ", "VESTA | LINDEN", "2031-12-06"),
    (
      "NEW VESTA CITY, United States of Corvia, 6 December 2031 – ", "NEW VESTA CITY, United States of Corvia",
      "2031-12-06"
    ),
    ("ST. PETER, Corvia, 6 December 2031 – ", "ST. PETER, Corvia", "2031-12-06"),
    ("L’AVESTA, 6 December 2031 – ", "L’AVESTA", "2031-12-06"),
    ("Port-au-Vesta, 6 December 2031 – ", "Port-au-Vesta", "2031-12-06"),
    ("Älvdal, 6\u{A0}December\u{A0}2031\u{A0}–\u{A0}", "Älvdal", "2031-12-06"),
    ("(VESTA, 6 December 2031) – ", "VESTA", "2031-12-06"),
    ("VESTA (Corvia), 6 December 2031 – ", "VESTA (Corvia)", "2031-12-06"),
    ("6 December 2031 – ", "", "2031-12-06"),
    ("VESTA – ", "VESTA", ""),
    ("VESTA, Corvia — ", "VESTA, Corvia", ""),
  ])
  func `a dateline gives places and day and is no part of the sentence`(
    _ dateline: String, _ place: String, _ day: String
  ) {
    let lines = [day.isEmpty ? "" : "D \(day) dateline", place.isEmpty ? "" : "P \(place)", "1 \(Self.body)"]
    #expect(
      ZonesDump.dump("Joint Statement by the Envoys\n" + dateline + Self.body, only: "DP1")
        == lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  @Test(arguments: [
    "The envoys – Ada Lorn and Ivo Brandt – met with the ministers and called on the parties to keep the truce.",
    "On 6 December 2031 the envoys met with the ministers and called on the parties to keep the truce.",
    "Ministers Lorn and Brandt – who met with the envoys – called on the parties to keep the truce.",
    "We, the envoys of Corvia – meeting in Vesta – call on the parties to keep the truce.",
  ])
  func `what begins a sentence is no dateline`(_ sentence: String) {
    #expect(ZonesDump.dump("Joint Statement by the Envoys\n\n" + sentence, only: "DP1") == "1 \(sentence)")
  }

  @Test(arguments: [
    ("Joint Statement by the Envoys\nVesta, 6 December 2031\nBODY", "2031-12-06 dateline"),
    ("Joint Statement by the Envoys\n- Date:\n- 6 December 2031\n- Source:\nBODY", "2031-12-06 label"),
    ("Joint Statement by the Envoys\nDate: 6 December 2031\nBODY", "2031-12-06 label"),
    ("Joint Statement by the Envoys, Vesta, 6 December 2031\nBODY", "2031-12-06 headline"),
    ("Joint Statement by the Envoys\nBODY\nVesta, 6 December 2031", "2031-12-06 closing"),
    ("Joint Statement by the Envoys\nBODY\nDone at Vesta, 6 December 2031.", "2031-12-06 closing"),
    ("Joint Statement by the Envoys\nPublished: 6 December 2031\nBODY", "2031-12-06 stamp"),
    ("6 December 2031, 17:40\nJoint Statement by the Envoys\nBODY", "2031-12-06 stamp"),
    ("Joint Statement by the Envoys\n2031-12-06\nBODY", "2031-12-06 stamp"),
    ("Joint Statement by the Envoys\n7 December 2031\nVESTA, December 6 – BODY", "2031-12-06 dateline"),
    ("Joint Statement by the Envoys\n3 January 2032\nVESTA, December 30 – BODY", "2031-12-30 dateline"),
  ])
  func `a day is found wherever a page puts it`(_ page: String, _ day: String) {
    let page = page.replacing("BODY", with: Self.body)
    #expect(ZonesDump.dump(page, only: "D") == "D \(day)")
  }

  @Test func `the metadata date a page that prints no day`() {
    let page = "Joint Statement by the Envoys\n" + Self.body
    #expect(
      ZonesDump.dump(page, published: "2031-12-06T09:00:00Z", only: "D!") == "D 2031-12-06 metadata\n! date-from-page")
    #expect(ZonesDump.dump(page, only: "D!") == "! no-date")
  }

  @Test func `a dateline wins over another day and the conflict is noted`() {
    let page = "Joint Statement by the Envoys, 5 December 2031\nVESTA, 6 December 2031 – " + Self.body
    #expect(ZonesDump.dump(page, only: "D!") == "D 2031-12-06 dateline\n! date-conflict")
  }
}

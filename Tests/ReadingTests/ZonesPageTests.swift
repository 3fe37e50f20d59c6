import Testing

/// Whole pages of a fictional negotiation (Norland and Sudmark about the Arlia Valley), built like pages that exist.
@Suite struct `Zones of whole pages` {
  static let pages: [(page: String, dump: String)] = [
    // A press release with labels, menus before it and teasers behind it.
    (
      """
      Skip to main content
      -
      About us
      - Bodies
      - Field offices of the league
      - Chair 2031
      -
      Search
      Press release
      Mediators dine with ministers of Norland and Sudmark on deck of League barge
      - Date:
      - Place:
      - HAVN
      - Source:
      - Arlia Process
      - Fields of work:
      - Sea lanes and settlement of salvage
      HAVN, 8 September 2031 – The mediators of the Arlia Process shared a pot of mussels with the Ferry Ministers of Norland and Sudmark. They called on the sides to keep the lamps lit.
      The Ministers agreed to race their ferries in June.

      Leave a Reply

      Your email address stays in our drawer. Required fields are the starred ones *

      You May Also Like

      Minister urges mediators to row

      HAVN — The minister urged the mediators on Thursday to row in the fog before…
      """,
      """
      H Mediators dine with ministers of Norland and Sudmark on deck of League barge
      D 2031-09-08 dateline
      P HAVN
      1 The mediators of the Arlia Process shared a pot of mussels with the Ferry Ministers of Norland and Sudmark.
      2 They called on the sides to keep the lamps lit.
      3 The Ministers agreed to race their ferries in June.
      """
    ),
    // Hard wrapped lines, a line under the headline, a fact sheet that is another text.
    (
      """
      X
          Categories: News

      Joint Statement on the Arlia Valley Dams

      CHANCELLERY
      Office of the Press Secretary

      FOR IMMEDIATE RELEASE
      October 2, 2029

      Joint Statement on the Arlia Valley Dams

      by President Tilda Orre, Chancellor Jorn Malk, and President
      Hanne Quist at the Orvik Regatta of the Five, October 2, 2029.

      We, the Presidents of the Arlia Process's host countries
      Westholm, Eastmere, and the Federation of Tarland lend our masons
      to Norland and Sudmark until the two have raised the
      Lower Dam and paid what they owe for the Arlia
      Valley mill.

      We are sending our surveyors to carry to the mayors of the
      two towns a clean copy of the Lenna Map of April 2027.

      Fact sheet

      The surveyors of the three countries drew a rough copy of the map for the
      towns in April 2027.
      """,
      """
      H Joint Statement on the Arlia Valley Dams
      S by President Tilda Orre, Chancellor Jorn Malk, and President/Hanne Quist at the Orvik Regatta of the Five, October 2, 2029.
      D 2029-10-02 headline
      1 We, the Presidents of the Arlia Process's host countries/Westholm, Eastmere, and the Federation of Tarland lend our masons/to Norland and Sudmark until the two have raised the/Lower Dam and paid what they owe for the Arlia/Valley mill.
      2 We are sending our surveyors to carry to the mayors of the/two towns a clean copy of the Lenna Map of April 2027.
      """
    ),
    // An agency quotes the statement inside its own prose.
    (
      """
      16/08/2031 10:35
      Statement on Arlia dams issued at regatta
      Yesterday the leaders of Westholm and Eastmere issued a joint statement on the Arlia dams beside the slipway in Orvik.
      The statement read: “We, the leaders of Westholm and Eastmere, hold that no dam should stand taller than its neighbour.
      We reiterate that a shared sluice is a shared bill. We urge the mayors of the sides to show their millers the sum.”
      Note, Westholm and Eastmere are the two host countries of the talks, which began after the flood of 2019.
      Most popular
      The mayor of Upper Norland agreed to cross the weir and called on the mediators to bring rope.
      """,
      """
      H Statement on Arlia dams issued at regatta
      L Yesterday the leaders of Westholm and Eastmere issued a joint statement on the Arlia dams beside the slipway in Orvik./The statement read:
      D 2031-08-16 stamp
      1 We, the leaders of Westholm and Eastmere, hold that no dam should stand taller than its neighbour.
      2 We reiterate that a shared sluice is a shared bill.
      3 We urge the mayors of the sides to show their millers the sum.
      ! date-from-page
      """
    ),
    // A report that quotes by pieces.
    (
      """
      Leaders issue joint statement on Arlia
      2 October 2031 19:08
      Today, beside the slipway in Orvik, the leaders of Westholm and Eastmere urged Norland and Sudmark to finish the lower dam.

      “We, the leaders of the host countries Westholm and Eastmere, lend our masons to both towns until the last stone is laid,” the statement said.

      “We urge the mayors of Norland and Sudmark to burn the old maps of the millrace,” the document said.

      Among other things, the plan calls for a fish ladder and for a toll.

      © Arlia Observer
      """,
      """
      H Leaders issue joint statement on Arlia
      L Today, beside the slipway in Orvik, the leaders of Westholm and Eastmere urged Norland and Sudmark to finish the lower dam.
      D 2031-10-02 stamp
      1 We, the leaders of the host countries Westholm and Eastmere, lend our masons to both towns until the last stone is laid,
      2 We urge the mayors of Norland and Sudmark to burn the old maps of the millrace,
      ! date-from-page
      ! partial-quotation
      """
    ),
    // The text stands whole and unquoted below an agency's lead.
    (
      """
      Orre, Malk Urge End of Ferry Talks

      Presidents Orre and Malk in Orvik (Newsfoto)

      ORVIK, Westholm—The presidents of Westholm and Eastmere, in a statement issued from the lighthouse on Friday, urged Norland and Sudmark to end the ferry talks with a timetable.

      Below is the text of the joint statement:

      We, the presidents of the host countries — Westholm and Eastmere — believe that a ferry which nobody boards is only a buoy.

      We reiterate that one ticket should open both gangways.

      Comments
      Reader77: I call on them to resign!
      """,
      """
      H Orre, Malk Urge End of Ferry Talks
      L The presidents of Westholm and Eastmere, in a statement issued from the lighthouse on Friday, urged Norland and Sudmark to end the ferry talks with a timetable./Below is the text of the joint statement:
      1 We, the presidents of the host countries — Westholm and Eastmere — believe that a ferry which nobody boards is only a buoy.
      2 We reiterate that one ticket should open both gangways.
      ! no-date
      """
    ),
    // `Begin text` and `End text`.
    (
      """
      Joint Statement of the Third Westholm-Eastmere Evening on Archives

      Office of the Spokesperson

      The following is the text agreed by the two Archivists of Westholm and Eastmere.

      Begin Text:

      The two archivists compared the parish books of the Arlia valley on September 28. They welcomed the gift of a lamp.

      End Text.

      The evening is kept each year in the reading rooms of both countries, and it is open to guests.
      """,
      """
      H Joint Statement of the Third Westholm-Eastmere Evening on Archives
      L The following is the text agreed by the two Archivists of Westholm and Eastmere.
      1 The two archivists compared the parish books of the Arlia valley on September 28.
      2 They welcomed the gift of a lamp.
      ! no-date
      """
    ),
    // Two statements under each other, the day of each on its own line.
    (
      """
      Documents of the process
      Joint Statement by the Mediators of the Arlia Process
      LENNA, Westholm, 19 October 2028
      The mediators showed the pilots a tide table in Lenna. They urge the skippers to copy the table by the first frost.
      Statement by the Mediators of the Arlia Process
      ORVIK, 23 February 2029 - The mediators regret that the skippers have lost the table. They will bring another in April.
      Filed under: 2028 | Statements
      """,
      """
      H Joint Statement by the Mediators of the Arlia Process
      D 2028-10-19 dateline
      P LENNA, Westholm
      1 The mediators showed the pilots a tide table in Lenna.
      2 They urge the skippers to copy the table by the first frost.
      --
      H Statement by the Mediators of the Arlia Process
      D 2029-02-23 dateline
      P ORVIK
      1 The mediators regret that the skippers have lost the table.
      2 They will bring another in April.
      """
    ),
    // A dateline of its own line, a first sentence that is mostly names; the site says what the page is.
    (
      """
      Press Statement by the Bridge Wardens of the Arlia Process
      Content type: Press release
      ORVIK, Westholm, 9 March 2028

      Tilda Orre of the Federation of Tarland, Jorn Malk of Westholm, and Hanne Quist of the Union of Lenna Harbours, together with the Harbour Envoy Piet Ansgar, met Ferry Minister Olla Brandt of Norland and Ferry Minister Ruth Sand of Sudmark.

      They will meet again to count the lamps of the sound.
      """,
      """
      H Press Statement by the Bridge Wardens of the Arlia Process
      D 2028-03-09 dateline
      P ORVIK, Westholm
      1 Tilda Orre of the Federation of Tarland, Jorn Malk of Westholm, and Hanne Quist of the Union of Lenna Harbours, together with the Harbour Envoy Piet Ansgar, met Ferry Minister Olla Brandt of Norland and Ferry Minister Ruth Sand of Sudmark.
      2 They will meet again to count the lamps of the sound.
      """
    ),
    // Names that fill whole lines of a column, in brackets; a message with its title in a label.
    (
      """
      Date: Tue, 6 Dec 2031 10:15:00 +0100
      Subject: Statement by the Mediators of the Arlia Process

      The Mediators of the Arlia Process (Harbour Masters Tilda Orre of
      Westholm, Jorn Malk of Eastmere and Hanne Quist of the Union
      Harbours) came to Lenna on 4 December and to Havn on 5 December.
      """,
      """
      H Statement by the Mediators of the Arlia Process
      D 2031-12-06 label
      1 The Mediators of the Arlia Process (Harbour Masters Tilda Orre of/Westholm, Jorn Malk of Eastmere and Hanne Quist of the Union/Harbours) came to Lenna on 4 December and to Havn on 5 December.
      """
    ),
    // A label whose value is a day is no place.
    (
      """
      Statement by the Mediators of the Arlia Process
      Posted
      6 Dec 2031

      The mediators regret that the skippers have lost the table of the tides. They urge the sides to copy it.
      """,
      """
      H Statement by the Mediators of the Arlia Process
      D 2031-12-06 stamp
      1 The mediators regret that the skippers have lost the table of the tides.
      2 They urge the sides to copy it.
      ! date-from-page
      """
    ),
    // Markdown.
    (
      """
      ## Statement by the Mediators of the Arlia Process

      **Lenna, 4 May 2028**

      The mediators regret that the skippers have lost the table of the tides. They urge the sides to copy it.
      """,
      """
      H Statement by the Mediators of the Arlia Process
      D 2028-05-04 dateline
      P Lenna
      1 The mediators regret that the skippers have lost the table of the tides.
      2 They urge the sides to copy it.
      """
    ),
    // Neither headline nor day.
    (
      """
      The Harbour Masters of the host countries – Ferry Minister of Westholm Tilda Orre and Deputy Minister of Eastmere Jorn E. Malk – welcome the new buoys in the sound. They call upon Norland and Sudmark to paint the sandbank beacon.
      """,
      """
      1 The Harbour Masters of the host countries – Ferry Minister of Westholm Tilda Orre and Deputy Minister of Eastmere Jorn E. Malk – welcome the new buoys in the sound.
      2 They call upon Norland and Sudmark to paint the sandbank beacon.
      ! no-date
      ! no-headline
      """
    ),
  ]

  @Test(arguments: pages.indices)
  func `headline, day and sentences are those a careful reader marks`(_ index: Int) {
    let (page, dump) = Self.pages[index]
    #expect(ZonesDump.dump(page) == dump)
  }
}

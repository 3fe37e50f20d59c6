import Testing

/// More pages of the fictional negotiation: communiqués, archives and news sites.
@Suite struct `Zones of longer pages` {
  static let pages: [(page: String, dump: String)] = [
    // Numbered and unnumbered paragraphs, place and day below.
    (
      """
      Menu
      Home
      Harbours
      Joint communiqué No. 4
      21 Sep 2029
      MARLOW, Westholm - The ferry delegations of Norland and the Pilots' Guild, having dined in Marlow with the host countries Eastmere and Tarland, and with the clerk of the Harbour Council, wish to announce that:
      1. We read eighty letters from the islands and sorted their wishes, which the winter timetable must answer.
      We will read more of them, so that no jetty is forgotten.
      2. The fares and sailings that come out of this work will be weighed by Norland and the Guild with the islanders.
      3. Until then, we confirm the word of the Prime Minister and the master pilot to keep the night ferry running, and the count of passengers by the Harbour Council.
      In order to spare the herring, a quota will be signed.

      Marlow, 14 September 2029

      National Government of Norland        Pilots' Guild of the Sound
      """,
      """
      H Joint communiqué No. 4
      D 2029-09-14 closing
      P MARLOW, Westholm
      1 The ferry delegations of Norland and the Pilots' Guild, having dined in Marlow with the host countries Eastmere and Tarland, and with the clerk of the Harbour Council, wish to announce that:
      2 We read eighty letters from the islands and sorted their wishes, which the winter timetable must answer.
      3 We will read more of them, so that no jetty is forgotten.
      4 The fares and sailings that come out of this work will be weighed by Norland and the Guild with the islanders.
      5 Until then, we confirm the word of the Prime Minister and the master pilot to keep the night ferry running, and the count of passengers by the Harbour Council.
      6 In order to spare the herring, a quota will be signed.
      """
    ),
    // A statement quoted within a quoted statement, labels without colons.
    (
      """
      Norland
      Press Statement of Harbour Envoy Tilda Orre after the sitting of Fishing Commission in Havn on 9 March 2030
      Format
      News and Press Release
      Source
      HARBOUR COUNCIL
      Posted
      9 Mar 2030
      Originally published
      9 Mar 2030
      Origin
      View original
      HAVN, 9 March 2030 – The Harbour Council's envoy to the Fishing Commission, Ambassador Tilda Orre, made the following statement to the press when the Commission and its quota tables rose in Havn on 9 March 2030:
      “Today the nets came up for the last time before the herring season. With every boat owner in the hall, the Commission adopted the following statement:
      ‘The members of the Fishing Commission:
      • Reaffirm their pledge to rest the nets from 06:00 on 12 March 2030;
      • Express their readiness to share the sonar charts;
      • Underline the worth of the spawning grounds.’
      The swap of charts will begin at the fish market, as the tables proposed.
      I wish all crews a full hold.”
      Contacts
      Press office
      Primary country
      Norland
      Other countries
      Sudmark
      """,
      """
      H Press Statement of Harbour Envoy Tilda Orre after the sitting of Fishing Commission in Havn on 9 March 2030
      D 2030-03-09 dateline
      P HAVN
      1 The Harbour Council's envoy to the Fishing Commission, Ambassador Tilda Orre, made the following statement to the press when the Commission and its quota tables rose in Havn on 9 March 2030:
      2 Today the nets came up for the last time before the herring season.
      3 With every boat owner in the hall, the Commission adopted the following statement:
      4 ‘The members of the Fishing Commission:/• Reaffirm their pledge to rest the nets from 06:00 on 12 March 2030;/• Express their readiness to share the sonar charts;/• Underline the worth of the spawning grounds.’
      • Reaffirm their pledge to rest the nets from 06:00 on 12 March 2030;
      • Express their readiness to share the sonar charts;
      • Underline the worth of the spawning grounds.’
      5 The swap of charts will begin at the fish market, as the tables proposed.
      6 I wish all crews a full hold.
      """
    ),
    // Furniture and another story between the paragraphs.
    (
      """
      The Arlia Blog
      Mediators issue statement on sluices
      By Hanne Quist | May 5, 2031
      Share
      Tweet
      The mediators of the Arlia Process released the following statement today:
      The mediators walked the upper dam with the engineers of both sides on Tuesday and counted eleven sluices that have stayed shut since the flood.
      Advertisement
      Photo: The mediators at the weir.
      They called on the sides to grease the gates before the thaw and to let the Harbour Council read the gauges.
      READ ALSO: Minister rejects plan for the lock
      The mediators will come back in August in order to hear the millers and to settle who pays for the new chains of the lower gate.
      Share this article
      Related posts
      Minister rejects plan for the lock
      The water minister of Sudmark on Saturday rejected the plan for the lock and called on the mediators to resign. He said a lock was a toy. The mediators regret it.
      """,
      """
      H Mediators issue statement on sluices
      D 2031-05-05 stamp
      1 The mediators of the Arlia Process released the following statement today:
      2 The mediators walked the upper dam with the engineers of both sides on Tuesday and counted eleven sluices that have stayed shut since the flood.
      3 They called on the sides to grease the gates before the thaw and to let the Harbour Council read the gauges.
      4 The mediators will come back in August in order to hear the millers and to settle who pays for the new chains of the lower gate.
      ! date-from-page
      """
    ),
    // Sections under headings, lettered items, signatures.
    (
      """
      JOINT COMMUNIQUÉ
      of the fifth evening of dam talks between the delegations of Norland and Sudmark

      Orvik, 3-5 June 2031

      The delegations of Norland and Sudmark spent three evenings over the plans of the lower dam in Orvik from 3 to 5 June 2031, in the reading room of the Harbour Council.

      I. WATER IN THE VALLEY

      The delegations agreed:
      (a) to empty the upper basin before the autumn rain;
      (b) to lend each other dredgers; and
      (c) to string a telephone wire between the two lock houses.

      II. FISHING QUESTIONS AND THE RETURN OF BORROWED ROWING BOATS

      The delegations will hand back every rowing boat by 1 August. They call upon the League to paint numbers on the hulls.

      III. NEXT STEPS

      The sixth evening will be kept in Lenna in October. Both delegations thanked Westholm for its soup and its stoves.

      For the delegation of Norland: T. Orre
      For the delegation of Sudmark: J. Malk
      """,
      """
      H JOINT COMMUNIQUÉ/of the fifth evening of dam talks between the delegations of Norland and Sudmark
      D 2031-06-05 dateline
      P Orvik
      1 The delegations of Norland and Sudmark spent three evenings over the plans of the lower dam in Orvik from 3 to 5 June 2031, in the reading room of the Harbour Council.
      2 The delegations agreed:/(a) to empty the upper basin before the autumn rain;/(b) to lend each other dredgers; and/(c) to string a telephone wire between the two lock houses.
      • to empty the upper basin before the autumn rain;
      • to lend each other dredgers; and
      • to string a telephone wire between the two lock houses.
      3 The delegations will hand back every rowing boat by 1 August.
      4 They call upon the League to paint numbers on the hulls.
      5 The sixth evening will be kept in Lenna in October.
      6 Both delegations thanked Westholm for its soup and its stoves.
      """
    ),
    // The site's own prose above the statement.
    (
      """
      Site news
      We are a small paper of tides and tariffs, read by skippers, lock keepers and customs clerks, with letters from every jetty of the sound and talk of peace and security among gulls, with a puzzle on Sundays, with the words of all parties, of the mediators and of the ministers, and with the prices of cod.
      Share
      Facebook
      Mediators' Joint Statement on Ferry
      February 7, 2031
      The mediators of Westholm and Eastmere welcome the new ferry. They urge the sides to ring its bell at dusk. They will sail on it in April.
      """,
      """
      H Mediators' Joint Statement on Ferry
      D 2031-02-07 stamp
      1 The mediators of Westholm and Eastmere welcome the new ferry.
      2 They urge the sides to ring its bell at dusk.
      3 They will sail on it in April.
      ! date-from-page
      """
    ),
    // Blanks in rows, boilerplate of the site below.
    (
      """
      Newsfeed
      Sailing past Tarland?
      Evening newsfeed

      Press release by the Mediators of the Arlia Process and the Ferry Ministers of Norland and Sudmark

      April 27,2031 17:02

      Today, the Mediators of the Arlia Process    (Ambassadors Tilda Orre of the Republic of Westholm, Jorn Malk of   the Federation of Eastmere, and Hanne Quist of Tarland) rode the night ferry with the
      Ferry Minister of Norland, Pell Aumar, and the Ferry Minister of   Sudmark, Sanna Virke.  Also on deck was the   Harbour Clerk of the League.

      The Mediators asked the Ministers about spare engines, as well as about a bench of old pilots to log
      late sailings.  They will ride the morning ferry after the regatta.

      Westholm Mission to the League

      Media can quote our tide tables if a hyperlink leads back to them. Put the hyperlink beside your opening line, where a reader sees it.

      Comments (0)

      Leave a Reply
      """,
      """
      H Press release by the Mediators of the Arlia Process and the Ferry Ministers of Norland and Sudmark
      D 2031-04-27 stamp
      1 Today, the Mediators of the Arlia Process (Ambassadors Tilda Orre of the Republic of Westholm, Jorn Malk of the Federation of Eastmere, and Hanne Quist of Tarland) rode the night ferry with the/Ferry Minister of Norland, Pell Aumar, and the Ferry Minister of Sudmark, Sanna Virke.
      2 Also on deck was the Harbour Clerk of the League.
      3 The Mediators asked the Ministers about spare engines, as well as about a bench of old pilots to log/late sailings.
      4 They will ride the morning ferry after the regatta.
      ! date-from-page
      """
    ),
    // Marks of a converter around the text.
    (
      """
      Press Statement by the Mediators of the Arlia Process
      ![](https://x.example/a.jpg) The Mediators of the Arlia Process opened the tide archive to the two registrars on 22 February in Orvik. The Mediators dusted the oldest shelf first and then the maps. |

      Registrar: I have never seen so many maps on one table (video)
      58Yesterday, 07:15
      Skipper says Eastmere will buy a second ferry
      """,
      """
      H Press Statement by the Mediators of the Arlia Process
      1 The Mediators of the Arlia Process opened the tide archive to the two registrars on 22 February in Orvik.
      2 The Mediators dusted the oldest shelf first and then the maps.
      ! no-date
      """
    ),
    // An archive of beginnings.
    (
      """
      [Orvik] Joint Statement by the Mediators of the Arlia Process

      ORVIK, Westholm, 11 November 2031 – We, the Mediators of the Arlia Process, will keep the ledger of catches open to both fleets. No net mends a quarrel, and we call on the skippers to weigh their cod at one quay.

      We regret the cut ropes of last spring off the reef. The skippers must do more to honour the cod rule of 2019.

      read more

      [Lenna] Joint statement on the Sound, by the Presidents of the Host Countries

      LENNA, Eastmere, 2 August 2030 – We, the Presidents of the Host Countries – Westholm, Eastmere, and Tarland – promise both fleets a dry harbour in every storm. We express our sorrow that one fleet has emptied the other's bank by night. We urge them to come back to the scales.

      read more
      """,
      """
      H [Orvik] Joint Statement by the Mediators of the Arlia Process
      D 2031-11-11 dateline
      P ORVIK, Westholm
      1 We, the Mediators of the Arlia Process, will keep the ledger of catches open to both fleets.
      2 No net mends a quarrel, and we call on the skippers to weigh their cod at one quay.
      3 We regret the cut ropes of last spring off the reef.
      4 The skippers must do more to honour the cod rule of 2019.
      --
      H [Lenna] Joint statement on the Sound, by the Presidents of the Host Countries
      D 2030-08-02 dateline
      P LENNA, Eastmere
      1 We, the Presidents of the Host Countries – Westholm, Eastmere, and Tarland – promise both fleets a dry harbour in every storm.
      2 We express our sorrow that one fleet has emptied the other's bank by night.
      3 We urge them to come back to the scales.
      """
    ),
  ]

  @Test(arguments: pages.indices)
  func `headline, day and sentences are those a careful reader marks`(_ index: Int) {
    let (page, dump) = Self.pages[index]
    #expect(ZonesDump.dump(page) == dump)
  }
}

import Testing

/// Whole pages of a fictional negotiation (Aldoria and Belmark about the Serin valley), built like pages that exist.
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
      Envoys meet ministers of Aldoria and Belmark on margins of League summit
      - Date:
      - Place:
      - VESTA
      - Source:
      - Serin Valley Group
      - Fields of work:
      - Prevention and settlement of conflicts
      VESTA, 4 May 2031 – The envoys of the Serin Valley Group met with the Foreign Ministers of Aldoria and Belmark. They called on the sides to keep the truce.
      The Ministers agreed to meet again in June.

      Leave a Reply

      Your email address will not be published. Required fields are marked *

      You May Also Like

      Minister urges envoys to act

      VESTA — The minister urged the envoys on Tuesday to act in the valley before…
      """,
      """
      H Envoys meet ministers of Aldoria and Belmark on margins of League summit
      D 2031-05-04 dateline
      P VESTA
      1 The envoys of the Serin Valley Group met with the Foreign Ministers of Aldoria and Belmark.
      2 They called on the sides to keep the truce.
      3 The Ministers agreed to meet again in June.
      """
    ),
    // Hard wrapped lines, a line under the headline, a fact sheet that is another text.
    (
      """
      X
          Categories: News

      Joint Statement on the Serin Valley Conflict

      CHANCELLERY
      Office of the Press Secretary

      FOR IMMEDIATE RELEASE
      July 10, 2029

      Joint Statement on the Serin Valley Conflict

      by President Ada Lorn, Chancellor Ivo Brandt, and President
      Maria Costa at the Porto Summit of the Seven, July 10, 2029.

      We, the Heads of State of the Serin Valley Group's guarantor countries
      Corvia, Duna, and the Federation of Estra affirm our resolve to
      support the leaders of Aldoria and Belmark as they complete the
      Framework Principles for the settlement of the Serin
      Valley conflict.

      We are instructing our envoys to present to the leaders of the
      two countries a new draft of the Linden Paper of November 2027.

      Fact sheet

      The ministers of the three countries presented a first draft of the paper to the
      parties in November 2027.
      """,
      """
      H Joint Statement on the Serin Valley Conflict
      S by President Ada Lorn, Chancellor Ivo Brandt, and President/Maria Costa at the Porto Summit of the Seven, July 10, 2029.
      D 2029-07-10 headline
      1 We, the Heads of State of the Serin Valley Group's guarantor countries/Corvia, Duna, and the Federation of Estra affirm our resolve to/support the leaders of Aldoria and Belmark as they complete the/Framework Principles for the settlement of the Serin/Valley conflict.
      2 We are instructing our envoys to present to the leaders of the/two countries a new draft of the Linden Paper of November 2027.
      """
    ),
    // An agency quotes the statement inside its own prose.
    (
      """
      27/05/2031 10:35
      Statement on Serin conflict issued at summit
      Yesterday the leaders of Corvia and Duna issued a joint statement on the Serin conflict during the summit in Porto.
      The statement read: “We, the leaders of Corvia and Duna, are sure that the time has come for the sides to settle the conflict.
      We reiterate that only talks can lead to peace. We urge the leaders of the sides to prepare their peoples for it.”
      Note, Corvia and Duna are the two guarantor countries of the talks, which began after the war of 2019.
      Most popular
      The president of Aldoria agreed to visit Belmark and called on the envoys to help.
      """,
      """
      H Statement on Serin conflict issued at summit
      L Yesterday the leaders of Corvia and Duna issued a joint statement on the Serin conflict during the summit in Porto./The statement read:
      D 2031-05-27 stamp
      1 We, the leaders of Corvia and Duna, are sure that the time has come for the sides to settle the conflict.
      2 We reiterate that only talks can lead to peace.
      3 We urge the leaders of the sides to prepare their peoples for it.
      ! date-from-page
      """
    ),
    // A report that quotes by pieces.
    (
      """
      Leaders issue joint statement on Serin
      10 July 2031 19:08
      Today, at the summit in Porto, the leaders of Corvia and Duna urged Aldoria and Belmark to settle the conflict.

      “We, the leaders of the guarantor countries Corvia and Duna, affirm our resolve to support the parties as they complete the Framework Principles,” the statement said.

      “We urge the leaders of Aldoria and Belmark to resolve the few differences that remain between them,” the document said.

      Among other things, the principles call for the return of the villages and for a vote.

      © Serin Observer
      """,
      """
      H Leaders issue joint statement on Serin
      L Today, at the summit in Porto, the leaders of Corvia and Duna urged Aldoria and Belmark to settle the conflict.
      D 2031-07-10 stamp
      1 We, the leaders of the guarantor countries Corvia and Duna, affirm our resolve to support the parties as they complete the Framework Principles,
      2 We urge the leaders of Aldoria and Belmark to resolve the few differences that remain between them,
      ! date-from-page
      ! partial-quotation
      """
    ),
    // The text stands whole and unquoted below an agency's lead.
    (
      """
      Lorn, Brandt Urge End of Serin Talks

      Presidents Lorn and Brandt in Porto (Newsfoto)

      PORTO, Corvia—The presidents of Corvia and Duna, in a statement issued during the summit on Thursday, urged Aldoria and Belmark to end the talks with an agreement.

      Below is the text of the joint statement:

      We, the presidents of the guarantor countries — Corvia and Duna — are convinced that the time has arrived for all the sides to act.

      We reiterate that only a negotiated settlement can lead to peace.

      Comments
      Reader77: I call on them to resign!
      """,
      """
      H Lorn, Brandt Urge End of Serin Talks
      L The presidents of Corvia and Duna, in a statement issued during the summit on Thursday, urged Aldoria and Belmark to end the talks with an agreement./Below is the text of the joint statement:
      1 We, the presidents of the guarantor countries — Corvia and Duna — are convinced that the time has arrived for all the sides to act.
      2 We reiterate that only a negotiated settlement can lead to peace.
      ! no-date
      """
    ),
    // `Begin text` and `End text`.
    (
      """
      Joint Statement of the Second Corvia-Duna Dialogue on Serin

      Office of the Spokesperson

      The following is the text of a joint statement by the Governments of Corvia and Duna.

      Begin Text:

      The two ministers convened the second dialogue on the Serin valley on February 28. They welcomed the exchange of prisoners.

      End Text.

      The dialogue is held each year by the ministries of both countries, and it is open to guests.
      """,
      """
      H Joint Statement of the Second Corvia-Duna Dialogue on Serin
      L The following is the text of a joint statement by the Governments of Corvia and Duna./Begin Text:
      1 The two ministers convened the second dialogue on the Serin valley on February 28.
      2 They welcomed the exchange of prisoners.
      ! no-date
      """
    ),
    // Two statements under each other, the day of each on its own line.
    (
      """
      Documents of the process
      Joint Statement by the Envoys of the Serin Valley Group
      LINDEN, Corvia, 4 December 2028
      The envoys met with the ministers in Linden. They urge the parties to complete the paper by the end of March.
      Statement by the Envoys of the Serin Valley Group
      PORTO, 12 March 2029 - The envoys regret that the parties have not completed the paper. They will return to the valley in April.
      Filed under: 2028 | Statements
      """,
      """
      H Joint Statement by the Envoys of the Serin Valley Group
      D 2028-12-04 dateline
      P LINDEN, Corvia
      1 The envoys met with the ministers in Linden.
      2 They urge the parties to complete the paper by the end of March.
      --
      H Statement by the Envoys of the Serin Valley Group
      D 2029-03-12 dateline
      P PORTO
      1 The envoys regret that the parties have not completed the paper.
      2 They will return to the valley in April.
      """
    ),
    // Neither headline nor day.
    (
      """
      The Heads of Delegation of the guarantor countries – Foreign Minister of Corvia Ada Lorn and Deputy Minister of Duna Ivo E. Brandt – welcome the end of the fighting in the valley. They call upon Aldoria and Belmark to keep the ceasefire.
      """,
      """
      1 The Heads of Delegation of the guarantor countries – Foreign Minister of Corvia Ada Lorn and Deputy Minister of Duna Ivo E. Brandt – welcome the end of the fighting in the valley.
      2 They call upon Aldoria and Belmark to keep the ceasefire.
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

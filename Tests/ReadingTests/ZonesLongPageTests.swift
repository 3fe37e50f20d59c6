import Testing

/// More pages of the fictional negotiation: communiqués, archives and news sites.
@Suite struct `Zones of longer pages` {
  static let pages: [(page: String, dump: String)] = [
    // Numbered and unnumbered paragraphs, place and day below.
    (
      """
      Menu
      Home
      Missions
      Joint communiqué No. 2
      16 Oct 2029
      VESTA, Corvia - The delegations of the National Government and the Front, after meeting in Vesta with the guarantor countries Duna and Estra, and with the head of the League mission, wish to inform public opinion that:
      1. We listened to different sectors of society and identified their proposals, which need to be discussed in detail.
      We will continue to hear them, so that a final agreement responds to all.
      2. The proposals and adjustments that result from this process will be discussed between the Government and the Front to give guarantees to all.
      3. In the meantime, we reiterate the commitment of the President and the commander to maintain the bilateral ceasefire, and the monitoring by the League.
      In order to prevent any incident, a protocol will be signed.

      Vesta, 7 October 2029

      National Government of Corvia        Front of the Valley
      """,
      """
      H Joint communiqué No. 2
      D 2029-10-07 closing
      P VESTA, Corvia
      1 The delegations of the National Government and the Front, after meeting in Vesta with the guarantor countries Duna and Estra, and with the head of the League mission, wish to inform public opinion that:
      2 We listened to different sectors of society and identified their proposals, which need to be discussed in detail.
      3 We will continue to hear them, so that a final agreement responds to all.
      4 The proposals and adjustments that result from this process will be discussed between the Government and the Front to give guarantees to all.
      5 In the meantime, we reiterate the commitment of the President and the commander to maintain the bilateral ceasefire, and the monitoring by the League.
      6 In order to prevent any incident, a protocol will be signed.
      """
    ),
    // A statement quoted within a quoted statement, labels without colons.
    (
      """
      Corvia
      Press Statement of Special Representative Ada Lorn after the meeting of Contact Group in Vesta on 20 December 2029
      Format
      News and Press Release
      Source
      LEAGUE
      Posted
      20 Dec 2029
      Originally published
      20 Dec 2029
      Origin
      View original
      VESTA, 20 December 2029 – The Special Representative of the League Chair in the Contact Group, Ambassador Ada Lorn, made the following statement to the press after the meeting of the Group and its working groups in Vesta on 20 December 2029:
      “Today we held the last meeting of this year. With the participation of all sides, the Group adopted the following statement:
      ‘The members of the Contact Group:
      • Reaffirm their commitment to a ceasefire starting at 00:00 on 23 December 2029;
      • Express their readiness for the release of detainees;
      • Underline the importance of safety for civilians.’
      The exchange of detainees will take place next week, as earlier agreed.
      I wish everybody peace.”
      Contacts
      Press office
      Primary country
      Corvia
      Other countries
      Duna
      """,
      """
      H Press Statement of Special Representative Ada Lorn after the meeting of Contact Group in Vesta on 20 December 2029
      D 2029-12-20 dateline
      P VESTA
      1 The Special Representative of the League Chair in the Contact Group, Ambassador Ada Lorn, made the following statement to the press after the meeting of the Group and its working groups in Vesta on 20 December 2029:
      2 Today we held the last meeting of this year.
      3 With the participation of all sides, the Group adopted the following statement:
      4 ‘The members of the Contact Group:/• Reaffirm their commitment to a ceasefire starting at 00:00 on 23 December 2029;/• Express their readiness for the release of detainees;/• Underline the importance of safety for civilians.’
      • Reaffirm their commitment to a ceasefire starting at 00:00 on 23 December 2029;
      • Express their readiness for the release of detainees;
      • Underline the importance of safety for civilians.’
      5 The exchange of detainees will take place next week, as earlier agreed.
      6 I wish everybody peace.
      """
    ),
    // Furniture and another story between the paragraphs.
    (
      """
      The Valley Blog
      Envoys issue statement on prisoners
      By Maria Costa | May 5, 2031
      Share
      Tweet
      The envoys of the Serin Valley Group released the following statement today:
      The envoys met with the ministers of both sides in Vesta on Monday and discussed the release of all prisoners held since the war.
      Advertisement
      Photo: The envoys at the bridge.
      They called on the sides to release the prisoners before the end of the year and to allow the League to visit the camps.
      READ ALSO: Minister rejects plan for the bridge
      The envoys will return to the region in June in order to prepare a meeting of the leaders of both countries under the auspices of the League.
      Share this article
      Related posts
      Minister rejects plan for the bridge
      The minister of Belmark on Friday rejected the plan for the bridge and called on the envoys to resign. He said the plan was unacceptable. The envoys regret it.
      """,
      """
      H Envoys issue statement on prisoners
      D 2031-05-05 stamp
      1 The envoys of the Serin Valley Group released the following statement today:
      2 The envoys met with the ministers of both sides in Vesta on Monday and discussed the release of all prisoners held since the war.
      3 They called on the sides to release the prisoners before the end of the year and to allow the League to visit the camps.
      4 The envoys will return to the region in June in order to prepare a meeting of the leaders of both countries under the auspices of the League.
      ! date-from-page
      """
    ),
    // Sections under headings, lettered items, signatures.
    (
      """
      JOINT COMMUNIQUÉ
      of the third round of talks between the delegations of Aldoria and Belmark

      Vesta, 12-14 May 2031

      The delegations of Aldoria and Belmark held the third round of talks in Vesta from 12 to 14 May 2031, under the auspices of the League.

      I. SECURITY IN THE VALLEY

      The delegations agreed:
      (a) to withdraw heavy weapons from the line of contact;
      (b) to exchange maps of mined areas; and
      (c) to open a direct line between the two commands.

      II. HUMANITARIAN QUESTIONS AND THE RETURN OF DISPLACED PERSONS

      The delegations will release all detainees by 1 June. They call upon the League to assist in the search for the missing.

      III. NEXT STEPS

      The next round will be held in Porto in July. Both delegations expressed their gratitude to Corvia for its hospitality.

      For the delegation of Aldoria: A. Lorn
      For the delegation of Belmark: I. Brandt
      """,
      """
      H JOINT COMMUNIQUÉ/of the third round of talks between the delegations of Aldoria and Belmark
      D 2031-05-14 dateline
      P Vesta
      1 The delegations of Aldoria and Belmark held the third round of talks in Vesta from 12 to 14 May 2031, under the auspices of the League.
      2 The delegations agreed:/(a) to withdraw heavy weapons from the line of contact;/(b) to exchange maps of mined areas; and/(c) to open a direct line between the two commands.
      • to withdraw heavy weapons from the line of contact;
      • to exchange maps of mined areas; and
      • to open a direct line between the two commands.
      3 The delegations will release all detainees by 1 June.
      4 They call upon the League to assist in the search for the missing.
      5 The next round will be held in Porto in July.
      6 Both delegations expressed their gratitude to Corvia for its hospitality.
      """
    ),
    // The site's own prose above the statement.
    (
      """
      Site news
      We are the leading source of news and analysis about the valley, its people and the negotiations that go on about peace and security there since the war, with reports from the region by our own correspondents and the statements of all parties, of the envoys, of the mediators and of the ministers.
      Share
      Facebook
      Envoys' Joint Statement on Bridge
      March 3, 2031
      The envoys of Corvia and Duna welcome the opening of the bridge. They urge the sides to keep it open. They will visit it in April.
      """,
      """
      H Envoys' Joint Statement on Bridge
      D 2031-03-03 stamp
      1 The envoys of Corvia and Duna welcome the opening of the bridge.
      2 They urge the sides to keep it open.
      3 They will visit it in April.
      ! date-from-page
      """
    ),
    // Blanks in rows, boilerplate of the site below.
    (
      """
      Newsfeed
      Turning towards Duna?
      Day newsfeed

      Press release by the Envoys of the Serin Valley Group and the Foreign Ministers of Aldoria and Belmark

      June 18,2031 17:02

      Today, the Envoys of the Serin Valley Group    (Ambassadors Ada Lorn of the Republic of Corvia, Ivo Brandt of   the Federation of Duna, and Maria Costa of Estra) met jointly with the
      Foreign Minister of Aldoria, Petr Kallis, and the Foreign Minister of   Belmark, Selin Aydar.  Also taking part in the meeting was the   Personal Envoy of the League Chair.

      The Envoys discussed with the Ministers the way forward, as well as the creation of a mechanism to investigate
      violations of the truce.  They will visit the region in the coming weeks.

      Corvian Mission to the League

      Media can quote materials of this site with hyperlink to the material quoted. The hyperlink should be placed on the first passage of the text.

      Comments (0)

      Leave a Reply
      """,
      """
      H Press release by the Envoys of the Serin Valley Group and the Foreign Ministers of Aldoria and Belmark
      D 2031-06-18 stamp
      1 Today, the Envoys of the Serin Valley Group (Ambassadors Ada Lorn of the Republic of Corvia, Ivo Brandt of the Federation of Duna, and Maria Costa of Estra) met jointly with the/Foreign Minister of Aldoria, Petr Kallis, and the Foreign Minister of Belmark, Selin Aydar.
      2 Also taking part in the meeting was the Personal Envoy of the League Chair.
      3 The Envoys discussed with the Ministers the way forward, as well as the creation of a mechanism to investigate/violations of the truce.
      4 They will visit the region in the coming weeks.
      ! date-from-page
      """
    ),
    // Marks of a converter around the text.
    (
      """
      Press Statement by the Envoys of the Serin Valley Group
      ![](https://x.example/a.jpg) The Envoys of the Serin Valley Group hosted consultations between the ministers on 16 January in Vesta. The Envoys met separately and then jointly with the Ministers. |

      Minister: I think we are closer than ever to peace (video)
      211Yesterday, 18:30
      Leader says Duna will advance normalization with Aldoria
      """,
      """
      H Press Statement by the Envoys of the Serin Valley Group
      1 The Envoys of the Serin Valley Group hosted consultations between the ministers on 16 January in Vesta.
      2 The Envoys met separately and then jointly with the Ministers.
      ! no-date
      """
    ),
    // An archive of beginnings.
    (
      """
      [Basso] Joint Statement by the Envoys of the Serin Valley Group

      BASSO, Corvia, 4 December 2031 – We, the Envoys of the Serin Valley Group, remain strongly committed to a peaceful settlement of the conflict. There is no military solution, and we call on the sides to refrain from violence.

      We regret the violence in the past year along the line. The sides must take more steps to keep the truce of 2019.

      read more

      [Ennis] Joint statement on the Serin Conflict, by the Presidents of the Guarantor Countries

      ENNIS, Duna, 18 June 2030 – We, the Presidents of the Guarantor Countries – Corvia, Duna, and Estra – remain committed to helping the parties reach a lasting settlement. We express our deep regret that the parties have sought one-sided advantage. We urge them to return to talks.

      read more
      """,
      """
      H [Basso] Joint Statement by the Envoys of the Serin Valley Group
      D 2031-12-04 dateline
      P BASSO, Corvia
      1 We, the Envoys of the Serin Valley Group, remain strongly committed to a peaceful settlement of the conflict.
      2 There is no military solution, and we call on the sides to refrain from violence.
      3 We regret the violence in the past year along the line.
      4 The sides must take more steps to keep the truce of 2019.
      --
      H [Ennis] Joint statement on the Serin Conflict, by the Presidents of the Guarantor Countries
      D 2030-06-18 dateline
      P ENNIS, Duna
      1 We, the Presidents of the Guarantor Countries – Corvia, Duna, and Estra – remain committed to helping the parties reach a lasting settlement.
      2 We express our deep regret that the parties have sought one-sided advantage.
      3 We urge them to return to talks.
      """
    ),
  ]

  @Test(arguments: pages.indices)
  func `headline, day and sentences are those a careful reader marks`(_ index: Int) {
    let (page, dump) = Self.pages[index]
    #expect(ZonesDump.dump(page) == dump)
  }
}

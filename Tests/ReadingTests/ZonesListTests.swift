import Testing

@Suite struct `Lists and quotations` {
  static let head = "Joint Communiqué of the Delegations\nVESTA, 6 December 2031 – "

  static let pages: [(page: String, dump: String)] = [
    (
      """
      At today's supper the members of the Serin Valley Group:
      • Reaffirm their promise to share the hay of the valley;
      • Express their readiness to lend each other ploughs, and
      • Call on the sides to open the bridge.
      The next supper will be cooked in June.
      """,
      """
      1 At today's supper the members of the Serin Valley Group:/• Reaffirm their promise to share the hay of the valley;/• Express their readiness to lend each other ploughs, and/• Call on the sides to open the bridge.
      • Reaffirm their promise to share the hay of the valley;
      • Express their readiness to lend each other ploughs, and
      • Call on the sides to open the bridge.
      2 The next supper will be cooked in June.
      """
    ),
    (
      """
      The two delegations have agreed to the following:

      1. The bridge toll is unpopular with both delegations. It must end.

      2. The delegations call on the parties to open the bridge.
      """,
      """
      1 The two delegations have agreed to the following:
      2 The bridge toll is unpopular with both delegations.
      3 It must end.
      4 The delegations call on the parties to open the bridge.
      """
    ),
    (
      """
      The delegations agreed on these steps in the valley:
      a) return of all ploughs
      b) clearing of ditches
      c) opening of the bridge
      They will meet again in June.
      """,
      """
      1 The delegations agreed on these steps in the valley:/a) return of all ploughs/b) clearing of ditches/c) opening of the bridge
      • return of all ploughs
      • clearing of ditches
      • opening of the bridge
      2 They will meet again in June.
      """
    ),
    (
      """
      The envoys made the following statement to the press:
      "The sides met today in the valley and agreed on a truce.
      The truce will hold until June, and the envoys call on the sides to keep it."
      Related stories
      """,
      """
      1 The envoys made the following statement to the press:
      2 The sides met today in the valley and agreed on a truce.
      3 The truce will hold until June, and the envoys call on the sides to keep it.
      """
    ),
    (
      """
      The envoys made the following statement to the press:
      “The sides met today in the valley and agreed on a so-called “harvest truce”.
      “The truce will hold until June, and the envoys call on the sides to keep it.
      """,
      """
      1 The envoys made the following statement to the press:
      2 The sides met today in the valley and agreed on a so-called “harvest truce”.
      3 The truce will hold until June, and the envoys call on the sides to keep it.
      """
    ),
    (
      """
      The envoys made the following statement to the press: "The sides met today in the valley. They agreed on a truce."
      """,
      """
      1 The envoys made the following statement to the press:
      2 The sides met today in the valley.
      3 They agreed on a truce.
      """
    ),
    (
      """
      The envoys met the sides, who put forward a "roadmap" for the valley. They called it "a good step".
      """,
      """
      1 The envoys met the sides, who put forward a "roadmap" for the valley.
      2 They called it "a good step".
      """
    ),
    (
      "The envoys met with the ministers of both\r\nsides in the valley and called on them to keep\r\nthe truce.\r\n\r\nThey will\u{A0}return\u{A0}to the region in June.\r\n",
      """
      1 The envoys met with the ministers of both\r/sides in the valley and called on them to keep\r/the truce.
      2 They will\u{A0}return\u{A0}to the region in June.
      """
    ),
    (
      """
      The envoys met with the ministers of both sides and called on them to keep the truce.

      Questions of the harvest

      The delegations agreed on the lending of all ploughs, and they call on the League to help.
      """,
      """
      1 The envoys met with the ministers of both sides and called on them to keep the truce.
      2 The delegations agreed on the lending of all ploughs, and they call on the League to help.
      """
    ),
  ]

  @Test(arguments: pages.indices)
  func `items belong to their stem, and marks around a whole text are no text`(_ index: Int) {
    let (page, dump) = Self.pages[index]
    let found = ZonesDump.dump(Self.head + page, only: "1").replacing("\r\n", with: "\r/")
    #expect(found == dump)
  }
}

import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// The questions of a desk officer on the five statements of `events/`.
@Suite(.enabled(if: !Shipped.files.isEmpty)) struct TablesOnShippedStatementsTests {
  let workspace = Workspace()

  func loaded() throws -> Chronicle {
    let chronicle = try workspace.open()
    try chronicle.importFiles(Shipped.files)
    return chronicle
  }

  @Test func `the open commitments of 2011 are the co-chairs' return, overdue, and the presidents' readiness`() throws {
    let chronicle = try loaded()
    let answer = try chronicle.ask(Question(.commitments, Filters(asOf: Day("2011-12-31"), state: .open)))
    let table = answer.rows.map { row in
      ["bound", "start", "due", "strength", "state", "speakers", "window"].map { name in
        zip(answer.columns, row).first { $0.0.name == name }.map(\.1.plain) ?? "?"
      }
    }
    #expect(
      table == [
        ["minsk-group/co-chairs", "2011-11-21", "2011-11-30", "firm", "overdue", "", "window"],
        [
          "armenia/president, azerbaijan/president", "2011-12-07", "2012-03-05", "readiness", "open",
          "azerbaijan/foreign-minister, armenia/foreign-minister", "soft",
        ],
      ])
  }

  @Test func `a mechanism shows its states in the order they happened, each with its events`() throws {
    let answer = try loaded().ask(Question(.mechanisms, Filters(mechanism: "incident-investigation")))
    #expect(
      answer[column: "state"].map(\.plain) == ["mandated", "proposed", "agreed-in-principle", "elaborating"])
    #expect(answer[column: "start"].map(\.plain) == ["2011-03-05", "2011-04-01", "2011-10-21", "2011-12-06"])
    #expect(answer[column: "latest"].map(\.plain) == ["no", "no", "no", "yes"])
    #expect(answer[column: "events"].allSatisfy { $0.plain.contains("#") })
  }

  @Test func `an office knows its holder of a day`() throws {
    let answer = try loaded().ask(Question(.offices, Filters(asOf: Day("2011-12-06"))))
    let holders = zip(answer[column: "party"], answer[column: "office"]).map { $0.plain + " " + $1.plain }
    let index = try #require(holders.firstIndex(of: "armenia Minister for Foreign Affairs"))
    #expect(answer[column: "person"][index].plain == "person:edward-nalbandian")
  }

  @Test func `meetings with a state include its president and its minister`() throws {
    let azerbaijan = try #require(Party("azerbaijan"))
    let answer = try loaded().ask(Question(.meetings, Filters(with: [azerbaijan])))
    let partners = Set(answer.rows.flatMap { $0[3].plain.split(separator: ", ") + $0[4].plain.split(separator: ", ") })
    #expect(partners.isSuperset(of: ["person:ilham-aliyev", "person:elmar-mammadyarov", "person:jeyhun-bayramov"]))
    let all = try loaded().ask(Question(.meetings))
    #expect(answer.rows.count < all.rows.count)
  }

  @Test func `every question answers from the tables as from the entries in memory`() throws {
    let chronicle = try loaded()
    let (coChairs, armenia) = (try #require(Party("minsk-group/co-chairs")), try #require(Party("armenia")))
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let ledger = Ledger(entries)
    for view in View.allCases where view != .search {
      for filters in [
        Filters(), Filters(asOf: Day("2011-12-31")), Filters(by: [coChairs], limit: 5),
        Filters(with: [armenia], since: Day("2012-01-01")), Filters(topics: ["ceasefire"]),
      ] {
        let question = Question(view, filters)
        #expect(try chronicle.ask(question) == ledger.ask(question), "\(view) \(filters)")
      }
    }
  }

  @Test func `the visits of december are proposed as the answer to the call, without the coder's links too`() throws {
    let chronicle = try loaded()
    let last = try #require(Day("2020-12-31"))
    func matches() throws -> [[String]] {
      let answer = try chronicle.ask(Question(.matches, Filters(asOf: last)))
      return answer.rows.indices.map { row in
        ["event", "proposed", "evidence", "reasons"].map { answer[column: $0][row].plain }
      }
    }
    let proposed = try matches()
    #expect(proposed.map { Array($0.prefix(2)) } == [["2020-12-03-tirana#29", "partly"]])
    #expect(
      proposed[0][3].contains("2 of 3: person:andrew-schofer, person:stephane-visconti; without person:igor-popov"))
    for id in ["2020-12-03-tirana#29", "2020-12-14-baku-yerevan-moscow#5", "2020-12-14-baku-yerevan-moscow#6"] {
      try chronicle.record(
        .eventAmended(try #require(EntryID(id)), field: "links", value: "[]", why: "as a reader leaves it"))
    }
    let unlinked = try matches()
    #expect(unlinked.map { Array($0.prefix(3)) } == proposed.map { Array($0.prefix(3)) })
    #expect(!unlinked[0][3].contains("linked"))
  }

  @Test func `files in any order, a rebuild and a second import give one digest`() throws {
    let chronicle = try loaded()
    let digest = try chronicle.digest()
    let other = Workspace()
    let reversed = try other.open()
    for file in Shipped.files.reversed() { try reversed.importFile(file.bytes, named: file.name) }
    #expect(try reversed.digest() == digest)
    try chronicle.rebuild()
    #expect(try chronicle.digest() == digest)
    try chronicle.importFiles(Shipped.files)
    #expect(try chronicle.digest() == digest)
  }

  @Test func `the documented views read plainly and say what each column means`() throws {
    let chronicle = try loaded()
    for view in Views.all {
      let answer = try chronicle.sql("SELECT * FROM \(view.name)")
      #expect(answer.columns.map(\.name) == view.columns.map(\.name))
      if !["overdue_commitments", "outcomes"].contains(view.name) { #expect(!answer.rows.isEmpty, "\(view.name)") }
      let documented = try chronicle.sql("SELECT count(*) FROM dictionary WHERE view = '\(view.name)'")
      #expect(documented.rows == [[.integer(view.columns.count + 1)]])
    }
    #expect(failure { () throws(ChronicleError) in _ = try chronicle.sql("DELETE FROM act") }?.code == .refused)
  }

  /// What SQL tells beyond the answer of the same name, or tells in other words.
  @Test(arguments: [
    ("timeline", View.timeline, ["basis", "places", "sentence", "cue"]),
    ("commitments", .commitments, []), ("open_commitments", .commitments, []),
    ("call_ledger", .calls, []), ("mechanism_states", .mechanisms, ["event"]), ("positions", .positions, ["verbs"]),
    ("offices", .offices, ["first_event", "last_event"]), ("statements", .statements, ["address"]),
  ])
  func `a view names its columns as the answer does`(name: String, view: View, alone: [String]) throws {
    let answer = try loaded().ask(Question(view, Filters(limit: 1)))
    let known = Set(answer.columns.map(\.name) + alone)
    let columns = try #require(Views.all.first { $0.name == name }).columns.map(\.name)
    #expect(columns.filter { !known.contains($0) } == [])
  }

  @Test func `words are found in predicates, topics and parties`() throws {
    let answer = try loaded().ask(Question(.search, Filters(text: "humanitarian", limit: 3)))
    #expect(answer.rows.count == 3 && (answer.more ?? 0) > 0)
  }
}

/// The statements that ship with the program.
enum Shipped {
  static let files: [(name: String, bytes: [UInt8])] = {
    let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/events/"
    return [
      "2011-10-24-baku", "2011-12-06-vilnius", "2018-09-27-new-york", "2020-12-03-tirana",
      "2020-12-14-baku-yerevan-moscow",
    ].map { ($0 + ".ndjson", bytes(of: folder + $0 + ".ndjson")) }.filter { !$0.1.isEmpty }
  }()
}

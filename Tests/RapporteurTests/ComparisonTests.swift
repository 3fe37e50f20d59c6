import Glibc
import Negotiation
import Projections
import Testing

@testable import rapporteur

struct ComparisonTests {
  private func event(
    _ type: String, _ span: Range<Int>, by actors: Set<String> = ["panel"], sentence: Int = 1, mode: String = "own"
  ) -> CodedEvent {
    var event = CodedEvent()
    event.type = type
    event.actors = actors
    event.span = span
    event.sentence = sentence
    event.mode = mode
    return event
  }

  private func compare(_ first: [CodedEvent], _ second: [CodedEvent]) -> Comparison {
    Comparison([(CodedStatement(name: "a", events: first), CodedStatement(name: "a", events: second))])
  }

  @Test func `a decomposition agrees with itself`() {
    let events = [
      event("meeting.held", 10..<13), event("call.issued", 40..<46, sentence: 2),
      event("role.attested", 60..<70, by: ["person:a"], sentence: 2),
      event("incident.reported", 80..<90, mode: "presupposed"),
    ]
    let comparison = compare(events, events)
    #expect(comparison.tallies["core"]?.f1 == 1 && comparison.tallies["core"]?.first == 2)
    #expect(comparison.tallies["attested"]?.first == 1 && comparison.tallies["background"]?.first == 1)
    #expect(comparison.missed.isEmpty && comparison.madeUp.isEmpty && comparison.agreement.kappa == 1)
    #expect(Slot.allCases.allSatisfy { comparison.mean(of: $0) == 1 })
  }

  @Test func `what only one side has is missed or made up`() {
    let comparison = compare(
      [event("meeting.held", 10..<13), event("call.issued", 40..<46)],
      [event("meeting.held", 11..<13), event("position.stated", 41..<44), event("visit.made", 300..<304, sentence: 9)])
    #expect(comparison.tallies["core"]?.precision == 1.0 / 3 && comparison.tallies["core"]?.recall == 0.5)
    #expect(comparison.missed.map(\.type) == ["call.issued"])
    #expect(comparison.madeUp.map(\.type) == ["position.stated", "visit.made"])
    // The call and the position are one clause on which they disagree; the visit stands against nothing.
    #expect(comparison.agreement.clauses == 3 && comparison.agreement.observed == 1.0 / 3)
  }

  @Test func `kappa is what Cohen's formula gives`() {
    // Ten clauses: seven agree (four calls, three positions), two calls of the first are positions of the second,
    // one position is a call. Chance: 0.6 x 0.5 + 0.4 x 0.5.
    var agreement = Agreement()
    func add(_ a: String, _ b: String, times: Int) {
      for _ in 0..<times {
        let (first, second) = ([event(a, 10..<13)], [event(b, 10..<13)])
        agreement.add(first, second, Alignment(first, second))
      }
    }
    add("call.issued", "call.issued", times: 4)
    add("position.stated", "position.stated", times: 3)
    add("call.issued", "position.stated", times: 2)
    add("position.stated", "call.issued", times: 1)
    #expect(abs(agreement.kappa - (0.7 - 0.5) / (1 - 0.5)) < 1e-12)
  }

  @Test func `a named holder and the office are one actor`() {
    let role = CodedEvent(type: "role.attested", actors: ["person:ines-quist"], counterparts: ["arland"])
    let holders = Holders([role])
    #expect(holders.likeness(["person:ines-quist"], ["arland/foreign-minister"]) == 1)
    #expect(holders.likeness(["arland/foreign-minister", "bremia"], ["person:ines-quist"]) == 0.5)
    #expect(holders.likeness(["person:ines-quist"], ["bremia/foreign-minister"]) == 0)
    #expect(holders.likeness([], []) == 1)
  }

  @Test func `an event is looked for within four hundred bytes, the best fit first`() {
    let near = event("call.issued", 500..<510)
    let far = event("call.issued", 800..<810, by: ["arland"])
    let comparison = compare([near], [far, event("call.issued", 450..<460, by: ["bremia"])])
    #expect(comparison.madeUp == [far])
    #expect(compare([near], [event("call.issued", 911..<915)]).missed == [near])
  }

  @Test func `statements are paired by name, by body, by page, or because there are no others`() {
    let gold = [
      CodedStatement(name: "a"), CodedStatement(name: "b", body: "1"), CodedStatement(name: "c", source: "2"),
    ]
    let machine = [
      CodedStatement(name: "z", source: "2"), CodedStatement(name: "y", body: "1"), CodedStatement(name: "a"),
      CodedStatement(name: "x"),
    ]
    let (pairs, left) = CodedStatement.pairs(gold, machine)
    #expect(pairs.map { $0.1?.name } == ["a", "y", "z"] && left.map(\.name) == ["x"])
    #expect(CodedStatement.pairs([gold[0]], [machine[3]]).pairs.first?.1?.name == "x")
  }

  @Test func `files are read leniently, and what was retracted does not count`() throws {
    let lines = """
      {"format":1,"statement":"a","title":"t","source":"s","body":null}
      {"statement":"a","id":"a-1","type":"call.issued","actors":null,"span":{"start":1,"end":4},"note":"mine","coder":7}

      {"statement":"a","id":"a-2","type":"visit.made","span":null,"sentence":3,"when":null,"attribution":null}
      {"statement":"a","id":"a-3","type":"event.retracted","target":"a-2","why":"x"}
      """
    let statements = try CodedStatement.read(Array(lines.utf8), named: "x")
    #expect(statements.count == 1 && statements[0].source == "s" && statements[0].events.map(\.id) == ["a-1"])
    #expect { try CodedStatement.read(Array("{\"type\":1}".utf8), named: "x") } throws: {
      ($0 as? Refusal)?.message.hasPrefix("x:1: ") ?? false
    }
    #expect(throws: Refusal.self) { try CodedStatement.read(Array("{\"statement\":\"a\"}\n".utf8), named: "x") }
  }

  @Test(arguments: [(1.0, "1.000"), (0.9765, "0.976"), (0.0996, "0.100"), (-0.25, "-0.250"), (0, "0.000")])
  func `decimals have three places`(value: Double, text: String) {
    #expect(Comparison.decimal(value) == text)
  }
}

/// The numbers of the scorer beside the codebook, where it is at hand.
struct ScorerTests {
  private static let shared = Place.package + "/../shared"

  @Test(.enabled(if: access(shared + "/score/score.py", R_OK) == 0))
  func `compare counts as the scorer does`() throws {
    let folder = Place.fresh()
    defer { Place.remove(folder) }
    var all = ""
    for name in Place.names(in: ScorerTests.shared + "/seeds") where name.hasSuffix(".txt") {
      let statement = String(name.dropLast(4))
      let lines = try Run.rapporteur(["decompose", ScorerTests.shared + "/seeds/" + name]).output.split(separator: "\n")
      let events = lines.dropFirst().map { line in
        let rest = line.drop { $0 != "," }
        return "{\"statement\":\"\(statement)\"\(rest)\n"
      }.joined()
      Place.write(events, to: folder + "/" + statement + ".ndjson")
      all += events
    }
    Place.write(all, to: folder + "/all")
    let gold = ScorerTests.shared + "/gold/seeds.ndjson"
    let scorer = try Run.command([
      "/usr/bin/env", "python3", ScorerTests.shared + "/score/score.py", "--gold", gold, "--texts",
      ScorerTests.shared + "/seeds", "--pred", folder, "--layout", "/nowhere", "--json",
    ])
    let wanted = try Figures.read(scorer.output)
    let comparison = Comparison(
      CodedStatement.pairs(
        try CodedStatement.read(Place.bytes(of: gold), named: gold),
        try CodedStatement.read(Array(all.utf8), named: "all")
      ).pairs)
    #expect(wanted.tallies.count >= 3)
    for (name, figures) in wanted.tallies {
      let tally = try #require(comparison.tallies[name], "\(name)")
      #expect(tally.first == Int(figures["gold"] ?? -1) && tally.second == Int(figures["pred"] ?? -1), "\(name)")
      for (key, value) in [
        ("precision", tally.precision), ("recall", tally.recall), ("f1", tally.f1), ("strict_f1", tally.strictF1),
      ] {
        #expect(abs((figures[key] ?? -1) - value) <= 0.0005001, "\(name) \(key)")
      }
    }
    for slot in Slot.allCases {
      let mean = try #require(comparison.mean(of: slot))
      #expect(abs((wanted.slots[slot.rawValue] ?? -1) - mean) <= 0.0005001, "\(slot)")
    }
  }

  /// What the scorer prints as JSON.
  private struct Figures {
    var tallies: [String: [String: Double]] = [:]
    var slots: [String: Double] = [:]

    static func read(_ text: String) throws -> Figures {
      var figures = Figures()
      try Array(text.utf8).withUnsafeBufferPointer { bytes in
        var json = JSONScanner(bytes)
        func numbers(_ json: inout JSONScanner) throws(RecordError) -> [String: Double] {
          var found: [String: Double] = [:]
          try json.object { json, key throws(RecordError) in
            found[String(decoding: key, as: UTF8.self)] = Double(json.text(try json.skip()))
          }
          return found
        }
        try json.object { json, key throws(RecordError) in
          switch String(decoding: key, as: UTF8.self) {
          case "tiers", "types":
            try json.object { json, name throws(RecordError) in
              figures.tallies[String(decoding: name, as: UTF8.self)] = try numbers(&json)
            }
          case "slots": figures.slots = try numbers(&json)
          default: try json.skip()
          }
        }
      }
      return figures
    }
  }
}

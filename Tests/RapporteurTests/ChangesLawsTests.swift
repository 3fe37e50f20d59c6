import Chronicle
import Negotiation
import Projections
import Replay
import Testing

@testable import rapporteur

/// What must hold of changes on random logs: they ask only what can be otherwise, and find what asking everything finds.
@Suite struct ChangesLawsTests {
  private let folder = Folder()
  private static let today = RandomTalks.start + 930

  /// A ledger recorded batch after batch, and its entries.
  private func ledger(_ seed: UInt64, statements: Int) throws -> (chronicle: Chronicle, entries: [Entry]) {
    var now: Int64 = 1_600_000_000_000_000
    let chronicle = try Chronicle.open(
      path: folder.path + "/\(seed).sqlite", mode: .creating,
      clock: {
        now += 3_600_000_000
        return now
      }, recorder: "desk")
    for batch in RandomTalks(seed: seed, statements: statements).order(seed) { try chronicle.append(batch) }
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    return (chronicle, entries)
  }

  /// Everything that the folds answer on one side.
  private func side(_ ledger: Replay.Ledger, _ filters: Filters) -> Changes.Side {
    var side = Changes.Side()
    for view in [View.statements, .commitments, .calls, .mechanisms] {
      side.answers[view] = [ledger.ask(Question(view, filters))]
    }
    return side
  }

  /// The rows that stand on one side alone, in words.
  private func differences(_ changes: Answer, _ expected: Answer) -> [String] {
    func lines(_ answer: Answer) -> [String] { answer.rows.map { $0.map(\.plain).joined(separator: " | ") } }
    return lines(changes).difference(from: lines(expected)).map { change in
      switch change {
      case .insert(_, let line, _): "+ " + line
      case .remove(_, let line, _): "- " + line
      }
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `changes since a position are those between a replay up to it and one of all`(seed: UInt64) throws {
    let (chronicle, entries) = try ledger(seed, statements: 60)
    let now = Replay.Ledger(entries)
    var telling = 0
    for share in [0, 40, 80, 95, 99] {
      let position = entries.count * share / 100
      for filters in [Filters(today: Self.today), Filters(topics: ["ferry"], today: Self.today)] {
        let text = "\(position)@\(Self.today - 45)"
        let since = try Since(text, asOf: nil, filters: filters, in: chronicle, today: Self.today)
        let (changes, corrections) = try ChangedStatements(since, in: chronicle).answer()
        let expected = Changes(
          from: side(Replay.Ledger(entries, recordedBy: position), since.before), to: side(now, since.after)
        ).answer()
        #expect(differences(changes.answer(), expected) == [], "since \(position): \(filters.topics)")
        #expect(
          corrections.map(\.position)
            == entries.filter { $0.position > position && $0.bookkeeping != nil }.map(\.position))
        telling += expected.rows.count
      }
    }
    #expect(telling > 100, "changes that are none prove nothing")
  }

  @Test(arguments: [34, 35] as [UInt64])
  func `changes between two days are those between replays of what was public by each`(seed: UInt64) throws {
    let (chronicle, entries) = try ledger(seed, statements: 60)
    let ledger = Replay.Ledger(entries)
    for (first, last) in [(100, 130), (400, 401), (300, 700), (880, 930)] {
      for filters in [Filters(), Filters(topics: ["ferry"])] {
        let (from, to) = (RandomTalks.start + first, RandomTalks.start + last)
        let since = try Since("\(from)", asOf: to, filters: filters, in: chronicle, today: Self.today)
        let changes = try ChangedStatements(since, in: chronicle).answer().changes.answer()
        let expected = Changes(from: side(ledger, since.before), to: side(ledger, since.after)).answer()
        #expect(differences(changes, expected) == [], "from \(from) to \(to): \(filters.topics)")
      }
    }
  }
}

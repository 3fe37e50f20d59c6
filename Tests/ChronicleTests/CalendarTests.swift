import Negotiation
import Projections
import Replay
import Testing

@testable import Chronicle

/// Events told long before or after they happen, which the walk by day finds between any two days.
@Suite struct CalendarTests {
  let workspace = Workspace()

  /// On both sides of the bounds of every class of distance, and far beyond.
  static let distances =
    [0, 1] + TableSchema.widths.compactMap(\.self).flatMap { [$0 - 1, $0, $0 + 1] } + [40_000]

  /// An event of each distance, told late, told early, and begun late to end early; one in five is undated.
  private static func batch() -> Batch {
    let said = Talks.header().date ?? Day(number: 0)
    var events: [Event] = []
    for (place, distance) in distances.enumerated() {
      for (first, last) in [(-distance, -distance), (distance, distance), (-distance, distance)] {
        var event = Talks.event(events.count + 1, "reopen pier \(events.count)")
        event.asserted = place % 5 == 4 ? nil : said
        event.when = When(start: said + first, end: said + last, precision: .window, basis: .explicit)
        events.append(event)
      }
    }
    return Batch(Talks.header(), events)
  }

  @Test func `what was told late or early is found between two days however far it lies from when it was said`() throws
  {
    let chronicle = try workspace.open()
    try chronicle.append(CalendarTests.batch())
    var entries: [Entry] = []
    try chronicle.entries { entries.append($0) }
    let ledger = Ledger(entries)
    let said = Talks.header().date ?? Day(number: 0)
    let days = [-40_001, -5_000, -300, -17, -16, -4, -1, 0, 1, 3, 4, 15, 64, 4_096, 40_000].map { said + $0 }
    for first in [nil] + days.map(Optional.some) {
      for last in [nil] + days.map(Optional.some) {
        for limit in [nil, 5] {
          let filters = Filters(since: first, until: last, limit: limit, today: said)
          #expect(try chronicle.ask(Question(.timeline, filters)) == ledger.ask(Question(.timeline, filters)))
          let clock = Filters(since: first, happenedBy: last, limit: limit, today: said)
          #expect(try chronicle.ask(Question(.timeline, clock)) == ledger.ask(Question(.timeline, clock)))
        }
      }
    }
  }
}

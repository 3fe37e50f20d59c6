import Chronicle
import Negotiation
import Projections

/// Every question as of random days of a large ledger, and how much processor time the middle and the slowest one take.
struct Questions {
  private let chronicle: Chronicle
  private let entries: Int

  /// How often each is asked, if it is not slow.
  private static let rounds = 200
  /// After so many seconds a question is asked no more.
  private static let patience = 1.0

  init(_ chronicle: Chronicle) throws {
    self.chronicle = chronicle
    entries = try chronicle.head.position
  }

  /// Prints a line a question: its name, the median and the 99th percentile in milliseconds, rows an answer, and what
  /// the first answers come to, by which two programs may be compared.
  func run(_ isWanted: (String) -> Bool) throws {
    for asking in Questions.all where isWanted(asking.name) {
      // The same days whatever else is asked, and however fast.
      var random = SplitMix(state: 1_648)
      var sum = Checksum()
      var times: [Double] = []
      var spent = 0.0
      var rows = 0
      while times.count < Questions.rounds, spent < Questions.patience || times.count < 5 {
        let day = Inventions.day(&random)
        var filters = Filters(asOf: day, limit: 20, today: Inventions.lastDay)
        asking.narrow(
          &filters, Chance(day: day, process: Inventions.process(&random), position: 1 + random.below(entries)))
        var watch = Stopwatch()
        watch.start()
        let answer = try chronicle.ask(Question(asking.view, filters))
        watch.stop()
        rows += answer.rows.count
        if times.count < 5 { sum.add(answer) }
        times.append(watch.processor * 1000)
        spent += watch.wall
      }
      times.sort()
      let slow = times[min(times.count - 1, times.count * 99 / 100)]
      print(asking.name, times[times.count / 2], slow, rows / times.count, sum)
    }
  }

  /// What differs from one time to the next.
  private struct Chance {
    let day: Day
    let process: Int
    let position: Int

    func party(_ name: String) -> [Party] { [Party(unchecked: "\(name)-\(process)")] }
  }

  private struct Asking {
    let name: String
    let view: View
    let narrow: (inout Filters, Chance) -> Void

    init(_ name: String, _ view: View, _ narrow: @escaping (inout Filters, Chance) -> Void) {
      (self.name, self.view, self.narrow) = (name, view, narrow)
    }
  }

  /// They read every event that is asked for, so they are asked about a month.
  private static let counting: Set<View> = [.actors, .documents, .topics]

  /// Every view as of a day; the views with a life in each of its states; every kind of filter and clock.
  private static var all: [Asking] {
    var all: [Asking] = []
    for view in View.allCases where !counting.contains(view) && view != .search {
      all.append(Asking(view.rawValue, view) { _, _ in })
    }
    for state in [Filters.State.open, .overdue, .dueSoon, .stale, .closed, .notClosable] {
      all.append(Asking("commitments-\(state.rawValue)", .commitments) { filters, _ in filters.state = state })
    }
    for state in [Filters.State.open, .unanswered, .stale] {
      all.append(Asking("calls-\(state.rawValue)", .calls) { filters, _ in filters.state = state })
    }
    for view in counting.sorted(by: { $0.rawValue < $1.rawValue }) {
      all.append(Asking("\(view.rawValue)-of-a-month", view) { ($0.since, $0.until) = ($1.day - 30, $1.day) })
    }
    for view in [View.calls, .positions, .matches, .commitments] {
      all.append(Asking("\(view.rawValue)-of-process", view) { $0.process = "talks-\($1.process)" })
    }
    for view in [View.commitments, .calls, .meetings, .mechanisms, .offices] {
      all.append(Asking("\(view.rawValue)-recorded-by", view) { $0.recordedBy = .position($1.position) })
    }
    for view in [View.timeline, .commitments, .positions] {
      all.append(Asking("\(view.rawValue)-happened-by", view) { ($0.happenedBy, $0.asOf) = ($1.day, nil) })
    }
    all.append(Asking("calls-to-sides", .calls) { filters, _ in filters.to = [Party(unchecked: "sides")] })
    all.append(Asking("timeline-by-state", .timeline) { $0.by = $1.party("armenia") })
    all.append(Asking("meetings-with-state", .meetings) { $0.with = $1.party("azerbaijan") })
    all.append(Asking("offices-of-state", .offices) { $0.to = $1.party("armenia") })
    all.append(Asking("mechanism", .mechanisms) { $0.mechanism = "incident-investigation-\($1.process)" })
    all.append(Asking("document", .timeline) { $0.document = "basic-principles-\($1.process)" })
    all.append(Asking("timeline-on-topic", .timeline) { filters, _ in filters.topics = ["detainees"] })
    all.append(Asking("timeline-of-a-month", .timeline) { $0.since = $1.day - 30 })
    return all
  }
}

/// A number for answers, the same for the same.
private struct Checksum: CustomStringConvertible {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ answer: Answer) {
    for row in answer.rows {
      for value in row {
        for byte in value.plain.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ 0xFF) &* 0x100_0000_01B3
      }
    }
    state = (state ^ UInt64(answer.more ?? 0)) &* 0x100_0000_01B3
  }

  var description: String { String(state, radix: 16) }
}

public import Negotiation

/// Everything about one mechanism on a day: where it stands, how it got there, what is owed to it, since when
/// nothing was heard of it.
public struct MechanismPage: Sendable {
  /// The mechanism.
  public let mechanism: String
  /// Every state it was attested in, in the order it happened; rows of ``View/mechanisms``.
  public let states: Answer
  /// Commitments about it that nothing closed; rows of ``View/commitments``.
  public let commitments: Answer
  /// Calls about it that nothing closed; rows of ``View/calls``.
  public let calls: Answer
  /// When anything about it last became public; `nil` when nothing has.
  public let news: Day?
  /// The day asked about.
  public let day: Day?

  /// Puts the page together from what the ledger answers about the mechanism.
  ///
  /// - Parameter mentions: every event that names it; those that only share a topic with it are no news of it.
  public init(
    of mechanism: String, states: Answer, commitments: Answer, calls: Answer, mentions: [Testimony], on day: Day?
  ) {
    self.mechanism = mechanism
    self.day = day
    self.commitments = commitments
    self.calls = calls
    self.states = Answer(
      columns: states.columns,
      rows: zip(states.rows, states[column: "mechanism"]).filter { $1 == .text(mechanism) }.map(\.0))
    news = mentions.map(\.event).filter { $0.mechanism == mechanism }.compactMap(\.asserted).max()
  }

  /// The latest states; several when they contest each other, none while none is attested.
  public var latest: [String] {
    zip(states[column: "state"], states[column: "latest"]).filter { $1 == .flag(true) }.map { $0.0.plain }
  }

  /// Whether the latest states contradict each other, or one of them says that it is contested.
  public var isContested: Bool {
    Set(latest).count > 1 || latest.contains(MechanismState.contested.rawValue)
  }

  /// The last day on which it may have entered its latest state.
  public var since: Day? {
    for (end, latest) in zip(states[column: "end"], states[column: "latest"]) where latest == .flag(true) {
      if case .day(let day) = end { return day }
    }
    return nil
  }

  /// Whether nothing is known of it.
  public var isEmpty: Bool { states.rows.isEmpty && news == nil }

  /// Days from the latest news to the day asked about.
  public var quiet: Int? { day.flatMap { day in news.map { day - $0 } } }

  /// The whole page as one table: a row for the mechanism, then one a state, a commitment, a call.
  public var answer: Answer {
    var rows: [[Value]] = [
      [
        .text("mechanism"), .text(mechanism), .text(latest.joined(separator: ", ")), .flag(isContested), Value(since),
        .null, Value(news), .null, .null, .events([]),
      ]
    ]
    rows += rowsOf(states, "state", what: nil, start: "start", end: "end", public: "asserted", by: "by", to: nil)
    rows += rowsOf(
      commitments, "commitment", what: "what", start: "start", end: "due", public: "asserted", by: "bound", to: "to")
    rows += rowsOf(calls, "call", what: "what", start: "first", end: nil, public: "last", by: "by", to: "to")
    return Answer(columns: MechanismPage.columns, rows: rows)
  }

  private func rowsOf(
    _ answer: Answer, _ section: String, what: String?, start: String, end: String?, public last: String, by: String,
    to: String?
  ) -> [[Value]] {
    func column(_ name: String?) -> [Value] {
      name.map { answer[column: $0] }.flatMap { $0.isEmpty ? nil : $0 } ?? answer.rows.map { _ in .null }
    }
    let (what, state, contested) = (column(what), column("state"), column("contested"))
    let (start, end, last, by, to) = (column(start), column(end), column(last), column(by), column(to))
    let (event, events) = (column("event"), column("events"))
    return answer.rows.indices.map { row in
      var evidence = events[row]
      if case .event(let id) = event[row] { evidence = .events([id]) }
      return [
        .text(section), what[row], state[row], contested[row], start[row], end[row], last[row], by[row], to[row],
        evidence,
      ]
    }
  }

  private static let columns = [
    Column("section", .text, "mechanism, state, commitment or call."),
    Column("what", .text, "The mechanism, or what is owed to it."),
    Column("state", .text, "The state; of what is owed, how it stands on the day asked about."),
    Column("contested", .flag, "Another state is attested for the same days."),
    Column("start", .day, "Since when: the earliest day of the state, of the window, of the call."),
    Column("end", .day, "The latest day of the state, or the due."),
    Column("public", .day, "When it became public; of the mechanism, the latest news; of a call, the last time."),
    Column("by", .list, "Who attests, is bound, or calls."), Column("to", .list, "To whom."),
    Column("events", .events, "What it rests on."),
  ]
}

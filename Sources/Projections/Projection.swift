public import Negotiation

/// One question's fold: which events it reads, by which keys, and what rows the events of a key make.
///
/// Pure and free of order: the same testimonies in any order give the same rows.
public struct Projection: Sendable {
  /// The question it answers.
  public let view: View
  /// One sentence on what a row is.
  public let meaning: String
  /// What each value of a row is.
  public let columns: [Column]
  /// The types it reads.
  public let types: Set<EventType>
  /// Whether it reads statement headers instead of their events.
  public let readsHeaders: Bool
  /// The keys a testimony touches; most touch one, an actor list touches each of its parties.
  public let keys: @Sendable (Testimony) -> [Key]
  /// Whether a row always tells the whole story of its key: filters then choose rows, and cut no history.
  public let isWhole: Bool
  /// The rows of one key from its testimonies, which come sorted by the day they became public, then id.
  public let rows: @Sendable (Key, [Testimony], Asked) -> [Row]

  /// A row and what it rests on.
  public struct Row: Sendable {
    /// Sorted by the day they became public, then id; never empty.
    public var members: [Testimony]
    /// Rows of one heading are shown together: a mechanism's history, a party's offices.
    public var heading: [String]
    /// The latest event that is asked for, by which a limit cuts; `nil` stands for the last member.
    public var latest: Testimony?
    /// Most rows are cut off, so what a row says is made when it is shown.
    private let make: @Sendable () -> [Value]

    public init(
      _ values: @autoclosure @escaping @Sendable () -> [Value], from members: [Testimony], under heading: [String] = []
    ) {
      make = values
      self.heading = heading
      self.members = members
    }

    /// One a column. Complexity: O(members), each time.
    public var values: [Value] { make() }
  }

  /// What a fold is told besides the events.
  public struct Asked: Hashable, Sendable {
    /// The day at which dues are judged; `nil` leaves them open.
    public var day: Day?
    /// The day up to which things are public; `nil` when everything known counts.
    public var asOf: Day?

    public init(day: Day?, asOf: Day?) {
      self.day = day
      self.asOf = asOf
    }
  }

  /// What a row is about: one word or several.
  public typealias Key = [String]

  init(
    _ view: View, meaning: String, types: Set<EventType>, readsHeaders: Bool = false,
    isWhole: Bool = false, columns: [Column], keys: @escaping @Sendable (Testimony) -> [Key],
    rows: @escaping @Sendable (Key, [Testimony], Asked) -> [Row]
  ) {
    self.view = view
    self.meaning = meaning
    self.types = types
    self.readsHeaders = readsHeaders
    self.isWhole = isWhole
    self.columns = columns
    self.keys = keys
    self.rows = rows
  }

  /// A projection of one row an event.
  init(
    _ view: View, meaning: String, types: Set<EventType>, readsHeaders: Bool = false,
    columns: [Column], row: @escaping @Sendable (Testimony, Asked) -> [Value]
  ) {
    self.init(
      view, meaning: meaning, types: types, readsHeaders: readsHeaders, columns: columns,
      keys: { [[$0.event.id.description]] },
      rows: { _, testimonies, asked in testimonies.map { Row(row($0, asked), from: [$0]) } })
  }
}

extension Projection {
  /// Whether the fold reads the testimony.
  public func reads(_ testimony: Testimony) -> Bool {
    testimony.isHeader == readsHeaders && types.contains(testimony.event.act.type)
  }

  /// The answer from every testimony the clocks admit: groups by key, folds each, filters, sorts, cuts.
  ///
  /// What the ledger does with indexes must come to the same as this. Complexity: O(n log n).
  public func answer(
    _ testimonies: some Sequence<Testimony>, filters: Filters, terms: Terms, mergers: Mergers = Mergers()
  ) -> Answer {
    var groups: [Key: [Testimony]] = [:]
    for testimony in testimonies where reads(testimony) && filters.clocksAdmit(testimony) {
      guard isWhole || filters.admits(testimony, in: view, terms: terms, mergers: mergers) else { continue }
      for key in keys(testimony) { groups[key, default: []].append(testimony) }
    }
    let rows = groups.flatMap { key, members in
      self.rows(of: key, from: members, filters: filters, terms: terms, mergers: mergers)
    }
    return cut(rows, for: filters) { $0 }
  }

  /// The rows of one key that are asked for: one of a row's events is, and its state is.
  public func rows(
    of key: Key, from members: [Testimony], filters: Filters, terms: Terms, mergers: Mergers
  ) -> [Row] {
    rows(key, members.inOrderSaid(), filters.asked).compactMap { row in
      var row = row
      row.latest =
        isWhole
        ? row.members.last { filters.admits($0, in: view, terms: terms, mergers: mergers) } : row.members.last
      guard row.latest != nil else { return nil }
      return ![.commitments, .calls].contains(view) || filters.admitsState(of: row.members) ? row : nil
    }
  }

  /// Keeps the rows last spoken of, as many as the limit says, and puts them in the order they are shown.
  ///
  /// - Parameter fill: completes the latest of a row that is kept, where completing all would cost too much.
  public func cut<Failure>(
    _ rows: [Row], for filters: Filters, fill: (Testimony) throws(Failure) -> Testimony
  ) throws(Failure) -> Answer {
    var more: Int?
    var kept = rows.indices.map { Place($0, of: rows[$0]) }
    if let limit = filters.limit, rows.count > limit {
      kept.sort { Place.saidLater($0, $1, rows) }
      more = min(kept.count - limit, countedAtMost(filters))
      kept.removeLast(kept.count - limit)
    }
    kept.sort { Place.shownEarlier($0, $1, rows) }
    var shown: [[Value]] = []
    for place in kept {
      var row = rows[place.index]
      // What a proposal adds to a row moves it nowhere, so only the rows that are shown are folded with it.
      if showsProposals, view != .matches, let last = row.members.indices.last {
        row.members[last] = try fill(row.members[last])
        row = self.rows(row.heading, row.members, filters.asked).first ?? row
      }
      shown.append(row.values)
    }
    return Answer(columns: columns, rows: shown, more: more, countedAtMost: countedAtMost(filters))
  }

  /// Where counting of rows cut off ends. A match must be found to be counted; a mechanism, a holder and what is
  /// in a state are known only with a history: few of these are.
  public func countedAtMost(_ filters: Filters) -> Int {
    switch view {
    case .matches: 1
    case .mechanisms, .offices: 10
    case .commitments, .calls: filters.state == nil && filters.dueBy == nil ? Answer.countedAtMost : 10
    default: Answer.countedAtMost
    }
  }
}

/// Where a row stands in the two orders, found once: a sort looks at a row many times, and rows are large.
private struct Place {
  let index: Int
  /// The latest event asked for, and when it became public.
  private let saidOn: Day
  private let latest: EntryID
  /// The day of the earliest event, when it became public, and the event.
  private let day: Day
  private let asserted: Day
  private let earliest: EntryID

  init(_ index: Int, of row: Projection.Row) {
    self.index = index
    let latest = (row.latest ?? row.members.last)?.event
    let earliest = row.members.min(by: Testimony.earlier)?.event
    let never = EntryID(statement: "", version: 0)
    saidOn = latest?.asserted ?? Day(number: .min)
    self.latest = latest?.id ?? never
    let far = Day(number: .max)
    (day, asserted) = (earliest?.day ?? far, earliest?.asserted ?? far)
    self.earliest = earliest?.id ?? never
  }

  /// Newest first: by the day its latest event asked for became public, by that event's id; then as shown.
  static func saidLater(_ a: Place, _ b: Place, _ rows: [Projection.Row]) -> Bool {
    if a.saidOn != b.saidOn { return a.saidOn > b.saidOn }
    if a.latest != b.latest { return a.latest > b.latest }
    return shownEarlier(a, b, rows)
  }

  /// In the order shown: by heading, by the day of the earliest event, by that event, by what the row says.
  static func shownEarlier(_ a: Place, _ b: Place, _ rows: [Projection.Row]) -> Bool {
    if rows[a.index].heading != rows[b.index].heading {
      return rows[a.index].heading.lexicographicallyPrecedes(rows[b.index].heading)
    }
    if a.day != b.day { return a.day < b.day }
    if a.asserted != b.asserted { return a.asserted < b.asserted }
    if a.earliest != b.earliest { return a.earliest < b.earliest }
    return rows[a.index].values.lazy.map(\.plain).lexicographicallyPrecedes(rows[b.index].values.lazy.map(\.plain))
  }
}

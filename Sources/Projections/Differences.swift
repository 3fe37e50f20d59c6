public import Negotiation

/// Two statements side by side, as a drafter reads them: what is new, what was said before, how it was reworded,
/// what is not there any more. Aligned by act and topic.
public struct Differences: Sendable {
  /// What became of a thing said from one statement to the other.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    /// The two have not the same issuers: whatever follows compares different voices.
    case issuersDiffer = "issuers-differ"
    /// Only in the second.
    case added
    /// In both, and nothing that was coded differs.
    case repeated
    /// In both, with a difference.
    case reworded
    /// Only in the first.
    case absent
  }

  private let before: IssuedStatement
  private let after: IssuedStatement

  /// - Parameters:
  ///   - before: the statement that is compared with, usually the older.
  ///   - after: the statement that is looked at.
  public init(from before: IssuedStatement, to after: IssuedStatement) {
    self.before = before
    self.after = after
  }

  /// One row a thing said: first those of the second statement in its order, then what is absent from it.
  ///
  /// - Parameters:
  ///   - changes: the changes asked for; empty for all.
  ///   - events: the events asked for: a row is shown for either of its two; `nil` for all.
  ///
  /// Complexity: O(pairs that share a word).
  public func answer(only changes: Set<Change> = [], about events: Set<EntryID>? = nil) -> Answer {
    var rows: [[Value]] = []
    func add(_ change: Change, _ old: Testimony?, _ new: Testimony?) {
      guard changes.isEmpty || changes.contains(change) else { return }
      if let events, change != .issuersDiffer {
        guard [old, new].contains(where: { $0.map { events.contains($0.event.id) } ?? false }) else { return }
      }
      rows.append(row(change, old, new))
    }
    if Set(before.issuers) != Set(after.issuers) { add(.issuersDiffer, before.header, after.header) }
    let (old, new) = (before.content, after.content)
    let partners = Differences.partners(of: new, among: old)
    for (index, testimony) in new.enumerated() {
      let partner = partners[index].map { old[$0] }
      guard let partner else {
        add(.added, nil, testimony)
        continue
      }
      let differs = Difference.all(from: partner.event, to: testimony.event)
      add(differs.isEmpty ? .repeated : .reworded, partner, testimony)
    }
    let taken = Set(partners.compactMap(\.self))
    for (index, testimony) in old.enumerated() where !taken.contains(index) {
      add(.absent, testimony, nil)
    }
    return Answer(columns: Differences.columns, rows: rows)
  }

  /// For each new event the old one it comes nearest to; each old one is given once, to its nearest.
  ///
  /// What the ledger counts as one call or one stance said again is nearer than anything else.
  static func partners(of new: [Testimony], among old: [Testimony]) -> [Int?] {
    var holders: [String: [Int]] = [:]
    for (index, testimony) in old.enumerated() {
      for handle in Likeness.handles(of: testimony.event) { holders[handle, default: []].append(index) }
    }
    let threads = old.map(thread(of:))
    var pairs: [(nearness: Int, new: Int, old: Int)] = []
    for (index, testimony) in new.enumerated() {
      let own = thread(of: testimony)
      for candidate in Set(Likeness.handles(of: testimony.event).flatMap { holders[$0] ?? [] }) {
        guard let likeness = Likeness(old[candidate].event, testimony.event) else { continue }
        let isSame = own != nil && own == threads[candidate]
        pairs.append((likeness.score + (isSame ? Likeness.limit : 0), index, candidate))
      }
    }
    pairs.sort { ($1.nearness, $0.new, $0.old) < ($0.nearness, $1.new, $1.old) }
    var partners: [Int?] = new.map { _ in nil }
    var taken: Set<Int> = []
    for pair in pairs where partners[pair.new] == nil && !taken.contains(pair.old) {
      partners[pair.new] = pair.old
      taken.insert(pair.old)
    }
    return partners
  }

  /// By what the ledger tells the same call or the same stance; `nil` for everything else.
  private static func thread(of testimony: Testimony) -> Projection.Key? {
    [Projection.calls, .positions].first { $0.reads(testimony) }?.keys(testimony).first
  }

  static let columns = [
    Column("change", .text, "issuers-differ, added, repeated, reworded or absent."),
    Column("act", .text, "What kind of thing is said."),
    Column("was", .text, "In the first statement, in the coder's words."),
    Column("is", .text, "In the second statement."),
    Column("differs", .list, "In what they differ: strength, words, topics, documents and so on."),
    Column("strength_was", .text, "How strong it was: the verb or the rung."),
    Column("strength_is", .text, "How strong it is."),
    Column("trend", .text, "rising, falling or changed, when the strength is another."),
    Column("topics", .list, "What it is about."),
    Column("mechanism", .text, "The mechanism concerned."),
    Column("documents", .list, "The documents leaned on."),
    Column("addressees", .list, "Addressee, partner or beneficiary."),
    Column("before", .event, "The event of the first statement."),
    Column("after", .event, "The event of the second statement."),
  ]

  private func row(_ change: Change, _ old: Testimony?, _ new: Testimony?) -> [Value] {
    let said = (new ?? old)?.event
    func what(_ testimony: Testimony?) -> Value {
      guard let event = testimony?.event else { return .null }
      return .text(change == .issuersDiffer ? event.actors.map(\.id).joined(separator: ", ") : event.predicate)
    }
    var differs: [Difference] = []
    if let old, let new, change != .issuersDiffer { differs = Difference.all(from: old.event, to: new.event) }
    let (was, `is`) = (old?.event.act.strength, new?.event.act.strength)
    return [
      .text(change.rawValue), Value(said?.act.type.rawValue), what(old), what(new),
      .list(differs.map(\.rawValue)), Value(was), Value(`is`),
      differs.contains(.strength) ? .text(Difference.trend(from: old?.event.act, to: new?.event.act)) : .null,
      .list(said?.topics ?? []), Value(said?.mechanism), .list(said?.documents ?? []),
      Value(said?.counterparts ?? []), old.map { .event($0.event.id) } ?? .null,
      new.map { .event($0.event.id) } ?? .null,
    ]
  }
}

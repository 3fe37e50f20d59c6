public import Negotiation

/// What an issuer used to say and has not repeated: documents cited, positions, calls, commitments.
///
/// Silence is not withdrawal. A row says when a thing was last said and how many statements have passed without it,
/// never that it was dropped; where a later statement comes near to it, the row names the event.
public struct Silence: Sendable {
  /// The statements compared, earliest first; undated ones have no place among them.
  public let statements: [IssuedStatement]
  private let issuer: Party
  private let day: Day?

  /// - Parameters:
  ///   - issuer: who is silent.
  ///   - statements: its statements, in any order.
  ///   - day: the day at which commitments are judged: what was kept need not be repeated.
  public init(of issuer: Party, in statements: [IssuedStatement], on day: Day?) {
    self.issuer = issuer
    self.day = day
    self.statements = statements.filter { $0.asserted != nil }.sorted { Testimony.saidEarlier($0.header, $1.header) }
  }

  /// The answer, by kind, what was last said latest first.
  ///
  /// - Parameter events: the events asked for: a row is shown when one of its occasions is; `nil` for all.
  ///
  /// Complexity: O(events x wordings that share a word with them).
  public func answer(about events: Set<EntryID>? = nil) -> Answer {
    let silent = threads().filter { $0.last < statements.count - 1 }
      .filter { thread in events.map { asked in thread.occasions.contains { asked.contains($0.event.id) } } ?? true }
      .filter { !isClosed($0) }
      .sorted { a, b in
        a.kind != b.kind ? a.kind < b.kind : a.last != b.last ? a.last > b.last : a.order < b.order
      }
    return Answer(columns: Silence.columns, rows: silent.map(row))
  }

  /// Who issued one of the earlier statements and is not among the issuers of the latest.
  public var noLongerIssuing: [Party] {
    guard let latest = statements.last else { return [] }
    return Set(statements.dropLast().flatMap(\.issuers)).subtracting(latest.issuers).sorted()
  }

  /// Who issues the latest statement and none of the earlier ones.
  public var newlyIssuing: [Party] {
    guard let latest = statements.last, statements.count > 1 else { return [] }
    return Set(latest.issuers).subtracting(statements.dropLast().flatMap(\.issuers)).sorted()
  }
}

extension Silence {
  /// One thing said, however often.
  private struct Thread {
    var kind: Kind
    /// A document's name; `nil` for what is compared by act and topic.
    var document: String?
    var occasions: [Testimony]
    /// The index of the statement in which it was last said.
    var last: Int
    /// Keeps the order of the text.
    var order: Int

    /// Whether the testimony says it again. What stands beside it in one
    /// statement is another thing, unless it is about exactly the same.
    func isRepeated(by testimony: Testimony) -> Bool {
      guard let first = occasions.first?.event, Silence.isSame(first, testimony.event) else { return false }
      return occasions.last?.event.id.statement != testimony.event.id.statement
        || Set(first.topics) == Set(testimony.event.topics)
    }
  }

  /// What can fall silent, in the order it is told.
  private enum Kind: Int, Comparable {
    case document, position, call, commitment

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }

    init?(_ event: Event) {
      switch Likeness.family(event) {
      case .positionStated: self = .position
      case .callIssued: self = .call
      case .commitmentMade: self = .commitment
      default: return nil
      }
    }
  }

  private func threads() -> [Thread] {
    var threads: [Thread] = []
    var byHandle: [String: [Int]] = [:]
    func open(_ thread: Thread, under handles: [String]) {
      for handle in handles { byHandle[handle, default: []].append(threads.count) }
      threads.append(thread)
    }
    for (index, statement) in statements.enumerated() {
      for testimony in statement.content where isOwn(testimony, of: statement) {
        for document in testimony.event.documents {
          let handle = "document " + document
          if let known = byHandle[handle]?.first {
            threads[known].occasions.append(testimony)
            threads[known].last = index
          } else {
            open(
              Thread(kind: .document, document: document, occasions: [testimony], last: index, order: threads.count),
              under: [handle])
          }
        }
        guard let kind = Kind(testimony.event), testimony.event.attribution.mode != .presupposed else { continue }
        let handles = Likeness.handles(of: testimony.event)
        let known = Set(handles.flatMap { byHandle[$0] ?? [] }).filter { threads[$0].isRepeated(by: testimony) }
        for thread in known {
          threads[thread].occasions.append(testimony)
          threads[thread].last = index
        }
        if known.isEmpty {
          open(
            Thread(kind: kind, document: nil, occasions: [testimony], last: index, order: threads.count),
            under: handles)
        }
      }
    }
    return threads
  }

  /// Whether the issuer speaks: in a joint statement a clause may be another issuer's alone.
  private func isOwn(_ testimony: Testimony, of statement: IssuedStatement) -> Bool {
    let others = statement.issuers.filter { !issuer.covers($0) }
    // Found under another name, as a party merged or a person in office: then no clause can be told apart.
    if others.count == statement.issuers.count { return true }
    let actors = testimony.event.actors
    return actors.isEmpty || !actors.allSatisfy { actor in others.contains { $0.covers(actor) } }
  }

  /// Whether two events of one kind say the same: equal topics, or all of the one's among the other's, and an
  /// audience in common.
  private static func isSame(_ a: Event, _ b: Event) -> Bool {
    guard Likeness.family(a) == Likeness.family(b), a.negated == b.negated else { return false }
    if a.topics.isEmpty, b.topics.isEmpty {
      guard a.mechanism != nil ? a.mechanism == b.mechanism : Likeness.isSameWording(a, b) else { return false }
    } else if !Share(a.topics, b.topics).isContained {
      return false
    }
    let (x, y) = (a.counterparts, b.counterparts)
    return x.isEmpty || y.isEmpty || (x + y).contains(where: audiences.contains)
      || x.contains { one in y.contains { one.covers($0) || $0.covers(one) } }
  }

  /// Groups that may mean whoever else is named.
  private static let audiences = Set(
    ["sides", "all-parties", "participants", "international-community"].map { Party(unchecked: $0) })

  /// A commitment that was kept or fell away need not be repeated.
  private func isClosed(_ thread: Thread) -> Bool {
    guard thread.kind == .commitment, let last = thread.occasions.last else { return false }
    let state = Judgement.state(.standing(last, of: thread.occasions), on: day)
    return !Judgement.isOpen(state) && state != .notClosable
  }
}

extension Silence {
  private static let columns = [
    Column("kind", .text, "document, position, call or commitment."),
    Column("what", .text, "The document, or the latest wording in the coder's words."),
    Column("topics", .list, "What it is about."),
    Column("addressees", .list, "To whom it was said."),
    Column("last", .day, "When it was last said: not repeated since."),
    Column("strength", .text, "The verb or the rung it was last said with."),
    Column("times", .integer, "How often it was said in the statements compared."),
    Column("statements_since", .integer, "How many of the issuer's statements have come since."),
    Column("nearest", .event, "A later event that comes near to it without being the same."),
    Column("issuers_differ", .flag, "No later statement has the same issuers."),
    Column("then_with", .list, "Who issued it too, and none of the later statements."),
    Column("events", .events, "The occasions, first to last."),
  ]

  private func row(_ thread: Thread) -> [Value] {
    let last = thread.occasions.last?.event
    let said = statements[thread.last]
    let later = statements[(thread.last + 1)...]
    let parted = Set(said.issuers).subtracting(later.flatMap(\.issuers))
    let differ = !later.contains { Set($0.issuers) == Set(said.issuers) }
    let isDocument = thread.document != nil
    return [
      .text("\(thread.kind)"), .text(thread.document ?? last?.predicate ?? ""),
      .list(isDocument ? [] : last?.topics ?? []), isDocument ? .list([]) : Value(last?.counterparts ?? []),
      Value(said.asserted), isDocument ? .null : Value(last?.act.strength), .integer(thread.occasions.count),
      .integer(later.count), nearest(to: thread, in: later).map(Value.event) ?? .null, .flag(differ),
      Value(parted.sorted()), .events(thread.occasions.map(\.event.id)),
    ]
  }

  /// The event of a later statement that comes nearest, the latest of several as near.
  private func nearest(to thread: Thread, in later: ArraySlice<IssuedStatement>) -> EntryID? {
    guard thread.document == nil, let last = thread.occasions.last?.event else { return nil }
    var best: (likeness: Likeness, id: EntryID)?
    for event in later.flatMap(\.content).map(\.event) {
      guard let likeness = Likeness(last, event) else { continue }
      if best.map({ $0.likeness <= likeness }) ?? true { best = (likeness, event.id) }
    }
    return best?.id
  }
}

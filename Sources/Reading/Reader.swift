public import Negotiation

/// Turns the text of a page into events with citations, and says what it could not read.
///
///     let reader = Reader()
///     for statement in reader.read(page, hints: .init()) { print(statement.events.count) }
///
/// Deterministic: the same page gives the same events on any machine. Reads in linear time.
public struct Reader: Sendable {
  /// Stands on every event the reader makes; a better reader has another.
  public static let version = "1.0"

  /// The general words and names, with the user's packs.
  private let general: Lexicon
  /// The same with a shipped pack, for the statements of its process.
  private let processes: [(markers: [[UInt8]], lexicon: Lexicon)]

  /// Makes a reader.
  ///
  /// A shipped pack names things by short names ("the Co-Chairs") that other processes use too; it takes part only
  /// in statements that name its process, its area or its body. A user's own packs always take part.
  /// Complexity: some milliseconds for the lists; make one reader and use it for many pages.
  public init(packs: [Pack] = [], shipped: [Pack] = [.nagornoKarabakh]) {
    general = Lexicon(packs: packs)
    processes = shipped.map { pack in (Reader.markers(of: pack), Lexicon(packs: [pack] + packs)) }
  }

  /// The names by which a statement shows that it belongs to a pack's process.
  private static func markers(of pack: Pack) -> [[UInt8]] {
    pack.entries.filter { $0.kind == .process || $0.kind == .area || ($0.kind == .body && !$0.id.contains("/")) }
      .flatMap(\.names).filter { $0.utf8.count > 6 }.map { Array($0.utf8) }
  }

  private func lexicon(for statement: StatementText, in text: [UInt8]) -> Lexicon {
    let start = min(statement.headline?.lowerBound ?? statement.body.lowerBound, statement.body.lowerBound)
    let bytes = text[start..<statement.body.upperBound]
    return processes.first { $0.markers.contains { bytes.contains(run: $0) } }?.lexicon ?? general
  }

  /// What a caller knows better than the page.
  public struct Overrides: Sendable {
    public var date: Day?
    public var issuers: [Party] = []
    public init(date: Day? = nil, issuers: [Party] = []) {
      self.date = date
      self.issuers = issuers
    }
  }

  /// Reads every statement of a page, in their order.
  ///
  /// - Parameter text: the page as UTF-8; spans are byte offsets into it.
  public func read(_ text: [UInt8], hints: Zones.Hints = Zones.Hints(), overrides: Overrides = Overrides())
    -> [ReadStatement]
  {
    Zones.statements(in: text, hints: hints).map { read($0, in: text, overrides) }
  }

  private func read(_ statement: StatementText, in text: [UInt8], _ overrides: Overrides) -> ReadStatement {
    text.withUnsafeBufferPointer { source in
      var session = StatementReading(
        source: source, lexicon: lexicon(for: statement, in: text), statement: statement, text: text,
        overrides: overrides)
      return session.run()
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a run of bytes stands in the slice. Complexity: O(length) in practice.
  fileprivate func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var i = startIndex
    while i <= endIndex - run.count {
      if self[i] == first, self[i..<(i + run.count)].elementsEqual(run) { return true }
      i += 1
    }
    return false
  }
}

/// A statement as it was read.
public struct ReadStatement: Sendable {
  public let text: StatementText
  public let sentences: [Sentence]
  public let issuers: [Party]
  public let date: Day?
  public let places: [String]
  /// The events in the order of the text; their ids have an empty statement name and count from 1.
  public let events: [Event]
  /// For each event how it came about, in the same order.
  public let explanations: [Explanation]
  public let findings: [Finding]
}

/// Why an event is what it is: for `explain`.
public struct Explanation: Hashable, Sendable {
  /// The clause, as the source words it.
  public let clause: String
  /// The rule that read it.
  public let rule: String
  /// How the actors were found, step by step.
  public let actors: [String]
  /// How the date was found.
  public let date: String
}

/// Something a reader could not do: a range of the source and the reason.
public struct Finding: Hashable, Sendable {
  public let range: Range<Int>?
  public let reason: Reason
  /// What helps, or the words it is about.
  public let detail: String

  public enum Reason: String, CaseIterable, Sendable {
    /// No rule reads the clause.
    case unread
    /// "They" or a group without antecedent.
    case unresolvedParty = "unresolved-party"
    /// A document that no list knows.
    case unresolvedDocument = "unresolved-document"
    /// No date anywhere.
    case noDate = "no-date"
    /// Something about the page; see ``StatementText/Finding``.
    case page
    /// An event the reader is unsure of.
    case lowConfidence = "low-confidence"
  }
}

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
  private let processes: [(marks: ProcessMarks, lexicon: Lexicon)]
  /// The processes of the user's packs.
  private let own: [ProcessMarks]

  /// Makes a reader.
  ///
  /// A shipped pack names things by short names ("the Co-Chairs") that other processes use too; it takes part only
  /// in statements that name its process, its area, its body or all its parties. A user's own packs always take part.
  /// Complexity: some milliseconds for the lists; make one reader and use it for many pages.
  public init(packs: [Pack] = [], shipped: [Pack] = [.nagornoKarabakh]) {
    general = Lexicon(packs: packs)
    processes = shipped.map { (ProcessMarks(of: $0, among: Pack.shipped), Lexicon(packs: [$0] + packs)) }
    own = packs.map { ProcessMarks(of: $0, among: Pack.shipped + packs) }.filter { $0.process != nil }
  }

  /// The words for a statement and the process it belongs to: the first that it shows.
  private func lexicon(for statement: StatementText, in text: [UInt8]) -> (process: String?, lexicon: Lexicon) {
    let start = min(statement.headline?.lowerBound ?? statement.body.lowerBound, statement.body.lowerBound)
    return text[start..<statement.body.upperBound].withUnsafeBytes { bytes in
      let shipped = processes.first { $0.marks.stand(in: bytes) }
      let mine = own.first { $0.stand(in: bytes) }
      return (mine?.process ?? shipped?.marks.process, shipped?.lexicon ?? general)
    }
  }

  /// What a caller knows better than the page.
  public struct Overrides: Sendable {
    /// The day of every statement on the page.
    public var date: Day?
    /// Who issues them.
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
    var nothing: [Dissection]?
    return Zones.statements(in: text, hints: hints).map { read($0, in: text, overrides, keeping: &nothing) }
  }

  /// Reads one statement; what its stages find is kept where there is something to keep it in.
  func read(
    _ statement: StatementText, in text: [UInt8], _ overrides: Overrides, keeping dissections: inout [Dissection]?
  ) -> ReadStatement {
    text.withUnsafeBufferPointer { source in
      let (process, lexicon) = lexicon(for: statement, in: text)
      var session = StatementReading(
        source: source, lexicon: lexicon, statement: statement, text: text, overrides: overrides)
      session.dissections = dissections
      var read = session.run()
      read.process = process
      dissections = session.dissections
      return read
    }
  }
}

/// A statement as it was read.
public struct ReadStatement: Sendable {
  /// Where it stands on the page: headline, dateline, body.
  public let text: StatementText
  /// Headline and body in sentences, in the order of the text.
  public let sentences: [Sentence]
  /// Who issues it; empty when the page does not say.
  public let issuers: [Party]
  /// The day it was issued; `nil` when the page has none.
  public let date: Day?
  /// Where it was issued, as written.
  public let places: [String]
  /// The events in the order of the text; their ids have an empty statement name and count from 1.
  public let events: [Event]
  /// For each event how it came about, in the same order.
  public let explanations: [Explanation]
  /// What could not be read, or not surely.
  public let findings: [Finding]
  /// What a finding says of a day that no zone of the page gave.
  static let meetingDay = "date-from-meeting"
  /// Whether the day is that of the meeting the text begins with, because the page has no other.
  public var isDatedByMeeting: Bool { findings.contains { $0.reason == .page && $0.detail == Self.meetingDay } }
  /// The process whose names it has, of those that packs know; `nil` when it has none.
  public internal(set) var process: String?
}

/// Why an event is what it is: for `explain`.
public struct Explanation: Hashable, Sendable {
  /// The bytes of the clause.
  public let clause: Range<Int>
  /// The rule that read it.
  public let rule: String
  /// How the actors were found, step by step.
  public let actors: [String]
  /// How the date was found.
  public let date: String
}

/// Something a reader could not do: a range of the source and the reason.
public struct Finding: Hashable, Sendable {
  /// The bytes it is about, if any.
  public let range: Range<Int>?
  /// What could not be done.
  public let reason: Reason
  /// What helps, or the words it is about.
  public let detail: String

  /// Why a finding is made.
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

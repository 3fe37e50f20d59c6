import Negotiation
import Testing

/// A sentence or a page, and what a reader must find in it and what not.
struct Construction: Sendable, CustomTestStringConvertible {
  /// The row of the phrasebook and a letter, `x` for a look-alike: `MH-03x`.
  let id: String
  let title: String
  /// The file's name and the line of the heading: `meetings.txt:39`.
  let place: String
  /// Whether the fictional pack is known; otherwise the general lists alone must do.
  let usesPack: Bool
  /// Whether the case is a whole page, on which there need be no statement.
  let isPage: Bool
  /// The page as the reader gets it.
  let page: [UInt8]
  /// Which bytes of the page are the case's own.
  let own: Range<Int>
  var expectations: [Expectation] = []

  var testDescription: String { "\(id) \(title)" }
  /// The case's own text on one line.
  var text: String {
    String(decoding: page[own], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// One line below a case, together with its wording.
struct Expectation: Sendable {
  enum Claim: Sendable {
    /// `=`: at least one event is like this, or exactly as many as counted.
    case found(EventPattern, count: Int?)
    /// `!`: no event is like this.
    case absent(EventPattern)
    /// `! *`: no event is of the core tier.
    case noCore
    /// `= page`: what the zones of a statement are.
    case page([PageClaim])
  }
  let claim: Claim
  let line: String
}

/// What an event must be like; what is `nil` may be anything.
struct EventPattern: Sendable {
  var type: EventType
  var subtype: String?
  var strength: String?
  var actors: [Party]?
  var counterparts: [Party]?
  /// First and last day, either of which may be demanded to be missing.
  var window: (first: Day?, last: Day?)?
  var precision: When.Precision?
  var mechanism: String?
  var documents: [String]?
  var mode: Attribution.Mode?
  var isNegated: Bool?
  /// Words that the citation must touch.
  var cue: String?
}

/// What must hold of the zones found on a page.
enum PageClaim: Sendable {
  case date(Day)
  /// The headline contains the words.
  case title(String)
  /// The paragraphs contain the words.
  case body(String)
  /// The paragraphs do not contain the words.
  case nobody(String)
}

public import Negotiation

/// A statement with its events as they stand: what comparisons take.
public struct IssuedStatement: Hashable, Sendable {
  /// The header, read as the act of issuing.
  public var header: Testimony
  /// Its events in the order of the text.
  public var events: [Testimony]

  public init(_ header: Testimony, _ events: [Testimony]) {
    self.header = header
    self.events = events.sorted { $0.event.id < $1.event.id }
  }

  /// Its name.
  public var name: String { header.event.id.statement }

  /// Who issued it.
  public var issuers: [Party] { header.event.actors }

  /// When it became public; `nil` while undated.
  public var asserted: Day? { header.event.asserted }

  /// The events that speak: all but the attestations of who holds which office and of the document itself.
  var content: [Testimony] {
    events.filter { $0.event.act.type != .statementIssued && $0.event.act.type != .roleAttested }
  }
}

public import Negotiation

extension Filters {
  /// Whether the clocks let an event take part at all: public and happened by the days given.
  ///
  /// ``recordedBy`` is the ledger's to decide.
  public func clocksAdmit(_ testimony: Testimony) -> Bool {
    let event = testimony.event
    if let asOf, event.asserted.map({ $0 > asOf }) ?? true { return false }
    if let happenedBy, event.day.map({ $0 > happenedBy }) ?? true { return false }
    return true
  }

  /// Whether an event is one that is asked about: every filter that looks at one event.
  ///
  /// What looks at a row as a whole is decided by ``admitsState(of:)``; ``text`` is the ledger's to decide.
  /// - Parameters:
  ///   - terms: who stood in which office, as far as known by ``asOf``.
  ///   - mergers: parties read as others; the testimony's must be read so already, the filters' are here.
  public func admits(_ testimony: Testimony, in view: View, terms: Terms, mergers: Mergers) -> Bool {
    let event = testimony.event
    if let since, (event.when.end ?? event.day).map({ $0 < since }) ?? true { return false }
    if let until, event.day.map({ $0 > until }) ?? true { return false }
    if let process, testimony.process != process { return false }
    if let statement, event.id.statement != statement { return false }
    if let mechanism, event.mechanism != mechanism, !event.topics.contains(mechanism) { return false }
    if let document, !event.documents.contains(document) { return false }
    if !topics.isEmpty, !event.topics.contains(where: topics.contains) { return false }
    if let place, !event.places.contains(where: { $0.lowercased() == place.lowercased() }) { return false }

    func involves(_ wanted: [Party], _ list: [Party]) -> Bool {
      wanted.isEmpty
        || wanted.contains { filter in
          let filter = mergers.reading(filter)
          return list.contains { party in
            filter.covers(party) || party.isPerson && terms.places(party, under: filter, in: event)
          }
        }
    }
    // Whoever is reminded of a duty is called upon: in the ledger of calls the duty bearer is the addressee.
    let isReminder = view == .calls && event.act.type == .obligationInvoked
    let doers = isReminder ? testimony.issuers : event.actors
    let others = isReminder ? event.actors : event.counterparts
    return involves(by, doers) && involves(to, others) && involves(with, doers + others)
  }

  /// Whether a commitment, or a call with every time it was made, is in the state asked for.
  public func admitsState(of members: [Testimony]) -> Bool {
    guard let last = members.last else { return false }
    if let dueBy {
      guard Judgement.hasDue(last.event), let end = last.event.when.end, end <= dueBy else { return false }
    }
    guard let state else { return true }
    let judged = Judgement.state(.standing(last, of: members), on: judgedOn)
    let isOpen = Judgement.isOpen(judged)
    switch state {
    case .open: return isOpen
    case .overdue, .dueSoon, .stale, .partly, .fulfilled, .fulfilledLate, .lapsed, .withdrawn, .superseded, .breached,
      .notClosable:
      return judged.rawValue == state.rawValue
    case .closed: return !isOpen && judged != .notClosable
    case .unanswered: return isOpen && members.allSatisfy { $0.answers(asOf: asOf).isEmpty }
    }
  }

  /// The day at which dues are judged.
  public var judgedOn: Day? { asOf ?? today }

  /// What folds are told.
  public var asked: Projection.Asked { Projection.Asked(day: judgedOn, asOf: asOf) }
}

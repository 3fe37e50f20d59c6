public import Negotiation

extension Testimony {
  /// Takes assessments and confirmations from the corrections that concern the event.
  ///
  /// - Parameter days: when an event became public and when it last happened, for evidence; `nil` when unknown.
  public mutating func judge<Failure>(
    by corrections: [Correction], days: (EntryID) throws(Failure) -> (public: Day?, happened: Day?)
  ) throws(Failure) {
    if corrections.isEmpty { return }
    for correction in Corrections.inForce(corrections) where correction.bookkeeping.target == event.id {
      switch correction.bookkeeping {
      case .eventConfirmed: isConfirmed = true
      case .outcomeAssessed(_, let outcome, let evidence, let why):
        var (since, happened): (Day?, Day?)
        for id in evidence {
          let known = try days(id)
          if let day = known.public { since = max(since ?? day, day) }
          if let day = known.happened { happened = max(happened ?? day, day) }
        }
        assessments.append(
          Assessment(
            id: correction.id, outcome: outcome, evidence: evidence, why: why,
            since: since ?? event.when.end ?? event.asserted, happened: happened))
      case .matchRejected(_, let evidence, _): rejected.formUnion(evidence)
      default: break
      }
    }
  }
}

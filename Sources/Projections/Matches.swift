import Negotiation

extension Projection {
  /// What later events make of open commitments and calls, for a person to accept or to reject.
  static let matches = Projection(
    .matches,
    meaning: "A later event that matches an open commitment or call in kind, parties and days: proposed, not judged.",
    types: Deed.promisingTypes,
    columns: [
      Column("event", .event, "The commitment, call or obligation."),
      Column("type", .text, "Which of them it is."),
      Column("by", .list, "Who is bound or is called upon."),
      Column("what", .text, "What is undertaken or asked for, in the coder's words."),
      Column("due", .day, "Last day of the window; empty when there is none."),
      Column("state", .text, "How it stands on the day asked about."),
      Column("proposed", .text, "The outcome proposed: fulfilled, fulfilled-late or partly."),
      Column("evidence", .events, "The events that match, earliest first."),
      Column("reasons", .text, "Why: the kind of event, who came of how many, when, about what."),
      Column("score", .integer, "From 0 to 100: how much of what can agree does."),
      Column("asserted", .day, "When the commitment or call became public."),
      Column("statement", .statement, "Where it stands."),
    ],
    keys: { $0.proposal == nil ? [] : [[$0.event.id.description]] },
    rows: { _, testimonies, asked in
      testimonies.compactMap { testimony in
        guard let proposal = testimony.proposal else { return nil }
        let event = testimony.event
        return Row(
          [
            .event(event.id), .text(event.act.type.rawValue),
            Value(event.act.type == .callIssued ? event.counterparts : event.actors), .text(event.predicate),
            Judgement.hasDue(event) ? Value(event.when.end) : .null,
            .text(Judgement.state(testimony, on: asked.day).rawValue), .text(proposal.outcome.rawValue),
            .events(proposal.evidence), .text(proposal.reasons.joined(separator: "; ")), .integer(proposal.score),
            Value(event.asserted), .text(event.id.statement),
          ], from: [testimony])
      }
    })

  /// Whether its rows show what later events make of what was promised.
  public var showsProposals: Bool { [.commitments, .calls, .matches].contains(view) }
}

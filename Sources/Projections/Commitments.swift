public import Negotiation

extension Projection {
  /// What parties bound themselves to, one row a commitment, with its state on the day asked about.
  static let commitments = Projection(
    .commitments,
    meaning: "An undertaking of a future act of one's own, with the state judged at the day asked about.",
    types: [.commitmentMade],
    columns: [
      Column("event", .event, "The event it rests on."),
      Column("bound", .list, "Who must act."),
      Column("to", .list, "To whom, or whom it benefits."),
      Column("what", .text, "What is undertaken, in the coder's words."),
      Column("strength", .text, "firm, plan, readiness or standing."),
      Column("start", .day, "First day of the window."),
      Column("due", .day, "Last day of the window; empty when there is none."),
      Column("window", .text, "Why the window is as it is: day, month, window, soft, asap, sequenced, open, standing."),
      Column("state", .text, "How it stands on the day asked about."),
      Column("outcome_event", .event, "The assessment that says so; empty when only the calendar does."),
      Column("evidence", .events, "What the assessment rests on."),
      Column("proposed", .events, "Events that seem to keep it, which nobody has accepted: see matches."),
      Column("speakers", .list, "Who says it for the bound, when they do not themselves."),
      Column("negated", .flag, "A refusal."),
      Column("topics", .list, "What it is about."),
      Column("asserted", .day, "When it became public."),
      Column("statement", .statement, "Where it stands."),
    ]
  ) { testimony, asked in
    let event = testimony.event
    let assessment = Judgement.assessment(of: testimony, on: asked.day)
    return [
      .event(event.id), Value(event.actors), Value(event.counterparts), .text(event.predicate),
      Value(event.act.strength), Value(event.when.start), Value(event.when.end),
      .text(Judgement.dueReason(event)), .text(Judgement.state(testimony, on: asked.day).rawValue),
      assessment.map { .event($0.id) } ?? .null, .events(assessment?.evidence ?? []),
      .events(testimony.proposed(asOf: asked.asOf)), Value(event.attribution.speakers), .flag(event.negated),
      .list(event.topics), Value(event.asserted), .text(event.id.statement),
    ]
  }
}

extension Testimony {
  /// Events linked as keeping or answering this one, by day and id: proposals until somebody confirms.
  public func answers(asOf day: Day?) -> [EntryID] {
    let later = replies.filter { reply in
      reply.relation == .fulfils && (day == nil || reply.asserted.map { $0 <= day ?? $0 } == true)
    }
    let own = event.links.filter { $0.relation == .fulfilledBy }.map(\.target)
    // A statement cannot know what came after it, but a coder who saw both may have linked them here.
    return Array(Set(later.map(\.from) + (day == nil ? own : [])).subtracting(rejected)).sorted()
  }

  /// Events linked as keeping it and those proposed, by id.
  func proposed(asOf day: Day?) -> [EntryID] {
    Array(Set(answers(asOf: day) + (proposal?.evidence ?? []))).sorted()
  }
}

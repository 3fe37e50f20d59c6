import Negotiation

extension Projection {
  /// The call ledger: the same issuer asking the same addressee for the same, however often.
  static let calls = Projection(
    .calls,
    meaning: "The same call (issuer, addressee, act, topic) across statements, with its rung over time.",
    types: [.callIssued, .obligationInvoked], isWhole: true,
    columns: [
      Column("events", .events, "Every time it was made, first to last."),
      Column("by", .list, "Who calls."),
      Column("to", .list, "On whom; empty when nobody is addressed."),
      Column("what", .text, "The latest wording, in the coder's words."),
      Column("topics", .list, "What is asked for."),
      Column("mechanism", .text, "The mechanism concerned."),
      Column("first", .day, "When it was first made."),
      Column("last", .day, "When it was last made."),
      Column("times", .integer, "How often it was made."),
      Column("rung", .text, "The latest verb on the ladder of ten, demand to stress."),
      Column("trend", .text, "rising, falling, steady or once: the latest rung against the first."),
      Column("rungs", .list, "Day and rung of each time."),
      Column("state", .text, "How the latest stands on the day asked about."),
      Column("answered_by", .events, "Events said or proposed to answer it: proposals unless the state says more."),
      Column("unanswered_days", .integer, "Days from the first time to the day asked about, while nothing answers."),
    ],
    keys: { testimony in
      let event = testimony.event
      guard testimony.rung != nil || event.act.type == .callIssued else { return [] }
      let act = event.act.subtype ?? ""
      let about = event.topics.sorted().joined(separator: " ")
      let issuers = event.act.type == .callIssued ? event.actors : testimony.issuers
      let addressees = event.act.type == .callIssued ? event.counterparts : event.actors
      // Where nobody coded what is asked for, a call is the same as no other.
      let apart = about.isEmpty && event.mechanism == nil ? event.id.description : ""
      return [
        [
          event.act.type.rawValue, act, issuers.map(\.id).sorted().joined(separator: " "),
          addressees.map(\.id).sorted().joined(separator: " "), about, event.mechanism ?? "", apart,
        ]
      ]
    },
    rows: { _, made, asked in made.isEmpty ? [] : [Row(values(made, asked), from: made)] })

  private static func values(_ made: [Testimony], _ asked: Asked) -> [Value] {
    guard let first = made.first, let last = made.last else { return [] }
    let answers = Array(Set(made.flatMap { $0.answers(asOf: asked.asOf) })).sorted()
    let standing = Testimony.standing(last, of: made)
    let state = Judgement.state(standing, on: asked.day)
    let assessed = Judgement.assessment(of: standing, on: asked.day)
    let answering = Set(answers + last.proposed(asOf: asked.asOf) + (assessed?.evidence ?? []))
    var waiting = Value.null
    if Judgement.isOpen(state), answers.isEmpty, let day = asked.day, let since = first.event.asserted {
      waiting = .integer(day - since)
    }
    let isCall = last.event.act.type == .callIssued
    return [
      .events(made.map(\.event.id)), Value(isCall ? last.event.actors : last.issuers),
      Value(isCall ? last.event.counterparts : last.event.actors), .text(last.event.predicate),
      .list(last.event.topics), Value(last.event.mechanism), Value(first.event.asserted),
      Value(last.event.asserted), .integer(made.count), Value(last.rung?.rawValue), .text(trend(made)),
      .list(made.map { ($0.event.asserted?.description ?? "undated") + " " + ($0.rung?.rawValue ?? "unranked") }),
      .text(state.rawValue), .events(Array(answering).sorted()), waiting,
    ]
  }

  private static func trend(_ made: [Testimony]) -> String {
    let rungs = made.compactMap(\.rung)
    guard let first = rungs.first, let last = rungs.last, made.count > 1 else { return "once" }
    return first < last ? "rising" : first > last ? "falling" : "steady"
  }
}

extension Testimony {
  /// The last of several times the same was said, with every assessment that was not overtaken by it.
  ///
  /// Saying it again opens it again: what was assessed before the last time counts no longer.
  static func standing(_ last: Testimony, of members: [Testimony]) -> Testimony {
    guard members.count > 1, let day = last.event.asserted else { return last }
    var last = last
    last.assessments += members.dropLast().flatMap(\.assessments).filter { $0.since.map { $0 >= day } ?? false }
    return last
  }

  /// The rung of a call, or of an obligation one is reminded of.
  var rung: Rung? {
    switch event.act {
    case .callIssued(let rung, _): rung
    case .obligationInvoked(.remind?, _): .remind
    default: nil
    }
  }
}

internal import Negotiation
internal import Projections

/// A comparison as tables.
extension Comparison {
  /// A row a tier, then a row a type, then the agreement on types.
  var scores: Answer {
    var rows: [[Value]] = []
    for tier in [Event.Tier.core, .attested, .background] {
      rows.append(Comparison.row("tier", tier.rawValue, tallies))
    }
    for type in EventType.allCases.map(\.rawValue).sorted() where tallies[type] != nil {
      rows.append(Comparison.row("type", type, tallies))
    }
    rows.append([
      .text("kappa"), .text("type of a clause"), .integer(agreement.clauses), .null, .null, .null,
      .text(Comparison.decimal(agreement.kappa)), .null,
    ])
    return Answer(columns: Comparison.scoreColumns, rows: rows)
  }

  /// A row a field.
  var fields: Answer {
    let rows = Slot.allCases.map { slot -> [Value] in
      [
        .text(slot.rawValue), mean(of: slot).map { .text(Comparison.decimal($0)) } ?? .null,
        mean(of: slot, coreAlone: true).map { .text(Comparison.decimal($0)) } ?? .null,
      ]
    }
    return Answer(
      columns: [
        Column("slot", .text, "The field."), Column("all", .text, "How far pairs agree in it, 0 to 1."),
        Column("core", .text, "The same of the core tier."),
      ], rows: rows)
  }

  /// A row an event that only one side has.
  var misses: Answer {
    func row(_ event: CodedEvent, _ kind: String) -> [Value] {
      [
        .text(kind), .text(event.statement), event.sentence.map(Value.integer) ?? .null, .text(event.tier.rawValue),
        .text(event.type), .list(event.actors.sorted()), .text(event.cue.onOneLine), .text(event.predicate.onOneLine),
        .text(event.id),
      ]
    }
    return Answer(
      columns: [
        Column("what", .text, "missed: only the first has it; made-up: only the second."),
        Column("statement", .statement, "The statement."), Column("sentence", .integer, "Its sentence."),
        Column("tier", .text, "core, attested or background."), Column("type", .text, "What it does."),
        Column("actors", .list, "Who does it."), Column("cue", .text, "Its words."),
        Column("predicate", .text, "What."), Column("id", .text, "As its file names it."),
      ], rows: missed.map { row($0, "missed") } + madeUp.map { row($0, "made-up") })
  }

  private static let scoreColumns = [
    Column("part", .text, "tier, type or kappa."), Column("name", .text, "Which one."),
    Column("first", .integer, "Events of the first; for kappa the clauses that either coded."),
    Column("second", .integer, "Events of the second."),
    Column("precision", .text, "Of the second's, those the first has."),
    Column("recall", .text, "Of the first's, those the second has."),
    Column("f1", .text, "The harmonic mean; for kappa, kappa."),
    Column("strict_f1", .text, "The same of pairs that agree in their actors."),
  ]

  private static func row(_ part: String, _ name: String, _ tallies: [String: Tally]) -> [Value] {
    let tally = tallies[name] ?? Tally()
    return [.text(part), .text(name), .integer(tally.first), .integer(tally.second)]
      + [tally.precision, tally.recall, tally.f1, tally.strictF1].map { .text(decimal($0)) }
  }

  /// With three places, rounded: `0.976`.
  static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded(.toNearestOrEven))
    let digits = String(abs(thousandths) % 1000)
    return (thousandths < 0 ? "-" : "") + "\(abs(thousandths) / 1000)."
      + String(repeating: "0", count: 3 - digits.utf8.count)
      + digits
  }
}

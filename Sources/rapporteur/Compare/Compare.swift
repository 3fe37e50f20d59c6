internal import ArgumentParser
internal import Negotiation
internal import Projections

/// How far two decompositions agree.
struct Compare: Verb {
  static let examples = ["compare events/2011-10-24-baku.ndjson events/2011-10-24-baku.ndjson --part scores"]
  static let configuration = CommandConfiguration.verb(
    "compare", "How far two decompositions of the same statements agree.",
    """
    Files as "decompose" and "export" print them; the first is taken for right. Statements are paired by name, else by \
    body or page. Two events are a pair when they have the same type at the same place, best fit first; strict_f1 \
    counts pairs that agree in their actors, too. Slots tell how far pairs agree in each field, kappa how far both \
    agree on the type of a clause beyond chance (Cohen).
    """, examples: examples)

  /// What is shown.
  enum Part: String, CaseIterable, ExpressibleByArgument { case scores, slots, misses }

  @Argument(help: .init("The decomposition that is taken for right.", valueName: "gold"))
  var gold: String

  @Argument(help: .init("The other one; - is standard input.", valueName: "machine"))
  var machine: String

  @Option(help: .init("Show only this; may be given again.", valueName: "part"))
  var part: [Part] = []

  @OptionGroup var presentation: Confirmation

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let first = try CodedStatement.read(try Files.bytes(of: gold), named: gold)
    let second = try CodedStatement.read(try Files.bytes(of: machine), named: machine)
    let (pairs, left) = CodedStatement.pairs(first, second)
    for (statement, other) in pairs where other == nil { session.remark("\(machine) has no \(statement.name)") }
    for statement in left { session.remark("\(gold) has no \(statement.name)") }
    guard pairs.contains(where: { $0.1 != nil }) else {
      throw .refused("\(gold) and \(machine) have no statement in common")
    }
    let comparison = Comparison(pairs, left: left)
    let format = presentation.format ?? .usual(for: session.terminal)
    // One table alone is a file that a program can read.
    let isForReading = format == .table || format == .markdown || format == .tsv
    let shown = part.isEmpty ? (isForReading ? Part.allCases : [.scores]) : Part.allCases.filter(part.contains)
    for (number, part) in shown.enumerated() {
      if number > 0 { session.out.line() }
      let answer: Answer =
        switch part {
        case .scores: comparison.scores
        case .slots: comparison.fields
        case .misses: comparison.misses
        }
      format.write(answer, to: session.out, terminal: session.terminal, essential: Set(answer.columns.map(\.name)))
    }
    return .done
  }
}

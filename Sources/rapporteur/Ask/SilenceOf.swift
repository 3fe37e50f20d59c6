internal import ArgumentParser
internal import Chronicle
internal import Negotiation
internal import Projections

/// What an issuer used to say and has not repeated.
struct SilenceOf: Verb {
  static let examples = [
    "silence minsk-group/heads-of-delegation --since 2011-12 --until 2020-12",
    "silence minsk-group/co-chairs --topic incident-investigation",
  ]
  static let configuration = CommandConfiguration.verb(
    "silence", "What an issuer used to say and has not repeated, with the last occasion.",
    "Documents cited, positions, calls and commitments of the issuer's statements that no later one of them repeats: "
      + "not repeated since, which does not mean dropped. --since and --until choose the statements by their day, "
      + "every other filter what is shown. \"nearest\" names a later event that comes near; \"then with\" who issued "
      + "the last occasion too and nothing since.",
    examples: examples)

  @Argument(help: .init("Who is silent: an issuer of statements.", valueName: "issuer"))
  var issuer: String

  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place

  mutating func run(in session: inout Session) throws(Refusal) -> Ending {
    let filters = try narrowing.filters(today: session.today)
    let limit = try presentation.checkedLimit()
    let side = Juxtaposition(filters)
    let chronicle = try session.reading(place.ledger)
    let issuer = try Subjects.party(issuer)
    let (statements, asked) = try session.consult(place.ledger) { chronicle throws(ChronicleError) in
      let statements = try side.statements(of: issuer, in: chronicle)
      return (statements, try side.events(of: statements, in: chronicle))
    }
    // A name is looked for only when nothing was found: whatever was found proves it known.
    if statements.isEmpty { try Subjects(chronicle).checkIssuer(issuer) }
    if statements.isEmpty || asked?.isEmpty == true { try Vocabulary(chronicle).check(filters) }
    let silence = Silence(of: issuer, in: statements, on: filters.judgedOn)
    let answer = silence.answer(about: asked)
    let ending = try presentation.show(answer.first(limit), essential: ["kind", "what", "last"], in: &session)
    for remark in SilenceOf.remarks(on: silence, of: issuer) { session.remark(remark) }
    return ending
  }

  /// Which statements were compared, and whose voices they are.
  private static func remarks(on silence: Silence, of issuer: Party) -> [String] {
    let count = silence.statements.count.things("statement")
    guard let first = silence.statements.first?.asserted, let last = silence.statements.last?.asserted, first != last
    else { return ["\(count) of \(issuer) with a day: nothing to compare."] }
    var remarks = ["\(count) of \(issuer) compared, \(first) to \(last)."]
    func names(_ parties: [Party]) -> String { parties.map(\.id).joined(separator: ", ") }
    var differ: [String] = []
    let (gone, new) = (silence.noLongerIssuing, silence.newlyIssuing)
    if !gone.isEmpty { differ.append("the latest is no longer by \(names(gone))") }
    if !new.isEmpty { differ.append("the latest is also by \(names(new))") }
    if !differ.isEmpty { remarks.append("The issuers differ: " + differ.joined(separator: "; ") + ".") }
    return remarks
  }
}

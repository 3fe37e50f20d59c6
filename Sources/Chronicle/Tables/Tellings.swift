import Negotiation
import Projections

/// Tells acts without reading their records: everything but their words, which threads need of the last alone.
///
/// An event so told has no predicate, no cue, no speakers and no links. Whatever filters, judgements and folds of
/// threads look at is there.
final class Tellings {
  private let witnesses: Witnesses
  private let lexicon: Lexicon
  /// Whether nothing counts that became public after some day: nothing said can be known to be kept by what came later.
  private let isOfADay: Bool
  private var motifs: [Int: Motif] = [:]
  /// By motif and strength.
  private var acts: [Int: Act] = [:]

  private struct Motif {
    var type: EventType
    var subtype: String?
    var actors: [Party]
    var counterparts: [Party]
    var topics: [String]
    var mechanism: String?
    var process: String?
  }

  init(_ witnesses: Witnesses, _ lexicon: Lexicon, asOf day: Day?) {
    self.witnesses = witnesses
    self.lexicon = lexicon
    isOfADay = day != nil
  }

  /// Whether what an act points at may matter to how it stands: what it follows, and what its coder says keeps it.
  func dependsOnLinks(_ act: Candidate) -> Bool {
    act.isLinked && (!isOfADay || act.window.map { Fact.window($0).precision == .sequenced } ?? false)
  }

  /// The event told; `nil` when only its record can tell it, because something points at it or it at others.
  ///
  /// Complexity: O(1) once its motif and its statement are known.
  func testimony(_ told: Candidate) throws(ChronicleError) -> Testimony? {
    if dependsOnLinks(told) || told.isAmended { return nil }
    guard let testimony = try outline(told) else { return nil }
    if Deed.promisingTypes.contains(testimony.event.act.type), try witnesses.isPointedAt(told) { return nil }
    return testimony
  }

  /// The event told as one of a thread, of whose statement the name suffices unless it is a reminder of a duty.
  func testimony(
    _ told: Candidate, in statement: String, isPointedAt: Bool
  ) throws(ChronicleError) -> Testimony? {
    if told.isLinked && !isOfADay || told.isAmended || isPointedAt { return nil }
    return try sketch(told, in: Witnesses.Statement(name: statement, process: nil, issuers: []))
  }

  /// The event told, with what was assessed of it: enough to judge it, and no links; `nil` when only
  /// what it is to follow can.
  func judged(_ told: Candidate) throws(ChronicleError) -> Testimony? {
    guard var testimony = try outline(told),
      testimony.event.when.precision != .sequenced
    else { return nil }
    if try witnesses.isPointedAt(told) { try witnesses.judge(&testimony) }
    return testimony
  }

  /// The event told, whatever points at it and whatever it points at.
  func outline(_ told: Candidate) throws(ChronicleError) -> Testimony? {
    try sketch(told, in: try witnesses.statement(told.stream))
  }

  /// The event told as far as filters look at it, but for its statement, which is left open.
  func sketch(_ told: Candidate) throws(ChronicleError) -> Testimony? {
    try sketch(told, in: Witnesses.Statement(name: "", process: nil, issuers: []))
  }

  private func sketch(
    _ told: Candidate, in statement: Witnesses.Statement
  ) throws(ChronicleError) -> Testimony? {
    guard let motif = try motif(told.motif) else { return nil }
    guard let act = try act(of: motif, numbered: told.motif, told.strength ?? 0) else { return nil }
    let window = told.window.map(Fact.window) ?? (.unknown, .statement)
    func day(_ number: Int?) -> Day? { number.map { Day(number: Int32(clamping: $0)) } }
    return Testimony(
      Event(
        id: EntryID(statement: statement.name, version: told.version), act: act, actors: motif.actors,
        counterparts: motif.counterparts, predicate: "", topics: motif.topics,
        mechanism: motif.mechanism, documents: try lexicon.members(of: told.documents),
        when: When(start: day(told.begins), end: day(told.ends), precision: window.precision, basis: window.basis),
        asserted: day(told.asserted), places: try lexicon.members(of: told.places),
        citation: Citation(sentence: 0, span: 0..<0, cue: "")),
      process: motif.process, issuers: statement.issuers)
  }

  private func act(of motif: Motif, numbered number: Int, _ strength: Int) throws(ChronicleError) -> Act? {
    let key = number << 32 | strength
    if let known = acts[key] { return known }
    let text = strength == 0 ? nil : try lexicon.text(strength)
    let act = try? Act(type: motif.type, subtype: motif.subtype, strength: text)
    acts[key] = act
    return act
  }

  private func motif(_ number: Int) throws(ChronicleError) -> Motif? {
    if let known = motifs[number] { return known }
    guard let row = try lexicon.motif(number), row.type > 0 else { return nil }
    func parties(_ list: Int) throws(ChronicleError) -> [Party] {
      try lexicon.members(of: list).map { witnesses.mergers.reading(Party(unchecked: $0)) }
    }
    let motif = Motif(
      type: EventType.allCases[row.type - 1], subtype: row.subtype == 0 ? nil : try lexicon.text(row.subtype),
      actors: try parties(row.actors), counterparts: try parties(row.counterparts),
      topics: try lexicon.members(of: row.topics),
      mechanism: row.mechanism == 0 ? nil : try lexicon.text(row.mechanism),
      process: row.process == 0 ? nil : try lexicon.text(row.process))
    motifs[number] = motif
    return motif
  }
}

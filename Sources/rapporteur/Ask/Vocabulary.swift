internal import Chronicle
internal import Negotiation
internal import Projections

/// The names a ledger knows: for completion, and for saying which one was meant.
struct Vocabulary {
  /// What a name is; the raw value is what the help calls such a value.
  enum Kind: String { case actor, issuer, topic, mechanism, document, place, process, statement, event, day }

  private let chronicle: Chronicle

  init(_ chronicle: Chronicle) { self.chronicle = chronicle }

  /// The names of a kind, without repetition, sorted; days newest first.
  func names(of kind: Kind) -> [String] {
    switch kind {
    case .actor: actors
    case .issuer: column("issuers", of: .statements)
    case .topic: column("topic", of: .topics)
    case .mechanism: column("mechanism", of: .mechanisms)
    case .document: column("document", of: .documents)
    case .place: Set([View.statements, .meetings, .visits].flatMap { column("places", of: $0) }).sorted()
    case .process: column("process", of: .statements)
    case .statement: column("statement", of: .statements)
    case .event: column("statement", of: .statements).map { $0 + "#" }
    case .day: column("date", of: .statements).reversed()
    }
  }

  /// Every actor and every state or body above one: `armenia` is known through `armenia/president`.
  private var actors: [String] {
    let named = column("party", of: .actors)
    let roots = named.compactMap { Party($0)?.root.id }
    return Set(named + roots).sorted()
  }

  private func column(_ name: String, of view: View) -> [String] {
    guard let answer = try? chronicle.ask(Question(view)) else { return [] }
    var names: Set<String> = []
    for value in answer[column: name] {
      switch value {
      case .list(let words): names.formUnion(words)
      case .null: break
      default: names.insert(value.plain)
      }
    }
    return names.sorted()
  }
}

extension Vocabulary {
  /// Looks up every name in the filters.
  ///
  /// - Throws: a refusal with the nearest three, for the first name that the ledger does not know.
  func check(_ filters: Filters) throws(Refusal) {
    let parties = filters.by + filters.to + filters.with
    if !parties.isEmpty {
      let known = names(of: .actor)
      for party in parties where !known.contains(where: { party.covers(Party(unchecked: $0)) }) {
        throw .unknown("actor", party.id, among: known, see: "rapporteur actors")
      }
    }
    for topic in filters.topics { try check(topic, .topic, see: "topics") }
    if let mechanism = filters.mechanism { try check(mechanism, .mechanism, see: "mechanisms") }
    if let document = filters.document { try check(document, .document, see: "documents") }
    if let process = filters.process { try check(process, .process, see: "statements") }
    if let place = filters.place, !names(of: .place).contains(where: { $0.lowercased() == place.lowercased() }) {
      throw .unknown("place", place, among: names(of: .place), see: "rapporteur statements")
    }
  }

  private func check(_ name: String, _ kind: Kind, see verb: String) throws(Refusal) {
    let known = names(of: kind)
    if !known.contains(name) {
      throw .unknown(kind.rawValue, name, among: known, see: "rapporteur " + verb)
    }
  }
}

import Negotiation
import Projections

/// Attestations of offices by number: who belongs to a party, and the bounds of each term.
struct Roles {
  private let acts: Acts
  private let lexicon: Lexicon
  private let mergers: Mergers
  private static let type = TableSchema.number(of: .roleAttested)

  init(_ acts: Acts, _ lexicon: Lexicon, _ mergers: Mergers) {
    self.acts = acts
    self.lexicon = lexicon
    self.mergers = mergers
  }

  /// The people of the parties and of everything below them, as far as public and happened by then.
  ///
  /// Complexity: O(attestations of these parties), of which the index alone is read.
  func terms(under parties: [Party], _ filters: Filters) throws(ChronicleError) -> Terms {
    var terms = Terms()
    var words: Set<Int> = []
    for party in parties where !party.isPerson { words.formUnion(try lexicon.parties(under: party, mergers)) }
    for word in words {
      try add(where: "motif.counterparts = list_member.list AND word = ?", word, to: &terms, filters)
    }
    return terms
  }

  /// Adds every office of a person. Complexity: O(attestations of that person).
  func add(_ person: Party, to terms: inout Terms, _ filters: Filters) throws(ChronicleError) {
    for word in try lexicon.parties(under: person, mergers) {
      try add(where: "motif.actors = list_member.list AND word = ?", word, to: &terms, filters)
    }
  }

  /// Adds everybody in an office so named. Complexity: O(attestations of that title).
  func add(office: String, to terms: inout Terms, _ filters: Filters) throws(ChronicleError) {
    guard let word = try lexicon.word(office) else { return }
    try add(where: "subtype = ?", in: "motif", word, to: &terms, filters)
  }

  /// Adds the terms of the motifs for which a condition holds; one found twice changes nothing.
  private func add(
    where condition: String, in tables: String = "list_member CROSS JOIN motif", _ word: Int, to terms: inout Terms,
    _ filters: Filters
  ) throws(ChronicleError) {
    var found: [(motif: Int, office: Int, parties: Int, persons: Int)] = []
    try acts.connection.each(
      "SELECT id, subtype, counterparts, actors FROM \(tables) WHERE \(condition) AND type = \(Roles.type)",
      .integer(word)
    ) { row in found.append((row.integer(0), row.integer(1), row.integer(2), row.integer(3))) }
    for motif in found {
      guard let (first, last) = try acts.days(ofMotif: motif.motif, by: filters) else { continue }
      let office = try lexicon.text(motif.office)
      for party in try lexicon.members(of: motif.parties) {
        let term = Terms.Term(office: office, party: mergers.reading(Party(unchecked: party)), first: first, last: last)
        for person in try lexicon.members(of: motif.persons) {
          terms.add(term, of: mergers.reading(Party(unchecked: person)))
        }
      }
    }
  }

  /// The motifs that attest somebody in an office of a party; the empty party is none named.
  func motifs(party: String, office: Int) throws(ChronicleError) -> Set<Int> {
    var lists: Set<Int> = [0]
    if !party.isEmpty {
      lists = try lexicon.word(party).map { word throws(ChronicleError) in try lexicon.lists(holding: word) } ?? []
    }
    var found: Set<Int> = []
    for list in lists {
      try acts.connection.each(
        "SELECT id FROM motif WHERE type = \(Roles.type) AND subtype = ? AND counterparts = ?", .integer(office),
        .integer(list)
      ) { row in found.insert(row.integer(0)) }
    }
    return found
  }

  /// Of each motif the attestations that bound it, by day and by the day said; one stands for all in between.
  ///
  /// As of a day only those of the persons attested last are read: nobody else is shown.
  /// - Parameter tell: an attestation by its position.
  func bounds(
    _ motifs: Set<Int>, _ filters: Filters, tell: (Int) throws(ChronicleError) -> Testimony?
  ) throws(ChronicleError) -> [Testimony] {
    var terms: [(motif: Int, attested: [Acts.Mark])] = []
    for motif in motifs {
      let all = try attested(motif, filters).filter { act in
        guard let asOf = filters.asOf, let day = act.day else { return true }
        return day <= Int(asOf.number)
      }
      if !all.isEmpty { terms.append((motif, all)) }
    }
    if filters.asOf != nil { terms = try newest(of: terms) }
    var found: [Testimony] = []
    for (_, all) in terms {
      guard let one = all.first else { continue }
      // Ties are read in full: which of them is first is decided by their ids.
      var (earliest, latest, newest) = (one, one, one)
      for act in all {
        if act.filed < earliest.filed { earliest = act }
        if act.filed > latest.filed { latest = act }
        if act.said > newest.said { newest = act }
      }
      let positions = Set(
        all.filter { $0.filed == earliest.filed || $0.filed == latest.filed || $0.said == newest.said }
          .map(\.position))
      var read: [Testimony] = []
      for position in positions.sorted() {
        if let testimony = try tell(position) { read.append(testimony) }
      }
      if !read.isEmpty { read[0].times += all.count - read.count }
      found += read
    }
    return found
  }

  /// Those of whoever is attested on the last day, in whatever company.
  private func newest(
    of terms: [(motif: Int, attested: [Acts.Mark])]
  ) throws(ChronicleError) -> [(motif: Int, attested: [Acts.Mark])] {
    let lasts = terms.map { $0.attested.compactMap(\.day).max() ?? .min }
    guard terms.count > 1, let last = lasts.max() else { return terms }
    var persons: Set<Party> = []
    var actors: [[Party]] = []
    for (index, term) in terms.enumerated() {
      let list = try lexicon.motif(term.motif)?.actors ?? 0
      actors.append(try lexicon.members(of: list).map { mergers.reading(Party(unchecked: $0)) })
      if lasts[index] == last { persons.formUnion(actors[index]) }
    }
    return terms.indices.filter { !persons.isDisjoint(with: actors[$0]) }.map { terms[$0] }
  }

  private func attested(_ motif: Int, _ filters: Filters) throws(ChronicleError) -> [Acts.Mark] {
    var found: [Acts.Mark] = []
    let asOf = filters.asOf.map { Int($0.number) }
    let happenedBy = filters.happenedBy.map { Int($0.number) }
    try acts.each(markOfMotif: motif, by: asOf) { act in
      if let happenedBy, act.day.map({ $0 > happenedBy }) ?? true { return }
      found.append(act)
    }
    return found
  }
}

extension Acts.Mark {
  /// Its place by the day it is filed under, then by the day said.
  fileprivate var filed: Int { (day ?? 1 << 24) << 32 + said }
  /// Its place by the day said; the undated come last.
  fileprivate var said: Int { asserted ?? 1 << 24 }
}

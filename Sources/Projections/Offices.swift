import Negotiation

extension Projection {
  /// Who is attested in which office. Asked as of a day: who was attested nearest before it.
  static let offices = Projection(
    .offices,
    meaning: "A person attested in an office, first to last; as of a day, the holder attested nearest not after it.",
    types: [.roleAttested], isWhole: true,
    columns: [
      Column("events", .events, "The first and the last attestation."),
      Column("party", .text, "Whose office it is."),
      Column("office", .text, "The office as named."),
      Column("person", .text, "Who is attested in it."),
      Column("first", .day, "The first day attested."),
      Column("last", .day, "The last day attested, up to the day asked about."),
      Column("times", .integer, "How often attested."),
      Column("age_days", .integer, "Days from the last attestation to the day asked about."),
      Column("gap_days", .integer, "Days before this term on which nobody is attested: the holder is unknown."),
      Column("overlaps", .list, "Who else is attested in the office within this term."),
    ],
    keys: { testimony in
      let event = testimony.event
      let parties = event.counterparts.isEmpty ? [""] : event.counterparts.map(\.id)
      return parties.map { [$0, event.act.subtype ?? ""] }
    },
    rows: { key, attested, asked in
      var persons: [String: [Testimony]] = [:]
      for testimony in attested {
        if let asOf = asked.asOf, let day = testimony.event.day, day > asOf { continue }
        for person in testimony.event.actors { persons[person.id, default: []].append(testimony) }
      }
      let terms = persons.map { (person: $0.key, attested: $0.value.sorted(by: Testimony.earlier)) }
        .sorted { a, b in
          (a.attested[0].event.day ?? Day(number: .max), a.person)
            < (b.attested[0].event.day ?? Day(number: .max), b.person)
        }
      let newest = terms.compactMap { $0.attested.last?.event.day }.max()
      return terms.compactMap { term in
        let last = term.attested.last?.event.day
        if asked.asOf != nil, last != newest { return nil }
        let age = asked.day.flatMap { day in last.map { .integer(day - $0) } } ?? Value.null
        let (gap, overlaps) = asked.asOf == nil ? neighbours(of: term, among: terms) : (.null, .null)
        return Row(
          [
            .events(Projection.bounds(term.attested)), .text(key[0]), .text(key[1]), .text(term.person),
            Value(term.attested[0].event.day), Value(last), .integer(term.attested.reduce(0) { $0 + $1.times }), age,
            gap, overlaps,
          ], from: term.attested.sorted(by: Testimony.saidEarlier), under: key)
      }
    })

  /// One person's attestations in one office, earliest first.
  private typealias Attested = (person: String, attested: [Testimony])

  /// How long nobody is attested before a term, and who else is attested within it.
  private static func neighbours(of term: Attested, among terms: [Attested]) -> (gap: Value, overlaps: Value) {
    guard let first = term.attested.first?.event.day, let last = term.attested.last?.event.day else {
      return (.null, .null)
    }
    let others = terms.filter { $0.person != term.person }
    let within = others.filter { other -> Bool in
      let (begins, ends) = (other.attested.first?.event.day, other.attested.last?.event.day)
      return begins.map { $0 <= last } ?? false && ends.map { $0 >= first } ?? false
    }
    let before = others.compactMap { $0.attested.last?.event.day }.filter { $0 < first }.max()
    let gap = before.map { first - $0 - 1 }
    return (
      within.isEmpty ? gap.flatMap { $0 > 0 ? .integer($0) : nil } ?? .null : .null,
      within.isEmpty ? .null : .list(within.map(\.person))
    )
  }
}

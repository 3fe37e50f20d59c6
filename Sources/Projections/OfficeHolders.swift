public import Negotiation

/// Who held which office on one day, as far as attestations say: the holder, several, or unknown. Never a guess.
public enum OfficeHolders {
  /// One row an office of a party, from the attestations of roles.
  ///
  /// - Parameters:
  ///   - testimonies: every attestation of the offices, whoever is attested.
  ///   - asked: attestations that choose the offices shown; `nil` for all.
  ///
  /// Somebody holds an office on a day between two attestations of theirs when nobody else alone is attested in
  /// between. After the last and before the first attestation, and between those of two people, the holder is unknown:
  /// the row then names who comes before and after. Complexity: O(n log n).
  public static func answer(_ testimonies: [Testimony], on day: Day, about asked: [Testimony]? = nil) -> Answer {
    let chosen = asked.map { Set($0.flatMap(Projection.offices.keys)) }
    var offices: [Projection.Key: [Testimony]] = [:]
    for testimony in testimonies where testimony.event.act.type == .roleAttested && testimony.event.day != nil {
      for key in Projection.offices.keys(testimony) where chosen?.contains(key) ?? true {
        offices[key, default: []].append(testimony)
      }
    }
    let rows = offices.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      row(key, (offices[key] ?? []).sorted(by: Testimony.earlier), day)
    }
    return Answer(columns: columns, rows: rows)
  }

  private static func row(_ key: Projection.Key, _ attested: [Testimony], _ day: Day) -> [Value] {
    let before = attested.filter { $0.event.day.map { $0 <= day } ?? false }
    let after = attested.filter { $0.event.day.map { $0 >= day } ?? false }
    let (last, next) = (before.last?.event.day, after.first?.event.day)
    let previous = Set(before.filter { $0.event.day == last }.flatMap(\.event.actors))
    let following = Set(after.filter { $0.event.day == next }.flatMap(\.event.actors))
    let holders = last == next ? previous : previous.intersection(following)
    let evidence = [before.last { !$0.event.actors.isEmpty }, after.first].compactMap { $0?.event.id }
    return [
      .text(key[0]), .text(key[1]), Value(holders.sorted()),
      .text(holders.isEmpty ? "unknown" : holders.count == 1 ? "held" : "several"), Value(previous.sorted()),
      Value(last), last.map { .integer(day - $0) } ?? .null, Value(following.sorted()), Value(next),
      next.map { .integer($0 - day) } ?? .null,
      .events(evidence.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }),
    ]
  }

  private static let columns = [
    Column("party", .text, "Whose office it is."), Column("office", .text, "The office as named."),
    Column("holder", .list, "Who held it on the day asked about; empty when that is unknown."),
    Column("standing", .text, "held, several, or unknown."),
    Column("before", .list, "Who is attested nearest before the day, or on it."),
    Column("last", .day, "When that was."), Column("days_since", .integer, "How many days before."),
    Column("after", .list, "Who is attested nearest after the day, or on it."),
    Column("next", .day, "When that was."), Column("days_until", .integer, "How many days after."),
    Column("events", .events, "The attestations nearest before and after."),
  ]
}

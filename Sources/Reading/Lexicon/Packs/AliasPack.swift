public import Negotiation

extension Pack {
  /// The pack of names that people taught a ledger: `alias NAME ACTOR`.
  ///
  /// What other packs know of the actor (the offices a person held, how a body is counted) holds for the new name.
  /// - Parameter known: the packs that already have the actors.
  public static func aliases(_ aliases: [(name: String, party: Party)], known: [Pack]) -> Pack {
    var names: [(party: Party, names: [String])] = []
    for alias in aliases {
      if let index = names.firstIndex(where: { $0.party == alias.party }) {
        names[index].names.append(alias.name)
      } else {
        names.append((alias.party, [alias.name]))
      }
    }
    let entries = names.enumerated().map { line, learnt in
      entry(of: learnt.party, known: known, names: learnt.names, line: line + 1)
    }
    return Pack(name: "aliases of the ledger", entries: entries)
  }

  private static func entry(of party: Party, known: [Pack], names: [String], line: Int) -> Entry {
    for pack in known {
      let found = pack.entries.first { entry in
        entry.id == party.id && [.person, .state, .area, .body].contains(entry.kind)
      }
      guard let found else { continue }
      // A state's adjectives and capital are known by its own entry; said twice they would be ambiguous.
      return Entry(
        kind: found.kind, id: found.id, names: names,
        attributes: found.kind == .state ? Attributes() : found.attributes,
        tenures: found.tenures, dates: found.dates, line: line)
    }
    return Entry(
      kind: party.isPerson ? .person : .body, id: party.id, names: names, attributes: Attributes(), tenures: [],
      dates: nil, line: line)
  }
}

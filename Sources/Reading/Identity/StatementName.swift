public import Negotiation

/// Makes the name under which a statement is recorded: its day and where it was issued, `2011-10-24-baku`.
public enum StatementName {
  /// The name of a statement, from what is known of it; never empty.
  ///
  ///     StatementName.make(date: day, places: ["New York, United States"], issuers: [])  // 2018-09-27-new-york
  ///     StatementName.make(date: nil, places: [], issuers: [panel])                      // undated-river-panel
  ///
  /// Without a place the first issuer stands for it. A country after a comma is left out.
  public static func make(date: Day?, places: [String], issuers: [Party]) -> String {
    var words = places.compactMap { place -> String? in
      let city = place.split(separator: ",").first.map(String.init) ?? place
      let word = Slugs.word(city)
      return Slug.isWord(word) ? word : nil
    }
    if words.isEmpty, let issuer = issuers.first {
      let word = String(issuer.id.map { $0 == "/" || $0 == ":" ? "-" : $0 })
      words = [issuer.isPerson ? String(word.dropFirst(Party.personPrefix.utf8.count)) : word]
    }
    if words.isEmpty { words = ["statement"] }
    var name = date?.description ?? "undated"
    for word in words.prefix(4) { name += "-" + word }
    return name
  }

  /// The name with the first number that makes it one of its own: `-2`, `-3`.
  public static func free(_ name: String, isTaken: (String) -> Bool) -> String {
    guard isTaken(name) else { return name }
    var number = 2
    while isTaken(name + "-\(number)") { number += 1 }
    return name + "-\(number)"
  }
}

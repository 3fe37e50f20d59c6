internal import Negotiation
internal import Reading

/// Finds persons whose names are so close to a known one that they may be the same.
enum SimilarPersons {
  /// The known persons that an unknown one may be, nearest first.
  ///
  /// Near are two spellings one or two letters apart, and an initial with the same surname. Complexity: O(known).
  static func near(_ person: Party, among known: [Party]) -> [Party] {
    let name = parts(person)
    let letters = Array(name.joined(separator: "-").unicodeScalars)
    var found: [(party: Party, distance: Int)] = []
    for other in known where other != person {
      let theirs = parts(other)
      let otherLetters = Array(theirs.joined(separator: "-").unicodeScalars)
      if isInitialled(name, theirs) || isInitialled(theirs, name) {
        found.append((other, 1))
        continue
      }
      guard abs(letters.count - otherLetters.count) <= 2, letters.count >= 8 else { continue }
      let distance = Spelling.distance(letters, otherLetters)
      if distance <= 2 { found.append((other, distance)) }
    }
    return found.sorted { ($0.distance, $0.party) < ($1.distance, $1.party) }.map(\.party)
  }

  private static func parts(_ person: Party) -> [Substring] {
    person.id.dropFirst(Party.personPrefix.utf8.count).split(separator: "-")
  }

  /// `r-bradtke` beside `robert-bradtke`, or `bradtke` alone.
  private static func isInitialled(_ short: [Substring], _ long: [Substring]) -> Bool {
    guard let last = short.last, last == long.last, last.utf8.count >= 4, short != long else { return false }
    guard short.count > 1 else { return true }
    return short.count <= long.count
      && zip(short, long).dropLast().allSatisfy { $0 == $1 || $0.utf8.count == 1 && $1.hasPrefix($0) }
  }
}

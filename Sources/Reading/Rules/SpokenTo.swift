import Negotiation

// Whom a clause speaks to or meets: what "them" means further on.
extension ClauseContext {
  /// Several whom a clause names right behind its verb.
  func several(of clause: Int) -> [Party]? {
    let start = analysis.clauses[clause].group.tokens.upperBound
    let object = chain(from: start, limit: analysis.clauses[clause].scope.upperBound).mentions
    guard let first = object.first, analysis.mentions[first].kind != .pronoun else { return nil }
    return object.count > 1 || analysis.mentions[first].isPlural ? parties(object) : nil
  }

  /// "In their meetings with X, they stressed N and invited them to V": those of the phrase before the subject.
  func company(before clause: Int) -> [Party]? {
    let start = analysis.clauses[clause].start
    guard start > 3, analysis.clauses[clause].level == .main,
      let with = (0..<start).last(where: { word($0) == "with" && self.is($0 - 1, [.gathering, .exchange]) })
    else { return nil }
    let parties = parties(chain(from: with + 1, limit: start).mentions)
    return parties.isEmpty ? nil : parties
  }

  func addressee(of clause: Int) -> [Party]? {
    let scope = analysis.clauses[clause].scope
    let list = analysis.mentions.indices.filter {
      analysis.mentions[$0].kind != .pronoun && scope.contains(analysis.mentions[$0].tokens.lowerBound)
    }
    guard let first = list.first else { return nil }
    return analysis.mentions[first].parties
  }
}

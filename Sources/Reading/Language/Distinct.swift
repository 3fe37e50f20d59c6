// Lists of parties are short and hardly ever name one twice: looking is cheaper than a set.
extension Array where Element: Equatable {
  /// Each once, where it stands first. Mostly the list is as it should be, and stays what it is.
  var distinct: [Element] {
    guard let second = indices.first(where: { self[..<$0].contains(self[$0]) }) else { return self }
    var list = Array(self[..<second])
    for item in self[second...] where !list.contains(item) { list.append(item) }
    return list
  }

  /// Takes in those that are not there yet.
  mutating func join(_ others: [Element]) {
    if isEmpty {
      self = others.distinct
    } else {
      for other in others where !contains(other) { append(other) }
    }
  }
}

/// Finds identifiers in a list that never changes: as a dictionary does, but by their spelling, so that a look-up neither
/// hashes byte after byte nor copies a part of a text first.
struct Identifiers: Sendable {
  private let ids: [String]
  private var slots: [(spelling: Spelling, index: Int32)]

  /// Takes a list; of equal ones the first counts. Complexity: O(count).
  init(_ ids: [String]) {
    self.ids = ids
    var size = 8
    while size < 2 * ids.count { size *= 2 }
    slots = Array(repeating: (.none, -1), count: size)
    for (index, id) in ids.enumerated() where self.index(of: id) == nil {
      let spelling = Identifiers.spelling(of: id)
      var slot = spelling.hash & (size - 1)
      while slots[slot].index >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (spelling, Int32(index))
    }
  }

  /// Where an identifier stands in the list; `nil` where it does not. Complexity: O(length).
  func index(of id: some StringProtocol) -> Int? {
    let spelling = Identifiers.spelling(of: id)
    var slot = spelling.hash & (slots.count - 1)
    while slots[slot].index >= 0 {
      let index = Int(slots[slot].index)
      if slots[slot].spelling == spelling, ids[index] == id { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func contains(_ id: some StringProtocol) -> Bool { index(of: id) != nil }

  private static func spelling(of id: some StringProtocol) -> Spelling {
    id.utf8.withContiguousStorageIfAvailable { Spelling(lowering: $0) } ?? Spelling(id)
  }
}

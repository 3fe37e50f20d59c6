/// A field in which two events that are a pair may agree or not.
enum Slot: String, CaseIterable {
  case actors, counterparts, when, strength, mechanism, documents, negated, attribution

  /// How far two events agree in the field, 0...1: lists by what they share, everything else all or nothing.
  func agreement(_ a: CodedEvent, _ b: CodedEvent, _ holders: Holders) -> Double {
    switch self {
    case .actors: return holders.likeness(a.actors, b.actors)
    case .counterparts: return holders.likeness(a.counterparts, b.counterparts)
    case .documents:
      if a.documents.isEmpty && b.documents.isEmpty { return 1 }
      return Double(a.documents.intersection(b.documents).count) / Double(a.documents.union(b.documents).count)
    case .when: return a.start == b.start && a.end == b.end ? 1 : 0
    case .strength: return a.strength == b.strength ? 1 : 0
    case .mechanism: return a.mechanism == b.mechanism ? 1 : 0
    case .negated: return a.isNegated == b.isNegated ? 1 : 0
    case .attribution: return a.mode == b.mode ? 1 : 0
    }
  }
}

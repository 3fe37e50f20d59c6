/// By what a statement shows that it belongs to a process: a name of the process, of its area or body; or all its
/// parties.
struct ProcessMarks: Sendable {
  /// The process, as a slug; `nil` for a pack that names none.
  let process: String?
  private let names: [[UInt8]]
  /// For each party of the process its names, adjectives and capitals.
  private let parties: [[[UInt8]]]

  init(of pack: Pack, among packs: [Pack]) {
    let entry = pack.entries.first { $0.kind == .process }
    process = entry?.id
    names = pack.entries.filter { entry in
      entry.kind == .process || entry.kind == .area || entry.kind == .body && !entry.id.contains("/")
    }.flatMap(\.names).filter { $0.utf8.count > 6 }.map { Array($0.utf8) }
    let states = (packs + [pack]).flatMap(\.entries).filter { $0.kind == .state }
    parties = (entry?.attributes[.parties] ?? []).map { party in
      states.filter { $0.id == party }
        .flatMap { $0.names + $0.attributes[.adjective] + $0.attributes[.capital] }.map { Array($0.utf8) }
    }
  }

  /// Whether the bytes name the process or all its parties. Complexity: O(length) for each name, in practice.
  func stand(in bytes: ArraySlice<UInt8>) -> Bool {
    if names.contains(where: bytes.contains(run:)) { return true }
    return parties.count > 1 && parties.allSatisfy { names in names.contains(where: bytes.contains(run:)) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a run of bytes stands in the slice. Complexity: O(length) in practice.
  fileprivate func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var i = startIndex
    while i <= endIndex - run.count {
      if self[i] == first, self[i..<(i + run.count)].elementsEqual(run) { return true }
      i += 1
    }
    return false
  }
}

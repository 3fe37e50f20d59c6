import Glibc

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
  func stand(in bytes: UnsafeRawBufferPointer) -> Bool {
    func hold(_ name: [UInt8]) -> Bool { name.withUnsafeBytes { bytes.contain($0) } }
    if names.contains(where: hold) { return true }
    return parties.count > 1 && parties.allSatisfy { $0.contains(where: hold) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether some bytes stand among these. Complexity: O(length) in practice.
  fileprivate func contain(_ name: UnsafeRawBufferPointer) -> Bool {
    guard let first = name.first, let start = baseAddress, let wanted = name.baseAddress else { return true }
    var place = 0
    while place <= count - name.count {
      guard let found = memchr(start + place, Int32(first), count - name.count - place + 1) else { return false }
      if memcmp(found, wanted, name.count) == 0 { return true }
      place = UnsafeRawPointer(found) - start + 1
    }
    return false
  }
}

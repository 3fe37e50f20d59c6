import Projections

/// All that was promised and all that was done, as a rebuild gathers it: what keeps what is found in the end.
///
/// Memory: O(promises and what may keep one), some dozens of bytes each.
struct Expectations: Sendable {
  private var promises: [Promise] = []
  /// By negotiation and deed.
  private var done: [Int: [Done]] = [:]

  /// Something done, and when.
  private struct Done: Sendable {
    var position, asserted, day, last: Int32
  }

  /// Takes a fact.
  mutating func add(_ fact: Fact, in talks: Int) {
    if let promise = Promise(fact, in: talks, isSaidKept: false) {
      promises.append(promise)
    } else if let doing = Promise.Doing(fact) {
      let one = Done(
        position: Int32(clamping: doing.position), asserted: Int32(clamping: doing.asserted),
        day: Int32(clamping: doing.day), last: Int32(clamping: doing.last))
      doing.eachDeed { done[Expectations.place(doing.talks, $0), default: []].append(one) }
    }
  }

  /// Takes events that were written anew, as they stand then.
  mutating func replace(_ restood: Restanding.Restood) {
    if restood.withdrawn.isEmpty { return }
    let withdrawn = Set(restood.withdrawn.map(\.position))
    promises.removeAll { withdrawn.contains($0.position) }
    for place in done.keys { done[place]?.removeAll { withdrawn.contains(Int($0.position)) } }
    for (fact, talks) in restood.facts { add(fact, in: talks) }
  }

  /// The promises that may be kept, by position, each with the first day on which something that may keep it was public.
  ///
  /// Complexity: O(n log n), and of what was done in reach of each.
  consuming func kept() -> [Promise] {
    for place in done.keys { done[place]?.sort { $0.asserted < $1.asserted } }
    for index in promises.indices {
      guard promises[index].kept == nil, let (deed, talks) = promises[index].wanted else { continue }
      promises[index].kept = done[Expectations.place(talks, deed)].flatMap { first(of: $0, for: promises[index]) }
    }
    return promises.sorted { $0.position < $1.position }
  }

  private func first(of done: [Done], for promise: Promise) -> Int? {
    guard let said = promise.said else { return nil }
    var (low, high) = (0, done.count)
    while low < high {
      let middle = (low + high) / 2
      if done[middle].asserted < said { low = middle + 1 } else { high = middle }
    }
    let heardBy = Promise.heardBy(promise.until)
    for one in done[low...] {
      if one.asserted > heardBy { return nil }
      if one.day > said, one.day <= promise.until, one.last > promise.after { return Int(one.asserted) }
    }
    return nil
  }

  private static func place(_ talks: Int, _ deed: Int) -> Int { talks << 4 | deed }
}

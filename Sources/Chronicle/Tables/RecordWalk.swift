import Glibc
import Negotiation
import Projections

/// Steps over a record as this program wrote it: keys sorted, no white space, no escapes in keys.
///
/// A rebuild walks a million records and wants six fields of each. This walk copies nothing, allocates
/// nothing and trusts the log, whose bytes `verify` checks; anything unexpected ends it, and the record is
/// then decoded in full.
struct RecordWalk {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 1, bytes[0] == UInt8(ascii: "{") else { return nil }
    self.bytes = bytes
    index = 1
  }

  /// The next key and its value's bytes, quotes and brackets included; `nil` at the end.
  ///
  /// Complexity: O(length of the value).
  mutating func next() -> (key: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>)? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
    let first = index + 1
    var end = first
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
    let start = end + 2
    guard start < bytes.count, bytes[end + 1] == UInt8(ascii: ":"), let after = skip(from: start) else { return nil }
    index = after + 1
    return (
      UnsafeBufferPointer(rebasing: bytes[first..<end]), UnsafeBufferPointer(rebasing: bytes[start..<after])
    )
  }

  /// Where the value that starts at `start` ends.
  private func skip(from start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "\""): return string(from: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      var at = start
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          guard let after = string(from: at) else { return nil }
          at = after
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return at + 1 }
        default: break
        }
        at += 1
      }
      return nil
    default:
      var at = start
      while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != UInt8(ascii: "}") { at += 1 }
      return at
    }
  }

  /// Where the string that starts at `start` ends: behind the next quote that no backslash hides.
  private func string(from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var at = start + 1
    while at < bytes.count, let quote = memchr(base + at, Int32(UInt8(ascii: "\"")), bytes.count - at) {
      let found = base.distance(to: quote.assumingMemoryBound(to: UInt8.self))
      var first = found
      while bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
      at = found + 1
      if (found - first) & 1 == 0 { return at }
    }
    return nil
  }
}

extension RecordWalk {
  /// Precision and basis of a window, from its JSON where it lies; `nil` when the record must be decoded.
  static func window(_ value: UnsafeBufferPointer<UInt8>) -> (When.Precision, When.Basis)? {
    var (precision, basis): (When.Precision?, When.Basis?)
    guard var walk = RecordWalk(value) else { return nil }
    while let (key, value) = walk.next() {
      if key.count != 9, key.count != 5 || key[0] != UInt8(ascii: "b") { continue }
      let word = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
      if key.count == 9 { precision = When.Precision(rawValue: word) } else { basis = When.Basis(rawValue: word) }
    }
    guard let precision, let basis else { return nil }
    return (precision, basis)
  }
}

extension RecordWalk {
  /// The JSON of the speakers in that of an attribution; `nil` when the record must be decoded.
  static func speakers(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard var walk = RecordWalk(value) else { return nil }
    while let (key, value) = walk.next() {
      if key.first == UInt8(ascii: "s") { return value }
    }
    return nil
  }
}

extension Vocabulary {
  /// Reads a fact from a record of today's version where it lies.
  ///
  /// - Returns: the fact, and the JSON of its links if there are any; `nil` when the record must be decoded.
  mutating func fact(
    ofRecord record: UnsafeBufferPointer<UInt8>, of process: Int32, into fact: inout Fact,
    _ remembered: some Remembered
  ) throws(ChronicleError) -> UnsafeBufferPointer<UInt8>?? {
    guard var walk = RecordWalk(record) else { return .none }
    var motif = Motif(type: Int32(fact.type), process: process)
    fact.take(process: process)
    var links: UnsafeBufferPointer<UInt8>?
    var wording = Wording()
    var seen = 0
    while let (key, value) = walk.next() {
      guard key.count > 2 else { return .none }
      switch (key[0], key[1], key.count) {
      case (UInt8(ascii: "a"), UInt8(ascii: "c"), 6): motif.actors = try list(value, remembered)
      case (UInt8(ascii: "a"), UInt8(ascii: "t"), 11):
        guard let speakers = RecordWalk.speakers(value) else { return .none }
        fact.speakers = try list(speakers, remembered)
        continue
      case (UInt8(ascii: "c"), UInt8(ascii: "o"), 12): motif.counterparts = try list(value, remembered)
      case (UInt8(ascii: "d"), _, 9): fact.documents = try list(value, remembered)
      case (UInt8(ascii: "l"), _, 5): if value.count > 2 { (links, fact.isLinked) = (value, true) }
      case (UInt8(ascii: "m"), _, 9):
        guard let number = try text(value, remembered) else { return .none }
        motif.mechanism = number
      case (UInt8(ascii: "n"), _, 7):
        wording.isNegated = value.first == UInt8(ascii: "t")
        continue
      case (UInt8(ascii: "p"), UInt8(ascii: "r"), 9):
        wording.predicate = value
        continue
      case (UInt8(ascii: "p"), UInt8(ascii: "l"), 6): fact.places = try list(value, remembered)
      case (UInt8(ascii: "s"), UInt8(ascii: "u"), 7):
        guard let number = try text(value, remembered) else { return .none }
        motif.subtype = number
        if number != 0 { wording.subtype = value }
      case (UInt8(ascii: "s"), UInt8(ascii: "t"), 8):
        if value.count > 4 || value.first == UInt8(ascii: "\"") {
          guard let number = try text(value, remembered) else { return .none }
          fact.take(strength: number)
          wording.strength = value
        }
        continue
      case (UInt8(ascii: "w"), _, 4):
        if Fact.isPromising[fact.type] {
          guard let (precision, basis) = RecordWalk.window(value) else { return .none }
          fact.take(window: precision, basis)
        }
        continue
      case (UInt8(ascii: "t"), _, 6): motif.topics = try list(value, remembered)
      default: continue
      }
      seen += 1
    }
    guard seen == 8 else { return .none }
    guard wording.tellDeeds(of: &fact) else { return .none }
    fact.motif = try self.motif(motif, remembered)
    return .some(links)
  }

  /// What of a record tells the deed that is promised, or what is done.
  private struct Wording {
    var predicate: UnsafeBufferPointer<UInt8>?
    var subtype: UnsafeBufferPointer<UInt8>?
    var strength: UnsafeBufferPointer<UInt8>?
    var isNegated = false

    /// Tells a fact of a type that has deeds; `false` when the record must be decoded.
    func tellDeeds(of fact: inout Fact) -> Bool {
      let (isPromising, isDoing) = (Fact.isPromising[fact.type], Fact.isDoing[fact.type])
      guard isPromising || isDoing else { return true }
      if isNegated {
        if isDoing { fact.take(deeds: []) }
        return true
      }
      guard let predicate, !predicate.contains(UInt8(ascii: "\\")),
        let act = try? Act(
          type: EventType.allCases[fact.type - 1], subtype: subtype.map(Wording.text),
          strength: strength.map(Wording.text))
      else { return false }
      let said = UnsafeBufferPointer(rebasing: predicate.dropFirst().dropLast())
      if isPromising {
        fact.take(deed: Deed(act, saying: said, somewhere: fact.places != 0))
      } else {
        fact.take(deeds: Deeds(doneBy: act, saying: said))
      }
      return true
    }

    private static func text(_ value: UnsafeBufferPointer<UInt8>) -> String {
      String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
    }
  }

  /// The number of a string or of `null`; `nil` when the string has escapes.
  private mutating func text(
    _ value: UnsafeBufferPointer<UInt8>, _ remembered: some Remembered
  ) throws(ChronicleError) -> Int32? {
    guard value.first == UInt8(ascii: "\"") else { return 0 }
    let inner = UnsafeBufferPointer(rebasing: value[1..<(value.count - 1)])
    if inner.contains(UInt8(ascii: "\\")) { return nil }
    return try word(inner, remembered)
  }
}

extension Vocabulary {
  /// Reads a header's act and row from its record of today's version; `nil` when it must be decoded.
  mutating func header(
    ofRecord record: UnsafeBufferPointer<UInt8>, into fact: inout Fact, _ remembered: some Remembered
  ) throws(ChronicleError) -> StatementRow? {
    guard var walk = RecordWalk(record) else { return nil }
    var row = StatementRow(stream: fact.stream, process: 0, issuers: 0)
    var seen = 0
    while let (key, value) = walk.next() {
      guard let first = key.first else { return nil }
      switch (first, key.count) {
      case (UInt8(ascii: "i"), 7): row.issuers = try list(value, remembered)
      case (UInt8(ascii: "p"), 6): fact.places = try list(value, remembered)
      case (UInt8(ascii: "p"), 7):
        guard let number = try text(value, remembered) else { return nil }
        row.process = number
      default: continue
      }
      seen += 1
    }
    guard seen == 3 else { return nil }
    (fact.begins, fact.ends) = (fact.asserted, fact.asserted)
    fact.motif = try motif(Motif(type: 0, actors: row.issuers, process: row.process), remembered)
    return row
  }
}

extension FactLink {
  /// The links of an event, from their JSON where it lies; `nil` when the record must be decoded.
  static func links(_ json: UnsafeBufferPointer<UInt8>, at position: Int) -> [FactLink]? {
    do throws(RecordError) {
      var links: [FactLink] = []
      var scanner = JSONScanner(json)
      try scanner.array { scanner throws(RecordError) in
        var link = FactLink(target: "", position: position, relation: "")
        try scanner.object { scanner, key throws(RecordError) in
          if key.count == 8 { link.relation = try scanner.string() } else { link.target = try scanner.string() }
        }
        links.append(link)
      }
      return links
    } catch {
      return nil
    }
  }
}

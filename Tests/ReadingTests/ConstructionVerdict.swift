import Negotiation
import Reading

/// What a reader made of a case, held against what it should.
struct ConstructionVerdict: Sendable {
  let construction: Construction
  /// Each expectation that does not hold, with the reason; empty when the case is read.
  private(set) var complaints: [String] = []
  let events: [Event]

  init(_ construction: Construction, reader: Reader, holders: Holders) {
    self.construction = construction
    let statements = reader.read(construction.page)
    events = statements.flatMap(\.events)
    var holders = holders
    for event in events where event.act.type == .roleAttested {
      for person in event.actors { holders.add(person, event.counterparts) }
    }
    if statements.isEmpty, !construction.isPage { complaints.append("a statement   (found no text)") }
    for expectation in construction.expectations {
      if let reason = reason(expectation.claim, statements, holders) {
        complaints.append("\(expectation.line)   (\(reason))")
      }
    }
  }

  /// The case, what it asks in vain, and what was read instead, on a line each.
  var report: String {
    let lines =
      ["\(construction.place) \(construction.id) \(construction.title)", "  \(construction.text)"]
      + complaints.map { "  want \($0)" } + events.map { "  read \(Self.line($0))" }
    return lines.joined(separator: "\n")
  }

  private func reason(_ claim: Expectation.Claim, _ statements: [ReadStatement], _ holders: Holders) -> String? {
    switch claim {
    case .found(let pattern, let count):
      let found = events.count { matches($0, pattern, holders) }
      return count.map { $0 == found } ?? (found > 0) ? nil : "found \(found)"
    case .absent(let pattern):
      let found = events.count { matches($0, pattern, holders) }
      return found == 0 ? nil : "found \(found)"
    case .noCore:
      let found = events.count { $0.tier == .core }
      return found == 0 ? nil : "found \(found)"
    case .page(let claims):
      let failed = claims.filter { !holds($0, statements) }
      return failed.isEmpty ? nil : failed.map { "\($0)" }.joined(separator: ", ")
    }
  }

  private func matches(_ event: Event, _ pattern: EventPattern, _ holders: Holders) -> Bool {
    event.act.type == pattern.type
      && pattern.subtype.map { event.act.subtype == $0 } ?? true
      && pattern.strength.map { event.act.strength == $0 } ?? true
      && pattern.mode.map { event.attribution.mode == $0 } ?? true
      && pattern.isNegated.map { event.negated == $0 } ?? true
      && pattern.mechanism.map { event.mechanism == $0 } ?? true
      && pattern.documents.map { Set(event.documents) == Set($0) } ?? true
      && pattern.precision.map { event.when.precision == $0 } ?? true
      && pattern.window.map { event.when.start == $0.first && event.when.end == $0.last } ?? true
      && pattern.actors.map { holders.agreement(event.actors, $0) >= 0.5 } ?? true
      && pattern.counterparts.map { holders.agreement(event.counterparts, $0) == 1 } ?? true
      && pattern.cue.map { touches(event.citation.span, $0) } ?? true
  }

  /// Whether the span overlaps the words somewhere in the case's own text; a line may break between them.
  private func touches(_ span: Range<Int>, _ cue: String) -> Bool {
    let words = cue.utf8.split(separator: UInt8(ascii: " "))
    let page = construction.page
    return construction.own.contains { start in
      var i = start
      for word in words {
        if i > start {
          let gap = i
          while i < page.count, page[i] == UInt8(ascii: " ") || page[i] == UInt8(ascii: "\n") { i += 1 }
          if i == gap { return false }
        }
        guard page[i...].starts(with: word) else { return false }
        i += word.count
      }
      return span.overlaps(start..<i)
    }
  }

  private func holds(_ claim: PageClaim, _ statements: [ReadStatement]) -> Bool {
    func text(_ ranges: [Range<Int>]) -> String {
      ConstructionFile.oneLine(
        ranges.map { String(decoding: construction.page[$0], as: UTF8.self) }.joined(separator: " "))
    }
    return switch claim {
    case .date(let day): statements.contains { $0.date == day }
    case .title(let words): statements.contains { text([$0.text.headline].compactMap { $0 }).contains(words) }
    case .body(let words): statements.contains { text($0.text.paragraphs).contains(words) }
    case .nobody(let words): !statements.contains { text($0.text.paragraphs).contains(words) }
    }
  }

  /// An event in the manner of an expectation.
  private static func line(_ event: Event) -> String {
    var words = [event.act.type.rawValue]
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { words.append("\(key)=\(value)") }
    }
    add("subtype", event.act.subtype)
    add("strength", event.act.strength)
    add("actors", event.actors.map(\.id).joined(separator: ","))
    add("counterparts", event.counterparts.map(\.id).joined(separator: ","))
    add("when", "\(event.when.start?.description ?? "")..\(event.when.end?.description ?? "")")
    add("precision", event.when.precision.rawValue)
    add("mechanism", event.mechanism)
    add("documents", event.documents.joined(separator: ","))
    add("mode", event.attribution.mode == .own ? nil : event.attribution.mode.rawValue)
    add("negated", event.negated ? "true" : nil)
    return words.joined(separator: " ") + " cue~\"\(event.citation.cue)\""
  }
}

/// For which states and bodies a person holds an office, so that the person and the office count as one.
struct Holders: Sendable {
  private var roots: [Party: Set<Party>] = [:]

  /// Those whom a pack names.
  init(_ pack: Pack?) {
    for entry in pack?.entries ?? [] {
      for tenure in entry.tenures { add(Party(unchecked: entry.id), [tenure.office, tenure.principal]) }
    }
  }

  mutating func add(_ person: Party, _ bodies: [Party]) { roots[person, default: []].formUnion(bodies.map(\.root)) }

  /// How far two sets of parties are the same, from 0 to 1: what they share over all there is.
  func agreement(_ one: [Party], _ other: [Party]) -> Double {
    let (a, b) = (Set(one), Set(other))
    var same = a.intersection(b).count
    var rest = b.subtracting(a).sorted()
    for party in a.subtracting(b).sorted() {
      guard let index = rest.firstIndex(where: { isSame(party, $0) || isSame($0, party) }) else { continue }
      rest.remove(at: index)
      same += 1
    }
    let all = a.count + b.count - same
    return all == 0 ? 1 : Double(same) / Double(all)
  }

  private func isSame(_ person: Party, _ office: Party) -> Bool {
    person.isPerson && !office.isPerson && office.root != office && roots[person]?.contains(office.root) == true
  }
}

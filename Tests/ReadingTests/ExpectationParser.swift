import Negotiation

/// Reads a line such as `= call.issued strength=urge counterparts=sides cue~"urge the sides"`.
enum ExpectationParser {
  /// What is wrong with the line.
  struct Problem: Error {
    let text: String
  }

  static func claim(_ line: String, about text: String) throws(Problem) -> Expectation.Claim {
    let sign = line.first
    let rest = line.dropFirst(2)
    let head = rest.prefix { $0 != " " }
    let pairs = try pairs(rest.dropFirst(head.count))
    for pair in pairs where pair.isQuoted && !text.contains(ConstructionFile.oneLine(pair.value)) {
      throw Problem(text: "not in the text: \"\(pair.value)\"")
    }
    switch (sign, head) {
    case ("!", "*"):
      guard pairs.isEmpty else { throw Problem(text: "nothing may follow *") }
      return .noCore
    case ("=", "page"):
      var claims: [PageClaim] = []
      for pair in pairs { claims.append(try pageClaim(pair)) }
      return .page(claims)
    default:
      guard let type = EventType(rawValue: String(head)) else { throw Problem(text: "no such type: \(head)") }
      var pattern = EventPattern(type: type)
      var count: Int?
      var seen: Set<String> = []
      for pair in pairs {
        guard seen.insert(pair.key).inserted else { throw Problem(text: "\(pair.key) twice") }
        if pair.key == "count", sign == "=" {
          count = try pair.take { Int($0) }
        } else {
          try set(pair, in: &pattern)
        }
      }
      try pattern.validate()
      return sign == "=" ? .found(pattern, count: count) : .absent(pattern)
    }
  }

  /// `key=value`, or `key~"words"`.
  private struct Pair {
    let key: String
    let value: String
    let isQuoted: Bool

    func take<T>(_ convert: (String) -> T?) throws(Problem) -> T {
      guard let result = convert(value) else { throw Problem(text: "\(key) cannot be \(value)") }
      return result
    }

    func list<T>(_ convert: (String) -> T?) throws(Problem) -> [T] {
      var result: [T] = []
      if value == "none" { return result }
      for piece in value.split(separator: ",", omittingEmptySubsequences: false) {
        guard let one = convert(String(piece)) else { throw Problem(text: "\(key) cannot hold \(piece)") }
        result.append(one)
      }
      return result
    }
  }

  private static func pairs(_ text: Substring) throws(Problem) -> [Pair] {
    var rest = text.drop { $0 == " " }
    var pairs: [Pair] = []
    while !rest.isEmpty {
      let key = rest.prefix { $0 != "=" && $0 != "~" && $0 != " " }
      let tail = rest.dropFirst(key.count)
      let isQuoted = tail.hasPrefix("~\"")
      guard !key.isEmpty, isQuoted || tail.first == "=" else { throw Problem(text: "cannot read \(rest)") }
      let value = isQuoted ? tail.dropFirst(2).prefix { $0 != "\"" } : tail.dropFirst().prefix { $0 != " " }
      rest = rest[value.endIndex...]
      if isQuoted, rest.popFirst() != "\"" { throw Problem(text: "no closing mark after \(key)") }
      guard !value.isEmpty else { throw Problem(text: "\(key) is empty") }
      pairs.append(Pair(key: String(key), value: String(value), isQuoted: isQuoted))
      rest = rest.drop { $0 == " " }
    }
    return pairs
  }

  private static func pageClaim(_ pair: Pair) throws(Problem) -> PageClaim {
    switch (pair.key, pair.isQuoted) {
    case ("date", false): .date(try pair.take { Day($0) })
    case ("title", true): .title(ConstructionFile.oneLine(pair.value))
    case ("body", true): .body(ConstructionFile.oneLine(pair.value))
    case ("nobody", true): .nobody(ConstructionFile.oneLine(pair.value))
    default: throw Problem(text: "a page has no key \(pair.key)")
    }
  }

  private static func set(_ pair: Pair, in pattern: inout EventPattern) throws(Problem) {
    guard pair.isQuoted == (pair.key == "cue") else { throw Problem(text: "wrong sign after \(pair.key)") }
    switch pair.key {
    case "subtype": pattern.subtype = pair.value
    case "strength": pattern.strength = pair.value
    case "actors": pattern.actors = try pair.list { Party($0) }
    case "counterparts": pattern.counterparts = try pair.list { Party($0) }
    case "when": pattern.window = try pair.take(window)
    case "precision": pattern.precision = try pair.take { When.Precision(rawValue: $0) }
    case "mechanism": pattern.mechanism = try pair.take { Slug.isWord($0) ? $0 : nil }
    case "documents": pattern.documents = try pair.list { Slug.isWord($0) ? $0 : nil }
    case "mode": pattern.mode = try pair.take { Attribution.Mode(rawValue: $0) }
    case "negated": pattern.isNegated = try pair.take { Bool($0) }
    case "cue": pattern.cue = pair.value
    default: throw Problem(text: "no such key: \(pair.key)")
    }
  }

  /// `2031-05-10..2031-05-12`; a bound left out is missing in the event too.
  private static func window(_ text: String) -> (first: Day?, last: Day?)? {
    guard let dots = text.firstRange(of: "..") else { return nil }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    let days = (first: Day(first), last: Day(last))
    guard days.first != nil || first.isEmpty, days.last != nil || last.isEmpty else { return nil }
    if let one = days.first, let other = days.last, one > other { return nil }
    return days
  }
}

extension EventPattern {
  /// Refuses a subtype or a strength that the type cannot have.
  fileprivate func validate() throws(ExpectationParser.Problem) {
    guard subtype != nil || strength != nil else { return }
    do throws(RecordError) {
      _ = try Act(type: type, subtype: subtype, strength: strength)
    } catch {
      throw ExpectationParser.Problem(text: "\(error)")
    }
  }
}

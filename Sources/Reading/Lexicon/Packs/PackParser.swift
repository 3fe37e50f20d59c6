internal import Negotiation

/// Takes the text of a pack apart, line by line, and keeps going after a wrong one.
struct PackParser {
  private(set) var entries: [Pack.Entry] = []
  private(set) var problems: [PackError.Problem] = []

  private var line = 0
  private var seen: Set<String> = []

  private typealias Bytes = Substring.UTF8View

  init(_ text: String) {
    entries.reserveCapacity(text.utf8.count / 64)
    for piece in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let bytes = piece.trimmed
      guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
      read(bytes)
    }
  }

  private mutating func read(_ bytes: Bytes) {
    var fields = bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)[...]
    guard let head = fields.popFirst() else { return }
    let (word, rest) = head.trimmed.firstWord
    guard let kind = Pack.Kind(rawValue: String(Substring(word))) else { return report(word, .unknownKind) }
    guard Slug.isPath(rest) else { return report(rest, .badIdentifier) }
    let written = String(Substring(rest))
    let id = kind == .person ? Party.personPrefix + written : written
    guard seen.insert(kind.rawValue + " " + id).inserted else { return report(rest, .repeatedIdentifier) }

    let before = problems.count
    let names = fields.popFirst().map { list($0) } ?? []
    if names.isEmpty { report(head.trimmed, .noNames) }
    if names.contains("") { report(head.trimmed, .emptyName) }

    var attributes = Pack.Attributes()
    var tenures: [Pack.Tenure] = []
    var dates: Pack.Period?
    for field in fields {
      let (word, rest) = field.trimmed.firstWord
      guard let key = Pack.Key(rawValue: String(Substring(word))) else {
        report(word, .unknownKey)
        continue
      }
      guard kind.keys.contains(key) else {
        report(word, .misplacedKey)
        continue
      }
      let values = rest.isEmpty ? [] : list(rest)
      if values.isEmpty != key.isFlag { report(field.trimmed, key.isFlag ? .severalValues : .noValue) }
      if values.contains("") { report(field.trimmed, .emptyName) }
      if values.count > 1, key.isSingle { report(field.trimmed, .severalValues) }
      for value in values {
        switch key.form {
        case .words: break
        case .identifier: if !Slug.isPath(value.utf8[...]) { report(value, .badIdentifier) }
        case .choice(let words): if !words.contains(value) { report(value, .badChoice) }
        case .period:
          dates = Pack.Period(value.utf8[...])
          if dates == nil { report(value, .badDate) }
        case .tenure:
          if let tenure = Pack.Tenure(value.utf8[...]) { tenures.append(tenure) } else { report(value, .badTenure) }
        }
      }
      attributes.add(values, under: key)
    }
    guard problems.count == before else { return }
    entries.append(
      Pack.Entry(
        kind: kind, id: id, names: names, attributes: attributes, tenures: tenures, dates: dates, line: line))
  }

  private func list(_ bytes: Bytes) -> [String] {
    let bytes = bytes.trimmed
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      String(Substring($0.trimmed))
    }
  }

  private mutating func report(_ bytes: Bytes, _ reason: PackError.Reason) {
    report(String(Substring(bytes)), reason)
  }

  private mutating func report(_ field: String, _ reason: PackError.Reason) {
    problems.append(PackError.Problem(line: line, field: field, reason: reason))
  }
}

extension Pack.Attributes {
  /// Appends to what the key has already: a field may be written twice.
  fileprivate mutating func add(_ values: [String], under key: Pack.Key) {
    if let index = fields.firstIndex(where: { $0.key == key }) {
      fields[index].values += values
    } else {
      fields.append((key, values))
    }
  }
}

extension Pack.Period {
  /// Takes `2008-11-02`, `2008-11`, `2008`, or two of them with `..` between, either of which may be missing.
  init?(_ bytes: Substring.UTF8View) {
    guard let dots = bytes.firstDots else {
      guard let days = Self.days(bytes) else { return nil }
      self.init(first: days.first, last: days.last, isCoarse: days.first != days.last)
      return
    }
    let left = bytes[..<dots.lowerBound].trimmed
    let right = bytes[dots.upperBound...].trimmed
    let first = Self.days(left)
    let last = Self.days(right)
    guard left.isEmpty || first != nil, right.isEmpty || last != nil else { return nil }
    if let a = first?.first, let b = last?.last, b < a { return nil }
    let coarse = [first, last].contains { $0.map { $0.first != $0.last } ?? false }
    self.init(first: first?.first, last: last?.last, isCoarse: coarse)
  }

  /// The first and the last day of a day, a month or a year.
  private static func days(_ bytes: Substring.UTF8View) -> (first: Day, last: Day)? {
    switch bytes.count {
    case 4: between(Substring(bytes) + "-01-01", Substring(bytes) + "-12-31")
    case 7: month(Day(Substring(bytes) + "-01"))
    case 10: between(Substring(bytes), Substring(bytes))
    default: nil
    }
  }

  private static func between(_ first: Substring, _ last: Substring) -> (Day, Day)? {
    guard let first = Day(first), let last = Day(last) else { return nil }
    return (first, last)
  }

  private static func month(_ first: Day?) -> (Day, Day)? {
    guard let first else { return nil }
    let (year, month, _) = first.civil
    return (first, first + (Day.length(ofMonth: month, year: year) - 1))
  }
}

extension Pack.Tenure {
  /// Takes `OFFICE FROM..TO` or `OFFICE for STATE FROM..TO`.
  init?(_ bytes: Substring.UTF8View) {
    let words = bytes.split(separator: UInt8(ascii: " "))
    guard let first = words.first, let last = words.last, words.count == 2 || words.count == 4,
      let office = Party(String(Substring(first))), let period = Pack.Period(last), last.firstDots != nil
    else { return nil }
    var represented: Party?
    if words.count == 4 {
      guard words[1].elementsEqual("for".utf8), let state = Party(String(Substring(words[2]))) else { return nil }
      represented = state
    }
    self.init(office: office, represented: represented, period: period)
  }
}

extension Substring.UTF8View {
  /// Without the blanks, tabs and carriage returns at either end.
  fileprivate var trimmed: Substring.UTF8View {
    var slice = self
    while let byte = slice.first, byte.isBlank { slice = slice.dropFirst() }
    while let byte = slice.last, byte.isBlank { slice = slice.dropLast() }
    return slice
  }

  /// The word up to the first blank, and what stands behind the blanks.
  fileprivate var firstWord: (Substring.UTF8View, Substring.UTF8View) {
    let end = firstIndex { $0.isBlank } ?? endIndex
    return (self[..<end], self[end...].trimmed)
  }

  /// Where the first `..` stands.
  fileprivate var firstDots: Range<Index>? {
    guard let dot = firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let next = index(after: dot)
    guard next < endIndex, self[next] == UInt8(ascii: ".") else { return nil }
    return dot..<index(after: next)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}

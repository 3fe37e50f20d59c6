internal import Negotiation

/// Takes the text of a pack apart, line by line, and keeps going after a wrong one.
struct PackParser {
  private(set) var entries: [Pack.Entry] = []
  private(set) var problems: [PackError.Problem] = []

  private var line = 0
  private var seen: Set<Name> = []

  /// What an entry may name once only.
  private struct Name: Hashable {
    let kind: Pack.Kind
    let id: String
  }

  init(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      entries.reserveCapacity(buffer.count / 64)
      seen.reserveCapacity(buffer.count / 64)
      var rest = buffer[...]
      while let piece = rest.popPiece(until: UInt8(ascii: "\n")) {
        line += 1
        let bytes = piece.trimmed
        guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
        read(bytes)
      }
    }
  }

  private mutating func read(_ bytes: Bytes) {
    var fields = bytes
    guard let head = fields.popPiece(until: UInt8(ascii: "|"))?.trimmed else { return }
    let (word, rest) = head.firstWord
    guard let kind = Pack.Kind(rawValue: word.text) else { return report(word.text, .unknownKind) }
    let written = rest.text
    guard Slug.isPath(written) else { return report(written, .badIdentifier) }
    let id = kind == .person ? Party.personPrefix + written : written
    guard seen.insert(Name(kind: kind, id: id)).inserted else { return report(written, .repeatedIdentifier) }

    let before = problems.count
    let names = fields.popPiece(until: UInt8(ascii: "|"))?.trimmed.list ?? []
    if names.isEmpty { report(head.text, .noNames) }
    if names.contains("") { report(head.text, .emptyName) }

    var facts = Facts()
    while let field = fields.popPiece(until: UInt8(ascii: "|"))?.trimmed { read(field, of: kind, into: &facts) }
    if bytes.last == UInt8(ascii: "|") { report("", .unknownKey) }
    guard problems.count == before else { return }
    entries.append(
      Pack.Entry(
        kind: kind, id: id, names: names, attributes: facts.attributes, tenures: facts.tenures, dates: facts.dates,
        line: line))
  }

  /// What the fields behind the names have told so far.
  private struct Facts {
    var attributes = Pack.Attributes()
    var tenures: [Pack.Tenure] = []
    var dates: Pack.Period?
  }

  private mutating func read(_ field: Bytes, of kind: Pack.Kind, into facts: inout Facts) {
    let (word, rest) = field.firstWord
    guard let key = Pack.Key(rawValue: word.text) else { return report(word.text, .unknownKey) }
    guard kind.has(key) else { return report(word.text, .misplacedKey) }
    let values = rest.list
    if values.isEmpty != key.isFlag { report(field.text, key.isFlag ? .severalValues : .noValue) }
    if values.contains("") { report(field.text, .emptyName) }
    if values.count > 1, key.isSingle { report(field.text, .severalValues) }
    for value in values {
      switch key.form {
      case .words: break
      case .identifier: if !Slug.isPath(value) { report(value, .badIdentifier) }
      case .choice(let one, let other): if value != one, value != other { report(value, .badChoice) }
      case .period:
        facts.dates = Pack.Period(value)
        if facts.dates == nil { report(value, .badDate) }
      case .tenure:
        if let tenure = Pack.Tenure(value) { facts.tenures.append(tenure) } else { report(value, .badTenure) }
      }
    }
    facts.attributes.add(values, under: key)
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

private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

extension Bytes {
  /// Takes off what stands before the separator, and the separator; `nil` when nothing is left.
  fileprivate mutating func popPiece(until separator: UInt8) -> Bytes? {
    guard !isEmpty else { return nil }
    let end = firstIndex(of: separator) ?? endIndex
    let piece = self[startIndex..<end]
    self = end < endIndex ? self[(end + 1)...] : self[endIndex...]
    return piece
  }

  /// Without the blanks, tabs and carriage returns at either end.
  fileprivate var trimmed: Bytes {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }

  /// The word up to the first blank, and what stands behind the blanks.
  fileprivate var firstWord: (Bytes, Bytes) {
    let end = firstIndex { $0.isBlank } ?? endIndex
    return (self[..<end], self[end...].trimmed)
  }

  fileprivate var text: String { String(decoding: self, as: UTF8.self) }

  /// The values between semicolons; none when nothing is there.
  fileprivate var list: [String] {
    guard !isEmpty else { return [] }
    var values: [String] = []
    var rest = self
    while let value = rest.popPiece(until: UInt8(ascii: ";")) { values.append(value.trimmed.text) }
    if last == UInt8(ascii: ";") { values.append("") }
    return values
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}

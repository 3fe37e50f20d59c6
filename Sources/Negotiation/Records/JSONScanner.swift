/// Walks one JSON text over its bytes, without building a tree.
///
/// A rebuild decodes a million records, and a tree of them costs fifteen times as much as a walk; this
/// is why the ledger has its own. Accepts RFC 8259, in UTF-8, nested at most ``deepest`` times. The
/// buffer must outlive the scanner.
public struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  /// How many objects and arrays may stand inside each other; a record needs three.
  public static let deepest = 64

  /// Starts at the first byte. Nothing is copied.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Byte offset of what comes next.
  public var offset: Int { index }

  /// Calls `body` for each key of an object; `body` must consume the value.
  ///
  /// The key is handed over as its bytes between the quotes. Keys with escapes are refused: no record
  /// has one.
  public mutating func object(
    _ body: (inout JSONScanner, _ key: UnsafeBufferPointer<UInt8>) throws(RecordError) -> Void
  ) throws(RecordError) {
    try enter(UInt8(ascii: "{"), "an object")
    defer { depth -= 1 }
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try plainKey()
      try expect(UInt8(ascii: ":"), "a colon")
      try body(&self, key)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "a comma or a closing brace")
  }

  /// Calls `body` for each element of an array; `body` must consume it.
  public mutating func array(
    _ body: (inout JSONScanner) throws(RecordError) -> Void
  ) throws(RecordError) {
    try enter(UInt8(ascii: "["), "an array")
    defer { depth -= 1 }
    if take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "a comma or a closing bracket")
  }

  /// A string, its escapes resolved.
  public mutating func string() throws(RecordError) -> String {
    skipSpace()
    let start = index
    try expect(UInt8(ascii: "\""), "a string")
    let first = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let text = UnsafeBufferPointer(rebasing: bytes[first..<index])
        index += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw RecordError(code: .syntax, problem: "the text is not UTF-8", offset: start)
        }
        return string
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: first) }
      if byte < 0x20 { break }
      index += 1
    }
    throw broken(index < bytes.count ? "a control character inside a string" : "the string does not end")
  }

  /// A string, or `nil` for `null`.
  public mutating func stringOrNull() throws(RecordError) -> String? {
    try null() ? nil : try string()
  }

  /// An array of strings.
  public mutating func strings() throws(RecordError) -> [String] {
    var list: [String] = []
    try array { scanner throws(RecordError) in list.append(try scanner.string()) }
    return list
  }

  /// An integer of at most eighteen digits, without leading zeros.
  public mutating func integer() throws(RecordError) -> Int {
    skipSpace()
    let negative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if negative { index += 1 }
    let first = index
    var value = 0
    while index < bytes.count, isDigit(bytes[index]), index - first < 18 {
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index > first, index == first + 1 || bytes[first] != UInt8(ascii: "0"),
      !(index < bytes.count && isNumberPart(bytes[index]))
    else { throw broken("a whole number was expected") }
    return negative ? -value : value
  }

  /// A decimal in hundredths: `0.85` is 85. Digits past the second place are refused.
  public mutating func hundredths() throws(RecordError) -> Int {
    skipSpace()
    let whole = index
    while index < bytes.count, isDigit(bytes[index]), index - whole < 3 { index += 1 }
    guard index > whole, index == whole + 1 || bytes[whole] != UInt8(ascii: "0") else {
      throw broken("a number was expected")
    }
    var value = bytes[whole..<index].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } * 100
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard index < bytes.count, isDigit(bytes[index]) else { throw broken("a decimal place was expected") }
      for scale in [10, 1] where index < bytes.count && isDigit(bytes[index]) {
        value += Int(bytes[index] - UInt8(ascii: "0")) * scale
        index += 1
      }
    }
    guard !(index < bytes.count && isNumberPart(bytes[index])) else {
      throw broken("at most two decimal places were expected")
    }
    return value
  }

  /// `true` or `false`.
  public mutating func boolean() throws(RecordError) -> Bool {
    skipSpace()
    if word("true") { return true }
    if word("false") { return false }
    throw broken("true or false was expected")
  }

  /// Consumes `null` if it comes next.
  public mutating func null() throws(RecordError) -> Bool {
    skipSpace()
    return word("null")
  }

  /// Steps over one value of any kind and returns its bytes' range.
  @discardableResult
  public mutating func skip() throws(RecordError) -> Range<Int> {
    skipSpace()
    let start = index
    guard index < bytes.count else { throw broken("a value was expected") }
    switch bytes[index] {
    case UInt8(ascii: "{"): try object { scanner, _ throws(RecordError) in try scanner.skip() }
    case UInt8(ascii: "["): try array { scanner throws(RecordError) in try scanner.skip() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
    case UInt8(ascii: "n"): if try !null() { throw broken("a value was expected") }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw broken("a value was expected")
    }
    return start..<index
  }

  /// The bytes of a range returned by ``skip()``, as text.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Refuses anything but white space after the value.
  public mutating func end() throws(RecordError) {
    skipSpace()
    if index < bytes.count { throw broken("text after the end of the record") }
  }
}

extension JSONScanner {
  private mutating func skipSpace() {
    while index < bytes.count,
      bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A || bytes[index] == 0x0D
    { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func enter(_ bracket: UInt8, _ what: String) throws(RecordError) {
    try expect(bracket, what)
    depth += 1
    guard depth <= JSONScanner.deepest else {
      throw broken("brackets stand more than \(JSONScanner.deepest) deep")
    }
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(RecordError) {
    guard take(byte) else { throw broken("\(what) was expected") }
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += count
    return true
  }

  private mutating func plainKey() throws(RecordError) -> UnsafeBufferPointer<UInt8> {
    try expect(UInt8(ascii: "\""), "a key")
    let first = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") || bytes[index] < 0x20 {
        throw broken("an escape inside a key")
      }
      index += 1
    }
    guard index < bytes.count else { throw broken("the line ends inside a key") }
    index += 1
    return UnsafeBufferPointer(rebasing: bytes[first..<(index - 1)])
  }

  private mutating func escapedString(from first: Int) throws(RecordError) -> String {
    var out = Array(bytes[first..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: out, as: UTF8.self) else {
          throw RecordError(code: .syntax, problem: "the text is not UTF-8", offset: first)
        }
        return string
      case UInt8(ascii: "\\"): try appendEscape(to: &out)
      case 0..<0x20:
        index -= 1
        throw broken("a control character inside a string")
      default: out.append(byte)
      }
    }
    throw broken("the string does not end")
  }

  private mutating func appendEscape(to out: inout [UInt8]) throws(RecordError) {
    guard index < bytes.count else { throw broken("the string does not end") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit) {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        else { throw broken("half a surrogate pair") }
        index += 2
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw broken("half a surrogate pair") }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw broken("half a surrogate pair") }
      out.append(contentsOf: String(scalar).utf8)
    default: throw broken("an escape JSON does not have")
    }
  }

  private mutating func hexadecimal() throws(RecordError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count, let digit = hexadecimalDigit(bytes[index]) else {
        throw broken("four hexadecimal digits were expected")
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// A number as RFC 8259 spells it: no leading zeros, no bare point.
  private mutating func number() throws(RecordError) {
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let first = index
    try digits()
    guard index == first + 1 || bytes[first] != UInt8(ascii: "0") else { throw broken("a number starts with zero") }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(RecordError) {
    let first = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    guard index > first else { throw broken("a digit was expected") }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isNumberPart(_ byte: UInt8) -> Bool {
    isDigit(byte)
      || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(byte)
  }

  private func broken(_ problem: String) -> RecordError {
    RecordError(
      code: .syntax, problem: index >= bytes.count ? "the line is cut off: " + problem : problem,
      offset: min(index, bytes.count))
  }
}

// How records spell the values of the codebook. A value that is not allowed names its field.
extension JSONScanner {
  /// `["armenia/president", "person:igor-popov"]`
  mutating func parties(_ field: String) throws(RecordError) -> [Party] {
    var list: [Party] = []
    try array { json throws(RecordError) in
      let id = try json.string()
      guard let party = Party(id) else {
        throw .malformed(field: field, problem: "\"\(id)\" is no party such as armenia/president or person:first-last")
      }
      list.append(party)
    }
    return list
  }

  /// `["peaceful-settlement"]`
  mutating func slugs(_ field: String) throws(RecordError) -> [String] {
    let list = try strings()
    for slug in list where !Slug.isWord(slug) {
      throw .malformed(field: field, problem: "\"\(slug)\" is no slug such as peaceful-settlement")
    }
    return list
  }

  /// `"2011-12-06"`, or `null` for no day.
  mutating func day(_ field: String) throws(RecordError) -> Day? {
    if let bytes = plainString() {
      guard let day = Day(iso: bytes) else { throw .noDay(field, String(decoding: bytes, as: UTF8.self)) }
      return day
    }
    guard let text = try stringOrNull() else { return nil }
    guard let day = Day(text) else { throw .noDay(field, text) }
    return day
  }

  /// `"2011-10-24-baku#12"`
  mutating func entryID(_ field: String) throws(RecordError) -> EntryID {
    let text = try string()
    guard let id = EntryID(text) else {
      throw .malformed(field: field, problem: "\"\(text)\" is no event id such as 2011-10-24-baku#12")
    }
    return id
  }

  /// One of a closed list of words.
  mutating func value<V: RawRepresentable<String> & CaseIterable>(_ field: String) throws(RecordError) -> V {
    try V.allowed(try string(), in: field)
  }

  /// `0.85`
  mutating func confidence() throws(RecordError) -> Confidence {
    let hundredths = try hundredths()
    guard hundredths <= 100 else { throw .malformed(field: "confidence", problem: "is above 1.00") }
    return Confidence(hundredths: hundredths)
  }

  /// `{"start":…,"end":…,"precision":…,"basis":…,"expression":…}`, the keys in any order.
  mutating func when() throws(RecordError) -> When {
    var when = When(start: nil, end: nil, precision: .unknown, basis: .statement)
    try fields(JSONScanner.whenFields, of: "when") { json, field throws(RecordError) in
      switch field {
      case 0: when.basis = try json.value("when.basis")
      case 1: when.end = try json.day("when.end")
      case 2: when.expression = try json.stringOrNull()
      case 3: when.precision = try json.value("when.precision")
      default: when.start = try json.day("when.start")
      }
    }
    if let start = when.start, let end = when.end, end < start {
      throw .malformed(field: "when.end", problem: "\(end) is before the start \(start)")
    }
    return when
  }

  /// `{"mode":"reported","speakers":["armenia"]}`
  mutating func attribution() throws(RecordError) -> Attribution {
    var attribution = Attribution.own
    try fields(JSONScanner.attributionFields, of: "attribution") { json, field throws(RecordError) in
      switch field {
      case 0: attribution.mode = try json.value("attribution.mode")
      default: attribution.speakers = try json.parties("attribution.speakers")
      }
    }
    return attribution
  }

  /// `{"start":120,"end":131}`, in bytes.
  mutating func span() throws(RecordError) -> Range<Int> {
    var start = 0
    var end = 0
    try fields(JSONScanner.spanFields, of: "span") { json, field throws(RecordError) in
      if field == 0 { end = try json.integer() } else { start = try json.integer() }
    }
    guard 0 <= start, start <= end else {
      throw .malformed(field: "span", problem: "\(start) to \(end) is no range of bytes")
    }
    return start..<end
  }

  /// `[{"relation":"about","target":"2011-10-24-baku#12"}]`
  mutating func links() throws(RecordError) -> [Link] {
    var list: [Link] = []
    try array { json throws(RecordError) in
      var link = Link(.about, EntryID(statement: "", version: 0))
      try json.fields(JSONScanner.linkFields, of: "links") { json, field throws(RecordError) in
        switch field {
        case 0: link.relation = try json.value("links.relation")
        default: link.target = try json.entryID("links.target")
        }
      }
      list.append(link)
    }
    return list
  }

  // Sorted, as they stand in the log.
  private static let whenFields: [StaticString] = ["basis", "end", "expression", "precision", "start"]
  private static let attributionFields: [StaticString] = ["mode", "speakers"]
  private static let spanFields: [StaticString] = ["end", "start"]
  private static let linkFields: [StaticString] = ["relation", "target"]

  /// Reads a small object in which each of `names` must stand exactly once, in any order; `body` is told which.
  private mutating func fields(
    _ names: [StaticString], of field: String,
    _ body: (inout JSONScanner, _ place: Int) throws(RecordError) -> Void
  ) throws(RecordError) {
    var seen: UInt8 = 0
    try object { json, bytes throws(RecordError) in
      guard let place = names.firstIndex(where: { $0.matches(bytes) }) else {
        throw .malformed(
          field: field + "." + String(decoding: bytes, as: UTF8.self), problem: "is no field of \(field)")
      }
      guard seen & 1 << place == 0 else { throw .malformed(field: "\(field).\(names[place])", problem: "stands twice") }
      seen |= 1 << place
      do throws(RecordError) { try body(&json, place) } catch { throw error.inside("\(field).\(names[place])") }
    }
    for place in names.indices where seen & 1 << place == 0 { throw .missing("\(field).\(names[place])") }
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The value that a field of a record names.
  static func allowed(_ text: String, in field: String) throws(RecordError) -> Self {
    guard let value = Self(rawValue: text) else {
      throw .notAllowed(field: field, value: text, allowed: allCases.map(\.rawValue))
    }
    return value
  }
}

extension RecordError {
  fileprivate static func noDay(_ field: String, _ text: String) -> RecordError {
    .malformed(field: field, problem: "\"\(text)\" is no day of the calendar (YYYY-MM-DD)")
  }
}

extension StaticString {
  /// Whether the bytes are this text. Complexity: O(length).
  fileprivate func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8CodeUnitCount == bytes.count
      && UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).elementsEqual(bytes)
  }
}

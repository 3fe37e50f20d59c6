internal import Negotiation

/// An event as a coder or a machine wrote it down, as far as two decompositions are compared.
///
/// Read more leniently than what is recorded: a team's own columns, ids of another form and missing fields are no
/// reason not to compare.
struct CodedEvent: Equatable {
  var statement = ""
  var id = ""
  var type = ""
  var actors: Set<String> = []
  var counterparts: Set<String> = []
  var predicate = ""
  var mechanism: String?
  var documents: Set<String> = []
  var start: String?
  var end: String?
  var strength: String?
  var isNegated = false
  /// `own`, `reported` or `presupposed`.
  var mode = "own"
  var sentence: Int?
  /// Byte offsets into the page.
  var span: Range<Int>?
  var cue = ""

  /// The tier accuracy is reported in (codebook, section 2).
  var tier: Event.Tier {
    if mode == "presupposed" { return .background }
    let attested = ["statement.issued", "role.attested", "reference.made", "mechanism.attested"]
    return attested.contains(type) ? .attested : .core
  }
}

extension CodedEvent {
  /// Takes what a scanner finds in one object.
  mutating func read(_ json: inout JSONScanner, _ key: String) throws(RecordError) {
    switch key {
    case "statement": statement = try json.stringOrNull() ?? ""
    case "id": id = try json.stringOrNull() ?? ""
    case "type": type = try json.string()
    case "actors": actors = Set(try CodedEvent.list(&json))
    case "counterparts": counterparts = Set(try CodedEvent.list(&json))
    case "predicate": predicate = try json.stringOrNull() ?? ""
    case "mechanism": mechanism = try CodedEvent.text(&json)
    case "documents": documents = Set(try CodedEvent.list(&json))
    case "strength": strength = try CodedEvent.text(&json)
    case "negated": isNegated = try json.null() ? false : try json.boolean()
    case "sentence": sentence = try json.null() ? nil : try json.integer()
    case "cue": cue = try json.stringOrNull() ?? ""
    case "when": try readWhen(&json)
    case "span": try readSpan(&json)
    case "attribution": try readAttribution(&json)
    default: try json.skip()
    }
  }

  private mutating func readWhen(_ json: inout JSONScanner) throws(RecordError) {
    if try json.null() { return }
    var bounds: [String: String] = [:]
    try json.object { json, key throws(RecordError) in
      let name = String(decoding: key, as: UTF8.self)
      if name == "start" || name == "end" { bounds[name] = try json.stringOrNull() } else { try json.skip() }
    }
    (start, end) = (bounds["start"], bounds["end"])
  }

  private mutating func readSpan(_ json: inout JSONScanner) throws(RecordError) {
    if try json.null() { return }
    var bounds: [String: Int] = [:]
    try json.object { json, key throws(RecordError) in bounds[String(decoding: key, as: UTF8.self)] = try json.integer()
    }
    guard let start = bounds["start"], let end = bounds["end"], start < end else { return }
    span = start..<end
  }

  private mutating func readAttribution(_ json: inout JSONScanner) throws(RecordError) {
    if try json.null() { return }
    var mode: String?
    try json.object { json, key throws(RecordError) in
      if String(decoding: key, as: UTF8.self) == "mode" { mode = try json.stringOrNull() } else { try json.skip() }
    }
    self.mode = mode ?? "own"
  }

  /// A text; an empty one says as little as `null`.
  private static func text(_ json: inout JSONScanner) throws(RecordError) -> String? {
    let text = try json.stringOrNull()
    return text == "" ? nil : text
  }

  private static func list(_ json: inout JSONScanner) throws(RecordError) -> [String] {
    try json.null() ? [] : try json.strings()
  }
}

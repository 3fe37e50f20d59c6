/// Bookkeeping on the wire. A line carries `by`, who did it; in the log that is a column.
enum BookkeepingRecord {
  static func write(
    _ bookkeeping: Bookkeeping, id: EntryID, by recorder: String?, _ layout: Record.Layout,
    to json: inout JSONWriter
  ) {
    json.object { json in
      if layout == .line {
        json.field("statement", id.statement)
        json.field("id", id.description)
        json.field("type", bookkeeping.kind.rawValue)
        json.field("by", recorder)
      }
      // The fields of each kind are few and stand sorted in both layouts.
      switch bookkeeping {
      case .sourceAttached(let sha256, let bytes, let media):
        json.field("bytes", bytes)
        json.field("media", media)
        json.field("sha256", sha256)
      case .statementDated(let day, let why, let evidence):
        json.field("date", day)
        json.field("evidence", evidence?.description)
        json.field("why", why)
      case .eventConfirmed(let target, let why):
        json.field("target", target.description)
        json.field("why", why)
      case .eventAmended(let target, let field, let value, let why):
        json.field("field", field)
        json.field("target", target.description)
        json.field("value") { $0.raw(value) }
        json.field("why", why)
      case .eventRetracted(let target, let why):
        json.field("target", target.description)
        json.field("why", why)
      case .outcomeAssessed(let target, let outcome, let evidence, let why):
        json.field("evidence", evidence.map(\.description))
        json.field("outcome", outcome.rawValue)
        json.field("target", target.description)
        json.field("why", why)
      case .matchRejected(let target, let evidence, let why):
        json.field("evidence", evidence.map(\.description))
        json.field("target", target.description)
        json.field("why", why)
      case .aliasAssigned(let name, let party, let why):
        json.field("name", name)
        json.field("party", party.id)
        json.field("why", why)
      case .entityMerged(let from, let into, let why):
        json.field("from", from.id)
        json.field("into", into.id)
        json.field("why", why)
      case .noteAdded(let target, let text):
        json.field("target", target?.description)
        json.field("text", text)
      case .reprintLinked(let sha256, let address, let differences):
        json.field("address", address)
        json.field("differences", differences)
        json.field("sha256", sha256)
      }
    }
  }

  static func read(
    _ json: inout JSONScanner, kind: Bookkeeping.Kind
  ) throws(RecordError) -> (Bookkeeping, by: String?) {
    var texts: [String: String] = [:]
    var numbers: [String: Int] = [:]
    var evidence: [EntryID] = []
    var seen: Set<String> = []
    try json.object { json, name throws(RecordError) in
      let key = String(decoding: name, as: UTF8.self)
      guard kind.fields.contains(key) || ["statement", "id", "type", "by"].contains(key) else {
        throw .malformed(field: key, problem: "is no field of \(kind.rawValue)")
      }
      guard seen.insert(key).inserted else { throw .malformed(field: key, problem: "stands twice") }
      do throws(RecordError) {
        switch key {
        case "statement", "id", "type": try json.skip()
        case "bytes", "differences": numbers[key] = try json.integer()
        case "value": texts[key] = json.text(try json.skip())
        case "evidence" where kind == .outcomeAssessed || kind == .matchRejected:
          try json.array { json throws(RecordError) in
            evidence.append(try json.entryID(key))
          }
        default: texts[key] = try json.stringOrNull()
        }
      } catch {
        throw error.inside(key)
      }
    }
    for key in kind.fields where !seen.contains(key) { throw .missing(key) }
    let fields = Fields(texts: texts, numbers: numbers)
    let value: Bookkeeping
    switch kind {
    case .sourceAttached:
      value = .sourceAttached(
        sha256: try fields.digest("sha256"), bytes: try fields.number("bytes"), media: try fields.text("media"))
    case .statementDated:
      let text = try fields.text("date")
      guard let day = Day(text) else {
        throw .malformed(field: "date", problem: "\"\(text)\" is no day of the calendar (YYYY-MM-DD)")
      }
      value = .statementDated(day, why: try fields.text("why"), evidence: try fields.entryIfAny("evidence"))
    case .eventConfirmed:
      value = .eventConfirmed(try fields.entry("target"), why: texts["why"])
    case .eventAmended:
      value = .eventAmended(
        try fields.entry("target"), field: try fields.text("field"), value: try fields.text("value"),
        why: try fields.text("why"))
    case .eventRetracted:
      value = .eventRetracted(try fields.entry("target"), why: try fields.text("why"))
    case .outcomeAssessed:
      value = .outcomeAssessed(
        try fields.entry("target"), try Outcome.allowed(try fields.text("outcome"), in: "outcome"),
        evidence: evidence, why: try fields.text("why"))
    case .matchRejected:
      value = .matchRejected(try fields.entry("target"), evidence: evidence, why: try fields.text("why"))
    case .aliasAssigned:
      value = .aliasAssigned(name: try fields.text("name"), party: try fields.party("party"), why: texts["why"])
    case .entityMerged:
      value = .entityMerged(
        from: try fields.party("from"), into: try fields.party("into"), why: try fields.text("why"))
    case .noteAdded:
      value = .noteAdded(try fields.entryIfAny("target"), text: try fields.text("text"))
    case .reprintLinked:
      value = .reprintLinked(
        sha256: try fields.digest("sha256"), address: texts["address"],
        differences: try fields.number("differences"))
    }
    return (value, texts["by"])
  }

  /// What was found in the record, each field asked for by its kind.
  private struct Fields {
    let texts: [String: String]
    let numbers: [String: Int]

    func text(_ key: String) throws(RecordError) -> String {
      guard let text = texts[key] else { throw .missing(key) }
      return text
    }

    func number(_ key: String) throws(RecordError) -> Int {
      guard let number = numbers[key] else { throw .missing(key) }
      return number
    }

    func digest(_ key: String) throws(RecordError) -> String {
      let text = try text(key)
      guard HeaderRecord.isDigest(text) else {
        throw .malformed(field: key, problem: "is no SHA-256 of 64 lower-case hexadecimal digits")
      }
      return text
    }

    func entry(_ key: String) throws(RecordError) -> EntryID {
      guard let id = EntryID(try text(key)) else {
        throw .malformed(field: key, problem: "is no event id such as 2011-10-24-baku#12")
      }
      return id
    }

    func entryIfAny(_ key: String) throws(RecordError) -> EntryID? {
      texts[key] == nil ? nil : try entry(key)
    }

    func party(_ key: String) throws(RecordError) -> Party {
      let text = try text(key)
      guard let party = Party(text) else {
        throw .malformed(field: key, problem: "\"\(text)\" is no party such as armenia/president")
      }
      return party
    }
  }
}

extension Bookkeeping.Kind {
  /// The fields that stand in every record of the kind, besides `statement`, `id`, `type` and `by`.
  fileprivate var fields: [String] {
    switch self {
    case .sourceAttached: ["bytes", "media", "sha256"]
    case .statementDated: ["date", "evidence", "why"]
    case .eventConfirmed, .eventRetracted: ["target", "why"]
    case .eventAmended: ["field", "target", "value", "why"]
    case .outcomeAssessed: ["evidence", "outcome", "target", "why"]
    case .matchRejected: ["evidence", "target", "why"]
    case .aliasAssigned: ["name", "party", "why"]
    case .entityMerged: ["from", "into", "why"]
    case .noteAdded: ["target", "text"]
    case .reprintLinked: ["address", "differences", "sha256"]
    }
  }
}

/// An event on the wire: version 1 of the record of codebook section 2.
///
/// The live ``Event`` is never coded directly; a retired version becomes a struct of its own with an
/// initialiser to the next one, see ``Record/decode(_:type:version:id:)``.
enum EventRecord {
  /// The keys of a record, in the codebook's order.
  enum Key: String, CaseIterable {
    case statement, id, type, subtype, actors, counterparts, predicate, topics, mechanism, documents
    case when, asserted, places, strength, negated, attribution, sentence, span, cue, links, rule
    case confidence

    /// The keys kept in the log, sorted; statement, id and type are columns there.
    static let logged: [Key] = allCases.filter { ![.statement, .id, .type].contains($0) }
      .sorted { $0.rawValue < $1.rawValue }

    /// The same, as they are looked up: in the log's order, then those that only lines have.
    static let expected: [Expected] = (logged + [.statement, .id, .type]).map { Expected(key: $0) }

    /// A key and the bytes it is written with.
    struct Expected {
      let key: Key
      let bytes: [UInt8]

      init(key: Key) {
        self.key = key
        bytes = Array(key.rawValue.utf8)
      }
    }
  }

  static func write(_ event: Event, _ id: EntryID, _ layout: Record.Layout, to json: inout JSONWriter) {
    let sorted = layout == .log
    json.append(room: room(event, id)) { json in
      json.object { json in
        for key in sorted ? Key.logged : Key.allCases { write(key, of: event, id, sorted: sorted, to: &json) }
      }
    }
  }

  /// How many bytes a record takes at most.
  private static func room(_ event: Event, _ id: EntryID) -> Int {
    // The keys, those of the objects inside too, and the values that are no text of their own.
    var room = 1_200 + 2 * JSONCursor.room(id)
    room += JSONCursor.room(event.act.subtype) + JSONCursor.room(event.predicate)
    room += JSONCursor.room(event.actors) + JSONCursor.room(event.counterparts)
    room += JSONCursor.room(event.attribution.speakers) + JSONCursor.room(event.topics)
    room += JSONCursor.room(event.documents) + JSONCursor.room(event.places) + JSONCursor.room(event.mechanism)
    room += JSONCursor.room(event.when.expression) + JSONCursor.room(event.citation.cue) + JSONCursor.room(event.rule)
    return event.links.reduce(room) { $0 + JSONCursor.room($1.target) + 80 }
  }

  private static func write(
    _ key: Key, of event: Event, _ id: EntryID, sorted: Bool, to json: inout JSONCursor
  ) {
    switch key {
    case .statement: json.field("statement", id.statement)
    case .id: json.field("id", id)
    case .type: json.field("type", event.act.type.rawValue)
    case .subtype: json.field("subtype", event.act.subtype)
    case .actors: json.field("actors", event.actors)
    case .counterparts: json.field("counterparts", event.counterparts)
    case .predicate: json.field("predicate", event.predicate)
    case .topics: json.field("topics", event.topics)
    case .mechanism: json.field("mechanism", event.mechanism)
    case .documents: json.field("documents", event.documents)
    case .when: json.field("when") { write(event.when, sorted: sorted, to: &$0) }
    case .asserted: json.field("asserted", event.asserted)
    case .places: json.field("places", event.places)
    case .strength: json.field("strength", event.act.strength)
    case .negated: json.field("negated", event.negated)
    case .attribution:
      json.field("attribution") { json in
        json.object {
          $0.field("mode", event.attribution.mode.rawValue)
          $0.field("speakers", event.attribution.speakers)
        }
      }
    case .sentence: json.field("sentence", event.citation.sentence)
    case .span:
      json.field("span") { json in
        json.object {
          if sorted { $0.field("end", event.citation.span.upperBound) }
          $0.field("start", event.citation.span.lowerBound)
          if !sorted { $0.field("end", event.citation.span.upperBound) }
        }
      }
    case .cue: json.field("cue", event.citation.cue)
    case .links:
      json.field("links") { json in
        json.array(event.links) { json, link in
          json.object {
            $0.field("relation", link.relation.rawValue)
            $0.field("target", link.target)
          }
        }
      }
    case .rule: if let rule = event.rule { json.field("rule", rule) }
    case .confidence:
      if let confidence = event.confidence { json.field("confidence", confidence) }
    }
  }

  private static func write(_ when: When, sorted: Bool, to json: inout JSONCursor) {
    json.object {
      if sorted {
        $0.field("basis", when.basis.rawValue)
        $0.field("end", when.end)
        $0.field("expression", when.expression)
        $0.field("precision", when.precision.rawValue)
        $0.field("start", when.start)
      } else {
        $0.field("start", when.start)
        $0.field("end", when.end)
        $0.field("precision", when.precision.rawValue)
        $0.field("basis", when.basis.rawValue)
        $0.field("expression", when.expression)
      }
    }
  }
}

extension EventRecord {
  /// Reads one event. Every key of the codebook must be there and no other.
  static func read(_ json: inout JSONScanner, type: EventType, id: EntryID) throws(RecordError) -> Event {
    var seen: UInt32 = 0
    var place = 0
    var subtype: String?
    var strength: String?
    var event = Event(
      id: id, act: .actionTaken(kind: nil), predicate: "",
      when: When(start: nil, end: nil, precision: .unknown, basis: .statement), asserted: nil,
      citation: Citation(sentence: 0, span: 0..<0, cue: ""))
    try json.object { json, name throws(RecordError) in
      guard let key = Key(bytes: name, after: &place) else {
        let name = String(decoding: name, as: UTF8.self)
        throw .malformed(field: name, problem: "is no field of \(type.rawValue)")
      }
      guard seen & key.bit == 0 else { throw .malformed(field: key.rawValue, problem: "stands twice") }
      seen |= key.bit
      do throws(RecordError) {
        switch key {
        case .statement, .id, .type: try json.skip()
        case .subtype: subtype = try json.stringOrNull()
        case .actors: event.actors = try json.parties(key.rawValue)
        case .counterparts: event.counterparts = try json.parties(key.rawValue)
        case .predicate: event.predicate = try json.string()
        case .topics: event.topics = try json.slugs(key.rawValue)
        case .mechanism: event.mechanism = try json.stringOrNull()
        case .documents: event.documents = try json.slugs(key.rawValue)
        case .when: event.when = try json.when()
        case .asserted: event.asserted = try json.day(key.rawValue)
        case .places: event.places = try json.strings()
        case .strength: strength = try json.stringOrNull()
        case .negated: event.negated = try json.boolean()
        case .attribution: event.attribution = try json.attribution()
        case .sentence: event.citation.sentence = try json.integer()
        case .span: event.citation.span = try json.span()
        case .cue: event.citation.cue = try json.string()
        case .links: event.links = try json.links()
        case .rule: event.rule = try json.string()
        case .confidence: event.confidence = try json.confidence()
        }
      } catch {
        // A value of the wrong kind is a syntax error of the scanner; say whose it is.
        throw error.inside(key.rawValue)
      }
    }
    for key in Key.logged where key != .rule && key != .confidence && seen & key.bit == 0 {
      throw .missing(key.rawValue)
    }
    guard event.citation.sentence >= 0 else { throw .malformed(field: "sentence", problem: "is negative") }
    if let mechanism = event.mechanism, !Slug.isWord(mechanism) {
      throw .malformed(field: "mechanism", problem: "\"\(mechanism)\" is no slug such as incident-investigation")
    }
    event.act = try Act(type: type, subtype: subtype, strength: strength)
    return event
  }
}

extension EventRecord.Key {
  fileprivate var bit: UInt32 {
    switch self {
    case .statement: 1 << 0
    case .id: 1 << 1
    case .type: 1 << 2
    case .subtype: 1 << 3
    case .actors: 1 << 4
    case .counterparts: 1 << 5
    case .predicate: 1 << 6
    case .topics: 1 << 7
    case .mechanism: 1 << 8
    case .documents: 1 << 9
    case .when: 1 << 10
    case .asserted: 1 << 11
    case .places: 1 << 12
    case .strength: 1 << 13
    case .negated: 1 << 14
    case .attribution: 1 << 15
    case .sentence: 1 << 16
    case .span: 1 << 17
    case .cue: 1 << 18
    case .links: 1 << 19
    case .rule: 1 << 20
    case .confidence: 1 << 21
    }
  }

  /// Looks from `place` on, where the next key stands in a record of the log, and once around.
  ///
  /// Complexity: O(1) in the log, where keys are sorted; O(number of keys) in a line.
  fileprivate init?(bytes: UnsafeBufferPointer<UInt8>, after place: inout Int) {
    let expected = EventRecord.Key.expected
    for step in expected.indices {
      let next = place + step < expected.count ? place + step : place + step - expected.count
      guard expected[next].bytes.elementsEqual(bytes) else { continue }
      place = next + 1
      self = expected[next].key
      return
    }
    return nil
  }
}

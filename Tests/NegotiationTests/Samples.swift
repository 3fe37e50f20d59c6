import Negotiation

/// One content of every type, about talks that never were, and what is stored for it in version 1.
///
/// The texts are the promise to ledgers that exist: they may be added to, never changed.
enum Samples {
  static let statement = "2031-05-02-lakeside"
  static let day = Day(year: 2031, month: 5, day: 2)

  /// An event that uses every field.
  static let event = Event(
    id: EntryID(statement: statement, version: 7),
    act: .commitmentMade(.firm, kind: "self"),
    actors: [Party(unchecked: "lake-forum/chairs"), Party(unchecked: "person:ada-brandt")],
    counterparts: [Party(unchecked: "sides")], predicate: "come back with a \"draft\" \\ map",
    topics: ["water", "border-map"], mechanism: "river-watch", documents: ["harbour-2030-01-09"],
    when: When(
      start: Day(year: 2031, month: 6, day: 21), end: Day(year: 2031, month: 6, day: 30), precision: .window,
      basis: .relative, expression: "late June"),
    asserted: day, places: ["Lakeside", "São Norte"], negated: true,
    attribution: Attribution(mode: .reported, speakers: [Party(unchecked: "norland/envoy")]),
    citation: Citation(sentence: 3, span: 120..<131, cue: "will return"),
    links: [
      Link(.repeats, EntryID(statement: "2030-01-09-harbour", version: 4)),
      Link(.fulfilledBy, EntryID(statement: statement, version: 9)),
    ],
    rule: "commitment.will", confidence: Confidence(hundredths: 85))

  /// The same event with every field that may be empty left empty.
  static let bare = Event(
    id: EntryID(statement: statement, version: 8), act: .incidentReported(kind: nil), predicate: "shots at the ford",
    when: When(start: nil, end: nil, precision: .unknown, basis: .statement), asserted: nil,
    citation: Citation(sentence: 0, span: 0..<0, cue: ""))

  static let header = StatementHeader(
    statement: statement, title: "Chairs on the river talks", process: "lake-talks",
    issuers: [Party(unchecked: "lake-forum/chairs")], date: day, places: ["Lakeside"],
    address: "https://lakeside.example/7", source: String(repeating: "0a", count: 32),
    body: String(repeating: "b1", count: 32), reader: "1.2")

  /// An event of each of the sixteen types.
  static let events: [Event] = EventType.allCases.enumerated().compactMap { number, type in
    let subtype =
      switch type {
      case .mechanismAttested: "being-set-up"
      case .roleAttested: "Minister of Waters"
      default: "plain"
      }
    guard let act = try? Act(type: type, subtype: subtype, strength: nil) else { return nil }
    var event = Samples.event
    event.id = EntryID(statement: statement, version: number + 1)
    event.act = act
    event.rule = nil
    event.confidence = nil
    return event
  }

  private static let target = EntryID(statement: statement, version: 7)

  /// Bookkeeping of each of the ten kinds, with and without what may be left out, and its record in the log.
  static let bookkeeping: [(Bookkeeping, String)] = [
    (
      .sourceAttached(sha256: header.source, bytes: 5120, media: "text/plain"),
      #"{"bytes":5120,"media":"text/plain","sha256":"\#(header.source)"}"#
    ),
    (
      .statementDated(Day(number: 22_401), why: "the chair's diary", evidence: target),
      #"{"date":"2031-05-02","evidence":"2031-05-02-lakeside#7","why":"the chair's diary"}"#
    ),
    (
      .statementDated(Day(number: 22_401), why: "told", evidence: nil),
      #"{"date":"2031-05-02","evidence":null,"why":"told"}"#
    ),
    (.eventConfirmed(target, why: nil), #"{"target":"2031-05-02-lakeside#7","why":null}"#),
    (.eventConfirmed(target, why: "heard it"), #"{"target":"2031-05-02-lakeside#7","why":"heard it"}"#),
    (
      .eventAmended(target, field: "when.end", value: #"{"a":[1,-2.5e3,null]}"#, why: "slip"),
      #"{"field":"when.end","target":"2031-05-02-lakeside#7","value":{"a":[1,-2.5e3,null]},"why":"slip"}"#
    ),
    (.eventRetracted(target, why: "read twice"), #"{"target":"2031-05-02-lakeside#7","why":"read twice"}"#),
    (
      .outcomeAssessed(target, .fulfilledLate, evidence: [EntryID(statement: "b", version: 2)], why: "came in July"),
      #"{"evidence":["b#2"],"outcome":"fulfilled-late","target":"2031-05-02-lakeside#7","why":"came in July"}"#
    ),
    (
      .outcomeAssessed(target, .lapsed, evidence: [], why: "x"),
      #"{"evidence":[],"outcome":"lapsed","target":"2031-05-02-lakeside#7","why":"x"}"#
    ),
    (
      .aliasAssigned(name: "A. Brandt", party: Party(unchecked: "person:ada-brandt"), why: nil),
      #"{"name":"A. Brandt","party":"person:ada-brandt","why":null}"#
    ),
    (
      .entityMerged(
        from: Party(unchecked: "person:a-brandt"), into: Party(unchecked: "person:ada-brandt"), why: "same"),
      #"{"from":"person:a-brandt","into":"person:ada-brandt","why":"same"}"#
    ),
    (.noteAdded(target, text: "see\nalso"), #"{"target":"2031-05-02-lakeside#7","text":"see\nalso"}"#),
    (.noteAdded(nil, text: "page 2 is torn"), #"{"target":null,"text":"page 2 is torn"}"#),
    (
      .reprintLinked(sha256: header.source, address: nil, differences: 2),
      #"{"address":null,"differences":2,"sha256":"\#(header.source)"}"#
    ),
    (
      .matchRejected(target, evidence: [EntryID(statement: "b", version: 2)], why: "another quay"),
      #"{"evidence":["b#2"],"target":"2031-05-02-lakeside#7","why":"another quay"}"#
    ),
  ]
}

import Negotiation

/// The tables as people read them with `sqlite3`, R or pandas: named, dated, in words.
///
/// Days are `YYYY-MM-DD`, lists are words joined by a comma and a space, flags are 0 or 1. What is judged by
/// the calendar is judged at today's date (UTC). Columns have the names they have in answers, and since `to` is
/// a word of SQL's own it is written `"to"`. The table `dictionary` says what every column means.
struct DocumentedView {
  let name: String
  let meaning: String
  let columns: [(name: String, meaning: String)]
  /// What stands after AS.
  let select: String
}

/// Every view, and the SQL that makes and drops them.
enum Views {
  static let all: [DocumentedView] = [
    events, statements,
    choice("timeline", "Every event by the day it happened or is due.", where: "type <> ''", by: "start, event"),
    choice("meetings", "People met, were received or were joined.", of: .meetingHeld),
    choice("visits", "Travel to, through or across a place.", of: .visitMade),
    choice("discussions", "Content exchanged, no outcome claimed.", of: .discussionHeld),
    choice("agreements", "Parties converge on a text, a mechanism or a shared need.", of: .agreementReached),
    choice("proposals", "Something put to others for acceptance.", of: .proposalMade),
    choice("obligations", "A duty said to exist already.", of: .obligationInvoked),
    choice("evaluations", "An expressive or evaluative act.", of: .evaluationExpressed),
    choice("incidents", "Violence, casualties, displacement.", of: .incidentReported),
    choice("actions", "A material act done or not done.", of: .actionTaken),
    choice(
      "references_made", "Which statement leans on which documents.", where: "type = 'reference.made'",
      by: "asserted, event"),
    commitments,
    commitments(
      "open_commitments", "Commitments that nothing closed.",
      where: "state IN ('open', 'due-soon', 'overdue', 'stale', 'partly')"),
    commitments(
      "overdue_commitments", "Commitments whose window is over and that nothing closed.", where: "state = 'overdue'"),
    callLedger, mechanismStates, positions, offices, outcomes, actors, documents, topics,
  ]

  static let dropped =
    all.reversed().map { "DROP VIEW IF EXISTS \($0.name);\n" }.joined() + "DROP TABLE IF EXISTS dictionary;\n"

  static let created =
    all.map { view in
      // Every start reads the schema: what chooses from another view has its names already.
      let names = view.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let own = view.select.hasPrefix("SELECT * FROM ") ? "" : " (\(names))"
      return "CREATE VIEW \(view.name)\(own) AS \(view.select);\n"
    }.joined() + """
      CREATE TABLE dictionary (
        "view" TEXT NOT NULL, "column" TEXT NOT NULL, meaning TEXT NOT NULL, PRIMARY KEY ("view", "column")
      ) STRICT, WITHOUT ROWID;
      """

  /// Writes what every view and column means; a view's own meaning stands under the column `*`.
  static func writeDictionary(_ connection: Connection) throws(ChronicleError) {
    for view in all {
      for column in [(name: "*", meaning: view.meaning)] + view.columns {
        try connection.run(
          "INSERT INTO dictionary VALUES (?, ?, ?)", .text(view.name), .text(column.name), .text(column.meaning))
      }
    }
  }
}

extension Views {
  fileprivate static let eventColumns: [(name: String, meaning: String)] = [
    ("event", "The event's id, STATEMENT#VERSION."), ("statement", "Where it stands."),
    ("asserted", "When it became public."), ("start", "First day it happened or may be due."),
    ("end", "Last day it happened or may be due."),
    ("precision", "How exact the days are: day, month, window, soft, asap, sequenced, open, unknown."),
    ("basis", "Where the days come from: explicit, relative, statement, dictionary, cross-reference."),
    ("type", "One of the codebook's sixteen types."), ("subtype", "The refinement, the state or the office."),
    ("strength", "How strong, for types that have degrees."), ("by", "Who does it; the bound, the bearers."),
    ("to", "Addressee, partner or beneficiary."), ("what", "In the coder's words."),
    ("topics", "What it is about."), ("mechanism", "The mechanism concerned."),
    ("documents", "The documents leaned on."), ("places", "Where, as written."),
    ("negated", "1 if not done or denied."),
    ("mode", "own, reported or presupposed."), ("sentence", "Sentence in the body; 0 is the headline."),
    ("cue", "The trigger words."),
  ]

  /// The events of one type, in an order.
  fileprivate static func choice(
    _ name: String, _ meaning: String, where condition: String, by order: String
  ) -> DocumentedView {
    DocumentedView(
      name: name, meaning: meaning, columns: eventColumns,
      select: "SELECT * FROM events WHERE \(condition) ORDER BY \(order)")
  }

  /// The events of one type, by the day they happened.
  fileprivate static func choice(_ name: String, _ meaning: String, of type: EventType) -> DocumentedView {
    choice(name, meaning, where: "type = '\(type.rawValue)'", by: "start, event")
  }

  /// A day as it is written.
  static func date(_ column: String) -> String { "date(\(column) * 86400, 'unixepoch')" }

  private static let typeNames = EventType.allCases.map { type in
    "WHEN \(TableSchema.number(of: type)) THEN '\(type.rawValue)'"
  }.joined(separator: " ")

  /// Every event as it stands; the other views choose from it.
  fileprivate static let events = DocumentedView(
    name: "events", meaning: "Every event as it stands.", columns: eventColumns,
    select: """
      SELECT name || '#' || version, name, \(date("asserted")), \(date("begins")), \(date("ends")),
        json_extract(record, '$.when.precision'), json_extract(record, '$.when.basis'), type, subtype, json_extract(record, '$.strength'), actors,
        counterparts, json_extract(record, '$.predicate'), topics, mechanism, documents, places,
        json_extract(record, '$.negated'), json_extract(record, '$.attribution.mode'),
        json_extract(record, '$.sentence'), json_extract(record, '$.cue')
      FROM (
        SELECT stream.name, act.version, act.asserted, act.begins, act.ends,
          CASE act.type \(typeNames) END AS type,
          subtype.text AS subtype, coalesce(actors.reading, '') AS actors,
          coalesce(counterparts.reading, '') AS counterparts, coalesce(topics.reading, '') AS topics,
          mechanism.text AS mechanism, coalesce(documents.reading, '') AS documents,
          coalesce(places.reading, '') AS places, coalesce(act.record, event.record) AS record
        FROM act JOIN event ON event.position = act.position JOIN stream ON stream.no = act.stream
          JOIN motif ON motif.id = act.motif
          LEFT JOIN word AS subtype ON subtype.id = motif.subtype
          LEFT JOIN list AS actors ON actors.id = motif.actors
          LEFT JOIN list AS counterparts ON counterparts.id = motif.counterparts
          LEFT JOIN list AS topics ON topics.id = motif.topics
          LEFT JOIN word AS mechanism ON mechanism.id = motif.mechanism
          LEFT JOIN list AS documents ON documents.id = act.documents
          LEFT JOIN list AS places ON places.id = act.places
        WHERE act.type > 0)
      """)

  fileprivate static let statements = DocumentedView(
    name: "statements", meaning: "The documents recorded.",
    columns: [
      ("statement", "Its name."), ("event", "Its header, version 0."), ("date", "The dateline's day, or learnt later."),
      ("title", "In our own words."), ("issuers", "Who issued it."), ("places", "Where, as written."),
      ("process", "The negotiation it belongs to."), ("address", "Where the page was found."),
    ],
    select: """
      SELECT stream.name, stream.name || '#0', \(date("act.asserted")), json_extract(event.record, '$.title'),
        coalesce(issuers.reading, ''), coalesce(places.reading, ''), process.text, json_extract(event.record, '$.address')
      FROM act JOIN event ON event.position = act.position JOIN stream ON stream.no = act.stream
        JOIN statement ON statement.stream = act.stream
        LEFT JOIN list AS issuers ON issuers.id = statement.issuers
        LEFT JOIN list AS places ON places.id = act.places
        LEFT JOIN word AS process ON process.id = statement.process
      WHERE act.type = 0 ORDER BY act.asserted, stream.name
      """)
}

/// The views that fold several events into a row, or judge one by the calendar.
extension Views {
  private static let commitmentColumns: [(name: String, meaning: String)] = [
    ("event", "The event's id."), ("bound", "Who must act."), ("to", "To whom, or whom it benefits."),
    ("what", "What is undertaken."), ("strength", "firm, plan, readiness or standing."),
    ("start", "First day of the window."),
    ("due", "Last day of the window."), ("window", "Why the window is as it is."),
    ("state", "How it stands today: assessed, or judged by the calendar."),
    ("outcome_event", "The latest assessment that counts."), ("topics", "What it is about."),
    ("asserted", "When it became public."), ("statement", "Where it stands."),
  ]

  static let commitments = DocumentedView(
    name: "commitments", meaning: "Undertakings of a future act of one's own, judged today.",
    columns: commitmentColumns,
    select: """
      SELECT event, "by", "to", what, strength, start, "end",
        CASE
          WHEN strength = 'standing' THEN 'standing'
          WHEN precision = 'day' AND basis IN ('statement', 'cross-reference') AND "end" IS asserted THEN 'none'
          ELSE precision END,
        CASE
          WHEN outcome NOT IN ('open', 'due-soon', 'overdue', 'stale') THEN outcome
          WHEN strength = 'standing' THEN 'not-closable'
          WHEN precision = 'asap' THEN iif(date(coalesce(start, asserted), '+30 days') < date('now'), 'stale', 'open')
          WHEN "end" IS NULL OR (basis IN ('statement', 'cross-reference') AND "end" IS asserted) THEN 'open'
          WHEN precision = 'soft' THEN iif("end" < date('now'), 'stale', 'open')
          WHEN "end" < date('now') THEN 'overdue'
          WHEN "end" <= date('now', '+7 days') THEN 'due-soon'
          ELSE 'open' END,
        outcome_event, topics, asserted, statement
      FROM (
        SELECT events.*, (SELECT json_extract(record, '$.outcome') FROM event WHERE position = assessment) AS outcome,
          (SELECT name || '#' || version FROM event JOIN stream ON no = stream WHERE position = assessment) AS outcome_event
        FROM (
          SELECT events.*, (SELECT max(position) FROM correction
            WHERE target = events.event AND kind = 'outcome.assessed' AND counts) AS assessment
          FROM events WHERE type = 'commitment.made') AS events)
      """)

  static func commitments(_ name: String, _ meaning: String, where condition: String) -> DocumentedView {
    DocumentedView(
      name: name, meaning: meaning, columns: commitmentColumns,
      select: "SELECT * FROM commitments WHERE \(condition) ORDER BY due, event")
  }

  static let outcomes = DocumentedView(
    name: "outcomes",
    meaning: "What was said to have become of a commitment or a call, as far as it was not taken back.",
    columns: [
      ("event", "The commitment, call or obligation."),
      ("outcome", "fulfilled, partly, lapsed, withdrawn and so on."), ("evidence", "The events it rests on."),
      ("why", "The reason given."), ("outcome_event", "The assessment."), ("recorder", "Who recorded it."),
      ("recorded_at", "When, in UTC."),
    ],
    select: """
      SELECT target, correction.outcome,
        coalesce((SELECT group_concat(value, ', ') FROM json_each(record, '$.evidence')), ''),
        json_extract(record, '$.why'), stream.name || '#' || version, recorder.name,
        datetime(recorded_at / 1000000, 'unixepoch')
      FROM correction JOIN event USING (position) JOIN stream ON stream.no = event.stream
        JOIN recorder ON recorder.no = event.recorder
      WHERE kind = 'outcome.assessed' AND counts ORDER BY correction.position
      """)

  static let callLedger = DocumentedView(
    name: "call_ledger", meaning: "The same call (issuer, addressee, act, topic) across statements.",
    columns: [
      ("events", "Every time it was made, first to last."), ("by", "Who calls."), ("to", "On whom."),
      ("topics", "What is asked for."), ("mechanism", "The mechanism concerned."), ("first", "When first made."),
      ("last", "When last made."), ("times", "How often."), ("rungs", "The verb of each time, first to last."),
      ("what", "The latest wording."),
    ],
    select: """
      SELECT group_concat(event, ', '), issuer, addressee, topics, mechanism, min(asserted), max(asserted), count(*),
        group_concat(strength, ', '), max(latest)
      FROM (
        SELECT event, asserted, coalesce(strength, 'unranked') AS strength, mechanism, topics, subtype, type,
          iif(type = 'call.issued', "by", issuers) AS issuer, iif(type = 'call.issued', "to", "by") AS addressee,
          iif(topics = '' AND mechanism IS NULL, event, '') AS apart,
          last_value(what) OVER (
            PARTITION BY type, subtype, iif(type = 'call.issued', "by", issuers),
              iif(type = 'call.issued', "to", "by"), topics, mechanism
            ORDER BY asserted, event ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS latest
        FROM events JOIN (SELECT statement AS of, issuers FROM statements) ON of = statement
        WHERE type = 'call.issued' OR type = 'obligation.invoked' AND strength = 'remind'
        ORDER BY asserted, event)
      GROUP BY type, subtype, issuer, addressee, topics, mechanism, apart ORDER BY max(asserted), min(event)
      """)

  static let mechanismStates = DocumentedView(
    name: "mechanism_states", meaning: "Every state a mechanism is attested in, in the order it happened.",
    columns: [
      ("mechanism", "The mechanism."), ("state", "The state."), ("start", "When it entered it, earliest."),
      ("end", "When it entered it, latest."), ("by", "Who attests it or brings it about."),
      ("event", "The attestation."), ("asserted", "When it became public."),
    ],
    select: """
      SELECT mechanism, subtype, start, "end", "by", event, asserted FROM events
      WHERE type = 'mechanism.attested' ORDER BY mechanism, coalesce("end", start, asserted), event
      """)

  static let positions = DocumentedView(
    name: "positions", meaning: "The same stance (holder, topics) across statements.",
    columns: [
      ("events", "Every time it was stated, first to last."), ("by", "Who holds it."),
      ("topics", "What it is about."),
      ("mechanism", "The mechanism concerned."), ("since", "When first stated."), ("last", "When last stated."),
      ("times", "How often."), ("verbs", "The verb of each time, first to last."),
    ],
    select: """
      SELECT group_concat(event, ', '), "by", topics, mechanism, min(asserted), max(asserted), count(*),
        group_concat(coalesce(strength, 'unmarked'), ', ')
      FROM (SELECT * FROM events WHERE type = 'position.stated' ORDER BY asserted, event)
      GROUP BY "by", topics, mechanism, iif(topics = '' AND mechanism IS NULL, event, '')
      ORDER BY max(asserted), min(event)
      """)

  static let offices = DocumentedView(
    name: "offices", meaning: "Who is attested in which office, from when to when.",
    columns: [
      ("party", "Whose office."), ("office", "The office as named."), ("person", "Who."),
      ("first", "First day attested."),
      ("last", "Last day attested."), ("times", "How often."), ("first_event", "An attestation of the first day."),
      ("last_event", "An attestation of the last day."),
    ],
    select: """
      SELECT "to", subtype, "by", min(start), max(start), count(*),
        (SELECT event FROM events AS one WHERE one.type = 'role.attested' AND one."to" = events."to"
          AND one.subtype = events.subtype AND one."by" = events."by" ORDER BY start, event LIMIT 1),
        (SELECT event FROM events AS one WHERE one.type = 'role.attested' AND one."to" = events."to"
          AND one.subtype = events.subtype AND one."by" = events."by" ORDER BY start DESC, event DESC LIMIT 1)
      FROM events WHERE type = 'role.attested' GROUP BY "to", subtype, "by" ORDER BY "to", subtype, min(start)
      """)
}

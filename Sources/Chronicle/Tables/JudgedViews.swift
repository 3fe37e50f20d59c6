/// The views that fold several events into a row, or judge one by the calendar.
extension Views {
  private static let commitmentColumns: [(name: String, meaning: String)] = [
    ("event", "The event's id."), ("bound", "Who must act."), ("towards", "To whom, or whom it benefits."),
    ("what", "What is undertaken."), ("strength", "firm, plan, readiness or standing."),
    ("starts", "First day of the window."),
    ("due", "Last day of the window."), ("window", "Why the window is as it is."),
    ("state", "How it stands today: assessed, or judged by the calendar."),
    ("assessed_by", "The latest assessment that counts."), ("topics", "What it is about."),
    ("asserted", "When it became public."), ("statement", "Where it stands."),
  ]

  static let commitments = DocumentedView(
    name: "commitments", meaning: "Undertakings of a future act of one's own, judged today.",
    columns: commitmentColumns,
    select: """
      SELECT event, actors, counterparts, what, strength, starts, ends,
        iif(strength = 'standing', 'standing', precision),
        CASE
          WHEN outcome NOT IN ('open', 'due-soon', 'overdue', 'stale') THEN outcome
          WHEN strength = 'standing' THEN 'not-closable'
          WHEN precision = 'asap' THEN iif(date(coalesce(starts, asserted), '+30 days') < date('now'), 'stale', 'open')
          WHEN ends IS NULL OR (basis = 'statement' AND ends IS asserted) THEN 'open'
          WHEN precision = 'soft' THEN iif(ends < date('now'), 'stale', 'open')
          WHEN ends < date('now') THEN 'overdue'
          WHEN ends <= date('now', '+7 days') THEN 'due-soon'
          ELSE 'open' END,
        assessed_by, topics, asserted, statement
      FROM (
        SELECT events.*, (SELECT json_extract(record, '$.outcome') FROM event WHERE position = assessment) AS outcome,
          (SELECT name || '#' || version FROM event JOIN stream ON no = stream WHERE position = assessment) AS assessed_by
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

  static let callLedger = DocumentedView(
    name: "call_ledger", meaning: "The same call (issuer, addressee, act, topic) across statements.",
    columns: [
      ("events", "Every time it was made, first to last."), ("issuer", "Who calls."), ("addressee", "On whom."),
      ("topics", "What is asked for."), ("mechanism", "The mechanism concerned."), ("first_made", "When first made."),
      ("last_made", "When last made."), ("times", "How often."), ("rungs", "The verb of each time, first to last."),
      ("what", "The latest wording."),
    ],
    select: """
      SELECT group_concat(event, ', '), issuer, addressee, topics, mechanism, min(asserted), max(asserted), count(*),
        group_concat(strength, ', '), max(latest)
      FROM (
        SELECT event, asserted, coalesce(strength, 'unranked') AS strength, mechanism, topics, subtype, type,
          iif(type = 'call.issued', actors, issuers) AS issuer, iif(type = 'call.issued', counterparts, actors) AS addressee,
          iif(topics = '' AND mechanism IS NULL, event, '') AS apart,
          last_value(what) OVER (
            PARTITION BY type, subtype, iif(type = 'call.issued', actors, issuers),
              iif(type = 'call.issued', counterparts, actors), topics, mechanism
            ORDER BY asserted, event ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS latest
        FROM events JOIN (SELECT statement AS of, issuers FROM statements) ON of = statement
        WHERE type = 'call.issued' OR type = 'obligation.invoked' AND strength = 'remind'
        ORDER BY asserted, event)
      GROUP BY type, subtype, issuer, addressee, topics, mechanism, apart ORDER BY max(asserted), min(event)
      """)

  static let mechanismStates = DocumentedView(
    name: "mechanism_states", meaning: "Every state a mechanism is attested in, in the order it happened.",
    columns: [
      ("mechanism", "The mechanism."), ("state", "The state."), ("starts", "When it entered it, earliest."),
      ("ends", "When it entered it, latest."), ("actors", "Who attests it or brings it about."),
      ("event", "The attestation."), ("asserted", "When it became public."),
    ],
    select: """
      SELECT mechanism, subtype, starts, ends, actors, event, asserted FROM events
      WHERE type = 'mechanism.attested' ORDER BY mechanism, coalesce(ends, starts, asserted), event
      """)

  static let positions = DocumentedView(
    name: "positions", meaning: "The same stance (holder, topics) across statements.",
    columns: [
      ("events", "Every time it was stated, first to last."), ("holder", "Who holds it."),
      ("topics", "What it is about."),
      ("mechanism", "The mechanism concerned."), ("since", "When first stated."), ("last_stated", "When last stated."),
      ("times", "How often."), ("verbs", "The verb of each time, first to last."),
    ],
    select: """
      SELECT group_concat(event, ', '), actors, topics, mechanism, min(asserted), max(asserted), count(*),
        group_concat(coalesce(strength, 'unmarked'), ', ')
      FROM (SELECT * FROM events WHERE type = 'position.stated' ORDER BY asserted, event)
      GROUP BY actors, topics, mechanism, iif(topics = '' AND mechanism IS NULL, event, '')
      ORDER BY max(asserted), min(event)
      """)

  static let offices = DocumentedView(
    name: "offices", meaning: "Who is attested in which office, from when to when.",
    columns: [
      ("party", "Whose office."), ("office", "The office as named."), ("person", "Who."),
      ("first_attested", "First day."),
      ("last_attested", "Last day."), ("times", "How often."), ("first_event", "An attestation of the first day."),
      ("last_event", "An attestation of the last day."),
    ],
    select: """
      SELECT counterparts, subtype, actors, min(starts), max(starts), count(*),
        (SELECT event FROM events AS one WHERE one.type = 'role.attested' AND one.counterparts = events.counterparts
          AND one.subtype = events.subtype AND one.actors = events.actors ORDER BY starts, event LIMIT 1),
        (SELECT event FROM events AS one WHERE one.type = 'role.attested' AND one.counterparts = events.counterparts
          AND one.subtype = events.subtype AND one.actors = events.actors ORDER BY starts DESC, event DESC LIMIT 1)
      FROM events WHERE type = 'role.attested' GROUP BY counterparts, subtype, actors ORDER BY counterparts, subtype, min(starts)
      """)
}

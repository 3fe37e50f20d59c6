/// The views of one row a word: who appears, which documents are leaned on, what is spoken of.
extension Views {
  static let actors = DocumentedView(
    name: "actors", meaning: "A party that appears in events, with how often and in which roles.",
    columns: [
      ("party", "The state, office, body, group or person."), ("times", "In how many events it appears."),
      ("as_actor", "In how many it acts."), ("as_counterpart", "In how many it is acted upon."),
      ("as_speaker", "In how many it is said to speak."), ("first", "When it first appeared in public."),
      ("last", "When it last did."),
    ],
    select: """
      SELECT party.value, count(DISTINCT position), count(DISTINCT iif(role = 1, position, NULL)),
        count(DISTINCT iif(role = 2, position, NULL)), count(DISTINCT iif(role = 3, position, NULL)),
        \(date("min(asserted)")), \(date("max(asserted)"))
      FROM (
          SELECT position, asserted, actors AS those, 1 AS role FROM act JOIN motif ON motif.id = motif WHERE act.type > 0
          UNION ALL
          SELECT position, asserted, counterparts, 2 FROM act JOIN motif ON motif.id = motif WHERE act.type > 0
          UNION ALL SELECT position, asserted, speakers, 3 FROM act WHERE type > 0)
        JOIN list ON list.id = those, \(each("reading")) AS party
      GROUP BY party.value ORDER BY party.value
      """)

  static let documents = words(
    "documents", "document", "A document that events lean on, with how often and by whom.", "The document, as a slug.",
    in: "act.documents")

  static let topics = words(
    "topics", "topic", "A topic that events are about, with how often and by whom.", "The topic, as a slug.",
    in: "motif.topics")

  /// - Parameter list: the column of the list in which the words stand.
  private static func words(
    _ name: String, _ word: String, _ meaning: String, _ column: String, in list: String
  ) -> DocumentedView {
    DocumentedView(
      name: name, meaning: meaning,
      columns: [
        (word, column), ("times", "In how many events it is named."), ("statements", "In how many statements."),
        ("by", "By whom, first said first."), ("first", "When it was first named in public."),
        ("last", "When it was last named."),
      ],
      select: """
        WITH named AS (
          SELECT word.text AS word, stream, asserted, actors,
            row_number() OVER (ORDER BY asserted IS NULL, asserted, name, version) AS place
          FROM act JOIN motif ON motif.id = motif JOIN list_member ON list = \(list)
            JOIN word ON word.id = list_member.word JOIN stream ON no = stream
          WHERE act.type > 0),
        said AS (
          SELECT word, party.value AS party, min(place) AS place, party.key AS seat
          FROM named JOIN list ON list.id = actors, \(each("reading")) AS party GROUP BY word, party.value),
        names AS (
          SELECT word, group_concat(party, ', ') AS parties FROM (SELECT * FROM said ORDER BY word, place, seat)
          GROUP BY word)
        SELECT word, count(*), count(DISTINCT stream), coalesce(parties, ''), \(date("min(asserted)")),
          \(date("max(asserted)"))
        FROM named LEFT JOIN names USING (word) GROUP BY word ORDER BY word
        """)
  }

  /// A row a word of a list in plain words.
  private static func each(_ list: String) -> String {
    "json_each('[\"' || replace(\(list), ', ', '\",\"') || '\"]')"
  }
}

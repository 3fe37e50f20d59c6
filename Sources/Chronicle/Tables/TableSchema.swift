import Negotiation
import Projections

/// The tables that answer questions, as SQL. All of it is derived: it may be dropped and made again.
///
/// - `word`, `list`, `list_member`: every name and every list of names once. Lists recur (the same five
///   issuers, the same two states), so a list is one number in a row and not a row a name. `reading` is the
///   list in plain words, merged parties under the name they are read by.
/// - `motif`: who does what kind of thing to whom about what in which negotiation, whatever the day and the wording.
///   Most filters choose among motifs, of which there are few, and one index leads from a motif to its acts. Motifs of
///   one `thread` are the same call or the same stance, their lists in another order.
/// - `act`: every event as it stands, and every header (type 0). The row id is the event's position in the log,
///   where its record is read; only an event that stands otherwise than recorded has a `record` here. `process`
///   is the negotiation, of the types of event that may keep a promise and of no others; `strength` is the verb of
///   what is said again and again, and `linked` whether the event points at others: with these a thread is told
///   without reading its records. `speakers` says the rest of who appears, `deed` what is
///   promised, by which events that may keep it are looked for, and of those what they do, a bit a deed.
/// - `act_before`: how corrected events stood, from one position of the log to another.
/// - `horizon`: up to which day things were public by a position of the log, a row wherever that grew.
/// - `link`, `correction`: what points at an event, by its id, which may be recorded later; an assessment with its
///   `outcome`. `pointed` has the events themselves, and whether a link says that they are kept.
/// - `promise`: the commitments and calls that anything may keep, and since when; see ``Promise``.
enum TableSchema {
  static let tables = """
    CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE list (id INTEGER PRIMARY KEY, text TEXT NOT NULL, reading TEXT NOT NULL) STRICT;
    CREATE TABLE list_member (word INTEGER NOT NULL, list INTEGER NOT NULL, PRIMARY KEY (word, list)) STRICT, WITHOUT ROWID;
    CREATE TABLE motif (
      id INTEGER PRIMARY KEY, type INTEGER NOT NULL, subtype INTEGER NOT NULL, actors INTEGER NOT NULL,
      counterparts INTEGER NOT NULL, topics INTEGER NOT NULL, mechanism INTEGER NOT NULL, process INTEGER NOT NULL,
      thread INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE act (
      position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, version INTEGER NOT NULL, type INTEGER NOT NULL,
      motif INTEGER NOT NULL, documents INTEGER NOT NULL, places INTEGER NOT NULL, asserted INTEGER,
      begins INTEGER, ends INTEGER, day INTEGER, process INTEGER, strength INTEGER,
      linked INTEGER, window INTEGER, speakers INTEGER NOT NULL, deed INTEGER, since INTEGER, record TEXT
    ) STRICT;
    CREATE TABLE act_before (
      position INTEGER NOT NULL, stream INTEGER NOT NULL, version INTEGER NOT NULL, type INTEGER NOT NULL,
      motif INTEGER NOT NULL, documents INTEGER NOT NULL, places INTEGER NOT NULL, asserted INTEGER,
      begins INTEGER, ends INTEGER, day INTEGER, process INTEGER, strength INTEGER,
      linked INTEGER, window INTEGER, speakers INTEGER NOT NULL, deed INTEGER, since INTEGER NOT NULL, until INTEGER NOT NULL, record TEXT, PRIMARY KEY (position, since)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE statement (
      stream INTEGER PRIMARY KEY, process INTEGER NOT NULL, issuers INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE horizon (position INTEGER PRIMARY KEY, asserted INTEGER NOT NULL) STRICT;
    CREATE TABLE link (
      target TEXT NOT NULL, position INTEGER NOT NULL, relation TEXT NOT NULL,
      PRIMARY KEY (target, position, relation)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE correction (
      position INTEGER PRIMARY KEY, kind TEXT NOT NULL, target TEXT, counts INTEGER NOT NULL, outcome TEXT
    ) STRICT;
    CREATE TABLE promise (
      position INTEGER PRIMARY KEY, kind INTEGER NOT NULL, said INTEGER, wanted INTEGER, talks INTEGER,
      after INTEGER NOT NULL, until INTEGER NOT NULL, kept INTEGER
    ) STRICT;
    CREATE TABLE pointed (
      stream INTEGER NOT NULL, version INTEGER NOT NULL, keeping INTEGER NOT NULL, PRIMARY KEY (stream, version)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX act_early ON act (type, \(earliness), asserted, \(lastDay)) WHERE \(lastDay) > asserted;
    CREATE INDEX correction_target ON correction (target) WHERE target IS NOT NULL;
    CREATE INDEX correction_kind ON correction (kind) WHERE target IS NULL;

    """

  /// Made after a rebuild has written the rows: sorting once costs a third of keeping sorted. Only `act_early` is
  /// kept from the start: it holds few acts, and to find them afterwards every act is read again.
  ///
  /// Most acts happened about when they became public. By day, `act_type` finds those; `act_late` and `act_early` hold
  /// the others alone, see ``Calendar``. `act_motif` holds all that a thread is told by,
  /// `act_window` all that tells what is overdue and what is stale,
  /// `act_doing` all by which what keeps a promise is looked for.
  static let indexes = """
    CREATE UNIQUE INDEX word_text ON word (text);
    CREATE UNIQUE INDEX list_text ON list (text);
    CREATE UNIQUE INDEX motif_actors ON motif (actors, counterparts, topics, type, subtype, mechanism, process);
    CREATE INDEX motif_counterparts ON motif (counterparts, type);
    CREATE INDEX motif_topics ON motif (topics, type);
    CREATE INDEX motif_process ON motif (process, type) WHERE process <> 0;
    CREATE INDEX motif_thread ON motif (thread) WHERE thread <> 0;
    CREATE INDEX motif_office ON motif (subtype, counterparts) WHERE type = \(number(of: .roleAttested));
    CREATE INDEX motif_type ON motif (type, mechanism);
    CREATE INDEX act_type ON act (type, asserted);
    CREATE INDEX act_motif ON act (motif, asserted, day, since, stream, version, strength, linked);
    CREATE INDEX act_late ON act (type, \(lateness), asserted, day) WHERE asserted > day;
    CREATE INDEX act_doing ON act (process, asserted, type, deed, day, ends) WHERE process IS NOT NULL;
    CREATE INDEX act_due ON act (window, ends) WHERE window IS NOT NULL;
    CREATE INDEX act_window ON act (type, asserted, window, begins, ends, linked) WHERE window IS NOT NULL;
    CREATE INDEX act_document ON act (documents) WHERE documents <> 0;
    CREATE INDEX correction_outcome ON correction (outcome) WHERE outcome IS NOT NULL;
    CREATE INDEX promise_kept ON promise (kind, said, kept) WHERE kept IS NOT NULL;
    CREATE INDEX promise_wanted ON promise (talks, wanted, until) WHERE wanted IS NOT NULL;
    CREATE INDEX act_before_type ON act_before (type, asserted);
    CREATE INDEX act_before_motif ON act_before (motif, asserted, day);

    """

  /// In how many days the distances of each class end: a class is four times as wide as the one before, the last one
  /// has no end.
  static let widths: [Int?] = [4, 16, 64, 256, 1_024, 4_096, 16_384, nil]

  /// The last day an act is filed under.
  static let lastDay = "coalesce(ends, day)"
  /// The class of how long after it happened an act was told.
  static let lateness = distance("asserted - day")
  /// The class of how long before its last day it was told.
  static let earliness = distance("\(lastDay) - asserted")

  private static func distance(_ days: String) -> String {
    let classes = widths.enumerated().map { number, width in
      width.map { "WHEN \(days) < \($0) THEN \(number)" } ?? "ELSE \(number)"
    }
    return "CASE \(classes.joined(separator: " ")) END"
  }

  /// How far each derived store has followed the log, written in the transaction that followed it.
  static let checkpoint = """
    CREATE TABLE IF NOT EXISTS checkpoint (
      name TEXT PRIMARY KEY, position INTEGER NOT NULL, hash BLOB NOT NULL, version INTEGER NOT NULL
    ) STRICT;

    """

  static let names = [
    "word", "list", "list_member", "motif", "act", "act_before", "statement", "horizon", "link", "correction",
    "promise", "pointed",
  ]

  static var dropped: String { names.map { "DROP TABLE IF EXISTS \($0);\n" }.joined() }

  /// The number by which `act` and `motif` name a type: 0 is a header.
  static func number(of type: EventType) -> Int { numbers[type] ?? 0 }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: EventType.allCases.enumerated().map { ($1, $0 + 1) })
}

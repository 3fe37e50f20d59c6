/// The tables of the log and their guards, as SQL: version 1.
///
/// The guards are triggers, so they hold for every program that opens the file, `sqlite3` included. That
/// `REPLACE` deletes without firing delete triggers (unless `recursive_triggers` is on, which no other
/// program can be relied on to do) is why each table also looks before an INSERT. They are against
/// accidents; against intent stands the hash chain, see ``Chain``.
///
/// - Names are interned: a stream, a type or a recorder is an integer in `event`, its name stands once.
/// - Days are integers (days since 1970-01-01, the number of a `Day`): three bytes instead of ten, compared
///   and bound without text; the view `log` shows them as `YYYY-MM-DD`.
/// - `batch` says which positions a statement got in one append. It makes a stream's events findable, and
///   their versions checkable, without an index over `event`: one row a batch, not one an event.
enum LogTables {
  static let version1 = """
    CREATE TABLE stream (
      no INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> '')
    ) STRICT;

    CREATE TABLE event_type (
      no INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      UNIQUE (name, version)
    ) STRICT;

    CREATE TABLE recorder (
      no INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> '')
    ) STRICT;

    CREATE TABLE batch (
      first_position INTEGER PRIMARY KEY CHECK (first_position > 0),
      last_position INTEGER NOT NULL CHECK (last_position >= first_position),
      stream INTEGER NOT NULL REFERENCES stream (no),
      first_version INTEGER NOT NULL CHECK (first_version >= 0),
      recorded_at INTEGER NOT NULL,
      key TEXT
    ) STRICT;
    CREATE UNIQUE INDEX batch_in_stream ON batch (stream, first_version);

    CREATE TABLE event (
      position INTEGER PRIMARY KEY CHECK (position > 0),
      stream INTEGER NOT NULL REFERENCES stream (no),
      version INTEGER NOT NULL CHECK (version >= 0),
      type INTEGER NOT NULL REFERENCES event_type (no),
      asserted INTEGER,
      begins INTEGER,
      ends INTEGER,
      recorded_at INTEGER NOT NULL,
      recorder INTEGER NOT NULL REFERENCES recorder (no),
      record TEXT NOT NULL,
      record_sha BLOB NOT NULL CHECK (length(record_sha) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TABLE source (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      media TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE VIEW log AS
    SELECT event.position AS position, stream.name || '#' || event.version AS id, stream.name AS statement,
      event.version AS version, event_type.name AS type, event_type.version AS record_version,
      date(event.asserted * 86400, 'unixepoch') AS asserted, date(event.begins * 86400, 'unixepoch') AS begins,
      date(event.ends * 86400, 'unixepoch') AS ends,
      strftime('%Y-%m-%dT%H:%M:%S', event.recorded_at / 1000000, 'unixepoch')
        || printf('.%06dZ', event.recorded_at % 1000000) AS recorded_at,
      recorder.name AS recorder, event.record AS record, lower(hex(event.hash)) AS hash
    FROM event
      JOIN stream ON stream.no = event.stream
      JOIN event_type ON event_type.no = event.type
      JOIN recorder ON recorder.no = event.recorder
    ORDER BY event.position;

    """ + guards

  private static let guards =
    """
    CREATE TRIGGER event_in_turn BEFORE INSERT ON event
    WHEN NEW.position IS NOT 1 + coalesce((SELECT position FROM event ORDER BY position DESC LIMIT 1), 0)
      OR (SELECT NEW.position BETWEEN first_position AND last_position AND stream = NEW.stream
          AND NEW.version - first_version = NEW.position - first_position AND recorded_at = NEW.recorded_at
        FROM batch ORDER BY first_position DESC LIMIT 1) IS NOT 1
    BEGIN
      SELECT CASE WHEN NEW.position IS NOT 1 + coalesce((SELECT max(position) FROM event), 0)
        THEN RAISE(ABORT, 'the log only grows: position is not the next')
        ELSE RAISE(ABORT, 'the log only grows: stream, version and time must be the next of the last batch') END;
    END;

    CREATE TRIGGER batch_in_turn BEFORE INSERT ON batch
    BEGIN
      SELECT CASE
        WHEN NEW.first_position IS NOT 1 + coalesce((SELECT max(position) FROM event), 0)
          OR NEW.first_position IS NOT 1 + coalesce(
            (SELECT last_position FROM batch ORDER BY first_position DESC LIMIT 1), 0)
          THEN RAISE(ABORT, 'the log only grows: first_position is not the next')
        WHEN NEW.first_version IS NOT 1 + coalesce(
          (SELECT first_version + last_position - first_position FROM batch
            WHERE stream = NEW.stream ORDER BY first_version DESC LIMIT 1),
          (SELECT CASE name WHEN 'ledger' THEN 0 ELSE -1 END FROM stream WHERE no = NEW.stream))
          THEN RAISE(ABORT, 'the log only grows: version is not the next of its stream')
        WHEN NEW.recorded_at < (SELECT recorded_at FROM batch ORDER BY first_position DESC LIMIT 1)
          THEN RAISE(ABORT, 'the log only grows: its clock does not go back')
        WHEN NEW.key IS NOT NULL AND EXISTS (SELECT 1 FROM batch WHERE stream = NEW.stream AND key = NEW.key)
          THEN RAISE(ABORT, 'the log only grows: a batch of this key is recorded') END;
    END;

    CREATE TRIGGER stream_in_turn BEFORE INSERT ON stream
    WHEN NEW.no IS NOT 1 + coalesce((SELECT max(no) FROM stream), 0)
      OR EXISTS (SELECT 1 FROM stream WHERE name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a stream is named once, by the next number'); END;

    CREATE TRIGGER event_type_in_turn BEFORE INSERT ON event_type
    WHEN NEW.no IS NOT 1 + coalesce((SELECT max(no) FROM event_type), 0)
      OR EXISTS (SELECT 1 FROM event_type WHERE name = NEW.name AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a type is named once, by the next number'); END;

    CREATE TRIGGER recorder_in_turn BEFORE INSERT ON recorder
    WHEN NEW.no IS NOT 1 + coalesce((SELECT max(no) FROM recorder), 0)
      OR EXISTS (SELECT 1 FROM recorder WHERE name = NEW.name)
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a recorder is named once, by the next number'); END;

    CREATE TRIGGER source_once BEFORE INSERT ON source
    WHEN EXISTS (SELECT 1 FROM source WHERE sha256 = NEW.sha256)
    BEGIN SELECT RAISE(ABORT, 'the log only grows: this source is kept already'); END;

    """
    + ["stream", "event_type", "recorder", "batch", "event", "source"].map { table in
      """
      CREATE TRIGGER \(table)_never_changes BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'the log only grows: \(table) is never changed'); END;
      CREATE TRIGGER \(table)_never_shrinks BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'the log only grows: nothing is deleted from \(table)'); END;

      """
    }.joined()
}

internal import EventModel
internal import SQLite

/// The tables of a log and what the database itself enforces about them. `Docs/Log.md` explains it.
enum Layout {
  /// The layout that this program makes and reads (`PRAGMA user_version`).
  static let version: Int64 = 1
  /// `ANNL`, by which `file` and SQLite recognise a log (`PRAGMA application_id`).
  static let applicationID: Int64 = 0x414E_4E4C

  static let fileName = "log.sqlite"

  /// Numbers of entries stay in the small tables' numbers; what every replay reads stands in front
  /// of `data`, what only export, look-up and verification read stands behind it.
  ///
  /// The REFERENCES clauses are for the reader of the schema. Enforcing them cost 7 % of an import
  /// and would bind nobody else, since the pragma is a connection's own affair; the writer takes
  /// every number from the table that it refers to, and verification looks each of them up.
  private static let tables = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE stream(stream_no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE event_type(type_no INTEGER PRIMARY KEY, name TEXT NOT NULL,
      schema INTEGER NOT NULL, UNIQUE(name, schema)) STRICT;
    CREATE TABLE actor(actor_no INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE event(
      position INTEGER PRIMARY KEY,
      stream_no INTEGER NOT NULL REFERENCES stream,
      type_no INTEGER NOT NULL REFERENCES event_type,
      effective_on INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      version INTEGER NOT NULL,
      data TEXT NOT NULL,
      event_id BLOB NOT NULL UNIQUE,
      actor_no INTEGER NOT NULL REFERENCES actor,
      confirmed_by_no INTEGER REFERENCES actor,
      document TEXT,
      cause BLOB,
      leaf_hash BLOB NOT NULL,
      UNIQUE(stream_no, version)) STRICT;
    CREATE TABLE subtree(level INTEGER NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL,
      PRIMARY KEY(level, number)) STRICT, WITHOUT ROWID;
    CREATE TABLE head(one INTEGER PRIMARY KEY CHECK(one = 1), size INTEGER NOT NULL,
      root BLOB NOT NULL) STRICT;
    """

  /// What may be appended. A stranger with the sqlite3 shell has `recursive_triggers` off, so that
  /// REPLACE would delete rows unseen by `event_keeps`; hence the insert triggers refuse whatever
  /// could collide. RAISE(FAIL), with INSERT OR FAIL by the writer, spares SQLite the statement
  /// journal that RAISE(ABORT) needs; for a single row both leave nothing behind.
  private static let growth = """
    CREATE TRIGGER event_appends BEFORE INSERT ON event BEGIN
      SELECT CASE WHEN NEW.position IS NOT last + 1
          THEN RAISE(FAIL, 'position must be the next')
          ELSE RAISE(FAIL, 'recorded_at must not go back') END
        FROM (SELECT position AS last, recorded_at AS moment FROM event
              ORDER BY position DESC LIMIT 1)
        WHERE NEW.position IS NOT last + 1 OR NEW.recorded_at < moment;
      SELECT RAISE(FAIL, 'position must be the next')
        WHERE NEW.version IS 1 AND NEW.position IS NOT 1
          AND NOT EXISTS(SELECT 1 FROM event WHERE position = 1);
      SELECT RAISE(FAIL, 'version must be the next') WHERE NEW.version IS NOT 1 + ifnull(
        (SELECT version FROM event WHERE stream_no = NEW.stream_no
         ORDER BY version DESC LIMIT 1), 0);
      SELECT RAISE(FAIL, 'event_id is used') FROM event WHERE event_id = NEW.event_id;
    END;
    CREATE TRIGGER stream_appends BEFORE INSERT ON stream BEGIN
      SELECT RAISE(FAIL, 'stream_no must be the next') WHERE NEW.stream_no IS NOT 1 + ifnull(
        (SELECT stream_no FROM stream ORDER BY stream_no DESC LIMIT 1), 0);
      SELECT RAISE(FAIL, 'name is used') FROM stream WHERE name = NEW.name;
    END;
    CREATE TRIGGER event_type_appends BEFORE INSERT ON event_type BEGIN
      SELECT RAISE(FAIL, 'type_no must be the next') WHERE NEW.type_no IS NOT 1 + ifnull(
        (SELECT type_no FROM event_type ORDER BY type_no DESC LIMIT 1), 0);
      SELECT RAISE(FAIL, 'name is used')
        FROM event_type WHERE name = NEW.name AND schema = NEW.schema;
    END;
    CREATE TRIGGER actor_appends BEFORE INSERT ON actor BEGIN
      SELECT RAISE(FAIL, 'actor_no must be the next') WHERE NEW.actor_no IS NOT 1 + ifnull(
        (SELECT actor_no FROM actor ORDER BY actor_no DESC LIMIT 1), 0);
      SELECT RAISE(FAIL, 'name is used') FROM actor WHERE name = NEW.name;
    END;
    CREATE TRIGGER subtree_appends BEFORE INSERT ON subtree BEGIN
      SELECT RAISE(FAIL, 'number must be the next') WHERE NEW.number IS NOT 1 + ifnull(
        (SELECT number FROM subtree WHERE level = NEW.level ORDER BY number DESC LIMIT 1), -1);
      SELECT RAISE(FAIL, 'the subtree is not complete') WHERE NEW.level NOT BETWEEN 1 AND 7
        OR (NEW.number + 1) << (8 * NEW.level)
          > ifnull((SELECT position FROM event ORDER BY position DESC LIMIT 1), 0);
    END;
    CREATE TRIGGER head_grows BEFORE UPDATE ON head BEGIN
      SELECT RAISE(FAIL, 'head must grow to the last position') WHERE NEW.one IS NOT 1
        OR NEW.size < OLD.size OR NEW.size IS NOT
          ifnull((SELECT position FROM event ORDER BY position DESC LIMIT 1), 0);
      SELECT RAISE(FAIL, 'the root of a size stays') WHERE NEW.size = OLD.size
        AND NEW.root IS NOT OLD.root;
    END;
    """

  /// What never happens, table by table.
  private static let permanence: String = {
    func never(_ table: String, _ verb: String, _ name: String) -> String {
      "CREATE TRIGGER \(table)_\(name) BEFORE \(verb) ON \(table) BEGIN"
        + " SELECT RAISE(ABORT, 'append-only: \(table)'); END;\n"
    }
    return ["event", "stream", "event_type", "actor", "subtree", "meta"]
      .map { never($0, "UPDATE", "stays") + never($0, "DELETE", "keeps") }.joined()
      + never("head", "DELETE", "keeps") + never("head", "INSERT", "single")
      + never("meta", "INSERT", "single")
  }()

  /// Makes the tables in an empty database, inside one transaction.
  static func make(
    in connection: Connection, logID: EventID, now: Instant
  ) throws(SQLiteFault) {
    try connection.run("BEGIN IMMEDIATE")
    try connection.run(tables)
    let meta = try connection.prepare("INSERT INTO meta VALUES(?, ?)")
    for (key, value) in [("log_id", logID.description), ("created_at", now.description)] {
      meta.bind(1, key)
      meta.bind(2, value)
      try meta.run()
    }
    let head = try connection.prepare("INSERT INTO head VALUES(1, 0, ?)")
    TreeHasher().emptyRoot.withBytes { head.bind(1, blob: $0) }
    try head.run()
    try connection.run(growth)
    try connection.run(permanence)
    try connection.run("PRAGMA application_id=\(applicationID); PRAGMA user_version=\(version)")
    try connection.run("COMMIT")
  }
}

// MARK: - Recognition

extension Layout {
  /// Refuses a file that is no log, or a log of a later program.
  static func recognise(_ connection: Connection, path: String) throws(StoreError) {
    let (identity, found) = try StoreError.translating(path) { () throws(SQLiteFault) in
      (
        try connection.integer("PRAGMA application_id"),
        try connection.integer("PRAGMA user_version") ?? 0
      )
    }
    guard identity == applicationID else { throw .notALog(path: path) }
    guard found <= version else { throw .newerLayout(found: found, known: version) }
  }

  /// Names of schema objects that are missing, altered or foreign; empty for a sound log.
  static func alterations(
    in connection: Connection
  ) throws(SQLiteFault) -> (missing: [String], altered: [String], foreign: [String]) {
    let model = try Connection(path: ":memory:", mode: .create)
    try make(in: model, logID: EventID(high: 0, low: 0), now: Instant(milliseconds: 0))
    let wanted = try objects(of: model)
    let found = try objects(of: connection)
    return (
      missing: wanted.keys.filter { found[$0] == nil }.sorted(),
      altered: wanted.filter { found[$0.key] != nil && found[$0.key] != $0.value }.keys.sorted(),
      // Statistics that an administrator let SQLite gather are harmless.
      foreign: found.keys.filter { wanted[$0] == nil && !$0.hasPrefix("sqlite_stat") }.sorted()
    )
  }

  private static func objects(of connection: Connection) throws(SQLiteFault) -> [String: String] {
    let query = try connection.prepare(
      "SELECT name, type || ' on ' || tbl_name || ': ' || ifnull(sql, '') FROM sqlite_schema")
    var objects: [String: String] = [:]
    while try query.step() { objects[query.text(0)] = query.text(1) }
    return objects
  }
}

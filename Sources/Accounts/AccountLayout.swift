internal import SQLite

/// The tables of `accounts.sqlite`.
///
/// Moments are milliseconds since 1970 (UTC), days are numbers such as 20200831, hashes are the 32
/// bytes of SHA-256. Whatever names or recognises a person stands in `account` alone, in columns that
/// are emptied when the account is erased.
enum AccountLayout {
  /// `PRAGMA application_id`: "AnAc".
  static let applicationID: Int64 = 0x416E_4163
  /// `PRAGMA user_version`.
  static let version: Int64 = 1

  private static let tables = """
    CREATE TABLE account(
      account_no INTEGER PRIMARY KEY,
      login TEXT,
      login_key TEXT UNIQUE,
      display_name TEXT,
      actor TEXT NOT NULL UNIQUE,
      created_at INTEGER NOT NULL,
      disabled_at INTEGER,
      erased_at INTEGER,
      must_renew INTEGER NOT NULL DEFAULT 0,
      password_key BLOB,
      password_salt BLOB,
      scrypt_n INTEGER,
      scrypt_r INTEGER,
      scrypt_p INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      last_failure_at INTEGER,
      locked_until INTEGER) STRICT;
    CREATE TABLE link(
      hash BLOB PRIMARY KEY,
      account_no INTEGER NOT NULL UNIQUE REFERENCES account,
      ends_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE session(
      hash BLOB PRIMARY KEY,
      account_no INTEGER NOT NULL REFERENCES account,
      signed_in_at INTEGER NOT NULL,
      last_seen_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE token(
      identifier TEXT PRIMARY KEY,
      account_no INTEGER NOT NULL REFERENCES account,
      hash BLOB NOT NULL,
      label TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      expires_on INTEGER,
      last_used_at INTEGER) STRICT, WITHOUT ROWID;
    CREATE TABLE draft(
      draft_no INTEGER PRIMARY KEY,
      draft_id BLOB NOT NULL UNIQUE,
      account_no INTEGER NOT NULL REFERENCES account,
      act TEXT NOT NULL,
      stream TEXT,
      fields TEXT NOT NULL,
      event_id BLOB NOT NULL,
      expected_version INTEGER,
      step TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL) STRICT;
    CREATE INDEX draft_of ON draft(account_no);
    CREATE TABLE answer(
      answer_no INTEGER PRIMARY KEY,
      caller TEXT NOT NULL,
      idempotency_key TEXT NOT NULL,
      fingerprint BLOB NOT NULL,
      status INTEGER NOT NULL,
      headers TEXT NOT NULL,
      body BLOB NOT NULL,
      kept_at INTEGER NOT NULL,
      UNIQUE(caller, idempotency_key)) STRICT;
    """

  /// Makes the tables in an empty database, inside one transaction.
  static func make(in connection: Connection) throws(SQLiteFault) {
    try connection.run("BEGIN IMMEDIATE")
    try connection.run(tables)
    try connection.run("PRAGMA application_id=\(applicationID); PRAGMA user_version=\(version)")
    try connection.run("COMMIT")
  }

  /// Refuses a file that is not ours, of a later program, or with another layout. An empty file is
  /// given its tables: it is what a crash between making and filling it leaves.
  static func recogniseOrMake(_ connection: Connection) throws(AccountFault) {
    let found = try AccountFault.translating { () throws(SQLiteFault) in
      (
        identity: try connection.integer("PRAGMA application_id") ?? 0,
        version: try connection.integer("PRAGMA user_version") ?? 0,
        objects: try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    if found.identity == 0, found.version == 0, found.objects == 0 {
      return try AccountFault.translating { () throws(SQLiteFault) in try make(in: connection) }
    }
    guard found.identity == applicationID else { throw .notAccounts }
    guard found.version <= version else {
      throw .newerLayout(found: found.version, known: version)
    }
    let altered = try AccountFault.translating { () throws(SQLiteFault) in
      try alteration(in: connection)
    }
    if let altered { throw .layoutAltered(object: altered) }
  }

  /// The name of a schema object that is missing, altered or foreign; nil for a sound file.
  private static func alteration(in connection: Connection) throws(SQLiteFault) -> String? {
    let model = try Connection(path: ":memory:", mode: .create)
    try make(in: model)
    let wanted = try objects(of: model)
    let found = try objects(of: connection)
    return wanted.filter { found[$0.key] != $0.value }.keys.min()
      // Statistics that an administrator let SQLite gather are harmless.
      ?? found.keys.filter { wanted[$0] == nil && !$0.hasPrefix("sqlite_stat") }.min()
  }

  private static func objects(of connection: Connection) throws(SQLiteFault) -> [String: String] {
    let query = try connection.prepare(
      "SELECT name, type || ' on ' || tbl_name || ': ' || ifnull(sql, '') FROM sqlite_schema")
    var objects: [String: String] = [:]
    while try query.step() { objects[query.text(0)] = query.text(1) }
    return objects
  }
}

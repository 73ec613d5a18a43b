package import EventModel
internal import Foundation
internal import SQLite

/// What the surroundings give a log: a clock, chance, and limits. Tests put their own in place.
package struct LogSurroundings: Sendable {
  package var clock: @Sendable () -> Instant
  package var random: @Sendable () -> (UInt64, UInt64)
  /// Pages of the database file at most: a full disk for tests. Nil for no limit.
  package var maximumPages: Int?
  /// Pages in the write-ahead log after which the writer copies them into the file.
  package var checkpointPages: Int

  package init(
    clock: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> (UInt64, UInt64),
    maximumPages: Int? = nil, checkpointPages: Int = 16_384
  ) {
    self.clock = clock
    self.random = random
    self.maximumPages = maximumPages
    self.checkpointPages = checkpointPages
  }

  /// The machine's clock and the system's random source.
  package static let system = LogSurroundings(
    clock: {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return Instant(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
    },
    random: {
      var source = SystemRandomNumberGenerator()
      return (source.next(), source.next())
    })
}

/// The one connection that writes, and what it remembers of the log's end between entries.
///
/// This connection writes *and* checkpoints, no other does either: readers open the file read-only
/// and never checkpoint, and `writer.lock` refuses a second writer. SQLite before 3.51.3 can lose
/// pages when one connection commits while another resets the write-ahead log; here there is no other.
///
/// A process may be killed at any moment. What a trial with `kill -9` must show afterwards: the log
/// opens; every entry whose append was answered is there; an append that was not answered is there as
/// a whole or not at all; verification finds nothing.
final class WritingConnection {
  /// The end of the log: what one transaction changes and a rollback must bring back.
  struct Tail {
    var frontier = Frontier()
    var recordedAt = Instant(milliseconds: .min)
    /// No stored id is greater: a greater one is new without looking.
    var greatestID: EventID?

    var size: Int64 { frontier.size }
  }

  struct StreamTail {
    let number: Int64
    var version: Int64
    let quotedName: [UInt8]
  }

  struct TypeKey: Hashable {
    let name: String
    let schema: Int
  }

  struct Interned {
    let number: Int64
    let quoted: [UInt8]
  }

  let path: String
  let connection: Connection
  let surroundings: LogSurroundings
  let statements: WriterStatements
  let hasher = TreeHasher()
  let line = EntryLine()
  let logID: String

  var tail: Tail
  /// What the tables say, as far as it was needed. Forgotten at a rollback.
  var streamIndex: [StreamName: Int] = [:]
  var streamTails: [StreamTail] = []
  var types: [TypeKey: Interned] = [:]
  var actors: [String: Interned] = [:]
  private(set) var committed: LogHead
  private var checkpointAt: Int

  init(path: String, surroundings: LogSurroundings) throws(StoreError) {
    self.path = path
    self.surroundings = surroundings
    checkpointAt = surroundings.checkpointPages
    connection = try StoreError.translating(path) { () throws(SQLiteFault) in
      try Connection(path: path, mode: .readWrite)
    }
    try Layout.recognise(connection, path: path)
    let connection = connection
    statements = try StoreError.translating(path) { () throws(SQLiteFault) in
      try Self.configure(connection, surroundings)
      return try WriterStatements(connection)
    }
    let changes = try StoreError.translating(path) { () throws(SQLiteFault) in
      try Layout.alterations(in: connection)
    }
    if let object = (changes.missing + changes.altered + changes.foreign).first {
      throw .layoutAltered(object: object)
    }
    let hasher = hasher
    (logID, tail, committed) = try Self.readEnd(connection, hasher, path)
  }

  static func configure(
    _ connection: Connection, _ surroundings: LogSurroundings
  ) throws(SQLiteFault) {
    connection.wait(forLocksMilliseconds: 5000)
    try connection.setDefensive()
    // FULL: a commit is on the disk before it is answered, also through a power failure.
    // Cache of 128 MB: the indexes of a large import stay in memory instead of spilling.
    try connection.run(
      """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      PRAGMA journal_size_limit=67108864; PRAGMA recursive_triggers=ON; PRAGMA foreign_keys=OFF;
      PRAGMA cell_size_check=ON; PRAGMA cache_size=-131072; PRAGMA mmap_size=0;
      PRAGMA temp_store=MEMORY
      """)
    if let pages = surroundings.maximumPages {
      try connection.run("PRAGMA max_page_count=\(pages)")
    }
  }

  /// Rebuilds the growing edge of the tree from the stored subtrees and the last leaves, at most
  /// 255 hashes for each level, and refuses to continue a log whose head does not fit them.
  private static func readEnd(
    _ connection: Connection, _ hasher: TreeHasher, _ path: String
  ) throws(StoreError) -> (String, Tail, LogHead) {
    let source = TreeSource(connection, path: path)
    let (logID, size, moment, greatest, root) = try StoreError.translating(path) {
      () throws(SQLiteFault) in
      let last = try connection.prepare(
        "SELECT position, recorded_at FROM event ORDER BY position DESC LIMIT 1")
      let present = try last.step()
      let greatest = try connection.prepare("SELECT max(event_id) FROM event")
      _ = try greatest.step()
      return (
        try connection.text("SELECT value FROM meta WHERE key = 'log_id'") ?? "",
        present ? last.integer(0) : 0,
        present ? last.integer(1) : Int64.min,
        EventID(bytes: greatest.bytes(0)),
        try source.storedHead()
      )
    }
    guard let root, root.size == size else {
      throw .damaged("the head does not stand at the last position \(size)")
    }
    let frontier = try source.frontier(ofFirst: size, hasher)
    guard frontier.root(hasher) == root.root else {
      throw .damaged("the root of the last entries is not the head's")
    }
    let tail = Tail(
      frontier: frontier, recordedAt: Instant(milliseconds: moment), greatestID: greatest)
    return (logID, tail, root)
  }
}

// MARK: - Transactions

extension WritingConnection {
  /// Runs a body in one transaction: durable when this returns, gone without a trace when it throws.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    let before = tail
    try begin()
    let result: Result
    do {
      result = try body()
    } catch {
      rollback(to: before)
      throw error
    }
    do {
      try finish()
    } catch {
      rollback(to: before)
      throw StoreError(error, path: path)
    }
    committed = LogHead(size: tail.size, root: tail.size == before.size ? committed.root : root())
    checkpointIfDue()
    return result
  }

  private func root() -> TreeHash { tail.frontier.root(hasher) }

  private func begin() throws(StoreError) {
    try StoreError.translating(path) { () throws(SQLiteFault) in try statements.begin.run() }
  }

  private func finish() throws(SQLiteFault) {
    if tail.size > committed.size {
      statements.setHead.bind(1, tail.size)
      root().withBytes { statements.setHead.bind(2, blob: $0) }
      try statements.setHead.run()
    }
    try statements.commit.run()
  }

  private func rollback(to before: Tail) {
    // After a full disk or a device error SQLite has rolled back by itself.
    if connection.isInTransaction { try? connection.run("ROLLBACK") }
    forget(since: before)
  }

  /// Runs a body that may fail without sinking the transaction around it.
  func attempt<Result>(
    _ body: () throws(AppendError) -> Result
  ) throws(AppendError) -> Result {
    let before = tail
    do { try statements.savepoint.run() } catch { throw .store(StoreError(error, path: path)) }
    do throws(AppendError) {
      let result = try body()
      do { try statements.release.run() } catch { throw .store(StoreError(error, path: path)) }
      return result
    } catch {
      if connection.isInTransaction { try? connection.run("ROLLBACK TO entry; RELEASE entry") }
      forget(since: before)
      throw error
    }
  }

  private func forget(since before: Tail) {
    tail = before
    streamIndex.removeAll(keepingCapacity: true)
    streamTails.removeAll(keepingCapacity: true)
    types.removeAll(keepingCapacity: true)
    actors.removeAll(keepingCapacity: true)
  }

  /// Copies the write-ahead log into the file once it is large. What a reader still needs stays
  /// behind and is tried again a quarter later, so a slow reader costs little.
  private func checkpointIfDue() {
    guard connection.walPages >= checkpointAt else { return }
    let complete = (try? connection.checkpoint(.passive)) ?? false
    checkpointAt =
      complete
      ? surroundings.checkpointPages : connection.walPages + surroundings.checkpointPages / 4
  }

  /// Leaves one file behind without a write-ahead log, unless a reader is still at it.
  func checkpointAtClose() throws(StoreError) {
    try StoreError.translating(path) { () throws(SQLiteFault) in
      if try connection.checkpoint(.truncate) == false { _ = try connection.checkpoint(.passive) }
    }
  }
}

/// The writer's compiled statements.
struct WriterStatements {
  let begin, commit, savepoint, release, setHead: Statement
  let insertEvent, insertSubtree, insertStream, insertType, insertActor: Statement
  let findID, findStream, findType, findActor, lastVersion, storedEntry: Statement

  init(_ connection: Connection) throws(SQLiteFault) {
    begin = try connection.prepare("BEGIN IMMEDIATE")
    commit = try connection.prepare("COMMIT")
    savepoint = try connection.prepare("SAVEPOINT entry")
    release = try connection.prepare("RELEASE entry")
    setHead = try connection.prepare("UPDATE head SET size = ?, root = ? WHERE one = 1")
    insertEvent = try connection.prepare(
      "INSERT OR FAIL INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    insertSubtree = try connection.prepare("INSERT INTO subtree VALUES(?, ?, ?)")
    insertStream = try connection.prepare(
      "INSERT INTO stream SELECT 1 + ifnull(max(stream_no), 0), ? FROM stream RETURNING stream_no")
    insertType = try connection.prepare(
      """
      INSERT INTO event_type SELECT 1 + ifnull(max(type_no), 0), ?, ? FROM event_type
      RETURNING type_no
      """)
    insertActor = try connection.prepare(
      "INSERT INTO actor SELECT 1 + ifnull(max(actor_no), 0), ? FROM actor RETURNING actor_no")
    findID = try connection.prepare("SELECT position FROM event WHERE event_id = ?")
    findStream = try connection.prepare("SELECT stream_no FROM stream WHERE name = ?")
    findType = try connection.prepare(
      "SELECT type_no FROM event_type WHERE name = ? AND schema = ?")
    findActor = try connection.prepare("SELECT actor_no FROM actor WHERE name = ?")
    lastVersion = try connection.prepare(
      "SELECT version FROM event WHERE stream_no = ? ORDER BY version DESC LIMIT 1")
    storedEntry = try connection.prepare(
      EntryColumns.query + " WHERE e.position = ?")
  }
}

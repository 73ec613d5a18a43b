public import EventModel
internal import Foundation
internal import SQLite

/// A reader of a log: one connection of its own, and one unchanging picture of the log from its
/// opening to its ``refresh()``. It never waits for the writer.
///
/// One thread uses a reader at a time. For parallel reading open one reader for each thread and let
/// all read up to the same position: what stands in the log does not change.
public final class LogReader {
  let connection: Connection
  let path: String
  let tree: TreeSource
  private let hasher = TreeHasher()
  private var prepared: [String: Statement] = [:]
  private var isResting = false

  /// The length and root of the log in this picture.
  public private(set) var head: LogHead
  /// The random identity of this log, made with it.
  public let logID: String

  /// Opens the log of a folder for reading.
  public init(at folder: String) throws(StoreError) {
    let path = folder + "/" + Layout.fileName
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: folder) }
    connection = try Self.connect(path, folder)
    tree = TreeSource(connection, path: path)
    let (connection, tree) = (connection, tree)
    let (logID, head) = try StoreError.translating(path) { () throws(SQLiteFault) in
      try connection.run("BEGIN")
      return (
        try connection.text("SELECT value FROM meta WHERE key = 'log_id'"),
        try tree.storedHead()
      )
    }
    guard let logID, let head else { throw .damaged("the log has no identity or no head") }
    self.logID = logID
    self.head = head
  }

  /// Moves on to the log as it stands now.
  public func refresh() throws(StoreError) {
    let stored = try StoreError.translating(path) { () throws(SQLiteFault) in
      try connection.run(isResting ? "BEGIN" : "COMMIT; BEGIN")
      isResting = false
      return try tree.storedHead()
    }
    guard let stored else { throw .damaged("the log has no head") }
    head = stored
  }

  /// Lets go of the picture until the next ``refresh()``. While a reader holds one, the writer cannot
  /// begin its write-ahead log anew, and every read grows slower with it.
  public func rest() throws(StoreError) {
    guard !isResting else { return }
    try StoreError.translating(path) { () throws(SQLiteFault) in try connection.run("COMMIT") }
    isResting = true
  }

  /// A reader needs a shared-memory file beside a log that is in use. Where the folder cannot be
  /// written, a log that was closed properly can still be read as an unchanging file.
  private static func connect(_ path: String, _ folder: String) throws(StoreError) -> Connection {
    do {
      let connection = try Connection(path: path, mode: .readOnly)
      try configure(connection)
      try Layout.recognise(connection, path: path)
      return connection
    } catch let fault as SQLiteFault {
      guard fault.kind == .cannotOpen || fault.kind == .readOnly else {
        throw StoreError(fault, path: path)
      }
    } catch StoreError.readOnly {
    } catch let error as StoreError {
      throw error
    } catch {
      throw .damaged("\(error)")
    }
    guard access(path, R_OK) == 0 else {
      throw .system(call: "open", path: path, code: EACCES)
    }
    let unfinished = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size]
    guard ((unfinished as? NSNumber)?.intValue ?? 0) == 0 else {
      throw .unfinishedOnReadOnlyMedia(path: folder)
    }
    let connection = try StoreError.translating(path) { () throws(SQLiteFault) in
      let connection = try Connection(path: path, mode: .immutable)
      try configure(connection)
      return connection
    }
    try Layout.recognise(connection, path: path)
    return connection
  }

  private static func configure(_ connection: Connection) throws(SQLiteFault) {
    connection.wait(forLocksMilliseconds: 5000)
    try connection.setDefensive()
    try connection.setNoCheckpointOnClose()
    try connection.run(
      "PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA cache_size=-4096")
  }

  /// A compiled statement, kept for the next time: a desk asks the same few questions thousands of
  /// times a second. Whoever uses it resets it, or it would hold the old picture of the log.
  func kept(_ sql: String) throws(SQLiteFault) -> Statement {
    if let known = prepared[sql] { return known }
    let statement = try connection.prepare(sql)
    prepared[sql] = statement
    return statement
  }

  func reading<Result>(
    _ body: () throws(SQLiteFault) -> Result
  ) throws(StoreError) -> Result {
    try StoreError.translating(path, body)
  }
}

// MARK: - Names

extension LogReader {
  /// All streams with their numbers, in the order of their first entries.
  public func streamNames() throws(StoreError) -> [(number: Int32, name: StreamName)] {
    let rows = try reading { () throws(SQLiteFault) in
      let query = try connection.prepare("SELECT stream_no, name FROM stream ORDER BY stream_no")
      var rows: [(number: Int32, name: StreamName?)] = []
      while try query.step() {
        rows.append((Int32(truncatingIfNeeded: query.integer(0)), StreamName(query.text(1))))
      }
      return rows
    }
    var names: [(number: Int32, name: StreamName)] = []
    names.reserveCapacity(rows.count)
    for row in rows {
      guard let name = row.name else { throw .damaged("stream \(row.number) has no proper name") }
      names.append((row.number, name))
    }
    return names
  }

  /// All event types with their numbers, in the order of their first entries.
  public func eventTypes() throws(StoreError) -> [(number: Int32, name: String, schema: Int)] {
    try reading { () throws(SQLiteFault) in
      let query = try connection.prepare("SELECT type_no, name, schema FROM event_type ORDER BY 1")
      var types: [(number: Int32, name: String, schema: Int)] = []
      while try query.step() {
        types.append(
          (Int32(truncatingIfNeeded: query.integer(0)), query.text(1), Int(query.integer(2))))
      }
      return types
    }
  }
}

// MARK: - Positions

extension LogReader {
  /// The position of the last entry recorded at a moment or before it; 0 where there is none.
  /// Recording moments never go back along the positions, so halving finds it without an index.
  public func lastPosition(recordedAtOrBefore moment: Instant) throws(StoreError) -> LogPosition {
    try reading { () throws(SQLiteFault) in
      let query = try connection.prepare("SELECT recorded_at FROM event WHERE position = ?")
      var (known, unknown): (LogPosition, LogPosition) = (0, head.size + 1)
      while known + 1 < unknown {
        let middle = (known + unknown) / 2
        query.bind(1, middle)
        let isKnown = try query.step() && query.integer(0) <= moment.milliseconds
        query.reset()
        if isKnown { known = middle } else { unknown = middle }
      }
      return known
    }
  }

  /// Where the entry with an id stands; nil where there is none.
  public func position(of id: EventID) throws(StoreError) -> LogPosition? {
    try reading { () throws(SQLiteFault) in
      let query = try connection.prepare("SELECT position FROM event WHERE event_id = ?")
      id.withBytes { query.bind(1, blob: $0) }
      return try query.step() ? query.integer(0) : nil
    }
  }
}

// MARK: - The tree

extension LogReader {
  /// The root of the tree over the first `size` entries, from the stored hashes. It is what the log
  /// said when it was that long, provided that verification finds the log sound.
  public func root(ofFirst size: Int64) throws(StoreError) -> TreeHash {
    guard (0...head.size).contains(size) else {
      throw .beyondEnd(asked: size, size: head.size)
    }
    return try tree.frontier(ofFirst: size, hasher).root(hasher)
  }

  /// The audit path (RFC 6962, 2.1.1) of the entry at a position in the tree of `size` entries.
  public func inclusionPath(
    of position: LogPosition, inFirst size: Int64
  ) throws(StoreError) -> [TreeHash] {
    guard position >= 1, position <= size, size <= head.size else {
      throw .beyondEnd(asked: max(position, size), size: head.size)
    }
    return try MerkleTree.inclusionPath(ofLeaf: position - 1, inFirst: size, hasher) {
      height, index throws(StoreError) in
      try tree.node(height: height, index: index, hasher)
    }
  }

  /// The proof (RFC 6962, 2.1.2) that the log of `size` entries continues the one of `first`.
  public func consistencyPath(
    from first: Int64, to size: Int64
  ) throws(StoreError) -> [TreeHash] {
    guard first >= 0, first <= size, size <= head.size else {
      throw .beyondEnd(asked: max(first, size), size: head.size)
    }
    return try MerkleTree.consistencyPath(from: first, to: size, hasher) {
      height, index throws(StoreError) in
      try tree.node(height: height, index: index, hasher)
    }
  }
}

import EventModel
import EventStore
import Exchange
import Foundation
import SQLite
import Words

/// Import of a file, beside a loop that inserts the same rows with plain SQLite.
enum BenchImport {
  /// Imports a file into a new store; seconds until all is on the disk, and those of closing it.
  static func importFile(
    _ file: String, into store: String
  ) throws -> (importing: Double, closing: Double) {
    let log = try StoreWords.catching(store) { () throws(StoreError) in
      try EventLog.create(at: store)
    }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw Refused("不能读取 \(file)。", "\(file) cannot be read.")
    }
    defer { try? handle.close() }
    let (importing, report) = try BenchClock.seconds {
      try Importer.importFile(handle, into: log, partial: false)
    }
    guard report.refused.isEmpty else {
      let first = report.refused[0]
      let why = first.faults.first.map { RefusalWords.sentence($0) }
      throw Refused(
        "生成的第 \(first.number) 行被拒绝：\(why?.chinese ?? "")。",
        "the generated line \(first.number) was refused: \(why?.english ?? "").")
    }
    let (closing, _) = try BenchClock.seconds {
      try StoreWords.catching(store) { () throws(StoreError) in try log.close() }
    }
    return (importing, closing)
  }
}

/// The yardstick: SQLite as anybody would use it, with the log's columns, constraints and
/// durability, but without triggers, hashes, parsing or checking.
final class BenchPlain {
  private let connection: Connection
  private let insert: Statement
  private let begin: Statement
  private let commit: Statement

  /// A table in a new file.
  init(at path: String) throws {
    connection = try Connection(path: path, mode: .create)
    try connection.run(
      """
      PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY;
      CREATE TABLE event(
        position INTEGER PRIMARY KEY, stream_no INTEGER NOT NULL, type_no INTEGER NOT NULL,
        effective_on INTEGER NOT NULL, recorded_at INTEGER NOT NULL, version INTEGER NOT NULL,
        data TEXT NOT NULL, event_id BLOB NOT NULL UNIQUE, actor_no INTEGER NOT NULL,
        confirmed_by_no INTEGER, document TEXT, cause BLOB, leaf_hash BLOB NOT NULL,
        UNIQUE(stream_no, version)) STRICT
      """)
    insert = try connection.prepare("INSERT INTO event VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)")
    begin = try connection.prepare("BEGIN IMMEDIATE")
    commit = try connection.prepare("COMMIT")
  }

  /// One row of the log, held in memory.
  struct Row {
    let numbers: [Int64]
    let data: [UInt8]
    let id: [UInt8]
    let actor: Int64
    let document: [UInt8]?
    let leaf: [UInt8]
  }

  /// Inserts the rows of a log, so many a transaction (nil: all in one); seconds of inserting
  /// alone, the reading of the log left out, the final checkpoint included.
  func copy(_ log: String, rowsPerCommit: Int?) throws -> Double {
    let source = try Connection(path: log + "/log.sqlite", mode: .readOnly)
    let query = try source.prepare("SELECT * FROM event ORDER BY position")
    var seconds = 0.0
    var chunk: [Row] = []
    var isOpen = false
    repeat {
      chunk.removeAll(keepingCapacity: true)
      while chunk.count < rowsPerCommit ?? 1000, try query.step() { chunk.append(Row(query)) }
      seconds += try BenchClock.seconds {
        if !isOpen { try begin.run() }
        isOpen = true
        for row in chunk { try insert(row) }
        guard rowsPerCommit != nil || chunk.isEmpty else { return }
        try commit.run()
        isOpen = false
        if connection.walPages >= 16_384 { _ = try connection.checkpoint(.passive) }
      }.0
    } while !chunk.isEmpty
    seconds += try BenchClock.seconds { _ = try connection.checkpoint(.truncate) }.0
    return seconds
  }

  /// Inserts rows with one commit each until the time is over; rows a second.
  func single(_ log: String, seconds limit: Double) throws -> Double {
    let source = try Connection(path: log + "/log.sqlite", mode: .readOnly)
    let query = try source.prepare("SELECT * FROM event ORDER BY position LIMIT 100000")
    var rows: [Row] = []
    while try query.step() { rows.append(Row(query)) }
    let start = ContinuousClock.now
    var done = 0
    while done < rows.count, BenchClock.seconds(since: start) < limit {
      try begin.run()
      try insert(rows[done])
      try commit.run()
      if connection.walPages >= 16_384 { _ = try connection.checkpoint(.passive) }
      done += 1
    }
    return Double(done) / BenchClock.seconds(since: start)
  }

  private func insert(_ row: Row) throws(SQLiteFault) {
    for index in 0..<6 { insert.bind(Int32(index + 1), row.numbers[index]) }
    row.data.withUnsafeBytes { insert.bind(7, text: $0) }
    row.id.withUnsafeBytes { insert.bind(8, blob: $0) }
    insert.bind(9, row.actor)
    if let document = row.document {
      document.withUnsafeBytes { insert.bind(11, text: $0) }
    } else {
      insert.bind(11, blob: nil)
    }
    row.leaf.withUnsafeBytes { insert.bind(13, blob: $0) }
    try insert.run()
  }
}

extension BenchPlain.Row {
  init(_ row: Statement) {
    numbers = (0..<6).map { row.integer($0) }
    data = Array(row.bytes(6))
    id = Array(row.bytes(7))
    actor = row.integer(8)
    document = row.isNull(10) ? nil : Array(row.bytes(10))
    leaf = Array(row.bytes(12))
  }
}

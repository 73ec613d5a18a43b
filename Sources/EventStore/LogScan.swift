public import EventModel
internal import SQLite

/// What a replay reads of an entry. The bytes are borrowed until the scan's body returns.
public struct RawEntry {
  public let position: LogPosition
  /// The number of the stream in ``LogReader/streamNames()``.
  public let streamNumber: Int32
  /// The number of the type in ``LogReader/eventTypes()``.
  public let typeNumber: Int32
  /// The civil date as the table keeps it: 20200831.
  public let effectiveOn: Int64
  /// One JSON object in canonical form.
  public let data: UnsafeBufferPointer<UInt8>

  /// The columns position, stream_no, type_no, effective_on, data.
  init(_ row: Statement) {
    position = row.integer(0)
    streamNumber = Int32(truncatingIfNeeded: row.integer(1))
    typeNumber = Int32(truncatingIfNeeded: row.integer(2))
    effectiveOn = row.integer(3)
    data = row.bytes(4).bindMemory(to: UInt8.self)
  }
}

extension LogReader {
  /// Hands the entries of a range of positions to a body, in order: the path of every replay.
  public func scan(
    _ positions: ClosedRange<LogPosition>, _ body: (RawEntry) -> Void
  ) throws(StoreError) {
    try reading { () throws(SQLiteFault) in
      let query = try connection.prepare(
        """
        SELECT position, stream_no, type_no, effective_on, data FROM event
        WHERE position BETWEEN ? AND ? ORDER BY position
        """)
      query.bind(1, positions.lowerBound)
      query.bind(2, min(positions.upperBound, head.size))
      while try query.step() { body(RawEntry(query)) }
    }
  }

  /// The entries of a stream, by version.
  public func entries(ofStream stream: StreamName) throws(StoreError) -> [Entry] {
    try entries(" WHERE s.name = ? ORDER BY e.version") { $0.bind(1, stream.description) }
  }

  /// At most `limit` entries after a position, in order.
  public func entries(after position: LogPosition, limit: Int) throws(StoreError) -> [Entry] {
    try entries(" WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?") {
      $0.bind(1, position)
      $0.bind(2, head.size)
      $0.bind(3, Int64(limit))
    }
  }

  /// The entry with an id; nil where there is none.
  public func entry(withID id: EventID) throws(StoreError) -> Entry? {
    try entries(" WHERE e.event_id = ?") { statement in
      id.withBytes { statement.bind(1, blob: $0) }
    }.first
  }

  /// The entry at a position; nil where the picture has none.
  public func entry(at position: LogPosition) throws(StoreError) -> Entry? {
    guard (1...max(1, head.size)).contains(position) else { return nil }
    return try entries(after: position - 1, limit: 1).first
  }

  private func entries(
    _ condition: String, _ bind: (Statement) -> Void
  ) throws(StoreError) -> [Entry] {
    let rows = try reading { () throws(SQLiteFault) in
      let query = try kept(EntryColumns.query + condition)
      defer { query.reset() }
      bind(query)
      var rows: [Entry?] = []
      while try query.step() { rows.append(EntryColumns.entry(query)) }
      return rows
    }
    return try rows.map { row throws(StoreError) in
      guard let row else { throw .damaged("an entry cannot be read") }
      return row
    }
  }

  /// Hands the exported lines of the positions after `after` through `through` to a body, in order
  /// and without line feeds: the very bytes that are hashed into the tree.
  public func exportLines(
    after: LogPosition, through: LogPosition, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    let rows = try LineRows(self, after: after, through: min(through, head.size))
    while try reading({ () throws(SQLiteFault) in try rows.next() }) {
      guard rows.compose() else { throw StoreError.damaged("entry \(rows.position) is malformed") }
      try body(rows.line.bytes.bindMemory(to: UInt8.self))
    }
  }
}

/// Rows of the log, each composed to its line. Names are read and quoted once, not row by row.
final class LineRows {
  let line = EntryLine()
  private let rows: Statement
  private let streams: [[UInt8]?]
  private let types: [(name: [UInt8], schema: Int64)?]
  private let actors: [[UInt8]?]
  private var fields = LineFields()

  init(_ reader: LogReader, after: LogPosition, through: LogPosition) throws(StoreError) {
    let connection = reader.connection
    (streams, types, actors, rows) = try reader.reading { () throws(SQLiteFault) in
      (
        try Self.table(connection, "SELECT stream_no, name FROM stream") { Self.name($0) },
        try Self.table(connection, "SELECT type_no, name, schema FROM event_type") {
          (Self.name($0), $0.integer(2))
        },
        try Self.table(connection, "SELECT actor_no, name FROM actor") { Self.name($0) },
        try connection.prepare(
          """
          SELECT position, stream_no, type_no, effective_on, recorded_at, version, data, event_id,
            actor_no, confirmed_by_no, document, cause, leaf_hash
          FROM event WHERE position > ? AND position <= ? ORDER BY position
          """)
      )
    }
    rows.bind(1, after)
    rows.bind(2, through)
  }

  private static func name(_ row: Statement) -> [UInt8] { EntryLine.quoted(row.bytes(1)) }

  /// A table by its numbers, which run from 1; what is missing in between stays nil.
  private static func table<Value>(
    _ connection: Connection, _ query: String, _ value: (Statement) -> Value
  ) throws(SQLiteFault) -> [Value?] {
    let rows = try connection.prepare(query)
    var values: [Value?] = [nil]
    while try rows.step() {
      let number = rows.integer(0)
      // A number far beyond the rows can only be forged; it stays unknown.
      guard number > 0, number < 1 << 31, number < values.count * 2 + 1024 else { continue }
      while values.count <= number { values.append(nil) }
      values[Int(number)] = value(rows)
    }
    return values
  }

  func next() throws(SQLiteFault) -> Bool { try rows.step() }

  var position: LogPosition { rows.integer(0) }
  var streamNumber: Int64 { rows.integer(1) }
  var recordedAt: Int64 { rows.integer(4) }
  var version: Int64 { rows.integer(5) }
  var id: EventID? { EventID(bytes: rows.bytes(7)) }
  var storedLeafHash: TreeHash? { TreeHash(bytes: rows.bytes(12)) }

  /// Composes the row's line; false for a row that refers to nothing or is malformed.
  func compose() -> Bool {
    guard let stream = Self.look(streams, streamNumber),
      let type = Self.look(types, rows.integer(2)),
      let actor = Self.look(actors, rows.integer(8)), let id
    else { return false }
    fields.position = position
    fields.version = version
    fields.id = id
    fields.effectiveOn = rows.integer(3)
    fields.recordedAt = recordedAt
    fields.schema = type.schema
    fields.stream = stream
    fields.type = type.name
    fields.actor = actor
    fields.confirmedBy = nil
    fields.cause = nil
    if !rows.isNull(9) {
      guard let confirmedBy = Self.look(actors, rows.integer(9)) else { return false }
      fields.confirmedBy = confirmedBy
    }
    if !rows.isNull(11) {
      guard let cause = EventID(bytes: rows.bytes(11)) else { return false }
      fields.cause = cause
    }
    line.compose(
      fields, document: rows.isNull(10) ? nil : rows.bytes(10), data: rows.bytes(6))
    return true
  }

  private static func look<Value>(_ values: [Value?], _ number: Int64) -> Value? {
    number > 0 && number < values.count ? values[Int(number)] : nil
  }
}

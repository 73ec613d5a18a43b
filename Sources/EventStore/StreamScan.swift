public import EventModel
internal import SQLite

extension LogReader {
  /// The streams of one category with their numbers, in the order of their first entries.
  public func streamNames(
    in category: StreamName.Category
  ) throws(StoreError) -> [(number: Int32, name: StreamName)] {
    let rows = try reading { () throws(SQLiteFault) in
      // Names of a category lie together in the index on names, from `category/` to `category0`.
      let query = try connection.prepare(
        "SELECT stream_no, name FROM stream WHERE name > ? AND name < ? ORDER BY stream_no")
      query.bind(1, category.rawValue + "/")
      query.bind(2, category.rawValue + "0")
      var rows: [(number: Int32, name: String)] = []
      while try query.step() {
        rows.append((Int32(truncatingIfNeeded: query.integer(0)), query.text(1)))
      }
      return rows
    }
    return try rows.map { row throws(StoreError) in
      guard let name = StreamName(row.name) else {
        throw .damaged("stream \(row.number) has no proper name")
      }
      return (row.number, name)
    }
  }

  /// The number of a stream; nil where it has no entry.
  public func streamNumber(of name: StreamName) throws(StoreError) -> Int32? {
    try reading { () throws(SQLiteFault) in
      let query = try connection.prepare("SELECT stream_no FROM stream WHERE name = ?")
      query.bind(1, name.description)
      return try query.step() ? Int32(truncatingIfNeeded: query.integer(0)) : nil
    }
  }

  /// The version of a stream's last entry; 0 where it has none.
  public func lastVersion(ofStream name: StreamName) throws(StoreError) -> Int64 {
    try reading { () throws(SQLiteFault) in
      let query = try kept(
        """
        SELECT max(version) FROM event
        WHERE stream_no = (SELECT stream_no FROM stream WHERE name = ?)
        """)
      defer { query.reset() }
      query.bind(1, name.description)
      return try query.step() ? query.integer(0) : 0
    }
  }

  /// The streams of one category with the versions of their last entries.
  public func lastVersions(
    in category: StreamName.Category
  ) throws(StoreError) -> [StreamName: Int64] {
    let rows = try reading { () throws(SQLiteFault) in
      let query = try kept(
        """
        SELECT name, (SELECT max(version) FROM event e WHERE e.stream_no = s.stream_no)
        FROM stream s WHERE name > ? AND name < ?
        """)
      defer { query.reset() }
      query.bind(1, category.rawValue + "/")
      query.bind(2, category.rawValue + "0")
      var rows: [(name: String, version: Int64)] = []
      while try query.step() { rows.append((query.text(0), query.integer(1))) }
      return rows
    }
    var versions: [StreamName: Int64] = [:]
    for row in rows {
      guard let name = StreamName(row.name) else {
        throw .damaged("stream \(row.name) has no proper name")
      }
      versions[name] = row.version
    }
    return versions
  }

  /// The name of a stream by its number in the log.
  public func streamName(numbered number: Int32) throws(StoreError) -> StreamName {
    let text = try reading { () throws(SQLiteFault) in
      let query = try kept("SELECT name FROM stream WHERE stream_no = ?")
      defer { query.reset() }
      query.bind(1, Int64(number))
      return try query.step() ? query.text(0) : ""
    }
    guard let name = StreamName(text) else {
      throw .damaged("stream \(number) has no proper name")
    }
    return name
  }

  /// A statement that reads one stream's entries after another, for many streams in a row.
  ///
  /// - Parameter mapped: whether the file is mapped into memory, which is faster but counts as the
  ///   program's own memory; a server that stays does without.
  public func streamScan(mapped: Bool = true) throws(StoreError) -> StreamScan {
    try StreamScan(self, mapped)
  }
}

/// Reads the entries of single streams through the index on (stream, version).
public final class StreamScan {
  private let reader: LogReader
  private let query: Statement

  fileprivate init(_ reader: LogReader, _ mapped: Bool) throws(StoreError) {
    self.reader = reader
    query = try reader.reading { () throws(SQLiteFault) in
      // Looked-up rows lie anywhere: mapped pages save a read call for each. A reader may map what
      // a writer must not, since the file never shrinks. A scan of the whole log reads page after
      // page instead, so that a replay's memory does not grow with the file.
      if mapped { try reader.connection.run("PRAGMA mmap_size=17179869184") }
      return try reader.connection.prepare(
        """
        SELECT position, stream_no, type_no, effective_on, data FROM event
        WHERE stream_no = ? AND position <= ? ORDER BY version
        """)
    }
  }

  /// Lets go of the rows last read, as a reader that rests must.
  public func reset() { query.reset() }

  /// Hands the entries of one stream up to a position to a body, in order.
  public func scan(
    stream: Int32, through last: LogPosition, _ body: (RawEntry) -> Void
  ) throws(StoreError) {
    query.reset()
    query.bind(1, Int64(stream))
    query.bind(2, last)
    try reader.reading { () throws(SQLiteFault) in
      while try query.step() { body(RawEntry(query)) }
    }
  }
}

internal import EventModel
internal import SQLite

/// One value on its way into a row.
enum Cell: Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  static func optional(_ number: Int64?) -> Cell { number.map { .integer($0) } ?? .null }
  static func moment(_ moment: Instant) -> Cell { .integer(moment.milliseconds) }
  static func optional(_ moment: Instant?) -> Cell { moment.map { .moment($0) } ?? .null }
  static func hash(_ digest: Digest) -> Cell { .bytes(digest.bytes) }
}

extension Statement {
  func bind(_ cells: [Cell]) {
    for (offset, cell) in cells.enumerated() {
      let index = Int32(offset) + 1
      switch cell {
      case .null: bind(index, Int64?.none)
      case .integer(let number): bind(index, number)
      case .text(let text): bind(index, text)
      case .bytes(let bytes): bytes.withUnsafeBytes { bind(index, blob: $0) }
      }
    }
  }

  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
  func moment(_ column: Int32) -> Instant { Instant(milliseconds: integer(column)) }
  func optionalMoment(_ column: Int32) -> Instant? { isNull(column) ? nil : moment(column) }
}

extension Connection {
  /// Runs one statement and tells how many rows it changed.
  @discardableResult
  func change(_ sql: String, _ cells: [Cell] = []) throws(AccountFault) -> Int {
    try AccountFault.translating { () throws(SQLiteFault) in
      let statement = try prepare(sql)
      statement.bind(cells)
      try statement.run()
      return Int(try integer("SELECT changes()") ?? 0)
    }
  }

  /// Reads every row of a query. A row that cannot be read is damage.
  func rows<Row>(
    _ sql: String, _ cells: [Cell] = [], of table: String, _ read: (Statement) -> Row?
  ) throws(AccountFault) -> [Row] {
    let (rows, sound) = try AccountFault.translating { () throws(SQLiteFault) in
      let query = try prepare(sql)
      query.bind(cells)
      var rows: [Row] = []
      var sound = true
      while try query.step() {
        if let row = read(query) { rows.append(row) } else { sound = false }
      }
      return (rows, sound)
    }
    guard sound else { throw .damaged(table) }
    return rows
  }
}

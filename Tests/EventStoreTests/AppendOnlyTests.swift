import EventModel
import EventStore
import SQLite
import Testing

/// What the database itself refuses, also to somebody who opens it with another program.
@Suite struct AppendOnlyTests {
  private let folder = Folder()

  /// An entry after the tenth, with every column right; the tests spoil one at a time.
  private static func insertion(
    _ verb: String = "INSERT", position: String = "11", stream: String = "1",
    recordedAt: String = "1592789400070", version: String = "5", id: String = "zeroblob(16)"
  ) -> String {
    """
    \(verb) INTO event VALUES(\(position), \(stream), 1, 20200618, \(recordedAt), \(version), '{}',
    \(id), 1, NULL, NULL, NULL, zeroblob(32))
    """
  }

  @Test(arguments: [
    "UPDATE event SET data = '{}' WHERE position = 3",
    "UPDATE OR REPLACE event SET position = 2 WHERE position = 3",
    "DELETE FROM event WHERE position = 10",
    insertion(position: "10"),
    insertion(position: "12"),
    insertion(position: "0"),
    insertion(position: "NULL"),
    insertion(recordedAt: "1592789400069"),
    insertion(version: "4"),
    insertion(version: "6"),
    insertion(stream: "99", version: "2"),
    insertion(id: "(SELECT event_id FROM event WHERE position = 4)"),
    insertion("REPLACE", position: "4", version: "2"),
    insertion("REPLACE", id: "(SELECT event_id FROM event WHERE position = 4)"),
    insertion("REPLACE", version: "4"),
    insertion("INSERT OR IGNORE", version: "4"),
    "UPDATE stream SET name = 'association/other'",
    "DELETE FROM stream",
    "REPLACE INTO stream VALUES(1, 'association/other')",
    "REPLACE INTO stream SELECT max(stream_no) + 1, 'association/lg-1' FROM stream",
    "UPDATE event_type SET name = 'Other'",
    "DELETE FROM event_type",
    "REPLACE INTO event_type VALUES(1, 'Other', 1)",
    "REPLACE INTO event_type VALUES(2, 'YearEndInspectionConcluded', 1)",
    "UPDATE actor SET name = 'court/CN/xu'",
    "DELETE FROM actor",
    "REPLACE INTO actor VALUES(3, 'registrar/440307/li')",
    "UPDATE subtree SET hash = zeroblob(32)",
    "DELETE FROM subtree",
    "INSERT INTO subtree VALUES(1, 1, zeroblob(32))",
    "REPLACE INTO subtree VALUES(1, 0, zeroblob(32))",
    "UPDATE head SET size = 9",
    "UPDATE head SET size = 300",
    "UPDATE head SET root = zeroblob(32)",
    "DELETE FROM head",
    "REPLACE INTO head VALUES(1, 0, zeroblob(32))",
    "UPDATE meta SET value = 'x'",
    "DELETE FROM meta",
    "REPLACE INTO meta VALUES('log_id', 'x')",
  ])
  func `The database refuses to change what is written`(sql: String) throws {
    try folder.fill(entries(10))
    // Ten entries have no complete subtree; one is put there for the statements about subtrees.
    if sql.contains("subtree") { try folder.forge("INSERT INTO subtree VALUES(1, 0, x'00')") }
    let before = try contents()
    #expect(throws: SQLiteFault.self) { try folder.stranger(sql) }
    #expect(try contents() == before)
  }

  @Test(arguments: [
    insertion(position: "2", version: "1"), insertion(position: "0", version: "1"),
    insertion(position: "NULL", version: "1"), insertion(position: "1", version: "2"),
  ])
  func `The first entry of all has position 1 and version 1`(sql: String) throws {
    try folder.fill([])
    #expect(throws: SQLiteFault.self) { try folder.stranger(sql) }
    try folder.stranger(Self.insertion(position: "1", version: "1"))
  }

  @Test func `The right next entry is taken, so the refusals above have the reason they name`()
    throws
  {
    try folder.fill(entries(10))
    try folder.stranger(Self.insertion())
  }

  private func contents() throws -> [String] {
    let connection = try Connection(path: folder.log, mode: .readOnly)
    var rows: [String] = []
    for table in ["event", "stream", "event_type", "actor", "subtree", "head", "meta"] {
      let query = try connection.prepare("SELECT * FROM \(table)")
      while try query.step() {
        rows.append((0..<query.columnCount).map { "\(Array(query.bytes($0)))" }.joined())
      }
    }
    return rows
  }
}

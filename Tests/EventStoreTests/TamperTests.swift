import EventModel
import EventStore
import Foundation
import SQLite
import Testing

/// Each test forges a log of 700 entries in one way, as somebody with full access to the file could.
@Suite struct TamperTests {
  private let folder = Folder()
  private let count = 700

  private func findings(
    pins: [LogHead] = [], checksFile: Bool = false
  ) throws -> [LogFinding] {
    try LogVerifier.verify(at: folder.path, pins: pins, checksFile: checksFile).findings
  }

  /// Recomputes the hash of an altered entry and stores it, as a careful forger does.
  private func repairLeaf(_ position: LogPosition) throws {
    let line = try LogReader(at: folder.path).lines[Int(position - 1)]
    let hash = line.withUnsafeBytes { TreeHasher().leaf($0) }
    try folder.forge("UPDATE event SET leaf_hash = x'\(hash)' WHERE position = \(position)")
  }

  /// Recomputes subtrees and head, so that the log is sound in itself again.
  private func repairTree() throws {
    let reader = try LogReader(at: folder.path)
    let hasher = TreeHasher()
    let leaves = try reader.lines.map { line in line.withUnsafeBytes { hasher.leaf($0) } }
    var sql = "DELETE FROM subtree;"
    for number in 0..<leaves.count / 256 {
      let root = naiveRoot(leaves[(number * 256)..<(number + 1) * 256], hasher)
      sql += "INSERT INTO subtree VALUES(1, \(number), x'\(root)');"
    }
    let root = naiveRoot(leaves[...], hasher)
    sql += "UPDATE head SET size = \(leaves.count), root = x'\(root)';"
    try folder.forge(sql)
  }

  @Test func `A sound log has no findings and the head that the writer committed`() throws {
    let log = try folder.makeLog(entries(count))
    let head = try log.head()
    let verification = try LogVerifier.verify(at: folder.path, pins: [head], checksFile: true)
    #expect(verification.head == head)
    #expect(verification.findings.isEmpty)
  }

  @Test(arguments: [0, 1, 2, 255, 256, 257, 511, 512, 513])
  func `Logs of every kind of size are found sound, with pins at every size`(size: Int) throws {
    try folder.fill(size == 0 ? [] : entries(size))
    let reader = try LogReader(at: folder.path)
    let pins = try [0, size / 3, size / 2, max(0, size - 1), size].map {
      LogHead(size: Int64($0), root: try reader.root(ofFirst: Int64($0)))
    }
    #expect(try findings(pins: pins).isEmpty)
  }

  @Test(arguments: [
    "data = '{\"year\":1}'", "effective_on = 20200619", "effective_on = 20201399",
    "recorded_at = recorded_at + 1", "document = 'x'", "document = NULL",
    "event_id = zeroblob(16)", "event_id = zeroblob(15)", "actor_no = 2", "confirmed_by_no = 1",
    "cause = NULL", "type_no = 2", "leaf_hash = zeroblob(32)", "leaf_hash = x''",
  ])
  func `An edited column of one row is found at its position`(change: String) throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE event SET \(change) WHERE position = 310")
    let first = try findings().first
    #expect(first == .entryAltered(position: 310) || first == .entryMalformed(position: 310))
  }

  @Test func `An edited name is found at its first entry`() throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE stream SET name = 'association/lg-9' WHERE stream_no = 2")
    #expect(try findings().first == .entryAltered(position: 2))
  }

  @Test func `A missing name is found`() throws {
    try folder.fill(entries(count))
    try folder.forge("DELETE FROM actor WHERE actor_no = 2")
    #expect(try findings().first == .entryMalformed(position: 7))
  }

  @Test func `An edited row with its own hash made right is found within its 256`() throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE event SET data = '{}' WHERE position = 310")
    try repairLeaf(310)
    let found = try findings()
    #expect(found == [.subtreeDiffers(positions: 257...512), .rootDiffers(size: 700)])
  }

  @Test func `An edited row among the last ones with its hash made right moves the root`() throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE event SET data = '{}' WHERE position = 690")
    try repairLeaf(690)
    #expect(try findings() == [.rootDiffers(size: 700)])
  }

  @Test func `An edited subtree is found`() throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE subtree SET hash = zeroblob(32) WHERE number = 1")
    #expect(try findings() == [.subtreeDiffers(positions: 257...512)])
    try folder.forge("DELETE FROM subtree WHERE number = 1")
    #expect(try findings() == [.subtreeDiffers(positions: 257...512)])
  }

  @Test func `A cut tail is found by the head`() throws {
    try folder.fill(entries(count))
    try folder.forge("DELETE FROM event WHERE position > 650")
    #expect(try findings() == [.tailCut(expected: 700, found: 650)])
  }

  @Test func `A cut tail with a fitting head is found by what a paper pinned`() throws {
    try folder.fill(entries(count))
    let pin = try LogReader(at: folder.path).head
    try folder.forge("DELETE FROM event WHERE position > 650")
    try repairTree()
    #expect(try findings().isEmpty)
    #expect(try findings(pins: [pin]) == [.tailCut(expected: 700, found: 650)])
  }

  @Test func `A rebuilt log is sound in itself and found by what a paper pinned`() throws {
    try folder.fill(entries(count))
    let reader = try LogReader(at: folder.path)
    let pins = try [300, 310, 600, 700].map {
      LogHead(size: $0, root: try reader.root(ofFirst: $0))
    }
    try folder.forge("UPDATE event SET data = '{}' WHERE position = 310")
    try repairLeaf(310)
    try repairTree()
    #expect(try findings().isEmpty)
    #expect(
      try findings(pins: pins) == [
        .pinDiffers(size: 310), .pinDiffers(size: 600), .pinDiffers(size: 700),
      ])
  }

  @Test(arguments: [1, 100, 350, 351, 512])
  func `A deleted row in the middle is found as a gap`(position: Int) throws {
    try folder.fill(entries(count))
    try folder.forge("DELETE FROM event WHERE position = \(position)")
    #expect(try findings().contains(.gap(after: Int64(position - 1))))
  }

  @Test func `The file of another log is found by what a paper pinned`() throws {
    try folder.fill(entries(count))
    let pin = try LogReader(at: folder.path).head
    try FileManager.default.removeItem(atPath: folder.path)
    try folder.fill((1...800).map { entry($0, id: .sample($0)) })
    #expect(try findings(pins: [pin]) == [.pinDiffers(size: 700)])
  }

  @Test func `Two exchanged rows are found`() throws {
    try folder.fill(entries(count))
    try folder.forge(
      """
      UPDATE event SET position = -1 WHERE position = 20;
      UPDATE event SET position = 20 WHERE position = 23;
      UPDATE event SET position = 23 WHERE position = -1;
      """)
    #expect(
      try Set(findings()).isSuperset(of: [
        .entryAltered(position: 20), .entryAltered(position: 23), .versionOutOfOrder(position: 20),
        .clockWentBack(position: 21),
      ]))
  }

  @Test(arguments: [100, 257, 600])
  func `A clock that goes back is found, also where the two halves meet`(position: Int) throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE event SET recorded_at = 0 WHERE position = \(position)")
    #expect(try findings().contains(.clockWentBack(position: Int64(position))))
  }

  @Test(arguments: [100, 257, 600])
  func `A version out of order is found, also where the two halves meet`(position: Int) throws {
    try folder.fill(entries(count))
    try folder.forge("UPDATE event SET version = version + 1000 WHERE position = \(position)")
    #expect(try findings().contains(.versionOutOfOrder(position: Int64(position))))
  }

  @Test func `An entry that a stranger appended is found beyond the head`() throws {
    try folder.fill(entries(count))
    try folder.stranger(
      """
      INSERT INTO event SELECT 701, stream_no, type_no, effective_on, recorded_at, version + 1, data,
        zeroblob(16), actor_no, NULL, NULL, NULL, leaf_hash FROM event WHERE position = 700
      """)
    #expect(try findings().contains(.beyondHead(size: 700, found: 701)))
  }

  @Test func `Missing, altered and foreign triggers are named`() throws {
    try folder.fill(entries(3))
    try folder.stranger(
      """
      DROP TRIGGER event_stays; DROP TRIGGER event_keeps;
      CREATE TRIGGER event_keeps BEFORE DELETE ON event BEGIN SELECT 1; END;
      CREATE TRIGGER guest AFTER INSERT ON event BEGIN SELECT 1; END;
      """)
    #expect(
      try findings() == [
        .objectMissing(name: "event_stays"), .objectAltered(name: "event_keeps"),
        .objectForeign(name: "guest"),
      ])
  }

  @Test func `An id that stands twice is found though the table no longer forbids it`() throws {
    try folder.fill(entries(count))
    try folder.forge(
      """
      CREATE TABLE loose AS SELECT * FROM event;
      DROP TABLE event;
      ALTER TABLE loose RENAME TO event;
      UPDATE event SET event_id = (SELECT event_id FROM event WHERE position = 3)
        WHERE position = 500;
      """)
    #expect(
      try Set(findings()).isSuperset(of: [
        .objectAltered(name: "event"), .objectMissing(name: "sqlite_autoindex_event_1"),
        .entryAltered(position: 500), .idRepeated(.sample(3)),
      ]))
  }

  @Test func `Bytes changed in the file itself are found by SQLite's own check`() throws {
    try folder.fill(entries(count))
    var file = try Data(contentsOf: URL(fileURLWithPath: folder.log))
    // The event index on ids: an identity that stands in the index and no more in the table.
    let id = Data(EventID.sample(500).bytes)
    var from = file.startIndex
    while let range = file.range(of: id, in: from..<file.endIndex) {
      file[range.upperBound - 1] ^= 0xFF
      from = range.upperBound
      break
    }
    try file.write(to: URL(fileURLWithPath: folder.log))
    #expect(try !findings(checksFile: true).isEmpty)
  }
}

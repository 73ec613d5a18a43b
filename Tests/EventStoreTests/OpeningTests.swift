import EventModel
import EventStore
import Foundation
import SQLite
import Testing

@Suite struct OpeningTests {
  private let folder = Folder()

  private func opening() -> StoreError? {
    do throws(StoreError) {
      _ = try EventLog.open(at: folder.path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A reopened log continues where it stood, at every size of its last subtree`()
    async throws
  {
    try folder.makeLog().close()
    var size = 0
    for count in [1, 254, 1, 1, 300, 0, 210] {
      let log = try EventLog.open(at: folder.path, .fixed())
      try log.importing { batch in
        for number in size..<size + count {
          _ = try batch.append(entry(number, id: .sample(number)))
        }
      }
      size += count
      try log.close()
    }
    let reader = try LogReader(at: folder.path)
    let hasher = TreeHasher()
    let leaves = try reader.lines.map { line in line.withUnsafeBytes { hasher.leaf($0) } }
    #expect(reader.head == LogHead(size: 767, root: naiveRoot(leaves[...], hasher)))
  }

  @Test func `A log keeps its identity`() throws {
    let log = try folder.makeLog()
    let id = log.logID
    try log.close()
    #expect(try EventLog.open(at: folder.path).logID == id)
    #expect(try LogReader(at: folder.path).logID == id)
    #expect(EventID(id) != nil)
  }

  @Test func `A folder without a log is told apart from one with a log`() throws {
    #expect(opening() == .missing(path: folder.path))
    #expect(throws: StoreError.missing(path: folder.path)) { try LogReader(at: folder.path) }
    try folder.makeLog().close()
    #expect(throws: StoreError.alreadyExists(path: folder.path)) {
      try EventLog.create(at: folder.path)
    }
  }

  @Test(arguments: ["no database at all, but long enough to be read as one", ""])
  func `A file that is not ours is refused`(text: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.log))
    #expect(opening() == .notALog(path: folder.log))
    #expect(throws: StoreError.notALog(path: folder.log)) { try LogReader(at: folder.path) }
  }

  @Test func `Another program's database is refused`() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try Connection(path: folder.log, mode: .create).run("CREATE TABLE event(position)")
    #expect(opening() == .notALog(path: folder.log))
  }

  @Test func `A log of a later layout is refused with both numbers`() throws {
    try folder.makeLog().close()
    try folder.stranger("PRAGMA user_version=2")
    #expect(opening() == .newerLayout(found: 2, known: 1))
    #expect(throws: StoreError.newerLayout(found: 2, known: 1)) { try LogReader(at: folder.path) }
  }

  @Test func `A second writer is told who holds the log`() throws {
    let log = try folder.makeLog()
    guard case .locked(let holder)? = opening() else {
      Issue.record("a second writer came in")
      return
    }
    #expect(holder?.process == ProcessInfo.processInfo.processIdentifier)
    #expect(holder?.host == ProcessInfo.processInfo.hostName)
    #expect(holder?.since == .sample)
    try log.close()
    #expect(opening() == nil)
  }

  @Test func `A closed log refuses appends and can be closed twice`() async throws {
    let log = try folder.makeLog(entries(3))
    try log.close()
    try log.close()
    #expect(await log.refusal(of: entry(4)) == .store(.closed))
    #expect(throws: StoreError.closed) { try log.head() }
  }

  @Test func `Closing leaves one file and no write-ahead log`() throws {
    try folder.fill(entries(300))
    #expect(!FileManager.default.fileExists(atPath: folder.log + "-wal"))
  }

  @Test(arguments: [
    "DROP TRIGGER event_keeps", "CREATE VIEW other AS SELECT 1",
    "CREATE TRIGGER other AFTER INSERT ON event BEGIN SELECT 1; END",
    "ALTER TABLE meta ADD COLUMN other TEXT",
  ])
  func `A log whose layout was altered is not written to`(sql: String) throws {
    try folder.fill(entries(3))
    try folder.stranger(sql)
    guard case .layoutAltered? = opening() else {
      Issue.record("the writer went on")
      return
    }
  }

  @Test func `A log whose head does not fit its entries is not continued`() throws {
    try folder.fill(entries(3))
    try folder.forge("UPDATE head SET root = zeroblob(32)")
    #expect(opening() == .damaged("the root of the last entries is not the head's"))
    try folder.forge("DELETE FROM event WHERE position = 3")
    #expect(opening() == .damaged("the head does not stand at the last position 2"))
  }

  @Test func `What a killed writer leaves behind is read and continued`() async throws {
    let log = try folder.makeLog(entries(300))
    _ = try await log.append([entry(301)])
    // The two files as they lie on the disk now, without the writer's closing.
    let left = Folder()
    try FileManager.default.createDirectory(atPath: left.path, withIntermediateDirectories: true)
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.log + end, toPath: left.log + end)
    }
    #expect(try LogReader(at: left.path).head == log.head())
    #expect(try LogVerifier.verify(at: left.path, checksFile: true).findings.isEmpty)
    let next = try EventLog.open(at: left.path, .fixed(seed: 1))
    #expect(try await next.append([entry(302)])[0].position == 302)
  }

  @Test func `A write-ahead log that was cut short loses whole commits only`() async throws {
    let log = try folder.makeLog(entries(10))
    for number in 11...30 { _ = try await log.append([entry(number), entry(number)]) }
    let ahead = try Data(contentsOf: URL(fileURLWithPath: folder.log + "-wal"))
    var sizes: Set<Int64> = []
    for cut in stride(from: 0, through: ahead.count, by: 9973) {
      let left = Folder()
      try FileManager.default.createDirectory(atPath: left.path, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: folder.log, toPath: left.log)
      try ahead.prefix(cut).write(to: URL(fileURLWithPath: left.log + "-wal"))
      guard let reader = try? LogReader(at: left.path) else { continue }  // cut in the making
      sizes.insert(reader.head.size)
      #expect(reader.head.size <= 10 || reader.head.size % 2 == 0)
      #expect(try LogVerifier.verify(at: left.path, checksFile: true).findings.isEmpty)
    }
    #expect(sizes.count > 5)
  }

  /// The superuser may write everywhere, so this shows nothing to him.
  @Test(.enabled(if: geteuid() != 0))
  func `A folder that cannot be written is refused to the writer and open to readers`() throws {
    try folder.fill(entries(30))
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    }
    #expect(opening() == .readOnly(path: folder.path))
    #expect(try LogReader(at: folder.path).entries(after: 0, limit: 99).count == 30)
    #expect(try LogVerifier.verify(at: folder.path).findings.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0))
  func `A killed writer's log in a folder that cannot be written must be copied first`() throws {
    let log = try folder.makeLog(entries(30))
    let left = Folder()
    try FileManager.default.createDirectory(atPath: left.path, withIntermediateDirectories: true)
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.log + end, toPath: left.log + end)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: left.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: left.path)
    }
    #expect(throws: StoreError.unfinishedOnReadOnlyMedia(path: left.path)) {
      try LogReader(at: left.path)
    }
    try log.close()
  }
}

import EventModel
import EventStore
import Synchronization
import Testing

@Suite struct CommitSignalTests {
  private func entry(_ number: Int) throws -> NewEntry {
    NewEntry(
      stream: try #require(StreamName("association/lg-000\(number)")), type: "ActivityHeld",
      effectiveOn: "2020-01-01", actor: "registrar/440307/li", data: Array("{}".utf8))
  }

  @Test func `Whoever listens is told of every commit before the append is answered`() async throws
  {
    let folder = Folder()
    let log = try folder.makeLog([try entry(1)])
    #expect(log.commits.position == 1)
    let told = Mutex<[LogPosition]>([])
    let listener = log.commits.listen { position in told.withLock { $0.append(position) } }
    _ = try await log.append([try entry(2), try entry(3)])
    #expect(told.withLock { $0 } == [3])
    try log.importing { batch in _ = try batch.append(try entry(4)) }
    #expect(told.withLock { $0 } == [3, 4])
    #expect(log.commits.position == 4)
    log.commits.forget(listener)
    _ = try await log.append([try entry(5)])
    #expect(told.withLock { $0 } == [3, 4])
    try log.close()
  }

  @Test func `What was refused or stood there before is told to nobody`() async throws {
    let folder = Folder()
    let log = try folder.makeLog([try entry(1)])
    let told = Atomic<Int>(0)
    _ = log.commits.listen { _ in told.add(1, ordering: .relaxed) }
    let stream = try #require(StreamName("association/lg-0001"))
    await #expect(throws: AppendError.self) {
      try await log.append([try entry(1)], expecting: [stream: .exactly(7)])
    }
    #expect(throws: (any Error).self) {
      try log.importing { batch in
        _ = try batch.append(try entry(2))
        throw AppendError.invalid(.data)
      }
    }
    #expect(told.load(ordering: .relaxed) == 0)
    #expect(log.commits.position == 1)
    try log.close()
  }

  @Test func `A log that is opened again says how long it is`() throws {
    let folder = Folder()
    try folder.fill([try entry(1), try entry(2)])
    let log = try EventLog.open(at: folder.path)
    #expect(log.commits.position == 2)
    try log.close()
  }
}

import EventModel
import EventStore
import Testing

@Suite struct ImportTests {
  private let folder = Folder()

  private struct Stop: Error {}

  @Test func `An import whose body throws leaves nothing behind`() throws {
    let log = try folder.makeLog(entries(10))
    let before = try log.head()
    #expect(throws: Stop.self) {
      try log.importing { batch in
        for number in 11...900 { _ = try batch.append(entries(number)[number - 1]) }
        throw Stop()
      }
    }
    #expect(try log.head() == before)
    // And what comes next continues where the log stood.
    try log.importing { batch in
      for new in entries(600) { _ = try batch.append(new) }
    }
    #expect(try log.head().size == 600)
    #expect(try LogVerifier.verify(at: folder.path, checksFile: true).findings.isEmpty)
  }

  @Test func `An import may go on after a refused entry`() throws {
    let log = try folder.makeLog()
    let refused = try log.importing { batch in
      var refused: [AppendError] = []
      for number in 1...6 {
        var new = entry(number, id: .sample(min(number, 4)))
        if number == 2 { new.data = [] }
        do throws(AppendError) { _ = try batch.append(new) } catch { refused.append(error) }
      }
      return refused
    }
    #expect(refused.count == 3)
    #expect(refused.first == .invalid(.data))
    #expect(refused.last == .idReused(id: .sample(4), position: 3, differsIn: .data))
    #expect(try log.head().size == 3)
    #expect(try LogVerifier.verify(at: folder.path).findings.isEmpty)
  }

  @Test func `A full disk appends nothing, and the log goes on when there is room`() async throws {
    try folder.fill(entries(10))
    let small = try EventLog.open(at: folder.path, .fixed(seed: 1, maximumPages: 40))
    let before = try small.head()
    #expect(throws: AppendError.store(.diskFull)) {
      try small.importing { batch in
        for number in 1...5000 { _ = try batch.append(entry(number, stream: number)) }
      }
    }
    #expect(try small.head() == before)
    // A body that swallows the failure is not told that its import was done.
    #expect(throws: AppendError.store(.diskFull)) {
      try small.importing { batch in
        for number in 1...5000 { _ = try? batch.append(entry(number, stream: number)) }
      }
    }
    let large = (1...2000).map { entry($0, stream: $0) }
    await #expect(throws: AppendError.store(.diskFull)) { try await small.append(large) }
    #expect(try await small.append([entry(11)])[0].position == 11)
    try small.close()
    #expect(try LogVerifier.verify(at: folder.path, checksFile: true).findings.isEmpty)
    let roomy = try EventLog.open(at: folder.path, .fixed(seed: 2))
    #expect(try await roomy.append(large).count == 2000)
  }

  /// After a full disk SQLite has ended the transaction; what came next would stand by itself.
  @Test func `Nothing goes in after the disk was full, though it would fit`() throws {
    try folder.fill(entries(10))
    let small = try EventLog.open(at: folder.path, .fixed(seed: 1, maximumPages: 40))
    let before = try small.head()
    let huge = entry(11, data: #"{"text":"\#(String(repeating: "会", count: 100_000))"}"#)
    #expect(throws: AppendError.store(.diskFull)) {
      try small.importing { batch in
        _ = try? batch.append(huge)
        _ = try? batch.append(entry(12))
      }
    }
    #expect(try small.head() == before)
    #expect(try LogVerifier.verify(at: folder.path, pins: [before]).findings.isEmpty)
  }

  @Test func `Large entries that overflow their page are kept whole`() throws {
    let text = String(repeating: "协会章程", count: 5000)
    let big = entry(1, data: #"{"text":"\#(text)"}"#)
    try folder.fill([big, entry(2), big])
    let reader = try LogReader(at: folder.path)
    #expect(try reader.entries(after: 0, limit: 9).map(\.data.count) == [60_011, 35, 60_011])
    #expect(try LogVerifier.verify(at: folder.path, checksFile: true).findings.isEmpty)
  }
}

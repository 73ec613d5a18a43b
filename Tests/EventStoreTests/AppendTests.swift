import EventModel
import EventStore
import Foundation
import Testing

@Suite struct AppendTests {
  private let folder = Folder()

  @Test func `An appended entry is read back with every field as it was given`() throws {
    let given = entries(40)
    try folder.fill(given)
    let read = try LogReader(at: folder.path).entries(after: 0, limit: 100)
    #expect(read.count == 40)
    for (new, entry) in zip(given, read) {
      #expect(new.id == entry.id)
      #expect(new.stream == entry.stream)
      #expect(new.type == entry.type)
      #expect(new.schema == entry.schema)
      #expect(new.effectiveOn == entry.effectiveOn)
      #expect(new.recordedAt == entry.recordedAt)
      #expect(new.actor == entry.actor)
      #expect(new.confirmedBy == entry.confirmedBy)
      #expect(new.document == entry.document)
      #expect(new.cause == entry.cause)
      #expect(new.data == entry.data)
    }
    #expect(read.map(\.position) == Array(1...40))
  }

  @Test func `Versions count within each stream`() throws {
    try folder.fill(entries(9))
    let stream = try LogReader(at: folder.path).entries(ofStream: .sample(2))
    #expect(stream.map(\.version) == [1, 2, 3])
    #expect(stream.map(\.position) == [2, 5, 8])
  }

  @Test func `The same id with the same content is a duplicate and appends nothing`() async throws {
    let log = try folder.makeLog(entries(3))
    var again = entries(3)[1]
    again.recordedAt = nil  // no part of the content
    #expect(try await log.append([again]) == [.duplicate(of: 2)])
    #expect(try log.head().size == 3)
  }

  @Test func `The same id with other content is an error that names the field`() async throws {
    let log = try folder.makeLog(entries(3))
    func refusal(_ change: (inout NewEntry) -> Void) async -> EntryField? {
      var other = entries(3)[1]
      change(&other)
      guard case .idReused(.sample(2), 2, let field) = await log.refusal(of: other) else {
        return nil
      }
      return field
    }
    #expect(await refusal { $0.data = Array(#"{"year":9}"#.utf8) } == .data)
    #expect(await refusal { $0.effectiveOn = "2020-06-19" } == .effectiveOn)
    #expect(await refusal { $0.stream = .sample(9) } == .stream)
    #expect(await refusal { $0.type = "FeesDisclosed" } == .type)
    #expect(await refusal { $0.schema = 3 } == .schema)
    #expect(await refusal { $0.actor = "court/440307/xu" } == .actor)
    #expect(await refusal { $0.confirmedBy = "court/440307/xu" } == .confirmedBy)
    #expect(await refusal { $0.document = nil } == .document)
    #expect(await refusal { $0.cause = .sample(1) } == .cause)
    #expect(try log.head().size == 3)
  }

  @Test func `A duplicate within one append is a duplicate too`() async throws {
    let log = try folder.makeLog()
    let twin = entry(1, id: .sample(1))
    let outcomes = try await log.append([twin, twin])
    #expect(
      outcomes == [
        .appended(position: 1, version: 1, id: .sample(1)), .duplicate(of: 1),
      ])
  }

  @Test func `A stream that moved on refuses the version that the caller believed`() async throws {
    let log = try folder.makeLog(entries(3))
    let stream = StreamName.sample(1)
    _ = try await log.append([entry(4, stream: 1)], expecting: [stream: .exactly(1)])
    await #expect(
      throws: AppendError.versionConflict(stream: stream, expected: 1, found: 2)
    ) {
      try await log.append([entry(5, stream: 1)], expecting: [stream: .exactly(1)])
    }
    await #expect(
      throws: AppendError.versionConflict(stream: stream, expected: 0, found: 2)
    ) {
      try await log.append([entry(5, stream: 1)], expecting: [stream: .exactly(0)])
    }
    _ = try await log.append([entry(6, stream: 8)], expecting: [.sample(8): .exactly(0)])
  }

  @Test func `The log says which streams may have grown, and never that one has not`() async throws
  {
    try folder.fill(entries(9))
    let log = try EventLog.open(at: folder.path)
    let commits = log.commits
    // What was written before the log was opened nobody has counted.
    #expect(commits.hasGrown(.sample(1), after: 8))
    #expect(!commits.hasGrown(.sample(1), after: 9))
    var next = entries(12)[9]
    next.recordedAt = nil
    _ = try await log.append([next])
    #expect(commits.position == 10)
    #expect(commits.hasGrown(next.stream, after: 9))
    #expect(!commits.hasGrown(next.stream, after: 10))
    #expect(commits.hasGrown(next.stream.category, after: 9))
    #expect(!commits.hasGrown(.sample(2), after: 9) && next.stream != .sample(2))
    #expect(!commits.hasGrown(.rulebook, after: 9))
    try log.close()
  }

  @Test func `A retry of a whole append is no conflict with itself`() async throws {
    let log = try folder.makeLog()
    let both = [entry(1, id: .sample(1)), entry(2, id: .sample(2))]
    _ = try await log.append(both, expecting: [.sample(7): .exactly(0)])
    let again = try await log.append(both, expecting: [.sample(7): .exactly(0)])
    #expect(again == [.duplicate(of: 1), .duplicate(of: 2)])
  }

  @Test func `An append over several streams is all or nothing`() async throws {
    let log = try folder.makeLog(entries(3))
    let before = try log.head()
    var bad = entry(5, stream: 2)
    bad.data = Array("no object".utf8)
    await #expect(throws: AppendError.invalid(.data)) {
      try await log.append([entry(4, stream: 50), bad])
    }
    #expect(try log.head() == before)
    // The streams and versions that the failed append had touched are free for the next one.
    let next = try await log.append([entry(4, stream: 50)])
    #expect(next.first?.position == 4)
    #expect(try LogReader(at: folder.path).entries(ofStream: .sample(50)).map(\.version) == [1])
    #expect(try LogVerifier.verify(at: folder.path).findings.isEmpty)
  }

  @Test func `A failing append does not sink those that share its commit`() async throws {
    let log = try folder.makeLog()
    let failed = await withTaskGroup(of: Bool.self) { group in
      for number in 1...300 {
        group.addTask {
          let expected: ExpectedVersion = number % 3 == 0 ? .exactly(7) : .any
          let stream = StreamName.sample(1000 + number)
          do {
            _ = try await log.append(
              [entry(number, stream: 1000 + number), entry(number, stream: 5)],
              expecting: [stream: expected])
            return false
          } catch { return true }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(failed == 100)
    #expect(try log.head().size == 400)
    let shared = try LogReader(at: folder.path).entries(ofStream: .sample(5))
    #expect(shared.map(\.version) == Array(1...200))
    #expect(try LogVerifier.verify(at: folder.path, checksFile: true).findings.isEmpty)
  }

  @Test func `The log's clock never goes back`() async throws {
    let log = try folder.makeLog([entry(1, recordedAt: Instant.sample.later(milliseconds: 5))])
    _ = try await log.append([entry(2)])  // the machine's clock stands five milliseconds earlier
    let read = try LogReader(at: folder.path).entries(after: 1, limit: 1)
    #expect(read.first?.recordedAt == Instant.sample.later(milliseconds: 5))
  }

  @Test func `A given moment before the previous entry's is refused`() async throws {
    let log = try folder.makeLog([entry(1, recordedAt: .sample)])
    let earlier = Instant.sample.later(milliseconds: -1)
    await #expect(throws: AppendError.clockWentBack(given: earlier, previous: .sample)) {
      try await log.append([entry(2, recordedAt: earlier)])
    }
  }

  @Test func `An entry without an id gets a UUIDv7 of its moment`() async throws {
    let log = try folder.makeLog()
    guard case .appended(_, _, let id) = try await log.append([entry(1)])[0] else {
      Issue.record("nothing was appended")
      return
    }
    #expect(id.high >> 16 == UInt64(Instant.sample.milliseconds))
    #expect(id.high >> 12 & 0xF == 7)
  }

  @Test func `What no line could carry is refused field by field`() async throws {
    let log = try folder.makeLog()
    func refusal(_ change: (inout NewEntry) -> Void) async -> AppendError? {
      var bad = entry(1)
      change(&bad)
      return await log.refusal(of: bad)
    }
    #expect(await refusal { $0.type = "" } == .invalid(.type))
    #expect(await refusal { $0.schema = 0 } == .invalid(.schema))
    #expect(await refusal { $0.actor = "" } == .invalid(.actor))
    #expect(await refusal { $0.document = "" } == .invalid(.document))
    #expect(await refusal { $0.data = [] } == .invalid(.data))
    #expect(await refusal { $0.data = Array("{\"a\":\n1}".utf8) } == .invalid(.data))
    #expect(await refusal { $0.data = [0x7B, 0xFF, 0x7D] } == .invalid(.data))
    #expect(
      await refusal { $0.effectiveOn = CivilDate(dayNumber: 3_000_000) } == .invalid(.effectiveOn))
    #expect(try log.head().size == 0)
  }

  @Test func `Sixty-four callers at once are all answered, and the log stays sound`() async throws {
    let log = try folder.makeLog([], .fixed(checkpointPages: 50))
    let positions = try await withThrowingTaskGroup(of: [LogPosition].self) { group in
      for caller in 0..<64 {
        group.addTask {
          var positions: [LogPosition] = []
          for number in 0..<20 {
            positions.append(
              try await log.append([entry(number, stream: caller % 5)])[0].position)
          }
          return positions
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(positions.sorted() == Array(1...1280))
    try log.close()
    #expect(try LogVerifier.verify(at: folder.path, checksFile: true).findings.isEmpty)
  }
}

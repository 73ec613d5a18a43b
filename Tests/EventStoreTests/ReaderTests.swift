import EventModel
import EventStore
import Foundation
import Testing

@Suite struct ReaderTests {
  private let folder = Folder()

  @Test func `A reader keeps its picture until it is refreshed`() async throws {
    let log = try folder.makeLog(entries(5))
    let reader = try LogReader(at: folder.path)
    _ = try await log.append([entry(6), entry(7)])
    #expect(reader.head.size == 5)
    #expect(try reader.entries(after: 3, limit: 10).count == 2)
    #expect(try reader.entries(ofStream: .sample(7)).isEmpty)
    try reader.refresh()
    #expect(try reader.head == log.head())
    #expect(try reader.entries(ofStream: .sample(7)).count == 2)
  }

  @Test func `A resting reader lets the write-ahead log begin anew; a reading one does not`()
    async throws
  {
    func size(resting: Bool) async throws -> Int {
      let folder = Folder()
      let log = try folder.makeLog(entries(5), .fixed(checkpointPages: 8))
      let reader = try LogReader(at: folder.path)
      _ = try reader.entries(ofStream: .sample(7))
      if resting { try reader.rest() }
      for number in 6...400 { _ = try await log.append([entry(number)]) }
      let wal = try FileManager.default.attributesOfItem(atPath: folder.path + "/log.sqlite-wal")
      try reader.refresh()
      #expect(reader.head.size == 400)
      return (wal[.size] as? NSNumber)?.intValue ?? 0
    }
    let (resting, reading) = (try await size(resting: true), try await size(resting: false))
    #expect(resting * 4 < reading, "\(resting) bytes against \(reading)")
  }

  @Test func `A reader that stays does not stop the writer from closing`() throws {
    let log = try folder.makeLog(entries(5), .fixed(checkpointPages: 1))
    let reader = try LogReader(at: folder.path)
    try log.importing { batch in
      for number in 6...800 { _ = try batch.append(entry(number)) }
    }
    try log.close()
    #expect(try reader.entries(after: 0, limit: 1000).count == 5)
    try reader.refresh()
    #expect(reader.head.size == 800)
  }

  @Test func `A scan hands out what a replay needs, in order`() throws {
    let given = entries(400)
    try folder.fill(given)
    let reader = try LogReader(at: folder.path)
    let streams = Dictionary(
      uniqueKeysWithValues: try reader.streamNames().map { ($0.number, $0.name) })
    let types = Dictionary(
      uniqueKeysWithValues: try reader.eventTypes().map { ($0.number, ($0.name, $0.schema)) })
    var at = 99
    try reader.scan(100...350) { raw in
      let new = given[at]
      at += 1
      #expect(raw.position == Int64(at))
      #expect(streams[raw.streamNumber] == new.stream)
      #expect(types[raw.typeNumber]?.0 == new.type)
      #expect(types[raw.typeNumber]?.1 == new.schema)
      #expect(CivilDate(tableNumber: raw.effectiveOn) == new.effectiveOn)
      #expect(Array(raw.data) == new.data)
    }
    #expect(at == 350)
  }

  @Test func `A scan beyond the end and of an empty log ends by itself`() throws {
    try folder.fill([])
    try LogReader(at: folder.path).scan(1...9) { _ in Issue.record("an entry from nowhere") }
  }

  @Test func `The last position at a moment is the last recorded at it or before`() throws {
    let moments: [Int64] = [0, 5, 5, 5, 9, 9, 20]
    try folder.fill(
      moments.enumerated().map { number, more in
        entry(number, recordedAt: Instant.sample.later(milliseconds: more))
      })
    let reader = try LogReader(at: folder.path)
    for more in Int64(-1)...21 {
      let moment = Instant.sample.later(milliseconds: more)
      #expect(
        try reader.lastPosition(recordedAtOrBefore: moment)
          == Int64(moments.count { $0 <= more }))
    }
  }

  @Test func `An entry is found by its id`() throws {
    try folder.fill(entries(20))
    let reader = try LogReader(at: folder.path)
    #expect(try reader.position(of: .sample(13)) == 13)
    #expect(try reader.entry(withID: .sample(13))?.position == 13)
    #expect(try reader.position(of: .sample(99)) == nil)
    #expect(try reader.entry(withID: .sample(99)) == nil)
  }

  @Test func `Any two sizes of the log are proven from its tables`() throws {
    try folder.fill(entries(700))
    let reader = try LogReader(at: folder.path)
    let hasher = TreeHasher()
    let leaves = try reader.lines.map { line in line.withUnsafeBytes { hasher.leaf($0) } }
    for size in [1, 2, 255, 256, 257, 511, 512, 600, 700] {
      let root = try reader.root(ofFirst: Int64(size))
      #expect(root == naiveRoot(leaves.prefix(size), hasher))
      for position in [1, size / 2 + 1, size] {
        let path = try reader.inclusionPath(of: Int64(position), inFirst: Int64(size))
        #expect(
          MerkleTree.includes(
            leaves[position - 1], atLeaf: Int64(position - 1), size: Int64(size), root: root,
            path: path))
      }
      let path = try reader.consistencyPath(from: Int64(size), to: 700)
      #expect(
        MerkleTree.isConsistent(
          LogHead(size: Int64(size), root: root), with: reader.head, path: path))
    }
  }

  @Test func `Readers on several threads see the same entries`() async throws {
    try folder.fill(entries(500))
    let path = folder.path
    let sums = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var sum = 0
          try LogReader(at: path).scan(1...500) { sum += Int($0.position) * $0.data.count }
          return sum
        }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(sums.count == 1)
  }
}

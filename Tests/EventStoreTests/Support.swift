import EventModel
import EventStore
import Foundation
import SQLite
import Synchronization
import Testing

/// A folder of its own for one test, removed when the test ends.
final class Folder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "annals-" + UUID().uuidString
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var log: String { path + "/log.sqlite" }

  func makeLog(_ entries: [NewEntry] = [], _ surroundings: LogSurroundings = .fixed()) throws
    -> EventLog
  {
    let log = try EventLog.create(at: path, surroundings)
    try log.importing { batch in
      for entry in entries { _ = try batch.append(entry) }
    }
    return log
  }

  /// A closed log of these entries.
  func fill(_ entries: [NewEntry]) throws {
    try makeLog(entries).close()
  }

  /// What a stranger with a SQLite shell does: no pragma of ours, triggers as they stand.
  func stranger(_ sql: String) throws(SQLiteFault) {
    try Connection(path: log, mode: .readWrite).run(sql)
  }

  /// What a forger does: takes the triggers away, runs the statements and puts the triggers back.
  func forge(_ sql: String) throws(SQLiteFault) {
    let connection = try Connection(path: log, mode: .readWrite)
    let query = try connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    var triggers: [(name: String, sql: String)] = []
    while try query.step() { triggers.append((query.text(0), query.text(1))) }
    for trigger in triggers { try connection.run("DROP TRIGGER \(trigger.name)") }
    try connection.run(sql)
    for trigger in triggers { try connection.run(trigger.sql) }
  }
}

extension LogSurroundings {
  /// A clock that stands still and chance without surprises: the same log on every run.
  static func fixed(
    at moment: Instant = .sample, seed: UInt64 = 0, maximumPages: Int? = nil,
    checkpointPages: Int = 16_384
  ) -> LogSurroundings {
    let count = Atomic<UInt64>(0)
    return LogSurroundings(
      clock: { moment },
      random: { (seed, count.add(1, ordering: .relaxed).newValue) },
      maximumPages: maximumPages, checkpointPages: checkpointPages)
  }
}

extension Instant {
  /// 2020-06-22T01:30:00.000Z
  static let sample = Instant(milliseconds: 1_592_789_400_000)

  func later(milliseconds more: Int64) -> Instant {
    Instant(milliseconds: milliseconds + more)
  }
}

extension StreamName {
  static func sample(_ number: Int) -> StreamName {
    guard let name = StreamName("association/lg-\(number)") else { preconditionFailure() }
    return name
  }
}

extension EventID {
  static func sample(_ number: Int) -> EventID {
    EventID(high: 0x018f_2c1e_7a10_7c3e, low: 0x9d55_0000_0000_0000 | UInt64(number))
  }
}

func entry(
  _ number: Int, stream: Int = 7, id: EventID? = nil, recordedAt: Instant? = nil,
  document: String? = nil, data: String? = nil
) -> NewEntry {
  NewEntry(
    id: id, stream: .sample(stream), type: "YearEndInspectionConcluded", effectiveOn: "2020-06-18",
    recordedAt: recordedAt, actor: "registrar/440307/li", document: document,
    data: Array((data ?? #"{"conclusion":"qualified","year":\#(number)}"#).utf8))
}

/// Entries over three streams with ids, growing moments and every optional field now and then.
func entries(_ count: Int) -> [NewEntry] {
  (1...count).map { number in
    var new = entry(
      number, stream: number % 3, id: .sample(number),
      recordedAt: Instant.sample.later(milliseconds: Int64(number * 7)))
    if number % 2 == 0 { new.document = "深龙民检〔2020〕\(number)号 \"乙\"\n" }
    if number % 5 == 0 { new.cause = .sample(number - 1) }
    if number % 7 == 0 { new.confirmedBy = "supervisor/440307/wang" }
    if number % 11 == 0 { new.schema = 2 }
    return new
  }
}

extension LogReader {
  var lines: [[UInt8]] {
    get throws {
      var lines: [[UInt8]] = []
      try exportLines(after: 0, through: head.size) { lines.append(Array($0)) }
      return lines
    }
  }
}

/// The definition of RFC 6962, section 2.1, word for word: slow and beyond doubt.
func naiveRoot(_ leaves: ArraySlice<TreeHash>, _ hasher: TreeHasher) -> TreeHash {
  if leaves.isEmpty { return hasher.emptyRoot }
  if leaves.count == 1 { return leaves[leaves.startIndex] }
  var middle = 1
  while middle * 2 < leaves.count { middle *= 2 }
  return hasher.node(
    naiveRoot(leaves.prefix(middle), hasher), naiveRoot(leaves.dropFirst(middle), hasher))
}

extension EventLog {
  /// Why the log refuses an entry; nil where it takes it.
  func refusal(of entry: NewEntry) async -> AppendError? {
    do {
      _ = try await append([entry])
      return nil
    } catch {
      return error
    }
  }
}

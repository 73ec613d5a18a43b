import Dispatch
import EventModel
import EventStore
import Foundation
import Projections
import Replay
import Synchronization
import Words

/// What reads a log: scan, replay, one association, verification. All give seconds.
struct BenchReading {
  let store: String

  /// A number that the compiler cannot know, so that no measured work is left out.
  static let sink = Atomic<Int>(0)

  func head() throws -> LogHead {
    try StoreWords.catching(store) { () throws(StoreError) in try LogReader(at: store).head }
  }

  /// Reads all rows and adds up the bytes of their data, on so many threads with a connection each.
  func scan(threads: Int) throws -> Double {
    let size = try head().size
    let failure = Mutex<StoreError?>(nil)
    let store = store
    let (seconds, _) = BenchClock.seconds {
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        let first = size * Int64(thread) / Int64(threads) + 1
        let last = size * Int64(thread + 1) / Int64(threads)
        guard first <= last else { return }
        var bytes = 0
        do throws(StoreError) {
          try LogReader(at: store).scan(first...last) { bytes += $0.data.count }
        } catch {
          failure.withLock { $0 = error }
        }
        Self.sink.add(bytes, ordering: .relaxed)
      }
    }
    if let failure = failure.withLock({ $0 }) { throw Refused(StoreWords.sentence(failure, store)) }
    return seconds
  }

  /// Replays views from the first entry.
  func replay(_ views: [View], on day: CivilDate) throws -> Double {
    try BenchClock.seconds { _ = try answer(Question(effective: day, views: views)) }.0
  }

  /// Makes every row and lets it go, as a printing program does.
  private func answer(_ question: Question) throws -> Answer {
    do {
      return try Replay.stream(question, from: store) { _, rows in
        Self.sink.add(rows.count, ordering: .relaxed)
      }
    } catch {
      throw Refused(error.sentence(store))
    }
  }

  /// Asks for every view of one association after another, each as of its own day, opening the
  /// store each time; ascending.
  func associations(_ count: Int) throws -> [Double] {
    let names = try StoreWords.catching(store) { () throws(StoreError) in
      try LogReader(at: store).streamNames(in: .association).map(\.name.identifier)
    }
    guard !names.isEmpty else { return [] }
    var random = BenchRandom(seed: 7)
    let days = BenchLog.lastDay.days(since: BenchLog.firstDay)
    return try (0..<count).map { _ in
      let question = Question(
        effective: BenchLog.firstDay.adding(days: random.below(days)), views: View.contract,
        association: names[random.below(names.count)])
      return try BenchClock.seconds { _ = try answer(question) }.0
    }.sorted()
  }

  /// Recomputes every hash and invariant of the log.
  func verify() throws -> Double {
    let (seconds, verification) = try BenchClock.seconds {
      try StoreWords.catching(store) { () throws(StoreError) in
        try LogVerifier.verify(at: store, checksFile: false)
      }
    }
    guard verification.findings.isEmpty else {
      throw Refused("测试日志核验未通过。", "the benchmark's log does not verify.")
    }
    return seconds
  }

  /// All that `annals verify` does: the log, SQLite's own check of the file, the views.
  func verifyWhole() throws -> Double {
    try BenchClock.seconds {
      _ = try StoreWords.catching(store) { () throws(StoreError) in
        try LogVerifier.verify(at: store, checksFile: true)
      }
      try audit()
    }.0
  }

  private func audit() throws {
    do {
      _ = try ViewAudit.run(at: store, effective: BenchLog.lastDay)
    } catch {
      throw Refused(error.sentence(store))
    }
  }
}

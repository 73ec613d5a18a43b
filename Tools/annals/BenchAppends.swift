import EventModel
import EventStore
import Foundation
import Words

/// Durable appends of one entry each, from one or many callers at once.
enum BenchAppends {
  /// Appends to a new store until the time is over; appends a second.
  static func rate(callers: Int, seconds limit: Double, at store: String) throws -> Double {
    let log = try StoreWords.catching(store) { () throws(StoreError) in
      try EventLog.create(at: store)
    }
    let rate = try Waiting.forValue {
      let start = ContinuousClock.now
      let done = try await withThrowingTaskGroup(of: Int.self) { group in
        for caller in 0..<callers {
          group.addTask { try await appends(caller, to: log, until: start, limit) }
        }
        return try await group.reduce(0, +)
      }
      return Double(done) / BenchClock.seconds(since: start)
    }
    try StoreWords.catching(store) { () throws(StoreError) in try log.close() }
    return rate
  }

  @concurrent
  private static func appends(
    _ caller: Int, to log: EventLog, until start: ContinuousClock.Instant, _ limit: Double
  ) async throws -> Int {
    guard let stream = StreamName.association(BenchLog.identifier(caller)) else { return 0 }
    var done = 0
    while BenchClock.seconds(since: start) < limit {
      let entry = NewEntry(
        stream: stream, type: "ActivityHeld", effectiveOn: "2024-06-03",
        actor: "registrar/440307/li", data: data)
      _ = try await log.append([entry])
      done += 1
    }
    return done
  }

  /// 128 bytes, as the average of the generated log.
  private static let data = Array(
    "{\"category\":\"行业标准宣贯与质量提升公益培训，面向会员企业和园区技术骨干\",\"participants\":128}".utf8)
}

import EventModel
import EventStore
import Exchange
import Foundation
import Service
import Testing

/// A small log of one test with a service over it, gone with the test. Its today is 2026-06-15.
final class AnalysedLog {
  /// One entry as it is told.
  struct Line {
    let type: String
    let data: String
    let on: String
    let stream: String
    var recordedAt: String?
    var actor = "registrar/440307/li"
  }

  let store: String
  let log: EventLog
  let service: AnnalsService
  private var count = 0

  /// - Parameter longFrom: from so many entries on a replay is made as a job.
  init(_ lines: [Line], longFrom: LogPosition = 300_000) throws {
    store =
      FileManager.default.temporaryDirectory
      .appending(path: "annals-service-\(UUID().uuidString)").path
    log = try EventLog.create(at: store)
    count = try Self.write(lines, after: 0, to: log, in: store)
    service = try AnnalsService(
      log, store: store, longFrom: longFrom,
      clock: { Instant(rfc3339: "2026-06-15T10:00:00+08:00")! }, random: { (1, 2) })
  }

  deinit {
    try? log.close()
    try? FileManager.default.removeItem(atPath: store)
  }

  /// Adds further entries at the end.
  func add(_ lines: [Line]) throws {
    count = try Self.write(lines, after: count, to: log, in: store)
  }

  /// The id of the n-th entry, from 1.
  static func id(_ number: Int) -> EventID {
    EventID(high: 0x018F_2C1E_7A10_7000, low: 0x8000_0000_0000_0000 + UInt64(number))
  }

  private static func write(
    _ lines: [Line], after count: Int, to log: EventLog, in store: String
  ) throws -> Int {
    var texts: [String] = []
    for (index, line) in lines.enumerated() {
      let moment = (line.recordedAt ?? line.on) + "T04:00:00.000Z"
      texts.append(
        #"{"id":"\#(id(count + index + 1))","stream":"\#(line.stream)","type":"\#(line.type)","#
          + #""effectiveOn":"\#(line.on)","recordedAt":"\#(moment)","actor":"\#(line.actor)","#
          + #""data":\#(line.data)}"#)
    }
    let file = URL(filePath: store).appending(path: "lines.jsonl")
    try Data(texts.joined(separator: "\n").utf8).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    let report = try Importer.importFile(handle, into: log, partial: false)
    try handle.close()
    // A test that rests on a refused line would prove nothing.
    try #require(report.refused.isEmpty, "\(report.refused.map(\.faults))")
    return count + lines.count
  }

  /// Waits for a job to come to its end.
  func finished(_ job: Jobs.Job) async throws -> Jobs.Job {
    for _ in 0..<600 {
      if let now = service.jobs.job(job.number), now.isFinished { return now }
      try await Task.sleep(for: .milliseconds(20))
    }
    return try #require(service.jobs.job(job.number))
  }

  func moment(_ effective: CivilDate? = nil, at position: LogPosition? = nil) throws -> Moment {
    try service.moment(AskedMoment(effective: effective, position: position))
  }
}

extension AnalysedLog.Line {
  static func registered(
    _ association: String, on day: String, in area: String = "440307"
  ) -> AnalysedLog.Line {
    .init(
      type: "AssociationRegistered",
      data: #"{"name":"示例\#(association)","kind":"chamber","jurisdiction":"\#(area)","#
        + #""directlyRegistered":true,"termYears":4,"unitMembers":86}"#,
      on: day, stream: "association/\(association)")
  }

  static func of(
    _ association: String, _ type: String, _ data: String, on day: String,
    recordedAt: String? = nil, by actor: String = "registrar/440307/li"
  ) -> AnalysedLog.Line {
    .init(
      type: type, data: data, on: day, stream: "association/\(association)",
      recordedAt: recordedAt, actor: actor)
  }
}

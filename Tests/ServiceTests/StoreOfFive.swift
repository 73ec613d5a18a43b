import EventModel
import EventStore
import Foundation
import Service
import Testing

/// A store with five associations in two districts, served as of 1 March 2026.
final class StoreOfFive: Sendable {
  let folder = NSTemporaryDirectory() + "annals-service-" + UUID().uuidString
  let log: EventLog
  let service: AnnalsService

  init() throws {
    let now = Instant.endOfDay("2026-03-01")
    log = try EventLog.create(at: folder)
    var entries: [NewEntry] = []
    for (name, kind, area) in [
      ("lg-0001", "chamber", "440307"), ("lg-0002", "industryAssociation", "440307"),
      ("lg-0003", "chamber", "440307"), ("wz-0001", "chamber", "330302"),
      ("wz-0002", "chamber", "330302-A"),
    ] {
      entries.append(
        try Self.entry(
          "AssociationRegistered",
          #"{"directlyRegistered":true,"jurisdiction":"\#(area)","kind":"\#(kind)","#
            + #""name":"长风\#(name)家具商会"}"#,
          on: CivilDate("2015-01-0\(entries.count + 1)") ?? "2015-01-01",
          in: "association/\(name)", recordedAt: "2015-02-01T00:00:00.000Z"))
    }
    entries.append(
      try Self.entry(
        "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-31", in: "association/lg-0002",
        recordedAt: "2020-09-15T00:00:00.000Z"))
    entries.append(
      try Self.entry(
        "AbnormalListEntered", #"{"ground":6}"#, on: "2019-01-31", in: "association/wz-0001",
        recordedAt: "2020-09-16T00:00:00.000Z"))
    try log.importing { batch in
      for entry in entries { _ = try batch.append(entry) }
    }
    service = try AnnalsService(
      log, store: folder, clock: { now }, random: { (1, 2) })
  }

  deinit {
    try? log.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func entry(
    _ type: String, _ data: String, on day: CivilDate, in stream: String,
    recordedAt: String? = nil
  ) throws -> NewEntry {
    NewEntry(
      stream: try #require(StreamName(stream)), type: type, effectiveOn: day,
      recordedAt: recordedAt.flatMap { Instant(rfc3339: $0) }, actor: "registrar/440307/li",
      data: Array(data.utf8))
  }

  func rows(_ query: RowQuery, _ asked: AskedMoment = .now) throws -> RowPage {
    try service.rows(query, at: service.moment(asked))
  }
}

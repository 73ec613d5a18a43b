import EventModel
import EventStore
import Exchange
import Foundation
import Projections
import Replay
import Testing

/// A log of one test, written through the importer, gone with the test.
final class Chronicle {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "annals-replay-\(UUID().uuidString)")
  private var lines: [String] = []
  private var isWritten = false

  var store: String { folder.path }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Adds an entry; its position, which is also the number in its id, is returned.
  ///
  /// - Parameter recordedAt: a day, at whose noon in Shanghai it was recorded, or an instant.
  @discardableResult
  func record(
    _ type: String, _ data: String, on day: String, recordedAt: String? = nil,
    in stream: String = "association/lg-0001"
  ) -> Int {
    let number = lines.count + 1
    let recorded = recordedAt ?? "2026-01-01"
    let moment = recorded.utf8.count == 10 ? "\(recorded)T04:00:00.000Z" : recorded
    lines.append(
      #"{"id":"\#(Self.id(number))","stream":"\#(stream)","type":"\#(type)","#
        + #""effectiveOn":"\#(day)","recordedAt":"\#(moment)","actor":"registrar/440307/li","#
        + #""data":\#(data)}"#)
    return number
  }

  /// Registers an association of Longgang.
  @discardableResult
  func register(
    _ name: String = "lg-0001", on day: String = "2015-03-10", in jurisdiction: String = "440307",
    recordedAt: String? = nil, and more: String = ""
  ) -> Int {
    record(
      "AssociationRegistered",
      #"{"name":"协会\#(name)","kind":"industryAssociation","jurisdiction":"\#(jurisdiction)","#
        + #""directlyRegistered":true\#(more)}"#,
      on: day, recordedAt: recordedAt, in: "association/\(name)")
  }

  @discardableResult
  func void(_ entry: Int, recordedAt: String, in stream: String = "association/lg-0001") -> Int {
    record(
      "EntryVoided", #"{"entry":"\#(Self.id(entry))","reason":"误录"}"#, on: "2020-01-01",
      recordedAt: recordedAt, in: stream)
  }

  @discardableResult
  func correct(
    _ entry: Int, _ what: String, recordedAt: String, in stream: String = "association/lg-0001"
  ) -> Int {
    record(
      "EntryCorrected", #"{"entry":"\#(Self.id(entry))","reason":"误录",\#(what)}"#,
      on: "2020-01-01", recordedAt: recordedAt, in: stream)
  }

  static func id(_ number: Int) -> EventID {
    EventID(high: 0x018F_2C1E_7A10_7000, low: 0x8000_0000_0000_0000 + UInt64(number))
  }

  /// Writes what was recorded into the store, once.
  func write() throws {
    if isWritten { return }
    isWritten = true
    let log = try EventLog.create(at: store)
    let file = folder.appending(path: "lines.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    let report = try Importer.importFile(handle, into: log, partial: false)
    try handle.close()
    try log.close()
    // A test that rests on a refused line would prove nothing.
    try #require(report.refused.isEmpty, "\(report.refused.map(\.faults))")
  }

  func answer(_ question: Question) throws -> Answer {
    try write()
    return try Replay.answer(question, from: store)
  }

  /// The rows of one view.
  func rows(
    _ view: View, on effective: CivilDate, knownAt known: Instant? = nil,
    association: String? = nil, jurisdictions: [String] = []
  ) throws -> [Row] {
    let question = Question(
      effective: effective, known: known, views: [view], association: association,
      jurisdictions: jurisdictions)
    return try answer(question).rows[view] ?? []
  }
}

extension Row {
  /// The row's values by key, as JSON writes them.
  func text(_ key: String) -> String { self[key]?.json.canonicalText ?? "no such column" }

  /// The values of some keys, joined.
  func texts(_ keys: String...) -> String { keys.map { text($0) }.joined(separator: " ") }
}

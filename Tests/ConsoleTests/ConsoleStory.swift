import EventModel
import EventStore
import Exchange
import Foundation
import Testing

/// Entries told one after the other, then written through the importer in the order of recording.
final class ConsoleStory {
  private struct Line {
    let recordedAt: String
    let text: String
  }

  private var lines: [Line] = []

  /// Adds an entry and says its id.
  ///
  /// - Parameter recordedAt: a day, at whose noon it was recorded; nil: the effective day.
  @discardableResult
  func record(
    _ type: String, _ data: String, on effective: String, in stream: String,
    by actor: String = "registrar/440307/li", recordedAt: String? = nil, document: String? = nil,
    confirmedBy: String? = nil
  ) -> EventID {
    let id = EventID(
      high: 0x018F_2C1E_7A10_7000, low: 0x8000_0000_0000_0000 + UInt64(lines.count + 1))
    let moment = (recordedAt ?? effective) + "T04:00:00.000Z"
    var text =
      #"{"id":"\#(id)","stream":"\#(stream)","type":"\#(type)","effectiveOn":"\#(effective)","#
      + #""recordedAt":"\#(moment)","actor":"\#(actor)","data":\#(data)"#
    if let document { text += #","document":"\#(document)""# }
    if let confirmedBy { text += #","confirmedBy":"\#(confirmedBy)""# }
    lines.append(Line(recordedAt: moment, text: text + "}"))
    return id
  }

  /// Registers an association.
  func register(
    _ association: String, _ name: String, kind: String = "industryAssociation", on day: String,
    area: String = "440307"
  ) {
    record(
      "AssociationRegistered",
      #"{"name":"\#(name)","kind":"\#(kind)","jurisdiction":"\#(area)","directlyRegistered":true,"#
        + #""termYears":4,"unitMembers":86}"#,
      on: day, in: "association/\(association)")
  }

  /// An annual report that reached the registrar.
  func report(_ association: String, _ year: Int, on day: String) {
    record(
      "AnnualReportSubmitted", #"{"year":\#(year),"to":"registrar"}"#, on: day,
      in: "association/\(association)")
  }

  /// Writes what was told, by the moments of recording.
  func write(to log: EventLog, in folder: String) throws {
    let sorted = lines.enumerated().sorted {
      ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset)
    }
    let file = URL(filePath: folder).appending(path: "story.jsonl")
    try Data(sorted.map(\.element.text).joined(separator: "\n").utf8).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    let report = try Importer.importFile(handle, into: log, partial: false)
    try handle.close()
    // A test that rests on a refused line would prove nothing.
    try #require(report.refused.isEmpty, "\(report.refused.map(\.faults))")
  }
}

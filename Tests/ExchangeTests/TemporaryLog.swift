import EventModel
import EventStore
import Events
import Exchange
import Foundation

/// A folder of one test with any number of logs in it, gone with the test.
final class TemporaryLog {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "annals-exchange-\(UUID().uuidString)")
  let log: EventLog

  init() throws {
    log = try EventLog.create(at: folder.appending(path: "store").path)
  }

  deinit {
    try? log.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Imports these bytes as one file.
  func imports(_ bytes: [UInt8], partial: Bool = false) throws -> Importer.Report {
    let file = folder.appending(path: "\(UUID().uuidString).jsonl")
    try Data(bytes).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    return try Importer.importFile(handle, into: log, partial: partial)
  }

  /// Imports lines, each with its line end.
  func imports(_ lines: String..., partial: Bool = false) throws -> Importer.Report {
    try imports(Array(lines.map { $0 + "\n" }.joined().utf8), partial: partial)
  }

  /// The exported lines, one after another.
  func exported() throws -> [String] {
    let reader = try LogReader(at: folder.appending(path: "store").path)
    var lines: [String] = []
    try reader.exportLines(after: 0, through: reader.head.size) {
      lines.append(String(decoding: $0, as: UTF8.self))
    }
    return lines
  }
}

/// One line with what every line needs; a member given replaces the usual one.
func line(
  _ type: String = "AbnormalListEntered", _ data: String = #"{"ground":1}"#, id: Int? = nil,
  stream: String = "association/lg-0007", on day: String = "2020-06-18",
  recordedAt: String? = nil
) -> String {
  var members = [
    #""stream":"\#(stream)""#, #""type":"\#(type)""#, #""effectiveOn":"\#(day)""#,
    #""actor":"registrar/440307/li""#, #""data":\#(data)"#,
  ]
  if let id { members.append(#""id":"\#(identity(id))""#) }
  if let recordedAt { members.append(#""recordedAt":"\#(recordedAt)""#) }
  return "{" + members.joined(separator: ",") + "}"
}

/// A UUID that is easy to tell from others.
func identity(_ number: Int) -> EventID {
  EventID(high: 0x018F_2C1E_7A10_7000, low: 0x8000_0000_0000_0000 + UInt64(number))
}

extension Importer.Report {
  /// Line numbers with their faults, as the report lists them.
  var faults: [Int: [LineFault]] {
    Dictionary(uniqueKeysWithValues: refused.map { ($0.number, $0.faults) })
  }

  /// The paths of the fields that were refused in a line.
  func fields(_ number: Int) -> Set<String> {
    Set(
      (faults[number] ?? []).map { fault in
        if case .field(let refusal) = fault { return refusal.field }
        return "no field: \(fault)"
      })
  }
}

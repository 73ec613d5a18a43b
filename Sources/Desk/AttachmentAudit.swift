public import EventModel
public import EventStore
import Foundation

/// Whether every file that an entry names (附件) is in the store, byte for byte.
public struct AttachmentAudit: Sendable {
  /// A file that is not what an entry says of it.
  public struct Finding: Sendable {
    /// The first entry that names it.
    public let position: LogPosition
    /// What the entry calls it.
    public let name: String
    public let fault: AttachmentStore.Fault
  }

  /// How many files are named, each counted once.
  public private(set) var files = 0
  /// In the order of the log; empty where all is well.
  public private(set) var findings: [Finding] = []
  private var seen: Set<String> = []

  /// Reads every entry of a store, and every file that one names.
  public static func run(at store: String) throws(StoreError) -> AttachmentAudit {
    let reader = try LogReader(at: store)
    var named: [(position: LogPosition, file: Named)] = []
    if reader.head.size > 0 {
      try reader.scan(1...reader.head.size) { entry in
        // Few entries name files: the rest are passed over without being parsed.
        guard mentions(entry.data), let data = try? JSONParser.parse(Array(entry.data)) else {
          return
        }
        for file in files(in: data) { named.append((entry.position, file)) }
      }
    }
    var audit = AttachmentAudit()
    for (position, file) in named { audit.check(file, at: position, in: store) }
    return audit
  }

  private struct Named {
    let name: String
    let sha256: String
  }

  private mutating func check(_ file: Named, at position: LogPosition, in store: String) {
    guard seen.insert(file.sha256).inserted else { return }
    files += 1
    do throws(AttachmentStore.Fault) {
      _ = try AttachmentStore.get(file.sha256, in: store)
    } catch {
      findings.append(Finding(position: position, name: file.name, fault: error))
    }
  }

  private static let key = Array(#""attachments":["#.utf8)

  /// Whether the data hold the key: at one of its brackets, of which most data have none.
  private static func mentions(_ data: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = data[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      if data[...bracket].suffix(key.count).elementsEqual(key) { return true }
      rest = data[(bracket + 1)...]
    }
    return false
  }

  /// The files of an act, wherever in the data it stands: a submission holds the act that it proposes,
  /// a correction the data that hold from then on.
  private static func files(in value: JSONValue) -> [Named] {
    switch value {
    case .object(let members):
      members.flatMap { member -> [Named] in
        guard member.key == "attachments", case .array(let list) = member.value else {
          return files(in: member.value)
        }
        return list.compactMap(file)
      }
    case .array(let values): values.flatMap { files(in: $0) }
    case .null, .bool, .integer, .number, .string: []
    }
  }

  private static func file(_ value: JSONValue) -> Named? {
    guard case .string(let sha256)? = value["sha256"] else { return nil }
    var name = ""
    if case .string(let text)? = value["name"] { name = text }
    return Named(name: name, sha256: sha256)
  }
}

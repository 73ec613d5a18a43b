import CaseWork
import Desk
import EventModel
import Events
import Foundation
import Words

/// The fields of a command as typed, `field=value`, read by the shapes the catalogue states.
enum GivenFields {
  /// Every field given: `field=value` words, `--data JSON`, `--reason`, `--attach FILE`.
  static func read(_ options: Options, for act: EventType) throws -> JSONValue {
    var members: [JSONValue.Member] = []
    if let text = options.value(.data) { members = try object(text) }
    for word in options.words.dropFirst(2) {
      guard let equals = word.firstIndex(of: "=") else {
        throw Refused(
          "\(word)：字段须写作 字段=值", "\(word): write a field as field=value")
      }
      let name = String(word[..<equals])
      let text = String(word[word.index(after: equals)...])
      let field = (act.act.given + Field.ofEveryAct).first { $0.name == name }
      members.removeAll { $0.key == name }
      members.append(.init(name, try value(text, field?.kind ?? .text, name)))
    }
    if let reason = options.value(.reason) {
      members.removeAll { $0.key == "justification" }
      members.append(.init("justification", .string(reason)))
    }
    let files = options.all(.attach)
    if !files.isEmpty {
      members.append(.init("attachments", try attachments(files, options.store)))
    }
    return .object(members)
  }

  private static func object(_ text: String) throws -> [JSONValue.Member] {
    guard case .object(let members)? = try? JSONParser.parse(Array(text.utf8)) else {
      throw Refused("--data：不是 JSON 对象", "--data: no JSON object")
    }
    return members
  }

  private static func value(
    _ text: String, _ kind: FieldKind, _ name: String
  ) throws(Refused) -> JSONValue {
    do {
      return try FieldReading.value(text, kind, name)
    } catch {
      throw Refused(error.sentence)
    }
  }

  /// Puts files into the store; what an event says of them.
  static func attachments(_ files: [String], _ store: String) throws -> JSONValue {
    .array(
      try files.map { file in
        guard let bytes = FileManager.default.contents(atPath: file) else {
          throw Refused("附件 \(file) 读不到", "attachment \(file) cannot be read")
        }
        let name = (file as NSString).lastPathComponent
        do throws(AttachmentStore.Fault) {
          let kept = try AttachmentStore.put(bytes, named: name, in: store)
          return .object([
            .init("bytes", .integer(Int64(kept.bytes))), .init("name", .string(kept.name)),
            .init("sha256", .string(kept.sha256)),
          ])
        } catch {
          throw Refused(DeskWords.sentence(error))
        }
      })
  }
}

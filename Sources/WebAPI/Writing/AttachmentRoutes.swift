import Desk
import EventModel
import EventStore
import Events
import Foundation
import HTTP
import Service
import Web
import Words

/// The files that entries name by their SHA-256.
enum AttachmentRoutes {
  /// The longest file in bytes.
  static let mostBytes = 32 << 20

  static let all = [put, get]

  private static let put = Operation(
    .post, "/attachments", .act, "putAttachment", .account,
    Sentence("存入附件；随后在命令的 attachments 中写明", "Put a file; a command then names it in `attachments`"),
    [
      Parameter("name", .text(1...200), required: true, "文件名", "what the file is called"),
      .idempotencyKey,
    ],
    body: RequestBody([("application/octet-stream", .text(atLeast: 1))]),
    answers: [
      AnswerDescription(
        201, "已存入", "kept", [("application/json", .reference("Attachment"))],
        [.location, .replayed])
    ],
    problems: [.misshapen],
    .waiting { call in
      try await Once.answer(call) { _ in
        guard !call.request.body.isEmpty else {
          throw Problem(.misshapen, "附件是空的", "the file is empty")
        }
        let name = call.request.parameter("name") ?? ""
        do throws(AttachmentStore.Fault) {
          let kept = try AttachmentStore.put(
            Data(call.request.body), named: name, in: call.service.store)
          return .json(
            .object([
              .init("sha256", .string(kept.sha256)), .init("name", .string(kept.name)),
              .init("bytes", .integer(Int64(kept.bytes))),
            ]), status: 201, headers: [("Location", "/attachments/\(kept.sha256)")])
        } catch {
          throw Problem(.storeFailed, DeskWords.sentence(error))
        }
      }
    })

  private static let get = Operation(
    .get, "/attachments/{sha256}", .read, "getAttachment", .account,
    Sentence("一个附件的内容", "The bytes of a file"),
    detail: Sentence(
      "position 为提到该附件的记录；能看该记录的人才能看附件。",
      "`position` is an entry that names the file: whoever may read the entry may read the file."),
    [
      Parameter("sha256", in: .path, .pattern(.sha256), "校验值", "the file's SHA-256"),
      Parameter(
        "position", .integer(1...Int(Int32.max)), required: true, "提到该附件的记录的位置",
        "the position of an entry that names the file"),
    ],
    answers: [
      AnswerDescription(
        200, "附件", "the file", [("application/octet-stream", .text)], [.logPosition])
    ],
    problems: [.outsideArea],
    .working { call in
      let sha256 = call.part("sha256")
      let position = LogPosition(call.request.parameter("position") ?? "") ?? 0
      let entry = try call.answering { () throws(ServiceFault) in
        try call.service.entry(at: position, in: call.caller.scope)
      }
      guard let entry, let name = name(of: sha256, in: entry.data) else {
        throw Problem(
          .notFound, "该记录没有这个附件，或不在您的辖区内",
          "the entry names no such file, or is none of your area")
      }
      do throws(AttachmentStore.Fault) {
        let bytes = try AttachmentStore.get(sha256, in: call.service.store)
        return HTTPResponse(
          status: 200,
          headers: [
            ("Content-Type", "application/octet-stream"),
            ("Content-Disposition", "attachment; filename*=UTF-8''\(escaped(name))"),
            ("Cache-Control", "private, max-age=31536000, immutable"),
            ("Log-Position", String(entry.position)),
          ], body: .bytes([UInt8](bytes)))
      } catch {
        throw Problem(.storeFailed, DeskWords.sentence(error))
      }
    })

  /// What an entry calls a file; nil where it does not name it.
  private static func name(of sha256: String, in data: [UInt8]) -> String? {
    guard case .array(let list)? = (try? JSONParser.parse(data))?["attachments"] else { return nil }
    for attachment in list where attachment["sha256"] == .string(sha256) {
      if case .string(let name)? = attachment["name"] { return name }
    }
    return nil
  }

  private static func escaped(_ name: String) -> String {
    name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "file"
  }
}

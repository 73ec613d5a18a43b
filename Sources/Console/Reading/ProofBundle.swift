import EventModel
import EventStore
import HTTP
import Projections
import Service
import Web
import Words

/// The entries behind a finding with the proof that the log holds them, as one file that can be
/// checked without the log and without this program.
enum ProofBundle {
  /// How to check it; the words of `Docs/Log.md`.
  static let steps = [
    Sentence(
      "每条记录的 line 是导出的一行（不含换行）；叶 = SHA-256(0x00 ‖ line)。",
      "The line of each entry is its exported line without the line feed; its leaf is SHA-256(0x00 ‖ line)."
    ),
    Sentence(
      "自叶向上依次与 path 中的哈希合并：结点 = SHA-256(0x01 ‖ 左 ‖ 右)；左右由 position 与 size 决定（RFC 9162 第2.1.3.2节）。",
      "From the leaf upwards combine with the hashes of path: a node is SHA-256(0x01 ‖ left ‖ right); position and size say which is which (RFC 9162, 2.1.3.2)."
    ),
    Sentence(
      "结果应等于 root；再与纸质文书或公开的校验点 SIZE:ROOT 对照。",
      "The result must be root; compare it with the SIZE:ROOT on a paper or one made public."),
  ]

  static func respond(_ call: Call) throws -> HTTPResponse {
    guard call.caller.seesPersons else {
      throw Problem(
        .notAllowed, "证据包含有记录原文，分析职责不得下载",
        "the evidence holds entries as they were recorded, which the duty of analysis does not include"
      )
    }
    let answer = try WhyPage.answer(call)
    let proof = try call.answering { () throws(ServiceFault) in
      try call.service.evidenceProof(of: answer.positions, at: answer.moment)
    }
    let question = answer.question
    let name =
      "evidence_\(question.view.rawValue)_\(question.association)_E\(answer.moment.effective)_P\(answer.moment.position).json"
    return .json(
      json(answer, proof), at: answer.moment,
      headers: [("Content-Disposition", #"attachment; filename="\#(name)""#)])
  }

  private static func json(_ answer: WhyAnswer, _ proof: EvidenceProof) -> JSONValue {
    .object([
      .init("view", .string(answer.question.view.rawValue)),
      .init("association", .string(answer.question.association)),
      .init("effective", .string(answer.moment.effective.description)),
      .init("position", .integer(answer.moment.position)),
      .init("rows", .array(answer.rows.map(\.json))),
      .init("size", .integer(proof.head.size)),
      .init("root", .string(proof.head.root.description)),
      .init("entries", .array(proof.members.map(entry))),
      .init("check", .array(steps.map { .string($0.english) })),
      .init("checkChinese", .array(steps.map { .string($0.chinese) })),
    ])
  }

  private static func entry(_ member: EvidenceProof.Member) -> JSONValue {
    .object([
      .init("position", .integer(member.position)),
      .init("line", .string(String(decoding: member.line, as: UTF8.self))),
      .init("path", .array(member.path.map { .string($0.description) })),
    ])
  }
}

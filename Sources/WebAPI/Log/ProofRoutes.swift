import EventModel
import EventStore
import HTTP
import Service
import Web
import Words

/// What lets anybody check the log without trusting it: its head, that an entry is in it, that it only
/// ever grew (RFC 6962).
enum ProofRoutes {
  static let all = [checkpoint, inclusion, consistency]

  private static let checkpoint = Operation(
    .get, "/checkpoint", .own, "getCheckpoint", .log,
    Sentence("校验点：条数与根", "The checkpoint: how many entries, and the root"),
    answers: [.json(.reference("Checkpoint"), "校验点", "the checkpoint", [.logPosition])],
    .working { call in
      let head = try call.answering { () throws(ServiceFault) in
        try call.service.reading { reader throws(StoreError) in reader.head }
      }
      return .json(
        .object([
          .init("logID", .string(call.service.log.logID)), .init("size", .integer(head.size)),
          .init("root", .string(head.root.description)),
          .init("checkpoint", .string(head.description)),
        ]), headers: [("Log-Position", String(head.size))])
    })

  private static let inclusion = Operation(
    .get, "/events/{position}/proof", .read, "proveEvent", .log,
    Sentence("证明该记录在前若干条之中", "The proof that the entry is among the first so many"),
    [
      EventRoutes.position,
      Parameter(
        "size", .integer(1...Int(Int32.max)), "树的大小；缺省为现有条数",
        "the tree's size; all entries by "
          + "default"),
    ],
    answers: [.json(.reference("InclusionProof"), "证明", "the proof", [.logPosition])],
    problems: [.outsideArea],
    .working { call in
      let entry = try EventRoutes.entry(call)
      let size = try size(call, "size", from: entry.position)
      let proof = try call.answering { () throws(ServiceFault) in
        try call.service.inclusion(of: entry.position, inFirst: size)
      }
      return .json(
        .object([
          .init("logID", .string(call.service.log.logID)),
          .init("position", .integer(proof.position)),
          .init("leaf", .string(proof.leaf.description)), .init("size", .integer(proof.head.size)),
          .init("root", .string(proof.head.root.description)),
          .init("path", .array(proof.path.map { .string($0.description) })),
        ]), headers: [("Log-Position", String(proof.head.size))])
    })

  private static let consistency = Operation(
    .get, "/checkpoint/consistency", .own, "proveConsistency", .log,
    Sentence("证明日志只增不改", "The proof that the log only grew"),
    [
      Parameter(
        "from", .integer(0...Int(Int32.max)), required: true, "较早校验点的条数",
        "the size of the earlier checkpoint"),
      Parameter(
        "to", .integer(0...Int(Int32.max)), "较晚校验点的条数；缺省为现有条数",
        "the size of the later one; all entries by default"),
    ],
    answers: [
      .json(.reference("ConsistencyProof"), "证明", "the proof", [.logPosition])
    ],
    problems: [.notFound],
    .working { call in
      let from = LogPosition(try call.count("from", in: 0...Int(Int32.max), else: 0))
      let to = try size(call, "to", from: from)
      let (roots, path) = try call.answering { () throws(ServiceFault) in
        try call.service.reading { reader throws(StoreError) in
          (
            (try reader.root(ofFirst: from), try reader.root(ofFirst: to)),
            try reader.consistencyPath(from: from, to: to)
          )
        }
      }
      return .json(
        .object([
          .init("logID", .string(call.service.log.logID)), .init("from", .integer(from)),
          .init("to", .integer(to)), .init("fromRoot", .string(roots.0.description)),
          .init("toRoot", .string(roots.1.description)),
          .init("path", .array(path.map { .string($0.description) })),
        ]), headers: [("Log-Position", String(to))])
    })

  /// A size that the log has reached; one that it has not is not found.
  private static func size(
    _ call: Call, _ name: String, from least: LogPosition
  ) throws -> LogPosition {
    let head = call.service.head
    let size = call.request.parameter(name).flatMap { LogPosition($0) } ?? head
    guard size >= least, size <= head else {
      throw Problem(
        .notFound,
        Sentence(
          "\(name)：日志有 \(head) 条，须在 \(least) 至 \(head) 之间",
          "\(name): the log has \(head) entries; it must lie in \(least)–\(head)"))
    }
    return size
  }
}

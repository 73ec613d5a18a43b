import CaseWork
import EventModel
import Events
import Projections
import Replay
import Web
import Words

/// Every shape that has a name in the document.
enum Components {
  static let schemas: [(name: String, schema: Schema)] =
    [
      ("Problem", problem), ("Moment", moment), ("Entry", entry), ("EntryPage", entryPage),
      ("NewEntry", newEntry), ("CloudEvent", cloudEvent), ("Appended", appended),
      ("Checkpoint", checkpoint), ("InclusionProof", inclusionProof),
      ("ConsistencyProof", consistencyProof), ("Job", job),
    ]
    + View.allCases.map { (Schema.rowName($0), Schema.row($0)) }
    + ReadingSchemas.all + WhySchemas.all + CommandSchemas.all + AccountSchemas.all
    + PublicSchemas.all

  static let problem = Schema.object(
    [
      .required("type", .choice(Problem.Kind.allCases.map { "urn:annals:problem:\($0.rawValue)" })),
      .required("title", .text),
      .required("status", .integer(400...599)),
      .required("detail", Schema.text.described("错在何处、如何改正", "what is wrong and the way out")),
      .required(
        "instance",
        Schema.text.described("请求编号，可在服务日志中查找", "the request's number in the server's log")),
      .optional(
        "fields",
        .list(.object([.required("name", .text), .required("detail", .text)]))),
      .optional("currentVersion", .count),
      .optional("obstacles", .list(obstacle)),
      .optional("lines", .list(refusedLine)),
    ], isOpen: true
  ).described("RFC 9457", "RFC 9457")

  static let obstacle = Schema.object([
    .required("gate", .text), .required("basis", .text), .required("found", Schema.text.orNull),
    .required("wanted", Schema.text.orNull), .required("passableWithReason", .flag),
    .required("chinese", .text), .required("english", .text),
  ])

  static let refusedLine = Schema.object([
    .required("line", .integer(1...Int(Int32.max))), .required("field", .text),
    .required("detail", .text),
  ])

  static let moment = Schema.object([
    .required("effective", .day), .required("known", Schema.moment.orNull),
    .required("position", .position), .required("today", .day), .required("head", .position),
  ]).described("答复所在的两轴位置", "the place on both axes that the answer stands on")

  // MARK: The log

  private static let envelope: [Schema.Member] = [
    .optional("cause", .entryID), .optional("confirmedBy", .actor),
    .required("data", .object), .optional("document", .text(1...10_000)),
    .required("effectiveOn", .day),
  ]

  static let entry = Schema.object(
    envelope + [
      .required("actor", .actor), .required("id", .entryID), .required("position", .position),
      .required("recordedAt", .moment), .required("schema", .integer(1...1000)),
      .required("stream", .stream), .required("type", type), .required("version", .position),
    ]
  ).described("一条记录，即导出的一行", "an entry: one exported line")

  static let newEntry = Schema.object(
    envelope + [
      .required("actor", .actor), .optional("id", .entryID),
      .optional("schema", .integer(1...1000)), .required("stream", .stream),
      .required("type", type),
    ]
  ).described("要记入的一条；recordedAt 由日志给出", "an entry to append; the log gives recordedAt")

  static let type = Schema.choice(EventType.allCases.map(\.rawValue))

  static let entryPage = Schema.object([
    .required("entries", .list(.reference("Entry"), 0...1000)),
    .required("last", Schema.position.described("看到的最后位置", "the last position looked at")),
    .required("head", .position),
    .required("next", Schema.text.orNull.described("下一页的地址", "the address of the next page")),
  ])

  static let cloudEvent = Schema.object(
    [
      .required("specversion", .choice(["1.0"])), .required("id", .entryID),
      .required("source", .text), .required("type", .text), .required("subject", .stream),
      .required("time", .text), .required("recordedtime", .text),
      .required("sequence", .text(matching: "^[0-9]{19}$")),
      .required("datacontenttype", .choice(["application/json"])),
      .required("dataschema", .text), .required("data", .object), .required("authtype", .text),
      .required("authid", .actor), .optional("causationid", .entryID),
      .optional("confirmedby", .actor), .optional("document", .text),
      .required("streamversion", .text(matching: "^[0-9]{10}$")),
    ])

  static let appended = Schema.object([
    .required("positions", .list(.position, 0...10_000)),
    .required("appended", .count), .required("duplicates", .count),
  ])

  static let checkpoint = Schema.object([
    .required("logID", .entryID), .required("size", .position), .required("root", .sha256),
    .required("checkpoint", .checkpoint),
  ])

  static let inclusionProof = Schema.object([
    .required("logID", .entryID), .required("position", .position), .required("leaf", .sha256),
    .required("size", .position), .required("root", .sha256),
    .required("path", .list(.sha256, 0...64)),
  ]).described(
    "RFC 6962 2.1.1：leaf 为零字节与导出行的 SHA-256",
    "RFC 6962 2.1.1; the leaf is SHA-256 of a zero byte and the exported line")

  static let consistencyProof = Schema.object([
    .required("logID", .entryID), .required("from", .position), .required("to", .position),
    .required("fromRoot", .sha256), .required("toRoot", .sha256),
    .required("path", .list(.sha256, 0...128)),
  ])

  static let job = Schema.object([
    .required("job", .integer(1...Int(Int32.max))), .required("kind", .text),
    .required("state", .choice(["waiting", "running", "finished", "failed"])),
    .required("askedAt", .moment), .required("done", .count), .required("of", .count),
    .required("finishedAt", Schema.moment.orNull), .required("result", .anything),
    .required("detail", Schema.text.orNull),
  ])
}

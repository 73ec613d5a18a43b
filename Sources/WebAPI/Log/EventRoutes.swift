import EventModel
import EventStore
import Events
import HTTP
import Service
import Web
import Words

/// The log: its entries as pages, one by one and as they come; and appending to it.
enum EventRoutes {
  static let all = [page, entry, stream, append]

  static let after = Parameter(
    "after", .integer(0...Int(Int32.max)), "此位置之后的记录；缺省从头",
    "entries after this position; from the "
      + "first by default")
  private static let filters = [
    Parameter(
      "type", .choice(EventType.allCases.map(\.rawValue)), repeated: true, "事件类型，可重复",
      "the type; may be repeated"),
    Parameter("stream", .pattern(.stream), "只看一个流", "one stream only"),
    Parameter("actor", .pattern(.actor), "只看一人的记录", "entries of one actor only"),
  ]

  private static let page = Operation(
    .get, "/events", .audit, "listEvents", .log,
    Sentence("日志的一页，依位置", "A page of the log, by position"),
    detail: Sentence(
      "JSON Lines 即导出的原文；CloudEvents 的 time 为生效日期，recordedtime 为记录时点。筛选后一页可以不满而仍有下一页。",
      "JSON Lines are the exported bytes; in CloudEvents `time` is the effective day, `recordedtime` the "
        + "moment of recording. A page of a filter may be short and yet have a next one."),
    [after] + filters + [.limit(1000, else: 100)],
    answers: [
      AnswerDescription(
        200, "记录", "the entries",
        [
          ("application/jsonl", .text), ("application/json", .reference("EntryPage")),
          (
            "application/cloudevents-batch+json",
            .list(.reference("CloudEvent"), 0...1000)
          ),
        ], [.logPosition])
    ],
    .working { call in try EventPage.answer(call) })

  private static let entry = Operation(
    .get, "/events/{position}", .read, "getEvent", .log,
    Sentence("一条记录，即导出行的原文", "One entry: the very bytes of its exported line"),
    [position],
    answers: [
      .json(
        .reference("Entry"), "记录", "the entry", [.eTag, .logPosition])
    ],
    problems: [.outsideArea],
    .working { call in
      let entry = try entry(call)
      return HTTPResponse(
        status: 200,
        headers: [
          ("Content-Type", "application/json"), ("ETag", "\"\(entry.stream)@\(entry.version)\""),
          ("Cache-Control", "private, max-age=31536000, immutable"),
          ("Log-Position", String(entry.position)),
        ], body: .bytes(entry.line))
    })

  static let position = Parameter(
    "position", in: .path, .integer(1...Int(Int32.max)), "日志位置", "the position in the log")

  /// The entry that the address names, if the caller may read it.
  static func entry(_ call: Call) throws -> Entry {
    let position = LogPosition(call.part("position")) ?? 0
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.entry(at: position, in: call.caller.scope)
    }
    guard let found else {
      throw Problem(
        .notFound,
        Sentence(
          "日志中没有 #\(position)，或不在您的辖区内", "there is no entry #\(position), or none in your area"))
    }
    return found
  }

  private static let stream = Operation(
    .get, "/events/stream", .audit, "streamEvents", .log,
    Sentence("新的记录随时送达（server-sent events）", "New entries as they come (server-sent events)"),
    detail: Sentence(
      "每条的 id 为 <日志编号>.<位置>，断线后以 Last-Event-ID 续读，历史永不过期。每 15 秒有一行注释；30 分钟或 64 MB 后"
        + "正常结束，客户端自行续读。",
      "The id of each event is <log>.<position>; a client resumes with Last-Event-ID and history never "
        + "expires. A comment comes every 15 seconds; after 30 minutes or 64 MB the stream ends in good "
        + "order and the client resumes."),
    [
      after,
      Parameter(
        "Last-Event-ID", in: .header, .pattern(.eventStreamID), "最后收到的 id，优先于 after",
        "the last id received; it decides over `after`"),
    ],
    answers: [
      AnswerDescription(
        200, "事件流", "the stream", [("text/event-stream", .text)], [.logPosition])
    ],
    problems: [.anotherLog],
    .working { call in try EventFeed.answer(call) })

  private static let append = Operation(
    .post, "/events", .keep, "appendEvents", .log,
    Sentence("记入其他系统的记录，全有或全无", "Append entries of other systems, all or nothing"),
    detail: Sentence(
      "recordedAt 由日志给出，不可填写。办理人须为本人；以 system 身份对接的账户可以写其他系统中的办理人，但不得冒用本系统"
        + "已任职的人。机构、任职与复核的记录只能由命令产生。",
      "The log gives recordedAt. The actor is the caller; an account that acts as `system` may name actors "
        + "of the other system, but nobody who holds an appointment here. Entries about offices, "
        + "appointments and confirmations come from commands only."),
    [
      .idempotencyKey,
      Parameter(
        "If-Match", in: .header, .free, "所有记录同属一个流时可写明所见版本",
        "the version seen, where all entries belong to one stream"),
    ],
    body: RequestBody([
      ("application/json", .list(.reference("NewEntry"), 1...10_000)),
      ("application/jsonl", .text(atLeast: 1)),
    ]),
    answers: [
      AnswerDescription(
        201, "已记入", "appended", [("application/json", .reference("Appended"))],
        [.logPosition, .replayed])
    ],
    problems: [.misshapen, .versionMoved],
    .waiting { call in
      try await Once.answer(call) { key in try await EventIntake.append(call, key) }
    })
}
